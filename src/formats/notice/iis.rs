//! The SMTP service of Windows, which Exchange 2000 and 2003, Hotmail and old Outlook.com send with, and a gateway that
//! opens with the same words.
//!
//! `This is an automatically generated Delivery Status Notification.`
//!
//! Recipients stand indented; the reason is in the delivery report beside the text, or under `Technical details:`.

use super::answer::find_stage;
use super::entries::read_entries;
use super::passage::MAX_TEXT;
use super::{Dialect, Opening, Told};
use crate::evidence::SourceId;
use crate::mail::{Action, Stage};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect =
    Dialect { software: None, opens: &["this is an automatically generated delivery status notification."], read };

/// Details beyond this are left aside.
const MAX_DETAILS: usize = 64;
/// What was done, where it is not that it failed.
const ACTIONS: &[(&str, Action)] = &[
    ("recipients has been delayed", Action::Delayed),
    ("recipients is delayed", Action::Delayed),
    ("successfully relayed to the following recipients", Action::Relayed),
    ("has been delivered to the following recipients", Action::Delivered),
    ("successfully delivered to the following recipients", Action::Delivered),
];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let opening = Opening::of(lines).text;
    let done = ACTIONS.iter().find(|(phrase, _)| opening.contains(phrase)).map(|(_, action)| *action);
    told.notice.action = done.or(told.notice.action).or(Some(Action::Failed));
    let begins = |it: &ProseLine<'_>| it.text.trim().eq_ignore_ascii_case("technical details:");
    let details = lines.iter().position(begins).unwrap_or(lines.len());
    let (named, behind) = lines.split_at_checked(details).unwrap_or((lines, &[]));
    told.said = read_entries(source, named);
    let details = behind.iter().skip(1).map(|it| it.text.trim()).filter(|it| it.contains(char::is_alphanumeric));
    let details: Vec<(&str, String)> = details.take(MAX_DETAILS).map(|it| (it, it.to_lowercase())).collect();
    for said in &mut told.said {
        let address = said.address.key();
        let about = |it: &&(&str, String)| it.1.contains(&address);
        let only = details.first().filter(|_| details.len() == 1);
        if let Some((own, _)) = details.iter().find(about).or(only) {
            said.text = own.chars().take(MAX_TEXT).collect();
            said.stage = stage(own).or_else(|| find_stage(own));
        }
    }
}

/// `SMTP:RCPT host 192.0.2.8: 553 5.3.0 …`
fn stage(line: &str) -> Option<Stage> {
    let word = line.strip_prefix("SMTP:")?;
    if word.starts_with("CONNECT") { Some(Stage::Connect) } else { Stage::of_command(word) }
}

#[cfg(test)]
mod tests {
    use super::DIALECT;
    use crate::formats::notice::Told;
    use crate::mail::{Action, Stage};

    fn told(text: &str) -> Told {
        DIALECT.tell_of(text)
    }

    #[test]
    fn reads_recipients_and_technical_details() {
        let read = told(
            "Delivery to the following recipients failed permanently:\n\n   * x@a.example\n\n====\n   Technical details:\n\nSMTP:RCPT host 192.0.2.8: 553 5.3.0 <x@a.example>... No\n",
        );
        assert_eq!(read.said[0].text, "SMTP:RCPT host 192.0.2.8: 553 5.3.0 <x@a.example>... No");
        assert_eq!(read.said[0].stage, Some(Stage::RcptTo));
        let read = told("Your message has been successfully relayed to the following recipients\n\n   x@a.example\n");
        assert_eq!((read.said.len(), read.notice.action), (1, Some(Action::Relayed)));
    }
}
