//! What sort of evidence lies on the table.

use crate::mail::identified;

identified! {
    /// The kind of the whole, as the report names it.
    Kind {
        Bounce = "bounce",
        DelayWarning = "delay-warning",
        DeliveryReceipt = "delivery-receipt",
        AutoReply = "auto-reply",
        Message = "message",
        Headers = "headers",
        Mixed = "mixed",
        NotMail = "not-mail",
    }
}
