//! Compound files ([MS-CFB]): storages and streams in one file, as Outlook's `.msg` and old Office documents have them.
//!
//! `D0 CF 11 E0 A1 B1 1A E1`
//!
//! Written by hand, since strangers wrote the bytes: everything here is linear in the length of the file, and no length
//! that a file states makes memory. The crate `cfb` walks a whole chain for every stream that it opens, so that eight
//! megabytes made for it take twelve seconds (0.16.0); in the tests it writes the files that are read here.
//! What a cut-off or damaged file still holds is read. Gap: a file whose allocation table is cut off shows its first
//! sector alone.

use std::collections::BTreeMap;

/// With these bytes every compound file begins.
pub const SIGNATURE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/// Storages and streams beyond this are left aside.
pub const MAX_ENTRIES: usize = 200_000;
/// Numbers of sectors from here on have a meaning of their own: end of chain, free, table.
const SPECIAL: u32 = 0xffff_fff0;
/// A directory entry's length.
const ENTRY: usize = 128;
/// Shorter streams stand in the mini stream, which the root entry holds.
const MINI_CUTOFF: usize = 4096;
const MINI_SECTOR: usize = 64;

/// What an entry of the directory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Storage,
    Stream,
}

#[derive(Debug)]
struct Entry {
    /// In upper case, since names differ by more than that.
    name: String,
    kind: Kind,
    left: usize,
    right: usize,
    child: usize,
    start: u32,
    length: usize,
}

/// A storage of a compound file: its streams and storages by name, in upper case.
#[derive(Debug, Default)]
pub struct Storage {
    /// The place of each stream.
    pub streams: BTreeMap<String, Stream>,
    /// The place of each storage.
    pub storages: BTreeMap<String, StorageId>,
}

/// A storage's place in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StorageId(usize);

/// A stream's place, and its length as the directory states it.
#[derive(Clone, Copy, Debug)]
pub struct Stream {
    start: u32,
    /// In bytes; no more than the file has.
    pub length: usize,
}

/// A compound file in memory.
pub struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    table: Vec<u32>,
    mini_table: Vec<u32>,
    /// The sectors of the mini stream, in order.
    mini_stream: Vec<u32>,
    /// What is free or damaged is `None`.
    directory: Vec<Option<Entry>>,
    /// Entries that may still be looked at: each lies in one storage of a sound file, and a storage is asked for once.
    visits: usize,
    /// Bytes that may still be read: streams of a sound file share none, so that all of them are no longer than it.
    allowance: usize,
    /// Whether something that the file promises is not there.
    pub damaged: bool,
}

impl<'a> Compound<'a> {
    /// The root storage.
    pub const ROOT: StorageId = StorageId(0);

    /// Opens a file; `None` where it is no compound file or not even its directory can be found.
    #[must_use]
    pub fn open(bytes: &'a [u8]) -> Option<Self> {
        if !bytes.starts_with(&SIGNATURE) {
            return None;
        }
        let sector = match u16_at(bytes, 30)? {
            9 => 512,
            12 => 4096,
            _ => return None,
        };
        let mut file = Self {
            bytes,
            sector,
            table: Vec::new(),
            mini_table: Vec::new(),
            mini_stream: Vec::new(),
            directory: Vec::new(),
            visits: 0,
            allowance: bytes.len(),
            damaged: false,
        };
        file.read_table();
        file.read_directory(u32_at(bytes, 48)?);
        let root = file.entry(0).filter(|it| it.kind == Kind::Storage)?;
        let start = root.start;
        file.mini_stream = file.chain(start, file.sectors());
        let mini_table = file.chain(u32_at(bytes, 60)?, file.sectors());
        file.mini_table = file.numbers(&mini_table);
        Some(file)
    }

    /// How many sectors the file has, a last one that is cut off included.
    fn sectors(&self) -> usize {
        self.bytes.len() / self.sector + 1
    }

