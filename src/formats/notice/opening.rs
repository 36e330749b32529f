//! The beginning of a text, as phrases are looked for in it.

use crate::syntax::prose::ProseLine;

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
        let mut opening = Self { text: String::new(), lines: Vec::new() };
        for line in lines {
            opening.lines.push(opening.text.len());
            for word in line.text.split_whitespace() {
                if opening.text.len() > BYTES_TO_OPEN_IN {
                    return opening;
                }
                opening.add(word);
            }
        }
        opening
    }

    fn add(&mut self, word: &str) {
        let start = self.text.len();
        match word.is_ascii() {
            true => {
                self.text.push_str(word.get(..BYTES_TO_OPEN_IN).unwrap_or(word));
                self.text.get_mut(start..).into_iter().for_each(str::make_ascii_lowercase);
            }
            false => {
                let word = word.chars().take(BYTES_TO_OPEN_IN);
                self.text.extend(word.map(straight).flat_map(char::to_lowercase));
            }
        }
        self.text.push(' ');
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
