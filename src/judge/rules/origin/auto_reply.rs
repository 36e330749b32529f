//! What came back is a program's answer, and reports no failure.
//!
//! *What happened:* a mailbox answers by itself that somebody is away, or a ticket system that it has the message.
//! *How we know:* the message says that a program sent it in answer, and no mail system reports in it.
//! *Who can act:* nobody has to.
//! *Sources:* RFC 3834 section 5; `inference.md` section 6.

use crate::judge::rules::{Case, Rule};
use crate::judge::{Finding, Reason, RuleId};
use crate::mail::Answer;

pub const RULE: Rule = Rule { id: RuleId::AutoReply, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let answers = case.trails.reports.iter().filter(|it| it.is_a_receipt() && it.dispositions.is_empty());
    let said = answers.filter_map(|it| it.message.as_ref()?.answer.as_ref());
    let own = said.filter(|it| matches!(it.value.answer, Answer::AutoReply | Answer::Robot));
    let found = own.map(|it| Finding {
        rule: RULE.id,
        recipient: None,
        claim: None,
        reasons: vec![
            Reason::plain("finding-auto-reply", None),
            Reason::plain("sign-answered-by-program", Some(it.span)),
        ],
        evidence: vec![it.span],
    });
    found.take(1).collect()
}
