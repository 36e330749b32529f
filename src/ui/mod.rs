//! The views: functions that read the state, paint, and send events. They compute nothing but places.

mod answer;
mod copy;
mod drop_overlay;
mod envelope;
mod escapes;
mod fonts;
mod hop_table;
mod icons;
mod letter_card;
mod marks;
mod page;
mod path_field;
mod people;
mod person_column;
mod problems;
mod rail;
mod reading;
mod root;
mod route;
mod source_rows;
mod source_text;
mod sources;
mod steps_card;
mod style;
mod text;
pub mod theme;
mod timeline;
mod top_bar;
mod view;
mod welcome;
mod widgets;

pub use page::keyboard_shortcut as shortcut;
pub use root::root_ui;
pub use style::{current, dress, prepare};
pub use theme::Theme;
pub use view::{Outbox, View};
