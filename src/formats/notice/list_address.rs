//! The address of a mailing list, where a notice names that of its owner.
//!
//! `contact the mailing list owner at pier-owner@lists.example` is about `pier@lists.example`.

use super::entries::said;
use super::passage::passage;
use super::{SourceId, Told};
use crate::evidence::{Said, Span};
use crate::mail::{Action, Address, list_about};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

/// The list is the one that refused: the first address that a notice names is the list's, or its owner's.
pub fn refuse(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let reason = passage(lines);
    let named = lines.iter().find_map(|line| {
        let place = find_addresses(&line.text).into_iter().next()?;
        let address = Address::parse(line.text.get(place.clone())?)?;
        Some((line, place, list_about(&address).unwrap_or(address)))
    });
    if let Some((line, place, list)) = named {
        told.said.push(said(source, line, &place, list, reason));
    } else if let Some((line, place)) = lines.iter().find_map(|it| Some((it, list_name(&it.text)?))) {
        let name = line.text.get(place.clone()).map(str::to_owned);
        let span = Span::new(source, line.place(&place));
        told.said.push(Said { name, ..Said::of(Address::UNSTATED, span, reason) });
    }
}

/// `Your message to the Garden mailing-list was rejected`
fn list_name(text: &str) -> Option<Range<usize>> {
    const BEFORE: &str = "message to the ";
    let lower = text.to_ascii_lowercase();
    let start = lower.find(BEFORE)? + BEFORE.len();
    let length = lower.get(start..)?.find(" mailing")?;
    (length > 0).then_some(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::list_name;

    #[test]
    fn a_list_may_be_known_by_name_alone() {
        let text = "Your message to the Garden mailing-list was rejected";
        assert_eq!(list_name(text).and_then(|it| text.get(it)), Some("Garden"));
    }
}
