//! The address of a mailing list, where a notice names that of its owner.
//!
//! `contact the mailing list owner at pier-owner@lists.example` is about `pier@lists.example`.

use super::entries::said;
use super::passage::passage;
use super::{SourceId, Told};
use crate::evidence::{Said, Span};
use crate::mail::{Action, Address};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;

/// What list managers put around a list's name.
const ENDINGS: [&str; 8] = ["-owner", "-admin", "-request", "-bounces", "-help", "-subscribe", "-editor", "-ctl"];
const BEGINNINGS: [&str; 1] = ["owner-"];

/// The list is the one that refused: the first address that a notice names is the list's, or its owner's.
pub fn refuse(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let reason = passage(lines);
    let named = lines.iter().find_map(|line| {
        let place = find_addresses(&line.text).into_iter().next()?;
        Some((line, place.clone(), list_of(line.text.get(place)?)?))
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

/// The list of an address about it.
fn list_of(text: &str) -> Option<Address> {
    let (local, domain) = text.rsplit_once('@')?;
    let lower = local.to_ascii_lowercase();
    let ending = ENDINGS.iter().find(|it| lower.ends_with(*it)).map_or(0, |it| it.len());
    let beginning = BEGINNINGS.iter().find(|it| lower.starts_with(*it)).map_or(0, |it| it.len());
    let list = local.get(beginning..local.len() - ending).filter(|it| !it.is_empty()).unwrap_or(local);
    Address::parse(&format!("{list}@{domain}"))
}

#[cfg(test)]
mod tests {
    use super::{list_name, list_of};

    #[test]
    fn the_list_stands_in_the_address_of_its_owner() {
        for about in ["pier-owner@lists.example", "owner-pier@lists.example", "pier@lists.example"] {
            assert_eq!(list_of(about).map(|it| it.to_string()), Some("pier@lists.example".into()));
        }
        let text = "Your message to the Garden mailing-list was rejected";
        assert_eq!(list_name(text).and_then(|it| text.get(it)), Some("Garden"));
        assert_eq!(list_of("-owner@lists.example").map(|it| it.to_string()), Some("-owner@lists.example".into()));
    }
}
