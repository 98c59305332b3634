//! In which part of the world a country is put, so that a list of countries can be read in groups; it says nothing more.

use super::{Bilingual, Lang};

/// The codes of ISO 3166-1 by part of the world, as the United Nations' statistics divide them; Kosovo's too.
const CONTINENTS: [(Bilingual, &str); 7] = [
    (
        Bilingual { nl: "Afrika", en: "Africa" },
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG \
         RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
    ),
    (Bilingual { nl: "Antarctica", en: "Antarctica" }, "AQ"),
    (
        Bilingual { nl: "Azië", en: "Asia" },
        "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA \
         SA SG SY TH TJ TL TM TR TW UZ VN YE",
    ),
    (
        Bilingual { nl: "Europa", en: "Europe" },
        "AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO \
         PL PT RO RS RU SE SI SJ SK SM UA VA XK",
    ),
    (
        Bilingual { nl: "Noord-Amerika", en: "North America" },
        "AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM PR SV SX TC TT US VC \
         VG VI",
    ),
    (
        Bilingual { nl: "Oceanië", en: "Oceania" },
        "AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
    ),
    (
        Bilingual { nl: "Zuid-Amerika", en: "South America" },
        "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    ),
];

/// The part of the world that a country is put in.
pub fn continent(lang: Lang, code: &str) -> &'static str {
    let has = |codes: &str| codes.split(' ').any(|it| it.eq_ignore_ascii_case(code));
    CONTINENTS.iter().find(|(_, codes)| has(codes)).map_or("", |(name, _)| name.in_lang(lang))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::country::CODES;

    #[test]
    fn every_country_is_put_once() {
        let mut all: Vec<&str> = CONTINENTS.iter().flat_map(|(_, codes)| codes.split(' ')).collect();
        all.sort_unstable();
        let mut codes: Vec<&str> = CODES.split(' ').collect();
        codes.sort_unstable();
        assert_eq!(all, codes);
    }
}
