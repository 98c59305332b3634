//! Integrity: words, names and numbers.

use super::fixture::{Book, formal, informal};

#[test]
fn what_is_in_order_has_no_findings() {
    assert_eq!(formal().said(), [""; 0]);
    assert_eq!(informal().said(), [""; 0]);
}

#[test]
fn a_register_may_choose_the_level_of_a_rule_of_the_framework() {
    let book = |level: &str| {
        let draft = formal().without("decisions").without("shared");
        Book::new().with("a", draft).policy(&format!("[rules]\nrunning-without-decision = \"{level}\"\n"))
    };
    assert_eq!(book("off").said(), [""; 0]);
    assert_eq!(book("note").said(), ["note running-without-decision a missing:decisions"]);
    let unknown = ["error running-without-decision a missing:decisions"];
    assert!(book("fout").said().contains(&unknown[0].to_owned()));
}

#[test]
fn words_of_the_policy_are_known() {
    let draft = formal()
        .but("unit = \"zorg\"", "unit = \"zrg\"\ncategory = \"stratgic\"")
        .but("outcome = \"enter\"", "outcome = \"enter\"\ncategory = \"flagship\"")
        .and("[themes.housing]\nstate = \"agreed\"")
        .and("[themes.catering]\ntitle = \"Catering\"\nstate = \"agreed\"");
    let rules = "[rules]\nsyntax = \"note\"\nno-such-rule = \"note\"\nto-review = \"loud\"\npersonal-data = \"off\"\n";
    assert_eq!(
        Book::new().with("a", draft).policy(rules).said(),
        [
            "error unknown-word a category",
            "error unknown-word a decisions.2024-06-12-dec1de.category",
            "error unknown-word a key:themes.housing",
            "error unknown-word a unit",
            "error unknown-word register.toml key:rules.no-such-rule",
            "error unknown-word register.toml key:rules.syntax",
            "error unknown-word register.toml rules.to-review",
        ]
    );
    let fine = formal().but("unit = \"zorg\"", "unit = \"zorg\"\ncategory = \"exchange\"");
    assert_eq!(fine.said(), [""; 0]);
}

#[test]
fn without_a_table_of_units_any_unit_goes_and_of_a_broken_policy_no_word_is_missed() {
    let draft = informal().but("schema = 1", "schema = 1\nunit = \"elders\"");
    let without = Book::new().with("a", draft.clone()).said();
    assert_eq!(without, ["error unknown-word a unit"]);
    let broken = Book::new().with("a", draft).policy("this is no line\n").said();
    assert_eq!(broken, ["error syntax register.toml bytes"]);
}

#[test]
fn a_file_is_named_as_an_id() {
    let said = |id: &str| Book::new().with(id, informal()).said();
    assert_eq!(said("Met Hoofdletter"), ["error file-name Met Hoofdletter file"]);
    assert_eq!(said("con"), ["error file-name con file"]);
    assert_eq!(said("praktijklab-2"), [""; 0]);
}

#[test]
fn an_id_is_used_once() {
    let twice = Book::new().with("a", informal()).with("a", informal());
    assert_eq!(
        twice.said(),
        ["error duplicate-id a file"],
        "the entries of two copies are not named as well"
    );

    let capitals =
        Book::new().with("Lab", informal()).with("lab", formal().without("decisions").without("shared"));
    assert!(capitals.on("2024-01-01").said().contains(&"error duplicate-id lab file".to_owned()));

    let copied = Book::new().with("a", informal()).with("b", informal().with_another());
    assert_eq!(copied.said(), ["error duplicate-id b header:decisions.2024-06-12-dec1de"]);
    let findings = copied.findings(partners::words::Lang::Nl);
    assert_eq!(findings[0].also.len(), 1, "both places are shown");

    let other =
        informal().with_another().but("[decisions.2024-06-12-dec1de]", "[decisions.2024-06-12-dec2de]");
    assert_eq!(Book::new().with("a", informal()).with("b", other).said(), [""; 0]);
}

#[test]
fn an_end_lies_after_a_start() {
    let ends = |day: &str| formal().but("ends = 2028-08-31", &format!("ends = {day}")).on_its_start().said();
    assert_eq!(ends("2024-08-31"), ["error ends-before-start a ends"]);
    assert_eq!(ends("2024-09-01"), [""; 0]);
}

