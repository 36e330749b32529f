//! Whether two addresses are one person's: a server inside an organization puts a host behind the `@`, or takes it away.
//!
//! `lena.vogt@clinic.example` is `lena.vogt@store2.clinic.example` there.

use crate::mail::Address;

/// Whether two addresses differ only by the host that a server put behind the `@`.
pub fn is_rewritten(before: &Address, after: &Address) -> bool {
    if !before.local_part().eq_ignore_ascii_case(after.local_part()) {
        return false;
    }
    let (Some(a), Some(b)) = (before.domain(), after.domain()) else { return true };
    let below = |a: &str, b: &str| a.strip_suffix(b).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    // A host without a domain is the name of a machine inside.
    below(&a, &b) || below(&b, &a) || !b.contains('.')
}

/// Whether people outside can write to it: names of machines inside have no dot.
pub fn is_public(address: &Address) -> bool {
    address.domain().is_some_and(|it| it.contains('.') && !it.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::{is_public, is_rewritten};
    use crate::mail::Address;

    #[test]
    fn one_person_has_one_name_before_the_at() {
        let address = |text: &str| Address::parse(text).unwrap();
        let same = |a, b| is_rewritten(&address(a), &address(b));
        assert!(same("lena@clinic.example", "lena@store2.clinic.example"));
        assert!(same("lena@mail.clinic.example", "LENA@clinic.example"));
        assert!(same("lena@clinic.example", "lena@store2") && same("lena@clinic.example", "lena"));
        assert!(!same("lena@clinic.example", "tom@clinic.example") && !same("lena@a.example", "lena@b.example"));
        assert!(is_public(&address("a@b.example")) && !is_public(&address("a@store2")) && !is_public(&address("a")));
    }
}
