//! What the phrases of a text tell, all of them looked for in one pass: whose notice it is, and what was done.

use super::phrase::{first_words, stands_at};
use super::wording::{self, Says};
use super::{DIALECTS, Dialect, SHARED};
use crate::mail::Action;
use crate::syntax::needles::Needles;
use std::cmp::Reverse;
use std::sync::LazyLock;

/// What a phrase tells.
#[derive(Clone, Copy)]
enum Tells {
    /// Whose notice it is; whether the phrase is the program's own.
    Whose { phrase: &'static str, is_own: bool, dialect: &'static Dialect },
    /// What was done; found inside words, too, since not every language has blanks between them.
    What(Says),
}

static PHRASES: LazyLock<Needles<Tells>> = LazyLock::new(|| {
    let own = DIALECTS.iter().flat_map(|it| it.opens.iter().map(move |phrase| (*phrase, true, it)));
    let shared = SHARED.iter().flat_map(|(all, it)| all.iter().map(move |phrase| (*phrase, false, *it)));
    let whose = own.chain(shared).map(|(phrase, is_own, dialect)| (phrase, Tells::Whose { phrase, is_own, dialect }));
    let what = wording::phrases().map(|(phrase, says)| (phrase, Tells::What(says)));
    Needles::of(whose.chain(what).map(|(phrase, tells)| (first_words(phrase), tells)))
});

/// What a text tells by its phrases.
pub struct Heard {
    /// The dialect that opens it, and where: by the longest phrase of its own, else by the longest that is shared.
    pub dialect: Option<(&'static Dialect, usize)>,
    pub action: Option<Action>,
}

impl Heard {
    /// Whether a phrase is known at all.
    pub fn tells_something(&self) -> bool {
        self.dialect.is_some() || self.action.is_some()
    }
}

/// Looks for the phrases in a text as [`Opening`](super::Opening) writes it.
pub fn hear(text: &str) -> Heard {
    let (mut whose, mut what) = (Vec::new(), Vec::new());
    for (at, tells) in PHRASES.find(text) {
        match tells {
            Tells::Whose { phrase, is_own, dialect } if stands_at(text, at, phrase) => {
                whose.push((is_own, phrase, at, dialect));
            }
            Tells::Whose { .. } => {}
            Tells::What(says) => what.push(says),
        }
    }
    let most_telling = whose.into_iter().max_by_key(|(is_own, phrase, at, _)| (*is_own, phrase.len(), Reverse(*at)));
    Heard { dialect: most_telling.map(|(_, _, at, dialect)| (dialect, at)), action: wording::action(&what) }
}

#[cfg(test)]
mod tests {
    use super::{DIALECTS, SHARED, hear};
    use crate::mail::Action;

    #[test]
    fn the_longest_phrase_says_whose_it_is() {
        let opens = |text: &str| hear(text).dialect.map(|(dialect, at)| (dialect.software, at));
        let longest = "nothing. this is the mail system at host mx. a: host mx said no. <x@y.example>: host mx said no";
        let found = opens(longest).expect("Postfix");
        assert_eq!(found, (opens("this is the mail system at host mx.").expect("Postfix").0, 9));
        assert_eq!(opens("thank you for your message"), None);
    }

    #[test]
    fn a_programs_own_phrase_goes_before_a_longer_one_that_is_shared() {
        let (own, dialect) = DIALECTS.iter().map(|it| (it.opens[0], it)).min_by_key(|it| it.0.len()).expect("one");
        for (phrases, other) in SHARED {
            let longest = phrases.iter().max_by_key(|it| it.len()).expect("one");
            assert!(longest.len() > own.len(), "{own:?} is the longer one");
            let whose = |text: &str| hear(text).dialect.map(|(dialect, _)| dialect.opens);
            assert_eq!(whose(&format!("well, {longest} ")), Some(other.opens));
            assert_eq!(whose(&format!("well, {longest} and {own} ")), Some(dialect.opens));
        }
    }

    #[test]
    fn the_end_of_trying_outweighs_a_delay() {
        let action = |text: &str| hear(text).action;
        assert_eq!(action("delivery has been delayed; will be retried"), Some(Action::Delayed));
        assert_eq!(action("temporary failure. i've given up"), Some(Action::Failed));
        assert_eq!(action("your message could not be delivered"), Some(Action::Failed));
        assert_eq!(action("ihre nachricht konnte noch nicht zugestellt werden"), Some(Action::Delayed));
        assert_eq!(action("it was successfully delivered"), Some(Action::Delivered));
        assert_eq!(action("thank you for your message"), None);
        assert_eq!(action("spam quarantine summary. undeliverable: minutes"), None);
    }
}
