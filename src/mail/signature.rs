//! What signs a message: `DKIM-Signature` (RFC 6376) and the seals of servers on the way (RFC 8617).

use super::AuthVerdict;

/// Who signs, and what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DkimSignature {
    /// `d=`: the domain that signs, in lower case.
    pub domain: String,
    /// `s=`: which of its keys.
    pub selector: Option<String>,
    /// `i=`: for whom, where it says so.
    pub identity: Option<String>,
    /// `h=`: the names of the fields that are signed, in lower case.
    pub signed: Vec<String>,
}

/// `ARC-Seal`: a server on the way vouches for what it found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArcSeal {
    /// `i=`: the place in the chain, counted from 1.
    pub instance: u32,
    /// `cv=`: whether the chain before it was whole.
    pub chain: AuthVerdict,
    /// `d=`: the domain that vouches, in lower case.
    pub domain: String,
}

/// `ARC-Message-Signature`: the message as that server saw it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArcSignature {
    /// `i=`: the place in the chain, counted from 1.
    pub instance: u32,
    /// Who signs, and what.
    pub signature: DkimSignature,
}
