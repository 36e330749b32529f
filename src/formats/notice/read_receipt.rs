//! Receipts of readers as people see and copy them: Outlook, Exchange and Gmail, Thunderbird, Outlook Express, Roundcube,
//! Notes.
//!
//! `was read on Friday, November 20, 2026 2:12 PM`
//!
//! Above the sentence Outlook shows to whom the message went, by name alone where it knows one. Known gap: other languages
//! than English, French, German, Italian and Spanish; the columns in which Notes writes to the Internet.

use super::entries::read_entries;
use super::opening::Opening;
use super::phrase::Phrases;
use super::{Dialect, Told};
use crate::evidence::{DispositionReport, SourceId, Span, Spanned};
use crate::mail::{Address, Disposition};
use crate::syntax::date::read_date;
use crate::syntax::heading::{Label, read_label};
use crate::syntax::prose::{ProseLine, find_addresses};
use std::ops::Range;
use std::sync::LazyLock;

pub const DIALECT: Dialect = Dialect {
    software: None,
    opens: &[
        "your message to: ",
        "votre message à : ",
        "votre message à: ",
        "ihre nachricht an: ",
        "il messaggio a: ",
        "el mensaje para: ",
        "su mensaje para: ",
        // The example of RFC 8098, which several programs took over.
        "this is no guarantee that the message has been read",
        "this is a return receipt for ",
        "this is a receipt for the mail you sent to ",
        "ceci est un accusé de réception pour ",
        "dies ist eine empfangsbestätigung für ",
        "das ist eine empfangsbestätigung für ",
        "dies ist eine lesebestätigung für ",
        "questa è una ricevuta di ritorno per ",
        "questa è una conferma di lettura ",
        "este es un acuse de recibo ",
        "return receipt your document: ",
        "accusé de réception votre document : ",
        "empfangsbestätigung ihr dokument: ",
    ],
    read,
};

/// The sentences that say what became of it; where several stand there, the first of the tables counts.
const DELETED: &[&str] = &[
    "was deleted without being read",
    "a été supprimé sans être lu",
    "a été supprimé sans avoir été lu",
    "wurde am * ungelesen gelöscht",
    "wurde ungelesen gelöscht",
    "gelöscht, ohne gelesen",
    "è stato eliminato senza essere",
    "è stato eliminato senza che",
    "fue eliminado sin ser leído",
    "fue eliminado sin haber",
    "se eliminó sin ",
    "se ha eliminado sin ",
];
const DISPLAYED: &[&str] = &[
    "was read on ",
    "was received by: ",
    "was displayed on ",
    "has been displayed",
    "a été lu le ",
    "a été reçu par : ",
    "a été affiché sur l'ordinateur du destinataire",
    "wurde am * gelesen",
    "wurde empfangen von: ",
    "computer des empfängers angezeigt",
    "è stato letto ",
    "è stato ricevuto da: ",
    "visualizzato sul computer del destinatario",
    "fue leído ",
    "se leyó el ",
    "se ha leído ",
    "fue recibido por: ",
    "en el equipo del destinatario",
    "en el ordenador del destinatario",
];

static SENTENCES: LazyLock<Phrases<(usize, Disposition)>> = LazyLock::new(|| {
    let tables = [(DELETED, Disposition::Deleted), (DISPLAYED, Disposition::Displayed)];
    let ranked = tables.into_iter().enumerate();
    Phrases::of(ranked.flat_map(|(rank, (table, said))| table.iter().map(move |it| (*it, (rank, said)))))
});

/// Labels behind which Notes names the reader.
const RECEIVED_BY: [&str; 5] =
    ["was received by:", "a été reçu par :", "wurde empfangen von:", "è stato ricevuto da:", "fue recibido por:"];

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    let Some((disposition, sentence)) = find_sentence(lines) else {
        told.said = read_entries(source, lines);
        return;
    };
    told.notice.action = None;
    let own = lines.get(sentence).unwrap_or_default();
    let place = own.first().zip(own.last()).map_or(0..0, |(first, last)| first.range.start..last.range.end);
    let span = Span::new(source, place);
    let words: Vec<&str> = own.iter().map(|it| it.text.trim()).collect();
    // A date may be broken over lines, or have one to itself.
    let at = read_date(&words.join(" ")).or_else(|| words.iter().find_map(|it| read_date(it)));
    let mut report = DispositionReport {
        disposition: Some(Spanned::new(disposition, span)),
        at: at.map(|it| Spanned::new(it, span)),
        in_text: true,
        ..DispositionReport::default()
    };
    if let Some((line, who)) = lines.iter().find_map(|it| Some((it, named_in(&it.text)?))) {
        take_reader(source, line, who, &mut report);
    }
    told.disposition = Some(Spanned::new(report, span));
}

