//! Addresses that a notice names for people to write to, or of its author: they are no recipients of the message.
//!
//! `If you need help, please contact helpdesk@domain.example.`

use super::entries::{Entry, behind, leading_address};
use super::heard::hear;
use super::inline::label_above;
use crate::mail::{Action, Reply, is_a_daemon, starts_with_ignoring_case};
use crate::syntax::heading::{Label, read_label, read_table_label};
use crate::syntax::prose::ProseLine;
use std::ops::Range;

/// A label or a sentence before an address is looked at so far back.
const LONGEST_LABEL: usize = 80;
/// And so many lines of its paragraph.
const LINES_BEFORE: usize = 4;
/// What invites behind an address is no longer than this.
const LONGEST_INVITATION: usize = 40;

/// Addresses that are somebody's to write to, and no recipient of the message.
const NOT_RECIPIENTS: &[&str] =
    &["postmaster", "mailer-daemon", "mailerdaemon", "abuse", "support", "helpdesk", "hostmaster"];
/// Words before an address that make it somebody else's.
const NOT_BEFORE: &[&str] = &[
    "from",
    "sender",
    "contact",
    "ask",
    "use",
    "support",
    "help",
    "mailto",
    "reply",
    "questions",
    "by",
    "visit",
    "von",
    "da",
    "de",
    "id",
    "references",
    "contacter",
    "expéditeur",
    "mittente",
    "contatti",
    "contattare",
    "absender",
    "kontaktieren",
    "remitente",
    "contactar",
    "remetente",
    "fragen",
    "hilfe",
    "renseignements",
    "aide",
    "informazioni",
    "domande",
    "preguntas",
    // Who is greeted got the notice.
    "dear",
    "hello",
    "hi",
    "bonjour",
    "cher",
    "chère",
    "hallo",
    "tag",
    "geehrte",
    "geehrter",
    "gentile",
    "buongiorno",
    "ciao",
    "salve",
    "hola",
    "estimado",
    "estimada",
];

/// Words of sentences that invite people to write to somebody, in the languages in which companies write. Programs that
/// tell that they could not contact somebody have such words, too: they also tell that it failed.
const INVITING: &[&str] = &[
    "contact",
    "write to",
    "writing to",
    "please use",
    "send mail to",
    "send email to",
    "send an e-mail to",
    "send an email to",
    "for help",
    "for assistance",
    "for further",
    "if you have any",
    "if you need",
    "if you feel",
    "if you believe",
    "report it",
    "if you think",
    "forward it to",
    "new address",
    "urgent cases",
    "urgent matters",
    "deputy",
    "wenden sie sich",
    "kontaktieren",
    "schreiben sie",
    "fragen:",
    "bei fragen",
    "rückfragen",
    "hilfe",
    "vertretung",
    "dringend",
    "neue adresse",
    "écrivez",
    "écrire à",
    "adressez",
    "adresser à",
    "pour toute",
    "en cas de",
    "en cas d'",
    "nouvelle adresse",
    "contatt",
    "scriv",
    "rivolg",
    "per assistenza",
    "per urgenze",
    "per domande",
    "nuovo indirizzo",
    "escrib",
    "dirija",
    "diríjase",
    "nueva dirección",
    "preguntas",
    "asuntos urgentes",
];
/// And behind the address.
const INVITING_BEHIND: [&str; 3] = ["instead", "for assistance", "for help"];

