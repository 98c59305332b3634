//! Every kind of answer, right and wrong.

use partners::ask::missing;
use partners::model::draft::{Draft, Value};
use partners::words::Lang;

use super::child;
use super::terminal::{Terminal, answer, prose, text};

#[expect(clippy::unnecessary_wraps, reason = "as `answer` gives it")]
fn texts(texts: &[&str]) -> Option<Value> {
    Some(Value::Texts(texts.iter().map(|text| (*text).to_owned()).collect()))
}

#[test]
fn every_shape_is_asked_and_answered() {
    let draft = Terminal::with("every-shape")
        .open()
        .sees("1/10")
        .answers("Universidade Exemplo")
        .sees("1 positief")
        .answers("2")
        .sees("= twijfel")
        .answers("Wij vertrouwen elkaar.")
        .answers("14 maart 2026")
        .sees("= zaterdag 14 maart 2026")
        .answers("j")
        .sees("= ja")
        .answers("12")
        .answers("12 months")
        .sees("= 12 maanden")
        .answers("1, College van toezicht")
        .sees("= Bestuur, College van toezicht")
        .answers("4, 13")
        .answers("onderz, 1")
        .sees("= onderzoek, onderwijs")
        .sees("samen: 10 antwoorden")
        .records();
    assert_eq!(answer(&draft, "name"), text("Universidade Exemplo"));
    assert_eq!(answer(&draft, "judgement"), text("doubt"));
    assert_eq!(answer(&draft, "reasons"), prose("Wij vertrouwen elkaar."));
    assert_eq!(answer(&draft, "date"), Some(Value::Day("2026-03-14".parse().unwrap())));
    assert_eq!(answer(&draft, "signed"), Some(Value::Flag(true)));
    assert_eq!(answer(&draft, "count"), Some(Value::Number(12)));
    assert_eq!(answer(&draft, "every"), text("12 months"));
    assert_eq!(answer(&draft, "by"), texts(&["Bestuur", "College van toezicht"]));
    assert_eq!(answer(&draft, "sdgs"), Some(Value::Numbers(vec![4, 13])));
    assert_eq!(answer(&draft, "domains"), texts(&["research", "education"]));
}

#[test]
fn everything_is_said_in_english_too() {
    let sitting = Terminal::with("every-shape").set("ASK_LANG", "en").open();
    let (how, draft) = sitting
        .answers("Exemplo")
        .sees("2 in doubt")
        .sees("? explain · < back")
        .answers("in d")
        .sees("= in doubt")
        .answers("We trust each other.")
        .sees("such as 14-3-2026 or today")
        .answers("today")
        .sees("= Tuesday 1 December 2026")
        .answers("y")
        .sees("= yes")
        .answers("51")
        .sees("`51` does not fit: it must be a whole number, from 1 to 50.")
        .answers("\x155")
        .answers("2 years")
        .answers("2")
        .answers("4")
        .answers("research")
        .sees("Your answers")
        .sees("Record this? [Y/n] ")
        .types("y\r")
        .ends();
    assert_eq!((how.as_str(), answer(&draft, "judgement")), ("answered", text("doubt")));
}

#[test]
fn a_wrong_answer_is_explained_and_asked_again() {
    let draft = Terminal::with("every-shape")
        .open()
        .answers("")
        .sees("Zonder antwoord op deze vraag")
        .answers("Exemplo")
        .answers("twijvel")
        .sees("`twijvel` staat er niet bij. Bedoelt u `twijfel`?")
        .answers("\x157")
        .sees("Er is geen nummer 7; kies er één van 1 tot en met 3.")
        .answers("\x15nega")
        .answers("Omdat.")
        .answers("30-2-2026")
        .sees("`30-2-2026` is geen bestaande datum")
        .answers("\x15vandaag")
        .answers("misschien")
        .sees("`misschien` is geen ja of nee")
        .answers("\x15nee")
        .answers("0")
        .sees("van 1 tot en met 50")
        .answers("\x151")
        .answers("twaalf")
        .sees("`twaalf` is geen termijn")
        .answers("\x15" /* away with the line that stands there */)
        .answers("1 jaar")
        .answers("3")
        .sees("Er is geen nummer 3; kies er één van 1 tot en met 2.")
        .answers("\x15Directie")
        .answers("18")
        .sees("van 1 tot en met 17")
        .answers("\x157")
        .answers("onder")
        .sees("kan op meer dan één antwoord slaan: `onderwijs`, `onderzoek`")
        .answers("zoek")
        .records();
    assert_eq!(answer(&draft, "judgement"), text("negative"));
    assert_eq!(answer(&draft, "every"), text("1 year"));
    assert_eq!(answer(&draft, "by"), texts(&["Directie"]));
    assert_eq!(answer(&draft, "domains"), texts(&["research"]));
}

