//! What servers and reports say of each address, every statement with its place.

use super::super::Statement;
use super::super::teller::Teller;
use super::meaning::rewritten_sender;
use crate::evidence::Span;
use crate::mail::{Address, RewriteKind};
use crate::syntax::text::visible_address;
use crate::trail::{MessageFacts, Trails};
use std::collections::{BTreeMap, BTreeSet};

/// Statements beyond this many say nothing new.
const MAX_SAID: usize = 8;

/// What is said of everybody, by address.
pub struct Said(BTreeMap<String, Vec<Statement>>);

impl Said {
    /// Goes once through everything that names somebody.
    pub fn of(teller: &Teller<'_>, trails: &Trails) -> Self {
        let mut said = Self(BTreeMap::new());
        for facts in pieces(trails) {
            for hop in facts.hops.iter().rev() {
                let Some(host) = hop.value.by.as_deref().map(visible_address) else { continue };
                for address in hop.value.recipients().filter_map(Address::parse) {
                    said.add(&address, teller.tell("envelope-said-for", &[("host", (&host).into())]), hop.span);
                }
            }
            let fields = [
                (&facts.original_to, "envelope-said-original-to"),
                (&facts.delivered_to, "envelope-said-delivered-to"),
            ];
            for (field, key) in fields {
                for it in field {
                    said.add(&it.value, teller.say(key), it.span);
                }
            }
            if let Some(it) = &facts.list {
                said.add(&it.value, teller.say("envelope-said-list"), it.span);
            }
        }
        for fields in trails.reports.iter().flat_map(|it| &it.recipients).map(|it| &it.value) {
            let named = [
                (&fields.original_recipient, "envelope-said-original-recipient"),
                (&fields.final_recipient, "envelope-said-final-recipient"),
            ];
            for (field, key) in named {
                if let Some(it) = field {
                    said.add(&it.value, teller.say(key), it.span);
                }
            }
        }
        for trail in &trails.recipients {
            for copy in trail.copies.iter().filter(|it| it.in_mailbox) {
                said.add(&trail.mailbox.address, teller.say("envelope-said-delivered-to"), copy.span);
            }
        }
        let sender = rewritten_sender(trails).filter(|(it, _)| it.kind == RewriteKind::PerRecipient);
        if let Some((rewritten, place)) = sender {
            said.add(&rewritten.inner, teller.say("envelope-said-return-path"), place);
        }
        said
    }

    /// What is said of one address.
    pub fn about(&self, address: &Address) -> Vec<Statement> {
        self.0.get(&address.key()).cloned().unwrap_or_default()
    }

    fn add(&mut self, address: &Address, text: String, place: Span) {
        let said = self.0.entry(address.key()).or_default();
        if said.len() < MAX_SAID && !said.iter().any(|it| it.text == text) {
            said.push(Statement { text, proof: Some(place) });
        }
    }
}

/// The message and what reports gave back of it, each once.
fn pieces(trails: &Trails) -> Vec<&MessageFacts> {
    let mut seen = BTreeSet::new();
    let all = trails.message.iter().chain(trails.reports.iter().filter_map(|it| it.original.as_ref()));
    all.filter(|it| seen.insert(it.source)).collect()
}
