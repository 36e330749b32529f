//! What the differences mean for the question who got it.

use super::super::Statement;
use super::super::teller::Teller;
use crate::evidence::Span;
use crate::mail::{Address, RewriteKind, Rewritten, Role};
use crate::syntax::text::visible_address;
use crate::trail::{Trail, Trails};
use std::collections::BTreeSet;

/// One statement for each kind of difference.
pub fn differences(teller: &Teller<'_>, trails: &Trails, written: &Written) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut add = |key: &str, place| statements.push(Statement { text: teller.say(key), proof: place });
    let found = |so: &dyn Fn(&Trail) -> bool| trails.recipients.iter().find(|it| so(it));
    if let Some(list) = trails.message.as_ref().and_then(|it| it.list.as_ref()) {
        add("envelope-means-list", Some(list.span));
    }
    if let Some(trail) = found(&|it| it.became.is_some()) {
        add("envelope-means-alias", trail.became.as_ref().map(|it| it.span));
    }
    let role = |trail: &Trail, role| trail.roles.iter().find(|it| it.value == role).map(|it| it.span);
    if let Some(trail) = found(&|it| role(it, Role::Bcc).is_some()) {
        add("envelope-means-bcc", role(trail, Role::Bcc));
    }
    if let Some(trail) = found(&|it| role(it, Role::Resent).is_some()) {
        add("envelope-means-resent", role(trail, Role::Resent));
    }
    // Where the envelope says that it was forwarded, that is why.
    let is_forwarded = rewritten_sender(trails).is_some_and(|(it, _)| it.kind == RewriteKind::Forwarded);
    let is_hidden = |it: &Trail| {
        let is_known =
            is_forwarded || it.is_in_headers() || it.is_name_alone() || it.came_from.is_some() || it.became.is_some();
        !is_known && written.untagged(it).is_none()
    };
    if let (true, Some(trail)) = (trails.recipients.iter().any(Trail::is_in_headers), found(&is_hidden)) {
        add("envelope-means-hidden", trail.in_envelope.first().copied());
    }
    if let Some(trail) = found(&|it| written.untagged(it).is_some()) {
        add("envelope-means-tag", trail.in_envelope.first().copied());
    }
    statements.extend(of_sender(teller, trails));
    if trails.recipients.iter().any(|it| it.in_envelope.is_empty()) {
        statements.push(Statement { text: teller.say("envelope-means-no-record"), proof: None });
    }
    statements
}

/// Those whom people wrote to, to be asked for by address.
pub struct Written(BTreeSet<String>);

impl Written {
    /// Everybody in To, Cc and Bcc.
    pub fn of(trails: &Trails) -> Self {
        Self(trails.recipients.iter().filter(|it| it.is_in_headers()).map(|it| it.mailbox.address.key()).collect())
    }

    /// The one whom people wrote to, where an address that only servers used is the same one with a tag.
    pub fn untagged(&self, trail: &Trail) -> Option<Address> {
        let is_hidden = !trail.is_in_headers();
        let tagged =
            Rewritten::read(&trail.mailbox.address).filter(|it| is_hidden && it.kind == RewriteKind::Tagged)?;
        Some(tagged.inner).filter(|it| self.0.contains(&it.key()))
    }
}

fn of_sender(teller: &Teller<'_>, trails: &Trails) -> Vec<Statement> {
    let mut statements = Vec::new();
    if let Some((rewritten, place)) = rewritten_sender(trails) {
        let key = match rewritten.kind {
            RewriteKind::Forwarded => Some("envelope-means-forwarded"),
            RewriteKind::PerRecipient => Some("envelope-means-per-recipient"),
            RewriteKind::Marked | RewriteKind::Tagged => None,
        };
        let inner = visible_address(rewritten.inner.as_str());
        let text = key.map(|key| teller.tell(key, &[("address", (&inner).into())]));
        statements.extend(text.map(|text| Statement { text, proof: Some(place) }));
    }
    if let Some((text, place)) = super::on_behalf(teller, trails) {
        let means = teller.say("envelope-means-on-behalf");
        statements.push(Statement { text: format!("{text} {means}"), proof: Some(place) });
    }
    statements
}

/// What the envelope sender was made out of.
pub fn rewritten_sender(trails: &Trails) -> Option<(Rewritten, Span)> {
    let path = trails.envelope_from()?;
    Some((Rewritten::read(path.value.as_ref()?)?, path.span))
}
