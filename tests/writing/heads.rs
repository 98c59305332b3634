//! `set` and `rename`: the head changes where it stands, and everything around it stays.

use crate::fixture::{AS_INFORMAL, FORMAL, Register};

const FILE: &str = "register/partnerships/zorg/exemplo.toml";

#[track_caller]
fn set(register: &Register, changes: &[&str]) -> String {
    register.run(&[&["set", "exemplo"], changes].concat()).fine();
    register.last_change()
}

#[test]
fn what_is_there_changes_in_its_place_and_comments_stay() {
    let register = Register::with_two();
    assert_eq!(
        set(&register, &["ends=2029-08-31", "owner=Dean", "agreement.signed_by=director"]),
        "-owner     = \"Programme manager\"\n+owner     = \"Dean\"\n-ends      = 2028-08-31 # four years\n\
         +ends      = 2029-08-31 # four years\n-signed_by = \"board\"\n+signed_by = \"director\"\n"
    );
    assert_eq!(
        register.last_commit(),
        "Ann <ann@example.org>\nexemplo: data changed\n\nPartnership: exemplo\nKeys: 3\nPartners-Command: set\n\n\n\
         M\tregister/partnerships/zorg/exemplo.toml\n"
    );
}

#[test]
fn what_is_not_there_yet_gets_its_table_in_the_head() {
    let register = Register::with_two();
    assert_eq!(
        set(
            &register,
            &["themes.data.state=agreed", "themes.data.note=By letter.", "contacts.office.side=partner"]
        ),
        "+[themes.data]\n+state = \"agreed\"\n+note = \"By letter.\"\n+\n+[contacts.office]\n+side = \"partner\"\n+\n"
    );
    let text = register.read(FILE);
    assert!(text.find("[contacts.office]").unwrap() < text.find("# ── dossier").unwrap(), "{text}");
    assert_eq!(set(&register, &["partners.0.seat=Porto"]), "+seat = \"Porto\"\n");
    assert_eq!(set(&register, &["deputy=Coordinator"]), "+deputy = \"Coordinator\"\n");
    assert_eq!(
        set(&register, &["domains=education, research"]),
        "+domains = [\"education\", \"research\"]\n"
    );
    assert_eq!(set(&register, &["agreement.notice=6 maanden"]), "+notice = \"6 months\"\n");
    let text = register.read(FILE);
    assert!(text.find("deputy").unwrap() < text.find("[[partners]]").unwrap(), "{text}");
}

#[test]
fn taking_away_leaves_the_comment() {
    let register = Register::with_two();
    assert_eq!(set(&register, &["ends="]), "-ends      = 2028-08-31 # four years\n+# four years\n");
    assert_eq!(set(&register, &["agreement.signed_by=", "--accept"]), "-signed_by = \"board\"\n");
    register.run(&["set", "exemplo", "ends="]).refuses(2, "`ends` is not there");
}

#[test]
fn the_same_again_is_nothing_to_write() {
    let register = Register::with_two();
    let before = register.everything();
    register.run(&["set", "exemplo", "owner=Programme manager"]).refuses(2, "nothing was changed");
    assert_eq!(register.everything(), before);
}

#[test]
fn every_wrong_change_is_named_and_none_is_made() {
    let register = Register::with_two();
    let before = register.everything();
    let ran = register.run(&[
        "set",
        "exemplo",
        "ends=2025-02-30",
        "ownr=X",
        "formality=sort of",
        "signals.x=1",
        "goal=Fine",
    ]);
    let ran = ran.refuses(2, "this is not right:");
    for said in ["2025-02-30", "did you mean `owner`", "did you mean", "`signals.x` is not a field here"] {
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    register.run(&["set", "exemplo", "ends"]).refuses(2, "`ends` is not KEY=VALUE");
    register.run(&["set", "exemplo", "schema=2"]).refuses(2, "`schema` is not a field here");
    register.run(&["set", "exemplo", "formerly=x"]).refuses(2, "`formerly` is not a field here");
    register.run(&["set", "exemplo", "goal=A\u{1b}[31mred"]).refuses(2, "goal");
    register.run(&["set", "exemplo"]).refuses(2, "still missing: what changes, as KEY=VALUE");
    assert_eq!(register.everything(), before);
}

#[test]
fn line_ends_and_a_mark_at_the_beginning_stay() {
    let register = Register::new()
        .partnership("zorg/exemplo", &format!("\u{feff}{}", FORMAL.replace('\n', "\r\n")))
        .commit();
    set(&register, &["goal=One\ntwo", "deputy=Coordinator", "themes.data.state=open"]);
    register.run(&["signal", "exemplo", "--from", "staff", "--summary", "A\nB"]).fine();
    let text = register.read(FILE);
    assert!(
        text.starts_with('\u{feff}') && text.matches('\n').count() == text.matches("\r\n").count(),
        "{text:?}"
    );
}

#[test]
fn another_id_keeps_the_old_one_and_its_history() {
    let register = Register::with_two();
    let ran = register.run(&["rename", "exemplo", "universidade"]).fine();
    assert_eq!(
        ran.out,
        "exemplo · now called universidade\nregister/partnerships/zorg/universidade.toml · commit COMMIT\n"
    );
    assert_eq!(
        register.last_commit(),
        "Ann <ann@example.org>\nexemplo: now called universidade\n\nPartnership: universidade\nFormerly: exemplo\n\
         Partners-Command: rename\n\n\nD\tregister/partnerships/zorg/exemplo.toml\nA\tregister/partnerships/zorg/universidade.toml\n"
    );
    let text = register.read("register/partnerships/zorg/universidade.toml");
    assert_eq!(text, FORMAL.replace("four years\n", "four years\nformerly = [\"exemplo\"]\n"));
    let followed = register.git(&[
        "log",
        "--follow",
        "--format=%s",
        "--",
        "register/partnerships/zorg/universidade.toml",
    ]);
    assert_eq!(followed, "exemplo: now called universidade\nby hand\n");
    register.run(&["rename", "universidade", "unief"]).fine();
    assert!(
        register
            .read("register/partnerships/zorg/unief.toml")
            .contains("formerly = [\"exemplo\", \"universidade\"]")
    );
    register
        .run(&["rename", "gastcolleges", "exemplo"])
        .refuses(2, "`exemplo` exists already, or is the former name");
    register.run(&["rename", "unief", "gastcolleges"]).refuses(2, "`gastcolleges` exists already");
    register
        .run(&[&["add", "Exemplo", "--id", "exemplo"][..], &AS_INFORMAL, &["--reasons", "R."]].concat())
        .refuses(2, "exists already");
    register.run(&["rename", "unief", "exemplo"]).fine();
    let text = register.read(FILE);
    assert!(text.contains("formerly = [\"universidade\", \"unief\"]"), "back to an own earlier name: {text}");
}

#[test]
fn a_register_without_a_list_of_units_takes_any_unit_and_files_it_under_a_plain_name() {
    let register = Register::new()
        .file("register/register.toml", "schema = 1\nname = \"T\"\nlanguage = \"en\"\n")
        .commit();
    let add =
        ["add", "Port lectures", "--formality", "informal", "--unit", "Zorg & Welzijn", "--decide", "enter"];
    let why = ["--by", "team", "--reasons", "They fit."];
    register.run(&[&add[..], &why[..]].concat()).fine();
    let text = register.read("register/partnerships/zorg-welzijn/port-lectures.toml");
    assert!(text.contains("unit = \"Zorg & Welzijn\"\n"), "{text}");
}
