//! Which of those who were written to are lists.

use super::List;
use crate::trail::MessageFacts;

impl List {
    /// What servers on the way and lists wrote into a copy.
    pub(super) fn take_stamps(&mut self, facts: &MessageFacts) {
        self.take_hops(facts);
        self.take_list(facts);
    }

    /// Marks the address that a list calls its own in what it handed out or wrote itself.
    fn take_list(&mut self, facts: &MessageFacts) {
        let Some(list) = &facts.list else { return };
        if let Some(trail) = self.find(&list.value) {
            trail.list = trail.list.or(Some(list.span));
        }
    }
}
