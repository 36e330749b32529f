//! The tables as people browse them: every code and every known answer with its meaning, in the order of the tables.

use super::status::{self, is_success};
use super::{provider, table};
use crate::mail::{Cause, Scope};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct SampleRow {
    id: String,
    line: String,
}

/// One code, or one answer of a provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// As servers write it: `5.1.1`, `550`, `550 5.1.1`; empty where an answer has none.
    pub code: String,
    /// The same code where it may pass by itself: `4.1.1`.
    pub passing: Option<String>,
    /// What the registry calls it; of answers, a line that a server writes.
    pub wording: String,
    /// Who answers so; empty where it is anybody.
    pub provider: String,
    /// Why.
    pub cause: Cause,
    /// Whom it concerns.
    pub scope: Option<Scope>,
    /// Whether trying again may help, where that is known.
    pub temporary: Option<bool>,
}

/// Everything in the tables that refuses something and says why, codes first.
#[must_use]
pub fn catalogue() -> Vec<Listed> {
    let codes = table::rows::<status::Written>(include_str!("../../assets/knowledge/status_codes.csv"));
    let answers = table::rows::<provider::Written>(include_str!("../../assets/knowledge/provider_codes.csv"));
    let samples = table::rows::<SampleRow>(include_str!("../../assets/knowledge/samples.csv"));
    let mut lines: BTreeMap<String, String> = BTreeMap::new();
    for SampleRow { id, line } in samples {
        lines.entry(id).or_insert(line);
    }
    let listed = codes.into_iter().filter_map(of_code);
    listed.chain(answers.into_iter().filter_map(|it| of_answer(it, &mut lines))).collect()
}

fn of_code(row: status::Written) -> Option<Listed> {
    let is_enhanced = row.kind == "enhanced";
    if !is_enhanced && row.kind != "basic" || is_success(&row.code) {
        return None;
    }
    let (cause, scope) = row.meaning();
    let class = |class: char| row.code.replacen('X', &class.to_string(), 1);
    Some(Listed {
        code: class('5'),
        passing: is_enhanced.then(|| class('4')),
        temporary: (!is_enhanced).then(|| row.code.starts_with('4')),
        wording: row.name,
        provider: String::new(),
        cause,
        scope,
    })
}

/// Rows without a cause mark a place in the conversation and say nothing to a reader.
fn of_answer(row: provider::Written, lines: &mut BTreeMap<String, String>) -> Option<Listed> {
    let cause = Cause::from_id(&row.cause).filter(|it| *it != Cause::Unknown)?;
    let temporary = row.may_pass();
    let code = [row.reply, row.status].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
    let name = row.provider.split(" (").next().unwrap_or_default();
    Some(Listed {
        code,
        passing: None,
        wording: lines.remove(&row.id).unwrap_or_default(),
        provider: if name == "Any server" { String::new() } else { name.to_owned() },
        cause,
        scope: Scope::from_id(&row.scope),
        temporary,
    })
}

#[cfg(test)]
mod tests {
    use super::catalogue;
    use crate::mail::{Cause, Scope};

    #[test]
    fn codes_and_answers_are_listed_with_their_meaning() {
        let all = catalogue();
        let code = |it: &str| all.iter().find(|listed| listed.code == it).expect("a code");
        let unknown = code("5.1.1");
        assert_eq!((unknown.cause, unknown.scope), (Cause::UserUnknown, Some(Scope::Recipient)));
        assert_eq!(unknown.passing.as_deref(), Some("4.1.1"));
        assert_eq!(code("452").temporary, Some(true));
        assert!(!all.iter().any(|it| it.code.starts_with('2')), "successes are no failures");
        let google = all.iter().filter(|it| it.provider == "Google").count();
        assert!(google > 50 && all.len() > 700, "{google} of {}", all.len());
        assert!(all.iter().all(|it| !it.wording.is_empty()), "every row has a line to show");
    }
}
