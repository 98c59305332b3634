//! Which entry somebody means: an exact id wins, then any part of one that only one has; and a partnership stands for its one
//! open signal or adjustment.

use super::entry_words::told;
use super::meant::{KnownPartnerships, Naming};
use super::picking::{self, ListQuestion};
use super::register::{partnership_files, unlike};
use super::unread;
use crate::ask::PickItem;
use crate::context::Context;
use crate::model::{Day, Kind, Line, Partnership, Register, SignalSteps};
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::text::fold::SoughtPart;
use crate::text::near::nearest;
use crate::words::labels::RegisterLabels;
use crate::words::{ask, dates, hall, labels, picking as words};

/// An entry, and the partnership it belongs to.
pub(crate) type FoundEntry<'r> = (&'r Partnership, Line<'r>);

/// Which entries can be meant.
pub(crate) struct EntrySearch<'s> {
    /// Of one partnership only.
    pub(crate) of: Option<&'s str>,
    /// Of these kinds.
    pub(crate) kinds: &'s [Kind],
    /// For which open one a partnership stands: a signal or an adjustment.
    pub(crate) open: Option<Kind>,
}

/// The entry that is meant, of a kind or of any. Of a signal and of an adjustment, also by its partnership.
pub(crate) fn entry<'r>(
    context: &Context,
    register: &'r Register,
    kind: Option<Kind>,
    said: &str,
) -> Result<FoundEntry<'r>, Fault> {
    let open = kind.filter(|kind| matches!(kind, Kind::Signal | Kind::Adjustment));
    let kinds = kind.as_ref().map_or(Kind::ALL, std::slice::from_ref);
    EntrySearch { of: None, kinds, open }.find_or_choose(context, register, said)
}

/// The entry of any kind that is meant, without asking anybody; nothing where none is.
pub(crate) fn only<'r>(context: &Context, register: &'r Register, said: &str) -> Option<FoundEntry<'r>> {
    let search = EntrySearch { of: None, kinds: Kind::ALL, open: None };
    let found = search.fitting(context, register, said).ok()?;
    if found.len() == 1 { search.only(context, register, said, &found).ok() } else { None }
}

