//! Signatures of messages: `DKIM-Signature` (RFC 6376 section 3.5).
//!
//! Sample: `v=1; a=rsa-sha256; c=relaxed/relaxed; d=domain.example; s=k1; h=from:to; bh=…; b=…`.
//! Gaps: nothing is verified, since the key is in the network, and a copy that was shown and saved is no longer what was
//! signed; so what was signed, and with which key, is not read.

use super::tag_list::TagList;

/// The domain that signs, in lower case, from the value of the field, folded or not; `None` where it names none.
#[must_use]
pub fn read_dkim_signature(value: &str) -> Option<String> {
    signing_domain(&TagList::read(value))
}

/// The domain that tags name as the one that signs.
pub(super) fn signing_domain(tags: &TagList<'_>) -> Option<String> {
    tags.get("d").map(|it| it.trim_end_matches('.').to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::read_dkim_signature;

    #[test]
    fn says_who_signs() {
        let read = read_dkim_signature("v=1; d=Domain.example.; s=k1; i=@mail.domain.example; h=From:To:Subject; b=x");
        assert_eq!(read.as_deref(), Some("domain.example"));
        assert_eq!(read_dkim_signature("v=1; s=k1"), None);
    }
}