#[test]
fn a_default_is_shown_and_taken_and_an_optional_question_passed_over() {
    let draft = Terminal::with("optional")
        .open()
        .sees("Enter slaat over")
        .answers("")
        .sees("overgeslagen")
        .sees("Enter: 1 december 2026")
        .sees("[1 december 2026] ")
        .answers("")
        .sees("= dinsdag 1 december 2026")
        .sees("[positief] ")
        .answers("-")
        .sees("overgeslagen")
        .answers("Exemplo")
        .records();
    assert_eq!(draft.day(["date"]), Some("2026-12-01".parse().unwrap()));
    assert_eq!((answer(&draft, "unit"), answer(&draft, "judgement")), (None, None));
    assert!(draft.skipped.contains(&["unit"].into()) && draft.skipped.contains(&["judgement"].into()));
}

#[test]
fn a_default_word_is_taken_by_its_spelling() {
    let draft =
        Terminal::with("optional").open().answers("x").answers("").answers("").answers("Exemplo").records();
    assert_eq!(answer(&draft, "judgement"), text("positive"));
}

#[test]
fn tab_completes_a_word_and_lists_what_is_left() {
    let draft = Terminal::with("lists")
        .open()
        .sees("> ")
        .types("Dir\t\r")
        .answers("4")
        .sees("> ")
        .types("bed\t, ond\t")
        .sees("onderwijs")
        .sees("onderzoek")
        .types("w\t\r")
        .records();
    assert_eq!(answer(&draft, "by"), texts(&["Directie"]));
    assert_eq!(answer(&draft, "domains"), texts(&["operations", "education"]));
}

#[test]
fn yes_or_no_is_asked_in_either_language() {
    for (default, typed, result) in [
        ("no", "\r", "Some(false)"),
        ("yes", "\r", "Some(true)"),
        ("no", "Ja\r", "Some(true)"),
        ("yes", "n\r", "Some(false)"),
        ("yes", "\x03", "None"),
    ] {
        let sitting = Terminal::with("confirm").set("ASK_DEFAULT", default).open();
        let ways = if default == "yes" { "Doorgaan? [J/n] " } else { "Doorgaan? [j/N] " };
        assert_eq!(sitting.sees(ways).types(typed).result(), result, "{default} {typed:?}");
    }
    let sitting = Terminal::with("confirm").set("ASK_LANG", "en").open();
    let sitting = sitting.sees("Doorgaan? [y/N] ").types("perhaps\r").sees("`perhaps` is neither yes nor no");
    assert_eq!(sitting.sees("[y/N] ").types("yes\r").result(), "Some(true)");
}

#[test]
fn what_is_missing_is_known_at_once_without_a_terminal() {
    let mut draft = Draft::default();
    let keys = |draft: &Draft| {
        let questions = missing(&|draft: &Draft| child::form("follows", Lang::Nl, draft), draft);
        questions.iter().map(|question| question.key.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(keys(&draft), ["name", "formal", "owner"]);
    draft.put(["formal"].into(), Value::Flag(true));
    assert_eq!(keys(&draft), ["name", "starts", "owner"]);
    // What is meant when nothing is typed is only meant where somebody can see it.
    let of_optional = missing(&|draft: &Draft| child::form("optional", Lang::Nl, draft), &Draft::default());
    assert_eq!(of_optional.len(), 2);
}
