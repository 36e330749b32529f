//! It only looks like a report of a mail system, and wants a click or a password.
//!
//! *What happened:* thieves dress their mail as a failure, as messages that are held, or as a mailbox that is full, and put
//! a link behind it.
//! *How we know:* it asks for something that no failure report asks for, it offers something to click or to open, and
//! further signs agree: a mail system's name before somebody's address, another address for answers, a link that carries
//! the reader's address or leads elsewhere than it says, a page or an archive attached, a check of the sender that failed.
//! A report with a mail system's own fields, or with the message that it is about, is never called so; challenges and
//! certified mail are not either.
//! *Who can act:* the reader, by not clicking; whoever has entered a password, by changing it.
//! *Sources:* RFC 3464 (what real reports hold); RFC 5321 section 4.5.5; `inference.md` section 7.

use super::{Sign, enough};
use crate::evidence::Spanned;
use crate::judge::rules::{Case, Rule};
use crate::judge::{Doubt, Finding, Reason, RuleId};
use crate::mail::{Host, Link, borrows_a_service, is_a_daemon, may_be_a_daemon, plays_support, same_organization};
use crate::trail::{Basis, Home, MessageFacts, Report};

pub const RULE: Rule = Rule { id: RuleId::FakeBounce, find };

/// What the signs must weigh together.
const MEASURE: u32 = 6;
/// What it asks for: each counts, the first most.
const LURE: u32 = 3;

fn find(case: &Case<'_>) -> Vec<Finding> {
    super::findings(case, RULE.id, Doubt::Fake, "finding-fake-bounce", "why-only-in-fake")
}

/// The signs against a report, if they are enough.
pub fn signs_of_report(report: &Report) -> Option<Vec<Reason>> {
    let by_machine = report.fields.reporting_mta.is_some()
        || (report.basis == Basis::Fields && !report.recipients.is_empty())
        || report.original.as_ref().is_some_and(|it| !it.outline);
    let other = !report.dispositions.is_empty() || !report.complaints.is_empty() || !report.certified.is_empty();
    report.message.as_ref().filter(|_| !by_machine && !other).and_then(signs_of_message)
}

/// The signs against a message, if they are enough.
pub fn signs_of_message(message: &MessageFacts) -> Option<Vec<Reason>> {
    let lures = &message.bait.lures;
    if lures.is_empty() || message.carries_message || message.is_about_another() || message.transport.is_some() {
        return None;
    }
    let home = Home::of_reader(message);
    let from = message.from.as_ref()?;
    let own_domain = from.value.address.domain()?;
    let links: Vec<&Spanned<Link>> = message.bait.links.iter().collect();
    let files: Vec<&Spanned<String>> = message.bait.attachments.iter().filter(|it| is_trap(&it.value)).collect();
    let replies_elsewhere = reply_to(message, &own_domain, &home);
    if links.is_empty() && files.is_empty() && replies_elsewhere.is_none() {
        return None;
    }
    let mut signs = Vec::new();
    for (index, lure) in lures.iter().enumerate() {
        let key = match lure.value.id() {
            "release-messages" => "sign-wants-release",
            "confirm-password" => "sign-wants-password",
            "confirm-account" => "sign-wants-account",
            "enlarge-mailbox" => "sign-wants-enlarging",
            _ => "sign-wants-opening",
        };
        signs.push(Sign::new(if index == 0 { LURE } else { 1 }, Reason::plain(key, Some(lure.span))));
    }
    signs.extend(false_name(message, &own_domain, &home));
    signs.extend(replies_elsewhere);
    signs.extend(of_links(&links, &home));
    signs.extend(
        files
            .first()
            .map(|it| Sign::new(2, Reason::with("sign-trap-attached", "file", it.value.clone(), Some(it.span)))),
    );
    signs.extend(
        message
            .disowned_by()
            .map(|it| Sign::new(2, Reason::with("sign-check-failed", "domain", own_domain.clone(), Some(it.span)))),
    );
    signs.extend(nothing_inside(message));
    let path = message.return_path.as_ref().filter(|it| it.value.is_some());
    signs.extend(path.map(|it| Sign::new(1, Reason::plain("sign-takes-answers", Some(it.span)))));
    enough(signs.iter(), MEASURE)
}

