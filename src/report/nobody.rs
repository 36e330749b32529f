//! What is said where a report names nobody.

use super::people::delay_cause;
use super::teller::Teller;
use crate::judge::Verdict;
use crate::mail::Cause;
use crate::trail::Kind;

/// Whether a report does not say for whom it is, and nothing else says what happened to anybody.
pub fn is_named(teller: &Teller<'_>) -> bool {
    let investigation = teller.investigation;
    let unread = investigation.judged.counted(&investigation.trails).any(|it| !it.names_everybody());
    unread && teller.recipients().all(|(_, it)| it.verdict == Verdict::Unknown)
}

/// What a report says that names nobody.
pub fn headline(kind: Kind) -> &'static str {
    match kind {
        Kind::DelayWarning => "headline-nobody-named-late",
        Kind::DeliveryReceipt => "headline-nobody-named-arrived",
        _ => "headline-nobody-named",
    }
}

/// What that means, and what would help.
pub fn explanation(kind: Kind) -> &'static str {
    match kind {
        Kind::DelayWarning => "explain-nobody-named-late",
        Kind::DeliveryReceipt => "explain-receipt-nobody",
        _ => "explain-nobody-named",
    }
}

/// The reason, where a report has one and no name.
pub fn reason(teller: &Teller<'_>) -> Option<String> {
    let cause = teller.investigation.judged.unnamed.as_ref()?.cause;
    if cause == Cause::Unknown {
        return None;
    }
    let reason = match teller.investigation.trails.kind {
        Kind::DelayWarning => teller.say_of("delay-", delay_cause(cause).id()),
        _ => teller.say_of("cause-", cause.id()),
    };
    Some(teller.tell("explain-unnamed-reason", &[("reason", (&reason).into())]))
}
