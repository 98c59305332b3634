//! What a preamble is made of: the head, and what was weighed and judged positive. What is not there is remembered.

use super::{Missing, MissingReason, Sentence};
use crate::model::vocabulary::THEMES;
use crate::model::{
    Aspect, Consideration, Content, Day, Entry, Form, Given as _, Judgement, Partner, Partnership, PlanMode,
    Register, Said, ThemeState,
};

/// Gathers material, and remembers what was not there.
pub(super) struct Material<'r> {
    register: &'r Register,
    partnership: &'r Partnership,
    today: Day,
    pub(super) missing: Vec<Missing>,
}

impl<'r> Material<'r> {
    pub(super) fn new(register: &'r Register, partnership: &'r Partnership, today: Day) -> Self {
        Self { register, partnership, today, missing: Vec::new() }
    }

    fn lacks(&mut self, schema: &'static str, key: &'static str, why: MissingReason) {
        let missing = Missing { schema, key, why };
        if !self.missing.contains(&missing) {
            self.missing.push(missing);
        }
    }

    fn text(&mut self, schema: &'static str, key: &'static str, text: Option<&'r str>) -> Option<&'r str> {
        match text.map(str::trim).filter(|text| !text.is_empty()) {
            None => self.lacks(schema, key, MissingReason::Absent),
            Some(text) if has_blank(text) => self.lacks(schema, key, MissingReason::Blank),
            Some(text) => return Some(text),
        }
        None
    }

    fn texts(&mut self, schema: &'static str, key: &'static str, all: &'r [String]) -> Option<&'r [String]> {
        if all.iter().any(|text| has_blank(text)) {
            self.lacks(schema, key, MissingReason::Blank);
            return None;
        }
        if all.is_empty() {
            self.lacks(schema, key, MissingReason::Absent);
        }
        Some(all).filter(|all| !all.is_empty())
    }

    pub(super) fn ours(&mut self) -> Option<&'r str> {
        self.text("Policy", "name", self.register.policy.name.as_deref())
    }

    pub(super) fn partners(&mut self) -> Vec<&'r str> {
        let partners: &'r [Partner] = &self.partnership.head.partners;
        partners.iter().filter_map(|it| self.text("Partner", "name", it.name.as_deref())).collect()
    }

