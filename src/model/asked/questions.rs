//! What was last weighed of each aspect, and what a consideration leaves open of the seven answers and two judgements that are
//! asked (000:196-228). Whether an answer is a good one is for people to judge.

use crate::model::place::{missing_in, value_of};
use crate::model::{
    Aspect, Consideration, Content, Day, Dossier, Entry, Given as _, Profile, Said, Spot, Word as _,
};

/// A question that a consideration leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    pub aspect: Aspect,
    /// The key that would answer it; nothing when the aspect was not weighed at all.
    pub key: Option<&'static str>,
    /// True when the key is there with nothing in it.
    pub is_blank: bool,
}

impl Question {
    /// That an aspect was not weighed at all.
    pub(super) fn unweighed(aspect: Aspect) -> Self {
        Self { aspect, key: None, is_blank: false }
    }

    /// The keys in a consideration that would answer it.
    pub fn keys(&self) -> Vec<&'static str> {
        std::iter::once(self.aspect.spelling()).chain(self.key).collect()
    }

    /// Where a consideration leaves it open.
    pub fn spot(&self, consideration: &Entry<Consideration>) -> Spot {
        let place = if self.is_blank { value_of } else { missing_in };
        place("considerations", consideration, &self.keys())
    }
}

impl Dossier {
    /// The content as it was last weighed by a day, and in which consideration: a later look at the profile alone leaves it
    /// as it was.
    pub fn last_content(&self, today: Day) -> Option<(&Entry<Consideration>, &Content)> {
        let mut weighed = self.considerations.standing().filter(|it| it.date <= today).rev();
        weighed.find_map(|it| Some((it, it.facts.content.as_ref()?)))
    }

    /// The profile as it was last weighed by a day, and in which consideration.
    pub fn last_profile(&self, today: Day) -> Option<(&Entry<Consideration>, &Profile)> {
        let mut weighed = self.considerations.standing().filter(|it| it.date <= today).rev();
        weighed.find_map(|it| Some((it, it.facts.profile.as_ref()?)))
    }
}

/// What a consideration leaves open.
pub fn open_questions(consideration: &Entry<Consideration>) -> Vec<Question> {
    let mut open = open_in(consideration, Aspect::Content);
    open.append(&mut open_in(consideration, Aspect::Profile));
    open
}

/// What a consideration leaves open of one aspect. A redacted one is not asked for what it lost.
pub fn open_in(consideration: &Entry<Consideration>, aspect: Aspect) -> Vec<Question> {
    let mut open = Vec::new();
    let is_redacted = consideration.is_redacted();
    let mut ask = |key, is_answered: bool, is_blank| {
        if !is_answered {
            open.push(Question { aspect, key: Some(key), is_blank });
        }
    };
    match (aspect, &consideration.content, &consideration.profile) {
        (Aspect::Content, Some(content), _) => {
            ask("judgement", content.judgement != Said::Nothing, false);
            for (key, text) in
                [("impact", &content.impact), ("mission", &content.mission), ("values", &content.values)]
            {
                ask(key, is_redacted || text.is_given(), text.is_some());
            }
            let is_connected = content.ambitions.iter().any(|it| !it.trim().is_empty());
            ask("ambitions", is_redacted || is_connected, !content.ambitions.is_empty());
            ask("no_harm", is_redacted || content.no_harm.is_given(), content.no_harm.is_some());
        }
        (Aspect::Profile, _, Some(profile)) => {
            ask("judgement", profile.judgement != Said::Nothing, false);
            for (key, text) in [("compatible", &profile.compatible), ("conduct", &profile.conduct)] {
                ask(key, is_redacted || text.is_given(), text.is_some());
            }
        }
        _ => open.push(Question::unweighed(aspect)),
    }
    open
}
