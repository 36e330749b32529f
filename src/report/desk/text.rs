//! The Walkthrough page as plain text, for the terminal.

use super::{DeskLine, Fits, Ready};
use crate::report::Document;
use crate::words::Words;

/// Every step with what to say, to do and to copy.
#[must_use]
pub fn walkthrough_text(document: &Document, words: &Words) -> String {
    let mut lines = vec![document.headline.clone()];
    for (index, step) in document.desk.steps.iter().enumerate() {
        lines.extend([String::new(), format!("{}. {}", index + 1, step.title)]);
        lines.extend(of_step(step, words));
    }
    lines.join("\n")
}

fn of_step(step: &DeskLine, words: &Words) -> Vec<String> {
    let mut lines = vec![format!("   {}", words.say("desk-to-say")), format!("     {}", step.say)];
    lines.push(format!("   {}", words.say("desk-to-do")));
    lines.extend(step.tasks.iter().map(|it| format!("     {it}")));
    for ready in &step.ready {
        lines.push(format!("   {}", words.tell("desk-copy-of", &[("title", (&caption(ready, words)).into())])));
        lines.extend(ready.text.lines().map(|it| format!("     {it}").trim_end().to_owned()));
    }
    lines
}

/// What a text is, and whose.
#[must_use]
pub fn caption(ready: &Ready, words: &Words) -> String {
    match ready.fits {
        Fits::Platform(platform) => {
            let group = words.say(&format!("platform-{}", platform.id()));
            words.tell("ready-named", &[("group", (&group).into()), ("title", (&ready.title).into())])
        }
        Fits::Everybody | Fits::Program(_) => ready.title.clone(),
    }
}
