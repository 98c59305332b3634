//! The conversation guide, and the draft of a preamble.

use serde_json::Value;

use super::{Registers, reads_as_expected};

const BARE: &str = "name = \"Iets\"\nformality = \"informal\"\n[[partners]]\nname = \"Verzonnen BV\"\n";

#[test]
fn the_guide_and_the_draft_read_as_expected() {
    reads_as_expected(
        &Registers::examples(),
        &[
            ("guide.nl.txt", "voorbeeldhogeschool", &["guide", "deltadata"]),
            ("guide.nl.md", "voorbeeldhogeschool", &["guide", "deltadata", "--format", "md"]),
            ("guide.en.txt", "every-key", &["guide", "universidade"]),
            ("guide.en.json", "every-key", &["guide", "universidade", "--format", "json"]),
            ("preamble.shared.nl.txt", "voorbeeldhogeschool", &["guide", "universidade-ex", "--preamble"]),
            ("preamble.own.en.txt", "every-key", &["guide", "universidade", "--preamble=own-values"]),
            (
                "preamble.doubt.nl.md",
                "voorbeeldhogeschool",
                &["guide", "deltadata", "--preamble", "--format", "md"],
            ),
            (
                "preamble.principles.en.json",
                "voorbeeldhogeschool",
                &["guide", "logistiek", "--preamble", "--format", "json", "--lang", "en"],
            ),
        ],
    );
}

#[test]
fn all_eleven_themes_are_there_and_privacy_is_one_of_them() {
    let registers = Registers::small("", BARE);
    for (lang, privacy, legal) in [
        ("nl", "☐ Gegevens en privacy", "☐ Juridische zaken"),
        ("en", "☐ Data and privacy", "☐ Legal affairs"),
    ] {
        let shown = registers.shows("small", &["guide", "een", "--lang", lang]);
        assert!(shown.contains(privacy) && shown.contains(legal), "{shown}");
    }
    let json: Value =
        serde_json::from_str(&registers.shows("small", &["guide", "een", "--format", "json"])).unwrap();
    let counted = ["themes", "open", "components", "services"].map(|key| json[key].as_array().unwrap().len());
    assert_eq!((json["format"].as_str(), counted), (Some("partners.guide/1"), [11, 11, 14, 11]));
    assert_eq!(
        json["parties"][1]["not_recorded"],
        serde_json::json!(["legal_name", "legal_form", "seat", "registration", "signatory"])
    );
}

#[test]
fn an_institutions_own_themes_parts_and_names_are_there() {
    let policy =
        "country = \"NL\"\n[labels.nl]\nlegal = \"Afdeling Recht\"\nstudent-administration = \"Het Loket\"\n";
    let own = format!(
        "{BARE}[agreement]\ncomponents = [\"subject\", \"duurzaam reizen\"]\n[themes.travel]\ntitle = \"Reizen\"\nstate = \"open\"\n\
         [themes.staff]\nstate = \"not-relevant\"\nnote = \"Niemand wordt uitgeleend.\"\n"
    );
    let registers = Registers::small(policy, &own);
    let shown = registers.shows("small", &["guide", "een"]);
    for said in [
        "☐ Reizen  open\n",
        "– Personeel  niet van toepassing\n",
        "Niemand wordt uitgeleend.",
        "Niet van toepassing  personeel\n",
        "☑ Duurzaam reizen",
        "☑ Onderwerp",
        "☐ Het Loket ",
        "☐ Afdeling Recht",
        "Vertel Afdeling Recht er vanaf het begin over",
    ] {
        assert!(shown.contains(said), "{said} in {shown}");
    }
    assert!(!shown.contains("uridische zaken"), "{shown}");
}

#[test]
fn a_service_that_was_contacted_says_so_and_a_withdrawn_contact_does_not_count() {
    let advice = |id: &str, rest: &str| {
        format!(
            "[advice.2026-0{id}]\ndate = 2026-0{}\nfrom = \"legal\"\nkind = \"contacted\"\n{rest}",
            &id[..4]
        )
    };
    let text = format!(
        "{BARE}{}{}{}",
        advice("3-02-aaaa", ""),
        advice("4-02-bbbb", ""),
        advice("5-02-cccc", "corrects = \"2026-04-02-bbbb\"\nwithdrawn = \"Vergissing.\"\n")
    );
    let shown = Registers::small("", &text).shows("small", &["guide", "een"]);
    assert!(shown.contains("wat de wet vraagt · laatste contact 2 maart 2026\n"), "{shown}");
}

/// The source is Flemish, and this is a Dutch tool (002; the terms of a Dutch institution are others).
#[test]
fn no_flemish_term_and_no_verdict_is_in_it() {
    let registers = Registers::small("", BARE);
    let all = registers.shows("small", &["guide", "een"]).to_lowercase();
    for word in [
        "vte",
        "ondernemingsnummer",
        "maatschappelijke zetel",
        "juridisch statuut",
        "codex",
        "bestuurscollege",
        "algemeen directeur",
        "penhouder",
        "studentenvoorzieningen",
        "verderzetting",
        "stopzetting",
        "attestering",
        "doorstorting",
        "lesrooster",
        "gdpr",
        "data protection officer",
        "samenwerkingsverband",
        "studiebegeleiding",
        "%",
        "11 van",
        "0 van",
        "onvolledig",
        "te laat",
        "moet nog",
    ] {
        assert!(!all.contains(word), "{word}");
    }
    for word in
        ["kvk-nummer", "rechtsvorm", "vestigingsplaats", "whw", "fte", "avg", "functie van wie tekent"]
    {
        assert!(registers.shows("small", &["guide", "een"]).to_lowercase().contains(word), "{word}");
    }
}

