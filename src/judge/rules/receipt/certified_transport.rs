//! A copy came through certified mail: as certified mail, or as ordinary mail into a certified mailbox.
//!
//! *What happened:* a provider wrapped the message for transport. For certified mail it vouches for sender and time; for
//! ordinary mail it only marks that it is none.
//! *How we know:* `X-Trasporto: posta-certificata` or `errore` in the copy.
//! *Who can act:* nobody has to.
//! *Sources:* RFC 6109 sections 3.1.4 and 3.2.2.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};

pub const RULE: Rule = Rule { id: RuleId::CertifiedTransport, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let transport = case.trails.transport.as_ref();
    let found = transport.map(|it| {
        let key = if it.value { "finding-certified-transport" } else { "finding-ordinary-in-certified" };
        Finding {
            rule: RULE.id,
            recipient: None,
            claim: None,
            reasons: vec![Reason::plain(key, Some(it.span))],
            evidence: vec![it.span],
        }
    });
    found.into_iter().collect()
}
