//! Dilemmas to talk about, for people and as `partners.dilemmas/1`. No text gets in but through the veil.

mod veil;

use super::form::json::JsonObject;
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet, SheetColumn};
use crate::model::{Register, Word as _};
use crate::report::dilemmas::{Aftermath, Dilemma};
use crate::text::veil::Veil;
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{dilemmas as words, show};

/// What is offered, or was chosen.
#[derive(Debug)]
pub struct DilemmaReport<'r> {
    pub register: &'r Register,
    pub all: Vec<Dilemma<'r>>,
    /// Whether somebody chose these: then nothing says by what.
    pub is_picked: bool,
    pub with_dissent: bool,
}

impl Report for DilemmaReport<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        if self.all.is_empty() {
            about.alone(
                lang,
                &mut page,
                &words::title(lang, &about.at(lang)),
                &words::none(lang, &about.at(lang)),
            );
            return page;
        }
        let veiled = Veiled { labels, veil: veil::of(labels, self.register), report: self };
        page.title(&words::title(lang, &about.at(lang)));
        if !self.is_picked {
            page.text(&words::intro(lang));
        }
        page.items(self.all.iter().map(|it| veiled.item(it)));
        page.text(&words::reminder(lang));
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        let veiled = Veiled { labels, veil: veil::of(labels, self.register), report: self };
        about
            .report("partners.dilemmas/1")
            .list("dilemmas", self.all.iter().map(|it| veiled.object(it)))
            .with("reminder", words::reminder(labels.lang))
            .written()
    }

    fn sheet(&self, Edition { labels, .. }: Edition<'_>) -> Sheet {
        let lang = labels.lang;
        let veiled = Veiled { labels, veil: veil::of(labels, self.register), report: self };
        let pick = |it: &Dilemma<'_>| if self.is_picked { CellValue::Empty } else { it.pick().into() };
        let columns: [SheetColumn<'_, Dilemma<'_>>; 6] = [
            (words::kind_head(lang), &|it| words::kind(lang, it.kind.spelling()).into()),
            (words::pick_head(lang), &pick),
            (words::judged_name(lang), &|it| veiled.judged(it).into()),
            (words::told_name(lang), &|it| {
                let told = veiled.told(it).into_iter().map(|(name, text)| format!("{name}: {text}"));
                told.collect::<Vec<_>>().join("\n").into()
            }),
            (words::came_name(lang), &|it| veiled.came(it).join("\n").into()),
            (labels.key("Decision", "dissent").to_owned(), &|it| veiled.dissent(it).join("\n").into()),
        ];
        let mut sheet =
            Sheet::of(&words::sheet(lang), &columns.map(|(head, value)| (capital(&head), value)), &self.all);
        if !self.all.is_empty() {
            let reminder = CellValue::from(words::reminder(lang));
            sheet.row([CellValue::Empty, CellValue::Empty, CellValue::Empty, reminder]);
        }
        sheet
    }
}

/// The dilemmas behind their veil.
struct Veiled<'s, 'r> {
    labels: RegisterLabels<'s>,
    veil: Veil,
    report: &'s DilemmaReport<'r>,
}

impl Veiled<'_, '_> {
    fn item(&self, it: &Dilemma<'_>) -> PageItem {
        let lang = self.labels.lang;
        let mut notes = FactList::default();
        notes.add("", Some(self.judged(it)));
        for (name, text) in self.told(it) {
            notes.add(name, Some(text));
        }
        let came = self.came(it);
        let came = if came.is_empty() { vec![words::nothing_yet(lang)] } else { came };
        notes.add_all(&words::came_name(lang), &came);
        notes.add_all(self.labels.key("Decision", "dissent"), self.dissent(it));
        let pick = if self.report.is_picked { String::new() } else { format!("--pick {}", it.pick()) };
        PageItem::new(words::kind(lang, it.kind.spelling()), &pick, notes)
    }

    /// How the aspects were judged, or which steps were taken.
    fn judged(&self, it: &Dilemma<'_>) -> String {
        let labels = self.labels;
        let judged = it.judged.iter();
        let judged = judged
            .map(|(aspect, judgement)| show::judged(labels.lang, labels.of(*aspect), labels.of(*judgement)));
        let mut steps: Vec<String> = Vec::new();
        for step in it.steps.iter().map(|step| labels.of(*step).to_owned()) {
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
        capital(&judged.chain(steps).collect::<Vec<_>>().join(", "))
    }

    fn told(&self, it: &Dilemma<'_>) -> Vec<(&str, String)> {
        let told = it.told.iter();
        told.map(|told| (self.labels.key(told.schema, told.key), self.veil.over(told.text))).collect()
    }

    fn came(&self, it: &Dilemma<'_>) -> Vec<String> {
        it.came.iter().map(|came| capital(&self.aftermath(came).1)).collect()
    }

    /// What came of it: by its machine spelling, and in words.
    fn aftermath(&self, came: &Aftermath<'_>) -> (&'static str, String) {
        let (labels, lang) = (self.labels, self.labels.lang);
        let veiled = |text: &str| self.veil.over(text.trim());
        match came {
            Aftermath::Decided(outcome, reasons) => {
                let what = labels.of(*outcome);
                let why = reasons.filter(|it| !it.trim().is_empty()).map(veiled);
                let said = why.map_or_else(|| what.to_owned(), |why| words::because(lang, what, &why));
                (outcome.spelling(), said)
            }
            Aftermath::Outcome(gist) => ("outcome", veiled(gist)),
            Aftermath::Concluded(conclusion) => ("concluded", labels.of(*conclusion).to_owned()),
            Aftermath::Adjusted(action, None) => ("adjustment", veiled(action)),
            Aftermath::Adjusted(action, Some(effect)) => {
                ("adjustment-done", words::effect(lang, &veiled(action), &veiled(effect)))
            }
            Aftermath::NoneNeeded(why) => ("none-needed", veiled(why)),
        }
    }

    fn dissent(&self, it: &Dilemma<'_>) -> Vec<String> {
        let shown = it.dissent.iter().filter(|_| self.report.with_dissent);
        shown.map(|text| self.veil.over(text)).collect()
    }

    fn object(&self, it: &Dilemma<'_>) -> JsonObject<'static> {
        let judged = it.judged.iter().map(|(aspect, judgement)| {
            JsonObject::default().with("aspect", aspect.spelling()).with("judgement", judgement.spelling())
        });
        let told = it
            .told
            .iter()
            .map(|told| JsonObject::default().with("key", told.key).with("text", self.veil.over(told.text)));
        let came = it.came.iter().map(|came| {
            let (what, said) = self.aftermath(came);
            JsonObject::default().with("what", what).with("text", said)
        });
        JsonObject::default()
            .with("kind", it.kind.spelling())
            .with("pick", (!self.report.is_picked).then(|| it.pick().to_owned()))
            .list("judged", judged)
            .list("steps", it.steps.iter().map(|step| step.spelling()))
            .list("texts", told)
            .list("came_of_it", came)
            .list("dissent", self.dissent(it))
    }
}
