//! LISTSERV where a list refuses a message. The list's own address stands in that of its owners.
//!
//! `You are not authorized to send mail to the PIER-L list from your MARA@PIER.EXAMPLE account.`

use super::Dialect;
use super::list_address::refuse;
use super::passage::find_line;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["you are not authorized to send mail to the", "your message is being returned to you unprocessed because"],
    read: |source, lines, told| {
        // The first address is that of the sender.
        let owners = find_line(lines, &["contact the list owner", "list owners", "-request@"]).unwrap_or(0);
        refuse(source, lines.get(owners..).unwrap_or_default(), told);
        for it in &mut told.said {
            it.text = super::passage::passage(lines);
        }
    },
};
