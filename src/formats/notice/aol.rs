//! AOL until about 2010 (`AIRmail`): people by their screen names, without the domain, which is that of the writer.
//!
//! `Your mail to the following recipients could not be delivered because they are not accepting mail …:`
//! `    screenname`

use super::Dialect;
use super::entries::said;
use super::passage::{find_line, passage, words};
use super::{SourceId, Told};
use crate::mail::{Action, Address};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect =
    Dialect { software: None, opens: &["your mail to the following recipients could not be delivered because"], read };

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let Some(first) = find_line(lines, &["your mail to the following"]) else { return };
    // The sentence ends with a colon; of a page, the blanks before the names are gone.
    let behind = lines.get(first..).unwrap_or_default();
    let length = behind.iter().position(|it| it.text.trim_end().ends_with(':')).map_or(1, |at| at + 1);
    let (sentence, rest) = behind.split_at_checked(length).unwrap_or_default();
    let names = rest.iter().skip_while(|it| it.is_blank()).take_while(|it| !it.is_blank());
    let reason = passage(sentence);
    let reason = reason.split_once(". ").map_or(reason.as_str(), |(_, rest)| rest).trim_end_matches(':').to_owned();
    for line in names {
        for place in words(&line.text, |c| c.is_alphanumeric() || "._-@+".contains(c)) {
            if let Some(address) = line.text.get(place.clone()).and_then(Address::parse) {
                told.said.push(said(source, line, &place, address, reason.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::DIALECT;

    #[test]
    fn screen_names_stand_under_the_sentence() {
        let text = "Sorry mara@pier.example. Your mail to the following recipients could not be delivered because they are\nnot accepting mail:\n\tlenavogt\n\ttomhale\n\nBye";
        let told = DIALECT.tell_of(text);
        let names: Vec<String> = told.said.iter().map(|it| it.address.to_string()).collect();
        assert_eq!(names, ["lenavogt", "tomhale"]);
        assert!(told.said.iter().all(|it| it.text.starts_with("Your mail") && it.text.ends_with("accepting mail")));
    }
}
