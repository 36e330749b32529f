//! The names under which mail systems write to people.

use super::Provider;

/// Words of the name or of the local part of an address, in lower case, that no person has.
const NAMES: [&str; 12] = [
    "mailer-daemon",
    "mailerdaemon",
    "mailer daemon",
    "mailer_daemon",
    "mail-daemon",
    "mail delivery s",
    "mail.delivery.system",
    "mail delivery agent",
    "mail_delivery_agent",
    "internet mail delivery",
    "mdaemon",
    // The address from which every Exchange server writes.
    "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
];

/// Words that people may have, too.
const OFFICES: [&str; 5] = ["postmaster", "mail administrator", "mail router", "system administrator", "mail server"];

/// Words with which strangers play the people who keep a mail system, in lower case.
const SUPPORT: [&str; 21] = [
    "mail admin",
    "mail support",
    "mail team",
    "mail service",
    "mail security",
    "mailbox",
    "webmail",
    "cpanel",
    "help desk",
    "helpdesk",
    "it support",
    "it department",
    "it-support",
    "server notification",
    "mail notification",
    "server admin",
    "account team",
    "support technique",
    "service informatique",
    "assistenza",
    "servizio posta",
];

/// Whether a name is one under which strangers play a mail system or its keepers; people who keep one may have it, too.
#[must_use]
pub fn plays_support(name: &str) -> bool {
    let lower = name.to_lowercase();
    is_a_daemon(name) || may_be_a_daemon(name) || SUPPORT.iter().any(|it| lower.contains(it))
}

/// Names of large services, and whose they are.
const SERVICES: [(&str, Provider); 5] = [
    ("microsoft", Provider::Microsoft),
    ("outlook", Provider::Microsoft),
    ("office 365", Provider::Microsoft),
    ("gmail", Provider::Google),
    ("yahoo", Provider::Yahoo),
];

/// Whether a name is that of a large service, and the domain is none of its own. The service's programs may run under the
/// domain of a customer.
#[must_use]
pub fn borrows_a_service(name: &str, domain: &str) -> bool {
    let lower = name.to_lowercase();
    let mut named = SERVICES.iter().filter(|(it, _)| lower.contains(it)).peekable();
    named.peek().is_some() && !named.any(|(_, provider)| provider.writes_from(domain))
}

/// Whether a `From` field is a mail system's: `Mail Delivery System <MAILER-DAEMON@mail.example>`.
#[must_use]
pub fn is_a_daemon(name_or_local_part: &str) -> bool {
    let lower = name_or_local_part.to_lowercase();
    NAMES.iter().any(|it| lower.contains(it))
}

/// Whether it may be: a postmaster is a person too, and another sign has to tell.
#[must_use]
pub fn may_be_a_daemon(name_or_local_part: &str) -> bool {
    let lower = name_or_local_part.to_lowercase();
    OFFICES.iter().any(|it| lower.contains(it))
}

#[cfg(test)]
mod tests {
    use super::{is_a_daemon, may_be_a_daemon, plays_support};

    #[test]
    fn tells_daemons_from_people() {
        assert!(is_a_daemon("Mail Delivery Subsystem"));
        assert!(is_a_daemon("MAILER-DAEMON"));
        assert!(!is_a_daemon("postmaster") && may_be_a_daemon("Postmaster"));
        assert!(
            plays_support("Webmail Support") && plays_support("Mail Delivery Subsystem") && !plays_support("Lena Vogt")
        );
        assert!(!is_a_daemon("Daemon Hall") && !may_be_a_daemon("Daemon Hall"));
    }
}
