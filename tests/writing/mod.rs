//! The writing side, as an advisor, an auditor and a saboteur meet it: the real program on real repositories.

#![cfg(unix)]

mod advisor;
mod choosing;
mod commits;
mod composed;
mod crashes;
mod decisions;
mod drafts;
mod edits;
mod evaluations;
mod exceptions;
mod fields;
mod first_list;
mod following;
mod handovers;
mod harmless;
mod heads;
mod hindrances;
mod ids;
mod interviews;
mod modes;
mod newcomers;
mod next_step;
mod odd_files;
mod preambles;
mod proofs;
mod redactions;
mod resuming;
mod saboteur;
mod samples;
mod settings;
mod seven_runs;
pub(crate) mod sitting;
mod splices;
mod strategic;
mod text_of_files;
mod together;
mod tombstones;
mod verbs;
mod waiting;
