//! Reply texts of providers and programs: who writes them, and what they mean.

use super::{Question, table};
use crate::mail::{Cause, Host, Scope, Stage};
use regex::bytes::{Regex, RegexBuilder};
use serde::Deserialize;
use std::sync::OnceLock;

/// A compiled pattern may take so many bytes.
const MAX_PATTERN_BYTES: usize = 4 << 20;

/// A row as the table has it.
#[derive(Deserialize)]
pub(super) struct Written {
    pub id: String,
    pub provider: String,
    pub hosts: String,
    pub markers: String,
    pub writer: String,
    pub reply: String,
    pub status: String,
    pub pattern: String,
    pub cause: String,
    pub scope: String,
    pub stage: String,
    pub inferred: String,
    pub temporary: String,
}

impl Written {
    /// Whether trying again may help; `None` where that differs, or nobody knows.
    pub fn may_pass(&self) -> Option<bool> {
        match self.temporary.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        }
    }

    /// The row as one of the organization's own, which comes before all others.
    pub fn into_own(self) -> ProviderRow {
        ProviderRow { is_own: true, generic: None, ..ProviderRow::from(self) }
    }
}

/// One reply pattern.
pub struct ProviderRow {
    pub id: String,
    /// Suffixes of host names; one must fit, unless a marker or the writer does.
    hosts: Vec<String>,
    /// Lower-case words of the text that give the provider away.
    markers: Vec<String>,
    /// The program that wrote the report.
    writer: Option<String>,
    /// Whether it is a phrase of any server, tried when nothing closer fits.
    generic: Option<Generic>,
    /// Whether the organization itself wrote it.
    is_own: bool,
    /// A regular expression, looked for without regard to case.
    pub pattern: String,
    compiled: OnceLock<Option<Regex>>,
    pub cause: Cause,
    pub scope: Option<Scope>,
    pub stage: Option<Stage>,
    /// Whether the stage is our reading of the text and no documented fact.
    pub stage_inferred: bool,
    pub temporary: Option<bool>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Generic {
    Telling,
    LastResort,
}

/// How close a row is to the question, the closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    Own,
    RemoteHost,
    Marker,
    Writer,
    ReportingHost,
    Unrestricted,
    TellingPhrase,
    LastResort,
}

/// The rows of the table, in its order.
pub fn read(table: &str) -> Vec<ProviderRow> {
    table::rows::<Written>(table).into_iter().map(ProviderRow::from).collect()
}

impl From<Written> for ProviderRow {
    fn from(row: Written) -> Self {
        let words = |text: &str, by: &[char]| {
            text.split(by).map(str::trim).filter(|it| !it.is_empty()).map(str::to_lowercase).collect()
        };
        let generic = row.provider.starts_with("Any server").then(|| match row.id.starts_with('G') {
            true => Generic::Telling,
            false => Generic::LastResort,
        });
        let temporary = row.may_pass();
        Self {
            hosts: words(&row.hosts, &[' ']),
            markers: words(&row.markers, &['|']),
            writer: Some(row.writer).filter(|it| !it.is_empty()),
            generic,
            is_own: false,
            compiled: OnceLock::new(),
            cause: Cause::from_id(&row.cause).unwrap_or(Cause::Unknown),
            scope: Scope::from_id(&row.scope),
            stage: Stage::from_id(&row.stage),
            stage_inferred: row.inferred == "yes",
            temporary,
            pattern: row.pattern,
            id: row.id,
        }
    }
}

impl ProviderRow {
    /// How close the row is to the question; `None` where it is another provider's.
    pub fn tier(&self, question: &Question<'_>, lower_text: &str) -> Option<Tier> {
        let tier = self.tier_by_condition(question, lower_text)?;
        Some(if self.is_own { Tier::Own } else { tier })
    }

