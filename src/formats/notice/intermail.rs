//! `InterMail` and Openwave Email Mx, which many providers and phone companies ran: a sentence that says why, then those
//! whom it concerns, each alone or with the session.
//!
//! `    Recipient: <user@domain.example>`
//! `    >>> RCPT TO:<user@domain.example>`
//! `    <<< 550 no such user`

use super::Dialect;
use super::entries::read_entries;
use crate::mail::{Action, Stage};

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "each of the following recipients was rejected by a remote mail server",
        "the following recipients did not receive this message",
        "this message was undeliverable due to the following reason",
        "the user(s) account is disabled",
        "the user(s) account is temporarily",
        "your message was not delivered within",
        "your message was not delivered because the destination computer",
    ],
    read: |source, lines, told| {
        told.said = read_entries(source, lines);
        told.notice.action.get_or_insert(Action::Failed);
        for it in &mut told.said {
            it.stage = it.stage.or_else(|| answered_command(&it.text));
        }
    },
};

/// The command before the first answer that refuses.
fn answered_command(text: &str) -> Option<Stage> {
    let before = text.split_once("<<< 5").or_else(|| text.split_once("<<< 4"))?.0;
    Stage::of_command(before.rsplit_once(">>> ")?.1)
}

#[cfg(test)]
mod tests {
    use super::answered_command;
    use crate::mail::Stage;

    #[test]
    fn the_last_command_before_the_answer_counts() {
        assert_eq!(
            answered_command(">>> MAIL FROM:<a@b> <<< 250 ok >>> RCPT TO:<c@d> <<< 550 no"),
            Some(Stage::RcptTo)
        );
        assert_eq!(answered_command("no session"), None);
    }
}
