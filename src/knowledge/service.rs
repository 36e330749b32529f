//! Which service a server on the way belongs to, by its name or by how it stamps.

use super::{Knowledge, table};
use crate::mail::{Host, Service, ServiceKind};
use serde::Deserialize;

/// A row as the table has it.
#[derive(Deserialize)]
struct Written {
    kind: String,
    name: String,
    hosts: String,
    words: String,
}

/// One service.
pub struct ServiceRow {
    service: Service,
    /// `.example.org`: a domain and what lies below it; `lists.`: how a name begins.
    hosts: Vec<String>,
    /// Lower-case pieces of a stamp that give it away.
    words: Vec<String>,
}

/// The rows of the table, in its order.
pub fn read(table: &str) -> Vec<ServiceRow> {
    let list =
        |text: &str, by: char| text.split(by).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect();
    let row = |row: Written| {
        let service = Service { kind: ServiceKind::from_id(&row.kind)?, name: row.name };
        Some(ServiceRow { service, hosts: list(&row.hosts, ' '), words: list(&row.words, '|') })
    };
    table::rows::<Written>(table).into_iter().filter_map(row).collect()
}

impl Knowledge {
    /// The service of the server that wrote a stamp; its name tells more than its words.
    #[must_use]
    pub fn service(&self, by: Option<&Host>, stamp: &str) -> Option<Service> {
        let named = by.and_then(|by| self.services.iter().find(|it| it.hosts.iter().any(|pattern| fits(by, pattern))));
        let stamp = stamp.to_lowercase();
        let worded = || self.services.iter().find(|it| it.words.iter().any(|word| stamp.contains(word.as_str())));
        named.or_else(worded).map(|it| it.service.clone())
    }
}

fn fits(host: &Host, pattern: &str) -> bool {
    if pattern.ends_with(['.', '-']) { host.as_str().starts_with(pattern) } else { host.is_within(pattern) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    struct Line {
        kind: String,
        name: String,
        sample: String,
    }

    #[test]
    fn every_row_claims_its_own_sample() {
        let knowledge = Knowledge::built_in();
        let table = include_str!("../../assets/knowledge/services.csv");
        let samples = table::rows::<Line>(table);
        assert_eq!(samples.len(), table.lines().count() - 1, "every line can be read");
        for Line { kind, name, sample } in samples {
            let by = sample.split(" by ").nth(1).and_then(Host::parse);
            let service = knowledge.service(by.as_ref(), &sample);
            let found = service.as_ref().map(|it| (it.kind.id(), it.name.as_str()));
            assert_eq!(found, Some((kind.as_str(), name.as_str())), "{sample}");
        }
        assert_eq!(knowledge.service(Host::parse("mx.east.example").as_ref(), "by mx.east.example (Postfix)"), None);
    }
}
