//! A register with a mark of its own in every text of every key, and each audience's site searched for each mark: what the board
//! and the public may not see is in no file of theirs, data and index included.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use partners::model::{Common, Facts as _, Head, Kind, Schema, Shape};

use crate::fixture::Register;

const DAY: &str = "2025-05-05";

/// The mark of a key: letters only, so that no folding, cutting or escaping changes it.
fn mark(path: &str) -> String {
    let plain: String = path.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("qz{}zq", plain.to_lowercase())
}

/// The id of the one entry of a kind.
fn id(kind: Kind) -> String {
    format!("{DAY}-m{:03}", Kind::ALL.iter().position(|it| *it == kind).unwrap())
}

/// A register being filled, with the marks that are in it, and what stands around each of them.
pub(super) struct Filled {
    pub(super) text: String,
    pub(super) marks: BTreeSet<String>,
    around: fn(&str) -> String,
}

impl Filled {
    /// Every key of a table, tables last; what names something else, or is held to a form, has what it may have.
    fn table(&mut self, schema: &Schema, header: &str, path: &str) {
        let mut below = Vec::new();
        for key in schema.keys {
            let at = format!("{path}{}", key.name);
            let given = match (schema.name, key.name) {
                ("Head", "unit") => Some("\"zorg\"".to_owned()),
                ("Head" | "Decision", "category") => Some("\"exchange\"".to_owned()),
                ("Head", "formality") => Some("\"formal\"".to_owned()),
                ("Head", "formerly") => Some("[\"eerder\"]".to_owned()),
                ("Head", "starts") => Some("2025-06-01".to_owned()),
                ("Head", "ends") => Some("2030-06-01".to_owned()),
                ("Partner", "country") => Some("\"BR\"".to_owned()),
                ("Head", "before_framework" | "void")
                | ("Partner", "ror")
                | ("Decision", "after" | "consent")
                | ("Agreement", "notice_given") => continue,
                ("Agreement", "signed_by") => Some("\"board\"".to_owned()),
                ("Decision", "considers") => Some(format!("\"{}\"", id(Kind::Consideration))),
                ("Decision", "outcome") => Some("\"enter\"".to_owned()),
                ("Shared" | "RecordedException", "about") => Some(format!("\"{}\"", id(Kind::Decision))),
                ("Shared", "to") => Some("\"public\"".to_owned()),
                ("FollowUp", "signal") => Some(format!("\"{}\"", id(Kind::Signal))),
                ("Adjustment", "evaluation") => Some(format!("\"{}\"", id(Kind::Evaluation))),
                ("AdjustmentDone", "adjustment") => Some(format!("\"{}\"", id(Kind::Adjustment))),
                (_, "date") => Some(DAY.to_owned()),
                _ => None,
            };
            let value = given.or_else(|| match key.shape {
                Shape::Text | Shape::Prose => Some(format!("\"{}\"", self.mark(&at))),
                Shape::Texts => Some(format!("[\"{}\"]", self.mark(&at))),
                Shape::Day => Some(DAY.to_owned()),
                Shape::Flag => Some("true".to_owned()),
                Shape::Number(low, _) => Some(low.max(1).to_string()),
                Shape::Numbers(..) => Some("[4]".to_owned()),
                Shape::Interval => Some("\"12 months\"".to_owned()),
                Shape::Word(words) => Some(format!("\"{}\"", words[0])),
                Shape::Words(words) => Some(format!("[\"{}\"]", words[0])),
                _ => {
                    below.push(key);
                    None
                }
            });
            if let Some(value) = value {
                writeln!(self.text, "{} = {value}", key.name).unwrap();
            }
        }
        for key in below {
            let (at, head) = (format!("{path}{}.", key.name), format!("{header}{}", key.name));
            match key.shape {
                Shape::Table(inner) => self.open(&format!("[{head}]"), inner, &head, &at),
                Shape::Tables(inner) => self.open(&format!("[[{head}]]"), inner, &head, &at),
                Shape::Named(inner) => {
                    self.open(&format!("[{head}.een]"), inner, &format!("{head}.een"), &at);
                }
                Shape::ByWord(words) => {
                    let mark = self.mark(&at);
                    writeln!(self.text, "[{head}]\n{} = \"{mark}\"", words[0]).unwrap();
                }
                Shape::Anything => {
                    let mark = self.mark(&at);
                    writeln!(self.text, "[{head}]\nsleutel = \"{mark}\"").unwrap();
                }
                _ => {}
            }
        }
    }

    fn open(&mut self, opens: &str, schema: &Schema, header: &str, path: &str) {
        writeln!(self.text, "{opens}").unwrap();
        self.table(schema, &format!("{header}."), path);
    }

