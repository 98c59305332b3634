//! Holding an interview: questions in the terminal, answers kept, a summary before anything is written.

use super::writing::Writing;
use crate::ask::Form;
use crate::context::Context;
use crate::model::Partnership;
use crate::model::dossier::Kind;
use crate::model::draft::Draft;
use crate::outcome::Fault;

/// What an interview is about.
pub(super) struct Subject<'s> {
    pub(super) verb: &'static str,
    pub(super) name: &'s str,
    pub(super) about: &'s str,
    pub(super) kind: Option<Kind>,
}

impl<'s> Subject<'s> {
    /// An entry of a partnership.
    pub(super) fn entry(verb: &'static str, partnership: &'s Partnership, kind: Kind) -> Self {
        Self { verb, name: partnership.name(), about: &partnership.id, kind: Some(kind) }
    }

    /// An entry about another entry.
    pub(super) fn about(
        verb: &'static str,
        partnership: &'s Partnership,
        about: &'s str,
        kind: Kind,
    ) -> Self {
        Self { about, ..Self::entry(verb, partnership, kind) }
    }

    /// Something that is not in the register yet.
    pub(super) fn new(verb: &'static str, name: &'s str, kind: Kind) -> Self {
        Self { verb, name, about: name, kind: Some(kind) }
    }
}

pub(super) fn hold(
    _: &Context,
    _: &Writing,
    _: &Subject<'_>,
    given: Draft,
    _: &Form<'_>,
) -> Result<Draft, Fault> {
    Ok(given)
}

pub(super) fn confirm(_: &Context, _: &str, _: &str) -> Result<bool, Fault> {
    Ok(false)
}
