//! Integrity: keys, words and values.

use super::explanations;

explanations! {
    /// `unknown-key`. Source: this register’s own format (unknown keys are findings).
    UNKNOWN_KEY {
        says nl: "Deze sleutel kent het register niet.",
            en: "The register does not know this key.";
        what nl: "Elk soort tabel heeft vaste sleutels. Lijkt een sleutel op een bestaande, dan noemt de \
                bevinding de juiste schrijfwijze. Onder [own] mag uw instelling eigen sleutels zetten; die \
                worden bewaard en getoond.",
            en: "Each kind of table has fixed keys. If a key resembles an existing one, the finding gives \
                the right spelling. Under [own] your institution may keep keys of its own; they are kept and \
                shown.";
        why nl: "Een sleutel met een schrijffout leest niemand. De tekst staat er wel, maar rapporten en \
                controles zien hem niet.",
            en: "Nobody reads a misspelt key. The text is there, but reports and checks do not see it.";
        source: FORMAT;
        example: r#"[evaluations.2026-06-01-9a2cfk]
date     = 2026-06-01
occasion = "periodic"
norm     = "De afspraken over begeleiding zijn nagekomen.""#;
        way_out nl: "Verbeter de schrijfwijze met partners edit ID. Is het een gegeven dat alleen uw \
                instelling gebruikt, zet het dan onder [own].",
            en: "Correct the spelling with partners edit ID. If it is something that only your institution \
                uses, put it under [own].";
    }

    /// `wrong-type`. Source: this register’s own format (types; entries are tables with a heading).
    WRONG_TYPE {
        says nl: "Deze waarde is van een andere soort dan hier hoort.",
            en: "This value is not of the kind that belongs here.";
        what nl: "De regel vergelijkt de waarde met wat de sleutel verwacht: een tekst, een datum, een \
                getal, ja of nee, een lijst of een tabel. Een datum staat zonder aanhalingstekens. Een \
                aantekening is een tabel met een eigen kopregel, nooit een tabel op één regel.",
            en: "The rule compares the value with what the key expects: text, a date, a number, yes or no, a \
                list or a table. A date has no quotation marks. An entry is a table under its own heading, \
                never a table on one line.";
        why nl: "Met een datum kan het register rekenen, met een tekst die op een datum lijkt niet. En aan \
                een tabel op één regel kan niemand later iets toevoegen.",
            en: "The register can calculate with a date, not with text that looks like one. And nobody can \
                add anything later to a table on one line.";
        source: FORMAT;
        example: r#"starts  = "2024-09-01"
signals = {}"#;
        way_out nl: "Pas de waarde aan met partners edit ID: een datum als 2024-09-01, ja of nee als true of \
                false, een lijst tussen rechte haken. Haal een lege tabel als signals = {} weg.",
            en: "Change the value with partners edit ID: a date as 2024-09-01, yes or no as true or false, a \
                list in square brackets. Remove an empty table such as signals = {}.";
    }

    /// `missing-key`. Source: this register’s own format (required keys).
    MISSING_KEY {
        says nl: "Hier ontbreekt een gegeven dat er altijd moet staan.",
            en: "Something is missing here that must always be there.";
        what nl: "Er is weinig verplicht. Bovenaan staan de versie van het formaat, de naam en de naam van één partner; elke \
                aantekening heeft een datum en de enkele sleutels waar zij niet zonder kan. De rest mag \
                wachten tot een regel van het kader erom vraagt.",
            en: "Little is required. At the top stand schema, name and one partner’s name; every entry has a \
                date and the few keys it cannot do without. The rest may wait until a rule of the framework \
                asks for it.";
        why nl: "Een besluit zonder uitkomst of een stap zonder het signaal waar hij bij hoort, zegt later \
                niemand meer iets.",
            en: "A decision without its outcome, or a step without the signal it belongs to, tells nobody \
                anything later on.";
        source: FORMAT;
        example: r#"[decisions.2024-06-12-4f7kd2]
date    = 2024-06-12
outcome = "enter"
# by    = "board""#;
        way_out nl: "Vul het ontbrekende aan met partners edit ID. Vraag het na bij wie erbij was en verzin \
                niets. Bij door wie (by) volstaat een functie of een orgaan, zoals hier het bestuur.",
            en: "Add what is missing with partners edit ID. Ask those who were there, and make nothing up. \
                For by, a function or a body is enough, such as board here.";
    }

    /// `unknown-word`. Source: this register’s own format (fixed words).
    UNKNOWN_WORD {
        says nl: "Dit woord staat niet in de lijst die bij deze sleutel hoort.",
            en: "This word is not in the list that belongs to this key.";
        what nl: "Een aantal sleutels heeft een vaste lijst met woorden, zoals de uitkomst van een besluit \
                of de aanleiding van een evaluatie. Eenheden en categorieën komen uit register.toml. De \
                bevinding noemt het woord dat er het meest op lijkt.",
            en: "Some keys have a fixed list of words, such as the outcome of a decision or the occasion of \
                an evaluation. Units and categories come from register.toml. The finding names the word that \
                comes nearest.";
        why nl: "In de bestanden staan Engelse woorden, zodat iedere instelling hetzelfde leest. Op het \
                scherm ziet u ze in uw eigen taal.",
            en: "The files hold English words, so that every institution reads the same. On the screen you \
                see them in your own language.";
        source: FORMAT;
        example: r#"[considerations.2024-05-02-x1v9tm.profile]
judgement = "twijfel""#;
        way_out nl: "Neem het woord over dat de bevinding noemt; hier is dat doubt. Ontbreekt er een eenheid \
                of categorie, voeg die dan toe in register.toml.",
            en: "Take the word that the finding gives; here it is doubt. If a unit or category is missing, \
                add it to register.toml.";
    }
}
