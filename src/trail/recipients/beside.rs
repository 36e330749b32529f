//! What the text of a report tells of people whom its fields, or its header, leave out.
//!
//! Sendmail retells the whole session beside its fields. Whoever was put off there is still waiting for another attempt,
//! and whoever was refused there without a group of fields was sent with `NOTIFY=NEVER` (recordings of 8.17).
//!
//! Exim leaves whoever it keeps back out of `X-Failed-Recipients`, and its text names the alias that led there.

use super::List;
use crate::evidence::{Said, Spanned};
use crate::mail::{Action, Address, Software};
use crate::trail::{Basis, Report};
use std::collections::BTreeSet;

impl List {
    /// Adds what a session tells of those who were written to and whom no field names.
    pub(super) fn take_beside(&mut self, index: usize, report: &Report) {
        for said in told_beside(report) {
            let asked = self.find(&said.value.address).filter(|it| it.is_in_headers() && it.became.is_none());
            if asked.is_some_and(|it| it.records.iter().all(|it| it.report != index)) {
                let fields = Spanned::new(said.value.as_fields(), said.span);
                self.add_record(index, report, &fields, &said.value.address, Basis::Text);
            }
        }
        for said in told_beside_header(report) {
            let fields = Spanned::new(said.value.as_fields(), said.span);
            self.add_record(index, report, &fields, &said.value.address, Basis::Text);
        }
    }
}

/// Those whom a list of Exim's names, and its header does not, while no fields name anybody.
fn told_beside_header(report: &Report) -> impl Iterator<Item = &Spanned<Said>> {
    let listed = report.notice.as_ref().is_some_and(|it| it.software == Some(Software::Exim));
    let header = report.message.as_ref().map(|it| it.failed.as_slice()).unwrap_or_default();
    let named: BTreeSet<String> = header.iter().map(|it| it.value.key()).collect();
    let tells = listed && report.recipients.is_empty() && !named.is_empty();
    let is_left_out = move |it: &&Spanned<Said>| {
        let alias = it.value.expanded_from.as_ref().map(Address::key);
        !named.contains(&it.value.address.key()) && !alias.is_some_and(|it| named.contains(&it))
    };
    let told = report.said.iter().filter(move |_| tells);
    told.filter(|it| it.value.action == Some(Action::Failed)).filter(is_left_out)
}

/// Nobody, where text and fields call somebody by different names: then it cannot be told who is left out.
fn told_beside(report: &Report) -> impl Iterator<Item = &Spanned<Said>> {
    let retells = report.notice.as_ref().is_some_and(|it| it.software == Some(Software::Sendmail));
    let has_fields = report.basis == Basis::Fields && !report.recipients.is_empty();
    let is_told = |it: &Address| report.said_about(it).is_some() || report.said_behind(it).next().is_some();
    let agree = || report.recipients.iter().all(|it| it.value.address().is_some_and(is_told));
    let tells = retells && has_fields && agree();
    let told = report.said.iter().filter(move |_| tells);
    told.filter(|it| it.value.expanded_from.is_none() && it.value.action.is_some())
}
