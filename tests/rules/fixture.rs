//! A register in the words of a test: drafts of partnerships that are changed a little, and what is said of them.

use std::collections::BTreeSet;

use partners::check::{self, Seen};
use partners::document::{read_partnership, read_policy};
use partners::finding::Finding;
use partners::model::place::Spot;
use partners::model::{FileId, Register};
use partners::words::Lang;

/// The policy of every test.
pub(crate) const POLICY: &str = r#"
schema = 1
name = "Hogeschool Voorbeeld"
country = "NL"
framework = 2024-01-01

[units.zorg]
nl = "Zorg"

[categories.exchange]
nl = "Uitwisselingspartner"

[categories.strategic]
strategic = true

[categories.living-lab]
evaluate_every = "24 months"
"#;

/// A formal partnership of which nothing is said.
const FORMAL: &str = r#"schema = 1
name = "Samenwerking met Stichting Verzonnen"
formality = "formal"
unit = "zorg"
owner = "Opleidingsmanager"
starts = 2024-09-01
ends = 2028-08-31

[[partners]]
name = "Stichting Verzonnen"

[agreement]
signed = 2024-06-20
signed_by = "board"

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
impact = "Studenten leren in de wijk."
mission = "Onderwijs dat de stad helpt."
values = "Nieuwsgierig."
ambitions = ["Samen leren"]
no_harm = "Niemand ondervindt schade."
[considerations.2024-05-02-c0ns1d.profile]
judgement = "positive"
compatible = "Ja."
conduct = "Ja, zie het jaarverslag."

[decisions.2024-06-12-dec1de]
date = 2024-06-12
outcome = "enter"
by = "director"
considers = "2024-05-02-c0ns1d"
reasons = "Past bij ons onderwijs."

[shared.2024-06-20-shared]
date = 2024-06-20
about = "2024-06-12-dec1de"
"#;

/// An informal one: a decision with its date, by whom, and why.
const INFORMAL: &str = r#"schema = 1
name = "Gastcolleges door Stichting Verzonnen"
formality = "informal"
starts = 2024-09-01

[[partners]]
name = "Stichting Verzonnen"

[decisions.2024-06-12-dec1de]
date = 2024-06-12
outcome = "enter"
by = "team"
reasons = "Past bij het tweede jaar."
"#;

/// A partnership's text.
#[derive(Clone)]
pub(crate) struct Draft(pub(crate) String);

pub(crate) fn formal() -> Draft {
    Draft(FORMAL.to_owned())
}

pub(crate) fn informal() -> Draft {
    Draft(INFORMAL.to_owned())
}

impl Draft {
    /// The text with one part of it changed.
    #[track_caller]
    pub(crate) fn but(self, from: &str, to: &str) -> Self {
        assert_eq!(self.0.matches(from).count(), 1, "`{from}` should occur once");
        Self(self.0.replace(from, to))
    }

    /// The same with another partner.
    pub(crate) fn with_another(self) -> Self {
        Self(self.0.replace("Stichting Verzonnen", "Stichting Bedacht"))
    }

    /// The text without the part that starts with a header, up to the next empty line.
    #[track_caller]
    pub(crate) fn without(self, header: &str) -> Self {
        let mut parts: Vec<&str> = self.0.split("\n\n").collect();
        let before = parts.len();
        parts.retain(|part| !part.starts_with(&format!("[{header}")));
        assert_eq!(parts.len() + 1, before, "`{header}` should occur once");
        Self(parts.join("\n\n") + "\n")
    }

    /// The text with a part added at the end.
    pub(crate) fn and(self, part: &str) -> Self {
        Self(format!("{}\n{}\n", self.0, part.trim()))
    }

    /// A consideration with only its judgements, by date and the tail of its id.
    pub(crate) fn weighed(self, date: &str, tail: &str, content: &str, profile: &str) -> Self {
        let mut part =
            format!("[considerations.{date}-{tail}]\ndate = {date}\noccasion = \"reconsideration\"\n");
        for (aspect, judgement) in [("content", content), ("profile", profile)] {
            if !judgement.is_empty() {
                part =
                    format!("{part}[considerations.{date}-{tail}.{aspect}]\njudgement = \"{judgement}\"\n");
            }
        }
        self.and(&part)
    }

