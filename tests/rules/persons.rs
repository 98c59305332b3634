//! Who could be recognised in a text, measured on sentences as people write them: `persons.tsv` holds a class, a language and a
//! sentence a line, written by somebody who had not seen how they are looked for.

use partners::check::doubts;
use partners::model::{Day, Policy, Shape, Value};
use partners::words::Lang;

use super::fixture::{Book, formal};

const SENTENCES: &str = include_str!("persons.tsv");

/// The least part that is found of what is to be found, and of what is found that was to be.
const LEAST: f64 = 0.95;

/// The sentences of a class.
fn of(class: &str) -> impl Iterator<Item = &'static str> {
    let fields = SENTENCES.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    fields.filter_map(move |fields| (fields[0] == class).then_some(fields[2]))
}

/// Whether `check` says so of a text in a file.
fn is_said(sentence: &str) -> bool {
    let text = sentence.replace('\\', "\\\\").replace('"', "\\\"");
    let draft =
        formal().and(&format!("[monitoring.2025-01-10-m0n1tx]\ndate = 2025-01-10\nprogress = \"{text}\""));
    let found = Book::new().with("a", draft).findings(Lang::Nl);
    found.iter().any(|finding| finding.rule == "personal-data")
}

/// Whether it is asked of who types it.
fn is_asked(sentence: &str) -> bool {
    let day: Day = "2026-12-01".parse().unwrap();
    let value = Value::Prose(sentence.to_owned());
    let doubts = doubts((Lang::Nl, &Policy::default(), day), &["progress"].into(), Shape::Prose, &value);
    doubts.iter().any(|(rule, _)| *rule == "personal-data")
}

/// Which sentences of a class pass a test, and which do not.
fn parted(class: &str, test: fn(&str) -> bool) -> (Vec<&'static str>, Vec<&'static str>) {
    of(class).partition(|sentence| test(sentence))
}

#[expect(clippy::cast_precision_loss, reason = "some hundred sentences")]
fn part(some: usize, all: usize) -> f64 {
    some as f64 / all as f64
}

fn holds(classes: &[&str], test: fn(&str) -> bool) {
    let (mut found, mut all) = (0, 0);
    let (mut report, mut is_enough) = (Vec::new(), true);
    for class in classes {
        let (right, missed) = parted(class, test);
        let recall = part(right.len(), right.len() + missed.len());
        is_enough &= recall >= LEAST;
        report.push(format!("{class}: recall {recall:.3}, missed {missed:#?}"));
        found += right.len();
        all += right.len() + missed.len();
    }
    let (wrong, _) = parted("none", test);
    let (recall, precision) = (part(found, all), part(found, found + wrong.len()));
    report.push(format!("in all: recall {recall:.3}, precision {precision:.3}, wrong {wrong:#?}"));
    assert!(is_enough && recall >= LEAST && precision >= LEAST, "{}", report.join("\n"));
}

#[test]
fn what_is_about_a_person_is_found_and_little_else() {
    assert!(SENTENCES.lines().count() >= 400);
    holds(&["mail", "phone", "bsn", "iban", "birth", "student", "title"], is_said);
}

#[test]
fn a_name_in_running_text_is_asked_about_and_never_said_of_a_file() {
    holds(&["running"], is_asked);
    let (said, _) = parted("running", is_said);
    assert_eq!(said, [""; 0], "too little to say so of what somebody wrote");
}
