//! `sample`: draws informal partnerships of a unit to evaluate (000:299-301). How many is the unit's to say; what is drawn
//! follows from the seed alone, so that anybody can draw it again.

use std::collections::BTreeSet;

use super::new_entry::date_of;
use super::recording::{Planned, save};
use crate::args::fields::{FieldFlags, Flag, Flagged};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, given};
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, among};
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::register;
use crate::disk::Loaded;
use crate::model::draw::{candidates, draw, seed};
use crate::model::{Day, Draft, Kind, Register, Shape, Value};
use crate::outcome::{Fault, Reply};
use crate::record::{FreshIds, PartnershipEdit, WritePlan};
use crate::text::clean::Clean;
use crate::words::labels::RegisterLabels;
use crate::words::{Lang, commit as commit_words, hall, handover as words, questions as asked};

/// Draws informal partnerships of a unit, to be evaluated
///
/// Every running informal partnership of the unit is as likely as any other. The same seed on the same register draws
/// the same: those with the lowest outcome of `printf '%s\n%s' SEED ID | sha256sum`.
#[derive(Debug, clap::Args)]
pub(crate) struct SampleVerb {
    #[command(flatten)]
    fields: FieldFlags<Drawing>,
    #[command(flatten)]
    writing: Writing,
}

/// What a draw takes.
#[derive(Debug)]
struct Drawing;

impl Flagged for Drawing {
    fn flags() -> Vec<Flag> {
        vec![
            Flag::named("unit", ["unit"].into(), Shape::Text, "Of which unit."),
            Flag::named("count", ["count"].into(), Shape::Number(1, i64::MAX), "How many are drawn."),
            Flag::named("seed", ["seed"].into(), Shape::Text, "The seed; else day/unit/count."),
            Flag::named("date", ["date"].into(), Shape::Day, "The day of the draw; else today."),
        ]
    }
}

/// A draw: which, from how many, by which seed.
#[derive(Debug, PartialEq, Eq)]
struct SampleDraw {
    ids: Vec<String>,
    of: usize,
    seed: String,
}

impl Verb for SampleVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        let mut loaded = register::all(context)?;
        let left_out: Vec<String> = loaded.keep_whole().iter().map(|path| context.shown(path)).collect();
        if !left_out.is_empty() {
            let files = Clean::line(&left_out.join(", ")).to_string();
            return Err(Fault::world(words::draw_from_part(lang, &files)).hint(hall::left_out_hint(lang)));
        }
        let register = &loaded.register;
        let writer = question_writer(context, &register.policy);
        let given = given(context, &self.writing, &self.fields)?;
        let form = |draft: &Draft| questions(writer, register, draft);
        let is_open = given.draft.is_empty();
        if writer.is_present && is_open && units(register, context.today).is_empty() {
            return Err(Fault::request(words::nothing_to_draw(lang)).hint(words::draws_from(lang)));
        }
        let summary = |draft: &Draft| {
            let drawn = drawn(register, draft, date_of(context, draft));
            let lead = words::draw(lang, drawn.ids.len(), drawn.of, &Clean::line(&drawn.seed).to_string());
            format!("{lead}\n{}", listed(register, &drawn))
        };
        let name = Clean::line(register.policy.name.as_deref().unwrap_or_default()).to_string();
        let subject = Subject { verb: "sample", name: &name, about: "", summary: Some(&summary) };
        let draft = complete(context, &self.writing, &subject, given, &form, &Drawing::flags())?;
        let date = date_of(context, &draft);
        // What somebody saw and confirmed is what is drawn.
        let shown = context.kept().and_then(|kept| kept.file).map(|_| drawn(register, &draft, date));
        let ids = FreshIds::new();
        save(context, &self.writing, &|loaded| plan(context, loaded, &ids, &draft, date, shown.as_ref()))
    }
}

fn count(draft: &Draft) -> usize {
    match draft.get(&["count"].into()) {
        Some(Value::Number(number)) => usize::try_from(*number).unwrap_or(usize::MAX),
        _ => 0,
    }
}

