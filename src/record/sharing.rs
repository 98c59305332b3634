//! One run of sharing: where it goes, what comes in, and whether what is here is sound; each step by itself.

use std::path::PathBuf;

use super::merging::Kind;
use super::news::{News, findings_at};
use super::resolving::{Plan, plan, put};
use super::sides::Target;
use crate::check::Group;
use crate::command::together::resolve::shown;
use crate::command::together::sync::Told;
use crate::context::Context;
use crate::finding::{Finding, Level};
use crate::git::{
    COMMAND, CommitId, Conflict, Lock, Merged, Message, Operation, Refusal, Repository, Shared,
};
use crate::history::base::Base;
use crate::model::vocabulary::Language;
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::words::{Lang, git as git_words, report, sync as words};

/// One run: the repository, the register in it, and where it is shared.
pub(crate) struct Sharing<'c> {
    context: &'c Context,
    pub(crate) repository: Repository,
    /// The register's folder from the repository's root.
    folder: PathBuf,
    lang: Lang,
    pub(crate) shared: Shared,
}

impl<'c> Sharing<'c> {
    /// Everything that can be known beforehand to stand in the way.
    pub(crate) fn begin(context: &'c Context) -> Result<Self, Fault> {
        let (lang, register) = (context.lang, context.register()?);
        let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
        let Some(repository) = Repository::discover(register).map_err(refused)? else {
            let sentence = git_words::no_repository(lang, &register.display().to_string());
            return Err(Fault::world(sentence).hint(git_words::no_repository_hint(lang)));
        };
        {
            let _lock = repository.lock(Lock::PATIENCE).map_err(refused)?;
            super::journal::settle(&repository)
                .map_err(|obstacle| crate::outcome::recording::fault(context, obstacle))?;
        }
        match repository.preflight(&[], None) {
            Err(Refusal::InProgress { operation: Operation::Merge } | Refusal::Conflicted { .. }) => {
                let sentence = git_words::in_progress(lang, "merge");
                return Err(Fault::world(sentence).hint(words::begun_hint(lang)));
            }
            other => other.map_err(refused)?,
        }
        let policy = crate::disk::load::policy(register).unwrap_or_default();
        let main = policy.main.clone().filter(|name| !name.is_empty()).unwrap_or_else(|| "main".to_owned());
        let branch = repository.branch().map_err(refused)?.unwrap_or_default();
        let Some(shared) = repository.shared(&branch, &main).map_err(refused)? else {
            return Err(Fault::world(words::no_remote(lang)).hint(words::no_remote_hint(lang)));
        };
        if repository.head().map_err(refused)?.is_none() {
            return Err(Fault::world(words::no_commit(lang)));
        }
        let changes = repository.changes_in(register).map_err(refused)?;
        if !changes.is_empty() {
            let files = changes.iter().map(|path| Clean::line(&path.display().to_string()).to_string());
            let sentence = words::unfinished(lang, &files.collect::<Vec<_>>().join(", "));
            return Err(Fault::world(sentence).hint(words::unfinished_hint(lang, &shown(context, register))));
        }
        let folder = repository.relative(register).map_err(refused)?;
        let lang = if policy.language == Language::English { Lang::En } else { Lang::Nl };
        Ok(Self { context, repository, folder, lang, shared })
    }

    pub(crate) fn refused(&self, refusal: Refusal) -> Fault {
        crate::outcome::refusal::fault(self.context, refusal)
    }

    /// Where it is shared, as people write it: `origin/main`.
    pub(crate) fn place(&self) -> String {
        Clean::line(&format!("{}/{}", self.shared.remote, self.shared.branch)).to_string()
    }

    pub(crate) fn fetch(&self) -> Result<(), Fault> {
        self.repository.fetch(&self.shared.remote).map_err(|it| self.refused(it))
    }

    fn head(&self) -> Result<CommitId, Fault> {
        let head = self.repository.head().map_err(|it| self.refused(it))?;
        head.ok_or_else(|| Fault::world(words::no_commit(self.context.lang)))
    }

    fn tip(&self, reference: &str) -> Result<Option<CommitId>, Fault> {
        self.repository.resolve(reference).map_err(|it| self.refused(it))
    }

