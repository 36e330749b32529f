//! An organization's own table: rows that its gateway needs, or that say better what a built-in row says.
//!
//! It has the columns of `provider_codes.csv`, as many of them as it wants, in any order, by their names in the first
//! line: `id,hosts,pattern,cause`. A row with the id of a built-in one takes its place. Own rows come before all others.
//! Spreadsheets of other countries put semicolons or tabs between the columns, and a byte-order mark at the beginning.

use super::Knowledge;
use super::needed_words::NeededWords;
use super::provider::{ProviderRow, Written, is_pattern};
use crate::mail::{Cause, Scope, Software, Stage, identified};
use std::collections::BTreeSet;

/// Rows beyond this are left aside.
const MAX_ROWS: usize = 10_000;
/// More mistakes than these nobody wants to read at once.
const MAX_MISTAKES: usize = 20;
/// Columns without which a row says nothing.
const NEEDED: [&str; 3] = ["id", "pattern", "cause"];

identified! {
    /// What is wrong with a cell.
    Mistake {
        /// The first line does not name this column.
        NoColumn = "no-column",
        /// The row has more or fewer cells than the first line.
        Cells = "cells",
        /// Nothing stands where something must.
        Empty = "empty",
        /// The word is none that this column knows.
        Word = "word",
        /// The pattern is no regular expression that can be used.
        Pattern = "pattern",
        /// Another row has this id.
        Twice = "twice",
        /// The table has more rows than are read.
        TooMany = "too-many",
    }
}

/// Where a row is wrong, and how. It was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrongRow {
    /// What is wrong.
    pub mistake: Mistake,
    /// The line, counted from 1.
    pub line: u64,
    /// The column; empty where it is about the whole row.
    pub column: &'static str,
}

impl Knowledge {
    /// The built-in tables with an organization's own rows before them, and what is wrong in those that were left out.
    #[must_use]
    pub fn with_own(table: &str) -> (Self, Vec<WrongRow>) {
        let (own, mut wrong) = read(table);
        wrong.truncate(MAX_MISTAKES);
        let mut knowledge = Self::built_in();
        if !own.is_empty() {
            let replaced = |it: &ProviderRow| own.iter().any(|own| own.id == it.id);
            knowledge.providers.retain(|it| !replaced(it));
            knowledge.providers.splice(0..0, own);
            knowledge.needed = NeededWords::of(knowledge.providers.iter().map(|it| it.pattern.as_str()));
        }
        (knowledge, wrong)
    }
}

/// The rows that can be used, and the mistakes of the others.
fn read(table: &str) -> (Vec<ProviderRow>, Vec<WrongRow>) {
    let table = table.trim_start_matches('\u{feff}');
    let heading = table.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|it| heading.bytes().filter(|b| b == it).count());
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter.filter(|it| heading.as_bytes().contains(it)).unwrap_or(b','))
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(table.as_bytes());
    let names: Vec<String> = match reader.headers() {
        Ok(names) => names.iter().map(str::to_lowercase).collect(),
        Err(_) => Vec::new(),
    };
    let missing = NEEDED.into_iter().filter(|it| !names.iter().any(|name| name == it));
    let mut wrong: Vec<WrongRow> =
        missing.map(|column| WrongRow { mistake: Mistake::NoColumn, line: 1, column }).collect();
    if table.trim().is_empty() || !wrong.is_empty() {
        wrong.truncate(if table.trim().is_empty() { 0 } else { MAX_MISTAKES });
        return (Vec::new(), wrong);
    }
    let mut ids = BTreeSet::new();
    let mut own = Vec::new();
    for record in reader.into_records().flatten() {
        let line = record.position().map_or(0, csv::Position::line);
        let checked = match own.len() < MAX_ROWS {
            true => checked(&names, &record),
            false => Err((Mistake::TooMany, "")),
        };
        match checked {
            Ok(row) if !ids.insert(row.id.clone()) => {
                wrong.push(WrongRow { mistake: Mistake::Twice, line, column: "id" });
            }
            Ok(row) => own.push(row.into_own()),
            Err((mistake, column)) => wrong.push(WrongRow { mistake, line, column }),
        }
        if wrong.len() >= MAX_MISTAKES {
            break;
        }
    }
    (own, wrong)
}

