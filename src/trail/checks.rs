//! What servers noted about the sender of a message, and who signed it.

#![expect(missing_docs, reason = "the fields are named after the header fields that they hold")]

use super::MessageFacts;
use crate::evidence::{Evidence, Fact, Span, Spanned};
use crate::mail::{ArcSeal, AuthMethod, AuthResults, AuthVerdict, ReceivedSpf, organization, same_organization};

/// The fields of one header section, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    pub results: Vec<Spanned<AuthResults>>,
    pub spf: Vec<Spanned<ReceivedSpf>>,
    /// The domains that signed, in lower case.
    pub signatures: Vec<Spanned<String>>,
    pub seals: Vec<Spanned<ArcSeal>>,
}

/// One result, with the server that noted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    pub method: AuthMethod,
    pub verdict: AuthVerdict,
    /// The domain that was checked, in lower case.
    pub domain: Option<String>,
    /// The server that checked, as it calls itself.
    pub server: Option<String>,
    pub span: Span,
}

impl Checks {
    pub(super) fn take(&mut self, it: &Evidence) {
        match &it.fact {
            Fact::AuthResults(value) => self.results.push(Spanned::new((**value).clone(), it.span)),
            Fact::ReceivedSpf(value) => self.spf.push(Spanned::new((**value).clone(), it.span)),
            Fact::Signature(value) => self.signatures.push(Spanned::new(value.clone(), it.span)),
            Fact::Seal(value) => self.seals.push(Spanned::new((**value).clone(), it.span)),
            _ => {}
        }
    }

    /// Everything that was noted, the newest first; chains of servers that vouch come last.
    #[must_use]
    pub fn noted(&self) -> Vec<Noted> {
        let (own, vouched): (Vec<_>, Vec<_>) = self.results.iter().partition(|it| it.value.instance.is_none());
        let mut noted: Vec<Noted> = own.into_iter().flat_map(of_results).collect();
        noted.extend(self.spf.iter().map(of_spf));
        noted.extend(vouched.into_iter().flat_map(of_results));
        noted
    }

    /// The newest result of a check that says yes or no.
    #[must_use]
    pub fn decided(&self, method: AuthMethod) -> Option<Noted> {
        let mut noted = self.noted().into_iter().filter(|it| it.method == method);
        noted.find(|it| it.verdict.is_pass() || it.verdict.is_fail())
    }
}

fn of_results(it: &Spanned<AuthResults>) -> impl Iterator<Item = Noted> {
    it.value.results.iter().map(|result| Noted {
        method: result.method,
        verdict: result.verdict,
        domain: result.domain.clone(),
        server: it.value.server.clone(),
        span: it.span,
    })
}

fn of_spf(it: &Spanned<ReceivedSpf>) -> Noted {
    let server = it.value.receiver.clone();
    Noted { method: AuthMethod::Spf, verdict: it.value.verdict, domain: it.value.domain.clone(), server, span: it.span }
}

impl MessageFacts {
    /// The note that shows that the visible sender is the true one: a check that passed for the same organization.
    #[must_use]
    pub fn vouched_for(&self) -> Option<Noted> {
        let from = self.from.as_ref()?.value.address.domain()?;
        let counts = |it: &Noted| {
            let aligned = it.domain.as_deref().is_some_and(|domain| same_organization(domain, &from));
            it.verdict.is_pass()
                && aligned
                && matches!(it.method, AuthMethod::Spf | AuthMethod::Dkim | AuthMethod::Dmarc)
        };
        self.checks.noted().into_iter().find(counts)
    }

    /// The note that shows that the sender is not whom the message names: the domain itself says that this server may not
    /// send for it, and nothing else speaks for it.
    #[must_use]
    pub fn disowned_by(&self) -> Option<Noted> {
        let failed = self.checks.noted().iter().any(|it| it.verdict.is_fail());
        if !failed || self.vouched_for().is_some() {
            return None;
        }
        let from = self.from.as_ref().and_then(|it| it.value.address.domain());
        let concerns = |it: &Noted| match (&it.domain, &from) {
            (Some(domain), Some(from)) => organization(domain) == organization(from) || it.method == AuthMethod::Spf,
            _ => true,
        };
        let of = |method| self.checks.decided(method).filter(|it| it.verdict.is_fail() && concerns(it));
        of(AuthMethod::Dmarc).or_else(|| of(AuthMethod::Spf))
    }
}
