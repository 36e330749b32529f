//! What stands beside the stamps of a way: checks of the sender, signatures, seals, a passing on by hand.
//!
//! A check belongs to the server that names itself in it. Where none does, or none on the way has that name, it belongs to
//! the stamp below: servers put what they found above their own stamp (RFC 8601 section 4.1).

use super::RouteHop;
use crate::evidence::Span;
use crate::mail::{AuthVerdict, HopFlag, same_organization};
use crate::trail::{MessageFacts, Noted};

/// Notes of one header section that are looked at.
const MAX_NOTES: usize = 100;

/// What stands beside a stamp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HopNote {
    /// What the server found out about the sender.
    Check(Noted),
    /// A domain signed the message about here.
    Signed {
        /// In lower case.
        domain: String,
        /// The field.
        span: Span,
    },
    /// A server vouches for what was found before.
    Sealed {
        /// In lower case.
        domain: String,
        /// Whether what others vouched for before was whole.
        chain: AuthVerdict,
        /// The field.
        span: Span,
    },
}

impl HopNote {
    /// The field that holds it.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Check(noted) => noted.span,
            Self::Signed { span, .. } | Self::Sealed { span, .. } => *span,
        }
    }

    /// What was found out about the sender, if it is that.
    #[must_use]
    pub fn check(&self) -> Option<&Noted> {
        if let Self::Check(noted) = self { Some(noted) } else { None }
    }

    /// The server or the domain that wrote it.
    fn writer(&self) -> Option<&str> {
        match self {
            Self::Check(noted) => noted.server.as_deref(),
            Self::Signed { domain, .. } | Self::Sealed { domain, .. } => Some(domain),
        }
    }
}

/// Puts every note and every passing on beside the stamp to which it belongs.
pub fn attach(hops: &mut [RouteHop], facts: &MessageFacts) {
    let mut notes = notes(facts);
    notes.truncate(MAX_NOTES);
    // Most messages have none.
    let named = hops.iter().enumerate().filter(|_| !notes.is_empty());
    let stamps: Vec<Stamp> = named.filter_map(|(place, it)| Stamp::of(place, it)).collect();
    for note in notes {
        if let Some(hop) = place(&stamps, &note).and_then(|it| hops.get_mut(it)) {
            hop.noted.push(note);
        }
    }
    for block in facts.resent.iter().take(MAX_NOTES) {
        let first_above = block.stamps_above.checked_sub(1).and_then(|it| facts.hops.get(it));
        let hop = first_above.and_then(|stamp| hops.iter_mut().find(|it| it.hop.span == stamp.span));
        if let Some(hop) = hop {
            hop.resent = Some(block.clone());
            hop.after_gap = false;
        }
    }
}

fn notes(facts: &MessageFacts) -> Vec<HopNote> {
    let mut notes: Vec<HopNote> = facts.checks.noted().into_iter().map(HopNote::Check).collect();
    notes.extend(facts.checks.signatures.iter().map(|it| HopNote::Signed { domain: it.value.clone(), span: it.span }));
    notes.extend(facts.checks.seals.iter().map(|it| HopNote::Sealed {
        domain: it.value.domain.clone(),
        chain: it.value.chain,
        span: it.span,
    }));
    notes
}

/// What tells whether a note belongs to a stamp.
struct Stamp {
    /// Its place on the way.
    place: usize,
    span: Span,
    /// Its server, in lower case.
    server: Option<String>,
}

impl Stamp {
    /// `None` for what only repeats a stamp.
    fn of(place: usize, it: &RouteHop) -> Option<Self> {
        let server = it.hop.value.by.as_deref().map(str::to_lowercase);
        (!it.has(HopFlag::XReceived)).then_some(Self { place, span: it.hop.span, server })
    }
}

/// The stamp to which a note belongs: the nearest that its writer made, else the nearest of its organization, else the
/// one below, else the one above.
fn place(stamps: &[Stamp], note: &HopNote) -> Option<usize> {
    let span = note.span();
    let writer = note.writer().map(str::to_lowercase);
    let here = || stamps.iter().filter(|it| it.span.source == span.source);
    let wrote = |so: fn(&str, &str) -> bool| {
        let writer = writer.as_deref()?;
        let own = here().filter(|it| it.server.as_deref().is_some_and(|server| so(server, writer)));
        own.min_by_key(|it| it.span.start.abs_diff(span.start))
    };
    let below = || here().filter(|it| it.span.start > span.start).min_by_key(|it| it.span.start);
    let above = || here().filter(|it| it.span.start < span.start).max_by_key(|it| it.span.start);
    let found =
        wrote(|server, writer| server == writer).or_else(|| wrote(same_organization)).or_else(below).or_else(above);
    found.map(|it| it.place)
}
