//! For whom a server stamped a message: what stands behind `for`.
//!
//! Sample: `for <c@b.example>`, `for c@b.example`, `for <"c@b.example" <c@b.example>>`, `for root`.

use super::bare;
use super::clauses::Clause;

/// The first recipient, which may be a local part alone; words (`for multiple recipients`) name none.
pub(super) fn recipient(clause: &Clause<'_>) -> Option<String> {
    let words: Vec<_> = clause.words().take(8).collect();
    let alone = words.first().filter(|it| words.len() == 1 || it.starts_with('<'));
    let word = words.iter().find(|it| it.contains('@')).or(alone)?;
    let first = word.split_once(">,").map_or(*word, |(first, _)| first);
    // `<"c@b.example" <c@b.example>>` holds a name and an address.
    let inner = first.rsplit_once(" <").map_or(first, |(_, address)| address);
    Some(bare(inner)).filter(|it| it.contains(char::is_alphanumeric)).map(str::to_owned)
}
