//! What the groups of commands are called in help, and what stands below them.

use super::Bilingual;
use crate::messages;

/// The groups of commands, those of the first week first.
pub const FIRST_WEEK: Bilingual = Bilingual { nl: "In de eerste week", en: "In the first week" };
pub const KEEP: Bilingual = Bilingual { nl: "Een dossier bijhouden", en: "Keep a dossier" };
pub const LOOK_BACK: Bilingual =
    Bilingual { nl: "Terugkijken en verantwoorden", en: "Look back and account" };
pub const LOOK_AFTER: Bilingual = Bilingual { nl: "Het register beheren", en: "Look after the register" };
pub const SET_UP: Bilingual = Bilingual { nl: "Hulp en inrichting", en: "Help and setting up" };

messages! {
    pub fn more() {
        nl: "`partners help OPDRACHT` zegt wat een opdracht doet en wat u erbij kunt opgeven.",
        en: "`partners help COMMAND` says what a command does and what it takes.",
    }
}
