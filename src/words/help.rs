//! Help in Dutch, by command and argument; the English is in the doc comments. One row is one line: the command's path,
//! the argument's id (nothing for the command itself), and the text. `*` stands for any command.

/// The rows. A test names every one that is missing.
const ROWS: &[(&str, &str, &str)] = &[
    (
        "",
        "",
        "Een register van samenwerkingen als platte tekst in git: wat is gewogen, wie besloot, wat moet gebeuren\n\nZonder opdracht toont het hoe het register er vandaag voor staat.",
    ),
    (
        "*",
        "register",
        "De map van het register [standaard: het dichtstbijzijnde, hier of hoger; of `PARTNERS_REGISTER`]",
    ),
    ("*", "lang", "De taal van vragen en rapporten [standaard: die van het register]"),
    ("*", "today", "De dag om vanaf te rekenen [standaard: vandaag; of `PARTNERS_TODAY`]"),
    ("*", "color", "Kleur: auto, always (altijd) of never (nooit)"),
    ("*", "format", "De vorm waarin het wordt geschreven"),
    ("check", "", "Toetst het register aan het formaat en het kader, en zegt wat niet in orde is"),
    ("check", "paths", "Alleen deze bestanden, mappen of samenwerkingen"),
    ("check", "strict", "Laat ook waarschuwingen tellen"),
    (
        "completions",
        "",
        "Schrijft een script dat opdrachten, vlaggen en kenmerken aanvult\n\nNeem het op in het opstartbestand van uw schil: `source <(partners completions bash)`.",
    ),
    ("completions", "shell", "Voor welke schil"),
    ("man", "", "Schrijft de handleidingpagina, of alle pagina's in een map"),
    ("man", "folder", "De map voor alle pagina's; zonder map verschijnt alleen de eerste"),
];

/// The Dutch of a command or an argument.
#[must_use]
pub fn dutch(path: &str, id: &str) -> Option<&'static str> {
    let row = |path: &str| ROWS.iter().find(|row| row.0 == path && row.1 == id).map(|row| row.2);
    row(path).or_else(|| if id.is_empty() { None } else { row("*") })
}

/// The rows, for who wants to know which of them nobody needs.
pub fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    ROWS.iter().map(|row| (row.0, row.1))
}

/// What stands for a value, in Dutch; what is the same in both stays.
#[must_use]
pub fn value_name(name: &str) -> Option<&'static str> {
    Some(match name {
        "COMMAND" => "OPDRACHT",
        "COUNT" => "AANTAL",
        "DATE" => "DATUM",
        "DAY" => "DAG",
        "DIR" => "MAP",
        "ENTRY" => "AANTEKENING",
        "FILE" => "BESTAND",
        "FORMAT" => "VORM",
        "KEY" => "SLEUTEL",
        "NAME" => "NAAM",
        "NEW" => "NIEUW",
        "OLD" => "OUD",
        "PATH" => "PAD",
        "RULE" => "REGEL",
        "SHELL" => "SCHIL",
        "SIGNAL" => "SIGNAAL",
        "TEXT" => "TEKST",
        "UNIT" => "ONDERDEEL",
        "VALUE" => "WAARDE",
        "WHEN" => "WANNEER",
        "WORD" => "WOORD",
        "YEAR" => "JAAR",
        "YYYY-MM" => "JJJJ-MM",
        "YYYY-MM-DD" => "JJJJ-MM-DD",
        _ => return None,
    })
}

/// A line of a manual page, with a heading in Dutch where it is one.
#[must_use]
pub fn man_heading(line: &str) -> &str {
    match line {
        ".SH NAME" => ".SH NAAM",
        ".SH SYNOPSIS" => ".SH SAMENVATTING",
        ".SH DESCRIPTION" => ".SH BESCHRIJVING",
        ".SH OPTIONS" => ".SH OPTIES",
        ".SH SUBCOMMANDS" => ".SH OPDRACHTEN",
        ".SH EXTRA" => ".SH VERDER",
        ".SH VERSION" => ".SH VERSIE",
        _ => line,
    }
}

/// The headings, and what clap says of its own.
pub const USAGE: &str = "Gebruik:";
/// Above the commands.
pub const COMMANDS: &str = "Opdrachten";
/// For a command, in the usage.
pub const COMMAND: &str = "OPDRACHT";
/// Above the arguments.
pub const ARGUMENTS: &str = "Argumenten";
/// Above the options.
pub const OPTIONS: &str = "Opties";
/// For options, in the usage.
pub const SOME_OPTIONS: &str = "[OPTIES]";
/// Before what an option may be.
pub const POSSIBLE: &str = "mogelijk";
/// Before what an option is when nothing is said.
pub const DEFAULT: &str = "standaard";
/// Of `--help`.
pub const HELP: &str = "Toont deze hulp (`-h` kort)";
/// Of `--version`.
pub const VERSION: &str = "Toont de versie";
