//! Oracle Communications Messaging Server, which was Sun's, iPlanet's and PMDF before: labelled lines for each recipient.
//!
//! `  Recipient address: user@domain.example`

use super::Dialect;
use super::entries::read_entries;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["this report relates to a message you sent with the following header fields"],
    read: |source, lines, told| told.said = read_entries(source, lines),
};
