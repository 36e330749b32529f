//! What can be seen of how headers were copied: what stands above them, and that they break off because the
//! end of the last field is missing.
//!
//! `Received: from mx.atelier.example (mx.atelier.example [192.0.2.`
//!
//! Gap: what ends between two fields looks whole.

use super::MessageReader;
use crate::evidence::{Note, NoteKind, Span};
use crate::syntax::header_block::{Field, HeaderBlock};
use crate::syntax::header_start::begins_like_a_field;
use crate::syntax::received::read_received;

impl MessageReader<'_> {
    /// Says how headers came that somebody copied; those inside a message were copied by nobody.
    pub(super) fn note_copying(&mut self, block: &HeaderBlock) {
        if self.source.depth > 0 {
            return;
        }
        let bytes = &*self.source.bytes;
        let above = bytes.get(..block.start).unwrap_or_default().trim_ascii();
        self.note_if(!above.is_empty() && !above.starts_with(b"From "), NoteKind::PassedOver);
        let broken = broken_field(block, bytes);
        let span = broken.map(|it| Span::new(self.source.id, it.name.start..it.trimmed(bytes).end));
        self.reading.notes.extend(span.map(|span| Note { kind: NoteKind::HeadersCutOff, span }));
    }
}

/// The last field, where it shows that its end is missing.
fn broken_field<'a>(block: &'a HeaderBlock, bytes: &[u8]) -> Option<&'a Field> {
    let last = block.fields.last()?;
    let name = last.name(bytes).to_ascii_lowercase();
    let value = last.text(bytes);
    let is_broken = match name.as_str() {
        "received" => is_open(&value) || lacks_date(block, bytes, &value),
        "from" | "to" | "cc" | "bcc" | "sender" | "reply-to" => is_open(&value) || value.ends_with(','),
        "message-id" | "in-reply-to" | "references" | "return-path" => is_open(&value),
        "dkim-signature" | "arc-seal" | "arc-message-signature" | "x-google-dkim-signature" => {
            is_short_signature(&value)
        }
        _ => false,
    };
    (is_broken || ends_in_a_name(last, bytes)).then_some(last)
}

/// A comment, an address or a quotation is not closed.
fn is_open(value: &str) -> bool {
    let (mut round, mut angle, mut quoted, mut escaped) = (0_usize, 0_usize, false, false);
    for c in value.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' => round += 1,
            ')' => round = round.saturating_sub(1),
            '<' => angle += 1,
            '>' => angle = angle.saturating_sub(1),
            _ => {}
        }
    }
    round + angle > 0 || quoted
}

/// Every stamp has a date but for this one.
fn lacks_date(block: &HeaderBlock, bytes: &[u8], value: &str) -> bool {
    let stamps = block.fields.iter().filter(|it| it.is_named(bytes, "received"));
    let undated = stamps.filter(|it| read_received(&it.text(bytes)).date.is_none()).take(2).count();
    undated == 1 && read_received(value).date.is_none()
}

/// A signature without its last tag, or whose letters do not make whole bytes (RFC 4648 section 4).
fn is_short_signature(value: &str) -> bool {
    let mut tags = value.split(';').filter_map(|it| it.split_once('='));
    let Some((_, signature)) = tags.find(|(name, _)| name.trim() == "b") else { return true };
    signature.chars().filter(|c| !c.is_whitespace()).count() % 4 != 0
}

/// The last line is no fold, and the beginning of another field's name.
fn ends_in_a_name(last: &Field, bytes: &[u8]) -> bool {
    let value = bytes.get(last.value.clone()).unwrap_or_default();
    let line = value.rsplit(|b| matches!(b, b'\r' | b'\n')).next().unwrap_or_default();
    line.len() < value.len() && begins_like_a_field(line)
}

#[cfg(test)]
mod tests {
    use super::broken_field;
    use crate::syntax::header_block::read_header_block;

    fn is_broken(text: &str) -> bool {
        broken_field(&read_header_block(text.as_bytes(), 0), text.as_bytes()).is_some()
    }

    #[test]
    fn only_what_lost_its_end_is_broken() {
        let whole =
            "Received: from a.example (b [192.0.2.1]) by c.example; Sat, 21 Nov 2026 20:00:00 +0100\nTo: x@y.example\n";
        assert!(!is_broken(whole));
        for end in [
            "Received: from d.example (e [192.0",
            "Received: from d.example by e.example",
            "Message-ID: <7@a.exam",
            "Cc: Lena <l@a.example>,",
            "DKIM-Signature: v=1; d=a.example; h=from",
            "DKIM-Signature: v=1; d=a.example; b=QUJDR",
            "MIME-Ver",
            "Subject: Minutes\nConte",
        ] {
            assert!(is_broken(&format!("{whole}{end}")), "{end}");
        }
        for end in [
            "DKIM-Signature: v=1; d=a.example; b=QUJD\n RA==",
            "Subject: a (",
            "Subject: two\nlines",
            "Message-ID: <7@a.example>",
            "X-Note: \"",
        ] {
            assert!(!is_broken(&format!("{whole}{end}")), "{end}");
        }
        let undated = "Received: by a.example id 1\nReceived: by b.example id 2\n";
        assert!(!is_broken(undated), "this server writes no dates");
    }
}
