//! The forms in which Exchange writes an answer behind an address.
//!
//! `mail.domain.example #<exchange.domain.example #5.7.1 smtp;530 5.7.1 Client was not authenticated> #SMTP#`

use crate::mail::{EnhancedStatus, Host};
use crate::syntax::field_value::without_type;

/// An answer and the server beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// In angle brackets the server that wrote the notice.
    pub writer: Option<Host>,
    /// Before them the one that answered.
    pub remote: Option<Host>,
    /// The answer.
    pub text: String,
}

/// Reads `#550 5.1.1 …##`, `<host #5.1.1>` and `host #<host #5.7.1 smtp;530 …> #SMTP#`; `None` for anything else.
pub fn read_code(text: &str) -> Option<Code> {
    let text = text.trim();
    if let Some(inner) = in_brackets(text) {
        let before = text.split('<').next().unwrap_or_default().trim_end_matches(['#', ' ']);
        let (writer, rest) = inner.split_once('#')?;
        let (status, answer) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let status = EnhancedStatus::parse(status)?;
        let answer = without_type(answer);
        let text = match EnhancedStatus::find(answer) {
            Some(_) => answer.to_owned(),
            None => format!("{answer} (#{status})").trim_start().to_owned(),
        };
        return Some(Code { writer: host(writer), remote: host(before), text });
    }
    let (before, rest) = text.split_once('#')?;
    let answer = rest.trim_end_matches("SMTP#").trim_end_matches(['#', ' ']).trim();
    let is_answer = answer.get(..3).is_some_and(|it| it.bytes().all(|b| b.is_ascii_digit()));
    is_answer.then(|| Code { writer: None, remote: host(before), text: answer.to_owned() })
}

/// What stands between the first and the last bracket, where a code does.
fn in_brackets(text: &str) -> Option<&str> {
    let (open, close) = (text.find('<')?, text.rfind('>')?);
    text.get(open + 1..close).filter(|inner| inner.contains('#'))
}

/// A word that can be a server's name.
pub fn host(text: &str) -> Option<Host> {
    let text = text.trim();
    let is_name = text.contains('.') && text.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c));
    Host::parse(text).filter(|_| is_name)
}

#[cfg(test)]
mod tests {
    use super::read_code;

    #[test]
    fn reads_the_forms_of_all_versions() {
        let read = |text| {
            read_code(text).map(|it| (it.remote.map(|it| it.to_string()), it.writer.map(|it| it.to_string()), it.text))
        };
        let name = |it: &str| Some(it.to_owned());
        assert_eq!(
            read("#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##"),
            Some((None, None, "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found".into()))
        );
        assert_eq!(
            read("mail.a.example #<ex.b.example #5.7.1 smtp;530 5.7.1 Client was not authenticated> #SMTP#"),
            Some((name("mail.a.example"), name("ex.b.example"), "530 5.7.1 Client was not authenticated".into()))
        );
        assert_eq!(read("<ex.b.example #5.1.1>"), Some((None, name("ex.b.example"), "(#5.1.1)".into())));
        assert_eq!(
            read("#< #5.0.0 smtp;550 <x@a.example>... unknown> #SMTP#"),
            Some((None, None, "550 <x@a.example>... unknown (#5.0.0)".into()))
        );
        assert_eq!(read("no code at all #1"), None);
    }
}
