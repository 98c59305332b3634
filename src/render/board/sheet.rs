//! The parts of the page for the board, each within its measure.

use super::Measure;
use crate::model::{Adviser, Aspect, Consideration, Entry, Judgement, Kind, Partner, Requirement, Said};
use crate::render::form::page::{FactList, Page};
use crate::render::{entry, head};
use crate::report::board::{Asked, ForBoard};
use crate::words::labels::{RegisterLabels, kind};
use crate::words::lists::{and, capital};
use crate::words::{board as words, dates, overview, show, signals};

/// A page of one measure, as it is written.
pub(super) struct MeasuredPage<'s, 'r> {
    labels: RegisterLabels<'s>,
    it: &'s ForBoard<'r>,
    measure: Measure,
    /// Whether it says how a strategic partner was chosen, and what shows each objective.
    has_grounds: bool,
    pub(super) is_cut: bool,
}

impl<'s, 'r> MeasuredPage<'s, 'r> {
    pub(super) fn new(
        labels: RegisterLabels<'s>,
        it: &'s ForBoard<'r>,
        measure: Measure,
        has_grounds: bool,
    ) -> Self {
        Self { labels, it, measure, has_grounds, is_cut: false }
    }

    /// A text that the decision rests on, as far as there is room.
    pub(super) fn cut(&mut self, text: &str) -> String {
        self.within(self.measure.0, text)
    }

    /// A text of less weight, as far as there is room.
    fn brief(&mut self, text: &str) -> String {
        self.within(self.measure.1, text)
    }

    /// As much of a text as goes into so many characters; that it goes on, when that is not all.
    fn within(&mut self, limit: usize, text: &str) -> String {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.chars().count() <= limit {
            return text;
        }
        self.is_cut = true;
        let kept: String = text.chars().take(limit).collect();
        let kept = kept.rsplit_once(' ').map_or(kept.as_str(), |(words, _)| words);
        words::goes_on(self.labels.lang, kept.trim_end_matches([',', ';', ':', '.', '…']))
    }

    /// Whether there is a measure, and each line counts.
    fn is_short(&self) -> bool {
        self.measure.0 != usize::MAX
    }

    /// A text under the name of its key.
    fn add(&mut self, facts: &mut FactList, schema: &str, key: &'static str, text: Option<&str>) {
        let is_brief = matches!(
            key,
            "goal" | "risks" | "selection" | "complementarity" | "how" | "scale" | "ambitions" | "sources"
        );
        let text = text.map(|text| if is_brief { self.brief(text) } else { self.cut(text) });
        let in_short = words::scale_in_short(self.labels.lang);
        let name = if key == "scale" && self.is_short() { &in_short } else { self.labels.key(schema, key) };
        facts.add(name, text);
    }

    /// As many of the entries as there is room for, and how many more there are.
    fn list(&mut self, mut all: Vec<String>) -> Vec<String> {
        let more = all.len().saturating_sub(self.measure.2);
        if more > 0 {
            self.is_cut = true;
            all.truncate(self.measure.2);
            all.push(words::and_more(self.labels.lang, more));
        }
        all
    }