    fn tier_by_condition(&self, question: &Question<'_>, lower_text: &str) -> Option<Tier> {
        match self.generic {
            Some(Generic::Telling) => return Some(Tier::TellingPhrase),
            Some(Generic::LastResort) => return Some(Tier::LastResort),
            None => {}
        }
        let within = |host: Option<&Host>| host.is_some_and(|host| self.hosts.iter().any(|it| host.is_within(it)));
        if within(question.remote_host) {
            return Some(Tier::RemoteHost);
        }
        if self.markers.iter().any(|it| lower_text.contains(it)) {
            return Some(Tier::Marker);
        }
        if self.writer.as_deref().is_some_and(|it| question.writer.is_some_and(|writer| writer.id() == it)) {
            return Some(Tier::Writer);
        }
        if within(question.reporting_host) {
            return Some(Tier::ReportingHost);
        }
        let free = self.hosts.is_empty() && self.markers.is_empty() && self.writer.is_none();
        free.then_some(Tier::Unrestricted)
    }

    /// Whether the pattern stands in the text, which comes in small letters, too.
    pub fn fits(&self, text: &str, lower_text: &str) -> bool {
        let text = if self.is_in_small_letters() { lower_text } else { text };
        let compiled = self.compiled.get_or_init(|| match self.is_in_small_letters() {
            true => compile(&in_small_letters(&self.pattern), false),
            false => compile(&self.pattern, true),
        });
        compiled.as_ref().is_some_and(|it| it.is_match(text.as_bytes()))
    }

    /// Whether the pattern is compared with small letters. With two forms of each letter it begins in hundreds of ways, and
    /// takes twice as long to prepare. The organization's own may say things about letters that ours do not.
    fn is_in_small_letters(&self) -> bool {
        self.pattern.is_ascii() && !self.is_own
    }
}

/// The pattern in small letters; what stands behind a backslash is none.
fn in_small_letters(pattern: &str) -> String {
    let mut is_escaped = false;
    let small = pattern.chars().map(|c| {
        let keep = is_escaped;
        is_escaped = c == '\\' && !keep;
        if keep { c } else { c.to_ascii_lowercase() }
    });
    small.collect()
}

/// Whether a pattern can be used.
pub fn is_pattern(pattern: &str) -> bool {
    compile(pattern, true).is_some()
}

/// Letter case is that of ASCII alone where a pattern has no other letters: tables of all scripts would cost much. Words
/// end where those of ASCII do: no fast engine knows others, and the slow one takes a thousand times as long.
fn compile(pattern: &str, in_any_case: bool) -> Option<Regex> {
    let unicode = !pattern.is_ascii();
    RegexBuilder::new(&pattern.replace(r"\b", r"(?-u:\b)"))
        .case_insensitive(in_any_case)
        .unicode(unicode)
        .size_limit(MAX_PATTERN_BYTES)
        .build()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read() {
        let table = include_str!("../../assets/knowledge/provider_codes.csv");
        let rows = read(table);
        assert_eq!(rows.len(), csv_lines(table));
        for row in &rows {
            assert!(is_pattern(&row.pattern), "{}: the pattern is wrong: {}", row.id, row.pattern);
            assert!(is_pattern(&in_small_letters(&row.pattern)), "{}: in small letters: {}", row.id, row.pattern);
        }
        for row in table::rows::<Written>(table) {
            assert!(Cause::from_id(&row.cause).is_some(), "{}: unknown cause {}", row.id, row.cause);
            assert!(row.scope.is_empty() || Scope::from_id(&row.scope).is_some(), "{}: {}", row.id, row.scope);
            assert!(row.stage.is_empty() || Stage::from_id(&row.stage).is_some(), "{}: {}", row.id, row.stage);
        }
    }

    #[test]
    fn what_stands_behind_a_backslash_keeps_its_case() {
        assert_eq!(in_small_letters(r"No \Such [A-Z]\\X"), r"no \Such [a-z]\\x");
    }

    fn csv_lines(table: &str) -> usize {
        table.lines().filter(|it| it.starts_with(['P', 'G']) && it.as_bytes()[1].is_ascii_digit()).count()
    }
}
