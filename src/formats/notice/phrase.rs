//! Phrases as tables hold them, and where they stand in a text.
//!
//! `your message to * couldn't be delivered`

/// An asterisk stands for no more bytes than this.
const MAX_GAP: usize = 160;

/// Where a phrase begins in a text; `*` in it stands for a few words.
pub fn find_phrase(text: &str, phrase: &str) -> Option<usize> {
    let Some((first, rest)) = phrase.split_once('*') else { return text.find(phrase) };
    let starts = text.match_indices(first).take(MAX_STARTS);
    starts.map(|(at, _)| at).find(|at| {
        let behind = text.get(at + first.len()..).unwrap_or_default();
        let end = behind.floor_char_boundary(behind.len().min(MAX_GAP + rest.len()));
        behind.get(..end).is_some_and(|near| near.contains(rest))
    })
}

/// A beginning that is found more often than this is no phrase's.
const MAX_STARTS: usize = 32;

#[cfg(test)]
mod tests {
    use super::find_phrase;

    #[test]
    fn an_asterisk_is_a_few_words() {
        let text = "see: your message to lena@a.example couldn't be delivered. your message to you";
        assert_eq!(find_phrase(text, "your message to * couldn't be"), Some(5));
        assert_eq!(find_phrase(text, "couldn't be * your"), Some(36));
        assert_eq!(find_phrase(text, "your message to * was"), None);
    }
}
