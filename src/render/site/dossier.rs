//! The page of one partnership: what it is for, what is to be done, how it was weighed and decided, what happened, and by
//! which commit each fact stands there. Of what the value does not hold nothing is shown.

use crate::model::{Aspect, CommitMeaning, Entry, EntryId, Partner, Said, TomlValue};
use crate::render::form::about::About;
use crate::render::form::page::{FactList, Page, PageItem};
use crate::render::form::target::Target;
use crate::render::{dossier, due, entry, head, signals, why};
use crate::report::dossier::WholeDossier;
use crate::report::due as due_report;
use crate::report::timeline::{Moment, TimelineFact};
use crate::report::why::last_changes;
use crate::text::clean::Clean;
use crate::words::labels::{Labelled, RegisterLabels};
use crate::words::lists::capital;
use crate::words::{Lang, board, dates, due as due_words, overview, pages as words, show};

/// What the page is made of.
pub(crate) struct DossierPage<'d, 'r> {
    pub(crate) whole: &'d WholeDossier<'r>,
    /// The institution's own keys.
    pub(crate) own: Option<&'d TomlValue>,
    /// What happened to it in git, the newest first.
    pub(crate) past: &'d [CommitMeaning],
    /// Whether it is for who keeps it, and so says what to type.
    pub(crate) is_inside: bool,
}

impl DossierPage<'_, '_> {
    pub(crate) fn page(&self, labels: RegisterLabels<'_>, about: &About) -> Page {
        let (lang, whole) = (labels.lang, self.whole);
        let partnership = whole.partnership;
        let it = &partnership.head;
        let mut page = Page::default();
        page.title(partnership.name());
        let goal = it.goal.as_deref().filter(|goal| !goal.trim().is_empty());
        page.prose(goal.unwrap_or(&words::no_goal(lang)));
        dossier::void(labels, &mut page, partnership);
        page.facts(self.facts(labels));
        page.links(self.elsewhere(labels));
        self.to_do(labels, &mut page);
        self.weighed(labels, about, &mut page);
        if !whole.timeline.is_empty() {
            page.heading(&words::course_head(lang));
            let course = whole.timeline.iter();
            let course = course.map(|it| {
                let item = entry::at_its_place(labels, &partnership.dossier, it);
                match self.stands_above(it, about) {
                    Some(heading) => {
                        let mut notes = FactList::default();
                        notes.add("", Some(words::stands_above(lang, &heading(lang))));
                        PageItem { notes: notes.0, ..item }
                    }
                    None => item,
                }
            });
            page.course(course);
        }
        head::themes(labels, &mut page, it);
        head::strategic(labels, &mut page, it.strategic.as_ref());
        if it.partners.iter().any(has_more) {
            head::partners(labels, &mut page, &it.partners);
        }
        head::contacts(labels, &mut page, it);
        let own = dossier::own_facts(self.own);
        if !own.0.is_empty() {
            page.heading(&show::own_head(lang));
            page.facts(own);
        }
        let changes = last_changes(self.past);
        if !changes.is_empty() {
            page.heading(&words::why_head(lang));
            page.items(why::by_commit(labels, &changes));
        }
        about.end(lang, &mut page);
        page
    }

    /// Status, partners, term, who is responsible, the agreement; then the rest.
    fn facts(&self, labels: RegisterLabels<'_>) -> FactList {
        let (lang, whole) = (labels.lang, self.whole);
        let it = &whole.partnership.head;
        let mut facts = FactList::default();
        let parts = [labels.said(&it.formality), it.category.as_deref().map(|it| labels.category(it))];
        facts.add(&overview::status_head(lang), Some(overview::in_short(labels, whole.status, &parts)));
        let partner = |partner: &Partner| {
            let country = partner.country.as_deref().map(|code| head::country(lang, code));
            let parts = [partner.name.as_deref(), partner.seat.as_deref(), country];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        };
        facts.add_all(&show::partners_head(lang), it.partners.iter().map(partner));
        let mut rest = dossier::facts(labels, whole);
        // What the status means stands with it.
        let is_status =
            |(name, _): &(Clean, Vec<Clean>)| facts.0.first().is_some_and(|(status, _)| status == name);
        let meaning = rest.0.iter().position(is_status).map(|at| rest.0.remove(at).1);
        if let Some((_, texts)) = facts.0.first_mut() {
            texts.extend(meaning.unwrap_or_default());
        }
        let at = rest.0.iter().position(|(name, _)| name.as_str() == capital(&show::accountable_name(lang)));
        let at = at.map_or(rest.0.len().min(2), |at| at + 1);
        let after = rest.0.split_off(at.min(rest.0.len()));
        facts.0.append(&mut rest.0);
        facts.0.append(&mut head::agreement_facts(labels, it.agreement.as_ref()).0);
        facts.0.extend(after);
        facts
    }

    /// The lists in which it stands.
    fn elsewhere(&self, labels: RegisterLabels<'_>) -> Vec<(String, Target)> {
        let it = &self.whole.partnership.head;
        let unit = it.unit.iter().map(|id| (labels.unit(id).to_owned(), Target::Unit(id.clone())));
        let category =
            it.category.iter().map(|id| (labels.category(id).to_owned(), Target::Category(id.clone())));
        let mut links: Vec<_> = unit.chain(category).collect();
        for code in it.partners.iter().filter_map(Partner::known_country) {
            let link = (head::country(labels.lang, code).to_owned(), Target::Country(code.to_owned()));
            if !links.contains(&link) {
                links.push(link);
            }
        }
        links
    }