    /// The bytes of a sector; fewer where the file ends in it.
    fn sector(&self, number: u32) -> &'a [u8] {
        let start = (number as usize).saturating_add(1).saturating_mul(self.sector).min(self.bytes.len());
        let end = start.saturating_add(self.sector).min(self.bytes.len());
        self.bytes.get(start..end).unwrap_or_default()
    }

    fn numbers(&self, sectors: &[u32]) -> Vec<u32> {
        sectors.iter().flat_map(|it| self.sector(*it).chunks_exact(4)).filter_map(|it| u32_at(it, 0)).collect()
    }

    /// The allocation table: for each sector, which one comes next.
    fn read_table(&mut self) {
        let in_header = self.bytes.get(76..512).unwrap_or_default().chunks_exact(4).filter_map(|it| u32_at(it, 0));
        let most = self.sectors();
        let mut places: Vec<u32> = in_header.filter(|it| *it < SPECIAL).take(most).collect();
        let mut next = u32_at(self.bytes, 68).unwrap_or(SPECIAL);
        for _ in 0..most {
            if next >= SPECIAL || places.len() >= most {
                break;
            }
            let mut numbers = self.numbers(&[next]);
            next = numbers.pop().unwrap_or(SPECIAL);
            places.extend(numbers.into_iter().filter(|it| *it < SPECIAL));
        }
        for place in places {
            let numbers = self.numbers(&[place]);
            self.damaged |= numbers.len() * 4 < self.sector;
            self.table.extend(numbers);
            if self.table.len() >= most {
                break;
            }
        }
        self.table.truncate(most);
    }

    /// The sectors of a chain, at most so many; a loop goes round no longer than that.
    fn chain(&self, start: u32, most: usize) -> Vec<u32> {
        let mut sectors = Vec::new();
        let mut next = start;
        while next < SPECIAL && sectors.len() < most {
            sectors.push(next);
            next = self.table.get(next as usize).copied().unwrap_or(SPECIAL);
        }
        sectors
    }

    fn read_directory(&mut self, start: u32) {
        let per_sector = self.sector / ENTRY;
        let sectors = self.chain(start, self.sectors().min(MAX_ENTRIES / per_sector));
        let entries = sectors.iter().flat_map(|it| self.sector(*it).chunks(ENTRY)).map(read_entry);
        self.directory = entries.collect();
        self.visits = self.directory.len();
    }

    fn entry(&self, place: usize) -> Option<&Entry> {
        self.directory.get(place)?.as_ref()
    }

    /// What lies in a storage; to be asked once for each.
    #[must_use]
    pub fn storage(&mut self, id: StorageId) -> Storage {
        let mut found = Storage::default();
        let mut open: Vec<usize> = self.entry(id.0).map(|it| it.child).into_iter().collect();
        while let Some(place) = open.pop() {
            let Some(Some(entry)) = self.directory.get(place) else { continue };
            if self.visits == 0 {
                self.damaged = true;
                break;
            }
            self.visits -= 1;
            let name = entry.name.clone();
            match entry.kind {
                Kind::Stream => {
                    let length = entry.length.min(self.bytes.len());
                    found.streams.entry(name).or_insert(Stream { start: entry.start, length });
                }
                Kind::Storage => {
                    found.storages.entry(name).or_insert(StorageId(place));
                }
            }
            open.extend([entry.left, entry.right]);
        }
        found
    }

    /// The first `most` bytes of a stream; fewer, and `damaged`, where they are not there.
    #[must_use]
    pub fn read(&mut self, stream: Stream, most: usize) -> Vec<u8> {
        let wanted = stream.length.min(most).min(self.allowance);
        self.damaged |= wanted < stream.length.min(most);
        let mut bytes = Vec::new();
        let small = stream.length < MINI_CUTOFF;
        let table = if small { &self.mini_table } else { &self.table };
        let mut next = stream.start;
        while bytes.len() < wanted && next < SPECIAL {
            let piece = if small { self.mini_sector(next) } else { self.sector(next) };
            if piece.is_empty() {
                break;
            }
            bytes.extend_from_slice(piece.get(..piece.len().min(wanted - bytes.len())).unwrap_or_default());
            next = table.get(next as usize).copied().unwrap_or(SPECIAL);
        }
        self.damaged |= bytes.len() < wanted;
        self.allowance -= bytes.len();
        bytes
    }

    fn mini_sector(&self, number: u32) -> &'a [u8] {
        let offset = (number as usize).saturating_mul(MINI_SECTOR);
        let Some(sector) = self.mini_stream.get(offset / self.sector) else { return &[] };
        let sector = self.sector(*sector);
        let start = (offset % self.sector).min(sector.len());
        sector.get(start..(start + MINI_SECTOR).min(sector.len())).unwrap_or_default()
    }
}

fn read_entry(bytes: &[u8]) -> Option<Entry> {
    let kind = match bytes.get(66)? {
        1 | 5 => Kind::Storage,
        2 => Kind::Stream,
        _ => return None,
    };
    let place = |at| u32_at(bytes, at).map(|it| it as usize);
    let length = u16_at(bytes, 64)?.saturating_sub(2).min(64);
    let units = bytes.get(..usize::from(length))?.chunks_exact(2).filter_map(|it| u16_at(it, 0));
    Some(Entry {
        name: char::decode_utf16(units).filter_map(Result::ok).collect::<String>().to_ascii_uppercase(),
        kind,
        left: place(68)?,
        right: place(72)?,
        child: place(76)?,
        start: u32_at(bytes, 116)?,
        // The upper half is garbage in files with small sectors; no file here is that long.
        length: place(120)?,
    })
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}
