//! What contradicts itself, asked of a person: key by key, with both values, and who wrote them when that is known.

use super::arbiter::shown;
use super::contradictions::{name, value};
use super::resolution_text::by;
use crate::args::fields::{Flag, of_schema};
use crate::ask::FormQuestion;
use crate::command::write::interview;
use crate::context::Context;
use crate::edit;
use crate::edit::merge::{ConflictChoice, Contradiction, Merge, SideNames};
use crate::model::{Draft, EntryId, Facts as _, Head, KeyPath, Kind, Policy, Shape, Value};
use crate::outcome::Fault;
use crate::record::FreshIds;
use crate::record::conflict::{ConflictedFile, FileRole, SideWriters, differences};
use crate::text::clean::Clean;
use crate::words::lists::{capital, yes_no};
use crate::words::{Lang, dates, handover, labels, merging as words};

const WORDS: &[&str] = &["ours", "theirs", "both", "else"];

/// What is asked of one contradiction.
struct ContradictionQuestion<'m> {
    it: &'m Contradiction,
    question: FormQuestion,
    /// For something else than either: what it then is.
    then: Option<FormQuestion>,
    both: Option<ConflictChoice>,
}

/// Asks which holds of each contradiction.
pub(super) fn decisions(
    context: &Context,
    target: &ConflictedFile,
    merge: &Merge,
    writers: &SideWriters<'_>,
) -> Result<Vec<ConflictChoice>, Fault> {
    let file = called(merge).unwrap_or_else(|| shown(context, &target.path));
    let asked: Vec<ContradictionQuestion<'_>> = merge
        .contradictions()
        .enumerate()
        .map(|(at, it)| asked(context, writers, target, it, at))
        .collect::<Result<_, _>>()?;
    let form = |draft: &Draft| {
        let mut questions = Vec::new();
        for it in &asked {
            questions.push(it.question.clone());
            let is_else = draft.get(&it.question.key).and_then(Value::text) == Some("else");
            questions.extend(it.then.clone().filter(|_| is_else));
        }
        questions
    };
    let draft = interview::ask(context, &words::choosing(context.lang, &file), Draft::default(), &form)
        .map_err(|_| Fault::request(words::stopped(context.lang)))?;
    Ok(asked.iter().map(|it| decided(it, &draft)).collect())
}

/// What the partnership is called on our side, which is what a person knows it by.
fn called(merge: &Merge) -> Option<String> {
    let ours = vec![ConflictChoice::Ours; merge.contradictions().count()];
    let text = merge.decided(&ours, &SideNames { ours: String::new(), theirs: String::new() }, 7);
    let head = Draft { answers: edit::fragment(&text).ok()?.answers, ..Draft::default() };
    head.text(["name"]).map(|name| Clean::line(name).to_string())
}

fn decided(asked: &ContradictionQuestion<'_>, draft: &Draft) -> ConflictChoice {
    match draft.get(&asked.question.key).and_then(Value::text) {
        Some("ours") => ConflictChoice::Ours,
        Some("theirs") => ConflictChoice::Theirs,
        Some("both") => asked.both.clone().unwrap_or(ConflictChoice::Open),
        Some("else") => {
            let value = asked.then.as_ref().and_then(|question| draft.get(&question.key));
            value.and_then(|value| with(asked.it, value)).map_or(ConflictChoice::Open, ConflictChoice::Lines)
        }
        _ => ConflictChoice::Open,
    }
}

fn asked<'m>(
    context: &Context,
    writers: &SideWriters<'_>,
    target: &ConflictedFile,
    it: &'m Contradiction,
    at: usize,
) -> Result<ContradictionQuestion<'m>, Fault> {
    let lang = context.lang;
    let shared = if it.is_entry { writers.shared_side() } else { None };
    let both = both(context, it, shared == Some(false))?;
    let then = then(context, target, it, at);
    let side = |lines: &Option<String>, is_ours: bool| value_of(lang, it, lines.as_ref(), is_ours);
    let written_by = |is_ours: bool| by(lang, writers, (it, &it.key), is_ours);
    let mut choices = vec![
        ("ours".to_owned(), words::ours_is(lang, &side(&it.ours, true), &written_by(true))),
        ("theirs".to_owned(), words::theirs_is(lang, &side(&it.theirs, false), &written_by(false))),
    ];
    // An entry that others have never changes; with what was taken away there is a choice.
    if let (Some(is_ours), Some(_), Some(_)) = (shared, &it.ours, &it.theirs) {
        choices.remove(usize::from(is_ours));
    }
    if both.is_some() {
        let meaning = if it.is_entry { words::both_entries(lang) } else { words::both_of_them(lang) };
        choices.push(("both".to_owned(), meaning));
    }
    if then.is_some() {
        choices.push(("else".to_owned(), words::something_else(lang)));
    }
    let key = name(lang, &it.key);
    let text = match it.key.0.last() {
        Some(id) if it.is_entry => words::which_entry(lang, &entry_name(lang, &it.key.0[0], id)),
        _ if it.ours.is_none() || it.theirs.is_none() => words::which_table(lang, &key),
        _ => words::which(lang, &key),
    };
    let help = if it.is_entry { words::why_choose_entry(lang) } else { words::why_choose(lang) };
    let question = FormQuestion::new([at.to_string().as_str()].into(), Shape::Word(WORDS), text, help);
    let label = if it.is_entry { String::new() } else { key };
    let question = FormQuestion { choices, label, is_required: true, ..question };
    Ok(ContradictionQuestion { it, question, then, both })
}

