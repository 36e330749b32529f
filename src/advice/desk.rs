//! What an experienced helpdesk goes through with the caller, for this very incident and in this order: which message it
//! is, who has it and who does not, what keeps it from arriving, where the proof lies, and what to send again to whom.

use super::step::add;
use super::{LetterKind, Step, having, letter, reachable};
use crate::judge::{Doubt, Judged, Judgement, RuleId, Verdict};
use crate::mail::{Cause, Role, Timestamp, identified};
use crate::trail::{Kind, Trail, Trails};

identified! {
    /// One step at the desk.
    DeskStepKind {
        /// Nothing at hand speaks of a message.
        GetWhatCameBack = "get-what-came-back",
        ConfirmMessage = "confirm-message",
        SayWhoFailed = "say-who-failed",
        SayWhoWaits = "say-who-waits",
        SayWhoHasIt = "say-who-has-it",
        SayWhoIsLikely = "say-who-is-likely",
        SayWhoIsUncertain = "say-who-is-uncertain",
        /// The sender's side refused it for all, whoever the report names.
        SayItNeverLeft = "say-it-never-left",
        /// Somebody there can let it out of quarantine.
        HaveItReleased = "have-it-released",
        /// One record says that it arrived, another that it failed.
        AskWhichIsRight = "ask-which-is-right",
        /// The others would get it twice.
        NoResendToAll = "no-resend-to-all",
        CheckAddress = "check-address",
        /// The address is one that only an old entry of the address book or of auto-complete holds.
        DropSuggestion = "drop-suggestion",
        CheckDomain = "check-domain",
        MailboxFull = "mailbox-full",
        NewAddress = "new-address",
        CheckSize = "check-size",
        /// SPF, DKIM, DMARC, block lists, login.
        CheckSender = "check-sender",
        CheckContent = "check-content",
        /// Restricted addresses, and lists that take mail from members alone.
        CheckPermission = "check-permission",
        SlowDown = "slow-down",
        TheirServer = "their-server",
        CheckForwarding = "check-forwarding",
        /// The report does not say why.
        ReadTheAnswer = "read-the-answer",
        /// Who stands behind a list or an alias.
        CheckMembers = "check-members",
        LookInJunk = "look-in-junk",
        SearchRecords = "search-records",
        AskForCopy = "ask-for-copy",
        ResendToFailed = "resend-to-failed",
        /// It never left, so that nobody gets it twice.
        ResendToAll = "resend-to-all",
        WaitForLateReport = "wait-for-late-report",
        NotYours = "not-yours",
        NoReport = "no-report",
        CloseTicket = "close-ticket",
    }
}

/// What somebody at a desk does, and for whom.
pub type DeskStep = Step<DeskStepKind>;

/// Verdicts that no record confirms.
const UNCERTAIN: [Verdict; 4] = [Verdict::NoFailureReported, Verdict::AtRisk, Verdict::Unknown, Verdict::Relayed];
/// Verdicts that a record confirms.
const RECORDED: [Verdict; 3] = [Verdict::Read, Verdict::Delivered, Verdict::Accepted];
/// Their mail system has it, or may have it, and nothing says where.
const MAY_BE_IN_JUNK: [Verdict; 8] = [
    Verdict::NoFailureReported,
    Verdict::AtRisk,
    Verdict::Unknown,
    Verdict::Relayed,
    Verdict::Delivered,
    Verdict::Accepted,
    Verdict::Quarantined,
    Verdict::Junked,
];

