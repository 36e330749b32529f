//! What a sentence of a notice says about the SMTP session: which command was answered, and by which server.

use crate::mail::{Host, Stage};

/// Phrases that name the command a server answered. The longer ones come first.
const STAGES: &[(&str, Stage)] = &[
    ("(in reply to end of data", Stage::EndOfData),
    ("(in reply to rcpt to", Stage::RcptTo),
    ("(in reply to mail from", Stage::MailFrom),
    ("(in reply to data", Stage::Data),
    ("(in reply to ehlo", Stage::Helo),
    ("(in reply to helo", Stage::Helo),
    ("refused to talk to me", Stage::Connect),
    ("from remote mail server after rcpt to", Stage::RcptTo),
    ("from remote mail server after pipelined rcpt to", Stage::RcptTo),
    ("from remote mail server after end of data", Stage::EndOfData),
    ("from remote mail server after pipelined end of data", Stage::EndOfData),
    ("from remote mail server after mail from", Stage::MailFrom),
    ("from remote mail server after pipelined mail from", Stage::MailFrom),
    ("from remote mail server after data", Stage::Data),
    ("from remote mail server after initial connection", Stage::Connect),
    ("from remote mail server after helo", Stage::Helo),
    ("from remote mail server after ehlo", Stage::Helo),
    ("connect to ", Stage::Connect),
    ("lost connection with ", Stage::Connect),
    ("host or domain name not found", Stage::Queue),
];

/// The command that was answered, where the text names it.
pub fn find_stage(text: &str) -> Option<Stage> {
    let text = text.to_ascii_lowercase();
    STAGES.iter().find(|(phrase, _)| text.contains(phrase)).map(|(_, stage)| *stage)
}

/// `host mx.example[192.0.2.1] said` or `host mx.example [192.0.2.1]`.
pub fn find_host(text: &str) -> Option<Host> {
    let rest = text.strip_prefix("host ").or_else(|| text.split_once(" host ").map(|(_, rest)| rest))?;
    Host::parse(rest.split('[').next()?)
}

#[cfg(test)]
mod tests {
    use super::{find_host, find_stage};
    use crate::mail::Stage;

    #[test]
    fn reads_the_command_and_the_host() {
        let text = "host mx.b.example[192.0.2.1] said: 552 5.7.0 no (in reply to end of DATA command)";
        assert_eq!(find_stage(text), Some(Stage::EndOfData));
        assert_eq!(find_host(text).map(|it| it.to_string()), Some("mx.b.example".into()));
    }
}
