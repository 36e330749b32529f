//! Address lists of header fields (RFC 5322 section 3.4).
//!
//! `"Vogt, Lena" <lena.vogt@domain.example>, tom@domain.example (Tom Hale)`
//!
//! Nearly every list is as plain as this one, and read here; any other is left to the library.

use super::mime::{in_one_line, is_encoded, read_address_list, read_unstructured};
use crate::mail::{Address, Mailbox, starts_with_ignoring_case};
use std::borrow::Cow;

/// A name has no more characters than this.
const MAX_NAME: usize = 80;
/// What stands in the place of names that are kept back.
const NOBODY: [&str; 4] = ["undisclosed", "unlisted", "recipient list not shown", "recipients not shown"];

/// The mailboxes of an address list (RFC 5322 section 3.4), groups taken apart, names decoded.
#[must_use]
pub fn read_mailboxes(value: &[u8]) -> Vec<Mailbox> {
    let value = without_links(in_one_line(value));
    plain_list(&value).unwrap_or_else(|| read_address_list(&value))
}

/// The people in a heading's list, or in one that a notice shows: whoever stands there by name alone has
/// [`Address::UNSTATED`].
#[must_use]
pub fn read_people(value: &[u8]) -> Vec<Mailbox> {
    let parted = value.split(|b| *b == b';').filter(|it| !it.trim_ascii().is_empty());
    parted.flat_map(|part| if part.contains(&b'@') { read_mailboxes(part) } else { read_names(part) }).collect()
}

/// `Vogt, Lena` is one of them; `Lena Vogt, Tom Hale` are two.
fn read_names(part: &[u8]) -> Vec<Mailbox> {
    let text = read_unstructured(part);
    let is_full = |name: &str| name.split_whitespace().nth(1).is_some();
    let names = if text.split(',').all(is_full) { text.split(',').collect() } else { vec![&*text] };
    let plain = names.into_iter().map(|it| it.trim().trim_matches(['\'', '"', '<', '>']).trim());
    let names = plain.filter(|it| is_a_name(it));
    names.map(|it| Mailbox { name: Some(it.to_owned()), address: Address::UNSTATED }).collect()
}

fn is_a_name(text: &str) -> bool {
    let is_nobody = NOBODY.iter().any(|it| starts_with_ignoring_case(text, it));
    !is_nobody && !text.contains(':') && text.contains(char::is_alphabetic) && text.chars().count() <= MAX_NAME
}

