//! Mutants of every fixture walk the whole road: none may panic, end the program, or take longer than its size allows.
//!
//! The same seed and number give the same mutant as long as the fixtures stay the same. See `HELP`.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a test tells what it did")]
#![allow(clippy::disallowed_methods, reason = "a test asks its clock, starts threads and writes what it found")]

#[path = "mutants/chance.rs"]
mod chance;
#[path = "mutants/damage.rs"]
mod damage;
#[path = "mutants/fixtures.rs"]
mod fixtures;
mod road;
#[path = "mutants/walk.rs"]
mod walk;

use chance::Chance;
use damage::damage;
use fixtures::{Fixture, fixtures};
use mailtrail::investigate::STACK;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, RwLock};
use std::thread;
use std::time::{Duration, Instant};
use walk::{Walker, remember_panics};

const HELP: &str = "\
Mutants of every fixture, through intake, investigation and all reports.

    cargo test --no-default-features --profile mutants --test mutants -- [OPTIONS]

  --seconds N   as long as that (5 by itself)
  --count N     so many mutants, however long it takes
  --seed N      others than by itself (1)
  --from N      begin with this number
  --threads N   as many as there are processors by itself
  --file PATH   this file alone, as a failure wrote it
  --help

MAILTRAIL_MUTANTS=N is --count N.

A mutant fails by a panic of our own code, also where a fence holds it, and by taking longer than its size allows: many
times what the slowest fixture takes for each of its bytes, alone and each time of many. What failed is written to a file.
";

/// A mutant may take so many times as long for each of its bytes as the slowest fixture.
const PATIENCE: u32 = 40;
/// Something slow is read so many times more. What is slow is slow each time; what others on the machine held up is not.
const TRIES: usize = 20;
/// What takes less is never slow.
const NEVER_SLOW: Duration = Duration::from_millis(100);
/// Reading a small file costs as much as this many bytes more.
const FIXED_BYTES: usize = 4_096;
/// Failures beyond this are only counted.
const MAX_FAILURES: usize = 10;

#[derive(Clone, Debug)]
struct Options {
    seconds: u64,
    count: Option<u64>,
    seed: u64,
    from: u64,
    threads: usize,
    file: Option<PathBuf>,
    /// Watched by the process that people started, which outlives an abort.
    watched: bool,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|it| it == "--help") {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let options = match options(&arguments) {
        Ok(Some(options)) => options,
        Ok(None) => return ExitCode::SUCCESS,
        Err(wrong) => {
            eprintln!("{wrong}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match (&options.file, options.watched) {
        (Some(file), _) => look_at(file),
        (None, true) => run(&options),
        (None, false) => watch(&arguments),
    }
}

/// What is asked for; `None` where another test is.
fn options(arguments: &[String]) -> Result<Option<Options>, String> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let count = std::env::var("MAILTRAIL_MUTANTS").ok().and_then(|it| it.parse().ok());
    let mut options = Options { seconds: 5, count, seed: 1, from: 0, threads, file: None, watched: false };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut number = || {
            let value = rest.next().and_then(|it| it.replace('_', "").parse::<u64>().ok());
            value.ok_or_else(|| format!("{argument} wants a number"))
        };
        match argument.as_str() {
            "--seconds" => options.seconds = number()?,
            "--count" => options.count = Some(number()?),
            "--seed" => options.seed = number()?,
            "--from" => options.from = number()?,
            "--threads" => options.threads = usize::try_from(number()?.max(1)).expect("a small number"),
            "--file" => options.file = Some(rest.next().ok_or("--file wants a path")?.into()),
            "--watched" => options.watched = true,
            // What other tests understand.
            it if it.starts_with('-') => {}
            filter if "mutants".contains(filter) => {}
            _ => return Ok(None),
        }
    }
    Ok(Some(options))
}

