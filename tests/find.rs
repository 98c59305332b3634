//! `find`: every text of every dossier that has the words is found, whatever its case, accents and Unicode form; what was
//! redacted is gone, what could not be read is named, and what was asked is part of the answer.

use serde_json::Value;

use crate::fixture::{FORMAL, INFORMAL, Register};

/// Texts of each kind, among which words of the format that are none.
const TEXTS: &str = r#"
[signals.2026-01-05-s1gna1]
date = 2026-01-05
kind = "event"
from = "staff"
summary = """
De Hydrologische dienst van São Paulo
kreeg een nieuwe coördinator."""

[follow_ups.2026-01-09-f0110w]
date = 2026-01-09
signal = "2026-01-05-s1gna1"
step = "inquiry"
gist = "Gevraagd bij de COORDINATOR van de hydrologie."
"#;

fn register() -> Register {
    let contact =
        "[contacts.ana-souza]\nside = \"us\"\nfunction = \"Coördinator\"\n\n[own]\nnote = \"Hydrologie\"\n\n";
    let formal = FORMAL.replace("# ── dossier ──", &format!("{contact}# ── dossier ──")) + TEXTS;
    let informal = INFORMAL
        .replace("unit = \"zorg\"", "unit = \"business-school\"")
        .replace("It fits the second year.", "De coo\u{308}rdinator van de hydrologie gaf college.");
    Register::new()
        .partnership("zorg/exemplo", &formal)
        .partnership("business-school/gastcolleges", &informal)
        .commit()
}

/// Where the texts stand, as files have it.
fn keys(register: &Register, asked: &[&str]) -> Vec<String> {
    let found = register.document(&[&["find"], asked].concat());
    let matches = found["matches"].as_array().unwrap();
    matches
        .iter()
        .map(|it| format!("{} {}", it["partnership"].as_str().unwrap(), it["key"].as_str().unwrap()))
        .collect()
}

#[test]
fn every_text_with_all_of_the_words_is_found_however_it_is_written() {
    let register = register();
    let all = [
        "gastcolleges decisions.2024-06-12-1nf0rm.reasons",
        "exemplo contacts.ana-souza.function",
        "exemplo signals.2026-01-05-NEW.summary",
        "exemplo follow_ups.2026-01-09-NEW.gist",
    ];
    for word in ["coordinator", "COÖRDINATOR", "coo\u{308}rdinator", "oördinato"] {
        let found = keys(&register, &[word]);
        assert_eq!(found, [all[1], all[2], all[3], all[0]].map(str::to_owned), "{word}");
    }
    for words in [&["coordinator", "hydrolog"][..], &["hydrolog coordinator"], &["Hydrologi", "COORDINATOR"]]
    {
        assert_eq!(keys(&register, words), [all[2], all[3], all[0]].map(str::to_owned), "{words:?}");
    }
    assert_eq!(keys(&register, &["sao paulo"]), [all[2]]);
    assert_eq!(keys(&register, &["souza"]), ["exemplo contacts.ana-souza"], "what somebody called a contact");
    assert_eq!(keys(&register, &["hydrologie"])[0], "exemplo own.note", "an institution's own keys too");
    let words_of_the_format: [String; 0] = [];
    for word in ["inquiry", "s1gna1", "business-school", "informal"] {
        assert_eq!(keys(&register, &[word]), words_of_the_format, "{word}");
    }
}

#[test]
fn machines_read_each_match_and_what_was_asked() {
    let register = register();
    let found = register.document(&["find", "São", "paulo", "--unit", "Health", "--kind", "signaal"]);
    let scope = ["format", "institution", "unit", "today"].map(|key| found[key].as_str().unwrap());
    assert_eq!(scope, ["partners.find/1", "Hogeschool Voorbeeld", "zorg", "2026-03-14"]);
    assert_eq!(
        (found["words"].to_string(), found["kinds"].to_string()),
        ("[\"São\",\"paulo\"]".into(), "[\"signals\"]".into())
    );
    let one = found["matches"].as_array().unwrap().first().unwrap().as_object().unwrap();
    let text = "De Hydrologische dienst van São Paulo\nkreeg een nieuwe coördinator.";
    for (key, value) in [
        ("partnership", "exemplo"),
        ("name", "Exchange with Universidade Exemplo"),
        ("unit", "zorg"),
        ("kind", "signals"),
        ("entry", "2026-01-05-NEW"),
        ("key", "signals.2026-01-05-NEW.summary"),
        ("date", "2026-01-05"),
        ("text", text),
    ] {
        assert_eq!(one[key], value, "{key}");
    }
    let head = register.document(&["find", "Universidade", "--kind", "head"]);
    assert_eq!((head["unit"].clone(), head["matches"][0]["entry"].clone()), (Value::Null, Value::Null));
    assert_eq!(head["matches"][0]["kind"], "head");
}

