//! Pasted headers that were damaged, read as they were before; what they say points to what was pasted.
//!
//! `> Received: from mx.atelier.example by store.atelier.example; Fri, 20 Nov 2026 10:15:12 +0100`

use crate::evidence::{Bytes, Note, Place, Reading, Source, Span};
use crate::syntax::header_block::HeaderBlock;
use crate::syntax::repair::Repaired;

/// Reads the repaired text, says what was repaired, and points to the text as it was handed in.
pub fn read_repaired(source: &Source, mut repaired: Repaired, read: fn(&Source, &HeaderBlock) -> Reading) -> Reading {
    let bytes = Bytes::new(std::mem::take(&mut repaired.bytes));
    let mut reading = read(&Source { bytes, ..source.clone() }, &repaired.header);
    let placed = |span: Span| match span.source == source.id {
        true => Span::new(source.id, repaired.place(span.range())),
        false => span,
    };
    for evidence in &mut reading.evidence {
        evidence.span = placed(evidence.span);
        evidence.fact.move_spans(placed);
    }
    for note in &mut reading.notes {
        note.span = placed(note.span);
    }
    for child in &mut reading.children {
        // Its bytes stand in the repaired text, and nowhere in what was handed in.
        child.place = Place::Decoded { parent: source.id };
    }
    let whole = source.span();
    for &kind in &repaired.repairs {
        reading.notes.retain(|it| it.kind != kind);
        reading.notes.push(Note { kind, span: whole });
    }
    reading
}
