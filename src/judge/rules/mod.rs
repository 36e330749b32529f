//! One rule a file: trails in, findings out. All of them run; their order changes nothing.

mod addressing;
mod authentication;
mod copy;
mod origin;
mod receipt;
mod report;
mod silence;

use super::{Explained, Finding, RuleId};
use crate::mail::{Action, Timestamp};
use crate::trail::{Record, Report, Trail, Trails};

pub use authentication::check_in_words;
pub use origin::Doubts;
pub use silence::{SAME_SERVERS, Threats, threats};

/// One record: whose it is, and what it means.
#[derive(Clone, Copy)]
pub struct Entry<'a> {
    /// The recipient's place among the trails.
    pub recipient: usize,
    /// The record's place among the trail's records.
    pub place: usize,
    pub record: &'a Record,
    pub explained: &'a Explained,
}

impl Entry<'_> {
    pub fn has_failed(&self) -> bool {
        self.explained.action == Some(Action::Failed)
    }
}

/// What a rule may look at.
pub struct Case<'a> {
    pub trails: &'a Trails,
    /// Every record that counts, in the order of recipients.
    pub records: Vec<Entry<'a>>,
    /// The records of neighbors that put others at risk.
    pub threats: Threats,
    /// Until when the sending server may still report a failure.
    pub late_failure_until: Timestamp,
    /// What came back and is not about a message of this person.
    pub doubts: Doubts,
    pub now: Timestamp,
}

impl<'a> Case<'a> {
    /// Every recipient with its place.
    pub fn recipients(&self) -> impl Iterator<Item = (usize, &'a Trail)> {
        self.trails.recipients.iter().enumerate()
    }

    /// The reports that count.
    pub fn reports(&self) -> impl Iterator<Item = &'a Report> {
        let reports = self.trails.reports.iter().enumerate();
        reports.filter(|(index, _)| !self.doubts.has_report(*index)).map(|(_, it)| it)
    }

    /// The records of one recipient.
    pub fn records_of(&self, recipient: usize) -> impl Iterator<Item = Entry<'a>> {
        let start = self.records.partition_point(|it| it.recipient < recipient);
        self.records().skip(start).take_while(move |it| it.recipient == recipient)
    }

    /// Every record that counts.
    pub fn records(&self) -> impl Iterator<Item = Entry<'a>> {
        self.records.iter().copied()
    }
}

/// A named rule.
pub struct Rule {
    /// What reports call it.
    pub id: RuleId,
    /// What it finds in a case.
    pub find: fn(&Case<'_>) -> Vec<Finding>,
}

/// Every rule.
pub const RULES: &[Rule] = &[
    report::failed::RULE,
    report::delayed::RULE,
    report::delivered::RULE,
    report::relayed::RULE,
    report::expanded::RULE,
    report::without_action::RULE,
    silence::no_failure_reported::RULE,
    silence::at_risk::RULE,
    silence::not_known::RULE,
    silence::original_not_returned::RULE,
    addressing::alias::RULE,
    addressing::not_in_headers::RULE,
    copy::received::RULE,
    copy::others_in_headers::RULE,
    receipt::displayed::RULE,
    receipt::deleted::RULE,
    receipt::handled::RULE,
    receipt::refused::RULE,
    receipt::complaint::RULE,
    receipt::authentication_report::RULE,
    receipt::answered::RULE,
    receipt::challenge::RULE,
    receipt::moderation::RULE,
    receipt::certified_delivered::RULE,
    receipt::certified_taken_over::RULE,
    receipt::certified_accepted::RULE,
    receipt::certified_failed::RULE,
    receipt::certified_late::RULE,
    receipt::certified_transport::RULE,
    receipt::asked_for::RULE,
    origin::genuine::RULE,
    origin::backscatter::RULE,
    origin::fake_bounce::RULE,
    origin::auto_reply::RULE,
    authentication::server_not_listed::RULE,
    authentication::not_signed::RULE,
    authentication::not_proven::RULE,
    authentication::server_without_name::RULE,
    authentication::forwarding::RULE,
    authentication::recorded::RULE,
    origin::another_message::RULE,
    copy::passed_on::RULE,
    copy::answered::RULE,
    report::quarantined::RULE,
    report::refused_together::RULE,
    report::after_delay::RULE,
    silence::stopped::RULE,
    silence::not_handed_over::RULE,
    silence::no_reports_wanted::RULE,
    silence::reports_elsewhere::RULE,
    addressing::list::RULE,
    addressing::forwarded::RULE,
    addressing::passed_on::RULE,
];
