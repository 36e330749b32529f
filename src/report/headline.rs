//! The headline, and what it means.

use super::teller::{self, Teller};
use super::{doubt, nobody, receipts};
use crate::evidence::NoteKind;
use crate::investigate::Investigation;
use crate::judge::{Finding, Judgement, RuleId, Verdict};
use crate::mail::Role;
use crate::syntax::text::{visible, visible_address};
use crate::trail::{About, Kind, Trail};
use std::collections::BTreeSet;

/// Verdicts that say that somebody has it, by a record.
pub const HAVE_IT: &[Verdict] =
    &[Verdict::Read, Verdict::Delivered, Verdict::Accepted, Verdict::Relayed, Verdict::Junked];

type People<'a> = Vec<(&'a Trail, &'a Judgement)>;

/// The answer in one to three sentences that leave nobody out.
pub fn headline(teller: &Teller<'_>) -> String {
    let trails = &teller.investigation.trails;
    if let Some(doubt) = teller.investigation.judged.doubt {
        return teller.say(doubt::headline(doubt));
    }
    let is_unsent = is_unsent(teller);
    if trails.recipients.is_empty() {
        return teller.say(if is_unsent { "headline-not-sent" } else { without_recipients(teller) });
    }
    if let Some(sentence) = without_reports(teller) {
        return sentence;
    }
    if nobody::is_named(teller) {
        return teller.say(nobody::headline(trails.kind));
    }
    // Bad news comes first, then what is open, then what is good.
    let mut sentences = if is_unsent { vec![teller.say("headline-not-sent")] } else { bad_news(teller) };
    let late = teller.having(&[Verdict::Delayed]);
    let (overdue, waiting): (People<'_>, People<'_>) = late.into_iter().partition(|(_, it)| is_overdue(teller, it));
    let overdue = named(teller, "headline-delayed-over-named", "headline-delayed-over", &overdue);
    let is_the_worst = sentences.is_empty();
    if is_the_worst {
        sentences.extend(named(teller, "headline-only-delayed-named", "headline-only-delayed", &waiting));
        sentences.extend(overdue.clone());
    }
    sentences.extend(receipts::headlines(teller));
    sentences.extend(likely(teller, !sentences.is_empty()));
    if !is_the_worst {
        sentences.extend(named(teller, "headline-delayed-named", "headline-delayed", &waiting));
        sentences.extend(overdue);
    }
    sentences.extend(what_is_left(teller));
    sentences.join(" ")
}

/// Whether the sender's mail program never sent it.
fn is_unsent(teller: &Teller<'_>) -> bool {
    teller.investigation.judged.has_found(RuleId::NotHandedOver)
}

/// Who failed, for whom records disagree, and whose message is held back.
fn bad_news(teller: &Teller<'_>) -> Vec<String> {
    let trails = &teller.investigation.trails;
    let all = trails.recipients.iter().filter(|it| !it.is_renamed()).count();
    // Only where To and Cc are at hand, and nobody stands behind an alias, is everybody known.
    let everybody_known = trails.recipients.iter().any(Trail::is_in_headers);
    let failed = teller.having(&[Verdict::Failed]);
    let mut sentences = match failed.len() {
        0 => Vec::new(),
        count if count == all && everybody_known => vec![counted(teller, "headline-all-failed", count)],
        _ => some_failed(teller, &failed),
    };
    let disagreeing: People<'_> = teller.recipients().filter(|(_, it)| it.is_contradicted()).collect();
    sentences.extend(named(teller, "headline-contradicted-named", "headline-contradicted", &disagreeing));
    let mut held = teller.having(&[Verdict::Quarantined]);
    held.retain(|(_, it)| !receipts::is_told(it));
    sentences.extend(named(teller, "headline-quarantined-named", "headline-quarantined", &held));
    sentences
}

/// Everybody of whom nothing was said before.
fn what_is_left(teller: &Teller<'_>) -> Vec<String> {
    let lists = teller.having(&[Verdict::Expanded]).iter().filter(|(_, it)| it.explained.is_some()).count();
    let stopped: People<'_> = teller.recipients().filter(|(_, it)| it.is_stopped()).collect();
    let stopped = named(teller, "headline-stopped-for-all-named", "headline-stopped-for-all", &stopped);
    let groups = [
        ("headline-at-risk", left(teller, &[Verdict::AtRisk]).len()),
        ("headline-discarded", left(teller, &[Verdict::Discarded]).len()),
        ("headline-unknown", left(teller, &[Verdict::Unknown]).len()),
        ("headline-expanded", lists),
    ];
    let groups = groups.into_iter().filter(|(_, count)| *count > 0);
    stopped
        .into_iter()
        .chain(who_has_it(teller))
        .chain(groups.map(|(key, count)| counted(teller, key, count)))
        .collect()
}