impl EntrySearch<'_> {
    /// The one that is meant, or that somebody at a terminal chooses.
    pub(crate) fn find_or_choose<'r>(
        &self,
        context: &Context,
        register: &'r Register,
        said: &str,
    ) -> Result<FoundEntry<'r>, Fault> {
        let found = self.fitting(context, register, said)?;
        if found.len() != 1
            && let Some(chosen) = self.chosen(context, register, said, !found.is_empty())?
        {
            return Ok(chosen);
        }
        self.only(context, register, said, &found)
    }

    /// Those that a text can mean.
    pub(crate) fn fitting<'r>(
        &self,
        context: &Context,
        register: &'r Register,
        said: &str,
    ) -> Result<Vec<FoundEntry<'r>>, Fault> {
        let said = said.trim();
        let exact: Vec<FoundEntry<'r>> =
            self.all(register).filter(|(_, line)| line.id.as_str() == said).collect();
        if exact.len() == 1 {
            return Ok(exact);
        }
        let part = SoughtPart::of(said);
        let has_part =
            |(_, line): &FoundEntry<'r>| part.as_ref().is_some_and(|it| it.is_in(line.id.as_str()));
        let mut found = exact;
        if found.is_empty() {
            found = self.all(register).filter(has_part).collect();
            if let Some(kind) = self.open {
                let (open, is_whole) = open_of(context, register, kind, said)?;
                // A partnership's own id is no part of an entry's.
                if is_whole {
                    found.clear();
                }
                found.extend(open);
            }
        }
        found.sort_by(|(_, a), (_, b)| a.id.cmp(b.id));
        found.dedup_by(|(a, line), (b, other)| a.id == b.id && line.id == other.id);
        Ok(found)
    }

    /// The only one that fits; or that none does, or more do.
    fn only<'r>(
        &self,
        context: &Context,
        register: &Register,
        said: &str,
        found: &[FoundEntry<'r>],
    ) -> Result<FoundEntry<'r>, Fault> {
        let said = said.trim();
        match found {
            [one] => {
                if one.1.id.as_str() != said {
                    let name = described(context, one, false);
                    context.remark(&hall::taken_as(context.lang, &ask::cut(said), &name));
                }
                Ok(*one)
            }
            [] => Err(self.nothing(context, register, said)?),
            many => {
                // Whoever takes a text away would not read it here.
                let is_told = self.kinds.len() == 1;
                let many: Vec<String> = many.iter().map(|it| described(context, it, is_told)).collect();
                Err(unlike(context, said, &many))
            }
        }
    }

    /// The one that somebody at a terminal chooses: the newest first, and of adjustments what is due first.
    fn chosen<'r>(
        &self,
        context: &Context,
        register: &'r Register,
        said: &str,
        is_begun: bool,
    ) -> Result<Option<FoundEntry<'r>>, Fault> {
        if !picking::is_possible(context) {
            return Ok(None);
        }
        let lang = context.lang;
        let mut all: Vec<FoundEntry<'r>> = match self.open {
            Some(kind) => all_open(context, register, kind, &|_| true),
            None => self.all(register).collect(),
        };
        all.sort_by(|(_, a), (_, b)| b.id.cmp(a.id));
        if self.open == Some(Kind::Adjustment) {
            let due = |(partnership, line): &FoundEntry<'r>| {
                let adjustment = partnership.dossier.adjustments.get(line.id.as_str());
                adjustment.and_then(|it| it.due).unwrap_or(Day::MAX)
            };
            all.sort_by_key(due);
        }
        let (question, none) = match self.open {
            Some(Kind::Signal) => (words::which_signal(lang), words::no_open_signal(lang)),
            Some(_) => (words::which_adjustment(lang), words::no_open_adjustment(lang)),
            None => (words::which_entry(lang), words::no_entry(lang)),
        };
        if all.is_empty() && said.trim().is_empty() {
            return Err(Fault::request(none));
        }
        let labels = RegisterLabels::new(lang, &register.policy);
        let mut items: Vec<PickItem> = all.iter().map(|it| self.item(labels, it)).collect();
        picking::tell_apart(&mut items, |at| all[at].1.id.to_string());
        let none = if is_begun { None } else { self.has_none(context, register, said)? };
        let asked = match none {
            Some(none) => ListQuestion { said: "", begun: "", question: format!("{none} {question}") },
            None => ListQuestion { said, begun: if is_begun { said } else { "" }, question },
        };
        Ok(picking::pick(context, &asked, &items)?.map(|at| all[at]))
    }

    /// That what was said is a partnership, and has nothing open.
    fn has_none(&self, context: &Context, register: &Register, said: &str) -> Result<Option<String>, Fault> {
        let Some(kind) = self.open.filter(|_| !said.trim().is_empty()) else { return Ok(None) };
        let paths = partnership_files(context)?;
        let known = KnownPartnerships::of_files(register, &paths);
        let (named, _) = known.named(said);
        let called: Vec<&str> = named.iter().filter_map(|it| it.partnership).map(Partnership::name).collect();
        let kind = labels::kind(context.lang, kind);
        Ok((!called.is_empty()).then(|| words::none_open(context.lang, &called.join("; "), kind)))
    }

    /// As it stands in a list: its day, of which partnership, and its first words.
    fn item(&self, labels: RegisterLabels<'_>, (partnership, line): &FoundEntry<'_>) -> PickItem {
        let (name, told) = (partnership.name(), told(labels, partnership, line));
        let day = dates::day(labels.lang, line.date);
        let kind = (self.kinds.len() > 1).then(|| labels::kind(labels.lang, line.kind));
        let name_of_other = self.of.is_none().then_some(name);
        let parts = [Some(day.as_str()), kind, name_of_other, Some(told.as_str())];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        let label = parts.collect::<Vec<_>>().join(" · ");
        let partners = partnership.head.partners.iter().filter_map(|it| it.name.as_deref());
        let also = [line.id.as_str(), &partnership.id, name].into_iter().chain(partners);
        PickItem { label, also: also.collect::<Vec<_>>().join(" "), stays: false }
    }

    fn all<'r>(&self, register: &'r Register) -> impl Iterator<Item = FoundEntry<'r>> {
        let of = register.partnerships.iter().filter(|it| self.of.is_none_or(|of| of == it.id));
        let lines = of.flat_map(|it| it.everything().map(move |line| (it, line)));
        lines.filter(|(_, line)| self.kinds.contains(&line.kind))
    }

    /// That there is none, and what comes near.
    fn nothing(&self, context: &Context, register: &Register, said: &str) -> Result<Fault, Fault> {
        let (lang, shown) = (context.lang, ask::cut(said));
        let paths = partnership_files(context)?;
        let known = KnownPartnerships::of_files(register, &paths);
        if let Some(kind) = self.open {
            let (named, _) = known.named(said);
            if !named.is_empty() {
                let kind = labels::kind(lang, kind);
                let all: Vec<String> = named.iter().map(|it| it.described()).collect();
                let all = all.join("; ");
                let none = (hall::nothing_open(lang, &all, kind), hall::nothing_open_read(lang, &all, kind));
                let ids: Vec<&str> = named.iter().map(|it| it.id.as_str()).collect();
                let unread = known.unread_of(context, &|it| ids.contains(&it.id.as_str()));
                return Ok(unread::not_there(context, none, &unread));
            }
        }
        let none = (hall::no_such_entry(lang, &shown), hall::no_such_entry_read(lang, &shown));
        let fault = unread::not_there(context, none, &known.unread(context));
        let all: Vec<FoundEntry<'_>> = self.all(register).collect();
        let near = nearest(said, all.iter().map(|(_, line)| line.id.as_str()));
        let near = near.and_then(|near| all.iter().find(|(_, line)| line.id.as_str() == near));
        Ok(match near {
            Some(near) => fault.hint(hall::nearly(lang, &described(context, near, false))),
            None => fault,
        })
    }
}

