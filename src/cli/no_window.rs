//! The answer as text where the window was asked for and none can open.

use super::{Explain, explain};
use crate::words::Words;
use std::io::{self, Write};

/// Why no window opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWindow {
    /// There is no display to open it on.
    NoDisplay,
    /// The display cannot draw it.
    NoGraphics,
    /// The program was built without one.
    NotBuilt,
}

impl NoWindow {
    fn key(self) -> &'static str {
        match self {
            Self::NoDisplay => "no-display",
            Self::NoGraphics => "no-graphics",
            Self::NotBuilt => "no-gui",
        }
    }
}

/// One line that says why no window opened, then the answer; without a file, how to ask for one. The exit code is that
/// of [`explain`], 2 without a file.
///
/// # Errors
/// When nothing can be written to `out` or `err`.
pub fn explain_without_window(
    why: NoWindow,
    asked: &Explain,
    out: &mut impl Write,
    err: &mut impl Write,
) -> io::Result<u8> {
    let words = Words::new(asked.language);
    let reason = words.say(why.key());
    if asked.files.is_empty() {
        writeln!(err, "{}", words.tell("no-window-no-file", &[("reason", (&reason).into())]))?;
        return Ok(2);
    }
    writeln!(err, "{}", words.tell("no-window", &[("reason", (&reason).into())]))?;
    explain(asked, out, err)
}
