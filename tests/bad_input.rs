//! Bytes that are no mail, too much mail, or meant to do harm: through the program as people start it.
//!
//! Each gets a clear sentence in every language, an exit status as the report's contract has it, and bounded memory.

#![allow(clippy::expect_used, clippy::panic, reason = "a test stops where it finds something")]
#![allow(clippy::disallowed_methods, reason = "a test makes files, starts programs and waits")]

use serde_json::Value;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Nothing here takes seconds, but a machine may be busy and the program unoptimized.
const PATIENCE: Duration = Duration::from_mins(2);
/// Address space for a file that is not read whole, in KiB: the program and its 16 MiB of stack want a part of it.
const MEMORY_KIB: u64 = 400 << 10;
const LANGUAGES: [&str; 5] = ["en", "fr", "it", "de", "es"];
const NOW: &str = "2026-11-22T09:00:00Z";

/// What a run of the program left behind.
struct Run {
    status: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("no JSON: {error}\n{}\n{}", self.out, self.err))
    }
}

/// Runs `mailtrail explain` within the memory limit; standard input is what is given, and then ends.
fn explain(arguments: &[&str], input: &[u8]) -> Run {
    let mut command = limited();
    command.arg("explain").args(arguments);
    run(command, input)
}

/// The program under a limit of address space, where a shell can set one.
fn limited() -> Command {
    let program = env!("CARGO_BIN_EXE_mailtrail");
    if !cfg!(target_os = "linux") {
        return Command::new(program);
    }
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit -v {MEMORY_KIB}; exec \"$0\" \"$@\""), program]);
    command
}

fn run(mut command: Command, input: &[u8]) -> Run {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).env("RUST_BACKTRACE", "0");
    let mut child = command.spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("standard input");
    let (mut stdout, mut stderr) = (child.stdout.take().expect("output"), child.stderr.take().expect("errors"));
    let input = input.to_vec();
    // The program may end before it has read everything.
    let writing = thread::spawn(move || stdin.write_all(&input).ok());
    let out = thread::spawn(move || read(&mut stdout));
    let err = thread::spawn(move || read(&mut stderr));
    let started = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child that can be waited for") {
            break status;
        }
        if started.elapsed() > PATIENCE {
            child.kill().expect("a child that can be stopped");
            panic!("not done after {PATIENCE:?}: {command:?}");
        }
        thread::sleep(Duration::from_millis(5));
    };
    writing.join().expect("written");
    let (out, err) = (out.join().expect("read"), err.join().expect("read"));
    let run = Run { status: status.code(), out, err };
    let told = format!("{}{}", run.out, run.err);
    assert!(run.status.is_some(), "ended by a signal: {told}");
    assert!(!told.contains("panicked") && !told.contains("stack backtrace"), "{told}");
    run
}

fn read(from: &mut impl Read) -> String {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes).expect("what the program says");
    String::from_utf8(bytes).expect("the program speaks UTF-8")
}

/// A folder with one file in it.
struct Dropped {
    folder: TempDir,
    name: &'static str,
}

impl Dropped {
    fn new(name: &'static str, bytes: &[u8]) -> Self {
        let dropped = Self { folder: tempfile::tempdir().expect("a folder for the test"), name };
        fs::write(dropped.path(), bytes).expect("a file for the test");
        dropped
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join(self.name)
    }
}

/// The report as JSON; the status is 0.
fn report(path: &Path) -> Value {
    let run = explain(&["--format", "json", "--now", NOW, &path.to_string_lossy()], b"");
    assert_eq!(run.status, Some(0), "{}", run.err);
    let report = run.json();
    assert_eq!(report.get("schema"), Some(&Value::from("mailtrail.report/1")));
    report
}

fn field<'a>(report: &'a Value, name: &str) -> &'a str {
    report.get(name).and_then(Value::as_str).unwrap_or_else(|| panic!("no {name} in {report}"))
}

/// A sentence stands first in every language, another one in each.
fn speaks_in_every_language(path: &Path) -> Vec<String> {
    let mut sentences = Vec::new();
    for language in LANGUAGES {
        let run = explain(&["--lang", language, "--now", NOW, &path.to_string_lossy()], b"");
        assert_eq!(run.status, Some(0), "{}", run.err);
        let first = run.out.lines().next().unwrap_or_default().to_owned();
        assert!(is_a_sentence(&first), "{language}: {first:?}");
        assert!(!sentences.contains(&first), "{language} says what another language says: {first}");
        sentences.push(first);
    }
    sentences
}

/// Words and a full stop; a key that nobody translated has neither.
fn is_a_sentence(text: &str) -> bool {
    text.split_whitespace().count() > 3 && text.trim_end().ends_with(['.', '?', '!'])
}

fn is_no_mail(name: &'static str, bytes: &[u8]) {
    let dropped = Dropped::new(name, bytes);
    let report = report(&dropped.path());
    assert_eq!(field(&report, "kind"), "not-mail");
    assert_eq!(report.get("recipients").and_then(Value::as_array).map(Vec::len), Some(0));
    let notes = report.pointer("/sources/0/notes").and_then(Value::as_array).expect("notes of the source");
    assert!(notes.iter().filter_map(Value::as_str).all(|it| it.split_whitespace().count() > 2), "{notes:?}");
    assert!(!notes.is_empty(), "a note says what was seen");
    speaks_in_every_language(&dropped.path());
}

