//! A register outside any repository, and what the program says of it.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

/// The day that is reckoned from.
pub(crate) const TODAY: &str = "2026-12-01";

const POLICY: &str = r#"schema = 1
name = "Hogeschool Voorbeeld"
country = "NL"
language = "en"
framework = 2024-01-01

[units.zorg]
en = "Health"

[categories.strategic]
en = "Strategic partner"
strategic = true
monitor_every = "12 months"
evaluate_every = "24 months"
objectives = 3

[categories.municipality]
en = "Municipality with which more is at stake"
strategic = true
"#;

/// A formal partnership in which everything is in order.
const FORMAL: &str = r#"schema = 1
name = "Partnership with Stichting Verzonnen"
formality = "formal"
unit = "zorg"
owner = "Programme manager"
starts = 2024-09-01
ends = 2028-08-31

[[partners]]
name = "Stichting Verzonnen"
country = "NL"

[agreement]
signed = 2024-06-20
signed_by = "director"

[evaluation_plan]
mode = "at-end"

[advice.2024-04-10-gvrnnc]
date = 2024-04-10
from = "governance"
kind = "contacted"

[considerations.2024-05-02-c0ns1d]
date = 2024-05-02
occasion = "entering"
[considerations.2024-05-02-c0ns1d.content]
judgement = "positive"
impact = "Students learn in the neighbourhood."
mission = "Education that helps the city."
values = "Curious."
ambitions = ["Learning together"]
no_harm = "Nobody is harmed."
[considerations.2024-05-02-c0ns1d.profile]
judgement = "positive"
compatible = "Yes."
conduct = "Yes, see the annual report."

[decisions.2024-06-12-dec1de]
date = 2024-06-12
outcome = "enter"
by = "director"
considers = "2024-05-02-c0ns1d"
reasons = "It fits our education."

[shared.2024-06-20-shared]
date = 2024-06-20
about = "2024-06-12-dec1de"
"#;

/// An informal one: a decision with its date, by whom, and why.
const INFORMAL: &str = r#"schema = 1
name = "Guest lectures by Stichting Verzonnen"
formality = "informal"
unit = "zorg"
starts = 2024-09-01

[[partners]]
name = "Stichting Verzonnen"

[decisions.2024-06-12-1nf0rm]
date = 2024-06-12
outcome = "enter"
by = "team"
reasons = "It fits the second year."
"#;

/// What makes a partnership strategic: its category, its objectives and its parts.
pub(crate) const PARTS: &str = r#"[strategic]
selection = "Chosen out of three."
potential = "Joint research is within reach."
complementarity = "Same questions, other fields."
board_commitment = 2024-05-14
multi_year_plan = "Plan 2024-2028, in contract management."
funding_options = "European programmes."
[strategic.objectives]
synergy = "Both work in a port city."
triple-helix = "Round tables with entrepreneurs and both cities."
education = "Two joint modules a year."

"#;

/// The outcome of the decision tree.
pub(crate) const OUTCOME: &str = "[knowledge_security.2024-04-02-knwsec]\ndate = 2024-04-02\nby = \"Adviser\"\nallowed = true\ndesirable = true\n";

/// A partnership's text.
#[derive(Clone)]
pub(crate) struct Draft(pub(crate) String);

pub(crate) fn formal() -> Draft {
    Draft(FORMAL.to_owned())
}

pub(crate) fn informal() -> Draft {
    Draft(INFORMAL.to_owned())
}

/// A strategic one in which everything is in order.
pub(crate) fn strategic() -> Draft {
    let plan = "[evaluation_plan]\nmode = \"at-end\"\n\n";
    formal().head("category = \"strategic\"").but(plan, PARTS).and(OUTCOME)
}

impl Draft {
    /// The text with one part of it changed.
    #[track_caller]
    pub(crate) fn but(self, from: &str, to: &str) -> Self {
        assert_eq!(self.0.matches(from).count(), 1, "`{from}` should occur once");
        Self(self.0.replace(from, to))
    }

    /// The text with a key more in its head.
    pub(crate) fn head(self, line: &str) -> Self {
        self.but("schema = 1\n", &format!("schema = 1\n{line}\n"))
    }

    /// The text with a part added at the end.
    pub(crate) fn and(self, part: &str) -> Self {
        Self(format!("{}\n{}\n", self.0, part.trim()))
    }

