//! What is asked when a text has to go for legal reasons.

use super::questions;

questions! {
    REDACTED_TEXTS {
        nl: "Welke tekst moet weg?", "Wat u niet kiest, blijft staan.";
        en: "Which text has to go?", "What you do not choose stays.";
    }
    REDACTED_GROUND {
        nl: "Op welke wettelijke grond moet de tekst weg?", "In het kort, bijvoorbeeld: verzoek om wissing, artikel 17 AVG. Zonder te herhalen wat er stond: deze grond blijft staan.";
        en: "On which legal ground does the text have to go?", "In short, for instance: request for erasure, article 17 GDPR. Without repeating what it said: this ground stays.";
    }
    REDACTED_BY {
        nl: "Welke functie laat de tekst verwijderen?", "Een functie, bijvoorbeeld de functionaris gegevensbescherming; geen naam.";
        en: "Which function has the text removed?", "A function, for instance the data-protection officer; not a name.";
    }
    REDACTED_ON {
        nl: "Op welke dag?", "De dag waarop de tekst uit het register gaat.";
        en: "On which day?", "The day on which the text leaves the register.";
    }
}
