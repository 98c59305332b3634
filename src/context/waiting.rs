//! Who is there while git is waited for, and what they are told.

use std::io::Write as _;
use std::time::Duration;

use super::Context;
use crate::git::{Attendance, attend as be_there};
use crate::text::clean::Clean;
use crate::words::git as words;

/// Says of this run who is there, and which command it is.
pub(crate) fn attend(context: &Context, verb: Option<&str>) {
    let lang = context.lang;
    let tell = move |what: &str, waited: Duration| {
        let line = words::waiting(lang, Clean::line(what).as_str(), waited.as_secs());
        // Whoever does not listen waits all the same.
        let _ = writeln!(std::io::stderr().lock(), "{line}");
    };
    let patience = context.surroundings.patience.as_deref().and_then(|text| text.parse().ok());
    be_there(Attendance {
        command: verb.map_or_else(|| "partners".to_owned(), |verb| format!("partners {verb}")),
        is_terminal: context.surroundings.is_terminal,
        patience: patience.map(Duration::from_secs),
        tell: Box::new(tell),
    });
}
