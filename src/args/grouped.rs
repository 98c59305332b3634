//! The commands in help, in groups: those of the first week first. The parser's own help has one list for all.

use clap::Command;

use super::verb::Verbs;
use crate::text::wrap::wrap;
use crate::words::{Lang, help, help_groups};

/// As wide as help gets, also on a wider terminal, and on a pipe.
const WIDEST: usize = 100;

/// The whole tree with its commands in groups.
pub(super) fn in_groups(command: Command, verbs: &Verbs, lang: Lang, width: Option<usize>) -> Command {
    let width = width.unwrap_or(WIDEST).clamp(20, WIDEST);
    let visible = || command.get_subcommands().filter(|it| !it.is_hide_set());
    let widest = visible().map(|it| it.get_name().len()).max().unwrap_or(0);
    let mut groups = String::new();
    for (heading, names) in verbs.groups {
        groups.extend([heading.in_lang(lang), ":\n"]);
        for inner in names.iter().filter_map(|name| visible().find(|it| it.get_name() == *name)) {
            let about = inner.get_about().map(ToString::to_string).unwrap_or_default();
            let lead = format!("  {:widest$}  ", inner.get_name());
            let room = width.saturating_sub(lead.len()).max(20);
            let below = format!("\n{:indent$}", "", indent = lead.len());
            groups.extend([&lead, wrap(&about, Some(room)).join(below.as_str()).as_str(), "\n"]);
        }
        groups.push('\n');
    }
    let (usage, options) = (lang.pick(help::USAGE, "Usage:"), lang.pick(help::OPTIONS, "Options"));
    let more = help_groups::more(lang);
    let template =
        format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{groups}{options}:\n{{options}}\n\n{more}\n");
    command.help_template(template)
}
