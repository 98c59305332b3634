//! The equal day: what begins, ends, is due, is weighed or is decided on the very day from which is reckoned, or on the day
//! of something else. A day counts whole: what bears today's date is there, and what falls on a day is not yet past.

#![cfg(unix)]

mod begun;
mod course;
mod owed;
mod read;
mod stands;
mod weighed;

use serde_json::Value;

use crate::fixture::{FORMAL, INFORMAL, POLICY, Register};

const BEFORE: &str = "2026-03-13";
const DAY: &str = "2026-03-14";
const AFTER: &str = "2026-03-15";

/// A text with one part changed.
#[track_caller]
fn but(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from}");
    text.replace(from, to)
}

/// An entry that is added to a text, by its kind, its day and the tail of its id.
fn and(text: &str, kind: &str, day: &str, tail: &str, rest: &str) -> String {
    format!("{text}\n[{kind}.{day}-{tail}]\ndate = {day}\n{rest}\n")
}

fn decided(text: &str, day: &str, outcome: &str, by: &str) -> String {
    let tail = format!("{outcome:x<8.8}").replace(['i', 'l', 'o', 'u'], "x");
    and(
        text,
        "decisions",
        day,
        &tail,
        &format!("outcome = \"{outcome}\"\nby = \"{by}\"\nreasons = \"It fits.\""),
    )
}

fn weighed(text: &str, day: &str, content: &str, profile: &str) -> String {
    let aspect = |aspect: &str, judgement: &str| {
        format!("[considerations.{day}-we1ghd.{aspect}]\njudgement = \"{judgement}\"\n")
    };
    let rest = format!(
        "occasion = \"reconsideration\"\n{}{}",
        aspect("content", content),
        aspect("profile", profile)
    );
    and(text, "considerations", day, "we1ghd", &rest)
}

fn evaluated(text: &str, day: &str, occasion: &str) -> String {
    and(text, "evaluations", day, "eva1td", &format!("occasion = \"{occasion}\""))
}

/// A register that holds this partnership alone.
fn register(text: &str) -> Register {
    Register::without_repository().partnership("zorg/exemplo", text)
}

/// The same, with more in its policy.
fn with_policy(text: &str, more: &str) -> Register {
    register(text).file("register/register.toml", &format!("{POLICY}\n{more}"))
}

impl Register {
    /// What somebody reads who reckons from a day.
    #[track_caller]
    fn reads(&self, today: &str, args: &[&str]) -> String {
        let ran = self.run(&[args, &["--today", today]].concat());
        assert!(ran.code < 2, "{args:?}: {}{}", ran.out, ran.err);
        ran.out
    }

    #[track_caller]
    fn json_on(&self, today: &str, args: &[&str]) -> Value {
        serde_json::from_str(&self.reads(today, &[args, &["--format", "json"]].concat())).unwrap()
    }

    /// What the first partnership is on a day.
    #[track_caller]
    fn status(&self, today: &str) -> String {
        self.json_on(today, &["list"])["partnerships"][0]["status"].as_str().unwrap().to_owned()
    }

    /// What is due up to a day, as `what day state`.
    #[track_caller]
    fn due(&self, today: &str, until: &str) -> Vec<String> {
        let due = self.json_on(today, &["report", "due", "--until", until]);
        let of = |item: &Value| ["what", "due", "state"].map(|key| item[key].as_str().unwrap().to_owned());
        due["items"].as_array().unwrap().iter().map(|item| of(item).join(" ")).collect()
    }

    /// What `check` says on a day, as `level rule`.
    #[track_caller]
    fn checked(&self, today: &str) -> Vec<String> {
        let checked = self.json_on(today, &["check"]);
        let of = |finding: &Value| ["level", "rule"].map(|key| finding[key].as_str().unwrap().to_owned());
        checked["findings"].as_array().unwrap().iter().map(|finding| of(finding).join(" ")).collect()
    }

    /// Whether a rule says something on a day.
    #[track_caller]
    fn breaks(&self, today: &str, rule: &str) -> bool {
        self.checked(today).iter().any(|finding| finding.ends_with(&format!(" {rule}")))
    }
}
