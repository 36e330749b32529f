//! The Walkthrough page: what a helpdesk says, does and copies in this incident, step by step.

mod calendar;
mod note;
mod ready;
mod text;

pub use note::ticket_note;
pub use ready::{Fits, Ready};
pub use text::{caption as ready_caption, walkthrough_text};

use super::Letter;
use super::headline::is_past;
use super::letters::about;
use super::teller::Teller;
use crate::advice::{DeskStep, DeskStepKind, LetterKind, Platform, ProofKind, desk_steps, platform, wait_until};
use crate::judge::{Judgement, Verdict};
use crate::mail::Cause;
use crate::trail::Trail;

/// The page.
#[derive(Clone, Debug, Default)]
pub struct DeskPage {
    /// The mail system that the evidence gives away.
    pub platform: Option<Platform>,
    /// In the order of doing.
    pub steps: Vec<DeskLine>,
}

/// One step, ready to paint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskLine {
    /// The identifier of its kind; no step stands there twice.
    pub id: &'static str,
    /// What it is, in few words.
    pub title: String,
    /// What to say, word by word.
    pub say: String,
    /// What to do, each in a line of its own.
    pub tasks: Vec<String>,
    /// What to copy or to save.
    pub ready: Vec<Ready>,
}

/// The page of an investigation.
pub fn page(teller: &Teller<'_>, letters: &[Letter]) -> DeskPage {
    let (trails, judged) = (&teller.investigation.trails, &teller.investigation.judged);
    let steps = desk_steps(trails, judged, teller.now).into_iter().map(|it| line(teller, &it, letters));
    DeskPage { platform: Some(platform(trails, judged)), steps: steps.collect() }
}

/// What can be copied for the proofs of a recipient.
pub fn of_proof(teller: &Teller<'_>, kind: ProofKind, recipient: usize) -> Vec<Ready> {
    match kind {
        ProofKind::AskForHeaders => ready::requests(teller, "request-copy"),
        ProofKind::MessageTrace | ProofKind::ServerLog => ready::records(teller, &[recipient]),
        ProofKind::WaitUntil => ready::reminder(teller).into_iter().collect(),
        ProofKind::CertifiedMail | ProofKind::DeliveryReceipt => Vec::new(),
    }
}

fn line(teller: &Teller<'_>, step: &DeskStep, letters: &[Letter]) -> DeskLine {
    let investigation = teller.investigation;
    let people: Vec<&Trail> =
        step.recipients.iter().filter_map(|it| investigation.trails.recipients.get(*it)).collect();
    let (names, about) = (teller.names(&people), about(teller));
    let time = wait_until(&investigation.judged, teller.now).map(|it| teller.time(it)).unwrap_or_default();
    let reason = reason(teller, step);
    let args = [
        ("names", (&names).into()),
        ("about", (&about).into()),
        ("time", (&time).into()),
        ("reason", (&reason).into()),
    ];
    let key = |part: &str| format!("desk-{}-{part}", step.kind.id());
    DeskLine {
        id: step.kind.id(),
        title: teller.say(&key("title")),
        say: teller.tell(&key("say"), &args),
        tasks: teller.tell(&key("do"), &args).lines().map(str::to_owned).collect(),
        ready: ready_for(teller, step, letters),
    }
}

/// The reason in plain words, where it is one for all.
fn reason(teller: &Teller<'_>, step: &DeskStep) -> String {
    let judged = step.recipients.iter().filter_map(|it| teller.investigation.judged.recipients.get(*it));
    let mut causes: Vec<Cause> = judged.map(cause).collect();
    causes.dedup();
    match causes.as_slice() {
        [one] => teller.say(&format!("cause-{}", one.id())),
        _ => teller.say("desk-reasons-differ"),
    }
}

fn cause(judgement: &Judgement) -> Cause {
    judgement.explained.as_ref().map_or(Cause::Unknown, |it| it.cause)
}

fn ready_for(teller: &Teller<'_>, step: &DeskStep, letters: &[Letter]) -> Vec<Ready> {
    let letter = |kind: LetterKind| letters.iter().filter(|it| it.id == kind.id()).map(Ready::of_letter).collect();
    match step.kind {
        DeskStepKind::GetWhatCameBack => ready::requests(teller, "request-report"),
        DeskStepKind::CheckSender | DeskStepKind::TheirServer => letter(LetterKind::ToAdministrator),
        DeskStepKind::MailboxFull | DeskStepKind::NewAddress | DeskStepKind::CheckForwarding => {
            letter(LetterKind::ToFailed)
        }
        DeskStepKind::LookInJunk => letter(LetterKind::ToCopied),
        DeskStepKind::SearchRecords => ready::records(teller, &step.recipients),
        DeskStepKind::AskForCopy => ready::requests(teller, "request-copy"),
        DeskStepKind::ResendToFailed | DeskStepKind::ResendToAll => {
            ready::addresses(teller, &step.recipients).into_iter().collect()
        }
        DeskStepKind::WaitForLateReport => ready::reminder(teller).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Everybody of whom no record shows that they have it, and about whom something may still be reported.
fn unsettled<'a>(teller: &Teller<'a>) -> Vec<&'a Trail> {
    let open = teller.recipients().filter(|(_, it)| match it.verdict {
        Verdict::NoFailureReported | Verdict::AtRisk => !is_past(teller, it),
        verdict => verdict == Verdict::Delayed,
    });
    open.map(|(trail, _)| trail).collect()
}
