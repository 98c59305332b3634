//! Partnerships on the edge of what is asked, in a register of their own: for whoever compares what is said of them.

use super::fixture::{Draft, POLICY, formal};

/// What no folder holds: partnerships on the edge of what is asked.
pub(crate) fn at_the_edge() -> tempfile::TempDir {
    const CONSIDERED: &str = "[considerations.2024-05-02-c0ns1d";
    let evaluated = |date: &str| {
        format!(
            "[evaluations.{date}-eva1ue]\ndate = {date}\noccasion = \"periodic\"\ngoals = \"Ja.\"\nnorms = \"Ja.\"\n"
        )
    };
    let strategic = || formal().but("unit =", "category = \"portfolio\"\nunit =");
    let before =
        || strategic().but("unit =", "before_framework = true\nunit =").but("2024-09-01", "2020-09-01");
    let all = [
        ("ambitions-blank", formal().but("[\"Samen leren\"]", "[\" \"]")),
        ("adviser-unknown", formal().but("\"governance\"", "\"iemand\"")),
        ("declined-and-evaluated", formal().but("\"enter\"", "\"decline\"").and(&evaluated("2026-06-01"))),
        ("evaluated-tomorrow", formal().and(&evaluated("2026-12-02"))),
        ("profile-weighed-without-judgement", {
            let doubted = formal().weighed("2026-05-01", "d0ubt1", "", "doubt");
            doubted.weighed("2026-06-01", "unjudg", "", "x").but("judgement = \"x\"", "conduct = \"Ja.\"")
        }),
        (
            "ended-and-doubted",
            formal()
                .decided("2026-01-01", "ended1", "end", "board", "")
                .weighed("2026-05-01", "d0ubt1", "", "doubt"),
        ),
        (
            "outcome-in-half",
            strategic().and("[knowledge_security.2024-04-02-knwsec]\ndate = 2024-04-02\nby = \"Adviser\"\nallowed = false"),
        ),
        (
            "outcome-corrected-to-nothing",
            strategic()
                .and("[knowledge_security.2024-04-02-knwsec]\ndate = 2024-04-02\nby = \"Adviser\"\nallowed = false\ndesirable = false\n")
                .and("[knowledge_security.2024-05-02-knwsed]\ndate = 2024-05-02\nby = \"Adviseur\"\nallowed = false"),
        ),
        ("decided-anew-and-unweighed", {
            let text = before().0;
            let (head, _) = text.split_once(CONSIDERED).unwrap();
            Draft(head.to_owned()).decided("2025-06-12", "anew01", "continue", "board", "").and(&evaluated("2026-06-01"))
        }),
        ("not-decided-anew", Draft(before().0.split_once(CONSIDERED).unwrap().0.to_owned())),
    ];
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("partnerships/zorg")).unwrap();
    let policy = format!(
        "{POLICY}\n[categories.portfolio]\nstrategic = true\nevaluate_every = \"3 years\"\nobjectives = 3\n"
    );
    std::fs::write(folder.path().join("register.toml"), policy).unwrap();
    for (id, Draft(text)) in all {
        std::fs::write(folder.path().join(format!("partnerships/zorg/{id}.toml")), text).unwrap();
    }
    folder
}
