//! One run of sharing: where it goes, what comes in, whether what is here is sound, and what goes out. Nothing is forced.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{News, findings_at};
use crate::check::{self, Seen};
use crate::disk::{PARTNERSHIPS, POLICY, load};
use crate::finding::{Finding, Level};
use crate::git::{
    COMMAND, CommitId, Conflict, Lock, Merged, Message, Operation, Refusal, Repository, SharedBranch,
};
use crate::history::MergeBase;
use crate::history::audit::mends_itself;
use crate::record::conflict::{Arbiter, ConflictedFile, FileRole, Resolution, resolutions, write};
use crate::record::journal::{self, BegunKind, BegunWrite};
use crate::record::{Healed, Obstacle, RegisterSite, Unrecorded, healing, removed};
use crate::words::{Lang, sync as words};

/// How often somebody else may be just before us.
const TURNS: usize = 30;

/// One run: the repository, the register in it, and where it is shared.
#[derive(Debug)]
pub(crate) struct Sharing<'s> {
    site: RegisterSite<'s>,
    /// This program, which git calls to merge.
    program: &'s Path,
    repository: Repository,
    /// The register's folder from the repository's root.
    folder: PathBuf,
    lang: Lang,
    pub(crate) remote: SharedBranch,
    /// What became of what an earlier command left.
    pub(crate) healed: Option<Healed>,
}

/// Who is asked while a register is shared.
pub(crate) trait SharingArbiter: Arbiter {
    /// Files in which something must be agreed upon, and files in conflict that are no part of the register.
    fn must_agree(&self, remote: &SharedBranch, open: &[Resolution<'_>], others: &[PathBuf]) -> Self::Stop;
}

/// What was shared.
#[derive(Debug, Default)]
pub(crate) struct SharingReport<'r> {
    /// What was decided about what contradicted itself.
    pub(crate) decided: Vec<Resolution<'r>>,
    /// From where something came in, and what.
    pub(crate) came_in: BTreeMap<String, News>,
    pub(crate) went_out: Option<(News, CommitId)>,
}

impl<'s> Sharing<'s> {
    /// Everything that can be known beforehand to stand in the way.
    pub(crate) fn begin(site: RegisterSite<'s>, program: &'s Path) -> Result<Self, Obstacle> {
        let repository = site.repository()?;
        let healed = {
            let _lock = repository.lock(Lock::PATIENCE)?;
            healing::settle(&repository)?
        };
        match repository.preflight(&[], None) {
            Err(Refusal::InProgress { operation: Operation::Merge } | Refusal::Conflicted { .. }) => {
                return Err(Obstacle::MergeUnderWay);
            }
            other => other?,
        }
        let policy = load::policy(site.folder).unwrap_or_default();
        let main = policy.main.clone().filter(|name| !name.is_empty()).unwrap_or_else(|| "main".to_owned());
        let branch = repository.branch()?.unwrap_or_default();
        let remote = repository.shared(&branch, &main)?.ok_or(Obstacle::NoRemote)?;
        if repository.head()?.is_none() {
            return Err(Obstacle::NoCommit);
        }
        let folder = repository.relative(site.folder)?;
        // Of what else stands in the folder, only what a merge would touch is in the way: git says so of each.
        let mut changes = repository.changes_in(site.folder)?;
        changes.retain(|path| is_of_register(path.strip_prefix(&folder).unwrap_or(path)));
        if let Some(removing) = changes.iter().find_map(|path| removing(&repository, path)) {
            return Err(removing);
        }
        if !changes.is_empty() {
            return Err(Obstacle::Uncommitted(changes));
        }
        Ok(Self { site, program, repository, folder, lang: Lang::of_register(&policy), remote, healed })
    }

    /// Brings in what others shared and shares what is here, as often as somebody else was just before us.
    pub(crate) fn share<A: SharingArbiter>(
        &self,
        arbiter: &A,
    ) -> Result<SharingReport<'_>, Unrecorded<A::Stop>> {
        let mut report = SharingReport::default();
        for turn in 0..TURNS {
            self.repository.fetch(&self.remote.remote)?;
            let commit = self.bring_in(arbiter, &mut report)?;
            if self.is_there(&commit)? {
                return Ok(report);
            }
            let news = self.to_share(&commit)?;
            match self.repository.push(&self.remote, &commit)? {
                Ok(()) => {
                    report.went_out = Some((news, commit));
                    return Ok(report);
                }
                Err(answer) if !self.was_overtaken(&commit, &answer)? => {
                    return Err(Obstacle::NotTaken { remote: self.remote.clone(), answer }.into());
                }
                Err(_) => wait(turn),
            }
        }
        Err(Obstacle::TooBusy(TURNS).into())
    }

    fn head(&self) -> Result<CommitId, Obstacle> {
        self.repository.head()?.ok_or(Obstacle::NoCommit)
    }

