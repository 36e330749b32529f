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
    /// `de`
    German,
    /// `es`
    Spanish,
}

impl Language {
    /// Every language, in the order of the menu.
    pub const ALL: &'static [Self] = &[Self::English, Self::French, Self::Italian, Self::German, Self::Spanish];

    /// The BCP 47 tag: `en`, `fr`, `it`, `de`, `es`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::French => "fr",
            Self::Italian => "it",
            Self::German => "de",
            Self::Spanish => "es",
        }
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Italian => "Italiano",
            Self::German => "Deutsch",
            Self::Spanish => "Español",
        }
    }

    /// The form of a word that goes with a number, as Unicode's plural rules (CLDR) name it. None of our words differ
    /// for millions, which French, Italian and Spanish tell apart.
    #[must_use]
    pub fn plural(self, count: usize) -> &'static str {
        let is_one = match self {
            Self::English | Self::Italian | Self::German | Self::Spanish => count == 1,
            Self::French => count < 2,
        };
        if is_one { "one" } else { "other" }
    }

    /// Whether the hour of a time has two digits: `09:08`, not `9:08`.
    #[must_use]
    pub fn pads_hours(self) -> bool {
        self != Self::Spanish
    }

    /// Whether “and” sounds another way before this word: Italian `e` becomes `ed` before an e; Spanish `y` gives way to `e`
    /// where an i follows, but not where that i glides into another vowel, as in `hierro`.
    #[must_use]
    pub fn turns_and_before(self, word: &str) -> bool {
        let mut letters = word.chars().flat_map(char::to_lowercase);
        match self {
            Self::Italian => letters.next().is_some_and(|it| "eèé".contains(it)),
            Self::Spanish => {
                let mut letters = letters.skip_while(|it| *it == 'h');
                let begins_with_i = letters.next().is_some_and(|it| "iíï".contains(it));
                begins_with_i && !letters.next().is_some_and(|it| "aeouáéóú".contains(it))
            }
            Self::English | Self::French | Self::German => false,
        }
    }

    /// What a text that ends here loses before a word that fills the next place: French *de* and *que* their e before a vowel.
    #[must_use]
    pub fn elides(self, text: &str, word: &str) -> bool {
        let before_a_vowel = || {
            let first = word.chars().flat_map(char::to_lowercase).next();
            first.is_some_and(|it| "aàâäeéèêëiîïoôöuùûü".contains(it))
        };
        self == Self::French && [" de ", " que "].iter().any(|it| text.ends_with(it)) && before_a_vowel()
    }

    /// A number in digits, in groups of three as the language parts them; Spanish leaves four digits together.
    #[must_use]
    pub fn number(self, number: usize) -> String {
        let mark = match self {
            Self::English => ',',
            Self::French | Self::Spanish => '\u{a0}',
            Self::Italian | Self::German => '.',
        };
        let digits = number.to_string();
        let length = digits.len();
        if self == Self::Spanish && length == 4 {
            return digits;
        }
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
