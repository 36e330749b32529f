//! Exchange 4.0 to 2003 and its Internet Mail Service, and what Outlook itself says: a list of recipients, each with the
//! time, its explanation indented below.
//!
//! `Kijitora Cat on 29.04.2005 12:34`
//!
//! Recipients may stand there by name, by address, or by an X.400 address that holds one. Known gap: other languages
//! than English, French, German, Italian and Spanish.

use super::code::read_code;
use super::place_of;
use crate::evidence::{Said, SourceId, Span, Spanned};
use crate::formats::MAX_RECIPIENTS;
use crate::formats::notice::passage::in_one_line;
use crate::formats::notice::{Dialect, Told};
use crate::mail::{Action, Address, Software};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Exchange),
    opens: &[
        "did not reach the following recipient(s)",
        "msexch:ims:",
        "msexch:mta:",
        "impossible de contacter le(s) destinataire(s) suivant(s)",
        "le(s) destinataire(s) suivant(s) n'a (n'ont) pas pu être",
        "le(s) destinataire(s) suivant(s) ne peut",
        "n'a pas atteint certains ou tous les destinataires",
        "n'est pas parvenu à certains ou à tous les destinataires",
        "folgende(r) empfänger konnte(n) nicht erreicht werden",
        "folgende(r) empfänger kann nicht erreicht werden",
        "hat einige oder alle empfänger nicht erreicht",
        "impossibile raggiungere i seguenti destinatari",
        "impossibile raggiungere il destinatario seguente",
        "impossibile raggiungere il/i seguente/i destinatario/i",
        "non ha raggiunto alcuni o tutti i destinatari",
        "no se puede localizar a los siguientes destinatarios",
        "no se pudo localizar a los siguientes destinatarios",
        "no se ha podido localizar a los siguientes destinatarios",
        "no llegó a algunos o a todos los destinatarios",
        "no ha llegado a algunos o a todos los destinatarios",
        "was delivered to the following recipient(s)",
        "a été remis au(x) destinataire(s) suivant(s)",
    ],
    read,
};

/// Sentences that other programs for Windows took over from it.
pub const SHARED: &[&str] = &[
    "the following recipient(s) could not be reached",
    "the following recipient(s) cannot be reached",
    "your message did not reach some or all of the intended recipients",
];

/// What stands above the list of those who have the message.
const DELIVERED: [&str; 2] =
    ["was delivered to the following recipient(s)", "a été remis au(x) destinataire(s) suivant(s)"];

/// Words before the time, in each language.
const ON: [&str; 6] = [" on ", " le ", " am ", " il ", " el ", " em "];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let delivers = lines.iter().any(|it| DELIVERED.iter().any(|words| it.text.to_lowercase().contains(words)));
    told.notice.action = Some(if delivers { Action::Delivered } else { Action::Failed });
    let found: Vec<(usize, Range<usize>)> = lines
        .iter()
        .enumerate()
        .filter_map(|(at, line)| Some((at, recipient(&line.text)?)))
        .take(MAX_RECIPIENTS)
        .collect();
    let ends = found.iter().skip(1).map(|(line, _)| *line).chain([lines.len()]);
    for ((line, part), end) in found.iter().zip(ends) {
        let own = lines.get(*line..end).unwrap_or_default();
        told.said.extend(say(source, lines, *line, part, explanation(own)));
        let code = own.iter().skip(1).find_map(|it| Some((it, read_code(&it.text)?.writer?)));
        if let Some((line, writer)) = code {
            let place = Span::new(source, line.range.clone());
            told.notice.reporting_mta.get_or_insert_with(|| Spanned::new(writer, place));
        }
    }
}

/// Who stands in a line before the time: `'x@y.example' on 29.04.2005 12:34`.
fn recipient(text: &str) -> Option<Range<usize>> {
    let (place, on) = ON.iter().filter_map(|on| Some((text.rfind(on)?, on))).max()?;
    let time = text.get(place + on.len()..)?;
    let is_time = time.len() < 60 && time.contains(':') && time.bytes().filter(u8::is_ascii_digit).count() >= 6;
    let who = text.get(..place)?;
    let start = who.len() - who.trim_start_matches(|c: char| c.is_whitespace() || "'\"<".contains(c)).len();
    let end = who.trim_end_matches(|c: char| c.is_whitespace() || "'\">".contains(c)).len();
    (is_time && start < end).then_some(start..end)
}

