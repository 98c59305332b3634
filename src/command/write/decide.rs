//! `decide`: a decision. Only a decision changes what a partnership is.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry, date_of};
use crate::args::fields::Flag;
use crate::args::verb::Verb;
use crate::ask::questions::{QuestionWriter, needed, part};
use crate::ask::{FormQuestion, Need};
use crate::command::write::interview;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{
    Body, Day, Decision, Draft, Kind, Misfit, NO_CATEGORY, Outcome, Partnership, RuleLevel, Shape, Status,
    Value, Word as _,
};
use crate::outcome::misfit::misfit;
use crate::outcome::{Fault, Reply};
use crate::record::PartnershipEdit;
use crate::record::Unrecorded;
use crate::words::questions::QuestionText;
use crate::words::typed_day::typed_day;
use crate::words::{
    Lang, add as add_words, dates, interview as interview_words, questions as asked, write as words,
};

/// What says that a partnership has no last day.
const OPEN: &str = "none";

/// Records a decision; renewing takes `--ends`
#[derive(Debug, clap::Args)]
pub(crate) struct Decide {
    #[command(flatten)]
    entry: EntryArgs<Decision>,
}

impl Verb for Decide {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::load(context)?;
        let entry = self.entry.begun(context, &whole.register)?;
        let draft = entry.answers(&self.entry.fields)?;
        let date = date_of(context, &draft);
        let remark = declined_when_over(context, entry.partnership, &draft, date)?;
        let reply = entry.record_with(&draft, &|loaded, edit, decision| {
            let current = loaded.register.get(&entry.partnership.id);
            days(context, decision, current, edit)?;
            // The head follows what was decided about the category.
            match decision.text(["category"]) {
                Some(NO_CATEGORY) if current.is_some_and(|it| it.head.category.is_some()) => {
                    edit.unset(&["category"].into())?;
                }
                Some(NO_CATEGORY) | None => {}
                Some(category) => edit.set(&["category"].into(), &Value::Text(category.to_owned()))?,
            }
            // Two decisions of one date need an order.
            let earlier = current
                .and_then(|it| it.dossier.decisions_in_order().into_iter().rfind(|it| it.date == date));
            let is_placed = decision.text(["after"]).is_some() || decision.text(["corrects"]).is_some();
            if let Some(earlier) = earlier.filter(|_| !is_placed) {
                decision.put(["after"].into(), Value::Text(earlier.id.to_string()));
            }
            Ok(())
        })?;
        Ok(Reply { remarks: reply.remarks + &remark, ..reply })
    }
}

/// Says of a decision not to enter that what it is about is over already; who is there is asked whether it is meant.
fn declined_when_over(
    context: &Context,
    partnership: &Partnership,
    draft: &Draft,
    date: Day,
) -> Result<String, Fault> {
    let is_declined = draft.text(["outcome"]) == Some(Outcome::Decline.spelling());
    if !is_declined || draft.text(["corrects"]).is_some() || !is_over(partnership, date) {
        return Ok(String::new());
    }
    let lang = context.lang;
    let sentence = words::declined_when_over(lang, partnership.name());
    if !context.surroundings.is_terminal {
        return Ok(sentence + "\n");
    }
    if interview::yes_or_no_below(context, &sentence, &words::record_all_the_same(lang), false)? {
        return Ok(String::new());
    }
    Err(Fault::stopped(interview_words::stopped(lang)))
}

/// Takes the first and the last day out of what was answered, and puts them in the head. What is ended runs until that day,
/// whatever its agreement says.
fn days(
    context: &Context,
    decision: &mut Draft,
    current: Option<&Partnership>,
    edit: &mut PartnershipEdit,
) -> Result<(), Unrecorded<Fault>> {
    if let Some(starts) = decision.take(&["starts"].into()) {
        edit.set(&["starts"].into(), &starts)?;
    }
    let Some(answer) = decision.take(&["ends"].into()) else { return Ok(()) };
    let ends = last_day(context.today, &answer);
    let outcome = decision.text(["outcome"]).and_then(Outcome::parse);
    if outcome == Some(Outcome::End) {
        let is_said_otherwise = decision.day(["effective"]).is_some_and(|effective| Some(effective) != ends);
        if is_said_otherwise {
            return Err(Fault::request(words::two_ends(context.lang)).into());
        }
        if let Some(ends) = ends {
            decision.put(["effective"].into(), Value::Day(ends));
        }
        return Ok(());
    }
    if !matches!(outcome, Some(Outcome::Renew | Outcome::Enter)) {
        let hint = words::nothing_written(context.lang);
        return Err(Fault::request(words::ends_not_here(context.lang)).hint(hint).into());
    }
    let date = date_of(context, decision);
    let effective = decision.day(["effective"]).map_or(date, |effective| effective.max(date));
    match ends {
        Some(ends) if ends <= effective => {
            let lang = context.lang;
            let sentence = words::ends_too_early(lang, &dates::day(lang, ends), &dates::day(lang, effective));
            return Err(Fault::request(sentence).hint(words::nothing_written(lang)).into());
        }
        Some(ends) => edit.set(&["ends"].into(), &Value::Day(ends))?,
        None if current.is_some_and(|it| it.head.ends.is_some()) => edit.unset(&["ends"].into())?,
        None => {}
    }
    Ok(())
}

