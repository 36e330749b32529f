//! Who handed the message over, from the `from` clause of a `Received` value (RFC 5321 section 4.4, `TCP-info`).
//!
//! Sample: `from mail.sender.example (unknown [192.0.2.1])`, and what other servers make of it:
//! `([192.0.2.1]:4711 helo=mail)`, `(HELO mail) (user@192.0.2.1)`, `(account user@sender.example HELO mail)`.
//! Gap: qmail shows no HELO where it equals the name that it looked up; the name is taken for both.

use super::clauses::Clause;
use super::pieces::Token;
use crate::mail::{starts_with_ignoring_case, strip_prefix_ignoring_case};
use std::net::{IpAddr, Ipv4Addr};

/// The peer's name and address, and what it called itself.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Peer {
    pub name: Option<String>,
    pub helo: Option<String>,
    pub ip: Option<IpAddr>,
}

/// Reads the `from` clause. `greets` is false for protocols without HELO, such as HTTP and POP3.
pub(super) fn read_peer(from: &Clause<'_>, greets: bool) -> Peer {
    let name = find_phrase(from).or_else(|| from.words().next().map(super::bare)).filter(|it| !it.is_empty());
    let said = find_said(from);
    let ip_in = |it| if said.is_some() { find_ip(it) } else { find_ip_between(it) };
    let shown =
        from.comments().filter(|it| !tells_login(it)).find_map(ip_in).or_else(|| from.words().skip(1).find_map(ip_in));
    let helo = match said {
        Some(said) => Some(said).filter(|it| !it.is_empty()),
        // Where the address stands beside the name, the name is what the peer said.
        None if greets && shown.is_some() => helo_before_ip(from).or(name),
        None => None,
    };
    Peer { name: name.map(str::to_owned), helo: helo.map(str::to_owned), ip: shown.or_else(|| name.and_then(find_ip)) }
}

/// Names of several words that programs of the same machine give themselves.
const PHRASES: [&str; 1] = ["mail pickup service"];

fn find_phrase(from: &Clause<'_>) -> Option<&'static str> {
    PHRASES.into_iter().find(|phrase| phrase.split(' ').eq(from.words()))
}

/// Whether a comment is about the login, whose address may belong to anybody.
fn tells_login(comment: &str) -> bool {
    starts_with_ignoring_case(comment.trim_start(), "auth")
}

fn find_said<'a>(from: &Clause<'a>) -> Option<&'a str> {
    from.comments().find_map(|it| split_said(it).map(|(_, said, _)| said))
}

/// What stands before the name that the peer gave itself.
const GREETINGS: [&[u8; 4]; 3] = [b"helo", b"ehlo", b"lhlo"];

/// Splits a comment at `HELO name`, `EHLO name`, `LHLO name` or `helo=name`: what stands before, the name, and the rest.
fn split_said(comment: &str) -> Option<(&str, &str, &str)> {
    let is_greeting = |it: &[u8]| GREETINGS.iter().any(|greeting| it.eq_ignore_ascii_case(*greeting));
    let greetings =
        comment.as_bytes().windows(4).enumerate().filter(|(_, it)| matches!(it, [_, _, b'l' | b'L', b'o' | b'O']));
    let at = greetings.filter(|(_, it)| is_greeting(it)).map(|(at, _)| at).find(|&at| is_mark(comment, at))?;
    let (before, behind) = comment.split_at_checked(at)?;
    let argument = behind.get(5..).unwrap_or_default().trim_start();
    let end = argument.find(|c: char| c.is_whitespace() || c == ',' || c == ')').unwrap_or(argument.len());
    let (said, rest) = argument.split_at_checked(end)?;
    Some((before, said, rest))
}

/// Whether the four letters at this place are a word of their own with `=` or a blank behind it.
fn is_mark(comment: &str, at: usize) -> bool {
    let before = comment.get(..at).and_then(|it| it.chars().next_back());
    let behind = comment.get(at + 4..).and_then(|it| it.chars().next());
    before.is_none_or(|c| c.is_whitespace() || matches!(c, ',' | ']'))
        && behind.is_none_or(|c| c.is_whitespace() || c == '=')
}

/// Some servers write `from looked.up.example (said.example) [192.0.2.1]`.
fn helo_before_ip<'a>(from: &Clause<'a>) -> Option<&'a str> {
    let mut tokens = from.pieces.iter().map(|it| it.token);
    match [tokens.next()?, tokens.next()?, tokens.next()?] {
        [Token::Word(_), Token::Comment(said), Token::Word(ip)] if ip.starts_with('[') => {
            Some(said).filter(|it| it.contains('.') && !it.contains([' ', '[', '=']))
        }
        _ => None,
    }
}

/// The first address of a text, one in square brackets before others; what was said in HELO is no evidence.
pub(super) fn find_ip(text: &str) -> Option<IpAddr> {
    let Some((before, _, rest)) = split_said(text) else {
        return find_ip_between(text);
    };
    find_ip_between(before).or_else(|| find_ip_between(rest))
}

