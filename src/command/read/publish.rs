//! `publish`: the register as a static site, for one of three audiences; only what is committed is on it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::export::files;
use super::report::calendar::past as past_tasks;
use crate::args::output::about;
use crate::args::verb::Verb;
use crate::ask::Progress;
use crate::command::history::audit::AuditVerb;
use crate::context::register::{self, ReadableRegister};
use crate::context::{AsOf, Context, repository, revision};
use crate::disk::site::{SiteChange, SiteFault, put};
use crate::model::{CommitMeaning, TomlValue};
use crate::outcome::{Fault, OrFault as _, Reply};
use crate::render::form::report::{Edition, Report as _};
use crate::render::site::hue::{HueFault, style};
use crate::render::site::inside::Inside;
use crate::render::site::{SiteFiles, for_board, for_inside, for_public};
use crate::report::audience::Audience;
use crate::report::audience::board::BoardRegister;
use crate::report::audience::public::{accounts, public};
use crate::report::history::take_redacted;
use crate::text::clean::Clean;
use crate::words::{progress as progress_words, publish as words};

/// Writes the register as a site that needs nothing but its folder
#[derive(Debug, clap::Args)]
pub(crate) struct PublishVerb {
    /// The folder of the site; one that is not empty and not of a site is left alone
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// For whom: what the board and the public may not see is not on theirs
    #[arg(long, value_enum, value_name = "AUDIENCE")]
    audience: Readers,
}

/// For whom a site is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Readers {
    #[value(alias = "intern")]
    Internal,
    #[value(alias = "bestuur")]
    Board,
    #[value(alias = "openbaar")]
    Public,
}

impl Verb for PublishVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let audience = match self.audience {
            Readers::Internal => Audience::Internal,
            Readers::Board => Audience::Board,
            Readers::Public => Audience::Public,
        };
        let folder = context.surroundings.directory.join(&self.folder);
        let shown = Clean::line(&self.folder.display().to_string()).to_string();
        let progress = context.progress();
        let (made, remarks) = make(context, audience, &progress)?;
        let change = into(context, (&folder, &shown), &made, false, &progress)?;
        drop(progress);
        let out = words::published(context.lang, &shown, change.files, change.changed, change.gone) + "\n";
        let reply = made.readable.reply(Reply::fine(out));
        Ok(Reply { remarks: remarks + &reply.remarks, ..reply })
    }
}

/// A site, and what was read for it.
pub(crate) struct MadeSite {
    pub(crate) files: SiteFiles,
    pub(crate) readable: ReadableRegister,
}

/// Puts a site in a folder.
pub(crate) fn into(
    context: &Context,
    (folder, shown): (&Path, &str),
    made: &MadeSite,
    is_private: bool,
    progress: &Progress,
) -> Result<SiteChange, Fault> {
    let (lang, all) = (context.lang, made.files.len());
    let told = |done: usize| progress.tell(|| progress_words::files_written(lang, done, all));
    put(folder, &made.files, is_private, &told).map_err(|fault| match fault {
        SiteFault::Stopped => Fault::interrupted(words::stopped(lang, shown)),
        SiteFault::Foreign => Fault::request(words::foreign(lang, shown)).hint(words::foreign_hint(lang)),
        SiteFault::NotAFolder => Fault::request(words::not_a_folder(lang, shown)),
        SiteFault::Failed(path, error) => {
            Fault::world(words::not_published(lang, &path.display().to_string(), &error.to_string()))
        }
    })
}

/// The site for an audience, of what is committed; and what is to be said beside it.
pub(crate) fn make(
    context: &Context,
    audience: Audience,
    progress: &Progress,
) -> Result<(MadeSite, String), Fault> {
    let lang = context.lang;
    progress.tell(|| progress_words::reading(lang));
    let (commit, is_dirty) = revision::exact(context)?;
    let Some(commit) = commit else {
        return Err(Fault::world(words::nothing_committed(lang)).hint(words::nothing_committed_hint(lang)));
    };
    let remarks = if is_dirty { words::only_committed(lang) + "\n" } else { String::new() };
    let committed;
    let then = if context.as_of.is_some() {
        context
    } else {
        let root = repository::holding(context, context.register()?)?.root().to_owned();
        committed = context.then(AsOf { commit, root }, context.register()?.to_owned(), lang, context.today);
        &committed
    };
    let loaded = register::seen(then)?;
    let own = own_keys(then, &loaded)?;
    let readable = ReadableRegister::of(then, loaded);
    let register = &readable.register;
    let about = about(then, &register.policy, false)?;
    let colour = register.policy.publish.as_ref().and_then(|it| it.colour.as_deref());
    let hue = match colour.map(style).transpose() {
        Ok(hue) => hue.unwrap_or_default(),
        Err(HueFault::Unreadable) => {
            return Err(Fault::register(words::no_colour(lang, colour.unwrap_or_default())));
        }
        Err(HueFault::Pale(number)) => {
            return Err(Fault::register(words::pale(
                lang,
                colour.unwrap_or_default(),
                &format!("{number:.1}"),
            )));
        }
    };
    progress.tell(|| progress_words::making_pages(lang));
    let files = match audience {
        Audience::Board => for_board(lang, &about, &hue, &BoardRegister::of(register)),
        Audience::Public => {
            for_public(lang, &about, &hue, &public(register, then.today), &accounts(register, then.today))
        }
        Audience::Internal => {
            progress.tell(|| progress_words::auditing(lang));
            let (past, main) = past(then)?;
            let (report, tasks) = (AuditVerb::for_page(then)?, past_tasks(then)?);
            progress.tell(|| progress_words::making_pages(lang));
            let audit = report.map(|it| it.for_browser(Edition::new(lang, &register.policy, &about)));
            let inside = Inside { own: &own, past: &past, tasks: &tasks, main: main.as_deref(), audit };
            for_inside(lang, &about, &hue, register, &inside)
        }
    };
    Ok((MadeSite { files, readable }, remarks))
}

/// The institution's own keys of each partnership that has any.
fn own_keys(context: &Context, loaded: &crate::disk::Loaded) -> Result<BTreeMap<String, TomlValue>, Fault> {
    Ok(files(context, loaded)?.filter_map(|file| Some((file.id, file.tree.get("own")?.clone()))).collect())
}

/// What happened to the register in git, the newest first, and the branch that counts.
fn past(context: &Context) -> Result<(Vec<CommitMeaning>, Option<String>), Fault> {
    let repository = repository::with_history(context)?;
    let (walk, start) = repository::walk(context, &repository)?;
    let policy = repository::place(context).policy_of_head(&repository).or_fault(context)?;
    let main = repository.main(policy.main_branch()).or_fault(context)?;
    let newest = start.as_ref().map(|start| walk.newest(start, usize::MAX, main.as_ref())).transpose();
    let (mut events, _) = newest.or_fault(context)?.unwrap_or_default();
    take_redacted(&mut events);
    Ok((events, main.map(|main| main.landed_name())))
}
