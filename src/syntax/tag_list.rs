//! Lists of tags (RFC 6376 section 3.2): signatures and seals are written so.
//!
//! Sample: `v=1; a=rsa-sha256; d=domain.example; s=k1; h=from:to:subject; b=dGVzdA==`.
//! Blanks inside a value are folding and mean nothing. Gap: of tags that stand twice, the first counts.

/// Tags beyond this are left aside; a signature has about twelve.
const MAX_TAGS: usize = 64;

/// The tags with their values, names in lower case.
pub struct TagList(Vec<(String, String)>);

impl TagList {
    /// Reads the value of a field in one line.
    #[must_use]
    pub fn read(value: &str) -> Self {
        let tags = value.split(';').filter_map(|tag| {
            let (name, value) = tag.split_once('=')?;
            let value: String = value.split_ascii_whitespace().collect();
            Some((name.trim().to_ascii_lowercase(), value))
        });
        Self(tags.take(MAX_TAGS).collect())
    }

    /// The value of a tag; `None` where there is none, or it is empty.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|it| it.0 == name).map(|it| it.1.as_str()).filter(|it| !it.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::TagList;

    #[test]
    fn reads_tags_however_they_are_folded() {
        let tags = TagList::read(" v=1; D = domain.example ;h=from : to:\t subject; b=aGVs bG8=;;x");
        assert_eq!(tags.get("d"), Some("domain.example"));
        assert_eq!(tags.get("h"), Some("from:to:subject"));
        assert_eq!(tags.get("b"), Some("aGVsbG8="));
        assert_eq!((tags.get("x"), tags.get("s")), (None, None));
    }
}
