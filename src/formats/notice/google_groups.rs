//! Google Groups where a group refuses a message: the group's name stands in brackets, mostly without a domain.
//!
//! `the group you tried to contact (pier-friends) may not exist, or you may not have permission to post messages`

use super::Dialect;
use super::entries::said;
use super::passage::passage;
use super::{SourceId, Told};
use crate::mail::{Action, Address, Software};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Gmail),
    opens: &["the group you tried to contact (", "was rejected due to spam classification"],
    read,
};

/// What stands before the group's name.
const BEFORE: [&str; 2] = ["the group you tried to contact (", "your email to group "];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let reason = passage(lines.iter().find(|it| name_in(&it.text).is_some()).map_or(&[][..], std::slice::from_ref));
    for line in lines {
        let Some(place) = name_in(&line.text) else { continue };
        if let Some(group) = line.text.get(place.clone()).and_then(Address::parse) {
            told.said.push(said(source, line, &place, group, reason.clone()));
            return;
        }
    }
}

fn name_in(text: &str) -> Option<std::ops::Range<usize>> {
    let lower = text.to_ascii_lowercase();
    let start = BEFORE.iter().find_map(|it| Some(lower.find(it)? + it.len()))?;
    let length = text.get(start..)?.find(|c: char| c == ')' || c.is_whitespace())?;
    Some(start..start + length)
}
