//! What is remembered between two runs.

use crate::words::Language;
use serde::{Deserialize, Serialize};

/// Light, dark, with strong contrast, or as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
    HighContrast,
}

impl ThemeChoice {
    /// Every choice, in the order of the menu.
    pub const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// The key of its name in the window's words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::System => "theme-system",
            Self::Light => "theme-light",
            Self::Dark => "theme-dark",
            Self::HighContrast => "theme-high-contrast",
        }
    }
}

/// The window's inner size in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowSize {
    pub width: f32,
    pub height: f32,
    pub maximized: bool,
}

/// The settings file. A missing or unknown field takes its default, so that older and newer versions read each other's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The shape of this file.
    pub version: u32,
    /// BCP 47 tag; `None` follows the system.
    pub language: Option<String>,
    pub theme: ThemeChoice,
    pub window: Option<WindowSize>,
    /// The mail system whose records are searched, by its identifier; `None` follows the evidence.
    pub platform: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { version: 1, language: None, theme: ThemeChoice::System, window: None, platform: None }
    }
}

impl Settings {
    /// The language that was chosen, `None` to follow the system.
    #[must_use]
    pub fn chosen_language(&self) -> Option<Language> {
        self.language.as_deref().and_then(Language::from_tag)
    }
}
