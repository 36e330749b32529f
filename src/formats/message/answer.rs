//! Which sort of automatic answer a message is, by its own signs: those of RFC 3834, and those that programs had before it
//! and still have.
//!
//! `Auto-Submitted: auto-replied`, `Subject: Automatic reply: Plans for the pier`
//!
//! Nothing below a header is an answer by its words alone: a person writes those too. Known gap: absences in languages other than those
//! of the tables, where no header field says that a program wrote them.

use super::MessageReader;
use super::answer_words::{
    ABSENCES, ABSENT, ANSWERING, CHALLENGE, CHALLENGE_BY_PROGRAM, DECIDED, FAILING, FAILURES, LISTS, MODERATION, MOVED,
    OF_PROGRAMS, OF_TICKETS, REFUSALS, ROBOTS,
};
use super::receipt_fields::last_reference;
use crate::evidence::{AutomaticAnswer, Fact, Span, Spanned};
use crate::mail::{Address, Answer, may_be_about_a_list, takes_no_answer, titles_a_receipt};
use crate::syntax::header_block::{Field, HeaderBlock};
use crate::syntax::heading::Label;
use crate::syntax::html::html_to_text;
use crate::syntax::media_type::{is_delivery_status, is_disposition_notification};
use crate::syntax::mime::Part;
use crate::syntax::needles::Needles;
use crate::syntax::text::lossy;
use std::borrow::Cow;
use std::cell::LazyCell;
use std::ops::Range;
use std::sync::LazyLock;

static FAILURE_PHRASES: LazyLock<Needles<()>> = LazyLock::new(|| Needles::of(FAILURES.map(|it| (it, ()))));

/// What is looked at of the text for people.
const TEXT_BYTES_TO_LOOK_AT: usize = 4 << 10;

impl MessageReader<'_> {
    /// What the message says as the answer of a program.
    pub(super) fn read_answer(&mut self, block: &HeaderBlock, parts: &[Part]) {
        let bytes = &*self.source.bytes;
        if parts.iter().any(|it| is_delivery_status(&it.media_type)) {
            return;
        }
        let part = parts.iter().find(|it| it.media_type.starts_with("text/"));
        let text = || part.map(|it| beginning(bytes, it)).unwrap_or_default();
        let notifies = parts.iter().any(|it| is_disposition_notification(&it.media_type));
        let subject = self.subject().unwrap_or_default().to_lowercase();
        let Some(found) = find_answer(bytes, block, &subject, text, notifies) else { return };
        if let (Some(id), Some(field)) = (last_reference(block, bytes), block.first(bytes, "References")) {
            self.add(field, Fact::RefersTo(id));
        }
        let address = found.address.map(|(address, range)| {
            let range = match part {
                Some(part) if stands_as_shown(bytes, part) => {
                    part.body.start + range.start..part.body.start + range.end
                }
                Some(part) => part.body.clone(),
                None => range,
            };
            Spanned::new(address, Span::new(self.source.id, range))
        });
        let answer = AutomaticAnswer { answer: found.answer, address, explanation: found.explanation };
        self.add(found.field, Fact::Answer(Box::new(answer)));
    }
}

/// The beginning of a text part, as people see it.
fn beginning<'a>(bytes: &'a [u8], part: &'a Part) -> Cow<'a, str> {
    let raw = part.content(bytes);
    // Markup takes more room than what it shows.
    let is_html = part.media_type == "text/html";
    let length = if is_html { 8 * TEXT_BYTES_TO_LOOK_AT } else { TEXT_BYTES_TO_LOOK_AT };
    let text = lossy(raw.get(..raw.len().min(length)).unwrap_or_default());
    if is_html { Cow::Owned(html_to_text(&text)) } else { text }
}

/// Whether a text part's bytes are the text that people see.
fn stands_as_shown(bytes: &[u8], part: &Part) -> bool {
    part.decoded(bytes).is_none() && part.media_type != "text/html"
}

/// An answer, and what shows it.
struct Found<'a> {
    answer: Answer,
    /// The field that shows it.
    field: &'a Field,
    /// Why a filter refused, in its words, and the place in the text of the address that it names.
    explanation: Option<String>,
    address: Option<(Address, Range<usize>)>,
}

