//! `complete`: what can follow on a command line, a line each, with a tab before what it is. The scripts of `completions`
//! call it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate, complete};

use crate::args::fields::Vocabulary;
use crate::args::verb::Verb;
use crate::args::{dutch, overheard, tree};
use crate::check::RULES;
use crate::command::VERBS;
use crate::command::read::explain::TOPICS;
use crate::command::write::set_keys;
use crate::context::{Context, Invocation};
use crate::disk::{Loaded, load, walk};
use crate::model::Facts as _;
use crate::model::{Form, Formality, Head, Kind, Partnership, Status, TextPlace, Word};
use crate::outcome::{Fault, Reply};
use crate::text::clean::Clean;
use crate::words::labels::{self, RegisterLabels, status};
use crate::words::{Lang, countries, hall};

/// What can follow on a command line
#[derive(Debug, clap::Args)]
pub(crate) struct Complete {
    /// Which word is being written
    at: usize,
    /// The words so far, with the program's name
    #[arg(last = true, allow_hyphen_values = true)]
    words: Vec<OsString>,
}

impl Verb for Complete {
    /// Whoever is typing is not to be bothered: what cannot be known is no answer, and never an error.
    fn run(mut self, context: &Context) -> Result<Reply, Fault> {
        self.words.resize(self.at + 1, OsString::new());
        // The register of the line, when it names one.
        let heard = overheard(&self.words);
        let register = heard.register.or_else(|| context.asked.register.clone());
        let asked = Invocation { register, ..context.asked.clone() };
        let of_line = Context::new(&asked, context.surroundings.clone())?;
        let mut command = with_candidates(tree(&VERBS), of_line.register().ok(), context.lang);
        if context.lang == Lang::Nl {
            command = dutch::translated(command);
        }
        let directory = Some(context.surroundings.directory.as_path());
        let found = complete(&mut command, self.words, self.at, directory).unwrap_or_default();
        let lines = found.iter().filter(|candidate| !candidate.is_hide_set()).map(|candidate| {
            let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
            let help = help.lines().next().unwrap_or_default();
            let value = candidate.get_value().to_string_lossy();
            format!("{}\t{}\n", Clean::line(&value), Clean::line(help))
        });
        Ok(Reply::fine(lines.collect()))
    }
}

/// Lets every argument that takes an id, or a word of the register, offer those that there are.
fn with_candidates(command: Command, register: Option<&Path>, lang: Lang) -> Command {
    let command = command.mut_args(|argument| offering(argument, register, lang));
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    names.into_iter().fold(command, |command, name| {
        command.mut_subcommand(name, |inner| with_candidates(inner, register, lang))
    })
}

/// What can be offered for an argument.
#[derive(Clone, Copy)]
enum Offered {
    Partnerships,
    Entries(Option<Kind>),
    /// Keys of the head, and entries.
    KeysAndEntries,
    Keys,
    Units,
    Categories,
    Countries,
    Statuses,
    /// Functions that somebody holds.
    Functions,
    Partners,
    /// Kinds of entry, and the head.
    Places,
    Commands,
    Words(&'static [&'static str]),
    Rules,
}

fn offering(argument: Arg, register: Option<&Path>, lang: Lang) -> Arg {
    let name = argument.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    let is_word = argument.get::<Vocabulary>().is_some();
    let offered = match (argument.get_long(), name.as_deref()) {
        (Some("owner" | "deputy" | "all-of" | "from" | "to" | "by" | "consent"), _) if !is_word => {
            Offered::Functions
        }
        (Some("partner"), _) => Offered::Partners,
        (Some("kind"), Some("KIND")) => Offered::Places,
        (None, Some("COMMAND")) => Offered::Commands,
        (Some("unit"), _) => Offered::Units,
        (Some("category"), _) => Offered::Categories,
        (Some("country"), _) => Offered::Countries,
        (Some("status"), _) => Offered::Statuses,
        (Some("form"), _) => Offered::Words(Form::SPELLINGS),
        (Some("formality"), _) => Offered::Words(Formality::SPELLINGS),
        (Some("considers" | "like"), _) => Offered::Entries(Some(Kind::Consideration)),
        (Some("after"), _) => Offered::Entries(Some(Kind::Decision)),
        (None, Some("SIGNAL")) => Offered::Entries(Some(Kind::Signal)),
        (None, Some("ADJUSTMENT")) => Offered::Entries(Some(Kind::Adjustment)),
        (Some("prompted-by" | "corrects"), _) | (None, Some("ENTRY")) => Offered::Entries(None),
        (None, Some("ID" | "OLD")) => Offered::Partnerships,
        (None, Some("ENTRY|ID" | "KEY")) => Offered::KeysAndEntries,
        (None, Some("KEY=VALUE")) => Offered::Keys,
        (None, Some("RULE")) => Offered::Rules,
        _ => return argument,
    };
    let root = register.map(Path::to_owned);
    argument.add(ArgValueCandidates::new(move || candidates(offered, root.as_deref(), lang)))
}

