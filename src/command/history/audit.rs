//! `audit`: the whole history of the branch that counts, commit by commit. Nothing in a dossier was ever changed or lost,
//! or else: what, and by which commit.

use crate::args::output::PageOutput;
use crate::args::verb::Verb;
use crate::context::as_of::named;
use crate::context::{Context, repository};
use crate::disk::load;
use crate::git::{CommitId, Main, Repository};
use crate::history::CommittedChange;
use crate::history::audit::{AuditRequest, Audited, audit};
use crate::history::commit_meanings::commit_summary;
use crate::outcome::{Fault, OrFault as _, Reply, RunOutcome};
use crate::render::form::about::About;
use crate::render::form::report::Edition;
use crate::report::audit::{self as report, AuditEvent};
use crate::words::audit as words;

/// Looks through the whole history: nothing in a dossier was ever changed or lost
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
        let repository = repository::with_history(context)?;
        let policy = load::policy(context.register()?).unwrap_or_default();
        let main = repository::main(context, &repository, &policy)?;
        let audit = self.audit(context, &repository, &main)?;
        let about = About::of_register(context.shown(context.register()?), context.today);
        let out = self.output.write_as(context, Edition::new(context.lang, &policy, &about), &audit)?;
        let outcome = RunOutcome::of(audit.unread.is_empty(), !audit.is_fine());
        Ok(Reply { out, outcome, ..Reply::default() })
    }
}

impl AuditVerb {
    fn audit(
        &self,
        context: &Context,
        repository: &Repository,
        main: &Main,
    ) -> Result<report::AuditReport, Fault> {
        let lang = context.lang;
        let trusted = self.from.as_deref().map(|it| named(context, repository, it)).transpose()?;
        let request = AuditRequest { trusted: trusted.clone(), is_fresh: self.fresh, beyond: self.apart };
        let audited = audit(repository, context.register()?, &main.tip, &request).or_fault(context)?;
        let Some(Audited { summary, last_seen }) = audited else {
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
            unread: summary.unread,
            people: summary.people,
            signers: signers.map(|file| context.shown(&file)),
            apart: summary.apart,
            beyond: self.apart,
            cited: self.cited(context, repository, main)?,
            last_seen: last_seen.map(|commit| commit.short().to_owned()),
        })
    }

    /// Whether the history holds the commit that an earlier report cites.
    fn cited(
        &self,
        context: &Context,
        repository: &Repository,
        main: &Main,
    ) -> Result<Option<(String, bool)>, Fault> {
        let Some(cited) = &self.extends else { return Ok(None) };
        let is_held = match repository.resolve(cited).or_fault(context)? {
            Some(commit) => repository.is_in(&commit, &main.tip).or_fault(context)?,
            // A name that nothing goes by is what a history that was rewritten leaves.
            None if cited.len() >= 7 && cited.bytes().all(|it| it.is_ascii_hexdigit()) => false,
            None => return Err(Fault::request(words::no_commit(context.lang, cited))),
        };
        Ok(Some((cited.clone(), is_held)))
    }
}
