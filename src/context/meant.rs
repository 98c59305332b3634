//! Whom somebody means, the same in every command: an exact id wins, then an earlier id, then any part of an id, of a name or
//! of a partner's name that only one has, whatever its case, its accents and how its letters are put together.

use std::path::{Path, PathBuf};

use super::picking::{self, ListQuestion};
use super::register::{candidates, unlike};
use super::unread;
use crate::ask::PickItem;
use crate::context::Context;
use crate::disk::{Loaded, walk};
use crate::model::{Day, FileId, Partnership, Register, Status};
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::text::fold::{SoughtPart, folded};
use crate::text::near::nearest;
use crate::words::labels::RegisterLabels;
use crate::words::{ask, hall, labels, picking as words};

/// A partnership as somebody may mean it: its file, and what could be read of it.
pub(crate) struct KnownPartnership<'n> {
    pub(crate) id: String,
    path: &'n Path,
    pub(crate) partnership: Option<&'n Partnership>,
    /// Whether all of it could be read.
    is_whole: bool,
}

/// Every partnership of a register, also one whose file cannot be read: what could mean it means no other.
pub(crate) struct KnownPartnerships<'n> {
    register: &'n Register,
    all: Vec<KnownPartnership<'n>>,
}

/// What somebody chose from a list of partnerships.
pub(crate) enum PickedPartnership<'k> {
    /// Its id.
    Known(&'k str),
    /// None of them: what was typed of its name.
    Other(String),
}

/// What holds for those that are meant.
type Holds<'h, 'n> = &'h dyn Fn(&KnownPartnership<'n>) -> bool;

/// How somebody named what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Naming {
    Exact,
    /// By an id that it had.
    Former,
    /// By a part of its id or of a name.
    Part,
}

impl<'n> KnownPartnerships<'n> {
    /// Those of a register as it was read.
    pub(crate) fn of_loaded(loaded: &'n Loaded) -> Self {
        let files = loaded.files.iter().enumerate().skip(1).filter(|(_, file)| !file.is_gone);
        let known = files.map(|(at, file)| KnownPartnership {
            id: walk::id_of(&file.path),
            path: &file.path,
            partnership: loaded.register.partnerships.iter().find(|it| it.file == FileId(at)),
            is_whole: !loaded.broken.contains(&FileId(at)),
        });
        Self { register: &loaded.register, all: known.collect() }
    }

    /// Those whose files these are.
    pub(crate) fn of_files(register: &'n Register, paths: &'n [PathBuf]) -> Self {
        let known = paths.iter().map(|path| {
            let id = walk::id_of(path);
            let partnership = register.get(&id);
            KnownPartnership { partnership, id, path, is_whole: partnership.is_some() }
        });
        Self { register, all: known.collect() }
    }

