//! What failed is the copy that somebody's mailbox passed on, not the one that went to it.
//!
//! *What happened:* an alias or a forwarding of one who was written to leads elsewhere, and the next server refused. The
//! first mailbox may have a copy of its own; nobody reports on that.
//! *How we know:* `Original-Recipient` and `Final-Recipient` differ, or the report says `expanded from`, and the address that
//! failed belongs to another organization.
//! *Who can act:* whoever keeps the forwarding; the one who was written to can say whether it came.
//! *Sources:* RFC 3464 sections 2.3.1 and 2.3.2; RFC 5321 section 3.9.1.

use crate::evidence::Span;
use crate::judge::rules::{Case, Entry, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::same_organization;
use std::collections::BTreeMap;

pub const RULE: Rule = Rule { id: RuleId::ForwardedCopyFailed, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let failed = case.records().filter(Entry::has_failed);
    let by_address: BTreeMap<String, (usize, Span)> = failed
        .filter_map(|Entry { recipient, record, .. }| {
            let trail = case.trails.recipients.get(recipient)?;
            Some((trail.mailbox.address.key(), (recipient, record.fields.span)))
        })
        .collect();
    let mut found = Vec::new();
    for (recipient, trail) in case.recipients().filter(|(_, it)| !it.is_renamed()) {
        let Some(became) = &trail.became else { continue };
        let Some((target, place)) = by_address.get(&became.value.key()) else { continue };
        let elsewhere = match (trail.mailbox.address.domain(), became.value.domain()) {
            (Some(from), Some(to)) => !same_organization(&from, &to),
            _ => false,
        };
        if elsewhere {
            let address = became.value.to_string();
            let of_first = Reason::with("why-forwarded-copy-failed", "address", address, Some(*place));
            let of_target = Reason::plain("why-forwarding-must-change", Some(*place));
            found.extend([(recipient, of_first), (*target, of_target)].map(|(recipient, reason)| Finding {
                rule: RULE.id,
                recipient: Some(recipient),
                claim: None,
                reasons: vec![reason],
                evidence: vec![*place],
            }));
        }
    }
    found
}
