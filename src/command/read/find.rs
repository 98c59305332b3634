//! `find`: where words stand, in every text of every dossier.

use crate::args::known::{known_place, known_unit};
use crate::args::output::{Format, PageOutput, about};
use crate::args::verb::Verb;
use crate::command::read::export::files;
use crate::context::Context;
use crate::context::register::{self, ReadableRegister};
use crate::outcome::{Fault, Reply};
use crate::render::form::about::AskedUnit;
use crate::render::form::report::Edition;
use crate::report::export::File;
use crate::report::find::{SoughtWords, find};
use crate::text::fold::SoughtPart;
use crate::words::labels::RegisterLabels;
use crate::words::{ask, find as words};

/// Looks in every text of every dossier: where the words stand, of which day, with what stands around them
///
/// A text counts when it has all of the words. Capitals and accents do not matter.
#[derive(Debug, clap::Args)]
pub(crate) struct FindVerb {
    /// The words, or parts of them
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
    /// Only in this kind: head, considerations, decisions, signals, …; may be repeated
    #[arg(long, value_name = "KIND")]
    kind: Vec<String>,
    /// Of one unit
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[command(flatten)]
    output: PageOutput,
}

impl Verb for FindVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let (lang, sought) = (context.lang, self.sought(context)?);
        let loaded = register::seen(context)?;
        let files: Vec<File> = files(context, &loaded)?.collect();
        let whole = ReadableRegister::of(context, loaded);
        let policy = &whole.register.policy;
        let unit = self.unit.as_deref().map(|unit| known_unit(lang, policy, unit)).transpose()?;
        let mut about = about(context, policy, self.output.form(context)? == Format::Json)?;
        let labels = RegisterLabels::new(lang, policy);
        about.unit = unit.map(|unit| AskedUnit { id: unit.to_owned(), label: labels.unit(unit).to_owned() });
        let found = find(&whole.register, &files, sought, unit, whole.remarks.is_empty());
        let out = self.output.write_as(context, Edition::new(lang, policy, &about), &found)?;
        Ok(whole.reply(Reply::fine(out)))
    }
}

impl FindVerb {
    fn sought(&self, context: &Context) -> Result<SoughtWords, Fault> {
        let lang = context.lang;
        let all = self.words.iter().flat_map(|words| words.split_whitespace()).map(str::to_owned);
        let words: Vec<String> = all.collect();
        let part = |word: &String| {
            SoughtPart::of(word).ok_or_else(|| Fault::request(words::no_word(lang, &ask::cut(word))))
        };
        let parts = words.iter().map(part).collect::<Result<Vec<_>, _>>()?;
        if parts.is_empty() {
            return Err(Fault::request(words::no_word(lang, "")));
        }
        let places = self.kind.iter().map(|kind| known_place(lang, kind)).collect::<Result<_, _>>()?;
        Ok(SoughtWords { words, parts, places })
    }
}
