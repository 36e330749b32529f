//! Somebody who had the message passed it on by hand: a block of `Resent` fields (RFC 5322 section 3.6.6).
//!
//! Each block stands above everything that was there before, as stamps do. So the stamps above it are those of the way
//! that the message took then.

#![expect(missing_docs, reason = "the fields hold the header fields of the same name")]

use crate::evidence::{Evidence, Fact, Span, Spanned};
use crate::mail::{DateTime, Mailbox, Role};

/// One passing on.
#[derive(Clone, Debug)]
pub struct Resent {
    pub from: Option<Spanned<Mailbox>>,
    pub at: Option<Spanned<DateTime>>,
    /// Those to whom it went then.
    pub to: Vec<Mailbox>,
    /// The first of its fields.
    pub span: Span,
    /// How many stamps stand above it.
    pub stamps_above: usize,
}

/// Takes a fact into the block to which it belongs, `stamps` being those read so far. A stamp between two fields, or a
/// field for the second time, begins another block.
pub(super) fn take(blocks: &mut Vec<Resent>, it: &Evidence, stamps: usize) {
    let is_begun = |block: &Resent| {
        let has_it = match &it.fact {
            Fact::ResentFrom(_) => block.from.is_some(),
            Fact::ResentDate(_) => block.at.is_some(),
            _ => false,
        };
        block.stamps_above == stamps && !has_it
    };
    if !matches!(it.fact, Fact::ResentFrom(_) | Fact::ResentDate(_) | Fact::AddressedTo { role: Role::Resent, .. }) {
        return;
    }
    if !blocks.last().is_some_and(is_begun) {
        blocks.push(Resent { from: None, at: None, to: Vec::new(), span: it.span, stamps_above: stamps });
    }
    let Some(block) = blocks.last_mut() else { return };
    match &it.fact {
        Fact::ResentFrom(value) => block.from = Some(Spanned::new(value.clone(), it.span)),
        Fact::ResentDate(value) => block.at = Some(Spanned::new(*value, it.span)),
        Fact::AddressedTo { mailbox, .. } => block.to.push(mailbox.clone()),
        _ => {}
    }
}
