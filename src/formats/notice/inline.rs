//! Addresses inside the lines of a notice, where no line begins with one: behind a label, else anywhere in a sentence.
//!
//! `Unknown user: user@domain.example`, `Your message to user@domain.example was blocked.`

use super::contact::{is_a_recipient, just_before};
use super::entries::{Entry, behind};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::Reply;
use crate::syntax::heading::{Label, is_bare_label, read_label, read_table_label};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

/// Addresses beyond this are not looked at.
const MAX_LOOKED_AT: usize = 4 * MAX_RECIPIENTS;
/// Labels of its sender that are none of a heading's, in lower case.
const OF_SENDERS: [&str; 2] = ["sender", "reply-to"];

/// Labels behind which everybody stands whom the message was for.
const OF_RECIPIENTS: [Label; 3] = [Label::To, Label::Cc, Label::Bcc];
/// Words before them, in lower case.
const ADDRESSED: [&str; 9] = [
    "was addressed to",
    "was sent to",
    "était adressé à",
    "a été envoyé à",
    "war gerichtet an",
    "era indirizzato a",
    "è stato inviato a",
    "estaba dirigido a",
    "se envió a",
];

/// Words before a list of addresses stand in the first bytes of its line.
const LONGEST_INTRODUCTION: usize = 160;
/// The label of a list is looked for so many lines above.
const LINES_OF_A_LIST: usize = 40;

/// Addresses further inside lines, each with its paragraph, as far as `fits` takes them.
pub fn find_inline(lines: &[ProseLine<'_>], fits: fn(&str, &Range<usize>) -> bool) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut open = 0;
    let mut room = MAX_LOOKED_AT;
    for (line, it) in lines.iter().enumerate() {
        if it.is_blank() {
            found.iter_mut().skip(open).for_each(|it| it.end = line);
            open = found.len();
        }
        for address in find_addresses(&it.text).into_iter().take(room) {
            room -= 1;
            if found.len() < MAX_RECIPIENTS && is_a_recipient(lines, line, &address) && fits(&it.text, &address) {
                found.push(Entry { line, address, rest: 0, end: lines.len() });
            }
        }
    }
    found
}

/// `Unknown user: a@b.example`, `Unable to deliver message to: <a@b.example>`.
pub fn ends_a_label(text: &str, address: &Range<usize>) -> bool {
    let before = just_before(text, address.start);
    let before = before.trim_end_matches(|c: char| c.is_whitespace() || "<\"'(".contains(c));
    let rest = text.get(behind(text, address)..).unwrap_or_default();
    let ends = rest.chars().all(|c| !c.is_alphanumeric());
    ends && !is_of_a_message(before) && (before.ends_with(':') || before.ends_with(" to"))
}

/// Whether a label is one of the message that a notice is about, which it may name again: it tells to whom that was, not
/// who failed.
fn is_of_a_message(label: &str) -> bool {
    let label = label.strip_suffix(':').unwrap_or_default().trim();
    Label::of(label).is_some() || OF_SENDERS.contains(&label.to_lowercase().as_str())
}

/// Whether an address stands where a notice says to whom the message was, and not who failed: in a heading, or behind words
/// for it.
pub fn is_one_of_all(lines: &[ProseLine<'_>], entry: &Entry) -> bool {
    let own = lines.get(entry.line).map(|it| &*it.text).unwrap_or_default();
    let start = own.floor_char_boundary(entry.address.start.min(LONGEST_INTRODUCTION));
    let before = own.get(..start).unwrap_or_default().to_lowercase();
    // A list of recipients goes on below a comma.
    let above = lines.get(..entry.line).unwrap_or_default().iter().rev().map(|it| &*it.text);
    let above = above.take_while(|it| it.trim_end().ends_with([',', ';'])).take(LINES_OF_A_LIST);
    let label_of = |it: &str| read_label(it.trim_start()).or_else(|| read_table_label(it));
    let mut labels = std::iter::once(own).chain(above).filter_map(label_of);
    let label = labels.next().map(|(label, _)| label).or_else(|| label_above(lines, entry.line));
    label.is_some_and(|it| OF_RECIPIENTS.contains(&it)) || ADDRESSED.iter().any(|it| before.contains(it))
}

/// The label alone in the line above, whose value a line is.
pub fn label_above(lines: &[ProseLine<'_>], line: usize) -> Option<Label> {
    let above = &lines.get(line.checked_sub(1)?)?.text;
    read_label(above).filter(|_| is_bare_label(above)).map(|(label, _)| label)
}

/// Whether a line names somebody before it quotes a server, whose answer may name anybody: the sender, too.
pub fn is_outside_an_answer(text: &str, address: &Range<usize>) -> bool {
    Reply::find(just_before(text, address.start)).is_none()
}

#[cfg(test)]
mod tests {
    use crate::evidence::SourceId;
    use crate::formats::notice::entries::read_entries;
    use crate::syntax::prose::read_prose;

    fn said(text: &str) -> Vec<String> {
        let said = read_entries(SourceId(0), &read_prose(text.as_bytes()));
        said.into_iter().map(|it| format!("{}|{}", it.address, it.text)).collect()
    }

    #[test]
    fn reads_addresses_behind_labels_and_in_sentences() {
        assert_eq!(
            said("Please contact help@b.example.\nUnknown user: a@b.example\n"),
            ["a@b.example|Unknown user: a@b.example"]
        );
        assert_eq!(
            said("User some (a@b.example) not listed.\nAsk postmaster@b.example"),
            ["a@b.example|User some (a@b.example) not listed. Ask postmaster@b.example"]
        );
    }

    #[test]
    fn whom_an_answer_names_counts_where_nobody_else_is_named() {
        let text = "The message to <a@b.example> was undeliverable: 550 5.7.1 <c@d.example>... Access denied";
        assert_eq!(said(text), [format!("a@b.example|{text}")]);
        assert_eq!(said("It said 550 <a@b.example> unknown"), ["a@b.example|It said 550 <a@b.example> unknown"]);
    }
}
