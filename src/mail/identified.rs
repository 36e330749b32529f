//! Enums whose every variant has a lower-case kebab-case identifier, as reports and knowledge tables spell it.

/// Declares an enum with `ALL`, `id()` and `from_id()`; the identifier stands beside its variant once.
macro_rules! identified {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* #[doc = ""] #[doc = concat!("`", $id, "`")] $variant,)+ }

        impl $name {
            /// Every variant, in declared order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The identifier in reports and tables; never translated.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The variant with this identifier, or `None`.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.id() == id)
            }
        }
    };
}

pub(crate) use identified;
