//! Lists of tags (RFC 6376 section 3.2): signatures and seals are written so.
//!
//! Sample: `v=1; a=rsa-sha256; d=domain.example; s=k1; h=from:to:subject; b=dGVzdA==`.
//! Blanks inside a value are folding and mean nothing. Gap: of tags that stand twice, the first counts.

use std::borrow::Cow;

/// Tags beyond this are left aside; a signature has about twelve.
const MAX_TAGS: usize = 64;

/// The tags with their values, as they stand in the field.
pub struct TagList<'a>(&'a str);

impl<'a> TagList<'a> {
    /// Reads the value of a field, folded or not.
    #[must_use]
    pub fn read(value: &'a str) -> Self {
        Self(value)
    }

    /// The value of a tag, by its name in lower case; `None` where there is none, or it is empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Cow<'a, str>> {
        let mut tags = self.0.split(';').filter_map(|tag| tag.split_once('=')).take(MAX_TAGS);
        let (_, value) = tags.find(|(own, _)| own.trim().eq_ignore_ascii_case(name))?;
        let value = value.trim_ascii();
        let value = match value.contains(|c: char| c.is_ascii_whitespace()) {
            true => value.split_ascii_whitespace().collect(),
            false => Cow::Borrowed(value),
        };
        Some(value).filter(|it| !it.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::TagList;

    #[test]
    fn reads_tags_however_they_are_folded() {
        let tags = TagList::read(" v=1; D = domain.example ;h=from : to:\t subject; b=aGVs bG8=;;x");
        assert_eq!(tags.get("d").as_deref(), Some("domain.example"));
        assert_eq!(tags.get("h").as_deref(), Some("from:to:subject"));
        assert_eq!(tags.get("b").as_deref(), Some("aGVsbG8="));
        assert_eq!((tags.get("x"), tags.get("s")), (None, None));
    }
}
