//! Text as a search compares it: small letters without their accents, since not every keyboard has them.

/// The text in small letters, without accents, its typographic apostrophes and no-break blanks plain.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => folded.push('a'),
            'ç' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' => folded.push('i'),
            'ñ' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            '’' | '‘' => folded.push('\''),
            // Accents that stand by themselves, behind their letter.
            '\u{300}'..='\u{36f}' => {}
            blank if blank.is_whitespace() => folded.push(' '),
            other => folded.push(other),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn accents_and_capitals_do_not_count() {
        assert_eq!(folded("Été À L’ŒUVRE"), "ete a l'oeuvre");
        assert_eq!(folded("e\u{301}t\u{e9}\u{a0}Größe ñ"), "ete grosse n");
    }
}
