//! The numbers under which mail programs keep messages while they wait.

/// Whether it is one of Exim's: `1tAbCd-0001Ab-2C`, or longer since 4.97, `1tAbCd-00000001AbC-2CdE`.
#[must_use]
pub fn is_exim_id(id: &str) -> bool {
    let lengths: Vec<usize> = id.split('-').map(str::len).collect();
    matches!(lengths.as_slice(), [6, 6, 2] | [6, 11, 4]) && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::is_exim_id;

    #[test]
    fn tells_them_from_others() {
        assert!(is_exim_id("1oXyZa-0001Ab-2C") && is_exim_id("1tXyZa-00000001AbC-2CdE"));
        assert!(!is_exim_id("2F6AD1100EF") && !is_exim_id("1oXyZa-0001Ab-2\u{e9}"));
    }
}
