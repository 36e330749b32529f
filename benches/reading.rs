//! How long reading takes: the classic incident beside mail-parser alone on the same bytes, and each reader on input that
//! grows, which must cost as much more as there is more of it; and one enormous bounce beside copying its bytes.
//!
//! `cargo bench --no-default-features --bench reading`

#![allow(clippy::expect_used, reason = "a bench stops where something is missing")]
#![allow(clippy::print_stdout, reason = "a bench tells what it measured")]
#![allow(clippy::disallowed_methods, reason = "a bench asks the clock, and tries the library bare")]

#[path = "../tests/outlook/builder.rs"]
mod builder;

use builder::{Item, Properties, recipient, tag};
use divan::{Bencher, black_box};
use mail_parser::MessageParser;
use mailtrail::evidence::{Bytes, Format, Source};
use mailtrail::formats::READERS;
use mailtrail::intake;
use mailtrail::investigate::investigate;
use mailtrail::knowledge::Knowledge;
use mailtrail::mail::Timestamp;
use mailtrail::reading::read_all;
use std::fmt::Write as _;
use std::ops::ControlFlow;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

static CLASSIC: &[u8] = include_bytes!("../assets/samples/one-address-failed.eml");
static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(Knowledge::built_in);
/// How much larger than the smallest an input is.
const SIZES: [usize; 3] = [1, 4, 16];

fn main() {
    beside_the_library();
    growth();
    enormous();
    divan::main();
}

/// Prints what everything costs beside the library that reads MIME.
fn beside_the_library() {
    let alone = time(|| drop(black_box(MessageParser::new().parse(black_box(CLASSIC)))));
    let read = time(|| drop(black_box(read_all(vec![classic()]))));
    let whole = time(|| drop(black_box(investigate(vec![classic()], &KNOWLEDGE, Timestamp::EPOCH))));
    println!("the classic incident, {} bytes", CLASSIC.len());
    println!("  mail-parser alone     {alone:>10.1?}");
    println!("  read                  {read:>10.1?}  ×{:.1}", ratio(read, alone));
    println!("  read and investigated {whole:>10.1?}  ×{:.1}", ratio(whole, alone));
}

/// Prints how the time grows where the input grows sixteenfold: about sixteenfold, too.
fn growth() {
    println!("\nsixteen times the input takes so many times as long");
    for (name, make) in GROWN {
        let (small, large) = (make(1), make(16));
        let bytes = ratio_of(large.bytes.len(), small.bytes.len());
        let factor = ratio(time(|| read(&large)), time(|| read(&small)));
        println!("  {name:<22} ×{bytes:>5.1} bytes  ×{factor:>5.1} time");
    }
    let (small, large) = (mailbox(1), mailbox(16));
    let factor = ratio(time(|| cut(&large)), time(|| cut(&small)));
    println!("  {:<22} ×{:>5.1} bytes  ×{factor:>5.1} time", "a mailbox", ratio_of(large.len(), small.len()));
    let (small, large) = (incident(1), incident(16));
    let factor = ratio(time(|| look(&large)), time(|| look(&small)));
    println!(
        "  {:<22} ×{:>5.1} bytes  ×{factor:>5.1} time\n",
        "the whole road",
        ratio_of(large.bytes.len(), small.bytes.len())
    );
}

/// Prints what a bounce of 25 MB costs that returns a message with a large attachment.
fn enormous() {
    const BYTES: usize = 25 << 20;
    println!("one bounce of 25 MB");
    let line = |text: &str| format!("{text}\r\n").repeat(BYTES / (text.len() + 2));
    for (what, media_type, encoding, body) in [
        ("an attachment", "application/pdf", "base64", line(&"VGhlIHBpZXIg".repeat(6))),
        ("a text", "text/plain", "8bit", line("A line of the minutes, with words that people write: 1, 2, 3.")),
        ("a page", "text/html", "8bit", line("<p>A line of the <b>minutes</b>, with words that people write.</p>")),
    ] {
        let source = returning(media_type, encoding, &body);
        let copied = time(|| drop(black_box(source.bytes.to_vec())));
        let looked = time(|| look(&source));
        println!("  {what:<22} {looked:>10.1?}  ×{:.1} of copying it", ratio(looked, copied));
    }
    println!();
}

