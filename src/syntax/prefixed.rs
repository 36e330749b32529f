//! Text with something before each line: the numbers of an editor, the bars of a quotation in a ticket.
//!
//! `   12  Delivered-To: mara.keller@werft.example`

/// Fewer lines may begin so by chance.
const MIN_LINES: usize = 5;
/// No text has more lines than its numbers have digits for.
const MAX_DIGITS: usize = 7;

/// The text without what stands before each of its lines; `None` where nothing does.
#[must_use]
pub fn without_prefixes(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let rests = behind_numbers(&lines).or_else(|| behind_bars(&lines))?;
    // What parts prefix and line is as wide everywhere; what is deeper belongs to the line.
    let blanks = |it: &&str| it.len() - it.trim_start_matches([' ', '\t']).len();
    let margin = rests.iter().filter(|it| !it.trim().is_empty()).map(blanks).min().unwrap_or(0);
    Some(rests.iter().flat_map(|it| [it.get(margin..).unwrap_or_default(), "\n"]).collect())
}

/// The lines behind numbers that count them, each with the sign behind its number.
fn behind_numbers<'a>(lines: &[&'a str]) -> Option<Vec<&'a str>> {
    let mut next: Option<usize> = None;
    let mut rests = Vec::with_capacity(lines.len());
    for line in lines.iter().skip_while(|it| it.trim().is_empty()) {
        let text = line.trim_start();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = text.split_at_checked(digits).filter(|_| (1..=MAX_DIGITS).contains(&digits))?;
        let number: usize = number.parse().ok()?;
        let rest = rest.trim_start_matches(['.', ':', ')']);
        let rest = rest.trim_start_matches(' ').strip_prefix(['|', '\u{2502}']).unwrap_or(rest);
        if next.is_some_and(|it| it != number) || rest.starts_with(char::is_alphanumeric) {
            return None;
        }
        next = Some(number + 1);
        rests.push(rest);
    }
    (rests.len() >= MIN_LINES).then_some(rests)
}

/// The lines behind bars; those without one are blank.
fn behind_bars<'a>(lines: &[&'a str]) -> Option<Vec<&'a str>> {
    let rest = |line: &&'a str| match line.trim_start().strip_prefix(['|', '\u{2502}']) {
        Some(rest) => Some(rest),
        None => line.trim().is_empty().then_some(""),
    };
    let rests: Vec<&str> = lines.iter().map(rest).collect::<Option<_>>()?;
    (rests.iter().filter(|it| !it.trim().is_empty()).count() >= MIN_LINES).then_some(rests)
}

#[cfg(test)]
mod tests {
    use super::without_prefixes;

    #[test]
    fn numbers_and_bars_are_taken_off_and_folds_stay() {
        let plain = "To: a@b.example\nReceived: by c\n\tid d\n\nHello\n";
        let numbered = |form: fn(usize, &str) -> String| -> String {
            plain.lines().enumerate().map(|(at, line)| form(at + 1, line)).collect()
        };
        for text in [
            numbered(|number, line| format!("{number:6}\t{line}\n")),
            numbered(|number, line| format!("{number}: {line}\n")),
            numbered(|number, line| format!("{number:3} | {line}\n")),
        ] {
            assert_eq!(without_prefixes(&text).as_deref(), Some(plain), "{text}");
        }
        let barred = "| To: a\n| B: c\n|\n| D: e\n|   f\n| g\n";
        assert_eq!(without_prefixes(barred).as_deref(), Some("To: a\nB: c\n\nD: e\n  f\ng\n"));
    }

    #[test]
    fn other_numbers_stay() {
        for text in ["550 no\n551 no\n", "1 a\n2 b\n4 c\n5 d\n6 e\n7 f\n", "To: a\nB: c\nD: e\nF: g\nH: i\n", ""] {
            assert_eq!(without_prefixes(text), None, "{text}");
        }
    }
}