    pub(super) fn head(&mut self) -> FactList {
        let (labels, lang, partnership) = (self.labels, self.labels.lang, self.it.partnership);
        let it = &partnership.head;
        let mut facts = FactList::default();
        let partners: Vec<String> = it.partners.iter().map(|partner| with(labels, partner)).collect();
        facts.add(&words::partners_name(lang), Some(self.brief(&partners.join("; "))));
        self.add(&mut facts, "Head", "goal", it.goal.as_deref());
        facts.add(&show::term_name(lang), show::term(lang, self.it.term));
        facts.add(labels.key("Head", "agreement"), self.agreement());
        let owner = show::with_deputy(lang, it.owner.as_deref(), it.deputy.as_deref());
        facts.add(labels.key("Head", "owner"), owner);
        facts.add(labels.key("Head", "forms"), Some(and(lang, &labels.all(&it.forms))));
        let is_large = it.large_scale == Some(true);
        let marks = [(is_large, "large_scale"), (self.it.is_international, "international")];
        let marks = marks.iter().filter(|(is_so, _)| *is_so).map(|(_, key)| labels.key("Head", key));
        let marks: Vec<&str> = labels.all(&it.domains).into_iter().chain(marks).collect();
        facts.add(labels.key("Head", "domains"), Some(marks.join(" · ")));
        if let Some(strategic) = &it.strategic {
            // On a full page the names of the objectives are enough, and the dossier has the rest.
            let is_full = !self.has_grounds;
            for (key, text) in
                [("selection", &strategic.selection), ("complementarity", &strategic.complementarity)]
            {
                let text = text.as_deref().filter(|_| !is_full);
                self.add(&mut facts, "Strategic", key, text);
            }
            let objectives = strategic.shown().into_iter().map(|objective| {
                let evidence = strategic.objectives.0.iter().find(|(it, _)| *it == objective);
                let limit = self.measure.1 / 2;
                let evidence = evidence.filter(|_| !is_full).map(|(_, text)| self.within(limit, text));
                let name = labels.of(objective);
                evidence.map_or_else(|| name.to_owned(), |evidence| format!("{name} ({evidence})"))
            });
            let objectives: Vec<String> = objectives.collect();
            facts.add(labels.key("Strategic", "objectives"), Some(and(lang, &objectives)));
            let risks: Vec<&str> = strategic.risks.values().filter_map(|it| it.risk.as_deref()).collect();
            self.add(&mut facts, "Strategic", "risks", Some(&risks.join(" ")));
        }
        if let Some(tree) = self.it.knowledge_security {
            let (outcome, _) = entry::knowledge_security(labels, tree);
            let said = format!("{outcome} · {}", dates::day(lang, tree.date));
            facts.add(labels.key("Dossier", "knowledge_security"), Some(said));
        }
        let has_grounds = it.strategic.as_ref().is_some_and(|it| {
            it.selection.is_some() || it.complementarity.is_some() || !it.objectives.0.is_empty()
        });
        let id = if has_grounds && !self.has_grounds {
            words::grounds_in_dossier(lang, &partnership.id)
        } else {
            partnership.id.clone()
        };
        facts.add(&overview::id_head(lang), Some(id));
        facts
    }

    fn agreement(&self) -> Option<String> {
        let (labels, lang) = (self.labels, self.labels.lang);
        let it = self.it.partnership.head.agreement.as_ref()?;
        let key = |name| labels.key("Agreement", name);
        let signed = it.signed.map(|day| format!("{} {}", key("signed"), dates::day(lang, day)));
        let by = it.signed_by.as_deref().map(|by| labels.signatory(by).to_owned());
        let renewal = labels.said(&it.renewal).map(|renewal| format!("{}: {renewal}", key("renewal")));
        let notice = it.notice.map(|notice| format!("{} {}", key("notice"), dates::interval(lang, notice)));
        let parts: Vec<String> =
            [signed, by, renewal, notice, it.reference.clone()].into_iter().flatten().collect();
        Some(parts.join(" · "))
    }

    /// The heading of an aspect: how it was judged, and when; that it was not weighed, where that is asked.
    fn aspect(
        &self,
        page: &mut Page,
        aspect: Aspect,
        weighed: Option<(&Entry<Consideration>, &Said<Judgement>)>,
    ) {
        let (labels, lang) = (self.labels, self.labels.lang);
        let name = capital(labels.of(aspect));
        let Some((entry, judgement)) = weighed else {
            let is_asked = |it: &Requirement| matches!(it, Requirement::Question(it) if it.aspect == aspect);
            if self.it.lacks.iter().any(is_asked) {
                page.heading(&words::not_weighed(lang, &name));
            }
            return;
        };
        let not_judged = words::not_judged(lang);
        let judgement = labels.said(judgement).unwrap_or(&not_judged);
        page.heading(&words::aspect_head(lang, &name, judgement, &dates::day(lang, entry.date)));
        if entry.is_redacted() {
            page.text(&signals::text_removed(lang));
        }
    }

