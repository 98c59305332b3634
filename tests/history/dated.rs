//! A repository in which each commit has its own person and moment.

use serde_json::Value;

use crate::fixture::Register;

/// A small partnership, by the text that stands in its name.
pub(crate) fn small(name: &str) -> String {
    format!(
        "schema = 1\nname = \"{name}\"\nformality = \"informal\"\nunit = \"zorg\"\n\n[[partners]]\nname = \"{name}\"\n"
    )
}

impl Register {
    /// Commits all that there is, as somebody, at a moment.
    #[track_caller]
    pub(crate) fn commit_at(&self, moment: &str, message: &str) -> String {
        self.git(&["add", "--all"]);
        self.git_at(moment, &["commit", "-q", "--allow-empty", "-m", message])
    }

    /// Runs git as somebody, at a moment, and gives the commit that stands there then.
    #[track_caller]
    pub(crate) fn git_at(&self, moment: &str, args: &[&str]) -> String {
        let mut command = self.git_command(args);
        command.env("GIT_AUTHOR_DATE", moment).env("GIT_COMMITTER_DATE", moment);
        let ran = command.output().unwrap();
        assert!(ran.status.success(), "{args:?}: {}", String::from_utf8_lossy(&ran.stderr));
        self.git(&["rev-parse", "HEAD"]).trim().to_owned()
    }

    /// What a command prints as JSON.
    #[track_caller]
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        let ran = self.command(args).args(["--format", "json"]).output().unwrap();
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        serde_json::from_slice(&ran.stdout).unwrap_or_else(|error| panic!("{args:?}: {error} {said}"))
    }

    /// The commit that a reading of the register then speaks of, the day it is reckoned from, and the ids.
    #[track_caller]
    pub(crate) fn list_as_of(&self, then: &str) -> (String, String, Vec<String>) {
        let list = self.json(&["list", "--as-of", then]);
        assert_eq!(list["dirty"], false);
        let ids = list["partnerships"].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        (text(&list["revision"]), text(&list["today"]), ids.map(|it| text(&it["id"])).collect())
    }
}
