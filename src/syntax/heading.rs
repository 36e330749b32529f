//! The heading that mail programs put above a message that is forwarded, quoted or copied, in their own language.
//!
//! `De : Lena Vogt <lena.vogt@domain.example>`

use super::prose::ProseLine;
use super::search::find_byte;
use std::borrow::Cow;

/// A label is no longer than this in bytes.
const MAX_LABEL: usize = 24;
/// A heading has so many fields or more.
const MIN_FIELDS: usize = 3;
/// No program folds narrower than this, in bytes.
const NARROWEST: usize = 70;
/// A heading has no more lines than this: a list of recipients may fill several.
const MAX_LINES: usize = 40;

/// What a line of a heading states; each stands for the header field of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// `From`
    From,
    /// `Date`, which Outlook calls `Sent`
    Date,
    /// `To`
    To,
    /// `Cc`
    Cc,
    /// `Bcc`
    Bcc,
    /// `Subject`
    Subject,
}

/// The labels of mail programs in English, French, German, Italian, Spanish, Dutch, Portuguese, Swedish, Danish, Norwegian,
/// Polish, Czech, Turkish and Russian.
const LABELS: &[(&str, Label)] = &[
    ("from", Label::From),
    ("de", Label::From),
    ("von", Label::From),
    ("da", Label::From),
    ("van", Label::From),
    ("från", Label::From),
    ("mittente", Label::From),
    ("fra", Label::From),
    ("od", Label::From),
    ("kimden", Label::From),
    ("от", Label::From),
    ("date", Label::Date),
    ("sent", Label::Date),
    ("envoyé", Label::Date),
    ("envoyé le", Label::Date),
    ("gesendet", Label::Date),
    ("datum", Label::Date),
    ("inviato", Label::Date),
    ("data", Label::Date),
    ("enviado", Label::Date),
    ("enviado el", Label::Date),
    ("enviada em", Label::Date),
    ("fecha", Label::Date),
    ("verzonden", Label::Date),
    ("skickat", Label::Date),
    ("sendt", Label::Date),
    ("dato", Label::Date),
    ("wysłano", Label::Date),
    ("odesláno", Label::Date),
    ("gönderildi", Label::Date),
    ("tarih", Label::Date),
    ("дата", Label::Date),
    ("отправлено", Label::Date),
    ("to", Label::To),
    ("à", Label::To),
    ("an", Label::To),
    ("a", Label::To),
    ("para", Label::To),
    ("aan", Label::To),
    ("till", Label::To),
    ("pour", Label::To),
    ("til", Label::To),
    ("do", Label::To),
    ("komu", Label::To),
    ("kime", Label::To),
    ("кому", Label::To),
    ("cc", Label::Cc),
    ("copie à", Label::Cc),
    ("kopie", Label::Cc),
    ("kopie (cc)", Label::Cc),
    ("copie", Label::Cc),
    ("copia", Label::Cc),
    ("kopi", Label::Cc),
    ("dw", Label::Cc),
    ("bilgi", Label::Cc),
    ("копия", Label::Cc),
    ("bcc", Label::Bcc),
    ("cci", Label::Bcc),
    ("ccn", Label::Bcc),
    ("cco", Label::Bcc),
    ("subject", Label::Subject),
    ("objet", Label::Subject),
    ("betreff", Label::Subject),
    ("oggetto", Label::Subject),
    ("asunto", Label::Subject),
    ("onderwerp", Label::Subject),
    ("assunto", Label::Subject),
    ("ämne", Label::Subject),
    ("sujet", Label::Subject),
    ("emne", Label::Subject),
    ("temat", Label::Subject),
    ("předmět", Label::Subject),
    ("konu", Label::Subject),
    ("тема", Label::Subject),
];

impl Label {
    /// The label of this wording, in any case.
    #[must_use]
    pub fn of(wording: &str) -> Option<Self> {
        let wording = wording.trim();
        if wording.len() > MAX_LABEL {
            return None;
        }
        let lower = if wording.is_ascii() { Cow::Borrowed(wording) } else { Cow::Owned(wording.to_lowercase()) };
        let is_it = |known: &str| known.len() == lower.len() && known.eq_ignore_ascii_case(&lower);
        LABELS.iter().find(|(known, _)| is_it(known)).map(|(_, label)| *label)
    }

    /// The name of the header field.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::From => "from",
            Self::Date => "date",
            Self::To => "to",
            Self::Cc => "cc",
            Self::Bcc => "bcc",
            Self::Subject => "subject",
        }
    }
}

/// The label with which a line begins, and where its value does. Asterisks are what is left of bold letters.
#[must_use]
pub fn read_label(text: &str) -> Option<(Label, usize)> {
    read_label_before(b':', text)
}

/// The same of a table on a web page, with a tab in the place of the colon.
#[must_use]
pub fn read_table_label(text: &str) -> Option<(Label, usize)> {
    read_label_before(b'\t', text)
}

fn read_label_before(end: u8, text: &str) -> Option<(Label, usize)> {
    let start = text.as_bytes().get(..text.len().min(MAX_LABEL + 1))?;
    let end = find_byte(end, start)?;
    let label = Label::of(text.get(..end)?.trim().trim_matches('*'))?;
    Some((label, end + 1))
}

/// Whether a line is a label, and its value stands in the next.
#[must_use]
pub fn is_bare_label(text: &str) -> bool {
    read_label(text).is_some_and(|(_, value)| text.get(value..).is_some_and(|it| it.trim().is_empty()))
}

