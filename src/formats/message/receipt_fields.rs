//! The header fields that tell of receipts: asked for, given by certified mail, and to what an answer belongs.

use crate::evidence::Fact;
use crate::mail::CertifiedKind;
use crate::syntax::header_block::HeaderBlock;
use std::borrow::Cow;

/// The fact that a field states, by its name in lower case; `None` where it is not about receipts. `text` makes its
/// text, which few fields need.
pub fn read_receipt_field<'a>(name: &str, text: impl Fn() -> Cow<'a, str>) -> Option<Fact> {
    match name {
        "disposition-notification-to" | "return-receipt-to" | "x-confirm-reading-to" | "x-pmrqc" => {
            (!text().trim().is_empty()).then_some(Fact::AsksForReceipt)
        }
        "x-ricevuta" => CertifiedKind::from_id(&text().trim().to_ascii_lowercase()).map(Fact::CertifiedKind),
        // RFC 6109 itself writes the name in a second way.
        "x-trasporto" | "x-trasplorto" => match text().trim().to_ascii_lowercase().as_str() {
            "posta-certificata" => Some(Fact::CertifiedTransport(true)),
            "errore" => Some(Fact::CertifiedTransport(false)),
            _ => None,
        },
        _ => None,
    }
}

/// The message that an answer without `In-Reply-To` belongs to: the last of its `References` (RFC 5322 section 3.6.4).
pub fn last_reference(block: &HeaderBlock, bytes: &[u8]) -> Option<String> {
    if block.first(bytes, "In-Reply-To").is_some() {
        return None;
    }
    let references = block.first(bytes, "References")?.text(bytes);
    let last = references.rsplit('<').next().and_then(|it| it.split('>').next())?.trim();
    (references.contains('<') && !last.is_empty()).then(|| format!("<{last}>"))
}
