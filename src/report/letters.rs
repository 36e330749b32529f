//! The letters, filled in.

use super::facts::{facts, labeled, verdict};
use super::teller::{self, Teller};
use super::{Letter, Shelf, headline, steps};
use crate::advice::{LetterKind, StepKind};
use crate::investigate::Investigation;
use crate::judge::{Judgement, Verdict};
use crate::mail::{Cause, Role, Zone};
use crate::syntax::text::visible;
use crate::trail::{MessageFacts, Trail};
use crate::words::Words;

/// The letters for an investigation in these words, which need not be those of the window.
#[must_use]
pub fn letters(investigation: &Investigation, words: &Words, zone: &Zone) -> Vec<Letter> {
    let teller = Teller { words, zone, investigation, now: investigation.now };
    filled(&teller, &headline::headline(&teller), &steps::steps(&teller))
}

/// The letters, which give this answer and these steps.
pub fn filled(teller: &Teller<'_>, answer: &str, steps: &[String]) -> Vec<Letter> {
    let kinds = &teller.investigation.advice.letters;
    if kinds.is_empty() {
        return Vec::new();
    }
    let parts = Parts { subject: subject(teller), about: about(teller), answer, steps, facts: facts(teller) };
    kinds.iter().map(|kind| letter(teller, *kind, &parts)).collect()
}

/// What several letters say.
struct Parts<'a> {
    subject: String,
    about: String,
    answer: &'a str,
    steps: &'a [String],
    facts: String,
}

fn letter(teller: &Teller<'_>, kind: LetterKind, parts: &Parts<'_>) -> Letter {
    let Parts { subject, about, answer, facts, .. } = parts;
    let key = kind.id();
    let (to, bcc) = addressees(teller, kind);
    let count = to.len() + bcc.len();
    let mut body = match kind {
        LetterKind::ToCopied => teller.tell(
            "letter-to-copied-body",
            &[("about", about.into()), ("subject", subject.into()), ("count", count.into())],
        ),
        LetterKind::ToFailed => {
            teller.tell("letter-to-failed-body", &[("about", about.into()), ("reason", (&told_to_them(teller)).into())])
        }
        LetterKind::NotYou => {
            teller.tell("letter-not-you-body", &[("about", about.into()), ("subject", subject.into())])
        }
        LetterKind::ToAdministrator => {
            teller.tell("letter-to-administrator-body", &[("about", about.into()), ("facts", facts.into())])
        }
        LetterKind::ToSender => to_sender(teller, parts),
        LetterKind::TicketNote => {
            teller.tell("letter-ticket-note-body", &[("answer", (*answer).into()), ("facts", facts.into())])
        }
    };
    body.truncate(body.trim_end().len());
    let told = |part| {
        let mut text = String::new();
        let args = [("subject", subject.into()), ("count", count.into())];
        teller.words.tell_to(&["letter-", key, part], &args, &mut text);
        text
    };
    Letter {
        id: key,
        shelf: if kind.is_for_helpdesk() { Shelf::Helpdesk } else { Shelf::Writer },
        title: told("-title"),
        to,
        bcc,
        elsewhere: kind == LetterKind::ToFailed,
        subject: told("-subject"),
        body,
        gap: gap(teller),
    }
}

/// What the reports show, for everybody, and what to do; what only the helpdesk can do is not among it.
fn to_sender(teller: &Teller<'_>, parts: &Parts<'_>) -> String {
    let mut people = String::new();
    for (trail, judgement) in teller.recipients() {
        people.push_str(if people.is_empty() { "- " } else { "\n- " });
        labeled(teller, &teller::name(trail), &verdict(teller, judgement), &mut people);
    }
    let for_them = |kind| !matches!(kind, StepKind::TellThoseInCopy | StepKind::AskOwnAdministrator);
    let told = teller.investigation.advice.steps.iter().zip(parts.steps);
    let theirs = told.filter(|(step, _)| !step.recipients.is_empty() && for_them(step.kind)).map(|(_, it)| it);
    let mut steps: Vec<String> = theirs.cloned().collect();
    if steps.is_empty() {
        steps.push(teller.say("step-nothing-to-do"));
    }
    let steps: Vec<String> = steps.iter().zip(1..).map(|(it, number)| format!("{number}. {it}")).collect();
    teller.tell(
        "letter-to-sender-body",
        &[
            ("about", (&parts.about).into()),
            ("answer", parts.answer.into()),
            ("people", (&people).into()),
            ("steps", (&steps.join("\n")).into()),
        ],
    )
}

/// Whom a letter is for, and whom without the others seeing it. Who asked about a copy, and who the administrator is,
/// nobody told us.
fn addressees(teller: &Teller<'_>, kind: LetterKind) -> (Vec<String>, Vec<String>) {
    match kind {
        LetterKind::ToCopied => people(teller, &[Verdict::NoFailureReported, Verdict::AtRisk]),
        LetterKind::ToFailed => (who_failed(teller), Vec::new()),
        LetterKind::ToSender => (sender(teller).into_iter().collect(), Vec::new()),
        LetterKind::ToAdministrator | LetterKind::TicketNote | LetterKind::NotYou => (Vec::new(), Vec::new()),
    }
}