    /// What is put before the board, each in a sentence.
    pub(super) fn asked(&mut self) -> Vec<String> {
        let (labels, lang, it) = (self.labels, self.labels.lang, self.it);
        let mut all = Vec::new();
        for asked in &it.asked {
            all.push(match asked {
                Asked::Submitted(entry) => {
                    let question = match entry.question.as_deref() {
                        Some(question) => self.cut(question),
                        None => signals::text_removed(lang),
                    };
                    let by = entry.by.as_deref().filter(|by| !by.trim().is_empty());
                    let kept = entry.reference.as_deref().filter(|kept| !kept.trim().is_empty());
                    words::submitted(lang, &question, entry.date, by, kept)
                }
                Asked::Profile(date) => words::asked_on_profile(labels, *date),
                Asked::Signature => words::asked_to_sign(lang, &words::board(labels)),
                Asked::Commitment => {
                    let category = it.partnership.head.category.as_deref().unwrap_or_default();
                    words::asked_to_commit(lang, labels.category(category))
                }
            });
        }
        all
    }

    /// The reason of the last consideration, which is all that an informal one has.
    fn reason(&mut self, page: &mut Page) {
        let lang = self.labels.lang;
        let Some((entry, reason)) = self.it.reason else { return };
        if self.it.content.is_none() {
            let name = capital(kind(lang, Kind::Consideration));
            page.heading(&words::considered_head(lang, &name, &dates::day(lang, entry.date)));
        }
        let mut facts = FactList::default();
        self.add(&mut facts, "Consideration", "reason", Some(reason));
        page.facts(facts);
    }

    pub(super) fn content(&mut self, page: &mut Page) {
        let it = self.it;
        self.aspect(page, Aspect::Content, it.content.map(|(entry, content)| (entry, &content.judgement)));
        self.reason(page);
        let mut facts = FactList::default();
        if let Some((_, content)) = it.content {
            for (key, text) in [
                ("impact", &content.impact),
                ("mission", &content.mission),
                ("values", &content.values),
                ("no_harm", &content.no_harm),
                ("how", &content.how),
                ("scale", &content.scale),
            ] {
                self.add(&mut facts, "Content", key, text.as_deref());
            }
            let ambitions = content.ambitions.join("; ");
            self.add(&mut facts, "Content", "ambitions", Some(&ambitions));
        }
        page.facts(facts);
    }

    pub(super) fn profile(&mut self, page: &mut Page) {
        let it = self.it;
        self.aspect(page, Aspect::Profile, it.profile.map(|(entry, profile)| (entry, &profile.judgement)));
        let Some((_, profile)) = it.profile else { return };
        let mut facts = FactList::default();
        self.add(&mut facts, "Profile", "compatible", profile.compatible.as_deref());
        let conduct = profile.conduct.as_deref().map(|text| self.cut(text));
        // What stands above says what is acted on.
        let is_short = self.is_short() && profile.compatible.is_some();
        let acts = words::acts_on_them(self.labels.lang);
        facts.add(if is_short { &acts } else { self.labels.key("Profile", "conduct") }, conduct);
        self.add(&mut facts, "Profile", "sources", Some(&profile.sources.join(", ")));
        page.facts(facts);
    }