#[test]
fn an_empty_file() {
    is_no_mail("empty.eml", b"");
    is_no_mail("blank.eml", b"\r\n \r\n\r\n");
}

#[test]
fn a_picture() {
    let mut jpeg = vec![0xff, 0xd8, 0xff, 0xe0, 0, 0x10];
    jpeg.extend(b"JFIF\0\x01\x01\0\0\x48\0\x48\0\0");
    jpeg.extend((0..60_000_u32).map(|it| it.wrapping_mul(2_654_435_761).to_be_bytes()[0]));
    jpeg.extend([0xff, 0xd9]);
    is_no_mail("holiday.jpg", &jpeg);
}

#[test]
fn zeros_that_nobody_reads_whole() {
    let dropped = Dropped::new("zeros.eml", b"");
    File::options().write(true).open(dropped.path()).and_then(|file| file.set_len(200 << 20)).expect("a sparse file");
    let report = report(&dropped.path());
    assert_eq!(field(&report, "kind"), "not-mail");
    assert!(report.pointer("/sources/0/bytes").and_then(Value::as_u64).expect("a size") < 1 << 20);
    speaks_in_every_language(&dropped.path());
}

#[test]
fn text_that_is_too_long_is_taken_in_part() {
    let mut text =
        b"Received: from a.example by b.example; Fri, 20 Nov 2026 09:00:00 +0000\r\nTo: a@b.example\r\n\r\n".to_vec();
    text.resize(66 << 20, b'a');
    let dropped = Dropped::new("long.eml", &text);
    let report = report(&dropped.path());
    assert_eq!(field(&report, "kind"), "message");
    assert!(report.pointer("/sources/0/notes/0").is_some(), "a note says that it was cut");
}

/// A message inside a message inside a message …; the innermost is addressed to somebody.
fn nested(levels: usize) -> Vec<u8> {
    let mut text = "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n".repeat(levels);
    text.push_str("From: a@b.example\r\nTo: deep@b.example\r\n\r\nhello\r\n");
    text.into_bytes()
}

#[test]
fn messages_in_messages() {
    for levels in [2_000, 100_000] {
        let dropped = Dropped::new("dolls.eml", &nested(levels));
        let report = report(&dropped.path());
        let sources = report.get("sources").and_then(Value::as_array).expect("sources");
        assert!(sources.len() < 64, "{} sources", sources.len());
        let notes: usize = sources.iter().filter_map(|it| it.get("notes")?.as_array()).map(Vec::len).sum();
        assert!(notes > 0, "a note says that it went too deep");
    }
    speaks_in_every_language(&Dropped::new("dolls.eml", &nested(2_000)).path());
}

#[test]
fn multiparts_in_multiparts() {
    let levels = 100_000;
    let mut text = String::from("From: a@b.example\r\nTo: c@d.example\r\n");
    for level in 0..levels {
        let _ = write!(text, "Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n");
    }
    text.push_str("\r\ninnermost\r\n");
    let dropped = Dropped::new("matryoshka.eml", text.as_bytes());
    let report = report(&dropped.path());
    assert_eq!(field(&report, "kind"), "message");
    speaks_in_every_language(&dropped.path());
}

#[test]
fn a_header_of_five_megabytes() {
    let mut text = b"From: a@b.example\r\nTo: c@d.example\r\nX-Long: ".to_vec();
    text.resize(5 << 20, b'x');
    text.extend(b"\r\nCc: e@f.example\r\n\r\nhello\r\n");
    let dropped = Dropped::new("long-header.eml", &text);
    let report = report(&dropped.path());
    assert!(report.pointer("/recipients/0").is_some(), "those before the long header are there");
    speaks_in_every_language(&dropped.path());
    let folded = [b"From: a@b.example\r\nTo: c@d.example\r\nX-Long:".to_vec(), b" x\r\n".repeat(1 << 20)].concat();
    let dropped = Dropped::new("folded.eml", &folded);
    speaks_in_every_language(&dropped.path());
}

#[test]
fn a_hundred_thousand_recipients() {
    let people: Vec<String> = (0..100_000).map(|it| format!("person-{it}@domain-{}.example", it % 700)).collect();
    let text = format!("From: a@b.example\r\nTo: {}\r\nSubject: all\r\n\r\nhello\r\n", people.join(",\r\n "));
    let dropped = Dropped::new("everybody.eml", text.as_bytes());
    let report = report(&dropped.path());
    let recipients = report.get("recipients").and_then(Value::as_array).expect("recipients");
    assert!((1_000..=5_000).contains(&recipients.len()), "{} recipients", recipients.len());
    assert!(report.pointer("/sources/0/notes/0").is_some(), "a note says that some were left aside");
}

