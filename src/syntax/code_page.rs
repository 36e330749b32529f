//! Code pages: the numbers by which Windows calls encodings ([MS-UCODEREF]).
//!
//! `932` is Japanese, `1252` Western European. Gap: the code pages of DOS but 866, and EBCDIC, are read as Windows-1252.

use super::charset;

/// Western European, where nothing says otherwise.
pub const WESTERN: u32 = 1252;
/// Japanese.
const JAPANESE: u32 = 932;
/// UTF-16, the least byte first.
pub const UTF_16: u32 = 1200;

/// Code pages and the label of the encoding.
const LABELS: &[(u32, &str)] = &[
    (866, "ibm866"),
    (874, "windows-874"),
    (JAPANESE, "shift_jis"),
    (936, "gbk"),
    (949, "euc-kr"),
    (950, "big5"),
    (UTF_16, "utf-16le"),
    (1250, "windows-1250"),
    (1251, "windows-1251"),
    (WESTERN, "windows-1252"),
    (1253, "windows-1253"),
    (1254, "windows-1254"),
    (1255, "windows-1255"),
    (1256, "windows-1256"),
    (1257, "windows-1257"),
    (1258, "windows-1258"),
    (10_000, "macintosh"),
    (10_007, "x-mac-cyrillic"),
    (20_866, "koi8-r"),
    (20_932, "euc-jp"),
    (20_936, "gbk"),
    (21_866, "koi8-u"),
    (28_591, "iso-8859-1"),
    (28_592, "iso-8859-2"),
    (28_593, "iso-8859-3"),
    (28_594, "iso-8859-4"),
    (28_595, "iso-8859-5"),
    (28_596, "iso-8859-6"),
    (28_597, "iso-8859-7"),
    (28_598, "iso-8859-8"),
    (28_599, "iso-8859-9"),
    (28_603, "iso-8859-13"),
    (28_605, "iso-8859-15"),
    (38_598, "iso-8859-8-i"),
    (50_220, "iso-2022-jp"),
    (50_221, "iso-2022-jp"),
    (50_222, "iso-2022-jp"),
    (51_932, "euc-jp"),
    (51_936, "gbk"),
    (51_949, "euc-kr"),
    (54_936, "gb18030"),
    (65_001, "utf-8"),
];

/// Bytes in a code page as text.
#[must_use]
pub fn decode(bytes: &[u8], number: u32) -> String {
    let label = LABELS.iter().find(|(it, _)| *it == number).map(|(_, label)| *label);
    match label {
        // Its bytes are ASCII with escapes, and in Japanese Outlook the strings of such a message are in 932 all the same.
        Some("iso-2022-jp") if bytes.contains(&0x1b) => charset::decode_as(bytes, "iso-2022-jp"),
        Some("iso-2022-jp") => charset::decode(bytes, Some("shift_jis")).into_owned(),
        Some("utf-16le") => charset::decode_as(bytes, "utf-16le"),
        label => charset::decode(bytes, label).into_owned(),
    }
}

/// The code page of programs that know no Unicode on a Windows in this language: an LCID, as Outlook keeps it.
#[must_use]
pub fn of_locale(locale: u32) -> u32 {
    match locale & 0x3ff {
        // Hong Kong, Macao and Taiwan write the long form.
        0x04 if matches!(locale & 0xffff, 0x0404 | 0x0c04 | 0x1404 | 0x7c04) => 950,
        0x04 => 936,
        0x01 | 0x20 | 0x29 => 1256,
        0x02 | 0x19 | 0x22 | 0x23 | 0x2f => 1251,
        // Serbian in Cyrillic letters, among Croatian and Bosnian.
        0x1a if matches!(locale & 0xffff, 0x0c1a | 0x1c1a | 0x281a | 0x301a) => 1251,
        0x05 | 0x0e | 0x15 | 0x18 | 0x1a | 0x1b | 0x1c | 0x24 => 1250,
        0x08 => 1253,
        0x0d => 1255,
        0x11 => JAPANESE,
        0x12 => 949,
        0x1e => 874,
        0x1f | 0x2c => 1254,
        0x25..=0x27 => 1257,
        0x2a => 1258,
        _ => WESTERN,
    }
}

/// The code page of a character set as RTF numbers them (`\fcharset128`); `None` for the document's own.
#[must_use]
pub fn of_font(charset: u32) -> Option<u32> {
    Some(match charset {
        0 => WESTERN,
        77 => 10_000,
        128 => JAPANESE,
        129 => 949,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{decode, of_locale};

    #[test]
    fn reads_what_programs_without_unicode_wrote() {
        assert_eq!(decode(b"Gr\xfc\xdfe", 1252), "Gr\u{fc}\u{df}e");
        assert_eq!(decode(b"\xef\xf0\xe8\xe2\xe5\xf2", of_locale(1049)), "\u{43f}\u{440}\u{438}\u{432}\u{435}\u{442}");
        let greeting = "\u{3053}\u{3093}\u{306b}\u{3061}\u{306f}";
        assert_eq!(decode(b"\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd", of_locale(1041)), greeting);
        assert_eq!(decode(b"\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd", 50_220), greeting);
        assert_eq!(decode(b"\x1b$B$3$s$K$A$O\x1b(B", 50_220), greeting);
        assert_eq!(decode("déjà".as_bytes(), 1252), "déjà");
    }
}
