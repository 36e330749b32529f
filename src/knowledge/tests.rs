//! Every row of the table has a sample line, and the row that claims it is no other.

use super::meaning::prepared;
use super::{Knowledge, Question, table};
use crate::mail::{Cause, EnhancedStatus, Host, Reply, Software};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Sample {
    id: String,
    host: String,
    writer: String,
    line: String,
}

#[test]
fn every_row_claims_its_own_sample() {
    let knowledge = Knowledge::built_in();
    let mut without: BTreeSet<&str> = knowledge.providers.iter().map(|it| it.id.as_str()).collect();
    let samples = table::rows::<Sample>(include_str!("../../assets/knowledge/samples.csv"));
    for Sample { id, host, writer, line } in &samples {
        let row = knowledge.providers.iter().find(|it| it.id == *id);
        assert!(row.is_some(), "{id}: no such row, for {line}");
        let Some(row) = row else { continue };
        assert!(row.fits(&prepared(line)), "{id}: the pattern does not stand in its sample: {line}");
        if row.cause != Cause::Unknown {
            assert_eq!(claimed_by(&knowledge, host, writer, line).as_deref(), Some(id.as_str()), "{line}");
        }
        without.remove(id.as_str());
    }
    assert!(without.is_empty(), "rows without a sample: {without:?}");
}

fn claimed_by(knowledge: &Knowledge, host: &str, writer: &str, line: &str) -> Option<String> {
    let host = Host::parse(host);
    let own = EnhancedStatus::behind_replies(line).find(|it| !it.is_expiry());
    let question = Question {
        text: line,
        status: own.or_else(|| EnhancedStatus::at_start(line)),
        reply: Reply::find(line),
        remote_host: host.as_ref(),
        reporting_host: None,
        writer: Software::from_id(writer),
    };
    knowledge.meaning(&question).row
}