    /// Brings in what others shared, and gives the commit that holds it and our own work.
    fn bring_in<'r, A: SharingArbiter>(
        &'r self,
        arbiter: &A,
        report: &mut SharingReport<'r>,
    ) -> Result<CommitId, Unrecorded<A::Stop>> {
        let _lock = self.repository.lock(Lock::PATIENCE)?;
        let before = self.head()?;
        let mut theirs = Vec::new();
        for reference in &self.remote.follows {
            let Some(tip) = self.repository.resolve(reference)? else { continue };
            let head = self.head()?;
            if self.repository.is_in(&tip, &head)? {
                continue;
            }
            let base = self.repository.merge_base(&head, &tip)?;
            if base.is_none() && self.repository.is_cut_off() {
                return Err(Obstacle::CutOff.into());
            }
            let from = reference.strip_prefix("refs/remotes/").unwrap_or(reference);
            if base.is_none() {
                return Err(Obstacle::Replaced(from.to_owned()).into());
            }
            let news = News::between(&self.repository, &self.folder, base.as_ref(), &tip)?;
            let begun =
                BegunWrite::new(&self.repository, BegunKind::Merge, "sync").map_err(Obstacle::from)?;
            begun.leading_to(Some(&tip)).note(&self.repository)?;
            if self.repository.is_in(&head, &tip)? {
                self.settled(self.repository.fast_forward(&tip))?;
            } else {
                report.decided.extend(self.settled(self.merge(&tip, &news, arbiter))?);
                // On the branch that counts the line goes on from what has landed.
                if self.is_on_main() {
                    self.repository.lead_from(&tip)?;
                }
            }
            theirs.push(tip);
            report.came_in.entry(from.to_owned()).or_default().take(news);
        }
        let after = self.head()?;
        if self.is_there(&after)? {
            return Ok(after);
        }
        self.demand_sound(&before, &theirs, &after)?;
        self.lead_beside_mendings(&after)?;
        Ok(self.head()?)
    }

    /// The end of what was noted: done, or what stands of it taken back. What cannot be taken back yet stays noted.
    fn settled<T, E>(&self, ended: Result<T, E>) -> Result<T, E> {
        if ended.is_ok() {
            journal::forget(&self.repository);
        } else {
            let _ = healing::settle(&self.repository);
        }
        ended
    }

    /// Whether what is shared goes to the branch that counts itself.
    fn is_on_main(&self) -> bool {
        self.remote.follows.last() == self.remote.follows.first()
    }

    /// On the branch that counts an entry that was mended before anybody else had it lands as it is now, in one commit.
    fn lead_beside_mendings(&self, after: &CommitId) -> Result<(), Obstacle> {
        let landed = self.repository.resolve(self.namesake())?.filter(|_| self.is_on_main());
        let Some(landed) = landed else { return Ok(()) };
        if mends_itself(&self.repository, self.site.folder, &landed, after)? {
            let news = News::between(&self.repository, &self.folder, Some(&landed), after)?;
            self.repository.lead_beside(&landed, &self.message(&news)?)?;
        }
        Ok(())
    }

    fn merge<A: SharingArbiter>(
        &self,
        tip: &CommitId,
        news: &News,
        arbiter: &A,
    ) -> Result<Vec<Resolution<'_>>, Unrecorded<A::Stop>> {
        let message = self.message(news)?;
        match self.repository.merge(tip, &message, self.program, self.site.folder)? {
            Merged::Done => Ok(Vec::new()),
            Merged::Conflicts(conflicts) => {
                let decided = self.decide(conflicts, &message, arbiter);
                if decided.is_err() && self.repository.state().is_ok_and(|state| state.operation.is_some()) {
                    self.repository.abort_merge()?;
                }
                decided
            }
        }
    }

    /// What a commit says that unites two lines.
    fn message(&self, news: &News) -> Result<Message, Obstacle> {
        let (partnerships, entries) = (news.partnerships.len(), news.entries.len());
        let (of_partnerships, of_entries) = (partnerships.to_string(), entries.to_string());
        let trailers = [("Partnerships", &*of_partnerships), ("Entries", &of_entries), (COMMAND, "sync")];
        Message::new(&words::subject(self.lang, partnerships, entries), &trailers)
            .map_err(Obstacle::BadMessage)
    }

    /// Has decided what only a person can tell; what stays open, nobody could be asked about.
    fn decide<A: SharingArbiter>(
        &self,
        conflicts: Vec<Conflict>,
        message: &Message,
        arbiter: &A,
    ) -> Result<Vec<Resolution<'_>>, Unrecorded<A::Stop>> {
        let is_own = |conflict: &Conflict| {
            conflict.path.starts_with(&self.folder) && FileRole::of(&conflict.path) != FileRole::Other
        };
        let (own, others): (Vec<_>, Vec<_>) = conflicts.into_iter().partition(is_own);
        let path = |conflict: &Conflict| self.repository.root().join(&conflict.path);
        let file = |conflict| ConflictedFile { path: path(&conflict), conflict: Some(conflict) };
        let files: Vec<ConflictedFile> = own.into_iter().map(file).collect();
        let day = (self.site.lang, self.site.today);
        let (open, decided): (Vec<_>, Vec<_>) = resolutions(Some(&self.repository), day, &files, arbiter)?
            .into_iter()
            .partition(Resolution::is_open);
        if !open.is_empty() || !others.is_empty() {
            let others: Vec<PathBuf> = others.into_iter().map(|conflict| conflict.path).collect();
            return Err(Unrecorded::Caller(arbiter.must_agree(&self.remote, &open, &others)));
        }
        write(Some(&self.repository), &files, &decided)?;
        self.repository.conclude_merge(message)?;
        Ok(decided)
    }

    /// That what is to be shared is sound: no error of the format, no error of the framework that neither side had, and
    /// nothing that was recorded changed or lost.
    fn demand_sound(&self, before: &CommitId, theirs: &[CommitId], after: &CommitId) -> Result<(), Obstacle> {
        let at = |commit: &CommitId| findings_at(self.site, &self.repository, &self.folder, commit);
        let mut wrong = at(after)?;
        wrong.retain(|finding| finding.level == Level::Error);
        if !wrong.iter().all(check::is_of_format) {
            let mut old = at(before)?;
            for commit in theirs {
                old.extend(at(commit)?);
            }
            let is_same = |a: &Finding, b: &Finding| {
                (a.rule, &a.partnership, &a.message) == (b.rule, &b.partnership, &b.message)
            };
            wrong.retain(|finding| {
                check::is_of_format(finding) || !old.iter().any(|known| is_same(known, finding))
            });
        }
        wrong.extend(self.forbidden_changes()?);
        if wrong.is_empty() {
            return Ok(());
        }
        Err(Obstacle::Unsound { findings: wrong, commit: after.clone() })
    }

    /// What was done to what is on record on the branch that counts, and may not be.
    fn forbidden_changes(&self) -> Result<Vec<Finding>, Obstacle> {
        let Some(main) = self.remote.follows.last() else { return Ok(Vec::new()) };
        if self.repository.resolve(main)?.is_none() {
            return Ok(Vec::new());
        }
        let mut loaded = self.site.load()?;
        if self.repository.is_cut_off() {
            return Err(Obstacle::NoHistory);
        }
        let RegisterSite { folder, lang, today } = self.site;
        let base = MergeBase::compare(&self.repository, (folder, None), main, &mut loaded, lang);
        let base = base.map_err(|why| Obstacle::NoMergeBase { revision: main.clone(), why })?;
        let seen = Seen { broken: &loaded.broken, findings: &loaded.findings };
        let before = (&base.baseline, Seen { broken: &base.broken, findings: &base.findings });
        let (mut brought, _) = check::findings_since(&loaded.register, today, lang, seen, before);
        brought.retain(|finding| finding.level == Level::Error && check::is_of_change(finding));
        Ok(brought)
    }

    /// The name of our branch at the remote, as it was fetched.
    fn namesake(&self) -> &str {
        &self.remote.follows[0]
    }

    /// Whether the remote's branch holds a commit already.
    fn is_there(&self, commit: &CommitId) -> Result<bool, Refusal> {
        let Some(tip) = self.repository.resolve(self.namesake())? else { return Ok(false) };
        self.repository.is_in(commit, &tip)
    }

    /// What a commit has that nobody else has yet.
    fn to_share(&self, commit: &CommitId) -> Result<News, Refusal> {
        let resolved = |reference: &String| self.repository.resolve(reference).transpose();
        let known = self.remote.follows.iter().find_map(resolved).transpose()?;
        let base = known.map(|tip| self.repository.merge_base(&tip, commit)).transpose()?.flatten();
        News::between(&self.repository, &self.folder, base.as_ref(), commit)
    }

    /// Whether a push failed because somebody else was just before us, or is at it right now.
    fn was_overtaken(&self, commit: &CommitId, answer: &str) -> Result<bool, Refusal> {
        let is_at_it = ["cannot lock ref", "failed to update ref", "incorrect old value"];
        self.repository.fetch(&self.remote.remote)?;
        let Some(tip) = self.repository.resolve(self.namesake())? else { return Ok(false) };
        Ok(!self.repository.is_in(&tip, commit)? || is_at_it.iter().any(|words| answer.contains(words)))
    }
}

/// Waits a little, and not as long as whoever else is waiting.
fn wait(turn: usize) {
    let random = RandomState::new().build_hasher().finish();
    let most = 20 * (turn as u64 + 1).min(25);
    std::thread::sleep(Duration::from_millis(10 + random % most));
}

/// Whether a path, as seen from the register's folder, is of what a register is read from.
fn is_of_register(path: &Path) -> bool {
    let is_toml = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    path == Path::new(POLICY)
        || path == Path::new(".gitattributes")
        || is_toml && path.starts_with(PARTNERSHIPS)
}

/// What stands in the way, when a changed file takes away what is recorded.
fn removing(repository: &Repository, path: &Path) -> Option<Obstacle> {
    let obstacle = removed::obstacle(repository, &repository.root().join(path));
    matches!(obstacle, Obstacle::Removing { .. }).then_some(obstacle)
}
