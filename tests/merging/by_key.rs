//! One file on both sides: what is taken from which, and what is left to a person.

use std::collections::BTreeSet;

use partners::edit::merge::{self, SideNames, Sides, merge};

const BASE: &str = r#"schema = 1
name = "Exchange"   # as in the agreement
forms = ["exchange"]
owner = "Programme manager"
ends = 2028-08-31 # four years

[[partners]]
name = "Universidade Exemplo"
country = "BR"
kind = "university"

[agreement]
signed = 2024-06-20

# ── dossier ──
[decisions.2024-06-12-dec1de]
date = 2024-06-12
outcome = "enter"
by = "board"
reasons = """
It fits.
And it is wanted."""
"#;

/// Makes each change to a text; what is looked for is there.
fn with(text: &str, changes: &[(&str, &str)]) -> String {
    changes.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

/// Merges on both sides of the table: the same comes of it.
#[track_caller]
fn merged(base: &str, ours: &str, theirs: &str) -> String {
    let labels = SideNames { ours: "ours".to_owned(), theirs: "theirs".to_owned() };
    let of = |ours, theirs| {
        merge(Sides { base: Some(base), ours, theirs }, &BTreeSet::new()).expect("it can be merged")
    };
    let (one, other) = (of(ours, theirs), of(theirs, ours));
    assert_eq!(one.text(), other.text());
    assert!(one.text().is_none_or(|text| text == one.decided(&[], &labels, 7)));
    one.decided(&[], &labels, 7)
}

const SIGNAL: &str =
    "\n[signals.2026-03-14-aaaaaa]\ndate = 2026-03-14\nfrom = \"staff\"\nsummary = \"One.\"\n";
const OTHER: &str =
    "\n[signals.2026-03-14-bbbbbb]\ndate = 2026-03-14\nfrom = \"staff\"\nsummary = \"One.\"\n";

#[test]
fn entries_are_united_in_the_order_of_their_ids() {
    let (ours, theirs) = (BASE.to_owned() + OTHER, BASE.to_owned() + SIGNAL);
    assert_eq!(merged(BASE, &ours, &theirs), BASE.to_owned() + SIGNAL + OTHER);
    assert_eq!(merged(BASE, &ours, &ours), ours, "added on both sides it is one");
}

#[test]
fn each_key_comes_from_the_side_that_changed_it() {
    let ours = with(
        BASE,
        &[
            ("2028-08-31", "2029-08-31"),
            ("[\"exchange\"]", "[\"exchange\", \"joint-degree\"]"),
            ("country = \"BR\"\n", "country = \"BR\"\nror = \"x\"\n"),
            ("signed = 2024-06-20\n", "signed = 2024-06-20\nsigned_by = \"board\" # both\n"),
        ],
    );
    let theirs = with(
        BASE,
        &[
            ("schema", "# The head.\nschema"),
            ("owner = \"Programme manager\"\n", ""),
            ("# four years", "# by agreement"),
            ("[\"exchange\"]", "[\"exchange\", \"joint-research\"]"),
            ("name = \"Universidade", "name = \"The Universidade"),
            ("[agreement]", "[contacts.office]\nfunction = \"Office\"\n\n[agreement]"),
        ],
    );
    let whole = r#"# The head.
schema = 1
name = "Exchange"   # as in the agreement
forms = ["exchange", "joint-degree", "joint-research"]
ends = 2029-08-31 # by agreement

[[partners]]
name = "The Universidade Exemplo"
country = "BR"
ror = "x"
kind = "university"

[contacts.office]
function = "Office"

[agreement]
signed = 2024-06-20
signed_by = "board" # both

# ── dossier ──
[decisions.2024-06-12-dec1de]
"#;
    assert!(merged(BASE, &ours, &theirs).starts_with(whole), "{}", merged(BASE, &ours, &theirs));
}

#[test]
fn what_both_changed_differently_stands_between_marks_and_nothing_else_does() {
    let ours = with(BASE, &[("2028-08-31", "2029-08-31"), ("\"Programme", "\"The programme")]) + SIGNAL;
    let theirs =
        with(BASE, &[("2028-08-31", "2030-08-31"), ("[agreement]\n", "[agreement]\nnotice = \"1 month\"\n")]);
    let whole = with(
        &ours,
        &[
            (
                "ends = 2029-08-31 # four years\n",
                "<<<<<<< ours\nends = 2029-08-31 # four years\n=======\nends = 2030-08-31 # four years\n>>>>>>> theirs\n",
            ),
            (
                "[agreement]\nsigned = 2024-06-20\n",
                "[agreement]\nsigned = 2024-06-20\nnotice = \"1 month\"\n",
            ),
        ],
    );
    let theirs = theirs.replace(
        "[agreement]\nnotice = \"1 month\"\nsigned = 2024-06-20\n",
        "[agreement]\nsigned = 2024-06-20\nnotice = \"1 month\"\n",
    );
    assert_eq!(merged(BASE, &ours, &theirs), whole);
}

#[test]
fn an_entry_that_is_not_what_it_was_is_for_a_person() {
    let changed = BASE.replace("It fits.", "It does not fit.");
    let gone = BASE.split("# ── dossier").next().unwrap().to_owned();
    for (ours, theirs) in [(&changed, BASE), (&gone, BASE), (&changed, &gone)] {
        let text = merged(BASE, ours, &(theirs.to_owned() + SIGNAL));
        assert_eq!(text.matches("<<<<<<< ours").count(), 1, "{text}");
        assert!(text.contains("2026-03-14-aaaaaa"), "{text}");
    }
    // The same id for two things.
    let (ours, theirs) = (BASE.to_owned() + SIGNAL, BASE.to_owned() + &SIGNAL.replace("One", "Two"));
    let text = merged(BASE, &ours, &theirs);
    let marked = "<<<<<<< ours\n[signals.2026-03-14-aaaaaa]\ndate = 2026-03-14\nfrom = \"staff\"\nsummary = \"One.\"\n=======\n\
        [signals.2026-03-14-aaaaaa]\ndate = 2026-03-14\nfrom = \"staff\"\nsummary = \"Two.\"\n>>>>>>> theirs\n";
    assert!(text.ends_with(marked), "{text}");
    // Written otherwise, it says the same; and a redaction is the one change that an entry knows.
    let same = BASE.replace("outcome = \"enter\"", "outcome   = 'enter' # yes");
    assert_eq!(merged(BASE, &same, &(BASE.to_owned() + SIGNAL)), same.clone() + SIGNAL);
    let redacted = with(
        BASE,
        &[("reasons = \"\"\"\nIt fits.\nAnd it is wanted.\"\"\"\n", "redacted = { ground = \"AVG\" }\n")],
    );
    assert_eq!(merged(BASE, &redacted, &(BASE.to_owned() + SIGNAL)), redacted.clone() + SIGNAL);
}

#[test]
fn deletion_and_change_of_one_table_is_for_a_person_and_deletion_alone_is_done() {
    let contact = "[contacts.office]\nfunction = \"Office\"\n\n[agreement]";
    let base = with(BASE, &[("[agreement]", contact)]);
    let changed = with(&base, &[("\"Office\"", "\"The office\"")]);
    assert_eq!(merged(&base, BASE, &(base.clone() + SIGNAL)), BASE.to_owned() + SIGNAL);
    let text = merged(&base, BASE, &changed);
    let marked = "<<<<<<< ours\n=======\n[contacts.office]\nfunction = \"The office\"\n>>>>>>> theirs\n";
    assert!(text.contains(marked), "{text}");
}

#[test]
fn line_ends_and_the_mark_are_ours() {
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let theirs = BASE.to_owned() + SIGNAL;
    for base in [BASE.to_owned(), windows(BASE)] {
        for theirs in [theirs.clone(), windows(&theirs)] {
            let of = |ours: &str| {
                merge(Sides { base: Some(&base), ours, theirs: &theirs }, &BTreeSet::new())
                    .unwrap()
                    .text()
                    .unwrap()
            };
            assert_eq!(of(&(BASE.to_owned() + OTHER)), BASE.to_owned() + SIGNAL + OTHER);
            assert_eq!(
                of(&windows(&(BASE.to_owned() + OTHER))),
                windows(&(BASE.to_owned() + SIGNAL + OTHER))
            );
        }
    }
    let bare = |text: &str| text.trim_end().to_owned();
    assert_eq!(
        merged(&bare(BASE), &bare(&(BASE.to_owned() + SIGNAL)), &bare(&(BASE.to_owned() + OTHER))),
        bare(&(BASE.to_owned() + SIGNAL + OTHER))
    );
}

#[test]
fn partners_and_routes_are_found_again_without_an_id() {
    let base = "[[routes]]\nwho = \"student\"\nabout = \"a\"\nto = \"b\"\n\n[[routes]]\nwho = \"staff\"\nabout = \"a\"\nto = \"b\"\n";
    let ours = base.replacen("to = \"b\"", "to = \"c\"", 1) + "\n[[routes]]\nwho = \"partner\"\n";
    let theirs = base.replace("who = \"staff\"\nabout = \"a\"", "who = \"staff\"\nabout = \"d\"")
        + "\n[[routes]]\nwho = \"alumni\"\n";
    let whole = "[[routes]]\nwho = \"student\"\nabout = \"a\"\nto = \"c\"\n\n[[routes]]\nwho = \"staff\"\nabout = \"d\"\nto = \"b\"\n\n\
        [[routes]]\nwho = \"alumni\"\n\n[[routes]]\nwho = \"partner\"\n";
    assert_eq!(merged(base, &ours, &theirs), whole);
    let ours =
        with(BASE, &[("[agreement]", "[[partners]]\nname = \"UFE\"\ncountry = \"BR\"\n\n[agreement]")]);
    let theirs =
        with(BASE, &[("[agreement]", "[[partners]]\nname = \"ufe\"\nkind = \"university\"\n\n[agreement]")]);
    let text = merged(BASE, &ours, &theirs);
    assert_eq!(text.matches("[[partners]]").count(), 2, "{text}");
    assert!(
        text.contains(
            "<<<<<<< ours\nname = \"UFE\"\n=======\nname = \"ufe\"\n>>>>>>> theirs\ncountry = \"BR\"\nkind"
        ),
        "{text}"
    );
}

#[test]
fn without_a_common_beginning_all_is_kept() {
    let of = |ours, theirs| merge(Sides { base: None, ours, theirs }, &BTreeSet::new()).unwrap().text();
    let theirs = with(BASE, &[("owner = \"Programme manager\"\n", "")]) + SIGNAL;
    assert_eq!(of(&(BASE.to_owned() + OTHER), &theirs), Some(BASE.to_owned() + SIGNAL + OTHER));
    // A merge of histories that crossed may be unresolved itself: then it is what its sides agree on.
    let base = with(
        BASE,
        &[(
            "ends = 2028-08-31 # four years\n",
            "<<<<<<<<< a\nends = 2029-08-31\n=========\nends = 2030-08-31\n>>>>>>>>> b\n",
        )],
    );
    let (ours, theirs) = (BASE.replace("2028-", "2029-") + SIGNAL, BASE.replace("2028-", "2030-") + SIGNAL);
    let text = merged(&base, &ours, &theirs);
    assert_eq!(text.matches("<<<<<<< ours\nends = 2029-08-31").count(), 1, "{text}");
    assert_eq!(text.matches("2026-03-14-aaaaaa").count(), 1, "{text}");
}

#[test]
fn the_proof_sees_what_is_missing_and_what_was_made_up() {
    let (ours, theirs) = (BASE.to_owned() + OTHER, with(BASE, &[("2028-08-31", "2029-08-31")]) + SIGNAL);
    let holds = |result: &str| merge::holds(Sides { base: Some(BASE), ours: &ours, theirs: &theirs }, result);
    let whole = with(BASE, &[("2028-08-31", "2029-08-31")]) + SIGNAL + OTHER;
    assert_eq!(holds(&whole), Some(true));
    for (from, to) in [
        (SIGNAL, ""),
        (OTHER, ""),
        ("2029-08-31", "2028-08-31"),
        ("summary = \"One.\"", "summary = \"Two.\""),
        ("owner = \"Programme manager\"\n", ""),
        ("country = \"BR\"\n", "country = \"NL\"\n"),
        ("[\"exchange\"]", "[\"exchange\", \"other\"]"),
        ("[\"exchange\"]", "[]"),
        ("schema = 1\n", "schema = 1\nmade_up = 2\n"),
        ("schema = 1\n", "schema = = 1\n"),
    ] {
        assert_eq!(holds(&with(&whole, &[(from, to)])), Some(false), "{from} became {to}");
    }
    assert_eq!(holds("="), Some(false));
}

#[test]
fn every_file_that_there_is_takes_an_entry_from_both_sides_and_nothing_else_moves() {
    let mut count = 0;
    for folder in ["examples", "register", "tests/faults"] {
        for entry in walkdir::WalkDir::new(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let entry = entry.unwrap();
            let Ok(text) = std::fs::read_to_string(entry.path()) else { continue };
            let is_toml = entry.path().extension().is_some_and(|it| it == "toml");
            let (ours, theirs) = (text.clone() + OTHER, text.clone() + SIGNAL);
            let sides = Sides { base: Some(&text), ours: &ours, theirs: &theirs };
            let is_plain = is_toml && text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains('\r');
            if let Some(merge) =
                Some(sides).filter(|_| is_plain).and_then(|it| merge(it, &BTreeSet::new()).ok())
            {
                assert_eq!(merge.text().unwrap(), text + SIGNAL + OTHER, "{}", entry.path().display());
                count += 1;
            }
        }
    }
    assert!(count > 200, "only {count} files were merged");
}
