//! The pages of the window.

/// One page; Welcome is what stands there while there is no evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    #[default]
    Answer,
    Route,
    Envelope,
    Sources,
    Walkthrough,
}

impl Page {
    /// Every page, in the order of the tabs.
    pub const ALL: &'static [Self] = &[Self::Answer, Self::Route, Self::Envelope, Self::Sources, Self::Walkthrough];

    /// The key of its name in the window's words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Answer => "page-answer",
            Self::Route => "page-route",
            Self::Envelope => "page-envelope",
            Self::Sources => "page-sources",
            Self::Walkthrough => "page-walkthrough",
        }
    }
}
