//! `browse`: the internal pages, made in a private folder and opened in the browser of whoever is there.

use super::publish::{into, make};
use crate::args::verb::Verb;
use crate::context::{Context, partnership};
use crate::disk::browser;
use crate::git::Repository;
use crate::outcome::{Fault, OrFault as _, Reply};
use crate::render::form::target::Target;
use crate::report::audience::Audience;
use crate::text::clean::Clean;
use crate::words::{git as git_words, history, publish as words};

/// Opens the pages of the register, or of one partnership, in the browser
#[derive(Debug, clap::Args)]
pub(crate) struct BrowseVerb {
    /// The partnership: its id, or any part of it that only one has; left out, the front page
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Only says where the pages are
    #[arg(long)]
    no_open: bool,
}

impl Verb for BrowseVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        let id = self.id.as_deref().map(|id| partnership::id_of(context, id)).transpose()?;
        let repository = Repository::discover(context.register()?).or_fault(context)?;
        let repository = repository.ok_or_else(|| {
            Fault::world(history::no_repository(lang)).hint(history::no_repository_hint(lang))
        })?;
        let folder = repository.common_dir().join("partners").join("browse");
        let progress = context.progress();
        let (made, remarks) = make(context, Audience::Internal, &progress)?;
        let shown = Clean::line(&folder.display().to_string()).to_string();
        into(context, (&folder, &shown), &made, true, &progress)?;
        drop(progress);
        let file =
            id.and_then(|id| Target::Partnership(id).file()).unwrap_or_else(|| "index.html".to_owned());
        if !made.files.contains_key(&file) {
            return Err(Fault::world(git_words::not_a_file(lang, &Clean::line(&file).to_string())));
        }
        let path = folder.join(file);
        let out = Clean::line(&path.display().to_string()).to_string() + "\n";
        let is_opened = !self.no_open && context.surroundings.is_terminal && browser::open(&path);
        let is_missing = !self.no_open && context.surroundings.is_terminal && !is_opened;
        let missing = if is_missing { words::no_browser(lang) + "\n" } else { String::new() };
        let reply = made.readable.reply(Reply::fine(out));
        Ok(Reply { remarks: remarks + &missing + &reply.remarks, ..reply })
    }
}
