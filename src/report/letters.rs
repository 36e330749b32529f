//! The letters, filled in.

use super::teller::{Teller, name, shown_address};
use super::{Letter, headline};
use crate::advice::LetterKind;
use crate::investigate::Investigation;
use crate::judge::{Judgement, Verdict};
use crate::mail::{Cause, Role, Zone};
use crate::syntax::text::{visible, visible_address};
use crate::trail::Trail;
use crate::words::Words;

/// The letters for an investigation in these words, which need not be those of the window.
#[must_use]
pub fn letters(investigation: &Investigation, words: &Words, zone: &Zone) -> Vec<Letter> {
    let teller = Teller { words, zone, investigation, now: investigation.now };
    let kinds = &investigation.advice.letters;
    // Where there are any, the ticket note is one of them, and needs them.
    let facts = if kinds.is_empty() { String::new() } else { facts(&teller) };
    kinds.iter().map(|kind| letter(&teller, *kind, &facts)).collect()
}

fn letter(teller: &Teller<'_>, kind: LetterKind, facts: &str) -> Letter {
    let subject = subject(teller);
    let to = addressees(teller, kind);
    let body =
        match kind {
            LetterKind::ToCopied => teller
                .tell(key_for_copied(teller), &[("about", (&about(teller)).into()), ("subject", (&subject).into())]),
            LetterKind::ToFailed => teller.tell(
                "letter-to-failed-body",
                &[("about", (&about(teller)).into()), ("reason", (&first_reason(teller)).into())],
            ),
            LetterKind::ToAdministrator => teller
                .tell("letter-to-administrator-body", &[("about", (&about(teller)).into()), ("facts", facts.into())]),
            LetterKind::TicketNote => {
                let answer = headline::headline(teller);
                teller.tell("letter-ticket-note-body", &[("answer", (&answer).into()), ("facts", facts.into())])
            }
        };
    let key = kind.id();
    Letter {
        id: kind.id(),
        title: teller.say(&format!("letter-{key}-title")),
        to,
        subject: teller.tell(&format!("letter-{key}-subject"), &[("subject", (&subject).into())]),
        body: body.trim_end().to_owned(),
    }
}

/// The main address failed, or something else did not go as it should.
fn key_for_copied(teller: &Teller<'_>) -> &'static str {
    let main_failed = |(trail, _): &(&Trail, &Judgement)| trail.roles.iter().any(|it| it.value == Role::To);
    let failed = teller.having(&[Verdict::Failed]).iter().any(main_failed);
    if failed { "letter-to-copied-body" } else { "letter-to-late-body" }
}

fn addressees(teller: &Teller<'_>, kind: LetterKind) -> Vec<String> {
    let verdicts: &'static [Verdict] = match kind {
        LetterKind::ToCopied => &[Verdict::NoFailureReported, Verdict::AtRisk],
        LetterKind::ToFailed => &[Verdict::Failed],
        LetterKind::ToAdministrator | LetterKind::TicketNote => &[],
    };
    let trails = teller.having(verdicts).into_iter().map(|(trail, _)| trail);
    trails.filter(|it| !it.is_name_alone()).map(|it| it.address_to_write_to().to_string()).collect()
}

/// The subject of the message, or words in its place.
pub fn subject(teller: &Teller<'_>) -> String {
    let facts = teller.investigation.trails.message.as_ref();
    let subject = facts.and_then(|it| it.subject.as_ref()).map(|it| visible(&it.value)).filter(|it| !it.is_empty());
    subject.unwrap_or_else(|| teller.say("letter-no-subject"))
}

/// `“Minutes” of 21 Nov 2026, 20:00`.
pub fn about(teller: &Teller<'_>) -> String {
    let at = teller.investigation.trails.message.as_ref().and_then(crate::trail::MessageFacts::written_at);
    let subject = subject(teller);
    match at {
        Some(at) => {
            teller.tell("letter-about-of", &[("subject", (&subject).into()), ("time", (&teller.time(at)).into())])
        }
        None => teller.tell("letter-about", &[("subject", (&subject).into())]),
    }
}

fn first_reason(teller: &Teller<'_>) -> String {
    let cause = teller.having(&[Verdict::Failed]).first().and_then(|(_, it)| it.explained.as_ref()).map(|it| it.cause);
    teller.say(&format!("cause-{}", cause.unwrap_or(Cause::Unknown).id()))
}

/// What an administrator or a ticket needs: identifiers, and per recipient verdict, codes, hosts and the exact answer.
fn facts(teller: &Teller<'_>) -> String {
    let facts = teller.investigation.trails.message.as_ref();
    let id = facts.and_then(|it| it.message_id.as_ref()).map(|it| visible(&it.value));
    let sender = facts.and_then(|it| it.from.as_ref()).map(|it| visible_address(it.value.address.as_str()));
    let sent = facts.and_then(crate::trail::MessageFacts::written_at).map(|it| it.to_string());
    let about = [("facts-id", id), ("facts-sender", sender), ("facts-sent", sent)];
    let mut lines: Vec<String> = about.into_iter().filter_map(|(key, value)| line(teller, key, value)).collect();
    for (trail, judgement) in teller.recipients() {
        lines.push(String::new());
        lines.extend(of_recipient(teller, trail, judgement));
    }
    lines.join("\n")
}

fn of_recipient(teller: &Teller<'_>, trail: &Trail, judgement: &Judgement) -> Vec<String> {
    let verdict = teller.say(&format!("facts-verdict-{}", judgement.verdict.id()));
    let address = if trail.is_name_alone() { name(trail) } else { shown_address(trail) };
    let mut lines = vec![labeled(teller, &address, &verdict)];
    let Some(explained) = &judgement.explained else { return lines };
    let details = [
        ("facts-status", explained.status.map(|it| it.to_string())),
        ("facts-answer", explained.diagnostic.as_deref().map(visible)),
        ("facts-remote", explained.remote_mta.as_ref().map(ToString::to_string)),
        ("facts-reporting", explained.reporting_mta.as_ref().map(ToString::to_string)),
        ("facts-at", judgement.at.map(|it| it.to_string())),
    ];
    lines.extend(details.into_iter().filter_map(|(key, value)| Some(format!("  {}", line(teller, key, value)?))));
    lines
}

fn line(teller: &Teller<'_>, key: &str, value: Option<String>) -> Option<String> {
    value.map(|value| labeled(teller, &teller.say(key), &value))
}

fn labeled(teller: &Teller<'_>, label: &str, value: &str) -> String {
    teller.tell("facts-line", &[("label", label.into()), ("value", value.into())])
}