/// The steps that fit, in order. *Now* decides whether waiting still makes sense.
#[must_use]
pub fn desk_steps(trails: &Trails, judged: &Judged, now: Timestamp) -> Vec<DeskStep> {
    if let Some(doubt) = judged.doubt {
        let kind = if doubt == Doubt::Fake { DeskStepKind::NoReport } else { DeskStepKind::NotYours };
        return [kind, DeskStepKind::CloseTicket].into_iter().map(DeskStep::of_message).collect();
    }
    if trails.recipients.is_empty() || trails.kind == Kind::NotMail {
        return vec![DeskStep::of_message(DeskStepKind::GetWhatCameBack)];
    }
    let mut steps = vec![DeskStep::of_message(DeskStepKind::ConfirmMessage)];
    who(trails, judged, &mut steps);
    let failed = having(judged, &[Verdict::Failed]);
    let waiting = having(judged, &[Verdict::Delayed]);
    // What never left has to go to all of them again.
    let stopped = those(judged, Judgement::is_stopped);
    if judged.recipients.len() > 1 && stopped.is_empty() && !(failed.is_empty() && waiting.is_empty()) {
        steps.push(DeskStep::of_message(DeskStepKind::NoResendToAll));
    }
    // Nobody wrote to the address behind another one.
    let written_to = |recipient: usize| trails.owner_of(recipient).unwrap_or(recipient);
    for recipient in failed.iter().chain(&waiting).copied() {
        match obstacle(trails, judged, recipient) {
            Some(kind @ DeskStepKind::CheckForwarding) => add(&mut steps, kind, &[written_to(recipient)]),
            Some(kind) => add(&mut steps, kind, &[recipient]),
            None => {}
        }
    }
    let mut lists = lists(trails, judged);
    let forwarding = steps.iter().find(|it| it.kind == DeskStepKind::CheckForwarding);
    lists.retain(|list| !forwarding.is_some_and(|it| it.recipients.contains(list)));
    add(&mut steps, DeskStepKind::CheckMembers, &lists);
    add(&mut steps, DeskStepKind::LookInJunk, &reachable(judged, &MAY_BE_IN_JUNK));
    let uncertain = reachable(judged, &UNCERTAIN);
    let unsettled = [failed.as_slice(), &waiting, &uncertain, &those(judged, disputed)].concat();
    add(&mut steps, DeskStepKind::SearchRecords, &unsettled);
    add(&mut steps, DeskStepKind::AskForCopy, &uncertain);
    let again: Vec<usize> = failed.iter().copied().map(written_to).collect();
    match stopped.is_empty() {
        true => add(&mut steps, DeskStepKind::ResendToFailed, &again),
        false => add(&mut steps, DeskStepKind::ResendToAll, &[again, stopped].concat()),
    }
    if wait_until(judged, now).is_some() {
        add(&mut steps, DeskStepKind::WaitForLateReport, &[waiting, uncertain].concat());
    }
    if letter::for_message(trails, judged).contains(&LetterKind::TicketNote) {
        steps.push(DeskStep::of_message(DeskStepKind::CloseTicket));
    }
    steps
}

/// The last moment at which something may still be reported about those who are not certain; `None` where it has passed.
#[must_use]
pub fn wait_until(judged: &Judged, now: Timestamp) -> Option<Timestamp> {
    let counted = judged.recipients.iter().filter(|_| judged.doubt.is_none());
    let ends = counted.filter_map(|it| match it.verdict {
        Verdict::NoFailureReported | Verdict::AtRisk => it.late_failure_until,
        Verdict::Delayed => it.retry_until,
        _ => None,
    });
    ends.max().filter(|until| *until > now)
}

/// What to say about everybody: the bad news first. What failed behind an address is said where that address is checked.
fn who(trails: &Trails, judged: &Judged, steps: &mut Vec<DeskStep>) {
    let groups: [(DeskStepKind, &[Verdict]); 6] = [
        (DeskStepKind::SayWhoFailed, &[Verdict::Failed, Verdict::Discarded]),
        (DeskStepKind::SayWhoWaits, &[Verdict::Delayed]),
        (DeskStepKind::HaveItReleased, &[Verdict::Quarantined]),
        (DeskStepKind::SayWhoHasIt, &RECORDED),
        (DeskStepKind::SayWhoIsLikely, &[Verdict::NoFailureReported]),
        (DeskStepKind::SayWhoIsUncertain, &[Verdict::AtRisk, Verdict::Unknown, Verdict::Relayed]),
    ];
    let is_behind = |it| trails.owner_of(it).is_some();
    let is_disputed = |it: usize| judged.recipients.get(it).is_some_and(Judgement::is_contradicted);
    for (kind, verdicts) in groups {
        let mut group = reachable(judged, verdicts);
        let is_said_later = |it| is_disputed(it) || (kind == DeskStepKind::SayWhoFailed && is_behind(it));
        group.retain(|it| !is_said_later(*it));
        add(steps, kind, &group);
    }
    add(steps, DeskStepKind::SayItNeverLeft, &those(judged, Judgement::is_stopped));
    add(steps, DeskStepKind::AskWhichIsRight, &those(judged, Judgement::is_contradicted));
}

