//! One made-up partnership: half of them formal, one in ten strategic; as dense in keys as the example register, which
//! has one in about 43 bytes.

use std::fmt::Write as _;

const PLACES: &[&str] =
    &["Verzonnenburg", "Proefstede", "Voorbeeldam", "Denkhaven", "Schijnwoude", "Modelmeer", "Fictiefveen"];
const COUNTRIES: &[&str] = &["NL", "BE", "DE", "BR", "ID", "ZA", "FI"];
const AIMS: &[&str] = &[
    "Een gezamenlijke minor over eerlijke handel, met dertig plaatsen per jaar aan elke kant.",
    "Studenten en wijkbewoners onderzoeken samen hoe een straat met minder water en warmte toe kan.",
    "Twee lectoraten delen een agenda over zorg die mensen thuis houdt, en de gegevens die daarbij horen.",
    "Stages en afstudeeropdrachten bij wie de opgave van de stad elke dag tegenkomt.",
    "Docenten wisselen uit, op locatie en op afstand, en maken samen drie modules.",
];
const REASONS: &[&str] = &[
    "De bijdrage is concreet, wederzijds en klein genoeg om van te leren; wie er last van kan hebben is gehoord en leest mee.",
    "Missie en waarden liggen dicht bij elkaar, ook waar het schuurt: klachten worden openbaar gemaakt en beantwoord.",
    "Het past bij de ambitie om onderwijs en onderzoek met de stad te doen, en de partner brengt in wat wij niet hebben.",
    "Er is lang over gesproken met beide opleidingen; de zorgen over reistijd en werkdruk zijn met afspraken ondervangen.",
];

/// The word of a unit.
pub(crate) fn unit(at: usize) -> String {
    format!("onderdeel-{:02}", at + 1)
}

/// The stem of a partnership's file.
pub(crate) fn stem(at: usize) -> String {
    format!("{}-{at:05}", pick(PLACES, at, 3).to_lowercase())
}

/// The text of a partnership's file.
pub(crate) fn text(at: usize, unit: &str) -> String {
    let mut made = Made { at, entries: 0, text: String::with_capacity(4096) };
    match at % 10 {
        0..=3 => made.formal(unit, None),
        5 => made.formal(unit, Some(STRATEGIC)),
        _ => made.informal(unit),
    }
    made.text
}

/// Any of a list, the same one every time.
fn pick(list: &'static [&'static str], at: usize, salt: usize) -> &'static str {
    list[(at.wrapping_mul(2_654_435_761) >> 7).wrapping_add(salt * 31) % list.len()]
}

struct Made {
    at: usize,
    entries: usize,
    text: String,
}

impl Made {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Begins an entry; its id, which no other partnership has, is returned.
    fn entry(&mut self, kind: &str, date: &str) -> String {
        let mut number = self.at * 40 + self.entries;
        self.entries += 1;
        let mut random = [b'0'; 6];
        for sign in random.iter_mut().rev() {
            *sign = b"0123456789abcdefghjkmnpqrstvwxyz"[number % 32];
            number /= 32;
        }
        let id = format!("{date}-{}", String::from_utf8_lossy(&random));
        let _ = write!(self.text, "\n[{kind}.{id}]\ndate = {date}\n");
        id
    }

    fn head(&mut self, unit: &str, formality: &str, country: &str) {
        let (at, place, aim) = (self.at, pick(PLACES, self.at, 3), pick(AIMS, self.at, 1));
        let owner = if at.is_multiple_of(2) { "Opleidingsmanager" } else { "Lector" };
        let _ = write!(
            self.text,
            "schema    = 1\nname      = \"Samenwerking {at} met Hogeschool {place}\"\nformality = \"{formality}\"\n\
             domains   = [\"education\", \"research\"]\nunit      = \"{unit}\"\nowner     = \"{owner}\"\n\
             goal      = \"\"\"{aim}\"\"\"\nstarts    = 202{}-09-01\n",
            3 + at % 3
        );
        if formality == "formal" {
            self.line("deputy    = \"Beleidsadviseur\"\nforms     = [\"exchange\", \"joint-education\"]\nends      = 2029-08-31");
            self.line(if at % 10 == 5 { "category  = \"strategic\"" } else { "category  = \"exchange\"" });
        }
        let _ = write!(
            self.text,
            "\n[[partners]]\nname    = \"Hogeschool {place} {at}\"\nkind    = \"university\"\ncountry = \"{country}\"\n\
             website = \"https://www.{}.example\"\n",
            place.to_lowercase()
        );
    }

