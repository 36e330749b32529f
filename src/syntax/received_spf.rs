//! What a server found out about the one that called it: `Received-SPF` (RFC 7208 section 9.1).
//!
//! Sample: `fail (mx.b.example: 192.0.2.7 is not allowed) client-ip=192.0.2.7; envelope-from="a@a.example"; helo=x.example;`.
//! Older servers write `identity=mailfrom;` or none of the pairs, and Microsoft puts them between commas of a sentence.
//! Gap: what stands in the comment alone is not read.

use super::auth_words::{Word, domain_of, find_value, words};
use crate::mail::{AuthVerdict, ReceivedSpf};

/// Reads the value of the field, folded or not; `None` where it does not begin with a result.
#[must_use]
pub fn read_received_spf(value: &str) -> Option<ReceivedSpf> {
    let words = words(value);
    let Some(Word::Alone(verdict)) = words.first() else { return None };
    let verdict = match AuthVerdict::parse(verdict.trim_end_matches([':', ','])) {
        AuthVerdict::Other => return None,
        verdict => verdict,
    };
    let find = |name: &str| find_value(&words, name).filter(|it| !it.is_empty());
    let asked = find("envelope-from").or_else(|| find("helo"));
    let receiver = find("receiver").map(|it| it.trim_matches(',').to_ascii_lowercase());
    Some(ReceivedSpf { verdict, domain: asked.and_then(domain_of), receiver })
}

#[cfg(test)]
mod tests {
    use super::read_received_spf;
    use crate::mail::AuthVerdict;

    #[test]
    fn reads_result_and_what_was_asked() {
        let value = "Fail (mx.b.example: domain of a@a.example does not allow it) identity=mailfrom; \
                     client-ip=192.0.2.7; helo=x.example; envelope-from=\"a@A.example\"; receiver=mx.b.example;";
        let read = read_received_spf(value).expect("a result");
        assert_eq!(read.verdict, AuthVerdict::Fail);
        assert_eq!(read.domain.as_deref(), Some("a.example"));
        assert_eq!(read.receiver.as_deref(), Some("mx.b.example"));
    }

    #[test]
    fn reads_what_there_is() {
        let value = "SoftFail (b.example: domain of a.example discourages) receiver=b.example; client-ip=2001:db8::7;";
        assert_eq!(read_received_spf(value).and_then(|it| it.receiver).as_deref(), Some("b.example"));
        assert_eq!(read_received_spf("none").map(|it| it.verdict), Some(AuthVerdict::None));
        assert_eq!(read_received_spf("by b.example"), None);
        assert_eq!(read_received_spf(""), None);
    }
}
