//! A report calls it a failure, and its text says that the message waits in quarantine.
//!
//! *What happened:* the recipient's system took the message and set it aside; somebody there can let it through.
//! *How we know:* the quoted answer says so (Exchange: `5.2.1 Content Filter agent quarantined this message`). The action
//! beside it says `failed`; both are shown.
//! *Who can act:* the recipient's administrator can release it; sending it again meets the same filter.
//! *Sources:* Microsoft, non-delivery reports in Exchange Server, 5.2.1; RFC 6729 (state `quarantine`).

use super::{places, proof, who_says};
use crate::judge::rules::{Case, Entry, Rule};
use crate::judge::{Certainty, Claim, Finding, Reason, RuleId, Verdict};
use crate::knowledge::is_held;
use crate::mail::Action;
use crate::trail::Basis;

pub const RULE: Rule = Rule { id: RuleId::Quarantined, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let negative = case.records().filter(|it| it.explained.action.is_some_and(Action::is_trouble));
    let held = negative.filter(|it| it.explained.diagnostic.as_deref().is_some_and(is_held));
    let found = held.map(|Entry { recipient, place, record, explained }| {
        let certainty = if record.basis == Basis::Fields { Certainty::Reported } else { Certainty::ReadInText };
        let claim = Claim { verdict: Verdict::Quarantined, certainty, at: record.at, record: Some(place) };
        Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(claim),
            reasons: vec![Reason::plain("why-quarantined", Some(proof(record))), who_says(record, explained)],
            evidence: places(record, explained),
        }
    });
    found.collect()
}
