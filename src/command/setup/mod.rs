//! Verbs that make and look after what stands around a register.

pub(crate) mod complete;
pub(crate) mod completions;
pub(crate) mod doctor;
pub(crate) mod doctor_items;
mod doctor_litter;
pub(crate) mod help;
pub(crate) mod init;
pub(crate) mod init_driver;
pub(crate) mod init_files;
mod init_forge;
pub(crate) mod init_form;
pub(crate) mod init_place;
pub(crate) mod man;