#[test]
fn a_report_with_a_hundred_thousand_recipients() {
    let groups: Vec<String> = (0..100_000)
        .map(|it| {
            format!("\r\nFinal-Recipient: rfc822; person-{it}@domain.example\r\nAction: failed\r\nStatus: 5.1.1\r\n")
        })
        .collect();
    let text = format!("Reporting-MTA: dns; a.example\r\n{}", groups.concat());
    let dropped = Dropped::new("report.txt", text.as_bytes());
    let report = report(&dropped.path());
    assert_eq!(field(&report, "kind"), "bounce");
    assert!(report.get("recipients").and_then(Value::as_array).is_some_and(|it| it.len() <= 5_000));
}

/// Files that cannot be opened: status 2, a sentence on standard error in each language, the path at its end.
fn cannot_be_opened(path: &str, run: impl Fn(&str) -> Run) {
    let mut sentences = Vec::new();
    for language in LANGUAGES {
        let run = run(language);
        assert_eq!(run.status, Some(2), "{}{}", run.out, run.err);
        assert!(run.out.is_empty(), "nothing was read: {}", run.out);
        let sentence = run.err.trim_end();
        assert!(sentence.ends_with(path), "the path stands last, so that it can be cut off: {sentence}");
        let said = sentence.trim_end_matches(path).trim_end().trim_end_matches([':', '\u{a0}', '\u{202f}']).to_owned();
        assert!(said.split_whitespace().count() > 3, "{language}: {sentence}");
        assert!(!sentences.contains(&said), "{language} says what another language says: {said}");
        sentences.push(said);
    }
}

#[test]
fn a_missing_file_and_a_folder() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let missing = folder.path().join("no-such-file.eml").to_string_lossy().into_owned();
    cannot_be_opened(&missing, |language| explain(&["--lang", language, &missing], b""));
    let folder = folder.path().to_string_lossy().into_owned();
    cannot_be_opened(&folder, |language| explain(&["--lang", language, &folder], b""));
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
    let dropped = Dropped::new("secret.eml", b"To: a@b.example\r\n\r\n");
    mode(dropped.folder.path(), 0o755);
    mode(&dropped.path(), 0o000);
    let path = dropped.path().to_string_lossy().into_owned();
    if File::open(&path).is_err() {
        cannot_be_opened(&path, |language| explain(&["--lang", language, &path], b""));
        return;
    }
    // Whoever runs this may read everything, so somebody else has to try, with a copy of the program that they may run.
    let program = dropped.folder.path().join("mailtrail");
    fs::copy(env!("CARGO_BIN_EXE_mailtrail"), &program).expect("a copy of the program");
    mode(&program, 0o755);
    let as_nobody = |arguments: &[&str]| {
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).args(arguments);
        command
    };
    let can = as_nobody(&["true"]).status().is_ok_and(|it| it.success());
    if can && run(as_nobody(&[&program.to_string_lossy(), "--version"]), b"").status == Some(0) {
        cannot_be_opened(&path, |language| {
            run(as_nobody(&[&program.to_string_lossy(), "explain", "--lang", language, &path]), b"")
        });
    }
}

#[test]
fn what_can_be_read_is_told_beside_what_cannot() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/one-address-failed.eml");
    let run = explain(&["--now", NOW, "/no/such/file", &sample.to_string_lossy()], b"");
    assert_eq!(run.status, Some(2));
    assert!(run.err.trim_end().ends_with("/no/such/file"), "{}", run.err);
    assert!(run.out.contains("Lena Vogt"), "{}", run.out);
}

#[test]
fn standard_input() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/samples/one-address-failed.eml");
    let bytes = fs::read(sample).expect("a sample");
    let run = explain(&["--format", "json", "--now", NOW, "-"], &bytes);
    assert_eq!((run.status, field(&run.json(), "kind")), (Some(0), "bounce"));
    let run = explain(&["--format", "json", "--now", NOW, "-"], b"");
    assert_eq!((run.status, field(&run.json(), "kind")), (Some(0), "not-mail"));
}

#[test]
fn options_that_are_wrong() {
    for arguments in [
        &["--now", "yesterday", "-"][..],
        &["--now", "2026-13-45T00:00:00Z", "-"],
        &["--lang", "tlh", "-"],
        &["--zone", "Mars/Olympus", "-"],
        &["--format", "yaml", "-"],
        &["--no-such-option", "-"],
        &[],
    ] {
        let run = explain(arguments, b"");
        assert_eq!(run.status, Some(2), "{arguments:?}: {}", run.err);
        assert!(run.out.is_empty() && run.err.split_whitespace().count() > 3, "{arguments:?}: {}", run.err);
    }
}

#[test]
fn names_that_are_no_text() {
    let dropped = Dropped::new("odd \u{202e}lme.exe", b"To: a@b.example\r\nFrom: c@d.example\r\n\r\n");
    let run = explain(&["--format", "json", "--now", NOW, &dropped.path().to_string_lossy()], b"");
    assert_eq!(run.status, Some(0));
    let name = run.json().pointer("/sources/0/name").and_then(Value::as_str).expect("a name").to_owned();
    assert!(!name.contains('\u{202e}'), "a name that turns the eye around is escaped: {name:?}");
}
