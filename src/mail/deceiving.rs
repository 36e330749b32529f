//! Characters that deceive the eye: they do not show, or change how their neighbors show. The one place that lists them.

/// Characters without width, marks of direction, and controls that people never type.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    let controls =
        c.is_control() || matches!(c, '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}' | '\u{1D173}'..='\u{1D17A}');
    let without_width = matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FEFF}' | '\u{FFA0}'
    );
    controls || without_width
}

/// Letters that are written from right to left: among Latin ones they change places.
#[must_use]
pub fn is_right_to_left(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::{is_invisible, is_right_to_left};

    #[test]
    fn what_people_write_is_plain() {
        assert!("Évaluation à 20 h, 漢字, Ωmega – “so”".chars().all(|c| !is_invisible(c) && !is_right_to_left(c)));
        assert!("\u{202E}\u{200B}\u{2066}\u{FEFF}\u{7F}\u{9B}\u{E0041}".chars().all(is_invisible));
        assert!("שלוםسلام".chars().all(is_right_to_left));
    }
}
