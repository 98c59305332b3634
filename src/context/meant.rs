//! Whom somebody means, the same in every command: an exact id wins, then an earlier id, then any part of an id, of a name or
//! of a partner's name that only one has, whatever its case, its accents and how its letters are put together.

use std::path::{Path, PathBuf};

use super::register::{candidates, unlike};
use crate::context::Context;
use crate::disk::{Loaded, walk};
use crate::model::{FileId, Partnership, Register};
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::text::fold::{SoughtPart, folded};
use crate::text::near::nearest;
use crate::words::{ask, hall};

/// A partnership as somebody may mean it: its file, and what could be read of it.
pub(crate) struct KnownPartnership<'n> {
    pub(crate) id: String,
    path: &'n Path,
    pub(crate) partnership: Option<&'n Partnership>,
}

/// Every partnership of a register, also one whose file cannot be read: what could mean it means no other.
pub(crate) struct KnownPartnerships<'n>(Vec<KnownPartnership<'n>>);

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
        });
        Self(known.collect())
    }

    /// Those whose files these are.
    pub(crate) fn of_files(register: &'n Register, paths: &'n [PathBuf]) -> Self {
        let known = paths.iter().map(|path| {
            let id = walk::id_of(path);
            KnownPartnership { partnership: register.get(&id), id, path }
        });
        Self(known.collect())
    }

    /// Those that a text can mean, and how it names them.
    pub(crate) fn named(&self, said: &str) -> (Vec<&KnownPartnership<'n>>, Naming) {
        let said = said.trim();
        let sought = SoughtPart::of(said);
        let all_those = |holds: Holds<'_, 'n>| -> Vec<&KnownPartnership<'n>> {
            self.0.iter().filter(|it| holds(it)).collect()
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
        self.0.iter().filter(is_called).collect()
    }

    /// The id of the one that is meant; whether it was named by an earlier id is said, and to whoever writes each name that
    /// was not its id.
    pub(crate) fn meant(&self, context: &Context, said: &str, writes: bool) -> Result<&str, Fault> {
        let (lang, (found, naming)) = (context.lang, self.named(said));
        let [first, others @ ..] = found.as_slice() else { return Err(self.nobody(context, said)) };
        if others.iter().any(|it| it.id != first.id) {
            return Err(unlike(context, said, &found.iter().map(|it| it.described()).collect::<Vec<_>>()));
        }
        let files = self.0.iter().filter(|it| it.id == first.id).map(|it| context.shown(it.path));
        let files: Vec<String> = files.collect();
        if files.len() > 1 {
            return Err(Fault::request(hall::ambiguous(lang, said, &candidates(context, &files))));
        }
        let id = self.0.iter().find(|it| it.id == first.id).map_or("", |it| it.id.as_str());
        let (old, name) = (ask::cut(said), first.described());
        match naming {
            Naming::Former => context.remark(&hall::called_now(lang, &old, &name)),
            Naming::Part if writes => context.remark(&hall::taken_as(lang, &old, &name)),
            _ => {}
        }
        Ok(id)
    }

    /// That nobody is called so, and who is called nearly so.
    fn nobody(&self, context: &Context, said: &str) -> Fault {
        let (lang, wanted) = (context.lang, folded(said));
        let mut names: Vec<(String, &KnownPartnership<'n>)> = Vec::new();
        for known in &self.0 {
            for name in known.names().chain(known.former()).map(folded) {
                let words = name.split(' ').filter(|word| word.len() > 3).map(str::to_owned);
                names.extend(words.map(|word| (word, known)));
                names.push((name, known));
            }
        }
        let fault = Fault::request(hall::no_such_partnership(lang, &ask::cut(said)));
        let Some(near) = nearest(&wanted, names.iter().map(|(name, _)| name.as_str())) else {
            return fault.hint(hall::see_list(lang));
        };
        let mut near: Vec<String> =
            names.iter().filter(|(name, _)| name == near).map(|(_, it)| it.described()).collect();
        near.dedup();
        fault.hint(hall::nearly(lang, &candidates(context, &near)))
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
