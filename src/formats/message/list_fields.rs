//! The header fields by which mailing lists show themselves (RFC 2369, RFC 2919), and those that they had before.

use crate::evidence::Fact;
use crate::mail::Address;
use std::borrow::Cow;

/// The fact that a field states, by its name in lower case; `None` where it is not a list's. `text` makes its text, which
/// few fields need.
pub fn read_list_field<'a>(name: &str, text: impl Fn() -> Cow<'a, str>) -> Option<Fact> {
    match name {
        "list-id" | "mailing-list" => Some(Fact::FromAList),
        "precedence" => text().trim().eq_ignore_ascii_case("list").then_some(Fact::FromAList),
        "x-beenthere" => Address::parse(&text()).map(Fact::ListAddress),
        "list-post" => {
            let text = text();
            let address = text.split_once("mailto:")?.1.split(['?', '>']).next()?;
            Address::parse(address).map(Fact::ListAddress)
        }
        _ => None,
    }
}
