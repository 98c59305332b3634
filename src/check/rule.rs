//! What a rule is: a row.

use super::case::Case;
use super::register_index::RegisterIndex;
use super::voice::Voice;
use crate::finding::Level;
use crate::words::explain::Explanation;

/// Whom a rule answers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The format; always an error.
    Integrity,
    /// The framework; a register may change its level.
    Framework,
    /// What a change did to what was on record; its level is fixed.
    Change,
}

/// How a rule looks.
#[derive(Clone, Copy)]
pub enum Run {
    /// It is seen while a file is read.
    Reading,
    /// Across all files, also the policy.
    Register(AcrossAll),
    /// At one partnership.
    Each(AtEach),
    /// At the policy, and at one partnership.
    Throughout(AcrossAll, AtEach),
}

type AcrossAll = fn(&RegisterIndex<'_>, &mut Voice<'_>);
type AtEach = fn(&Case<'_>, &mut Voice<'_>);

impl Run {
    /// How it looks across all files.
    pub(super) fn across_all(self) -> Option<AcrossAll> {
        if let Self::Register(run) | Self::Throughout(run, _) = self { Some(run) } else { None }
    }

    /// How it looks at one partnership.
    pub(super) fn at_each(self) -> Option<AtEach> {
        if let Self::Each(run) | Self::Throughout(_, run) = self { Some(run) } else { None }
    }
}

/// One rule.
pub struct Rule {
    /// Its id: the name of its file, its fault folder and its heading in `explain`.
    pub id: &'static str,
    pub group: Group,
    /// How serious it is, unless the institution says otherwise.
    pub level: Level,
    /// How serious it can be made at most: what people honestly record makes no check fail.
    pub highest: Level,
    /// Whether it is about the words and days as they are written, whatever is asked of the partnership otherwise.
    pub is_about_writing: bool,
    /// What it says, why, and the way out.
    pub explanation: &'static Explanation,
    pub run: Run,
}

impl Rule {
    const fn new(
        (id, group): (&'static str, Group),
        level: Level,
        explanation: &'static Explanation,
        run: Run,
    ) -> Self {
        Self { id, group, level, highest: Level::Error, is_about_writing: false, explanation, run }
    }

    /// A rule of the format.
    pub(super) const fn of_integrity(id: &'static str, explanation: &'static Explanation, run: Run) -> Self {
        Self::new((id, Group::Integrity), Level::Error, explanation, run)
    }

    /// A rule of the framework that looks at one partnership, as serious as that makes it.
    pub(super) const fn of_framework(
        id: &'static str,
        level: Level,
        explanation: &'static Explanation,
        run: AtEach,
    ) -> Self {
        Self::new((id, Group::Framework), level, explanation, Run::Each(run))
    }

    /// A rule of the framework that looks across all files.
    pub(super) const fn of_register(
        id: &'static str,
        level: Level,
        explanation: &'static Explanation,
        run: AcrossAll,
    ) -> Self {
        Self::new((id, Group::Framework), level, explanation, Run::Register(run))
    }

    /// The same, which no institution can make more serious than this.
    pub(super) const fn at_most(self, highest: Level) -> Self {
        Self { highest, ..self }
    }

    /// The same, about the words and days as they are written.
    pub(super) const fn about_writing(self) -> Self {
        Self { is_about_writing: true, ..self }
    }

    /// The same, which looks at the policy too.
    pub(super) const fn also_at_policy(self, look: AcrossAll) -> Self {
        let run = if let Run::Each(run) = self.run { Run::Throughout(look, run) } else { self.run };
        Self { run, ..self }
    }

    /// A rule about what a change did.
    pub(super) const fn of_change(
        id: &'static str,
        level: Level,
        explanation: &'static Explanation,
        run: AcrossAll,
    ) -> Self {
        Self::new((id, Group::Change), level, explanation, Run::Register(run))
    }
}
