//! Files that were made to do harm: loops, lengths that lie, hundreds of thousands of entries, bombs, deep embedding.

use super::builder::{Item, Properties, compressed, embedded, recipient, tag};
use super::{fixtures, read};
use mailtrail::evidence::NoteKind;
use std::time::{Duration, Instant};

/// Nothing here takes seconds, but a machine may be busy and the program unoptimized.
const PATIENCE: Duration = Duration::from_mins(2);

fn in_time(what: &str, run: impl FnOnce()) {
    let started = Instant::now();
    run();
    assert!(started.elapsed() < PATIENCE, "{what} took {:?}", started.elapsed());
}

fn put(bytes: &mut [u8], at: usize, number: u32) {
    if let Some(place) = bytes.get_mut(at..at + 4) {
        place.copy_from_slice(&number.to_le_bytes());
    }
}

/// A compound file with one chain of mini sectors through all of it, and so many streams that begin with that chain.
///
/// Whoever walks the chain for every stream goes `streams` × 1,024 × `sectors` steps.
fn one_chain_for_all(sectors: u32, streams: u32) -> Vec<u8> {
    const SECTOR: u32 = 4096;
    const NONE: u32 = u32::MAX;
    let directory = ((streams + 2) * 128).div_ceil(SECTOR);
    let tables = (directory + sectors).div_ceil(1023).max(1);
    let (first_directory, first_mini) = (tables, tables + directory);
    let mut header = vec![0_u8; SECTOR as usize];
    header[..8].copy_from_slice(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    header[26..34].copy_from_slice(&[4, 0, 0xfe, 0xff, 12, 0, 6, 0]);
    for (at, number) in [(40, directory), (44, tables), (48, first_directory), (56, 4096), (60, first_mini)] {
        put(&mut header, at, number);
    }
    put(&mut header, 64, sectors);
    put(&mut header, 68, NONE - 1);
    for place in 0..109 {
        put(&mut header, 76 + 4 * place as usize, if place < tables { place } else { NONE });
    }
    let chain = |first: u32, count: u32| (1..=count).map(move |it| if it == count { NONE - 1 } else { first + it });
    let mut table: Vec<u32> = vec![NONE - 2; tables as usize];
    table.extend(chain(first_directory, directory).chain(chain(first_mini, sectors)));
    table.resize((tables * 1024) as usize, NONE);
    let entry = |name: &str, kind: u8, right: u32, child: u32, start: u32, length: u32| {
        let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let units = u16::try_from(entry.len() + 2).expect("a short name");
        entry.resize(64, 0);
        entry.extend(units.to_le_bytes());
        entry.extend([kind, 1]);
        for number in [NONE, right, child] {
            entry.extend(number.to_le_bytes());
        }
        entry.resize(116, 0);
        entry.extend(start.to_le_bytes());
        entry.extend(u64::from(length).to_le_bytes());
        entry
    };
    let mut entries = entry("Root Entry", 5, NONE, 1, first_mini, sectors.saturating_mul(65_536));
    for place in 0..streams {
        let right = if place + 1 == streams { NONE } else { place + 2 };
        entries.extend(entry(&format!("__substg1.0_{:04X}001F", 0x0037 + place % 9), 2, right, NONE, 0, 4_000));
    }
    entries.resize((directory * SECTOR) as usize, 0);
    let mini = chain(0, sectors * 1024);
    let numbers = table.into_iter().chain([]).flat_map(u32::to_le_bytes);
    let numbers: Vec<u8> = numbers.collect();
    [header, numbers, entries, mini.flat_map(u32::to_le_bytes).collect()].concat()
}

#[test]
fn a_chain_is_walked_no_further_than_a_stream_is_long() {
    let bytes = one_chain_for_all(1_800, 2_000);
    in_time("one chain", || {
        read("chain.msg", bytes);
    });
}

#[test]
fn a_hundred_thousand_entries() {
    let bytes = one_chain_for_all(1, 100_000);
    in_time("many entries", || {
        read("entries.msg", bytes);
    });
}

#[test]
fn thousands_of_recipients() {
    let row =
        |it: u32| recipient(1 + it % 3, &format!("Person {it}"), &format!("person-{it}@domain-{}.example", it % 70));
    let item = Item { recipients: (0..5_200).map(row).collect(), ..Item::default() };
    for bytes in [item.msg(), item.winmail()] {
        in_time("many recipients", || {
            let readings = read("everybody", bytes);
            assert!(readings.notes.iter().any(|it| it.kind == NoteKind::TooManyRecipients), "{:?}", readings.notes);
            assert_eq!(super::addressed(&readings).len(), 5_000);
        });
    }
}

#[test]
fn lengths_and_loops_in_every_place() {
    for whole in [fixtures::sent_copy().msg(), fixtures::failure_report().msg()] {
        in_time("lies", || {
            let header = (24..96).step_by(4);
            for at in header.chain((96..whole.len() - 4).step_by(100)) {
                for number in [0, 1, 7, 0x7fff_ffff, 0xffff_fffe, 0xffff_ffff] {
                    let mut bytes = whole.clone();
                    put(&mut bytes, at, number);
                    read("lies.msg", bytes);
                }
            }
        });
    }
}

#[test]
fn deep_embedding() {
    let mut item = fixtures::sent_copy();
    for _ in 0..60 {
        item = Item { attachments: vec![embedded(item)], ..Item::default() };
    }
    for bytes in [item.msg(), item.winmail()] {
        let readings = read("dolls", bytes);
        assert!(readings.notes.iter().any(|it| it.kind == NoteKind::TooDeep), "{:?}", readings.notes);
        assert!(readings.sources.len() < 64);
    }
}

#[test]
fn a_file_in_a_file_in_a_file() {
    let mut bytes = fixtures::sent_copy().msg();
    for level in 0..24 {
        let inner = super::file("inner.msg", "application/vnd.ms-outlook", &bytes);
        let item = Item { attachments: vec![inner], ..Item::default() };
        bytes = if level % 2 == 0 { item.msg() } else { item.winmail() };
    }
    in_time("files in files", || {
        let readings = read("dolls", bytes);
        assert!(readings.notes.iter().any(|it| it.kind == NoteKind::TooDeep), "{:?}", readings.notes);
    });
}

/// One reference of two bytes makes seventeen: half a megabyte becomes three, and says that it becomes four thousand.
#[test]
fn an_rtf_bomb() {
    let mut packed = vec![0, b'{', b'\\', b'r', b't', b'f', b'1', b' ', b'x'];
    // A reference to the byte just written, as long as one can be: the ring goes round many times.
    let mut at: u32 = 207 + 8;
    for _ in 0..24_000 {
        packed.extend([0xff]);
        for _ in 0..8 {
            let start = at.wrapping_sub(1) % 4096;
            packed.extend([
                u8::try_from(start >> 4).expect("8 bits"),
                u8::try_from(start << 4 & 0xf0 | 0x0f).expect("8 bits"),
            ]);
            at = (at + 17) % 4096;
        }
    }
    let length = u32::try_from(packed.len() + 12).expect("a length");
    let packed = [&length.to_le_bytes()[..], &[0xff; 4], b"LZFu", &[0; 4], &packed].concat();
    let groups = compressed(&b"{\\u1".repeat(200_000));
    for rtf in [packed, groups] {
        let item = Item { properties: Properties::new().binary(tag::RTF_COMPRESSED, &rtf), ..Item::default() };
        in_time("a bomb", || {
            let readings = read("bomb.msg", item.msg());
            assert!(readings.sources.iter().all(|it| it.bytes.len() < 40 << 20));
        });
    }
}

/// A small xorshift, so that the same mutants come every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).expect("48 bits") % limit.max(1)
    }
}

