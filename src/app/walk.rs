//! The thread that walks through a box and sends the rows of its list, some at a time, while it goes on.

use crate::boxes::{self, Batch, Found, feed};
use crate::cli::OwnCodes;
use crate::evidence::{Origin, Problem, Source};
use crate::intake::{self, Taken};
use crate::investigate::STACK;
use crate::knowledge::Knowledge;
use crate::mail::{Timestamp, Zone};
use crate::report;
use crate::state::{Contents, Event, ListEvent, Progress, Row, Stands};
use crate::system::now;
use crate::ui::Outbox;
use crate::words::{Language, Words};
use std::hash::{DefaultHasher, Hasher};
use std::io::{self, ErrorKind};
use std::mem;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Rows are sent no more often than this: each time the list is put in order, and the window painted.
const SENT_EVERY: Duration = Duration::from_millis(80);

/// Starts walks, one at a time.
pub struct Walks {
    outbox: Outbox,
    /// The number of the walk that is wanted; 0 where none is.
    wanted: Arc<AtomicU64>,
    own_codes: OwnCodes,
}

impl Walks {
    /// No walk yet.
    pub fn new(outbox: Outbox, own_codes: OwnCodes) -> Self {
        Self { outbox, wanted: Arc::default(), own_codes }
    }

    /// Starts a walk on a thread of its own; an earlier one ends with the message that it is at.
    pub fn start(&self, generation: u64, contents: Contents, zone: Zone) {
        self.wanted.store(generation, Ordering::Relaxed);
        let (outbox, wanted) = (self.outbox.clone(), Arc::clone(&self.wanted));
        let walk = Walk { generation, zone, outbox, wanted, own_codes: self.own_codes.clone() };
        let started = thread::Builder::new()
            .name("mailtrail-walk".to_owned())
            .stack_size(STACK)
            .spawn(move || walk.run(contents));
        if started.is_err() {
            self.outbox.send(Event::List(ListEvent::Ended { generation }));
        }
    }

    /// Ends the walk.
    pub fn stop(&self) {
        self.wanted.store(0, Ordering::Relaxed);
    }
}

impl Drop for Walks {
    fn drop(&mut self) {
        self.stop();
    }
}

struct Walk {
    generation: u64,
    zone: Zone,
    outbox: Outbox,
    wanted: Arc<AtomicU64>,
    own_codes: OwnCodes,
}

/// What one batch gave.
#[derive(Default)]
struct Done {
    rows: Vec<Row>,
    problems: Vec<Problem>,
    read: usize,
    /// Where the last of it stands.
    last: Option<Origin>,
}

impl Walk {
    fn is_wanted(&self) -> bool {
        self.wanted.load(Ordering::Relaxed) == self.generation
    }

    fn run(&self, contents: Contents) {
        match contents {
            Contents::Files(files) => self.files(&files),
            Contents::Source(source) => self.source(&source),
        }
        if self.is_wanted() {
            self.outbox.send(Event::List(ListEvent::Ended { generation: self.generation }));
        }
    }

    /// Several hands read, and what they read is sent in the order of files.
    fn files(&self, files: &[PathBuf]) {
        let length = match files {
            [one] => intake::length_of_messages(one),
            _ => None,
        };
        let mut post = Post { walk: self, length, waiting: Done::default(), read: 0, sent_at: None };
        let hands = thread::available_parallelism().map_or(1, usize::from);
        // `-` is a file like others here: nobody types into a window's standard input.
        let files: Vec<PathBuf> =
            files.iter().map(|it| if it.as_os_str() == "-" { "./-".into() } else { it.clone() }).collect();
        let read = boxes::run(
            hands,
            |put| feed(&files, 0, put),
            || self.reader(),
            |reader, batch| {
                if self.is_wanted() {
                    reader.as_ref().map(|it| it.read(batch)).unwrap_or_default()
                } else {
                    Done::default()
                }
            },
            |done| post.take(done),
        );
        if read.is_ok() {
            post.send();
        }
    }

    /// What one source is about. Its rows are held by it.
    fn source(&self, source: &Source) {
        let Some(reader) = self.reader() else { return };
        let origin = Origin { file: Arc::from(PathBuf::from(&source.name)), inside: None, number: None, offset: None };
        let mut done = Done::default();
        reader.read_one(Found { taken: Taken { source: source.clone(), origin }, skip: 0 }, &mut done);
        for row in &mut done.rows {
            row.stands = Stands::Held(source.clone());
        }
        let mut post = Post { walk: self, length: None, waiting: done, read: 0, sent_at: None };
        post.read = 1;
        post.send();
    }

    fn reader(&self) -> Option<Reader> {
        // Summaries are in no language; the words only stand by.
        let words = Words::new(Language::English);
        Some(Reader { knowledge: self.own_codes.knowledge(), words, zone: self.zone.clone(), now: now()? })
    }
}

/// One hand: tables of its own, since shared ones would be waited for.
struct Reader {
    knowledge: Knowledge,
    words: Words,
    zone: Zone,
    now: Timestamp,
}

impl Reader {
    fn read(&self, batch: Batch) -> Done {
        let mut done = Done::default();
        for found in batch.found {
            match found {
                Ok(found) => self.read_one(found, &mut done),
                Err(problem) => done.problems.push(problem),
            }
        }
        done
    }

    fn read_one(&self, found: Found, done: &mut Done) {
        let Taken { source, origin } = &found.taken;
        let (sum, stands_at) = (sum(source), origin.clone());
        done.read += 1;
        done.last = Some(origin.clone());
        let rows = &mut done.rows;
        let told = found.tell_each(&self.knowledge, self.now, |part, it, _| {
            let summary = report::summary(&it.investigation, &self.words, &self.zone);
            rows.push(Row { summary, stands: Stands::Outside { origin: stands_at.clone(), sum }, part });
        });
        done.problems.extend(told.err());
    }
}

/// Collects what leaves the belt and sends it now and then.
struct Post<'a> {
    walk: &'a Walk,
    length: Option<u64>,
    waiting: Done,
    read: usize,
    sent_at: Option<Instant>,
}

impl Post<'_> {
    /// # Errors
    /// When nobody wants it any more.
    fn take(&mut self, done: Done) -> io::Result<()> {
        if !self.walk.is_wanted() {
            return Err(ErrorKind::Interrupted.into());
        }
        self.read += done.read;
        self.waiting.rows.extend(done.rows);
        self.waiting.problems.extend(done.problems);
        self.waiting.last = done.last.or(self.waiting.last.take());
        if self.sent_at.is_none_or(|it| it.elapsed() >= SENT_EVERY) {
            self.send();
        }
        Ok(())
    }

    fn send(&mut self) {
        let Done { rows, problems, last, .. } = mem::take(&mut self.waiting);
        let offset = last.as_ref().and_then(|it| it.offset);
        #[expect(clippy::cast_precision_loss, reason = "a share for the eye")]
        let share = offset.zip(self.length).map(|(at, of)| (at as f32 / of as f32).clamp(0.0, 1.0));
        let place = last.map(|it| it.path()).unwrap_or_default();
        let progress = Progress { read: self.read, place, share };
        let generation = self.walk.generation;
        self.walk.outbox.send(Event::List(ListEvent::Found { generation, rows, problems, progress }));
        self.sent_at = Some(Instant::now());
    }
}

/// What tells one message from another that stands in the same place later.
pub fn sum(source: &Source) -> u64 {
    let mut sum = DefaultHasher::new();
    sum.write(&source.bytes);
    sum.finish()
}