/// Who has it, by name where they are few.
fn who_has_it(teller: &Teller<'_>) -> Vec<String> {
    let all = left(teller, HAVE_IT);
    if all.len() > MAX_NAMED {
        return vec![counted(teller, "headline-have-it", all.len())];
    }
    let (has, taken): (People<'_>, People<'_>) =
        all.into_iter().partition(|(_, it)| matches!(it.verdict, Verdict::Read | Verdict::Delivered));
    let has = named(teller, "headline-has-it-named", "headline-have-it", &has);
    has.into_iter().chain(named(teller, "headline-have-it-named", "headline-have-it", &taken)).collect()
}

/// Those with these verdicts of whom nothing was said before.
fn left<'a>(teller: &Teller<'a>, verdicts: &'a [Verdict]) -> People<'a> {
    let is_told = |it: &Judgement| receipts::is_told(it) || it.is_contradicted() || it.is_stopped();
    teller.having(verdicts).into_iter().filter(|(_, it)| !is_told(it)).collect()
}

/// Who failed where others did not: a list, only copies, or some of all.
fn some_failed(teller: &Teller<'_>, failed: &People<'_>) -> Vec<String> {
    let (lists, people): (People<'_>, People<'_>) =
        failed.iter().copied().partition(|(trail, it)| it.is_of_list(trail));
    let mut told: Vec<String> =
        named(teller, "headline-list-failed-named", "headline-list-failed", &lists).into_iter().collect();
    let forwarded = if lists.is_empty() { only_forwarded_failed(teller) } else { None };
    let copies_alone = lists.is_empty() && only_copies_failed(teller, failed);
    let counting = if copies_alone { "headline-copy-failed" } else { "headline-failed" };
    told.extend(forwarded.or_else(|| named(teller, "headline-failed-named", counting, &people)));
    told
}

/// Whether everybody in To is said to have it, and who failed stands in Cc or Bcc.
fn only_copies_failed(teller: &Teller<'_>, failed: &People<'_>) -> bool {
    let has = |trail: &Trail, wanted: &[Role]| trail.roles.iter().any(|it| wanted.contains(&it.value));
    let fine = |it: &Judgement| it.verdict == Verdict::NoFailureReported || HAVE_IT.contains(&it.verdict);
    let mut to = teller.recipients().filter(|(trail, _)| has(trail, &[Role::To])).peekable();
    failed.iter().all(|(trail, _)| has(trail, &[Role::Cc, Role::Bcc]) && !has(trail, &[Role::To]))
        && to.peek().is_some()
        && to.all(|(_, it)| fine(it))
}

/// How it is said that only addresses behind others failed: those to which rules of mailboxes passed it on, which have it,
/// or those to which addresses pass their mail on.
fn only_forwarded_failed(teller: &Teller<'_>) -> Option<String> {
    let Investigation { trails, judged, .. } = teller.investigation;
    let failed = teller.recipients().filter(|(_, it)| it.verdict == Verdict::Failed);
    let each: Vec<usize> = failed.map(|(trail, _)| trail.owner).collect::<Option<_>>()?;
    let owners: BTreeSet<usize> = each.iter().copied().collect();
    let owner = |it: &usize| trails.recipients.get(*it).zip(judged.recipients.get(*it));
    let owners: People<'_> = owners.iter().filter_map(owner).collect();
    match owners.iter().all(|(_, it)| it.passed_it_on()) {
        true => Some(counted(teller, "headline-passed-on-failed", each.len())),
        false => named(teller, "headline-forwarded-failed-named", "headline-forwarded-failed", &owners),
    }
}

/// A sentence with a number, which may begin with it.
fn counted(teller: &Teller<'_>, key: &str, count: usize) -> String {
    capitalized(&teller.tell(key, &[("count", count.into()), ("number", (&teller.number(count)).into())]))
}

/// So many people are called by their names; more are counted.
const MAX_NAMED: usize = 2;
/// So long may a name be in a headline, in letters.
const MAX_NAME: usize = 34;

/// The sentence that names these people, or the one that counts them where they are many or have long names; none where
/// there is nobody.
fn named(teller: &Teller<'_>, naming: &str, counting: &str, people: &People<'_>) -> Option<String> {
    let trails: Vec<&Trail> = people.iter().map(|(trail, _)| *trail).collect();
    let fits = |it: &&Trail| teller::name(it).chars().count() <= MAX_NAME;
    match trails.len() {
        0 => None,
        count if count > MAX_NAMED || !trails.iter().all(fits) => Some(counted(teller, counting, count)),
        count => Some(teller.tell(naming, &[("count", count.into()), ("names", (&teller.names(&trails)).into())])),
    }
}

