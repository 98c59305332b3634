//! `consider`: a consideration, of the content and of the profile.

use super::new_entry::{EntryArgs, NewEntry, RecordedEntry};
use crate::args::fields::Flagged as _;
use crate::args::verb::Verb;
use crate::ask::questions::{QuestionWriter, defaulting, needed, offering, part};
use crate::ask::{FormQuestion, Need};
use crate::context::Context;
use crate::context::{entry, register};
use crate::disk::load::Loaded;
use crate::model::{
    Consideration, ConsiderationOccasion, Draft, Judgement, KeyPath, Kind, RuleLevel, Shape, Value,
};
use crate::outcome::{Fault, Reply};
use crate::words::{add as add_words, questions as asked, write as words};

/// Records a consideration: the content and the profile
#[derive(Debug, clap::Args)]
pub(crate) struct Consider {
    /// Offers the answers of an earlier consideration as drafts, never its judgements
    #[arg(long, value_name = "ENTRY")]
    like: Option<String>,
    #[command(flatten)]
    entry: EntryArgs<Consideration>,
}

impl Verb for Consider {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        if self.like.is_some() && !context.surroundings.is_terminal {
            return Err(Fault::request(words::like_needs_a_terminal(context.lang)));
        }
        let mut loaded = register::all(context)?;
        let earlier =
            self.like.as_deref().map(|like| earlier(context, &loaded, like)).transpose()?.unwrap_or_default();
        loaded.keep_whole();
        let entry = self.entry.begun(context, &loaded.register)?;
        let form = |draft: &Draft| drafted(Consideration::questions(&entry, draft), &earlier);
        let gathered = entry.gathered(&self.entry.fields)?;
        let draft = entry.completed(gathered, &form, &Consideration::flags())?;
        let is_of_weighing = |key: &KeyPath| matches!(key.0[0].as_str(), "reason" | "content" | "profile");
        let says_anything = draft.answers.iter().any(|(key, _)| is_of_weighing(key));
        if !says_anything && draft.text(["withdrawn"]).is_none() {
            let hint = words::nothing_written(context.lang);
            return Err(Fault::request(words::weighs_nothing(context.lang)).hint(hint));
        }
        entry.record(&draft)
    }
}

/// What an earlier consideration, of this or another partnership, said: texts, and never a judgement.
fn earlier(context: &Context, loaded: &Loaded, like: &str) -> Result<Draft, Fault> {
    let kind = Kind::Consideration;
    let (partnership, found) = entry::entry(context, &loaded.register, Some(kind), like)?;
    let text = loaded.files[partnership.file.0].text.as_deref().unwrap_or_default();
    let mut answers = register::answers(text, kind, found.id.as_str());
    answers.answers.retain(|(key, _)| key.0.last().is_some_and(|last| last != "judgement" && last != "date"));
    Ok(answers)
}

/// The same questions, with earlier answers as what is meant when nothing else is typed.
fn drafted(questions: Vec<FormQuestion>, earlier: &Draft) -> Vec<FormQuestion> {
    let draft = |question: FormQuestion| match earlier.get(&question.key).map(Value::written) {
        Some(text) if question.default.is_none() => FormQuestion { default: Some(text), ..question },
        _ => question,
    };
    questions.into_iter().map(draft).collect()
}

impl RecordedEntry for Consideration {
    const VERB: (&'static str, Kind) = ("consider", Kind::Consideration);

    fn questions(entry: &NewEntry<'_>, _: &Draft) -> Vec<FormQuestion> {
        let (writer, partnership) = (entry.writer, entry.partnership);
        let is_undecided = partnership.dossier.last_decision(writer.today).is_none();
        let usual = if is_undecided { "entering" } else { "reconsideration" };
        let occasion = writer.word::<ConsiderationOccasion>(["occasion"], asked::CONSIDERATION_OCCASION);
        let mut questions = vec![
            defaulting(occasion, Some(usual)),
            writer.day(["date"], asked::CONSIDERED_ON),
            writer.may(["by"], Shape::Text, asked::CONSIDERED_BY),
        ];
        if entry.register.is_formal_or_strategic(partnership) {
            let titled = |of: &str, of_aspect: Vec<FormQuestion>| {
                let asked =
                    of_aspect.into_iter().map(|it| if is_undecided { to_enter(writer, it) } else { it });
                part(add_words::part(writer.lang, of), asked.collect())
            };
            questions.extend(titled("content", content(writer, &KeyPath::default())));
            questions.extend(titled("profile", profile(writer, &KeyPath::default())));
        } else {
            questions.push(writer.may(["reason"], Shape::Prose, asked::CONSIDERATION_REASON));
        }
        questions
    }
}

/// What is asked of a consideration before anybody can decide to enter.
fn to_enter(writer: QuestionWriter<'_>, question: FormQuestion) -> FormQuestion {
    const ASKED: [&str; 8] =
        ["impact", "mission", "values", "ambitions", "no_harm", "compatible", "conduct", "judgement"];
    let rule = "consideration-incomplete";
    let is_asked = question.key.0.last().is_some_and(|last| ASKED.contains(&last.as_str()));
    let is_off = writer.policy.level(rule) == Some(RuleLevel::Off);
    let need = Need { rule, why: add_words::to_enter(writer.lang), is_owed: false };
    needed(question, (is_asked && !is_off).then_some(need))
}

/// The questions about the content: it leads.
pub(crate) fn content(writer: QuestionWriter<'_>, below: &KeyPath) -> Vec<FormQuestion> {
    let below = below.join("content");
    let key = |name: &str| below.join(name);
    let prose = |name, asked| writer.may(key(name), Shape::Prose, asked);
    let offered = writer.policy.offered.clone().unwrap_or_default();
    let ambitions = writer.may(key("ambitions"), Shape::Texts, asked::AMBITIONS);
    let mut questions = vec![
        prose("impact", asked::IMPACT),
        prose("mission", asked::MISSION),
        offering(prose("values", asked::VALUES), &offered.values),
        offering(ambitions, &offered.ambitions),
        prose("no_harm", asked::NO_HARM),
        writer.may(key("sdgs"), Shape::Numbers(1, 17), asked::SDGS),
        writer.may(key("how"), Shape::Prose, asked::HOW),
        writer.may(key("scale"), Shape::Prose, asked::SCALE),
    ];
    // Where the institution names frameworks and themes, they are laid beside it.
    if !offered.frameworks.is_empty() {
        let touches = writer.may(key("touches"), Shape::Texts, asked::TOUCHES);
        questions.push(offering(touches, &offered.frameworks));
    }
    questions.push(writer.may_word::<Judgement>(key("judgement"), asked::CONTENT));
    questions
}

/// The two questions about the profile, and the judgement.
pub(crate) fn profile(writer: QuestionWriter<'_>, below: &KeyPath) -> Vec<FormQuestion> {
    let below = below.join("profile");
    let key = |name: &str| below.join(name);
    let prose = |name, asked| writer.may(key(name), Shape::Prose, asked);
    vec![
        prose("compatible", asked::COMPATIBLE),
        prose("conduct", asked::CONDUCT),
        writer.may(key("sources"), Shape::Texts, asked::PROFILE_SOURCES),
        writer.may_word::<Judgement>(key("judgement"), asked::PROFILE),
    ]
}
