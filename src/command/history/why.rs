//! `why`: a key of the head or an entry, with its value, every earlier one, and the commit that each came with. For a decision
//! also the dossier as it was that day.

use std::collections::BTreeSet;

use super::history::{PastOf, past_of, unreadable, with_unreadable, with_unusable};
use crate::args::output::PageOutput;
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::picking;
use crate::context::register::ReadableRegister;
use crate::git::Main;
use crate::model::{Facts as _, FileState, Head, Kind, Path, Policy, Schema, Shape};
use crate::outcome::{Fault, Reply};
use crate::render::why::{KeyHistory, LastChanges, head_label};
use crate::report::why::{WhyTarget, dossier, last_changes, values};
use crate::text::fold::{SoughtPart, compared};
use crate::text::near::nearest;
use crate::words::{Lang, ask, commits as words, hall, overview};

/// Shows why something is as it is: its value, every earlier one, and who committed each
#[derive(Debug, clap::Args)]
pub(crate) struct WhyVerb {
    /// The partnership: its id, or any part of it that only one has
    #[arg(value_name = "ID")]
    id: String,
    /// A key (`owner`, `agreement.signed`, `partners.0.name`), what it is called, or an entry; left out, when what was last
    /// changed
    #[arg(value_name = "KEY")]
    key: Option<String>,
    #[command(flatten)]
    output: PageOutput,
}

impl Verb for WhyVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let past = past_of(context, &self.id)?;
        let policy = crate::context::register::policy(context).unwrap_or_default();
        let unreadable = unreadable(context, Some(&past.id))?;
        // Where a key stood in the place of the partnership, that was chosen from a list.
        let is_in = |name: &str| SoughtPart::of(&self.id).is_none_or(|part| part.is_in(name));
        let is_key_alone = picking::is_possible(context)
            && !is_in(&past.id)
            && !is_in(&past.name)
            && target(context, &policy, &past, &self.id).is_ok();
        let key = self.key.as_deref().or(is_key_alone.then_some(self.id.as_str()));
        let out = if let Some(key) = key {
            self.of_key(context, &policy, (&past, &unreadable), key)?
        } else {
            let main = past.main.as_ref().map(Main::landed_name);
            let keys = last_changes(&past.events);
            let changes = LastChanges {
                id: &past.id,
                name: &past.name,
                main: main.as_deref(),
                keys,
                unreadable: &unreadable,
            };
            self.output.write(context, &policy, &changes)?
        };
        with_unusable(context, with_unreadable(context, Reply::fine(out), &unreadable), &past.id)
    }
}

impl WhyVerb {
    fn of_key(
        &self,
        context: &Context,
        policy: &Policy,
        (past, unreadable): (&PastOf, &[String]),
        key: &str,
    ) -> Result<String, Fault> {
        let target = target(context, policy, past, key)?;
        let dossier = match &target {
            WhyTarget::Entry(Kind::Decision, id, below) if below.is_empty() => {
                let whole = ReadableRegister::load(context)?;
                let partnership = whole.register.get(&past.id);
                partnership.and_then(|it| dossier(&whole.register, it, id, &past.events))
            }
            _ => None,
        };
        let nothing = FileState::default();
        let state = states(past).next().unwrap_or(&nothing);
        let main = past.main.as_ref().map(Main::landed_name);
        let why = KeyHistory {
            id: &past.id,
            name: &past.name,
            main: main.as_deref(),
            target: &target,
            values: values(&past.events, &target),
            dossier,
            state,
            unreadable,
        };
        self.output.write(context, policy, &why)
    }
}

/// What the partnership said, the newest first.
fn states(past: &PastOf) -> impl Iterator<Item = &FileState> {
    past.events.iter().flat_map(|event| &event.touched).map(|touched| &*touched.state)
}

/// Whether the head can have a key, filled in or not.
fn is_key(schema: &Schema, key: &[String]) -> bool {
    let Some((first, rest)) = key.split_first() else { return true };
    match schema.key(first).map(|key| key.shape) {
        Some(_) if rest.is_empty() => true,
        Some(Shape::Table(inner)) => is_key(inner, rest),
        Some(Shape::Tables(inner) | Shape::Named(inner)) => is_key(inner, &rest[1..]),
        Some(Shape::ByWord(words)) => matches!(rest, [word] if words.contains(&word.as_str())),
        _ => false,
    }
}

