//! Signatures of messages: `DKIM-Signature` (RFC 6376 section 3.5).
//!
//! Sample: `v=1; a=rsa-sha256; c=relaxed/relaxed; d=domain.example; s=k1; h=from:to; bh=…; b=…`.
//! Gap: nothing is verified. The key is in the network, and a copy that was shown and saved is no longer what was signed.

use super::tag_list::TagList;
use crate::mail::DkimSignature;
use std::borrow::Cow;

/// Reads the value of the field in one line; `None` where it names no domain.
#[must_use]
pub fn read_dkim_signature(value: &str) -> Option<DkimSignature> {
    signature(&TagList::read(value))
}

/// The signature that tags describe.
pub(super) fn signature(tags: &TagList<'_>) -> Option<DkimSignature> {
    let signed = tags.get("h").unwrap_or_default();
    Some(DkimSignature {
        domain: tags.get("d")?.trim_end_matches('.').to_ascii_lowercase(),
        selector: tags.get("s").map(Cow::into_owned),
        identity: tags.get("i").map(Cow::into_owned),
        signed: signed.split(':').filter(|it| !it.is_empty()).map(str::to_ascii_lowercase).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::read_dkim_signature;

    #[test]
    fn says_who_signs_what() {
        let read = read_dkim_signature("v=1; d=Domain.example; s=k1; i=@mail.domain.example; h=From:To:Subject; b=x");
        let signature = read.expect("a signature");
        assert_eq!(signature.domain, "domain.example");
        assert_eq!(signature.selector.as_deref(), Some("k1"));
        assert_eq!(signature.identity.as_deref(), Some("@mail.domain.example"));
        assert_eq!(signature.signed, ["from", "to", "subject"]);
        assert_eq!(read_dkim_signature("v=1; s=k1"), None);
    }
}
