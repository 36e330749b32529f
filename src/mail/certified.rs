//! Receipts of Italian certified mail (PEC, RFC 6109), in the words that the receipts themselves use.

use super::identified;

identified! {
    /// What a provider of certified mail certifies (`X-Ricevuta`, `tipo` in `daticert.xml`).
    CertifiedKind {
        /// The sender's provider took the message and sent it on.
        Accepted = "accettazione",
        /// The sender's provider refused the message.
        NotAccepted = "non-accettazione",
        /// The recipient's provider took the message.
        TakenOver = "presa-in-carico",
        /// The message was put into the recipient's mailbox.
        Delivered = "avvenuta-consegna",
        /// The message was not delivered.
        NotDelivered = "errore-consegna",
        /// For twelve hours nothing was heard of the message, and it may still be delivered; or for twenty-four, and it
        /// will not be. The explanation tells which.
        Late = "preavviso-errore-consegna",
        /// A provider found malicious software in the message and kept it.
        VirusFound = "rilevazione-virus",
    }
}

identified! {
    /// Why certified mail was not delivered (`errore` in `daticert.xml`).
    CertifiedError {
        NoSuchRecipient = "no-dest",
        NoSuchDomain = "no-dominio",
        Virus = "virus",
        Other = "altro",
    }
}
