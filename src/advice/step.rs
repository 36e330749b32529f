//! What to do now.

use crate::judge::{Doubt, Judgement, RuleId, Verdict};
use crate::mail::{Cause, Timestamp, identified};
use crate::trail::Trail;
use std::iter;

identified! {
    /// One thing that a person can do.
    StepKind {
        CheckAddress = "check-address",
        CheckDomain = "check-domain",
        AskToMakeSpace = "ask-to-make-space",
        AskForAddress = "ask-for-address",
        AskPermission = "ask-permission",
        AskOwnAdministrator = "ask-own-administrator",
        AskTheirAdministrator = "ask-their-administrator",
        ChangeContent = "change-content",
        MakeSmaller = "make-smaller",
        SendLater = "send-later",
        SendFewer = "send-fewer",
        ResendToThem = "resend-to-them",
        Wait = "wait",
        AskWhetherItCame = "ask-whether-it-came",
        TellThoseInCopy = "tell-those-in-copy",
        LookInJunk = "look-in-junk",
        NothingToDo = "nothing-to-do",
        /// What failed is an answer that the person's own program wrote.
        LetItBe = "let-it-be",
        AddSentCopy = "add-sent-copy",
        AddBounce = "add-bounce",
        /// What somebody quotes counts for nothing; what is pasted does.
        PasteQuoted = "paste-quoted",
        AddWhatCameBack = "add-what-came-back",
        ReadTheAnswer = "read-the-answer",
        ConfirmSending = "confirm-sending",
        WaitForModerator = "wait-for-moderator",
        StopWriting = "stop-writing",
        KeepReceipt = "keep-receipt",
        LookForDeliveryReceipt = "look-for-delivery-receipt",
        AskForAnswer = "ask-for-answer",
        /// Whoever keeps the sender's domain lists the server that sends.
        ListServer = "list-server",
        SignMail = "sign-mail",
        ProveSender = "prove-sender",
        NameServer = "name-server",
        /// The recipient's forwarding has to change.
        GoRoundForwarding = "go-round-forwarding",
        IgnoreIt = "ignore-it",
        ProtectDomain = "protect-domain",
        DoNotClick = "do-not-click",
        DeleteIt = "delete-it",
        ChangePassword = "change-password",
        /// Nobody has it: the sender's side refused it.
        ResendToAll = "resend-to-all",
        /// Somebody there can let it out of quarantine.
        AskToRelease = "ask-to-release",
        /// Whoever keeps the list says who may write to it; the list itself answers no telephone.
        AskListOwner = "ask-list-owner",
        /// Their mail is passed on to an address that did not take it.
        TellOwner = "tell-owner",
        /// Somebody else has to act before it makes sense.
        ResendOnceSolved = "resend-once-solved",
        /// The others were not to know of them.
        KeepBlindCopy = "keep-blind-copy",
    }
}

/// A step, and the recipients whom it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<Kind = StepKind> {
    /// What to do.
    pub kind: Kind,
    /// Their places among the trails; none where it is about the message.
    pub recipients: Vec<usize>,
}

impl<Kind> Step<Kind> {
    /// A step about nobody in particular.
    pub(super) fn of_message(kind: Kind) -> Self {
        Self { kind, recipients: Vec::new() }
    }
}

/// Adds those whom a step is about, where there are any. Two forwardings of one mailbox have one owner.
pub fn add<Kind: Copy + PartialEq>(steps: &mut Vec<Step<Kind>>, kind: Kind, recipients: &[usize]) {
    match steps.iter_mut().find(|it| it.kind == kind) {
        _ if recipients.is_empty() => {}
        Some(step) if step.recipients.last() == recipients.first() => step.recipients.extend(recipients.iter().skip(1)),
        Some(step) => step.recipients.extend(recipients),
        None => steps.push(Step { kind, recipients: recipients.to_vec() }),
    }
}

/// What helps against a cause.
#[must_use]
pub fn against(cause: Cause) -> StepKind {
    match cause {
        Cause::UserUnknown | Cause::AddressSyntax | Cause::Unknown => StepKind::CheckAddress,
        Cause::DomainNotFound | Cause::NoMailService => StepKind::CheckDomain,
        Cause::MailboxFull => StepKind::AskToMakeSpace,
        Cause::MailboxDisabled | Cause::AddressMoved => StepKind::AskForAddress,
        Cause::RecipientRestricted => StepKind::AskPermission,
        Cause::ListRefused => StepKind::AskListOwner,
        Cause::SenderRejected
        | Cause::SenderBlocked
        | Cause::AuthenticationFailed
        | Cause::RelayDenied
        | Cause::SubmissionRefused
        | Cause::ForwardingBlocked
        | Cause::Complaint => StepKind::AskOwnAdministrator,
        Cause::PolicyRejected | Cause::SpamRejected | Cause::VirusRejected | Cause::ContentRejected => {
            StepKind::ChangeContent
        }
        Cause::MessageTooLarge => StepKind::MakeSmaller,
        Cause::RateLimited | Cause::Greylisted => StepKind::SendLater,
        Cause::TooManyRecipients => StepKind::SendFewer,
        Cause::ConnectionFailed
        | Cause::TlsFailed
        | Cause::RoutingLoop
        | Cause::ServerStorage
        | Cause::ServerError
        | Cause::ProtocolError
        | Cause::Expired => StepKind::AskTheirAdministrator,
        Cause::Delivered => StepKind::NothingToDo,
    }
}

