//! For whom a server stamped a message: what stands behind `for`.
//!
//! Sample: `for <c@b.example>`, `for c@b.example`, `for <"c@b.example" <c@b.example>>`, `for root`,
//! `for <c@b.example>,<d@b.example>`, `for <c@b.example> for <d@b.example>`.
//! Gap: recipients beyond [`MAX_RECIPIENTS`] are not kept; those who name several name few.

use super::bare;
use super::clauses::{Clause, Clauses, Keyword};

/// Recipients of one stamp that are kept.
const MAX_RECIPIENTS: usize = 64;

/// Everybody whom the stamp names, each once; words (`for multiple recipients`) name nobody.
pub(super) fn recipients(clauses: &Clauses<'_>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for address in clauses.all(Keyword::For).flat_map(of_clause) {
        if found.len() < MAX_RECIPIENTS && !found.contains(&address) {
            found.push(address);
        }
    }
    found
}

/// The addresses of one clause: the first, and those that a comma or angle brackets join to it. A local part alone is
/// one only where nothing else is said.
fn of_clause(clause: &Clause<'_>) -> Vec<String> {
    let words: Vec<_> = clause.words().take(MAX_RECIPIENTS).collect();
    let alone = words.first().filter(|it| words.len() == 1 || it.starts_with('<'));
    let Some(first) = words.iter().position(|it| it.contains('@')) else {
        return alone.and_then(|it| address(it)).into_iter().collect();
    };
    let mut goes_on = true;
    let rest = words.iter().skip(first).take_while(|it| {
        let is_next = goes_on || it.starts_with('<');
        goes_on = it.ends_with(',');
        is_next
    });
    rest.flat_map(|it| it.split(">,")).filter_map(address).collect()
}

/// `<"c@b.example" <c@b.example>>` holds a name and an address.
fn address(word: &str) -> Option<String> {
    let inner = word.rsplit_once('<').filter(|(name, _)| name.ends_with(' ')).map_or(word, |(_, address)| address);
    Some(bare(inner)).filter(|it| it.contains(char::is_alphanumeric)).map(str::to_owned)
}
