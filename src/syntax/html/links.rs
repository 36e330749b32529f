//! The links of a page: where they lead, and what people see of them.
//!
//! `<a href="https://login.example/?u=1"><b>Release messages</b></a>`, `<form action="https://login.example/">`

use super::token::{Token, Tokens, attribute};
use super::{MAX_HTML_BYTES, entity};

/// Links beyond this are left aside.
const MAX_LINKS: usize = 200;
/// What people see of a link is no longer.
const MAX_SHOWN_BYTES: usize = 200;

/// Targets, with what people see, in their order.
#[must_use]
pub fn html_links(html: &str) -> Vec<(String, String)> {
    let html = html.get(..html.floor_char_boundary(MAX_HTML_BYTES)).unwrap_or(html);
    let mut links: Vec<(String, String)> = Vec::new();
    let mut is_open = false;
    for token in Tokens::new(html) {
        match token {
            Token::Open { name, attributes } => {
                let Some(target) = target(name, attributes).filter(|_| links.len() < MAX_LINKS) else { continue };
                is_open = name.eq_ignore_ascii_case("a");
                links.push((decoded(target.trim()), String::new()));
            }
            Token::Close { name } if name.eq_ignore_ascii_case("a") => is_open = false,
            Token::Text(text) if is_open => {
                if let Some((_, shown)) = links.last_mut().filter(|it| it.1.len() < MAX_SHOWN_BYTES) {
                    append(shown, text);
                }
            }
            _ => {}
        }
    }
    links
}

fn target<'a>(name: &str, attributes: &'a str) -> Option<&'a str> {
    match name.to_ascii_lowercase().as_str() {
        "a" | "area" => attribute(attributes, "href"),
        "form" => attribute(attributes, "action"),
        _ => None,
    }
}

fn append(shown: &mut String, text: &str) {
    for word in decoded(text).split_whitespace() {
        if !shown.is_empty() {
            shown.push(' ');
        }
        shown.push_str(word);
    }
}

/// With its character references resolved.
fn decoded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, reference)) = rest.find('&').and_then(|at| rest.split_at_checked(at)) {
        plain.push_str(before);
        let (c, length) = entity::read(reference).unwrap_or(('&', 1));
        plain.push(c);
        rest = reference.get(length..).unwrap_or_default();
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::html_links;

    #[test]
    fn finds_targets_and_what_is_shown() {
        let page = "<p><a href='https://a.example/?x=1&amp;y=2'><b>Release</b>\n all &#62;</a> no <a name=x>y</a>\
                    <form action=//b.example/c><A HREF=https://d.example>";
        let found = html_links(page);
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            found,
            [
                pair("https://a.example/?x=1&y=2", "Release all >"),
                pair("//b.example/c", ""),
                pair("https://d.example", "")
            ]
        );
    }
}
