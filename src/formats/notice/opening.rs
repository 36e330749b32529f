//! The beginning of a text, as phrases are looked for in it.

use crate::syntax::prose::ProseLine;
use crate::syntax::search::is_plain;

/// A text opens in its first bytes, also where a company's remarks stand before.
pub const BYTES_TO_OPEN_IN: usize = 8 << 10;

/// The beginning of a text in lower case, a blank for every run of them: phrases may be broken over lines.
pub struct Opening {
    pub text: String,
    /// Where each line begins in the text.
    lines: Vec<usize>,
}

impl Opening {
    /// Of these lines.
    pub fn of(lines: &[ProseLine<'_>]) -> Self {
        let length = lines.iter().map(|it| it.text.len() + 1).sum::<usize>().min(BYTES_TO_OPEN_IN);
        let mut opening = Self { text: String::with_capacity(length), lines: Vec::with_capacity(lines.len()) };
        for line in lines {
            opening.lines.push(opening.text.len());
            // Nearly every line is plain, and has no blanks but those of ASCII.
            let is_full = match is_plain(line.text.as_bytes()) {
                true => opening.add_plain(&line.text),
                false => opening.add(&line.text),
            };
            if is_full {
                break;
            }
        }
        opening
    }

    /// Whether there is no room for the rest of a line.
    fn add_plain(&mut self, line: &str) -> bool {
        let line = line.trim_matches(' ');
        let room = (BYTES_TO_OPEN_IN + 1).saturating_sub(self.text.len());
        let start = self.text.len();
        match line.get(..room).unwrap_or(line) {
            "" => {}
            // Most lines have one blank between words already.
            words if !words.contains("  ") => self.text.extend([words, " "]),
            words => self.text.extend(words.split_ascii_whitespace().flat_map(|it| [it, " "])),
        }
        self.text.get_mut(start..).into_iter().for_each(str::make_ascii_lowercase);
        line.len() > room
    }

    /// The same, whatever letters it has.
    fn add(&mut self, line: &str) -> bool {
        for word in line.split_whitespace() {
            if self.text.len() > BYTES_TO_OPEN_IN {
                return true;
            }
            let start = self.text.len();
            match word.is_ascii() {
                true => {
                    self.text.push_str(word.get(..BYTES_TO_OPEN_IN).unwrap_or(word));
                    self.text.get_mut(start..).into_iter().for_each(str::make_ascii_lowercase);
                }
                false => {
                    let letters = word.chars().take(BYTES_TO_OPEN_IN);
                    self.text.extend(letters.map(straight).flat_map(char::to_lowercase));
                }
            }
            self.text.push(' ');
        }
        false
    }

    /// The line in which this place of the text stands.
    pub fn line(&self, place: usize) -> usize {
        self.lines.partition_point(|start| *start <= place).saturating_sub(1)
    }
}

/// Programs bend apostrophes; phrases have straight ones.
fn straight(c: char) -> char {
    if matches!(c, '\u{2018}' | '\u{2019}' | '\u{2bc}') { '\'' } else { c }
}
