//! What views are put together from.

mod button;
mod card;
mod choice;
mod focus;
mod link;
mod menu;
mod panes;

pub use button::Button;
pub use card::{card, columns, divider, edge, pair};
pub use choice::choices;
pub use focus::{keyboard, note_keyboard, ring};
pub use link::proof_link;
pub use menu::{Choice, menu, menu_of};
pub use panes::{Pane, entry, follow};