    /// What is to be done now and later, with what to type for it, and which signals are open.
    fn to_do(&self, labels: RegisterLabels<'_>, page: &mut Page) {
        let (lang, whole) = (labels.lang, self.whole);
        for (heading, items) in [(show::due_head(lang), &whole.due), (show::ahead_head(lang), &whole.ahead)] {
            // Feedback is shown with the signals.
            let (_, mut items) = due_report::apart(items);
            items.sort_by_key(|item| !item.is_overdue);
            if items.is_empty() {
                continue;
            }
            // Every row is about this one.
            let mut table = due::table(labels, items.iter().copied()).without(due::NAME);
            if self.is_inside {
                for (row, item) in table.rows.iter_mut().zip(items) {
                    let command = due_words::command(&item.obligation, &item.partnership.id);
                    let why = row.pop().unwrap_or_default();
                    row.push(why.typed(&format!("partners {command}")));
                }
            }
            page.heading(&heading);
            page.table(table);
        }
        let here = (show::signals_head(lang), &whole.signals, false);
        let elsewhere = (show::signals_elsewhere_head(lang), &whole.signals_elsewhere, true);
        for (heading, open, is_named) in [here, elsewhere] {
            if !open.is_empty() {
                page.heading(&heading);
                page.items(open.iter().map(|it| signals::item(labels, it, is_named)));
            }
        }
    }

    /// Under which heading something of its course already stands whole.
    fn stands_above(&self, it: &Moment<'_>, about: &About) -> Option<fn(Lang) -> String> {
        let dossier = &self.whole.partnership.dossier;
        let says_more = !it.common.prompted_by.is_empty()
            || it.common.corrects.is_some()
            || !it.common.redacted.0.is_empty();
        if says_more {
            return None;
        }
        let is_last = |last: Option<&EntryId>| last.is_some_and(|last| *last == *it.id);
        match it.fact {
            TimelineFact::Consideration(facts) => {
                let content = is_last(dossier.last_content(about.today).map(|(entry, _)| &entry.id));
                let profile = is_last(dossier.last_profile(about.today).map(|(entry, _)| &entry.id));
                let is_whole = (content || facts.content.is_none()) && (profile || facts.profile.is_none());
                (is_whole && (content || profile)).then_some(words::weighed_head)
            }
            TimelineFact::Decision(_) => {
                is_last(self.last_decision().map(|it| it.id)).then_some(words::decided_head)
            }
            _ => None,
        }
    }

    /// The decision that was taken last and stands.
    fn last_decision(&self) -> Option<&Moment<'_>> {
        let decided = self.whole.timeline.iter().rev();
        let mut decided =
            decided.filter(|it| matches!(it.fact, TimelineFact::Decision(_)) && it.corrected_by.is_none());
        decided.find(|it| it.common.withdrawn.is_none())
    }

    /// The two considerations beside each other, the content first because it leads; then the decision.
    fn weighed(&self, labels: RegisterLabels<'_>, about: &About, page: &mut Page) {
        let lang = labels.lang;
        let dossier = &self.whole.partnership.dossier;
        let mut beside = Vec::new();
        if let Some((entry, content)) = dossier.last_content(about.today) {
            let mut notes = by(labels, entry);
            entry::content_notes(labels, content, &mut notes);
            beside.push(aspect(labels, Aspect::Content, &content.judgement, entry, notes));
        }
        if let Some((entry, profile)) = dossier.last_profile(about.today) {
            let mut notes = by(labels, entry);
            entry::profile_notes(labels, profile, &mut notes);
            beside.push(aspect(labels, Aspect::Profile, &profile.judgement, entry, notes));
        }
        if !beside.is_empty() {
            page.heading(&words::weighed_head(lang));
            page.beside(beside);
        }
        if let Some(last) = self.last_decision() {
            page.heading(&words::decided_head(lang));
            let item = entry::at_its_place(labels, dossier, last);
            page.items([PageItem { anchor: None, is_weighty: false, ..item }]);
        }
    }
}

/// Whether there is more to say of a partner than what stands among the facts.
fn has_more(partner: &Partner) -> bool {
    let bare = Partner {
        name: partner.name.clone(),
        country: partner.country.clone(),
        seat: partner.seat.clone(),
        kind: partner.kind.clone(),
        ..Partner::default()
    };
    *partner != bare
}

fn by(labels: RegisterLabels<'_>, entry: &Entry<crate::model::Consideration>) -> FactList {
    let mut notes = FactList::default();
    notes.add("", entry.reason.as_deref());
    notes.add(labels.key("Consideration", "by"), entry.by.as_deref());
    notes
}

fn aspect<W: Labelled>(
    labels: RegisterLabels<'_>,
    aspect: Aspect,
    judgement: &Said<W>,
    entry: &Entry<crate::model::Consideration>,
    notes: FactList,
) -> PageItem {
    let not_judged = board::not_judged(labels.lang);
    let judged = labels.said(judgement).unwrap_or(&not_judged).to_owned();
    let lead = format!("{}: {judged}", capital(labels.of(aspect)));
    PageItem::new(&lead, &dates::day(labels.lang, entry.date), notes)
}
