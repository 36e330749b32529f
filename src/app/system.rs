//! What the system says about its user.

use crate::words::Language;

/// The first language of the system that we speak, else English.
#[must_use]
pub fn system_language() -> Language {
    sys_locale::get_locales().find_map(|tag| Language::from_tag(&tag)).unwrap_or_default()
}