/// The keys of the head that are called so in either language: the whole of what is shown, else the last part of it.
fn labelled(context: &Context, policy: &Policy, past: &PastOf, said: &str) -> Vec<Path> {
    let mut keys: BTreeSet<Path> = states(past).flat_map(|state| state.head.keys()).cloned().collect();
    keys.extend(Head::SCHEMA.keys.iter().filter(|it| !matches!(it.shape, Shape::Entries(_))).flat_map(
        |key| {
            let inner = if let Shape::Table(inner) = key.shape { inner.keys } else { &[] };
            let below = inner.iter().map(|it| vec![key.name.to_owned(), it.name.to_owned()]);
            std::iter::once(vec![key.name.to_owned()]).chain(below)
        },
    ));
    let wanted = compared(said);
    let called = |lang, key: &Path| head_label(lang, policy, key);
    let is_whole = |label: String| compared(&label) == wanted;
    let is_last = |label: String| label.rsplit(", ").next().is_some_and(|last| compared(last) == wanted);
    let those = |holds: &dyn Fn(String) -> bool| -> Vec<Path> {
        let langs = [context.lang, Lang::Nl, Lang::En];
        keys.iter().filter(|key| langs.iter().any(|lang| holds(called(*lang, key)))).cloned().collect()
    };
    let whole = those(&is_whole);
    if whole.is_empty() && !wanted.is_empty() { those(&is_last) } else { whole }
}

/// What a key or an abbreviated entry stands for.
fn target(context: &Context, policy: &Policy, past: &PastOf, key: &str) -> Result<WhyTarget, Fault> {
    let lang = context.lang;
    let parts: Path = key.split('.').map(str::to_owned).collect();
    let unknown = || {
        let fault = Fault::request(words::no_key(lang, key, &past.id));
        let fault = match nearest(key, Head::SCHEMA.keys.iter().map(|key| key.name)) {
            Some(near) => fault.hint(overview::did_you_mean(lang, near)),
            None => fault,
        };
        fault.hint(words::no_key_hint(lang, &past.id))
    };
    let (first, rest) = parts.split_first().ok_or_else(unknown)?;
    let (kind, id, below) =
        if let (Some(kind), Some((id, below))) = (Kind::of_table(first), rest.split_first()) {
            (Some(kind), id, below)
        } else {
            let target = WhyTarget::Head(parts.clone());
            if is_key(Head::SCHEMA, &parts) || states(past).any(|state| target.value(state).is_some()) {
                return Ok(target);
            }
            (None, first, rest)
        };
    let is_wanted = |of: &Kind| kind.is_none_or(|kind| kind == *of);
    let known: BTreeSet<(&String, Kind)> =
        states(past).flat_map(|state| state.entries.keys()).map(|(id, kind)| (id, *kind)).collect();
    let mut found: Vec<(&String, Kind)> =
        known.iter().filter(|(it, of)| *it == id && is_wanted(of)).copied().collect();
    if found.is_empty() && !id.is_empty() {
        let sought = SoughtPart::of(id);
        let has_part = |it: &str| sought.as_ref().is_some_and(|sought| sought.is_in(it));
        found = known.iter().filter(|(it, of)| has_part(it) && is_wanted(of)).copied().collect();
    }
    match found.as_slice() {
        [(id, kind)] => {
            let target = WhyTarget::Entry(*kind, (*id).clone(), below.to_vec());
            let is_there = states(past).any(|state| target.value(state).is_some());
            if is_there { Ok(target) } else { Err(unknown()) }
        }
        [] => match labelled(context, policy, past, key).as_slice() {
            [one] => Ok(WhyTarget::Head(one.clone())),
            [] => Err(unknown()),
            many => {
                let shown: Vec<String> = many.iter().take(12).map(|key| key.join(".")).collect();
                Err(Fault::request(hall::ambiguous_word(lang, &ask::cut(key), &shown.join(", "))))
            }
        },
        many => {
            let shown: Vec<&str> = many.iter().take(12).map(|(id, _)| id.as_str()).collect();
            Err(Fault::request(hall::ambiguous(lang, id, &shown.join(", "))))
        }
    }
}
