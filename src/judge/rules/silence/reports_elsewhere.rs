//! Reports about the others go to another mailbox than the one that is watched.
//!
//! *What happened:* the message was sent under a return path that is not its author's: a service's, a list's, a shared
//! mailbox's, or one made for each recipient, which holds the recipient's address.
//! *How we know:* in the sender's copy, with no report at hand, the return path or `Sender` differs from `From`; or the return
//! path spells out the address of one recipient.
//! *Who can act:* whoever reads that mailbox can look for reports there.
//! *Sources:* RFC 5321 sections 3.6, 3.9.2 and 6.1; RFC 5322 section 3.6.2.

use super::{silence_speaks, silent};
use crate::evidence::{Span, Spanned};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};
use crate::mail::Address;

pub const RULE: Rule = Rule { id: RuleId::ReportsElsewhere, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    if let Some(place) = made_for_each(case).filter(|_| silence_speaks(case)) {
        let found = silent(case).map(|(recipient, _)| Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(Claim::inferred(Verdict::Unknown)),
            reasons: vec![Reason::plain("why-sent-to-each-alone", Some(place))],
            evidence: vec![place],
        });
        return found.collect();
    }
    let Some((address, place)) = elsewhere(case).filter(|_| silent(case).next().is_some()) else { return Vec::new() };
    vec![Finding {
        rule: RULE.id,
        recipient: None,
        claim: None,
        reasons: vec![Reason::with("finding-reports-elsewhere", "address", address.to_string(), Some(place))],
        evidence: vec![place],
    }]
}

/// Where a return path spells out the address of one recipient: `news-lena=clinic.example@sender.example`.
pub fn made_for_each(case: &Case<'_>) -> Option<Span> {
    let path = case.trails.envelope_from()?;
    let local = path.value.as_ref()?.local_part().to_lowercase();
    let is_for_one = local.contains('=')
        && case.recipients().any(|(_, trail)| {
            let address = &trail.mailbox.address;
            let domain = address.domain().filter(|_| !address.local_part().is_empty());
            domain.is_some_and(|domain| local.ends_with(&format!("{}={domain}", address.local_part().to_lowercase())))
        });
    is_for_one.then_some(path.span)
}

/// The mailbox to which reports go, where nothing at hand came to it, and it is not the author's.
fn elsewhere<'a>(case: &Case<'a>) -> Option<(&'a Address, Span)> {
    let watched = case.trails.has_sent_copy && case.reports().next().is_none();
    let message = case.trails.message.as_ref().filter(|it| watched && it.is_a_sent_copy())?;
    let author = &message.from.as_ref()?.value.address;
    let path = message.return_path.as_ref().and_then(|it| Some(Spanned::new(it.value.as_ref()?, it.span)));
    let sender = message.sender.as_ref().map(|it| Spanned::new(&it.value.address, it.span));
    let goes_to = path.or(sender).filter(|it| it.value.is_complete() && it.value.key() != author.key())?;
    Some((goes_to.value, goes_to.span))
}
