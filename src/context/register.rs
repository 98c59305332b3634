//! The register as a command meets it: loaded, or one sentence that says why not.

use std::mem::ManuallyDrop;
use std::path::PathBuf;

use super::as_of;
use super::meant::KnownPartnerships;
use crate::context::Context;
use crate::disk::load::{self, Loaded, Unloadable};
use crate::disk::walk;
use crate::finding::{Finding, Level};
use crate::model::{Draft, FileId, Kind, Partnership, Policy, Register, Spot};
use crate::outcome::{Fault, Reply, RunOutcome};
use crate::text::clean::Clean;
use crate::words::disk::of_system;
use crate::words::{Lang, ask, hall, shortcomings, write as words};

/// The whole register, with what is wrong with it, for whoever writes: not without its policy, nor by one that cannot be read.
pub(crate) fn all(context: &Context) -> Result<Loaded, Fault> {
    let mut loaded = seen(context)?;
    match loaded.files[0].fault.take() {
        Some(said) => Err(unloadable(context, Unloadable::Policy(said))),
        // Nothing is recorded by rules that could not be read.
        None if loaded.broken.contains(&FileId(0)) => {
            let file = context.shown(&loaded.files[0].path);
            let fault = Fault::world(words::file_unreadable(context.lang, &file));
            Err(fault.hint(words::check_hint(context.lang)))
        }
        None => Ok(loaded),
    }
}

/// All of the register that can be seen, with what is wrong with it.
pub(crate) fn seen(context: &Context) -> Result<Loaded, Fault> {
    selected(context, &|_, _| true)
}

/// The register, and of its partnerships those that are wanted by their id and text: from the disk, or as a commit held them.
pub(crate) fn selected(
    context: &Context,
    is_wanted: &(dyn Fn(&str, &str) -> bool + Sync),
) -> Result<Loaded, Fault> {
    let mut loaded = match &context.as_of {
        Some(then) => as_of::loaded(context, then, is_wanted)?,
        None => load::selected(context.register()?, context.lang, is_wanted)
            .map_err(|error| unloadable(context, error))?,
    };
    loaded.reckon_from(context.today);
    Ok(loaded)
}

/// The policy alone; none where there is no register.
pub(crate) fn policy(context: &Context) -> Option<Policy> {
    match &context.as_of {
        Some(then) => as_of::policy(context, then),
        None => context.register().ok().and_then(load::policy),
    }
}

pub(crate) fn unloadable(context: &Context, error: Unloadable) -> Fault {
    let lang = context.lang;
    let fault = match error {
        Unloadable::Policy(said) => hall::policy_unreadable(lang, "register.toml", &of_system(lang, &said)),
        Unloadable::Folder(unseen) => {
            hall::folder_unreadable(lang, &context.shown(&unseen.path), &of_system(lang, &unseen.said))
        }
    };
    Fault::world(fault).hint(hall::unreadable_hint(lang))
}

/// The partnerships' files on disk.
pub(crate) fn partnership_files(context: &Context) -> Result<Vec<PathBuf>, Fault> {
    let found = walk::partnerships(context.register()?);
    found.map_err(|unseen| unloadable(context, Unloadable::Folder(unseen)))
}

/// The files of a register as findings quote from them: each path as it is shown, and the text.
pub(crate) fn source<'t>(
    context: &Context,
    loaded: &'t Loaded,
) -> impl Fn(FileId) -> (String, Option<&'t str>) {
    |file| {
        let file = &loaded.files[file.0];
        (Clean::line(&context.shown(&file.path)).to_string(), file.text.as_deref())
    }
}

/// What could be read whole, for whoever shows and reckons.
pub(crate) struct ReadableRegister {
    /// The register, without what could not be read whole. The run ends when it was told of; to give back every small
    /// piece of a large one first would only take time.
    pub(crate) register: ManuallyDrop<Register>,
    /// The remark that names what was left out.
    pub(crate) remarks: String,
}

impl ReadableRegister {
    /// Loads what can be read whole, for whoever writes.
    pub(crate) fn load(context: &Context) -> Result<Self, Fault> {
        let loaded = all(context)?;
        Ok(Self::of(context, loaded))
    }

    /// Loads what can be read whole, for whoever reads: also without a policy.
    pub(crate) fn seen(context: &Context) -> Result<Self, Fault> {
        let loaded = seen(context)?;
        Ok(Self::of(context, loaded))
    }

    pub(crate) fn of(context: &Context, mut loaded: Loaded) -> Self {
        let left_out: Vec<String> = loaded.keep_whole().iter().map(|path| context.shown(path)).collect();
        let mut remarks = String::new();
        if !left_out.is_empty() {
            let (lang, files) = (context.lang, Clean::line(&left_out.join(", ")));
            remarks = format!("{}\n{}\n", hall::left_out(lang, files.as_str()), hall::left_out_hint(lang));
        }
        if let Some(places) = unusable(context, &loaded) {
            remarks.push_str(&unusable_remark(context.lang, &places));
        }
        std::mem::forget(loaded.files);
        Self { register: ManuallyDrop::new(loaded.register), remarks }
    }

