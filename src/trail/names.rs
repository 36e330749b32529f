//! Who is meant where a report has only a name, as people read it in To and Cc.

use super::Trail;
use crate::evidence::Spanned;
use crate::mail::Address;
use std::collections::BTreeMap;

/// The addresses of those whom the headers name, each with its place there, by name and by local part; `None` where several
/// share one. Who
/// stands there without an address has [`Address::UNSTATED`].
pub struct Names(BTreeMap<Vec<String>, Option<Spanned<Address>>>);

impl Names {
    /// The names that stand in To, Cc and Bcc.
    pub fn of(trails: &[Trail]) -> Self {
        let mut names = BTreeMap::new();
        for trail in trails.iter().filter(|it| it.is_in_headers()) {
            let address = trail.roles.first().map(|it| Spanned::new(trail.mailbox.address.clone(), it.span));
            let name = words_of(trail.mailbox.name.as_deref().unwrap_or_default());
            // Some programs leave the domain of their own users out.
            let local = words_of(trail.mailbox.address.local_part());
            let is_another = local != name;
            for words in [Some(name), Some(local).filter(|_| is_another)].into_iter().flatten() {
                names.entry(words).and_modify(|it| *it = None).or_insert_with(|| address.clone());
            }
        }
        names.remove(&Vec::new());
        Self(names)
    }

    /// The address of the only one who has this name, however its words are ordered.
    pub fn address(&self, name: &str) -> Option<Spanned<Address>> {
        self.0.get(&words_of(name)).cloned().flatten()
    }
}

/// `Vogt, Lena` and `Lena Vogt` have the same words.
pub fn words_of(name: &str) -> Vec<String> {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
    let mut words: Vec<String> = words.map(str::to_lowercase).collect();
    words.sort_unstable();
    words
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn the_order_of_a_name_changes_nothing() {
        assert_eq!(words_of("Vogt, Lena"), words_of("lena VOGT"));
        assert_eq!(words_of("..."), Vec::<String>::new());
    }
}
