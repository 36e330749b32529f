//! What a server found out about the server that called it: a `Received-SPF` field (RFC 7208 section 9.1).

use super::AuthVerdict;

/// The result and what it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedSpf {
    /// What came of it.
    pub verdict: AuthVerdict,
    /// The domain that was asked, in lower case: that of the envelope sender, else the name with which the server greeted.
    pub domain: Option<String>,
    /// The server that checked.
    pub receiver: Option<String>,
}