    /// A decision by its date, the tail of its id, and more of it.
    pub(crate) fn decided(self, date: &str, tail: &str, outcome: &str, by: &str, more: &str) -> Self {
        self.and(&format!(
            "[decisions.{date}-{tail}]\ndate = {date}\noutcome = \"{outcome}\"\nby = \"{by}\"\nreasons = \"Zo is besloten.\"\n{more}"
        ))
    }

    /// What is said of it on its own, reckoned from 2025-03-01.
    pub(crate) fn said(self) -> Vec<String> {
        Book::new().with("a", self).said()
    }

    /// What one rule says of it.
    pub(crate) fn said_by(self, rule: &str) -> Vec<String> {
        self.said().into_iter().filter(|it| it.split(' ').nth(1) == Some(rule)).collect()
    }
}

/// A register.
pub(crate) struct Book {
    policy: String,
    files: Vec<(String, Draft)>,
    today: String,
    newly_entered: BTreeSet<String>,
}

impl Book {
    pub(crate) fn new() -> Self {
        Self {
            policy: POLICY.to_owned(),
            files: Vec::new(),
            today: "2025-03-01".to_owned(),
            newly_entered: BTreeSet::new(),
        }
    }

    pub(crate) fn with(mut self, id: &str, draft: Draft) -> Self {
        self.files.push((id.to_owned(), draft));
        self
    }

    pub(crate) fn policy(mut self, more: &str) -> Self {
        self.policy.push_str(more);
        self
    }

    pub(crate) fn on(mut self, today: &str) -> Self {
        today.clone_into(&mut self.today);
        self
    }

    /// The partnership of an id is entered by the change that is checked.
    pub(crate) fn entering(mut self, id: &str) -> Self {
        self.newly_entered.insert(id.to_owned());
        self
    }

    /// Everything that is said, in a language: of reading, and of the rules.
    pub(crate) fn findings(&self, lang: Lang) -> Vec<Finding> {
        let policy = read_policy(lang, FileId(0), &self.policy);
        let mut broken: BTreeSet<FileId> = BTreeSet::new();
        if !policy.is_whole {
            broken.insert(FileId(0));
        }
        let mut findings = policy.findings;
        let mut register = Register { policy: policy.facts, ..Register::default() };
        for (at, (id, draft)) in self.files.iter().enumerate() {
            let reading = read_partnership(lang, FileId(at + 1), id, &draft.0);
            if !reading.is_whole {
                broken.insert(FileId(at + 1));
            }
            findings.extend(reading.findings);
            register.partnerships.push(reading.facts);
        }
        let seen = Seen { broken: &broken, findings: &findings };
        let today = self.today.parse().unwrap();
        register.reckon_from(today);
        let of_rules = check::run_over_base(&register, today, lang, seen, &self.newly_entered);
        findings.extend(of_rules);
        findings
    }

    /// What one rule says.
    pub(crate) fn said_by_rule(&self, rule: &str) -> Vec<String> {
        self.said().into_iter().filter(|it| it.split(' ').nth(1) == Some(rule)).collect()
    }

    /// Everything that is said, as `level rule id place`, in order.
    pub(crate) fn said(&self) -> Vec<String> {
        let said = |it: &Finding| {
            let id = it.partnership.as_deref().unwrap_or("register.toml");
            format!("{} {} {id} {}", it.level.spelling(), it.rule, spot(&it.place.spot))
        };
        let mut said: Vec<String> = self.findings(Lang::En).iter().map(said).collect();
        said.sort();
        said
    }
}

fn spot(spot: &Spot) -> String {
    match spot {
        Spot::File => "file".to_owned(),
        Spot::Value(path) => path.to_string(),
        Spot::Key(path) => format!("key:{path}"),
        Spot::Header(path) => format!("header:{path}"),
        Spot::Missing(path) => format!("missing:{path}"),
        Spot::Bytes(..) => "bytes".to_owned(),
    }
}
