//! Somebody complained about the message, which only they can do who have it.
//!
//! *What happened:* a reader pressed the button for unwanted mail, or asked not to be written to; the provider passes that
//! on. Or a reader took the message out of Junk, and the provider passes that on.
//! *How we know:* a feedback report. Where it names one address, that mailbox has the message; where it names several, one
//! of them does, and the server took it for all of them.
//! *Who can act:* the sender, by not writing again.
//! *Sources:* RFC 5965 section 2; RFC 6430 (`not-spam`); RFC 6449.

use super::{Conclusion, by_receipt, named};
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Finding, Reason, RuleId, Verdict};
use crate::mail::Feedback;
use crate::trail::Receipt;

pub const RULE: Rule = Rule { id: RuleId::Complaint, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    by_receipt(case, RULE.id, |record, receipt| {
        let Receipt::Complaint { feedback, alone } = receipt else { return None };
        let key = match feedback {
            Feedback::AuthFailure => return None,
            Feedback::NotSpam => "why-said-to-be-wanted",
            Feedback::OptOut => "why-asked-to-stop",
            _ => "why-complained",
        };
        let mut reasons = vec![Reason::plain(key, Some(record.fields.span))];
        let verdict = if alone {
            reasons.push(Reason::plain("why-complaint-needs-the-message", Some(named(record))));
            Verdict::Delivered
        } else {
            reasons.push(Reason::plain("why-complaint-names-several", Some(named(record))));
            Verdict::Accepted
        };
        Some(Conclusion { verdict, certainty: Certainty::Reported, reasons })
    })
}
