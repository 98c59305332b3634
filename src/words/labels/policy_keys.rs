//! What the keys of `register.toml` are called.

use super::{find, labels};
use crate::words::Bilingual;

pub(super) fn key(schema: &str, key: &str) -> Option<Bilingual> {
    find(table(schema), key)
}

fn table(schema: &str) -> &'static [(&'static str, Bilingual)] {
    match schema {
        "Policy" => labels! {
            schema: "versie van het formaat" / "version of the format", name: "instelling" / "institution",
            country: "land" / "country", language: "taal" / "language", main: "hoofdbranch" / "main branch",
            year_starts: "begin van het studiejaar" / "start of the academic year", publish: "publicatie" / "publication",
            framework: "kader van kracht sinds" / "framework in force since",
            legal_name: "statutaire naam" / "legal name", legal_form: "rechtsvorm" / "legal form",
            seat: "vestigingsplaats" / "seat", registration: "registratie" / "registration", units: "eenheden" / "units",
            categories: "categorieën" / "categories", labels: "eigen namen" / "own names",
            offered: "keuzes bij invoer" / "offered", routes: "waar mensen terechtkunnen" / "where people can turn",
            rounds: "strategische rondes" / "strategic rounds", reminders: "herinneringen" / "reminders",
            rules: "niveaus van regels" / "rule levels", own: "eigen gegevens" / "own data",
        },
        "Labels" => labels! { nl: "in het Nederlands" / "in Dutch", en: "in het Engels" / "in English" },
        "Unit" => labels! {
            nl: "in het Nederlands" / "in Dutch", en: "in het Engels" / "in English",
            forge_team: "team op het gitplatform" / "team at the forge", kind: "soort" / "kind",
        },
        "Publish" => labels! {
            colour: "kleur" / "colour", informal: "ook informele" / "informal ones too", licence: "licentie" / "licence",
            accessibility: "toegankelijkheidsverklaring" / "accessibility statement",
            about: "over samenwerken" / "about working together",
        },
        "Category" => labels! {
            nl: "in het Nederlands" / "in Dutch", en: "in het Engels" / "in English",
            strategic: "strategisch" / "strategic", monitor_every: "monitoring elke" / "monitored every",
            evaluate_every: "evaluatie elke" / "evaluated every", objectives: "doelstellingen, ten minste" / "objectives, at least",
        },
        "Offered" => labels! {
            values: "waarden" / "values", ambitions: "ambities" / "ambitions", frameworks: "kaders" / "frameworks",
        },
        "Route" => {
            labels! { who: "wie" / "who", about: "waarover" / "about", to: "naar" / "to", channel: "via" / "through" }
        }
        "Reminders" => labels! {
            before_end: "voor het einde" / "before the end", verify_contacts: "contacten nagaan elke" / "verify contacts every",
            feedback_within: "terugkoppeling binnen" / "feedback within",
            sample_again: "niet opnieuw getrokken binnen" / "not drawn again within",
        },
        _ => &[],
    }
}
