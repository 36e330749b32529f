//! What the program asks its system for besides files: the time, and where settings are kept.

use crate::mail::Timestamp;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// What the program calls itself among other programs' settings.
const FOLDER: &str = "mailtrail";

/// The present moment; `None` for a clock beyond all calendars. Before 1970 counts as 1970.
#[expect(clippy::disallowed_methods, reason = "here the clock is asked")]
#[must_use]
pub fn now() -> Option<Timestamp> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |it| it.as_secs());
    Timestamp::from_unix(i64::try_from(seconds).ok()?)
}

/// Where settings are, the organization's table of codes, and templates; `None` on systems that name no such folder.
#[must_use]
pub fn settings_folder() -> Option<PathBuf> {
    dirs::config_dir().map(|it| it.join(FOLDER))
}
