//! Where a rule comes from, as a reader is told: the document's title and section.

use crate::words::Bilingual;

macro_rules! framework {
    ($section_nl:literal, $section_en:literal) => {
        Bilingual {
            nl: concat!(
                "‘Ethische overwegingen bij samenwerking met externe partners’ (De Haagse Hogeschool), ",
                $section_nl,
                "."
            ),
            en: concat!(
                "‘Ethische overwegingen bij samenwerking met externe partners’ (De Haagse Hogeschool’s ethical \
                 framework), ",
                $section_en,
                "."
            ),
        }
    };
}

macro_rules! policy {
    ($section_nl:literal, $section_en:literal) => {
        Bilingual {
            nl: concat!("Internationaliseringsbeleid van De Haagse Hogeschool, ", $section_nl, "."),
            en: concat!("Internationalisation policy of De Haagse Hogeschool, ", $section_en, "."),
        }
    };
}

macro_rules! chain {
    ($section_nl:literal, $section_en:literal) => {
        Bilingual {
            nl: concat!(
                "‘Ketensamenwerking rond zorgwekkend gedrag in het hoger onderwijs’ (Platform IV-HO), ",
                $section_nl,
                "."
            ),
            en: concat!(
                "‘Ketensamenwerking rond zorgwekkend gedrag in het hoger onderwijs’ (Platform IV-HO, on working \
                 with chain partners), ",
                $section_en,
                "."
            ),
        }
    };
}

/// 000:145-242.
pub(super) const WEIGHING: Bilingual = framework!(
    "‘Wat zijn onze ethische overwegingen?’",
    "section ‘Wat zijn onze ethische overwegingen?’ (what are our ethical considerations?)"
);

/// 000:145-242 and 000:317-384.
pub(super) const DECIDING: Bilingual = framework!(
    "‘Wat zijn onze ethische overwegingen?’ en ‘Werkafspraken’",
    "sections ‘Wat zijn onze ethische overwegingen?’ (what are our ethical considerations?) and ‘Werkafspraken’ \
     (working agreements)"
);

/// 000:244-315.
pub(super) const PRACTICE: Bilingual = framework!(
    "‘Ethische afwegingen in de praktijk’",
    "section ‘Ethische afwegingen in de praktijk’ (ethical considerations in practice)"
);

/// 000:317-384.
pub(super) const WORKING: Bilingual =
    framework!("‘Werkafspraken’", "section ‘Werkafspraken’ (working agreements)");

/// 000:244-384.
pub(super) const PRACTICE_AND_WORKING: Bilingual = framework!(
    "‘Ethische afwegingen in de praktijk’ en ‘Werkafspraken’",
    "sections ‘Ethische afwegingen in de praktijk’ (ethical considerations in practice) and ‘Werkafspraken’ \
     (working agreements)"
);

/// 000:430-532.
pub(super) const PREAMBLE: Bilingual = framework!(
    "bijlage 1, ‘Preambule’; dat een invulplek een bevinding is, is een afspraak van dit register zelf",
    "annex 1, ‘Preambule’ (preamble); that a blank is a finding is this register’s own agreement"
);

/// 000:244-279 and 001:1006-1019.
pub(super) const PRACTICE_AND_PROCESS: Bilingual = framework!(
    "‘Ethische afwegingen in de praktijk’, en het internationaliseringsbeleid, bijlage 2",
    "section ‘Ethische afwegingen in de praktijk’ (ethical considerations in practice), and the \
     internationalisation policy, annex 2"
);

/// 000:244-344 and 003:274-284.
pub(super) const FEEDBACK: Bilingual = framework!(
    "‘Ethische afwegingen in de praktijk’ en ‘Werkafspraken’, en ‘Aan de slag met sociale veiligheid in het hoger \
     onderwijs’ (Inspectie van het Onderwijs), ‘Act: bijstellen’",
    "sections ‘Ethische afwegingen in de praktijk’ (ethical considerations in practice) and ‘Werkafspraken’ \
     (working agreements), and the Dutch inspectorate’s ‘Aan de slag met sociale veiligheid in het hoger \
     onderwijs’, the act phase"
);

