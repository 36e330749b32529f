//! What a message about mail wants its reader to do, where its links lead, and what it brings.

#![expect(missing_docs, reason = "the fields hold the facts of the same name")]

use crate::evidence::{Evidence, Fact, Spanned};
use crate::mail::{Link, Lure};

/// The lures of one message.
#[derive(Clone, Debug, Default)]
pub struct Bait {
    pub lures: Vec<Spanned<Lure>>,
    pub links: Vec<Spanned<Link>>,
    pub attachments: Vec<Spanned<String>>,
}

impl Bait {
    pub(super) fn take(&mut self, it: &Evidence) {
        match &it.fact {
            // A text and a page of one message say the same.
            Fact::Lure(value) if self.lures.iter().all(|have| have.value != *value) => {
                self.lures.push(Spanned::new(*value, it.span));
            }
            Fact::Link(value) => self.links.push(Spanned::new((**value).clone(), it.span)),
            Fact::Attachment(value) => self.attachments.push(Spanned::new(value.clone(), it.span)),
            _ => {}
        }
    }
}
