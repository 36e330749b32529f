//! What the text of a report tells of people whom its fields leave out.
//!
//! Sendmail retells the whole session beside its fields. Whoever was put off there is still waiting for another attempt,
//! and whoever was refused there without a group of fields was sent with `NOTIFY=NEVER` (recordings of 8.17).

use super::List;
use crate::evidence::{Said, Spanned};
use crate::mail::{Address, Software};
use crate::trail::{Basis, Report};

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
    }
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
