//! Help in Dutch: every command and argument of the tree gets its words from one table, and clap's own headings go.

use std::ffi::OsStr;

use clap::builder::Str;
use clap::{Arg, ArgAction, Command};

use super::fields::Vocabulary;
use crate::words::{Lang, help};

/// A command tree, in Dutch. What the table does not have stays as it is; a test says what that is.
pub fn translated(command: Command) -> Command {
    of(command, "").version(env!("CARGO_PKG_VERSION"))
}

/// What the table lacks for a command tree: a command's path and an argument's id, and nothing for the command itself.
pub fn missing(command: &Command) -> Vec<(String, String)> {
    let mut missing = Vec::new();
    walk(command, "", &mut |path, id, is_there| {
        if !is_there {
            missing.push((path.to_owned(), id.to_owned()));
        }
    });
    missing
}

fn walk(command: &Command, path: &str, see: &mut dyn FnMut(&str, &str, bool)) {
    see(path, "", help::dutch(path, "").is_some());
    for argument in command.get_arguments().filter(|it| !is_of_clap(it) && !it.is_hide_set()) {
        let id = argument.get_id().as_str();
        see(path, id, help::dutch(path, id).is_some());
    }
    for inner in command.get_subcommands().filter(|it| !it.is_hide_set()) {
        walk(inner, &joined(path, inner.get_name()), see);
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path} {name}") }
}

fn is_of_clap(argument: &Arg) -> bool {
    matches!(
        argument.get_action(),
        ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong | ArgAction::Version
    )
}

fn of(mut command: Command, path: &str) -> Command {
    if let Some(about) = help::dutch(path, "") {
        command = command.about(about.split("\n\n").next().unwrap_or(&about).to_owned()).long_about(about);
    }
    let path = path.to_owned();
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for name in names {
        let inner = joined(&path, &name);
        command = command.mut_subcommand(name, |command| of(command, &inner));
    }
    command
        .mut_args(|argument| in_dutch(argument, &path))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::Help)
                .help(help::HELP)
                .display_order(910),
        )
        .args(path.is_empty().then(|| {
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(help::VERSION)
                .display_order(911)
        }))
        .mut_args(|argument| {
            let heading = if argument.is_positional() { help::ARGUMENTS } else { help::OPTIONS };
            argument.help_heading(heading)
        })
        .subcommand_help_heading(help::COMMANDS)
        .subcommand_value_name(help::COMMAND)
        .help_template(format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}", help::USAGE))
}

/// The words that an argument takes; the first other name of one is its Dutch one.
pub(super) fn values(argument: &Arg) -> Vec<String> {
    let all = argument.get_possible_values();
    let shown = all.iter().filter(|value| !value.is_hide_set());
    shown.filter_map(|value| value.get_name_and_aliases().take(2).last().map(str::to_owned)).collect()
}

fn in_dutch(mut argument: Arg, path: &str) -> Arg {
    if is_of_clap(&argument) {
        return argument;
    }
    let names: Vec<Str> = argument.get_value_names().unwrap_or_default().to_vec();
    if !names.is_empty() {
        let in_dutch = names.into_iter().map(|name| help::value_name(&name).map_or(name, Str::from));
        argument = argument.value_names(in_dutch);
    }
    let Some(mut text) = help::dutch(path, argument.get_id().as_str()) else { return argument };
    text = Vocabulary::told(&argument, &text, Lang::Nl);
    let takes_values = argument.get_action().takes_values();
    if takes_values && !argument.is_hide_possible_values_set() {
        let words = values(&argument);
        if !words.is_empty() {
            text = format!("{text} [{}: {}]", help::POSSIBLE, words.join(", "));
        }
    }
    if takes_values && !argument.is_hide_default_value_set() && !argument.get_default_values().is_empty() {
        let called = |value: &OsStr| {
            let value = value.to_string_lossy();
            let all = argument.get_possible_values();
            let found = all.iter().find(|it| it.get_name() == value);
            let own = found.and_then(|it| it.get_name_and_aliases().take(2).last());
            own.map_or_else(|| value.to_string(), str::to_owned)
        };
        let values = argument.get_default_values().iter().map(|value| called(value));
        text = format!("{text} [{}: {}]", help::DEFAULT, values.collect::<Vec<_>>().join(", "));
    }
    if takes_values {
        argument = argument.hide_possible_values(true).hide_default_value(true);
    }
    // The long help of the doc comment is English, so the one text stands for both.
    argument.long_help(text.clone()).help(text)
}
