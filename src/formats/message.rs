//! Messages (RFC 5322) and header sections alone: the fields that say who was addressed, by whom, and which way it went.
//!
//! `To: Lena Vogt <lena.vogt@domain.example>`
//!
//! Also reads headers that were pasted without a body, under another program's heading. Parts and attached messages
//! come back as sources of their own.

mod alone;
mod answer;
mod answer_words;
mod check_fields;
mod copying;
mod fields;
mod handling_fields;
mod list_fields;
mod lure;
mod lure_words;
mod receipt_fields;
mod repaired;
mod wanted_parts;

use super::Reader;
use crate::evidence::{
    AutomaticAnswer, Bytes, Evidence, Fact, Format, Note, NoteKind, Place, Reading, Source, SourceId, Span,
};
use crate::mail::Answer;
use crate::syntax::compound;
use crate::syntax::header_block::{Field, HeaderBlock, read_header_block};
use crate::syntax::header_start::{find_header, find_header_start};
use crate::syntax::heading::Label;
use crate::syntax::html::html_to_text;
use crate::syntax::media_type::is_message;
use crate::syntax::mime::{Part, read_parts};
use crate::syntax::packed::{MAX_UNPACKED, contents};
use crate::syntax::repair::{repair, stands_apart};
use crate::syntax::report_fields::find_report_fields;
use crate::syntax::summary::find_below_summary;
use crate::syntax::text::lossy;
use crate::syntax::tnef;
use alone::find_answer_alone;
use repaired::read_repaired;
use wanted_parts::{holds_message, holds_outlook, holds_report, may_be_packed};

pub const READER: Reader = Reader { format: Format::Message, claims, read };

/// Messages inside messages beyond this are left aside.
pub const MAX_MESSAGE_DEPTH: usize = 16;
fn claims(source: &Source) -> bool {
    match source.media_type.as_deref() {
        Some(media_type) => is_message(media_type),
        None => !is_outlook(&source.bytes) && (holds_headers(source) || find_answer_alone(&source.bytes).is_some()),
    }
}

/// Whether a header section can be read as it stands, or once its damages are undone.
fn holds_headers(source: &Source) -> bool {
    find_header_start(&source.bytes).is_some() || stands_apart(&source.bytes)
}

/// Outlook's files hold fields of headers among other things.
fn is_outlook(bytes: &[u8]) -> bool {
    bytes.starts_with(&compound::SIGNATURE) || bytes.starts_with(&tnef::SIGNATURE)
}

fn read(source: &Source) -> Reading {
    let bytes = &*source.bytes;
    // What stands inside a message was not pasted by anybody.
    let is_pasted = source.media_type.is_none();
    let below = if is_pasted { find_below_summary(bytes) } else { None };
    let block = below.or_else(|| find_header(bytes));
    let repaired = if is_pasted { repair(bytes, block.as_ref()) } else { None };
    match (repaired, block) {
        (Some(repaired), _) => read_repaired(source, repaired, read_section),
        (None, Some(block)) => read_section(source, &block),
        (None, None) => match find_answer_alone(bytes).filter(|_| is_pasted) {
            Some(answer) => read_answer_alone(source, answer),
            None => read_section(source, &read_header_block(bytes, 0)),
        },
    }
}

/// An automatic answer without any heading.
fn read_answer_alone(source: &Source, answer: Answer) -> Reading {
    let answer = AutomaticAnswer { answer, address: None, explanation: None };
    let fact = Fact::Answer(Box::new(answer));
    let evidence = Evidence { fact, span: source.span(), read_from: source.id, format: Format::Message };
    Reading { evidence: vec![evidence], ..Reading::default() }
}

/// A message with this header section.
fn read_section(source: &Source, block: &HeaderBlock) -> Reading {
    let bytes = &*source.bytes;
    let alone = bytes.get(block.body..).unwrap_or_default().iter().all(u8::is_ascii_whitespace);
    let mut reader = MessageReader {
        source,
        format: if alone { Format::Headers } else { Format::Message },
        reading: Reading { evidence: Vec::with_capacity(block.fields.len()), ..Reading::default() },
        addressed: 0,
        is_heading: is_heading(bytes, block),
        room: MAX_UNPACKED,
    };
    let mut name = String::new();
    for field in &block.fields {
        name.clear();
        name.push_str(field.name(bytes));
        name.make_ascii_lowercase();
        reader.read_field(field, &name);
    }
    reader.note_if(block.cut, NoteKind::TooManyHeaders);
    reader.note_if(block.repaired && alone && source.depth == 0, NoteKind::RepairedPaste);
    if alone {
        reader.note_copying(block);
        reader.read_answer(block, &[]);
    } else {
        reader.read_body(block);
    }
    reader.reading
}

struct MessageReader<'a> {
    source: &'a Source,
    format: Format,
    reading: Reading,
    addressed: usize,
    /// Whether its fields are a mail program's heading, whose labels may be those of another language.
    is_heading: bool,
    /// How much may still come out of packed attachments.
    room: usize,
}

