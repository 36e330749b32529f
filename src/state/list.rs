//! The incidents of a mailbox, a folder or a packed file as a list: rows, what is chosen of them, and in which order.
//!
//! Whatever grows with the number of rows is worked out when something changes, never while the list is painted.

use super::Offer;
use super::list_order::{Column, Filter, Shown, Sort, Wanted};
use crate::evidence::{Origin, Source};
use crate::mail::Zone;
use crate::report::{Group, News, Summary, day_and_time, harmless_field};
use crate::words::Words;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What a list is read from.
#[derive(Clone, Debug)]
pub enum Contents {
    /// Mailboxes, folders, packed files, and what was offered together with them.
    Files(Vec<PathBuf>),
    /// One file or text that is about several messages.
    Source(Source),
}

/// Where the message of a row can be had again.
#[derive(Clone, Debug)]
pub enum Stands {
    /// In a file, from which it is read again when its row is opened: a long list holds no bytes. The sum of its bytes
    /// tells whether it is still the same.
    Outside { origin: Origin, sum: u64 },
    /// In the one source that the whole list is about.
    Held(Source),
}

/// One incident.
#[derive(Clone, Debug)]
pub struct Row {
    pub summary: Summary,
    pub stands: Stands,
    /// Its number among those that its message is about.
    pub part: usize,
}

/// How far the reading has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Progress {
    /// How many messages and files were read.
    pub read: usize,
    /// Where the last of them stands.
    pub place: String,
    /// The share of the bytes, from 0 to 1, where it is known.
    pub share: Option<f32>,
}

/// The words for one sort of news in the language of the window.
#[derive(Clone, Debug)]
pub struct Told {
    pub news: News,
    /// `Not delivered`
    pub word: String,
    pub reason: String,
    /// Both in lower case, to be searched.
    pub(super) folded: String,
}

/// A row with what is needed to find and order it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub row: Row,
    /// The place of its news among those told.
    pub told: usize,
    pub subject: Box<str>,
    pub addresses: Box<str>,
}

/// The list.
pub struct List {
    /// The number of the walk that fills it; what an earlier walk sends comes too late.
    pub generation: u64,
    pub contents: Contents,
    pub progress: Progress,
    pub reading: bool,
    /// Whether somebody stopped the reading before its end.
    pub stopped: bool,
    pub filter: Filter,
    /// `None` while rows stand in the order in which they are found: under a pointer that aims nothing may move.
    pub sort: Option<Sort>,
    /// The row that the keyboard is at, or that was opened last.
    pub chosen: Option<usize>,
    pub(super) entries: Vec<Entry>,
    told: Vec<Told>,
    counts: BTreeMap<Group, usize>,
    shown: Shown,
}

impl List {
    /// An empty list that is about to be read.
    #[must_use]
    pub fn new(generation: u64, contents: Contents) -> Self {
        Self {
            generation,
            contents,
            progress: Progress::default(),
            reading: true,
            stopped: false,
            filter: Filter::default(),
            sort: None,
            chosen: None,
            entries: Vec::new(),
            told: Vec::new(),
            counts: BTreeMap::new(),
            shown: Shown::default(),
        }
    }

    /// Whether this walk fills it. Once it is stopped, what is still on its way comes too late.
    #[must_use]
    pub fn is_read_by(&self, walk: u64) -> bool {
        self.reading && self.generation == walk
    }

