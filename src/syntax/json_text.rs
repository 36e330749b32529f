//! The texts in a JSON export: what programs get of a mailbox instead of its messages.
//!
//! `{"subject": "Undeliverable", "body": {"content": "Your message …\r\n"}}`

use serde_json::Value;

/// A text of fewer lines is a name or a subject.
const MIN_LINES: usize = 3;
/// Texts beyond this are left aside.
const MAX_TEXTS: usize = 1_000;

/// The texts of several lines, and the pages, in the order of the export; `None` where it is none.
#[must_use]
pub fn read_texts(bytes: &[u8]) -> Option<Vec<String>> {
    if !bytes.trim_ascii_start().starts_with(b"{") && !bytes.trim_ascii_start().starts_with(b"[") {
        return None;
    }
    let mut waiting = vec![serde_json::from_slice::<Value>(bytes).ok()?];
    let mut texts = Vec::new();
    while let Some(value) = waiting.pop() {
        match value {
            Value::String(text) if is_a_text(&text) && texts.len() < MAX_TEXTS => texts.push(text),
            Value::Array(values) => waiting.extend(values.into_iter().rev()),
            Value::Object(fields) => waiting.extend(fields.into_iter().map(|(_, value)| value).rev()),
            _ => {}
        }
    }
    Some(texts)
}

fn is_a_text(text: &str) -> bool {
    text.lines().count() >= MIN_LINES || text.trim_start().starts_with('<') && text.trim_end().ends_with('>')
}

#[cfg(test)]
mod tests {
    use super::read_texts;

    #[test]
    fn finds_bodies_and_no_names() {
        let export = br#"[{"subject": "x", "body": {"content": "a\r\nb\r\nc"}}, {"page": "<p>d</p>", "to": ["e\nf"]}]"#;
        assert_eq!(read_texts(export), Some(vec!["a\r\nb\r\nc".to_owned(), "<p>d</p>".to_owned()]));
        assert_eq!(read_texts(b"{\"cut\": \"of"), None);
        assert_eq!(read_texts(b"To: a@b.example"), None);
    }
}
