//! The sample incidents that Welcome offers.

use crate::evidence::Source;
use crate::mail::Timestamp;

/// One sample; all were recorded from real mail servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sample {
    OneAddressFailed,
    CompanyRefused,
    StillOnItsWay,
}

impl Sample {
    /// The three on the Welcome page.
    pub const ALL: &'static [Self] = &[Self::OneAddressFailed, Self::CompanyRefused, Self::StillOnItsWay];

    /// The keys of its title and of the line below.
    #[must_use]
    pub fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::OneAddressFailed => ("sample-one-address", "sample-one-address-detail"),
            Self::CompanyRefused => ("sample-company", "sample-company-detail"),
            Self::StillOnItsWay => ("sample-delay", "sample-delay-detail"),
        }
    }

    /// The file's name and its bytes, which are part of the program.
    #[must_use]
    pub fn file(self) -> (&'static str, &'static [u8]) {
        match self {
            Self::OneAddressFailed => {
                ("one-address-failed.eml", include_bytes!("../../assets/samples/one-address-failed.eml"))
            }
            Self::CompanyRefused => ("company-refused.eml", include_bytes!("../../assets/samples/company-refused.eml")),
            Self::StillOnItsWay => {
                ("still-on-its-way.eml", include_bytes!("../../assets/samples/still-on-its-way.eml"))
            }
        }
    }

    /// The moment for which a sample is told, shortly after its report came: its story would go stale otherwise.
    #[must_use]
    pub fn told_at(self) -> Option<Timestamp> {
        Timestamp::from_rfc3339(match self {
            Self::OneAddressFailed => "2026-11-21T22:25:00Z",
            Self::CompanyRefused => "2026-11-21T22:03:00Z",
            Self::StillOnItsWay => "2026-11-22T02:03:00Z",
        })
    }

    /// The sample that this is, where it is one.
    #[must_use]
    pub fn recognize(source: &Source) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| *it.file().1 == *source.bytes)
    }
}