    /// What was offered, by its name; `None` where it is several things, or has none.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        match &self.contents {
            Contents::Source(source) => Some(source.name.clone()).filter(|it| !it.is_empty()),
            Contents::Files(files) => match files.as_slice() {
                [one] => Some(one.file_name().unwrap_or(one.as_os_str()).to_string_lossy().into_owned()),
                _ => None,
            },
        }
    }

    /// How many incidents there are, whether or not they are shown.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether none was found yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many incidents belong to a group.
    #[must_use]
    pub fn count(&self, group: Group) -> usize {
        self.counts.get(&group).copied().unwrap_or(0)
    }

    /// How many are about delivery: all but ordinary messages.
    #[must_use]
    pub fn reports(&self) -> usize {
        self.len() - self.count(Group::Other)
    }

    /// The rows that are shown, in their order.
    #[must_use]
    pub fn shown(&self) -> &[usize] {
        &self.shown.order
    }

    /// Where the chosen row stands among those shown.
    #[must_use]
    pub fn chosen_place(&self) -> Option<usize> {
        self.shown.chosen
    }

    /// A row and its words.
    #[must_use]
    pub fn row(&self, row: usize) -> Option<(&Row, &Told)> {
        let entry = self.entries.get(row)?;
        Some((&entry.row, self.told.get(entry.told)?))
    }

    /// Takes in what was found next.
    pub fn add(&mut self, rows: Vec<Row>, words: &Words) {
        for row in rows {
            *self.counts.entry(row.summary.news.group).or_default() += 1;
            let told = self.told(row.summary.news, words);
            let subject = row.summary.subject.as_deref().unwrap_or_default().to_lowercase().into();
            let addresses = row.summary.addresses.join("\n").to_lowercase().into();
            self.entries.push(Entry { row, told, subject, addresses });
        }
        let wanted = Wanted { filter: &self.filter, sort: self.sort, chosen: self.chosen };
        self.shown.follow(&self.entries, &self.told, &wanted);
    }

    fn told(&mut self, news: News, words: &Words) -> usize {
        self.told.iter().position(|it| it.news == news).unwrap_or_else(|| {
            self.told.push(Told::new(news, words));
            self.told.len() - 1
        })
    }

    /// Tells everything in another language.
    pub fn tell_again(&mut self, words: &Words) {
        self.told = self.told.iter().map(|it| Told::new(it.news, words)).collect();
        self.arrange();
    }

    /// The reading has come to its end: unless somebody chose another order, the latest come first, as in a mail program.
    pub fn end(&mut self) {
        self.reading = false;
        if self.sort.is_none() {
            self.sort = Some(Sort { column: Column::When, descending: true });
            self.arrange();
        }
    }

    /// Orders by a column; once more turns the order around.
    pub fn sort_by(&mut self, column: Column) {
        self.sort = Some(match self.sort {
            Some(sort) if sort.column == column => Sort { descending: !sort.descending, ..sort },
            // Of times the latest come first, of words those that begin with A.
            _ => Sort { column, descending: column == Column::When },
        });
        self.arrange();
    }

    /// Shows other rows.
    pub fn filter_by(&mut self, filter: Filter) {
        self.filter = filter;
        self.arrange();
    }

    /// Chooses a row.
    pub fn choose(&mut self, row: usize) {
        self.chosen = Some(row).filter(|it| *it < self.len());
        self.shown.find(self.chosen);
    }

    /// The row before or behind the chosen one, among those shown.
    #[must_use]
    pub fn neighbor(&self, forward: bool) -> Option<usize> {
        let place = self.shown.chosen?;
        let next = if forward { place.checked_add(1) } else { place.checked_sub(1) };
        self.shown.order.get(next?).copied()
    }

    fn arrange(&mut self) {
        let wanted = Wanted { filter: &self.filter, sort: self.sort, chosen: self.chosen };
        self.shown.arrange(&self.entries, &self.told, &wanted);
    }

    /// The rows that are shown as lines with tabs between, for a spreadsheet.
    #[must_use]
    pub fn text(&self, words: &Words, zone: &Zone) -> String {
        let heads = Column::ALL.iter().map(|it| words.say(it.key()));
        let mut text = heads.collect::<Vec<_>>().join("\t");
        for (row, told) in self.shown().iter().filter_map(|it| self.row(*it)) {
            let summary = &row.summary;
            let when = summary.at.map(|at| day_and_time(words, at, zone));
            let cells = [
                if told.reason.is_empty() { told.word.clone() } else { format!("{} ({})", told.word, told.reason) },
                summary
                    .addresses
                    .iter()
                    .take(summary.concerned.max(1))
                    .map(AsRef::as_ref)
                    .collect::<Vec<_>>()
                    .join(", "),
                summary.subject.as_deref().unwrap_or_default().to_owned(),
                when.map(|(day, time)| format!("{day} {time}")).unwrap_or_default(),
            ];
            text.push('\n');
            text.push_str(&cells.map(|it| harmless_field(&it.replace(['\t', '\r', '\n'], " "))).join("\t"));
        }
        text
    }
}

impl Told {
    fn new(news: News, words: &Words) -> Self {
        let (word, reason) = (news.word(words), news.reason(words));
        let folded = format!("{word} {reason}").to_lowercase();
        Self { news, word, reason, folded }
    }
}

impl Contents {
    /// What was offered, as far as it can be read again.
    #[must_use]
    pub fn of(offers: Vec<Offer>) -> Self {
        let files = offers.into_iter().filter_map(|it| match it {
            Offer::File(path) => Some(path),
            Offer::Text(_) | Offer::Sample(_) => None,
        });
        Self::Files(files.collect())
    }
}
