//! The header fields that tell whether failures are reported at all, and whose rule or forwarding passed a message on.

use crate::evidence::Fact;
use crate::mail::Address;
use std::borrow::Cow;

/// The fact that a field states, by its name in lower case; `None` where it is none of them.
pub fn read_handling_field<'a>(name: &str, text: impl Fn() -> Cow<'a, str>) -> Option<Fact> {
    match name {
        "prevent-nondelivery-report" => Some(Fact::NoReportsWanted),
        "x-auto-response-suppress" => suppresses_reports(&text()).then_some(Fact::NoReportsWanted),
        "x-ms-exchange-inbox-rules-loop" => Address::parse(text().trim()).map(Fact::PassedOnBy),
        // Gmail names whose forwarding it is, then to whom it goes.
        "x-forwarded-for" => text().split_whitespace().next().and_then(Address::parse).map(Fact::PassedOnBy),
        _ => None,
    }
    .filter(|it| !matches!(it, Fact::PassedOnBy(address) if !address.is_complete()))
}

/// Exchange's list of what it shall not answer: `DR, NDR, RN`, or `All`.
fn suppresses_reports(text: &str) -> bool {
    text.split([',', ';']).any(|it| matches!(it.trim().to_ascii_lowercase().as_str(), "ndr" | "all"))
}

#[cfg(test)]
mod tests {
    use super::read_handling_field;
    use crate::evidence::Fact;

    #[test]
    fn reads_what_shall_not_be_answered() {
        let read = |name, value: &str| read_handling_field(name, || value.into());
        assert_eq!(read("x-auto-response-suppress", "DR, NDR, RN"), Some(Fact::NoReportsWanted));
        assert_eq!(read("x-auto-response-suppress", "OOF, AutoReply"), None);
        assert_eq!(read("x-forwarded-for", "not an address"), None);
        assert!(matches!(read("x-forwarded-for", "a@b.example c@d.example"), Some(Fact::PassedOnBy(_))));
    }
}
