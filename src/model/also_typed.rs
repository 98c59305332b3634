//! What else people call the words of the format when they type them: `cvb`, `docent`, `gemeente`.

/// Other names of a word, in either language, as people type them; those of its label are not repeated.
pub fn also_typed(spelling: &str) -> &'static [&'static str] {
    match spelling {
        "board" => &["cvb", "bestuur", "college", "college van bestuur", "executive board", "het bestuur"],
        "director" => &["directie", "dienstdirecteur", "faculteitsdirecteur", "de directeur"],
        "manager" => &["teamleider", "opleidingsmanager", "leidinggevenden", "head of department"],
        "team" => &["opleidingsteam", "het team"],
        "staff" => &[
            "docent",
            "collega",
            "onderzoeker",
            "lector",
            "docenten",
            "medewerkers",
            "lecturer",
            "teacher",
            "employee",
            "colleague",
        ],
        "student" => &["studenten", "studente", "students"],
        "other-institution" => &["andere hogeschool", "andere universiteit", "another university"],
        "outside" => &["buitenstaander", "van buiten", "extern", "journalist", "pers", "media", "outsider"],
        "anonymous" => &["anonieme melder", "onbekend"],
        "university of applied sciences" => &["hbo", "hogescholen", "uas"],
        "university" => &["uni", "universiteiten", "wo"],
        "company" => &["onderneming", "firma", "bv", "business"],
        "government" => {
            &["gemeente", "ministerie", "provincie", "overheidsinstelling", "municipality", "ministry"]
        }
        "enter" => &["wel aangaan"],
        "decline" => &["afwijzen", "weigeren", "niet doen"],
        "end" => &["stoppen", "opzeggen", "stopzetten"],
        "continue" => &["doorgaan", "doorzetten", "go on"],
        "suspend" => &["pauzeren", "stilzetten", "pause"],
        "void" => &["vervallen", "nietig", "dubbel", "per ongeluk"],
        "governance" => &["dienst bestuurszaken"],
        "strategy" => &["team strategie"],
        "inclusion" => &["inclusion office"],
        "data-protection" => &["fg", "dpo"],
        "legal" => &["jurist", "juristen"],
        "us" => &["ons", "bij ons", "onze kant"],
        "partner" => &["zij", "bij de partner", "de partner"],
        "both" => &["allebei", "samen"],
        "periodic" => &["regelmatig", "om de zoveel tijd"],
        "at-end" => &["na afloop", "einde"],
        "exchange" => &["uitwisselen"],
        _ => &[],
    }
}