/// The addresses of those who failed, each once: nobody wrote to an address behind another one, and a list reads nothing.
fn who_failed(teller: &Teller<'_>) -> Vec<String> {
    let trails = &teller.investigation.trails;
    let failed = teller.recipients().filter(|(trail, it)| it.verdict == Verdict::Failed && !it.is_of_list(trail));
    let mut found: Vec<String> = Vec::new();
    for (trail, _) in failed.filter(|(trail, _)| !trail.is_name_alone()) {
        let address = address_for_letter(trail.owner.and_then(|it| trails.recipients.get(it)).unwrap_or(trail));
        if found.last() != Some(&address) {
            found.push(address);
        }
    }
    found
}

/// Where a letter to somebody goes. A name inside an organization tells people nothing; mail programs look people up by
/// their names.
fn address_for_letter(trail: &Trail) -> String {
    if trail.is_name_alone() {
        return teller::name(trail);
    }
    match trail.address_to_write_to() {
        internal if internal.is_internal() => teller::name(trail),
        address => address.to_string(),
    }
}

/// The addresses of those with one of these verdicts: first those whom everybody could read in To and Cc, then the others.
pub fn people(teller: &Teller<'_>, verdicts: &[Verdict]) -> (Vec<String>, Vec<String>) {
    let is_wanted = |it: &Judgement| verdicts.contains(&it.verdict) && !it.is_stopped();
    let found = teller.recipients().filter(|(_, it)| is_wanted(it));
    let is_open = |trail: &Trail| trail.roles.iter().any(|it| matches!(it.value, Role::To | Role::Cc));
    let (open, hidden): (Vec<&Trail>, Vec<&Trail>) = found.map(|(trail, _)| trail).partition(|it| is_open(it));
    let address = |it: &&Trail| address_for_letter(it);
    let (open, hidden): (Vec<String>, Vec<String>) =
        (open.iter().map(address).collect(), hidden.iter().map(address).collect());
    // There is nobody from whom one alone would have to be hidden.
    if open.is_empty() && hidden.len() == 1 { (hidden, open) } else { (open, hidden) }
}

/// The address of the one who wrote.
pub fn sender(teller: &Teller<'_>) -> Option<String> {
    let facts = teller.investigation.trails.message.as_ref()?;
    facts.from.as_ref().map(|it| it.value.address.to_string())
}

/// What the message is called; words that say so where it has no subject, and a place to fill in where it is not known.
pub fn subject(teller: &Teller<'_>) -> String {
    let facts = teller.investigation.trails.message.as_ref();
    let subject = facts.and_then(|it| it.subject.as_ref()).map(|it| visible(&it.value)).filter(|it| !it.is_empty());
    subject.or_else(|| gap(teller)).unwrap_or_else(|| teller.say("letter-no-subject"))
}

/// What stands in the place of a subject that is not known.
pub fn gap(teller: &Teller<'_>) -> Option<String> {
    let facts = teller.investigation.trails.message.as_ref();
    let is_known = facts.is_some_and(|it| !it.outline || it.subject.as_ref().is_some_and(|it| !it.value.is_empty()));
    (!is_known).then(|| teller.say("letter-unknown-subject"))
}

/// `“Minutes” of 21 Nov 2026, 20:00`.
pub fn about(teller: &Teller<'_>) -> String {
    let at = teller.investigation.trails.message.as_ref().and_then(MessageFacts::written_at);
    let subject = subject(teller);
    match at {
        Some(at) => {
            teller.tell("letter-about-of", &[("subject", (&subject).into()), ("time", (&teller.time(at)).into())])
        }
        None => teller.tell("letter-about", &[("subject", (&subject).into())]),
    }
}

/// Why it failed, each reason once.
pub fn reasons(teller: &Teller<'_>) -> String {
    let told: Vec<String> = causes(teller).iter().map(|it| teller.say_of("cause-", it.id())).collect();
    teller.words.list(&told)
}

/// The reason in a sentence, to those for whom it failed; nothing where none is known, nor where there are several, since
/// what one's server said is not for the others.
fn told_to_them(teller: &Teller<'_>) -> String {
    let causes = causes(teller);
    let [cause] = causes.as_slice() else { return String::new() };
    let prefix = match cause {
        Cause::Unknown => return String::new(),
        Cause::UserUnknown
        | Cause::MailboxDisabled
        | Cause::MailboxFull
        | Cause::AddressMoved
        | Cause::RecipientRestricted
        | Cause::SenderRejected
        | Cause::SenderBlocked
        | Cause::AuthenticationFailed
        | Cause::PolicyRejected
        | Cause::SpamRejected
        | Cause::VirusRejected
        | Cause::ContentRejected
        | Cause::SubmissionRefused
        | Cause::Greylisted
        | Cause::ConnectionFailed
        | Cause::TlsFailed
        | Cause::ServerStorage
        | Cause::ServerError => "letter-cause-",
        // Whose server it was does not matter.
        _ => "cause-",
    };
    let reason = teller.say_of(prefix, cause.id());
    format!(" {}", teller.tell("letter-to-failed-reason", &[("reason", (&reason).into())]))
}

/// Why it failed, each cause once.
fn causes(teller: &Teller<'_>) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    for (_, judgement) in teller.having(&[Verdict::Failed]) {
        let cause = judgement.explained.as_ref().map_or(Cause::Unknown, |it| it.cause);
        if !causes.contains(&cause) {
            causes.push(cause);
        }
    }
    causes
}
