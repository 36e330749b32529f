//! A receiver reports that it could not verify who sent a message in this domain's name.
//!
//! *What happened:* the owner of the domain asked receivers for such reports. Often the message is somebody else's, who
//! pretends; sometimes it is the owner's own, sent in a way that was forgotten in the settings.
//! *How we know:* a feedback report of the type `auth-failure`. It is no complaint, and says nothing certain about delivery.
//! *Who can act:* whoever keeps the domain's settings.
//! *Sources:* RFC 6591; RFC 9991.

use super::{Conclusion, by_receipt};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Finding, Reason, RuleId, Verdict};
use crate::mail::Feedback;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::AuthenticationReport, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let Receipt::Complaint { feedback: Feedback::AuthFailure, .. } = receipt else { return None };
        let reasons = vec![
            Reason::plain("why-sender-not-verified", Some(record.fields.span)),
            Reason::plain("why-perhaps-forged", None),
        ];
        Some(Conclusion { verdict: Verdict::Unknown, certainty: Certainty::Reported, reasons })
    })
}
