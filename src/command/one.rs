//! One partnership, for whoever looks at it alone: no other file is parsed than those that are asked for.

use super::load::{self, Whole, one_of};
use crate::context::Context;
use crate::document::{self, Data};
use crate::model::Partnership;
use crate::outcome::{Fault, Said};

/// One partnership, and what was read to show it.
pub(super) struct One {
    /// What could be read whole.
    pub(super) whole: Whole,
    /// Its id.
    pub(super) id: String,
    /// Its file as plain data.
    pub(super) file: Data,
}

impl One {
    /// Reads the partnership that an id means, and those others whose text is wanted.
    pub(super) fn read(
        context: &Context,
        id: &str,
        is_wanted: &(dyn Fn(&str) -> bool + Sync),
    ) -> Result<Self, Fault> {
        let ids = load::ids(context)?;
        let id = one_of(context, id, ids.iter().map(String::as_str))?;
        let is_read = |other: &str, text: &str| other == id || is_wanted(text);
        let loaded = load::selected(context, &is_read)?;
        let asked = loaded.register.get(id).map(|partnership| partnership.file);
        let text = asked.and_then(|file| loaded.files[file.0].text.as_deref());
        let file = text.map_or(Data::Table(Vec::new()), document::data);
        Ok(Self { whole: Whole::of(context, loaded), id: id.to_owned(), file })
    }

    /// What a reading command says of it: nothing when it could not be read whole.
    pub(super) fn says(
        self,
        shown: impl FnOnce(&Whole, &Partnership, &Data) -> Result<String, Fault>,
    ) -> Result<Said, Fault> {
        let out = match self.whole.register.get(&self.id) {
            Some(partnership) => shown(&self.whole, partnership, &self.file)?,
            None => String::new(),
        };
        Ok(self.whole.says(out))
    }
}
