//! The address that was written to passes its mail on, and the next server refused it because of that.
//!
//! *What happened:* a forwarding server calls with the original sender's address, and the sender's domain does not list it.
//! So the check fails although everything is right on the sender's side.
//! *How we know:* the refusal names the check of the server (SPF) or of the visible sender (DMARC), and the report's two
//! addresses, or what stands behind an alias, show a forwarding to another organization.
//! *Who can act:* the recipient, or whoever keeps the forwarding: by rewriting the sender, by leaving signatures whole, or
//! by having the mail fetched. The sender can write to the other address.
//! *Sources:* RFC 7208 section 10.3 and appendix D.1; RFC 7960 section 3.2.

use super::{by_check, refusal};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::AuthMethod;

pub const RULE: Rule = Rule { id: RuleId::ForwardingRefused, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let of = |method| {
        by_check(case, RULE.id, method, Some(true), |record, forwarder| {
            let address = forwarder.unwrap_or_default().to_owned();
            let named = record.fields.value.original_recipient.as_ref().map_or(record.fields.span, |it| it.span);
            vec![
                Reason::with("why-forwarded-by", "address", address, Some(named)),
                Reason::plain("why-forwarding-breaks-check", Some(refusal(record))),
                Reason::plain("why-forwarding-must-change", None),
            ]
        })
    };
    let mut found = of(AuthMethod::Spf);
    found.extend(of(AuthMethod::Dmarc));
    found
}