    /// Brings in what others shared, and gives the commit that holds it and our own work.
    pub(crate) fn bring_in(&self, told: &mut Told) -> Result<CommitId, Fault> {
        let _lock = self.repository.lock(Lock::PATIENCE).map_err(|it| self.refused(it))?;
        let before = self.head()?;
        let mut theirs = Vec::new();
        for reference in &self.shared.follows {
            let Some(tip) = self.tip(reference)? else { continue };
            let head = self.head()?;
            let is_in = |one: &CommitId, other: &CommitId| {
                self.repository.is_in(one, other).map_err(|refusal| self.refused(refusal))
            };
            if is_in(&tip, &head)? {
                continue;
            }
            let base = self.repository.merge_base(&head, &tip).map_err(|it| self.refused(it))?;
            if base.is_none() && self.repository.is_cut_off() {
                let fault = Fault::world(words::cut_off(self.context.lang));
                return Err(fault.hint(git_words::shallow_hint(self.context.lang)));
            }
            let news = News::between(&self.repository, &self.folder, base.as_ref(), &tip)
                .map_err(|it| self.refused(it))?;
            if is_in(&head, &tip)? {
                self.repository.fast_forward(&tip).map_err(|it| self.refused(it))?;
            } else {
                self.merge(&tip, &news, told)?;
            }
            theirs.push(tip);
            let from = reference.strip_prefix("refs/remotes/").unwrap_or(reference);
            told.came_in.entry(Clean::line(from).to_string()).or_default().take(news);
        }
        let after = self.head()?;
        let is_ours = !self.is_there(&after)?;
        if is_ours {
            self.check(&before, &theirs, &after)?;
        }
        Ok(after)
    }

    fn merge(&self, tip: &CommitId, news: &News, told: &mut Told) -> Result<(), Fault> {
        let register = self.context.register()?;
        let (partnerships, entries) = (news.partnerships.len(), news.entries.len());
        let trailers = [
            ("Partnerships", partnerships.to_string()),
            ("Entries", entries.to_string()),
            (COMMAND, "sync".to_owned()),
        ];
        let trailers: Vec<(&str, &str)> =
            trailers.iter().map(|(key, value)| (*key, value.as_str())).collect();
        let message = Message::new(&words::subject(self.lang, partnerships, entries), &trailers)
            .map_err(|bad| Fault::world(git_words::refused(self.context.lang, &format!("{bad:?}"))))?;
        let program = &self.context.asked.program;
        let merged = self.repository.merge(tip, &message, program, register);
        let Merged::Conflicts(conflicts) = merged.map_err(|it| self.refused(it))? else { return Ok(()) };
        let decided = self.decide(conflicts, &message);
        if decided.is_err() && self.repository.state().is_ok_and(|state| state.operation.is_some()) {
            self.repository.abort_merge().map_err(|it| self.refused(it))?;
        }
        told.decided.extend(decided?);
        Ok(())
    }

    /// Asks what only a person can tell; where nobody can be asked, says what that is.
    fn decide(&self, conflicts: Vec<Conflict>, message: &Message) -> Result<Vec<String>, Fault> {
        let lang = self.context.lang;
        let is_ours = |conflict: &Conflict| {
            conflict.path.starts_with(&self.folder) && Kind::of(&conflict.path) != Kind::Other
        };
        let (own, others): (Vec<_>, Vec<_>) = conflicts.into_iter().partition(is_ours);
        let names = others.iter().map(|it| Clean::line(&it.path.display().to_string()).to_string());
        let names = names.collect::<Vec<_>>().join(", ");
        let targets: Vec<Target> = own
            .into_iter()
            .map(|conflict| Target {
                path: self.repository.root().join(&conflict.path),
                conflict: Some(conflict),
            })
            .collect();
        let plans = plan(self.context, Some(&self.repository), &targets)?;
        if plans.iter().any(Plan::is_open) || !others.is_empty() {
            let open = plans.iter().filter(|plan| plan.is_open());
            let mut before: String = open.map(|plan| plan.said.clone() + "\n").collect();
            if !others.is_empty() {
                before += &(words::others_conflict(lang, &names) + "\n");
            }
            let sentence = words::must_agree(lang, &self.place());
            return Err(Fault::register(sentence).hint(words::must_agree_hint(lang)).showing(before));
        }
        put(self.context, Some(&self.repository), &targets, &plans)?;
        self.repository.conclude_merge(message).map_err(|it| self.refused(it))?;
        Ok(plans.into_iter().map(|plan| plan.said).collect())
    }

