//! The page for the board: one page, whatever the dossier, the question first. What is long is cut, and says that it goes on.

mod json;
mod sheet;
pub(super) mod sign;

use super::dossier::{self, WithFile};
use super::form::about::About;
use super::form::page::{FactList, Page};
use super::form::report::{Edition, Report};
use super::form::style::Style;
use super::form::target::Target;
use super::form::text::text;
use crate::model::{Adviser, Aspect, Kind, PlanLack, Requirement, Side, SignatureLack, Status};
use crate::report::board::ForBoard;
use crate::words::labels::{RegisterLabels, kind};
use crate::words::lists::capital;
use crate::words::{board as words, overview, pages, shortcomings, show};
use sheet::MeasuredPage;

/// A page, in lines and columns.
const LINES: usize = 60;
const COLUMNS: usize = 100;

/// How much of a text is shown, how much of one of less weight, and how many of each kind of entry: the most that fits.
const MEASURES: [Measure; 12] = [
    Measure(600, 600, 8),
    Measure(400, 400, 6),
    Measure(300, 250, 5),
    Measure(250, 180, 5),
    Measure(200, 130, 4),
    Measure(170, 100, 4),
    Measure(145, 80, 3),
    Measure(125, 60, 3),
    Measure(110, 50, 2),
    Measure(90, 50, 2),
    Measure(70, 50, 1),
    Measure(50, 50, 1),
];

/// So many characters of a text, of one of less weight, and so many entries.
#[derive(Clone, Copy)]
struct Measure(usize, usize, usize);

impl Report for WithFile<'_, ForBoard<'_>> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let style = Style { color: false, width: Some(COLUMNS) };
        let mut last = Page::default();
        let with = MEASURES.map(|measure| (measure, true));
        // Where it does not go on one page even so, what a strategic partnership rests on is left to the dossier.
        let without = MEASURES.map(|measure| (measure, false));
        for (measure, has_grounds) in with.into_iter().chain(without) {
            last = measured(labels, about, &self.report, measure, has_grounds);
            if text(style, &last).lines().count() <= LINES {
                break;
            }
        }
        last
    }

    /// With room nothing is cut, and what is asked is the first thing that is read.
    fn for_browser(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        whole(labels, about, &self.report)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json::json(edition.about, &self.report, self.file)
    }
}

/// As long as the texts are: what is asked, the goal, what was weighed, doubt and dissent, advice, what is not recorded, what
/// the framework knows, and where to read on.
pub(super) fn whole(labels: RegisterLabels<'_>, about: &About, it: &ForBoard<'_>) -> Page {
    let lang = labels.lang;
    let mut sheet = MeasuredPage::new(labels, it, Measure(usize::MAX, usize::MAX, usize::MAX), true);
    let mut page = Page::default();
    page.title(it.partnership.name());
    let asked = sheet.asked();
    match asked.as_slice() {
        [] => page.text(&words::nothing_asked(lang)),
        [one] => page.text(&pages::asked_of(lang, &words::board(labels), one)),
        many => {
            page.heading(&words::asked_head(lang, &words::board(labels)));
            page.bullets(many);
        }
    }
    if it.status == Status::ToReview {
        page.text(&words::to_review(lang));
    }
    page.heading(&pages::goal_head(lang));
    let goal = it.partnership.head.goal.as_deref().filter(|goal| !goal.trim().is_empty());
    page.prose(goal.unwrap_or(&pages::no_goal(lang)));
    let parts = dossier::parts_of(labels, it.partnership);
    let mut facts = FactList::default();
    facts.add(&overview::status_head(lang), Some(overview::in_short(labels, it.status, &parts[..3])));
    let told = [labels.key("Head", "goal").to_owned(), overview::id_head(lang)].map(|name| capital(&name));
    let rest = sheet.head().0.into_iter();
    facts.0.extend(rest.filter(|(name, _)| !told.iter().any(|told| told == name.as_str())));
    page.facts(facts);
    weighed(labels, &mut page, &mut sheet, it);
    if !asked.is_empty() {
        page.heading(&pages::options_head(lang));
        let is_ahead = matches!(it.status, Status::Noted | Status::Proposed);
        let options = if is_ahead { pages::options_before } else { pages::options_running };
        page.text(&options(lang));
    }
    page.text(&pages::read_on(lang));
    let name = it.partnership.name().to_owned();
    page.links(vec![(name, Target::Partnership(it.partnership.id.clone()))]);
    about.end(lang, &mut page);
    page
}

