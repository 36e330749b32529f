//! Who got my mail? Reads bounces, headers and receipts, and says what is true for every recipient.
//!
//! The whole is one road with no way back, and the modules below stand in its order:
//! bytes are taken in, read into facts with their place, joined into a trail per recipient,
//! judged by rules over knowledge, advised on, and told as one [`report::Document`].
//! [`investigate::investigate`] is that road as one call.

#![forbid(unsafe_code)]

pub mod advice;
#[cfg(feature = "gui")]
#[allow(
    missing_docs,
    reason = "for the program, not for other crates: names and the words on the screen say what is what"
)]
pub mod app;
pub mod boxes;
pub mod cli;
pub mod evidence;
pub mod formats;
pub mod help;
pub mod intake;
pub mod investigate;
pub mod judge;
pub mod knowledge;
pub mod mail;
pub mod reading;
pub mod report;
#[allow(
    missing_docs,
    reason = "for the program, not for other crates: names and the words on the screen say what is what"
)]
pub mod state;
pub mod syntax;
pub mod system;
pub mod trail;
#[cfg(feature = "gui")]
#[allow(
    missing_docs,
    reason = "for the program, not for other crates: names and the words on the screen say what is what"
)]
pub mod ui;
pub mod words;