#[test]
fn it_fits_a_terminal() {
    let registers = Registers::examples();
    for width in [40, 80, 110] {
        for arguments in [&["guide", "deltadata"][..], &["guide", "deltadata", "--preamble"]] {
            let shown = registers.says("voorbeeldhogeschool", arguments, Some(width)).out;
            let widest = shown.lines().map(|line| line.chars().count()).max().unwrap();
            assert!(widest <= width, "{width}: {shown}");
        }
    }
}

#[test]
fn a_draft_of_nothing_makes_nothing_up() {
    let registers = Registers::small("", BARE);
    let ended = registers.says("small", &["guide", "een", "--preamble"], None);
    assert_eq!(
        ended.out,
        "Hogeschool Klein en Verzonnen BV, hierna gezamenlijk te noemen ‘Partijen’, gaan met elkaar een samenwerking aan: Iets.\n\n\
         In deze overeenkomst leggen Partijen vast binnen welke kaders en met welke bedoelingen zij samenwerken. Deze preambule \
         helpt bij de uitleg daarvan, ook voor wie er niet bij was.\n"
    );
    for said in [
        "niet vastgelegd en dus weggelaten: doel, terrein, vormen, waarden (register.toml), missie (inhoud)",
        "kaders, evaluatieplan\n",
    ] {
        assert!(ended.remarks.contains(said), "{said} in {}", ended.remarks);
    }
    assert_eq!(ended.code, 0);
}

#[test]
fn no_blank_and_nothing_in_doubt_gets_into_a_draft() {
    let text = "name = \"Iets\"\ngoal = \"[invullen]\"\n[[partners]]\nname = \"Verzonnen BV\"\ncontribution = \"…\"\n\
        [considerations.2026-03-01-aaaa]\ndate = 2026-03-01\noccasion = \"entering\"\n\
        [considerations.2026-03-01-aaaa.content]\njudgement = \"positive\"\nmission = \"De oude missie.\"\nimpact = \"Veel [aantal] studenten.\"\n\
        [considerations.2026-03-01-aaaa.profile]\njudgement = \"positive\"\ncompatible = \"Het past.\"\n\
        [considerations.2026-04-01-bbbb]\ndate = 2026-04-01\noccasion = \"reconsideration\"\n\
        [considerations.2026-04-01-bbbb.profile]\njudgement = \"doubt\"\ncompatible = \"Daar twijfelen wij aan.\"\n\
        [considerations.2027-01-01-cccc]\ndate = 2027-01-01\noccasion = \"reconsideration\"\n\
        [considerations.2027-01-01-cccc.content]\njudgement = \"positive\"\nmission = \"Nog niet gewogen.\"\n";
    let registers = Registers::small("", text);
    for kind in ["shared-values", "own-values", "principles"] {
        let ended = registers.says("small", &["guide", "een", &format!("--preamble={kind}")], None);
        for gone in ["[", "]", "…", "twijfelen", "Het past", "Nog niet gewogen", "Veel"] {
            assert!(!ended.out.contains(gone), "{kind}: {gone} in {}", ended.out);
        }
        assert!(ended.remarks.contains("er moet nog iets worden ingevuld: doel"), "{}", ended.remarks);
        let is_about_the_profile = ended.remarks.contains("‘profiel: twijfel’: missie en waarden (profiel)");
        assert_eq!(is_about_the_profile, kind != "principles", "{}", ended.remarks);
        assert_eq!(ended.out.contains("De oude missie."), kind != "principles", "{}", ended.out);
    }
    let wrong = registers.says("small", &["guide", "een", "--preamble=mooi"], None);
    assert!(wrong.code == 2 && wrong.remarks.contains("eigen-visie"), "{}", wrong.remarks);
}

#[test]
fn hostile_text_does_nothing() {
    let policy = "[labels.nl]\nlegal = \"\\u001b[31m<b>Recht</b>\"\n";
    let text = "name = \"Iets \\u202e\"\ngoal = \"\\u001b]0;x\\u0007 [klik](http://x) @allen\"\n[[partners]]\nname = \"<script>alert(1)</script>\"\n\
        [agreement]\ncomponents = [\"\\u009b31m eigen\"]\n[themes.own]\ntitle = \"<img src=x>\\u001b[2J\"\nstate = \"\\u0007\"\nnote = \"\\u001b\"\n";
    let registers = Registers::small(policy, text);
    for asked in [
        &["guide", "een"][..],
        &["guide", "een", "--preamble=principles"],
        &["show", "een", "--for", "board"],
        &["show", "een", "--for", "partner"],
    ] {
        let plain = registers.says("small", asked, None);
        let both = plain.out + &plain.remarks;
        assert!(!both.contains(['\u{1b}', '\u{7}', '\u{202e}', '\u{9b}']), "{asked:?}: {both}");
        // A word of the format that is none is told, and the rest is shown.
        let page = registers.says("small", &[asked, &["--format", "md"]].concat(), None).out;
        assert!(
            !page.contains("<script>") && !page.contains("<img") && !page.contains("[klik]("),
            "{asked:?}: {page}"
        );
    }
}
