//! Programs whose wording is known and nothing else matters: hosts and gateways large and small, in sentences that only
//! mail systems write.
//!
//! `The following addresses had delivery errors:`

use super::Dialect;
use super::entries::read_entries;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        // Appliances and gateways.
        "---the following addresses had delivery errors---",
        "a message that you have sent could not be delivered to one or more recipients",
        "we had trouble delivering your message. full details follow",
        "your message could not be sent. a transcript of the attempts to send the message follows",
        "was undeliverable. the reason for the problem",
        // Yahoo Groups.
        "we are unable to deliver the message from <",
        "did not reach the following recipient",
        "your mail message to the following address(es) could not be delivered",
        // MDaemon.
        "the attached message had permanent fatal delivery errors",
        "the attached message had permanent delivery errors",
        // SmarterMail.
        "could not deliver message to the following recipient(s)",
        // MailEnable.
        "mailenable: message could not be delivered to some recipients",
        // hMailServer.
        "your message did not reach some or all of the intended recipients. sent:",
        // PowerMTA.
        "i am sending you this message to inform you on the delivery status of a message you previously sent",
        // Haraka.
        "this is the haraka mailer program at",
        // Facebook.
        "this message was created automatically by facebook",
    ],
    read: |source, lines, told| told.said = read_entries(source, lines),
};
