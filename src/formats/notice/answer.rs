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
    // IONOS, GMX, web.de; the text of a message is what other servers call its data.
    ("for text command", Stage::EndOfData),
    ("after text command", Stage::EndOfData),
    ("for rcpt to command", Stage::RcptTo),
    ("for rcpt command", Stage::RcptTo),
    ("after rcpt command", Stage::RcptTo),
    ("for mail from command", Stage::MailFrom),
    ("for mail command", Stage::MailFrom),
    ("after mail command", Stage::MailFrom),
    ("after data command", Stage::Data),
    ("for data command", Stage::Data),
    // Momentum (Ecelerity).
    ("(after rcpt to)", Stage::RcptTo),
    ("(after mail from)", Stage::MailFrom),
    ("(after data)", Stage::EndOfData),
    ("(after connect)", Stage::Connect),
    // Yahoo.
    ("[rcpt_to]", Stage::RcptTo),
    ("[mail_from]", Stage::MailFrom),
    ("[body]", Stage::EndOfData),
    // Gmail, as it wrote until 2014.
    ("(state 14)", Stage::RcptTo),
    ("(state 15)", Stage::Data),
    ("(state 17)", Stage::EndOfData),
    ("(state 18)", Stage::EndOfData),
    // Gateways and hosts that name the command in their own ways.
    ("error following rcpt command", Stage::RcptTo),
    ("error following mail command", Stage::MailFrom),
    ("error following data command", Stage::Data),
    ("smtp:rcpt host", Stage::RcptTo),
    ("smtp:mail host", Stage::MailFrom),
    ("smtp:data host", Stage::Data),
    ("sent <<< rcpt to", Stage::RcptTo),
    ("sent <<< mail from", Stage::MailFrom),
    ("sent <<< data", Stage::Data),
];

/// Words behind which the server stands that answered.
const BEFORE_HOSTS: &[&str] = &["host ", "host: ", "server "];

/// The command that was answered, where the text names it.
pub fn find_stage(text: &str) -> Option<Stage> {
    let text = text.to_ascii_lowercase();
    STAGES.iter().find(|(phrase, _)| text.contains(phrase)).map(|(_, stage)| *stage)
}

/// `host mx.example[192.0.2.1] said`, `host: mx.example`, `SMTP server <mx.example> rejected`.
pub fn find_host(text: &str) -> Option<Host> {
    let text = &text.to_ascii_lowercase();
    BEFORE_HOSTS.iter().find_map(|before| {
        let mut places = text.match_indices(before).filter(|(at, _)| begins_a_word(text, *at));
        places.find_map(|(at, _)| host_at(text.get(at + before.len()..)?))
    })
}

/// Whether a word begins here, and not `unknown host`, which answers nothing.
fn begins_a_word(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    !before.ends_with("unknown ") && before.chars().next_back().is_none_or(|c| !c.is_alphanumeric())
}

/// The host with which a text begins: a name with a dot in it.
fn host_at(text: &str) -> Option<Host> {
    let word = text.trim_start_matches('<').split(|c: char| c.is_whitespace() || "[(<>,;".contains(c)).next()?;
    let word = word.trim_end_matches(['.', ':']);
    let is_name = word.contains('.') && word.chars().all(|c| c.is_alphanumeric() || ".-_".contains(c));
    is_name.then(|| Host::parse(word)).flatten()
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

    #[test]
    fn reads_hosts_behind_other_words() {
        let host = |text| find_host(text).map(|it| it.to_string());
        assert_eq!(host("for TEXT command, host: mx.b.example (192.0.2.1) reason"), Some("mx.b.example".into()));
        assert_eq!(host("SMTP Server <mx.b.example> rejected"), Some("mx.b.example".into()));
        assert_eq!(host("Unknown host b.example."), None);
        assert_eq!(host("server says: host name lookup failure"), None);
    }
}