/// Runs everything in a process of its own. Where that ends without a word, each of its threads has left what it had.
fn watch(arguments: &[String]) -> ExitCode {
    let program = std::env::current_exe().expect("the test knows itself");
    let status = Command::new(program).args(arguments).arg("--watched").status().expect("a process");
    match status.code() {
        Some(0) => ExitCode::SUCCESS,
        Some(code) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        None => {
            println!("the process was ended: {status}. What its threads read stands in {}/at-*", folder().display());
            told(0, 1);
            ExitCode::FAILURE
        }
    }
}

/// Where mutants are written.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutants")
}

fn told(passed: u64, failed: u64) {
    let word = if failed == 0 { "ok" } else { "FAILED" };
    println!("\ntest result: {word}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out");
}

/// What all threads share.
struct Shared<'a> {
    options: &'a Options,
    fixtures: &'a [Fixture],
    /// What the slowest fixture takes for a byte, in picoseconds.
    cost: u64,
    next: AtomicU64,
    enough: AtomicBool,
    /// Held for reading by whoever reads a mutant, and for writing by whoever measures one alone.
    alone: RwLock<()>,
    failures: Mutex<Vec<String>>,
    failed: AtomicU64,
    bytes: AtomicU64,
}

fn run(options: &Options) -> ExitCode {
    remember_panics();
    fs::create_dir_all(folder()).expect("a folder for mutants");
    let fixtures = fixtures();
    let cost = on_a_large_stack(|| cost(&fixtures));
    let shared = Shared {
        options,
        fixtures: &fixtures,
        cost,
        next: AtomicU64::new(options.from),
        enough: AtomicBool::new(false),
        alone: RwLock::new(()),
        failures: Mutex::default(),
        failed: AtomicU64::new(0),
        bytes: AtomicU64::new(0),
    };
    println!(
        "seed {}, from {}, {} fixtures, the slowest takes {} ns a byte",
        options.seed,
        options.from,
        fixtures.len(),
        cost / 1_000
    );
    let started = Instant::now();
    thread::scope(|scope| {
        for number in 0..options.threads {
            let name = format!("mutants-{number}");
            let shared = &shared;
            let work = move || work(number, shared, started);
            thread::Builder::new().name(name).stack_size(STACK).spawn_scoped(scope, work).expect("a thread");
        }
    });
    let done = shared.next.load(Ordering::Relaxed).saturating_sub(options.from).min(options.count.unwrap_or(u64::MAX));
    let failed = shared.failed.load(Ordering::Relaxed);
    for failure in shared.failures.into_inner().expect("no panic outside the road") {
        println!("\n{failure}");
    }
    let bytes = shared.bytes.load(Ordering::Relaxed);
    println!("{done} mutants, {} MB, seed {}, {:.0?}: {failed} failed", bytes >> 20, options.seed, started.elapsed());
    told(u64::from(failed == 0), u64::from(failed > 0));
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn on_a_large_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let started = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work);
        started.expect("a thread").join().expect("no panic outside the road")
    })
}

/// What the slowest fixture takes for each of its bytes, in picoseconds.
fn cost(fixtures: &[Fixture]) -> u64 {
    let walker = Walker::new();
    let cost = |fixture: &Fixture| {
        let times = (0..3).map(|language| walker.walk(&fixture.name, &fixture.bytes, language));
        let least = times.map(|(took, panic)| match panic {
            None => took,
            Some(panic) => panic!("{} itself: {panic}", fixture.name),
        });
        let least = least.min().unwrap_or_default();
        u64::try_from(least.as_nanos()).expect("a short time") * 1_000 / (fixture.bytes.len() + FIXED_BYTES) as u64
    };
    fixtures.iter().map(cost).max().unwrap_or_default()
}

