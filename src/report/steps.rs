//! What to do now, as sentences.

use super::teller::Teller;
use crate::advice::Step;
use crate::trail::Trail;

/// The steps in order.
pub fn steps(teller: &Teller<'_>) -> Vec<String> {
    steps_of(teller, |_| true)
}

/// Those of them that are wanted.
pub fn steps_of(teller: &Teller<'_>, wanted: impl Fn(&Step) -> bool) -> Vec<String> {
    let investigation = teller.investigation;
    let mut told = Vec::new();
    for step in investigation.advice.steps.iter().filter(|it| wanted(it)) {
        let people: Vec<&Trail> =
            step.recipients.iter().filter_map(|it| investigation.trails.recipients.get(*it)).collect();
        let names = teller.names(&people);
        let args = [("names", (&names).into()), ("count", people.len().into())];
        told.push(teller.tell_of("step-", step.kind.id(), &args));
    }
    told
}
