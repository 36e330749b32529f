//! An investigation told in a language: the document and its renderings.

mod desk;
mod document;
mod doubt;
mod envelope;
mod facts;
mod findings;
mod headline;
mod help;
mod json;
mod letters;
mod mailto;
mod nobody;
mod people;
mod receipts;
mod route;
mod rows;
mod source_view;
mod sources;
mod steps;
mod subtitle;
mod summary;
mod teller;
mod template;
mod text;
mod times;

pub use crate::advice::{MailProgram, Platform};
pub use desk::{DeskLine, DeskPage, Fits, Ready, ready_caption, ticket_note, walkthrough_text};
pub use document::*;
pub use doubt::DoubtView;
pub use help::{Found, HelpBook, HelpCode, HelpTopic, Section, Topic, found, help_book};
pub use json::{json, json_line, json_text};
pub use letters::letters;
pub use mailto::{Left, Mailto, mailto};
pub use route::{route_markdown, route_text, route_tsv};
pub use rows::{CSV_HEADING, contact_steps, csv_rows, harmless_field, table_rows};
pub use source_view::{Highlight, SourceView};
pub use summary::{Group, News, Summary, summary};
pub use template::{Field, Heading, Template, TemplateError, TemplateFault, own_letters};
pub use text::text;
pub use times::day_and_time;

use crate::investigate::Investigation;
use crate::judge::Doubt;
use crate::mail::{Timestamp, Zone};
use crate::syntax::text::visible;
use crate::trail::{Report, Trails};
use crate::words::Words;
use people::delay_cause;
use teller::Teller;

/// The document of an investigation in these words, with times in this zone, as of `now`.
#[must_use]
pub fn document(investigation: &Investigation, words: &Words, zone: &Zone, now: Timestamp) -> Document {
    let teller = Teller { words, zone, investigation, now };
    let digest = digest(&teller);
    let mut document = Document {
        subtitle: subtitle::subtitle(&teller),
        route: route::page(&teller),
        envelope: envelope::page(&teller),
        desk: desk::page(&teller, &digest.letters),
        sources: sources::sources(&teller),
        ..digest
    };
    people::make_rows(&teller, &mut document.people);
    people::make_ready(&teller, &mut document.people);
    document
}

/// The same document as far as a scan's table shows it.
#[must_use]
pub fn document_of_rows(investigation: &Investigation, words: &Words, zone: &Zone, now: Timestamp) -> Document {
    let teller = Teller { words, zone, investigation, now };
    let mut document = digest(&teller);
    people::make_rows(&teller, &mut document.people);
    document
}

/// The same document as far as the JSON report of a scan shows it: without the Envelope and Walkthrough pages, texts to
/// copy, the lines of sources, and the words of rows, of the line under the headline and of the Route page.
#[must_use]
pub fn document_without_pages(investigation: &Investigation, words: &Words, zone: &Zone, now: Timestamp) -> Document {
    digest(&Teller { words, zone, investigation, now })
}

fn digest(teller: &Teller<'_>) -> Document {
    let investigation = teller.investigation;
    let (headline, steps) = (headline::headline(teller), steps::steps(teller));
    Document {
        language: teller.words.language(),
        kind: doubt::kind(investigation),
        outcome: investigation.judged.outcome,
        subtitle: String::new(),
        doubts: doubt::views(teller),
        explanation: headline::explanation(teller),
        message: message(&investigation.trails),
        // Whom a trap names is nobody's recipient.
        people: if investigation.judged.doubt == Some(Doubt::Fake) { Vec::new() } else { people::people(teller) },
        letters: letters::filled(teller, &headline, &steps),
        steps,
        route: route::stamps(teller),
        envelope: EnvelopePage::default(),
        desk: DeskPage::default(),
        findings: findings::findings(teller),
        sources: sources::without_places(teller),
        headline,
    }
}

fn message(trails: &Trails) -> Message {
    let facts = trails.message.as_ref();
    let message_id = facts.and_then(|it| it.message_id.as_ref()).map(|it| it.value.as_str());
    // Where the message itself is not at hand, what came back may say which it was.
    let about = || trails.reports.iter().find_map(Report::about);
    let envelope_id = trails.reports.iter().find_map(|it| it.fields.original_envelope_id.as_ref());
    Message {
        message_id: message_id.or_else(about).map(str::to_owned),
        subject: facts.and_then(|it| it.subject.as_ref()).map(|it| visible(&it.value)),
        date: facts.and_then(|it| it.date.as_ref()).map(|it| it.value.at),
        header_from: facts.and_then(|it| it.from.as_ref()).map(|it| it.value.address.to_string()),
        envelope_from: trails.envelope_from().and_then(|it| it.value.as_ref()).map(ToString::to_string),
        envelope_id: envelope_id.map(|it| it.value.clone()),
    }
}
