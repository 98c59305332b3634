//! A history as an office makes it: two people, a branch with a pull request, a reformatting, a rename, a redaction, an
//! extension, and what is not committed yet.

use std::path::Path;

use crate::fixture::program::differs;
use crate::fixture::{FORMAL, INFORMAL, Register};

const SIGNAL: &str = "
[signals.2026-02-12-s1gna1]
date = 2026-02-12
kind = \"event\"
concerns = \"profile\"
from = \"staff\"
via = \"Line manager\"
summary = \"\"\"A newspaper
writes about the partner.\"\"\"
";

const RENEWAL: &str = "
[considerations.2026-03-18-c0ns2d]
date = 2026-03-18
occasion = \"renewal\"
[considerations.2026-03-18-c0ns2d.content]
judgement = \"positive\"
[considerations.2026-03-18-c0ns2d.profile]
judgement = \"doubt\"

[decisions.2026-03-20-renewd]
date = 2026-03-20
outcome = \"renew\"
by = \"board\"
considers = \"2026-03-18-c0ns2d\"
dissent = \"The faculty council would rather have waited for the outcome of the signal.\"
reasons = \"It fits, and we go on talking about the signal.\"
";

const FILE: &str = "register/partnerships/zorg/exemplo.toml";
const LATER: &str = "register/partnerships/zorg/exemplo-exchange.toml";

/// The partnership with another text at some places.
fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    })
}

/// The history, all of it committed.
pub(crate) fn made() -> Register {
    let register = Register::new();
    register.commit_at("2026-01-05T09:00:00+01:00", "Begin the register");
    register.write(FILE, FORMAL);
    register.commit_at("2026-01-06T09:00:00+01:00", "Add the exchange with Universidade Exemplo");

    register.git(&["switch", "-qc", "signal"]);
    register.git(&["config", "user.name", "Bob de Wit"]);
    let other_owner = changed(
        FORMAL,
        &[
            ("\"Programme manager\"", "\"Coordinator internationalisation\""),
            ("signed_by = \"board\"", "signed_by = \"board\"\nreference = \"CB-2026-0007\""),
        ],
    );
    register.write(FILE, &other_owner);
    register.commit_at("2026-02-10T09:00:00+01:00", "Hand the exchange over");
    register.write(FILE, &(other_owner.clone() + SIGNAL));
    register.commit_at("2026-02-12T09:00:00+01:00", "Record a signal");
    register.git(&["switch", "-q", "main"]);
    register.git(&["config", "user.name", "Ann"]);
    register.write("register/partnerships/zorg/gastcolleges.toml", INFORMAL);
    register.commit_at("2026-02-11T09:00:00+01:00", "Add guest lectures");
    register.git_at(
        "2026-02-15T09:00:00+01:00",
        &["merge", "-q", "--no-ff", "-m", "Merge a signal about Exemplo (#12)", "signal"],
    );

    let tidied = changed(&(other_owner + SIGNAL), &[("schema    = 1", "schema = 1"), (" # four years", "")]);
    register.write(FILE, &tidied);
    register.commit_at("2026-03-01T09:00:00+01:00", "Tidy up");
    register.run(&["rename", "exemplo", "exemplo-exchange"]).fine();
    register.run(&["redact", "s1gna1", "--ground", "Art. 17 GDPR", "--by", "Privacy officer"]).fine();
    let text = register.read(LATER);
    register.write(LATER, &(changed(&text, &[("2028-08-31", "2030-08-31")]) + RENEWAL));
    register.commit_at("2026-03-20T23:30:00-05:00", "Extend the exchange (#15)");
    register
}

/// What is not committed yet: a key, and a partnership.
pub(crate) fn going_on(register: &Register) {
    let text = register.read(LATER);
    register.write(
        LATER,
        &changed(
            &text,
            &[(
                "formality = \"formal\"",
                "formality = \"formal\"\ngoal = \"Exchange twenty students a year.\"",
            )],
        ),
    );
    register.write("register/partnerships/zorg/new.toml", &super::dated::small("Gemeente Verzonnen"));
}

/// What a command prints, with each commit by its number instead of its name.
#[track_caller]
fn printed(register: &Register, args: &[&str]) -> String {
    let ran = register.command(args).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert!(ran.status.success(), "{args:?}: {said}");
    let mut text = String::from_utf8(ran.stdout).unwrap();
    let all = register.git(&["rev-list", "--all", "--topo-order", "--reverse"]);
    for (at, commit) in all.lines().enumerate() {
        text = text.replace(commit, &format!("COMMIT-{:02}", at + 1));
        text = text.replace(&commit[..10], &format!("COMMIT-{:02}", at + 1));
    }
    text
}

/// Holds what is printed to files under `tests/expected/`.
#[track_caller]
pub(crate) fn prints_as_expected(register: &Register, cases: &[(&str, &[&str])]) {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected");
    let mut wrong = Vec::new();
    for (name, args) in cases {
        let said = printed(register, args);
        if differs(&expected.join(name), &said) {
            wrong.push(format!("{name}:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
