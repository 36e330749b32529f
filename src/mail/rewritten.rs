//! Addresses that a server made out of another one, and the address inside.

use super::{Address, identified, strip_prefix_ignoring_case};

identified! {
    /// Why an address was rewritten.
    RewriteKind {
        /// A forwarder put its own domain behind the sender (SRS): `SRS0=HHH=TT=north.example=lena@forwarder.example`.
        Forwarded = "forwarded",
        /// Each recipient has a return address of their own (VERP): `list-bounces+tom=east.example@lists.example`.
        PerRecipient = "per-recipient",
        /// The sender's server marks what it sent (BATV): `prvs=1234567890=lena@north.example`.
        Marked = "marked",
        /// The owner put a word behind a plus sign: `lena+shop@north.example`.
        Tagged = "tagged",
    }
}

/// An address made out of another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// Why.
    pub kind: RewriteKind,
    /// The one inside: the sender's, or for [`RewriteKind::PerRecipient`] the recipient's.
    pub inner: Address,
}

impl Rewritten {
    /// What an address was made out of; `None` where it shows no sign of that.
    #[must_use]
    pub fn read(address: &Address) -> Option<Self> {
        let local = address.local_part();
        let domain = address.domain()?;
        let found = |kind, inner| Some(Self { kind, inner });
        if let Some(inner) = forwarded(local) {
            return found(RewriteKind::Forwarded, inner);
        }
        if let Some(inner) = marked(local) {
            return found(RewriteKind::Marked, joined(inner, &domain)?);
        }
        if let Some(inner) = per_recipient(local) {
            return found(RewriteKind::PerRecipient, inner);
        }
        let (user, tag) = local.split_once('+')?;
        let is_tag = !user.is_empty() && !tag.is_empty() && !tag.contains('=');
        if is_tag { found(RewriteKind::Tagged, joined(user, &domain)?) } else { None }
    }
}

fn joined(local: &str, domain: &str) -> Option<Address> {
    Address::parse(&format!("{local}@{domain}")).filter(Address::is_complete)
}

/// `SRS0=hash=time=domain=local`; `SRS1=hash=forwarder==hash=time=domain=local` after a second forwarding.
fn forwarded(local: &str) -> Option<Address> {
    let start = local.get(..4)?;
    let rest = local.get(5..)?;
    let is_parted = local.get(4..5).is_some_and(|it| matches!(it, "=" | "+" | "-"));
    let fields = match () {
        () if !is_parted => return None,
        () if start.eq_ignore_ascii_case("SRS0") => rest,
        () if start.eq_ignore_ascii_case("SRS1") => rest.split_once("==")?.1,
        () => return None,
    };
    let mut parts = fields.splitn(4, '=').skip(2);
    let (domain, local) = (parts.next()?, parts.next()?);
    joined(local, domain).filter(|_| domain.contains('.'))
}

/// `prvs=tag=local`, `btv1==tag==local`.
fn marked(local: &str) -> Option<&str> {
    let after = |prefix: &str, parting: &str| {
        let rest = strip_prefix_ignoring_case(local, prefix)?;
        rest.split_once(parting).map(|(_, it)| it).filter(|it| !it.is_empty())
    };
    after("prvs=", "=").or_else(|| after("btv1==", "=="))
}

/// `prefix+local=domain`, `prefix-local=domain`.
fn per_recipient(local: &str) -> Option<Address> {
    let (before, domain) = local.rsplit_once('=')?;
    // A plus sign parts what is ours from what is theirs; without one the last hyphen does.
    let after_plus = before.split_once('+').map(|(_, it)| it);
    let user = match after_plus {
        // `bounce+6162d2.05fa3-tom=east.example`: a number stands before the recipient.
        Some(it) => it.split_once('-').filter(|(number, _)| is_number(number)).map_or(it, |(_, user)| user),
        None => before.rsplit_once('-')?.1,
    };
    let domain = domain.split_once("__").map_or(domain, |(domain, _)| domain);
    let is_domain = domain.contains('.') && domain.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    joined(user, domain).filter(|_| is_domain && !user.contains('='))
}

fn is_number(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit()) && text.chars().all(|c| c.is_ascii_hexdigit() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_inside_is_found() {
        let read =
            |text: &str| Rewritten::read(&Address::parse(text)?).map(|it| (it.kind.id(), it.inner.as_str().to_owned()));
        for (text, kind, inner) in [
            ("SRS0=HHH=TT=north.example=lena@forwarder.example", "forwarded", "lena@north.example"),
            ("srs0+a1b2=4X=north.example=l=v@forwarder.example", "forwarded", "l=v@north.example"),
            ("SRS1=KKK=one.example==HHH=TT=north.example=lena@two.example", "forwarded", "lena@north.example"),
            ("prvs=1234567890=lena@north.example", "marked", "lena@north.example"),
            ("btv1==0123abc==lena@north.example", "marked", "lena@north.example"),
            ("team-bounces+tom=east.example@lists.example", "per-recipient", "tom@east.example"),
            ("team-return-17-tom=east.example@lists.example", "per-recipient", "tom@east.example"),
            ("bounce+61d2.05f-tom-k=east.example@sender.example", "per-recipient", "tom-k@east.example"),
            ("lena+shop@north.example", "tagged", "lena@north.example"),
        ] {
            assert_eq!(read(text), Some((kind, inner.to_owned())), "{text}");
        }
        for plain in
            ["lena@north.example", "SRS0@north.example", "SRS0=x@north.example", "a=b@c.example", "+@c.example"]
        {
            assert_eq!(read(plain), None, "{plain}");
        }
    }
}
