//! What a receiving server found out about who sent a message: an `Authentication-Results` field (RFC 8601).

use super::identified;

identified! {
    /// What was checked.
    AuthMethod {
        /// Whether the domain lets this server send for it (RFC 7208).
        Spf = "spf",
        /// Whether a signature is whole (RFC 6376).
        Dkim = "dkim",
        /// Whether one of both speaks for the visible sender (RFC 9989).
        Dmarc = "dmarc",
        /// Whether servers on the way vouch for earlier results (RFC 8617).
        Arc = "arc",
        /// Whether the server's address has a name that leads back to it.
        Iprev = "iprev",
        /// Whether the sender logged in.
        Auth = "auth",
        /// Microsoft's sum of all of them.
        Compauth = "compauth",
        Other = "other",
    }
}

identified! {
    /// What came of it (RFC 8601 section 2.7).
    AuthVerdict {
        /// Nothing to check.
        None = "none",
        Pass = "pass",
        /// Microsoft: the domain states nothing, and would have passed.
        BestGuessPass = "bestguesspass",
        Fail = "fail",
        Softfail = "softfail",
        Neutral = "neutral",
        Policy = "policy",
        Temperror = "temperror",
        Permerror = "permerror",
        Other = "other",
    }
}

impl AuthVerdict {
    /// Reads the word of a field; `hardfail` and `error` are those of older standards.
    #[must_use]
    pub fn parse(word: &str) -> Self {
        match word.to_ascii_lowercase().as_str() {
            "hardfail" => Self::Fail,
            "error" => Self::Temperror,
            "unknown" => Self::Permerror,
            word => Self::from_id(word).unwrap_or(Self::Other),
        }
    }

    /// Whether the check speaks for the sender.
    #[must_use]
    pub fn is_pass(self) -> bool {
        self == Self::Pass
    }

    /// Whether the check speaks against the sender.
    #[must_use]
    pub fn is_fail(self) -> bool {
        matches!(self, Self::Fail | Self::Softfail)
    }
}

/// All results of one server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthResults {
    /// The server that checked, as it calls itself (`authserv-id`); Microsoft leaves it out.
    pub server: Option<String>,
    /// The place in a chain of servers that vouch (`ARC-Authentication-Results`), counted from 1.
    pub instance: Option<u32>,
    /// In their order.
    pub results: Vec<AuthResult>,
}

/// One result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthResult {
    /// What was checked.
    pub method: AuthMethod,
    /// What came of it.
    pub verdict: AuthVerdict,
    /// The domain that was looked at, in lower case: that of the signature, of the envelope sender, or of the visible sender.
    pub domain: Option<String>,
}

impl AuthResults {
    /// The results of one check.
    pub fn of(&self, method: AuthMethod) -> impl Iterator<Item = &AuthResult> {
        self.results.iter().filter(move |it| it.method == method)
    }
}
