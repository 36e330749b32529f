//! The message was sent so that nobody reports its failures.
//!
//! *What happened:* it went out without a return path, as automatic answers do, or it asks servers not to report; so that
//! no news is no news.
//! *How we know:* `Return-Path: <>` in what was sent or returned, `Prevent-NonDelivery-Report`, or
//! `X-Auto-Response-Suppress` with `NDR` or `All`, which Exchange obeys. `NOTIFY=NEVER` is seen in no message.
//! *Who can act:* the recipients can say whether it came.
//! *Sources:* RFC 5321 section 6.1; RFC 3461 sections 4.1 and 5.2.6; RFC 2156 section 5.3.6; [MS-OXCMAIL] 2.1.3.2.20.

use super::{silence_speaks, silent};
use crate::evidence::Span;
use crate::judge::rules::{Case, Rule};
use crate::judge::{Claim, Finding, Reason, RuleId, Verdict};
use crate::trail::MessageFacts;

pub const RULE: Rule = Rule { id: RuleId::NoReportsWanted, find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(place) = place(case).filter(|_| silence_speaks(case)) else { return Vec::new() };
    let found = silent(case).map(|(recipient, trail)| Finding {
        rule: RULE.id,
        recipient: Some(recipient),
        claim: Some(Claim::inferred(Verdict::Unknown)),
        reasons: vec![
            Reason::plain("why-no-reports-wanted", Some(place)),
            Reason::plain("why-was-addressed", trail.roles.first().map(|it| it.span)),
        ],
        evidence: vec![place],
    });
    found.collect()
}

/// Where it shows.
pub fn place(case: &Case<'_>) -> Option<Span> {
    let returned = case.reports().filter_map(|it| it.original.as_ref());
    let sent = case.trails.message.iter().filter(|it| it.is_a_sent_copy());
    let shows = |it: &MessageFacts| {
        let null_path = it.return_path.as_ref().filter(|it| it.value.is_none()).map(|it| it.span);
        it.handling.no_reports.or(null_path)
    };
    returned.chain(sent).find_map(shows)
}
