//! Servers name an address that people do not see in To or Cc.
//!
//! *What happened:* a blind copy, or an alias, list or forwarding behind one of those who were addressed.
//! *How we know:* a report or a copy names it, and the headers of the message, which are at hand, do not.
//! *Who can act:* the sender knows whom the blind copy was for.
//! *Sources:* RFC 5321 section 7.2; RFC 5322 section 3.6.3.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};

pub const RULE: Rule = Rule { id: RuleId::NotInHeaders, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    if case.doubts.leave_nothing() {
        return Vec::new();
    }
    let headers_known = case.recipients().any(|(_, trail)| trail.is_in_headers());
    let mut found = Vec::new();
    for (recipient, trail) in
        case.recipients().filter(|(_, it)| headers_known && !it.is_in_headers() && !it.is_name_alone())
    {
        let place = trail.in_envelope.first().copied();
        let reason = match &trail.came_from {
            Some(before) => {
                let renamed = trail.address_to_write_to() == before;
                let key = if renamed { "why-same-mailbox" } else { "why-behind-another" };
                Reason::with(key, "address", before.to_string(), place)
            }
            None => Reason::plain("why-not-in-to-or-cc", place),
        };
        found.push(Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: None,
            reasons: vec![reason],
            evidence: place.into_iter().collect(),
        });
    }
    found
}
