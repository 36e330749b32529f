//! Google Groups where a group refuses a message, in any of Google's languages: the group's name stands in brackets, mostly
//! without a domain, and an address of the help pages below, which has the domain of an organization's own groups.
//!
//! `the group you tried to contact (pier-friends) may not exist, or you may not have permission to post messages`

use super::entries::said;
use super::passage::{behind, in_one_line};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::{Action, Address, Host, Software};
use crate::syntax::prose::ProseLine;
use std::ops::Range;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Gmail),
    opens: &[
        "https://groups.google.com/support/",
        "/bin/topic.py?topic=25838",
        "the group you tried to contact (",
        "was rejected due to spam classification",
        "does not allow posting through email",
        "message rejected by google groups",
    ],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let Some((at, place)) = lines.iter().enumerate().find_map(|(at, it)| Some((at, name_in(&it.text)?))) else {
        return;
    };
    // The sentence may be broken over lines.
    let is_own = |it: &&ProseLine<'_>| !it.is_blank();
    let above = lines.iter().take(at).rev().take_while(is_own).count();
    let below = lines.iter().skip(at).take_while(is_own).count();
    let help = lines.iter().skip(at + below).find(|it| it.text.contains("https://"));
    let paragraph = lines.iter().skip(at - above).take(above + below);
    let reason = in_one_line(paragraph.chain(help).map(|it| &*it.text));
    told.notice.home = lines.iter().find_map(|it| home(&it.text));
    if let Some(line) = lines.get(at)
        && let Some(group) = line.text.get(place.clone()).and_then(Address::parse)
    {
        told.said.push(said(source, line, &place, group, reason));
    }
}

/// `https://support.google.com/a/domain.example/bin/topic.py`; what is nobody's has Google's own.
fn home(text: &str) -> Option<Host> {
    if text.contains("groups.google.com/support") {
        return Host::parse("googlegroups.com");
    }
    let domain = behind(text, &[".google.com/a/", ".google.com/support/a/"])?.split('/').next()?;
    Host::parse(domain).filter(|it| it.as_str().contains('.'))
}

/// The address behind `your email to group` or `the group`, else the only word in brackets.
fn name_in(text: &str) -> Option<Range<usize>> {
    let addressed = ["Your email to group ", "The group "].iter().filter_map(|it| Some(text.find(it)? + it.len()));
    let mut addressed = addressed.filter_map(|start| word_at(text, start, &[' ']));
    let address = addressed.find(|it| text.get(it.clone()).is_some_and(|it| it.contains('@')));
    address.or_else(|| {
        let (at, opening) = text.char_indices().find(|(_, c)| matches!(c, '(' | '（' | '「'))?;
        word_at(text, at + opening.len_utf8(), &[')', '）', '」'])
    })
}

/// The word that begins here, if one of these ends it.
fn word_at(text: &str, start: usize, ends: &[char]) -> Option<Range<usize>> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-_.+@".contains(c);
    let rest = text.get(start..)?;
    let length = rest.find(|c| !is_name(c)).unwrap_or(rest.len());
    (length > 0 && rest.get(length..)?.starts_with(ends)).then_some(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::{home, name_in};

    #[test]
    fn the_group_stands_in_brackets_in_every_language() {
        let name = |text: &str| name_in(text).and_then(|it| text.get(it)).map(str::to_owned);
        assert_eq!(name("the group you tried to contact (pier-friends) may"), Some("pier-friends".into()));
        assert_eq!(name("連絡しようとしたグループ（pier-friends）が存在しない"), Some("pier-friends".into()));
        assert_eq!(name("Your email to group pier@a.example was rejected"), Some("pier@a.example".into()));
        assert_eq!(name("The group pier@a.example does not allow posting"), Some("pier@a.example".into()));
        assert_eq!(name("The group you tried to contact (pier) may not exist"), Some("pier".into()));
        assert_eq!(name("nothing (in particular, here)"), None);
    }

    #[test]
    fn an_organizations_own_groups_have_its_domain() {
        let home = |text: &str| home(text).map(|it| it.to_string());
        assert_eq!(home("https://support.google.com/a/a.example/bin/topic.py?topic=1"), Some("a.example".into()));
        assert_eq!(home("visit https://groups.google.com/support/."), Some("googlegroups.com".into()));
        assert_eq!(home("https://support.google.com/mail/answer/1"), None);
    }
}
