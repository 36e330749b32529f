//! What mutants are made from: every input of every case and every sample, with both line ends, and boxes of them.

use super::road::{cases, entries, root};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// One file.
pub struct Fixture {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Fixture {
    fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), bytes: bytes.into() }
    }
}

/// All of them, in an order that is the same everywhere.
pub fn fixtures() -> Vec<Fixture> {
    let of_cases = cases().into_iter().flat_map(|case| {
        let named = move |(name, bytes)| Fixture::new(format!("{}/{name}", case.name), bytes);
        case.inputs.into_iter().map(named)
    });
    let mut all: Vec<Fixture> = of_cases.chain(samples()).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    let boxes: Vec<Fixture> = all.chunks(3).step_by(8).flat_map(boxed).collect();
    all.extend(boxes);
    all
}

fn samples() -> Vec<Fixture> {
    let mut paths = entries(&root().join("assets/samples"));
    paths.sort();
    let sample = |path: PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy();
        Fixture::new(name, fs::read(&path).expect("a sample"))
    };
    paths.into_iter().map(sample).collect()
}

/// Some fixtures as a mailbox, and the mailbox packed.
fn boxed(some: &[Fixture]) -> [Fixture; 3] {
    let mut mailbox = Vec::new();
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (number, Fixture { name, bytes }) in some.iter().enumerate() {
        mailbox.extend(b"From MAILER-DAEMON Sat Nov 21 20:00:07 2026\n");
        mailbox.extend(bytes);
        mailbox.extend(b"\n\n");
        archive.start_file(format!("{number}.eml"), SimpleFileOptions::default()).expect("an entry");
        archive.write_all(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(&mailbox).expect("memory");
    let packed = packed.finish().expect("memory");
    let archive = archive.finish().expect("memory").into_inner();
    let name = some.first().map_or("", |it| it.name.as_str());
    [
        Fixture::new(format!("{name}.mbox"), mailbox),
        Fixture::new(format!("{name}.mbox.gz"), packed),
        Fixture::new(format!("{name}.zip"), archive),
    ]
}