    /// Whether what is to be shared is sound: no error of the format, no error of the framework that neither side had, and
    /// nothing that was recorded changed or lost.
    fn check(&self, before: &CommitId, theirs: &[CommitId], after: &CommitId) -> Result<(), Fault> {
        let at = |commit: &CommitId| {
            let found = findings_at(self.context, &self.repository, &self.folder, commit);
            found.map_err(|refusal| self.refused(refusal))
        };
        let mut wrong = at(after)?;
        wrong.retain(|finding| finding.level == Level::Error);
        let is_integrity = |finding: &Finding| {
            crate::check::rule(finding.rule).is_none_or(|rule| rule.group == Group::Integrity)
        };
        if wrong.iter().any(|finding| !is_integrity(finding)) {
            let mut old = at(before)?;
            for commit in theirs {
                old.extend(at(commit)?);
            }
            let is_same = |a: &Finding, b: &Finding| {
                (a.rule, &a.partnership, &a.message) == (b.rule, &b.partnership, &b.message)
            };
            wrong.retain(|finding| is_integrity(finding) || !old.iter().any(|it| is_same(it, finding)));
        }
        wrong.extend(self.changed()?);
        if wrong.is_empty() {
            return Ok(());
        }
        let lang = self.context.lang;
        let lines = wrong.iter().map(|finding| {
            let file = finding.partnership.as_deref().unwrap_or("register.toml");
            Clean::line(&format!("{file}: {} [{}]", finding.message, finding.rule)).to_string() + "\n"
        });
        let counted = report::errors(lang, wrong.len());
        let fault = Fault::register(words::not_shared(lang, &counted, after.short()));
        Err(fault.hint(words::not_shared_hint(lang)).showing(lines.collect()))
    }

    /// What was done to what is on record on the branch that counts, and may not be.
    fn changed(&self) -> Result<Vec<Finding>, Fault> {
        let Some(main) = self.shared.follows.last() else { return Ok(Vec::new()) };
        if self.tip(main)?.is_none() {
            return Ok(Vec::new());
        }
        let mut loaded = crate::context::register::all(self.context)?;
        let base = Base::of(self.context, main, &mut loaded)?;
        let seen = crate::check::Seen { broken: &loaded.broken, findings: &loaded.findings };
        let (today, lang) = (self.context.today, self.context.lang);
        let found = crate::check::findings_of_change(&loaded.register, today, lang, seen, &base.before);
        let (mut brought, _) = base.part(found);
        let is_change = |finding: &Finding| {
            crate::check::rule(finding.rule).is_some_and(|rule| rule.group == Group::Change)
        };
        brought.retain(|finding| finding.level == Level::Error && is_change(finding));
        Ok(brought)
    }

    /// The name of our branch at the remote, as it was fetched.
    fn namesake(&self) -> &str {
        &self.shared.follows[0]
    }

    /// Whether the remote's branch holds a commit already.
    pub(crate) fn is_there(&self, commit: &CommitId) -> Result<bool, Fault> {
        let Some(tip) = self.tip(self.namesake())? else { return Ok(false) };
        self.repository.is_in(commit, &tip).map_err(|it| self.refused(it))
    }

    /// What a commit has that nobody else has yet.
    pub(crate) fn to_share(&self, commit: &CommitId) -> Result<News, Fault> {
        let mut base = None;
        for reference in &self.shared.follows {
            if base.is_none() {
                base = self.tip(reference)?;
            }
        }
        let base = base.map(|tip| self.repository.merge_base(&tip, commit)).transpose();
        let base = base.map_err(|it| self.refused(it))?.flatten();
        News::between(&self.repository, &self.folder, base.as_ref(), commit).map_err(|it| self.refused(it))
    }

    /// Whether a push failed because somebody else was just before us, or is at it right now.
    pub(crate) fn was_overtaken(&self, commit: &CommitId, said: &str) -> Result<bool, Fault> {
        let is_at_it = ["cannot lock ref", "failed to update ref", "incorrect old value"];
        self.fetch()?;
        let Some(tip) = self.tip(self.namesake())? else { return Ok(false) };
        let is_ours = self.repository.is_in(&tip, commit).map_err(|it| self.refused(it))?;
        Ok(!is_ours || is_at_it.iter().any(|words| said.contains(words)))
    }

    pub(crate) fn not_accepted(&self, said: &str) -> Fault {
        let (lang, said) = (self.context.lang, Clean::new(said.trim()).to_string());
        let branch = Clean::line(&self.shared.branch).to_string();
        Fault::world(words::refused(lang, &self.place(), &said)).hint(words::refused_hint(lang, &branch))
    }
}