/// The row with these cells, or the first mistake in it.
fn checked(names: &[String], record: &csv::StringRecord) -> Result<Written, (Mistake, &'static str)> {
    if record.len() != names.len() {
        return Err((Mistake::Cells, ""));
    }
    let cell = |column: &str| {
        let place = names.iter().position(|it| it == column);
        place.and_then(|it| record.get(it)).unwrap_or_default().to_owned()
    };
    let row = Written {
        id: cell("id"),
        provider: cell("provider"),
        hosts: cell("hosts"),
        markers: cell("markers"),
        writer: cell("writer"),
        reply: cell("reply"),
        status: cell("status"),
        pattern: cell("pattern"),
        cause: cell("cause"),
        scope: cell("scope"),
        stage: cell("stage"),
        inferred: cell("inferred"),
        temporary: cell("temporary"),
    };
    if let Some(column) = NEEDED.into_iter().find(|it| cell(it).is_empty()) {
        return Err((Mistake::Empty, column));
    }
    let known: [(&'static str, bool); 6] = [
        ("cause", Cause::from_id(&row.cause).is_some()),
        ("scope", row.scope.is_empty() || Scope::from_id(&row.scope).is_some()),
        ("stage", row.stage.is_empty() || Stage::from_id(&row.stage).is_some()),
        ("writer", row.writer.is_empty() || Software::from_id(&row.writer).is_some()),
        ("inferred", matches!(row.inferred.as_str(), "" | "yes" | "no")),
        ("temporary", matches!(row.temporary.as_str(), "" | "yes" | "no" | "varies")),
    ];
    if let Some((column, _)) = known.into_iter().find(|(_, is_known)| !is_known) {
        return Err((Mistake::Word, column));
    }
    if !is_pattern(&row.pattern) {
        return Err((Mistake::Pattern, "pattern"));
    }
    Ok(row)
}

#[cfg(test)]
mod tests {
    use super::{Mistake, WrongRow};
    use crate::knowledge::{Knowledge, Question};
    use crate::mail::{Cause, Host, Scope, Stage};

    fn wrong(table: &str) -> Vec<(Mistake, u64, &'static str)> {
        let found = Knowledge::with_own(table).1.into_iter();
        found.map(|WrongRow { mistake, line, column }| (mistake, line, column)).collect()
    }

    #[test]
    fn own_rows_come_first_and_others_stay() {
        let table =
            "id,hosts,pattern,cause,scope,stage\nown1,.gate.example,policy 4711,content-rejected,message,end-of-data\n";
        let (knowledge, wrong) = Knowledge::with_own(table);
        assert_eq!(wrong, []);
        let host = Host::parse("mx1.gate.example");
        let ask = |text, host| knowledge.meaning(&Question { text, remote_host: host, ..Question::default() });
        let found = ask("554 5.7.1 user unknown, policy 4711", host.as_ref());
        assert_eq!(
            (found.cause, found.scope, found.stage),
            (Cause::ContentRejected, Some(Scope::Message), Some(Stage::EndOfData))
        );
        assert_eq!(ask("554 5.7.1 user unknown, policy 4711", None).cause, Cause::UserUnknown);
    }

    #[test]
    fn a_row_with_a_known_id_takes_its_place() {
        let line = "550 5.1.1 User unknown";
        let ask = |knowledge: &Knowledge| knowledge.meaning(&Question { text: line, ..Question::default() });
        let id = ask(&Knowledge::built_in()).row.expect("a row");
        let (own, wrong) = Knowledge::with_own(&format!("id;pattern;cause\n{id};user unknown;mailbox-disabled"));
        assert_eq!((ask(&own).cause, wrong), (Cause::MailboxDisabled, vec![]));
    }

    #[test]
    fn mistakes_have_their_line_and_column() {
        assert_eq!(wrong("id,hosts\na,b"), [(Mistake::NoColumn, 1, "pattern"), (Mistake::NoColumn, 1, "cause")]);
        let table = "id,pattern,cause,stage\n\
                     a,x,user-gone,\n\
                     b,(x,user-unknown,\n\
                     c,x,user-unknown,later\n\
                     ,x,user-unknown,\n\
                     d,x,user-unknown\n\
                     e,\"two\nlines\",user-unknown,\n\
                     e,x,user-unknown,\n";
        let expected = [
            (Mistake::Word, 2, "cause"),
            (Mistake::Pattern, 3, "pattern"),
            (Mistake::Word, 4, "stage"),
            (Mistake::Empty, 5, "id"),
            (Mistake::Cells, 6, ""),
            (Mistake::Twice, 9, "id"),
        ];
        assert_eq!(wrong(table), expected);
        assert_eq!(wrong(""), []);
        assert_eq!(wrong("\u{feff}id\tpattern\tcause\na\tx\tuser-unknown\n"), []);
    }
}
