//! What a sentence of a notice says about the SMTP session: which command was answered, and by which server.
//!
//! `host mx.domain.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to RCPT TO command)`
//!
//! The phrases are those of the programs' sources and manuals; a text that fits none says nothing.

use crate::mail::{Host, Stage};
use crate::syntax::needles::Needles;
use std::sync::LazyLock;

/// Phrases that name the command a server answered, in lower case. The first that stands in the text decides; where the
/// command cannot be told, it is none.
const STAGES: &[(&str, Option<Stage>)] = &[
    // Postfix
    ("(in reply to end of data", Some(Stage::EndOfData)),
    ("(in reply to rcpt to", Some(Stage::RcptTo)),
    ("(in reply to mail from", Some(Stage::MailFrom)),
    ("(in reply to data", Some(Stage::Data)),
    ("(in reply to ehlo", Some(Stage::Helo)),
    ("(in reply to helo", Some(Stage::Helo)),
    ("(in reply to lhlo", Some(Stage::Helo)),
    ("(in reply to starttls", Some(Stage::Helo)),
    ("refused to talk to me", Some(Stage::Connect)),
    ("while receiving the initial server greeting", Some(Stage::Connect)),
    ("while performing the ", Some(Stage::Helo)),
    ("while sending mail from", Some(Stage::MailFrom)),
    ("while sending rcpt to", Some(Stage::RcptTo)),
    ("while sending data command", Some(Stage::Data)),
    // The message may have been taken, and may come twice.
    ("while sending end of data", None),
    ("while sending message body", Some(Stage::EndOfData)),
    // Exim
    ("after initial connection", Some(Stage::Connect)),
    ("after rcpt to", Some(Stage::RcptTo)),
    ("after pipelined rcpt to", Some(Stage::RcptTo)),
    ("after end of data", Some(Stage::EndOfData)),
    ("after pipelined end of data", Some(Stage::EndOfData)),
    ("after sending data block", Some(Stage::EndOfData)),
    ("after mail from", Some(Stage::MailFrom)),
    ("after pipelined mail from", Some(Stage::MailFrom)),
    ("remote mail server after data", Some(Stage::Data)),
    ("remote mail server after pipelined data", Some(Stage::Data)),
    ("remote mail server after helo", Some(Stage::Helo)),
    ("remote mail server after ehlo", Some(Stage::Helo)),
    ("remote mail server after lhlo", Some(Stage::Helo)),
    ("remote mail server after starttls", Some(Stage::Helo)),
    ("remote mailer after data", Some(Stage::Data)),
    ("remote mailer after helo", Some(Stage::Helo)),
    ("remote mailer after ehlo", Some(Stage::Helo)),
    // qmail
    ("does not like recipient", Some(Stage::RcptTo)),
    ("but sender was rejected", Some(Stage::MailFrom)),
    ("but my name was rejected", Some(Stage::Helo)),
    ("but greeting failed", Some(Stage::Connect)),
    ("failed on data command", Some(Stage::Data)),
    ("failed after i sent the message", Some(Stage::EndOfData)),
    ("possible duplicate!", None),
    ("most progress was rcpt", Some(Stage::RcptTo)),
    ("most progress was mail", Some(Stage::MailFrom)),
    ("most progress was data", Some(Stage::Data)),
    ("most progress was helo", Some(Stage::Helo)),
    ("most progress was ehlo", Some(Stage::Helo)),
    ("wasn't able to establish an smtp connection", Some(Stage::Connect)),
    ("couldn't find any host", Some(Stage::Queue)),
    ("couldn't find a mail exchanger", Some(Stage::Queue)),
    // DragonFly Mail Agent
    ("did not like our mail from", Some(Stage::MailFrom)),
    ("did not like our rcpt to", Some(Stage::RcptTo)),
    ("did not like our data", Some(Stage::Data)),
    ("did not like our final data", Some(Stage::EndOfData)),
    // Windows programs quote the command.
    ("error following rcpt command", Some(Stage::RcptTo)),
    ("error following mail command", Some(Stage::MailFrom)),
    ("error following data command", Some(Stage::Data)),
    ("sent: rcpt to:", Some(Stage::RcptTo)),
    ("sent: mail from:", Some(Stage::MailFrom)),
    ("i said rcpt to:", Some(Stage::RcptTo)),
    ("i said mail from:", Some(Stage::MailFrom)),
    ("i said (end of message)", Some(Stage::EndOfData)),
    // IONOS, GMX, web.de; the text of a message is what other servers call its data.
    ("for text command", Some(Stage::EndOfData)),
    ("after text command", Some(Stage::EndOfData)),
    ("for rcpt to command", Some(Stage::RcptTo)),
    ("for rcpt command", Some(Stage::RcptTo)),
    ("after rcpt command", Some(Stage::RcptTo)),
    ("for mail from command", Some(Stage::MailFrom)),
    ("for mail command", Some(Stage::MailFrom)),
    ("after mail command", Some(Stage::MailFrom)),
    ("for data command", Some(Stage::Data)),
    ("after data command", Some(Stage::Data)),
    // Momentum (Ecelerity)
    ("(after connect)", Some(Stage::Connect)),
    // Yahoo
    ("[rcpt_to]", Some(Stage::RcptTo)),
    ("[mail_from]", Some(Stage::MailFrom)),
    ("[body]", Some(Stage::EndOfData)),
    // Gmail, as it wrote until 2014
    ("(state 14)", Some(Stage::RcptTo)),
    ("(state 15)", Some(Stage::Data)),
    ("(state 17)", Some(Stage::EndOfData)),
    ("(state 18)", Some(Stage::EndOfData)),
    // InterScan
    ("sent <<< rcpt to", Some(Stage::RcptTo)),
    ("sent <<< mail from", Some(Stage::MailFrom)),
    ("sent <<< data", Some(Stage::Data)),
    // Anybody's, and weaker than what names a command.
    ("connect to ", Some(Stage::Connect)),
    ("lost connection with ", Some(Stage::Connect)),
    ("host or domain name not found", Some(Stage::Queue)),
];

