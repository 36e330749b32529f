//! Every color and every size of the window, for light, dark and high contrast.

use crate::report::Tone;
use eframe::egui::Color32;

/// A text color and the ground it stands on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    pub text: Color32,
    pub ground: Color32,
}

/// The colors of one look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    pub dark: bool,
    pub page: Color32,
    pub surface: Color32,
    pub rail: Color32,
    /// A row or a button under the pointer.
    pub hover: Color32,
    pub text: Color32,
    pub secondary: Color32,
    pub hairline: Color32,
    pub bad: Pair,
    pub waiting: Pair,
    pub good: Pair,
    pub neutral: Pair,
    pub accent: Pair,
    /// Text on a button filled with the accent.
    pub on_accent: Color32,
    pub delay: Color32,
    pub long_delay: Color32,
    /// Over everything while something is dragged across the window.
    pub veil: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

const fn pair(text: u32, ground: u32) -> Pair {
    Pair { text: rgb(text), ground: rgb(ground) }
}

pub const LIGHT: Theme = Theme {
    dark: false,
    page: rgb(0xF6_F6F3),
    surface: rgb(0xFF_FFFF),
    rail: rgb(0xEF_EFEB),
    hover: rgb(0xF4_F4F1),
    text: rgb(0x1B_1D20),
    secondary: rgb(0x5A_6068),
    hairline: rgb(0xE1_E1DC),
    bad: pair(0xA8_231B, 0xFB_EBE9),
    waiting: pair(0x7A_4F00, 0xFD_F1D6),
    good: pair(0x1B_6347, 0xE6_F3EC),
    neutral: pair(0x5A_6068, 0xED_EDEA),
    accent: pair(0x2A_57C8, 0xE9_EEFB),
    on_accent: rgb(0xFF_FFFF),
    delay: rgb(0x2A_57C8),
    long_delay: rgb(0xD9_992A),
    veil: Color32::from_rgba_premultiplied(0xDE, 0xE3, 0xF0, 0xF2),
};

pub const DARK: Theme = Theme {
    dark: true,
    page: rgb(0x15_171A),
    surface: rgb(0x1D_2024),
    rail: rgb(0x19_1C1F),
    hover: rgb(0x24_282D),
    text: rgb(0xEC_EDEE),
    secondary: rgb(0xA2_A8B0),
    hairline: rgb(0x2D_3137),
    bad: pair(0xFF_8F85, 0x3B_2221),
    waiting: pair(0xF0_BE62, 0x38_2F1C),
    good: pair(0x7F_D4AA, 0x1C_332A),
    neutral: pair(0xA2_A8B0, 0x28_2B30),
    accent: pair(0x93_B2FF, 0x22_304F),
    on_accent: rgb(0x15_171A),
    delay: rgb(0x93_B2FF),
    long_delay: rgb(0xF0_BE62),
    veil: Color32::from_rgba_premultiplied(0x1A, 0x22, 0x34, 0xF2),
};

/// Black and white with strong lines, for eyes that need them.
pub const HIGH_CONTRAST: Theme = Theme {
    dark: true,
    page: rgb(0x00_0000),
    surface: rgb(0x00_0000),
    rail: rgb(0x00_0000),
    hover: rgb(0x26_2626),
    text: rgb(0xFF_FFFF),
    secondary: rgb(0xE6_E6E6),
    hairline: rgb(0xB0_B0B0),
    bad: pair(0xFF_B3AB, 0x3A_0000),
    waiting: pair(0xFF_D75E, 0x30_2400),
    good: pair(0x8C_FFC4, 0x00_2E1A),
    neutral: pair(0xE6_E6E6, 0x26_2626),
    accent: pair(0x9F_D0FF, 0x00_2B55),
    on_accent: rgb(0x00_0000),
    delay: rgb(0x9F_D0FF),
    long_delay: rgb(0xFF_D75E),
    veil: Color32::from_rgba_premultiplied(0x00, 0x12, 0x26, 0xF4),
};

