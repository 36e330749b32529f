//! What a source is that no reader knows.

use crate::evidence::NoteKind;

/// Bytes looked at to tell text from other things.
const BYTES_TO_LOOK_AT: usize = 4_096;

/// Why nobody claims these bytes: nothing there, no text, or text that is no mail.
pub fn kind(bytes: &[u8]) -> NoteKind {
    if bytes.iter().take(BYTES_TO_LOOK_AT).all(u8::is_ascii_whitespace) {
        return NoteKind::Empty;
    }
    let start = bytes.get(..bytes.len().min(BYTES_TO_LOOK_AT)).unwrap_or_default();
    let odd = start.iter().filter(|b| b.is_ascii_control() && !b.is_ascii_whitespace() && **b != 0x1b).count();
    if odd * 50 > start.len() { NoteKind::NotText } else { NoteKind::NotMail }
}
