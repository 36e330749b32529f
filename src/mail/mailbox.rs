//! An address with the name that people read beside it (RFC 5322 `mailbox`).

use super::Address;
use std::borrow::Cow;

/// `Name <address>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// The display name, decoded, without control characters.
    pub name: Option<String>,
    /// Where it goes.
    pub address: Address,
}

impl Mailbox {
    /// The mailbox of an address and what stands beside it; nothing, or the address again, is no name.
    #[must_use]
    pub fn named(name: &str, address: Address) -> Self {
        let name = Some(name.trim()).filter(|name| !name.is_empty() && *name != address.as_str());
        Self { name: name.map(str::to_owned), address }
    }
}

/// What stands behind a comma and is no first name.
const SUFFIXES: [&str; 20] = [
    "inc", "ltd", "llc", "llp", "corp", "co", "gmbh", "ag", "kg", "sa", "sas", "sarl", "srl", "spa", "bv", "phd", "md",
    "jr", "sr", "esq",
];

/// A directory's `Vogt, Lena` as it is said in a sentence: `Lena Vogt`. All other names as they are.
#[must_use]
pub fn spoken_name(name: &str) -> Cow<'_, str> {
    let is_name = |part: &str| {
        let letters = part.chars().all(|it| it.is_alphabetic() || " .-'’".contains(it));
        letters && (1..=3).contains(&part.split_whitespace().count())
    };
    let is_suffix = |part: &str| {
        let letters: String = part.chars().filter(|it| it.is_alphabetic()).flat_map(char::to_lowercase).collect();
        SUFFIXES.contains(&letters.as_str())
    };
    match name.split_once(',').map(|(family, given)| (family.trim(), given.trim())) {
        Some((family, given)) if is_name(family) && is_name(given) && !is_suffix(given) => {
            Cow::Owned(format!("{given} {family}"))
        }
        _ => Cow::Borrowed(name),
    }
}

#[cfg(test)]
mod tests {
    use super::spoken_name;

    #[test]
    fn a_name_from_a_directory_is_turned_round() {
        assert_eq!(spoken_name("Vogt, Lena"), "Lena Vogt");
        assert_eq!(spoken_name("de la Tour, Anne-Marie"), "Anne-Marie de la Tour");
        for kept in
            ["Lena Vogt", "Harbour Books, Ltd.", "Rossi, S.p.A.", "Vogt, Lena (IT)", "a, b, c", "Vogt,", ", Lena"]
        {
            assert_eq!(spoken_name(kept), kept);
        }
    }
}
