//! Nothing is reported for this recipient, but what stopped a neighbor may have stopped this one too.
//!
//! *What happened:* somebody of the same domain failed where a server answers for everybody at once: at the connection,
//! the greeting, the sender's address, the data. A report that came with one failure may have a twin on its way.
//! *How we know:* the neighbor's stage; the answer was not about the neighbor's own mailbox.
//! Lower: a report that names several of that domain names all that were refused together, so whoever is missing in it
//! was not among them.
//! *Who can act:* the sender can ask them whether it came.
//! *Sources:* RFC 5321 section 4.1.1.4; RFC 2033 section 4.2.

use super::{silence_speaks, silent};
use crate::judge::explained::same_domain;
use crate::judge::rules::{Case, Rule};
use crate::judge::{Certainty, Claim, Explained, Finding, Reason, Verdict};
use crate::mail::{Action, Scope, Stage};
use crate::trail::{Record, Trail};

pub const RULE: Rule = Rule { id: "at-risk", find };

fn find(case: &Case<'_>) -> Vec<Finding> {
    if !silence_speaks(case) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (recipient, trail) in silent(case) {
        let Some((neighbor, record, _)) = threat(case, trail) else { continue };
        let name = case.trails.recipients.get(neighbor).map(|it| it.mailbox.address.to_string()).unwrap_or_default();
        let place = trail.roles.first().map(|it| it.span);
        found.push(Finding {
            rule: RULE.id,
            recipient: Some(recipient),
            claim: Some(Claim { verdict: Verdict::AtRisk, certainty: Certainty::Inferred, at: None, record: None }),
            reasons: vec![
                Reason::with("why-neighbor-refused", "address", name, Some(record.fields.span)),
                Reason::plain("why-same-organization", place),
                Reason::plain("why-nothing-about-this-one", None),
            ],
            evidence: place.into_iter().chain([record.fields.span]).collect(),
        });
    }
    found
}

/// The neighbor's record that puts a recipient at risk.
pub fn threat<'a>(case: &Case<'a>, trail: &Trail) -> Option<(usize, &'a Record, &'a Explained)> {
    let neighbors = case.records().filter(|(other, ..)| {
        case.trails.recipients.get(*other).is_some_and(|it| same_domain(&it.mailbox.address, &trail.mailbox.address))
    });
    let failed = neighbors.filter(|(.., it)| it.action == Some(Action::Failed) && hits_others(it));
    let mut threats = failed.filter(|(_, _, record, _)| named_of_domain(case, record.report, trail) < 2);
    threats.next().map(|(other, _, record, explained)| (other, record, explained))
}

/// Whether an answer can have been for several at once.
fn hits_others(explained: &Explained) -> bool {
    let together = matches!(
        explained.stage,
        Some(Stage::Connect | Stage::Helo | Stage::MailFrom | Stage::Data | Stage::EndOfData | Stage::Queue)
    );
    let about_more = matches!(explained.scope, Some(Scope::Domain | Scope::Server | Scope::Sender | Scope::Message));
    explained.scope != Some(Scope::Recipient) && (together || about_more) && explained.stage != Some(Stage::RcptTo)
}

/// How many of the recipient's domain one report names.
fn named_of_domain(case: &Case<'_>, report: usize, trail: &Trail) -> usize {
    let of_domain = case.recipients().filter(|(_, it)| same_domain(&it.mailbox.address, &trail.mailbox.address));
    of_domain.filter(|(_, it)| it.records.iter().any(|record| record.report == report)).count()
}
