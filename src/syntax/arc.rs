//! How servers on the way vouch for what they found: `ARC-Seal` and `ARC-Message-Signature` (RFC 8617 section 4.1).
//!
//! Sample: `i=1; a=rsa-sha256; t=1795300000; cv=none; d=lists.example; s=arc; b=…`.
//! Gap: as with signatures, nothing is verified.

use super::dkim_signature::signature;
use super::tag_list::TagList;
use crate::mail::{ArcSeal, ArcSignature, AuthVerdict};

/// Reads the value of `ARC-Seal`; `None` without a domain or a place in the chain.
#[must_use]
pub fn read_arc_seal(value: &str) -> Option<ArcSeal> {
    let tags = TagList::read(value);
    Some(ArcSeal {
        instance: instance(&tags)?,
        chain: tags.get("cv").map_or(AuthVerdict::None, |it| AuthVerdict::parse(&it)),
        domain: tags.get("d")?.trim_end_matches('.').to_ascii_lowercase(),
    })
}

/// Reads the value of `ARC-Message-Signature`; `None` without a domain or a place in the chain.
#[must_use]
pub fn read_arc_signature(value: &str) -> Option<ArcSignature> {
    let tags = TagList::read(value);
    Some(ArcSignature { instance: instance(&tags)?, signature: signature(&tags)? })
}

/// Chains have up to fifty links.
fn instance(tags: &TagList<'_>) -> Option<u32> {
    tags.get("i")?.parse().ok().filter(|it| (1..=50).contains(it))
}

#[cfg(test)]
mod tests {
    use super::{read_arc_seal, read_arc_signature};
    use crate::mail::AuthVerdict;

    #[test]
    fn reads_the_links_of_a_chain() {
        let seal = read_arc_seal("i=2; a=rsa-sha256; t=1; cv=pass; d=Lists.example; s=arc; b=eA==").expect("a seal");
        assert_eq!((seal.instance, seal.chain, seal.domain.as_str()), (2, AuthVerdict::Pass, "lists.example"));
        let signature = read_arc_signature("i=1; d=lists.example; s=arc; h=from:to; b=eA==").expect("a signature");
        assert_eq!((signature.instance, signature.signature.signed.len()), (1, 2));
        assert_eq!(read_arc_seal("i=0; cv=none; d=lists.example"), None);
        assert_eq!(read_arc_signature("i=1; h=from"), None);
    }
}
