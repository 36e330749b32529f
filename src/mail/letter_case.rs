//! The beginnings of words whose letter case says nothing: names of fields, schemes and protocols.

/// What stands behind a beginning in any case of its ASCII letters; `None` where the text does not begin so.
///
/// ```
/// # use mailtrail::mail::strip_prefix_ignoring_case;
/// assert_eq!(strip_prefix_ignoring_case("MAILTO:lena@pier.example", "mailto:"), Some("lena@pier.example"));
/// ```
#[must_use]
pub fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// Whether a text begins so, in any case of its ASCII letters.
#[must_use]
pub fn starts_with_ignoring_case(text: &str, prefix: &str) -> bool {
    strip_prefix_ignoring_case(text, prefix).is_some()
}
