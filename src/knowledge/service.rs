//! Which service a server on the way belongs to, by its name or by how it stamps.

use super::{Knowledge, table};
use crate::mail::{Host, Service, ServiceKind};
use crate::syntax::needles::Needles;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::iter;

/// A row as the table has it.
#[derive(Deserialize)]
struct Written {
    kind: String,
    name: String,
    hosts: String,
    words: String,
}

/// All services, in the order of the table.
pub struct Services {
    all: Vec<Service>,
    /// Domains, each with what lies below it, and their places in the table.
    domains: BTreeMap<String, usize>,
    /// How names begin: `lists.`
    beginnings: Vec<(String, usize)>,
    /// Pieces of a stamp that give a service away.
    words: Needles<usize>,
}

impl Services {
    /// The rows of the table.
    pub fn read(table: &str) -> Self {
        let (mut all, mut domains, mut beginnings, mut words) = (Vec::new(), BTreeMap::new(), Vec::new(), Vec::new());
        for row in table::rows::<Written>(table) {
            let Some(kind) = ServiceKind::from_id(&row.kind) else { continue };
            let list = |text: &str, by: char| -> Vec<(String, usize)> {
                let items = text.split(by).map(|it| it.trim().trim_start_matches('.')).filter(|it| !it.is_empty());
                items.map(|it| (it.to_owned(), all.len())).collect()
            };
            for (host, place) in list(&row.hosts, ' ') {
                match host.ends_with(['.', '-']) {
                    true => beginnings.push((host, place)),
                    false => drop(domains.entry(host).or_insert(place)),
                }
            }
            words.extend(list(&row.words, '|'));
            all.push(Service { kind, name: row.name });
        }
        Self { all, domains, beginnings, words: Needles::of(words) }
    }

    /// The place of the service that a host's name shows.
    fn named(&self, host: &str) -> Option<usize> {
        let below = host.match_indices('.').filter_map(|(at, _)| host.get(at + 1..));
        let within = iter::once(host).chain(below).filter_map(|it| self.domains.get(it));
        let begun = self.beginnings.iter().filter(|(it, _)| host.starts_with(it)).map(|(_, place)| place);
        within.chain(begun).min().copied()
    }
}

impl Knowledge {
    /// The service of the server that wrote a stamp; its name tells more than its words.
    #[must_use]
    pub fn service(&self, by: Option<&Host>, stamp: &str) -> Option<Service> {
        let named = by.and_then(|it| self.services.named(it.as_str()));
        let worded = || self.services.words.find(stamp).map(|(_, place)| place).min();
        self.services.all.get(named.or_else(worded)?).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::{Knowledge, table};
    use crate::mail::Host;
    use serde::Deserialize;

    #[derive(Deserialize)]
    struct Claimed {
        kind: String,
        name: String,
        sample: String,
    }

    #[test]
    fn every_row_claims_its_own_sample() {
        let knowledge = Knowledge::built_in();
        let text = include_str!("../../assets/knowledge/services.csv");
        let samples = table::rows::<Claimed>(text);
        assert_eq!(samples.len(), text.lines().count() - 1, "every line can be read");
        for Claimed { kind, name, sample } in samples {
            let by = sample.split(" by ").nth(1).and_then(Host::parse);
            let service = knowledge.service(by.as_ref(), &sample);
            let found = service.as_ref().map(|it| (it.kind.id(), it.name.as_str()));
            assert_eq!(found, Some((kind.as_str(), name.as_str())), "{sample}");
        }
        assert_eq!(knowledge.service(Host::parse("mx.east.example").as_ref(), "by mx.east.example (Postfix)"), None);
    }
}