fn capitalized(sentence: &str) -> String {
    let mut rest = sentence.chars();
    rest.next().map(|first| first.to_uppercase().chain(rest).collect()).unwrap_or_default()
}

/// Those for whom no failure was reported: probably, or very likely once late failures are no longer expected.
fn likely(teller: &Teller<'_>, others_failed: bool) -> Option<String> {
    let people = teller.having(&[Verdict::NoFailureReported]);
    if people.is_empty() {
        return None;
    }
    let is_copied = |trail: &Trail| trail.roles.iter().any(|it| it.value == Role::Cc);
    let copied = teller.recipients().filter(|(trail, _)| is_copied(trail)).count();
    let all_in_copy = people.iter().all(|(trail, _)| is_copied(trail)) && copied == people.len();
    let sure = people.iter().all(|(_, it)| is_past(teller, it));
    let all_in_to = people.iter().all(|(trail, _)| trail.roles.iter().any(|it| it.value == Role::To));
    let failed = teller.having(&[Verdict::Failed]);
    let main_alone = all_in_to && !failed.is_empty() && only_copies_failed(teller, &failed);
    let counting = match (others_failed, main_alone, all_in_copy, sure) {
        (_, true, _, false) => "headline-main-probably",
        (_, true, _, true) => "headline-main-very-likely",
        (true, _, true, false) => "headline-copied-probably",
        (true, _, true, true) => "headline-copied-very-likely",
        (true, _, false, false) => "headline-others-probably",
        (true, _, false, true) => "headline-others-very-likely",
        (false, _, _, false) => "headline-all-probably",
        (false, _, _, true) => "headline-all-very-likely",
    };
    let naming = match (others_failed, sure) {
        (true, false) => "headline-probably-named",
        (true, true) => "headline-very-likely-named",
        (false, false) => "headline-all-probably-named",
        (false, true) => "headline-all-very-likely-named",
    };
    named(teller, naming, counting, &people)
}

/// Whether a late failure is no longer expected. Where no report was added at all, nobody may have looked for one.
pub fn is_past(teller: &Teller<'_>, judgement: &Judgement) -> bool {
    let investigation = teller.investigation;
    let somebody_looked = investigation.judged.counted(&investigation.trails).any(|it| !it.is_a_receipt());
    somebody_looked && judgement.late_failure_until.is_some_and(|until| until <= teller.now)
}

/// Whether a delay has lasted beyond the time for which it was to be tried.
pub fn is_overdue(teller: &Teller<'_>, judgement: &Judgement) -> bool {
    judgement.tries_until().is_some_and(|until| until <= teller.now)
}

