//! Providers of mailboxes for everybody: the domains of their mailboxes, and those of their servers.
//!
//! Gap: the domains of companies that have their mail at a provider are not among them; only a look into the DNS would tell.

use super::organization;

/// A provider that takes the mail of all its domains with the same servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "they are called by their names")]
pub enum Provider {
    Google,
    Microsoft,
    Yahoo,
    Apple,
    Libero,
    Orange,
    Gmx,
}

impl Provider {
    const ALL: [Self; 7] =
        [Self::Google, Self::Microsoft, Self::Yahoo, Self::Apple, Self::Libero, Self::Orange, Self::Gmx];

    /// The provider of a mailbox by its domain in lower case; `None` where it is not known to share its servers with
    /// another domain.
    #[must_use]
    pub fn of_mailbox(domain: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.mailboxes().contains(&domain))
    }

    /// Whether a server is this provider's, by its name in lower case.
    #[must_use]
    pub fn runs(self, host: &str) -> bool {
        self.servers().contains(&organization(host))
    }

    /// Whether mail of the provider's own programs may come from a domain in lower case.
    #[must_use]
    pub fn writes_from(self, domain: &str) -> bool {
        self.runs(domain) || self.mailboxes().contains(&organization(domain))
    }

    /// The domains of mailboxes for people. From the MX records of 2026.
    fn mailboxes(self) -> &'static [&'static str] {
        match self {
            Self::Google => &["gmail.com", "googlemail.com"],
            Self::Microsoft => &[
                "outlook.com",
                "outlook.fr",
                "outlook.it",
                "outlook.de",
                "outlook.es",
                "hotmail.com",
                "hotmail.fr",
                "hotmail.it",
                "hotmail.de",
                "hotmail.es",
                "hotmail.co.uk",
                "live.com",
                "live.fr",
                "live.it",
                "live.de",
                "live.co.uk",
                "msn.com",
            ],
            Self::Yahoo => &[
                "yahoo.com",
                "yahoo.fr",
                "yahoo.it",
                "yahoo.de",
                "yahoo.es",
                "yahoo.co.uk",
                "ymail.com",
                "rocketmail.com",
                "aol.com",
                "aol.fr",
                "aol.it",
                "aol.de",
            ],
            Self::Apple => &["icloud.com", "me.com", "mac.com"],
            Self::Libero => &["libero.it", "iol.it", "inwind.it", "blu.it", "giallo.it"],
            Self::Orange => &["orange.fr", "wanadoo.fr"],
            Self::Gmx => &["gmx.de", "gmx.net", "gmx.at", "gmx.ch"],
        }
    }

    /// What its servers' names and its customers' first domains end with.
    fn servers(self) -> &'static [&'static str] {
        match self {
            Self::Google => &["google.com", "googlemail.com", "gmail.com"],
            Self::Microsoft => &[
                "outlook.com",
                "exchangelabs.com",
                "office365.com",
                "office365.us",
                "microsoft.com",
                "onmicrosoft.com",
            ],
            Self::Yahoo => &["yahoo.com", "yahoodns.net", "yahooinc.com", "yahoo.co.jp"],
            Self::Apple => &["icloud.com", "apple.com"],
            Self::Libero => &["libero.it", "iol.it"],
            Self::Orange => &["orange.fr", "wanadoo.fr"],
            Self::Gmx => &["gmx.net", "gmx.com"],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Provider;

    #[test]
    fn domains_of_one_provider_share_its_servers() {
        assert_eq!(Provider::of_mailbox("hotmail.fr"), Some(Provider::Microsoft));
        assert_eq!(Provider::of_mailbox("gmail.com"), Some(Provider::Google));
        assert_eq!(Provider::of_mailbox("domain.example"), None);
    }

    #[test]
    fn a_server_is_told_by_what_its_name_ends_with() {
        assert!(Provider::Microsoft.runs("am6pr04mb1.eurprd04.prod.outlook.com"));
        assert!(!Provider::Microsoft.runs("outlook.com.domain.example") && !Provider::Microsoft.runs("notoutlook.com"));
        assert!(Provider::Yahoo.writes_from("mail.yahoo.co.uk") && !Provider::Yahoo.runs("mail.yahoo.co.uk"));
    }
}
