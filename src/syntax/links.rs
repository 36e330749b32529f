//! Links in text, and the server that a link leads to (RFC 3986 section 3.2).
//!
//! `https://www.a.example@b.example:8080/c` leads to `b.example`.

use crate::mail::Host;

/// Links beyond this are left aside.
const MAX_LINKS: usize = 200;

/// The links that stand in a text as they are.
pub fn find_links(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("://").take(MAX_LINKS);
    starts.filter_map(|(at, _)| {
        let before = text.get(..at)?;
        let scheme = ["https", "http", "hxxps", "hxxp"].into_iter().find(|it| {
            before.len() >= it.len() && before.get(at - it.len()..).is_some_and(|end| end.eq_ignore_ascii_case(it))
        })?;
        let from = text.get(at - scheme.len()..)?;
        let end = from.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | ')' | ']'));
        from.get(..end.unwrap_or(from.len())).map(|it| it.trim_end_matches(['.', ',', ';']))
    })
}

/// The server that a link leads to; `None` where it leads to none, as `mailto:` does.
#[must_use]
pub fn host_of(link: &str) -> Option<Host> {
    let link = link.trim();
    let rest = match link.split_once(':') {
        Some((scheme, rest)) if ["http", "https", "hxxp", "hxxps"].iter().any(|it| scheme.eq_ignore_ascii_case(it)) => {
            rest
        }
        _ => link,
    };
    // Browsers take backslashes for slashes.
    let rest = rest.strip_prefix("//").or_else(|| rest.strip_prefix("\\\\")).or_else(|| rest.strip_prefix("/\\"))?;
    let authority = rest.split(['/', '\\', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    let name = match host.split_once(']') {
        Some((literal, _)) => literal.trim_start_matches('['),
        None => host.split(':').next()?,
    };
    Host::parse(name).filter(|it| it.as_str().contains(['.', ':']))
}

#[cfg(test)]
mod tests {
    use super::{find_links, host_of};

    #[test]
    fn finds_where_links_lead() {
        let host = |link| host_of(link).map(|it| it.to_string());
        assert_eq!(host("https://www.a.example@B.example:8080/c").as_deref(), Some("b.example"));
        assert_eq!(host("HTTP:\\\\b.example\\c").as_deref(), Some("b.example"));
        assert_eq!(host("//b.example").as_deref(), Some("b.example"));
        assert_eq!(host("https://[2001:db8::7]/").as_deref(), Some("2001:db8::7"));
        assert_eq!(host("mailto:a@b.example"), None);
        assert_eq!(host("https:///x"), None);
    }

    #[test]
    fn finds_links_in_text() {
        let found: Vec<&str> =
            find_links("See <https://a.example/b?c>, or http://d.example. ftp://e.example").collect();
        assert_eq!(found, ["https://a.example/b?c", "http://d.example"]);
    }
}
