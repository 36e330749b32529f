//! The protocols with which servers hand messages on, by the words that their stamps have for them (RFC 3848, RFC 6531).

use super::strip_prefix_ignoring_case;

/// `SMTP`, `ESMTP`, `LMTP` and what is put before and behind them: `UTF8SMTPSA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transmission {
    /// Without what the letters say.
    pub protocol: TransferProtocol,
    /// With TLS: `S`.
    pub is_encrypted: bool,
    /// The client logged in: `A`.
    pub is_authenticated: bool,
}

/// A protocol of mail transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TransferProtocol {
    /// RFC 5321 without extensions.
    Smtp,
    /// RFC 5321.
    Esmtp,
    /// RFC 2033, which hands over into mailboxes.
    Lmtp,
}

impl Transmission {
    /// Reads a word in any case; `None` where it is not one of the registered.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let name = strip_prefix_ignoring_case(word, "utf8").unwrap_or(word);
        let (protocol, letters) =
            PROTOCOLS.iter().find_map(|(it, name_of)| Some((*it, strip_prefix_ignoring_case(name, name_of)?)))?;
        let [is_encrypted, is_authenticated] = match letters.as_bytes() {
            [] => [false, false],
            [b's' | b'S'] => [true, false],
            [b'a' | b'A'] => [false, true],
            [b's' | b'S', b'a' | b'A'] => [true, true],
            _ => return None,
        };
        Some(Self { protocol, is_encrypted, is_authenticated })
    }

    /// Whether it goes from server to server, or from a person's program to a server: not into a mailbox.
    #[must_use]
    pub fn is_smtp(self) -> bool {
        self.protocol != TransferProtocol::Lmtp
    }
}

const PROTOCOLS: [(TransferProtocol, &str); 3] =
    [(TransferProtocol::Esmtp, "esmtp"), (TransferProtocol::Smtp, "smtp"), (TransferProtocol::Lmtp, "lmtp")];

#[cfg(test)]
mod tests {
    use super::{TransferProtocol, Transmission};

    #[test]
    fn letters_say_what_was_added() {
        let read = |word| Transmission::parse(word).map(|it| (it.protocol, it.is_encrypted, it.is_authenticated));
        assert_eq!(read("SMTP"), Some((TransferProtocol::Smtp, false, false)));
        assert_eq!(read("esmtps"), Some((TransferProtocol::Esmtp, true, false)));
        assert_eq!(read("UTF8SMTPSA"), Some((TransferProtocol::Smtp, true, true)));
        assert_eq!(read("LMTPA"), Some((TransferProtocol::Lmtp, false, true)));
        for other in ["", "SMTPSVC", "HTTPS", "local", "ASMTP"] {
            assert_eq!(read(other), None, "{other}");
        }
    }
}