/// What stands below a recipient, without the identifiers of the message transfer agents.
fn explanation(lines: &[ProseLine<'_>]) -> String {
    let mut is_identifier = false;
    in_one_line(lines.iter().skip(1).map(|it| it.text.trim()).filter(|line| {
        let lower = line.to_ascii_lowercase();
        is_identifier =
            (is_identifier || lower.starts_with("the mts-id ")) && !lower.starts_with("msexch:") && !line.is_empty();
        !is_identifier
    }))
}

fn say(source: SourceId, lines: &[ProseLine<'_>], line: usize, part: &Range<usize>, text: String) -> Option<Said> {
    let who = lines.get(line)?.text.get(part.clone())?;
    let inside = find_addresses(who).into_iter().next();
    let text = answer(&text).unwrap_or(text);
    let own = inside.clone().map_or_else(|| part.clone(), |it| it.start + part.start..it.end + part.start);
    let mut place = (line, own);
    let address = match &inside {
        Some(place) => Address::parse(who.get(place.clone())?)?,
        None => in_x400(who).unwrap_or_else(|| match in_answer(&text) {
            Some(address) => {
                place = find_below(lines, line, &address).unwrap_or(place.clone());
                address
            }
            None => Address::UNSTATED,
        }),
    };
    let name = (address == Address::UNSTATED || address.is_internal()).then(|| who.to_owned());
    Some(Said { name, ..Said::of(address, place_of(source, lines, place.0, &place.1), text) })
}

/// Where an address stands in the lines below one.
fn find_below(lines: &[ProseLine<'_>], line: usize, address: &Address) -> Option<(usize, Range<usize>)> {
    const LINES: usize = 20;
    let is_it = |text: &str, place: &Range<usize>| text.get(place.clone()) == Some(address.as_str());
    let mut below = lines.iter().enumerate().skip(line).take(LINES);
    below.find_map(|(at, it)| Some((at, find_addresses(&it.text).into_iter().find(|place| is_it(&it.text, place))?)))
}

/// A server's own answer says more than what Exchange makes of it; a code alone stays with the explanation.
fn answer(text: &str) -> Option<String> {
    let code =
        read_code(text.get(text.rfind('<')?..).filter(|it| it.contains('#')).or_else(|| text.get(text.find('<')?..))?)?;
    (!code.text.starts_with('(')).then_some(code.text)
}

/// `c=US;a= ;p=Org;o=Site;dda:SMTP=user(a)domain.example;` holds an address of ours.
fn in_x400(text: &str) -> Option<Address> {
    let at = text.to_ascii_lowercase().find("smtp=")?;
    let value = text.get(at + 5..)?.split(';').next()?;
    Address::parse(&value.replace("(a)", "@")).filter(Address::is_complete)
}

/// Whom the other server's answer is about, where one name alone stands before it: `550 <user@domain.example>: unknown`.
/// An answer about the sender is written in the same way.
fn in_answer(text: &str) -> Option<Address> {
    let lower = text.to_ascii_lowercase();
    let mut places = find_addresses(text).into_iter();
    let place = places.next().filter(|_| !lower.contains("sender") && !lower.contains("from"))?;
    if places.next().is_some() {
        return None;
    }
    let opened = text.get(..place.start)?.ends_with('<');
    let closed = text.get(place.end..)?.strip_prefix('>')?.trim_start().starts_with([':', '.', ',']);
    Address::parse(text.get(place)?).filter(|it| opened && closed && it.is_complete())
}

#[cfg(test)]
mod tests {
    use super::DIALECT;

    fn said(text: &str) -> Vec<String> {
        DIALECT
            .tell_of(text)
            .said
            .into_iter()
            .map(|it| format!("{}|{}|{}", it.name.unwrap_or_default(), it.address, it.text))
            .collect()
    }

    #[test]
    fn reads_names_addresses_and_x400() {
        assert_eq!(
            said(
                "did not reach the following recipient(s):\n\nx@a.example on Thu, 29 Apr 2010 00:00:00 -0000\n    The name is not recognized\n\tThe MTS-ID of the original message is: c=jp;a= \n;l=EX\n    MSEXCH:IMS:A:B:EX 0 (000C05A6) Unknown Recipient\n"
            ),
            ["|x@a.example|The name is not recognized MSEXCH:IMS:A:B:EX 0 (000C05A6) Unknown Recipient"]
        );
        assert_eq!(
            said(
                "Kijitora Cat am 29.04.2005 12:34\n   Unbekannt.\n   <ex.a.example #5.1.1>\n\n'y@a.example' am 29.04.2005 12:34\n   Nein\n   <ex.a.example #5.5.0 smtp;550 5.7.1 <y@a.example>: no>\n"
            ),
            ["Kijitora Cat||Unbekannt. <ex.a.example #5.1.1>", "|y@a.example|550 5.7.1 <y@a.example>: no"]
        );
        assert_eq!(
            said("Vogt, Lena on 29.04.2010 12:34\n   <ex.a.example #5.1.1 smtp;550 5.1.1 <lena@a.example>: no>\n"),
            ["|lena@a.example|550 5.1.1 <lena@a.example>: no"]
        );
        assert_eq!(
            said("Vogt, Lena on 29.04.2010 12:34\n   <ex.a.example #5.7.1 smtp;550 <me@b.example>: Sender rejected>\n"),
            ["Vogt, Lena||550 <me@b.example>: Sender rejected (#5.7.1)"]
        );
        assert_eq!(
            said("c=US;a= ;p=A;o=B;dda:SMTP=z(a)a.example; on Thu, 29 Apr 2010 00:00:00 -0000\n  no\n"),
            ["|z@a.example|no"]
        );
    }
}
