//! The line under the headline: which message it is, and from how much the answer is drawn.

use super::teller::Teller;
use crate::evidence::Source;
use crate::syntax::text::visible;
use crate::trail::MessageFacts;

/// Subject, when, by whom, and from how much evidence.
pub fn subtitle(teller: &Teller<'_>) -> String {
    let trails = &teller.investigation.trails;
    // An answer is known by its own subject where the message that it answers is not at hand.
    let answer = || trails.reports.iter().find(|it| it.is_a_receipt()).and_then(|it| it.message.as_ref());
    let came_back = trails.message.is_none();
    let facts = trails.message.as_ref().or_else(answer);
    let doubted = teller.investigation.judged.doubt.is_some();
    let mut parts = Vec::new();
    if let Some(subject) = facts.and_then(|it| it.subject.as_ref()).filter(|it| !it.value.is_empty()) {
        parts.push(teller.tell("subtitle-subject", &[("subject", (&visible(&subject.value)).into())]));
    }
    // Who is named as its sender did not send it.
    let name = facts.and_then(MessageFacts::author).filter(|_| !doubted).map(visible);
    match (facts.and_then(MessageFacts::written_at), name) {
        (Some(at), Some(name)) => {
            parts.push(
                teller.tell("subtitle-sent-by", &[("time", (&teller.time(at)).into()), ("name", (&name).into())]),
            );
        }
        (Some(at), None) => parts.push(teller.tell("subtitle-sent", &[("time", (&teller.time(at)).into())])),
        (None, Some(name)) => parts.push(teller.tell("subtitle-by", &[("name", (&name).into())])),
        (None, None) => {}
    }
    // What came back is not what was sent, although it has a subject and a sender, too.
    if came_back && !parts.is_empty() {
        parts = vec![teller.tell("subtitle-came-back", &[("what", (&parts.join(" · ")).into())])];
    }
    let handed = teller.investigation.readings.sources.iter().filter(|it| it.parent().is_none());
    let counted = handed.filter(|it| counts(teller, it)).count();
    if counted > 1 && !parts.is_empty() {
        parts.push(teller.tell("subtitle-pieces", &[("count", counted.into())]));
    }
    let aside = trails.incidents.saturating_sub(1);
    if aside > 0 && !trails.left_aside.is_empty() && !parts.is_empty() {
        parts.push(teller.tell("subtitle-left-aside", &[("count", aside.into())]));
    }
    parts.join(" · ")
}

/// Whether something that was handed in has a part in the answer: it was read, and is not about another message.
fn counts(teller: &Teller<'_>, handed: &Source) -> bool {
    let (readings, trails) = (&teller.investigation.readings, &teller.investigation.trails);
    let is_read = readings.formats.get(handed.id.0).copied().flatten().is_some();
    is_read && trails.left_aside(handed.id).is_none()
}