    pub(super) fn opening(&mut self) -> Vec<Sentence<'r>> {
        let head = &self.partnership.head;
        let (ours, partners) = (self.ours(), self.partners());
        let name = self.text("Head", "name", head.name.as_deref());
        let parties = ours.zip(name).filter(|_| !partners.is_empty());
        let parties = parties.map(|(ours, name)| Sentence::Parties([vec![ours], partners].concat(), name));
        let goal = self.text("Head", "goal", head.goal.as_deref()).map(Sentence::Goal);
        let forms: Vec<_> = head.forms.iter().filter(|form| **form != Form::Other).cloned().collect();
        for (key, is_there) in [("domains", !head.domains.is_empty()), ("forms", !forms.is_empty())] {
            if !is_there {
                self.lacks("Head", key, MissingReason::Absent);
            }
        }
        let is_known = !head.domains.is_empty() || !forms.is_empty();
        let about = is_known.then_some(Sentence::About(&head.domains, forms));
        [parties, goal, about].into_iter().flatten().collect()
    }

    pub(super) fn values(&mut self) -> Option<Sentence<'r>> {
        let offered = self.register.policy.offered.as_ref().map_or(&[][..], |it| &it.values);
        let values = self.texts("Offered", "values", offered)?;
        Some(Sentence::Values(self.ours()?, values))
    }

    pub(super) fn mission(&mut self) -> Option<Sentence<'r>> {
        let mission = self.content("mission", |it| it.mission.as_deref())?;
        Some(Sentence::Mission(self.ours()?, mission))
    }

    pub(super) fn fit(&mut self) -> Option<Sentence<'r>> {
        let values = self.content("values", |it| it.values.as_deref())?;
        Some(Sentence::Fit(self.ours()?, values))
    }

    pub(super) fn ambitions(&mut self) -> Option<Sentence<'r>> {
        let content = self.positive_content("ambitions")?;
        let ambitions = self.texts("Content", "ambitions", &content.ambitions)?;
        Some(Sentence::Ambitions(self.ours()?, ambitions))
    }

    pub(super) fn no_harm(&mut self) -> Option<Sentence<'r>> {
        self.content("no_harm", |it| it.no_harm.as_deref()).map(Sentence::NoHarm)
    }

    pub(super) fn sdgs(&mut self) -> Option<Sentence<'r>> {
        let content = self.positive_content("sdgs")?;
        if content.sdgs.is_empty() {
            self.lacks("Content", "sdgs", MissingReason::Absent);
            return None;
        }
        Some(Sentence::Sdgs(&content.sdgs))
    }

    pub(super) fn compatible(&mut self) -> Option<Sentence<'r>> {
        let Some((entry, profile)) = self.partnership.dossier.last_profile(self.today) else {
            self.lacks("Profile", "compatible", MissingReason::Absent);
            return None;
        };
        self.usable("Profile", "compatible", entry, Aspect::Profile, &profile.judgement)?;
        self.text("Profile", "compatible", profile.compatible.as_deref()).map(Sentence::Compatible)
    }

    /// A text of the content, when that was judged positive.
    pub(super) fn content(
        &mut self,
        key: &'static str,
        text: fn(&'r Content) -> Option<&'r str>,
    ) -> Option<&'r str> {
        let content = self.positive_content(key)?;
        self.text("Content", key, text(content))
    }

    fn positive_content(&mut self, key: &'static str) -> Option<&'r Content> {
        let Some((entry, content)) = self.partnership.dossier.last_content(self.today) else {
            self.lacks("Content", key, MissingReason::Absent);
            return None;
        };
        self.usable("Content", key, entry, Aspect::Content, &content.judgement).map(|()| content)
    }

    /// Whether what was weighed can be common ground: judged positive, and not removed.
    fn usable(
        &mut self,
        schema: &'static str,
        key: &'static str,
        entry: &Entry<Consideration>,
        aspect: Aspect,
        judgement: &Said<Judgement>,
    ) -> Option<()> {
        match judgement.known() {
            Some(judgement @ (Judgement::Doubt | Judgement::Negative)) => {
                self.lacks(schema, key, MissingReason::Judged(aspect, judgement));
                None
            }
            _ if entry.is_redacted() => {
                self.lacks(schema, key, MissingReason::Removed);
                None
            }
            _ => Some(()),
        }
    }

    pub(super) fn contributions(&mut self) -> Vec<Sentence<'r>> {
        let partners: &'r [Partner] = &self.partnership.head.partners;
        let mut all = Vec::new();
        for partner in partners {
            let contribution = self.text("Partner", "contribution", partner.contribution.as_deref());
            let name = self.text("Partner", "name", partner.name.as_deref());
            all.extend(name.zip(contribution).map(|(name, brings)| Sentence::Contribution(name, brings)));
        }
        all
    }

    /// What was agreed on the themes, as far as it was written down.
    pub(super) fn themes(&mut self) -> Vec<Sentence<'r>> {
        let said = &self.partnership.head.themes;
        let place = |name: &str| THEMES.iter().position(|theme| *theme == name).unwrap_or(THEMES.len());
        let mut agreed: Vec<_> = said
            .iter()
            .filter(|(_, theme)| theme.state == ThemeState::Agreed && theme.note.is_given())
            .collect();
        agreed.sort_by_key(|(name, _)| place(name));
        if agreed.is_empty() {
            self.lacks("Head", "themes", MissingReason::Absent);
        }
        let mut all = Vec::new();
        for (name, theme) in agreed {
            let note = self.text("Theme", "note", theme.note.as_deref());
            all.extend(note.map(|note| Sentence::Theme(name, theme, note)));
        }
        all
    }

    pub(super) fn frameworks(&mut self) -> Option<Sentence<'r>> {
        let named = self.partnership.head.agreement.as_ref().map_or(&[][..], |it| &it.frameworks);
        self.texts("Agreement", "frameworks", named).map(Sentence::Frameworks)
    }

    /// When the parties evaluate, by their own plan, else by the category's.
    pub(super) fn evaluation(&mut self) -> Option<Sentence<'r>> {
        let head = &self.partnership.head;
        let plan = head.evaluation_plan.as_ref();
        if plan.is_some_and(|plan| plan.mode == PlanMode::AtEnd) {
            return Some(Sentence::Evaluation(None));
        }
        let category = self.register.policy.category(head.category.as_deref());
        let every = plan.and_then(|plan| plan.every).or(category.and_then(|it| it.evaluate_every));
        if every.is_none() {
            self.lacks("Head", "evaluation_plan", MissingReason::Absent);
        }
        every.map(|every| Sentence::Evaluation(Some(every)))
    }
}

/// Whether a text has a blank that is still to be filled in: something in brackets, or dots and no more.
fn has_blank(text: &str) -> bool {
    let bracket = text.find('[').is_some_and(|at| text[at..].contains(']'));
    bracket || text.chars().all(|c| matches!(c, '.' | '…') || c.is_whitespace())
}
