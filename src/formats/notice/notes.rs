//! The SMTP gateway of Lotus Notes before Domino did it itself: the reason stands above the recipients.
//!
//! `------- Failure Reasons  --------`

use super::entries::{find_leading, say};
use super::{Dialect, Told};
use crate::evidence::SourceId;
use crate::mail::{Action, Software};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect =
    Dialect { software: Some(Software::Domino), opens: &["------- failure reasons --------"], read };

/// A reason has no more lines than this.
const MAX_LINES: usize = 8;

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let entries = find_leading(lines);
    let mut reason = String::new();
    for entry in &entries {
        let above = lines.get(entry.line.saturating_sub(MAX_LINES)..entry.line).unwrap_or_default();
        let own: Vec<&str> =
            above.iter().rev().map(|it| it.text.trim()).take_while(|it| !it.is_empty() && !it.contains('@')).collect();
        if !own.is_empty() {
            reason = own.into_iter().rev().collect::<Vec<_>>().join(" ");
        }
        told.said.extend(say(source, lines, entry).map(|mut it| {
            it.text.clone_from(&reason);
            it
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::DIALECT;

    #[test]
    fn the_reason_stands_above() {
        let text = "------- Failure Reasons  --------\n\nUser not listed in public\nName & Address Book\na@b.example\nc@b.example\n\nMailbox full\nd@b.example\n";
        let told = DIALECT.tell_of(text);
        let said: Vec<String> = told.said.into_iter().map(|it| format!("{}|{}", it.address, it.text)).collect();
        assert_eq!(
            said,
            [
                "a@b.example|User not listed in public Name & Address Book",
                "c@b.example|User not listed in public Name & Address Book",
                "d@b.example|Mailbox full"
            ]
        );
    }
}
