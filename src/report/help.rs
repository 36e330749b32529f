//! The help told in a language, and what a search finds in it.

use super::template::{Field, RECIPIENTS};
use crate::help::{Entry, entries};
use crate::mail::Cause;
use crate::words::{Words, folded};

pub use crate::help::{Section, Topic};

/// An answer has no more codes than this, over all its lines.
const MAX_CODES: usize = 8;

/// Everything that can be looked up.
#[derive(Clone, Debug, Default)]
pub struct HelpBook {
    /// In their order, section by section.
    pub topics: Vec<HelpTopic>,
    /// Codes first, then the answers of providers.
    pub codes: Vec<HelpCode>,
}

/// One thing to look up.
#[derive(Clone, Debug)]
pub struct HelpTopic {
    /// Where it stands.
    pub section: Section,
    /// What people see or ask.
    pub title: String,
    /// Of symptoms, the steps in their order.
    pub paragraphs: Vec<String>,
    folded: String,
}

/// One line of the table of codes.
#[derive(Clone, Debug)]
pub struct HelpCode {
    /// `5.1.1`; empty where an answer has none.
    pub code: String,
    /// Why it was refused, in plain words.
    pub meaning: String,
    /// Whom else it concerns, in a few words.
    pub others: String,
    /// What to do.
    pub step: String,
    /// Whether it may pass by itself.
    pub lasting: String,
    /// Who answers so.
    pub source: String,
    /// What the registry calls it, or a line that a server writes.
    pub wording: String,
    folded: String,
}

/// What fits a search: places in the book.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Of topics.
    pub topics: Vec<usize>,
    /// Of codes.
    pub codes: Vec<usize>,
}

/// The whole help in these words. `folder` is where a person's own templates lie.
#[must_use]
pub fn help_book(words: &Words, folder: &str) -> HelpBook {
    HelpBook {
        topics: Topic::ALL.iter().map(|it| topic(words, *it, folder)).collect(),
        codes: entries().iter().map(|it| code(words, it)).collect(),
    }
}

fn topic(words: &Words, topic: Topic, folder: &str) -> HelpTopic {
    let title = words.say(&format!("help-{}", topic.id()));
    let key = format!("help-{}-text", topic.id());
    let text = match topic {
        Topic::OwnMessages => {
            let fields = Field::ALL.iter().map(|it| format!("{{{}}}", it.id())).collect::<Vec<_>>().join(", ");
            let people = RECIPIENTS.iter().map(|it| it.id()).collect::<Vec<_>>().join(", ");
            words.tell(&key, &[("fields", (&fields).into()), ("people", (&people).into()), ("folder", folder.into())])
        }
        _ => words.say(&key),
    };
    HelpTopic {
        section: topic.section(),
        folded: folded(&format!("{title}\n{text}")),
        paragraphs: text.lines().filter(|it| !it.is_empty()).map(str::to_owned).collect(),
        title,
    }
}

