//! The report as JSON, `mailtrail.report/1`: field names and identifiers are a contract.
//!
//! It is written straight into its text: a scan writes tens of thousands a second.

use super::{
    DeskLine, Document, DoubtView, FindingLine, Fits, HopLine, Letter, Message, Person, Proof, Quote, Ready, SourceView,
};
use crate::evidence::Origin;
use crate::judge::RuleId;
use crate::trail::Noted;
use serde::Serialize;
use serde_json::Value;
use std::fmt::Display;

/// The whole report as one object.
#[must_use]
pub fn json(document: &Document) -> Value {
    serde_json::from_str(&json_text(document)).unwrap_or_default()
}

/// The whole report as one line.
#[must_use]
pub fn json_text(document: &Document) -> String {
    let mut text = Vec::new();
    write_report(document, None, &mut text);
    String::from_utf8(text).unwrap_or_default()
}

/// The report of what was found in this place, as one line with its end.
pub fn json_line(document: &Document, origin: &Origin, to: &mut Vec<u8>) {
    write_report(document, Some(origin), to);
    to.push(b'\n');
}

fn write_report(document: &Document, origin: Option<&Origin>, to: &mut Vec<u8>) {
    let hops = document.route.routes.iter().flat_map(|route| route.hops.iter().map(|it| (route.id, it)));
    object(to, |report| {
        report.field("schema", "mailtrail.report/1");
        report.field("language", document.language.tag());
        report.field("kind", document.kind.id());
        report.field("outcome", document.outcome.id());
        report.field("headline", &document.headline);
        report.values("explanation", document.meaning());
        report.list("doubts", &document.doubts, doubt);
        report.object("message", &document.message, message);
        report.list("sources", &document.sources, source);
        report.list("recipients", &document.people, person);
        report.list("hops", hops, |object, (route, line)| hop(object, route, line));
        report.list("findings", &document.findings, finding);
        report.field("next_steps", &document.steps);
        report.list("messages_to_send", &document.letters, letter);
        report.list("walkthrough", &document.desk.steps, step);
        match origin {
            Some(origin) => report.object("position", origin, position),
            None => report.field("position", ()),
        }
    });
}

fn doubt(object: &mut Object<'_>, doubt: &DoubtView) {
    object.field("source", doubt.source.map(|it| it.0));
    object.field("id", doubt.doubt.id());
    object.field("title", &doubt.title);
    object.values("signs", doubt.signs.iter().map(|it| it.text.as_str()));
    object.field("next_steps", &doubt.steps);
    object.field("links", &doubt.links);
    object.field("files", &doubt.files);
}

fn message(object: &mut Object<'_>, message: &Message) {
    object.field("message_id", message.message_id.as_deref().map(|it| it.trim_matches(['<', '>'])));
    object.field("subject", &message.subject);
    object.shown("date", message.date);
    object.field("header_from", &message.header_from);
    object.field("envelope_from", &message.envelope_from);
    object.field("envelope_id", &message.envelope_id);
}

fn source(object: &mut Object<'_>, source: &SourceView) {
    object.field("id", source.id.0);
    object.field("parent", source.parent.map(|it| it.0));
    object.field("name", &source.name);
    object.field("format", source.format);
    object.field("bytes", source.bytes.len());
    object.field("notes", &source.notes);
}

fn person(object: &mut Object<'_>, person: &Person) {
    object.field("address", Some(&person.address).filter(|it| !it.is_empty()));
    object.field("name", &person.name);
    object.values("roles", person.roles.iter().map(|it| it.id()));
    object.field("in_headers", person.in_headers);
    object.field("in_envelope", person.in_envelope.then_some(true));
    object.field("became", &person.became);
    object.field("verdict", person.verdict.id());
    object.field("certainty", person.certainty.id());
    object.field("cause", person.cause.map(|it| it.id()));
    object.shown("status", person.status);
    object.field("reply", person.reply.map(|it| it.code()));
    object.field("stage", person.stage.map(|it| it.id()));
    object.field("scope", person.scope.map(|it| it.id()));
    object.field("permanent", person.permanent);
    object.field("reporting_mta", &person.reporting_mta);
    object.field("remote_mta", &person.remote_mta);
    object.shown("at", person.at);
    object.shown("retry_until", person.retry_until);
    object.shown("late_failure_until", person.late_failure_until);
    object.field("diagnostic", &person.diagnostic);
    object.values("why", person.why.iter().map(|it| it.text.as_str()));
    object.field("next_steps", &person.next_steps);
    object.list("evidence", &person.evidence, quote);
    object.list("would_prove", &person.would_prove, proof);
}

fn proof(object: &mut Object<'_>, proof: &Proof) {
    object.field("id", proof.id);
    object.field("text", &proof.text);
    object.list("ready", &proof.ready, ready);
}

