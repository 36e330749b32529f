//! The program around the window: eframe, the worker, dialogs, the settings file. Everything that touches the outside.

#![expect(clippy::disallowed_methods, reason = "here the program meets files, the clock and the environment")]

mod dialog;
mod dump;
mod first_frame;
mod input;
mod keeper;
mod mail_program;
mod pasted;
mod picture;
mod settings_file;
mod start;
mod system;
mod templates;
mod walk;
mod window;
mod worker;

pub use input::{Input, gather};
pub use start::{Options, Renderer, StartError, run};
pub use system::system_language;
