//! Messages that are passed round in a circle.
//!
//! A server may see a message twice for good reasons: a filter hands it back, a list sends it out again. It is a circle
//! where the same server takes it again for the same recipient after somebody else's had it, or where the same two
//! servers pass it on to each other once more.

use super::RouteHop;
use crate::mail::{HopFlag, ServiceKind};
use std::collections::{BTreeMap, BTreeSet};

/// Flags every stamp with which a circle begins anew.
pub fn mark(hops: &mut [RouteHop]) {
    let mut steps: BTreeSet<(String, String)> = BTreeSet::new();
    // Where each server last took it for somebody, counted in changes of the server.
    let mut taken: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut before: Option<String> = None;
    let mut changes = 0;
    for it in hops.iter_mut().filter(|it| !it.has(HopFlag::XReceived) && !it.is_local) {
        if it.service.as_ref().is_some_and(|it| it.kind == ServiceKind::Filter) {
            continue;
        }
        let Some(server) = it.server.as_ref().filter(|it| it.as_str().contains('.')) else { continue };
        let server = server.as_str().to_owned();
        let mut is_again = false;
        if before.as_ref() != Some(&server) {
            changes += 1;
            is_again = before.replace(server.clone()).is_some_and(|before| !steps.insert((before, server.clone())));
        }
        for recipient in it.hop.value.recipients() {
            let last = taken.insert((server.clone(), recipient.to_lowercase()), changes);
            is_again |= last.is_some_and(|last| last < changes);
        }
        if is_again {
            it.flag(HopFlag::Loop);
        }
    }
}
