//! What a server found out about the server that called it: a `Received-SPF` field (RFC 7208 section 9.1).

use super::AuthVerdict;
use std::net::IpAddr;

/// The result and what it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedSpf {
    /// What came of it.
    pub verdict: AuthVerdict,
    /// `mailfrom` or `helo`: what was checked.
    pub identity: Option<String>,
    /// The server that called.
    pub client_ip: Option<IpAddr>,
    /// The envelope sender, as it was written.
    pub envelope_from: Option<String>,
    /// The name with which it greeted.
    pub helo: Option<String>,
    /// The server that checked.
    pub receiver: Option<String>,
}

impl ReceivedSpf {
    /// The domain that was asked, in lower case.
    #[must_use]
    pub fn domain(&self) -> Option<String> {
        let asked = self.envelope_from.as_deref().or(self.helo.as_deref())?;
        let domain = asked.rsplit('@').next().unwrap_or(asked).trim_matches(['<', '>', '.', ' ']);
        Some(domain.to_ascii_lowercase()).filter(|it| !it.is_empty())
    }
}
