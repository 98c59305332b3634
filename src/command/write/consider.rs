//! `consider`: a consideration, of the content and of the profile.

use crate::args::fields::{Flag, Flagged, Given, of_schema};
use crate::args::writing::{Writing, given};
use crate::ask::Question;
use crate::ask::questions::{QuestionWriter, defaulting, offering};
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::register;
use crate::disk::load::Loaded;
use crate::model::dossier::{Consideration, Kind};
use crate::model::draft::{Draft, Value};
use crate::model::facts::{Facts, Shape};
use crate::model::place::KeyPath;
use crate::model::vocabulary::{ConsiderationOccasion, Judgement};
use crate::model::{Partnership, Register};
use crate::outcome::{Fault, Said};
use crate::record::entries;
use crate::words::questions as asked;

/// Records a consideration.
#[derive(Debug, clap::Args)]
pub struct Consider {
    /// The partnership
    #[arg(value_name = "ID")]
    id: String,
    /// Offers the answers of an earlier consideration as drafts, never its judgements
    #[arg(long, value_name = "ENTRY")]
    like: Option<String>,
    #[command(flatten)]
    fields: Given<Consideration>,
    #[command(flatten)]
    writing: Writing,
}

impl Flagged for Consideration {
    fn flags() -> Vec<Flag> {
        entries::common_flags(of_schema(Self::SCHEMA, &KeyPath::default()))
    }
}

impl Consider {
    pub(crate) fn run(self, context: &Context) -> Result<Said, Fault> {
        let mut loaded = register::all(context)?;
        let earlier =
            self.like.as_deref().map(|like| earlier(context, &loaded, like)).transpose()?.unwrap_or_default();
        loaded.keep_whole();
        let register = &loaded.register;
        let partnership = register::partnership(context, register, &self.id)?;
        let writer = question_writer(context, &register.policy);
        let form = |_: &Draft| drafted(questions(writer, register, partnership), &earlier);
        let given = given(context, &self.writing, &self.fields)?;
        let given = given.whole(context, register, partnership, Kind::Consideration);
        let subject = Subject::entry("consider", partnership, Kind::Consideration);
        let draft = complete(context, &self.writing, &subject, given, &form, &Consideration::flags())?;
        entries::record(context, &self.writing, "consider", &partnership.id, Kind::Consideration, &draft)
    }
}

/// What an earlier consideration, of this or another partnership, said: texts, and never a judgement.
fn earlier(context: &Context, loaded: &Loaded, like: &str) -> Result<Draft, Fault> {
    let (partnership, id) = register::entry(context, &loaded.register, Kind::Consideration, like)?;
    let text = loaded.files[partnership.file.0].text.as_deref().unwrap_or_default();
    let mut answers = register::answers(text, Kind::Consideration, id.as_str());
    answers.answers.retain(|(key, _)| key.0.last().is_some_and(|last| last != "judgement" && last != "date"));
    Ok(answers)
}

/// The same questions, with earlier answers as what is meant when nothing else is typed.
fn drafted(questions: Vec<Question>, earlier: &Draft) -> Vec<Question> {
    let draft = |question: Question| match earlier.get(&question.key).map(Value::written) {
        Some(text) if question.default.is_none() => Question { default: Some(text), ..question },
        _ => question,
    };
    questions.into_iter().map(draft).collect()
}

fn questions(writer: QuestionWriter<'_>, register: &Register, partnership: &Partnership) -> Vec<Question> {
    let is_undecided = partnership.dossier.last_decision(writer.today).is_none();
    let usual = if is_undecided { "entering" } else { "reconsideration" };
    let occasion = writer.word::<ConsiderationOccasion>(["occasion"], asked::CONSIDERATION_OCCASION);
    let mut questions = vec![
        defaulting(occasion, Some(usual)),
        writer.day(["date"], asked::CONSIDERED_ON),
        writer.may(["by"], Shape::Text, asked::CONSIDERED_BY),
    ];
    if register.is_formal_or_strategic(partnership) {
        questions.extend(content(writer, &KeyPath::default()));
        questions.extend(profile(writer, &KeyPath::default()));
    } else {
        questions.push(writer.may(["reason"], Shape::Prose, asked::CONSIDERATION_REASON));
    }
    questions
}

/// The questions about the content: it leads.
pub(crate) fn content(writer: QuestionWriter<'_>, below: &KeyPath) -> Vec<Question> {
    let below = below.join("content");
    let key = |name: &str| below.join(name);
    let prose = |name, asked| writer.may(key(name), Shape::Prose, asked);
    let offered = writer.policy.offered.clone().unwrap_or_default();
    let ambitions = writer.may(key("ambitions"), Shape::Texts, asked::AMBITIONS);
    vec![
        prose("impact", asked::IMPACT),
        prose("mission", asked::MISSION),
        offering(prose("values", asked::VALUES), &offered.values),
        offering(ambitions, &offered.ambitions),
        prose("no_harm", asked::NO_HARM),
        writer.may(key("sdgs"), Shape::Numbers(1, 17), asked::SDGS),
        writer.may(key("how"), Shape::Prose, asked::HOW),
        writer.may(key("scale"), Shape::Prose, asked::SCALE),
        writer.may_word::<Judgement>(key("judgement"), asked::CONTENT),
    ]
}

/// The two questions about the profile, and the judgement.
pub(crate) fn profile(writer: QuestionWriter<'_>, below: &KeyPath) -> Vec<Question> {
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
