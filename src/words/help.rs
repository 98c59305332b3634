//! Help in Dutch, by command and argument; the English is in the doc comments. A row has the command's path,
//! the argument's id (nothing for the command itself), and the text. `*` stands for any command.

/// A row.
pub(super) type HelpRow = (&'static str, &'static str, &'static str);

/// Declares rows, by command: `"command": "its text" { "argument": "its text"; }`.
macro_rules! help_rows {
    ($($command:literal $(: $about:literal)? $({ $($argument:literal: $text:literal;)+ })? $(;)?)+) => {
        &[$($(($command, "", $about),)? $($(($command, $argument, $text),)+)?)+]
    };
}
pub(super) use help_rows;

/// The rows; those of the writing commands stand apart. A test names every one that is missing.
const ROWS: &[HelpRow] = help_rows! {
    "": "Een register van samenwerkingen als platte tekst in git: wat is afgewogen, wie besloot, wat moet \
        gebeuren\n\nZonder opdracht toont het hoe het register er vandaag voor staat.";
    "*" {
        "register": "De map van het register [standaard: het dichtstbijzijnde, hier of hoger; of \
            `PARTNERS_REGISTER`]";
        "lang": "De taal van vragen en rapporten [standaard: die van het register]";
        "today": "De dag om vanaf te rekenen [standaard: vandaag; of `PARTNERS_TODAY`]";
        "as_of": "Het register zoals vastgelegd aan het eind van een dag op de hoofdbranch, of in een commit";
        "color": "Kleur: auto, altijd of nooit";
        "format": "De vorm waarin het wordt geschreven";
        "input": "Haalt de velden uit een TOML-fragment; `-` is de standaardinvoer";
        "dry_run": "Laat de wijziging zien, en schrijft niets";
        "no_commit": "Schrijft zonder in git vast te leggen";
        "branch": "Legt vast op een nieuwe branch";
        "accept": "Schrijft ook wat niet is zoals het kader het vraagt: wat besloten is, moet vastgelegd \
            kunnen worden";
        "resume": "Gaat verder met de antwoorden die eerder zijn gegeven";
        "field-date": "De dag van de handeling zelf; anders vandaag";
        "field-content": "Oordeel over de inhoud";
        "field-profile": "Oordeel over het profiel van de partner";
        "field-profile-sources": "Waar het profiel is opgezocht";
        "field-ends": "De laatste dag; zonder einddatum geldt de samenwerking voor onbepaalde tijd";
        "id": "De samenwerking";
        "unit": "Alleen van deze eenheid";
        "out": "Schrijft naar dit bestand";
        "written": "De vorm waarin het wordt geschreven [standaard: zoals het bestand eindigt, anders `tekst`]";
        "exit_code": "Eindigt met code 1 als er iets te doen of open is";
    }
    "init": "Maakt een register in een map, met wat git, een editor en een gitplatform ernaast nodig hebben" {
        "folder": "De map die het register wordt [standaard: de werkmap]";
        "field-language": "De taal van vragen, rapporten en commits; anders nl";
        "merge_driver": "Laat git in deze kloon van een register alleen per aantekening en sleutel \
            samenvoegen";
        "field-ci": "Voegt voor een gitplatform de controle van voorstellen en het maandoverzicht toe";
        "field-source": "Bij --ci: het git-adres waar dit programma vandaan komt";
        "field-tag": "Bij --source: de naam van de versie; anders deze";
    }
    "export": "Schrijft alles wat in het register staat als csv, xlsx, JSON of bestanden met regels, zo dat \
        `import` of een database het weer leest; of één dossier voor een controleur" {
        "id": "Alleen deze samenwerking: het kenmerk, of een deel ervan dat alleen deze heeft";
        "written": "De vorm waarin het wordt geschreven [standaard: zoals de naam van het bestand eindigt, \
            anders json]";
        "audience": "Voor wie: binnen de instelling, of iedereen; dan staat er alleen in wat openbare pagina’s tonen";
        "out": "Schrijft naar dit bestand; `ndjson` naar deze map";
        "evidence": "Schrijft één dossier als zip voor een controleur, met de geschiedenis en hoe het na te gaan is";
    }
    "publish": "Schrijft het register als een site die niets nodig heeft dan de eigen map" {
        "folder": "De map van de site; een map die niet leeg is en niet van een site, blijft zoals hij is";
        "audience": "Voor wie: wat het bestuur en het publiek niet mogen zien, staat niet op hun site";
    }
    "browse": "Opent de pagina’s van het register, of van één samenwerking, in de browser" {
        "no_open": "Zegt alleen waar de pagina’s staan";
    }
    "doctor": "Zegt hoe git en het register zijn ingericht: wat goed is, wat niet, en de opdracht die dat \
        herstelt";
    "sync": "Haalt op wat anderen deelden, voegt het samen per aantekening, toetst het, en deelt wat hier \
        staat";
    "resolve": "Voegt bestanden in conflict samen per aantekening en sleutel, hoe dat ook ontstond" {
        "file": "Het bestand, of de samenwerking [standaard: alles van het register dat in conflict is]";
    }
    "explain": "Legt de regels uit, één regel, of wat signalen, rollen, begrippen en privacy inhouden" {
        "about": "Een regel, of signalen, rollen, begrippen of privacy; anders alle regels";
    }
    "list": "Toont de samenwerkingen, voor zover de woorden en de filters passen" {
        "words": "Met deze woorden in de naam, de naam van een partner of het kenmerk";
        "unit": "Alleen van deze eenheid; elk van deze filters mag vaker";
        "category": "Alleen van deze categorie";
        "formality": "Alleen formele of informele";
        "international": "Alleen internationale";
        "owner": "Alleen met dit in de functie die verantwoordelijk is";
        "status": "Alleen met deze status";
        "country": "Alleen met een partner uit dit land: de naam, of twee letters";
        "partner": "Alleen met een partner met deze naam";
        "form": "Alleen met deze vorm van samenwerken";
        "all": "Ook wat niet in het register had moeten staan";
    }
    "find": "Zoekt in alle teksten van alle dossiers: waar de woorden staan, van welke dag, met wat eromheen \
        staat\n\nEen tekst telt als alle woorden erin staan. Hoofdletters en accenten maken niet uit." {
        "words": "De woorden, of delen ervan";
        "kind": "Alleen in deze soort: gegevens, afwegingen, besluiten, signalen, …; mag vaker";
    }
    "report due": "Wat er te doen is, met de dag en de reden" {
        "until": "Tot en met deze dag, of het einde van deze week, maand of dit jaar: 31-12-2026, +90d, \
            2026-W50, 2027-03, 2026-2027 [standaard: het einde van deze maand]";
        "month": "Tot en met deze maand, of dit studiejaar";
    }
    "report signals": "Welke signalen open zijn, en wat er nog nodig is";
    "report month": "Wat er te doen is, welke signalen open zijn, en wat de maand bracht" {
        "month": "Welke maand [standaard: deze]";
    }
    "report round": "De jaarlijkse strategische ronde: wat er is, wat nog te doen is, en wie inbreng gaf" {
        "year": "Welk jaar [standaard: dit jaar]";
    }
    "report contacts": "De netwerkkaart: bij elke partner de contacten aan beide kanten, op functie";
    "report cycle": "Wat niet rond is: zonder doel, geëvalueerd zonder vervolg, een bijstelling die bleef \
        liggen";
    "report annual": "Verantwoording over een jaar: wat is besloten en waarom, wat er met signalen is \
        gedaan, wat evaluaties veranderden" {
        "audience": "Voor wie: binnen de instelling, of daarbuiten; dan staat er minder in";
        "year": "Welk jaar [standaard: dit jaar]";
    }
    "report register": "Elke formele en strategische samenwerking, zoals bestuurszaken het register bijhoudt";
    "report security": "Voor de adviseur kennisveiligheid: waar nog geen uitkomst is, waar voorwaarden gelden, \
        wat sindsdien veranderde";
    "report dilemmas": "Dilemma’s om te bespreken: twijfel, weigeringen, afgeronde signalen, wat evaluaties \
        leerden; zonder namen" {
        "pick": "Alleen deze, één voor één gekozen";
        "dissent": "Ook wat tegen een besluit is ingebracht";
    }
    "guide": "Helpt bij het gesprek over een overeenkomst: thema’s, onderdelen, officiële gegevens, wie te \
        betrekken\n\nOnder `[labels]` in register.toml kan elke dienst een eigen naam krijgen. De sleutels zijn: student-administration, \
        study-guidance, quality, education-development, data-protection, digital-learning, \
        student-facilities, communication, lifelong-learning, it, legal." {
        "preamble": "Maakt een opzet voor een preambule uit de afwegingen en de gegevens, en schrijft niets";
    }
    "show": "Toont een dossier, wat de partner ervan mag zien, of wat het bestuur ervan nodig heeft" {
        "reader": "Voor wie: `partner` ziet alleen de gegevens, de overeenkomst, afwegingen en besluiten \
            zonder bezwaar; `bestuur` krijgt één pagina";
    }
    "diff": "Toont wat een wijziging betekent: samenwerkingen, aantekeningen, oordelen, datums\n\nMet A de \
        wijziging van die commit tot de bestanden op schijf; met A..B van commit tot commit; met A...B vanaf \
        waar B is afgetakt. Zonder iets: wat nog niet is vastgelegd." {
        "range": "Vanaf welke commit, en tot welke [standaard: van HEAD tot de bestanden op schijf]";
    }
    "history": "Toont hoe het register, of één samenwerking, zo werd: aantekeningen en commits op één \
        tijdlijn" {
        "id": "De samenwerking; anders het register als geheel";
        "last": "Zoveel van de nieuwste wijzigingen [standaard: 20 zonder ID, anders alle]";
    }
    "why": "Toont waarom iets is zoals het is: de waarde, elke eerdere, en wie elk daarvan vastlegde" {
        "key": "Een gegeven, zoals het heet (Doel) of zoals het in het bestand staat (`goal`), of een aantekening; \
            zonder: een overzicht van wat wanneer is gewijzigd";
    }
    "report": "Rapporteert: wat er te doen is, signalen, een maand, de ronde, contacten, cycli, een jaar, \
        het register";
    "check": "Toetst het register aan het formaat en het kader, en zegt wat niet in orde is" {
        "paths": "Alleen deze bestanden, mappen of samenwerkingen";
        "strict": "Laat ook waarschuwingen tellen";
        "base": "Wat een wijziging niet mag, vergeleken met waar die van COMMIT is afgetakt";
        "staged": "Kijkt naar wat nu vastgelegd gaat worden, en niet naar de bestanden op schijf";
        "policy": "Wat een ander register.toml zou vinden, en niet meer zou vinden";
        "exit_code": "Eindigt met code 1 als dat andere register.toml meer zou vinden";
    }
    "audit": "Kijkt in de hele geschiedenis na of in een dossier ooit iets is veranderd of verloren" {
        "from": "Vergelijkt pas vanaf deze commit van de hoofdbranch, en vertrouwt wat ervoor kwam";
        "extends": "Kijkt of de commit uit een eerder rapport nog in de geschiedenis staat";
        "apart": "Toont elke aantekening die meer dan zoveel dagen van de eigen datum is vastgelegd";
        "fresh": "Leest alles opnieuw, en vertrouwt niets wat een eerdere controle in de git-map heeft \
            bewaard";
    }
    "help": "Zegt wat er kan, of wat een opdracht doet en wat u erbij kunt opgeven" {
        "command": "De opdracht, zoals `add` of `report due`";
    }
    "completions": "Schrijft een script dat opdrachten, vlaggen en kenmerken aanvult\n\nNeem het op in het \
        opstartbestand van uw schil: `source <(partners completions bash)`." {
        "shell": "Voor welke schil";
    }
    "man": "Schrijft de handleidingpagina, of alle pagina’s in een map" {
        "folder": "De map voor alle pagina’s; zonder map verschijnt alleen de eerste";
    }
};

/// The Dutch of a command or an argument.
pub fn dutch(path: &str, id: &str) -> Option<String> {
    let row = |path: &str| all().find(|row| row.0 == path && row.1 == id).map(|row| row.2.to_owned());
    row(path).or_else(|| if id.is_empty() { None } else { row("*") })
}

/// The rows, for who wants to know which of them nobody needs.
pub fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    all().map(|row| (row.0, row.1))
}