/// The answer that a message is; `None` where nothing shows that a program answers. The subject is in lower case, and
/// `notifies` says whether a disposition notification is in it.
fn find_answer<'a, 'b>(
    bytes: &[u8],
    block: &'a HeaderBlock,
    subject: &str,
    text: impl FnOnce() -> Cow<'b, str>,
    notifies: bool,
) -> Option<Found<'a>> {
    let header = Header { bytes, block };
    // Nearly every message is no answer by its header alone.
    let text = LazyCell::new(text);
    let looked_at = || text.get(..text.floor_char_boundary(TEXT_BYTES_TO_LOOK_AT)).unwrap_or(&text);
    let text_words = LazyCell::new(|| in_one_line(looked_at()));
    let words = LazyCell::new(|| format!("{subject} {}", *text_words));
    let auto_submitted = header.value("Auto-Submitted");
    // What was rejected may be the subject of a message that was only not read.
    let is_of_a_reader = titles_a_receipt(subject);
    if auto_submitted.contains("rejected") || (notifies && !is_of_a_reader && has_one(&words, &REFUSALS)) {
        let field = block.first(bytes, "Auto-Submitted").or_else(|| header.stated("Subject"))?;
        let (explanation, address) = (explanation(looked_at()), named_address(looked_at()));
        return Some(Found { answer: Answer::Rejection, field, explanation, address });
    }
    let simple = |answer, field| Some(Found { answer, field, explanation: None, address: None });
    // Whoever writes to a ticket system about a failure gets an answer with that subject, and their own words in it.
    if let Some(field) = header.answering_field().filter(|_| !notifies && header.is_of_tickets()) {
        return simple(Answer::Robot, field);
    }
    let is_absence = ABSENCES.iter().any(|it| subject.starts_with(it));
    if notifies || (!is_absence && FAILURE_PHRASES.stand_in(subject)) {
        return None;
    }
    let refers = || block.first(bytes, "In-Reply-To").or_else(|| block.first(bytes, "References")).is_some();
    let answering = header.answering_field();
    let by_program = answering.is_some() || header.is_by_program();
    let by_list = (by_program || header.takes_no_answer()) && header.is_of_a_list();
    let holds = Holding { by_program, by_list, in_answer: subject.starts_with("re:") || refers() };
    if let Some(answer) = Some(holds).filter(Holding::is_possible).and_then(|it| it.find(&words)) {
        return simple(answer, header.stated("Subject").or_else(|| block.fields.first())?);
    }
    let is_generated = auto_submitted.starts_with("auto-generated");
    let by_subject =
        || header.stated("Subject").filter(|_| is_absence && (by_program || refers() || has_one(&text_words, &ABSENT)));
    let generated = || block.first(bytes, "Auto-Submitted").filter(|_| is_generated && refers());
    let by_manner = || header.manner_of_answers().filter(|_| has_one(&text_words, &ABSENT));
    let field = answering.or_else(by_subject).or_else(generated).or_else(by_manner)?;
    // A refusal in prose is no answer; a mailbox that was given up answers, and shows nothing about a person.
    let fails = has_one(&text_words, &FAILING);
    if fails && !is_absence && !has_one(&words, &MOVED) {
        return None;
    }
    let is_robot = is_generated || fails || (!is_absence && header.is_of_a_robot(subject));
    simple(if is_robot { Answer::Robot } else { Answer::AutoReply }, field)
}

/// Text in lower case with blanks for line ends, so that phrases are found where lines are broken; without what it quotes.
pub fn in_one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    let own = text.lines().filter(|it| !it.starts_with('>'));
    for word in own.flat_map(str::split_ascii_whitespace) {
        line.push_str(word);
        line.push(' ');
    }
    line.make_ascii_lowercase();
    line
}

pub fn has_one(words: &str, table: &[&str]) -> bool {
    table.iter().any(|it| words.contains(it))
}

/// Whether all words of one line are there.
fn has_line(words: &str, table: &[&[&str]]) -> bool {
    table.iter().any(|line| line.iter().all(|it| words.contains(it)))
}

/// What lets a text be believed that says that the message is held.
pub struct Holding {
    pub by_program: bool,
    /// By that of a list.
    pub by_list: bool,
    pub in_answer: bool,
}

impl Holding {
    fn is_possible(&self) -> bool {
        self.by_program || self.by_list || self.in_answer
    }

