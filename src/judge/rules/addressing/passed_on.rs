//! What came back is about a copy that somebody's mailbox passed on.
//!
//! *What happened:* a rule or a forwarding of a mailbox sent the message on, sometimes under another identifier. To do so
//! the mailbox had to have it.
//! *How we know:* what was returned says whose rule it was (`X-MS-Exchange-Inbox-Rules-Loop`, Gmail's `X-Forwarded-For`);
//! `X-MS-Exchange-Parent-Message-Id` says from which message it was made.
//! *Who can act:* the owner of that mailbox can change the rule.
//! *Sources:* Microsoft's and Google's headers, as messages show them; RFC 5321 section 3.9.1.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};

pub const RULE: Rule = Rule { id: RuleId::PassedOn, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let returned = case.reports().filter_map(|it| it.original.as_ref()?.handling.passed_on_by.as_ref());
    let found = returned.filter(|_| !case.doubts.leave_nothing()).map(|by| {
        let owner = case.recipients().find(|(_, it)| it.mailbox.address.key() == by.value.key());
        let claim = Claim::inferred(Verdict::Accepted);
        Finding {
            rule: RULE.id,
            recipient: owner.map(|it| it.0),
            claim: owner.map(|_| claim),
            reasons: vec![match owner {
                Some(_) => Reason::plain("why-rule-passed-it-on", Some(by.span)),
                None => Reason::with("finding-passed-on", "address", by.value.to_string(), Some(by.span)),
            }],
            evidence: vec![by.span],
        }
    });
    found.take(1).collect()
}