/// A report with the message that it returns, which holds something large.
fn returning(media_type: &str, encoding: &str, body: &str) -> Source {
    let (notice, report) = (notice(1), report(1));
    let whole = format!(
        "From: MAILER-DAEMON@out.werft.example\r\nContent-Type: multipart/report; boundary=r\r\n\r\n--r\r\n\
         Content-Type: text/plain\r\n\r\n{notice}\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\n{report}\r\n--r\r\n\
         Content-Type: message/rfc822\r\n\r\nFrom: mara@werft.example\r\nTo: tom.hale@atelier.example\r\n\
         Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: {media_type}\r\n\
         Content-Transfer-Encoding: {encoding}\r\n\r\n{body}\r\n--m--\r\n--r--\r\n"
    );
    Source::handed("bounce.eml", text(whole))
}

/// The least time of many runs.
fn time(run: impl Fn()) -> Duration {
    const LONG_ENOUGH: Duration = Duration::from_millis(200);
    let begun = Instant::now();
    let mut least = Duration::MAX;
    while begun.elapsed() < LONG_ENOUGH || least == Duration::MAX {
        let start = Instant::now();
        run();
        least = least.min(start.elapsed());
    }
    least
}

fn ratio(time: Duration, than: Duration) -> f64 {
    time.as_secs_f64() / than.as_secs_f64()
}

fn ratio_of(length: usize, than: usize) -> f64 {
    f64::from(u32::try_from(length).expect("small")) / f64::from(u32::try_from(than).expect("small"))
}

fn classic() -> Source {
    Source::handed("classic.eml", Bytes::new(CLASSIC))
}

/// All readers that claim it, on this source alone.
fn read(source: &Source) {
    for reader in READERS.iter().filter(|it| (it.claims)(source)) {
        drop(black_box((reader.read)(black_box(source))));
    }
}

fn look(source: &Source) {
    drop(black_box(investigate(vec![source.clone()], &KNOWLEDGE, Timestamp::EPOCH)));
}