/// 000:244-301 and 001:472-487.
pub(super) const EVALUATING: Bilingual = framework!(
    "‘Ethische afwegingen in de praktijk’, en het internationaliseringsbeleid, ‘Strategische partnerschappen’",
    "section ‘Ethische afwegingen in de praktijk’ (ethical considerations in practice), and the \
     internationalisation policy, ‘Strategische partnerschappen’ (strategic partnerships)"
);

/// 000:317-325 and 004, section 4.2.
pub(super) const WORKING_AND_CONTACTS: Bilingual = framework!(
    "‘Werkafspraken’, en ‘Ketensamenwerking rond zorgwekkend gedrag in het hoger onderwijs’ (Platform IV-HO), \
     paragraaf 4.2",
    "section ‘Werkafspraken’ (working agreements), and ‘Ketensamenwerking rond zorgwekkend gedrag in het hoger \
     onderwijs’ (Platform IV-HO), section 4.2"
);

/// 001:433-441 and 001:1025-1026.
pub(super) const KNOWLEDGE_SECURITY: Bilingual = policy!(
    "‘De internationale dimensie van ons onderzoek’ en bijlage 2",
    "‘De internationale dimensie van ons onderzoek’ (the international dimension of our research) and annex 2"
);

/// 001:1034-1070.
pub(super) const CRITERIA: Bilingual = policy!("bijlage 2, ‘Criteria’", "annex 2, ‘Criteria’");

/// 001:546-568.
pub(super) const TAILORED: Bilingual = policy!(
    "‘Hogeschoolbrede samenwerkingen’ en bijlage 2",
    "‘Hogeschoolbrede samenwerkingen’ (institution-wide partnerships) and annex 2"
);

/// 002:6-15.
pub(super) const TALKS: Bilingual = Bilingual {
    nl: "‘Gespreksleidraad bij opmaak van een samenwerkingsverband’ (HOGENT), ‘Tijdig starten’.",
    en: "‘Gespreksleidraad bij opmaak van een samenwerkingsverband’ (HOGENT’s conversation guide), ‘Tijdig \
         starten’ (starting in time).",
};

/// 003:10-12 and 003:274-284.
pub(super) const CYCLE: Bilingual = Bilingual {
    nl: "‘Aan de slag met sociale veiligheid in het hoger onderwijs’ (Inspectie van het Onderwijs), ‘Act: \
         bijstellen’.",
    en: "‘Aan de slag met sociale veiligheid in het hoger onderwijs’ (Dutch Inspectorate of Education), the act \
         phase.",
};

/// 004:1072-1076 and 004:1409-1411.
pub(super) const CONTACTS: Bilingual = chain!("paragraaf 4.2 en 5.2", "sections 4.2 and 5.2");

/// 004:1246-1252.
pub(super) const CONTACT_NEEDS: Bilingual = chain!("paragraaf 4.3", "section 4.3");

/// 004:454-466 and 004:1164-1171.
pub(super) const SHARING: Bilingual = chain!(
    "paragraaf 2.3 en 4.3, en een afspraak van dit register zelf",
    "sections 2.3 and 4.3, and this register’s own agreement"
);

/// Rules of integrity.
pub(super) const FORMAT: Bilingual = Bilingual {
    nl: "Het bestandsformaat van dit register; het ethisch kader gaat hier niet over.",
    en: "This register’s own format; the ethical framework does not speak of it.",
};

/// Rules of good order.
pub(super) const REGISTER: Bilingual = Bilingual {
    nl: "Een afspraak van dit register zelf; het ethisch kader gaat hier niet over.",
    en: "This register’s own agreement; the ethical framework does not speak of it.",
};