/// The places of the recipients of whom this is true.
fn those(judged: &Judged, wanted: fn(&Judgement) -> bool) -> Vec<usize> {
    let each = judged.recipients.iter().enumerate().filter(|(_, it)| wanted(it));
    each.map(|(index, _)| index).collect()
}

/// Whether records disagree about somebody whose verdict is none that is looked up anyway.
fn disputed(judgement: &Judgement) -> bool {
    judgement.is_contradicted() && RECORDED.contains(&judgement.verdict)
}

/// What to look into where delivery failed or waits.
fn obstacle(trails: &Trails, judged: &Judged, recipient: usize) -> Option<DeskStepKind> {
    let (trail, judgement) = (trails.recipients.get(recipient)?, judged.recipients.get(recipient)?);
    if trail.mailbox.address.is_internal() {
        return Some(DeskStepKind::DropSuggestion);
    }
    if is_forwarded(trail, judgement) {
        return Some(DeskStepKind::CheckForwarding);
    }
    match against(judgement.explained.as_ref().map_or(Cause::Unknown, |it| it.cause)) {
        // What is late is no wrong address.
        DeskStepKind::ReadTheAnswer if judgement.verdict == Verdict::Delayed => Some(DeskStepKind::TheirServer),
        kind => Some(kind),
    }
}

/// Whether what was refused is the way on from the address that people wrote to.
fn is_forwarded(trail: &Trail, judgement: &Judgement) -> bool {
    let by_rule = judgement.findings.iter().any(|it| it.rule == RuleId::ForwardingRefused);
    by_rule || trail.is_forwarded()
}

fn against(cause: Cause) -> DeskStepKind {
    match cause {
        Cause::UserUnknown | Cause::AddressSyntax => DeskStepKind::CheckAddress,
        Cause::DomainNotFound | Cause::NoMailService => DeskStepKind::CheckDomain,
        Cause::MailboxFull => DeskStepKind::MailboxFull,
        Cause::MailboxDisabled | Cause::AddressMoved => DeskStepKind::NewAddress,
        Cause::MessageTooLarge => DeskStepKind::CheckSize,
        Cause::SenderRejected
        | Cause::SenderBlocked
        | Cause::AuthenticationFailed
        | Cause::RelayDenied
        | Cause::SubmissionRefused
        | Cause::Complaint => DeskStepKind::CheckSender,
        Cause::PolicyRejected | Cause::SpamRejected | Cause::VirusRejected | Cause::ContentRejected => {
            DeskStepKind::CheckContent
        }
        Cause::RecipientRestricted | Cause::ListRefused => DeskStepKind::CheckPermission,
        Cause::ForwardingBlocked => DeskStepKind::CheckForwarding,
        Cause::RateLimited | Cause::Greylisted | Cause::TooManyRecipients => DeskStepKind::SlowDown,
        Cause::ConnectionFailed
        | Cause::TlsFailed
        | Cause::RoutingLoop
        | Cause::ServerStorage
        | Cause::ServerError
        | Cause::ProtocolError
        | Cause::Expired => DeskStepKind::TheirServer,
        Cause::Delivered | Cause::Unknown => DeskStepKind::ReadTheAnswer,
    }
}

/// Addresses behind which others stand, and those who are known to stand there.
fn lists(trails: &Trails, judged: &Judged) -> Vec<usize> {
    let each = trails.recipients.iter().zip(&judged.recipients).enumerate();
    let lists = each.filter(|(_, (trail, judgement))| {
        let is_member = trail.roles.iter().any(|it| it.value == Role::ListMember);
        (judgement.verdict == Verdict::Expanded && !trail.is_renamed()) || is_member
    });
    lists.map(|(index, _)| index).collect()
}
