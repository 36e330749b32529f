//! How the Route page shows the ways: the order of the tables, and what is unfolded.

use crate::report::{Document, HopColumn, HopLine, RouteView};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// Something that happens on the Route page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WayEvent {
    /// The head of a column was clicked: once for rising, once more for falling.
    Sorted(HopColumn),
    /// The fold of a way was opened or closed, by their places.
    FoldToggled { way: usize, fold: usize },
    /// Another message's way was opened or closed.
    WayToggled(usize),
    /// Somebody wants the picture of a way in a file.
    PictureAsked { way: usize, format: PictureFormat },
    /// It was written there.
    PictureSaved(String),
}

/// How a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureFormat {
    Png,
    Svg,
}

impl PictureFormat {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }
}

/// What is shown of the ways.
#[derive(Clone, Debug)]
pub struct Ways {
    /// What the tables are ordered by.
    pub column: HopColumn,
    pub descending: bool,
    /// Where the last picture was written, until something else happens.
    pub saved: Option<String>,
    orders: Vec<Vec<usize>>,
    opened: BTreeSet<(usize, usize)>,
    shown: BTreeSet<usize>,
}

impl Default for Ways {
    fn default() -> Self {
        Self {
            column: HopColumn::Number,
            descending: false,
            saved: None,
            orders: Vec::new(),
            opened: BTreeSet::new(),
            shown: BTreeSet::new(),
        }
    }
}

impl Ways {
    /// The places of a way's hops in the order of the table.
    #[must_use]
    pub fn order(&self, way: usize) -> &[usize] {
        self.orders.get(way).map_or(&[], Vec::as_slice)
    }

    /// Whether a fold is open.
    #[must_use]
    pub fn is_open(&self, way: usize, fold: usize) -> bool {
        self.opened.contains(&(way, fold))
    }

    /// Whether a way besides the first is open.
    #[must_use]
    pub fn is_shown(&self, way: usize) -> bool {
        self.shown.contains(&way)
    }

    /// Lets one thing happen that needs nothing outside.
    pub(super) fn apply(&mut self, event: WayEvent, document: Option<&Document>) {
        match event {
            WayEvent::Sorted(column) => {
                self.descending = self.column == column && !self.descending;
                self.column = column;
                self.arrange(document);
            }
            WayEvent::FoldToggled { way, fold } => toggle(&mut self.opened, (way, fold)),
            WayEvent::WayToggled(way) => toggle(&mut self.shown, way),
            WayEvent::PictureSaved(path) => self.saved = Some(path),
            WayEvent::PictureAsked { .. } => {}
        }
    }

    /// Puts the tables of a document in order.
    pub fn arrange(&mut self, document: Option<&Document>) {
        let routes = document.map_or(&[][..], |it| &it.route.routes);
        self.orders = routes.iter().map(|it| self.arranged(it)).collect();
    }

    fn arranged(&self, route: &RouteView) -> Vec<usize> {
        let mut order: Vec<usize> = (0..route.hops.len()).collect();
        order.sort_by(|one, two| match (route.hops.get(*one), route.hops.get(*two)) {
            (Some(one), Some(two)) => self.compare(one, two),
            _ => Ordering::Equal,
        });
        order
    }

    /// What says nothing stands last in either direction; equals stay in the order of the way.
    fn compare(&self, one: &HopLine, two: &HopLine) -> Ordering {
        let (nothing, order) = match self.column {
            HopColumn::Number => (false.cmp(&false), one.index.cmp(&two.index)),
            HopColumn::Time | HopColumn::TimeUtc => {
                let time = |it: &HopLine| it.hop.date.map(|it| it.at);
                (time(one).is_none().cmp(&time(two).is_none()), time(one).cmp(&time(two)))
            }
            HopColumn::Delay => {
                // Of clocks that cannot be trusted, the raw difference is what is shown.
                let length = |it: &HopLine| it.bar.filter(|_| !it.delay.is_empty()).map(|it| it.seconds);
                let length = |it: &HopLine| length(it).or(it.delay_seconds.filter(|_| !it.delay.is_empty()));
                (length(one).is_none().cmp(&length(two).is_none()), length(one).cmp(&length(two)))
            }
            column => {
                let place = HopColumn::ALL.iter().position(|it| *it == column).unwrap_or(0);
                let text = |it: &HopLine| it.clauses.get(place).map(|it| it.text.to_lowercase()).unwrap_or_default();
                (text(one).is_empty().cmp(&text(two).is_empty()), text(one).cmp(&text(two)))
            }
        };
        nothing.then(if self.descending { order.reverse() } else { order })
    }
}

fn toggle<T: Ord>(set: &mut BTreeSet<T>, it: T) {
    if !set.remove(&it) {
        set.insert(it);
    }
}
