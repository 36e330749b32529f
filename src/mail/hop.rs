//! One server's stamp on a message: a `Received` field (RFC 5321 section 4.4).

#![expect(missing_docs, reason = "the fields are named after the clauses of RFC 5321")]

use super::{DateTime, identified};
use std::net::IpAddr;

identified! {
    /// What is remarkable about a hop.
    HopFlag {
        NoDate = "no-date",
        ZoneGuessed = "zone-guessed",
        XReceived = "x-received",
        ClockSkew = "clock-skew",
        NegativeDelay = "negative-delay",
        LongDelay = "long-delay",
        Internal = "internal",
        Submission = "submission",
        NoTls = "no-tls",
        Loop = "loop",
        OutOfOrder = "out-of-order",
        Damaged = "damaged",
    }
}

identified! {
    /// The queue into which a server put the message (RFC 6729), where it says so.
    HopState {
        /// Until somebody has proven who they are.
        Auth = "auth",
        /// Until its content has been looked at.
        Content = "content",
        /// Until its content has been converted.
        Convert = "convert",
        /// Until a moderator has decided.
        Moderation = "moderation",
        /// The usual one.
        Normal = "normal",
        Other = "other",
        /// The one from which it leaves.
        Outbound = "outbound",
        /// Until somebody lets it go.
        Quarantine = "quarantine",
        /// Until the time that the sender chose.
        Timed = "timed",
    }
}

impl HopState {
    /// Whether the message is kept there on purpose, however long that takes.
    #[must_use]
    pub fn holds(self) -> bool {
        !matches!(self, Self::Normal | Self::Outbound)
    }
}

/// The clauses of a `Received` field, each as it was written; `None` where it has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hop {
    /// The name that the sending server gave, or that the receiver looked up.
    pub from: Option<String>,
    /// What the sender said in HELO or EHLO, where the field tells it apart or `from` is that.
    pub helo: Option<String>,
    pub from_ip: Option<IpAddr>,
    pub by: Option<String>,
    /// The protocol word: `ESMTPS`, `LMTP`, `MAPI`.
    pub with: Option<String>,
    /// The TLS version or cipher that the field records, as it was written.
    pub tls: Option<String>,
    pub id: Option<String>,
    /// The recipient for whom the server stamped it, without angle brackets.
    pub for_: Option<String>,
    /// Further recipients, where the server named several.
    pub also_for: Vec<String>,
    pub via: Option<String>,
    pub state: Option<HopState>,
    pub date: Option<DateTime>,
    pub flags: Vec<HopFlag>,
}

impl Hop {
    /// Everybody for whom the server stamped it.
    pub fn recipients(&self) -> impl Iterator<Item = &str> {
        self.for_.iter().chain(&self.also_for).map(String::as_str)
    }
}
