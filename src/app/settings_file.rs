//! The settings file: one small JSON in the user's configuration folder, replaced as a whole.

use crate::state::Settings;
use crate::system::settings_folder;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const FILE: &str = "settings.json";

/// Where the file is; `None` on systems that name no such folder.
pub fn place() -> Option<PathBuf> {
    settings_folder().map(|it| it.join(FILE))
}

/// The settings from the file; the defaults where there is none. A broken file is kept aside, and defaults hold.
pub fn load(file: &Path) -> Settings {
    let Ok(content) = fs::read(file) else { return Settings::default() };
    serde_json::from_slice(&content).unwrap_or_else(|_| {
        // Somebody may want to see what they had; failing to keep it is no reason not to start.
        let _ = fs::rename(file, file.with_extension("json.broken"));
        Settings::default()
    })
}

/// Writes the file beside its place and puts it there in one step.
pub fn save(file: &Path, settings: &Settings) -> io::Result<()> {
    let content = serde_json::to_vec_pretty(settings)?;
    replace(file, &content)
}

/// Replaces a file's content so that nobody ever sees half of it.
pub fn replace(file: &Path, content: &[u8]) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut draft = tempfile::NamedTempFile::new_in(folder)?;
    draft.write_all(content)?;
    draft.as_file().sync_all()?;
    draft.persist(file).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{load, save};
    use crate::state::{Settings, ThemeChoice};

    #[test]
    fn what_was_saved_is_loaded() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("deep/settings.json");
        let settings = Settings { language: Some("it".into()), theme: ThemeChoice::Dark, ..Settings::default() };
        save(&file, &settings).expect("saved");
        assert_eq!(load(&file), settings);
    }

    #[test]
    fn a_broken_file_is_kept_aside() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings.json");
        std::fs::write(&file, "{ half").expect("written");
        assert_eq!(load(&file), Settings::default());
        assert!(folder.path().join("settings.json.broken").exists());
        assert!(!file.exists());
    }

    #[test]
    fn fields_of_other_versions_do_no_harm() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("settings.json");
        std::fs::write(&file, r#"{"version":9,"language":"fr","from_the_future":[1]}"#).expect("written");
        assert_eq!(load(&file).language.as_deref(), Some("fr"));
    }
}