fn without_recipients(teller: &Teller<'_>) -> &'static str {
    let notes = &teller.investigation.readings.notes;
    let has = |kind| notes.iter().any(|it| it.kind == kind);
    let kind = teller.investigation.trails.kind;
    if let Some(key) = receipts::headline_without_recipients(kind) {
        return key;
    }
    match kind {
        Kind::Bounce | Kind::DelayWarning | Kind::DeliveryReceipt => nobody::headline(kind),
        Kind::Message if !teller.investigation.trails.reports.is_empty() => "headline-system-message",
        Kind::Message if is_draft(teller) => "headline-draft",
        Kind::Message | Kind::Headers => "headline-no-recipients",
        _ if has(NoteKind::Empty) => "headline-empty",
        _ if has(NoteKind::NotText) => "headline-not-text",
        _ => "headline-not-mail",
    }
}

/// Without any report: a received copy says whose it is, the sender's own copy asks for what came back.
fn without_reports(teller: &Teller<'_>) -> Option<String> {
    let trails = &teller.investigation.trails;
    if teller.investigation.judged.counted(trails).next().is_some() {
        return None;
    }
    let owners = teller.having(&[Verdict::Delivered, Verdict::Accepted]);
    if let Some((owner, judgement)) = owners.first() {
        let name = teller.names(&[*owner]);
        let first = match (owners.len(), judgement.verdict) {
            (1, Verdict::Delivered) => teller.tell("headline-copy-in-mailbox", &[("name", (&name).into())]),
            (1, _) => teller.tell("headline-copy-at-server", &[("name", (&name).into())]),
            (count, _) => counted(teller, "headline-have-it", count),
        };
        let others = trails.recipients.iter().filter(|it| it.became.is_none()).count() - owners.len();
        return Some(match others {
            0 => first,
            count => format!("{first} {}", counted(teller, "headline-copy-others", count)),
        });
    }
    Some(teller.say(match trails.has_sent_copy {
        true => "headline-sent-copy",
        false if is_draft(teller) => "headline-draft",
        false => "headline-whose-copy",
    }))
}

fn is_draft(teller: &Teller<'_>) -> bool {
    teller.investigation.trails.message.as_ref().is_some_and(|it| it.unsent)
}

/// What it means, in plain paragraphs.
pub fn explanation(teller: &Teller<'_>) -> Vec<String> {
    let trails = &teller.investigation.trails;
    if let Some(doubt) = teller.investigation.judged.doubt {
        return vec![teller.say(doubt::explanation(doubt))];
    }
    let findings = teller.investigation.judged.findings.iter().filter(|it| !doubt::SHOWN_APART.contains(&it.rule));
    // What was asked for and is not there comes last: it changes nothing for anybody.
    let (asides, findings): (Vec<&Finding>, Vec<&Finding>) =
        findings.partition(|it| it.rule == RuleId::ReceiptAskedFor);
    let told = |findings: Vec<&Finding>| -> Vec<String> {
        findings.into_iter().flat_map(|it| &it.reasons).map(|it| teller.reason(it).text).collect()
    };
    let names_nobody = trails.recipients.is_empty() && !is_unsent(teller) || nobody::is_named(teller);
    let mut paragraphs: Vec<String> = nobody::reason(teller).filter(|_| names_nobody).into_iter().collect();
    paragraphs.extend(told(findings));
    paragraphs.extend(receipts::explanations(teller).into_iter().map(|key| teller.say(key)));
    if trails.recipients.is_empty() {
        if !is_unsent(teller) {
            paragraphs.push(what_to_try(teller));
        }
        return paragraphs;
    }
    if nobody::is_named(teller) {
        paragraphs.push(teller.say(nobody::explanation(trails.kind)));
    }
    let some = |verdicts| !teller.having(verdicts).is_empty();
    let is_reported = teller.investigation.judged.counted(trails).next().is_some();
    if some(&[Verdict::NoFailureReported]) && is_reported {
        paragraphs.push(teller.say("explain-silence"));
    }
    if teller.having(&[Verdict::NoFailureReported]).iter().any(|(_, it)| is_past(teller, it)) {
        paragraphs.push(teller.say("explain-silence-past"));
    }
    if is_forwarding_lost(teller) {
        paragraphs.push(teller.say("explain-forwarded-failed"));
    }
    if some(&[Verdict::NoFailureReported, Verdict::Accepted, Verdict::Delivered, Verdict::Relayed]) {
        paragraphs.push(teller.say("explain-arrived"));
    }
    let late = teller.having(&[Verdict::Delayed]);
    if late.iter().any(|(_, it)| !is_overdue(teller, it)) {
        paragraphs.push(teller.say("explain-delayed"));
    }
    if late.iter().any(|(_, it)| is_overdue(teller, it)) {
        paragraphs.push(teller.say("explain-delayed-over"));
    }
    if teller.recipients().any(|(_, it)| it.is_contradicted()) {
        paragraphs.push(teller.say("explain-contradicted"));
    }
    if trails.other_messages > 0 {
        paragraphs.push(teller.tell("explain-other-messages", &[("count", trails.other_messages.into())]));
        paragraphs.extend(left_aside(teller));
    }
    paragraphs.extend(told(asides));
    paragraphs
}

/// Whether mail that somebody passes on failed there, and no rule of their mailbox shows that they have it all the same.
fn is_forwarding_lost(teller: &Teller<'_>) -> bool {
    let judged = &teller.investigation.judged.recipients;
    let lost = teller.recipients().filter(|(_, it)| it.verdict == Verdict::Failed);
    lost.filter_map(|(trail, _)| judged.get(trail.owner?)).any(|it| !it.passed_it_on())
}

fn what_to_try(teller: &Teller<'_>) -> String {
    teller.say(match teller.investigation.trails.kind {
        kind @ (Kind::Bounce | Kind::DelayWarning | Kind::DeliveryReceipt) => nobody::explanation(kind),
        kind if receipts::headline_without_recipients(kind).is_some() => "explain-receipt-nobody",
        Kind::Message if !teller.investigation.trails.reports.is_empty() => "explain-system-message",
        _ => "explain-not-mail",
    })
}

/// What was left aside, by name.
fn left_aside(teller: &Teller<'_>) -> Option<String> {
    const NAMED: usize = 3;
    let name = |about: &About| match about {
        About::Subject(subject) => teller.tell("subtitle-subject", &[("subject", (&visible(subject)).into())]),
        About::Person(address) => visible_address(address),
    };
    let names: Vec<String> = teller.investigation.trails.others.iter().take(NAMED).map(name).collect();
    let told = |it: &str| teller.tell("explain-left-aside", &[("names", it.into())]);
    (!names.is_empty()).then(|| told(&names.join(", ")))
}
