//! Where a mailbox's own rule sent a copy on, and where to.

use super::List;
use crate::evidence::Spanned;
use crate::trail::Report;

impl List {
    /// Links whoever is named in a report on such a copy, and was not written to, with the mailbox that passed it on.
    pub(super) fn take_passed_on(&mut self, report: &Report) {
        let Some(by) = report.original.as_ref().and_then(|it| it.handling.passed_on_by.as_ref()) else { return };
        if !self.find(&by.value).is_some_and(|it| it.is_in_headers()) {
            return;
        }
        for fields in &report.recipients {
            let Some(address) = fields.value.address().cloned() else { continue };
            let target = self.find(&address).filter(|it| !it.is_in_headers() && it.came_from.is_none());
            let Some(target) = target else { continue };
            target.came_from = Some(by.value.clone());
            if let Some(owner) = self.find(&by.value) {
                owner.became.get_or_insert(Spanned::new(address, fields.span));
            }
        }
    }
}
