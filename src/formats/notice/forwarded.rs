//! The heading of a mail program inside a text: above a notice that somebody forwards, or above the message that a notice
//! quotes.
//!
//! `From: Microsoft Outlook <postmaster@domain.example>`

use super::heard::hear;
use super::opening::Opening;
use super::returned::find_returned;
use crate::mail::{Action, is_a_daemon, may_be_a_daemon};
use crate::syntax::heading::{Label, find_heading, heading_end, read_label};
use crate::syntax::prose::{ProseLine, find_addresses};

/// The line with which the heading of a forwarded notice begins. A heading that names no mail system, and behind which no
/// notice opens, is a letter's.
pub fn find_forwarded(lines: &[ProseLine<'_>]) -> Option<usize> {
    let heading = find_heading(lines)?;
    let (before, behind) = lines.split_at_checked(heading)?;
    let body = behind.get(heading_end(behind)..)?;
    let own = body.get(..find_returned(body).own_lines)?;
    let from = behind.iter().take_while(|it| !it.is_blank()).find_map(sender).unwrap_or_default();
    let heard = |lines: &[ProseLine<'_>]| hear(&Opening::of(lines).text);
    let told = heard(own);
    let fails = told.action.is_some_and(Action::is_trouble);
    let is_a_notice = is_a_daemon(from) || told.dialect.is_some() || fails && may_be_a_daemon(from);
    (is_a_notice && heard(before).dialect.is_none()).then_some(heading)
}

/// The line with which the heading of the message begins, behind a notice that says without it who did not get it. Below it
/// nobody tells of trouble any more.
pub fn find_quoted_heading(lines: &[ProseLine<'_>]) -> Option<usize> {
    let heading = find_heading(lines)?;
    let (before, behind) = lines.split_at_checked(heading)?;
    let body = heading_end(behind);
    let heard = |lines: &[ProseLine<'_>]| hear(&Opening::of(lines).text);
    let fails = heard(before).action.is_some_and(Action::is_trouble);
    let names_somebody = || before.iter().any(|it| !find_addresses(&it.text).is_empty());
    let goes_on = || behind.get(body..).is_some_and(|it| heard(it).tells_something());
    (fails && names_somebody() && !goes_on()).then_some(heading)
}

/// `Von: Mail Delivery System <MAILER-DAEMON@mail.example>`
fn sender<'a>(line: &'a ProseLine<'_>) -> Option<&'a str> {
    let (_, at) = read_label(&line.text).filter(|(label, _)| *label == Label::From)?;
    line.text.get(at..)
}

#[cfg(test)]
mod tests {
    use super::find_forwarded;
    use crate::syntax::prose::read_prose;

    #[test]
    fn finds_the_heading_of_a_notice_and_of_nothing_else() {
        let find = |text: &str| find_forwarded(&read_prose(text.as_bytes()));
        let notice = "This is the mail system at host mx.a.example.\n\n<x@y.example>: no\n";
        let heading = "From: Mail System <postmaster@a.example>\nSubject: Undelivered\nTo: b@c.example\n\n";
        assert_eq!(find(&format!("Look!\n\n{heading}{notice}")), Some(2));
        assert_eq!(find(&format!("Look!\n\n{heading}See you.\n")), None);
        let of_a_daemon =
            "Von: Mail Delivery System <MAILER-DAEMON@a.example>\nBetreff: Undelivered\nAn: b@c.example\n\n";
        assert_eq!(find(&format!("Look!\n\n--- Forwarded ---\n{of_a_daemon}<x@y.example>: no\n")), Some(3));
        assert_eq!(find(&format!("{notice}\n{heading}See you.\n")), None);
    }
}
