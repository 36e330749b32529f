//! International host names in both spellings (RFC 3492, RFC 5890): `bücher.example` and `xn--bcher-kva.example`.
//!
//! A name can look like another one; beside it the other spelling shows that it is not.

use super::{starts_with_ignoring_case, strip_prefix_ignoring_case};

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const FIRST_BIAS: u32 = 72;
const FIRST_CODE: u32 = 128;
/// How a label begins that stands for other letters.
const PREFIX: &str = "xn--";
/// Longer labels are none (RFC 1035 section 2.3.4).
const MAX_LABEL: usize = 63;

/// The other spelling of a host name; `None` where there is none.
#[must_use]
pub fn other_spelling(host: &str) -> Option<String> {
    let labels = || host.split('.');
    let turned: Vec<String> = match host.is_ascii() {
        true if !labels().any(is_encoded) => return None,
        true => labels().map(|it| decoded(it).unwrap_or_else(|| it.to_owned())).collect(),
        false => labels().map(encoded).collect::<Option<_>>()?,
    };
    Some(turned.join(".")).filter(|it| it != host)
}

fn is_encoded(label: &str) -> bool {
    starts_with_ignoring_case(label, PREFIX)
}

fn decoded(label: &str) -> Option<String> {
    let rest = strip_prefix_ignoring_case(label, PREFIX).filter(|it| it.len() <= MAX_LABEL)?;
    let (plain, digits) = rest.rsplit_once('-').unwrap_or(("", rest));
    let mut letters: Vec<char> = plain.chars().collect();
    let (mut code, mut place, mut bias) = (FIRST_CODE, 0_u32, FIRST_BIAS);
    let mut digits = digits.chars();
    while !digits.as_str().is_empty() {
        let (before, mut weight, mut k) = (place, 1_u32, BASE);
        loop {
            let digit = digits.next()?.to_digit(BASE).map(|it| (it + 26) % BASE)?;
            place = place.checked_add(digit.checked_mul(weight)?)?;
            let threshold = threshold(k, bias);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
            k += BASE;
        }
        let count = u32::try_from(letters.len()).ok()? + 1;
        bias = adapted(place - before, count, before == 0);
        code = code.checked_add(place / count)?;
        place %= count;
        letters.insert(usize::try_from(place).ok()?, char::from_u32(code)?);
        place += 1;
    }
    Some(letters.into_iter().collect()).filter(|it: &String| !it.is_empty())
}

fn encoded(label: &str) -> Option<String> {
    if label.is_ascii() {
        return Some(label.to_owned());
    }
    let letters: Vec<u32> = label.to_lowercase().chars().map(u32::from).collect();
    if letters.len() > MAX_LABEL {
        return None;
    }
    let mut written: String = label.to_lowercase().chars().filter(char::is_ascii).collect();
    let plain = u32::try_from(written.len()).ok()?;
    if plain > 0 {
        written.push('-');
    }
    let (mut code, mut delta, mut bias, mut done) = (FIRST_CODE, 0_u32, FIRST_BIAS, plain);
    while usize::try_from(done).ok()? < letters.len() {
        let next = letters.iter().copied().filter(|it| *it >= code).min()?;
        delta = delta.checked_add((next - code).checked_mul(done + 1)?)?;
        code = next;
        for letter in &letters {
            match letter.cmp(&code) {
                std::cmp::Ordering::Less => delta = delta.checked_add(1)?,
                std::cmp::Ordering::Equal => {
                    write_number(&mut written, delta, bias)?;
                    bias = adapted(delta, done + 1, done == plain);
                    delta = 0;
                    done += 1;
                }
                std::cmp::Ordering::Greater => {}
            }
        }
        delta = delta.checked_add(1)?;
        code += 1;
    }
    Some(format!("xn--{written}"))
}

fn write_number(to: &mut String, mut number: u32, bias: u32) -> Option<()> {
    let mut k = BASE;
    loop {
        let threshold = threshold(k, bias);
        if number < threshold {
            to.push(digit(number)?);
            return Some(());
        }
        to.push(digit(threshold + (number - threshold) % (BASE - threshold))?);
        number = (number - threshold) / (BASE - threshold);
        k += BASE;
    }
}

/// Letters stand for 0 to 25, digits for 26 to 35.
fn digit(number: u32) -> Option<char> {
    char::from_digit((number + 10) % BASE, BASE)
}

fn threshold(k: u32, bias: u32) -> u32 {
    k.saturating_sub(bias).clamp(T_MIN, T_MAX)
}

fn adapted(delta: u32, count: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / count.max(1);
    let mut k = 0;
    while delta > ((BASE - T_MIN) * T_MAX) / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::other_spelling;

    #[test]
    fn names_have_two_spellings() {
        for (shown, written) in [
            ("bücher.example", "xn--bcher-kva.example"),
            ("例え.example", "xn--r8jz45g.example"),
            ("münchen-ost.example", "xn--mnchen-ost-9db.example"),
            ("пример.example", "xn--e1afmkfd.example"),
        ] {
            assert_eq!(other_spelling(shown).as_deref(), Some(written));
            assert_eq!(other_spelling(written).as_deref(), Some(shown));
        }
    }

    #[test]
    fn plain_and_damaged_names_have_one() {
        for name in ["mail.example", "", "xn--", "xn--99999999999.example", "xn--a-\u{7f}"] {
            assert!(other_spelling(name).is_none_or(|it| it != name), "{name}");
        }
        assert_eq!(other_spelling("mail.example"), None);
    }
}
