//! The typefaces: Inter for reading, egui's monospace for raw text. See `assets/fonts/README.md`.

use eframe::egui::{FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

const SEMIBOLD: &str = "semibold";

/// The family for names, verdicts and headlines.
#[must_use]
pub fn semibold() -> FontFamily {
    FontFamily::Name(SEMIBOLD.into())
}

/// All families, each with egui's own faces behind for letters that Inter's subset lacks.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let mono: Vec<String> = fonts.families.get(&FontFamily::Monospace).cloned().unwrap_or_default();
    let faces: [(FontFamily, &str, &'static [u8]); 2] = [
        (FontFamily::Proportional, "Inter", include_bytes!("../../assets/fonts/Inter-Regular.otf")),
        (semibold(), "Inter SemiBold", include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
    ];
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (family, name, bytes) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        let mut chain = vec![name.to_owned()];
        for face in fallback.iter().chain(&mono) {
            if !chain.contains(face) {
                chain.push(face.clone());
            }
        }
        fonts.families.insert(family, chain);
    }
    fonts
}