fn work(thread: usize, shared: &Shared<'_>, started: Instant) {
    /// Each takes so many at once.
    const SOME: u64 = 64;
    let (options, walker) = (shared.options, Walker::new());
    let end = options.count.map(|it| options.from.saturating_add(it));
    let limit = Duration::from_secs(options.seconds);
    let at = folder().join(format!("at-{thread}"));
    loop {
        let first = shared.next.fetch_add(SOME, Ordering::Relaxed);
        tell_progress(first - options.from, started);
        let last = end.unwrap_or(u64::MAX).min(first + SOME);
        if first >= last || shared.enough.load(Ordering::Relaxed) {
            return;
        }
        for number in first..last {
            let (name, bytes) = mutant(options.seed, number, shared.fixtures);
            // Should reading it end the program, the bytes are there.
            let _ = fs::write(&at, &bytes);
            shared.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
            if let Some(wrong) = wrong(shared, &walker, number, &name, &bytes) {
                fail(shared, number, &name, &bytes, &wrong);
            }
        }
        if options.count.is_none() && started.elapsed() > limit {
            shared.enough.store(true, Ordering::Relaxed);
        }
    }
}

/// A line at times, for those who run it for hours.
fn tell_progress(count: u64, started: Instant) {
    const AT_TIMES: u64 = 1 << 16;
    if count > 0 && count.is_multiple_of(AT_TIMES) {
        eprintln!("{count} mutants, {:.0?}", started.elapsed());
    }
}

fn mutant(seed: u64, number: u64, fixtures: &[Fixture]) -> (String, Vec<u8>) {
    let mut chance = Chance::new(seed, number);
    let Fixture { name, bytes } = chance.pick(fixtures);
    let mut bytes = bytes.clone();
    for _ in 0..=chance.below(6) {
        damage(&mut bytes, &mut chance, fixtures);
    }
    (name.clone(), bytes)
}

/// What is wrong with how this is read. Something slow is read again while nothing else is.
fn wrong(shared: &Shared<'_>, walker: &Walker, number: u64, name: &str, bytes: &[u8]) -> Option<String> {
    let language = usize::try_from(number % 3).expect("a small number");
    let (mut took, mut panic) = {
        let _reading = shared.alone.read().expect("no panic outside the road");
        walker.walk(name, bytes, language)
    };
    let allowed = allowed(shared.cost, bytes.len());
    if panic.is_none() && took > allowed {
        let _alone = shared.alone.write().expect("no panic outside the road");
        for _ in 0..TRIES {
            let again = walker.walk(name, bytes, language);
            took = took.min(again.0);
            panic = panic.or(again.1);
            if took <= allowed {
                break;
            }
        }
    }
    let slow = (took > allowed).then(|| format!("took {took:?} for {} bytes, and may take {allowed:?}", bytes.len()));
    panic.or(slow)
}

fn allowed(cost: u64, length: usize) -> Duration {
    let picoseconds = cost.saturating_mul((length + FIXED_BYTES) as u64).saturating_mul(PATIENCE.into());
    Duration::from_nanos(picoseconds / 1_000).max(NEVER_SLOW)
}

fn fail(shared: &Shared<'_>, number: u64, name: &str, bytes: &[u8], wrong: &str) {
    shared.failed.fetch_add(1, Ordering::Relaxed);
    let mut failures = shared.failures.lock().expect("no panic outside the road");
    if failures.len() < MAX_FAILURES {
        let path = folder().join(format!("{}-{number}-{}", shared.options.seed, name.replace('/', "-")));
        fs::write(&path, bytes).expect("a file for the mutant");
        let failure = format!("mutant {number} of {name}: {wrong}\nagain: -- --file {}", path.display());
        eprintln!("{failure}");
        failures.push(failure);
    }
}

/// Reads one file that failed, and says what is wrong and how long it takes.
fn look_at(path: &Path) -> ExitCode {
    remember_panics();
    let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let fixtures = fixtures();
    let cost = on_a_large_stack(|| cost(&fixtures));
    let (times, panic) = on_a_large_stack(|| {
        let walker = Walker::new();
        let (times, panics): (Vec<_>, Vec<_>) = (0..3).map(|language| walker.walk(&name, &bytes, language)).unzip();
        (times, panics.into_iter().flatten().next())
    });
    let allowed = allowed(cost, bytes.len());
    println!("{} bytes, {times:?}, may take {allowed:?}", bytes.len());
    if let Some(panic) = &panic {
        println!("{panic}");
    }
    let failed = panic.is_some() || times.iter().min().is_some_and(|it| *it > allowed);
    told(u64::from(!failed), u64::from(failed));
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
