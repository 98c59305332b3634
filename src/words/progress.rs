//! What is being done, while somebody waits.

use crate::messages;

messages! {
    pub fn reading() { nl: "het register lezen", en: "reading the register" }
    pub fn checking(all: usize) { nl: "{all} bestanden nakijken", en: "looking through {all} files" }
    pub fn auditing() { nl: "de hele geschiedenis nagaan", en: "going through the whole history" }
    pub fn making_pages() { nl: "de pagina’s maken", en: "making the pages" }
    pub fn making_files() { nl: "de bestanden maken", en: "making the files" }
    pub fn files_written(done: usize, all: usize) {
        nl: "{done} van {all} bestanden geschreven",
        en: "{done} of {all} files written",
    }
}
