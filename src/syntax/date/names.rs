//! Names of months and zones in dates (RFC 5322 sections 3.3 and 4.3, and what servers and clients write besides).
//!
//! Sample: the `noviembre` of `21 de noviembre de 2026`, the `CEST` of `20:00:00 CEST`.
//! Gap: a zone's long name (`Central European Time`) and names that several zones share are unknown.

/// The number of a month by its name or short form, in five languages.
pub(in crate::syntax) fn month_named(word: &str) -> Option<i8> {
    let number = match short_lower_case(word)?.as_str() {
        "jan" | "january" | "janv" | "janvier" | "januar" | "jän" | "jänner" | "gen" | "gennaio" | "ene" | "enero" => {
            1
        }
        "feb" | "february" | "febr" | "fév" | "févr" | "février" | "februar" | "febbraio" | "febrero" => 2,
        "mar" | "march" | "mars" | "mär" | "märz" | "mrz" | "marzo" => 3,
        "apr" | "april" | "avr" | "avril" | "aprile" | "abr" | "abril" => 4,
        "may" | "mai" | "mag" | "maggio" | "mayo" => 5,
        "jun" | "june" | "juin" | "juni" | "giu" | "giugno" | "junio" => 6,
        "jul" | "july" | "juil" | "juillet" | "juli" | "lug" | "luglio" | "julio" => 7,
        "aug" | "august" | "août" | "aout" | "ago" | "agosto" => 8,
        "sep" | "sept" | "september" | "septembre" | "set" | "sett" | "settembre" | "septiembre" => 9,
        "oct" | "october" | "octobre" | "okt" | "oktober" | "ott" | "ottobre" | "octubre" => 10,
        "nov" | "november" | "novembre" | "noviembre" => 11,
        "dec" | "december" | "déc" | "décembre" | "dez" | "dezember" | "dic" | "dicembre" | "diciembre" => 12,
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
        "eest" | "msk" | "eat" => 180,
        "msd" => 240,
        "pkt" => 300,
        "wib" => 420,
        "hkt" | "awst" | "sgt" => 480,
        "jst" | "kst" => 540,
        "acst" => 570,
        "aest" => 600,
        "acdt" => 630,
        "aedt" => 660,
        "nzst" => 720,
        "nzdt" => 780,
        "ndt" => -150,
        "brt" => -180,
        "edt" => -240,
        "est" | "cdt" => -300,
        "cst" | "mdt" => -360,
        "mst" | "pdt" => -420,
        "pst" | "akdt" => -480,
        "akst" => -540,
        "hst" => -600,
        _ => return None,
    };
    Some(minutes * 60)
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
