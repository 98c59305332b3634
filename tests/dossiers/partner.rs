//! What the partner may see: every text of a file is marked, and no mark gets out that is not named here as the partner's.

use std::collections::BTreeSet;
use std::fs;

use super::Registers;

const FILE: &str = "every-key/partnerships/business-school/universidade-exemplo.toml";

/// The tables whose texts the partner may see; `decisions` without dissent, and the head as far as it is named.
const SEEN: [&str; 9] =
    ["name", "unit", "owner", "goal", "partners", "agreement", "considerations", "decisions", "category"];

/// A file in which every text says where it stands, and every table has a key that nobody knows.
fn marked(text: &str) -> (String, BTreeSet<String>) {
    let (mut out, mut marks, mut table) = (String::new(), BTreeSet::new(), String::new());
    let mut number = 0;
    let mut mark = |key: &str| {
        number += 1;
        let mark = format!("MARK{number:03}-{}", key.replace('.', "-"));
        marks.insert(mark.clone());
        mark
    };
    for line in text.lines() {
        if let Some(header) = line.trim().strip_prefix('[') {
            header.trim_start_matches('[').split(']').next().unwrap().clone_into(&mut table);
            out += line;
            out += &format!("\nunheard_of = \"{}\"\n", mark(&format!("{table}.unheard_of")));
            continue;
        }
        let Some((key, value)) = line.split_once('=').filter(|(key, _)| !key.trim_start().starts_with('#'))
        else {
            out += line;
            out.push('\n');
            continue;
        };
        let path = if table.is_empty() { key.trim().to_owned() } else { format!("{table}.{}", key.trim()) };
        // A reference and a date must stay what they are, or the entry is another one.
        let is_kept = [
            "schema",
            "corrects",
            "considers",
            "after",
            "about",
            "signal",
            "evaluation",
            "adjustment",
            "prompted_by",
        ];
        let mut parts = value.split('"');
        out += &format!("{key}={}", parts.next().unwrap());
        if is_kept.contains(&key.trim()) {
            out += value.split_once('"').map(|(_, rest)| format!("\"{rest}")).unwrap_or_default().as_str();
        } else {
            for (at, part) in parts.enumerate() {
                let is_text = at % 2 == 0;
                out += &if is_text && !part.is_empty() {
                    format!("\"{}", mark(&path))
                } else {
                    format!("\"{part}")
                };
            }
        }
        out.push('\n');
    }
    (out, marks)
}

fn is_for_partner(mark: &str) -> bool {
    let path = mark.split_once('-').unwrap().1;
    let is_own_table = |table: &str| path == table || path.starts_with(&format!("{table}-"));
    let is_word_of_the_head = ["formality", "domains", "forms"].contains(&path);
    (SEEN.iter().any(|table| is_own_table(table)) || is_word_of_the_head)
        && !["dissent", "unheard_of", "withdrawn"].iter().any(|hidden| path.ends_with(hidden))
}

#[test]
fn no_text_gets_out_that_is_not_the_partners() {
    let registers = Registers::examples();
    let (text, marks) = marked(&fs::read_to_string(registers.path(FILE)).unwrap());
    assert!(marks.len() > 150, "{}", marks.len());
    registers.write(FILE, &text);
    let mut seen = BTreeSet::new();
    for format in ["text", "md", "json"] {
        for lang in ["nl", "en"] {
            let asked = ["show", "universidade", "--for", "partner", "--format", format, "--lang", lang];
            let shown = registers.says("every-key", &asked, None).out;
            let shown = shown.replace("\\_", "_");
            for mark in marks.iter().filter(|mark| shown.contains(mark.as_str())) {
                assert!(is_for_partner(mark), "{format}: {mark} in\n{shown}");
                seen.insert(mark.clone());
            }
        }
    }
    let unseen: Vec<_> = marks.iter().filter(|mark| is_for_partner(mark) && !seen.contains(*mark)).collect();
    assert!(unseen.is_empty(), "the partner may see these: {unseen:?}");
}

#[test]
fn words_of_a_signal_its_reporter_and_its_steps_stay_inside() {
    let registers = Registers::examples();
    for lang in ["nl", "en"] {
        for format in ["text", "md", "json"] {
            for id in ["voorbeeld-logistiek", "deltadata", "musterhochschule", "mantelzorg"] {
                let asked = ["show", id, "--for", "partner", "--format", format, "--lang", lang];
                let shown = registers.shows("voorbeeldhogeschool", &asked).to_lowercase();
                for word in [
                    "signal",
                    "signaal",
                    "melder",
                    "reporter",
                    "anonymous",
                    "anoniem",
                    "from a student",
                    "van een student",
                    "feedback",
                    "terugkoppeling",
                    "nader onderzoek",
                    "bezwaar",
                    "dissent",
                    "advies van",
                    "redacted",
                    "tekst verwijderd",
                    "monitoring",
                    "evaluations",
                    "studieloopbaanbegeleider",
                ] {
                    assert!(!shown.contains(word), "{id} {format} {lang}: {word} in\n{shown}");
                }
            }
        }
    }
}

#[test]
fn what_was_corrected_or_lies_ahead_is_not_shown_either() {
    let text = "name = \"Iets\"\nformality = \"formal\"\n[[partners]]\nname = \"Verzonnen BV\"\n\
        [decisions.2026-03-01-aaaa]\ndate = 2026-03-01\noutcome = \"enter\"\nby = \"board\"\nreasons = \"VERBETERD\"\n\
        [decisions.2026-03-02-bbbb]\ndate = 2026-03-02\noutcome = \"enter\"\nby = \"board\"\nreasons = \"STAAT\"\ndissent = \"BEZWAAR\"\ncorrects = \"2026-03-01-aaaa\"\n\
        [decisions.2027-03-01-cccc]\ndate = 2027-03-01\noutcome = \"end\"\nby = \"board\"\nreasons = \"LATER\"\n";
    let registers = Registers::small("", text);
    for format in ["text", "md", "json"] {
        let shown = registers.shows("small", &["show", "een", "--for", "partner", "--format", format]);
        assert!(shown.contains("STAAT"), "{shown}");
        for hidden in ["VERBETERD", "BEZWAAR", "LATER"] {
            assert!(!shown.contains(hidden), "{format}: {hidden} in {shown}");
        }
    }
}
