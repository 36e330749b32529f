//! How a server got the message: inside one organization, over the net, encrypted or not.

use super::RouteHop;
use super::links::{Stamp, is_private};
use crate::mail::{Hop, HopFlag, Provider, Transmission};

/// Flags a hand-over; one between two organizations that was not encrypted bears a remark.
pub fn mark(it: &mut RouteHop, stamp: &Stamp<'_>) {
    let organizations = stamp.organizations();
    let is_internal = is_internal(stamp, organizations);
    if !is_internal && organizations.is_some_and(|(from, by)| from != by) && is_plain(stamp.hop()) {
        it.flag(HopFlag::NoTls);
    }
    if is_internal {
        it.flag(HopFlag::Internal);
    }
}

/// Within one machine, one network or one organization, or between the parts of an Exchange server. `organizations` are
/// those of the server that hands over and of the one that takes.
fn is_internal(stamp: &Stamp<'_>, organizations: Option<(&str, &str)>) -> bool {
    let hop = stamp.hop();
    let within = |word: &Option<String>, part| word.as_deref().is_some_and(|it| it.to_ascii_lowercase().contains(part));
    let is_submission = hop.flags.contains(&HopFlag::Submission);
    (stamp.is_local && hop.by.is_some())
        || hop.from_ip.is_some_and(is_private)
        || within(&hop.via, "mailbox transport")
        || (within(&hop.via, "frontend transport") && !comes_from_outside(hop, organizations))
        || within(&hop.with, "mapi")
        || (!is_submission && organizations.is_some_and(|(from, by)| from == by))
}

/// The front of an Exchange server takes mail from outside, too: a public address of another organization's server.
fn comes_from_outside(hop: &Hop, organizations: Option<(&str, &str)>) -> bool {
    let microsoft = |it| Provider::Microsoft.runs(it);
    let differ = |(from, by)| from != by && !(microsoft(from) && microsoft(by));
    organizations.is_some_and(differ) && hop.from_ip.is_some_and(|it| !is_private(it))
}

/// By a protocol whose name would say so if it were encrypted (RFC 3848).
fn is_plain(hop: &Hop) -> bool {
    let transmission = hop.with.as_deref().and_then(Transmission::parse);
    hop.tls.is_none() && transmission.is_some_and(|it| it.is_smtp() && !it.is_encrypted)
}