/// Whether the address of an entry is somebody's to write to: a postmaster's, that of a sentence that invites to write, the
/// end of a signature, the value of a heading's label. One in brackets is always told about, but for a program's own.
pub fn is_an_office(lines: &[ProseLine<'_>], entry: &Entry) -> bool {
    let Some(line) = lines.get(entry.line) else { return false };
    let marked = line.text.get(..entry.address.start).is_some_and(|it| !it.trim().is_empty());
    let address = line.text.get(entry.address.clone()).unwrap_or_default();
    let is_of_a_heading = label_above(lines, entry.line).is_some() || is_a_daemon(address);
    is_of_a_heading
        || !marked
            && (has_the_name_of_an_office(line, &entry.address) && !is_listed(lines, entry)
                || invites(lines, entry.line, &entry.address)
                || ends_a_signature(lines, entry))
}

/// Whether a line of its own tells what became of it, or others stand in a list with it: people write to offices, too.
fn is_listed(lines: &[ProseLine<'_>], entry: &Entry) -> bool {
    let Some(line) = lines.get(entry.line) else { return false };
    let own = line.text.get(entry.rest..).unwrap_or_default();
    let below = lines.get(entry.line + 1..entry.end).unwrap_or_default().iter().map(|it| &*it.text);
    let tells =
        |text: &str| Reply::find(text).is_some() || hear(&text.to_lowercase()).action.is_some_and(Action::is_trouble);
    let beside = [entry.line.checked_sub(1), Some(entry.line + 1)].into_iter().flatten();
    let is_in_a_list = |at: usize| lines.get(at).is_some_and(|it| is_alone(&it.text));
    std::iter::once(own).chain(below).any(tells) || is_alone(&line.text) && beside.into_iter().any(is_in_a_list)
}

/// Whether an address is all that stands in a line.
fn is_alone(text: &str) -> bool {
    leading_address(text).is_some_and(|(_, rest)| text.get(rest..).is_some_and(|it| it.trim().is_empty()))
}

/// Whether an address inside a line may be a recipient's.
pub fn is_a_recipient(lines: &[ProseLine<'_>], line: usize, address: &Range<usize>) -> bool {
    let Some(it) = lines.get(line) else { return false };
    let before = just_before(&it.text, address.start).to_lowercase();
    if read_label(&it.text)
        .or_else(|| read_table_label(&it.text))
        .is_some_and(|(label, at)| label == Label::From && at <= address.start)
    {
        return false;
    }
    let word = before.split(|c: char| !c.is_alphanumeric()).rfind(|it| !it.is_empty()).unwrap_or_default();
    !NOT_BEFORE.contains(&word)
        && !is_called_the_sender(&it.text, address)
        && (!has_the_name_of_an_office(it, address) || is_told_about(lines, line, address))
        && !invites(lines, line, address)
}

/// `550 <user@domain.example>: Sender address rejected`
fn is_called_the_sender(text: &str, address: &Range<usize>) -> bool {
    let rest = text.get(behind(text, address)..).unwrap_or_default().trim_start_matches(|c: char| !c.is_alphanumeric());
    starts_with_ignoring_case(rest, "sender ")
}

/// `There was a problem delivering your message to support@domain.example`: people write to offices, too.
fn is_told_about(lines: &[ProseLine<'_>], line: usize, address: &Range<usize>) -> bool {
    let sentence = sentence_before(lines, line, address);
    hear(&sentence).action.is_some_and(Action::is_trouble) && !INVITING.iter().any(|it| sentence.contains(it))
}

fn has_the_name_of_an_office(line: &ProseLine<'_>, address: &Range<usize>) -> bool {
    let local = line.text.get(address.clone()).and_then(|it| it.split('@').next()).unwrap_or_default();
    NOT_RECIPIENTS.contains(&local.to_ascii_lowercase().as_str())
}

/// `Please contact helpdesk@domain.example`, `Please use info@domain.example instead`.
fn invites(lines: &[ProseLine<'_>], line: usize, address: &Range<usize>) -> bool {
    let Some(it) = lines.get(line) else { return false };
    let sentence = sentence_before(lines, line, address);
    let has = |words: &[&str]| words.iter().any(|it| sentence.contains(it));
    let rest: String = it.text.get(address.end..).unwrap_or_default().chars().take(LONGEST_INVITATION).collect();
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '.').to_lowercase();
    let fails = || hear(&sentence).action.is_some() || has(&["unable", "impossib"]);
    (has(INVITING) || INVITING_BEHIND.iter().any(|it| rest.starts_with(it))) && !fails()
}

/// What a sentence has before an address, in lower case; it may begin in the line above.
fn sentence_before(lines: &[ProseLine<'_>], line: usize, address: &Range<usize>) -> String {
    let own = lines.get(line).map_or("", |it| just_before(&it.text, address.start));
    let above = line.checked_sub(1).and_then(|it| lines.get(it)).map_or("", |it| just_before(&it.text, it.text.len()));
    behind_sentence(&format!("{above} {own}")).to_lowercase()
}

/// `Please reply to postmaster@domain.example if you feel this message to be in error.`
pub fn asks_for_something(text: &str) -> bool {
    const REQUESTS: [&str; 6] = ["please ", "bitte ", "veuillez ", "merci de ", "si prega ", "por favor"];
    let lower = text.trim_start().to_lowercase();
    REQUESTS.iter().any(|it| lower.starts_with(it)) && !lower.trim_end().ends_with(':')
}

/// What stands behind the last end of a sentence.
fn behind_sentence(text: &str) -> &str {
    let text = text.trim_end();
    let end =
        text.rmatch_indices(['.', '!', '?']).find(|(at, _)| text.get(at + 1..).is_some_and(|it| it.starts_with(' ')));
    end.and_then(|(at, _)| text.get(at + 1..)).unwrap_or(text)
}

/// The last line of a paragraph in which nothing is told: `Your service team` stands above it.
fn ends_a_signature(lines: &[ProseLine<'_>], entry: &Entry) -> bool {
    let rest = lines.get(entry.line).and_then(|it| it.text.get(entry.rest..)).unwrap_or_default();
    let told = lines.get(entry.line + 1..entry.end).unwrap_or_default();
    let before = lines.get(entry.line.saturating_sub(LINES_BEFORE)..entry.line).unwrap_or_default();
    let above: Vec<&str> = before.iter().rev().take_while(|it| !it.is_blank()).map(|it| it.text.trim()).collect();
    let tells = |text: &str| hear(&text.to_lowercase()).action.is_some() || Reply::find(text).is_some();
    let introduced = above.first().is_none_or(|it| it.ends_with([':', '-', '=', '*']) || it.contains('@'));
    // What stands below two dashes is no notice any more.
    if above.contains(&"--") {
        return true;
    }
    rest.trim().is_empty() && told.iter().all(|it| it.is_blank()) && !introduced && !above.iter().any(|it| tells(it))
}

/// What stands before a place in a line, as far as a word or a label reaches: lines can be long.
pub fn just_before(text: &str, at: usize) -> &str {
    let start = (at.saturating_sub(LONGEST_LABEL)..=at).find(|it| text.is_char_boundary(*it)).unwrap_or(at);
    text.get(start..at).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::evidence::SourceId;
    use crate::formats::notice::entries::read_entries;
    use crate::syntax::prose::read_prose;

    fn named(text: &str) -> Vec<String> {
        read_entries(SourceId(0), &read_prose(text.as_bytes())).iter().map(|it| it.address.to_string()).collect()
    }

    #[test]
    fn whom_people_may_write_to_is_no_recipient() {
        let text =
            "Your mail to x@a.example was not delivered.\nPlease use y@a.example instead, or contact z@a.example.\n";
        assert_eq!(named(text), ["x@a.example"]);
        let text = "Dear y@b.example,\n\nyour e-mail to Bob (x@a.example) could not be delivered.\n";
        assert_eq!(named(text), ["x@a.example"]);
        let text = "Votre message à x@a.example n'a pas pu être remis.\n\nCordialement,\nLe service client\nclient@a.example\n";
        assert_eq!(named(text), ["x@a.example"]);
        let text = "Ihre Mail an x@a.example wurde nicht zugestellt. Bitte wenden\nSie sich an y@a.example.\n";
        assert_eq!(named(text), ["x@a.example"]);
        assert_eq!(named("Your message\n\n From:\tMara <y@b.example>\n Cc: x@a.example, failed\n"), ["x@a.example"]);
        assert_eq!(named("Unable to contact the following recipients: x@a.example\n"), ["x@a.example"]);
        assert_eq!(named("Impossible de contacter les destinataires suivants :\nx@a.example\n"), ["x@a.example"]);
        assert_eq!(named("Delivery failed.\n\npostmaster@a.example: no such user\n"), ["postmaster@a.example"]);
        assert_eq!(named("It failed:\n550 <y@b.example> sender rejected\n"), Vec::<String>::new());
    }
}