    fn mark(&mut self, path: &str) -> String {
        let mark = mark(path);
        self.marks.insert(mark.clone());
        (self.around)(&mark)
    }

    fn entries(&mut self) {
        for kind in Kind::ALL {
            let header = format!("{}.{}", kind.table(), id(*kind));
            writeln!(self.text, "[{header}]\ndate = {DAY}").unwrap();
            self.table(kind.schema(), &format!("{header}."), &format!("{}.", kind.table()));
        }
    }
}

/// A partnership in which every text of every key is a mark, with something around it.
pub(super) fn filled(around: fn(&str) -> String) -> Filled {
    let mut filled = Filled { text: String::new(), marks: BTreeSet::new(), around };
    filled.table(Head::SCHEMA, "", "head.");
    filled.entries();
    filled
}

const POLICY: &str = "schema = 1\nname = \"Hogeschool\"\ncountry = \"NL\"\nlanguage = \"nl\"\nframework = 2024-01-01\nlegal_name = \"qzourlegalzq\"\nseat = \"qzourseatzq\"\n\
[units.zorg]\nnl = \"Zorg\"\nforge_team = \"qzforgeteamzq\"\n[categories.exchange]\nnl = \"Uitwisseling\"\n[offered]\nvalues = [\"qzofferedzq\"]\n\
[own]\nx = \"qzpolicyownzq\"\n[[routes]]\nwho = \"student\"\nabout = \"qzrouteaboutzq\"\nto = \"qzroutetozq\"\nchannel = \"qzroutechannelzq\"\n\
[publish]\nlicence = \"qzlicencezq\"\naccessibility = \"qzaccessibilityzq\"\nabout.nl = \"qzpublishaboutzq\"\n";

const DECLINED: &str = "schema = 1\nname = \"qzdeclinednamezq\"\nformality = \"formal\"\nunit = \"zorg\"\ngoal = \"qzdeclinedgoalzq\"\n\
[[partners]]\nname = \"qzdeclinedpartnerzq\"\ncountry = \"MX\"\n[decisions.2025-05-05-dcln]\ndate = 2025-05-05\noutcome = \"decline\"\nby = \"board\"\nreasons = \"qzdeclinedreasonszq\"\n";

const INFORMAL: &str = "schema = 1\nname = \"qzinformalnamezq\"\nformality = \"informal\"\nunit = \"zorg\"\n[[partners]]\nname = \"qzinformalpartnerzq\"\ncountry = \"SE\"\n\
[decisions.2025-05-05-nfrm]\ndate = 2025-05-05\noutcome = \"enter\"\nby = \"team\"\nreasons = \"qzinformalreasonszq\"\n";

fn register(policy: &str) -> (Register, BTreeSet<String>) {
    let filled = filled(str::to_owned);
    let register = Register::new()
        .file("register/register.toml", policy)
        .partnership("zorg/vol", &filled.text)
        .partnership("zorg/niet", DECLINED)
        .partnership("zorg/klein", INFORMAL);
    register.git(&["config", "user.name", "qzauthornamezq"]);
    register.git(&["config", "user.email", "qzauthormail@zq.example"]);
    register.git(&["add", "--all"]);
    register.git(&["commit", "-qm", "qzcommitsubjectzq"]);
    (register, filled.marks)
}

/// Everything that a site holds, names of files too, in small letters.
pub(super) fn everything(folder: &Path) -> String {
    let mut all = String::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap) {
        writeln!(all, "{}", entry.path().strip_prefix(folder).unwrap().display()).unwrap();
        if entry.file_type().is_file() {
            let bytes = std::fs::read(entry.path()).unwrap();
            if entry.path().extension().is_some_and(|it| it == "xlsx") {
                let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
                for at in 0..zip.len() {
                    std::io::Read::read_to_string(&mut zip.by_index(at).unwrap(), &mut all).unwrap();
                }
            } else {
                all += &String::from_utf8_lossy(&bytes);
            }
        }
    }
    // A long word may break where it has to.
    all.replace("<wbr>", "").to_lowercase()
}

#[track_caller]
fn published(register: &Register, audience: &str) -> String {
    let ran = register.run(&["publish", "../site", "--audience", audience]).fine();
    assert_eq!(ran.err, "", "{audience}");
    let all = everything(&register.home().join("site"));
    std::fs::remove_dir_all(register.home().join("site")).unwrap();
    all
}

fn held(all: &str, marks: &BTreeSet<String>) -> BTreeSet<String> {
    marks.iter().filter(|mark| all.contains(*mark)).cloned().collect()
}

