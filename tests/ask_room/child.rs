//! What runs in the pseudo-terminal: this same test binary, asking one of these forms.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use partners::ask::{
    Appearance, DraftHeading, DraftStore, Editor, FormEnd, FormQuestion, Interviewer, SavedDraft, Setting,
    to_text,
};
use partners::model::Day;
use partners::model::draft::{Draft, Value};
use partners::model::facts::Shape;
use partners::model::place::KeyPath;
use partners::words::Lang;

const JUDGEMENTS: &[&str] = &["positive", "doubt", "negative"];
const DOMAINS: &[&str] = &["education", "research", "operations"];

/// Keeps the draft in a file, as a command would.
struct InFile(PathBuf, RefCell<usize>);

impl DraftStore for InFile {
    fn save(&self, draft: &Draft, typing: Option<(&KeyPath, &str)>) {
        *self.1.borrow_mut() += 1;
        let half = self.0.with_extension("half");
        fs::write(&half, to_text(&heading("universidade-exemplo"), draft, typing)).unwrap();
        fs::rename(&half, &self.0).unwrap();
    }
}

/// A question, as the tests write it.
pub(crate) fn question(key: &str, shape: Shape) -> FormQuestion {
    FormQuestion {
        key: [key].into(),
        shape,
        text: format!("Vraag over {key}"),
        label: String::new(),
        help: String::new(),
        choices: Vec::new(),
        more: String::new(),
        unlisted: Vec::new(),
        offered: Vec::new(),
        default: None,
        is_required: true,
        need: None,
        is_removable: false,
        misfit: None,
        part: String::new(),
    }
}

fn judgement(lang: Lang) -> FormQuestion {
    let meanings = match lang {
        Lang::Nl => ["positief", "twijfel", "negatief"],
        Lang::En => ["positive", "in doubt", "negative"],
    };
    let choices =
        JUDGEMENTS.iter().zip(meanings).map(|(word, meaning)| ((*word).to_owned(), meaning.to_owned()));
    FormQuestion {
        text: "Oordeel over de inhoud".to_owned(),
        help: "Draagt de samenwerking bij aan onze missie, en is dat aan anderen uit te leggen? ".repeat(6)
            + "Slotwoord.",
        choices: choices.collect(),
        ..question("judgement", Shape::Word(JUDGEMENTS))
    }
}

fn every_shape(lang: Lang) -> Vec<FormQuestion> {
    let domain = |word: &str, meaning: &str| (word.to_owned(), meaning.to_owned());
    vec![
        question("name", Shape::Text),
        judgement(lang),
        question("reasons", Shape::Prose),
        question("date", Shape::Day),
        question("signed", Shape::Flag),
        question("count", Shape::Number(1, 50)),
        question("every", Shape::Interval),
        FormQuestion {
            offered: vec!["Bestuur".to_owned(), "Directie".to_owned()],
            ..question("by", Shape::Texts)
        },
        question("sdgs", Shape::Numbers(1, 17)),
        FormQuestion {
            choices: vec![
                domain("education", "onderwijs"),
                domain("research", "onderzoek"),
                domain("operations", "bedrijfsvoering"),
            ],
            ..question("domains", Shape::Words(DOMAINS))
        },
    ]
}

/// What could do harm, wherever a question has words of others.
fn harmful() -> Vec<FormQuestion> {
    let with = |words: &str| format!("{words} \x1b]0;x\x07\u{202e}y\u{200b}\u{e000}");
    let asked = |key: &str, shape: Shape| FormQuestion {
        text: with("Vraag"),
        help: with("Hulp"),
        part: with("Deel"),
        ..question(key, shape)
    };
    vec![
        FormQuestion {
            choices: vec![("one".to_owned(), with("Een")), ("two".to_owned(), "Twee".to_owned())],
            default: Some("one".to_owned()),
            ..asked("word", Shape::Word(&["one", "two"]))
        },
        FormQuestion { offered: vec![with("Aanbod")], ..asked("list", Shape::Texts) },
        FormQuestion { text: with("Reden"), ..asked("reasons", Shape::Prose) },
    ]
}