/// Outside of brackets four numbers can be a version (`Messaging Server 7.0.5.33 64bit`): they count as the first
/// word, or as one of two.
fn find_ip_between(text: &str) -> Option<IpAddr> {
    let bracketed = text.split('[').skip(1).map(|it| it.split_once(']').map_or(it, |(inside, _)| inside));
    let in_brackets = bracketed.flat_map(candidates).find_map(|it| read_ip(it).or_else(|| without_bsd_port(it)));
    in_brackets.or_else(|| {
        let mut words = text.split_whitespace();
        let (first, second) = (words.next(), words.next());
        let plain = first.into_iter().chain(second.filter(|_| words.next().is_none()));
        plain.flat_map(candidates).find_map(read_ip)
    })
}

/// Runs of characters that can be an address with its prefix, zone and port.
fn candidates(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | ':' | '%' | '-'))).filter(|it| it.len() <= 64)
}

/// Reads `192.0.2.1`, `192.0.2.1:25`, `2001:db8::1`, `IPv6:2001:db8::1`, `fe80::1%11`.
fn read_ip(text: &str) -> Option<IpAddr> {
    let text = text.trim_end_matches('.');
    let text = text.split_once('%').map_or(text, |(address, _)| address);
    let address = strip_prefix_ignoring_case(text, "ipv6:").unwrap_or(text);
    address.parse().ok().or_else(|| without_port(address.rsplit_once(':')?))
}

/// Reads `192.0.2.1.25`, as the BSD tools write address and port.
fn without_bsd_port(text: &str) -> Option<IpAddr> {
    without_port(text.rsplit_once('.')?)
}

fn without_port((address, port): (&str, &str)) -> Option<IpAddr> {
    port.parse::<u16>().ok()?;
    address.parse::<Ipv4Addr>().ok().map(IpAddr::V4)
}

#[cfg(test)]
mod tests {
    use super::read_peer;
    use crate::syntax::received::clauses::{Clauses, Keyword};
    use crate::syntax::received::pieces::split_pieces;

    fn shown(value: &str) -> String {
        let pieces = split_pieces(value);
        let clauses = Clauses::group(&pieces, None);
        let peer = read_peer(clauses.find(Keyword::From).expect("a from clause"), true);
        let ip = peer.ip.map(|it| it.to_string());
        [peer.name, peer.helo, ip].map(|it| it.unwrap_or_else(|| "-".to_owned())).join(" ")
    }

    #[test]
    fn tells_name_helo_and_address_apart() {
        for (value, expected) in [
            ("from a.example (b.example [192.0.2.1])", "a.example a.example 192.0.2.1"),
            ("from a.example (b.example [192.0.2.1] (may be forged))", "a.example a.example 192.0.2.1"),
            ("from a.example (192.0.2.9 [192.0.2.1])", "a.example a.example 192.0.2.1"),
            ("from a.example(unknown[192.0.2.1])", "a.example a.example 192.0.2.1"),
            ("from [192.0.2.9] (b.example [192.0.2.1])", "[192.0.2.9] [192.0.2.9] 192.0.2.1"),
            ("from a.example ([IPv6:2001:db8::1])", "a.example a.example 2001:db8::1"),
            ("from a.example (2001:db8::1)", "a.example a.example 2001:db8::1"),
            ("from a.example ([fe80::1%11])", "a.example a.example fe80::1"),
            ("from a.example ([192.0.2.1]:4711 helo=[192.0.2.7])", "a.example [192.0.2.7] 192.0.2.1"),
            ("from [192.0.2.1] (port=4711 helo=said)", "[192.0.2.1] said 192.0.2.1"),
            ("from ([192.0.2.1] helo=said)", "- said 192.0.2.1"),
            ("from unknown (HELO said) (192.0.2.1)", "unknown said 192.0.2.1"),
            ("from unknown (HELO ?192.0.2.7?) (u@d.example@192.0.2.1_relay)", "unknown ?192.0.2.7? 192.0.2.1"),
            ("from a.example (EHLO ) (192.0.2.1)", "a.example - 192.0.2.1"),
            ("from a.example (LHLO said.example) (192.0.2.1)", "a.example said.example 192.0.2.1"),
            ("from 192.0.2.1 (account <u@d.example> HELO\n said.example)", "192.0.2.1 said.example 192.0.2.1"),
            ("from a.example (said.example) [192.0.2.1.587] (mail)", "a.example said.example 192.0.2.1"),
            ("from a.example (192.0.2.1:2319)", "a.example a.example 192.0.2.1"),
            ("from a.example [(192.0.2.1)]", "a.example a.example 192.0.2.1"),
            ("from a.example ([unknown] [192.0.2.1])", "a.example a.example 192.0.2.1"),
            (
                "from 192-0-2-1.dsl.example (192.0.2.1.dsl.example [192.0.2.3])",
                "192-0-2-1.dsl.example 192-0-2-1.dsl.example 192.0.2.3",
            ),
            ("from [192.0.2.1] (Authenticated sender: u@[192.0.2.8])", "[192.0.2.1] - 192.0.2.1"),
            ("from a.example (helot.example [192.0.2.1])", "a.example a.example 192.0.2.1"),
            ("from a.example", "a.example - -"),
            ("from a.example ([])", "a.example - -"),
            ("from a.example (192.0.2.300)", "a.example - -"),
            ("from a.example (Some Server 7.0.5.33 64bit)", "a.example - -"),
            ("from a.example (Server 7.0.5.33.0)", "a.example - -"),
            ("from a.example (HELO x) (u@192.0.2.1 with plain)", "a.example x 192.0.2.1"),
        ] {
            assert_eq!(shown(value), expected, "{value}");
        }
    }
}
