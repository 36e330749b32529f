//! The languages that Mailtrail speaks.

/// A language of the window, the report and the messages to send.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    #[default]
    /// `en`
    English,
    /// `fr`
    French,
    /// `it`
    Italian,
}

impl Language {
    /// Every language, in the order of the menu.
    pub const ALL: &'static [Self] = &[Self::English, Self::French, Self::Italian];

    /// The BCP 47 tag: `en`, `fr`, `it`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Italian => "it",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Italian => "Italiano",
        }
    }

    /// The form of a word that goes with a number, as Unicode's plural rules (CLDR) name it. None of our words differ
    /// for millions, which French and Italian tell apart.
    #[must_use]
    pub fn plural(self, count: usize) -> &'static str {
        let is_one = match self {
            Self::English | Self::Italian => count == 1,
            Self::French => count < 2,
        };
        if is_one { "one" } else { "other" }
    }

    /// A number in digits, in groups of three as the language parts them.
    #[must_use]
    pub fn number(self, number: usize) -> String {
        let mark = match self {
            Self::English => ',',
            Self::French => '\u{a0}',
            Self::Italian => '.',
        };
        let digits = number.to_string();
        let length = digits.len();
        let mut text = String::with_capacity(length + length / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (length - index).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    }

    /// The language of a tag such as `fr`, `fr-CH` or `fr_FR.UTF-8`; `None` where we do not speak it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.']).next().unwrap_or(tag).to_ascii_lowercase();
        Self::ALL.iter().copied().find(|it| it.tag() == primary)
    }
}
