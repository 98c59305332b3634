//! `evaluate`: an evaluation, with the adjustments it ends in or the reason why none is needed.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry, date_of};
use super::opening;
use crate::args::fields::{Flag, of_schema};
use crate::args::verb::Verb;
use crate::ask::questions::{QuestionWriter, called, defaulting, needed, part};
use crate::ask::{FormQuestion, Need};
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{
    Adjustment, Conclusion, Draft, Entry, Evaluation, EvaluationOccasion, Facts, Given as _, KeyPath, Kind,
    Partnership, Prose, RuleLevel, Shape, Signal, Status, Value, Word as _,
};
use crate::outcome::{Fault, Reply};
use crate::record::FreshIds;
use crate::text::clean::Clean;
use crate::words::labels::{self, RegisterLabels};
use crate::words::{
    add as add_words, dates, handover as words, interview, opening as opening_words, questions as asked,
};

/// Records an evaluation with its adjustments
#[derive(Debug, clap::Args)]
pub(crate) struct Evaluate {
    #[command(flatten)]
    entry: EntryArgs<Evaluation>,
}

/// The most adjustments that are asked for in one sitting.
const MOST: usize = 20;

impl Verb for Evaluate {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let entry = self.entry.begun(context, &whole.register)?;
        let draft = entry.answers(&self.entry.fields)?;
        let (ids, date) = (FreshIds::new(), date_of(context, &draft));
        let adjustments = draft.below("adjustments");
        let mut evaluation = draft.clone();
        evaluation.answers.retain(|(key, _)| key.0[0] != "adjustments");
        entry.save(&|loaded, edit| {
            let mut added = vec![ids.nth(0, date, loaded)];
            edit.add(Kind::Evaluation, &added[0], date, &evaluation)?;
            for nth in 0..MOST {
                let mut adjustment = adjustments.below(&nth.to_string());
                if adjustment.is_empty() {
                    break;
                }
                adjustment.put(["evaluation"].into(), Value::Text(added[0].to_string()));
                let id = ids.nth(nth as u64 + 1, date, loaded);
                edit.add(Kind::Adjustment, &id, date, &adjustment)?;
                added.push(id);
            }
            Ok(added)
        })
    }
}

impl RecordedEntry for Evaluation {
    const VERB: (&'static str, Kind) = ("evaluate", Kind::Evaluation);

    fn adapted(mut flags: Vec<Flag>) -> Vec<Flag> {
        let of_first = of_schema(Adjustment::SCHEMA, &["adjustments", "0"].into());
        flags.extend(of_first.into_iter().filter(|flag| flag.name != "evaluation"));
        flags
    }

    fn opening(entry: &NewEntry<'_>) -> String {
        opening::of_evaluation(entry)
    }

    fn questions(entry: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
        let (asker, partnership) = (entry.writer, entry.partnership);
        let is_asked = entry.register.is_formal_or_strategic(partnership);
        let need = |rule: &'static str, why: String| {
            let is_off = asker.policy.level(rule) == Some(RuleLevel::Off);
            (is_asked && !is_off).then_some(Need { rule, why, is_owed: true })
        };
        let of_evaluation = || need("evaluation-incomplete", add_words::with_each_evaluation(asker.lang));
        let is_over = matches!(partnership.status(asker.today), Status::Ended | Status::Expired);
        let occasion = asker.word::<EvaluationOccasion>(["occasion"], asked::EVALUATION_OCCASION);
        let mut questions = vec![defaulting(occasion, Some(if is_over { "at-end" } else { "periodic" }))];
        let signals = signals(asker, partnership);
        let norms = asker.may(["norms"], Shape::Prose, asked::EVALUATION_NORMS);
        let goals = asker.may(["goals"], Shape::Prose, asked::EVALUATION_GOALS);
        let aim = partnership.head.goal.as_ref().filter(|aim| Some(aim).is_given());
        let aim =
            aim.map(|aim| format!("{} {}", opening_words::goal(asker.lang), aim.trim())).unwrap_or_default();
        let conclusion = asker.lang.pick("Conclusie", "Conclusion");
        if draft.text(["occasion"]) == Some(EvaluationOccasion::Signal.spelling()) && !signals.is_empty() {
            let prompted_by = asker.may(["prompted_by"], Shape::Texts, asked::PROMPTED_BY);
            questions.push(FormQuestion { choices: signals, ..prompted_by });
        }
        questions.extend([
            asker.day(["date"], asked::EVALUATED_ON),
            asker.may(["by"], Shape::Text, asked::EVALUATED_BY),
            needed(FormQuestion { more: aim, ..goals }, of_evaluation()),
            needed(with_agreed(asker, partnership, norms), of_evaluation()),
            called(asker.may_word::<Conclusion>(["outcome"], asked::CONCLUSION), conclusion),
        ]);
        let mut questions = part(words::part_evaluation(asker.lang), questions);
        let of_questions = questions.len();
        for nth in 0..MOST {
            let below = KeyPath::from(["adjustments"]).join(&nth.to_string());
            let action = if nth == 0 { asked::ACTION } else { asked::ACTION_MORE };
            questions.push(asker.may(below.join("action"), Shape::Prose, action));
            if draft.get(&below.join("action")).is_none() {
                break;
            }
            questions.push(asker.may(below.join("owner"), Shape::Text, asked::ACTION_OWNER));
            questions.push(asker.may(below.join("due"), Shape::Day, asked::ACTION_DUE));
        }
        let has_adjustment = draft.get(&["adjustments", "0", "action"].into()).is_some();
        if !has_adjustment {
            let none = asker.may(["none_needed"], Shape::Prose, asked::NONE_NEEDED);
            questions
                .push(needed(none, need("no-adjustment-or-reason", add_words::since_either(asker.lang))));
        }
        let adjusted = questions.split_off(of_questions);
        questions.extend(part(words::part_adjustments(asker.lang), adjusted));
        questions
    }
}

/// The second question, with what was agreed: what the preamble says (000:238-242). What was weighed beforehand stands above.
fn with_agreed(asker: QuestionWriter<'_>, partnership: &Partnership, question: FormQuestion) -> FormQuestion {
    let preamble = partnership.head.agreement.as_ref().and_then(|it| it.preamble.as_ref());
    if let Some(text) = preamble.and_then(|it| written(it.text.as_ref())) {
        return FormQuestion {
            help: interview::preamble_then(asker.lang, &question.help, text.as_str()),
            ..question
        };
    }
    question
}

/// A text of the register on one line, harmless.
fn written(text: Option<&Prose>) -> Option<Clean> {
    text.filter(|text| Some(text).is_given()).map(|text| Clean::line(&text.0))
}

/// The signals about a partnership, the last first: each id, and the day it came with what kind it is.
fn signals(asker: QuestionWriter<'_>, partnership: &Partnership) -> Vec<(String, String)> {
    let labels = RegisterLabels::new(asker.lang, asker.policy);
    let called = |signal: &Entry<Signal>| {
        let kind = labels.said(&signal.kind).unwrap_or_else(|| labels::kind(asker.lang, Kind::Signal));
        (signal.id.to_string(), words::of_day(asker.lang, kind, &dates::day(asker.lang, signal.date)))
    };
    partnership.dossier.signals.standing().rev().map(called).collect()
}
