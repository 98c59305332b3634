//! `export`: everything that stands in the register, so that it can be taken elsewhere and brought back.

use std::path::PathBuf;

use clap::ValueEnum;

use crate::args::output::{OutputForm, about, deliver};
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::register;
use crate::context::register::ReadableRegister;
use crate::disk::{Loaded, walk};
use crate::document::whole_values;
use crate::model::FileId;
use crate::outcome::{Fault, Reply};
use crate::render::form::report::Edition;
use crate::report::export::File;

/// Writes everything in the register as csv, xlsx or JSON
#[derive(Debug, clap::Args)]
pub(crate) struct ExportVerb {
    /// How it is written [default: as the name of the file ends, else json]
    #[arg(long = "format", value_enum, value_name = "FORMAT")]
    written: Option<Form>,
    /// Writes it to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
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
}

impl Verb for ExportVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let loaded = register::seen(context)?;
        let files = files(context, &loaded)?;
        let whole = ReadableRegister::of(context, loaded);
        let (policy, form) = (&whole.register.policy, self.form());
        let about = about(context, policy, form == OutputForm::Json)?;
        let edition = Edition::new(context.lang, policy, &about);
        let reply = deliver(context, form, self.out.as_deref(), edition, &files)?;
        Ok(whole.reply(reply))
    }
}

impl ExportVerb {
    fn form(&self) -> OutputForm {
        let ending = self.out.as_deref().and_then(std::path::Path::extension);
        let ending = ending.map(|ending| ending.to_string_lossy().to_lowercase());
        match (self.written, ending.as_deref()) {
            (Some(Form::Csv), _) | (None, Some("csv")) => OutputForm::Csv,
            (Some(Form::Xlsx), _) | (None, Some("xlsx")) => OutputForm::Xlsx,
            _ => OutputForm::Json,
        }
    }
}

/// Every file that can be read whole, as values.
pub(crate) fn files(context: &Context, loaded: &Loaded) -> Result<Vec<File>, Fault> {
    let root = context.register()?.join(walk::PARTNERSHIPS);
    let mut files = Vec::new();
    for (at, file) in loaded.files.iter().enumerate() {
        let is_whole = !loaded.broken.contains(&FileId(at)) && !file.is_gone;
        let Some(tree) = file.text.as_deref().filter(|_| is_whole).and_then(whole_values) else { continue };
        let folder = file.path.parent().and_then(|folder| folder.strip_prefix(&root).ok());
        let parts = folder.into_iter().flat_map(|folder| folder.iter().map(|part| part.to_string_lossy()));
        let folder = parts.collect::<Vec<_>>().join("/");
        let id = if at == 0 { String::new() } else { walk::id_of(&file.path) };
        files.push(File { id, folder, tree });
    }
    Ok(files)
}
