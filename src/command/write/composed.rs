//! The labelled lines that the site's page composes on a reader's own machine, as a draft: who records the signal reads them and
//! writes the summary anew. Nothing of them is kept but the role.

use crate::args::writing::{Writing, whole_input};
use crate::context::Context;
use crate::model::{Reporter, Word as _};
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::text::fold::compared;
use crate::words::labels::Labelled as _;
use crate::words::{Lang, composed as words, site_doors};

/// A text that was composed for an advisor.
pub(super) struct ComposedSignal {
    /// All of it, harmless, as it is shown to whoever writes the summary.
    pub(super) shown: String,
    /// The role of who reported, where it was said and is one that is known.
    pub(super) from: Option<&'static str>,
    /// What it says that it is about, where it says so.
    pub(super) about: Option<String>,
}

impl ComposedSignal {
    /// The text that `--input` names, when it is one; anything else is left to be read as fields.
    pub(super) fn of_input(
        context: &Context,
        writing: &mut Writing,
        has_summary: bool,
    ) -> Result<Option<Self>, Fault> {
        let Some(path) = writing.input.as_deref() else { return Ok(None) };
        let text = whole_input(context, path)?;
        let Some(found) = Self::read(context.lang, &text) else {
            writing.text = Some(text);
            return Ok(None);
        };
        if !context.surroundings.is_terminal && !has_summary {
            let fault = Fault::request(words::is_a_draft(context.lang));
            return Err(fault.hint(words::is_a_draft_hint(context.lang)));
        }
        writing.input = None;
        Ok(Some(found))
    }

    fn read(lang: Lang, text: &str) -> Option<Self> {
        let both = |said: fn(Lang) -> String| [said(Lang::Nl), said(Lang::En)];
        let roles = both(site_doors::line_role);
        let labels =
            [both(site_doors::line_partnership), roles.clone(), both(site_doors::line_text)].concat();
        let line_of = |line: &str| {
            let (label, said) = line.split_once(':')?;
            let label = labels.iter().find(|it| compared(it) == compared(label))?;
            Some((label.clone(), said.trim().to_owned()))
        };
        let mut lines = text.trim_start_matches('\u{feff}').lines().filter(|line| !line.trim().is_empty());
        line_of(lines.next()?)?;
        let partnerships = both(site_doors::line_partnership);
        let about = text.lines().filter_map(line_of).find(|(label, _)| partnerships.contains(label));
        let about = about.map(|(_, said)| Clean::line(&said).to_string()).filter(|it| !it.is_empty());
        let role = text.lines().filter_map(line_of).find(|(label, _)| roles.contains(label));
        let from = role.and_then(|(_, said)| reporter(&said));
        let shown = format!("{}\n\n{}", words::write_anew(lang), Clean::new(text.trim()));
        Some(Self { shown, from, about })
    }
}

/// The role that a word stands for, in either language.
fn reporter(said: &str) -> Option<&'static str> {
    let is_called = |name: &str| compared(name) == compared(said);
    Reporter::SPELLINGS.iter().copied().find(|spelling| {
        let label = Reporter::parse(spelling).map(Reporter::label);
        is_called(spelling) || label.is_some_and(|label| is_called(label.nl) || is_called(label.en))
    })
}
