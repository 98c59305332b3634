//! `audit`: the whole history of the branch that counts, commit by commit. Nothing in a dossier was ever changed or lost,
//! or else: what, and by which commit.

use crate::args::output::{Format, PageOutput};
use crate::args::verb::Verb;
use crate::context::as_of::{loaded, named, without_work_tree};
use crate::context::{Context, repository, revision};
use crate::disk::{load, walk};
use crate::git::{CommitId, Main, Repository};
use crate::history::audit::{AuditRequest, Audited, audit};
use crate::history::commit_meanings::commit_summary;
use crate::history::{BesideCommit, CommittedChange, CommittedNotice};
use crate::model::{CommitStanding, FileId};
use crate::outcome::{Fault, OrFault as _, Reply, RunOutcome};
use crate::render::form::about::About;
use crate::render::form::report::Edition;
use crate::report::audit::{self as report, AuditBeside, AuditEvent, AuditNotice};
use crate::words::{audit as words, progress as progress_words};

/// Looks through the whole history for what was ever changed or lost in a dossier
#[derive(Debug, clap::Args)]
pub(crate) struct AuditVerb {
    /// Compares only from this commit of the main branch on, and trusts what came before
    #[arg(long, value_name = "REV")]
    from: Option<String>,
    /// Sees whether the commit of an earlier report is still in the history
    #[arg(long, value_name = "COMMIT")]
    extends: Option<String>,
    /// Shows every entry that landed more than so many days from its date
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i64).range(0..))]
    apart: Option<i64>,
    /// Reads all of it again, and trusts nothing that an earlier audit kept in the git directory
    #[arg(long)]
    fresh: bool,
    #[command(flatten)]
    output: PageOutput,
}

impl Verb for AuditVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let progress = context.progress();
        progress.tell(|| progress_words::auditing(context.lang));
        let at_head = without_work_tree(context)?;
        let context = at_head.as_ref().unwrap_or(context);
        let repository = repository::with_history(context)?;
        let register = context.register()?;
        let policy = crate::context::register::policy(context).unwrap_or_default();
        let main = repository::main(context, &repository, &policy)?;
        let mut audit = self.audit(context, &repository, &main)?;
        // Which branch counts may stand in a line that could not be read.
        let is_policy_whole = match &context.as_of {
            Some(then) => !loaded(context, then, &|_, _| false)?.broken.contains(&FileId(0)),
            None => load::is_policy_whole(register),
        };
        if !is_policy_whole {
            audit.unread.insert(0, context.shown(&register.join(walk::POLICY)));
        }
        let institution = policy.name.clone().unwrap_or_default();
        let about = About::of_register(context.shown(register), institution, context.today);
        let is_dirty = self.output.form(context)? == Format::Json && revision::exact(context)?.1;
        let about = About { is_dirty, short: Some(audit.tip.short.clone()), ..about };
        let out = self.output.write_as(context, Edition::new(context.lang, &policy, &about), &audit)?;
        let outcome = RunOutcome::of(audit.is_whole(), !audit.is_fine());
        Ok(Reply { out, outcome, ..Reply::default() })
    }
}

impl AuditVerb {
    /// What an audit finds, without what only this clone and its earlier audits know: the same commit says the same everywhere.
    /// Nothing where no branch counts.
    pub(crate) fn for_page(context: &Context) -> Result<Option<report::AuditReport>, Fault> {
        let repository = repository::with_history(context)?;
        let policy = repository::place(context).policy_of_head(&repository).or_fault(context)?;
        let Some(main) = repository.main(policy.main_branch()).or_fault(context)? else { return Ok(None) };
        let whole =
            Self { from: None, extends: None, apart: None, fresh: false, output: PageOutput::default() };
        let report = whole.audit(context, &repository, &main)?;
        let of_clone = (None, Vec::new(), None, None, None);
        let (kept, beside, unseen, signers, last_seen) = of_clone;
        Ok(Some(report::AuditReport { kept, beside, unseen, signers, last_seen, ..report }))
    }

