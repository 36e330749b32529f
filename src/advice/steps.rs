//! The steps for a message, in the order in which somebody takes them.

use super::having;
use super::step::{Step, StepKind, about_doubt, add, after_receipt, again_after, for_recipient};
use crate::judge::{Doubt, Judged, Judgement, RuleId, Verdict};
use crate::mail::Timestamp;
use crate::trail::{Kind, MessageFacts, Trail, Trails};

/// The steps for the message: those who failed first, by what helps, then those who wait, are uncertain, or have it.
pub fn for_message(trails: &Trails, judged: &Judged, now: Timestamp) -> Vec<Step> {
    if let Some(doubt) = judged.doubt {
        return about_doubt(doubt).iter().map(|kind| Step::of_message(*kind)).collect();
    }
    if is_of_an_answer(trails, judged) {
        return vec![Step::of_message(StepKind::LetItBe)];
    }
    let mut steps = Steps { trails, judged, now, found: Vec::new() };
    steps.for_those_who_failed();
    steps.for_quarantined();
    steps.for_those_who_wait();
    steps.for_unsent();
    steps.for_hidden();
    steps.for_those_in_copy();
    steps.found.extend(missing_evidence(trails, judged).map(Step::of_message));
    steps.for_what_is_doubted();
    if steps.found.is_empty() && !judged.recipients.is_empty() {
        steps.found.push(Step::of_message(StepKind::NothingToDo));
    }
    steps.found
}

/// The steps that were found so far.
struct Steps<'a> {
    trails: &'a Trails,
    judged: &'a Judged,
    now: Timestamp,
    found: Vec<Step>,
}

impl Steps<'_> {
    /// Somebody more whom a step is about.
    fn add(&mut self, kind: StepKind, recipient: usize) {
        add(&mut self.found, kind, &[recipient]);
    }

    fn is(&self, recipient: usize, wanted: fn(&Judgement) -> bool) -> bool {
        self.judged.recipients.get(recipient).is_some_and(wanted)
    }

    /// The first step for one recipient alone.
    fn first(&self, recipient: usize) -> Option<StepKind> {
        let (trail, judgement) = self.trails.recipients.get(recipient).zip(self.judged.recipients.get(recipient))?;
        for_recipient(trail, judgement, self.now).first().copied()
    }

    /// What helps, and right behind it to whom it is sent again.
    fn for_those_who_failed(&mut self) {
        let failed = having(self.judged, &[Verdict::Failed]);
        // Where nobody got it, or the copy of somebody who has it was passed on, nobody is to get it alone.
        let stopped = self.is_unsent() || self.judged.recipients.iter().any(Judgement::is_stopped);
        for again in [None, Some(StepKind::ResendToThem), Some(StepKind::ResendOnceSolved)] {
            let led_to = |kind: &StepKind| again_after(*kind) == again;
            let these: Vec<(usize, StepKind)> =
                failed.iter().filter_map(|it| Some((*it, self.first(*it).filter(led_to)?))).collect();
            // Who passes mail on is the one to talk to, and to send it to again: nobody wrote to the address behind.
            for (recipient, kind) in &these {
                let about = self.trails.owner_of(*recipient).filter(|_| *kind == StepKind::TellOwner);
                self.add(*kind, about.unwrap_or(*recipient));
            }
            for (recipient, _) in these {
                if stopped || self.is(recipient, Judgement::is_contradicted) {
                    continue;
                }
                let owner = self.trails.owner_of(recipient);
                let has_it = owner.is_some_and(|it| self.is(it, Judgement::passed_it_on));
                if let Some(kind) = again.filter(|_| !has_it) {
                    self.add(kind, owner.unwrap_or(recipient));
                }
            }
        }
    }

    fn for_quarantined(&mut self) {
        for recipient in having(self.judged, &[Verdict::Quarantined]) {
            if self.is(recipient, |it| after_receipt(it).is_none()) {
                self.add(StepKind::AskToRelease, recipient);
            }
        }
    }

    /// Those of whom nobody knows yet whether they get it, and those who answered.
    fn for_those_who_wait(&mut self) {
        let reported = is_reported(self.trails, self.judged);
        for (recipient, judgement) in self.judged.recipients.iter().enumerate() {
            let is_open = matches!(judgement.verdict, Verdict::Delayed | Verdict::AtRisk)
                || judgement.verdict == Verdict::Unknown && reported
                || judgement.is_contradicted();
            if judgement.verdict != Verdict::Failed
                && (is_open || after_receipt(judgement).is_some())
                && let Some(kind) = self.first(recipient)
            {
                self.add(kind, recipient);
            }
        }
    }

    fn for_unsent(&mut self) {
        if !self.is_unsent() {
            return;
        }
        if self.found.is_empty() {
            self.found.push(Step::of_message(StepKind::AskOwnAdministrator));
        }
        if self.found.iter().all(|it| it.kind != StepKind::ResendToAll) {
            self.found.push(Step::of_message(StepKind::ResendToAll));
        }
    }

    /// The others were not to know of them.
    fn for_hidden(&mut self) {
        for recipient in having(self.judged, &[Verdict::Failed]) {
            if self.trails.recipients.get(recipient).is_some_and(Trail::is_hidden) {
                self.add(StepKind::KeepBlindCopy, recipient);
            }
        }
    }

    fn for_those_in_copy(&mut self) {
        if is_reported(self.trails, self.judged) {
            for recipient in having(self.judged, &[Verdict::NoFailureReported]) {
                self.add(StepKind::TellThoseInCopy, recipient);
            }
        }
    }

    /// What else came with it and is no news of the person's own message.
    fn for_what_is_doubted(&mut self) {
        let mut doubts: Vec<Doubt> = self.judged.doubted.values().copied().collect();
        doubts.dedup();
        let besides = doubts.into_iter().flat_map(about_doubt);
        self.found.extend(besides.map(|kind| Step::of_message(*kind)));
    }

    /// Whether the person's own program never handed it over.
    fn is_unsent(&self) -> bool {
        self.judged.has_found(RuleId::NotHandedOver)
    }
}

/// Whether a report is about an answer that the person's own program wrote: nobody misses it.
pub fn is_of_an_answer(trails: &Trails, judged: &Judged) -> bool {
    is_reported(trails, judged) && trails.message.as_ref().is_some_and(MessageFacts::is_automatic_answer)
}

/// Whether a delivery report is at hand, and not only receipts.
pub fn is_reported(trails: &Trails, judged: &Judged) -> bool {
    judged.counted(trails).any(|it| !it.is_a_receipt())
}

/// What to add to know more.
fn missing_evidence(trails: &Trails, judged: &Judged) -> Option<StepKind> {
    let not_returned = judged.has_found(RuleId::OriginalNotReturned);
    let addressed = trails.recipients.is_empty() || trails.recipients.iter().any(Trail::is_in_headers);
    // A heading may have names alone; the file has their addresses.
    let mut whose = trails.recipients.iter().zip(&judged.recipients);
    let unplaced = whose.any(|(trail, it)| trail.is_name_alone() && it.verdict == Verdict::Unknown);
    let quotes = trails.message.as_ref().is_some_and(|it| it.quotes_notice);
    match trails.kind {
        Kind::NotMail => Some(StepKind::AddWhatCameBack),
        Kind::Headers | Kind::Message if quotes => Some(StepKind::PasteQuoted),
        Kind::Headers | Kind::Message => Some(StepKind::AddBounce),
        _ if judged.has_found(RuleId::NotHandedOver) => None,
        _ if not_returned || !addressed || unplaced => Some(StepKind::AddSentCopy),
        _ => None,
    }
}
