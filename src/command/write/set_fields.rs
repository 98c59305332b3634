//! Every field of the head by its name in words, in the groups in which `set` offers them; none needs its key to be known.

use super::add_form::{all_countries, categories, units};
use super::set_keys::keys;
use crate::args::fields::Flag;
use crate::args::value::no_country;
use crate::ask::FormQuestion;
use crate::ask::questions::{QuestionWriter, among, knowing, noun};
use crate::model::{Draft, KeyPath, Objective, Partnership, Shape, Signatory, Value, Word as _};
use crate::text::fold::compared;
use crate::words::{Lang, handover as words, labels, questions as asked};

/// The groups that are lists of fields: each key as files have it, a partner's as of the first.
const GROUPS: [(&str, &[&str]); 4] = [
    (
        "head",
        &[
            "name",
            "formality",
            "unit",
            "domains",
            "forms",
            "large_scale",
            "international",
            "entered_at",
            "reached_when",
            "starts",
            "before_framework",
            "sources",
        ],
    ),
    (
        "agreement",
        &[
            "agreement.reference",
            "agreement.notice",
            "agreement.notice_given",
            "agreement.renewal",
            "agreement.renewal_term",
            "agreement.frameworks",
            "agreement.components",
            "agreement.preamble.kind",
            "agreement.preamble.text",
        ],
    ),
    (
        "strategic",
        &[
            "strategic.board_commitment",
            "strategic.multi_year_plan",
            "strategic.selection",
            "strategic.potential",
            "strategic.complementarity",
            "strategic.funding_options",
            "strategic.impact",
        ],
    ),
    (
        "partner",
        &[
            "partners.0.name",
            "partners.0.country",
            "partners.0.kind",
            "partners.0.contribution",
            "partners.0.legal_name",
            "partners.0.legal_form",
            "partners.0.seat",
            "partners.0.registration.kind",
            "partners.0.registration.number",
            "partners.0.website",
            "partners.0.signatory",
            "partners.0.via",
            "partners.0.ror",
            "partners.0.schac",
            "partners.0.erasmus_code",
        ],
    ),
];

/// The fields of a group, each with what it is called; of a partner, with its place.
pub(crate) fn of_group(lang: Lang, group: &str, partner: Option<&str>) -> Vec<(String, String)> {
    let keys = GROUPS.iter().find(|(name, _)| *name == group).map_or(&[][..], |(_, keys)| keys);
    let placed = |key: &str| match partner {
        Some(at) => key.replacen("partners.0", &format!("partners.{at}"), 1),
        None => key.to_owned(),
    };
    let mut fields: Vec<(String, String)> =
        keys.iter().map(|key| (placed(key), called(lang, &path(key)))).collect();
    if group == "strategic" {
        fields.extend(Objective::ALL.iter().map(|objective| {
            let key = format!("strategic.objectives.{}", objective.spelling());
            let name = labels::Labelled::label(*objective).in_lang(lang);
            (key, words::objective(lang, name))
        }));
        fields.push(("risks".to_owned(), words::risk(lang)));
    }
    fields
}

/// The fields that can be named at once, without their group: those that are there once.
pub(crate) fn at_once(lang: Lang) -> Vec<(String, String)> {
    let groups = ["head", "agreement", "strategic"].iter();
    let fields = groups.flat_map(|group| of_group(lang, group, None));
    let topics = ["ends", "category", "owner", "deputy", "goal", "plan"];
    fields.filter(|(key, _)| key.contains('.') || !topics.contains(&key.as_str())).collect()
}

/// Every field of a partnership's head that holds words, as it is called.
pub(crate) fn of_head(lang: Lang, partnership: &Partnership) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> =
        ["goal", "owner", "deputy"].iter().map(|key| ((*key).to_owned(), called(lang, &path(key)))).collect();
    for group in ["head", "agreement", "strategic"] {
        fields.extend(of_group(lang, group, None).into_iter().filter(|(key, _)| key != "risks"));
    }
    for at in 0..partnership.head.partners.len() {
        let name = partnership.head.partners[at].name.clone().unwrap_or_default();
        let of_partner = of_group(lang, "partner", Some(&at.to_string())).into_iter();
        fields.extend(of_partner.map(|(key, called)| (key, format!("{called} ({name})"))));
    }
    for (name, contact) in &partnership.head.contacts {
        for key in ["function", "channel", "deputy"] {
            let path = KeyPath::from(["contacts", name, key]);
            let label = noun(&path).map_or(key, |noun| noun.in_lang(lang));
            let who = contact.function.as_deref().unwrap_or(name);
            fields.push((path.to_string(), format!("{label} ({who})")));
        }
    }
    fields
}