    /// Who holds the message: the moderator of a list, or a program that asks the sender to confirm.
    pub fn find(&self, words: &str) -> Option<Answer> {
        if self.by_list && has_line(words, &MODERATION) && !has_one(words, &DECIDED) {
            return Some(Answer::Moderation);
        }
        let asks = self.is_possible() && has_line(words, &CHALLENGE);
        let asks = asks || (self.by_program && has_line(words, &CHALLENGE_BY_PROGRAM));
        asks.then_some(Answer::Challenge)
    }
}

struct Header<'a, 'b> {
    bytes: &'b [u8],
    block: &'a HeaderBlock,
}

impl<'a> Header<'a, '_> {
    /// The first field's value in lower case; empty where there is none.
    fn value(&self, name: &str) -> String {
        self.block.first(self.bytes, name).map(|it| it.text(self.bytes).trim().to_lowercase()).unwrap_or_default()
    }

    /// The first field of this name, else what the heading of a mail program calls so in its language.
    fn stated(&self, name: &str) -> Option<&'a Field> {
        let is_called_so =
            |it: &&Field| Label::of(it.name(self.bytes)).is_some_and(|it| it.field().eq_ignore_ascii_case(name));
        self.block.first(self.bytes, name).or_else(|| self.block.fields.iter().find(is_called_so))
    }

    fn is_by_program(&self) -> bool {
        let auto_submitted = self.value("Auto-Submitted");
        let precedence = self.value("Precedence");
        (!auto_submitted.is_empty() && auto_submitted != "no")
            || matches!(precedence.as_str(), "bulk" | "junk" | "list" | "auto_reply" | "auto-reply")
            || self.value("Return-Path") == "<>"
            || OF_PROGRAMS.iter().any(|it| self.block.first(self.bytes, it).is_some())
    }

    /// The field that says by itself that a program answers.
    fn answering_field(&self) -> Option<&'a Field> {
        let first = |name: &str| self.block.first(self.bytes, name);
        let stating = |name: &str, is: fn(&str) -> bool| first(name).filter(|_| is(&self.value(name)));
        stating("Auto-Submitted", |it| it.starts_with("auto-replied"))
            .or_else(|| ANSWERING.iter().find_map(|name| stating(name, |it| it != "no")))
            .or_else(|| stating("Precedence", |it| matches!(it, "auto_reply" | "auto-reply")))
            .or_else(|| stating("X-Apple-Action", |it| it == "vacation"))
    }

    /// Whether it comes from a mailbox that nobody reads.
    fn takes_no_answer(&self) -> bool {
        takes_no_answer(&self.sender())
    }

    /// The program that keeps a list, by its own field or by its name.
    fn is_of_a_list(&self) -> bool {
        let local = self.sender();
        self.block.first(self.bytes, "X-List-Administrivia").is_some()
            || may_be_about_a_list(&local)
            || takes_no_answer(&local)
            || LISTS.iter().any(|it| local.contains(it))
    }

    /// The local part of the sender's address, in lower case.
    fn sender(&self) -> String {
        let from = self.stated("From").map(|it| it.text(self.bytes).trim().to_lowercase()).unwrap_or_default();
        let local = from.rsplit('<').next().unwrap_or(&from).split('@').next().unwrap_or_default();
        local.to_owned()
    }

    /// The field that shows a message as answers were sent before there was a field for them: with a null return path, or
    /// with low precedence. Newsletters are sent so, too, and say how to leave them.
    fn manner_of_answers(&self) -> Option<&'a Field> {
        let is_newsletter = ["List-Id", "List-Unsubscribe"].iter().any(|it| self.block.first(self.bytes, it).is_some());
        let manner = match self.value("Return-Path") == "<>" {
            true => self.block.first(self.bytes, "Return-Path"),
            false => {
                let is_low = matches!(self.value("Precedence").as_str(), "bulk" | "junk");
                self.block.first(self.bytes, "Precedence").filter(|_| is_low)
            }
        };
        manner.filter(|_| !is_newsletter)
    }

    /// Whether a ticket system wrote it.
    fn is_of_tickets(&self) -> bool {
        let mut names = self.block.fields.iter().map(|it| it.name(self.bytes).to_ascii_lowercase());
        names.any(|name| OF_TICKETS.iter().any(|it| name.starts_with(it)))
    }

    /// A ticket system, a mailbox that nobody reads, or a list.
    fn is_of_a_robot(&self, subject: &str) -> bool {
        let local = self.sender();
        let numbered = subject.split('#').skip(1).any(|it| it.starts_with(|c: char| c.is_ascii_digit()));
        self.is_of_tickets()
            || numbered
            || subject.contains("ticket")
            || self.block.first(self.bytes, "List-Id").is_some()
            || self.takes_no_answer()
            || ROBOTS.iter().any(|it| local.contains(it))
    }
}