/// What the text says became of the message, and the lines of the paragraph that says so.
fn find_sentence(lines: &[ProseLine<'_>]) -> Option<(Disposition, Range<usize>)> {
    let mut start = 0;
    let paragraphs = lines.split(ProseLine::is_blank).map(|it| {
        let range = start..start + it.len();
        start = range.end + 1;
        (it, range)
    });
    let mut found = paragraphs.filter_map(|(paragraph, range)| {
        let said = SENTENCES.find(&Opening::of(paragraph).text).min_by_key(|(rank, _)| *rank);
        said.map(|(_, disposition)| (disposition, range))
    });
    found.next()
}

/// The part of a line in which somebody stands to whom the message went.
fn named_in(text: &str) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start().len();
    let own = text.get(start..)?;
    let behind_label = read_label(own).filter(|(label, _)| *label == Label::To).map(|(_, length)| length);
    let behind_words = || {
        let lower = own.to_lowercase().replace('\u{a0}', " ");
        RECEIVED_BY.iter().find(|it| lower.starts_with(**it)).and_then(|_| Some(own.find(':')? + 1))
    };
    match behind_label.or_else(behind_words) {
        Some(length) => Some(start + length..text.len()),
        // `This is a Return Receipt for the mail that you sent to user@domain.example.`
        None => find_addresses(text)
            .into_iter()
            .next()
            .filter(|it| !text.get(..it.start).unwrap_or_default().contains(": ")),
    }
}

/// The only one who is named there, by address or by name.
fn take_reader(source: SourceId, line: &ProseLine<'_>, who: Range<usize>, report: &mut DispositionReport) {
    let text = line.text.get(who.clone()).unwrap_or_default();
    let place = |part: Range<usize>| Span::new(source, line.place(&(who.start + part.start..who.start + part.end)));
    match find_addresses(text).as_slice() {
        [only] => {
            let address = text.get(only.clone()).and_then(Address::parse);
            report.final_recipient = address.map(|it| Spanned::new(it, place(only.clone())));
        }
        [] if !text.contains(';') => {
            let name = text.trim().trim_matches(['\'', '"']);
            let start = text.len() - text.trim_start().len();
            let span = place(start..text.trim_end().len());
            report.name = Some(Spanned::new(name.to_owned(), span)).filter(|it| !it.value.is_empty());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::DIALECT;

    fn told(text: &str) -> Option<String> {
        let told = DIALECT.tell_of(text);
        let report = told.disposition?.value;
        let who = report.final_recipient.map(|it| it.value.to_string()).or(report.name.map(|it| it.value));
        let at = report.at.map(|it| it.value.at.to_string()).unwrap_or_default();
        Some(format!("{}|{}|{at}", report.disposition?.value.id(), who.unwrap_or_default()))
    }

    #[test]
    fn reads_what_programs_show_of_receipts() {
        let outlook = "Your message\n\n   To: Vogt, Lena\n   Subject: Plans\n   Sent: 20/11/2026 13:58\n\nwas read on Friday, \
                       November 20, 2026 2:12:11 PM\n(UTC+01:00) Rome.\n";
        assert_eq!(told(outlook).as_deref(), Some("displayed|Vogt, Lena|2026-11-20T13:12:11Z"));
        let unread = "Ihre Nachricht\n\n   An: lena@a.example\n   Betreff: Plan\n\nwurde am 20.11.2026 14:12 ungelesen gelöscht.\n";
        assert_eq!(told(unread).as_deref(), Some("deleted|lena@a.example|2026-11-20T14:12:00Z"));
        let several = "Votre message\n\n   À : Lena Vogt; Tom Reed\n   Objet : Plan\n\na été lu le 20/11/2026 14:12.\n";
        assert_eq!(told(several).as_deref(), Some("displayed||2026-11-20T14:12:00Z"));
        let thunderbird = "This is a Return Receipt for the mail that you sent to lena@a.example.\n\nNote: This Return Receipt \
                           only acknowledges that the message was displayed on the recipient's computer.\n";
        assert_eq!(told(thunderbird).as_deref(), Some("displayed|lena@a.example|"));
        let squirrel = "Your message\n\n\tTo: lena@a.example\n\tSubject: FW: Undeliverable: Plans\n\nWas displayed on Fri, \
                        November 20, 2026 2:12 pm\n";
        assert_eq!(told(squirrel).as_deref(), Some("displayed|lena@a.example|2026-11-20T14:12:00Z"));
        let example = "The message sent on November 20, 2026 1:58:00 PM CET to lena@a.example with subject \"Fwd: Plans\" has \
                       been displayed.\n\nThis is no guarantee that the message has been read or understood.\n";
        assert_eq!(told(example).as_deref().map(|it| it.starts_with("displayed|lena@a.example|")), Some(true));
        let notes =
            "Return Receipt\n\nYour document: Plans\nwas received by: Lena Vogt/Clinic\nat: 20.11.2026 14:12:11\n";
        assert_eq!(told(notes).as_deref(), Some("displayed|Lena Vogt/Clinic|2026-11-20T14:12:11Z"));
    }

    #[test]
    fn other_news_of_a_message_is_no_receipt() {
        assert_eq!(told("Your message\n\n  To: lena@a.example\n  Subject: Plans\n\ncould not be delivered.\n"), None);
    }
}
