//! `mailtrail`: the window, and `mailtrail explain` and `scan` for terminals.

use clap::{Args, Parser, Subcommand, ValueEnum};
use mailtrail::cli::{
    Explain, ExplainFormat, NoWindow, OwnCodes, Scan, ScanFormat, explain, explain_without_window, scan,
};
use mailtrail::investigate::STACK;
use mailtrail::mail::{Timestamp, Zone};
use mailtrail::syntax::guard::in_guarded_section;
use mailtrail::system::{now, settings_folder};
use mailtrail::words::Language;
use std::io::{ErrorKind, IsTerminal, Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

/// Who got my mail? Reads the message that came back and says what is true for everybody it was for.
#[derive(Parser)]
#[command(version, about, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Bounces, saved messages or headers to open in the window.
    files: Vec<PathBuf>,
    /// Use Wayland even where X11 is available (files cannot be dropped then).
    #[arg(long)]
    wayland: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Print the answer in the terminal.
    Explain {
        /// Bounces, saved messages or headers; `-` is standard input.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        #[command(flatten)]
        telling: Telling,
    },
    /// Print a report for every incident in mailboxes, folders and packed files.
    Scan {
        /// Mailboxes (mbox, Maildir), folders, .zip, .gz and saved messages; `-` is standard input.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// `json`: a report a line; `csv`: a line an address, to clean a list of contacts; `table`: for people.
        #[arg(long, value_enum, default_value_t = BoxFormat::Json)]
        format: BoxFormat,
        #[command(flatten)]
        telling: Telling,
        /// How many threads; as many as there are processors otherwise.
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
        jobs: Option<u16>,
        /// Go on behind so many incidents, which an earlier scan printed.
        #[arg(long, value_name = "N", default_value_t = 0)]
        skip: u64,
    },
}

/// How an answer is told.
#[derive(Args)]
struct Telling {
    #[arg(long, value_parser = language, default_value = "en", help = languages())]
    lang: Language,
    /// The moment to answer for, as RFC 3339; the clock otherwise.
    #[arg(long, value_parser = moment)]
    now: Option<Timestamp>,
    /// The zone for times in sentences: `Europe/Paris`, `+01:00`.
    #[arg(long, value_parser = zone, default_value = "UTC")]
    zone: Zone,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
    /// What a helpdesk says, does and copies, step by step.
    Walkthrough,
}

#[derive(Clone, Copy, ValueEnum)]
enum BoxFormat {
    Json,
    Table,
    Csv,
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| format!("Mailtrail speaks {}", languages()))
}

/// The languages of answers, by their tags.
fn languages() -> String {
    Language::ALL.iter().map(|it| it.tag()).collect::<Vec<_>>().join(", ")
}

fn moment(text: &str) -> Result<Timestamp, String> {
    Timestamp::from_rfc3339(text).ok_or_else(|| "a time looks like 2026-11-21T20:00:00Z".to_owned())
}

fn zone(name: &str) -> Result<Zone, String> {
    Zone::named(name).ok_or_else(|| "a zone looks like Europe/Paris or +01:00".to_owned())
}

fn main() -> ExitCode {
    keep_guarded_panics_silent();
    let arguments = Arguments::parse();
    match arguments.command {
        Some(Command::Explain { files, format, telling: Telling { lang: language, now, zone } }) => {
            let now = now.unwrap_or_else(clock);
            let format = match format {
                Format::Text => ExplainFormat::Text,
                Format::Json => ExplainFormat::Json,
                Format::Walkthrough => ExplainFormat::Walkthrough,
            };
            let asked = Explain { files, format, language, now, zone, own_codes: own_codes() };
            on_a_large_stack(move || explain(&asked, &mut stdout().lock(), &mut stderr().lock()))
        }
        Some(Command::Scan { paths, format, telling: Telling { lang: language, now, zone }, jobs, skip }) => {
            let format = match format {
                BoxFormat::Json => ScanFormat::Json,
                BoxFormat::Table => ScanFormat::Table,
                BoxFormat::Csv => ScanFormat::Csv,
            };
            let jobs = jobs.map_or_else(processors, usize::from);
            // On one screen, the progress would stand between the lines.
            let progress = stderr().is_terminal() && !stdout().is_terminal();
            let now = now.unwrap_or_else(clock);
            let asked = Scan { paths, format, language, now, zone, jobs, skip, progress, own_codes: own_codes() };
            on_a_large_stack(move || scan(&asked, &mut stdout(), &mut stderr()))
        }
        None => open_window(arguments),
    }
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(feature = "gui")]
fn open_window(arguments: Arguments) -> ExitCode {
    use mailtrail::app::{Options, StartError, run, system_language};
    let options = Options { wayland: arguments.wayland, ..Options::default() };
    let why = match run(arguments.files.clone(), options) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(StartError::NoDisplay) => NoWindow::NoDisplay,
        Err(StartError::NoRenderer) => NoWindow::NoGraphics,
    };
    tell_in_terminal(why, arguments.files, system_language())
}

#[cfg(not(feature = "gui"))]
fn open_window(arguments: Arguments) -> ExitCode {
    tell_in_terminal(NoWindow::NotBuilt, arguments.files, Language::default())
}

fn tell_in_terminal(why: NoWindow, files: Vec<PathBuf>, language: Language) -> ExitCode {
    let zone = Zone::of_this_system().unwrap_or(Zone::UTC);
    let asked = Explain { files, format: ExplainFormat::Text, language, now: clock(), zone, own_codes: own_codes() };
    on_a_large_stack(move || explain_without_window(why, &asked, &mut stdout().lock(), &mut stderr().lock()))
}

/// The organization's own table of codes, beside the settings.
fn own_codes() -> OwnCodes {
    settings_folder().map(|it| OwnCodes::in_folder(&it)).unwrap_or_default()
}

/// Reading wants more stack than a main thread is sure to have.
fn on_a_large_stack(work: impl FnOnce() -> std::io::Result<u8> + Send + 'static) -> ExitCode {
    let worker = match std::thread::Builder::new().name("command".to_owned()).stack_size(STACK).spawn(work) {
        Ok(worker) => worker,
        Err(error) => {
            drop(writeln!(stderr(), "Mailtrail found no room to work in: {error}"));
            return ExitCode::FAILURE;
        }
    };
    match worker.join() {
        Ok(Ok(code)) => ExitCode::from(code),
        // A closed pipe, as `| head` leaves behind, is no reason for words.
        Ok(Err(error)) if error.kind() != ErrorKind::BrokenPipe => {
            drop(writeln!(stderr(), "The answer could not be written: {error}"));
            ExitCode::FAILURE
        }
        // A panic has said what it was.
        Ok(Err(_)) | Err(_) => ExitCode::FAILURE,
    }
}

/// A panic of a library that is fenced in becomes a note in the report, and nothing on the terminal.
fn keep_guarded_panics_silent() {
    let report = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !in_guarded_section() {
            report(panic);
        }
    }));
}

fn clock() -> Timestamp {
    now().unwrap_or(Timestamp::EPOCH)
}
