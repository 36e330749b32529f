//! What is wrong with a template, in words that say where, what, and what there is instead.

use super::{Field, Group, Heading};
use crate::mail::identified;
use crate::words::{Language, Words};

identified! {
    /// One thing that cannot be understood.
    TemplateFault {
        /// A line of the head without a colon.
        NoHeading = "heading-missing",
        /// A line of the head that begins with another word than the known ones.
        UnknownHeading = "heading-unknown",
        HeadingTwice = "heading-twice",
        NoSubject = "subjectless",
        /// After the head nothing follows.
        NoText = "textless",
        UnknownField = "field-unknown",
        /// A `{` that no `}` follows in its line.
        Open = "open",
        /// A `}` without its `{`.
        Stray = "stray",
        UnknownRecipients = "recipients-unknown",
        UnknownCondition = "condition-unknown",
        UnknownLanguage = "unspoken",
        /// The file is no text in UTF-8.
        NotText = "encoding",
        TooLarge = "large",
        Unreadable = "unreadable",
        /// There are more files than are read.
        TooMany = "many",
    }
}

/// Whom a letter can be for.
pub const RECIPIENTS: &[Group] = &[Group::Unconfirmed, Group::Failed, Group::Delayed, Group::Sender, Group::Nobody];
/// Of whom there must be some.
pub const CONDITIONS: &[Group] = &[Group::Always, Group::Failed, Group::Delayed, Group::Unconfirmed];

/// One thing that is wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateError {
    /// The file's name.
    pub file: String,
    /// From 1; 0 where it is about the file as a whole.
    pub line: usize,
    /// What is wrong.
    pub fault: TemplateFault,
    /// What stands there.
    pub found: String,
}

impl TemplateError {
    /// Where, what, and what would be right. The file stands last.
    #[must_use]
    pub fn told(&self, words: &Words) -> String {
        let known = self.known();
        let found = crate::syntax::text::visible(&self.found);
        let what = words
            .tell(&format!("template-{}", self.fault.id()), &[("found", (&found).into()), ("known", (&known).into())]);
        let (line, file) = (self.line.to_string(), crate::syntax::text::visible(&self.file));
        match self.line {
            0 => words.tell("template-in-file", &[("what", (&what).into()), ("file", (&file).into())]),
            _ => words.tell(
                "template-in-line",
                &[("line", (&line).into()), ("what", (&what).into()), ("file", (&file).into())],
            ),
        }
    }

    /// What could stand there.
    fn known(&self) -> String {
        let groups = |groups: &[Group]| groups.iter().map(|it| it.id().to_owned()).collect::<Vec<_>>();
        let known: Vec<String> = match self.fault {
            TemplateFault::UnknownField | TemplateFault::Open | TemplateFault::Stray => {
                Field::ALL.iter().map(|it| format!("{{{}}}", it.id())).collect()
            }
            TemplateFault::NoHeading | TemplateFault::UnknownHeading | TemplateFault::HeadingTwice => {
                Heading::ALL.iter().map(|it| format!("{}:", it.written())).collect()
            }
            TemplateFault::UnknownRecipients => groups(RECIPIENTS),
            TemplateFault::UnknownCondition => groups(CONDITIONS),
            TemplateFault::UnknownLanguage => Language::ALL.iter().map(|it| it.tag().to_owned()).collect(),
            _ => Vec::new(),
        };
        known.join(", ")
    }
}

impl Heading {
    /// As it stands at the beginning of a line.
    #[must_use]
    pub fn written(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Subject => "Subject",
            Self::To => "To",
            Self::When => "When",
            Self::Language => "Language",
        }
    }
}
