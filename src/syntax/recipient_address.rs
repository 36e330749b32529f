//! A recipient as report fields name it: a type, then the address in the spelling that the type asks for.
//!
//! `rfc822; lena+2Bplans@domain.example`, `utf-8; l\x{E9}na@domain.example`
//!
//! xtext: RFC 3461 section 4. The three spellings of `utf-8`: RFC 6533 section 3.

use crate::mail::{Address, starts_with_ignoring_case, strip_prefix_ignoring_case};

/// The address behind the type word; comments and remarks behind it are no part of it.
#[must_use]
pub fn read_recipient_address(text: &str) -> Option<Address> {
    let (kind, address) = text.split_once(';').unwrap_or(("", text));
    let (kind, address) = (kind.trim().to_ascii_lowercase(), bare(address));
    let foreign = !matches!(kind.as_str(), "" | "rfc822" | "rfc-822" | "utf-8" | "smtp");
    if foreign && !address.contains('@') {
        return None;
    }
    let word = if address.starts_with('"') { address } else { address.split_whitespace().next().unwrap_or(address) };
    // Exchange writes its own names in a manner of its own, in which `+20` is a blank.
    let is_encapsulated = starts_with_ignoring_case(word, "IMCEA");
    let address = Address::parse(&match kind.as_str() {
        _ if is_encapsulated => word.to_owned(),
        "utf-8" => decode_code_points(&decode_xtext(word, b"+= \\{}")),
        _ => decode_xtext(word, b"+= "),
    });
    // `@mx.domain.example` is a route that lost its end, and nobody's address.
    address.filter(|it| !it.as_str().starts_with('@'))
}

/// Without what some programs put around an address: `'lena@domain.example'`, `SMTP:lena@domain.example`,
/// `Lena <lena@domain.example>;`, `[lena@domain.example](mailto:lena@domain.example)`.
fn bare(text: &str) -> &str {
    let text = text.trim().trim_end_matches([';', ',']).trim_end();
    let text = text.strip_prefix('[').and_then(|it| it.split_once("](")).map_or(text, |(shown, _)| shown);
    let in_brackets = text.split_once('<').filter(|(name, _)| !name.contains('@'));
    let text = in_brackets.and_then(|(_, rest)| Some(rest.split_once('>')?.0)).unwrap_or(text);
    let quoted = |mark: char| text.strip_prefix(mark)?.strip_suffix(mark).filter(|it| it.contains('@'));
    let text = quoted('\'').or_else(|| quoted('"')).unwrap_or(text);
    ["smtp:", "mailto:"].iter().find_map(|it| strip_prefix_ignoring_case(text, it)).unwrap_or(text)
}

/// `+2B` is `+`; any other plus sign stands for itself: most programs do not encode the one in `lena+42@…`.
fn decode_xtext(text: &str, encoded: &[u8]) -> String {
    let mut parts = text.split('+');
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let hex = part.get(..2).filter(|hex| hex.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F')));
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let byte = byte.filter(|it| encoded.contains(it));
        decoded.push(byte.map_or('+', char::from));
        decoded.push_str(part.get(if byte.is_some() { 2 } else { 0 }..).unwrap_or_default());
    }
    decoded
}

/// `\x{20AC}` is the character with that number. Control characters stay as they are written.
fn decode_code_points(text: &str) -> String {
    let mut parts = text.split("\\x{");
    let mut decoded = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let read = part.split_once('}').and_then(|(hex, rest)| {
            let digits = (2..=6).contains(&hex.len()) && hex.bytes().all(|b| b.is_ascii_hexdigit());
            let point = u32::from_str_radix(hex, 16).ok().filter(|_| digits).and_then(char::from_u32);
            Some((point.filter(|c| !c.is_control())?, rest))
        });
        match read {
            Some((point, rest)) => {
                decoded.push(point);
                decoded.push_str(rest);
            }
            None => {
                decoded.push_str("\\x{");
                decoded.push_str(part);
            }
        }
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::read_recipient_address;

    fn address(text: &str) -> Option<String> {
        read_recipient_address(text).map(|it| it.to_string())
    }

    #[test]
    fn reads_addresses_as_servers_write_them() {
        assert_eq!(address("rfc822; a+2Bb@c.example"), Some("a+b@c.example".into()));
        assert_eq!(address("rfc822;<a+tag@c.example> (expanded)"), Some("a+tag@c.example".into()));
        assert_eq!(address("rfc822; a+42@c.example"), Some("a+42@c.example".into()));
        assert_eq!(address("x-local; somebody"), None);
        for put_around in
            ["'a@b.example'", "SMTP:a@b.example", "a@b.example;", "\"a@b.example\"", "Anna A <a@b.example>"]
        {
            assert_eq!(address(&format!("rfc822; {put_around}")), Some("a@b.example".into()), "{put_around}");
        }
        let inside = "IMCEAEX-_O=A_OU=FIRST+20GROUP_CN=RECIPIENTS_CN=LENA@a.example";
        assert_eq!(address(&format!("rfc822;{inside}")), Some(inside.into()));
    }

    #[test]
    fn an_internationalized_address_is_the_same_in_each_spelling() {
        let plain = Some("l\u{e9}na\u{20ac}@caf\u{e9}.example".to_owned());
        for spelling in [
            "utf-8; l\u{e9}na\u{20ac}@caf\u{e9}.example",
            "utf-8;l\\x{E9}na\\x{20AC}@caf\\x{E9}.example",
            "UTF-8; l\u{e9}na\\x{20AC}@caf\u{e9}.example",
            "utf-8; l+5Cx+7BE9+7Dna\\x{20AC}@caf\\x{E9}.example",
        ] {
            assert_eq!(address(spelling), plain, "{spelling}");
        }
        assert_eq!(address("utf-8; a\\x{110000}b@c.example"), Some("a\\x{110000}b@c.example".into()));
        assert_eq!(address("utf-8; a\\x{0A}b@c.example"), Some("a\\x{0A}b@c.example".into()));
    }
}
