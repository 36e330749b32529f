//! Which service a server on the way belongs to, by its name or by how it stamps.

use super::{Knowledge, table};
use crate::mail::{Host, Service, ServiceKind};
use crate::syntax::needles::Needles;
use serde::Deserialize;

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
    /// `example.org`: a domain and what lies below it; `lists.`: how a name begins. Each with its place in the table.
    hosts: Vec<(String, usize)>,
    /// Pieces of a stamp that give a service away.
    words: Needles<usize>,
}

impl Services {
    /// The rows of the table.
    pub fn read(table: &str) -> Self {
        let (mut all, mut hosts, mut words) = (Vec::new(), Vec::new(), Vec::new());
        for row in table::rows::<Written>(table) {
            let Some(kind) = ServiceKind::from_id(&row.kind) else { continue };
            let list = |text: &str, by: char| -> Vec<(String, usize)> {
                let items = text.split(by).map(|it| it.trim().trim_start_matches('.')).filter(|it| !it.is_empty());
                items.map(|it| (it.to_owned(), all.len())).collect()
            };
            hosts.extend(list(&row.hosts, ' '));
            words.extend(list(&row.words, '|'));
            all.push(Service { kind, name: row.name });
        }
        Self { all, hosts, words: Needles::of(words) }
    }
}

impl Knowledge {
    /// The service of the server that wrote a stamp; its name tells more than its words.
    #[must_use]
    pub fn service(&self, by: Option<&Host>, stamp: &str) -> Option<Service> {
        let Services { all, hosts, words } = &self.services;
        let named = by.and_then(|by| hosts.iter().find(|(pattern, _)| fits(by, pattern)).map(|(_, place)| *place));
        let worded = || words.find(stamp).map(|(_, place)| place).min();
        all.get(named.or_else(worded)?).cloned()
    }
}

fn fits(host: &Host, pattern: &str) -> bool {
    if pattern.ends_with(['.', '-']) { host.as_str().starts_with(pattern) } else { host.is_within(pattern) }
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