#[test]
fn the_public_sees_what_is_named_for_it_and_no_mark_of_anything_else() {
    let (register, marks) = register(POLICY);
    let all = published(&register, "public");
    let named = ["head.name", "head.goal", "head.partners.name", "shared.text"].map(mark);
    assert_eq!(held(&all, &marks), named.into_iter().collect());
    for seen in [
        "qzrouteaboutzq",
        "qzroutetozq",
        "qzroutechannelzq",
        "qzlicencezq",
        "qzaccessibilityzq",
        "qzpublishaboutzq",
    ] {
        assert!(all.contains(seen), "{seen}");
    }
    for unseen in [
        "qzdeclined",
        "qzinformal",
        "qzauthor",
        "qzcommit",
        "qzour",
        "qzforge",
        "qzoffered",
        "qzpolicyown",
        "niet.html",
        "klein.html",
        "mx.html",
        "se.html",
    ] {
        assert!(!all.contains(unseen), "{unseen}");
    }
    // The same look at a site that may show more finds more, so that there was something to be found.
    let inside = published(&register, "internal");
    assert!(held(&inside, &marks) == marks && inside.contains("qzauthor") && inside.contains("qzdeclined"));
    // An institution may name informal ones, without their partners.
    let (register, _) = self::register(&POLICY.replace("[publish]\n", "[publish]\ninformal = true\n"));
    let all = published(&register, "public");
    assert!(
        all.contains("qzinformalnamezq") && !all.contains("qzinformalpartnerzq") && !all.contains("se.html")
    );
}

/// What the board's table does not have: what it holds of a part of a dossier by its name, or by one key of it.
const NOT_FOR_THE_BOARD: &[&str] = &[
    "head.contacts",
    "head.deputy",
    "head.sources",
    "head.own.",
    // Which kind of preamble it is, only the table of the facts and their commits says.
    "head.agreement.preamble.kind",
    "handovers",
    "exceptions",
    "samples",
    "signals.via",
    "signals.reference",
    "signals.touches",
    "follow_ups.by",
    "follow_ups.to",
];

/// Whether a mark is of a key, or of one below it.
fn is_of(it: &str, path: &str) -> bool {
    let begin = mark(path);
    if path.ends_with('.') { it == begin } else { it.starts_with(begin.trim_end_matches("zq")) }
}

/// The marks of what is not for the board.
fn not_for_the_board(marks: &BTreeSet<String>) -> BTreeSet<String> {
    marks.iter().filter(|it| NOT_FOR_THE_BOARD.iter().any(|path| is_of(it, path))).cloned().collect()
}

#[test]
fn the_board_sees_what_its_table_has_and_no_mark_of_anything_else() {
    let (register, marks) = register(POLICY);
    let hidden = not_for_the_board(&marks);
    assert!(
        hidden.len() > 15 && NOT_FOR_THE_BOARD.iter().all(|path| { hidden.iter().any(|it| is_of(it, path)) })
    );
    let all = published(&register, "board");
    // A key that is added later is for the board or it is not: whoever adds it says so here.
    let (held_by_all, expected) = (held(&all, &marks), marks.difference(&hidden).cloned().collect());
    let differ: Vec<&String> = held_by_all.symmetric_difference(&expected).collect();
    assert!(differ.is_empty(), "{differ:?}");
    assert!(
        all.contains("qzdeclinednamezq") && !all.contains("qzauthor") && !all.contains("qzcommit"),
        "who committed"
    );
    // The same look at a site that may show them finds them.
    let inside = published(&register, "internal");
    assert_eq!(held(&inside, &hidden), hidden);
}

/// What the public is not shown by its site it is not given by an export either.
#[test]
fn the_public_is_given_by_an_export_what_it_sees_on_the_site() {
    let (register, marks) = register(POLICY);
    let site = published(&register, "public");
    let data = register.run(&["export", "--audience", "public", "--format", "json"]).fine().out;
    assert_eq!(held(&data.to_lowercase(), &marks), held(&site, &marks));
    register.run(&["publish", "../site", "--audience", "public"]).fine();
    let beside = std::fs::read_to_string(register.home().join("site/data/samenwerkingen.json")).unwrap();
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(read(&beside)["partnerships"], read(&data)["partnerships"]);
}

#[test]
fn who_works_with_it_sees_every_text_of_every_key() {
    let (register, marks) = register(POLICY);
    let all = published(&register, "internal");
    let held = held(&all, &marks);
    let missing: Vec<&String> = marks.difference(&held).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(all.contains("qzauthornamezq") && all.contains("qzdeclinedreasonszq"));
    assert!(Common::SCHEMA.key("withdrawn").is_some());
}
