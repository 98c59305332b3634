//! `edit`: the editor on the file; what it checks before it writes, and what was typed is kept when it refuses.

use std::path::Path;

use super::recording::{Planned, plan_for, save};
use crate::args::verb::Verb;
use crate::args::writing::{Writing, whole_input};
use crate::ask::{Editor, Unedited};
use crate::command::write::interview::{drafts, editor, git_is_ready, yes_or_no};
use crate::command::write::waiting::EDITED;
use crate::context::meant::KnownPartnerships;
use crate::context::{Context, register, repository};
use crate::disk::drafts as disk_drafts;
use crate::document::without_mark;
use crate::edit;
use crate::git::Repository;
use crate::history::HistoryWalk;
use crate::outcome::{Fault, OrFault as _, Reply};
use crate::record::{FileChange, FreshIds, Obstacle, WritePlan};
use crate::text::clean::Clean;
use crate::words::{commit as commit_words, git as git_words, interview as interview_words, write as words};

/// Opens the editor on the file, and checks before it writes
///
/// With `--input` the whole file is taken from there, and no editor is opened.
#[derive(Debug, clap::Args)]
pub(crate) struct Edit {
    /// The partnership
    #[arg(value_name = "ID")]
    id: String,
    #[command(flatten)]
    writing: Writing,
}

impl Verb for Edit {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        let loaded = register::all(context)?;
        let id = KnownPartnerships::of_loaded(&loaded).meant(context, &self.id, true)?.to_owned();
        let file = loaded.files.iter().skip(1).find(|file| crate::disk::walk::id_of(&file.path) == id);
        let path = file.map(|file| file.path.clone()).unwrap_or_default();
        let Some(original) = file.and_then(|file| file.text.clone()) else {
            return Err(Fault::world(words::file_unreadable(lang, &context.shown(&path))));
        };
        let mark = &original[..original.len() - without_mark(&original).len()];
        if let Some(input) = &self.writing.input {
            let typed = whole_input(context, input)?;
            let typed = format!("{mark}{}", without_mark(&typed));
            if typed == original {
                return Err(Fault::request(words::unchanged(lang)));
            }
            return self.save(context, &id, &original, &typed);
        }
        let editor = Editor { program: editor(context), folder: drafts(context)? };
        if editor.program.is_none() && !context.surroundings.is_terminal {
            return Err(Fault::request(words::no_editor(lang)).hint(words::no_editor_hint(lang)));
        }
        git_is_ready(context, &self.writing)?;
        let name = format!("{id}{EDITED}");
        // What an earlier run refused is taken up again; without it, the file as it is.
        let begun = self.begun(context, &editor, (&id, &name), without_mark(&original))?;
        let text = begun.unwrap_or_else(|| without_mark(&original).to_owned());
        let typed = match editor.edit(&name, &text, &Clean::default()) {
            Ok(typed) => typed,
            Err(Unedited::Empty) if text.trim().is_empty() => {
                return Err(Fault::request(words::unchanged(lang)));
            }
            Err(why) => {
                return Err(
                    Fault::world(editor.sentence(lang, &name, &why)).hint(Self::resume_hint(context, &id))
                );
            }
        };
        let typed = format!("{mark}{typed}");
        if typed == original {
            editor.forget(&name);
            return Err(Fault::request(words::unchanged(lang)));
        }
        let saved = self.save(context, &id, &original, &typed);
        let said = saved.map_err(|fault| fault.hint(Self::resume_hint(context, &id)))?;
        if !said.is_trial {
            editor.forget(&name);
        }
        Ok(said)
    }
}

impl Edit {
    /// What an earlier run left: gone on with, or put aside with a word.
    fn begun(
        &self,
        context: &Context,
        editor: &Editor,
        (id, name): (&str, &str),
        original: &str,
    ) -> Result<Option<String>, Fault> {
        let lang = context.lang;
        let left = editor.left_behind(name).filter(|left| left.trim_end() != original.trim_end());
        let Some(left) = left else {
            return if self.writing.resume {
                Err(Fault::request(interview_words::no_text_to_resume(lang)))
            } else {
                Ok(None)
            };
        };
        let goes_on = self.writing.resume
            || (context.surroundings.is_terminal
                && yes_or_no(context, &interview_words::go_on_editing(lang, id), true)?);
        if goes_on {
            return Ok(Some(left));
        }
        if let Some(aside) = disk_drafts::put_aside(&editor.file(name)) {
            context.remark(&interview_words::text_put_aside(lang, &context.shown(&aside)));
        }
        Ok(None)
    }

    fn resume_hint(context: &Context, id: &str) -> String {
        interview_words::resume_hint(context.lang, &format!("partners edit {id} --resume"))
    }

    fn save(&self, context: &Context, id: &str, original: &str, typed: &str) -> Result<Reply, Fault> {
        let ids = FreshIds::new();
        save(context, &self.writing, &|loaded| -> Planned {
            let at = loaded.files.iter().skip(1).find(|file| crate::disk::walk::id_of(&file.path) == id);
            let file =
                at.ok_or_else(|| Fault::request(crate::words::hall::no_such_partnership(context.lang, id)))?;
            if file.text.as_deref() != Some(original) {
                let file = context.shown(&file.path);
                return Err(Fault::world(words::changed_meanwhile(context.lang, &file)).into());
            }
            let mut nth = 0;
            let mut fresh = |date| {
                nth += 1;
                ids.nth(nth, date, loaded)
            };
            let given = edit::give_ids(typed, &mut fresh);
            let (text, given) = match given {
                Ok(given) => given,
                Err(edit::Unfit::Unreadable) => (typed.to_owned(), Vec::new()),
                Err(why) => {
                    return Err(Obstacle::Unfit { id: id.to_owned(), path: file.path.clone(), why }.into());
                }
            };
            refuse_landed(context, &file.path, &text)?;
            let entries = given.iter().map(|(_, entry)| ("Entry", entry.to_string())).collect();
            let plan = plan_for(context, loaded, ("edit", id), &commit_words::edited, entries);
            Ok(WritePlan { changes: vec![FileChange { path: file.path.clone(), text: Some(text) }], ..plan })
        })
    }
}

/// Refuses a text that does not hold what has landed as it is: it may be mended until then, and is corrected from then on.
fn refuse_landed(context: &Context, file: &Path, text: &str) -> Result<(), Fault> {
    let lang = context.lang;
    let register = context.register()?;
    let Some(repository) = Repository::discover(register).or_fault(context)? else { return Ok(()) };
    let policy = repository::place(context).policy_of_head(&repository).or_fault(context)?;
    let Some(main) = repository.main(policy.main_branch()).or_fault(context)? else { return Ok(()) };
    let walk = HistoryWalk::of_register(&repository, register).or_fault(context)?;
    let otherwise = walk.landed_otherwise(&main.landed, file, text).or_fault(context)?;
    let keys: Vec<String> = otherwise.iter().map(|(kind, id)| format!("{}.{id}", kind.table())).collect();
    let Some((_, id)) = otherwise.first() else { return Ok(()) };
    let sentence = git_words::landed_otherwise(lang, &keys.join(", "), &main.landed_name());
    Err(Fault::request(sentence).hint(git_words::landed_otherwise_hint(lang, id)))
}
