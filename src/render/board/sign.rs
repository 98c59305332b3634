//! The sheet for who signs: what is signed, with whom, for how long, what was weighed and by whom, what follows from it, and
//! what was not recorded.

use super::sheet::MeasuredPage;
use super::{Measure, lacks};
use crate::model::{Policy, What};
use crate::render::dossier;
use crate::render::form::about::About;
use crate::render::form::page::{FactList, Page};
use crate::render::form::target::Target;
use crate::report::board::ForBoard;
use crate::words::labels::{RegisterLabels, what};
use crate::words::lists::{and, capital};
use crate::words::{dates, overview, pages, show};

/// The sheet of a partnership.
pub(crate) fn to_sign(labels: RegisterLabels<'_>, policy: &Policy, about: &About, it: &ForBoard<'_>) -> Page {
    let lang = labels.lang;
    let head = &it.partnership.head;
    let mut sheet = MeasuredPage::new(labels, it, Measure(usize::MAX, usize::MAX, usize::MAX), true);
    let mut page = Page::default();
    page.title(it.partnership.name());
    let partners: Vec<&str> = head.partners.iter().filter_map(|partner| partner.name.as_deref()).collect();
    page.text(&pages::you_sign(lang, &and(lang, &partners)));
    page.heading(&pages::goal_head(lang));
    let goal = head.goal.as_deref().filter(|goal| !goal.trim().is_empty());
    page.prose(goal.unwrap_or(&pages::no_goal(lang)));
    let told = [labels.key("Head", "goal").to_owned(), overview::id_head(lang)].map(|name| capital(&name));
    let facts = sheet.head().0.into_iter();
    page.facts(FactList(facts.filter(|(name, _)| !told.iter().any(|told| told == name.as_str())).collect()));
    sheet.content(&mut page);
    sheet.profile(&mut page);
    page.heading(&pages::follows_head(lang));
    page.facts(follows(labels, policy, it));
    lacks(labels, &mut page, it);
    page.text(&pages::read_on(lang));
    page.links(vec![(it.partnership.name().to_owned(), Target::Partnership(it.partnership.id.clone()))]);
    about.end(lang, &mut page);
    page
}

/// What follows from signing: how it is evaluated and monitored, and how it ends.
fn follows(labels: RegisterLabels<'_>, policy: &Policy, it: &ForBoard<'_>) -> FactList {
    let lang = labels.lang;
    let head = &it.partnership.head;
    let category = policy.category(head.category.as_deref());
    let or_not = |said: Option<String>| Some(said.unwrap_or_else(|| pages::not_recorded(lang)));
    let of_category = category.and_then(|it| it.evaluate_every).map(|every| dates::every(lang, every));
    let mut facts = FactList::default();
    let plan = dossier::plan(labels, it.partnership).or(of_category);
    facts.add(labels.key("Head", "evaluation_plan"), or_not(plan));
    let monitored = category.and_then(|it| it.monitor_every).map(|every| dates::every(lang, every));
    facts.add(what(lang, What::Monitoring), monitored);
    facts.add(&show::term_name(lang), or_not(show::term(lang, it.term)));
    let agreement = head.agreement.as_ref();
    let renewal = agreement.and_then(|it| labels.said(&it.renewal)).map(str::to_owned);
    facts.add(labels.key("Agreement", "renewal"), or_not(renewal));
    let notice = agreement.and_then(|it| it.notice).map(|notice| dates::interval(lang, notice));
    facts.add(labels.key("Agreement", "notice"), or_not(notice));
    facts
}
