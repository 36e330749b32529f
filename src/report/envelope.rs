//! What people read beside what servers used.

use super::teller::Teller;
use super::{EnvelopePage, EnvelopeRow, Statement};
use crate::mail::Role;
use crate::syntax::text::visible_address;
use crate::trail::{Trail, Trails};

/// The whole page.
pub fn page(teller: &Teller<'_>) -> EnvelopePage {
    let trails = &teller.investigation.trails;
    let mut rows: Vec<EnvelopeRow> = sender(teller, trails).into_iter().collect();
    rows.extend(trails.recipients.iter().filter(|it| !it.is_name_alone()).map(|it| recipient(teller, it)));
    let differing = rows.iter().filter(|it| it.differs).count();
    let headline = match (rows.is_empty(), differing) {
        (true, _) => teller.say("envelope-none"),
        (_, 0) => teller.say("envelope-same"),
        (_, count) => teller.tell("envelope-differs", &[("count", count.into())]),
    };
    EnvelopePage {
        headline,
        subtitle: if rows.is_empty() { String::new() } else { teller.say("envelope-subtitle") },
        differences: differences(teller, trails),
        rows,
    }
}

fn sender(teller: &Teller<'_>, trails: &Trails) -> Option<EnvelopeRow> {
    let from = trails.message.as_ref().and_then(|it| it.from.as_ref());
    let path = trails.envelope_from();
    if from.is_none() && path.is_none() {
        return None;
    }
    let header = from.map(|it| Statement { text: visible_address(it.value.address.as_str()), proof: Some(it.span) });
    let envelope = path.map(|it| Statement {
        text: it.value.as_ref().map_or_else(|| teller.say("envelope-null-sender"), |it| visible_address(it.as_str())),
        proof: Some(it.span),
    });
    let differs = matches!((from, path), (Some(from), Some(path)) if path.value.as_ref() != Some(&from.value.address));
    let remark = if differs { teller.say("envelope-remark-sender") } else { String::new() };
    Some(EnvelopeRow { label: teller.say("envelope-sender"), header, envelope, differs, remark, said: Vec::new() })
}

fn recipient(teller: &Teller<'_>, trail: &Trail) -> EnvelopeRow {
    let address = visible_address(trail.mailbox.address.as_str());
    let role = trail.roles.first();
    let header = role.map(|it| Statement { text: address.clone(), proof: Some(it.span) });
    let (envelope, differs, remark) = match (&trail.became, trail.in_envelope.first()) {
        (Some(became), _) => {
            let text = visible_address(became.value.as_str());
            let remark = teller.tell("envelope-remark-became", &[("address", (&text).into())]);
            (Some(Statement { text, proof: Some(became.span) }), true, remark)
        }
        (None, Some(place)) if role.is_none() => {
            let remark = match &trail.came_from {
                Some(before) => {
                    let before = visible_address(before.as_str());
                    teller.tell("envelope-remark-behind", &[("address", (&before).into())])
                }
                None => teller.say("envelope-remark-not-in-headers"),
            };
            (Some(Statement { text: address, proof: Some(*place) }), true, remark)
        }
        (None, Some(place)) => (Some(Statement { text: address, proof: Some(*place) }), false, String::new()),
        (None, None) => (None, false, String::new()),
    };
    let role =
        role.map_or(if trail.came_from.is_some() { Role::ForwardedTo } else { Role::EnvelopeOnly }, |it| it.value);
    EnvelopeRow { label: teller.say(&format!("role-{}", role.id())), header, envelope, differs, remark, said: Vec::new() }
}

/// What the differences mean for who got it.
fn differences(teller: &Teller<'_>, trails: &Trails) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut add = |key: &str, place| statements.push(Statement { text: teller.say(key), proof: place });
    if let Some(trail) = trails.recipients.iter().find(|it| it.became.is_some()) {
        add("envelope-means-alias", trail.became.as_ref().map(|it| it.span));
    }
    let headers_known = trails.recipients.iter().any(Trail::is_in_headers);
    let is_hidden =
        |it: &&Trail| !it.is_in_headers() && !it.is_name_alone() && it.came_from.is_none() && it.became.is_none();
    let hidden = trails.recipients.iter().find(is_hidden);
    if let (true, Some(trail)) = (headers_known, hidden) {
        add("envelope-means-hidden", trail.in_envelope.first().copied());
    }
    if trails.recipients.iter().any(|it| it.in_envelope.is_empty()) {
        add("envelope-means-no-record", None);
    }
    statements
}
