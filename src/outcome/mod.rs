//! How a run ended, and who must act when it did not go well.

pub mod healing;
pub(crate) mod misfit;
pub(crate) mod recording;
pub(crate) mod refusal;

use crate::context::{Context, repository};

/// What a run says, and how it ended.
#[derive(Debug, Default)]
pub struct Reply {
    /// What was asked for: goes to standard output.
    pub out: String,
    /// What was asked for, where it is no text: goes to standard output too.
    pub bytes: Vec<u8>,
    /// Whether what was asked for is data, or for a runner: then it stays as it is, byte for byte.
    pub is_data: bool,
    /// Remarks: go to standard error.
    pub remarks: String,
    pub outcome: RunOutcome,
    /// Whether nothing was written, because only a trial was asked for.
    pub is_trial: bool,
    /// What is done once this was told.
    pub afterwards: Afterwards,
    /// The command that somebody chose to go on with: its words, without the program.
    pub next: Option<Vec<String>>,
}

/// What is done once the reader was told what was done: until then, whoever asks for the same again may not know of it.
#[derive(Default)]
pub struct Afterwards(Option<Box<dyn FnOnce()>>);

impl Afterwards {
    /// To be done when it was told.
    pub fn new(what: impl FnOnce() + 'static) -> Self {
        Self(Some(Box::new(what)))
    }

    /// It was told.
    pub fn run(self) {
        if let Some(what) = self.0 {
            what();
        }
    }
}

impl std::fmt::Debug for Afterwards {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Afterwards").field(&self.0.is_some()).finish()
    }
}

impl From<String> for Reply {
    fn from(out: String) -> Self {
        Self::fine(out)
    }
}

impl Reply {
    /// The same, with what of the register on disk could not be seen: then it never looks like fine.
    pub(crate) fn with_unseen(mut self, context: &Context) -> Self {
        if let Some(remark) = repository::unseen(context) {
            self.remarks.push_str(&remark);
            self.outcome = RunOutcome::Unchecked;
        }
        self
    }

    /// What was asked for, and all is fine.
    pub fn fine(out: String) -> Self {
        Self { out, ..Self::default() }
    }
}

/// How a run ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum RunOutcome {
    /// Fine.
    #[default]
    Fine,
    /// There is something to mend, or something is due.
    Findings,
    /// Something could not be looked at, so it never looks like fine; goes before findings.
    Unchecked,
}

impl RunOutcome {
    /// How a look at something ended: whether all of it could be looked at, and whether there is something to mend.
    pub fn of(is_whole: bool, is_red: bool) -> Self {
        match (is_whole, is_red) {
            (false, _) => Self::Unchecked,
            (true, true) => Self::Findings,
            (true, false) => Self::Fine,
        }
    }

    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Findings => 1,
            Self::Unchecked => 3,
        }
    }
}

/// Who must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blame {
    Request,
    /// The register is not as it should be.
    Register,
    /// The world did not cooperate: the disk, git, a missing base.
    World,
    /// Somebody stopped, or went back: nothing is the matter.
    Nobody,
    /// Somebody stopped the program while it wrote, and nothing of that is left.
    Interrupted,
}

/// What stopped a run, as a fault: with `?` it ends there.
pub(crate) trait OrFault<T> {
    /// The value, or why there is none.
    fn or_fault(self, context: &Context) -> Result<T, Fault>;
}

/// Why a run did not do what was asked. Nothing is half done.
#[derive(Debug)]
pub struct Fault {
    /// Who must act.
    pub blame: Blame,
    /// What is the matter, in one sentence.
    pub sentence: String,
    /// What to do, a line each.
    pub hints: Vec<String>,
    /// What was already said before it stopped: findings, a list.
    pub before: String,
}

impl Fault {
    /// The request was wrong.
    pub fn request(sentence: String) -> Self {
        Self::new(Blame::Request, sentence)
    }

    /// The register is not as it should be.
    pub fn register(sentence: String) -> Self {
        Self::new(Blame::Register, sentence)
    }

    /// The world did not cooperate.
    pub fn world(sentence: String) -> Self {
        Self::new(Blame::World, sentence)
    }

    /// Somebody stopped.
    pub fn stopped(sentence: String) -> Self {
        Self::new(Blame::Nobody, sentence)
    }

    /// Somebody stopped the program itself.
    pub fn interrupted(sentence: String) -> Self {
        Self::new(Blame::Interrupted, sentence)
    }

    /// Somebody went back from a list: there is nothing to say.
    pub fn went_back() -> Self {
        Self::stopped(String::new())
    }

    /// Whether somebody went back from a list.
    pub fn is_going_back(&self) -> bool {
        self.blame == Blame::Nobody && self.sentence.is_empty()
    }

    fn new(blame: Blame, sentence: String) -> Self {
        Self { blame, sentence, hints: Vec::new(), before: String::new() }
    }

    /// Adds what to do.
    pub fn hint(mut self, hint: String) -> Self {
        self.hints.push(hint);
        self
    }

    /// What is the matter and what to do, in one sentence.
    pub fn in_one(self) -> String {
        std::iter::once(self.sentence).chain(self.hints).collect::<Vec<_>>().join("; ")
    }

    /// Adds what is shown before the sentence.
    pub fn showing(mut self, before: String) -> Self {
        self.before = before;
        self
    }

    /// The exit code.
    pub fn code(&self) -> u8 {
        match self.blame {
            Blame::Register => 1,
            Blame::Request | Blame::Nobody => 2,
            Blame::World => 3,
            // As a shell has it of what Ctrl-C ended.
            Blame::Interrupted => 130,
        }
    }
}
