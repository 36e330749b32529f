//! Programs and services that write reports, as far as it matters which of them did.

use super::identified;

identified! {
    /// Mail software that writes reports.
    Software {
        Postfix = "postfix",
        Exim = "exim",
        Sendmail = "sendmail",
        Opensmtpd = "opensmtpd",
        Qmail = "qmail",
        Courier = "courier",
        Exchange = "exchange",
        ExchangeOnline = "exchange-online",
        Gmail = "gmail",
        Domino = "domino",
        Groupwise = "groupwise",
        Yahoo = "yahoo",
        /// The sender's own mail program, where it cannot hand a message over.
        MailProgram = "mail-program",
    }
}
