//! Where something on a page leads, said by what it is. Only the frame of a page knows which of that is there and how it is
//! reached: a page of its own has no neighbours, a page of a site those that its audience has.

use std::collections::HashSet;

/// What something leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Partnership(String),
    Unit(String),
    Country(String),
    Category(String),
    /// A file of the site, by its name.
    File(String),
    /// Something on the same page, by its id.
    Here(String),
}

impl Target {
    /// The file of a site that it stands in; nothing of what stands on the same page.
    pub fn file(&self) -> Option<String> {
        Some(match self {
            Self::Partnership(id) => format!("p/{}.html", file_name(id)),
            Self::Unit(id) => format!("eenheid/{}.html", file_name(id)),
            Self::Country(code) => format!("land/{}.html", file_name(&code.to_uppercase())),
            Self::Category(id) => format!("categorie/{}.html", file_name(id)),
            Self::File(name) => name.clone(),
            Self::Here(_) => return None,
        })
    }
}

/// A word of the register as the name of a file on every system: letters, digits and `-` as they are.
fn file_name(word: &str) -> String {
    let sign = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' => c.to_string(),
        c => format!("_{:x}", u32::from(c)),
    };
    word.chars().map(sign).collect()
}

/// What can be reached from a page, and how far below the root of its site it stands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reach<'r> {
    /// The files of the site; nothing for a page of its own.
    pub files: Option<&'r HashSet<String>>,
    pub depth: usize,
}

impl Reach<'_> {
    /// How a target is reached from here; nothing when it is not there.
    pub fn address(&self, target: &Target) -> Option<String> {
        if let Target::Here(id) = target {
            return element_id(id).map(|id| format!("#{id}"));
        }
        let file = target.file()?;
        let bare = file.split('#').next().unwrap_or_default();
        self.files?.contains(bare).then(|| "../".repeat(self.depth) + &file)
    }
}

/// The id of an element, when a text can be one as it is.
pub(super) fn element_id(text: &str) -> Option<&str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    Some(text).filter(|text| !text.is_empty() && text.chars().all(is_plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_there_can_be_reached_and_no_word_leaves_its_folder() {
        let files = HashSet::from(["p/een.html".to_owned()]);
        let site = Reach { files: Some(&files), depth: 1 };
        let een = Target::Partnership("een".to_owned());
        assert_eq!(site.address(&een).as_deref(), Some("../p/een.html"));
        assert_eq!(site.address(&Target::Partnership("twee".to_owned())), None);
        assert_eq!(Reach::default().address(&een), None);
        assert_eq!(Target::Unit("../x y".to_owned()).file().as_deref(), Some("eenheid/_2e_2e_2fx_20y.html"));
        assert_eq!(Reach::default().address(&Target::Here("\"x".to_owned())), None);
    }
}
