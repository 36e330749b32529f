//! The one thread that opens files and investigates, so that the window never waits.

use crate::evidence::{Bytes, Problem, ProblemKind, Source};
use crate::intake;
use crate::investigate::investigate;
use crate::knowledge::Knowledge;
use crate::mail::Timestamp;
use crate::state::{Event, Offer};
use crate::ui::Outbox;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

/// Room for messages that are nested as deep as we allow.
const STACK: usize = 16 * 1024 * 1024;

/// What the worker is asked to do.
pub enum Request {
    TakeIn(Vec<Offer>),
    Investigate { generation: u64, sources: Vec<Source>, as_of: Option<Timestamp> },
}

/// Starts the thread. It ends when the sender is dropped.
pub fn start(outbox: Outbox) -> io::Result<Sender<Request>> {
    let (sender, requests) = channel();
    thread::Builder::new()
        .name("mailtrail-worker".to_owned())
        .stack_size(STACK)
        .spawn(move || work(&requests, &outbox))?;
    Ok(sender)
}

fn work(requests: &Receiver<Request>, outbox: &Outbox) {
    let knowledge = Knowledge::built_in();
    while let Ok(request) = requests.recv() {
        let event = match request {
            Request::TakeIn(offers) => take_in(offers),
            Request::Investigate { generation, sources, as_of } => investigated(generation, sources, &knowledge, as_of),
        };
        outbox.send(event);
    }
}

fn take_in(offers: Vec<Offer>) -> Event {
    let (mut sources, mut problems) = (Vec::new(), Vec::new());
    for offer in offers {
        let name = name(&offer);
        // A file that brings a library down takes nothing else with it.
        match catch_unwind(AssertUnwindSafe(|| open(offer))) {
            Ok(Ok(source)) => sources.push(source),
            Ok(Err(problem)) => problems.push(problem),
            Err(_) => problems.push(Problem { kind: ProblemKind::Unreadable, name }),
        }
    }
    Event::TakenIn { sources, problems }
}

fn open(offer: Offer) -> Result<Source, Problem> {
    match offer {
        Offer::File(path) => intake::open(&path),
        Offer::Text(text) => Ok(intake::pasted(&text)),
        Offer::Sample(sample) => {
            let (name, bytes) = sample.file();
            Ok(Source::handed(name, Bytes::new(bytes)))
        }
    }
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

/// The present moment; `None` for a clock beyond all calendars. Before 1970 counts as 1970.
fn now() -> Option<Timestamp> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    Timestamp::from_unix(i64::try_from(seconds).ok()?)
}
