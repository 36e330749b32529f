//! A letter as a `mailto:` address (RFC 6068), with which a system opens a draft in its mail program.
//!
//! `mailto:ines@b.example?subject=Minutes%20of%20May&body=Hello%2C%0D%0A`
//!
//! Everything that is not a letter, a digit or one of `-._~` is written as `%` and two digits, the `+` too, which
//! some programs take for a blank. Lines end with CR LF. Known gap: an attachment cannot be handed over this way.

use super::Letter;

/// Windows hands no longer address on than 2 083 characters, and mail programs may count its quotation marks too.
pub const MAX_LENGTH: usize = 2_000;

/// A letter that can be handed to the mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailto {
    /// The whole address, no longer than 2,000 bytes, which mail programs take.
    pub url: String,
    /// What had to stay behind.
    pub left: Left,
}

/// What of a letter does not go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Nothing.
    Nothing,
    /// The text, which is too long: it has to be pasted.
    Text,
    /// Text and people: there are too many of them.
    TextAndPeople,
    /// Somebody whose address a mail program could misread.
    Somebody,
}

/// The letter as an address. A letter that has to go another way names nobody.
#[must_use]
pub fn mailto(letter: &Letter) -> Mailto {
    let nobody: (&[String], &[String]) = (&[], &[]);
    let (to, bcc) = if letter.elsewhere { nobody } else { (&*letter.to, &*letter.bcc) };
    let all = to.iter().chain(bcc).all(|it| is_plain(it));
    let whole = written(to, bcc, &letter.subject, &letter.body);
    let left = if all { Left::Nothing } else { Left::Somebody };
    let attempts = [
        (whole, left),
        (written(to, bcc, &letter.subject, ""), Left::Text),
        (written(&[], &[], &letter.subject, ""), Left::TextAndPeople),
    ];
    let fitting = attempts.into_iter().find(|(url, _)| url.len() <= MAX_LENGTH);
    let (url, left) = fitting.unwrap_or_else(|| ("mailto:".to_owned(), Left::TextAndPeople));
    Mailto { url, left }
}

fn written(to: &[String], bcc: &[String], subject: &str, body: &str) -> String {
    let fields = [("bcc", listed(bcc)), ("subject", one_line(subject)), ("body", lines(body))];
    let fields = fields.iter().filter(|(_, value)| !value.is_empty());
    let fields: Vec<String> = fields.map(|(name, value)| format!("{name}={value}")).collect();
    let mark = if fields.is_empty() { "" } else { "?" };
    format!("mailto:{}{mark}{}", listed(to), fields.join("&"))
}

/// The addresses that mean the same to every mail program, separated by commas.
fn listed(addresses: &[String]) -> String {
    let plain = addresses.iter().filter(|it| is_plain(it));
    plain.map(|it| encoded(it).replace("%40", "@")).collect::<Vec<_>>().join(",")
}

/// One address and nothing else: some programs decode first and look for commas and further fields then.
fn is_plain(address: &str) -> bool {
    let strange = |c: char| c.is_control() || c.is_whitespace() || ",;:<>()[]\\\"?&".contains(c);
    let parts = address.split_once('@');
    let is_pair = parts.is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty() && !domain.contains('@'));
    is_pair && !address.contains(strange)
}

/// A field of its own cannot begin inside another one.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split(char::is_control).filter(|it| !it.is_empty()).collect();
    encoded(words.join(" ").trim())
}

fn lines(text: &str) -> String {
    let clean = |line: &str| encoded(&line.replace(|c: char| c.is_control() && c != '\t', ""));
    text.lines().map(clean).collect::<Vec<_>>().join("%0D%0A")
}

fn encoded(text: &str) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |value: u8| DIGITS.get(usize::from(value & 15)).copied().unwrap_or('0');
    let mut url = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.extend(['%', digit(byte >> 4), digit(byte)]);
        }
    }
    url
}

#[cfg(test)]
mod tests {
    use super::{Left, MAX_LENGTH, mailto};
    use crate::report::Letter;

    fn letter(to: &[&str], subject: &str, body: &str) -> Letter {
        let to = to.iter().map(|it| (*it).to_owned()).collect();
        Letter { to, subject: subject.into(), body: body.into(), ..Letter::default() }
    }

    fn url(to: &[&str], subject: &str, body: &str) -> String {
        mailto(&letter(to, subject, body)).url
    }

    #[test]
    fn everything_but_letters_and_digits_is_encoded() {
        assert_eq!(url(&[], "", ""), "mailto:");
        assert_eq!(url(&["a@b.example", "c@d.example"], "", ""), "mailto:a@b.example,c@d.example");
        assert_eq!(
            url(&["a+b%c@d.example"], "100 % & é?", ""),
            "mailto:a%2Bb%25c@d.example?subject=100%20%25%20%26%20%C3%A9%3F"
        );
        assert_eq!(
            url(&[], "", "Bonjour,\nÀ bientôt\r\n\nx=y"),
            "mailto:?body=Bonjour%2C%0D%0A%C3%80%20bient%C3%B4t%0D%0A%0D%0Ax%3Dy"
        );
        assert_eq!(url(&["jörg@köln.example"], "", ""), "mailto:j%C3%B6rg@k%C3%B6ln.example");
    }

    #[test]
    fn nobody_is_written_to_who_is_not_meant() {
        let mut secret = letter(&["a@b.example"], "s", "");
        secret.bcc.push("hidden@c.example".into());
        assert_eq!(mailto(&secret).url, "mailto:a@b.example?bcc=hidden%40c.example&subject=s".replace("%40", "@"));
        secret.elsewhere = true;
        assert_eq!(mailto(&secret).url, "mailto:?subject=s");
        for strange in
            ["\"x,y@evil.example\"@b.example", "a@b.example?bcc=evil@c.example", "a@b\r\n.example", "a@b@c", "@b", "a"]
        {
            let handed = mailto(&letter(&[strange, "ok@b.example"], "", ""));
            assert_eq!((handed.url.as_str(), handed.left), ("mailto:ok@b.example", Left::Somebody), "{strange}");
        }
        assert_eq!(url(&[], "a\r\nBcc: evil@c.example", ""), "mailto:?subject=a%20Bcc%3A%20evil%40c.example");
    }

    #[test]
    fn what_is_too_long_stays_behind_in_order() {
        let long = "é".repeat(1_000);
        let handed = mailto(&letter(&["a@b.example"], "s", &long));
        assert_eq!((handed.url.as_str(), handed.left), ("mailto:a@b.example?subject=s", Left::Text));
        let many: Vec<String> = (0..200).map(|it| format!("person-{it}@b.example")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        let handed = mailto(&letter(&many, "s", "short"));
        assert_eq!((handed.url.as_str(), handed.left), ("mailto:?subject=s", Left::TextAndPeople));
        assert_eq!(mailto(&letter(&[], &long, "")).url, "mailto:");
        let fits = "x".repeat(MAX_LENGTH - "mailto:?body=".len());
        assert_eq!(mailto(&letter(&[], "", &fits)).left, Left::Nothing);
        assert_eq!(mailto(&letter(&[], "", &format!("{fits}x"))).left, Left::Text);
    }
}
