//! Whether an answer says that the message was set aside, and not refused.
//!
//! Sources: Exchange Server's list of codes (5.2.1, `Content Filter agent quarantined this message`); wordings of
//! filters that report what they hold. A DMARC policy is called `quarantine`, too: that word alone says nothing.

/// Words for a message that waits in quarantine.
const WORDS: [&str; 10] = [
    "quarantined this message",
    "was quarantined",
    "has been quarantined",
    "placed in quarantine",
    "moved to quarantine",
    "held in quarantine",
    "mis en quarantaine",
    "messo in quarantena",
    "in die quarantäne",
    "puesto en cuarentena",
];

/// Whether a message waits in quarantine, by an answer's words.
#[must_use]
pub fn is_held(text: &str) -> bool {
    let lower = text.to_lowercase();
    WORDS.iter().any(|it| lower.contains(it))
}

#[cfg(test)]
mod tests {
    use super::is_held;

    #[test]
    fn a_policy_called_quarantine_holds_nothing() {
        assert!(is_held("550 5.2.1 Content Filter agent quarantined this message"));
        assert!(is_held("Votre message a été mis en quarantaine"));
        assert!(!is_held("550 5.7.26 DMARC policy of the domain is quarantine"));
    }
}
