//! Which address stands behind another: an alias and its target, or the same person under another host.

use super::Report;
use crate::evidence::{RecipientReport, Said, Spanned};
use crate::mail::Address;

/// The address that a group names, and another one behind it that the message was really sent to.
pub fn actual(fields: &Spanned<RecipientReport>) -> Option<(&Spanned<Address>, &Spanned<Address>)> {
    let alias = fields.value.final_recipient.as_ref().filter(|it| it.value.is_complete())?;
    let actual = fields.value.actual_recipient.as_ref().filter(|it| it.value.is_complete())?;
    let differs = actual.value != alias.value && !is_rewritten(&alias.value, &actual.value);
    differs.then_some((alias, actual))
}

/// The text's word on the address behind the one that a group names: the first group of an alias goes with the first.
pub fn target_in_text<'a>(
    report: &'a Report,
    place: usize,
    fields: &'a Spanned<RecipientReport>,
) -> Option<&'a Spanned<Said>> {
    let alias = fields.value.address()?;
    if report.said_about(alias).is_some() {
        return None;
    }
    let mut behind = report.said_behind(alias).peekable();
    behind.peek()?;
    let before = report.recipients.iter().take(place).filter(|it| it.value.address() == Some(alias)).count();
    behind.nth(before)
}

/// Whether two addresses differ only by the host that a server put behind the `@`.
pub fn is_rewritten(before: &Address, after: &Address) -> bool {
    if !before.local_part().eq_ignore_ascii_case(after.local_part()) {
        return false;
    }
    let (Some(a), Some(b)) = (before.domain(), after.domain()) else { return true };
    let below = |a: &str, b: &str| a.strip_suffix(b).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    below(&a, &b) || below(&b, &a)
}
