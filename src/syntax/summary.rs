//! The source of a message below a summary of it, as Gmail shows both (*Show original*) and people copy them.
//!
//! `Original Message`
//! `Message ID <abc123@domain.example>`
//!
//! The summary names sender, recipient and subject in the language of the page, so that it could be taken for the header
//! section itself. It gives itself away by the `Message-ID`, which the section below has, too.

use super::charset::utf8_mark_length;
use super::header_block::{HeaderBlock, field_name, read_header_block};
use super::lines::Lines;

/// The identifier stands within so many lines of the summary that are not blank.
const LINES_TO_IDENTIFIER: usize = 6;
/// The header section begins within so many lines.
const LINES_TO_LOOK_AT: usize = 80;

/// The header section below a summary of it; `None` where there is none.
#[must_use]
pub fn find_below_summary(bytes: &[u8]) -> Option<HeaderBlock> {
    let lines = Lines::new(bytes, utf8_mark_length(bytes)).take(LINES_TO_LOOK_AT);
    let mut lines = lines.map(|it| (it.content.start, bytes.get(it.content).unwrap_or_default()));
    let mut summary = lines.by_ref().filter(|(_, line)| !line.trim_ascii().is_empty()).take(LINES_TO_IDENTIFIER);
    let identifier = summary.find_map(|(_, line)| identifier_at_end(line))?;
    let mut is_behind_blank = false;
    let mut starts = lines.filter(|(_, line)| {
        let begins = is_behind_blank && field_name(line).is_some();
        is_behind_blank = line.trim_ascii().is_empty();
        begins
    });
    let has_it = |it: &HeaderBlock| {
        it.first(bytes, "message-id").is_some_and(|it| it.text(bytes).trim().as_bytes() == identifier)
    };
    starts.find_map(|(start, _)| Some(read_header_block(bytes, start)).filter(has_it))
}

/// `<abc123@domain.example>` at the end of a line that is no field.
fn identifier_at_end(line: &[u8]) -> Option<&[u8]> {
    let line = line.trim_ascii();
    let start = line.iter().rposition(|b| *b == b'<').filter(|_| line.ends_with(b">") && field_name(line).is_none())?;
    line.get(start..).filter(|it| it.contains(&b'@'))
}

#[cfg(test)]
mod tests {
    use super::find_below_summary;

    const SOURCE: &str = "Delivered-To: a@b.example\nSubject: x\nMessage-ID: <1@b.example>\n\nText\n";

    #[test]
    fn the_source_is_found_by_its_identifier() {
        for above in [
            "Original Message\nMessage ID\t<1@b.example>\nFrom:\tMail <m@b.example>\nTo:\ta@b.example\nSubject:\tx\n\nCopy\n\n",
            "\nNachrichten-ID\n\n<1@b.example>\n\nVon:\n\nm@b.example\n\n",
        ] {
            let text = format!("{above}{SOURCE}");
            assert_eq!(find_below_summary(text.as_bytes()).map(|it| it.start), Some(above.len()), "{above}");
        }
    }

    #[test]
    fn another_message_below_is_none() {
        let other = format!("Original Message\nMessage ID\t<2@b.example>\n\n{SOURCE}");
        assert!(find_below_summary(other.as_bytes()).is_none());
        assert!(find_below_summary(SOURCE.as_bytes()).is_none());
        assert!(find_below_summary(format!("Message-ID: <1@b.example>\n\n{SOURCE}").as_bytes()).is_none());
    }
}
