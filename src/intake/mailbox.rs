//! The messages of a mailbox file (mbox), one after another, however long it is.
//!
//! A stretch of the file is read, cut at its separators, and handed on without another copy; the last message of a
//! stretch waits for the next one. Lines that were escaped as `>From ` stay so: the readers know them.

use super::boxes::{Entry, Taken, Visit};
use super::{BYTES_TO_LOOK_AT, MAX_FILE_BYTES};
use crate::evidence::{Bytes, Source};
use crate::syntax::mbox::{MAX_SEPARATOR_BYTES, find_separators};
use std::io::{self, Read};
use std::ops::ControlFlow;

/// So much is read at once.
const STRETCH: usize = 4 * BYTES_TO_LOOK_AT;
/// Beyond the limit of a message, so much of what follows is kept to find its end.
const TAIL: usize = MAX_SEPARATOR_BYTES + 8;

/// Visits every message.
///
/// # Errors
/// When reading breaks off; what came before was visited.
pub fn each(entry: &Entry, input: impl Read, visit: &mut Visit<'_>) -> io::Result<ControlFlow<()>> {
    Mailbox { entry, input, buffer: Vec::new(), base: 0, looked: 0, number: 0, passing: false }.visit(visit)
}

struct Mailbox<'a, R> {
    entry: &'a Entry,
    input: R,
    /// From the beginning of a message on.
    buffer: Vec<u8>,
    /// Where the buffer begins in the file.
    base: u64,
    /// How far the buffer was searched for separators.
    looked: usize,
    /// How many messages were handed on.
    number: u64,
    /// Whether the rest of a message beyond the limit goes by.
    passing: bool,
}

impl<R: Read> Mailbox<'_, R> {
    fn visit(mut self, visit: &mut Visit<'_>) -> io::Result<ControlFlow<()>> {
        loop {
            self.buffer.reserve(STRETCH);
            let read = self.input.by_ref().take(STRETCH as u64).read_to_end(&mut self.buffer);
            let complete = !matches!(read, Ok(1..));
            let flow = self.hand_on(complete, visit);
            if flow.is_break() || complete {
                return read.map(|_| flow);
            }
        }
    }

    /// Hands on every message of the buffer that is there to its end.
    fn hand_on(&mut self, complete: bool, visit: &mut Visit<'_>) -> ControlFlow<()> {
        let mut starts = Vec::new();
        self.looked = find_separators(&self.buffer, self.looked, complete, |at| starts.push(at));
        let end = if complete { self.buffer.len() } else { starts.last().copied().unwrap_or(0) };
        let alone = complete && self.number == 0 && starts.is_empty();
        let base = self.base;
        let stretch = self.take(end);
        let mut start = 0;
        for next in starts.into_iter().chain(complete.then_some(end)) {
            let is_blank = || stretch.get(start..next).is_none_or(|it| it.trim_ascii().is_empty());
            if !std::mem::take(&mut self.passing) && start < next && !(self.number == 0 && is_blank()) {
                self.number += 1;
                let number = (!alone).then_some(self.number);
                let bytes = stretch.slice(start..next);
                let blank = if complete && next == end { 0 } else { blank_line(&bytes) };
                let bytes = bytes.slice(0..bytes.len() - blank);
                visit(Ok(self.entry.message(bytes, number, base + start as u64)))?;
            }
            start = next;
        }
        if self.passing || self.buffer.len() > MAX_FILE_BYTES { self.cut(visit) } else { ControlFlow::Continue(()) }
    }

    /// A message beyond the limit: its beginning is handed on, the rest goes by.
    fn cut(&mut self, visit: &mut Visit<'_>) -> ControlFlow<()> {
        let (base, length) = (self.base, self.buffer.len());
        let mut beginning = self.take(length.saturating_sub(TAIL));
        if std::mem::replace(&mut self.passing, true) {
            return ControlFlow::Continue(());
        }
        self.number += 1;
        beginning = beginning.slice(0..MAX_FILE_BYTES);
        let mut taken = self.entry.message(beginning, Some(self.number), base);
        taken.source.cut_from = Some(u64::MAX);
        visit(Ok(taken))
    }

    /// Takes the beginning of the buffer out of it.
    fn take(&mut self, count: usize) -> Bytes {
        let rest = self.buffer.split_off(count.min(self.buffer.len()));
        self.base += count as u64;
        self.looked = self.looked.saturating_sub(count);
        Bytes::new(std::mem::replace(&mut self.buffer, rest))
    }
}

/// The length of the blank line that a mailbox puts between two messages.
fn blank_line(message: &[u8]) -> usize {
    let blank: &[u8] = if message.ends_with(b"\r\n") { b"\r\n" } else { b"\n" };
    let before = message.strip_suffix(blank).unwrap_or_default();
    if before.ends_with(b"\n") { blank.len() } else { 0 }
}

impl Entry {
    /// One message of a mailbox file.
    fn message(&self, bytes: Bytes, number: Option<u64>, offset: u64) -> Taken {
        let name = number.map_or_else(|| self.name.clone(), |number| format!("{} #{number}", self.name));
        Taken { source: Source::handed(name, bytes), origin: self.origin(number, Some(offset)) }
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, MAX_FILE_BYTES, each};
    use std::ops::ControlFlow;
    use std::path::Path;

    const SEPARATOR: &str = "From a@b.example Sat Nov 21 20:00:07 2026\n";

    /// Number, offset, length, and whether it was cut, of every message.
    fn messages(text: &[u8]) -> Vec<(Option<u64>, Option<u64>, usize, bool)> {
        let mut found = Vec::new();
        let flow = each(&Entry::asked_for(Path::new("box")), text, &mut |taken| {
            let taken = taken.expect("a message");
            let cut = taken.source.cut_from.is_some();
            found.push((taken.origin.number, taken.origin.offset, taken.source.bytes.len(), cut));
            ControlFlow::Continue(())
        });
        assert!(flow.is_ok_and(|it| it.is_continue()));
        found
    }

    #[test]
    fn the_blank_line_between_messages_is_nobodys() {
        let one = format!("{SEPARATOR}Subject: x\n\nhello\n");
        let two = format!("{one}\n{one}");
        assert_eq!(messages(one.as_bytes()), [(None, Some(0), one.len(), false)]);
        let second = one.len() as u64 + 1;
        assert_eq!(
            messages(two.as_bytes()),
            [(Some(1), Some(0), one.len(), false), (Some(2), Some(second), one.len(), false)]
        );
    }

    #[test]
    fn of_a_message_without_end_the_beginning_is_taken() {
        let small = format!("{SEPARATOR}Subject: x\n\nhello\n\n").into_bytes();
        let large = [SEPARATOR.as_bytes(), &vec![b'x'; MAX_FILE_BYTES + (1 << 20)], b"\n\n"].concat();
        let whole = [&small, &large, &small].map(Vec::as_slice).concat();
        let (first, third) = (small.len() as u64, (small.len() + large.len()) as u64);
        assert_eq!(
            messages(&whole),
            [
                (Some(1), Some(0), small.len() - 1, false),
                (Some(2), Some(first), MAX_FILE_BYTES, true),
                (Some(3), Some(third), small.len(), false)
            ]
        );
    }
}
