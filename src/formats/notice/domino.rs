//! Lotus Domino and HCL Domino, and the form in which Notes shows the same: recipients between two labels, then the
//! reason.
//!
//! `was not delivered to:` newline `  user@domain.example` newline `because:`
//!
//! Recipients may be names of the directory, `Lena Vogt/Clinic`. Known gap: other languages than English, French, German,
//! Italian and Spanish.

use super::answer::find_answer;
use super::entries::{leading_address, read_entries};
use super::passage::add;
use super::{Dialect, Told};
use crate::evidence::{Said, SourceId, Span};
use crate::formats::MAX_RECIPIENTS;
use crate::mail::{Address, Software};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect { software: Some(Software::Domino), opens: TO, read };

/// What stands before the recipients.
const TO: &[&str] = &[
    "was not delivered to:",
    "has not been delivered to:",
    "has not yet been delivered to:",
    "n'a pas été remis à :",
    "n'a pas été remis à:",
    "n'a pas été distribué à :",
    "n'a pas été distribué à:",
    "wurde nicht zugestellt an:",
    "konnte nicht zugestellt werden an:",
    "non è stato consegnato a:",
    "non è stato recapitato a:",
    "no se ha entregado a:",
    "no fue entregado a:",
    "no se entregó a:",
];
/// What stands before the reason.
const BECAUSE: &[&str] = &[
    "because:",
    "parce que",
    "car :",
    "pour la raison suivante",
    "weil:",
    "grund:",
    "perché:",
    "a causa di:",
    "porque:",
];

/// Where a reader of the lines is.
#[derive(Clone, Copy, PartialEq)]
enum At {
    Elsewhere,
    Recipients,
    Reason,
}

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let mut at = At::Elsewhere;
    let mut reason = String::new();
    // Those who still wait for their reason.
    let mut waiting = 0;
    let mut gave_reason = false;
    for line in lines {
        let (next, value) = step(&line.text, at);
        if next == At::Recipients && at != At::Recipients {
            waiting = give(&mut told.said, waiting, &mut reason);
        }
        at = next;
        gave_reason |= at == At::Reason;
        let text = line.text.get(value..).unwrap_or_default().trim();
        match at {
            At::Recipients if told.said.len() < MAX_RECIPIENTS => {
                let said = say(source, line, value);
                waiting += usize::from(said.is_some());
                told.said.extend(said);
            }
            At::Reason => add(&mut reason, text),
            _ => {}
        }
    }
    give(&mut told.said, waiting, &mut reason);
    // Others begin in the same words, and never come to a reason.
    let others = if gave_reason { Vec::new() } else { read_entries(source, lines) };
    if !others.is_empty() {
        told.notice.software = None;
    }
    if told.said.is_empty() || !others.is_empty() {
        told.said = others;
    }
}

/// Where a line leads, and where its value begins in it.
fn step(text: &str, at: At) -> (At, usize) {
    let lower: String = text.chars().map(|c| if c == '\u{2019}' { '\'' } else { c.to_ascii_lowercase() }).collect();
    // Bent apostrophes are longer than straight ones, and stand before the label's end.
    let bent = text.len() - lower.len();
    let find = |labels: &[&str]| labels.iter().find_map(|it| Some(lower.find(it)? + it.len()));
    let behind = |label: usize| {
        let at = label + bent;
        let rest = text.get(at..).unwrap_or_default();
        at + rest.len() - rest.trim_start_matches([':', ' ', '\t', '\u{a0}']).len()
    };
    if let Some(label) = find(TO) {
        return (At::Recipients, behind(label));
    }
    if at != At::Elsewhere
        && let Some(label) = find(BECAUSE).filter(|_| lower.trim_start().len() < 40 || lower.contains('\t'))
    {
        return (At::Reason, behind(label));
    }
    // The reason ends where a text without indentation begins, which is advice.
    let is_advice = at == At::Reason && !text.starts_with([' ', '\t']) && text.trim_end().ends_with('?');
    (if is_advice { At::Elsewhere } else { at }, 0)
}

/// One recipient, by address or by the name that the directory has.
fn say(source: SourceId, line: &ProseLine<'_>, start: usize) -> Option<Said> {
    let text = line.text.get(start..)?;
    let value = text.trim();
    let at = start + text.len() - text.trim_start().len();
    let inside = leading_address(value).filter(|(_, rest)| *rest == value.len()).map(|(place, _)| place);
    let address = inside.clone().and_then(|it| Address::parse(value.get(it)?));
    let place = inside.map_or(at..at + value.len(), |it| at + it.start..at + it.end);
    let name = value.split(['/', '@']).next().unwrap_or_default().trim_start_matches("CN=").trim();
    if value.is_empty() || address.is_none() && name.is_empty() {
        return None;
    }
    let name = Some(name.to_owned()).filter(|_| address.is_none());
    let span = Span::new(source, line.place(&place));
    Some(Said { name, ..Said::of(address.unwrap_or(Address::UNSTATED), span, String::new()) })
}

/// Gives the reason to those who wait for it.
fn give(said: &mut [Said], waiting: usize, reason: &mut String) -> usize {
    for it in said.iter_mut().rev().take(waiting) {
        it.text.clone_from(reason);
        (it.stage, it.host) = find_answer(reason);
    }
    reason.clear();
    0
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
    fn reads_recipients_and_reasons() {
        assert_eq!(
            said(
                "Your message\n\n  Subject: x\n\nwas not delivered to:\n\n  a@b.example\n  c@b.example\n\nbecause:\n\n  User a (a@b.example) not listed\n  in Domino Directory\n\nwas not delivered to:\n\n  Tom Hale/Pier\n\nbecause:\n\n  full\n"
            ),
            [
                "|a@b.example|User a (a@b.example) not listed in Domino Directory",
                "|c@b.example|User a (a@b.example) not listed in Domino Directory",
                "Tom Hale||full"
            ]
        );
        assert_eq!(
            said(
                "Your document:\tx\nwas not delivered to:\ta@b.example\nbecause:\tnot listed\n\nWhat should you do?\nResend.\n"
            ),
            ["|a@b.example|not listed"]
        );
        assert_eq!(
            said("was not delivered to:\n\n  a@b.example<mailto:a@b.example>\n\nbecause:\n\n  full\n"),
            ["|a@b.example|full"]
        );
        assert_eq!(said("n’a pas été remis à :\n\n  a@b.example\n\ncar :\n\n  inconnu\n"), ["|a@b.example|inconnu"]);
    }
}
