//! What people see, what they ask, and what prevents the next one.

use crate::mail::identified;

identified! {
    /// A part of the help.
    Section {
        /// Where to start without a file: what somebody sees or hears.
        Symptoms = "symptoms",
        Questions = "questions",
        /// What prevents the next one.
        Prevention = "prevention",
        Codes = "codes",
    }
}

identified! {
    /// One thing to look up.
    Topic {
        CopiedNothing = "copied-nothing",
        MainOnlyNamed = "main-only-named",
        OneCompany = "one-company",
        NoReceipt = "no-receipt",
        NothingCameBack = "nothing-came-back",
        AllFailed = "all-failed",
        NotMine = "not-mine",
        OthersNotNamed = "others-not-named",
        SendAgain = "send-again",
        HowLong = "how-long",
        Arrived = "arrived",
        ReadReceipt = "read-receipt",
        BlindCopy = "blind-copy",
        SeveralReports = "several-reports",
        WhatToDrop = "what-to-drop",
        OwnMessages = "own-messages",
        StaleAddress = "stale-address",
        LargeFiles = "large-files",
        ManyPeople = "many-people",
        Lists = "lists",
        ProofNextTime = "proof-next-time",
        SenderChecks = "sender-checks",
    }
}

impl Topic {
    /// Where it stands.
    #[must_use]
    pub fn section(self) -> Section {
        match self {
            Self::CopiedNothing
            | Self::MainOnlyNamed
            | Self::OneCompany
            | Self::NoReceipt
            | Self::NothingCameBack
            | Self::AllFailed
            | Self::NotMine => Section::Symptoms,
            Self::OthersNotNamed
            | Self::SendAgain
            | Self::HowLong
            | Self::Arrived
            | Self::ReadReceipt
            | Self::BlindCopy
            | Self::SeveralReports
            | Self::WhatToDrop
            | Self::OwnMessages => Section::Questions,
            Self::StaleAddress
            | Self::LargeFiles
            | Self::ManyPeople
            | Self::Lists
            | Self::ProofNextTime
            | Self::SenderChecks => Section::Prevention,
        }
    }
}
