//! What vouches for a message: the seals of servers on the way (RFC 8617).

use super::AuthVerdict;

/// `ARC-Seal`: a server on the way vouches for what it found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArcSeal {
    /// `cv=`: whether the chain before it was whole.
    pub chain: AuthVerdict,
    /// `d=`: the domain that vouches, in lower case.
    pub domain: String,
}
