//! `export`: everything that stands in the register, so that it can be taken elsewhere and brought back; what is public of it;
//! or one dossier for an auditor.

use std::path::PathBuf;

use clap::ValueEnum;

use super::{evidence, export_folder};
use crate::args::output::{OutputForm, about, deliver};
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::partnership::id_of;
use crate::context::register::{self, ReadableRegister};
use crate::disk::{Loaded, RegisterFile, walk};
use crate::document::whole_values;
use crate::model::FileId;
use crate::outcome::{Fault, Reply};
use crate::render::form::report::{Edition, Report};
use crate::render::ndjson::{ndjson, public_ndjson};
use crate::report::audience::public::public;
use crate::report::export::{Export, File};
use crate::words::progress as progress_words;

/// Writes everything in the register as csv, xlsx, JSON or files of lines; or one dossier for an auditor
#[derive(Debug, clap::Args)]
pub(crate) struct ExportVerb {
    /// One partnership only: its id, or any part of it that only one has
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// How it is written [default: as the name of the file ends, else json]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    written: Option<Form>,
    /// For whom: the public gets only what public pages show
    #[arg(long, value_enum, value_name = "READERS", default_value = "internal")]
    audience: ExportAudience,
    /// Writes it to a file; `ndjson` to a folder
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Writes one dossier as a zip for an auditor, with its history and how to verify it
    #[arg(long, value_name = "FILE.zip", conflicts_with_all = ["written", "out", "audience"])]
    evidence: Option<PathBuf>,
}

/// How everything is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    /// For machines
    Json,
    /// For a spreadsheet, on one sheet
    Csv,
    /// For Excel, with a sheet for each kind of thing
    Xlsx,
    /// For a database: a file for each kind of thing, and a line for each of them
    Ndjson,
}

/// Who may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum ExportAudience {
    #[value(alias = "intern")]
    Internal,
    #[value(alias = "openbaar")]
    Public,
}

impl Verb for ExportVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        if let Some(file) = &self.evidence {
            return evidence::write(context, self.id.as_deref(), file);
        }
        let id = self.id.as_deref().map(|said| id_of(context, said)).transpose()?;
        let is_asked = |it: &str| id.as_deref().is_none_or(|id| id == it);
        let progress = context.progress();
        progress.tell(|| progress_words::reading(context.lang));
        let loaded = register::selected(context, &|it, _| is_asked(it))?;
        progress.tell(|| progress_words::making_files(context.lang));
        let files = files(context, &loaded)?.filter(|file| file.id.is_empty() || is_asked(&file.id));
        let files: Vec<File> = files.collect();
        let whole = ReadableRegister::of(context, loaded);
        let (register, form) = (&*whole.register, self.form());
        let about = about(context, &register.policy, form != Form::Csv && form != Form::Xlsx)?;
        let edition = Edition::new(context.lang, &register.policy, &about);
        let public = (self.audience == ExportAudience::Public).then(|| public(register, context.today));
        if form == Form::Ndjson {
            let lines = match &public {
                Some(public) => public_ndjson(&about, public),
                None => ndjson(&about, register, &files),
            };
            let reply = export_folder::write(context, self.out.as_deref(), &about, &lines)?;
            return Ok(whole.reply(reply));
        }
        let export = Export { of: id, files };
        let report: &dyn Report =
            public.as_ref().map_or(&export as &dyn Report, |public| public as &dyn Report);
        let form = match form {
            Form::Csv => OutputForm::Csv,
            Form::Xlsx => OutputForm::Xlsx,
            Form::Json | Form::Ndjson => OutputForm::Json,
        };
        let reply = deliver(context, form, self.out.as_deref(), edition, report)?;
        Ok(whole.reply(reply))
    }
}

impl ExportVerb {
    fn form(&self) -> Form {
        let ending = self.out.as_deref().and_then(std::path::Path::extension);
        let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
        match (self.written, ending.as_deref()) {
            (Some(form), _) => form,
            (None, Some("csv")) => Form::Csv,
            (None, Some("xlsx")) => Form::Xlsx,
            (None, _) => Form::Json,
        }
    }
}

/// Every file that can be read whole, as values, one after the other.
pub(crate) fn files<'l>(
    context: &Context,
    loaded: &'l Loaded,
) -> Result<impl Iterator<Item = File> + use<'l>, Fault> {
    let root = context.register()?.join(walk::PARTNERSHIPS);
    let values = move |(at, file): (usize, &RegisterFile)| {
        let is_whole = !loaded.broken.contains(&FileId(at)) && !file.is_gone;
        let tree = file.text.as_deref().filter(|_| is_whole).and_then(whole_values)?;
        let folder = file.path.parent().and_then(|folder| folder.strip_prefix(&root).ok());
        let parts = folder.into_iter().flat_map(|folder| folder.iter().map(|part| part.to_string_lossy()));
        let folder = parts.collect::<Vec<_>>().join("/");
        let id = if at == 0 { String::new() } else { walk::id_of(&file.path) };
        Some(File { id, folder, tree })
    };
    Ok(loaded.files.iter().enumerate().filter_map(values))
}
