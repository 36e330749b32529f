//! Stamps that name no server that handed the message over: a program or a person on the same machine did.
//!
//! Sample: `(qmail 123 invoked by uid 1001)`, `(qmail 123 invoked from network[192.0.2.1/a.example])`,
//! `(nullmailer pid 7 invoked by uid 0)`, and Sendmail's `(from user@localhost) by mx.example (8.17/8.17/Submit)`.

use super::clauses::Clauses;
use super::peer::{Peer, find_ip};

/// What a program says that took the message from its own machine.
pub(super) struct Local {
    pub peer: Peer,
    /// Whether one part of a mail system gave it to the next.
    pub is_internal: bool,
}

/// Reads the comments that stand where `from` should; `None` where none tells of such a thing.
pub(super) fn read_local(clauses: &Clauses<'_>) -> Option<Local> {
    clauses.comments_before_clauses().find_map(|it| read_invoked(it).or_else(|| read_sender(it)))
}

fn read_invoked(comment: &str) -> Option<Local> {
    let (_, invoked) = comment.split_once(" invoked ")?;
    let peer = match invoked.strip_prefix("from network").and_then(|it| it.split_once('/')) {
        Some((ip, name)) => Peer {
            name: Some(name.trim_end_matches(']').to_owned()).filter(|it| !it.is_empty()),
            helo: None,
            ip: find_ip(ip.trim_start_matches('[')),
        },
        None => Peer::default(),
    };
    Some(Local { peer, is_internal: true })
}

fn read_sender(comment: &str) -> Option<Local> {
    let name = comment.strip_prefix("from ")?.split_whitespace().next()?;
    Some(Local { peer: Peer { name: Some(name.to_owned()), ..Peer::default() }, is_internal: false })
}