fn drawn(register: &Register, draft: &Draft, date: Day) -> SampleDraw {
    let (unit, count) = (draft.text(["unit"]).unwrap_or_default(), count(draft));
    let seed = draft.text(["seed"]).map_or_else(|| seed(date, unit, count), str::to_owned);
    let from = candidates(register, unit, date);
    let mut ids: Vec<String> =
        draw(&seed, from.iter().map(|it| it.id.as_str()), count).into_iter().map(str::to_owned).collect();
    ids.sort_unstable();
    SampleDraw { ids, of: from.len(), seed }
}

/// What was drawn, a line each.
fn listed(register: &Register, drawn: &SampleDraw) -> String {
    let line = |id: &String| {
        let name = register.get(id).map(|it| Clean::line(it.name()).to_string()).unwrap_or_default();
        format!("  {id} · {name}")
    };
    drawn.ids.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn questions(writer: QuestionWriter<'_>, register: &Register, draft: &Draft) -> Vec<FormQuestion> {
    let date = draft.day(["date"]).unwrap_or(writer.today);
    let (units, labels) = (units(register, date), RegisterLabels::new(writer.lang, writer.policy));
    let choice = |(unit, of): &(&str, usize)| ((*unit).to_owned(), format!("{} ({of})", labels.unit(unit)));
    let unit = writer.must(["unit"], Shape::Text, asked::SAMPLE_UNIT);
    let of = units.iter().find(|(unit, _)| draft.text(["unit"]) == Some(unit));
    let most = of.and_then(|(_, of)| i64::try_from(*of).ok()).unwrap_or(i64::MAX);
    vec![
        among(unit, units.iter().map(choice).collect()),
        writer.must(["count"], Shape::Number(1, most), asked::SAMPLE_COUNT),
    ]
}

/// The units of which something can be drawn, and how many.
fn units(register: &Register, date: Day) -> Vec<(&str, usize)> {
    let units: BTreeSet<&str> =
        register.partnerships.iter().filter_map(|it| it.head.unit.as_deref()).collect();
    let counted = units.into_iter().map(|unit| (unit, candidates(register, unit, date).len()));
    counted.filter(|(_, of)| *of > 0).collect()
}

fn plan(
    context: &Context,
    loaded: &Loaded,
    ids: &FreshIds,
    draft: &Draft,
    date: Day,
    shown: Option<&SampleDraw>,
) -> Planned {
    let drawn = drawn(&loaded.register, draft, date);
    if shown.is_some_and(|shown| *shown != drawn) {
        return Err(Fault::world(words::draw_changed(context.lang)).into());
    }
    if drawn.ids.len() < count(draft) {
        let unit = Clean::line(draft.text(["unit"]).unwrap_or_default()).to_string();
        let sentence = words::too_few(context.lang, count(draft), drawn.of, &unit);
        return Err(Fault::request(sentence).hint(words::draws_from(context.lang)).into());
    }
    let mut entry = Draft::default();
    entry.put(["of"].into(), Value::Number(i64::try_from(drawn.of).unwrap_or(i64::MAX)));
    entry.put(["seed"].into(), Value::Text(drawn.seed.clone()));
    let (mut trailers, mut changes) = (Vec::new(), Vec::new());
    for (nth, partnership) in (0..).zip(&drawn.ids) {
        let mut edit = PartnershipEdit::of(loaded, partnership)?;
        let id = ids.nth(nth, date, loaded);
        edit.add(Kind::Sample, &id, date, &entry)?;
        trailers.extend([("Partnership", partnership.clone()), ("Entry", id.to_string())]);
        changes.push(edit.done());
    }
    let of = (drawn.ids.len(), drawn.of);
    let lead = words::with_seed(
        context.lang,
        &commit_words::drawn(context.lang, of.0, of.1),
        &Clean::line(&drawn.seed).to_string(),
    );
    Ok(WritePlan {
        verb: "sample",
        subject: commit_words::drawn(Lang::of_register(&loaded.register.policy), of.0, of.1),
        trailers,
        summary: format!("{lead}\n{}", listed(&loaded.register, &drawn)),
        changes,
    })
}