/// A text to copy: for a mail system or a mail program, or for everybody.
fn ready(object: &mut Object<'_>, ready: &Ready) {
    object.field("id", ready.id);
    object.field(
        "for",
        match ready.fits {
            Fits::Everybody => None,
            Fits::Platform(platform) => Some(platform.id()),
            Fits::Program(program) => Some(program.id()),
        },
    );
    object.field("title", &ready.title);
    object.field("text", &ready.text);
}

fn step(object: &mut Object<'_>, step: &DeskLine) {
    object.field("id", step.id);
    object.field("title", &step.title);
    object.field("say", &step.say);
    object.field("do", &step.tasks);
    object.list("ready", &step.ready, ready);
}

fn place(object: &mut Object<'_>, quote: &Quote) {
    object.field("source", quote.span.source.0);
    object.field("start", quote.span.start);
    object.field("end", quote.span.end);
    object.field("quote", &quote.text);
}

fn quote(object: &mut Object<'_>, quote: &Quote) {
    place(object, quote);
    object.field("rule", quote.rule.map(RuleId::id));
}

fn hop(object: &mut Object<'_>, route: &str, line: &HopLine) {
    let hop = &line.hop;
    object.field("route", route);
    object.field("index", line.index);
    object.field("from", &hop.from);
    object.field("helo", &hop.helo);
    object.shown("from_ip", hop.from_ip);
    object.field("by", &hop.by);
    object.field("with", &hop.with);
    object.field("tls", &hop.tls);
    object.field("id", &hop.id);
    object.field("for", &hop.for_);
    object.field("also_for", &hop.also_for);
    object.field("state", hop.state.map(|it| it.id()));
    object.field("via", &hop.via);
    object.shown("date", hop.date.map(|it| it.at));
    object.field("delay_seconds", line.delay_seconds);
    object.values("flags", hop.flags.iter().map(|it| it.id()));
    object.object("evidence", &line.quote, place);
    object.list("checks", &line.checks, check);
}

fn check(object: &mut Object<'_>, check: &Noted) {
    object.field("method", check.method.id());
    object.field("verdict", check.verdict.id());
    object.field("domain", &check.domain);
    object.field("server", &check.server);
}

fn finding(object: &mut Object<'_>, finding: &FindingLine) {
    object.field("id", finding.rule.id());
    object.field("title", &finding.title);
    object.field("detail", &finding.detail);
    object.field("recipients", &finding.recipients);
    object.list("evidence", &finding.evidence, quote);
}

fn letter(object: &mut Object<'_>, letter: &Letter) {
    object.field("id", letter.id);
    object.field("to", &letter.to);
    object.field("bcc", &letter.bcc);
    object.field("subject", &letter.subject);
    object.field("body", &letter.body);
}

fn position(object: &mut Object<'_>, origin: &Origin) {
    object.field("file", origin.file.to_string_lossy());
    object.field("inside", origin.inside.as_deref());
    object.field("message", origin.number);
    object.field("offset", origin.offset);
}

/// An object while it is written. Nothing that a report holds fails to be written into memory.
struct Object<'a> {
    to: &'a mut Vec<u8>,
    is_empty: bool,
}

fn object(to: &mut Vec<u8>, fill: impl FnOnce(&mut Object<'_>)) {
    to.push(b'{');
    fill(&mut Object { to, is_empty: true });
    to.push(b'}');
}

fn value(to: &mut Vec<u8>, value: impl Serialize) {
    let _ = serde_json::to_writer(to, &value);
}

impl Object<'_> {
    /// Field names are ours, and have nothing to escape.
    fn name(&mut self, name: &str) {
        if !std::mem::take(&mut self.is_empty) {
            self.to.push(b',');
        }
        self.to.push(b'"');
        self.to.extend_from_slice(name.as_bytes());
        self.to.push(b'"');
        self.to.push(b':');
    }

    fn field(&mut self, name: &str, it: impl Serialize) {
        self.name(name);
        value(self.to, it);
    }

    /// A value in its written form.
    fn shown(&mut self, name: &str, it: Option<impl Display>) {
        self.name(name);
        match it {
            Some(it) => value(self.to, format_args!("{it}")),
            None => value(self.to, ()),
        }
    }

    fn object<T>(&mut self, name: &str, it: T, fill: impl FnOnce(&mut Object<'_>, T)) {
        self.name(name);
        object(self.to, |object| fill(object, it));
    }

    fn list<T>(&mut self, name: &str, items: impl IntoIterator<Item = T>, fill: impl Fn(&mut Object<'_>, T)) {
        self.each(name, items, |to, it| object(to, |object| fill(object, it)));
    }

    fn values(&mut self, name: &str, items: impl IntoIterator<Item = impl Serialize>) {
        self.each(name, items, value);
    }

    fn each<T>(&mut self, name: &str, items: impl IntoIterator<Item = T>, write: impl Fn(&mut Vec<u8>, T)) {
        self.name(name);
        self.to.push(b'[');
        for (index, it) in items.into_iter().enumerate() {
            if index > 0 {
                self.to.push(b',');
            }
            write(self.to, it);
        }
        self.to.push(b']');
    }
}