/// What was weighed, doubted, advised and decided, and what is not recorded of it.
fn weighed(labels: RegisterLabels<'_>, page: &mut Page, sheet: &mut MeasuredPage<'_, '_>, it: &ForBoard<'_>) {
    let lang = labels.lang;
    sheet.content(page);
    sheet.profile(page);
    let lists = [
        (words::doubt_head(lang), sheet.doubt()),
        (words::advice_head(lang), sheet.advice()),
        (show::signals_head(lang), sheet.signals()),
        (words::evaluation_head(lang), sheet.evaluation()),
        (words::decisions_head(lang), sheet.decisions()),
    ];
    for (heading, bullets) in lists.into_iter().filter(|(_, bullets)| !bullets.is_empty()) {
        page.heading(&heading);
        page.bullets(bullets);
    }
    lacks(labels, page, it);
}

/// What is asked of it and is not recorded.
fn lacks(labels: RegisterLabels<'_>, page: &mut Page, it: &ForBoard<'_>) {
    if !it.lacks.is_empty() {
        let lacks: Vec<String> = it.lacks.iter().map(|lack| lack_in_words(labels, *lack)).collect();
        page.heading(&words::lacks_head(labels.lang));
        page.text(&capital(&lacks.join("; ")));
    }
}

fn measured(
    labels: RegisterLabels<'_>,
    about: &About,
    it: &ForBoard<'_>,
    measure: Measure,
    has_grounds: bool,
) -> Page {
    let lang = labels.lang;
    let mut sheet = MeasuredPage::new(labels, it, measure, has_grounds);
    let mut page = Page::default();
    page.title(it.partnership.name());
    let parts = dossier::parts_of(labels, it.partnership);
    page.text(&overview::in_short(labels, it.status, &parts[..3]));
    if it.status == Status::ToReview {
        page.text(&words::to_review(lang));
    }
    page.heading(&words::asked_head(lang, &words::board(labels)));
    let asked = sheet.asked();
    if asked.is_empty() {
        page.text(&words::nothing_asked(lang));
    } else {
        page.bullets(asked);
    }
    page.facts(sheet.head());
    weighed(labels, &mut page, &mut sheet, it);
    if sheet.is_cut {
        page.text(&words::where_it_stands(lang, &it.partnership.id));
    }
    about.end(lang, &mut page);
    page
}

fn lack_in_words(labels: RegisterLabels<'_>, lack: Requirement) -> String {
    let lang = labels.lang;
    match lack {
        Requirement::Starts => words::lacks_start(lang),
        Requirement::Signature(SignatureLack::Unsigned | SignatureLack::Later(_)) => {
            words::lacks_signature(lang)
        }
        Requirement::Signature(SignatureLack::ByNobody(_)) => words::lacks_signatory(lang),
        Requirement::Signature(SignatureLack::ByAnother) => words::lacks_their_signature(labels),
        Requirement::EvaluationPlan(PlanLack::Mode) => words::lacks_plan_mode(lang),
        Requirement::EvaluationPlan(PlanLack::Interval) => words::lacks_plan_interval(lang),
        Requirement::EvaluationPlan(PlanLack::OnlyAtEnd(_)) => words::lacks_plan_before_end(lang),
        Requirement::Question(question) => {
            let schema = match (question.key, question.aspect) {
                (None, _) => return words::lacks_weighing(lang, shortcomings::aspect(lang, question.aspect)),
                (Some(_), Aspect::Content) => "Content",
                (Some(_), Aspect::Profile) => "Profile",
            };
            labels.key(schema, lack.key()).to_owned()
        }
        Requirement::Objectives(_) | Requirement::Part(_) => labels.key("Strategic", lack.key()).to_owned(),
        Requirement::Goal | Requirement::Owner | Requirement::EvaluationPlan(PlanLack::Absent) => {
            labels.key("Head", lack.key()).to_owned()
        }
        Requirement::Governance => words::lacks_governance(lang, labels.of(Adviser::Governance)),
        Requirement::KnowledgeSecurity => kind(lang, Kind::KnowledgeSecurity).to_owned(),
        Requirement::Shared => words::lacks_shared(lang),
        Requirement::Contact(Side::Us) => words::lacks_our_contact(lang),
        Requirement::Contact(Side::Partner) => words::lacks_their_contact(lang),
    }
}