    /// Those that a text can mean, and how it names them.
    pub(crate) fn named(&self, said: &str) -> (Vec<&KnownPartnership<'n>>, Naming) {
        let said = said.trim();
        let sought = SoughtPart::of(said);
        let all_those = |holds: Holds<'_, 'n>| -> Vec<&KnownPartnership<'n>> {
            self.all.iter().filter(|it| holds(it)).collect()
        };
        let is_former = |it: &KnownPartnership<'n>| it.former().any(|old| old.eq_ignore_ascii_case(said));
        let has = |is: &dyn Fn(&SoughtPart, &str) -> bool, it: &KnownPartnership<'n>| {
            sought.as_ref().is_some_and(|part| it.names().any(|name| is(part, name)))
        };
        let whole = |it: &KnownPartnership<'n>| has(&SoughtPart::is_all_of, it);
        let part = |it: &KnownPartnership<'n>| has(&SoughtPart::is_in, it);
        let part_of_former = |it: &KnownPartnership<'n>| {
            sought.as_ref().is_some_and(|part| it.former().any(|old| part.is_in(old)))
        };
        let tiers: [(Holds<'_, 'n>, Naming); 5] = [
            (&|it| it.id == said, Naming::Exact),
            (&is_former, Naming::Former),
            (&whole, Naming::Part),
            (&part, Naming::Part),
            (&part_of_former, Naming::Former),
        ];
        let mut tiers = tiers.into_iter().map(|(holds, naming)| (all_those(holds), naming));
        tiers.find(|(found, _)| !found.is_empty()).unwrap_or((Vec::new(), Naming::Part))
    }

    /// Those that are called so, by an id that they have or had, by a name or by a partner's: the whole of it.
    pub(crate) fn called(&self, name: &str) -> Vec<&KnownPartnership<'n>> {
        let Some(sought) = SoughtPart::of(name) else { return Vec::new() };
        let is_called =
            |it: &&KnownPartnership<'n>| it.names().chain(it.former()).any(|own| sought.is_all_of(own));
        self.all.iter().filter(is_called).collect()
    }

    /// The files that could not be read whole, as they are shown: what they hold may be called anything.
    pub(crate) fn unread(&self, context: &Context) -> Vec<String> {
        self.unread_of(context, &|_| true)
    }

    /// The same of some of them.
    pub(crate) fn unread_of(&self, context: &Context, is_of: Holds<'_, 'n>) -> Vec<String> {
        let unread = self.all.iter().filter(|it| !it.is_whole && is_of(it));
        unread.map(|it| context.shown(it.path)).collect()
    }

    /// The id of the one that is meant; whether it was named by an earlier id is said, and to whoever writes each name that
    /// was not its id.
    pub(crate) fn meant(&self, context: &Context, said: &str, writes: bool) -> Result<&str, Fault> {
        let (lang, (found, naming)) = (context.lang, self.named(said));
        let [first, others @ ..] = found.as_slice() else {
            let begun = ListQuestion { said, begun: "", question: words::which_partnership(lang) };
            let picked = self.picked(context, &begun)?;
            return picked.ok_or_else(|| self.nobody(context, said));
        };
        if others.iter().any(|it| it.id != first.id) {
            let begun = ListQuestion { said, begun: said, question: words::which_partnership(lang) };
            let all = || found.iter().map(|it| it.described()).collect::<Vec<_>>();
            let picked = self.picked(context, &begun)?;
            return picked.ok_or_else(|| unlike(context, said, &all()));
        }
        let files = self.all.iter().filter(|it| it.id == first.id).map(|it| context.shown(it.path));
        let files: Vec<String> = files.collect();
        if files.len() > 1 {
            return Err(Fault::request(hall::ambiguous(lang, said, &candidates(context, &files))));
        }
        let id = self.all.iter().find(|it| it.id == first.id).map_or("", |it| it.id.as_str());
        let (old, name) = (ask::cut(said), first.described());
        match naming {
            Naming::Former => context.remark(&hall::called_now(lang, &old, &name)),
            Naming::Part if writes => context.remark(&hall::taken_as(lang, &old, &name)),
            _ => {}
        }
        Ok(id)
    }

    /// The one that somebody at a terminal chooses.
    fn picked(&self, context: &Context, asked: &ListQuestion<'_>) -> Result<Option<&str>, Fault> {
        match self.picked_or_other(context, asked, None)? {
            Some(PickedPartnership::Known(id)) => Ok(Some(id)),
            _ => Ok(None),
        }
    }

    /// The same, or that it is another than these, where there is a word for that: with what was typed of its name. First
    /// stands what comes near to what was said, then what changed last, and what is over at the end.
    pub(crate) fn picked_or_other(
        &self,
        context: &Context,
        asked: &ListQuestion<'_>,
        other: Option<String>,
    ) -> Result<Option<PickedPartnership<'_>>, Fault> {
        if !picking::is_possible(context) {
            return Ok(None);
        }
        let near = self.near(asked.said);
        let mut all: Vec<&KnownPartnership<'n>> = self.all.iter().collect();
        all.sort_by_cached_key(|it| {
            let is_near = near.iter().any(|other| other.id == it.id);
            (!is_near, it.is_over(context.today), std::cmp::Reverse(it.last()), it.id.clone())
        });
        let labels = RegisterLabels::new(context.lang, &self.register.policy);
        let mut items: Vec<PickItem> = all.iter().map(|it| it.item(labels, context.today)).collect();
        picking::tell_apart(&mut items, |at| all[at].id.clone());
        items.extend(other.map(|label| PickItem { label, also: String::new(), stays: true }));
        let picked = picking::pick_typed(context, asked, &items)?;
        Ok(picked.map(|(at, typed)| match all.get(at) {
            Some(known) => PickedPartnership::Known(&known.id),
            None => PickedPartnership::Other(typed),
        }))
    }

    /// Who is called nearly so.
    fn near(&self, said: &str) -> Vec<&KnownPartnership<'n>> {
        let wanted = folded(said);
        let mut names: Vec<(String, &KnownPartnership<'n>)> = Vec::new();
        for known in &self.all {
            for name in known.names().chain(known.former()).map(folded) {
                let words = name.split(' ').filter(|word| word.len() > 3).map(str::to_owned);
                names.extend(words.map(|word| (word, known)));
                names.push((name, known));
            }
        }
        let near = nearest(&wanted, names.iter().map(|(name, _)| name.as_str()));
        let is_near = |name: &str| near == Some(name);
        let mut near: Vec<_> =
            names.iter().filter(|(name, _)| is_near(name)).map(|(_, known)| *known).collect();
        near.dedup_by(|one, other| one.id == other.id);
        near
    }

    /// That nobody is called so, and who is called nearly so.
    fn nobody(&self, context: &Context, said: &str) -> Fault {
        let (lang, shown) = (context.lang, ask::cut(said));
        if said.trim().is_empty() {
            return Fault::request(words::no_partnership(lang)).hint(words::add_one(lang));
        }
        let none = (hall::no_such_partnership(lang, &shown), hall::no_such_partnership_read(lang, &shown));
        let fault = unread::not_there(context, none, &self.unread(context));
        let near: Vec<String> = self.near(said).iter().map(|it| it.described()).collect();
        let hint = if near.is_empty() {
            hall::see_list(lang)
        } else {
            hall::nearly(lang, &candidates(context, &near))
        };
        fault.hint(hint)
    }
}

