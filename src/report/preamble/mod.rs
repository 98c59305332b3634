//! A draft of a preamble, from what the head and the considerations say (000:432-532). A preamble is optional. Nothing is
//! made up and no blank is left to fill in: what lacks its material is left out, and named.

mod material;

use crate::model::{
    Aspect, Day, Domain, Form, Given as _, Interval, Judgement, Partnership, Register, Said, Theme,
};
use material::Material;

/// The three kinds of preamble that the framework names (000:230-236).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreambleKind {
    /// A vision and values that the parties share.
    SharedValues,
    /// The vision and interests of each party.
    OwnValues,
    Principles,
}

impl PreambleKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::SharedValues, Self::OwnValues, Self::Principles];

    /// As files write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::SharedValues => "shared-values",
            Self::OwnValues => "own-values",
            Self::Principles => "principles",
        }
    }

    /// The kind that a file has; shared values when it has none that is known.
    pub fn of(partnership: &Partnership) -> Self {
        let preamble = partnership.head.agreement.as_ref().and_then(|it| it.preamble.as_ref());
        let said = preamble.and_then(|it| it.kind.as_deref());
        Self::ALL.into_iter().find(|kind| Some(kind.spelling()) == said).unwrap_or(Self::SharedValues)
    }
}

/// A draft.
#[derive(Clone, Debug)]
pub struct PreambleDraft<'r> {
    pub partnership: &'r Partnership,
    pub kind: PreambleKind,
    pub passages: Vec<Passage<'r>>,
    /// What it could not say.
    pub missing: Vec<Missing>,
    /// Whether the register has a preamble already.
    pub is_recorded: bool,
}

/// A few sentences that belong together.
#[derive(Clone, Debug)]
pub struct Passage<'r> {
    /// What leads them in; without it each is a paragraph of its own.
    pub lead: Option<Lead<'r>>,
    pub sentences: Vec<Sentence<'r>>,
}

/// What leads sentences in.
#[derive(Clone, Debug)]
pub enum Lead<'r> {
    Considered,
    Ours(&'r str),
    /// What the partners stand for and bring.
    Theirs(Vec<&'r str>),
    /// How the parties work together.
    Principles,
}

/// One sentence, by its material.
#[derive(Clone, Debug)]
pub enum Sentence<'r> {
    /// Who works together, on what.
    Parties(Vec<&'r str>, &'r str),
    Goal(&'r str),
    /// On which terrain, in which forms.
    About(&'r [Said<Domain>], Vec<Said<Form>>),
    Values(&'r str, &'r [String]),
    Mission(&'r str, &'r str),
    /// How it fits our values.
    Fit(&'r str, &'r str),
    Ambitions(&'r str, &'r [String]),
    Impact(&'r str),
    /// How mission and values go together.
    Compatible(&'r str),
    NoHarm(&'r str),
    How(&'r str),
    Contribution(&'r str, &'r str),
    /// What was agreed on a theme.
    Theme(&'r str, &'r Theme, &'r str),
    /// The goals of the United Nations.
    Sdgs(&'r [i64]),
    Frameworks(&'r [String]),
    /// When they evaluate: every so often, or at the end.
    Evaluation(Option<Interval>),
    /// What the agreement is for.
    Closing,
}

/// Something that the draft could not say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    pub schema: &'static str,
    pub key: &'static str,
    pub why: MissingReason,
}

/// Why something is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingReason {
    /// Nothing is recorded.
    Absent,
    /// The text has a blank that is still to be filled in.
    Blank,
    /// The text had to go.
    Removed,
    /// The aspect was not judged positive, so that its words are no common ground.
    Judged(Aspect, Judgement),
}

/// A draft for a partnership on a day.
pub fn preamble<'r>(
    register: &'r Register,
    partnership: &'r Partnership,
    kind: PreambleKind,
    today: Day,
) -> PreambleDraft<'r> {
    let mut draft = Material::new(register, partnership, today);
    let mut passages = vec![Passage { lead: None, sentences: draft.opening() }];
    match kind {
        PreambleKind::SharedValues => {
            passages.push(Passage { lead: None, sentences: draft.values().into_iter().collect() });
            let considered = [
                draft.mission(),
                draft.fit(),
                draft.compatible(),
                draft.content("impact", |it| it.impact.as_deref()).map(Sentence::Impact),
                draft.no_harm(),
            ];
            passages.push(of(Lead::Considered, considered));
            passages.push(Passage { lead: None, sentences: draft.sdgs().into_iter().collect() });
        }
        PreambleKind::OwnValues => {
            let ours = [draft.mission(), draft.ambitions(), draft.fit()];
            passages.extend(draft.ours().map(|name| of(Lead::Ours(name), ours)));
            let theirs = draft.compatible().into_iter().chain(draft.contributions());
            passages.push(of(Lead::Theirs(draft.partners()), theirs.map(Some)));
        }
        PreambleKind::Principles => {
            let mut all = draft.contributions();
            all.extend(draft.no_harm());
            all.extend(draft.content("how", |it| it.how.as_deref()).map(Sentence::How));
            all.extend(draft.themes());
            passages.push(of(Lead::Principles, all.into_iter().map(Some)));
        }
    }
    let closing = [draft.frameworks(), draft.evaluation(), Some(Sentence::Closing)];
    passages.push(Passage { lead: None, sentences: closing.into_iter().flatten().collect() });
    passages.retain(|passage| !passage.sentences.is_empty());
    let recorded = partnership.head.agreement.as_ref().and_then(|it| it.preamble.as_ref());
    let is_recorded = recorded.is_some_and(|it| it.text.is_given());
    PreambleDraft { partnership, kind, passages, missing: draft.missing, is_recorded }
}

fn of<'r>(lead: Lead<'r>, sentences: impl IntoIterator<Item = Option<Sentence<'r>>>) -> Passage<'r> {
    Passage { lead: Some(lead), sentences: sentences.into_iter().flatten().collect() }
}
