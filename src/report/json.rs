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
        report.text("schema", "mailtrail.report/1");
        report.text("language", document.language.tag());
        report.text("kind", document.kind.id());
        report.text("outcome", document.outcome.id());
        report.text("headline", document.headline.as_str());
        report.texts("explanation", document.meaning());
        report.list("doubts", &document.doubts, doubt);
        report.object("message", &document.message, message);
        report.list("sources", &document.sources, source);
        report.list("recipients", &document.people, person);
        report.list("hops", hops, |object, (route, line)| hop(object, route, line));
        report.list("findings", &document.findings, finding);
        report.texts("next_steps", strs(&document.steps));
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
    object.text("id", doubt.doubt.id());
    object.text("title", doubt.title.as_str());
    object.texts("signs", doubt.signs.iter().map(|it| it.text.as_str()));
    object.texts("next_steps", strs(&doubt.steps));
    object.texts("links", strs(&doubt.links));
    object.texts("files", strs(&doubt.files));
}

fn message(object: &mut Object<'_>, message: &Message) {
    object.text("message_id", message.message_id.as_deref().map(|it| it.trim_matches(['<', '>'])));
    object.text("subject", message.subject.as_deref());
    object.shown("date", message.date);
    object.text("header_from", message.header_from.as_deref());
    object.text("envelope_from", message.envelope_from.as_deref());
    object.text("envelope_id", message.envelope_id.as_deref());
}

fn source(object: &mut Object<'_>, source: &SourceView) {
    object.field("id", source.id.0);
    object.field("parent", source.parent.map(|it| it.0));
    object.text("name", source.name.as_str());
    object.text("format", source.format);
    object.field("bytes", source.bytes.len());
    object.texts("notes", strs(&source.notes));
}

fn person(object: &mut Object<'_>, person: &Person) {
    object.text("address", Some(person.address.as_str()).filter(|it| !it.is_empty()));
    object.text("name", person.name.as_deref());
    object.texts("roles", person.roles.iter().map(|it| it.id()));
    object.field("in_headers", person.in_headers);
    object.field("in_envelope", person.in_envelope.then_some(true));
    object.text("became", person.became.as_deref());
    object.text("verdict", person.verdict.id());
    object.text("certainty", person.certainty.id());
    object.text("cause", person.cause.map(|it| it.id()));
    object.shown("status", person.status);
    object.field("reply", person.reply.map(|it| it.code()));
    object.text("stage", person.stage.map(|it| it.id()));
    object.text("scope", person.scope.map(|it| it.id()));
    object.field("permanent", person.permanent);
    object.text("reporting_mta", person.reporting_mta.as_deref());
    object.text("remote_mta", person.remote_mta.as_deref());
    object.shown("at", person.at);
    object.shown("retry_until", person.retry_until);
    object.shown("late_failure_until", person.late_failure_until);
    object.text("diagnostic", person.diagnostic.as_deref());
    object.texts("why", person.why.iter().map(|it| it.text.as_str()));
    object.texts("next_steps", strs(&person.next_steps));
    object.list("evidence", &person.evidence, quote);
    object.list("would_prove", &person.would_prove, proof);
}

fn proof(object: &mut Object<'_>, proof: &Proof) {
    object.text("id", proof.id);
    object.text("text", proof.text.as_str());
    object.list("ready", &proof.ready, ready);
}

/// A text to copy: for a mail system or a mail program, or for everybody.
fn ready(object: &mut Object<'_>, ready: &Ready) {
    object.text("id", ready.id);
    object.text(
        "for",
        match ready.fits {
            Fits::Everybody => None,
            Fits::Platform(platform) => Some(platform.id()),
            Fits::Program(program) => Some(program.id()),
        },
    );
    object.text("title", ready.title.as_str());
    object.text("text", ready.text.as_str());
}

fn step(object: &mut Object<'_>, step: &DeskLine) {
    object.text("id", step.id);
    object.text("title", step.title.as_str());
    object.text("say", step.say.as_str());
    object.texts("do", strs(&step.tasks));
    object.list("ready", &step.ready, ready);
}

fn place(object: &mut Object<'_>, quote: &Quote) {
    object.field("source", quote.span.source.0);
    object.field("start", quote.span.start);
    object.field("end", quote.span.end);
    object.text("quote", quote.text.as_str());
}

fn quote(object: &mut Object<'_>, quote: &Quote) {
    place(object, quote);
    object.text("rule", quote.rule.map(RuleId::id));
}

fn hop(object: &mut Object<'_>, route: &str, line: &HopLine) {
    let hop = &line.hop;
    object.text("route", route);
    object.field("index", line.index);
    object.text("from", hop.from.as_deref());
    object.text("helo", hop.helo.as_deref());
    object.shown("from_ip", hop.from_ip);
    object.text("by", hop.by.as_deref());
    object.text("with", hop.with.as_deref());
    object.text("tls", hop.tls.as_deref());
    object.text("id", hop.id.as_deref());
    object.text("for", hop.for_.as_deref());
    object.texts("also_for", strs(&hop.also_for));
    object.text("state", hop.state.map(|it| it.id()));
    object.text("via", hop.via.as_deref());
    object.shown("date", hop.date.map(|it| it.at));
    object.field("delay_seconds", line.delay_seconds);
    object.texts("flags", line.flags.iter().map(|it| it.id()));
    object.object("evidence", &line.quote, place);
    object.list("checks", &line.checks, check);
}

fn check(object: &mut Object<'_>, check: &Noted) {
    object.text("method", check.method.id());
    object.text("verdict", check.verdict.id());
    object.text("domain", check.domain.as_deref());
    object.text("server", check.server.as_deref());
}

fn finding(object: &mut Object<'_>, finding: &FindingLine) {
    object.text("id", finding.rule.id());
    object.text("title", finding.title.as_str());
    object.text("detail", finding.detail.as_str());
    object.texts("recipients", strs(&finding.recipients));
    object.list("evidence", &finding.evidence, quote);
}

fn letter(object: &mut Object<'_>, letter: &Letter) {
    object.text("id", letter.id);
    object.texts("to", strs(&letter.to));
    object.texts("bcc", strs(&letter.bcc));
    object.text("subject", letter.subject.as_str());
    object.text("body", letter.body.as_str());
}

fn position(object: &mut Object<'_>, origin: &Origin) {
    object.text("file", &*origin.file.to_string_lossy());
    object.text("inside", origin.inside.as_deref());
    object.field("message", origin.number);
    object.field("offset", origin.offset);
}

fn strs(texts: &[String]) -> impl Iterator<Item = &str> {
    texts.iter().map(String::as_str)
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

/// Text, which nearly always has nothing to escape: that is seen many bytes at a time.
fn text(to: &mut Vec<u8>, text: &str) {
    if text.bytes().fold(false, |found, b| found | matches!(b, ..b' ' | b'"' | b'\\')) {
        return value(to, text);
    }
    to.push(b'"');
    to.extend_from_slice(text.as_bytes());
    to.push(b'"');
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

    /// A number, a yes or a no, or nothing.
    fn field(&mut self, name: &str, it: impl Serialize) {
        self.name(name);
        value(self.to, it);
    }

    fn text<'t>(&mut self, name: &str, it: impl Into<Option<&'t str>>) {
        self.name(name);
        match it.into() {
            Some(it) => text(self.to, it),
            None => value(self.to, ()),
        }
    }

    fn texts<'t>(&mut self, name: &str, items: impl IntoIterator<Item = &'t str>) {
        self.each(name, items, text);
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
