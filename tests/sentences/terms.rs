//! The words that were chosen, and those that they took the place of.

/// What may not be said, what to say instead, and what else in the sentence makes it another thing.
type Chosen = (&'static str, &'static str, &'static [&'static str]);

/// In Dutch.
pub(crate) const DUTCH: &[Chosen] = &[
    ("organisatieonderdeel", "eenheid", &[]),
    ("onderdeel", "eenheid", &["strategische samenwerking"]),
    ("onderdelen", "eenheden", &["overeenkomst", "synergie", "thema", "labels/head_keys"]),
    ("stand", "status", &["stand op "]),
    ("bekend gemaakt", "bekendgemaakt", &[]),
    ("bekend maken", "bekendmaken", &[]),
    ("met de partner gedeeld", "aan de partner bekendgemaakt", &[]),
    ("gedeeld met de partner", "bekendgemaakt aan de partner", &[]),
    ("hoofdtak", "hoofdbranch", &[]),
    ("hoofdversie", "hoofdbranch", &[]),
    ("geland", "staat op de hoofdbranch", &[]),
    ("van voor het kader", "van vóór het kader", &[]),
    ("gedane", "uitgevoerde", &[]),
    ("bijstelling gedaan", "bijstelling uitgevoerd", &[]),
    ("bijstelling is gedaan", "bijstelling is uitgevoerd", &[]),
    ("als gedaan", "als uitgevoerd", &[]),
    ("nalopen", "nagaan", &[]),
    ("nagelopen", "nagegaan", &[]),
    ("contactpunten", "contacten", &[]),
    ("trekking", "steekproef", &[]),
    ("aan het einde", "na afloop", &["labels/vocabulary"]),
    ("juridische grond", "wettelijke grond", &[]),
    ("juridische redenen", "op een wettelijke grond", &[]),
    ("sleutels van het hoofd", "gegevens van de samenwerking", &[]),
    ("instellingen van het register", "inrichting van het register", &[]),
    ("het gewicht van een regel", "het niveau van een regel", &[]),
    ("besturingstekens", "stuurtekens", &[]),
    ("dag van de kalender", "bestaande datum", &[]),
    ("aangenomen", "aanvaard", &[]),
    ("aan de beurt", "te doen", &[]),
    ("verschuldigd", "gevraagd", &["btw"]),
    ("(heel)", "(volledig)", &[]),
    ("niet heel", "niet volledig", &[]),
    ("een andere partners", "een ander venster van partners", &[]),
    ("deze partners", "deze versie van partners", &["met deze partners"]),
    ("verlicht", "versoepelt", &[]),
    ("verlichting", "versoepeling", &[]),
    ("aan één persoon", "van één persoon afhankelijk", &[]),
    ("aan een persoon", "van één persoon afhankelijk", &[]),
    ("meer dan een", "meer dan één", &[]),
    ("een voor een", "één voor één", &[]),
    ("er een over", "er één over", &[]),
    ("kies er een", "kies er één", &[]),
    ("niet vastgelegd is", "er is niet vastgelegd", &[]),
    ("om het jaar", "om de twee jaar", &[]),
    ("kwam niet uit", "geeft een fout", &[]),
    ("vervanging", "vervanger", &[]),
    ("vultekst", "invulplek", &[]),
    ("juridische naam", "statutaire naam", &[]),
    ("stap na een signaal", "stap bij een signaal", &[]),
    ("stappen na signalen", "stappen bij signalen", &[]),
    ("stap op een signaal", "stap bij een signaal", &[]),
    ("overeenkomst en aanvulling", "complementariteit", &[]),
    ("verlengd telkens", "telkens verlengd", &[]),
    ("commando", "opdracht", &[]),
    ("probeer het zo nog eens", "probeer het straks nog eens", &[]),
    ("is opgegeven", "is gestopt", &[]),
    ("omdat zij", "omdat deze", &[]),
    ("weet zij", "weet deze", &[]),
    ("college van bestuur", "{board}", &["words/init/", "words/columns"]),
    ("dienst bestuurszaken", "{governance}", &["words/init/"]),
    ("team strategie", "{strategy}", &["bij de haagse hogeschool"]),
    ("inclusion office", "adviseur inclusie", &["bij de haagse hogeschool"]),
    ("handelwijze", "handelt naar eigen missie en waarden", &[]),
];

/// In English.
pub(crate) const ENGLISH: &[Chosen] = &[
    ("mend", "fix, correct", &[]),
    ("mended", "fixed, corrected", &[]),
    ("mends", "fixes", &[]),
    ("anew", "again", &[]),
    ("aim", "goal", &["parties aim at"]),
    ("aims", "goals", &[]),
    ("main version", "main branch", &[]),
    ("has landed", "is on the main branch", &[]),
    ("is landed", "is on the main branch", &[]),
    ("day of the calendar", "existing date", &[]),
    ("hangs on", "depends on", &[]),
    ("legal reasons", "legal ground", &[]),
    ("settings of the register", "set-up of the register", &[]),
    ("register's own settings", "set-up of the register", &[]),
    ("(whole)", "(in full)", &[]),
    ("read whole", "read in full", &[]),
    ("another partners", "another window of partners", &[]),
    ("this partners", "this version of partners", &[]),
    ("not sound", "no longer consistent", &[]),
    ("is no commit here", "is not a commit in this repository", &[]),
    ("the weight of a rule", "the level of a rule", &[]),
    ("mind:", "note:", &[]),
];

