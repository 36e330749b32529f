//! From a file's text to a template, or to everything that is wrong with it.

use super::fault::{CONDITIONS, RECIPIENTS};
use super::{Field, Group, Heading, Line, Piece, Template, TemplateError, TemplateFault};
use crate::words::Language;

impl Template {
    /// Reads a template; `file` is its name, from which it takes its title where it has none.
    ///
    /// # Errors
    /// Everything that cannot be understood, in the order of the lines.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<TemplateError>> {
        let mut reader = Reader { file, faults: Vec::new() };
        let template = reader.read(text.trim_start_matches('\u{feff}'));
        if reader.faults.is_empty() { Ok(template) } else { Err(reader.faults) }
    }
}

struct Reader<'a> {
    file: &'a str,
    faults: Vec<TemplateError>,
}

impl Reader<'_> {
    fn fault(&mut self, line: usize, fault: TemplateFault, found: &str) {
        self.faults.push(TemplateError { file: self.file.to_owned(), line, fault, found: found.to_owned() });
    }

    fn read(&mut self, text: &str) -> Template {
        let mut template = Template {
            title: title_of(self.file),
            subject: Vec::new(),
            body: Vec::new(),
            to: Group::Nobody,
            when: Group::Always,
            language: None,
        };
        let mut lines = (1..).zip(text.lines());
        let mut met: Vec<Heading> = Vec::new();
        for (number, line) in lines.by_ref().take_while(|(_, line)| !line.trim().is_empty()) {
            // A remark.
            if line.starts_with('#') {
                continue;
            }
            if let Some((heading, value)) = self.heading(number, line) {
                if met.contains(&heading) {
                    self.fault(number, TemplateFault::HeadingTwice, heading.written());
                }
                met.push(heading);
                self.set(&mut template, number, heading, value);
            }
        }
        for (number, line) in lines {
            let line = self.line(number, line);
            template.body.push(line);
        }
        if !met.contains(&Heading::Subject) {
            self.fault(0, TemplateFault::NoSubject, "");
        }
        if self.faults.is_empty() && template.body.iter().all(is_blank) {
            self.fault(0, TemplateFault::NoText, "");
        }
        template
    }

    fn heading<'t>(&mut self, number: usize, line: &'t str) -> Option<(Heading, &'t str)> {
        let Some((word, value)) = line.split_once(':') else {
            self.fault(number, TemplateFault::NoHeading, line.trim());
            return None;
        };
        let heading = Heading::from_id(&word.trim().to_lowercase());
        if heading.is_none() {
            self.fault(number, TemplateFault::UnknownHeading, word.trim());
        }
        Some((heading?, value.trim()))
    }

    fn set(&mut self, template: &mut Template, number: usize, heading: Heading, value: &str) {
        let lower = value.to_lowercase();
        let group = |known: &[Group]| Group::from_id(&lower).filter(|it| known.contains(it));
        match heading {
            Heading::Title => value.clone_into(&mut template.title),
            Heading::Subject => template.subject = self.line(number, value),
            Heading::To => match group(RECIPIENTS) {
                Some(to) => template.to = to,
                None => self.fault(number, TemplateFault::UnknownRecipients, value),
            },
            Heading::When => match group(CONDITIONS) {
                Some(when) => template.when = when,
                None => self.fault(number, TemplateFault::UnknownCondition, value),
            },
            Heading::Language => match Language::ALL.iter().find(|it| it.tag() == lower) {
                Some(language) => template.language = Some(*language),
                None => self.fault(number, TemplateFault::UnknownLanguage, value),
            },
        }
    }

    /// A line of text as pieces.
    fn line(&mut self, number: usize, line: &str) -> Line {
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut rest = line;
        while let Some((before, after)) = rest.split_once(['{', '}']) {
            let brace = rest.get(before.len()..=before.len()).unwrap_or_default();
            text.push_str(before);
            rest = after;
            if let Some(after) = after.strip_prefix(brace) {
                text.push_str(brace);
                rest = after;
                continue;
            }
            if brace == "}" {
                self.fault(number, TemplateFault::Stray, line.trim());
                continue;
            }
            let Some((name, after)) = after.split_once('}').filter(|(name, _)| !name.contains('{')) else {
                self.fault(number, TemplateFault::Open, line.trim());
                break;
            };
            rest = after;
            match Field::from_id(&name.trim().to_lowercase()) {
                Some(field) => {
                    pieces.push(Piece::Text(std::mem::take(&mut text)));
                    pieces.push(Piece::Field(field));
                }
                None => self.fault(number, TemplateFault::UnknownField, &format!("{{{name}}}")),
            }
        }
        text.push_str(rest);
        pieces.push(Piece::Text(text));
        pieces.retain(|it| !matches!(it, Piece::Text(text) if text.is_empty()));
        pieces
    }
}

fn is_blank(line: &Line) -> bool {
    line.iter().all(|it| matches!(it, Piece::Text(text) if text.trim().is_empty()))
}

/// The file's name without its ending.
fn title_of(file: &str) -> String {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem).to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::filled;
    use super::{Field, Group, Template, TemplateFault};

    fn faults(text: &str) -> Vec<(usize, TemplateFault, String)> {
        let found = Template::read("a.txt", text).err().unwrap_or_default();
        found.into_iter().map(|it| (it.line, it.fault, it.found)).collect()
    }

    #[test]
    fn a_template_is_read_and_filled() {
        let text = "\u{feff}# ours\r\nTitle: Desk\r\nsubject: About {Subject}\r\nWhen: failed\r\nTo: sender\r\nLanguage: FR\r\n\r\nA {{b}} {failed}\r\nLate: {delayed}\r\n\r\nEnd";
        let template = Template::read("desk.txt", text).expect("a template");
        assert_eq!((template.title(), template.when, template.to), ("Desk", Group::Failed, Group::Sender));
        let values: Vec<String> = Field::ALL
            .iter()
            .map(|it| if *it == Field::Failed { "x@y {subject}".to_owned() } else { String::new() })
            .collect();
        let lines: Vec<Option<String>> = template.body.iter().map(|it| filled(it, &values)).collect();
        let text = |it: &str| Some(it.to_owned());
        assert_eq!(lines, [text("A {b} x@y {subject}"), None, text(""), text("End")]);
        assert_eq!(Template::read("our desk.txt", "Subject: x\n\ny").expect("a template").title(), "our desk");
    }

    #[test]
    fn everything_wrong_is_said_with_its_line() {
        use TemplateFault::*;
        let of = |line, fault, found: &str| (line, fault, found.to_owned());
        assert_eq!(
            faults(
                "Subject: {falied}\nTo: everybody\nWhen: maybe\nLanguage: xx\nSubjekt: x\nSubject: y\nHello\n\n{open\na } b"
            ),
            [
                of(1, UnknownField, "{falied}"),
                of(2, UnknownRecipients, "everybody"),
                of(3, UnknownCondition, "maybe"),
                of(4, UnknownLanguage, "xx"),
                of(5, UnknownHeading, "Subjekt"),
                of(6, HeadingTwice, "Subject"),
                of(7, NoHeading, "Hello"),
                of(9, Open, "{open"),
                of(10, Stray, "a } b"),
            ]
        );
        assert_eq!(faults(""), [of(0, NoSubject, "")]);
        assert_eq!(faults("Subject: x\n\n \n"), [of(0, NoText, "")]);
        assert_eq!(faults("Subject: x\n\n{a{failed}"), [of(3, Open, "{a{failed}")]);
        assert_eq!(faults("Subject: x\n\n}"), [of(3, Stray, "}")]);
    }
}
