//! The one loop: every source is offered to every reader, and what they find inside is queued as further sources.

mod not_mail;

use crate::evidence::{Evidence, Note, NoteKind, Place, Reading, Source, SourceId, Span};
use crate::formats::readers_of;

/// Sources beyond this are left aside, whatever handed them in.
pub const MAX_SOURCES: usize = 4_000;

/// All sources together hold no more than so many times what was handed in, where that is more than the least: a text that
/// is read in two ways, inside one that is read in two ways, would hold more than any machine.
const MAX_TIMES: usize = 64;
/// So much may always be found inside.
const MIN_FOUND_BYTES: usize = 4 << 20;

/// Everything that was read from what was handed in.
#[derive(Clone, Debug, Default)]
pub struct Readings {
    /// Those handed in first, then their parts; a source's id is its place here.
    pub sources: Vec<Source>,
    /// Every fact of every source.
    pub evidence: Vec<Evidence>,
    /// What could not be read, and where.
    pub notes: Vec<Note>,
    /// The name of the reader that claimed each source; `None` where nobody did.
    pub formats: Vec<Option<&'static str>>,
}

impl Readings {
    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.0)
    }
}

/// Reads all sources and everything inside them. Never fails: what could not be read is a note.
#[must_use]
pub fn read_all(handed: Vec<Source>) -> Readings {
    let mut all = Readings::default();
    for source in handed {
        enqueue(&mut all, source);
    }
    let handed: usize = all.sources.iter().map(|it| it.bytes.len()).sum();
    let mut room = handed.saturating_mul(MAX_TIMES).max(MIN_FOUND_BYTES);
    let mut next = 0;
    while let Some(source) = all.sources.get(next).cloned() {
        next += 1;
        read_one(&mut all, &source, &mut room);
    }
    all
}

fn enqueue(all: &mut Readings, mut source: Source) {
    source.id = SourceId(all.sources.len());
    all.formats.push(None);
    all.sources.push(source);
}

fn read_one(all: &mut Readings, source: &Source, room: &mut usize) {
    if source.cut_from.is_some_and(|full| full > source.bytes.len() as u64) {
        all.notes.push(Note { kind: NoteKind::TooLarge, span: source.span() });
    }
    let mut claimed = false;
    for reader in readers_of(source) {
        claimed = true;
        let reading = (reader.read)(source);
        let format = reading.evidence.first().map_or(reader.format, |it| it.format);
        if let Some(slot) = all.formats.get_mut(source.id.0) {
            *slot = Some(format.id());
        }
        take(all, reading, room);
    }
    if !claimed && source.place == Place::Handed {
        all.notes.push(Note { kind: not_mail::kind(&source.bytes), span: source.span() });
    }
}

fn take(all: &mut Readings, reading: Reading, room: &mut usize) {
    all.evidence.reserve(reading.evidence.len());
    for mut evidence in reading.evidence {
        lift(all, &mut evidence);
        all.evidence.push(evidence);
    }
    let notes: Vec<Note> = reading.notes.iter().map(|it| Note { kind: it.kind, span: lifted(all, it.span) }).collect();
    all.notes.extend(notes);
    for child in reading.children {
        if all.sources.len() < MAX_SOURCES && child.bytes.len() <= *room {
            *room -= child.bytes.len();
            enqueue(all, child);
        } else if let Some(parent) = child.parent().and_then(|id| all.source(id)) {
            let note = Note { kind: NoteKind::TooManyParts, span: parent.span() };
            all.notes.push(note);
            return;
        }
    }
}

/// Every span of a fact points into the outermost source that holds the bytes verbatim: what was handed in, mostly.
fn lift(all: &Readings, evidence: &mut Evidence) {
    evidence.span = lifted(all, evidence.span);
    evidence.fact.move_spans(|span| lifted(all, span));
}

fn lifted(all: &Readings, mut span: Span) -> Span {
    while let Some(Place::Verbatim { parent, offset }) = all.source(span.source).map(|it| it.place) {
        span = Span { source: parent, start: span.start + offset, end: span.end + offset };
    }
    span
}
