//! Whom a notice names behind fixed words, each with the lines up to the next: `Recipient: [SMTP:user@domain.example]`.

use super::entries::{Entry, behind, say};
use crate::evidence::{Said, SourceId};
use crate::formats::MAX_RECIPIENTS;
use crate::syntax::prose::{ProseLine, find_addresses};

/// What the fixed words are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// They only lead to the address: `Recipient: `.
    Leads,
    /// They say why, too: `Unknown user: `.
    TellsWhy,
}

/// The addresses behind these words (in lower case), with what is said of each.
pub fn read_labelled(source: SourceId, lines: &[ProseLine<'_>], words: &[(&str, Label)]) -> Vec<Said> {
    let mut entries: Vec<Entry> = Vec::new();
    for (line, it) in lines.iter().enumerate() {
        let lower = it.text.to_ascii_lowercase();
        let inside = words.iter().find_map(|(word, label)| Some((line, lower.find(word)? + word.len(), *label)));
        // The line was broken behind the words.
        let ends = |word: &str| lower.trim_end().ends_with(word.trim_end());
        let broken = || words.iter().find(|(word, _)| ends(word)).map(|(_, label)| (line + 1, 0, *label));
        let Some((line, from, label)) = inside.or_else(broken) else { continue };
        let Some(it) = lines.get(line) else { continue };
        let address = find_addresses(&it.text).into_iter().find(|it| it.start >= from);
        let Some(address) = address.filter(|_| entries.len() < MAX_RECIPIENTS) else { continue };
        if let Some(last) = entries.last_mut() {
            last.end = line;
        }
        let rest = if label == Label::TellsWhy { 0 } else { behind(&it.text, &address) };
        entries.push(Entry { line, address, rest, end: lines.len() });
    }
    entries.iter().filter_map(|it| say(source, lines, it)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Label, read_labelled};
    use crate::evidence::SourceId;
    use crate::syntax::prose::read_prose;

    #[test]
    fn entries_reach_to_the_next() {
        let lines = read_prose(b"Recipient: [SMTP:a@b.example]\nReason: 550 no\nUnknown user: c@d.example\n");
        let words = [("recipient: ", Label::Leads), ("unknown user: ", Label::TellsWhy)];
        let said = read_labelled(SourceId(0), &lines, &words);
        let said: Vec<String> = said.iter().map(|it| format!("{}|{}", it.address, it.text)).collect();
        assert_eq!(said, ["a@b.example|Reason: 550 no", "c@d.example|Unknown user: c@d.example"]);
    }

    #[test]
    fn an_address_may_stand_below_its_words() {
        let lines = read_prose(b"We could not deliver it to\n<a@b.example>.\n550 no\n");
        let said = read_labelled(SourceId(0), &lines, &[("deliver it to ", Label::Leads)]);
        assert_eq!(said.iter().map(|it| it.address.as_str()).collect::<Vec<_>>(), ["a@b.example"]);
    }
}