    fn informal(&mut self, unit: &str) {
        self.head(unit, "informal", "NL");
        let reasons = pick(REASONS, self.at, 0);
        self.entry("considerations", "2023-05-11");
        self.line(&format!(
            "occasion = \"entering\"\nby = \"Docent\"\nreason = \"\"\"{reasons} {}\"\"\"",
            pick(REASONS, self.at, 1)
        ));
        self.entry("decisions", "2023-06-06");
        self.line(&format!(
            "outcome = \"enter\"\nby = \"manager\"\nreasons = \"\"\"{}\"\"\"",
            pick(REASONS, self.at, 2)
        ));
        if self.at % 10 == 7 {
            self.entry("samples", "2026-01-12");
            self.line(&format!("of = 14\nseed = \"2026-01-12/{unit}/2\""));
            self.entry("evaluations", "2026-03-10");
            self.line("occasion = \"sample\"\nby = \"Team\"\noutcome = \"continue\"\nnone_needed = \"Het loopt.\"\ngoals = \"Ja, nog steeds.\"\nnorms = \"Ja; wat is afgesproken gebeurt.\"");
        }
        self.signal("2026-02-03");
    }

    fn formal(&mut self, unit: &str, strategic: Option<&str>) {
        self.head(unit, "formal", pick(COUNTRIES, self.at, 5));
        self.line(AGREED);
        if let Some(strategic) = strategic {
            self.line(strategic);
        }
        let category = if strategic.is_some() { "strategic" } else { "exchange" };
        self.entering(category);
        self.running();
        if strategic.is_some() {
            self.evaluated();
        }
        if self.at % 10 == 3 {
            self.entry("handovers", "2026-01-20");
            self.line("role = \"owner\"\naccepted = true\nfrom = \"Lector\"\nto = \"Opleidingsmanager\"");
        }
    }

    fn entering(&mut self, category: &str) {
        let (impact, reasons) = (pick(REASONS, self.at, 4), pick(REASONS, self.at, 6));
        let (aim, values) = (pick(AIMS, self.at, 4), pick(REASONS, self.at, 11));
        self.entry("knowledge_security", "2023-03-02");
        self.line("by = \"Adviseur kennisveiligheid\"\nallowed = true\ndesirable = true\nreference = \"KV-2023-011\"");
        let weighed = self.entry("considerations", "2023-04-11");
        self.line(&format!(
            "occasion = \"entering\"\nby = \"Programmamanager\"\n[considerations.{weighed}.content]\njudgement = \"positive\"\n\
             ambitions = [\"onderwijs en onderzoek met de stad\"]\nsdgs = [4, 10, 11]\nvalues = \"\"\"{values}\"\"\"\n\
             mission = \"Studenten leren van wie de opgave elke dag tegenkomt.\"\n\
             no_harm = \"Bewoners kunnen herkend worden; zij lezen mee en mogen zich terugtrekken.\"\nimpact = \"\"\"{aim} {impact}\"\"\"\n\
             [considerations.{weighed}.profile]\njudgement = \"positive\"\nsources = [\"https://www.voorbeeld.example/missie\"]\n\
             compatible = \"De missie noemt publieke waarde en toegang; die van ons ook.\"\nconduct = \"\"\"{reasons}\"\"\""
        ));
        self.entry("advice", "2023-05-09");
        self.line("from = \"governance\"\nkind = \"contacted\"\ngist = \"Op de hoogte van het voorstel.\"");
        let decided = self.entry("decisions", "2023-05-16");
        let reasons = [pick(REASONS, self.at, 9), pick(REASONS, self.at, 10)].join(" ");
        self.line(&format!(
            "outcome = \"enter\"\nby = \"board\"\nconsiders = \"{weighed}\"\ncategory = \"{category}\"\nreasons = \"\"\"{reasons}\"\"\""
        ));
        self.entry("shared", "2023-05-19");
        self.line(&format!("about = \"{decided}\"\nhow = \"In een gesprek, daarna schriftelijk.\""));
    }

