//! What to do with an address in a list of contacts, for those who keep one.

use crate::judge::Verdict;
use crate::mail::{Cause, identified};

identified! {
    /// One action; programs that clean lists read the identifiers.
    ContactStep {
        /// Nothing speaks against the address.
        Keep = "keep",
        /// It does not work and will not.
        Remove = "remove",
        /// It has become another one.
        Update = "update",
        /// It may work another time.
        RetryLater = "retry-later",
        /// Their side wants to be asked first.
        AskPermission = "ask-permission",
        /// The sender's own server or name is refused: all such addresses wait for that.
        FixOurSide = "fix-our-side",
        /// The message was refused, and another one may pass.
        ChangeMessage = "change-message",
        /// They do not want any more mail.
        StopWriting = "stop-writing",
        /// A person has to look at it.
        Check = "check",
    }
}

/// What to do with an address of which this was found.
#[must_use]
pub fn contact_step(verdict: Verdict, cause: Option<Cause>, permanent: Option<bool>) -> ContactStep {
    match verdict {
        Verdict::Failed => match against(cause.unwrap_or(Cause::Unknown)) {
            // A server that says *later* may be wrong about the address today.
            ContactStep::Remove | ContactStep::Check if permanent == Some(false) => ContactStep::RetryLater,
            step => step,
        },
        Verdict::Delayed => ContactStep::RetryLater,
        _ if cause == Some(Cause::Complaint) => ContactStep::StopWriting,
        Verdict::Read
        | Verdict::Delivered
        | Verdict::Accepted
        | Verdict::Relayed
        | Verdict::Expanded
        | Verdict::NoFailureReported => ContactStep::Keep,
        Verdict::AtRisk | Verdict::Quarantined | Verdict::Junked | Verdict::Discarded | Verdict::Unknown => {
            ContactStep::Check
        }
    }
}

fn against(cause: Cause) -> ContactStep {
    match cause {
        Cause::UserUnknown
        | Cause::MailboxDisabled
        | Cause::AddressSyntax
        | Cause::DomainNotFound
        | Cause::NoMailService => ContactStep::Remove,
        Cause::AddressMoved => ContactStep::Update,
        Cause::MailboxFull
        | Cause::RateLimited
        | Cause::Greylisted
        | Cause::ConnectionFailed
        | Cause::TlsFailed
        | Cause::ServerStorage
        | Cause::ServerError
        | Cause::ProtocolError
        | Cause::Expired => ContactStep::RetryLater,
        Cause::RecipientRestricted | Cause::ListRefused => ContactStep::AskPermission,
        Cause::SenderRejected
        | Cause::SenderBlocked
        | Cause::AuthenticationFailed
        | Cause::RelayDenied
        | Cause::SubmissionRefused => ContactStep::FixOurSide,
        Cause::PolicyRejected
        | Cause::SpamRejected
        | Cause::VirusRejected
        | Cause::ContentRejected
        | Cause::MessageTooLarge
        | Cause::TooManyRecipients => ContactStep::ChangeMessage,
        Cause::Complaint => ContactStep::StopWriting,
        Cause::ForwardingBlocked | Cause::RoutingLoop | Cause::Delivered | Cause::Unknown => ContactStep::Check,
    }
}
