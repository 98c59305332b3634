//! Where a text of a dossier can stand.

use super::dossier::Kind;

/// Where a text can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextPlace {
    /// In what is so now.
    Head,
    /// In entries of a kind.
    Entries(Kind),
}

impl TextPlace {
    /// Every place.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Head).chain(Kind::ALL.iter().map(|kind| Self::Entries(*kind)))
    }

    /// As the format calls it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Entries(kind) => kind.table(),
        }
    }
}
