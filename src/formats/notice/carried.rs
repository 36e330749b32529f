//! A message in the text of a notice, as a source of its own.
//!
//! `> From: Lena Vogt <lena.vogt@domain.example>`

use crate::evidence::{Bytes, Place, Source, SourceId};
use crate::syntax::prose::ProseLine;

/// The message that begins in a line, as a source of its own: it stands in the text itself, unless it is quoted there.
pub fn carried(source: &Source, lines: &[ProseLine<'_>], start: usize) -> Source {
    let first = lines.get(start);
    let quoting = first.map_or(0, |it| it.quoting);
    let offset = first.map_or(source.bytes.len(), |it| it.range.start);
    let parent = source.id;
    let (place, bytes) = match quoting {
        0 => (Place::Verbatim { parent, offset }, source.bytes.slice(offset..source.bytes.len())),
        _ => (Place::Decoded { parent }, Bytes::new(unquoted(lines.get(start..).unwrap_or_default(), quoting))),
    };
    Source {
        id: SourceId(0),
        place,
        name: String::new(),
        media_type: Some("message/rfc822".to_owned()),
        depth: source.depth + 1,
        cut_from: None,
        bytes,
    }
}

/// What is quoted as deeply, without the marks. Those of a session in it, `>>> DATA`, are no marks of quotation and stay.
fn unquoted(lines: &[ProseLine<'_>], quoting: usize) -> Vec<u8> {
    const SESSION: &str = ">>>";
    let is_quoted = |it: &&ProseLine<'_>| it.quoting >= quoting || it.is_blank() || it.text.starts_with(SESSION);
    let text = |it: &ProseLine<'_>| {
        let marks = it.text.len() - it.text.trim_start_matches('>').len();
        let own = marks.saturating_sub(quoting).max(SESSION.len()).min(marks);
        let from = if it.quoting < quoting { marks - own } else { 0 };
        format!("{}\n", it.text.get(from..).unwrap_or_default())
    };
    lines.iter().take_while(is_quoted).map(text).collect::<String>().into_bytes()
}
