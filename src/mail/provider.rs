//! Providers that take the mail of several domains with the same servers.
//!
//! Gap: the domains of companies that have their mail at a provider are not among them; only a look into the DNS would tell.

/// The domains of each provider, for people with a mailbox there. From the MX records of 2026.
const PROVIDERS: [&[&str]; 7] = [
    &["gmail.com", "googlemail.com"],
    &[
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
    &[
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
    &["icloud.com", "me.com", "mac.com"],
    &["libero.it", "iol.it", "inwind.it", "blu.it", "giallo.it"],
    &["orange.fr", "wanadoo.fr"],
    &["gmx.de", "gmx.net", "gmx.at", "gmx.ch"],
];

/// The provider whose servers take the mail of a domain in lower case, by its place; `None` where it is not known to share
/// them with another domain.
#[must_use]
pub fn provider_of(domain: &str) -> Option<usize> {
    PROVIDERS.iter().position(|it| it.contains(&domain))
}

#[cfg(test)]
mod tests {
    use super::provider_of;

    #[test]
    fn domains_of_one_provider_share_its_servers() {
        assert_eq!(provider_of("hotmail.fr"), provider_of("outlook.com"));
        assert!(provider_of("gmail.com").is_some() && provider_of("gmail.com") != provider_of("outlook.com"));
        assert_eq!(provider_of("domain.example"), None);
    }
}
