//! How servers on the way vouch for what they found: `ARC-Seal` and `ARC-Message-Signature` (RFC 8617 section 4.1).
//!
//! Sample: `i=1; a=rsa-sha256; t=1795300000; cv=none; d=lists.example; s=arc; b=…`.
//! Gap: as with signatures, nothing is verified.

use super::dkim_signature::signing_domain;
use super::tag_list::TagList;
use crate::mail::{ArcSeal, AuthVerdict};

/// Reads the value of `ARC-Seal`; `None` without a domain or a place in the chain.
#[must_use]
pub fn read_arc_seal(value: &str) -> Option<ArcSeal> {
    let tags = TagList::read(value);
    let chain = tags.get("cv").map_or(AuthVerdict::None, |it| AuthVerdict::parse(&it));
    signing_domain(&tags).filter(|_| has_place(&tags)).map(|domain| ArcSeal { chain, domain })
}

/// The domain that signs, in lower case, from the value of `ARC-Message-Signature`; `None` as above.
#[must_use]
pub fn read_arc_signature(value: &str) -> Option<String> {
    let tags = TagList::read(value);
    signing_domain(&tags).filter(|_| has_place(&tags))
}

/// Chains have up to fifty links.
fn has_place(tags: &TagList<'_>) -> bool {
    tags.get("i").and_then(|it| it.parse().ok()).is_some_and(|it: u32| (1..=50).contains(&it))
}

#[cfg(test)]
mod tests {
    use super::{read_arc_seal, read_arc_signature};
    use crate::mail::AuthVerdict;

    #[test]
    fn reads_the_links_of_a_chain() {
        let seal = read_arc_seal("i=2; a=rsa-sha256; t=1; cv=pass; d=Lists.example; s=arc; b=eA==").expect("a seal");
        assert_eq!((seal.chain, seal.domain.as_str()), (AuthVerdict::Pass, "lists.example"));
        let signed = read_arc_signature("i=1; d=lists.example; s=arc; h=from:to; b=eA==");
        assert_eq!(signed.as_deref(), Some("lists.example"));
        assert_eq!(read_arc_seal("i=0; cv=none; d=lists.example"), None);
        assert_eq!(read_arc_signature("i=1; h=from"), None);
    }
}
