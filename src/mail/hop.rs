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
    pub via: Option<String>,
    pub date: Option<DateTime>,
    pub flags: Vec<HopFlag>,
}