/// Phrases behind which the name of the server stands that answered.
const BEFORE_HOST: [&str; 15] = [
    "host ",
    "host: ",
    "connect to ",
    "connected to ",
    "lost connection with ",
    "conversation with ",
    "while talking to ",
    "remote host ",
    "remote server ",
    "remote system: dns;",
    "giving up on ",
    "delivery via ",
    "smtp server ",
    "server for ",
    "tls session with ",
];
/// Phrases before which it stands, its address in brackets between them or not.
const BEHIND_HOST: [&str; 6] = [
    " failed with: ",
    " does not like recipient",
    " failed on data command",
    " failed after i sent",
    " did not like our",
    " responded with",
];

/// Each with its place in its table.
static PHRASES: LazyLock<Needles<(Names, usize)>> = LazyLock::new(|| {
    let stages = STAGES.iter().zip(0..).map(|((it, _), rank)| (*it, (Names::Stage, rank)));
    let before = BEFORE_HOST.iter().zip(0..).map(|(it, rank)| (*it, (Names::HostBehindIt, rank)));
    let behind = BEHIND_HOST.iter().zip(0..).map(|(it, rank)| (*it, (Names::HostBeforeIt, rank)));
    Needles::of(stages.chain(before).chain(behind))
});

/// What a phrase names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Stage,
    HostBehindIt,
    HostBeforeIt,
}

/// The command that was answered, and the server that answered, where the text names them.
pub fn find_answer(text: &str) -> (Option<Stage>, Option<Host>) {
    let mut found: Vec<(Names, usize, usize)> =
        PHRASES.find(text).map(|(at, (names, rank))| (names, rank, at)).collect();
    found.sort_unstable_by_key(|&(_, rank, at)| (rank, at));
    let first = found.iter().find(|it| it.0 == Names::Stage);
    let stage = first.and_then(|(_, rank, _)| STAGES.get(*rank)).and_then(|(_, stage)| *stage);
    (stage, find_host(text, &found))
}

/// The same without the server.
pub fn find_stage(text: &str) -> Option<Stage> {
    find_answer(text).0
}

/// `host mx.example[192.0.2.1] said`, `host mx.example [192.0.2.1]`, `192.0.2.1 does not like recipient`.
fn find_host(text: &str, found: &[(Names, usize, usize)]) -> Option<Host> {
    let of = |wanted| found.iter().filter(move |it| it.0 == wanted).map(|&(_, rank, at)| (rank, at));
    // Of each phrase the first place.
    let mut last = None;
    let mut behind = of(Names::HostBeforeIt).filter(|(rank, _)| last.replace(*rank) != Some(*rank));
    let behind = behind.find_map(|(_, at)| text.get(..at)?.split_whitespace().rev().take(2).filter_map(host).last());
    let before = || {
        let starts = of(Names::HostBehindIt)
            .filter(|(_, at)| !text.get(..*at).unwrap_or_default().ends_with(char::is_alphanumeric));
        let hosts = starts.filter_map(|(rank, at)| {
            let behind = text.get(at + BEFORE_HOST.get(rank)?.len()..)?;
            Some((at, host(behind.split_whitespace().next()?)?))
        });
        hosts.min_by_key(|(at, _)| *at).map(|(_, host)| host)
    };
    behind.or_else(before)
}