/// The questions of a form by its name.
pub(crate) fn form(name: &str, lang: Lang, draft: &Draft) -> Vec<FormQuestion> {
    let optional = |question: FormQuestion| FormQuestion { is_required: false, ..question };
    let with_default = |default: &str, question: FormQuestion| FormQuestion {
        default: Some(default.to_owned()),
        ..question
    };
    match name {
        "every-shape" => every_shape(lang),
        "harmful" => harmful(),
        "judgement" => vec![judgement(lang)],
        "prose" => vec![question("reasons", Shape::Prose), optional(question("note", Shape::Text))],
        "text" => vec![question("name", Shape::Text)],
        "lists" => every_shape(lang).split_off(7),
        "optional" => vec![
            optional(question("unit", Shape::Text)),
            with_default("2026-12-01", question("date", Shape::Day)),
            with_default("positive", optional(judgement(lang))),
            question("name", Shape::Text),
        ],
        "follows" => {
            let mut questions = vec![question("name", Shape::Text), question("formal", Shape::Flag)];
            if draft.is_yes(["formal"]) {
                questions.push(question("starts", Shape::Day));
            }
            questions.push(question("owner", Shape::Text));
            questions
        }
        _ => Vec::new(),
    }
}

#[test]
fn child() {
    // What the other tests run in a terminal; by itself it sees that there is a form for each of them.
    let Ok(folder) = env::var("ASK_FOLDER") else {
        assert!(!form("follows", Lang::Nl, &Draft::default()).is_empty());
        return;
    };
    let folder = Path::new(&folder);
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|text| text == value);
    let lang = if is("ASK_LANG", "en") { Lang::En } else { Lang::Nl };
    let keep = InFile(folder.join("kept"), RefCell::new(0));
    let mut kept = fs::read_to_string(folder.join("kept"))
        .ok()
        .and_then(|text| SavedDraft::from_text(&text))
        .unwrap_or_default();
    let mut fixed = BTreeSet::new();
    if let Ok(name) = env::var("ASK_FIXED") {
        kept.draft.put(["name"].into(), Value::Text(name));
        fixed.insert(["name"].into());
    }
    let editor = env::var("ASK_EDITOR").ok();
    let texts = env::var("ASK_TEXTS").unwrap_or_else(|_| "texts".to_owned());
    let mut asker = Interviewer::new(Setting {
        lang,
        today: "2026-12-01".parse::<Day>().unwrap(),
        appearance: Appearance { has_color: is("ASK_COLOR", "yes"), is_dumb: is("TERM", "dumb") },
        drafts: &keep,
        doubter: &|_, _| Vec::new(),
        forget_typed: || {},
        editor: editor.map(|program| Editor { program: Some(program), folder: folder.join(&texts) }),
    })
    .unwrap();
    let name = env::var("ASK_FORM").unwrap();
    let result = if name == "confirm" {
        format!("{:?}", asker.confirm("Doorgaan?", is("ASK_DEFAULT", "yes")))
    } else {
        let form = |draft: &Draft| form(&name, lang, draft);
        let summary = |draft: &Draft| format!("samen: {} antwoorden", draft.answers.len());
        let (how, draft) = match asker.fill(&form, kept.draft, kept.typing, &fixed, &summary) {
            FormEnd::Answered(draft) => ("answered", draft),
            FormEnd::Stopped(draft) => ("stopped", draft),
        };
        format!("{how}\n{}", to_text(&heading(""), &draft, None))
    };
    fs::write(folder.join("result"), result).unwrap();
}

fn heading(subject: &str) -> DraftHeading {
    DraftHeading { verb: "add".to_owned(), subject: subject.to_owned(), ..DraftHeading::default() }
}