#[test]
fn a_unit_and_a_kind_are_taken_as_they_are_called_and_stand_in_the_answer() {
    let register = register();
    for kind in ["signals", "signal", "signaal", "signalen", "Signalen"] {
        assert_eq!(keys(&register, &["coordinator", "--kind", kind]).len(), 1, "{kind}");
    }
    assert_eq!(keys(&register, &["coordinator", "--kind", "stap", "--kind", "besluiten"]).len(), 2);
    assert_eq!(keys(&register, &["coordinator", "--unit", "Business"]).len(), 1);
    register.run(&["find", "x", "--kind", "signaallen", "--lang", "nl"]).refuses(2, "signaal");
    register.run(&["find", "x", "--unit", "zrg"]).refuses(2, "zorg");
    register.run(&["find", "&"]).refuses(2, "no letter or digit");
    register.run(&["find"]).refuses(2, "WORDS");
    let said = register.prints(&["find", "paulo", "--unit", "zorg", "--kind", "signals", "--lang", "nl"]);
    assert!(said.starts_with("Teksten met ‘paulo’ bij Zorg · alleen signalen\n"), "{said}");
    let none =
        register.prints(&["find", "nergens", "delta", "--unit", "business-school", "--kind", "decisions"]);
    assert!(
        none.starts_with(
            "No text in the dossiers has “nergens” and “delta” in Business School · only decisions."
        ),
        "{none}"
    );
    for format in ["md", "html"] {
        assert!(register.prints(&["find", "paulo", "--format", format]).contains("São Paulo"), "{format}");
    }
}

#[test]
fn what_stands_around_is_shown_with_where_and_when() {
    let register = register();
    let long = format!("{}\n\nHier ligt de Naald begraven.\n{}", "hooi ".repeat(60), "stro ".repeat(60));
    let text = register
        .read("register/partnerships/zorg/exemplo.toml")
        .replace("It fits our education.", long.trim());
    let text = text.replace(&format!("\"{}\"", long.trim()), &format!("\"\"\"{}\"\"\"", long.trim()));
    register.write("register/partnerships/zorg/exemplo.toml", &text);
    let said = register.prints(&["find", "naald", "--lang", "nl"]);
    assert_eq!(
        said,
        "Teksten met ‘naald’\n\nExchange with Universidade Exemplo · exemplo · Zorg\n\
         12 juni 2024 · Besluit: redenen  dec1de\n  … hooi hooi hooi hooi hooi hooi hooi hooi hooi Hier ligt de Naald begraven. \
         stro stro stro stro stro stro stro stro stro stro stro …\n\nHogeschool Voorbeeld · 14 maart 2026 · commit COMMIT\n"
    );
    assert!(register.document(&["find", "naald"])["matches"][0]["text"].as_str().unwrap().len() > 500);
}

#[test]
fn what_was_redacted_is_not_found_and_what_was_corrected_is_marked() {
    let register = register();
    assert_eq!(keys(&register, &["paulo"]).len(), 1);
    register.run(&["redact", "s1gna1", "--ground", "Art. 17", "--by", "Privacy officer"]).fine();
    assert_eq!(keys(&register, &["paulo"]), [""; 0]);
    assert_eq!(keys(&register, &["art. 17"]).len(), 1, "why it went is a text");
    let then = register.document(&["find", "paulo", "--as-of", "HEAD~1"]);
    assert_eq!(then["matches"].as_array().unwrap().len(), 1, "as committed then");
    let words = ["--corrects", "f0110w", "--step", "inquiry", "--gist", "Gevraagd bij de directeur."];
    register.run(&[&["follow-up", "s1gna1"], &words[..]].concat()).fine();
    let said = register.prints(&["find", "coordinator", "--kind", "stap", "--lang", "nl"]);
    assert!(said.contains("f0110w · later verbeterd"), "{said}");
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_shown() {
    let register = register();
    register.write("register/partnerships/zorg/broken.toml", "schema = 1\nname = \"Paulo\"\nx = = 3\n");
    for (word, says) in [("paulo", "São Paulo"), ("nergens", "that could be read")] {
        let ran = register.run(&["find", word]);
        assert_eq!(ran.code, 3, "{}{}", ran.out, ran.err);
        assert!(ran.err.contains("zorg/broken.toml") && ran.out.contains(says), "{}{}", ran.out, ran.err);
    }
    let odd = register
        .read("register/partnerships/zorg/exemplo.toml")
        .replace("owner     = \"Programme manager\"", "owner = 3");
    std::fs::remove_file(register.path("register/partnerships/zorg/broken.toml")).unwrap();
    register.write("register/partnerships/zorg/exemplo.toml", &odd);
    let ran = register.run(&["find", "paulo"]);
    assert!(ran.code == 3 && ran.err.contains("exemplo.toml (owner)"), "{}{}", ran.out, ran.err);
}