/// What is open of the partnerships that a text can mean, and whether it is the id of one.
fn open_of<'r>(
    context: &Context,
    register: &'r Register,
    kind: Kind,
    said: &str,
) -> Result<(Vec<FoundEntry<'r>>, bool), Fault> {
    let paths = partnership_files(context)?;
    let known = KnownPartnerships::of_files(register, &paths);
    let (named, naming) = known.named(said);
    let ids: Vec<&str> = named.iter().map(|it| it.id.as_str()).collect();
    let open = all_open(context, register, kind, &|it| ids.contains(&it.id.as_str()));
    Ok((open, naming == Naming::Exact))
}

/// What is open of a kind, of some partnerships.
fn all_open<'r>(
    context: &Context,
    register: &'r Register,
    kind: Kind,
    is_of: &dyn Fn(&Partnership) -> bool,
) -> Vec<FoundEntry<'r>> {
    let steps = SignalSteps::of(register, Some(context.today));
    let is_open = |(partnership, line): &FoundEntry<'r>| {
        let (id, dossier) = (line.id.as_str(), &partnership.dossier);
        let is_signal = || line.stands && !steps.lacks(id).is_empty();
        let is_adjustment =
            || dossier.adjustments.get(id).is_some_and(|it| dossier.done(it, Day::MAX).is_none());
        line.kind == kind && if kind == Kind::Signal { is_signal() } else { line.stands && is_adjustment() }
    };
    let of = register.partnerships.iter().filter(|it| is_of(it));
    let lines = of.flat_map(|it| it.everything().map(move |line| (it, line)));
    lines.filter(is_open).collect()
}

/// An entry's id, with what tells it from another that looks like it.
fn described(context: &Context, (partnership, line): &FoundEntry<'_>, with_text: bool) -> String {
    let id = line.id.as_str();
    let dossiers = || partnership.dossiers();
    let text = match line.kind {
        Kind::Signal if with_text => dossiers().find_map(|it| it.signals.get(id)?.summary.as_ref()),
        Kind::Adjustment if with_text => dossiers().find_map(|it| it.adjustments.get(id)?.action.as_ref()),
        _ => None,
    };
    let kind = labels::kind(context.lang, line.kind);
    let text = text.map(|text| format!(": {}", ask::cut(&text.0))).unwrap_or_default();
    format!("{} ({kind}, {}{text})", Clean::line(id), partnership.id)
}
