//! What the rules found that is worth a line of its own.

use super::FindingLine;
use super::teller::Teller;
use crate::judge::{Finding, RuleId};
use crate::trail::Trail;

/// Rules whose findings about single recipients are worth a line of their own.
const TOLD_APART: [RuleId; 3] = [RuleId::AtRisk, RuleId::Alias, RuleId::NotInHeaders];

/// The findings about the whole message, and the remarkable ones about single recipients.
pub fn findings(teller: &Teller<'_>) -> Vec<FindingLine> {
    let of_message = teller.investigation.judged.findings.iter().map(|it| finding(teller, it, None));
    let of_recipients = teller.recipients().flat_map(|(trail, judgement)| {
        let told = judgement.findings.iter().filter(|it| TOLD_APART.contains(&it.rule));
        told.map(move |it| finding(teller, it, Some(trail)))
    });
    of_message.chain(of_recipients).collect()
}

fn finding(teller: &Teller<'_>, finding: &Finding, about: Option<&Trail>) -> FindingLine {
    let sentences: Vec<String> = finding.reasons.iter().map(|it| teller.reason(it).text).collect();
    FindingLine {
        rule: finding.rule,
        title: sentences.first().cloned().unwrap_or_default(),
        detail: sentences.join(" "),
        recipients: about.map(|it| it.mailbox.address.to_string()).into_iter().collect(),
        evidence: finding.evidence.iter().map(|span| teller.quote(*span, Some(finding.rule))).collect(),
    }
}
