//! Why a delivery did not happen, in the words that a person can act on.

use super::identified;

identified! {
    /// The reason behind a refusal or a delay. Readers quote it, tables name it, advice depends on it.
    Cause {
        UserUnknown = "user-unknown",
        MailboxDisabled = "mailbox-disabled",
        MailboxFull = "mailbox-full",
        AddressSyntax = "address-syntax",
        AddressMoved = "address-moved",
        DomainNotFound = "domain-not-found",
        NoMailService = "no-mail-service",
        RecipientRestricted = "recipient-restricted",
        SenderRejected = "sender-rejected",
        /// Reputation and block lists.
        SenderBlocked = "sender-blocked",
        /// SPF, DKIM, DMARC, reverse DNS.
        AuthenticationFailed = "authentication-failed",
        PolicyRejected = "policy-rejected",
        SpamRejected = "spam-rejected",
        VirusRejected = "virus-rejected",
        ContentRejected = "content-rejected",
        MessageTooLarge = "message-too-large",
        RelayDenied = "relay-denied",
        /// The sender's own server refused: login, quota, suspended account.
        SubmissionRefused = "submission-refused",
        ForwardingBlocked = "forwarding-blocked",
        RateLimited = "rate-limited",
        Greylisted = "greylisted",
        TooManyRecipients = "too-many-recipients",
        ConnectionFailed = "connection-failed",
        TlsFailed = "tls-failed",
        RoutingLoop = "routing-loop",
        ServerStorage = "server-storage",
        ServerError = "server-error",
        ProtocolError = "protocol-error",
        Expired = "expired",
        ListRefused = "list-refused",
        Complaint = "complaint",
        Delivered = "delivered",
        Unknown = "unknown",
    }
}
