//! Which address stands behind another: an alias and its target, or the same person under another host.

use super::{Report, Trail};
use crate::evidence::{RecipientReport, Said, Spanned};
use crate::mail::Address;
use std::collections::BTreeMap;

/// The address that a group names, and another one behind it that the message was really sent to.
pub fn actual(fields: &Spanned<RecipientReport>) -> Option<(&Spanned<Address>, &Spanned<Address>)> {
    let alias = fields.value.final_recipient.as_ref().filter(|it| it.value.is_complete())?;
    let actual = fields.value.actual_recipient.as_ref().filter(|it| it.value.is_complete())?;
    let differs = actual.value != alias.value && !is_rewritten(&alias.value, &actual.value);
    differs.then_some((alias, actual))
}

/// The text's word on the address behind the one that a group names: the first group of an alias goes with the first.
/// `before` says how many groups before it name the same.
pub fn target_in_text<'a>(
    report: &'a Report,
    before: usize,
    fields: &'a Spanned<RecipientReport>,
) -> Option<&'a Spanned<Said>> {
    let alias = fields.value.address()?;
    if report.said_about(alias).is_some() {
        return None;
    }
    report.said_behind(alias).nth(before)
}

/// Whether two addresses differ only by the host that a server put behind the `@`.
pub fn is_rewritten(before: &Address, after: &Address) -> bool {
    // `lena+plans` is a name of lena's own making.
    let (local, own) = (before.local_part(), after.local_part());
    let is_tagged = || local.split_once('+').is_some_and(|(name, _)| name.eq_ignore_ascii_case(own));
    if !local.eq_ignore_ascii_case(own) && !is_tagged() {
        return false;
    }
    let (Some(a), Some(b)) = (before.domain(), after.domain()) else { return true };
    let below = |a: &str, b: &str| a.strip_suffix(b).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    // A host without a domain is the name of a machine inside.
    below(&a, &b) || below(&b, &a) || !b.contains('.')
}

/// Whether people outside can write to it: names of machines inside have no dot.
pub fn is_public(address: &Address) -> bool {
    address.domain().is_some_and(|it| it.contains('.'))
}

/// Those to whom the mail of somebody else was passed on, each behind that one, its owner; all others in their order.
pub fn behind_owners(trails: Vec<Trail>) -> Vec<Trail> {
    if !trails.iter().any(Trail::is_forwarded) {
        return trails;
    }
    let (forwarded, others): (Vec<Trail>, Vec<Trail>) = trails.into_iter().partition(Trail::is_forwarded);
    let mut behind: BTreeMap<String, Vec<Trail>> = BTreeMap::new();
    for trail in forwarded {
        let owner = trail.came_from.as_ref().map(Address::key).unwrap_or_default();
        behind.entry(owner).or_default().push(trail);
    }
    let mut ordered = Vec::new();
    for trail in others {
        let mut next = vec![trail];
        while let Some(trail) = next.pop() {
            next.extend(behind.remove(&trail.mailbox.address.key()).into_iter().flatten().rev());
            ordered.push(trail);
        }
    }
    ordered.extend(behind.into_values().flatten());
    let keys = ordered.iter().enumerate().map(|(place, it)| (it.mailbox.address.key(), place));
    let places: BTreeMap<String, usize> = keys.collect();
    for trail in ordered.iter_mut().filter(|it| it.is_forwarded()) {
        trail.owner = trail.came_from.as_ref().and_then(|it| places.get(&it.key()).copied());
    }
    ordered
}

impl Trail {
    /// Whether it is an address to which the mail of somebody else was passed on.
    #[must_use]
    pub fn is_forwarded(&self) -> bool {
        self.came_from.is_some() && self.has_its_own_name()
    }

    /// Whether the address that it became is the same person's, as a server inside calls it.
    #[must_use]
    pub fn is_renamed(&self) -> bool {
        self.became.as_ref().is_some_and(|it| is_rewritten(&self.mailbox.address, &it.value))
    }

    /// The address that people write to: the one that they wrote to where a server calls it otherwise.
    #[must_use]
    pub fn address_to_write_to(&self) -> &Address {
        self.came_from.as_ref().filter(|it| is_rewritten(it, &self.mailbox.address)).unwrap_or(&self.mailbox.address)
    }

    /// Whether it is not merely another name for an address that people wrote to.
    #[must_use]
    pub fn has_its_own_name(&self) -> bool {
        *self.address_to_write_to() == self.mailbox.address
    }
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
        assert!(same("lena+plans@clinic.example", "lena@clinic.example"));
        assert!(same("lena@clinic.example", "lena@store2") && same("lena@clinic.example", "lena"));
        assert!(!same("lena@clinic.example", "tom@clinic.example") && !same("lena@a.example", "lena@b.example"));
        assert!(is_public(&address("a@b.example")) && !is_public(&address("a@store2")) && !is_public(&address("a")));
    }
}
