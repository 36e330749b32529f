//! What people cut out of a notice: the answer alone, without the sentences around it, or a few words that no program has
//! for its own.
//!
//! `550 5.1.1 <user@domain.example>: Recipient address rejected: User unknown`, `Unknown user: user@domain.example`
//!
//! Only a short text that refuses somebody by address or with both codes, or names them at the head of a line or behind a
//! label, is one.
//! Lines of logs, of tables and of sessions are not: they tell more than an answer, and in another way.

use super::answer::find_stage;
use super::contact::{is_an_office, just_before};
use super::entries::{find_leading, read_entries};
use super::heard::hear;
use super::inline::{ends_a_label, find_inline};
use super::returned::{begins_headers, find_returned};
use super::unbroken::read_lines;
use crate::evidence::SourceId;
use crate::mail::{Action, Class, EnhancedStatus, Reply};
use crate::syntax::heading::find_heading;
use crate::syntax::prose::ProseLine;
use crate::syntax::report_fields::begins_report_field;
use std::ops::Range;

/// Nobody calls more than this an answer.
const MAX_BYTES: usize = 4 << 10;
/// How the lines of sessions begin, in lower case.
const OF_SESSIONS: [&str; 11] =
    ["helo ", "ehlo ", "mail from:", "rcpt to:", "data", "c:", "s:", ">>>", "<<<", "->", "<-"];

/// What programs write before the address that a message did not reach, in lower case.
const WRITTEN_TO: [&str; 34] = [
    "your message to",
    "your email to",
    "your e-mail to",
    "your mail to",
    "message you sent to",
    "email you sent to",
    "e-mail you sent to",
    "could not send message to",
    "(delay): message to",
    "(failure): message to",
    "votre message à",
    "votre message pour",
    "votre e-mail à",
    "votre mail à",
    "votre courriel à",
    "message que vous avez envoyé à",
    "mail que vous avez envoyé à",
    "courriel que vous avez envoyé à",
    "il messaggio a",
    "il messaggio per",
    "il messaggio inviato a",
    "la mail inviata a",
    "suo messaggio a",
    "tuo messaggio a",
    "ihre nachricht an",
    "ihre mail an",
    "ihre e-mail an",
    "su mensaje a",
    "su mensaje para",
    "tu mensaje a",
    "tu mensaje para",
    "su correo a",
    "el mensaje para",
    "el mensaje enviado a",
];

/// Whether a text is an answer and not much more.
pub fn is_a_fragment(bytes: &[u8]) -> bool {
    if bytes.len() > MAX_BYTES {
        return false;
    }
    let lines = read_lines(bytes);
    let lines = lines.get(..find_returned(&lines).own_lines).unwrap_or_default();
    if lines.iter().any(|it| is_a_record(&it.text)) {
        return false;
    }
    let whole: String = lines.iter().flat_map(|it| [it.text.to_lowercase(), " ".to_owned()]).collect();
    let fails = hear(&whole).action.is_some_and(Action::is_trouble);
    let refuses = lines.iter().filter_map(|it| Reply::find(&it.text)).any(|it| it.code() >= 400);
    let says_why = || fails || EnhancedStatus::find(&whole).is_some() || find_stage(&whole).is_some();
    let refuses_somebody = || refuses && says_why() && !read_entries(SourceId(0), lines).is_empty();
    let answers = || find_refusal(lines).is_some();
    let is_mail = || find_heading(lines).is_some() || (0..lines.len()).any(|at| begins_mail(lines, at));
    (answers() || refuses_somebody() || fails && names_plainly(lines)) && !is_mail()
}