    /// The same for who is asked which partners are abroad: that nobody wrote from where is said too.
    pub(crate) fn asked_who_is_abroad(self, lang: Lang) -> Self {
        if !self.register.knows_not_who_is_abroad() {
            return self;
        }
        let (said, help) = (shortcomings::country_missing(lang), shortcomings::country_missing_help(lang));
        let remarks = format!("{}{said}\n{help}\n", self.remarks);
        Self { remarks, ..self }
    }

    /// A reading command's reply, with the remark, and 3 when something was left out.
    pub(crate) fn reply(self, reply: Reply) -> Reply {
        let outcome = if self.remarks.is_empty() { reply.outcome } else { RunOutcome::Unchecked };
        Reply { remarks: self.remarks, outcome, ..reply }
    }
}

/// The same of one partnership and of the policy, as a remark.
pub(crate) fn unusable_of(context: &Context, id: &str) -> Result<Option<String>, Fault> {
    let mut loaded = selected(context, &|other, _| other == id)?;
    let own = loaded.register.get(id).map(|it| it.file);
    loaded.findings.retain(|it| it.file() == FileId(0) || Some(it.file()) == own);
    Ok(unusable(context, &loaded).map(|places| unusable_remark(context.lang, &places)))
}

fn unusable_remark(lang: Lang, places: &str) -> String {
    let places = Clean::line(places);
    format!("{}\n{}\n", hall::unusable(lang, places.as_str()), hall::left_out_hint(lang))
}

/// The values that were read and cannot be used, each as its file and its key: what a status, a day or a count is reckoned
/// with may be among them, so it is never told as absent.
fn unusable(context: &Context, loaded: &Loaded) -> Option<String> {
    // A word that a later version of the format may know is a warning.
    let is_value = |finding: &&Finding| {
        matches!(finding.rule, "wrong-type" | "unknown-word") && finding.level == Level::Error
    };
    let values = loaded.findings.iter().filter(is_value).filter(|it| !loaded.broken.contains(&it.file()));
    let place = |finding: &Finding| {
        let file = context.shown(&loaded.files[finding.file().0].path);
        match &finding.place.spot {
            Spot::Value(key) | Spot::Key(key) | Spot::Header(key) | Spot::Missing(key) => {
                format!("{file} ({key})")
            }
            Spot::File | Spot::Bytes(..) => file,
        }
    };
    let words = loaded
        .unknown_words()
        .into_iter()
        .map(|(file, key)| format!("{} ({key})", context.shown(&loaded.files[file.0].path)));
    let mut places: Vec<String> = values.map(place).collect();
    for word in words {
        if !places.contains(&word) {
            places.push(word);
        }
    }
    (!places.is_empty()).then(|| places.join(", "))
}

/// The partnership that is meant, for whoever writes.
pub(crate) fn partnership<'r>(
    context: &Context,
    register: &'r Register,
    said: &str,
) -> Result<&'r Partnership, Fault> {
    let paths = partnership_files(context)?;
    let known = KnownPartnerships::of_files(register, &paths);
    let found = known.meant(context, said, true)?;
    register.get(found).ok_or_else(|| {
        let file = paths.iter().find(|path| walk::id_of(path) == found);
        let file = file.map(|path| context.shown(path)).unwrap_or_default();
        let fault = Fault::world(words::file_unreadable(context.lang, &file));
        fault.hint(words::check_hint(context.lang))
    })
}

/// What an entry holds, as answers by key.
pub(crate) fn answers(text: &str, kind: Kind, id: &str) -> Draft {
    let all = crate::edit::fragment(text).unwrap_or_default();
    Draft { answers: all.answers, ..Draft::default() }.below(kind.table()).below(id)
}

/// That a text can stand for more than one, each on a line with what tells it from the others.
pub(crate) fn unlike(context: &Context, said: &str, described: &[String]) -> Fault {
    let (lang, most) = (context.lang, if context.style.width.is_some() { GLANCE } else { usize::MAX });
    let mut lines: Vec<String> = described.iter().take(most).cloned().collect();
    let more = described.len().saturating_sub(most);
    lines.extend((more > 0).then(|| hall::and_more(lang, more)));
    Fault::request(hall::ambiguous_below(lang, &ask::cut(said), &words::below(lines)))
}

/// As many names as are seen at a glance.
const GLANCE: usize = 12;

/// The names that can be meant: on a terminal as many as are seen at a glance and how many there are beside them, else all.
pub(crate) fn candidates(context: &Context, names: &[impl AsRef<str>]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match (context.style.width, names.split_at_checked(GLANCE)) {
        (Some(_), Some((first, others))) if !others.is_empty() => {
            hall::and_others(context.lang, &first.join(", "), others.len())
        }
        _ => names.join(", "),
    }
}