impl MessageReader<'_> {
    fn note_if(&mut self, is_so: bool, kind: NoteKind) {
        if is_so && !self.reading.notes.iter().any(|it| it.kind == kind) {
            self.reading.notes.push(Note { kind, span: Span::new(self.source.id, 0..self.source.bytes.len()) });
        }
    }

    fn add(&mut self, field: &Field, fact: Fact) {
        let span = Span::new(self.source.id, field.name.start..field.trimmed(&self.source.bytes).end);
        self.add_at(span, fact);
    }

    fn add_at(&mut self, span: Span, fact: Fact) {
        self.reading.evidence.push(Evidence { fact, span, read_from: self.source.id, format: self.format });
    }

    fn read_body(&mut self, block: &HeaderBlock) {
        let bytes = &*self.source.bytes;
        let parts = read_parts(bytes, block);
        for kind in parts.notes {
            self.note_if(true, kind);
        }
        let mut parts = parts.parts;
        self.read_answer(block, &parts);
        self.read_lures(&parts);
        show_html_as_text(bytes, &mut parts);
        name_reports(bytes, &mut parts);
        let has_report = parts.iter().any(|it| holds_report(bytes, it));
        let report_in_body = if has_report { None } else { self.body_with_report(block, &parts) };
        let is_wanted = |part: &Part| {
            holds_message(part)
                || holds_report(bytes, part)
                || holds_outlook(bytes, part)
                || may_be_packed(part)
                || part.media_type == "text/plain"
        };
        for part in parts.into_iter().filter(is_wanted).chain(report_in_body) {
            if self.source.depth >= MAX_MESSAGE_DEPTH {
                self.note_if(true, NoteKind::TooDeep);
                break;
            }
            if may_be_packed(&part) {
                self.unpack(&part);
                continue;
            }
            let child = self.child(part);
            self.reading.children.push(child);
        }
    }

    /// The mail in a packed attachment stands as if it were attached itself.
    fn unpack(&mut self, part: &Part) {
        let name = part.name.as_deref().unwrap_or_default();
        let Some(contents) = contents(name, part.content(&self.source.bytes), self.room) else { return };
        self.room = self.room.saturating_sub(contents.bytes());
        for (inside, media_type, bytes) in contents.files {
            self.reading.children.push(Source {
                id: SourceId(0),
                place: Place::Decoded { parent: self.source.id },
                name: format!("{name}/{inside}"),
                media_type: Some(media_type.to_owned()),
                depth: self.source.depth + 1,
                cut_from: None,
                bytes: Bytes::new(bytes),
            });
        }
        self.note_if(contents.locked, NoteKind::Locked);
        self.note_if(contents.damaged, NoteKind::DamagedEncoding);
        self.note_if(contents.more, NoteKind::TooManyParts);
    }

    /// The body as one text, where boundaries are wrong: it has no parts at all, or a report's fields stand in it and in
    /// none of the parts.
    fn body_with_report(&self, block: &HeaderBlock, parts: &[Part]) -> Option<Part> {
        let bytes = &*self.source.bytes;
        let body = block.body..bytes.len();
        if parts.iter().all(|it| it.media_type.starts_with("multipart/")) {
            return Some(Part::plain_text(body));
        }
        let place = find_report_fields(bytes.get(body.clone())?)?.start + body.start;
        let decoded_alone = parts.len() == 1 && parts.iter().any(|it| it.decoded(bytes).is_some());
        // A report inside an attached message is that message's own, and what is a text as it stands is read as one.
        let is_read = |it: &Part| holds_message(it) || (it.media_type == "text/plain" && it.body == body);
        let attached = parts.iter().any(|it| is_read(it) && it.body.contains(&place));
        (!attached && !decoded_alone).then(|| Part::plain_text(body))
    }

    fn child(&mut self, part: Part) -> Source {
        let parent = self.source.id;
        let (body, name, media_type) = (part.body.clone(), part.name.clone(), part.media_type.clone());
        let most_bytes = part.most_bytes();
        self.note_if(part.is_damaged(&self.source.bytes), NoteKind::DamagedEncoding);
        let (place, bytes) = match part.into_decoded(&self.source.bytes) {
            Some(decoded) => (Place::Decoded { parent }, Bytes::new(decoded)),
            None => (Place::Verbatim { parent, offset: body.start }, self.source.bytes.slice(body.clone())),
        };
        let cut = matches!(place, Place::Decoded { .. }) && bytes.len() >= most_bytes;
        Source {
            id: SourceId(0),
            place,
            name: name.unwrap_or_default(),
            media_type: Some(media_type),
            depth: self.source.depth + 1,
            cut_from: cut.then_some(body.len() as u64),
            bytes,
        }
    }
}

/// Whether the fields are those that a mail program shows, and none is a server's.
fn is_heading(bytes: &[u8], block: &HeaderBlock) -> bool {
    let has = |wanted: Label| block.fields.iter().any(|it| Label::of(it.name(bytes)) == Some(wanted));
    // Nearly every header section ends this with its first field.
    block.fields.iter().all(|it| Label::of(it.name(bytes)).is_some()) && has(Label::From) && has(Label::Subject)
}

/// Where no text says anything, that of the first page does; also where pages alone have addresses.
fn show_html_as_text(bytes: &[u8], parts: &mut [Part]) {
    let names = |it: &Part, kind: &str| it.media_type == kind && it.content(bytes).contains(&b'@');
    let on_pages = parts.iter().any(|it| names(it, "text/html"));
    let is_blank = |it: &Part| it.content(bytes).iter().all(u8::is_ascii_whitespace);
    let speaks =
        |it: &Part| it.media_type == "text/plain" && if on_pages { names(it, "text/plain") } else { !is_blank(it) };
    if parts.iter().any(speaks) {
        return;
    }
    if let Some(page) = parts.iter_mut().find(|it| it.media_type == "text/html") {
        let text = html_to_text(&lossy(page.content(bytes)));
        *page = page.clone().shown_as(text);
    }
}

/// Gateways that do not know the type of a report send its bytes.
fn name_reports(bytes: &[u8], parts: &mut [Part]) {
    let is_one =
        |it: &&mut Part| it.media_type == "application/octet-stream" && it.begins_with(bytes, b"Reporting-MTA:");
    for part in parts.iter_mut().filter(is_one) {
        "message/delivery-status".clone_into(&mut part.media_type);
    }
}
