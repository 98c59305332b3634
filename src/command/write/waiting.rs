//! Drafts that wait: which there are, what each is about, and with which one somebody goes on. None is taken for another,
//! and none goes out of sight without a word.

use std::path::{Path, PathBuf};

use crate::args::writing::Writing;
use crate::ask::{DraftHeading, Interviewer, PickItem, PickList, SavedDraft};
use crate::context::Context;
use crate::disk::drafts;
use crate::model::id::partnership_id_from;
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::words::{Lang, dates, interview as words};

/// A draft that waits.
pub(crate) struct WaitingDraft {
    pub(crate) path: PathBuf,
    pub(crate) saved: SavedDraft,
}

/// The ending of a file that `edit` refused, or whose editor was stopped.
pub(crate) const EDITED: &str = ".edit.toml";

/// Every draft, also what was put aside.
fn all(folder: &Path) -> Vec<WaitingDraft> {
    let read = |path: PathBuf| {
        let saved = SavedDraft::from_text(&drafts::kept(&path)?)?;
        Some(WaitingDraft { path, saved })
    };
    drafts::all(folder, &[".draft", ".old"]).into_iter().filter_map(read).collect()
}

/// Those that were not put aside.
pub(crate) fn waiting(folder: &Path) -> Vec<WaitingDraft> {
    all(folder).into_iter().filter(|it| drafts::is_waiting(&it.path)).collect()
}

/// The partnerships whose file was being edited.
pub(crate) fn edited(folder: &Path) -> Vec<String> {
    let files = drafts::all(folder, &[EDITED]);
    let name = |path: &PathBuf| Some(path.file_name()?.to_str()?.strip_suffix(EDITED)?.to_owned());
    files.iter().filter_map(name).collect()
}

/// The name of the file of a draft.
pub(crate) fn file_name(heading: &DraftHeading) -> String {
    match partnership_id_from(&heading.subject) {
        about if about.is_empty() => heading.verb.clone(),
        about => format!("{}-{about}", heading.verb),
    }
}

/// The words of the command with which somebody goes on, without the program.
fn words_to_resume(heading: &DraftHeading, name: Option<&str>) -> Vec<String> {
    let (verb, subject) = (heading.verb.as_str(), heading.subject.as_str());
    // What a shell would take for something else is not to be typed; without it there is a list.
    let steers = |text: &str| text.contains(['"', '\\', '$', '`', '!']) || text.chars().any(char::is_control);
    let about: Vec<&str> = match (verb, subject) {
        ("add", _) => name.filter(|name| !steers(name)).into_iter().collect(),
        ("signal", name) if name == heading.name => vec!["--about", name],
        (_, "") => Vec::new(),
        (_, about) => vec![about],
    };
    let words = std::iter::once(verb).chain(about).chain(["--resume"]);
    words.map(str::to_owned).collect()
}

/// The command with which somebody goes on.
pub(crate) fn resume(heading: &DraftHeading, name: Option<&str>) -> String {
    typed(&words_to_resume(heading, name))
}

/// A command as it is typed.
pub(crate) fn typed(words: &[String]) -> String {
    let word = |word: &String| if word.contains(' ') { format!("\"{word}\"") } else { word.clone() };
    let words = std::iter::once("partners".to_owned()).chain(words.iter().map(word));
    words.collect::<Vec<_>>().join(" ")
}

impl WaitingDraft {
    /// What a person calls what it is about.
    pub(crate) fn name(&self) -> &str {
        let heading = &self.saved.heading;
        let answered = self.saved.draft.text(["name"]).filter(|_| heading.verb == "add");
        let named = Some(heading.name.as_str()).filter(|name| !name.is_empty());
        answered.or(named).unwrap_or(&heading.subject)
    }

    /// The words of the command with which somebody goes on with it.
    pub(crate) fn words(&self) -> Vec<String> {
        words_to_resume(&self.saved.heading, Some(self.name()).filter(|name| !name.is_empty()))
    }

    fn resume(&self) -> String {
        typed(&self.words())
    }

    /// What it is about, of when it is, and how many answers it has.
    pub(crate) fn described(&self, lang: Lang) -> String {
        // What was being typed counts: nobody is told of no answers at all.
        let count = self.saved.draft.answers.len().max(1);
        let name = Clean::line(self.name()).to_string();
        let name = if name.is_empty() { words::no_name_yet(lang) } else { words::quoted(lang, &name) };
        match self.saved.heading.day {
            Some(day) => words::draft_of(lang, &name, &dates::day(lang, day), count),
            None => words::draft(lang, &name, count),
        }
    }

    fn is_about(&self, heading: &DraftHeading) -> bool {
        let own = &self.saved.heading;
        let is_named = || own.verb == "add" && self.saved.draft.text(["name"]) == Some(&heading.subject);
        own.verb == heading.verb
            && (own.subject == heading.subject || heading.subject.is_empty() || is_named())
    }
}

/// The draft that somebody goes on with; nothing when they begin anew.
pub(crate) fn chosen(
    context: &Context,
    asker: &mut Interviewer<'_>,
    (folder, heading, writing): (&Path, &DraftHeading, &Writing),
) -> Result<Option<WaitingDraft>, Fault> {
    let lang = context.lang;
    let (mut own, others): (Vec<_>, Vec<_>) = all(folder).into_iter().partition(|it| it.is_about(heading));
    if !writing.resume {
        own.retain(|it| drafts::is_waiting(&it.path));
    }
    let other = others.iter().filter(|it| it.saved.heading.verb == heading.verb);
    let mut other = other.filter(|it| drafts::is_waiting(&it.path));
    let also = |it: &WaitingDraft| words::also_waiting(lang, &it.described(lang), &it.resume());
    let is_asked = own.len() > 1 || (own.len() == 1 && !writing.resume);
    match own.len() {
        0 if writing.resume => {
            let fault = Fault::request(words::nothing_to_resume(lang));
            return Err(other.fold(fault, |fault, it| fault.hint(also(it))));
        }
        0 => {
            // What waits for another of the same verb is none of this one's, save that a new one has no place but its name.
            if heading.verb == "add" {
                other.by_ref().for_each(|it| asker.mention(&also(it)));
            }
            return Ok(None);
        }
        1 if !is_asked => return Ok(own.pop()),
        1 => {
            let answer = asker.confirm(&words::go_on(lang, &own[0].described(lang)), true);
            if answer.ok_or_else(|| Fault::stopped(words::stopped(lang)))? {
                return Ok(own.pop());
            }
            let aside = drafts::put_aside(&own[0].path);
            if aside.is_some() {
                asker.mention(&words::put_aside(lang, &own[0].resume()));
            }
            return Ok(None);
        }
        _ => {}
    }
    let mut items: Vec<PickItem> =
        own.iter().map(|it| PickItem { label: it.described(lang), ..PickItem::default() }).collect();
    if !writing.resume {
        items.push(PickItem { label: words::begin_anew(lang), ..PickItem::default() });
    }
    let list = PickList { title: &words::go_on_with_which(lang), begun: "", items: &items, above: 0 };
    let at = asker.pick(&list).ok_or_else(Fault::went_back)?;
    Ok((at < own.len()).then(|| own.swap_remove(at)))
}
