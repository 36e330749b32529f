//! What a message about mail wants its reader to do: the phrases of those who steal passwords, where they would lead, and
//! what they attach.
//!
//! `Subject: 5 undelivered messages`, `<a href="https://b.example/?u=lena@a.example">Release messages</a>`
//!
//! Only messages that present themselves as news of a mail system are looked at, and none that a real report is in: shops
//! and networks ask for confirmations, too.
//! Known gap: pictures of text, languages without a table.

use super::MessageReader;
use super::lure_words::{LURES, OF_MAIL, OF_TROUBLE};
use crate::evidence::{Fact, SourceId, Span};
use crate::mail::{Link, Lure, Mailbox, is_a_daemon, plays_support};
use crate::syntax::html::{html_links, html_to_text};
use crate::syntax::links::{find_links, host_of};
use crate::syntax::mime::Part;
use crate::syntax::needles::Needles;
use crate::syntax::search::find_all;
use crate::syntax::text::lossy;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

/// What is looked at of each text.
const TEXT_BYTES_TO_LOOK_AT: usize = 16 << 10;
/// What is looked at of each page; markup takes more room than what it shows.
const PAGE_BYTES_TO_LOOK_AT: usize = 256 << 10;
/// What is shown of a part that stands there encoded.
const ENCODED_BYTES_TO_SHOW: usize = 72;

static PHRASES: LazyLock<Needles<usize>> =
    LazyLock::new(|| Needles::of(LURES.iter().enumerate().map(|(rank, (_, phrase))| (*phrase, rank))));
static MAIL: LazyLock<Needles<()>> = LazyLock::new(|| Needles::of(OF_MAIL.map(|it| (it, ()))));
static TROUBLE: LazyLock<Needles<()>> = LazyLock::new(|| Needles::of(OF_TROUBLE.map(|it| (it, ()))));

impl MessageReader<'_> {
    /// The lures of a message, its links and the names of what is attached.
    pub(super) fn read_lures(&mut self, parts: &[Part]) {
        if parts.iter().any(|it| it.media_type.starts_with("message/")) || !self.is_dressed() {
            return;
        }
        let texts = parts.iter().filter(|it| it.media_type.starts_with("text/") && it.name.is_none());
        for part in texts {
            self.read_lures_of(part);
        }
        for part in parts {
            if let Some(name) = part.name.as_deref().filter(|it| it.contains('.')) {
                self.add_at(beginning(self.source.id, part), Fact::Attachment(name.to_owned()));
            }
        }
    }

    /// Whether it presents itself as news of a mail system: by a subject about mail and trouble, or by its sender's name.
    fn is_dressed(&self) -> bool {
        let subject = self.subject().unwrap_or_default().to_lowercase();
        let plays =
            |it: &Mailbox| is_a_daemon(it.address.local_part()) || it.name.as_deref().is_some_and(plays_support);
        MAIL.stand_in(&subject) && TROUBLE.stand_in(&subject) || self.sender().is_some_and(plays)
    }

    fn read_lures_of(&mut self, part: &Part) {
        let bytes = &*self.source.bytes;
        let is_page = part.media_type == "text/html";
        let limit = if is_page { PAGE_BYTES_TO_LOOK_AT } else { TEXT_BYTES_TO_LOOK_AT };
        let content = part.content(bytes);
        let content = lossy(content.get(..content.len().min(limit)).unwrap_or_default());
        let shown = if is_page { Cow::Owned(html_to_text(&content)) } else { Cow::Borrowed(&*content) };
        let lures = find_lures(&shown);
        for (lure, phrase) in &lures {
            let place = self.place(part, phrase.as_bytes());
            self.add_at(place, Fact::Lure(*lure));
        }
        let links = if is_page { html_links(&content) } else { Vec::new() };
        let plain = find_links(&shown).map(|it| (it.to_owned(), String::new()));
        let links: Vec<(String, String)> = if links.is_empty() { plain.collect() } else { links };
        for (target, shown) in links {
            let Some(host) = host_of(&target) else { continue };
            let place = self.place(part, target.as_bytes());
            self.add_at(place, Fact::Link(Box::new(Link { target, host, shown })));
        }
    }

    /// Where words stand in a part; where it is encoded, or they stand there otherwise, its beginning.
    fn place(&self, part: &Part, words: &[u8]) -> Span {
        let bytes = &*self.source.bytes;
        let body = bytes.get(part.body.clone()).unwrap_or_default();
        let found = find_all(body, words).next().filter(|_| !words.is_empty());
        match found.map(|at| part.body.start + at) {
            Some(start) => Span::new(self.source.id, start..start + words.len()),
            None => beginning(self.source.id, part),
        }
    }
}

fn beginning(source: SourceId, part: &Part) -> Span {
    let Range { start, end } = part.body;
    Span::new(source, start..end.min(start + ENCODED_BYTES_TO_SHOW))
}

/// Each lure once, with the words as they stand in the text.
fn find_lures(text: &str) -> Vec<(Lure, String)> {
    let text = text.get(..text.floor_char_boundary(TEXT_BYTES_TO_LOOK_AT)).unwrap_or(text);
    let line: String = text.split_whitespace().flat_map(|it| [it, " "]).collect();
    let lower = line.to_lowercase().replace('’', "'");
    // In the order of the table, and of several places the first.
    let mut standing: Vec<(usize, usize)> = PHRASES.find(&lower).map(|(at, rank)| (rank, at)).collect();
    standing.sort_unstable();
    let mut found: Vec<(Lure, String)> = Vec::new();
    for (rank, at) in standing {
        let Some((lure, phrase)) = LURES.get(rank) else { continue };
        if found.iter().all(|it| it.0 != *lure) {
            // Letters whose small form has another length are rare, and then the phrase itself has to do.
            let as_written = line.get(at..at + phrase.len()).filter(|it| it.to_lowercase() == *phrase);
            found.push((*lure, as_written.unwrap_or(phrase).to_owned()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::find_lures;
    use crate::mail::Lure;

    #[test]
    fn finds_each_lure_once() {
        let text = "Your mailbox is almost full.\nPlease  Upgrade your\nquota, or RELEASE MESSAGES; release messages.";
        let found = find_lures(text);
        assert_eq!(found.iter().map(|it| it.0).collect::<Vec<_>>(), [Lure::ReleaseMessages, Lure::EnlargeMailbox]);
        assert_eq!(found.first().map(|it| it.1.as_str()), Some("RELEASE MESSAGE"));
        assert!(find_lures("The recipient's mailbox is full. Try again later.").is_empty());
    }
}