/// What an entry is called: its kind, and its day.
fn entry_name(lang: Lang, table: &str, id: &str) -> String {
    let kind = Kind::of_table(table).map(|kind| capital(labels::kind(lang, kind)));
    match kind.zip(EntryId::written(id).date()) {
        Some((kind, day)) => handover::of_day(lang, &kind, &dates::day(lang, day)),
        None => Clean::line(id).to_string(),
    }
}

/// What a side has, in one line.
fn value_of(lang: Lang, it: &Contradiction, lines: Option<&String>, is_ours: bool) -> String {
    if lines.is_none() {
        return words::taken_away(lang);
    }
    let values: Vec<String> = differences(it)
        .into_iter()
        .filter_map(|(key, ours, theirs)| {
            let value = spoken(lang, &key, &if is_ours { ours } else { theirs }?);
            Some(if key == it.key { value } else { format!("{} {value}", name(lang, &key)) })
        })
        .collect();
    values.join(", ")
}

/// A value of the head as a person says it, in one short line: a word of the format, a day, yes or no.
fn spoken(lang: Lang, key: &KeyPath, it: &Value) -> String {
    let flags = of_schema(Head::SCHEMA, &KeyPath::default());
    let shape = flags.iter().find(|flag| flag.is_for(key)).map(|flag| flag.shape);
    let label = |all, word: &String| {
        labels::of_vocabulary(all, word).map_or(word.clone(), |label| label.in_lang(lang).to_owned())
    };
    match (shape, it) {
        (Some(Shape::Word(all)), Value::Text(word)) => label(all, word),
        (Some(Shape::Words(all)), Value::Texts(words)) => {
            value(lang, &Value::Texts(words.iter().map(|word| label(all, word)).collect()))
        }
        (_, Value::Day(day)) => dates::day(lang, *day),
        (_, Value::Flag(flag)) => yes_no(lang, *flag).to_owned(),
        _ => value(lang, it),
    }
}

/// What both together are: a list with what both have, two paragraphs, or two entries.
fn both(
    context: &Context,
    it: &Contradiction,
    is_theirs_first: bool,
) -> Result<Option<ConflictChoice>, Fault> {
    let (Some(ours), Some(theirs)) = (&it.ours, &it.theirs) else { return Ok(None) };
    if it.is_entry {
        let (first, second) = if is_theirs_first { (theirs, ours) } else { (ours, theirs) };
        return if it.is_new { two_entries(context, it, first, second) } else { Ok(None) };
    }
    let differences = differences(it);
    let [(_, Some(ours), Some(theirs))] = differences.as_slice() else { return Ok(None) };
    let value = match (ours, theirs) {
        (Value::Texts(ours), Value::Texts(theirs)) => {
            let new = theirs.iter().filter(|it| !ours.contains(it));
            Value::Texts(ours.iter().chain(new).cloned().collect())
        }
        (Value::Prose(ours), Value::Prose(theirs)) => {
            Value::Prose(format!("{}\n\n{theirs}", ours.trim_end()))
        }
        _ => return Ok(None),
    };
    Ok(with(it, &value).map(ConflictChoice::Lines))
}

/// Both entries, the second under an id of its own: nobody has it yet, so nothing refers to it.
fn two_entries(
    context: &Context,
    it: &Contradiction,
    first: &str,
    second: &str,
) -> Result<Option<ConflictChoice>, Fault> {
    let Some(id) = it.key.0.last() else { return Ok(None) };
    let Some(date) = EntryId::written(id).date() else { return Ok(None) };
    let loaded = crate::context::register::seen(context)?;
    let fresh = FreshIds::new().nth(1, date, &loaded);
    let renamed = |line: &str| {
        let is_header = line.trim_start().starts_with('[');
        if is_header { line.replace(id, fresh.as_str()) } else { line.to_owned() }
    };
    let second: String = second.split_inclusive('\n').map(renamed).collect();
    Ok(Some(ConflictChoice::Lines(format!("{first}\n{second}"))))
}

/// The question what it should be, where that can be asked: for a key of the head of which we know what it holds.
fn then(context: &Context, target: &ConflictedFile, it: &Contradiction, at: usize) -> Option<FormQuestion> {
    it.ours.as_ref().and(it.theirs.as_ref()).filter(|_| !it.is_entry)?;
    let schema = if FileRole::of(&target.path) == FileRole::Policy { Policy::SCHEMA } else { Head::SCHEMA };
    let flag: Flag = of_schema(schema, &KeyPath::default()).into_iter().find(|flag| flag.is_for(&it.key))?;
    let key = name(context.lang, &it.key);
    let text = words::what_then(context.lang, &key);
    let question = [at.to_string().as_str(), "then"].into();
    Some(FormQuestion { is_required: true, ..FormQuestion::new(question, flag.shape, text, String::new()) })
}

/// Our lines with another value.
fn with(it: &Contradiction, value: &Value) -> Option<String> {
    let lines = it.ours.as_deref()?;
    let fragment = edit::fragment(lines).ok()?;
    let (key, _) = fragment.answers.first()?;
    edit::set(lines, key, value).ok()
}
