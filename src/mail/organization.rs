//! To whom a host name belongs, as far as the name shows.
//!
//! Gap: without the list of public suffixes, domains that many people share (`github.io`) count as one organization.

/// Words below a country under which organizations register: `co.uk`, `com.br`, `or.jp`.
const SHARED: [&str; 19] = [
    "co", "com", "ac", "gov", "gob", "gouv", "org", "net", "ne", "or", "go", "ed", "edu", "ad", "mil", "nom", "asso",
    "govt", "school",
];

/// The registered part of a host name or domain: `mx.mail.domain.example` belongs to `domain.example`.
#[must_use]
pub fn organization(host: &str) -> &str {
    let host = host.trim_end_matches('.');
    let mut dots = host.bytes().enumerate().rev().filter(|(_, it)| *it == b'.').map(|(at, _)| at);
    let (Some(last), second) = (dots.next(), dots.next()) else { return host };
    let country = host.len() - last - 1 == 2;
    let middle = host.get(second.map_or(0, |it| it + 1)..last).unwrap_or_default();
    let start = match (country && SHARED.iter().any(|it| it.eq_ignore_ascii_case(middle)), second) {
        (true, Some(_)) => dots.next().map_or(0, |it| it + 1),
        (_, Some(second)) => second + 1,
        (_, None) => 0,
    };
    host.get(start..).unwrap_or(host)
}

/// Whether two names belong to one organization.
#[must_use]
pub fn same_organization(one: &str, other: &str) -> bool {
    let (one, other) = (organization(one), organization(other));
    !one.is_empty() && one.eq_ignore_ascii_case(other)
}

#[cfg(test)]
mod tests {
    use super::{organization, same_organization};

    #[test]
    fn finds_the_registered_part() {
        for (host, expected) in [
            ("mx.mail.domain.example", "domain.example"),
            ("domain.example", "domain.example"),
            ("mx.domain.co.uk", "domain.co.uk"),
            ("co.uk", "co.uk"),
            ("localhost", "localhost"),
            ("com.example.it", "example.it"),
            ("", ""),
        ] {
            assert_eq!(organization(host), expected);
        }
        assert!(same_organization("MX1.domain.example.", "domain.example"));
        assert!(!same_organization("domain.example", "other.example"));
    }
}