/// The keys of the head that are called so, in either language.
pub(crate) fn keys_called(partnership: &Partnership, said: &str) -> Vec<KeyPath> {
    let is_plain =
        |flag: &Flag| !["partners", "contacts", "themes", "void"].contains(&flag.key.0[0].as_str());
    let only_partner = (partnership.head.partners.len() == 1).then_some("0");
    let mut found: Vec<KeyPath> = Vec::new();
    for lang in [Lang::Nl, Lang::En] {
        let plain =
            keys().into_iter().filter(is_plain).map(|flag| (flag.key.to_string(), called(lang, &flag.key)));
        let of_partner = only_partner.map(|at| of_group(lang, "partner", Some(at))).unwrap_or_default();
        let all = of_head(lang, partnership).into_iter().chain(plain).chain(of_partner);
        let so_called = all.filter(|(_, called)| compared(called) == compared(said));
        found.extend(so_called.map(|(key, _)| path(&key)));
    }
    found.sort();
    found.dedup();
    found
}

/// A key, from how it is written with dots.
pub(crate) fn path(dotted: &str) -> KeyPath {
    KeyPath(dotted.split('.').map(str::to_owned).collect())
}

/// What a field is called.
pub(crate) fn called(lang: Lang, key: &KeyPath) -> String {
    let steps: Vec<&str> = key.0.iter().map(String::as_str).collect();
    match steps[..] {
        ["agreement", "preamble", "kind"] => words::preamble_kind(lang),
        ["agreement", "preamble", "text"] => words::preamble_text(lang),
        ["partners", _, "registration", "kind"] => words::registration_kind(lang),
        ["partners", _, "registration", "number"] => words::registration_number(lang),
        ["strategic", "objectives", objective] => {
            let name = Objective::parse(objective).map(|it| labels::Labelled::label(it).in_lang(lang));
            words::objective(lang, name.unwrap_or(objective))
        }
        ["themes", name, ..] => labels::theme(name).map_or(name, |label| label.in_lang(lang)).to_owned(),
        ["contacts", ..] => labels::key(lang, "Head", "contacts").unwrap_or("contacts").to_owned(),
        ["strategic", "impact"] => words::strategic_impact(lang),
        _ => {
            let last = steps.last().copied().unwrap_or_default();
            let of_schema = ["Head", "Partner", "Agreement", "Strategic", "EvaluationPlan", "Void"];
            let label = || of_schema.iter().find_map(|schema| labels::key(lang, schema, last));
            let known = noun(key).map(|noun| noun.in_lang(lang)).or_else(label);
            known.unwrap_or(last).to_owned()
        }
    }
}

/// What a field is to become.
pub(crate) fn value(writer: QuestionWriter<'_>, dotted: &str) -> Option<FormQuestion> {
    let key = path(dotted);
    let flag: Flag = keys().into_iter().find(|flag| flag.is_for(&key))?;
    let name = called(writer.lang, &key);
    let question = writer.may(key.clone(), flag.shape, asked::SET_VALUE);
    let question = FormQuestion { text: words::becomes(writer.lang, &name), label: name, ..question };
    Some(match key.0.last().map_or("", String::as_str) {
        "country" => {
            FormQuestion { misfit: Some(no_country), ..knowing(question, all_countries(writer.lang)) }
        }
        "unit" => among(question, units(writer.lang, writer.policy)),
        "category" => among(question, categories(writer.lang, writer.policy)),
        "signed_by" => FormQuestion {
            choices: writer.choices_among(Signatory::SPELLINGS, Signatory::SPELLINGS),
            ..FormQuestion { shape: Shape::Word(Signatory::SPELLINGS), ..question }
        },
        // What it is called is never taken away.
        "name" | "formality" => FormQuestion { is_required: true, ..question },
        _ => question,
    })
}

/// The place of a new risk, and its two questions.
pub(crate) fn risk(writer: QuestionWriter<'_>, now: &Draft) -> Vec<FormQuestion> {
    let is_taken = |name: &str| {
        let key = KeyPath::from(["strategic", "risks", name]);
        now.answers.iter().any(|(path, _)| path.0.starts_with(&key.0))
    };
    let numbered = (2..).map(|nth| format!("risk-{nth}"));
    let mut names = std::iter::once("first".to_owned()).chain(numbered);
    let name = names.find(|name| !is_taken(name)).unwrap_or_default();
    let key = |last: &str| KeyPath::from(["strategic", "risks", &name, last]);
    vec![
        writer.must(key("risk"), Shape::Prose, asked::RISK),
        writer.may(key("control"), Shape::Prose, asked::CONTROL),
    ]
}

/// What changed, in words.
pub(crate) fn named(lang: Lang, changes: &[(KeyPath, Option<Value>)]) -> String {
    let mut names: Vec<String> = Vec::new();
    for (key, _) in changes {
        let name = called(lang, key).to_lowercase();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(", ")
}
