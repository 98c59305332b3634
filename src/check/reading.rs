//! What is seen while a file is read: these rules have a row here, and their findings come from `document` and `disk`.

use super::{Rule, Run};
use crate::words::explain::{self, Explanation};

const fn row(id: &'static str, explanation: &'static Explanation) -> Rule {
    Rule::of_integrity(id, explanation, Run::Reading)
}

pub(super) const SYNTAX: Rule = row("syntax", &explain::SYNTAX);
pub(super) const ENCODING: Rule = row("encoding", &explain::ENCODING);
pub(super) const TOO_LARGE: Rule = row("too-large", &explain::TOO_LARGE);
pub(super) const NOT_A_FILE: Rule = row("not-a-file", &explain::NOT_A_FILE);
pub(super) const UNRESOLVED_MERGE: Rule = row("unresolved-merge", &explain::UNRESOLVED_MERGE);
pub(super) const UNKNOWN_KEY: Rule = row("unknown-key", &explain::UNKNOWN_KEY);
pub(super) const WRONG_TYPE: Rule = row("wrong-type", &explain::WRONG_TYPE);
pub(super) const MISSING_KEY: Rule = row("missing-key", &explain::MISSING_KEY);
pub(super) const ENTRY_ID: Rule = row("entry-id", &explain::ENTRY_ID);
