//! The program: opens the window, with the files that the command line names.

use clap::Parser;
use std::path::PathBuf;
use std::process::ExitCode;

/// Drop a bounce on the window, read who got the mail. Offline.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Bounces, saved messages or headers to open
    files: Vec<PathBuf>,
    /// Use Wayland even where X11 is available (files cannot be dropped then)
    #[arg(long)]
    wayland: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    open_window(arguments)
}

#[cfg(feature = "gui")]
fn open_window(arguments: Arguments) -> ExitCode {
    let options = mailtrail::app::Options { wayland: arguments.wayland, ..Default::default() };
    match mailtrail::app::run(arguments.files, options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mailtrail: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(feature = "gui"))]
fn open_window(_arguments: Arguments) -> ExitCode {
    eprintln!("mailtrail: this build has no window");
    ExitCode::FAILURE
}
