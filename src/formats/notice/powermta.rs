//! PowerMTA (Port25).
//!
//! `  <user@domain.example>  delivery failed; will not continue trying`
//!
//! Its report stands beside it, and says more.

use super::entries::read_entries;
use super::heard::hear;
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &["i am sending you this message to inform you on the delivery status of a message you previously sent"],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.said = read_entries(source, lines);
    for it in &mut told.said {
        it.action = hear(&it.text.to_lowercase()).action.or(it.action);
    }
}

#[cfg(test)]
mod tests {
    use super::DIALECT;
    use crate::mail::Action;

    #[test]
    fn each_line_tells_what_was_done() {
        let text = "  <x@a.example>  delivery delayed; will continue trying\n  <y@a.example>  delivery failed; will not continue trying\n";
        let told = DIALECT.tell_of(text);
        let done: Vec<_> = told.said.iter().map(|it| it.action).collect();
        assert_eq!(done, [Some(Action::Delayed), Some(Action::Failed)]);
    }
}