/// Mutants that keep the places of sectors and attributes: bytes change, numbers become large, the end is missing.
#[test]
fn mutants_are_read_without_a_panic() {
    let count: usize = std::env::var("MUTANTS").ok().and_then(|it| it.parse().ok()).unwrap_or(1_500);
    let whole: Vec<Vec<u8>> =
        [fixtures::sent_copy(), fixtures::failure_report(), fixtures::rtf_only(), fixtures::japanese()]
            .iter()
            .flat_map(|it| [it.msg(), it.winmail()])
            .collect();
    let mut chance = Chance(0x2545_f491_4f6c_dd1d);
    for _ in 0..count {
        let mut bytes = whole[chance.below(whole.len())].clone();
        for _ in 0..=chance.below(12) {
            let at = chance.below(bytes.len());
            match chance.below(8) {
                0 => bytes.truncate(at.max(600)),
                1..=3 => put(&mut bytes, at & !3, u32::try_from(chance.below(300)).expect("small")),
                4 => put(&mut bytes, at & !3, u32::MAX - u32::try_from(chance.below(5)).expect("small")),
                _ => bytes.get_mut(at).into_iter().for_each(|it| *it ^= 1 << chance.below(8)),
            }
        }
        in_time("a mutant", || {
            read("mutant", bytes);
        });
    }
}
