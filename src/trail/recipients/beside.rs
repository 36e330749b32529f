//! What the text of a report tells of people whom its fields, or its header, leave out.
//!
//! Sendmail retells the whole session beside its fields. Whoever was put off there is still waiting for another attempt,
//! and whoever was refused there without a group of fields was sent with `NOTIFY=NEVER` (recordings of 8.17). Other reports
//! are cut off in their fields, while their text is whole: where nothing shows to whom the message went, that text is believed.
//!
//! Exim leaves whoever it keeps back out of `X-Failed-Recipients`, and its text names the alias that led there.

use super::{Group, List};
use crate::evidence::{Said, Spanned};
use crate::mail::{Action, Address, Software};
use crate::trail::{Basis, Report, Trail};
use std::collections::BTreeSet;

impl List {
    /// Adds whom the program that wrote the report names in its text alone.
    pub(super) fn take_beside(&mut self, index: usize, report: &Report) {
        if report.notice.as_ref().and_then(|it| it.software) == Some(Software::Exim) {
            return told_beside_header(report).for_each(|said| self.add_said(index, report, said));
        }
        // Where nothing shows to whom the message went, the text is all there is.
        let is_believed = !self.trails.iter().any(Trail::is_in_headers);
        for said in told_beside_fields(report) {
            let is_left_out = match self.find(&said.value.address) {
                Some(it) => {
                    let asked = it.is_in_headers() || is_believed;
                    asked && it.became.is_none() && it.records.iter().all(|it| it.report != index)
                }
                None => is_believed,
            };
            if is_left_out {
                self.add_said(index, report, said);
            }
        }
    }

    fn add_said(&mut self, index: usize, report: &Report, said: &Spanned<Said>) {
        let fields = Spanned::new(said.value.as_fields(), said.span);
        self.add_record(Group { index, report, fields: &fields, basis: Basis::Text }, &said.value.address);
    }
}

/// Those whom the text names besides. Nobody, where text and fields call somebody by different names: then it cannot be told
/// who is left out.
fn told_beside_fields(report: &Report) -> impl Iterator<Item = &Spanned<Said>> {
    let has_fields = report.basis == Basis::Fields && !report.recipients.is_empty();
    let is_told = |it: &Address| report.said_about(it).is_some() || report.said_behind(it).next().is_some();
    let agree = || report.recipients.iter().all(|it| it.value.address().is_some_and(is_told));
    let tells = has_fields && agree();
    let told = report.said.iter().filter(move |_| tells);
    told.filter(|it| it.value.expanded_from.is_none() && it.value.action.is_some())
}

/// Those whom the text names as failed, and the header does not, while no fields name anybody.
fn told_beside_header(report: &Report) -> impl Iterator<Item = &Spanned<Said>> {
    let header = report.message.as_ref().map(|it| it.failed.as_slice()).unwrap_or_default();
    let named: BTreeSet<String> = header.iter().map(|it| it.value.key()).collect();
    let tells = report.recipients.is_empty() && !named.is_empty();
    let is_left_out = move |it: &&Spanned<Said>| {
        let alias = it.value.expanded_from.as_ref().map(Address::key);
        !named.contains(&it.value.address.key()) && !alias.is_some_and(|it| named.contains(&it))
    };
    let told = report.said.iter().filter(move |_| tells);
    told.filter(|it| it.value.action == Some(Action::Failed)).filter(is_left_out)
}
