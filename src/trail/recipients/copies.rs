//! What received copies and the stamps of servers say of single addresses.

use super::List;
use crate::evidence::{Span, Spanned};
use crate::mail::Address;
use crate::trail::{Copy, MessageFacts};

impl List {
    /// A received copy names its owner in `Delivered-To`, else the `for` clause of the last server does, unless that is
    /// the server that took it in from the sender. Where that names several, the server had it for each of them.
    pub(super) fn take_copy(&mut self, facts: &MessageFacts) {
        if let Some(owner) = facts.delivered_to.first() {
            return self.take_owned(facts, &owner.value, owner.span, true);
        }
        let Some(last) = facts.hops.first().filter(|it| !facts.is_stamped_at_home(&it.value)) else { return };
        for address in last.value.recipients().filter_map(Address::parse) {
            self.take_owned(facts, &address, last.span, false);
        }
    }

    fn take_owned(&mut self, facts: &MessageFacts, address: &Address, span: Span, in_mailbox: bool) {
        if !address.is_complete() {
            return;
        }
        let last = facts.hops.first();
        let alone = in_mailbox || last.is_none_or(|it| it.value.also_for.is_empty());
        let intended = facts.original_to.first().filter(|it| it.value != *address && it.value.is_complete());
        if let Some(intended) = intended.filter(|_| alone) {
            let alias = self.find_or_add(&intended.value);
            alias.in_envelope.push(intended.span);
            alias.became.get_or_insert(Spanned::new(address.clone(), span));
            let target = self.find_or_add(address);
            target.came_from.get_or_insert_with(|| intended.value.clone());
        }
        let copy = Copy { span, in_mailbox, at: last.and_then(|it| it.value.date).map(|it| it.at) };
        let trail = self.find_or_add(address);
        trail.in_envelope.push(span);
        trail.copies.push(copy);
    }

    /// A `for` clause shows that a server had this very recipient in hand.
    pub(super) fn take_hops(&mut self, facts: &MessageFacts) {
        for hop in &facts.hops {
            for address in hop.value.recipients().filter_map(Address::parse) {
                if let Some(trail) = self.find(&address) {
                    trail.in_envelope.push(hop.span);
                }
            }
        }
    }

    /// Whoever answers a message has it.
    pub(super) fn take_answer(&mut self, facts: &MessageFacts) {
        let Some(from) = &facts.from else { return };
        if let Some(trail) = self.find(&from.value.address) {
            let at = facts.date.as_ref().map(|it| it.value.at);
            trail.answered.get_or_insert(Spanned::new(at, from.span));
        }
    }

    /// Whoever passes the message on by hand has it.
    pub(super) fn take_resent(&mut self, facts: &MessageFacts) {
        for block in &facts.resent {
            let Some(from) = &block.from else { continue };
            if let Some(trail) = self.find(&from.value.address) {
                let at = block.at.as_ref().map(|it| it.value.at);
                trail.passed_on.get_or_insert(Spanned::new(at, from.span));
            }
        }
    }
}
