//! Automatic answers that somebody copied without any heading.
//!
//! `I am out of the office until Monday. For urgent matters please contact …`
//!
//! People write that they are away, too. A text counts only where it also answers: where it speaks of the message that it
//! got, or sends whoever wrote to somebody else.

use super::answer::{Holding, has_one, in_one_line};
use super::answer_words::{ABSENT, ANSWERED};
use crate::mail::Answer;
use crate::syntax::text::lossy;

/// No program answers with more than this.
const MAX_BYTES: usize = 4 << 10;

/// The automatic answer that a text reads as.
pub fn find_answer_alone(bytes: &[u8]) -> Option<Answer> {
    if bytes.len() > MAX_BYTES {
        return None;
    }
    let words = in_one_line(&lossy(bytes));
    let holds = Holding { by_program: false, by_list: true, in_answer: true };
    let is_away = || has_one(&words, &ABSENT) && has_one(&words, &ANSWERED);
    holds.find(&words).or_else(|| is_away().then_some(Answer::AutoReply))
}

#[cfg(test)]
mod tests {
    use super::find_answer_alone;
    use crate::mail::Answer;

    #[test]
    fn whoever_is_away_answers() {
        for (text, answer) in [
            ("Thank you for your email. I am out of the office until Monday 30 November.", Answer::AutoReply),
            ("Je suis absent du bureau jusqu'au 30 novembre.\nMerci de contacter Sophie Lambert.\n", Answer::AutoReply),
            ("Vielen Dank für Ihre\nNachricht. Ich bin bis zum 30.11. nicht im Büro.", Answer::AutoReply),
            ("Your message to pier@b.example is awaiting moderator approval.", Answer::Moderation),
        ] {
            assert_eq!(find_answer_alone(text.as_bytes()), Some(answer), "{text}");
        }
        for text in [
            "Hi Anna, can you send me the plans? I am out of the office tomorrow. Cheers, Tom",
            "Your message could not be delivered.",
        ] {
            assert_eq!(find_answer_alone(text.as_bytes()), None, "{text}");
        }
    }
}
