//! The server that writes a notice, as it introduces itself: `This is the mail system at host mail.domain.example.`

use super::answer;
use crate::evidence::{SourceId, Span, Spanned};
use crate::mail::Host;
use crate::syntax::prose::ProseLine;

/// A notice introduces itself within so many lines.
const LINES_TO_LOOK_AT: usize = 40;

/// The host behind one of these phrases (in lower case) in the first line that has one.
pub fn find_writer(source: SourceId, lines: &[ProseLine<'_>], phrases: &[&str]) -> Option<Spanned<Host>> {
    lines.iter().take(LINES_TO_LOOK_AT).find_map(|line| {
        let lower = line.text.to_ascii_lowercase();
        let start = phrases.iter().find_map(|it| Some(lower.find(it)? + it.len()))?;
        let word = line.text.get(start..)?.split_whitespace().next()?;
        let at = start + line.text.get(start..)?.find(word)?;
        let host = answer::host(word)?;
        Some(Spanned::new(host, Span::new(source, line.place(&(at..at + word.len())))))
    })
}

#[cfg(test)]
mod tests {
    use super::find_writer;
    use crate::evidence::SourceId;
    use crate::syntax::prose::read_prose;

    #[test]
    fn reads_how_a_notice_introduces_itself() {
        let lines = read_prose(b"Hello.\nThis is the mail system at host mail.a.example.\n");
        let found = find_writer(SourceId(0), &lines, &[" at host "]);
        assert_eq!(found.map(|it| (it.value.to_string(), it.span.start)), Some(("mail.a.example".into(), 39)));
    }
}