impl<'n> KnownPartnership<'n> {
    fn former(&self) -> impl Iterator<Item = &'n str> {
        self.partnership.into_iter().flat_map(|it| &it.head.formerly).map(String::as_str)
    }

    /// Its id and its names, and those of its partners.
    fn names(&self) -> impl Iterator<Item = &str> {
        let head = self.partnership.map(|it| &it.head);
        let partners = head.into_iter().flat_map(|head| &head.partners);
        let partners = partners.flat_map(|it| [&it.name, &it.legal_name]).flatten();
        let name = head.and_then(|head| head.name.as_ref());
        std::iter::once(self.id.as_str()).chain(name.into_iter().chain(partners).map(String::as_str))
    }

    /// The day of the last entry.
    fn last(&self) -> Option<Day> {
        self.partnership.and_then(|it| it.everything().map(|line| line.date).max())
    }

    fn is_over(&self, today: Day) -> bool {
        let status = self.partnership.map(|it| it.status(today));
        matches!(status, Some(Status::Ended | Status::Expired | Status::Declined | Status::Void))
    }

    /// As it stands in a list: what it is called, with whom, where, and how it stands.
    fn item(&self, labels: RegisterLabels<'_>, today: Day) -> PickItem {
        let also: Vec<&str> = self.names().chain(self.former()).collect();
        let also = also.join(" ");
        let Some(partnership) = self.partnership else {
            return PickItem { label: self.id.clone(), also, stays: false };
        };
        let head = &partnership.head;
        let partners = head.partners.iter().filter_map(|it| it.name.as_deref());
        let unit = head.unit.as_deref().map(|unit| labels.unit(unit));
        let status = labels::status(labels.lang, partnership.status(today));
        let mut told = vec![partnership.name()];
        // A name says with whom it is as often as not.
        told.extend(partners.filter(|partner| !folded(partnership.name()).contains(&folded(partner))));
        told.extend(unit.into_iter().chain([status]));
        PickItem { label: told.join(" · "), also, stays: false }
    }

    /// Its id, with what tells it from another that looks like it.
    pub(crate) fn described(&self) -> String {
        let Some(head) = self.partnership.map(|it| &it.head) else { return self.id.clone() };
        let name = head.name.as_deref();
        let partners = head.partners.iter().filter_map(|it| it.name.as_deref());
        let partners = partners.filter(|partner| Some(*partner) != name);
        let told: Vec<&str> = name.into_iter().chain(partners).chain(head.unit.as_deref()).collect();
        let told = Clean::line(&told.join(", ")).to_string();
        if told.is_empty() { self.id.clone() } else { format!("{} ({told})", self.id) }
    }
}
