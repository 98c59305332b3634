//! Verbs that show the register as it stands, or as it stood.

pub(crate) mod browse;
pub(crate) mod check;
mod evidence;
pub(crate) mod explain;
pub(crate) mod export;
mod export_folder;
pub(crate) mod find;
pub(crate) mod guide;
pub(crate) mod list;
mod next_step;
pub(crate) mod overview;
mod policy_trial;
pub(crate) mod publish;
pub(crate) mod report;
pub(crate) mod show;
