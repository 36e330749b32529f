//! `mailtrail`: the window, and `mailtrail explain` for terminals.

use clap::{Parser, Subcommand, ValueEnum};
use mailtrail::cli::{Explain, explain};
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::words::Language;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::SystemTime;

/// Who got my mail? Reads the message that came back and says what is true for everybody it was for.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Files to open in the window.
    files: Vec<PathBuf>,
    /// Open the window on Wayland even where X11 is at hand. Files cannot be dropped on it then.
    #[arg(long)]
    wayland: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Print the answer in the terminal.
    Explain {
        /// Bounces, messages or headers; `-` is standard input.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// en, fr or it.
        #[arg(long, value_parser = language)]
        lang: Option<Language>,
        /// The moment to answer for, as RFC 3339; the clock otherwise.
        #[arg(long, value_parser = moment)]
        now: Option<Timestamp>,
        /// The zone for times in sentences: `Europe/Paris`, `+01:00`; UTC otherwise.
        #[arg(long, value_parser = zone)]
        zone: Option<Zone>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| "Mailtrail speaks en, fr and it".to_owned())
}

fn moment(text: &str) -> Result<Timestamp, String> {
    Timestamp::from_rfc3339(text).ok_or_else(|| "a time looks like 2026-11-21T20:00:00Z".to_owned())
}

fn zone(name: &str) -> Result<Zone, String> {
    Zone::named(name).ok_or_else(|| "a zone looks like Europe/Paris or +01:00".to_owned())
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command {
        Some(Command::Explain { files, format, lang, now, zone }) => {
            let asked = Explain {
                files,
                json: matches!(format, Format::Json),
                language: lang.unwrap_or_default(),
                now: now.unwrap_or_else(clock),
                zone: zone.unwrap_or(Zone::UTC),
            };
            run(move || match explain(&asked, &mut std::io::stdout().lock(), &mut std::io::stderr().lock()) {
                Ok(code) => ExitCode::from(code),
                Err(_) => ExitCode::FAILURE,
            })
        }
        None => window(arguments.files, arguments.wayland),
    }
}

#[cfg(feature = "gui")]
fn window(files: Vec<PathBuf>, wayland: bool) -> ExitCode {
    use mailtrail::app::{self, Options};
    match app::run(files, Options { wayland, ..Options::default() }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mailtrail: {error}. `mailtrail explain FILE` prints the answer here.");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(feature = "gui"))]
fn window(_files: Vec<PathBuf>, _wayland: bool) -> ExitCode {
    eprintln!("mailtrail: this build has no window. `mailtrail explain FILE` prints the answer here.");
    ExitCode::FAILURE
}

/// Reading wants more stack than a main thread is sure to have.
fn run(work: impl FnOnce() -> ExitCode + Send + 'static) -> ExitCode {
    const STACK: usize = 16 << 20;
    let worker = std::thread::Builder::new().name("explain".to_owned()).stack_size(STACK).spawn(work);
    worker.ok().and_then(|it| it.join().ok()).unwrap_or(ExitCode::FAILURE)
}

fn clock() -> Timestamp {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |it| it.as_secs());
    i64::try_from(since).ok().and_then(Timestamp::from_unix).unwrap_or(Timestamp::EPOCH)
}
