//! The report does not give back the original, so that nobody but those whom it names is known.
//!
//! *What happened:* the reporting server sent its text alone.
//! *How we know:* no part of any report is a message or its headers, and the sender's copy is not at hand. What the text
//! says of the message may leave somebody out.
//! *Who can act:* the sender can add the copy from the Sent folder.
//! *Sources:* RFC 3461 section 4.3 (RET); RFC 3462 section 2: the third part is optional.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};

pub const RULE: Rule = Rule { id: RuleId::OriginalNotReturned, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let trails = case.trails;
    let outlined = trails.message.as_ref().is_some_and(|it| it.outline);
    let addressed = trails.recipients.iter().any(|it| it.is_in_headers());
    // A receipt is about one person, and who else was addressed is another matter.
    let is_reported =
        case.reports().any(|it| !it.is_a_receipt() && it.tells_of_trouble() && !it.is_of_the_mail_program());
    if !is_reported || trails.original_returned || trails.has_sent_copy || addressed && !outlined {
        return Vec::new();
    }
    let key = if addressed { "finding-original-in-part" } else { "finding-original-not-returned" };
    vec![Finding {
        rule: RULE.id,
        recipient: None,
        claim: None,
        reasons: vec![Reason::plain(key, None)],
        evidence: Vec::new(),
    }]
}
