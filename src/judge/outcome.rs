//! What became of the message as a whole.

use crate::mail::identified;

identified! {
    /// The sum of the verdicts.
    Outcome {
        Delivered = "delivered",
        PartlyFailed = "partly-failed",
        Failed = "failed",
        Delayed = "delayed",
        NoFailureReported = "no-failure-reported",
        Unknown = "unknown",
    }
}

/// Of a message of which nothing is known.
impl Default for Outcome {
    fn default() -> Self {
        Self::Unknown
    }
}
