//! What goes onto the clipboard.

use super::{Copied, Effect, State};
use crate::report;

impl State {
    pub(super) fn copy(&mut self, what: Copied) -> Vec<Effect> {
        if let Some(list) = self.shown_list().filter(|_| matches!(what, Copied::List | Copied::Answer)) {
            let text = list.text(&self.words, &self.zone);
            self.copied = Some(Copied::List);
            return vec![Effect::CopyText(text)];
        }
        let Some(document) = &self.document else { return Vec::new() };
        let letter = self.letters.get(self.letter);
        let text = match what {
            Copied::Answer => Some(report::text(document, &self.words)),
            Copied::List => None,
            Copied::LetterSubject => letter.map(|it| it.subject.clone()),
            Copied::LetterBody => letter.map(|it| it.body.clone()),
            Copied::Route => Some(report::route_text(document)),
            Copied::RouteMarkdown => Some(report::route_markdown(document, &self.words)),
            Copied::RouteTable => Some(report::route_tsv(document, &self.words)),
            Copied::Source => document
                .sources
                .iter()
                .find(|it| it.id == self.source)
                .map(|it| String::from_utf8_lossy(&it.bytes).into_owned()),
            Copied::OfStep { .. } | Copied::OfProof { .. } | Copied::TicketNote => self.desk_text(what),
        };
        let Some(text) = text else { return Vec::new() };
        self.copied = Some(what);
        vec![Effect::CopyText(text)]
    }
}