fn candidates(offered: Offered, root: Option<&Path>, lang: Lang) -> Vec<CompletionCandidate> {
    let plain = |words: &mut dyn Iterator<Item = &'static str>| words.map(CompletionCandidate::new).collect();
    let helped = |word: &str, help: &str| {
        CompletionCandidate::new(word.to_owned()).help(Some(Clean::line(help).to_string().into()))
    };
    let loaded = || root.and_then(|root| load::register(root, lang).ok()).unwrap_or_default();
    let policy = || root.and_then(load::policy).unwrap_or_default();
    match offered {
        Offered::Rules => plain(&mut RULES.iter().map(|rule| rule.id).chain(TOPICS)),
        Offered::Words(words) => plain(&mut words.iter().copied()),
        Offered::Statuses => Status::ALL.iter().map(|it| helped(it.spelling(), status(lang, *it))).collect(),
        Offered::Functions => {
            let loaded = loaded();
            texts(loaded.register.partnerships.iter().flat_map(Partnership::functions))
        }
        Offered::Partners => {
            let loaded = loaded();
            let partners = loaded.register.partnerships.iter().flat_map(|it| &it.head.partners);
            texts(partners.filter_map(|it| it.name.as_deref()))
        }
        Offered::Places => TextPlace::all().map(|it| CompletionCandidate::new(it.spelling())).collect(),
        Offered::Commands => {
            let grouped = VERBS.groups.iter().flat_map(|(_, names)| names.iter());
            grouped.map(CompletionCandidate::new).collect()
        }
        Offered::Countries => countries::all().map(|it| helped(it.code, lang.pick(it.nl, it.en))).collect(),
        Offered::Units => {
            let policy = policy();
            let labels = RegisterLabels::new(lang, &policy);
            policy.units.keys().map(|unit| helped(unit, labels.unit(unit))).collect()
        }
        Offered::Categories => {
            let policy = policy();
            let labels = RegisterLabels::new(lang, &policy);
            policy.categories.keys().map(|it| helped(it, labels.category(it))).collect()
        }
        Offered::Keys => {
            set_keys::keys().iter().map(|flag| CompletionCandidate::new(format!("{}=", flag.key))).collect()
        }
        Offered::Partnerships => partnerships(&loaded(), lang),
        Offered::Entries(kind) => entries(&loaded(), kind, lang),
        Offered::KeysAndEntries => {
            let label = |key: &str| labels::key(lang, Head::SCHEMA.name, key).unwrap_or_default();
            let keys = Head::SCHEMA.keys.iter().map(|key| helped(key.name, label(key.name)));
            keys.chain(entries(&loaded(), None, lang)).collect()
        }
    }
}

/// Texts of a register, each once, in order.
fn texts<'t>(all: impl Iterator<Item = &'t str>) -> Vec<CompletionCandidate> {
    let once: BTreeSet<&str> = all.filter(|text| !text.trim().is_empty() && !text.contains('\n')).collect();
    once.into_iter().map(|text| CompletionCandidate::new(text.to_owned())).collect()
}

/// The ids of the partnerships, and those that they had.
fn partnerships(loaded: &Loaded, lang: Lang) -> Vec<CompletionCandidate> {
    let ids = loaded.files.iter().skip(1).map(|file| walk::id_of(&file.path));
    let now = ids.map(|id| {
        let name = loaded.register.get(&id).map(|it| it.name().to_owned()).unwrap_or_default();
        CompletionCandidate::new(id).help(Some(name.into()))
    });
    let earlier = loaded.register.partnerships.iter().flat_map(|it| {
        let help = move |old: &String| hall::called_now(lang, old, &it.id);
        it.head.formerly.iter().map(move |old| CompletionCandidate::new(old).help(Some(help(old).into())))
    });
    now.chain(earlier).collect()
}

fn entries(loaded: &Loaded, kind: Option<Kind>, lang: Lang) -> Vec<CompletionCandidate> {
    let partnerships = loaded.register.partnerships.iter();
    let entries = partnerships.flat_map(|partnership| {
        let lines = partnership.everything().filter(|line| kind.is_none_or(|kind| line.kind == kind));
        lines.map(|line| {
            let kind = labels::kind(lang, line.kind);
            let of = format!("{kind}: {}", partnership.head.name.as_deref().unwrap_or(&partnership.id));
            CompletionCandidate::new(line.id.as_str()).help(Some(of.into()))
        })
    });
    entries.collect()
}
