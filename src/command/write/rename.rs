//! `rename`: another id for a partnership; the old one is kept in `formerly`.

use super::recording::{Planned, plan_for, save};
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::command::write::interview::typed;
use crate::context::Context;
use crate::context::register;
use crate::model::Value;
use crate::model::id::{is_partnership_id, partnership_id_from};
use crate::outcome::{Fault, Reply};
use crate::record::{FileChange, PartnershipEdit, WritePlan};
use crate::words::{add as add_words, commit as commit_words};

/// Gives a partnership another id, and keeps the old one
#[derive(Debug, clap::Args)]
pub(crate) struct Rename {
    /// The partnership
    #[arg(value_name = "OLD")]
    old: String,
    /// Its new id
    #[arg(value_name = "NEW")]
    new: String,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for Rename {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        self.writing.has_no_fields(context)?;
        let mut loaded = register::all(context)?;
        loaded.keep_whole();
        let old = register::partnership(context, &loaded.register, &self.old)?.id.clone();
        let new = self.new.trim();
        let new = if new.is_empty() && context.surroundings.is_terminal {
            let question = add_words::which_new_id(lang, &old);
            let name = typed(context, "", &question)?.unwrap_or_default();
            // Somebody types a name, and not what can stand in one.
            Some(partnership_id_from(&name)).filter(|it| !it.is_empty()).ok_or_else(Fault::went_back)?
        } else {
            self.new.clone()
        };
        let new = new.as_str();
        if !is_partnership_id(new) {
            return Err(Fault::request(add_words::bad_id(lang, new)).hint(add_words::bad_id_hint(lang)));
        }
        save(context, &self.writing, &|loaded| -> Planned {
            if loaded.is_taken(new, Some(&old)) {
                return Err(Fault::request(add_words::id_taken(lang, new)).into());
            }
            let mut edit = PartnershipEdit::of(loaded, &old)?;
            let formerly = loaded.register.get(&old).map(|it| it.head.formerly.clone()).unwrap_or_default();
            let mut names: Vec<String> = formerly.into_iter().filter(|id| *id != new && *id != old).collect();
            names.push(old.clone());
            edit.set(&["formerly"].into(), &Value::Texts(names))?;
            let path = edit.path.with_file_name(format!("{new}.toml"));
            let renamed = |lang| commit_words::renamed(lang, new);
            Ok(WritePlan {
                trailers: vec![("Partnership", new.to_owned()), ("Formerly", old.clone())],
                changes: vec![
                    FileChange { path, text: Some(edit.text) },
                    FileChange { path: edit.path, text: None },
                ],
                ..plan_for(context, loaded, ("rename", &old), &renamed, Vec::new())
            })
        })
    }
}