/// What stands behind the last line that ends with a colon, in one line; all of it where none does.
fn explanation(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let start = lines.iter().rposition(|it| it.ends_with(':')).map_or(0, |it| it + 1);
    let words: Vec<&str> = lines.iter().skip(start).flat_map(|it| it.split_whitespace()).collect();
    Some(words.join(" ")).filter(|it| !it.is_empty())
}

/// `Your message to <lena.vogt@domain.example> was automatically rejected`.
fn named_address(text: &str) -> Option<(Address, Range<usize>)> {
    let open = text.find('<')? + 1;
    let length = text.get(open..)?.find('>')?;
    let range = open..open + length;
    let address = Address::parse(text.get(range.clone())?).filter(Address::is_complete)?;
    Some((address, range))
}

#[cfg(test)]
mod tests {
    use super::find_answer;
    use crate::mail::Answer;
    use crate::syntax::header_block::read_header_block;

    fn read(header: &str, text: &str) -> Option<Answer> {
        let block = read_header_block(header.as_bytes(), 0);
        let subject = block.first(header.as_bytes(), "Subject").map(|it| it.text(header.as_bytes()).to_lowercase());
        find_answer(header.as_bytes(), &block, &subject.unwrap_or_default(), || text.into(), false).map(|it| it.answer)
    }

    #[test]
    fn tells_absences_robots_and_failures_apart() {
        assert_eq!(
            read("From: a@b.example\nSubject: Away\nAuto-Submitted: auto-replied\n", ""),
            Some(Answer::AutoReply)
        );
        assert_eq!(read("Subject: Automatic reply: Plans\nIn-Reply-To: <1@b.example>\n", ""), Some(Answer::AutoReply));
        assert_eq!(read("Subject: Out of office next week\n", ""), None);
        assert_eq!(read("Subject: [Ticket#4711] Plans\nAuto-Submitted: auto-replied\n", ""), Some(Answer::Robot));
        assert_eq!(read("Subject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\n", ""), None);
        assert_eq!(read("Subject: Automatic reply: Delivery failed?\nX-Autoreply: yes\n", ""), Some(Answer::AutoReply));
        assert_eq!(read("Subject: Plans\nAuto-Submitted: no\n", ""), None);
        let gone = "This mailbox does not exist any more.";
        assert_eq!(read("Subject: Automatic reply: Plans\nX-Autoreply: yes\n", gone), Some(Answer::Robot));
        assert_eq!(read("Subject: Re: Plans\nAuto-Submitted: auto-replied\n", gone), None);
    }

    #[test]
    fn tells_what_holds_a_message() {
        let list =
            "From: pier-owner@b.example\nSubject: Your message to pier awaits moderator approval\nPrecedence: bulk\n";
        assert_eq!(read(list, "Is being held until the list moderator can review it."), Some(Answer::Moderation));
        assert_eq!(read("Subject: It awaits moderator approval\n", ""), None);
        assert_eq!(read("From: news@b.example\nPrecedence: bulk\n", "It awaits moderator approval."), None);
        let held = "Please click once. Your message is being held until you confirm that you are human.";
        assert_eq!(read("Subject: Re: Plans\nAuto-Submitted: auto-replied\n", held), Some(Answer::Challenge));
        assert_eq!(read("Subject: Re: Plans\n", held), None);
    }

    #[test]
    fn a_refusal_says_why_and_for_whom() {
        let header = "Subject: Automatically rejected mail\nAuto-Submitted: auto-replied (rejected)\n";
        let block = read_header_block(header.as_bytes(), 0);
        let text = "Your message to <a@b.example> was automatically rejected:\r\nQuota exceeded\r\n(mailbox full)\r\n";
        let found = find_answer(header.as_bytes(), &block, "automatically rejected mail", || text.into(), true)
            .expect("an answer");
        assert_eq!(found.answer, Answer::Rejection);
        assert_eq!(found.explanation.as_deref(), Some("Quota exceeded (mailbox full)"));
        assert_eq!(found.address.and_then(|it| text.get(it.1)), Some("a@b.example"));
    }
}
