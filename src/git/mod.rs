//! The repository: what state it is in, what it holds, and one careful commit.
