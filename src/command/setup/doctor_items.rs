//! What `doctor` looks at in a repository, one thing at a time.

use std::path::Path;

use super::doctor::mend;
use crate::context::Context;
use crate::disk::{POLICY, Read, read_regular};
use crate::document::read_policy;
use crate::git::health::{Health, cloud_in};
use crate::git::merge_driver::Installed;
use crate::git::{CheckedOut, Operation, Repository};
use crate::model::FileId;
use crate::outcome::{Fault, OrFault as _};
use crate::record::journal;
use crate::render::doctor::{SetupItem, SetupState};
use crate::text::clean::Clean;
use crate::words::{Lang, doctor as words, git as git_words, history, merging, report};

/// Somebody who looks.
pub(crate) struct Finder<'f> {
    lang: Lang,
    context: &'f Context,
    repository: &'f Repository,
    register: &'f Path,
    health: Health,
}

/// A path as a shell reads it back.
pub(crate) fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+:@".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        text
    } else {
        format!("'{}'", text.replace('\'', r"'\''"))
    }
}

fn fine(check: &'static str, says: String) -> SetupItem {
    SetupItem { check, state: SetupState::Fine, says, command: None }
}

fn note(check: &'static str, says: String, command: Option<String>) -> SetupItem {
    SetupItem { check, state: SetupState::Note, says, command }
}

/// What is fine, or else wrong, with the command that mends it.
fn either(check: &'static str, is_fine: bool, good: String, wrong: String, command: &str) -> SetupItem {
    if is_fine { fine(check, good) } else { mend(check, wrong, Some(command.to_owned())) }
}

fn list(names: &[String]) -> String {
    Clean::line(&names.join(", ")).to_string()
}

impl<'f> Finder<'f> {
    pub(crate) fn new(
        context: &'f Context,
        repository: &'f Repository,
        register: &'f Path,
    ) -> Result<Self, Fault> {
        let health = repository.health(register);
        let health = health.or_fault(context)?;
        Ok(Self { lang: context.lang, context, repository, register, health })
    }

    /// All of it, in the order in which somebody would mend it.
    pub(crate) fn items(&self) -> Vec<SetupItem> {
        let first = [
            fine("repository", words::repository(self.lang, self.health.digits)),
            self.place(),
            self.state(),
        ];
        let second = [self.identity(), self.signing(), self.hooks(), self.driver()];
        let last = [
            self.history(),
            self.contents(),
            self.files(),
            self.work_trees(),
            self.capitals(),
            self.sharing(),
            self.policy(),
        ];
        let by_index = [self.attribute(), self.line_ends()].into_iter().flatten();
        first.into_iter().chain(self.index()).chain(second).chain(by_index).chain(last).collect()
    }

    /// An index that cannot be read: the old one is put aside, and git makes one of the last commit.
    fn index(&self) -> Option<SetupItem> {
        self.health.index.as_ref()?;
        let index = quoted(&self.repository.git_dir().join("index"));
        let command = format!("mv {index} {index}.damaged; git -C {} reset", quoted(self.repository.root()));
        Some(mend("index", words::index_unread(self.lang), Some(command)))
    }

    fn place(&self) -> SetupItem {
        let root = self.repository.root();
        let real = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let shown = Clean::line(&real.display().to_string()).to_string();
        match cloud_in(&real) {
            None => fine("place", words::place(self.lang, &shown)),
            Some(cloud) => {
                let name =
                    real.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let to = format!("\"$HOME\"/{}", quoted(Path::new(&name)));
                let says = words::cloud(self.lang, Clean::line(&cloud.display().to_string()).as_str());
                mend("place", says, Some(format!("git clone {} {to}", quoted(&real))))
            }
        }
    }

    fn state(&self) -> SetupItem {
        let (lang, state) = (self.lang, &self.health.state);
        if let Some(operation) = state.operation {
            let (name, command) = match operation {
                Operation::Merge => ("merge", "partners resolve && git commit --no-edit"),
                Operation::Rebase => ("rebase", "partners resolve && git rebase --continue"),
                Operation::CherryPick => ("cherry-pick", "partners resolve && git cherry-pick --continue"),
                Operation::Revert => ("revert", "partners resolve && git revert --continue"),
                Operation::Bisect => ("bisect", "git bisect reset"),
                Operation::Apply => ("am", "git am --abort"),
            };
            return mend("state", words::half_done(lang, name), Some(command.to_owned()));
        }
        if let Some(lock) = &state.index_lock {
            let says = words::locked(lang, Clean::line(&lock.display().to_string()).as_str());
            return mend("state", says, Some(format!("rm {}", quoted(lock))));
        }
        if let Some((subject, files)) = journal::unfinished(self.repository) {
            let subject = Clean::line(&subject).to_string();
            return mend("state", words::unfinished(lang, &subject, &report::files(lang, files)), None);
        }
        match &state.head {
            CheckedOut::Branch(branch, _) => {
                fine("state", words::on_branch(lang, Clean::line(branch).as_str()))
            }
            CheckedOut::Detached(_) => {
                mend("state", words::detached(lang), Some("git switch main".to_owned()))
            }
        }
    }

    fn identity(&self) -> SetupItem {
        if let Some(who) = &self.health.identity {
            return fine("identity", Clean::line(who).to_string());
        }
        let command =
            "git config --global user.name \"…\" && git config --global user.email \"…\"".to_owned();
        mend("identity", words::nobody(self.lang), Some(command))
    }