/// The last day that an answer means; none of what has no end.
fn last_day(today: Day, answer: &Value) -> Option<Day> {
    match answer {
        Value::Day(day) => Some(*day),
        answer => typed_day(answer.text()?, today).ok(),
    }
}

/// Why what was typed is neither a day nor that there is none.
fn no_last_day(lang: Lang, text: &str) -> Option<String> {
    let is_open = [OPEN, "geen"].contains(&text.trim().to_lowercase().as_str());
    match typed_day(text, Day::default()) {
        Err(why @ Misfit::EitherDay(..)) => Some(misfit(lang, text, &why)),
        Err(_) if !is_open => Some(words::no_last_day(lang)),
        _ => None,
    }
}

/// A question about the last day, which must be answered: a day, or that there is none.
fn last_day_asked(writer: QuestionWriter<'_>, asked: QuestionText) -> FormQuestion {
    FormQuestion { misfit: Some(no_last_day), ..writer.must(["ends"], Shape::Text, asked) }
}

impl RecordedEntry for Decision {
    const VERB: (&'static str, Kind) = ("decide", Kind::Decision);

    fn adapted(mut flags: Vec<Flag>) -> Vec<Flag> {
        let ends =
            "The new last day, when renewing or entering again; when ending, the day until which it runs.";
        let starts = "The first day, when entering again.";
        flags.push(Flag::named("ends", ["ends"].into(), Shape::Day, ends).or_word(OPEN));
        flags.push(Flag::named("starts", ["starts"].into(), Shape::Day, starts));
        flags
    }

    fn questions(entry: &NewEntry<'_>, draft: &Draft) -> Vec<FormQuestion> {
        let NewEntry { writer, partnership, .. } = entry;
        let mut questions = vec![
            writer.word::<Outcome>(["outcome"], asked::OUTCOME),
            writer.day(["date"], asked::DECIDED_ON),
            writer.word::<Body>(["by"], asked::DECIDED_BY),
        ];
        let date = date_of(entry.context, draft);
        match draft.text(["outcome"]).and_then(Outcome::parse) {
            Some(Outcome::Renew) => questions.push(last_day_asked(*writer, asked::RENEWED_UNTIL)),
            Some(Outcome::Enter) if is_over(partnership, date) => {
                questions.push(writer.must(["starts"], Shape::Day, asked::STARTS));
                questions.push(last_day_asked(*writer, asked::ENDS_OR_NONE));
            }
            Some(Outcome::End | Outcome::Suspend) if draft.day(["ends"]).is_none() => {
                questions.push(writer.may(["effective"], Shape::Day, asked::EFFECTIVE));
            }
            _ => {}
        }
        if draft.text(["by"]) == Some(Body::Team.spelling()) {
            questions.push(writer.may(["consent"], Shape::Text, asked::CONSENT));
        }
        let rule = "decision-without-reasons";
        let is_off = writer.policy.level(rule) == Some(RuleLevel::Off);
        let need = Need { rule, why: add_words::with_each_decision(writer.lang), is_owed: true };
        let reasons = if partnership.is_formal() { asked::REASONS } else { asked::REASON };
        let reasons = writer.may(["reasons"], Shape::Prose, reasons);
        questions.push(needed(reasons, (!is_off).then_some(need)));
        if partnership.is_formal() {
            questions.push(writer.may(["dissent"], Shape::Prose, asked::DISSENT));
        }
        part(add_words::part(writer.lang, "decision"), questions)
    }
}

/// Whether a run of it is over on a day, so that entering it begins a new one, of which the head does not know the days yet.
fn is_over(partnership: &Partnership, day: Day) -> bool {
    let is_over = matches!(partnership.status(day), Status::Ended | Status::Expired);
    is_over && partnership.head.starts.is_none_or(|starts| starts < day)
}
