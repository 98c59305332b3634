//! The repository: what state it is in, what it holds, and one careful commit.
//!
//! git2 reads, because it runs no program that a repository's configuration names; the `git` program commits, because
//! only it honours hooks, signing and partial staging. Neither git2's types nor a started program leaves this room.

#![expect(clippy::missing_errors_doc, reason = "each `Refusal` says by itself what stands in the way")]

mod answer;
mod arrivals;
mod authors;
mod branch_line;
mod cleanliness;
mod commit;
mod commit_log;
mod conflicts;
mod conversation;
mod create;
mod finish;
pub mod health;
mod id;
mod index_places;
mod lock;
pub mod merge_driver;
mod message;
mod new_branch;
mod pager;
mod pool;
mod preflight;
mod program;
mod raw;
mod refusal;
mod repository;
mod revision;
mod state;
mod sync;
pub mod text_diff;
pub mod text_merge;
mod tree;
mod undo;
mod whole_index;

use index_places::IndexPlaces;
use program::{Git, broken, nul_separated, slashed};
use tree::path_of;

pub use self::authors::{Author, Authored, Authorship, Signature, fingerprint};
pub use self::branch_line::{KnownFolders, LineCommit, LinePlace, PathChange, Stretch};
pub use arrivals::Arrivals;
pub use commit_log::{CommitTime, LoggedCommit};
pub use conflicts::Conflict;
pub use conversation::{Attendance, attend};
pub use id::CommitId;
pub use lock::{Holder, Lock};
pub use message::{BadMessage, COMMAND, Message, trailers};
pub use pager::page;
pub use pool::Pool;
pub use refusal::{Identity, Operation, Refusal};
pub use repository::Repository;
pub use revision::Main;
pub use state::{CheckedOut, RepositoryState};
pub use sync::{Merged, SharedBranch};
pub use tree::{BlobId, Stored};

/// What the repository gives, or why it would not.
pub type Result<T, E = Refusal> = std::result::Result<T, E>;
