//! The one thread that opens files and investigates, so that the window never waits.

use super::templates;
use super::walk::sum;
use crate::cli::OwnCodes;
use crate::evidence::{Bytes, Problem, ProblemKind, Source};
use crate::intake::{self, Taken};
use crate::investigate::{Part, STACK, investigate, investigate_each};
use crate::knowledge::Knowledge;
use crate::mail::Timestamp;
use crate::state::{Contents, Event, LetterEvent, ListEvent, Offer, Request, Stands};
use crate::system::now;
use crate::ui::Outbox;
use std::io;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Starts the thread. It ends when the sender is dropped.
pub fn start(outbox: Outbox, own_codes: OwnCodes) -> io::Result<Sender<Request>> {
    let (sender, requests) = channel();
    thread::Builder::new()
        .name("mailtrail-worker".to_owned())
        .stack_size(STACK)
        .spawn(move || work(&requests, &outbox, &own_codes))?;
    Ok(sender)
}

fn work(requests: &Receiver<Request>, outbox: &Outbox, own_codes: &OwnCodes) {
    let knowledge = own_codes.knowledge();
    for problem in own_codes.problems() {
        outbox.send(Event::ProblemMet(problem.clone()));
    }
    while let Ok(request) = requests.recv() {
        // Whoever changes a template while the window is open finds it with the next message.
        if !matches!(request, Request::TakeIn { .. }) {
            outbox.send(Event::Letter(LetterEvent::TemplatesRead(templates::read())));
        }
        let event = match request {
            Request::TakeIn { table, offers } => take_in(table, offers),
            Request::Investigate { generation, sources, as_of } => investigated(generation, sources, &knowledge, as_of),
            Request::Reopen { generation, stands, part } => reopened(generation, &stands, part, &knowledge),
            Request::ReadTemplates => continue,
        };
        outbox.send(event);
    }
}

/// Opens what is offered. Where a box is among it, everything together becomes a list, and nothing is opened here.
fn take_in(table: u64, offers: Vec<Offer>) -> Event {
    let (mut sources, mut problems) = (Vec::new(), Vec::new());
    for offer in &offers {
        // A file that brings a library down takes nothing else with it.
        match catch_unwind(AssertUnwindSafe(|| open(offer))) {
            Ok(Opened::Sources(found, met)) => {
                sources.extend(found);
                problems.extend(met);
            }
            Ok(Opened::Box) => return Event::List(ListEvent::Offered { table, contents: Contents::of(offers) }),
            Err(_) => problems.push(Problem { kind: ProblemKind::Unreadable, name: name(offer) }),
        }
    }
    Event::TakenIn { table, sources, problems }
}

enum Opened {
    Sources(Vec<Source>, Vec<Problem>),
    Box,
}

fn open(offer: &Offer) -> Opened {
    let source = match offer {
        Offer::File(path) => return open_file(path),
        Offer::Text(text) => intake::pasted(text),
        Offer::Sample(sample) => {
            let (name, bytes) = sample.file();
            Source::handed(name, Bytes::new(bytes))
        }
    };
    Opened::Sources(vec![source], Vec::new())
}

/// A folder is a box, and so is what numbers its messages or holds them under names of their own. Of a box no more is
/// read than tells that it is one.
fn open_file(path: &Path) -> Opened {
    if intake::is_folder(path) {
        return Opened::Box;
    }
    let (mut sources, mut problems) = (Vec::new(), Vec::new());
    let searched = intake::each(path, &mut |found| {
        match found {
            Ok(Taken { origin, .. }) if origin.number.is_some() || origin.inside.is_some() => {
                return ControlFlow::Break(());
            }
            Ok(Taken { source, .. }) => sources.push(source),
            Err(problem) => problems.push(problem),
        }
        ControlFlow::Continue(())
    });
    if searched.is_break() { Opened::Box } else { Opened::Sources(sources, problems) }
}

fn name(offer: &Offer) -> String {
    match offer {
        Offer::File(path) => path.display().to_string(),
        Offer::Text(_) => String::new(),
        Offer::Sample(sample) => sample.file().0.to_owned(),
    }
}

fn investigated(generation: u64, sources: Vec<Source>, knowledge: &Knowledge, as_of: Option<Timestamp>) -> Event {
    let failed = Event::InvestigationFailed { generation };
    let Some(now) = as_of.or_else(now) else { return failed };
    match catch_unwind(AssertUnwindSafe(|| investigate(sources, knowledge, now))) {
        Ok(investigation) => Event::Investigated { generation, investigation: Arc::new(investigation), now },
        Err(_) => failed,
    }
}

/// The message is read again, and of what it is about the wanted part.
fn reopened(generation: u64, stands: &Stands, part: usize, knowledge: &Knowledge) -> Event {
    let opened = catch_unwind(AssertUnwindSafe(|| reopen(stands, part, knowledge)));
    Event::List(match opened.unwrap_or_else(|_| Err(unreadable(stands))) {
        Ok(Part { investigation, .. }) => {
            let handed = investigation.readings.sources.iter().filter(|it| it.parent().is_none());
            let (sources, now) = (handed.cloned().collect(), investigation.now);
            ListEvent::Opened { generation, sources, investigation: Arc::new(investigation), now }
        }
        Err(problem) => ListEvent::OpenFailed { generation, problem },
    })
}

fn reopen(stands: &Stands, part: usize, knowledge: &Knowledge) -> Result<Part, Problem> {
    let source = match stands {
        Stands::Held(source) => source.clone(),
        Stands::Outside { origin, sum: before } => intake::reopen(origin, |it| sum(it) == *before)?,
    };
    let parts = now().map(|now| investigate_each(source, knowledge, now));
    parts.and_then(|it| it.into_iter().nth(part)).ok_or_else(|| unreadable(stands))
}

fn unreadable(stands: &Stands) -> Problem {
    let name = match stands {
        Stands::Held(source) => source.name.clone(),
        Stands::Outside { origin, .. } => origin.path(),
    };
    Problem { kind: ProblemKind::Unreadable, name }
}
