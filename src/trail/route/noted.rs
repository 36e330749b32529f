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
    for note in notes(facts).into_iter().take(MAX_NOTES) {
        if let Some(hop) = place(hops, &note).and_then(|it| hops.get_mut(it)) {
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
    notes.extend(
        facts.checks.signatures.iter().map(|it| HopNote::Signed { domain: it.value.domain.clone(), span: it.span }),
    );
    notes.extend(facts.checks.seals.iter().map(|it| HopNote::Sealed {
        domain: it.value.domain.clone(),
        chain: it.value.chain,
        span: it.span,
    }));
    notes
}

/// The stamp to which a note belongs: the nearest that its writer made, else the nearest of its organization, else the
/// one below, else the one above.
fn place(hops: &[RouteHop], note: &HopNote) -> Option<usize> {
    let span = note.span();
    let here = |it: &&(usize, &RouteHop)| it.1.hop.span.source == span.source && !it.1.has(HopFlag::XReceived);
    let all: Vec<(usize, &RouteHop)> = hops.iter().enumerate().collect();
    let stamps = || all.iter().filter(here);
    let start = |it: &RouteHop| it.hop.span.start;
    let wrote = |so: fn(&str, &str) -> bool| {
        let writer = note.writer()?;
        let own = stamps().filter(|it| it.1.hop.value.by.as_deref().is_some_and(|by| so(by, writer)));
        own.min_by_key(|it| start(it.1).abs_diff(span.start)).map(|it| it.0)
    };
    let below = || stamps().filter(|it| start(it.1) > span.start).min_by_key(|it| start(it.1)).map(|it| it.0);
    let above = || stamps().filter(|it| start(it.1) < span.start).max_by_key(|it| start(it.1)).map(|it| it.0);
    wrote(|by, writer| by.eq_ignore_ascii_case(writer))
        .or_else(|| wrote(same_organization))
        .or_else(below)
        .or_else(above)
}
