//! What is public of the register: for machines, and for a spreadsheet.

use super::form::json::JsonObject;
use super::form::page::Page;
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet, SheetColumn};
use crate::model::Word as _;
use crate::report::audience::public::{PublicPartner, PublicPartnership, PublicRegister, PublicStanding};
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{export as words, overview};

impl Report for PublicRegister<'_> {
    fn page(&self, Edition { labels, .. }: Edition<'_>) -> Page {
        let mut page = Page::default();
        page.title(&words::public_title(labels.lang));
        page
    }

    fn json(&self, Edition { about, .. }: Edition<'_>) -> String {
        let document = about.report("partners.public/1").with("audience", "public");
        document.list("partnerships", self.partnerships.iter().map(object)).written()
    }

    fn sheet(&self, Edition { labels, .. }: Edition<'_>) -> Sheet {
        let lang = labels.lang;
        let columns: [SheetColumn<'_, PublicPartnership<'_>>; 14] = [
            (overview::id_head(lang), &|it| it.id.into()),
            (overview::name_head(lang), &|it| it.name.into()),
            (overview::status_head(lang), &|it| standing(labels, it.standing).into()),
            (overview::formality_head(lang), &|it| it.formality.map(|it| labels.of(it)).into()),
            (overview::category_head(lang), &|it| it.category.map(|it| labels.category(it)).into()),
            (overview::unit_head(lang), &|it| it.unit.map(|unit| labels.unit(unit)).into()),
            (labels.key("Head", "partners").to_owned(), &|it| of_each(it, |it| Some(it.name)).into()),
            (overview::countries_head(lang), &|it| of_each(it, |it| it.country).into()),
            (labels.key("Head", "goal").to_owned(), &|it| it.goal.into()),
            (labels.key("Head", "starts").to_owned(), &|it| it.starts.into()),
            (labels.key("Head", "ends").to_owned(), &|it| it.ends.into()),
            (words::entered_head(lang), &|it| it.entered.map(|it| it.date).into()),
            (words::entered_by_head(lang), &|it| {
                it.entered.and_then(|it| it.by).map(|by| labels.of(by)).into()
            }),
            (words::said_head(lang), &|it| said(it).into()),
        ];
        let columns = columns.map(|(head, value)| (capital(&head), value));
        Sheet::of(&overview::list_sheet(lang), &columns, &self.partnerships)
    }

    fn sheets(&self, edition: Edition<'_>) -> Vec<Sheet> {
        vec![self.sheet(edition), partners(edition.labels, self)]
    }
}

/// What there is of each partner, each once.
fn of_each<'r>(it: &PublicPartnership<'r>, fact: impl Fn(&PublicPartner<'r>) -> Option<&'r str>) -> String {
    let mut all: Vec<&str> = Vec::new();
    for fact in it.partners.iter().filter_map(fact) {
        if !all.contains(&fact) {
            all.push(fact);
        }
    }
    all.join("; ")
}

/// A row for each partner of each partnership.
fn partners(labels: RegisterLabels<'_>, public: &PublicRegister<'_>) -> Sheet {
    let lang = labels.lang;
    let head = [overview::id_head(lang), words::partner_head(lang), overview::countries_head(lang)];
    let mut sheet = Sheet::new(&crate::words::show::partners_head(lang), &head);
    for it in &public.partnerships {
        for partner in &it.partners {
            sheet.row([CellValue::from(it.id), partner.name.into(), partner.country.into()]);
        }
    }
    sheet
}

/// How it stands, in words.
pub(super) fn standing(labels: RegisterLabels<'_>, it: PublicStanding) -> String {
    match it {
        PublicStanding::Upcoming => words::upcoming(labels.lang),
        PublicStanding::Running => words::running(labels.lang),
        PublicStanding::Over => words::over(labels.lang),
    }
}

fn said(it: &PublicPartnership<'_>) -> String {
    it.said.iter().map(|said| said.text).collect::<Vec<_>>().join("\n")
}

fn object<'a>(it: &PublicPartnership<'a>) -> JsonObject<'a> {
    let entered = it.entered.map(|it| {
        JsonObject::default().with("date", it.date).with("by", it.by.map(crate::model::Word::spelling))
    });
    let partners = it
        .partners
        .iter()
        .map(|partner| JsonObject::default().with("name", partner.name).with("country", partner.country));
    let said =
        it.said.iter().map(|said| JsonObject::default().with("date", said.date).with("text", said.text));
    JsonObject::default()
        .with("partnership", it.id)
        .with("name", it.name)
        .with("status", it.standing.spelling())
        .with("formality", it.formality.map(crate::model::Word::spelling))
        .with("category", it.category)
        .with("unit", it.unit)
        .list("forms", it.forms.iter().map(|form| form.spelling()))
        .with("goal", it.goal)
        .with("starts", it.starts)
        .with("ends", it.ends)
        .with("runs_until", it.runs_until)
        .list("partners", partners)
        .with("entered", entered)
        .list("said", said)
}
