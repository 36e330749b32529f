//! Whose records can be searched: the mail system that the message was sent with.

use crate::judge::Judged;
use crate::mail::{Host, Provider, Software, identified};
use crate::trail::{MessageFacts, Trails};

identified! {
    /// A mail system as its administrators know it.
    Platform {
        Microsoft365 = "microsoft-365",
        ExchangeServer = "exchange-server",
        GoogleWorkspace = "google-workspace",
        /// A server with logs as text: Postfix or Exim.
        Unix = "postfix-exim",
        /// Nobody at hand can search the records.
        None = "no-records",
    }
}

identified! {
    /// A program that people read mail with.
    MailProgram {
        OutlookForWindows = "outlook-windows",
        NewOutlook = "outlook-new",
        OutlookOnTheWeb = "outlook-web",
        Gmail = "gmail",
        AppleMail = "apple-mail",
        Thunderbird = "thunderbird",
    }
}

/// So many stamps, the first ones, are of servers on the sender's side.
const OWN_STAMPS: usize = 3;

/// The platform that the evidence gives away; a person may know better.
#[must_use]
pub fn platform(trails: &Trails, judged: &Judged) -> Platform {
    let message = trails.message.as_ref();
    let domain = message.and_then(|it| it.from.as_ref()).and_then(|it| it.value.address.domain());
    // A mailbox at a provider for everybody has no administrator of one's own.
    if domain.is_some_and(|it| Provider::of_mailbox(&it).is_some()) {
        return Platform::None;
    }
    let stamped = message.is_some_and(|it| !it.hops.is_empty());
    let left_from = message.and_then(left_from);
    left_from.or_else(|| reported_by(judged, stamped)).unwrap_or(Platform::None)
}

/// The platform whose servers stamped the message among the first.
fn left_from(message: &MessageFacts) -> Option<Platform> {
    let mut by = message.hops.iter().rev().take(OWN_STAMPS).filter_map(|it| Host::parse(it.value.by.as_deref()?));
    by.find_map(|it| {
        let microsoft = it.is_within("prod.outlook.com").then_some(Platform::Microsoft365);
        microsoft.or(Provider::Google.runs(it.as_str()).then_some(Platform::GoogleWorkspace))
    })
}

/// The platform of the program that reports. Where stamps show that the message left from elsewhere, a report of one of
/// the large providers is the recipient's.
fn reported_by(judged: &Judged, stamped: bool) -> Option<Platform> {
    let written_by = judged.recipients.iter().find_map(|it| it.explained.as_ref()?.software)?;
    match written_by {
        Software::ExchangeOnline if !stamped => Some(Platform::Microsoft365),
        Software::Gmail if !stamped => Some(Platform::GoogleWorkspace),
        Software::Exchange => Some(Platform::ExchangeServer),
        Software::Postfix | Software::Exim | Software::Sendmail | Software::Opensmtpd => Some(Platform::Unix),
        _ => None,
    }
}
