//! `export ID --evidence FILE.zip`: one dossier for an auditor, as it is committed.

use std::path::Path;

use crate::args::output::about;
use crate::command::history::history::past_of;
use crate::context::partnership::PartnershipFile;
use crate::context::{Context, file, repository};
use crate::disk::{POLICY, id_of};
use crate::git::{Main, Repository};
use crate::outcome::{Fault, OrFault as _, Reply};
use crate::render::dossier::WithFile;
use crate::render::evidence::DossierEvidence;
use crate::render::form::html::html;
use crate::render::form::markdown::markdown;
use crate::render::form::report::{Edition, Report as _};
use crate::report::dossier::whole;
use crate::report::history::HistoryReport;
use crate::text::clean::Clean;
use crate::words::export as words;

/// Writes it. What is not committed cannot be verified, and is refused.
pub(super) fn write(context: &Context, said: Option<&str>, out: &Path) -> Result<Reply, Fault> {
    let lang = context.lang;
    let which = || Fault::request(words::which_dossier(lang)).hint(words::which_dossier_hint(lang));
    let said = said.ok_or_else(which)?;
    let repository = repository::with_history(context)?;
    let past = past_of(context, said)?;
    let (path, committed) = committed(context, &repository, &past.id)?;
    let main = past.main.as_ref().map(Main::landed_name);
    PartnershipFile::read_with_signals(context, &past.id)?.reply(|read, partnership, tree| {
        let about = about(context, &read.register.policy, true)?;
        let edition = Edition::new(lang, &read.register.policy, &about);
        let report = whole(&read.register, partnership, context.today);
        let dossier = WithFile { report, file: tree, past: &past.events };
        let page = html(lang, &about, &dossier.for_browser(edition));
        let of = Some((past.id.clone(), past.name.clone()));
        let history = HistoryReport {
            of,
            main: main.clone(),
            events: past.events.clone(),
            is_more: false,
            unreadable: Vec::new(),
        };
        let commit = about.revision.as_deref().unwrap_or_default();
        let evidence = DossierEvidence {
            page,
            file: &committed,
            history: markdown(&history.page(edition)),
            verify: words::verify(
                lang,
                Clean::line(partnership.name()).as_str(),
                (commit, &in_a_shell(&path)),
                context.today,
                main.as_deref(),
            ),
        };
        let zip = evidence.zipped().map_err(|said| Fault::world(words::no_archive(lang, &said)))?;
        file::save(context, out, &zip)
    })
}

/// A path as it stands in a command: quoted where a shell would read something else in it.
fn in_a_shell(path: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    if path.chars().all(is_plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

/// The dossier's file as it is committed, and where it stands from the repository's root.
fn committed(context: &Context, repository: &Repository, id: &str) -> Result<(String, String), Fault> {
    let (walk, start) = repository::walk(context, repository)?;
    let not_committed = |what: &str| {
        let fault = Fault::world(words::not_committed(context.lang, what));
        fault.hint(words::not_committed_hint(context.lang))
    };
    let start = start.ok_or_else(|| not_committed(id))?;
    let files = walk.partnerships_at(&start).or_fault(context)?;
    let found = files.into_iter().find(|(path, _)| id_of(path) == id);
    let (path, stored) = found.ok_or_else(|| not_committed(id))?;
    if context.as_of.is_none() {
        for path in [context.register()?.join(POLICY), repository.root().join(&path)] {
            if !repository.is_path_clean(&path).or_fault(context)? {
                return Err(not_committed(&context.shown(&path)));
            }
        }
    }
    let bytes = stored.blob().map(|blob| repository.blob(blob)).transpose().or_fault(context)?;
    Ok((crate::history::slashed(&path), String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned()))
}