/// Outlook and web pages write the link to an address behind it, `<a@b.example<mailto:a@b.example>>`, or in its place,
/// `Lena [mailto:a@b.example]`.
fn without_links(value: Cow<'_, str>) -> Cow<'_, str> {
    const LINK: &str = "mailto:";
    if !value.contains(LINK) {
        return value;
    }
    let mut plain = String::with_capacity(value.len());
    let mut rest = &*value;
    while let Some((before, behind)) = rest.split_once(LINK) {
        let end = behind.find(['>', ']']).unwrap_or(behind.len());
        let (address, behind) = behind.split_at_checked(end).unwrap_or((behind, ""));
        let name = before.strip_suffix(['<', '[']).unwrap_or(before);
        plain.push_str(name);
        if name.is_empty() || name.ends_with([' ', '\t', ',', '<', '"']) {
            plain.extend(["<", address, ">"]);
        }
        rest = behind.get(1..).unwrap_or_default();
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// A list as most are: `Name <address>`, `"Name" <address>`, `address (Name)` and bare addresses, parted by commas. `None`
/// where it holds anything else.
fn plain_list(value: &str) -> Option<Vec<Mailbox>> {
    const BLANKS: [char; 2] = [' ', '\t'];
    let special = |b: u8| b < b' ' && b != b'\t' || matches!(b, b'\\' | b':' | b';' | 0x7f);
    // It looks at all bytes: without a way out in the middle, the processor looks at many at once.
    let is_special = value.bytes().fold(false, |found, b| found | special(b));
    let is_control = |c: char| c.is_control() && c != '\t';
    if is_special || is_encoded(value) || !value.is_ascii() && value.contains(is_control) {
        return None;
    }
    let mut found = Vec::new();
    let mut rest = value;
    while !rest.is_empty() {
        let item = rest.trim_start_matches(BLANKS);
        let (name, behind) = match item.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').map(|(name, behind)| (name, behind.trim_start_matches(BLANKS)))?,
            None => item.split_at_checked(item.find(['<', ',', '"']).unwrap_or(item.len()))?,
        };
        let (name, address, behind) = match behind.strip_prefix('<') {
            Some(bracketed) => {
                let (address, behind) = bracketed.split_once('>')?;
                (name, Some(address), behind.trim_start_matches(BLANKS))
            }
            None if !item.starts_with('"') => {
                let (address, name) = split_comment(name)?;
                // A name alone is nobody.
                (name, Some(address).filter(|it| it.contains('@')), behind)
            }
            None => return None,
        };
        if name.contains(['(', ')']) || address.is_some_and(|it| it.contains(['<', '"', '(', ')'])) {
            return None;
        }
        rest = match behind.strip_prefix(',') {
            Some(next) => next,
            None if behind.is_empty() => "",
            None => return None,
        };
        let address = address.and_then(|it| Address::parse(it.trim_matches(BLANKS)));
        found.extend(address.map(|it| Mailbox::named(name, it)));
    }
    Some(found)
}

/// An address and the comment behind it; `None` where it is no address, or the comment has no end.
fn split_comment(item: &str) -> Option<(&str, &str)> {
    let Some((address, comment)) = item.split_once('(') else { return Some((item, "")) };
    address.contains('@').then_some((address, comment.trim_end().strip_suffix(')')?))
}

#[cfg(test)]
mod tests {
    use super::{plain_list, read_mailboxes, read_people};
    use crate::mail::Address;
    use crate::syntax::mime::{in_one_line, read_address_list};

    #[test]
    fn a_plain_list_is_read_as_the_library_reads_it() {
        for value in [
            "a@b.example",
            " Anna  Conti <a@b.example>,Tom <t@b.example> , x@y.example,, ",
            "\"Vogt, Lena\" <lena@b.example>, \" \"<a@b.example>,\"\" < c@d.example >",
            "undisclosed recipients, a@b.example <a@b.example>",
            "Jürgen Müller <j@b.example>\r\n\t, \"Élan\"\r\n <e@b.example>",
            "Anna a@b.example, <>, <postmaster>, postmaster, Mail System <MAILER-DAEMON>",
            "'a@b.example' <a@b.example>",
            "MAILER-DAEMON@b.example (Mail Delivery System)",
            "a@b.example (Anna  Conti) , b@c.example(), c@d.example ( C ), a@b.example (a@b.example)",
        ] {
            let value = in_one_line(value.as_bytes());
            assert_eq!(plain_list(&value), Some(read_address_list(&value)), "{value}");
        }
    }

    #[test]
    fn links_to_addresses_are_none_of_their_own() {
        for value in [
            "Lena <l@b.example<mailto:l@b.example>>, Tom <t@b.example<mailto:t@b.example>>",
            "Lena [mailto:l@b.example], Tom <mailto:t@b.example>",
            "Lena <l@b.example>, Tom <t@b.example<mailto:t@b.example",
        ] {
            let found = read_mailboxes(value.as_bytes());
            let told: Vec<_> = found.iter().map(|it| format!("{:?} {}", it.name, it.address)).collect();
            assert_eq!(told, ["Some(\"Lena\") l@b.example", "Some(\"Tom\") t@b.example"], "{value}");
        }
    }

    #[test]
    fn people_may_stand_there_by_name_alone() {
        for (value, names) in [
            ("Lena Vogt; Tom Hale", &["Lena Vogt", "Tom Hale"][..]),
            ("Vogt, Lena; 'Tom Hale'", &["Vogt, Lena", "Tom Hale"]),
            ("Lena Vogt, Tom Hale", &["Lena Vogt", "Tom Hale"]),
            ("undisclosed-recipients:;", &[]),
            ("", &[]),
        ] {
            let found = read_people(value.as_bytes());
            assert!(found.iter().all(|it| it.address == Address::UNSTATED), "{value}");
            assert_eq!(found.iter().filter_map(|it| it.name.as_deref()).collect::<Vec<_>>(), names, "{value}");
        }
        let told = read_people(b"Lena Vogt; Tom <t@b.example>, a@b.example");
        assert_eq!(told.iter().map(|it| it.address.as_str()).collect::<Vec<_>>(), ["", "t@b.example", "a@b.example"]);
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_library() {
        for value in [
            "a@b.example (Anna (Conti))",
            "a@b.example (Conti, Anna)",
            "Anna (A.) <a@b.example>",
            "(Anna) a@b.example",
            "a@b.example (A) b",
            "postmaster (P)",
            "(Q)",
            "team: a@b.example;",
            "=?utf-8?q?A?= <a@b.example>",
            "\"a\\\"b\" <c@d.example>",
            "\"a\"@b.example",
            "a <b@c.example",
            "a <b@c.example> d",
        ] {
            assert_eq!(plain_list(value), None, "{value}");
        }
    }
}