#[test]
fn numbers_can_be_right() {
    let with = |line: &str| informal().but("[[partners]]", &format!("[[partners]]\n{line}")).said();
    assert_eq!(with("ror = \"https://ror.org/04dkp9463\""), [""; 0]);
    assert_eq!(with("ror = \"https://ror.org/04dkp9436\""), ["error identifier a partners.0.ror"]);
    assert_eq!(with("registration = { kind = \"kvk\", number = \"12345678\" }"), [""; 0]);
    assert_eq!(with("registration = { kind = \"cnpj\", number = \"1\" }"), [""; 0]);
    assert_eq!(
        with("registration = { kind = \"kvk\", number = \"1234567\" }"),
        ["error identifier a partners.0.registration.number"]
    );
    let ours = Book::new().policy("[registration]\nkind = \"kvk\"\nnumber = \"1\"\n").said();
    assert_eq!(ours, ["error identifier register.toml registration.number"]);
}

#[test]
fn of_a_value_that_cannot_be_used_only_that_is_said() {
    let list = formal().but("ambitions = [\"Samen leren\"]", "ambitions = \"Samen leren\"");
    assert_eq!(list.said(), ["error wrong-type a considerations.2024-05-02-c0ns1d.content.ambitions"]);
    let plan =
        formal().without("evaluation_plan").but("schema = 1", "schema = 1\nevaluation_plan = \"jaarlijks\"");
    assert_eq!(plan.said(), ["error wrong-type a evaluation_plan"]);
    let word = formal().but(
        "[considerations.2024-05-02-c0ns1d.profile]\njudgement = \"positive\"",
        "[considerations.2024-05-02-c0ns1d.profile]\njudgement = \"positief\"",
    );
    assert_eq!(word.said(), ["error unknown-word a considerations.2024-05-02-c0ns1d.profile.judgement"]);
}

#[test]
fn from_a_file_that_was_not_read_whole_nothing_is_missed() {
    let broken = formal().without("advice").without("shared").but("ends = 2028-08-31", "ends = 2028-02-31");
    assert_eq!(broken.said(), ["error syntax a bytes"]);
}

impl super::fixture::Draft {
    /// The same on the day it starts, so that it has not ended.
    fn on_its_start(self) -> Started {
        Started(self)
    }
}

/// A draft that is looked at on the day it starts.
struct Started(super::fixture::Draft);

impl Started {
    fn said(self) -> Vec<String> {
        Book::new().with("a", self.0).on("2024-08-20").said()
    }
}

#[test]
fn a_word_that_a_later_version_may_know_is_a_warning() {
    let draft = |schema: &str| {
        let draft = formal().but("schema = 1", &format!("schema = {schema}"));
        let draft =
            draft.but("by = \"director\"", "by = \"council\"").and("[themes.housing]\nstate = \"agreed\"");
        draft.said_by("unknown-word")
    };
    let of = |level: &str| {
        ["decisions.2024-06-12-dec1de.by", "key:themes.housing"]
            .map(|key| format!("{level} unknown-word a {key}"))
    };
    assert_eq!(draft("1"), of("error"));
    let [by, theme] = of("warning");
    assert_eq!(draft("2"), [by, theme, "warning unknown-word a schema".to_owned()]);
}

#[test]
fn a_redaction_takes_no_word_and_no_reference() {
    let redacted = "redacted = { date = 2025-01-05, ground = \"AVG\", by = \"Functionaris\" }";
    let missing = |entry: &str| {
        let draft = formal().and(&format!("{entry}\n{redacted}"));
        draft.said_by("missing-key")
    };
    let signal = "[signals.2025-01-04-aaaaaa]\ndate = 2025-01-04";
    let step = "[follow_ups.2025-01-04-bbbbbb]\ndate = 2025-01-04\nsignal = \"2025-01-04-aaaaaa\"";
    let whole = format!("{signal}\nfrom = \"staff\"\n{redacted}\n{step}\nstep = \"note\"");
    assert_eq!(missing(&whole), [""; 0], "the summary went, and nobody asks for it");
    assert_eq!(missing(signal), ["error missing-key a missing:signals.2025-01-04-aaaaaa.from"]);
    let lost = format!("{signal}\nfrom = \"staff\"\n{redacted}\n{step}");
    assert_eq!(missing(&lost), ["error missing-key a missing:follow_ups.2025-01-04-bbbbbb.step"]);
}
