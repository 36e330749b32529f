//! Whether one stamp follows on another: the server of the one hands over to the server of the next.

use crate::mail::{Hop, Host};

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
    pub fn between(before: &Hop, next: &Hop) -> Self {
        let Some(by) = by(before) else { return Self::Unknown };
        let names = names(next);
        if is_local(next) || names.iter().any(|name| are_one(&by, name)) {
            return Self::Named;
        }
        let organizations: Vec<&str> = names.iter().filter_map(Host::organization).collect();
        match by.organization() {
            Some(own) if organizations.contains(&own) => Self::Near,
            Some(_) if !organizations.is_empty() && !next.from_ip.is_some_and(is_private) => Self::Gap,
            _ => Self::Unknown,
        }
    }
}

/// The server that stamped it.
pub fn by(hop: &Hop) -> Option<Host> {
    hop.by.as_deref().and_then(Host::parse)
}

/// The names of the server that handed it over.
pub fn names(hop: &Hop) -> Vec<Host> {
    [&hop.from, &hop.helo].into_iter().flatten().filter_map(|it| Host::parse(it)).collect()
}

/// Whether the machine that stamped it handed it to itself: there is no sender, or it is `localhost`.
pub fn is_local(hop: &Hop) -> bool {
    let is_self = |it: &Host| it.as_str() == "localhost" || it.as_str().starts_with("localhost.");
    let nobody = hop.from.is_none() && hop.helo.is_none() && hop.from_ip.is_none();
    nobody
        || hop.from_ip.is_some_and(|it| it.is_loopback())
        || hop.from.as_deref().and_then(Host::parse).is_some_and(|it| is_self(&it))
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