    /// A decision, by its date and the tail of its id.
    pub(crate) fn decided(self, date: &str, tail: &str, outcome: &str, by: &str) -> Self {
        self.and(&format!(
            "[decisions.{date}-{tail}]\ndate = {date}\noutcome = \"{outcome}\"\nby = \"{by}\"\nreasons = \"So it was decided.\""
        ))
    }

    /// A later judgement of one aspect.
    pub(crate) fn judged(self, date: &str, tail: &str, aspect: &str, judgement: &str) -> Self {
        self.and(&format!(
            "[considerations.{date}-{tail}]\ndate = {date}\noccasion = \"reconsideration\"\n[considerations.{date}-{tail}.{aspect}]\njudgement = \"{judgement}\""
        ))
    }

    /// An evaluation with both answers.
    pub(crate) fn evaluated(self, date: &str, tail: &str, occasion: &str) -> Self {
        self.and(&format!(
            "[evaluations.{date}-{tail}]\ndate = {date}\noccasion = \"{occasion}\"\ngoals = \"Yes.\"\nnorms = \"Yes.\"\nnone_needed = \"All is well.\""
        ))
    }

    /// A signal from a role.
    pub(crate) fn signalled(self, date: &str, tail: &str, summary: &str) -> Self {
        self.and(&format!(
            "[signals.{date}-{tail}]\ndate = {date}\nfrom = \"staff\"\nsummary = \"{summary}\""
        ))
    }

    /// What the program says of it alone.
    pub(crate) fn said(self) -> Vec<String> {
        Book::new().with("one", self).said()
    }
}

/// A register.
pub(crate) struct Book {
    folder: tempfile::TempDir,
}

impl Book {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("register/partnerships/zorg")).unwrap();
        fs::write(folder.path().join("register/register.toml"), POLICY).unwrap();
        Self { folder }
    }

    pub(crate) fn with(self, id: &str, draft: Draft) -> Self {
        let file = format!("register/partnerships/zorg/{id}.toml");
        fs::write(self.folder.path().join(file), draft.0).unwrap();
        self
    }

    /// The register with more in its policy.
    pub(crate) fn policy(self, more: &str) -> Self {
        let text = format!("{POLICY}\n{more}");
        fs::write(self.folder.path().join("register/register.toml"), text).unwrap();
        self
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_partners"));
        command.args(arguments).args(["--today", TODAY]).current_dir(self.folder.path());
        for name in ["PARTNERS_REGISTER", "PARTNERS_TODAY", "COLUMNS"] {
            command.env_remove(name);
        }
        command.output().unwrap()
    }

    /// What is printed, when all goes well.
    #[track_caller]
    pub(crate) fn out(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap()
    }

    /// The exit code of `check`.
    pub(crate) fn code(&self) -> Option<i32> {
        self.run(&["check"]).status.code()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let ran = self.run(&[arguments, &["--format", "json"]].concat());
        serde_json::from_slice(&ran.stdout).unwrap()
    }

    /// What `check` says, as `level rule partnership key`, in order.
    pub(crate) fn said(&self) -> Vec<String> {
        let checked = self.json(&["check"]);
        let text = |it: &Value, key: &str| it[key].as_str().unwrap_or("file").to_owned();
        let of = |it: &Value| ["level", "rule", "partnership", "key"].map(|key| text(it, key)).join(" ");
        let mut said: Vec<String> = checked["findings"].as_array().unwrap().iter().map(of).collect();
        said.sort();
        said
    }

    /// What is due up to a day, as `what day state`, in order.
    pub(crate) fn due(&self, until: &str) -> Vec<String> {
        let due = self.json(&["report", "due", "--until", until]);
        let of =
            |it: &Value| ["what", "due", "state"].map(|key| it[key].as_str().unwrap().to_owned()).join(" ");
        due["items"].as_array().unwrap().iter().map(of).collect()
    }

    /// The status of the first partnership.
    pub(crate) fn status(&self) -> String {
        self.json(&["list"])["partnerships"][0]["status"].as_str().unwrap().to_owned()
    }

    /// One of the machine's documents.
    pub(crate) fn document(&self, arguments: &[&str]) -> Value {
        self.json(arguments)
    }
}
