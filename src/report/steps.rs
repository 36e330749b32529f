//! What to do now, as sentences.

use super::teller::Teller;
use crate::advice::{Step, StepKind};
use crate::syntax::text::visible_address;
use crate::trail::Trail;

/// So many addresses stand in a sentence.
const MAX_ADDRESSES: usize = 3;

/// The steps in their order.
pub fn steps(teller: &Teller<'_>) -> Vec<String> {
    teller.investigation.advice.steps.iter().map(|it| tell(teller, it)).collect()
}

fn tell(teller: &Teller<'_>, step: &Step) -> String {
    let trails = &teller.investigation.trails;
    let people: Vec<&Trail> = step.recipients.iter().filter_map(|it| trails.recipients.get(*it)).collect();
    let (names, addresses, time) = (teller.names(&people), addresses_behind(&people), tried_until(teller, step));
    let args = [
        ("names", (&names).into()),
        ("count", people.len().into()),
        ("address", (&addresses).into()),
        ("time", (&time).into()),
    ];
    match step.kind {
        StepKind::ResendToThem if is_everybody(teller, &people) => teller.say("step-resend-to-everybody"),
        StepKind::ResendOnceSolved if is_everybody(teller, &people) => {
            teller.say("step-resend-to-everybody-once-solved")
        }
        kind => teller.tell_of("step-", kind.id(), &args),
    }
}

/// Whether nobody else was written to.
fn is_everybody(teller: &Teller<'_>, people: &[&Trail]) -> bool {
    let mut all = teller.investigation.trails.recipients.iter().filter(|it| it.is_in_headers()).peekable();
    all.peek().is_some() && all.all(|it| people.iter().any(|person| std::ptr::eq(*person, it)))
}

/// Where their mail is passed on to.
fn addresses_behind(people: &[&Trail]) -> String {
    let behind = people.iter().filter_map(|it| it.became.as_ref()).take(MAX_ADDRESSES);
    behind.map(|it| visible_address(it.value.as_str())).collect::<Vec<_>>().join(", ")
}

/// Until when the last of them is tried.
fn tried_until(teller: &Teller<'_>, step: &Step) -> String {
    let judged = &teller.investigation.judged.recipients;
    let last = step.recipients.iter().filter_map(|it| judged.get(*it)?.tries_until()).max();
    last.map(|it| teller.time(it)).unwrap_or_default()
}
