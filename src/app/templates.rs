//! A person's own templates: the `.txt` files in the folder `templates` beside the settings file.

use crate::report::{Template, TemplateError, TemplateFault};
use crate::state::Templates;
use crate::system::settings_folder;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

const FOLDER: &str = "templates";
const ENDING: &str = "txt";
/// A template may take so many bytes.
const MAX_BYTES: u64 = 64 << 10;
/// Of more files the rest is not read.
const MAX_FILES: usize = 50;

/// All templates, in the order of their names, and what is wrong with the others.
pub fn read() -> Templates {
    settings_folder().map(|it| read_folder(&it.join(FOLDER))).unwrap_or_default()
}

fn read_folder(folder: &Path) -> Templates {
    let mut templates = Templates { folder: folder.display().to_string(), ..Templates::default() };
    // Whoever has no templates has no folder.
    let Ok(entries) = fs::read_dir(folder) else { return templates };
    let paths = entries.filter_map(Result::ok).map(|it| it.path());
    let mut paths: Vec<PathBuf> = paths.filter(|it| it.extension().is_some_and(|it| it == ENDING)).collect();
    paths.sort();
    if paths.len() > MAX_FILES {
        templates.errors.push(about(folder, TemplateFault::TooMany, MAX_FILES.to_string()));
    }
    for path in paths.iter().take(MAX_FILES) {
        match read_file(path) {
            Ok(template) => templates.ready.push(template),
            Err(errors) => templates.errors.extend(errors),
        }
    }
    templates
}

fn read_file(path: &Path) -> Result<Template, Vec<TemplateError>> {
    let fault = |fault| vec![about(path, fault, String::new())];
    let mut bytes = Vec::new();
    let taken = File::open(path).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes));
    match taken {
        Err(_) => return Err(fault(TemplateFault::Unreadable)),
        Ok(length) if length as u64 > MAX_BYTES => return Err(fault(TemplateFault::TooLarge)),
        Ok(_) => {}
    }
    let text = String::from_utf8(bytes).map_err(|_| fault(TemplateFault::NotText))?;
    Template::read(&name(path), &text)
}

fn about(path: &Path, fault: TemplateFault, found: String) -> TemplateError {
    TemplateError { file: name(path), line: 0, fault, found }
}

fn name(path: &Path) -> String {
    path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::read_folder;
    use crate::report::TemplateFault;
    use std::fs;

    #[test]
    fn good_ones_are_read_and_the_others_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &[u8]| fs::write(folder.path().join(name), text).expect("written");
        write("b.txt", b"Subject: {subject}\n\nHello");
        write("a.txt", b"Title: First\nSubject: x\n\nHello");
        write("c.txt", b"Subject: {nothing}\n\nHello");
        write("d.txt", b"\xff\xfe");
        write("e.txt", &vec![b'x'; 70_000]);
        write("notes.md", b"not a template");
        let read = read_folder(folder.path());
        let titles: Vec<&str> = read.ready.iter().map(|it| it.title()).collect();
        assert_eq!(titles, ["First", "b"]);
        let faults: Vec<(&str, TemplateFault)> = read.errors.iter().map(|it| (it.file.as_str(), it.fault)).collect();
        assert_eq!(
            faults,
            [
                ("c.txt", TemplateFault::UnknownField),
                ("d.txt", TemplateFault::NotText),
                ("e.txt", TemplateFault::TooLarge)
            ]
        );
        assert!(read_folder(&folder.path().join("none")).errors.is_empty());
    }
}
