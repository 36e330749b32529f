//! Names of months and zones in dates (RFC 5322 sections 3.3 and 4.3, and what servers and clients write besides).
//!
//! Sample: the `noviembre` of `21 de noviembre de 2026`, the `CEST` of `20:00:00 CEST`.
//! Gap: names that several zones share are unknown.

/// The number of a month by its name or short form, in nine languages.
pub(in crate::syntax) fn month_named(word: &str) -> Option<i8> {
    // What nearly every date says.
    let letters: Result<[u8; 3], _> = word.as_bytes().try_into();
    let number = match letters.map(|it| it.map(|letter| letter.to_ascii_lowercase())).as_ref() {
        Ok(b"jan") => 1,
        Ok(b"feb") => 2,
        Ok(b"mar") => 3,
        Ok(b"apr") => 4,
        Ok(b"may") => 5,
        Ok(b"jun") => 6,
        Ok(b"jul") => 7,
        Ok(b"aug") => 8,
        Ok(b"sep") => 9,
        Ok(b"oct") => 10,
        Ok(b"nov") => 11,
        Ok(b"dec") => 12,
        // No language calls a month so.
        Ok(b"mon" | b"tue" | b"wed" | b"thu" | b"fri" | b"sat" | b"sun") => return None,
        _ => return other_month(word),
    };
    Some(number)
}

fn other_month(word: &str) -> Option<i8> {
    let number = match short_lower_case(word)?.as_str() {
        "january" | "januari" | "janeiro" | "janv" | "janvier" | "januar" | "jän" | "jänner" | "gen" | "gennaio"
        | "ene" | "enero" => 1,
        "fev" | "february" | "februari" | "fevereiro" | "febr" | "fév" | "févr" | "février" | "februar"
        | "febbraio" | "febrero" => 2,
        "march" | "mars" | "mär" | "märz" | "mrz" | "marzo" | "maart" | "mrt" | "março" | "marts" => 3,
        "april" | "avr" | "avril" | "aprile" | "abr" | "abril" => 4,
        "mai" | "mag" | "maggio" | "mayo" | "maio" | "mei" | "maj" => 5,
        "june" | "juin" | "juni" | "giu" | "giugno" | "junio" | "junho" => 6,
        "july" | "juil" | "juillet" | "juli" | "lug" | "luglio" | "julio" | "julho" => 7,
        "august" | "août" | "aout" | "ago" | "agosto" | "augustus" | "augusti" => 8,
        "sept" | "september" | "septembre" | "set" | "sett" | "settembre" | "septiembre" | "setembro" => 9,
        "october" | "octobre" | "okt" | "ott" | "ottobre" | "octubre" | "oktober" | "outubro" => 10,
        "november" | "novembre" | "noviembre" | "novembro" => 11,
        "december" | "déc" | "décembre" | "dez" | "dezember" | "dic" | "dicembre" | "diciembre" | "dezembro"
        | "des" | "desember" => 12,
        _ => return None,
    };
    Some(number)
}

/// Seconds east of UTC of a zone's name; `None` where it is unknown or means several (IST, AST, SST).
///
/// The North American names mean what RFC 5322 section 4.3 says, though others use some of them too.
pub(super) fn zone_named(word: &str) -> Option<i32> {
    let minutes = match short_lower_case(word)?.as_str() {
        "utc" | "ut" | "gmt" | "z" | "wet" => 0,
        "cet" | "met" | "mez" | "bst" | "west" | "wat" => 60,
        "cest" | "mest" | "mesz" | "eet" | "sast" | "cat" => 120,
        "eest" | "msk" | "eat" | "trt" | "idt" => 180,
        "msd" => 240,
        "pkt" | "yekt" => 300,
        "npt" => 345,
        "wib" | "ict" | "novt" => 420,
        "hkt" | "awst" | "sgt" | "pht" | "myt" | "wita" => 480,
        "jst" | "kst" | "wit" => 540,
        "acst" => 570,
        "aest" | "vlat" => 600,
        "acdt" => 630,
        "aedt" => 660,
        "nzst" => 720,
        "nzdt" => 780,
        "brst" => -120,
        "ndt" => -150,
        "brt" | "art" | "uyt" | "clst" => -180,
        "edt" | "clt" => -240,
        "est" | "cdt" | "cot" | "pet" => -300,
        "cst" | "mdt" => -360,
        "mst" | "pdt" => -420,
        "pst" | "akdt" => -480,
        "akst" => -540,
        "hst" => -600,
        _ => return None,
    };
    Some(minutes * 60)
}

/// Seconds east of UTC of a zone's long name, with its season where it has several.
pub(super) fn zone_with_long_name(name: &str) -> Option<i32> {
    const NAMES: [(&str, &str); 13] = [
        ("coordinated universal time", "utc"),
        ("greenwich mean time", "gmt"),
        ("british summer time", "bst"),
        ("central european standard time", "cet"),
        ("central european summer time", "cest"),
        ("eastern standard time", "est"),
        ("eastern daylight time", "edt"),
        ("central standard time", "cst"),
        ("central daylight time", "cdt"),
        ("mountain standard time", "mst"),
        ("mountain daylight time", "mdt"),
        ("pacific standard time", "pst"),
        ("pacific daylight time", "pdt"),
    ];
    NAMES.iter().find(|(long, _)| name.eq_ignore_ascii_case(long)).and_then(|(_, short)| zone_named(short))
}

/// Lower case of a word that is short enough for a name; a long one is not copied.
fn short_lower_case(word: &str) -> Option<String> {
    (word.len() <= 16).then(|| word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::{month_named, zone_named};

    #[test]
    fn knows_names_in_any_case_and_only_whole_ones() {
        assert_eq!(
            ["NOV", "März", "août", "Decent", "m", ""].map(month_named),
            [Some(11), Some(3), Some(8), None, None, None]
        );
        assert_eq!(["Z", "pst", "MEST", "NDT"].map(zone_named), [Some(0), Some(-28_800), Some(7_200), Some(-9_000)]);
        assert_eq!(["IST", "AST", "SST", "A", "UTCX"].map(zone_named), [None; 5]);
    }
}