/// What a receipt asks for, by the rule that its verdict rests on; `None` where it is no receipt's.
pub fn after_receipt(judgement: &Judgement) -> Option<StepKind> {
    let silent = judgement.verdict == Verdict::NoFailureReported;
    let leading = judgement.findings.first().filter(|it| it.claim.is_some() && !silent)?;
    Some(match leading.rule {
        RuleId::AutomaticAnswer => StepKind::ReadTheAnswer,
        RuleId::HeldForConfirmation => StepKind::ConfirmSending,
        RuleId::HeldForModerator => StepKind::WaitForModerator,
        RuleId::Complaint if judgement.explained.as_ref().is_some_and(|it| it.cause == Cause::Complaint) => {
            StepKind::StopWriting
        }
        RuleId::CertifiedDelivered => StepKind::KeepReceipt,
        RuleId::CertifiedTakenOver | RuleId::CertifiedAccepted => StepKind::LookForDeliveryReceipt,
        RuleId::ReceiptDisplayed | RuleId::ReceiptDeleted | RuleId::ReceiptHandled => StepKind::AskForAnswer,
        RuleId::AuthenticationReport => StepKind::AskOwnAdministrator,
        _ => return None,
    })
}

/// What helps where a check of the sender failed, by the rule that explains which.
fn after_check(judgement: &Judgement) -> Option<StepKind> {
    judgement.findings.iter().find_map(|it| match it.rule {
        RuleId::ForwardingRefused | RuleId::ForwardedCopyFailed => Some(StepKind::GoRoundForwarding),
        RuleId::ServerNotListed => Some(StepKind::ListServer),
        RuleId::NotSigned => Some(StepKind::SignMail),
        RuleId::NotProven => Some(StepKind::ProveSender),
        RuleId::ServerWithoutName => Some(StepKind::NameServer),
        _ => None,
    })
}

/// What to do with what is no news of the person's own message.
#[must_use]
pub fn about_doubt(doubt: Doubt) -> &'static [StepKind] {
    match doubt {
        Doubt::Backscatter => &[StepKind::IgnoreIt, StepKind::ProtectDomain],
        Doubt::Fake => &[StepKind::DoNotClick, StepKind::DeleteIt, StepKind::ChangePassword],
    }
}

/// The steps for one recipient alone.
pub fn for_recipient(trail: &Trail, judgement: &Judgement, now: Timestamp) -> Vec<StepKind> {
    if let Some(step) = after_receipt(judgement) {
        return vec![step];
    }
    if judgement.is_contradicted() {
        return vec![StepKind::AskWhetherItCame];
    }
    let cause = judgement.explained.as_ref().map_or(Cause::Unknown, |it| it.cause);
    match judgement.verdict {
        Verdict::Failed => {
            let forwarded = trail.owner.map(|_| StepKind::TellOwner);
            let first = forwarded.or_else(|| after_check(judgement)).unwrap_or(against(cause));
            iter::once(first).chain(again_after(first)).collect()
        }
        Verdict::Delayed if judgement.tries_until().is_none_or(|until| until > now) => vec![StepKind::Wait],
        Verdict::AtRisk if judgement.is_stopped() => vec![StepKind::ResendToAll],
        Verdict::Quarantined => vec![StepKind::AskToRelease],
        Verdict::Delayed | Verdict::AtRisk | Verdict::Unknown => vec![StepKind::AskWhetherItCame],
        Verdict::NoFailureReported | Verdict::Accepted | Verdict::Relayed => vec![StepKind::LookInJunk],
        _ => Vec::new(),
    }
}

/// How it is sent again: at once where the sender alone can mend it, else once somebody did; `None` where the first step
/// says so itself.
pub fn again_after(first: StepKind) -> Option<StepKind> {
    Some(match first {
        StepKind::ChangeContent | StepKind::SendLater => return None,
        StepKind::AskToMakeSpace
        | StepKind::AskPermission
        | StepKind::AskListOwner
        | StepKind::AskOwnAdministrator
        | StepKind::AskTheirAdministrator
        | StepKind::TellOwner
        | StepKind::GoRoundForwarding
        | StepKind::ListServer
        | StepKind::SignMail
        | StepKind::ProveSender
        | StepKind::NameServer => StepKind::ResendOnceSolved,
        _ => StepKind::ResendToThem,
    })
}
