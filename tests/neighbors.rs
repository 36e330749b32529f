//! Whom a refusal puts at risk beside the one whom a report names, where providers take several domains.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test reads samples")]

mod road;

use mailtrail::judge::Verdict::{self, AtRisk, Failed, NoFailureReported};
use mailtrail::mail::Timestamp;
use road::look;

/// A report of a refusal of the first, of a message to all.
fn report(to: &[&str], stage: &str, answer: &str) -> Vec<u8> {
    let first = to.first().expect("somebody");
    format!(
        "From: MAILER-DAEMON@out.werft.example\r\nTo: mara@werft.example\r\nReturn-Path: <>\r\n\
         Date: Fri, 20 Nov 2026 10:15:12 +0100\r\nContent-Type: multipart/report; boundary=r\r\n\r\n--r\r\n\
         Content-Type: text/plain\r\n\r\nThis is the mail system at host out.werft.example.\r\n\r\n<{first}>: host \
         mx.provider.example[192.0.2.7] said: {answer} (in reply to {stage} command)\r\n\r\n--r\r\n\
         Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; out.werft.example\r\n\r\n\
         Final-Recipient: rfc822; {first}\r\nAction: failed\r\nStatus: 5.7.1\r\nRemote-MTA: dns; mx.provider.example\r\n\
         Diagnostic-Code: smtp; {answer}\r\n\r\n--r\r\nContent-Type: message/rfc822\r\n\r\n\
         From: mara@werft.example\r\nTo: {}\r\nSubject: Plans\r\nMessage-ID: <p@werft.example>\r\n\
         Date: Fri, 20 Nov 2026 10:15:00 +0100\r\n\r\nx\r\n--r--\r\n",
        to.join(", ")
    )
    .into_bytes()
}

fn verdicts(to: &[&str], stage: &str, answer: &str) -> Vec<Verdict> {
    let now = Timestamp::from_rfc3339("2026-11-20T12:00:00Z").expect("a time");
    let found = look(&[("bounce.eml".to_owned(), report(to, stage, answer))], now);
    found.judged.recipients.iter().map(|it| it.verdict).collect()
}

#[test]
fn a_refusal_of_the_sender_is_for_all_domains_of_a_provider() {
    // Nobody can have these names: they are longer than any that the provider gives out.
    let long = "x".repeat(65);
    let at = |domain: &str| format!("{long}@{domain}");
    let (one, other, else_where) = (at("outlook.com"), at("hotmail.fr"), at("werft.example"));
    let to = [one.as_str(), other.as_str(), else_where.as_str()];
    let blocked = "550 5.7.1 our records show that your address 198.51.100.7 is on a block list";
    assert_eq!(verdicts(&to, "MAIL FROM", blocked), [Failed, AtRisk, NoFailureReported]);
    assert_eq!(verdicts(&to, "RCPT TO", "550 5.1.1 no such user"), [Failed, NoFailureReported, NoFailureReported]);
    let content = "550 5.7.1 message content rejected";
    assert_eq!(verdicts(&to, "end of DATA", content), [Failed, NoFailureReported, NoFailureReported]);
}
