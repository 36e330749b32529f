//! The reason that stands apart from the sentence which names the recipient.
//!
//! `Reason: the mailbox is full`, `550 5.1.1 no such user`

use super::answer::find_answer;
use super::passage::{add, passage};
use crate::evidence::Said;
use crate::mail::{EnhancedStatus, Reply};
use crate::syntax::prose::ProseLine;

/// It stands within so many lines.
const LINES_TO_LOOK_AT: usize = 12;
/// What programs write before a reason, in lower case and without the colon.
const LABELS: [&str; 23] = [
    "reason",
    "error",
    "grund",
    "ursache",
    "fehler",
    "fehlermeldung",
    "raison",
    "motif",
    "cause",
    "erreur",
    "motivo",
    "causa",
    "errore",
    "razón",
    "reden",
    "oorzaak",
    "powód",
    "důvod",
    "причина",
    "原因",
    "退信原因",
    "理由",
    "실패사유",
];

/// Adds the reason in these lines below, where what is said of a recipient holds no answer.
pub fn add_reason_below(said: &mut Said, below: &[ProseLine<'_>]) {
    if let (false, Some(reason)) = (holds_answer(&said.text), reason_in(below)) {
        add(&mut said.text, &reason);
        (said.stage, said.host) = find_answer(&said.text);
    }
}

/// Whether a text holds what a server answered: a status, or a code that refuses.
fn holds_answer(text: &str) -> bool {
    EnhancedStatus::find(text).is_some() || Reply::find(text).is_some_and(|it| it.code() >= 400)
}

/// The first paragraph in these lines that holds an answer or begins with a label; from there on, where it stands in the
/// middle of one.
fn reason_in(lines: &[ProseLine<'_>]) -> Option<String> {
    let near = lines.get(..lines.len().min(LINES_TO_LOOK_AT)).unwrap_or_default();
    let start = near.iter().position(|it| holds_answer(&it.text) || is_labelled(&it.text))?;
    let rest = lines.get(start..)?;
    let end = rest.iter().position(ProseLine::is_blank).unwrap_or(rest.len());
    rest.get(..end).map(passage)
}

fn is_labelled(text: &str) -> bool {
    let lower = text.trim_start().to_lowercase();
    let label = lower.split_once([':', '\u{ff1a}']).filter(|(_, behind)| !behind.trim().is_empty());
    label.is_some_and(|(label, _)| LABELS.contains(&label.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::reason_in;
    use crate::syntax::prose::read_prose;

    #[test]
    fn finds_the_reason_below_a_sentence() {
        let below = |text: &str| reason_in(&read_prose(text.as_bytes()));
        let text = "\nThe other server said:\n\n550 5.1.1 no such\n user\n\nRegards\n";
        assert_eq!(below(text).as_deref(), Some("550 5.1.1 no such user"));
        assert_eq!(below("\nGrund: Das Postfach ist voll.\n").as_deref(), Some("Grund: Das Postfach ist voll."));
        assert_eq!(below("\n退信原因：地址不存在\n").as_deref(), Some("退信原因：地址不存在"));
        assert_eq!(below("\nReason:\n\nCall us on 5550 123.\n"), None);
    }
}