fn all() -> impl Iterator<Item = &'static HelpRow> {
    ROWS.iter().chain(super::help_writing::ROWS).chain(super::help_fields::ROWS)
}

/// What stands for a value, in Dutch; what is the same in both stays.
pub fn value_name(name: &str) -> Option<&'static str> {
    Some(match name {
        "ADJUSTMENT" => "BIJSTELLING",
        "AUDIENCE" | "READERS" => "LEZERS",
        "CATEGORY" => "CATEGORIE",
        "COMMAND" => "OPDRACHT",
        "COUNT" => "AANTAL",
        "COUNTRY" => "LAND",
        "DATE" => "DATUM",
        "DATE|REV" => "DATUM|COMMIT",
        "DAY" => "DAG",
        "DAYS" => "DAGEN",
        "DIR" => "MAP",
        "ENTRY" => "AANTEKENING",
        "ENTRY|ID" => "AANTEKENING|ID",
        "FILE" => "BESTAND",
        "FILE.zip" => "BESTAND.zip",
        "FILE|-" => "BESTAND|-",
        "FORM" | "FORMAT" => "VORM",
        "FUNCTION" => "FUNCTIE",
        "INTERVAL" => "TERMIJN",
        "KEY" => "SLEUTEL",
        "KEY=VALUE" => "SLEUTEL=WAARDE",
        "FORMALITY" | "KIND" => "SOORT",
        "NAME" => "NAAM",
        "NEW" => "NIEUW",
        "NUMBER" => "GETAL",
        "OLD" => "OUD",
        "PATH" => "PAD",
        "PICK" => "KEUZE",
        "READER" => "LEZER",
        "REV" => "COMMIT",
        "RULE" => "REGEL",
        "SHELL" => "SCHIL",
        "SIGNAL" => "SIGNAAL",
        "TEXT" => "TEKST",
        "TEXT|@FILE" => "TEKST|@BESTAND",
        "true|false" => "ja|nee",
        "UNIT" => "EENHEID",
        "VALUE" => "WAARDE",
        "WHEN" => "WANNEER",
        "WORD" => "WOORD",
        "WORDS" => "WOORDEN",
        "YEAR" => "JAAR",
        "YYYY-MM" => "JJJJ-MM",
        "YYYY-MM-DD" => "JJJJ-MM-DD",
        "YYYY-MM-DD|none" => "JJJJ-MM-DD|geen",
        _ => return None,
    })
}

/// A line of a manual page, with a heading in Dutch where it is one.
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
