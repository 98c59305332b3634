//! Verbs that record something.

pub(crate) mod add;
pub(crate) mod add_flags;
pub(crate) mod add_form;
pub(crate) mod add_strategic;
pub(crate) mod adjusted;
pub(crate) mod advise;
pub(crate) mod assess;
pub(crate) mod consider;
pub(crate) mod decide;
pub(crate) mod edit;
pub(crate) mod evaluate;
pub(crate) mod follow_up;
pub(crate) mod handover;
pub(crate) mod monitor;
pub(crate) mod new_entry;
pub(crate) mod recording;
pub(crate) mod redact;
pub(crate) mod rename;
pub(crate) mod sample;
pub(crate) mod set;
pub(crate) mod set_form;
pub(crate) mod set_keys;
pub(crate) mod share;
pub(crate) mod signal;
pub(crate) mod undo;
