//! Novell GroupWise and its Internet agent: the reason in brackets behind the address, or a transcript below all.
//!
//! `  user@domain.example (user not found)`

use super::answer::find_stage;
use super::entries::read_entries;
use super::passage::passage;
use super::{Dialect, Told};
use crate::evidence::{Said, SourceId, Span};
use crate::mail::{Action, Address, Reply, Software, Stage};
use crate::syntax::prose::ProseLine;

pub const DIALECT: Dialect = Dialect {
    software: Some(Software::Groupwise),
    opens: &[
        "the message that you sent was undeliverable to the following",
        "the attached file had the following undeliverable recipient(s)",
        "the attached message had the following undeliverable recipient(s)",
    ],
    read,
};

fn read(source: SourceId, lines: &[ProseLine<'_>], told: &mut Told) {
    told.notice.action = Some(Action::Failed);
    let begins = |it: &ProseLine<'_>| it.text.to_ascii_lowercase().contains("transcript of session follows");
    let transcript = lines.iter().position(begins).unwrap_or(lines.len());
    let (named, behind) = lines.split_at_checked(transcript).unwrap_or((lines, &[]));
    told.said = read_entries(source, named);
    if told.said.is_empty() {
        told.said = named.iter().filter_map(|it| local_user(source, it)).collect();
    }
    for said in told.said.iter_mut().filter(|it| it.text.starts_with('(')) {
        // Below may stand somebody without a domain, with another reason.
        said.text.truncate(said.text.find(')').map_or(said.text.len(), |it| it + 1));
    }
    let text = passage(behind.get(1..).unwrap_or_default());
    // One session is about all whom the agent lists.
    let answer = text.split_once("Response:").map_or(text.as_str(), |(_, it)| it.trim());
    for said in told.said.iter_mut().filter(|it| Reply::find(&it.text).is_none() && !answer.is_empty()) {
        answer.clone_into(&mut said.text);
        said.stage = command(&text).or_else(|| find_stage(answer));
    }
}

/// `  user (user not found)`: somebody of its own domain, which it leaves out.
fn local_user(source: SourceId, line: &ProseLine<'_>) -> Option<Said> {
    let (name, reason) = line.text.trim().split_once(" (")?;
    let start = line.text.len() - line.text.trim_start().len();
    let is_entry = start > 0 && reason.ends_with(')') && !name.contains([' ', ':', '@']);
    let span = Span::new(source, line.place(&(start..start + name.len())));
    let text = format!("({reason}");
    is_entry.then(|| Said { name: Some(name.to_owned()), ..Said::of(Address::UNSTATED, span, text) })
}

/// `Command: RCPT TO:<user@domain.example>`.
fn command(transcript: &str) -> Option<Stage> {
    Stage::of_command(transcript.split_once("Command:")?.1)
}

#[cfg(test)]
mod tests {
    use super::DIALECT;
    use crate::formats::notice::Told;
    use crate::mail::Stage;

    fn told(text: &str) -> Told {
        DIALECT.tell_of(text)
    }

    #[test]
    fn reads_brackets_and_transcripts() {
        let said =
            told("The message that you sent was undeliverable to the following:\n\n\tx@a.example (user not found)\n")
                .said;
        assert_eq!((said[0].address.as_str(), said[0].text.as_str()), ("x@a.example", "(user not found)"));
        let said = told(
            "The attached file had the following undeliverable recipient(s):\n\tx@a.example\n\nTranscript of session follows:\nCommand:  RCPT TO:<x@a.example>\nResponse: 550 5.1.1 unknown\n",
        )
        .said;
        assert_eq!((said[0].text.as_str(), said[0].stage), ("550 5.1.1 unknown", Some(Stage::RcptTo)));
    }
}