    fn running(&mut self) {
        self.entry("monitoring", "2025-09-09");
        self.line("progress = \"De modules lopen op tijd.\"\nresults = \"Veertig plaatsen gevuld, twee artikelen.\"\nattention = \"Huisvesting.\"");
        self.signal("2026-03-14");
    }

    fn evaluated(&mut self) {
        let evaluated = self.entry("evaluations", "2026-06-02");
        self.line("occasion = \"periodic\"\nby = \"Team Strategie\"\noutcome = \"continue\"\ngoals = \"Ja, onverkort.\"\nnorms = \"Ja; vragen worden binnen een week beantwoord.\"");
        let adjusted = self.entry("adjustments", "2026-06-02");
        self.line(&format!("evaluation = \"{evaluated}\"\nowner = \"Programmamanager\"\ndue = 2026-09-30\naction = \"Studenten van beide kanten in het overleg.\""));
        self.entry("adjustments_done", "2026-09-22");
        self.line(&format!(
            "adjustment = \"{adjusted}\"\neffect = \"Vier studenten bepalen de helft van de agenda.\""
        ));
        self.entry("decisions", "2026-06-23");
        self.line(
            "outcome = \"continue\"\nby = \"board\"\nreasons = \"De evaluatie laat zien dat het werkt.\"",
        );
    }

    /// One partnership in four has a signal, one in eight an open one.
    fn signal(&mut self, date: &str) {
        if !self.at.is_multiple_of(4) {
            return;
        }
        let signal = self.entry("signals", date);
        self.line("kind = \"event\"\nfrom = \"staff\"\nvia = \"Leidinggevende\"\nsummary = \"\"\"Collega's vragen wat het sluiten van een studentenraad bij de partner betekent.\"\"\"");
        let steps = ["acknowledged", "inquiry", "outcome", "feedback"];
        for step in if self.at.is_multiple_of(8) { &steps[..2] } else { &steps } {
            self.entry("follow_ups", "2026-03-20");
            self.line(&format!("signal = \"{signal}\"\nstep = \"{step}\"\nby = \"Programmamanager\"\ngist = \"Met beide opleidingen besproken.\""));
        }
    }
}

const AGREED: &str = r#"
[agreement]
signed    = 2023-06-20
signed_by = "board"
reference = "CB-2023-0173"
notice    = "6 months"
renewal   = "by-decision"

[evaluation_plan]
mode  = "periodic"
every = "48 months"
from  = "last"

[contacts.partner]
side     = "partner"
function = "Internationaal bureau"
channel  = "internationaal@partner.example"
verified = 2026-02-03
[contacts.ons]
side     = "us"
function = "Coördinator internationalisering"
channel  = "internationaal@voorbeeld.example"
verified = 2026-02-03"#;

const STRATEGIC: &str = r#"
[strategic]
selection        = "Voorgesteld door de opleiding, na vergelijking met twee andere."
potential        = "Gezamenlijk onderzoek ligt binnen bereik zodra de minor loopt."
complementarity  = "Wij brengen handelsrecht, de partner brengt ketens."
board_commitment = 2023-04-25
multi_year_plan  = "Jaar 1 modules, jaar 2 minor, jaar 3 onderzoek."
funding_options  = "Erasmus+ en de innovatiefondsen van beide."
impact           = "Een minor voor zestig studenten en twee artikelen."
[strategic.objectives]
synergy   = "Beide werken in havensteden en met de SDG's."
research  = "Een gedeelde agenda en een eerste voorstel."
education = "De minor is door beide examencommissies erkend.""#;