type Grown = (&'static str, fn(usize) -> Source);

/// Input for each reader, by how large it is.
const GROWN: &[Grown] = &[
    ("headers", |size| Source::handed("headers.txt", text(headers(size)))),
    ("a list of recipients", |size| Source::handed("list.eml", text(format!("{}\r\nhello\r\n", addressed(size))))),
    ("parts", |size| Source::handed("parts.eml", text(parts(size)))),
    ("a delivery report", |size| part("message/delivery-status", report(size))),
    ("a notice for people", |size| part("text/plain", notice(size))),
    ("a notice of Exim", |size| {
        part("text/plain", lines(size, EXIM, "  p@d.example\r\n    no such user: host mx.d.example\r\n"))
    }),
    ("a notice of Sendmail", |size| {
        part("text/plain", lines(size, SENDMAIL, "<p@d.example>\r\n    (reason: 550 no)\r\n"))
    }),
    ("a notice of qmail", |size| {
        part("text/plain", lines(size, QMAIL, "<p@d.example>:\r\n198.51.100.7 said: 550 no\r\n\r\n"))
    }),
    ("a notice of Exchange", |size| {
        part("text/plain", lines(size, EXCHANGE, "p@d.example\r\n#550 5.1.1 no ##\r\n\r\n"))
    }),
    ("a long session", |size| part("text/plain", lines(size, SENDMAIL, ">>> RCPT To:<p@d.example>\r\n<<< 550 no\r\n"))),
    ("a letter", |size| part("text/plain", lines(size, "", "Nothing in this line is about mail at all.\r\n"))),
    ("a quoted text", |size| part("text/plain", lines(size, "", "> > > From: a@b.example, who wrote: > it\r\n"))),
    ("deep quotation", |size| part("text/plain", lines(size, "", "> "))),
    ("one long line", |size| part("text/plain", lines(size, "", "<p@d.example>: host said: 550 5.1.1 no; "))),
    ("a read receipt", |size| part("message/disposition-notification", lines(size, MDN, "X-Field: value\r\n"))),
    ("a complaint", |size| part("message/feedback-report", lines(size, ARF, "Original-Rcpt-To: p@d.example\r\n"))),
    ("certified mail", |size| {
        part(
            "application/xml",
            format!(
                "{}</intestazione></postacert>",
                lines(size, PEC, "<destinatari tipo=\"certificato\">p@d.example</destinatari>")
            ),
        )
    }),
    ("a page", |size| {
        Source::handed(
            "page.html",
            text(lines(size, "<html><body>", "<div><p>Your message to <b>p@d.example</b> failed.")),
        )
    }),
    ("an open tag", |size| Source::handed("page.html", text(lines(size, "<html><body><p ", "a=\"b\" ")))),
    ("rich text", |size| {
        Source::handed("a.rtf", text(lines(size, "{\\rtf1\\ansi\\fromhtml1 ", "{\\*\\htmltag <p>}text\\par ")))
    }),
    ("an Outlook message", |size| Source::handed("a.msg", Bytes::new(outlook(size).msg()))),
    ("winmail.dat", |size| Source::handed("winmail.dat", Bytes::new(outlook(size).winmail()))),
    ("nested parts", |size| {
        Source::handed("nested.eml", text(lines(size, "", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n")))
    }),
    ("nested messages", |size| {
        Source::handed("nested.eml", text(lines(size, "", "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n")))
    }),
    ("a header of one field", |size| {
        Source::handed("long.eml", text(format!("From: a@b.example\r\nX-Long:{}\r\n", lines(size, "", " x\r\n"))))
    }),
];

const EXIM: &str = "This message was created automatically by mail delivery software.\r\n\r\nA message that you sent could not be delivered to one or more of its\r\nrecipients. The following address(es) failed:\r\n\r\n";
const SENDMAIL: &str = "   ----- The following addresses had permanent fatal errors -----\r\n";
const QMAIL: &str = "Hi. This is the qmail-send program at a.example.\r\nI'm afraid I wasn't able to deliver your message to the following addresses.\r\n\r\n";
const EXCHANGE: &str = "Delivery has failed to these recipients or distribution lists:\r\n\r\nDiagnostic information for administrators:\r\n\r\nGenerating server: a.example\r\n\r\n";
const MDN: &str = "Final-Recipient: rfc822; p@d.example\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n";
const ARF: &str = "Feedback-Type: abuse\r\nVersion: 1\r\n";
const PEC: &str = "<postacert tipo=\"accettazione\" errore=\"nessuno\"><intestazione><mittente>a@b.example</mittente>";

/// A beginning, and the same many times over.
fn lines(size: usize, beginning: &str, line: &str) -> String {
    format!("{beginning}{}", line.repeat(size * 400))
}

fn text(text: String) -> Bytes {
    Bytes::new(text.into_bytes())
}

fn part(media_type: &str, content: String) -> Source {
    let mut source = Source::handed("part", text(content));
    source.media_type = Some(media_type.to_owned());
    source.depth = 1;
    source
}

fn headers(size: usize) -> String {
    let mut text = String::new();
    for hop in 0..size * 20 {
        let _ = write!(
            text,
            "Received: from out-{hop}.werft.example (out.werft.example [198.51.100.7])\r\n\tby mx-{hop}.atelier.example \
             (Postfix) with ESMTPS id 7B2D1C33{hop}\r\n\tfor <tom.hale@atelier.example>; Fri, 20 Nov 2026 10:08:55 +0100\r\n"
        );
    }
    text + "From: Mara <mara@werft.example>\r\nTo: Tom <tom.hale@atelier.example>\r\n"
}

fn addressed(size: usize) -> String {
    let people: Vec<String> = (0..size * 50).map(|it| format!("P. {it} <person-{it}@domain-{it}.example>")).collect();
    format!("From: Mara <mara@werft.example>\r\nTo: {}\r\nMessage-ID: <a@werft.example>\r\n", people.join(",\r\n "))
}

fn parts(size: usize) -> String {
    let part =
        "--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8gaGVsbG8gaGVsbG8=\r\n";
    format!("From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n{}--b--\r\n", part.repeat(size * 50))
}

fn report(size: usize) -> String {
    let mut text = "Reporting-MTA: dns; out.werft.example\r\n".to_owned();
    for it in (0..size * 50).step_by(2) {
        let _ = write!(
            text,
            "\r\nFinal-Recipient: rfc822; person-{it}@domain-{it}.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\
             Remote-MTA: dns; mx.domain-{it}.example\r\nDiagnostic-Code: smtp; 550 5.1.1 No such user person-{it}\r\n"
        );
    }
    text
}

fn notice(size: usize) -> String {
    let paragraph = |it| {
        format!(
            "<person-{it}@domain-{it}.example>: host mx.domain-{it}.example[192.0.2.20] said: 550 5.1.1 No such user\r\n    \
             (in reply to RCPT TO command)\r\n\r\n"
        )
    };
    (0..size * 50).map(paragraph).collect()
}

/// Everybody in Outlook's table of recipients, and as long a text.
fn outlook(size: usize) -> Item {
    let properties = Properties::new().text(tag::MESSAGE_CLASS, "IPM.Note").text(tag::SUBJECT, "Plans for the pier");
    let person = |it| recipient(1, &format!("P. {it}"), &format!("person-{it}@d.example"));
    Item {
        properties: properties.text(tag::BODY, &"A line of the minutes.\r\n".repeat(size * 400)),
        recipients: (0..size * 10).map(person).collect(),
        attachments: Vec::new(),
    }
}

fn mailbox(size: usize) -> Vec<u8> {
    let one = [b"From MAILER-DAEMON Sat Nov 21 20:00:07 2026\n", CLASSIC, b"\n\n"].concat();
    one.repeat(size * 100)
}

fn cut(mut mailbox: &[u8]) {
    let _ = intake::each_in("box.mbox", &mut mailbox, &mut |taken| {
        drop(black_box(taken));
        ControlFlow::Continue(())
    });
}

/// A bounce for half of those to whom a message was addressed.
fn incident(size: usize) -> Source {
    let (notice, report, original) = (notice(size), report(size), addressed(size));
    let whole = format!(
        "From: MAILER-DAEMON@out.werft.example\r\nContent-Type: multipart/report; boundary=r\r\n\r\n--r\r\n\
         Content-Type: text/plain\r\n\r\n{notice}\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\n{report}\r\n--r\r\n\
         Content-Type: text/rfc822-headers\r\n\r\n{original}\r\n--r--\r\n"
    );
    Source::handed("bounce.eml", text(whole))
}

#[divan::bench]
fn classic_by_mail_parser_alone(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| MessageParser::new().parse(black_box(CLASSIC)));
}

#[divan::bench]
fn classic_read_and_investigated(bencher: Bencher<'_, '_>) {
    LazyLock::force(&KNOWLEDGE);
    bencher.bench_local(|| investigate(vec![classic()], &KNOWLEDGE, Timestamp::EPOCH));
}

#[divan::bench]
fn knowledge_built() -> Knowledge {
    Knowledge::built_in()
}

#[divan::bench(args = SIZES)]
fn headers_read(bencher: Bencher<'_, '_>, size: usize) {
    grown(bencher, "headers", size);
}

#[divan::bench(args = SIZES)]
fn recipients_read(bencher: Bencher<'_, '_>, size: usize) {
    grown(bencher, "a list of recipients", size);
}

#[divan::bench(args = SIZES)]
fn parts_read(bencher: Bencher<'_, '_>, size: usize) {
    grown(bencher, "parts", size);
}

#[divan::bench(args = SIZES)]
fn report_read(bencher: Bencher<'_, '_>, size: usize) {
    grown(bencher, "a delivery report", size);
}

#[divan::bench(args = SIZES)]
fn notice_read(bencher: Bencher<'_, '_>, size: usize) {
    grown(bencher, "a notice for people", size);
}

#[divan::bench(args = SIZES)]
fn incident_investigated(bencher: Bencher<'_, '_>, size: usize) {
    LazyLock::force(&KNOWLEDGE);
    let source = incident(size);
    bencher.bench_local(|| look(&source));
}

fn grown(bencher: Bencher<'_, '_>, name: &str, size: usize) {
    let (_, make) = GROWN.iter().find(|it| it.0 == name).expect("a reader of that name");
    let source = make(size);
    assert!(READERS.iter().any(|it| it.format != Format::Headers && (it.claims)(&source)), "somebody reads it");
    bencher.bench_local(|| read(&source));
}