    pub(super) fn doubt(&mut self) -> Vec<String> {
        let (labels, lang, it) = (self.labels, self.labels.lang, self.it);
        let judged = it.doubts.iter().map(|(entry, aspect, judgement)| {
            let judged = show::judged(lang, labels.of(*aspect), labels.of(*judgement));
            format!("{} · {judged}", dates::day(lang, entry.date))
        });
        let mut all = self.list(judged.collect());
        if it.content.is_some_and(|(_, content)| content.judgement == Judgement::Doubt) {
            all.push(words::content_doubt(lang, labels.of(Adviser::Governance)));
        }
        let mut dissents = Vec::new();
        for decision in &it.decisions {
            let Some(dissent) = decision.dissent.as_deref() else { continue };
            let dissent = self.cut(dissent);
            dissents.push(words::dissent(lang, &dates::day(lang, decision.date), &dissent));
        }
        all.extend(self.list(dissents));
        all
    }

    pub(super) fn advice(&mut self) -> Vec<String> {
        let (labels, lang, it) = (self.labels, self.labels.lang, self.it);
        let mut all = Vec::new();
        for advice in &it.advice {
            let from = labels.said(&advice.from).unwrap_or_default();
            let kind = labels.said(&advice.kind).unwrap_or_default();
            let gist = advice.gist.as_deref().map(|gist| self.cut(gist));
            let gist = gist.map(|gist| format!(": {gist}")).unwrap_or_default();
            all.push(format!("{} · {from}, {kind}{gist}", dates::day(lang, advice.date)));
        }
        self.list(all)
    }

    pub(super) fn signals(&mut self) -> Vec<String> {
        let (labels, lang, it) = (self.labels, self.labels.lang, self.it);
        let mut all = Vec::new();
        for open in &it.signals {
            let signal = open.signal;
            let summary = signal.summary.as_deref().unwrap_or_default();
            let summary = if signal.is_redacted() { signals::text_removed(lang) } else { self.cut(summary) };
            let is_elsewhere = open.partnership.id != it.partnership.id;
            let elsewhere = is_elsewhere.then(|| show::stands_at(lang, open.partnership.name()));
            let needed = signals::missing(labels, &open.lacks);
            let parts = [
                Some(dates::day(lang, signal.date)),
                Some(signals::age(lang, open.age_days)),
                Some(signals::origin(labels, signal)),
                elsewhere,
                Some(format!("{}: {needed}", signals::missing_name(lang))),
            ];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            all.push(format!("{}. {summary}", parts.join(" · ")));
        }
        self.list(all)
    }

    pub(super) fn evaluation(&mut self) -> Vec<String> {
        let (labels, lang) = (self.labels, self.labels.lang);
        let Some(it) = self.it.evaluation else { return Vec::new() };
        let mut parts = vec![dates::day(lang, it.date)];
        parts.extend(labels.said(&it.outcome).map(str::to_owned));
        for (key, text) in [("goals", &it.goals), ("norms", &it.norms)] {
            if let Some(text) = text.as_deref() {
                let text = self.brief(text);
                parts.push(format!("{}: {text}", labels.key("Evaluation", key)));
            }
        }
        vec![parts.join(" · ")]
    }

    pub(super) fn decisions(&mut self) -> Vec<String> {
        let (labels, lang, it) = (self.labels, self.labels.lang, self.it);
        let mut all = Vec::new();
        for decision in &it.decisions {
            let outcome = labels.said(&decision.outcome).unwrap_or_default();
            let by = labels.said(&decision.by).unwrap_or_default();
            let reasons = decision.reasons.as_deref();
            let reasons = reasons.map(|it| self.cut(it));
            let reasons = reasons.map(|reasons| format!(": {reasons}")).unwrap_or_default();
            all.push(format!("{} · {outcome}, {by}{reasons}", dates::day(lang, decision.date)));
        }
        self.list(all)
    }
}

/// A partner, with what kind it is and where.
fn with(labels: RegisterLabels<'_>, partner: &Partner) -> String {
    let aside = head::kind_and_country(labels, partner);
    let name = partner.name.as_deref().unwrap_or_default();
    if aside.is_empty() { name.to_owned() } else { format!("{name} ({aside})") }
}
