//! What people read beside what servers used.

mod meaning;
mod said;

use super::teller::Teller;
use super::{EnvelopePage, EnvelopeRow, Statement};
use crate::evidence::Span;
use crate::mail::{RewriteKind, Role};
use crate::syntax::text::visible_address;
use crate::trail::{Trail, Trails};
use meaning::Written;
use said::Said;

/// The whole page.
pub fn page(teller: &Teller<'_>) -> EnvelopePage {
    let trails = &teller.investigation.trails;
    let mut rows: Vec<EnvelopeRow> = sender(teller, trails).into_iter().collect();
    let named = trails.recipients.iter().filter(|it| !it.is_name_alone());
    let (said, written) = (Said::of(teller, trails), Written::of(trails));
    rows.extend(named.map(|it| recipient(teller, trails, &written, said.about(&it.mailbox.address), it)));
    let differing = rows.iter().filter(|it| it.differs).count();
    let headline = match (rows.is_empty(), differing) {
        (true, _) => teller.say("envelope-none"),
        (_, 0) => teller.say("envelope-same"),
        (_, count) => teller.tell("envelope-differs", &[("count", count.into())]),
    };
    EnvelopePage {
        headline,
        subtitle: if rows.is_empty() { String::new() } else { teller.say("envelope-subtitle") },
        differences: meaning::differences(teller, trails, &written),
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
    let remark = if differs { remark_on_sender(teller, trails) } else { String::new() };
    let said = on_behalf(teller, trails).map(|(text, place)| Statement { text, proof: Some(place) });
    let said = said.into_iter().collect();
    Some(EnvelopeRow { label: teller.say("envelope-sender"), header, envelope, differs, remark, said })
}

/// Why failure reports go elsewhere, where the address shows it.
fn remark_on_sender(teller: &Teller<'_>, trails: &Trails) -> String {
    let Some((rewritten, _)) = meaning::rewritten_sender(trails) else {
        return teller.say("envelope-remark-sender");
    };
    let key = match rewritten.kind {
        RewriteKind::Forwarded => "envelope-remark-forwarded",
        RewriteKind::PerRecipient => "envelope-remark-per-recipient",
        RewriteKind::Marked => "envelope-remark-marked",
        RewriteKind::Tagged => "envelope-remark-sender",
    };
    let inner = visible_address(rewritten.inner.as_str());
    match rewritten.kind {
        RewriteKind::Tagged => teller.say(key),
        _ => teller.tell(key, &[("address", (&inner).into())]),
    }
}

/// `Sender` names somebody else than `From` does.
fn on_behalf(teller: &Teller<'_>, trails: &Trails) -> Option<(String, Span)> {
    let facts = trails.message.as_ref()?;
    let (sender, from) = (facts.sender.as_ref()?, facts.from.as_ref()?);
    let (own, other) = (&sender.value.address, &from.value.address);
    // A list names itself as the sender: that is said of the list.
    let is_list = facts.list.is_some() || facts.from_a_list;
    let (sent, behalf) = (visible_address(own.as_str()), visible_address(other.as_str()));
    let args = [("sender", (&sent).into()), ("from", (&behalf).into())];
    (own != other && !is_list).then(|| (teller.tell("envelope-on-behalf", &args), sender.span))
}

fn recipient(
    teller: &Teller<'_>,
    trails: &Trails,
    written: &Written,
    said: Vec<Statement>,
    trail: &Trail,
) -> EnvelopeRow {
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
            let remark = remark_on_hidden(teller, trails, written, trail);
            (Some(Statement { text: address, proof: Some(*place) }), true, remark)
        }
        (None, Some(place)) => (Some(Statement { text: address, proof: Some(*place) }), false, String::new()),
        (None, None) => (None, false, String::new()),
    };
    let role =
        role.map_or(if trail.came_from.is_some() { Role::ForwardedTo } else { Role::EnvelopeOnly }, |it| it.value);
    let label = teller.say(&format!("role-{}", role.id()));
    EnvelopeRow { label, header, envelope, differs, remark, said }
}

/// Why an address stands in no header.
fn remark_on_hidden(teller: &Teller<'_>, trails: &Trails, written: &Written, trail: &Trail) -> String {
    let about = |key: &str, address: &str| teller.tell(key, &[("address", (&visible_address(address)).into())]);
    if let Some(before) = &trail.came_from {
        return about("envelope-remark-behind", before.as_str());
    }
    if let Some(tagless) = written.untagged(trail) {
        return about("envelope-remark-tagged", tagless.as_str());
    }
    if meaning::rewritten_sender(trails).is_some_and(|(it, _)| it.kind == RewriteKind::Forwarded) {
        return teller.say("envelope-remark-forwarded-here");
    }
    let list = trails.message.as_ref().and_then(|it| it.list.as_ref());
    match list.filter(|it| it.value != trail.mailbox.address) {
        Some(list) => about("envelope-remark-member", list.value.as_str()),
        None => teller.say("envelope-remark-not-in-headers"),
    }
}