/// What an answer did that has both codes of a refusal, which nobody but a server writes: `550 5.4.1 Recipient address
/// rejected`.
pub fn find_refusal(lines: &[ProseLine<'_>]) -> Option<Action> {
    let mut codes = lines.iter().flat_map(|it| EnhancedStatus::behind_replies(&it.text)).map(|it| it.class);
    codes.find(|it| *it != Class::Success).map(Action::of_class)
}

fn begins_mail(lines: &[ProseLine<'_>], at: usize) -> bool {
    lines.get(at..).is_some_and(begins_headers)
}

/// Whether an address stands where programs write it, and not in a sentence of somebody's.
fn names_plainly(lines: &[ProseLine<'_>]) -> bool {
    find_leading(lines).iter().any(|it| !is_an_office(lines, it))
        || !find_inline(lines, |text, address| ends_a_label(text, address) || is_written_to(text, address)).is_empty()
}

/// `Your message to a@b.example could not be delivered`: a program speaks, since whoever wrote would call it theirs; and in
/// this very sentence it tells that it failed.
fn is_written_to(text: &str, address: &Range<usize>) -> bool {
    let before = just_before(text, address.start).to_lowercase();
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || "<\"'“„«(".contains(c));
    let start = text.get(..address.start).and_then(|it| it.rfind(". ")).unwrap_or(0);
    let end = text.get(address.end..).and_then(|it| it.find(". ")).map_or(text.len(), |it| address.end + it);
    let fails = |sentence: &str| hear(&sentence.to_lowercase()).action.is_some_and(Action::is_trouble);
    WRITTEN_TO.iter().any(|it| before.ends_with(it)) && text.get(start..end).is_some_and(fails)
}

/// A line of a report, a log, a table or a session.
fn is_a_record(text: &str) -> bool {
    let text = text.trim();
    let lower = text.to_lowercase();
    let accepted = text.starts_with(['2', '3']) && Reply::find(text.get(..4).unwrap_or_default()).is_some();
    begins_report_field(text.as_bytes())
        || is_logged(text)
        || accepted
        || text.starts_with(['{', '[', '#', '@', '"'])
        || text.contains("\",\"")
        || text.contains("(\"")
        || text.contains("= \"")
        || text.matches(',').count() >= 6
        || text.contains("=<")
        || OF_SESSIONS.iter().any(|it| lower.starts_with(it))
}

/// A line of a log: it begins with when it was written.
pub fn is_logged(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(|c: char| c.is_ascii_digit()) && text.get(4..5).is_some_and(|it| "-/".contains(it))
        || text.split_whitespace().nth(2).is_some_and(is_a_time) && text.split_whitespace().nth(4).is_some()
}

/// `22:06:39`
fn is_a_time(word: &str) -> bool {
    word.len() >= 8 && word.get(2..3) == Some(":") && word.get(5..6) == Some(":")
}

#[cfg(test)]
mod tests {
    use super::is_a_fragment;

    #[test]
    fn an_answer_that_refuses_somebody_is_one() {
        for text in [
            "550 5.1.1 <x@a.example>: Recipient address rejected: User unknown in virtual mailbox table",
            "x@a.example: host mx.a.example[192.0.2.1] said: 550 no (in reply to RCPT TO command)\n",
            "Das Postfach wurde nicht gefunden.\n\n552 5.2.2 x@a.example is over quota\n",
            "Unknown user: x@a.example\n",
            "Unknown user: x@a.example\n\nOriginal message follows.\n\nReceived: from a by b\nTo: x@a.example\n",
            "Could not be delivered:\n\n  x@a.example (mailbox gone)\n",
            "Your message to x@a.example could not be delivered.\n",
            "Ihre E-Mail an x@a.example konnte nicht zugestellt werden.\nDas Postfach ist voll.\n",
            "El mensaje para x@a.example no se ha entregado. El buzón está lleno.\n",
            "Status Notification (Delay): message to x@a.example not yet delivered.\n",
            "Could not send message to x@a.example: 5.1.1 <x@a.example> User unknown\n",
            "The response from the remote server was:\n550 5.4.1 Recipient address rejected: Access denied.\n",
        ] {
            assert!(is_a_fragment(text.as_bytes()), "{text}");
        }
        for text in [
            "250 2.0.0 Ok: queued, x@a.example",
            "I wrote to x@a.example 550 times.",
            "Thanks for your message to x@a.example. He could not be reached by phone.",
            "I could not reach you about the message I sent to x@a.example, it was not delivered.",
            "What does it mean that my mail to x@a.example could not be delivered?",
            "Nov 21 22:06:39 mail postfix/smtp[1]: 4F: to=<x@a.example>, status=bounced (550 5.1.1 unknown)",
            "2026-11-21 22:06:39 1tAbCd-000123-4X ** x@a.example: 550 5.1.1 unknown",
            "x@a.example,y@b.example,550 5.1.1,2026-11-21,a,b,c",
            "let a = \"550 5.1.1 user unknown\"; let b = \"x@a.example\";",
            "RCPT TO:<x@a.example>\n550 5.1.1 unknown\n",
            "Final-Recipient: rfc822; x@a.example\nDiagnostic-Code: smtp; 550 5.1.1 no\n",
        ] {
            assert!(!is_a_fragment(text.as_bytes()), "{text}");
        }
    }
}
