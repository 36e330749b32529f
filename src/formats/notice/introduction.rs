//! The line before a list of addresses, where it says of these what the notice does not say of all.
//!
//! `Your message was delivered to the following recipients:`

use super::entries::Entry;
use super::heard::hear;
use crate::mail::Action;
use crate::syntax::prose::{ProseLine, find_addresses};

/// An introduction is no longer than this.
const LONGEST: usize = 160;
/// Words of those whom the message reached, in lower case.
const REACHED: [&str; 12] = [
    "was successful",
    "was reached",
    "were reached",
    "delivered to",
    "recipients have received",
    "a été remis à",
    "a été remis aux",
    "wurde zugestellt",
    "è stato recapitato a",
    "è stato consegnato a",
    "se entregó a",
    "se ha entregado a",
];
/// Words above those whom it did not reach, where no sentence says so.
const FAILED: [&str; 7] =
    ["failed", "not delivered", "nicht zugestellt", "fehlgeschlagen", "échec", "non consegnat", "no entregad"];
/// Words that turn them into the opposite.
const NOT: [&str; 8] = [" not ", "n't ", "nicht", "n'a ", "n'ont ", "non ", "no se", "yet"];

/// What such lines say was done for each entry, in the order of their lines; trouble only where they tell one from another.
pub fn introduced(lines: &[ProseLine<'_>], entries: &[Entry]) -> Vec<Option<Action>> {
    let (mut above, mut from) = (None, 0);
    let mut told: Vec<Option<Action>> = Vec::with_capacity(entries.len());
    for entry in entries {
        for line in lines.get(from..entry.line).unwrap_or_default() {
            let text = line.text.trim();
            let between_rules = text.starts_with("---") && text.ends_with("---");
            if (text.ends_with(':') || between_rules) && find_addresses(text).is_empty() {
                above = done(text);
            }
        }
        from = entry.line;
        let own = lines.get(entry.line).and_then(|it| it.text.get(..entry.address.start)).unwrap_or_default();
        told.push(done(own).filter(|it| *it == Action::Delivered).or(above));
    }
    let mut troubles = told.iter().flatten().filter(|it| it.is_trouble());
    let first = troubles.next().copied();
    let differ = troubles.any(|it| Some(*it) != first);
    told.into_iter().map(|it| it.filter(|it| differ || !it.is_trouble())).collect()
}

/// What an introduction says was done.
fn done(introduction: &str) -> Option<Action> {
    if introduction.len() > LONGEST {
        return None;
    }
    let lower = introduction.to_lowercase().replace('\u{2019}', "'");
    let has = |words: &[&str]| words.iter().any(|it| lower.contains(it));
    let heard = hear(&lower).action.filter(|it| it.is_trouble());
    let reached = || (has(&REACHED) && !has(&NOT)).then_some(Action::Delivered);
    heard.or_else(|| has(&FAILED).then_some(Action::Failed)).or_else(reached)
}

#[cfg(test)]
mod tests {
    use crate::evidence::SourceId;
    use crate::formats::notice::entries::read_entries;
    use crate::mail::Action;
    use crate::syntax::prose::read_prose;

    #[test]
    fn a_list_may_be_of_those_who_got_it() {
        let text = "Your message was delivered to the following recipients:\n\nx@a.example\n\nIt could not be delivered to the following recipients:\n\ny@a.example: 550 no\n";
        let said = read_entries(SourceId(0), &read_prose(text.as_bytes()));
        let told: Vec<_> = said.iter().map(|it| (it.address.as_str(), it.action)).collect();
        assert_eq!(told, [("x@a.example", Some(Action::Delivered)), ("y@a.example", None)]);
        let text = "Failed:\nx@a.example\n\nDelayed (it will be retried):\ny@a.example\n";
        let said = read_entries(SourceId(0), &read_prose(text.as_bytes()));
        assert_eq!((said[0].action, said[1].action), (Some(Action::Failed), Some(Action::Delayed)));
        let text = "The message was not delivered to:\n\nx@a.example\n";
        assert_eq!(read_entries(SourceId(0), &read_prose(text.as_bytes()))[0].action, None);
    }
}
