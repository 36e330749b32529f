//! Mailboxes of programs, told by their local parts: those that nobody reads, and those about a mailing list.

use super::Address;

const NO_REPLY: [&str; 4] = ["noreply", "no-reply", "donotreply", "do-not-reply"];

/// What list managers put behind a list's name, and before it.
const ENDINGS: [&str; 10] =
    ["-owner", "-admin", "-request", "-bounces", "-help", "-subscribe", "-editor", "-ctl", "+noreply", "+owner"];
const BEGINNINGS: [&str; 1] = ["owner-"];

/// Whether nobody reads what is sent there.
#[must_use]
pub fn takes_no_answer(local_part: &str) -> bool {
    let lower = local_part.to_ascii_lowercase();
    NO_REPLY.iter().any(|it| lower.contains(it))
}

/// Whether a list manager may write from there, also with something behind: `pier-bounces+lena=north.example`.
#[must_use]
pub fn may_be_about_a_list(local_part: &str) -> bool {
    let lower = local_part.to_ascii_lowercase();
    ENDINGS.iter().chain(&BEGINNINGS).any(|it| lower.contains(it))
}

/// The list that an address is about: `pier@lists.example` of `pier-owner@lists.example` and `owner-pier@lists.example`;
/// `None` where it shows none.
#[must_use]
pub fn list_about(address: &Address) -> Option<Address> {
    let (local, domain) = address.as_str().rsplit_once('@')?;
    let lower = local.to_ascii_lowercase();
    let ending = ENDINGS.iter().find(|it| lower.ends_with(*it)).map_or(0, |it| it.len());
    let beginning = BEGINNINGS.iter().find(|it| lower.starts_with(*it)).map_or(0, |it| it.len());
    let list = local.get(beginning..local.len() - ending).filter(|it| !it.is_empty() && it.len() < local.len())?;
    Address::parse(&format!("{list}@{domain}"))
}

#[cfg(test)]
mod tests {
    use super::{list_about, may_be_about_a_list, takes_no_answer};
    use crate::mail::Address;

    #[test]
    fn a_list_stands_in_the_address_of_its_owner() {
        let about = |text| list_about(&Address::parse(text)?).map(|it| it.to_string());
        for of_owner in ["pier-owner@lists.example", "owner-pier@lists.example", "pier+noreply@lists.example"] {
            assert_eq!(about(of_owner).as_deref(), Some("pier@lists.example"));
        }
        assert_eq!(about("pier@lists.example"), None);
        assert_eq!(about("-owner@lists.example"), None);
        assert!(may_be_about_a_list("pier-bounces+lena=north.example") && !may_be_about_a_list("lena.vogt"));
    }

    #[test]
    fn nobody_reads_what_must_not_be_answered() {
        assert!(takes_no_answer("NoReply") && takes_no_answer("shop-do-not-reply") && !takes_no_answer("noreen"));
    }
}
