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