impl Theme {
    /// The color family of a verdict.
    #[must_use]
    pub fn tone(&self, tone: Tone) -> Pair {
        match tone {
            Tone::Bad => self.bad,
            Tone::Waiting => self.waiting,
            Tone::Good => self.good,
            Tone::Neutral => self.neutral,
        }
    }
}

/// Sizes in points; distances are steps of four.
pub mod size {
    pub const TOP_BAR: f32 = 48.0;
    /// The bar that leads back to a list.
    pub const BACK_BAR: f32 = 40.0;
    pub const RAIL: f32 = 232.0;
    /// The column about one person.
    pub const COLUMN: f32 = 316.0;
    /// Below this width the rail becomes a drawer and the column lies over the page.
    pub const NARROW: f32 = 900.0;
    pub const MARGIN: f32 = 32.0;
    pub const NARROW_MARGIN: f32 = 16.0;
    /// Lines of text are no longer than this.
    pub const TEXT: f32 = 720.0;
    /// The cards of the Answer page.
    pub const ANSWER: f32 = 796.0;
    /// The cards of the Route and Envelope pages.
    pub const PAGE: f32 = 884.0;
    pub const WELCOME: f32 = 620.0;
    pub const SOURCE_LIST: f32 = 240.0;
    pub const ROW: f32 = 52.0;
    pub const CONTROL: f32 = 34.0;
    /// Nothing that can be clicked is lower than this.
    pub const TARGET: f32 = 28.0;
    pub const CARD_RADIUS: u8 = 12;
    pub const RADIUS: u8 = 6;
    pub const CARD_MARGIN: f32 = 16.0;
    pub const HAIRLINE: f32 = 1.0;
    pub const MARK: f32 = 26.0;
    pub const STROKE: f32 = 1.8;

    pub const HEADLINE_TEXT: f32 = 25.0;
    /// Words to be read aloud, seen from a little further away.
    pub const SPOKEN_TEXT: f32 = 19.0;
    pub const TITLE_TEXT: f32 = 15.0;
    pub const BODY_TEXT: f32 = 14.0;
    pub const SMALL_TEXT: f32 = 12.5;
    pub const LINE_HEIGHT: f32 = 1.45;
    /// Large letters need less air between lines.
    pub const HEADLINE_LINE_HEIGHT: f32 = 1.26;
    /// One line of raw text.
    pub const RAW_LINE: f32 = 18.0;
}

#[cfg(test)]
mod tests {
    use super::{Color32, DARK, HIGH_CONTRAST, LIGHT, Theme};

    fn luminance(color: Color32) -> f64 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(color.r()) + 0.7152 * linear(color.g()) + 0.0722 * linear(color.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Every text of a look with every ground that it stands on.
    fn texts(theme: &Theme) -> Vec<(&'static str, Color32, Color32)> {
        let mut texts = vec![("on accent", theme.on_accent, theme.accent.text)];
        let plain = [
            ("page", theme.page),
            ("surface", theme.surface),
            ("rail", theme.rail),
            ("hover", theme.hover),
            ("selected", theme.accent.ground),
        ];
        for (name, ground) in plain {
            texts.extend([(name, theme.text, ground), (name, theme.secondary, ground)]);
            let tones = [theme.bad, theme.waiting, theme.good, theme.neutral, theme.accent];
            texts.extend(tones.map(|tone| (name, tone.text, ground)));
        }
        for (name, tone) in [
            ("bad", theme.bad),
            ("waiting", theme.waiting),
            ("good", theme.good),
            ("neutral", theme.neutral),
            ("accent", theme.accent),
        ] {
            texts.extend([(name, tone.text, tone.ground), (name, theme.text, tone.ground)]);
            texts.push((name, theme.secondary, tone.ground));
        }
        texts
    }

    #[test]
    fn every_text_can_be_read_on_its_ground() {
        for (look, theme) in [("light", LIGHT), ("dark", DARK), ("high contrast", HIGH_CONTRAST)] {
            for (ground_name, text, ground) in texts(&theme) {
                let contrast = contrast(text, ground);
                assert!(contrast >= 4.5, "{look}, {text:?} on {ground_name} {ground:?}: {contrast:.2}");
            }
        }
    }
}