    fn signing(&self) -> SetupItem {
        match &self.health.signing {
            None => fine("signing", words::unsigned(self.lang)),
            Some(format) if format == "ssh" && !self.health.has_key => {
                let command = "git config --global user.signingKey ~/.ssh/id_ed25519.pub".to_owned();
                mend("signing", words::no_key(self.lang), Some(command))
            }
            Some(format) => fine("signing", words::signed(self.lang, Clean::line(format).as_str())),
        }
    }

    fn hooks(&self) -> SetupItem {
        let (run, idle) = &self.health.hooks;
        if !idle.is_empty() {
            let names = idle.iter().map(|name| format!("\"$(git rev-parse --git-path hooks)/{name}\""));
            let command = format!("chmod +x {}", names.collect::<Vec<_>>().join(" "));
            return note("hooks", words::idle_hooks(self.lang, &list(idle)), Some(command));
        }
        let says =
            if run.is_empty() { words::no_hooks(self.lang) } else { words::hooks(self.lang, &list(run)) };
        fine("hooks", says)
    }

    fn driver(&self) -> SetupItem {
        let lang = self.lang;
        let says = match &self.health.driver {
            Installed::Fine(program) => {
                let program = Clean::line(&program.display().to_string()).to_string();
                return fine("merge-driver", words::driver(lang, &program));
            }
            Installed::Absent => merging::absent(lang),
            Installed::Stale(program) => {
                merging::stale(lang, Clean::line(&program.display().to_string()).as_str())
            }
            Installed::Other(line) => words::other_driver(lang, Clean::line(line).as_str()),
        };
        mend("merge-driver", says, Some("partners init --merge-driver".to_owned()))
    }

    /// The line in `.gitattributes`, added and committed.
    fn attributes_command(&self) -> String {
        let here = &self.context.surroundings.directory;
        let file = self.register.join(".gitattributes");
        let file = quoted(file.strip_prefix(here).unwrap_or(&file));
        format!(
            "printf '\\n%s\\n' '*.toml -text merge=partners' >> {file} && git add {file} && git commit -m 'Merge by entry' {file}"
        )
    }

    fn attribute(&self) -> Option<SetupItem> {
        let (fine, wrong) = (words::attribute(self.lang), words::no_attribute(self.lang));
        Some(either("attribute", self.health.is_called_for?, fine, wrong, &self.attributes_command()))
    }

    fn line_ends(&self) -> Option<SetupItem> {
        let setting = Clean::line(self.health.autocrlf.as_deref().unwrap_or("false"));
        let wrong = words::line_ends_converted(self.lang, setting.as_str());
        let (is_fine, fine) = (self.health.keeps_line_ends?, words::line_ends(self.lang));
        Some(either("line-ends", is_fine, fine, wrong, &self.attributes_command()))
    }

    fn history(&self) -> SetupItem {
        let (fine, wrong) = (words::whole_history(self.lang), words::cut_off(self.lang));
        either("history", !self.health.state.shallow, fine, wrong, "git fetch --unshallow")
    }

    fn contents(&self) -> SetupItem {
        let (fine, wrong) = (words::all_contents(self.lang), history::partial(self.lang));
        let command = "git fetch --refetch --no-filter origin";
        either("contents", !self.health.is_partial, fine, wrong, command)
    }

    fn files(&self) -> SetupItem {
        let (fine, wrong) = (words::all_files(self.lang), git_words::sparse(self.lang));
        either("files", !self.health.state.sparse, fine, wrong, "git sparse-checkout disable")
    }

    fn work_trees(&self) -> SetupItem {
        let (there, gone) = &self.health.work_trees;
        if !gone.is_empty() {
            let command = Some("git worktree prune".to_owned());
            return note("work-trees", words::work_trees_gone(self.lang, &list(gone)), command);
        }
        let says = if there.is_empty() {
            words::one_work_tree(self.lang)
        } else {
            words::work_trees(self.lang, &list(there))
        };
        fine("work-trees", says)
    }

    fn capitals(&self) -> SetupItem {
        let (believed, is_so) = self.health.ignores_case;
        let (fine, wrong) = (words::capitals(self.lang), words::capitals_wrong(self.lang));
        either("capitals", believed == is_so, fine, wrong, &format!("git config core.ignoreCase {is_so}"))
    }

    fn sharing(&self) -> SetupItem {
        if self.health.has_remote {
            return fine("sharing", words::shared(self.lang));
        }
        note("sharing", words::not_shared(self.lang), Some("git remote add origin …".to_owned()))
    }

    fn policy(&self) -> SetupItem {
        let lang = self.lang;
        let text = match read_regular(&self.register.join(POLICY)) {
            Read::Bytes(bytes) => String::from_utf8(bytes).ok(),
            _ => None,
        };
        let reading = text.map(|text| read_policy(lang, FileId(0), &text));
        let Some(reading) = reading.filter(|it| it.findings.is_empty()) else {
            return mend("register", words::register_broken(lang), Some("partners check".to_owned()));
        };
        let main = reading.facts.main.filter(|name| !name.is_empty()).unwrap_or_else(|| "main".to_owned());
        let shown = Clean::line(&main).to_string();
        let is_new = matches!(&self.health.state.head, CheckedOut::Branch(name, None) if *name == main);
        if is_new || self.repository.main(&main).is_ok_and(|found| found.is_some()) {
            return fine("register", words::register(lang, &shown));
        }
        mend(
            "register",
            words::no_main(lang, &shown),
            Some(format!("git branch {}", quoted(Path::new(&main)))),
        )
    }
}