    fn audit(
        &self,
        context: &Context,
        repository: &Repository,
        main: &Main,
    ) -> Result<report::AuditReport, Fault> {
        let lang = context.lang;
        let trusted = self.from.as_deref().map(|it| named(context, repository, it)).transpose()?;
        let cited = self.cited(context, repository)?;
        let request = AuditRequest {
            trusted: trusted.clone(),
            is_fresh: self.fresh,
            beyond: self.apart,
            cited: cited.as_ref().and_then(|(_, commit)| commit.clone()),
        };
        let (walk, _) = repository::walk(context, repository)?;
        let audited = audit(walk, main, &request).or_fault(context)?;
        let Some(Audited { summary, kept, cited: standing, last_seen, beside }) = audited else {
            let name = self.from.as_deref().unwrap_or_default();
            let fault = Fault::request(words::not_on_line(lang, name, main.name()));
            return Err(fault.hint(words::not_on_line_hint(lang, main.name())));
        };
        let commit = |id: &CommitId| repository.logged(id).map(commit_summary).or_fault(context);
        let first = summary.first.as_deref().and_then(CommitId::parse);
        let mut events = Vec::new();
        for CommittedChange { commit: id, against, change } in summary.happened {
            let Some(id) = CommitId::parse(&id) else { continue };
            events.push(AuditEvent { commit: commit(&id)?, against, change });
        }
        let mut notices = Vec::new();
        for CommittedNotice { commit: id, kind, about } in summary.notices {
            let Some(id) = CommitId::parse(&id) else { continue };
            notices.push(AuditNotice { commit: commit(&id)?, kind, about });
        }
        let mut aside = Vec::new();
        for BesideCommit { branch, commit: id, base } in &beside {
            let (branch, base) = (branch.clone(), base.as_ref().map(commit).transpose()?);
            aside.push(AuditBeside { branch, commit: commit(id)?, base });
        }
        let unseen = unseen(context, repository, main, &beside)?;
        let signers = repository.allowed_signers().or_fault(context)?;
        Ok(report::AuditReport {
            main: main.name().to_owned(),
            tip: commit(&main.tip)?,
            trusted: trusted.as_ref().map(commit).transpose()?,
            first: first.as_ref().map(commit).transpose()?,
            commits: summary.people.iter().map(|person| person.commits).sum(),
            landed: summary.landed,
            files: summary.files,
            entries: summary.entries,
            events,
            notices,
            kept: kept.as_ref().map(commit).transpose()?,
            beside: aside,
            unseen,
            unread: summary.unread,
            people: summary.people,
            signers: signers.map(|file| context.shown(&file)),
            apart: summary.apart,
            beyond: self.apart,
            cited: cited.map(|(name, _)| (name, standing.unwrap_or(CommitStanding::Gone))),
            last_seen: last_seen.map(|commit| commit.short().to_owned()),
        })
    }

    /// The commit that an earlier report cites, as it was named, and which that is here.
    fn cited(
        &self,
        context: &Context,
        repository: &Repository,
    ) -> Result<Option<(String, Option<CommitId>)>, Fault> {
        let Some(cited) = &self.extends else { return Ok(None) };
        let commit = repository.resolve(cited).or_fault(context)?;
        // A name that nothing goes by is what a history that was rewritten leaves.
        if commit.is_none() && !(cited.len() >= 7 && cited.bytes().all(|it| it.is_ascii_hexdigit())) {
            return Err(Fault::request(words::no_commit(context.lang, cited)));
        }
        Ok(Some((cited.clone(), commit)))
    }
}

/// The branch with which the remote begins, when nothing that was looked at holds its last commit.
fn unseen(
    context: &Context,
    repository: &Repository,
    main: &Main,
    beside: &[BesideCommit],
) -> Result<Option<String>, Fault> {
    let Some((name, tip)) = repository.default_branch(main.short()).or_fault(context)? else {
        return Ok(None);
    };
    let seen = beside.iter().map(|it| &it.commit).chain([&main.landed]);
    for commit in seen {
        if repository.is_in(&tip, commit).or_fault(context)? {
            return Ok(None);
        }
    }
    Ok(Some(name))
}
