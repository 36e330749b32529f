//! The names under which mail systems write to people.

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
    use super::{is_a_daemon, may_be_a_daemon};

    #[test]
    fn tells_daemons_from_people() {
        assert!(is_a_daemon("Mail Delivery Subsystem"));
        assert!(is_a_daemon("MAILER-DAEMON"));
        assert!(!is_a_daemon("postmaster") && may_be_a_daemon("Postmaster"));
        assert!(!is_a_daemon("Daemon Hall") && !may_be_a_daemon("Daemon Hall"));
    }
}
