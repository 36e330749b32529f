//! What servers and reports say of one address, each with its place.

use super::super::Statement;
use super::super::teller::Teller;
use crate::evidence::Span;
use crate::mail::{Address, RewriteKind, Rewritten};
use crate::syntax::text::visible_address;
use crate::trail::{MessageFacts, Trail, Trails};

/// Statements beyond this many say nothing new.
const MAX_SAID: usize = 8;

/// What is said of a recipient.
pub fn of_recipient(teller: &Teller<'_>, trails: &Trails, trail: &Trail) -> Vec<Statement> {
    let address = &trail.mailbox.address;
    let mut said = Vec::new();
    let mut add = |text: String, place: Span| {
        if said.len() < MAX_SAID && !said.iter().any(|it: &Statement| it.text == text) {
            said.push(Statement { text, proof: Some(place) });
        }
    };
    for facts in pieces(trails) {
        for hop in facts.hops.iter().rev() {
            let is_for = hop.value.for_.as_deref().and_then(Address::parse).is_some_and(|it| it == *address);
            if let (true, Some(by)) = (is_for, &hop.value.by) {
                add(teller.tell("envelope-said-for", &[("host", (&visible_address(by)).into())]), hop.span);
            }
        }
        for it in facts.original_to.iter().filter(|it| it.value == *address) {
            add(teller.say("envelope-said-original-to"), it.span);
        }
        for it in facts.delivered_to.iter().filter(|it| it.value == *address) {
            add(teller.say("envelope-said-delivered-to"), it.span);
        }
        for it in facts.list.iter().filter(|it| it.value == *address) {
            add(teller.say("envelope-said-list"), it.span);
        }
    }
    for fields in trails.reports.iter().flat_map(|it| &it.recipients).map(|it| &it.value) {
        for (field, key) in [
            (&fields.original_recipient, "envelope-said-original-recipient"),
            (&fields.final_recipient, "envelope-said-final-recipient"),
        ] {
            for it in field.iter().filter(|it| it.value == *address) {
                add(teller.say(key), it.span);
            }
        }
    }
    for copy in trail.copies.iter().filter(|it| it.in_mailbox) {
        add(teller.say("envelope-said-delivered-to"), copy.span);
    }
    if let Some(it) = own_return_path(trails, address) {
        add(teller.say("envelope-said-return-path"), it);
    }
    said
}

/// The return path that was made for this recipient alone.
fn own_return_path(trails: &Trails, address: &Address) -> Option<Span> {
    let path = trails.envelope_from()?;
    let rewritten = Rewritten::read(path.value.as_ref()?)?;
    (rewritten.kind == RewriteKind::PerRecipient && rewritten.inner == *address).then_some(path.span)
}

/// The message and what reports gave back of it, each once.
fn pieces(trails: &Trails) -> Vec<&MessageFacts> {
    let mut pieces: Vec<&MessageFacts> = Vec::new();
    for it in trails.message.iter().chain(trails.reports.iter().filter_map(|it| it.original.as_ref())) {
        if !pieces.iter().any(|have| have.source == it.source) {
            pieces.push(it);
        }
    }
    pieces
}
