//! One of those who were written to is a list.
//!
//! *What happened:* the list takes the message and hands it to its members under a return path of its own. What fails for a
//! member is reported to the list's owner, never to the author.
//! *How we know:* a copy that the list handed out, or a report that it wrote, names its address (`List-Post`,
//! `X-BeenThere`).
//! *Who can act:* the list's owner knows its members and their failures.
//! *Sources:* RFC 5321 section 3.9.2; RFC 3461 section 5.2.7.1; RFC 2369.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};

pub const RULE: Rule = Rule { id: RuleId::IsAList, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let lists = case.recipients().filter_map(|(recipient, trail)| Some((recipient, trail.list?)));
    let found = lists.filter(|_| !case.doubts.leave_nothing()).map(|(recipient, place)| Finding {
        rule: RULE.id,
        recipient: Some(recipient),
        claim: None,
        reasons: vec![Reason::plain("why-is-a-list", Some(place))],
        evidence: vec![place],
    });
    found.collect()
}
