//! Opens a draft in the mail program that the system knows, from a `mailto:` address. Nothing is sent.

use crate::evidence::{Problem, ProblemKind};
use crate::state::Event;
use crate::ui::Outbox;
use std::io;
use std::process::{Command, Stdio};
use std::thread;

/// Asks the system, on a thread of its own: some programs that open others wait until they end.
pub fn open(url: String, outbox: &Outbox) {
    let answer = outbox.clone();
    let asking = thread::Builder::new().name("mailtrail-mail".to_owned()).spawn(move || {
        if !start(&url).is_ok_and(|it| it) {
            answer.send(missing());
        }
    });
    if asking.is_err() {
        outbox.send(missing());
    }
}

fn missing() -> Event {
    Event::ProblemMet(Problem { kind: ProblemKind::NoMailProgram, name: String::new() })
}

/// Whether a program took the address.
fn start(url: &str) -> io::Result<bool> {
    let mut command = opener();
    let quiet = command.arg(url).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().map(|it| it.success())
}

#[cfg(target_os = "macos")]
fn opener() -> Command {
    Command::new("open")
}

/// Without a command line in between, which would read `%` and `&` its own way.
#[cfg(windows)]
fn opener() -> Command {
    let mut command = Command::new("rundll32");
    command.arg("url.dll,FileProtocolHandler");
    command
}

#[cfg(not(any(target_os = "macos", windows)))]
fn opener() -> Command {
    Command::new("xdg-open")
}
