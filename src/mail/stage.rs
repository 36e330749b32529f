//! How far an SMTP session had come when the answer was given (RFC 5321 section 3).

use super::identified;

identified! {
    /// The command that was answered, or the time outside any session.
    Stage {
        Connect = "connect",
        Helo = "helo",
        MailFrom = "mail-from",
        RcptTo = "rcpt-to",
        Data = "data",
        EndOfData = "end-of-data",
        /// The sending server gave up or refused before or between sessions.
        Queue = "queue",
        /// The receiving side had taken the message and reported afterwards.
        AfterAcceptance = "after-acceptance",
    }
}

impl Stage {
    /// The stage of a command that an answer was given to, by its first word (RFC 5321 section 4.1.1; RFC 2033; RFC 3207).
    /// The end of the message is no command.
    #[must_use]
    pub fn of_command(command: &str) -> Option<Self> {
        let word = command.trim_start().split(|c: char| !c.is_ascii_alphabetic()).next()?;
        match word.to_ascii_uppercase().as_str() {
            "HELO" | "EHLO" | "LHLO" | "STARTTLS" => Some(Self::Helo),
            "MAIL" => Some(Self::MailFrom),
            "RCPT" => Some(Self::RcptTo),
            "DATA" => Some(Self::Data),
            _ => None,
        }
    }
}
