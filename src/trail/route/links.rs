//! Whether one stamp follows on another: the server of the one hands over to the server of the next.

use crate::evidence::Spanned;
use crate::mail::{Hop, Host};
use std::sync::Arc;

/// A stamp with the names of its servers read.
pub struct Stamp<'a> {
    pub spanned: &'a Spanned<Arc<Hop>>,
    /// The server that stamped it.
    pub by: Option<Host>,
    /// The server that handed it over, as it was found and as it called itself.
    pub from: Option<Host>,
    pub helo: Option<Host>,
    /// Whether the machine that stamped it handed it to itself: there is no sender, or it is `localhost`.
    pub is_local: bool,
}

impl<'a> Stamp<'a> {
    pub fn of(stamp: &'a Spanned<Arc<Hop>>) -> Self {
        let hop = &stamp.value;
        let named = |name: &Option<String>| name.as_deref().and_then(Host::parse);
        let (by, from, helo) = (named(&hop.by), named(&hop.from), named(&hop.helo));
        let is_self = |it: &Host| it.as_str() == "localhost" || it.as_str().starts_with("localhost.");
        let nobody = hop.from.is_none() && hop.helo.is_none() && hop.from_ip.is_none();
        let is_local = nobody || hop.from_ip.is_some_and(|it| it.is_loopback()) || from.as_ref().is_some_and(is_self);
        Self { spanned: stamp, by, from, helo, is_local }
    }

    pub fn hop(&self) -> &'a Hop {
        &self.spanned.value
    }

    /// The names of the server that handed it over.
    pub fn names(&self) -> impl Iterator<Item = &Host> {
        [&self.from, &self.helo].into_iter().flatten()
    }

    /// The organizations of the server that hands over and of the one that takes.
    pub fn organizations(&self) -> Option<(&str, &str)> {
        self.from.as_ref().and_then(Host::organization).zip(self.by.as_ref().and_then(Host::organization))
    }
}

/// How a stamp stands to the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// The server before hands over under the name with which it stamped, or the machine hands over to itself.
    Named,
    /// Another server of the same organization hands over.
    Near,
    /// The names do not say.
    Unknown,
    /// Another organization's server hands over, which left no stamp under this name.
    Gap,
}

impl Link {
    /// How `next` stands to `before`.
    pub fn between(before: &Stamp<'_>, next: &Stamp<'_>) -> Self {
        let Some(by) = &before.by else { return Self::Unknown };
        if next.is_local || next.names().any(|name| are_one(by, name)) {
            return Self::Named;
        }
        let mut organizations = next.names().filter_map(Host::organization).peekable();
        let is_named = organizations.peek().is_some();
        match by.organization() {
            Some(own) if organizations.any(|it| it == own) => Self::Near,
            Some(_) if is_named && !next.hop().from_ip.is_some_and(is_private) => Self::Gap,
            _ => Self::Unknown,
        }
    }
}

/// Whether no network outside carries this address.
pub fn is_private(ip: std::net::IpAddr) -> bool {
    use std::net::IpAddr::{V4, V6};
    match ip.to_canonical() {
        V4(ip) => ip.is_private() || ip.is_loopback() || ip.is_link_local(),
        V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local(),
    }
}

/// One name, or a machine's name with and without its domain.
fn are_one(one: &Host, other: &Host) -> bool {
    let (one, other) = (one.as_str(), other.as_str());
    let short = |short: &str, long: &str| {
        !short.contains('.') && long.strip_prefix(short).is_some_and(|rest| rest.starts_with('.'))
    };
    one == other || short(one, other) || short(other, one)
}
