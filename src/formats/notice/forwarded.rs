//! A notice that somebody forwards inside a text: their own words, the heading of their mail program, then the notice.
//!
//! `From: Microsoft Outlook <postmaster@domain.example>`

use super::returned::find_returned;
use super::{Opening, find_dialect};
use crate::syntax::heading::find_heading;
use crate::syntax::prose::ProseLine;

/// The line with which the heading of a forwarded notice begins. A heading behind which no notice opens is a letter's.
pub fn find_forwarded(lines: &[ProseLine<'_>]) -> Option<usize> {
    let heading = find_heading(lines)?;
    let (before, behind) = lines.split_at_checked(heading)?;
    let opens = |lines: &[ProseLine<'_>]| find_dialect(&Opening::of(lines)).is_some();
    let body = behind.iter().position(ProseLine::is_blank)?;
    let body = behind.get(body..)?;
    let own = body.get(..find_returned(body).own_lines)?;
    (opens(own) && !opens(before)).then_some(heading)
}

#[cfg(test)]
mod tests {
    use super::find_forwarded;
    use crate::syntax::prose::read_prose;

    #[test]
    fn finds_the_heading_of_a_notice_and_of_nothing_else() {
        let find = |text: &str| find_forwarded(&read_prose(text.as_bytes()));
        let notice = "This is the mail system at host mx.a.example.\n\n<x@y.example>: no\n";
        let heading = "From: Mail System <postmaster@a.example>\nSubject: Undelivered\nTo: b@c.example\n\n";
        assert_eq!(find(&format!("Look!\n\n{heading}{notice}")), Some(2));
        assert_eq!(find(&format!("Look!\n\n{heading}See you.\n")), None);
        assert_eq!(find(&format!("{notice}\n{heading}See you.\n")), None);
    }
}
