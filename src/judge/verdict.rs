//! What is said of one recipient, and how sure that is.

use crate::mail::identified;

identified! {
    /// What became of the message for one recipient. `arrived` is never said: it means the inbox to people.
    Verdict {
        Read = "read",
        Delivered = "delivered",
        /// Their server took the message.
        Accepted = "accepted",
        /// Handed to a system that reports no further.
        Relayed = "relayed",
        /// Handed out by a list or an alias.
        Expanded = "expanded",
        NoFailureReported = "no-failure-reported",
        /// Nothing is reported, and something that hit a neighbor may have hit this one too.
        AtRisk = "at-risk",
        Delayed = "delayed",
        Quarantined = "quarantined",
        Junked = "junked",
        Discarded = "discarded",
        Failed = "failed",
        Unknown = "unknown",
    }
}

identified! {
    /// What a verdict rests on.
    Certainty {
        /// A server's structured record says so.
        Reported = "reported",
        /// Read in prose meant for people.
        ReadInText = "read-in-text",
        /// A rule concludes it.
        Inferred = "inferred",
        /// Two records disagree; both are shown.
        Contradicted = "contradicted",
    }
}
