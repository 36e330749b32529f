//! Which rows of a list are shown, and in which order.

use super::list::{Entry, Told};
use crate::report::Group;
use std::cmp::Ordering;

/// What a list can be ordered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Column {
    Result,
    Who,
    Subject,
    When,
}

impl Column {
    /// Every column, from left to right.
    pub const ALL: &'static [Self] = &[Self::Result, Self::Who, Self::Subject, Self::When];

    /// The key of its name in the window's words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Result => "list-column-result",
            Self::Who => "list-column-who",
            Self::Subject => "list-column-subject",
            Self::When => "list-column-when",
        }
    }
}

/// An order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub column: Column,
    pub descending: bool,
}

/// Which rows are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that have to stand in address, subject or result, all of them.
    pub text: String,
    /// `None`: everything about delivery. Ordinary messages are shown when they are asked for.
    pub group: Option<Group>,
}

/// What somebody asked the list for.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub filter: &'a Filter,
    pub sort: Option<Sort>,
    /// The row that is open.
    pub chosen: Option<usize>,
}

/// The rows that are shown.
#[derive(Debug, Default)]
pub(super) struct Shown {
    pub order: Vec<usize>,
    /// The place of the chosen row in it.
    pub chosen: Option<usize>,
    /// How many rows were looked at.
    seen: usize,
}

impl Shown {
    /// Looks at all rows anew.
    pub fn arrange(&mut self, entries: &[Entry], told: &[Told], wanted: &Wanted<'_>) {
        (self.order, self.seen) = (Vec::new(), 0);
        self.follow(entries, told, wanted);
    }

    /// Looks at the rows that have come since. They are few beside those that stand in order already, which the sort
    /// makes use of.
    pub fn follow(&mut self, entries: &[Entry], told: &[Told], wanted: &Wanted<'_>) {
        let Wanted { filter, sort, chosen } = *wanted;
        let words: Vec<Word> = filter.text.to_lowercase().split_whitespace().map(|it| Word::new(it, told)).collect();
        let new = entries.iter().enumerate().skip(self.seen);
        let fitting = new.filter(|(_, it)| fits(it, filter.group) && words.iter().all(|word| word.is_in(it)));
        self.order.extend(fitting.map(|(row, _)| row));
        self.seen = entries.len();
        if let Some(sort) = sort {
            let key = |row: &usize| entries.get(*row);
            self.order.sort_by(|a, b| match key(a).zip(key(b)) {
                Some((one, other)) => compare(one, other, told, sort).then(a.cmp(b)),
                None => Ordering::Equal,
            });
        }
        self.find(chosen);
    }

    /// Finds the chosen row among those shown.
    pub fn find(&mut self, chosen: Option<usize>) {
        self.chosen = chosen.and_then(|row| self.order.iter().position(|it| *it == row));
    }
}

fn fits(entry: &Entry, group: Option<Group>) -> bool {
    let own = entry.row.summary.news.group;
    group.map_or(own != Group::Other, |it| it == own)
}

/// A word that is looked for, and the results that hold it.
struct Word {
    text: String,
    results: Vec<bool>,
}

impl Word {
    fn new(text: &str, told: &[Told]) -> Self {
        Self { text: text.to_owned(), results: told.iter().map(|it| it.folded.contains(text)).collect() }
    }

    fn is_in(&self, entry: &Entry) -> bool {
        let of_result = self.results.get(entry.told).copied().unwrap_or(false);
        of_result || entry.addresses.contains(&self.text) || entry.subject.contains(&self.text)
    }
}

/// What is not known comes last in either direction.
fn compare(one: &Entry, other: &Entry, told: &[Told], sort: Sort) -> Ordering {
    let turn = |order: Ordering| if sort.descending { order.reverse() } else { order };
    let texts = |one: &str, other: &str| one.is_empty().cmp(&other.is_empty()).then(turn(one.cmp(other)));
    match sort.column {
        Column::When => {
            let (one, other) = (one.row.summary.at, other.row.summary.at);
            one.is_none().cmp(&other.is_none()).then(turn(one.cmp(&other)))
        }
        Column::Subject => texts(&one.subject, &other.subject),
        Column::Who => texts(&one.addresses, &other.addresses),
        Column::Result => {
            let key = |entry: &Entry| {
                let told = told.get(entry.told);
                (entry.row.summary.news.group, told.map(|it| it.folded.as_str()))
            };
            turn(key(one).cmp(&key(other)))
        }
    }
}
