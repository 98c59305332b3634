//! What is said of the history: what stands in the way of reading it, and the command that mends that.

use crate::messages;

messages! {
    /// Not everything was fetched.
    pub fn partial() {
        nl: "niet alle inhoud uit de geschiedenis is opgehaald (partial clone)",
        en: "not all contents of the history were fetched (partial clone)",
    }
    /// What to do.
    pub fn partial_hint() {
        nl: "haal de rest: git fetch --refetch --no-filter origin",
        en: "get the rest: git fetch --refetch --no-filter origin",
    }
}