/// A first word that can only be a server's name or address: it has a dot or a colon inside, and is no mail address.
pub fn host(text: &str) -> Option<Host> {
    let word = text.split_whitespace().next()?.trim_start_matches(['(', '<', '[', '\'', '"']);
    let literal = word.starts_with("ipv6:") || word.matches(':').count() > 2;
    let ends =
        |c| matches!(c, '[' | ']' | '(' | '<' | '>' | ')' | '\'' | '"' | ',' | ';' | '/') || c == ':' && !literal;
    let end = word.find(ends).unwrap_or(word.len());
    let word = word.get(..end)?.trim_end_matches(['.', ':']);
    let named = word.split('.').count() > 1 && word.split('.').all(|it| !it.is_empty());
    let lettered = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    ((named || literal) && word.chars().all(lettered)).then(|| Host::parse(word)).flatten()
}

#[cfg(test)]
mod tests {
    use super::{find_answer, find_stage};
    use crate::mail::Stage;

    fn host(text: &str) -> Option<String> {
        find_answer(text).1.map(|it| it.to_string())
    }

    #[test]
    fn reads_the_command_and_the_host() {
        let text = "host mx.b.example[192.0.2.1] said: 552 5.7.0 no (in reply to end of DATA command)";
        assert_eq!(find_stage(text), Some(Stage::EndOfData));
        assert_eq!(host(text), Some("mx.b.example".into()));
        let text =
            "SMTP error from remote mail server after RCPT TO:<a@b.example>: host mx.b.example [192.0.2.1]: 550 no";
        assert_eq!((find_stage(text), host(text)), (Some(Stage::RcptTo), Some("mx.b.example".into())));
        let text = "192.0.2.1 does not like recipient. Remote host said: 550 no Giving up on 192.0.2.1.";
        assert_eq!((find_stage(text), host(text)), (Some(Stage::RcptTo), Some("192.0.2.1".into())));
        let text = "mx.b.example [192.0.2.1] did not like our final DATA: 550 no";
        assert_eq!((find_stage(text), host(text)), (Some(Stage::EndOfData), Some("mx.b.example".into())));
        assert_eq!(host("host mx.b.example[2001:db8::1] said: 550 no"), Some("mx.b.example".into()));
        let text = "SMTP error from remote server for TEXT command, host: mx.b.example (192.0.2.1) reason: 550 no";
        assert_eq!((find_stage(text), host(text)), (Some(Stage::EndOfData), Some("mx.b.example".into())));
        assert_eq!(host("Server mx.b.example[192.0.2.1] failed with: 550 no"), Some("mx.b.example".into()));
    }

    #[test]
    fn says_nothing_where_the_text_does_not() {
        let text = "lost connection with mx.b.example[192.0.2.1] while sending end of data -- message may be sent more than once";
        assert_eq!((find_stage(text), host(text)), (None, Some("mx.b.example".into())));
        assert_eq!(host("Remote host said: 550 no"), None);
        assert_eq!(host("Sorry, I couldn't find any host named b.example. (#5.1.2)"), None);
        assert_eq!(host("I found no host by that name"), None);
    }

    #[test]
    fn programs_name_the_command_that_was_answered() {
        let markers = [
            ("host mx[192.0.2.1] said: 550 no (in reply to MAIL FROM command)", Stage::MailFrom),
            ("host mx[192.0.2.1] said: 550 no (in reply to RCPT TO command)", Stage::RcptTo),
            ("host mx[192.0.2.1] said: 550 no (in reply to DATA command)", Stage::Data),
            ("host mx[192.0.2.1] said: 550 no (in reply to end of DATA command)", Stage::EndOfData),
            ("host mx[192.0.2.1] said: 550 no (in reply to EHLO command)", Stage::Helo),
            ("host mx[192.0.2.1] said: 550 no (in reply to HELO command)", Stage::Helo),
            ("lost connection with mx[192.0.2.1] while receiving the initial server greeting", Stage::Connect),
            ("SMTP error from remote server for TEXT command, host: mx (192.0.2.1) reason: 550 no", Stage::EndOfData),
        ];
        for (text, stage) in markers {
            assert_eq!(find_stage(text), Some(stage), "{text}");
        }
    }
}