/// Where the spelling of files is what is spoken of.
pub(crate) const OF_FILES: &[&str] = &["words/init/", "words/help", "explain/keys.rs", "words/syntax.rs"];

/// English words that have no place in a Dutch sentence; what an institution calls its own things, and git its own, is no
/// English here.
pub(crate) const FOREIGN: &[&str] = &[
    "the",
    "and",
    "with",
    "from",
    "this",
    "your",
    "you",
    "not",
    "file",
    "files",
    "key",
    "keys",
    "value",
    "entry",
    "entries",
    "error",
    "warning",
    "note",
    "board",
    "owner",
    "aim",
    "remote",
    "shallow",
    "sparse",
    "partial",
    "clone",
    "checkout",
    "work tree",
    "forge",
    "pull request",
    "default",
    "commitment",
    "preferred",
    "dashboard",
    "issue",
    "tag",
    "text",
    "scope",
    "link",
    "level",
    "gap",
    "review",
    "hooks",
    "hook",
];

/// Words of the format as files spell them, which a Dutch reader is never told to type: the Dutch ones are taken as well.
pub(crate) const SPELLED: &[&str] = &[
    "enter",
    "end",
    "decline",
    "continue",
    "renew",
    "resume",
    "suspend",
    "board",
    "director",
    "governance",
    "contacted",
    "advice",
    "feedback",
    "feedback-impossible",
    "possible-duplicate",
    "personal-data",
    "hidden-characters",
    "placeholder",
    "to-review",
    "public",
    "internal",
    "formal",
    "informal",
    "agreed",
    "not-relevant",
    "at-end",
    "periodic",
    "both",
    "text",
    "true",
    "false",
    "exchange",
    "positive",
    "doubt",
    "negative",
];

/// What a command in a text is told to take, after a flag or behind a `=`.
pub(crate) fn typed_values(text: &str) -> Vec<String> {
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let words: Vec<&str> = text.split_whitespace().collect();
    let after_flags = words.windows(2).filter(|pair| {
        let flag = pair[0].trim_start_matches(|c: char| !c.is_alphanumeric() && c != '-');
        flag.starts_with("--") && flag.ends_with(char::is_alphanumeric)
    });
    let behind_keys = words.iter().filter_map(|word| word.split_once('='));
    let is_typed = |(key, value): &(&str, &str)| !key.is_empty() && !value.is_empty();
    after_flags
        .map(|pair| bare(pair[1]))
        .chain(behind_keys.filter(is_typed).map(|(_, value)| bare(value)))
        .collect()
}

/// A text without the commands in it: `partners decide ID --by board` is typed, and not read.
pub(crate) fn without_commands(text: &str) -> String {
    let mut kept = Vec::new();
    let mut words = text.split(' ').peekable();
    let (mut is_command, mut is_flag, mut of_git) = (false, false, 0);
    while let Some(word) = words.next() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-' && c != '{' && c != '}');
        of_git = if bare == "git" { 3 } else { of_git - i32::from(of_git > 0) };
        let is_typed = is_flag
            || of_git == 1
            || of_git == 2
            || bare.starts_with("--")
            || word.contains('=')
            || (is_command && (bare.chars().all(|c| c.is_uppercase() || c == '-') || word.contains('{')));
        let begins = bare == "partners" && words.peek().is_some_and(|next| is_verb(next));
        let is_verb_itself =
            is_command && is_verb(word) && kept.last().is_some_and(|it: &&str| *it == "partners");
        if !(is_typed || is_verb_itself) {
            kept.push(word);
            is_command = begins;
        }
        is_flag = bare.starts_with("--") && !word.ends_with([',', '.', ';', ':', ')']);
    }
    kept.join(" ")
}

fn is_verb(word: &str) -> bool {
    let verbs = [
        "add",
        "set",
        "consider",
        "decide",
        "share",
        "submit",
        "advise",
        "assess",
        "signal",
        "follow-up",
        "evaluate",
        "monitor",
        "adjusted",
        "handover",
        "except",
        "sample",
        "undo",
        "rename",
        "edit",
        "redact",
        "import",
        "list",
        "show",
        "why",
        "history",
        "diff",
        "report",
        "guide",
        "check",
        "explain",
        "audit",
        "export",
        "doctor",
        "sync",
        "resolve",
        "init",
        "find",
        "help",
    ];
    verbs.contains(&word.trim_end_matches(|c: char| !c.is_alphanumeric()))
}
