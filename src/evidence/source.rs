//! Bytes that can be read and shown: handed in, or found inside others.

use super::{Bytes, Span};

/// The number of a source; those handed in come first, in the order of handing in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub usize);

/// Where a source's bytes come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Handed in: a file, a paste.
    Handed,
    /// These very bytes stand in the parent, from this offset on.
    Verbatim {
        /// The source that holds them.
        parent: SourceId,
        /// Where they begin in it.
        offset: usize,
    },
    /// Decoded from the parent (base64, quoted-printable): the bytes stand nowhere else.
    Decoded {
        /// The source that holds them encoded.
        parent: SourceId,
    },
}

/// One piece of evidence as bytes, with what its container says about it.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its place among all sources.
    pub id: SourceId,
    /// Where its bytes come from.
    pub place: Place,
    /// The file's name, or what a part is called where it has none of its own; for people, not a path.
    pub name: String,
    /// The media type in lower case that the container states, such as `message/delivery-status`.
    pub media_type: Option<String>,
    /// How deep below a source that was handed in; that one is 0.
    pub depth: usize,
    /// What there is to read.
    pub bytes: Bytes,
    /// How many bytes there were, where only the first part was taken in.
    pub cut_from: Option<u64>,
}

impl Source {
    /// Something handed in under this name. The reading loop gives it its id.
    #[must_use]
    pub fn handed(name: impl Into<String>, bytes: Bytes) -> Self {
        let name = name.into();
        Self { id: SourceId(0), place: Place::Handed, name, media_type: None, depth: 0, bytes, cut_from: None }
    }

    /// All of its bytes.
    #[must_use]
    pub fn span(&self) -> Span {
        Span::new(self.id, 0..self.bytes.len())
    }

    /// The source in which this one was found.
    #[must_use]
    pub fn parent(&self) -> Option<SourceId> {
        match self.place {
            Place::Handed => None,
            Place::Verbatim { parent, .. } | Place::Decoded { parent } => Some(parent),
        }
    }
}
