//! What servers found out about a sender: `Authentication-Results` (RFC 8601) and `ARC-Authentication-Results` (RFC 8617).
//!
//! Sample: `mx.b.example; spf=pass smtp.mailfrom=a.example; dkim=fail reason="bad signature" header.d=a.example`.
//! Microsoft leaves out the server and adds words of its own (`action=none`, `compauth=pass reason=100`).
//! Gaps: a comment that never closes is taken for words; versions of methods are left out.

use super::auth_words::{Word, domain_of, find_value, words};
use crate::mail::{AuthMethod, AuthResult, AuthResults, AuthVerdict};

/// Results beyond this are left aside; a real field has about five.
const MAX_RESULTS: usize = 64;

/// Reads the value of either field, folded or not. A field without results has none: `mx.b.example; none`.
#[must_use]
pub fn read_authentication_results(value: &str) -> AuthResults {
    let words = words(value);
    let mut read = AuthResults::default();
    for (index, statement) in words.split(|it| *it == Word::End).enumerate() {
        match statement {
            // `ARC-Authentication-Results` begins with its place in the chain.
            [Word::Pair(name, value), ..] if index == 0 && name.eq_ignore_ascii_case("i") => {
                read.instance = value.parse().ok();
            }
            [Word::Alone(server), ..] if read.server.is_none() && read.results.is_empty() => {
                read.server = Some(server.to_ascii_lowercase());
            }
            [Word::Pair(method, verdict), rest @ ..] if read.results.len() < MAX_RESULTS => {
                read.results.push(result(method, verdict, rest));
            }
            _ => {}
        }
    }
    read
}

fn result(method: &str, verdict: &str, rest: &[Word<'_>]) -> AuthResult {
    let method = method.split('/').next().unwrap_or_default().to_ascii_lowercase();
    let method = AuthMethod::from_id(&method).unwrap_or(AuthMethod::Other);
    let names: &[&str] = match method {
        AuthMethod::Spf => &["smtp.mailfrom", "smtp.mail", "smtp.helo"],
        AuthMethod::Dkim => &["header.d", "header.i"],
        _ => &["header.from"],
    };
    let domain = names.iter().find_map(|it| find_value(rest, it)).and_then(domain_of);
    AuthResult { method, verdict: AuthVerdict::parse(verdict), domain }
}

#[cfg(test)]
mod tests {
    use super::read_authentication_results;
    use crate::mail::{AuthMethod, AuthVerdict};

    type Result = (AuthMethod, AuthVerdict, Option<String>);

    fn told(value: &str) -> (Option<String>, Option<u32>, Vec<Result>) {
        let read = read_authentication_results(value);
        let results = read.results.iter().map(|it| (it.method, it.verdict, it.domain.clone())).collect();
        (read.server, read.instance, results)
    }

    #[test]
    fn reads_what_servers_write() {
        let value = "mx.b.example 1; spf=fail (mx.b.example: domain of a@a.example; no) smtp.mailfrom=<a@A.example>; \
                     dkim/1 = pass (good; key) header.i=@a.example header.s=k header.b=\"x/y=\"; dmarc=none header.from=a.example";
        let (server, instance, results) = told(value);
        assert_eq!((server.as_deref(), instance), (Some("mx.b.example"), None));
        let domain = || Some("a.example".to_owned());
        assert_eq!(
            results,
            [
                (AuthMethod::Spf, AuthVerdict::Fail, domain()),
                (AuthMethod::Dkim, AuthVerdict::Pass, domain()),
                (AuthMethod::Dmarc, AuthVerdict::None, domain()),
            ]
        );
    }

    #[test]
    fn reads_microsofts_and_the_chains_forms() {
        let value = "spf=softfail (sender IP is 192.0.2.7) smtp.mailfrom=a.example; dkim=none (message not signed) \
                     header.d=none;dmarc=fail action=oreject header.from=a.example;compauth=fail reason=000";
        let (server, _, results) = told(value);
        assert_eq!((server, results.len()), (None, 4));
        let (server, instance, results) = told("i=2; lists.example; arc=pass; spf=temperror");
        assert_eq!((server.as_deref(), instance, results.len()), (Some("lists.example"), Some(2), 2));
    }

    #[test]
    fn nothing_and_damage_give_what_is_there() {
        assert_eq!(told("mx.b.example; none").2, []);
        assert_eq!(told("").0, None);
        assert_eq!(told("mx.b.example; spf=pass (never closed smtp.mailfrom=a.example").2.len(), 1);
    }
}