fn code(words: &Words, entry: &Entry) -> HelpCode {
    let listed = &entry.listed;
    let meaning = match listed.cause {
        Cause::Unknown => words.say("help-says-little"),
        cause => capitalized(&words.say(&format!("cause-{}", cause.id()))),
    };
    let others = words.say(&format!("help-reach-{}", entry.reach.id()));
    let step = match listed.cause {
        Cause::Unknown => words.say("help-read-the-words"),
        _ => words.say(&format!("next-{}", entry.step.id())),
    };
    let lasting = match (&listed.passing, listed.temporary) {
        (Some(passing), _) => {
            words.tell("help-lasting-by-class", &[("final", (&listed.code).into()), ("passing", passing.into())])
        }
        (None, Some(true)) => words.say("help-lasting-passing"),
        (None, Some(false)) => words.say("help-lasting-final"),
        (None, None) => words.say("help-lasting-unknown"),
    };
    let source = match (listed.provider.as_str(), &listed.passing) {
        ("", Some(_)) => words.say("help-from-registry"),
        ("", None) => words.say("help-from-any"),
        ("Other gateways and providers", _) => words.say("help-from-others"),
        ("DNS block lists", _) => words.say("help-from-block-lists"),
        (provider, _) => provider.to_owned(),
    };
    let code = [Some(listed.code.as_str()), listed.passing.as_deref()];
    let code: Vec<&str> = code.into_iter().flatten().filter(|it| !it.is_empty()).collect();
    let all = [&code.join(" "), &meaning, &listed.wording, &source, &step].map(String::as_str).join("\n");
    HelpCode {
        code: listed.code.clone(),
        folded: folded(&all),
        wording: listed.wording.clone(),
        meaning,
        others,
        step,
        lasting,
        source,
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What holds every word of the search. Of a whole answer that somebody pastes, and that stands nowhere as it is, its
/// codes count, the last one most: `550-5.7.26`.
#[must_use]
pub fn found(book: &HelpBook, search: &str) -> Found {
    let search = folded(search);
    let words: Vec<&str> = search.split_whitespace().collect();
    let all = holding(book, &words);
    if !all.is_empty() {
        return all;
    }
    let parts = search.split(|c: char| !c.is_alphanumeric() && c != '.').map(|it| it.trim_matches('.'));
    let codes: Vec<&str> = parts.filter(|it| is_code(it)).take(MAX_CODES).collect();
    let by_code = (0..codes.len()).map(|from| holding(book, codes.get(from..).unwrap_or_default()));
    by_code.into_iter().find(|it| !it.is_empty()).unwrap_or_default()
}

fn holding(book: &HelpBook, words: &[&str]) -> Found {
    let fits = |folded: &str| words.iter().all(|it| holds(folded, it));
    let topics = book.topics.iter().enumerate().filter(|(_, it)| fits(&it.folded));
    let codes = book.codes.iter().enumerate().filter(|(_, it)| fits(&it.folded));
    Found { topics: topics.map(|(place, _)| place).collect(), codes: codes.map(|(place, _)| place).collect() }
}

/// `5.1.1` does not stand in `5.1.10`, and `550` not in `1550`.
fn holds(folded: &str, word: &str) -> bool {
    if !is_code(word) {
        return folded.contains(word);
    }
    let touches = |c: Option<char>| c.is_some_and(|it| it.is_ascii_digit());
    folded.match_indices(word).any(|(at, _)| {
        let before = folded.get(..at).and_then(|it| it.chars().next_back());
        let mut after = folded.get(at + word.len()..).unwrap_or_default().chars();
        !touches(before) && !touches(after.next())
    })
}

fn is_code(word: &str) -> bool {
    word.len() >= 3 && word.starts_with(['4', '5']) && word.chars().all(|it| it.is_ascii_digit() || it == '.')
}

impl Found {
    /// Whether nothing fits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.topics.is_empty() && self.codes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{HelpBook, found, help_book};
    use crate::words::{Language, Words};

    fn book(language: Language) -> HelpBook {
        help_book(&Words::new(language), "/home/me/templates")
    }

    #[test]
    fn a_search_finds_without_accents_and_in_any_order() {
        let book = book(Language::French);
        let titles = |search: &str| {
            found(&book, search).topics.iter().map(|it| book.topics[*it].title.clone()).collect::<Vec<_>>()
        };
        assert!(titles("CACHEE copie").iter().any(|it| it.contains("cachée")), "{:?}", titles("CACHEE copie"));
        assert!(!found(&book, "accuse preuve").topics.is_empty());
        assert_eq!(found(&book, "").codes.len(), book.codes.len());
        assert!(found(&book, "no such words zzz").is_empty());
    }

    #[test]
    fn codes_are_found_whole_and_in_pasted_answers() {
        let book = book(Language::English);
        let codes =
            |search: &str| found(&book, search).codes.iter().map(|it| book.codes[*it].code.clone()).collect::<Vec<_>>();
        assert_eq!(codes("5.1.1").first().map(String::as_str), Some("5.1.1"));
        assert!(!codes("5.1.1").iter().any(|it| it == "5.1.10"));
        assert_eq!(codes("4.2.2").first().map(String::as_str), Some("5.2.2"), "the same code where it may pass");
        let pasted = codes("550-5.7.26 This mail from a@b.example is unauthenticated zzz");
        assert!(pasted.iter().any(|it| it.contains("5.7.26")), "{pasted:?}");
    }

    #[test]
    fn every_line_says_what_it_means_and_what_to_do() {
        for language in Language::ALL {
            for code in book(*language).codes {
                let said = [&code.meaning, &code.others, &code.step, &code.lasting, &code.source, &code.wording];
                assert!(said.iter().all(|it| !it.is_empty()), "{code:?}");
            }
        }
    }
}
