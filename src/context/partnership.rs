//! One partnership, for whoever looks at it alone: no other file is parsed than those that are asked for.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::meant::{KnownPartnerships, Naming};
use super::register;
use super::register::ReadableRegister;
use crate::context::Context;
use crate::disk::Loaded;
use crate::document::{self, Sought};
use crate::model::{FileId, Partnership, Register, TomlValue};
use crate::outcome::{Fault, Reply};

/// One partnership, and what was read to show it.
pub(crate) struct PartnershipFile {
    /// What could be read whole.
    pub(crate) readable: ReadableRegister,
    pub(crate) id: String,
    pub(crate) file: TomlValue,
}

impl PartnershipFile {
    /// Reads the partnership that is meant.
    pub(crate) fn read(context: &Context, said: &str) -> Result<Self, Fault> {
        let id = &*id_of(context, said)?;
        Ok(Self::of(context, id, register::selected(context, &|other, _| other == id)?))
    }

    /// Reads it with what other files say of signals about it: those that may hold one about a partner's profile, and then
    /// those that name any of the signals that were found. What may do so and cannot be read is named.
    pub(crate) fn read_with_signals(context: &Context, said: &str) -> Result<Self, Fault> {
        let id = &*id_of(context, said)?;
        let [signals, steps, concerns] = ["signals", "follow_ups", "concerns"].map(Sought::new);
        let is_wanted = |other: &str, text: &str| {
            let (has_signals, has_steps) = (signals.is_in(text), steps.is_in(text));
            let may_concern = has_signals && concerns.is_in(text);
            other == id || may_concern || ((has_signals || has_steps) && !document::is_plain(text))
        };
        let mut loaded = register::selected(context, &is_wanted)?;
        let read = loaded.register.partnerships.iter().map(|it| it.file);
        let read: BTreeSet<FileId> = read.chain(loaded.broken.iter().copied()).collect();
        let held = loaded.register.partnerships.iter().flat_map(|it| it.dossier.signals.all());
        let held: Vec<Sought> = held.map(|signal| Sought::new(signal.id.as_str())).collect();
        let is_about = |text: &str| held.iter().any(|signal| signal.is_in(text));
        let others = loaded.files.iter().enumerate().skip(1).filter(|(at, _)| !read.contains(&FileId(*at)));
        let texts = others.filter_map(|(_, file)| Some((&file.path, file.text.as_deref()?)));
        let unread = texts.filter(|(_, text)| is_about(text));
        let unread: Vec<_> = unread.map(|(path, text)| (path.clone(), text.to_owned())).collect();
        let unread: Vec<_> =
            unread.iter().map(|(path, text)| (path.as_path(), Some(text.as_str()))).collect();
        loaded.put_all(context.lang, &unread);
        Ok(Self::of(context, id, loaded))
    }

    fn of(context: &Context, id: &str, mut loaded: Loaded) -> Self {
        let asked = loaded.register.get(id).map(|partnership| partnership.file);
        loaded.findings.retain(|it| it.file() == FileId(0) || Some(it.file()) == asked);
        let text = asked.and_then(|file| loaded.files[file.0].text.as_deref());
        let file = text.map_or(TomlValue::Table(Vec::new()), |text| document::values(text).0);
        Self { readable: ReadableRegister::of(context, loaded), id: id.to_owned(), file }
    }

    /// What a reading command says of it: nothing when it could not be read whole.
    pub(crate) fn reply<R: Into<Reply>>(
        self,
        shown: impl FnOnce(&ReadableRegister, &Partnership, &TomlValue) -> Result<R, Fault>,
    ) -> Result<Reply, Fault> {
        let reply = match self.readable.register.get(&self.id) {
            Some(partnership) => shown(&self.readable, partnership, &self.file)?.into(),
            None => Reply::default(),
        };
        Ok(self.readable.reply(reply))
    }
}

/// The id of the partnership that is meant, for whoever reads. All are read for it only when it is not an id as it is.
pub(crate) fn id_of(context: &Context, said: &str) -> Result<String, Fault> {
    let paths: Vec<PathBuf> = if context.as_of.is_some() {
        let none = register::selected(context, &|_, _| false)?;
        none.files.into_iter().skip(1).map(|file| file.path).collect()
    } else {
        register::partnership_files(context)?
    };
    let nothing = Register::default();
    let known = KnownPartnerships::of_files(&nothing, &paths);
    if known.named(said).1 == Naming::Exact {
        return known.meant(context, said, false).map(str::to_owned);
    }
    let all = register::seen(context)?;
    KnownPartnerships::of_loaded(&all).meant(context, said, false).map(str::to_owned)
}
