//! The header fields in which servers note what they found out about the sender, and those that sign.

use crate::evidence::Fact;
use crate::syntax::arc::{read_arc_seal, read_arc_signature};
use crate::syntax::authentication_results::read_authentication_results;
use crate::syntax::dkim_signature::read_dkim_signature;
use crate::syntax::received_spf::read_received_spf;
use crate::syntax::text::lossy;

/// The fact that a field states, by its name in lower case; `None` where it is none of them. The value may be folded: a
/// fold is a blank to all that read it here.
pub fn read_check_field(name: &str, raw: &[u8]) -> Option<Fact> {
    let text = || lossy(raw);
    match name {
        // Exchange keeps what an earlier server wrote under a name of its own, and does not vouch for it.
        "authentication-results" | "arc-authentication-results" => {
            let read = read_authentication_results(&text());
            (!read.results.is_empty()).then(|| Fact::AuthResults(Box::new(read)))
        }
        "received-spf" => read_received_spf(&text()).map(|it| Fact::ReceivedSpf(Box::new(it))),
        "dkim-signature" => read_dkim_signature(&text()).map(Fact::Signature),
        "arc-seal" => read_arc_seal(&text()).map(|it| Fact::Seal(Box::new(it))),
        "arc-message-signature" => read_arc_signature(&text()).map(Fact::SealedSignature),
        _ => None,
    }
}
