//! Exchange since 2007, and Exchange Online: a friendly part in the reader's language, then a section for administrators
//! whose answers are English in all of them.
//!
//! `Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'`
//!
//! The answers in that section count; the friendly part only where they are missing, or to learn a name. Also delays,
//! and receipts. Known gap: how long a delayed message is still tried (`for the next 1 days, 19 hours`).

mod admin;
pub mod classic;
mod code;
mod friendly;
mod words;

use super::{Dialect, Opening, Told};
use crate::evidence::{Said, SourceId, Span};
use crate::mail::{Action, Address, Provider, Software};
use crate::syntax::prose::ProseLine;
use admin::Answer;
use friendly::Named;

pub const DIALECT: Dialect = Dialect { software: Some(Software::Exchange), opens: words::OPENS, read };

/// The names of Microsoft's own service, which stand in the picture of today's layout and in its advice.
const ONLINE_NAMES: [&str; 3] = ["office 365", "microsoft 365", "exchange online"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let section = admin::read_section(source, lines);
    let named = friendly::find_named(lines);
    let opening = Opening::of(lines);
    told.notice.action =
        words::action(&opening.text).or(Some(Action::Failed)).filter(|it| !is_open(*it, &section.answers));
    told.notice.reporting_mta = section.reporting;
    let writer = told.notice.reporting_mta.as_ref().map(|it| &it.value);
    let is_online = match &writer {
        Some(writer) => Provider::Microsoft.runs(writer.as_str()),
        None => ONLINE_NAMES.iter().any(|it| opening.text.contains(it)),
    };
    if is_online {
        told.notice.software = Some(Software::ExchangeOnline);
    }
    told.said = match section.answers.is_empty() {
        true => named.iter().map(|it| said_with_code(source, lines, it, section.code.as_deref())).collect(),
        false => said_of_answers(source, lines, &section.answers, &named),
    };
}

/// A notice in a language whose phrases are not known is a failure or a delay by its answers.
fn is_open(action: Action, answers: &[Answer]) -> bool {
    let temporary = |it: &Answer| it.text.starts_with('4') && it.text.to_lowercase().contains("delayed");
    action == Action::Failed && !answers.is_empty() && answers.iter().all(temporary)
}

/// What the section for administrators says of each. Who stands there by an internal name alone has the name that the
/// friendly part shows.
fn said_of_answers(source: SourceId, lines: &[ProseLine<'_>], answers: &[Answer], named: &[Named]) -> Vec<Said> {
    let mut nameless = named.iter().filter(|it| it.address.as_ref().is_none_or(Address::is_internal));
    let mut said: Vec<Said> = Vec::new();
    for answer in answers {
        for (address, place) in &answer.recipients {
            if said.iter().any(|it| it.address == *address) {
                continue;
            }
            let known = named.iter().find(|it| it.address.as_ref() == Some(address));
            let known = known.or_else(|| if address.is_internal() { nameless.next() } else { None });
            let name = known.and_then(|it| it.name.clone());
            let span = place_of(source, lines, place.0, &place.1);
            let host = answer.host.clone();
            said.push(Said { name, host, ..Said::of(address.clone(), span, answer.text.clone()) });
        }
    }
    // An answer without anybody beside it is about the only one whom the friendly part names.
    if said.is_empty() {
        let answer = answers.first();
        let told = named.iter().map(|it| said_of_named(source, lines, it, answer.map(|it| it.text.as_str())));
        said.extend(told);
        let host = answer.and_then(|it| it.host.clone());
        for it in &mut said {
            it.host.clone_from(&host);
        }
    }
    said
}

/// What the friendly part says of somebody; an answer says more than its own words do.
fn said_of_named(source: SourceId, lines: &[ProseLine<'_>], named: &Named, answer: Option<&str>) -> Said {
    let address = named.address.clone().unwrap_or(Address::UNSTATED);
    let text = answer.map_or_else(|| named.text.clone(), str::to_owned);
    Said { name: named.name.clone(), ..Said::of(address, place_of(source, lines, named.line, &named.place), text) }
}

/// What the friendly part says, and the code that stands alone.
fn said_with_code(source: SourceId, lines: &[ProseLine<'_>], named: &Named, code: Option<&str>) -> Said {
    let mut said = said_of_named(source, lines, named, None);
    if let Some(code) = code {
        said.text = format!("{} {code}", said.text);
    }
    said
}

fn place_of(source: SourceId, lines: &[ProseLine<'_>], line: usize, part: &std::ops::Range<usize>) -> Span {
    Span::new(source, lines.get(line).map_or(0..0, |it| it.place(part)))
}