/// How long the label is with which a line of bytes begins, where blanks or letters in it make it no name of a field.
#[must_use]
pub fn label_length(line: &[u8]) -> Option<usize> {
    let start = line.get(..line.len().min(MAX_LABEL + 4))?;
    // All of them begin with a letter.
    start.first().filter(|it| it.is_ascii_alphabetic() || !it.is_ascii())?;
    let colon = find_byte(b':', start)?;
    let wording = std::str::from_utf8(line.get(..colon)?).ok()?;
    let label = wording.trim_end();
    (wording.trim_start().len() == wording.len() && Label::of(label).is_some()).then_some(label.len())
}

/// Whether fields of these names are a heading.
#[must_use]
pub fn are_a_heading<'a>(names: &(impl Iterator<Item = &'a str> + Clone)) -> bool {
    let has = |wanted: Label| names.clone().any(|it| Label::of(it) == Some(wanted));
    (MIN_FIELDS..=MAX_LINES).contains(&names.clone().take(MAX_LINES + 1).count())
        && names.clone().all(|it| Label::of(it).is_some())
        && has(Label::From)
        && has(Label::Subject)
}

/// Whether the first word of a line would have had room in the one above, so that nobody folded it here: no list of people
/// goes on, nor does a value stand below its label.
#[must_use]
pub fn had_room(above: &[u8], line: &[u8]) -> bool {
    let word = line.trim_ascii_start().split(u8::is_ascii_whitespace).next().unwrap_or_default();
    let goes_on = matches!(above.trim_ascii_end().last(), Some(b';' | b',' | b':'));
    !goes_on && !word.starts_with(b"=?") && above.len() + 1 + word.len() < NARROWEST
}

/// How many lines the heading has with which these begin: up to a blank one, or to the first that nobody would have folded.
#[must_use]
pub fn heading_end(lines: &[ProseLine<'_>]) -> usize {
    let mut labels: Vec<&str> = Vec::new();
    let mut above: &[u8] = b"";
    for (at, line) in lines.iter().enumerate() {
        let label = read_label(&line.text).map(|(label, _)| label.field());
        let is_folded = || !had_room(above, line.text.as_bytes());
        let ends = label.is_none() && !is_folded() && are_a_heading(&labels.iter().copied());
        if line.is_blank() || ends {
            return at;
        }
        labels.extend(label);
        above = line.text.as_bytes();
    }
    lines.len()
}

/// The first line of the first heading: lines with a sender, a subject and one more, whatever stands before.
#[must_use]
pub fn find_heading(lines: &[ProseLine<'_>]) -> Option<usize> {
    let mut at = 0;
    while at < lines.len() {
        match read_label(&lines.get(at)?.text) {
            Some(_) => match heading_length(lines.get(at..)?) {
                (true, _) => return Some(at),
                (false, length) => at += length,
            },
            None => at += 1,
        }
    }
    None
}

/// Whether a heading begins here, and how many lines were looked at.
fn heading_length(lines: &[ProseLine<'_>]) -> (bool, usize) {
    let mut seen: Vec<Label> = Vec::new();
    let mut length = 0;
    for line in lines.iter().take(MAX_LINES).take_while(|it| !it.is_blank()) {
        length += 1;
        seen.extend(read_label(&line.text).map(|(label, _)| label));
    }
    let is_one = seen.contains(&Label::From) && seen.contains(&Label::Subject) && seen.len() >= MIN_FIELDS;
    (is_one, length.max(1))
}

#[cfg(test)]
mod tests {
    use super::{Label, find_heading, heading_end, is_bare_label, label_length, read_label, read_table_label};
    use crate::syntax::prose::read_prose;

    #[test]
    fn labels_are_known_in_each_language() {
        assert_eq!(read_label("De\u{a0}: Lena"), Some((Label::From, 5)));
        assert_eq!(read_label("*Betreff:* x"), Some((Label::Subject, 9)));
        assert_eq!(read_label("Status: x"), None);
        assert_eq!(read_label("\tTo: x"), Some((Label::To, 4)));
        assert_eq!(read_table_label("To\tx"), Some((Label::To, 3)));
        assert!(is_bare_label("À :\u{a0}") && !is_bare_label("To: x"));
        assert_eq!(label_length("Envoyé : x".as_bytes()), Some(7));
        assert_eq!(label_length(b" To: x"), None);
    }

    #[test]
    fn a_heading_has_a_sender_and_a_subject() {
        let find = |text: &str| find_heading(&read_prose(text.as_bytes()));
        assert_eq!(find("Look\n\nVon: a\nGesendet: b\nAn: c\nBetreff: d\n\nx"), Some(2));
        assert_eq!(find("> From: a\n> Subject: d\n> To: b\n"), Some(0));
        assert_eq!(find("Your message\n  To: a\n  Subject: b\n  Sent: c\n"), None);
    }

    #[test]
    fn a_heading_ends_where_a_line_was_not_folded() {
        let end = |text: &str| heading_end(&read_prose(text.as_bytes()));
        assert_eq!(end("From: a\nTo: b\nSubject: c\n\nx"), 3);
        assert_eq!(end("From: a\nTo: b\nSubject: c\nUnknown user: d@e.example\n\nx"), 3);
        assert_eq!(end("From: a\nSubject: c\nTo: b@c.example;\nd@e.example\nx"), 4);
        let wide = "Undelivered: plans for the pier and all that is built beside";
        assert_eq!(end(&format!("From: a\nTo: b\nSubject: {wide}\nbridges\nx")), 4);
    }
}
