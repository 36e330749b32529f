//! What status codes mean by themselves (RFC 3463, RFC 5321 and the registry of RFC 5248).

use super::table;
use crate::mail::{Cause, Class, EnhancedStatus, Reply, Scope};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Written {
    kind: String,
    code: String,
    cause: String,
    scope: String,
}

/// Meanings by code: `X.1.1`, `X.1.X`, `550`.
pub struct StatusTable {
    by_code: BTreeMap<String, (Cause, Option<Scope>)>,
}

impl StatusTable {
    /// The table's rows by their codes.
    pub fn read(table: &str) -> Self {
        let row = |it: Written| {
            debug_assert!(!it.kind.is_empty());
            (it.code, (Cause::from_id(&it.cause).unwrap_or(Cause::Unknown), Scope::from_id(&it.scope)))
        };
        Self { by_code: table::rows::<Written>(table).into_iter().map(row).collect() }
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
