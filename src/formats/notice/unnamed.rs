//! Programs whose wording is known and nothing else matters: hosts and gateways large and small, in sentences that only
//! mail systems write.
//!
//! `We had trouble delivering your message. Full details follow:`

use super::Dialect;
use super::entries::tell;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        // Appliances and gateways.
        "a message that you have sent could not be delivered to one or more recipients",
        "we had trouble delivering your message. full details follow",
        "your message could not be sent. a transcript of the attempts to send the message follows",
        "was undeliverable. the reason for the problem",
        // Yahoo Groups.
        "we are unable to deliver the message from <",
        "did not reach the following recipient",
        "these recipients of your message have been processed by the mail server",
        "this is only a notification about a delay in the delivery of your message",
        "has encountered a delivery problem. reason:",
        // SendGrid, MessageLabs.
        "this is an automatically generated message from sendgrid",
        "this is the mail delivery agent at ",
        // Dooray.
        "your message sent to * has failed to be delivered",
        // Facebook.
        "this message was created automatically by facebook",
    ],
    read: tell,
};