/// It calls itself the report of a failure, and holds neither fields of a mail system nor the message that failed.
fn nothing_inside(message: &MessageFacts) -> Option<Sign> {
    let title = message.title_of_report().map(|it| it.span);
    let place = title.or(message.from.as_ref().filter(|_| message.is_from_a_mail_system()).map(|it| it.span));
    place.map(|it| Sign::new(1, Reason::plain("sign-nothing-inside", Some(it))))
}

/// A mail system's name, or the reader's own organization, before an address of somebody else.
fn false_name(message: &MessageFacts, own_domain: &str, home: &Home) -> Option<Sign> {
    let from = message.from.as_ref()?;
    let local = from.value.address.local_part();
    let name = from.value.name.as_deref().unwrap_or_default();
    let elsewhere = home.is_unknown() || !home.has(own_domain);
    let plays = plays_support(name) && !is_a_daemon(local) && !may_be_a_daemon(local);
    let is_false = elsewhere && (plays || home.is_named_in(name) || borrows_a_service(name, own_domain));
    let reason = || Reason::with("sign-false-name", "address", from.value.address.to_string(), Some(from.span));
    is_false.then(|| Sign::new(2, reason()))
}

/// Answers go to somebody else.
fn reply_to(message: &MessageFacts, own_domain: &str, home: &Home) -> Option<Sign> {
    let to = message.reply_to.as_ref()?;
    let domain = to.value.address.domain()?;
    let elsewhere = !same_organization(&domain, own_domain) && !home.has(&domain);
    let reason = || Reason::with("sign-answers-elsewhere", "address", to.value.address.to_string(), Some(to.span));
    elsewhere.then(|| Sign::new(2, reason()))
}

fn of_links(links: &[&Spanned<Link>], home: &Home) -> Vec<Sign> {
    let find = |so: &dyn Fn(&Link) -> bool| links.iter().find(|it| so(&it.value)).copied();
    let elsewhere = |it: &Link| !home.has(it.host.as_str());
    let marked = |it: &Link| {
        let target = it.target.to_lowercase().replace("%40", "@");
        home.addresses().any(|address| target.contains(address))
    };
    let tell = |key, weight, it: &Spanned<Link>| {
        Sign::new(weight, Reason::with(key, "host", it.value.host.to_string(), Some(it.span)))
    };
    let mut signs = Vec::new();
    let deceives = find(&|it| deceives(it, home));
    let strange = find(&|it| is_strange(&it.host));
    signs.extend(find(&marked).map(|it| tell("sign-link-carries-address", 2, it)));
    signs.extend(deceives.map(|it| tell("sign-link-deceives", 2, it)));
    signs.extend(strange.filter(|_| deceives.is_none()).map(|it| tell("sign-strange-host", 2, it)));
    let other = find(&elsewhere).filter(|_| deceives.is_none() && strange.is_none());
    signs.extend(other.map(|it| tell("sign-link-elsewhere", 1, it)));
    signs
}

/// People see one server and are led to another, or the reader's own domain stands before a stranger's.
fn deceives(link: &Link, home: &Home) -> bool {
    let host = link.host.as_str();
    let shown = link.shown.trim().trim_start_matches("https://").trim_start_matches("http://");
    let shown = shown.split(['/', '?', ' ']).next().unwrap_or_default();
    let shows_host = shown.contains('.')
        && !shown.contains('@')
        && shown.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-');
    let other = shows_host && shown.len() >= 4 && !same_organization(shown, host) && !shown.ends_with('.');
    other || (!home.has(host) && home.is_named_in(host))
}

/// Numbers in place of a name, or letters that look like others.
fn is_strange(host: &Host) -> bool {
    let host = host.as_str();
    host.parse::<std::net::IpAddr>().is_ok() || !host.is_ascii() || host.split('.').any(|it| it.starts_with("xn--"))
}

/// Files that are opened to be caught: pages, archives, programs.
const TRAPS: [&str; 18] = [
    "htm", "html", "shtml", "xhtml", "mht", "svg", "zip", "rar", "7z", "gz", "iso", "img", "js", "vbs", "exe", "scr",
    "lnk", "one",
];

fn is_trap(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, it)| it.trim().to_ascii_lowercase());
    ending.is_some_and(|it| TRAPS.contains(&it.as_str()))
}
