//! Google Groups where a group refuses a message, in any of Google's languages: the group's name stands in brackets, mostly
//! without a domain, and an address of the help pages below.
//!
//! `the group you tried to contact (pier-friends) may not exist, or you may not have permission to post messages`

use super::entries::said;
use super::passage::in_one_line;
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::{Action, Address, Software};
use crate::syntax::prose::ProseLine;
use std::ops::Range;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Gmail),
    opens: &[
        "https://groups.google.com/support/",
        "/bin/topic.py?topic=25838",
        "the group you tried to contact (",
        "was rejected due to spam classification",
    ],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let Some((line, place)) = lines.iter().find_map(|it| Some((it, name_in(&it.text)?))) else { return };
    let help = lines.iter().find(|it| it.text.contains("https://"));
    let reason = in_one_line([line].into_iter().chain(help).map(|it| &*it.text));
    if let Some(group) = line.text.get(place.clone()).and_then(Address::parse) {
        told.said.push(said(source, line, &place, group, reason));
    }
}

/// The only word in brackets, or the one behind `your email to group`.
fn name_in(text: &str) -> Option<Range<usize>> {
    const BEFORE: &str = "Your email to group ";
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-_.+@".contains(c);
    let (start, ends): (_, &[char]) = match text.find(BEFORE) {
        Some(at) => (at + BEFORE.len(), &[' ']),
        None => {
            let opening = text.char_indices().find(|(_, c)| matches!(c, '(' | '（' | '「'));
            (opening.map(|(at, c)| at + c.len_utf8())?, &[')', '）', '」'])
        }
    };
    let rest = text.get(start..)?;
    let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
    let is_whole = length > 0 && rest.get(length..)?.starts_with(ends);
    is_whole.then_some(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::name_in;

    #[test]
    fn the_group_stands_in_brackets_in_every_language() {
        let name = |text: &str| name_in(text).and_then(|it| text.get(it)).map(str::to_owned);
        assert_eq!(name("the group you tried to contact (pier-friends) may"), Some("pier-friends".into()));
        assert_eq!(name("連絡しようとしたグループ（pier-friends）が存在しない"), Some("pier-friends".into()));
        assert_eq!(name("Your email to group pier@a.example was rejected"), Some("pier@a.example".into()));
        assert_eq!(name("nothing (in particular, here)"), None);
    }
}
