//! Packed files that are attached to mail: people pack what came back, to hand it on whole.
//!
//! `returned.zip`, `returned.eml.gz`

use super::archive::{self, Trouble};
use super::gzip;
use std::io::{Cursor, ErrorKind, Read};
use std::ops::ControlFlow;

/// So much is taken out of all that is attached to a message.
pub const MAX_UNPACKED: usize = 64 << 20;
/// What is looked at in one attachment, and how much of each file.
const MAX_FILES: usize = 500;
const MAX_FILE_BYTES: usize = 16 << 20;
/// What the names of packed files end with.
const PACKED: [&str; 2] = ["zip", "gz"];
/// Whatever else somebody packs is no mail: the ending, and what such a file holds.
const ENDINGS: [(&str, &str); 3] =
    [(".eml", "message/rfc822"), (".msg", "application/vnd.ms-outlook"), (".txt", "text/plain")];

/// The mail in a packed file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// Name, media type and content of each file.
    pub files: Vec<(String, &'static str, Vec<u8>)>,
    /// Whether something in it asks for a password.
    pub locked: bool,
    /// Whether something in it could not be unpacked.
    pub damaged: bool,
    /// Whether there is more than is looked at.
    pub more: bool,
}

impl Contents {
    /// How much was taken out.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.files.iter().map(|(_, _, content)| content.len()).sum()
    }
}

/// Whether a file is called as packed ones are; programs pack sheets and books too, and call them otherwise.
#[must_use]
pub fn is_packed_name(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| PACKED.iter().any(|it| ending.eq_ignore_ascii_case(it)))
}

/// What a packed file holds, up to so many bytes; `None` where it is not packed.
#[must_use]
pub fn contents(name: &str, bytes: &[u8], room: usize) -> Option<Contents> {
    let mut contents = Contents::default();
    if archive::is_zip(bytes) {
        let _ = archive::each(Cursor::new(bytes), room as u64, &mut |name, found| contents.take(name, found));
    } else if gzip::is_gzip(bytes) {
        let inside = gzip::name_inside(name);
        let _ = contents.take(Some(&inside), Ok(&mut gzip::unpack(bytes, 0).take(room as u64)));
    } else {
        return None;
    }
    Some(contents)
}

impl Contents {
    fn take(&mut self, name: Option<&str>, found: Result<&mut dyn Read, Trouble>) -> ControlFlow<()> {
        let media_type = name.and_then(media_type);
        match (found, name.zip(media_type)) {
            (Err(Trouble::Locked), _) => self.locked |= name.is_none() || media_type.is_some(),
            (Err(Trouble::TooMany), _) => self.more = true,
            (Err(Trouble::Damaged | Trouble::Io(_)), _) => self.damaged = true,
            (Ok(_), None) => {}
            (Ok(_), Some(_)) if self.files.len() >= MAX_FILES => {
                self.more = true;
                return ControlFlow::Break(());
            }
            (Ok(file), Some((name, media_type))) => {
                let mut content = Vec::new();
                match file.take(MAX_FILE_BYTES as u64).read_to_end(&mut content) {
                    Ok(length) => self.more |= length >= MAX_FILE_BYTES,
                    Err(error) if error.kind() == ErrorKind::FileTooLarge => self.more = true,
                    Err(_) => self.damaged = true,
                }
                self.files.push((name.to_owned(), media_type, content));
            }
        }
        ControlFlow::Continue(())
    }
}

fn media_type(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    ENDINGS.iter().find(|(ending, _)| lower.ends_with(ending)).map(|(_, media_type)| *media_type)
}

#[cfg(test)]
mod tests {
    use super::{MAX_UNPACKED, contents, is_packed_name};
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use std::io::{Cursor, Write};
    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(content).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn mail_is_taken_out_and_nothing_else() {
        let packed = archive(&[
            ("mail/A.EML", b"To: x@a.example"),
            ("__MACOSX/._A.eml", b"no"),
            ("plan.pdf", b"no"),
            ("b.txt", b"hi"),
        ]);
        let found = contents("returned.ZIP", &packed, MAX_UNPACKED).unwrap();
        let names: Vec<_> = found.files.iter().map(|(name, media_type, _)| (name.as_str(), *media_type)).collect();
        assert_eq!(names, [("mail/A.EML", "message/rfc822"), ("b.txt", "text/plain")]);
        assert!(!found.damaged && !found.locked && !found.more);
        assert!(is_packed_name("returned.ZIP") && !is_packed_name("sheet.xlsx") && !is_packed_name("zip"));
        assert_eq!(contents("returned.zip", b"PK, she said", MAX_UNPACKED), None);
    }

    #[test]
    fn one_file_is_taken_out() {
        let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
        packed.write_all(b"To: x@a.example").unwrap();
        let packed = packed.finish().unwrap();
        let found = contents("a.eml.gz", &packed, MAX_UNPACKED).unwrap();
        assert_eq!(found.files, [("a.eml".to_owned(), "message/rfc822", b"To: x@a.example".to_vec())]);
        let cut = contents("a.eml.gz", &packed[..packed.len() - 9], MAX_UNPACKED).unwrap();
        assert!(cut.damaged && cut.files.len() == 1, "what could be unpacked stands");
    }

    #[test]
    fn what_is_broken_says_so() {
        let packed = archive(&[("a.eml", b"To: x@a.example")]);
        assert!(contents("a.zip", &packed[..packed.len() - 30], MAX_UNPACKED).unwrap().damaged);
        let names: Vec<String> = (0..=super::MAX_FILES).map(|it| format!("{it}.txt")).collect();
        let many: Vec<_> = names.iter().map(|it| (it.as_str(), &b""[..])).collect();
        assert!(contents("a.zip", &archive(&many), MAX_UNPACKED).unwrap().more);
        let small = contents("a.zip", &packed, 4).unwrap();
        assert!(small.more && !small.damaged && small.bytes() <= 4, "a bomb goes off in a box");
    }
}
