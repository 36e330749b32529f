//! The line before a list of addresses, where it says that these got the message, while the notice is about others.
//!
//! `Your message was delivered to the following recipients:`

use super::entries::Entry;
use super::heard::hear;
use crate::mail::Action;
use crate::syntax::prose::{ProseLine, find_addresses};

/// An introduction is no longer than this.
const LONGEST: usize = 160;
/// Words of those whom the message reached, in lower case.
const REACHED: [&str; 11] = [
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
/// Words that turn them into the opposite.
const NOT: [&str; 8] = [" not ", "n't ", "nicht", "n'a ", "n'ont ", "non ", "no se", "yet"];

/// Whether each entry, in the order of their lines, stands below such a line.
pub fn reached(lines: &[ProseLine<'_>], entries: &[Entry]) -> Vec<bool> {
    let (mut is_reached, mut from) = (false, 0);
    let told = entries.iter().map(|entry| {
        for line in lines.get(from..entry.line).unwrap_or_default() {
            let text = line.text.trim();
            if text.ends_with(':') && find_addresses(text).is_empty() {
                is_reached = text.len() <= LONGEST && says_reached(&text.to_lowercase().replace('\u{2019}', "'"));
            }
        }
        from = entry.line;
        let own = lines.get(entry.line).and_then(|it| it.text.get(..entry.address.start)).unwrap_or_default();
        is_reached || own.len() <= LONGEST && says_reached(&own.to_lowercase().replace('\u{2019}', "'"))
    });
    told.collect()
}

fn says_reached(introduction: &str) -> bool {
    let has = |words: &[&str]| words.iter().any(|it| introduction.contains(it));
    let fails = hear(introduction).action.is_some_and(Action::is_trouble);
    has(&REACHED) && !has(&NOT) && !fails
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
        let text = "The message was not delivered to:\n\nx@a.example\n";
        assert_eq!(read_entries(SourceId(0), &read_prose(text.as_bytes()))[0].action, None);
    }
}
