//! Where a mailbox's own rule, or its server, sent a copy on, and where to.

use super::{List, Trail};
use crate::evidence::Spanned;
use crate::mail::{Address, same_organization};
use crate::trail::Report;

impl List {
    /// Links whoever is named in a report on such a copy, and was not written to, with the mailbox that passed it on.
    pub(super) fn take_passed_on(&mut self, report: &Report) {
        let by_rule =
            report.original.as_ref().and_then(|it| it.handling.passed_on_by.as_ref()).map(|it| it.value.clone());
        let Some(by) = by_rule.or_else(|| self.passed_on_by(report)) else { return };
        if !self.find(&by).is_some_and(|it| it.is_in_headers()) {
            return;
        }
        for fields in &report.recipients {
            let Some(address) = fields.value.address().cloned() else { continue };
            let target = self.find(&address).filter(|it| !it.is_in_headers() && it.came_from.is_none());
            let Some(target) = target else { continue };
            target.came_from = Some(by.clone());
            if let Some(owner) = self.find(&by) {
                owner.became.get_or_insert(Spanned::new(address, fields.span));
            }
        }
    }

    /// Whose server it is that took the message from outside and reports on somebody elsewhere: the only one of all who were
    /// written to there, on whom nobody reports.
    fn passed_on_by(&self, report: &Report) -> Option<Address> {
        let server = report.reporting_mta()?.as_str();
        if report.home.is_unknown() || report.home.has(server) {
            return None;
        }
        let is_there = |it: &Address| it.domain().is_some_and(|domain| same_organization(&domain, server));
        let mut stamps = report.original.iter().flat_map(|it| &it.hops).filter_map(|it| it.value.by.as_deref());
        let took_it = stamps.any(|it| same_organization(it, server));
        let elsewhere = report.recipients.iter().all(|it| it.value.address().is_some_and(|it| !is_there(it)));
        let mut owners = self.trails.iter().filter(|it| it.is_in_headers() && is_there(&it.mailbox.address));
        let only = owners.next().filter(|it| owners.next().is_none() && Trail::is_silent(it))?;
        (took_it && elsewhere).then(|| only.mailbox.address.clone())
    }
}
