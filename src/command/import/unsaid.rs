//! Words that stand where a day or a term belongs, and leave it open: that it is not known, or that there is no end.

use crate::model::Day;
use crate::text::fold::folded;

/// What such words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unsaid {
    /// It is not known, or stands elsewhere.
    Unknown,
    /// There is no end.
    Endless,
}

/// How words begin that say it is not known.
const UNKNOWN: &[&str] = &[
    "n t b",
    "ntb",
    "ntz",
    "nader te bepalen",
    "nader te",
    "nog te bepalen",
    "nog te",
    "nog niet",
    "nog onbekend",
    "nog open",
    "onbekend",
    "niet bekend",
    "niet ingevuld",
    "niet van toepassing",
    "unknown",
    "not known",
    "not yet",
    "to be",
    "tbd",
    "tba",
    "t b d",
    "t b a",
    "tbc",
    "pm",
    "p m",
    "zie contract",
    "zie overeenkomst",
    "zie bijlage",
    "zie dossier",
    "zie opmerking",
    "zie toelichting",
    "zie ",
    "see ",
    "conform contract",
    "volgens contract",
    "per contract",
    "in overleg",
    "in onderhandeling",
    "wordt ",
    "volgt",
    "geen datum",
    "geen idee",
    "no date",
    "pending",
    "in voorbereiding",
    "afhankelijk",
    "wanneer bekend",
    "zodra",
    "vul in",
    "invullen",
    "datum volgt",
    "a determiner",
    "noch offen",
    "offen",
    "unbekannt",
    "inconnu",
    "desconocid",
    "por determinar",
    "keine angabe",
    "k a",
    "steht noch",
    "noch nicht",
];

/// How words begin that say there is no end.
const ENDLESS: &[&str] = &[
    "onbepaald",
    "voor onbepaalde",
    "doorlopend",
    "onbeperkt",
    "open",
    "indefinite",
    "ongoing",
    "unlimited",
    "permanent",
    "geen einddatum",
    "geen einde",
    "tot wederopzegging",
    "wederopzegging",
    "tot opzegging",
    "tot nader",
    "until further",
    "until notice",
    "until terminated",
    "until termination",
    "no end",
    "none",
    "evergreen",
    "continu",
    "structureel",
    "zonder einddatum",
    "perpetual",
    "stilzwijgend",
    "onbep",
    "zolang",
    "zo lang",
    "voor altijd",
    "altijd",
    "levenslang",
    "eeuwig",
    "automatisch",
    "loopt door",
    "loopt automatisch",
    "as long as",
    "for life",
    "life",
    "unbefristet",
    "auf unbestimmte",
    "a duree indeterminee",
    "duree indeterminee",
    "indetermine",
    "sans limite",
    "sin fecha",
    "auf weiteres",
    "bis auf",
    "jusqu a nouvel",
    "hasta nuevo",
    "sin limite",
    "tacite reconduction",
];

impl Unsaid {
    /// What a text in place of a day says; nothing when it is something else.
    pub(super) fn of(text: &str) -> Option<Self> {
        let plain = folded(text);
        let is_empty_day =
            !plain.is_empty() && plain.chars().all(|c| c == '0' || c == ' ') && plain.len() > 3;
        let is_signs = plain.is_empty() && !text.trim().is_empty();
        if ENDLESS.iter().any(|start| plain.starts_with(start)) || text.trim() == "∞" {
            return Some(Self::Endless);
        }
        let is_unknown = UNKNOWN.iter().any(|start| plain.starts_with(start));
        (is_empty_day || is_signs || is_unknown).then_some(Self::Unknown)
    }
}

/// Whether no contract ends on a day: it is how programs write that there is no end.
pub(super) fn is_no_end(day: Day) -> bool {
    let day = day.to_string();
    ["9999-", "2999-", "2099-12-31"].iter().any(|start| day.starts_with(start))
}

/// Whether a text says that there is nothing to say.
pub(super) fn is_nothing(text: &str) -> bool {
    let text = folded(text);
    let said = [
        "n v t", "nvt", "n a", "na", "geen", "none", "null", "nb", "n b", "onbekend", "unknown", "nan",
        "tbd", "pm", "k a",
    ];
    text.is_empty() || said.contains(&text.as_str()) || text.starts_with("n v t ") || text.starts_with("nvt ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_leave_a_day_open() {
        for text in [
            "n.t.b.",
            "N.T.B",
            "nader te bepalen",
            "zie contract",
            "00-00-0000",
            "TBD",
            "?",
            "--",
            "volgt nog",
        ] {
            assert_eq!(Unsaid::of(text), Some(Unsaid::Unknown), "{text}");
        }
        for text in ["tot wederopzegging", "onbepaalde tijd", "Until further notice", "doorlopend"] {
            assert_eq!(Unsaid::of(text), Some(Unsaid::Endless), "{text}");
        }
        for text in ["2019", "ja", "binnenkort", "31-02-2020", "september", "0"] {
            assert_eq!(Unsaid::of(text), None, "{text}");
        }
    }
}
