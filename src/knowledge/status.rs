//! What status codes mean by themselves (RFC 3463, RFC 5321 and the registry of RFC 5248).

use super::table;
use crate::mail::{Cause, Class, EnhancedStatus, Reply, Scope};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A row as the table has it.
#[derive(Deserialize)]
pub(super) struct Written {
    /// `enhanced`, `basic`, or another use of a number.
    pub kind: String,
    pub code: String,
    /// What the registry calls it.
    pub name: String,
    pub cause: String,
    pub scope: String,
}

impl Written {
    /// Why, and whom it concerns.
    pub fn meaning(&self) -> (Cause, Option<Scope>) {
        (Cause::from_id(&self.cause).unwrap_or(Cause::Unknown), Scope::from_id(&self.scope))
    }
}

/// Meanings by code: `X.1.1`, `X.1.X`, `550`.
pub struct StatusTable {
    by_code: BTreeMap<String, (Cause, Option<Scope>)>,
}

impl StatusTable {
    /// The table's rows by their codes.
    pub fn read(table: &str) -> Self {
        let meaning = |it: Written| {
            let meaning = it.meaning();
            (it.code, meaning)
        };
        Self { by_code: table::rows(table).into_iter().map(meaning).collect() }
    }

    /// The meaning of a whole code, without its class. A mailbox that may be there later is neither unknown nor closed.
    pub fn of_code(&self, status: EnhancedStatus) -> Option<(Cause, Option<Scope>)> {
        if status.class == Class::PersistentTransient && matches!((status.subject, status.detail), (1 | 2, 1)) {
            return None;
        }
        self.get(&format!("X.{}.{}", status.subject, status.detail))
    }

    /// The meaning of the code's subject alone.
    pub fn of_subject(&self, status: EnhancedStatus) -> Option<(Cause, Option<Scope>)> {
        self.get(&format!("X.{}.X", status.subject))
    }

    /// The meaning of a basic reply.
    pub fn of_reply(&self, reply: Reply) -> Option<(Cause, Option<Scope>)> {
        self.get(&reply.to_string())
    }

    fn get(&self, code: &str) -> Option<(Cause, Option<Scope>)> {
        self.by_code.get(code).copied()
    }
}

/// Whether a code, as the table writes it, is no refusal: a greeting, a success, a question.
pub fn is_success(code: &str) -> bool {
    code.starts_with(['1', '2', '3']) || matches!(code, "X.1.5" | "X.3.6" | "X.6.4")
}

/// Whether a code says why by itself, so that it is believed before a phrase of last resort.
pub fn is_telling(status: EnhancedStatus) -> bool {
    status.class != Class::Success
        && matches!(
            (status.subject, status.detail),
            (1, 1 | 2 | 3 | 6 | 10) | (2, 1..=3) | (3, 1 | 4) | (4, 1 | 2 | 4 | 6) | (5, 3) | (7, 2)
        )
}
