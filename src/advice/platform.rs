//! Whose records can be searched: the mail system that the message was sent with.

use crate::judge::Judged;
use crate::mail::{Software, identified};
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

/// Domains of mailboxes without an administrator of one's own.
const NOBODYS: [&str; 8] =
    ["gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.fr", "hotmail.it", "live.com", "outlook.fr"];

/// The platform that the reports give away; a person may know better.
pub fn platform(trails: &Trails, judged: &Judged) -> Platform {
    let from = trails.message.as_ref().and_then(|it| it.from.as_ref());
    let domain = from.and_then(|it| it.value.address.domain());
    if domain.is_some_and(|it| NOBODYS.contains(&it.as_str())) {
        return Platform::None;
    }
    let explained = judged.recipients.iter().filter_map(|it| it.explained.as_ref());
    let written_by = explained.filter_map(|it| it.software).next();
    match written_by {
        Some(Software::ExchangeOnline) => Platform::Microsoft365,
        Some(Software::Exchange) => Platform::ExchangeServer,
        Some(Software::Gmail) => Platform::GoogleWorkspace,
        Some(Software::Postfix | Software::Exim | Software::Sendmail | Software::Opensmtpd) => Platform::Unix,
        _ => trails.message.as_ref().and_then(on_its_way).unwrap_or(Platform::None),
    }
}

/// The platform whose servers stamped the message first.
fn on_its_way(message: &MessageFacts) -> Option<Platform> {
    let by = message.hops.iter().rev().filter_map(|it| it.value.by.as_deref()).map(str::to_lowercase);
    by.map(|it| it.trim_end_matches('.').to_owned()).find_map(|by| match by.as_str() {
        it if it.ends_with(".prod.outlook.com") => Some(Platform::Microsoft365),
        it if it.ends_with(".gmail.com") || it.ends_with(".google.com") => Some(Platform::GoogleWorkspace),
        _ => None,
    })
}
