//! Texts that are ready to copy: searches with their fields filled in, requests, addresses, and the reminder.

use super::super::Letter;
use super::super::letters::{about, subject};
use super::super::teller::Teller;
use super::{calendar, unsettled};
use crate::advice::{CommandLine, MailProgram, Platform, Search, command_lines, search, sent, wait_until};
use crate::syntax::text::visible_address;
use crate::trail::Trail;

/// Whom a text is of use to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fits {
    /// Anybody.
    Everybody,
    /// Whoever has the records of this mail system.
    Platform(Platform),
    /// Whoever writes to somebody with this program.
    Program(MailProgram),
}

/// A text to copy, or a file to save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// What it is: `trace`, `request`, `reminder`, …
    pub id: &'static str,
    /// Whom it is of use to.
    pub fits: Fits,
    /// What it is, in words.
    pub title: String,
    /// The text itself, whole.
    pub text: String,
}

impl Ready {
    /// The identifier of a reminder, which is saved as a file and not copied.
    pub const REMINDER: &'static str = "reminder";

    /// A letter as it stands.
    #[must_use]
    pub fn of_letter(letter: &Letter) -> Self {
        Self { id: letter.id, fits: Fits::Everybody, title: letter.title.clone(), text: letter.body.clone() }
    }

    /// Whether it is a line for a terminal.
    #[must_use]
    pub fn is_command(&self) -> bool {
        matches!(self.fits, Fits::Platform(_)) && !["admin-center", "email-log-search"].contains(&self.id)
    }
}

/// How long Exchange Online remembers.
const TRACED_SECONDS: i64 = 90 * 24 * 3600;

/// How to find the message in the records of each mail system, as it went to these recipients. For everybody, the
/// identifier of the message says more than a list of names.
pub fn records(teller: &Teller<'_>, recipients: &[usize]) -> Vec<Ready> {
    let (trails, judged) = (&teller.investigation.trails, &teller.investigation.judged);
    let mut search = search(trails, judged, recipients, teller.now);
    if recipients.len() > 1 && search.message_id.is_some() {
        search.recipients.clear();
    }
    if search.message_id.is_none() && search.sender.is_none() {
        return Vec::new();
    }
    let too_old = sent(trails).is_some_and(|it| it.plus_seconds(TRACED_SECONDS) < teller.now);
    let (microsoft, google) = (Platform::Microsoft365, Platform::GoogleWorkspace);
    let mut fields = console(teller, &search, "records-microsoft-365-path");
    if too_old {
        fields = teller.say("records-too-old");
    }
    let mut ready = vec![of_platform(teller, microsoft, "admin-center", fields)];
    let lines = command_lines(&search).into_iter().filter(|it| !(too_old && it.platform == microsoft));
    ready.extend(lines.map(|it: CommandLine| of_platform(teller, it.platform, it.lookup.id(), it.text)));
    let fields = console(teller, &search, "records-google-workspace-path");
    ready.push(of_platform(teller, google, "email-log-search", fields));
    ready
}

fn of_platform(teller: &Teller<'_>, platform: Platform, id: &'static str, text: String) -> Ready {
    Ready { id, fits: Fits::Platform(platform), title: teller.say(&format!("ready-{id}")), text }
}

/// The way through a console, and its fields, a line each.
fn console(teller: &Teller<'_>, search: &Search, path: &str) -> String {
    let days = search
        .days
        .as_ref()
        .map(|(first, last)| teller.tell("records-days-value", &[("first", first.into()), ("last", last.into())]));
    let recipients = Some(search.recipients.join(", ")).filter(|it| !it.is_empty());
    let fields = [
        ("records-sender", search.sender.clone()),
        ("records-recipients", recipients),
        ("records-days", days),
        ("records-message-id", search.message_id.clone()),
    ];
    let mut lines = vec![teller.say(path)];
    for (key, value) in fields {
        if let Some(value) = value {
            let label = teller.say(key);
            lines.push(teller.tell("facts-line", &[("label", (&label).into()), ("value", (&value).into())]));
        }
    }
    lines.join("\n")
}

/// A request to save a message as a file and to send that, for each program.
pub fn requests(teller: &Teller<'_>, key: &str) -> Vec<Ready> {
    let about = about(teller);
    let request = |program: &MailProgram| {
        let (title, how) =
            (teller.say(&format!("program-{}", program.id())), teller.say(&format!("how-{}", program.id())));
        let args = [("about", (&about).into()), ("program", (&title).into()), ("how", (&how).into())];
        let text = teller.tell(key, &args).trim_end().to_owned();
        Ready { id: "request", fits: Fits::Program(*program), title, text }
    };
    MailProgram::ALL.iter().map(request).collect()
}

/// The addresses to send to again; `None` where none is known that can be written to.
pub fn addresses(teller: &Teller<'_>, recipients: &[usize]) -> Option<Ready> {
    let trails = recipients.iter().filter_map(|it| teller.investigation.trails.recipients.get(*it));
    let known = trails.map(Trail::address_to_write_to).filter(|it| it.is_complete() && !it.is_internal());
    let addresses: Vec<String> = known.map(|it| visible_address(it.as_str())).collect();
    let text = addresses.join(", ");
    (!text.is_empty()).then(|| Ready {
        id: "addresses",
        fits: Fits::Everybody,
        title: teller.say("ready-addresses"),
        text,
    })
}

/// An entry for a calendar at the moment after which no news is good news; `None` where that has passed.
pub fn reminder(teller: &Teller<'_>) -> Option<Ready> {
    let at = wait_until(&teller.investigation.judged, teller.now)?;
    let names = teller.names(&unsettled(teller));
    let id = teller.investigation.trails.message.as_ref().and_then(|it| it.identifier());
    let event = calendar::Event {
        id: id.unwrap_or_default(),
        at,
        made: teller.now,
        summary: &teller.tell("reminder-summary", &[("subject", (&subject(teller)).into())]),
        description: &teller.tell("reminder-description", &[("names", (&names).into())]),
    };
    let title = teller.say("ready-reminder");
    Some(Ready { id: Ready::REMINDER, fits: Fits::Everybody, title, text: event.to_string() })
}
