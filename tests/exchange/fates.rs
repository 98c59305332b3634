//! What comes of every row: new, there already, or refused, with its row and column as a spreadsheet shows them.

use crate::fixture::Register;

/// A list as somebody kept it: a title above, a contact, a remark of two lines, two mistakes and a row that is there twice.
const LIST: &str = "Partnerlijst 2025;;;;;;\n\
    ;;;;;;\n\
    Naam partner;Land;Faculteit;Ingangsdatum;Einddatum;Contactpersoon;Opmerkingen\n\
    Universität Köln;Duitsland;Zorg;01-09-2019;31-08-2024;Jan Jansen;\"een\ntwee\"\n\
    東京大学;Japan;Business;1 april 2025;;;\n\
    Verzonnen College;Nederlnad;Zorg;2020-02-31;;;\n\
    Universität Köln;DEU;Business School;01-09-2019;;;\n\
    universität köln;DE;Zorg;1-9-2019;;;\n\
    Omgekeerd College;NL;Zorg;01-09-2019;31-08-2018;;\n\
    ;BE;;;;;x\n";

#[test]
fn every_row_has_a_fate_and_a_bad_one_is_named() {
    let register = Register::new().file("lijst.csv", LIST).commit();
    let before = register.everything();
    let ran = register.run(&["import", "lijst.csv", "--dry-run", "--lang", "nl"]);
    let expected = "lijst.csv: 7 rijen · 3 nieuw · 0 al aanwezig · 3 geweigerd · 1 herhaald

Kolommen (csv, UTF-8, gescheiden door puntkomma's; koppen in rij 3)
Kolom  Kop             Wordt
A      Naam partner    partner: naam
B      Land            partner: land
C      Faculteit       eenheid
D      Ingangsdatum    begindatum
E      Einddatum       einddatum
F      Contactpersoon  blijft weg: personen komen niet in het register; functies wel (`--map`)
G      Opmerkingen     eigen gegeven opmerkingen

Rijen
Rij  Uitkomst                    Kenmerk             Naam
4    nieuw                       universitat-koln    Universität Köln
5    nieuw                       dongjingdaxue       東京大学
6    geweigerd                                       Verzonnen College
7    nieuw                       universitat-koln-2  Universität Köln
8    herhaald: zelfde als rij 4                      universität köln
9    geweigerd                                       Omgekeerd College
10   geweigerd

Geweigerd
rij 6, kolom B \"Land\" (Verzonnen College): `Nederlnad` is geen bekend land
  bedoelt u `Nederland`?

rij 6, kolom D \"Ingangsdatum\" (Verzonnen College): `2020-02-31` is geen datum
  schrijf dag, maand en jaar, zoals 31-12-2024; is het niet bekend, laat de cel dan leeg

rij 9, kolom E \"Einddatum\" (Omgekeerd College): de einddatum 31 augustus 2018 ligt vóór de begindatum 1 september 2019
  verbeter het in de lijst, en lees die opnieuw in; wat er al is, komt er niet dubbel in

rij 10, kolom A \"Naam partner\": de naam ontbreekt
  vul in hoe de partner heet, of haal de rij weg

Let op
- boven de koppen niet gelezen: 1 rij (\"Partnerlijst 2025\")
- rij 5 (東京大学): er is niet vastgelegd of deze samenwerking formeel of informeel is
- rij 5 (東京大学): deze samenwerking begon op 1 april 2025, maar er is geen besluit vastgelegd om die aan te gaan
- rij 7 (Universität Köln): zelfde partner als rij 4, maar niet in alles gelijk; apart ingelezen
";
    assert_eq!(
        (ran.out.as_str(), ran.err.as_str(), ran.code),
        (expected, "proef: er is niets geschreven\n", 1)
    );
    assert_eq!(register.everything(), before);
}

#[test]
fn the_good_rows_come_in_at_once_and_a_second_time_adds_nothing() {
    let register = Register::new().file("lijst.csv", LIST).commit();
    let ran = register.run(&["import", "lijst.csv"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    assert!(
        ran.out.contains("3 partnerships imported\nregister/partnerships/zorg/universitat-koln.toml, "),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("not imported, since people do not enter the register: column F \"Contactpersoon\"")
    );
    assert!(ran.out.contains("kept as data of your own, and never judged: column G \"Opmerkingen\""));
    assert_eq!(
        ran.err,
        "1 × error: It is not recorded whether the partnership is formal or informal. (more: `partners explain formality-missing`)\n\
         1 × error: This partnership is running or already signed, but no decision to enter it is recorded. (more: `partners explain running-without-decision`)\n\
         2 × note: This partnership dates from before the framework and has yet to be reviewed. (more: `partners explain to-review`)\n"
    );
    assert_eq!(
        register.last_commit(),
        "Ann <ann@example.org>\nimport: 3 partnerships added\n\nPartnerships: 3\nPartners-Command: import\n\n\n\
         A\tregister/partnerships/business-school/dongjingdaxue.toml\n\
         A\tregister/partnerships/business-school/universitat-koln-2.toml\n\
         A\tregister/partnerships/zorg/universitat-koln.toml\n"
    );
    let written = register.read("register/partnerships/zorg/universitat-koln.toml");
    let (before, after) = written.split_once(" #").unwrap();
    assert_eq!(
        before,
        "schema = 1\nname = \"Universität Köln\"\nunit = \"zorg\"\nstarts = 2019-09-01\nends = 2024-08-31\n\
         before_framework = true\nsources = [\"import lijst.csv row 4"
    );
    assert!(after.ends_with(
        "\"]\n\n[[partners]]\nname = \"Universität Köln\"\ncountry = \"DE\"\n\n[own]\nopmerkingen = \"\"\"\neen\ntwee\"\"\"\n"
    ));
    assert!(!written.contains("Jansen"));
    let later = register.read("register/partnerships/business-school/dongjingdaxue.toml");
    assert!(!later.contains("before_framework"), "it began when the framework applied: {later}");
    let after = register.everything();
    let ran = register.run(&["import", "lijst.csv"]);
    assert!(ran.out.starts_with("lijst.csv: 7 rows · 0 new · 4 already there · 3 refused\n"), "{}", ran.out);
    assert!(ran.out.ends_with("nothing new; the register is as it was\n"), "{}", ran.out);
    assert_eq!(register.everything(), after);
}

#[test]
fn a_row_is_known_again_after_its_partnership_was_edited_and_the_list_was_sorted() {
    let list = "Partner;Faculteit\nVerzonnen Instituut;Zorg\nAndere Instelling;Zorg\n";
    let register = Register::new().file("a.csv", list).commit();
    register.run(&["import", "a.csv"]).fine();
    register
        .run(&[
            "set",
            "verzonnen-instituut",
            "name=Ander verband",
            "unit=business-school",
            "starts=2019-01-01",
        ])
        .fine();
    register.run(&["rename", "andere-instelling", "iets-anders"]).fine();
    register
        .write("a.csv", "Faculteit;Opmerking;Partner\nZorg;x;Andere Instelling\nZorg;;Verzonnen Instituut\n");
    let ran = register.run(&["import", "a.csv"]);
    let counted = "a.csv: 2 rows · 0 new · 0 already there · 0 refused · 2 other than what is there\n";
    assert!(ran.code == 1 && ran.out.starts_with(counted), "{}", ran.out);
    for said in [
        "row 3, column A \"Faculteit\" (Verzonnen Instituut): zorg here, business-school in the register\n",
        "to take it over: `partners set verzonnen-instituut unit=zorg`\n",
        "row 2, column B \"Opmerking\" (Andere Instelling): x here, nothing in the register\n",
        "to take it over: `partners edit iets-anders`\n",
    ] {
        assert!(ran.out.contains(said), "{said} is not in:\n{}", ran.out);
    }
}

#[test]
fn strict_writes_nothing_when_a_row_is_refused() {
    let register = Register::new().file("lijst.csv", LIST).commit();
    let before = register.everything();
    let ran = register.run(&["import", "lijst.csv", "--strict"]);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (1, "3 rows refused, and with `--strict` nothing is written then\n"),
        "{}",
        ran.out
    );
    assert_eq!(register.everything(), before);
    let fine = Register::new().file("a.csv", "Partner\nX\n").commit();
    fine.run(&["import", "a.csv", "--strict"]).fine();
    assert_eq!(fine.commits(), 2);
}

#[test]
fn machines_read_the_same() {
    let register = Register::new().file("lijst.csv", LIST).commit();
    let ran = register.run(&["import", "lijst.csv", "--format", "json"]);
    assert!(
        ran.out.starts_with("{\n  \"format\": \"partners.import/1\",\n  \"register\": \"register\","),
        "{}",
        ran.out
    );
    let read: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        (ran.code, &read["new"], &read["present"], &read["refused"]),
        (1, &3.into(), &1.into(), &3.into())
    );
    assert_eq!(read["columns"][5]["left_out"], "person");
    assert_eq!(read["rows"][4]["same_as_row"], 4);
    let problem = &read["rows"][2]["problems"][1];
    assert_eq!((&problem["column"], &problem["header"]), (&"D".into(), &"Ingangsdatum".into()));
    assert_eq!(problem["value"], "2020-02-31");
    assert_eq!(read["revision"].as_str().unwrap(), register.git(&["rev-parse", "HEAD"]).trim());
}

#[test]
fn duplicates_are_found_by_number_before_name() {
    let list = "Instelling;ROR;KvK;Land\n\
        Example University;https://ror.org/021zvq422;;NL\n\
        Voorbeelduniversiteit;ror.org/021ZVQ422;;\n\
        Stichting A;;12345678;NL\n\
        Stichting A (oud);;1234 5678;NL\n\
        Union University;;;US\n\
        Union University;;;RS\n\
        Zonder Nul BV;;1234567;NL\n\
        Fout BV;;123;NL\n\
        Fout ROR;https://ror.org/021zvq423;;NL\n";
    let register = Register::new().file("a.csv", list).commit();
    let ran = register.run(&["import", "a.csv", "--dry-run", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let fates: Vec<_> =
        read["rows"].as_array().unwrap().iter().map(|row| row["fate"].as_str().unwrap()).collect();
    assert_eq!(fates, ["new", "differs", "new", "differs", "new", "new", "new", "refused", "refused"]);
    assert!(
        read["rows"][1]["problems"][0]["message"]
            .as_str()
            .unwrap()
            .contains("in place of Example University")
    );
    assert_eq!(read["rows"][5]["partnership"], "union-university-2");
    assert!(read["rows"][6]["remarks"][0].as_str().unwrap().contains("01234567"));
    let column = |row: usize| read["rows"][row]["problems"][0]["column"].as_str().unwrap();
    assert_eq!((column(7), column(8)), ("C", "B"));
}

#[test]
fn what_is_killed_half_way_is_finished_and_not_doubled() {
    let list: String = std::iter::once("Partner;Faculteit\n".to_owned())
        .chain((0..40).map(|at| format!("Instelling {at};Zorg\n")))
        .collect();
    let register = Register::new().file("a.csv", &list).commit();
    register.script(".git/hooks/pre-commit", "kill -KILL $(ps -o ppid= -p $PPID) $PPID");
    assert_eq!(register.run(&["import", "a.csv"]).code, -1);
    std::fs::remove_file(register.path(".git/hooks/pre-commit")).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(50));
    for lock in ["index.lock", "HEAD.lock", "refs/heads/main.lock"] {
        let _ = std::fs::remove_file(register.path(".git").join(lock));
    }
    assert_eq!(register.commits(), 1);
    let doctor = register.run(&["doctor", "--lang", "nl"]);
    let said = "een eerdere opdracht is gestopt voordat alles in git was vastgelegd: 40 bestanden (import: 40 partnerships added)";
    assert!(doctor.code == 1 && doctor.out.contains(said), "{}", doctor.out);
    // Of the files that were written one is lost as well: the note knows what it held.
    std::fs::remove_file(register.path("register/partnerships/zorg/instelling-7.toml")).unwrap();
    let ran = register.run(&["import", "a.csv"]).fine();
    assert!(ran.err.contains("what was interrupted earlier is now committed"), "{}", ran.err);
    assert_eq!(register.commits(), 2);
    assert_eq!(register.git(&["status", "--porcelain"]), "");
    assert_eq!(register.git(&["ls-files", "register/partnerships"]).lines().count(), 40);
    let doctor = register.run(&["doctor", "--lang", "nl"]);
    assert!(doctor.out.contains("er is niets half af"), "{}", doctor.out);
    register.run(&["undo"]).fine();
    assert_eq!((register.commits(), register.git(&["ls-files", "register/partnerships"]).as_str()), (1, ""));
}

#[test]
fn hooks_are_honoured_and_a_refusal_leaves_nothing() {
    let list: String = std::iter::once("Partner\n".to_owned())
        .chain((0..30).map(|at| format!("Instelling {at}\n")))
        .collect();
    let register = Register::new().file("a.csv", &list).commit();
    register.script(".git/hooks/pre-commit", "echo no imports today >&2; exit 1");
    let before = register.everything();
    register.run(&["import", "a.csv"]).refuses(3, "no imports today");
    assert_eq!(register.everything(), before);
}

#[test]
fn very_many_are_committed_alone_and_taken_back_whole() {
    let list: String = std::iter::once("Partner;Faculteit\n".to_owned())
        .chain(
            (0..150).map(|at| format!("Instelling {at};{}\n", if at % 2 == 0 { "Zorg" } else { "Business" })),
        )
        .collect();
    let register = Register::new().file("a.csv", &list).commit();
    register.write("anders.txt", "x");
    register.git(&["add", "anders.txt"]);
    register.run(&["import", "a.csv"]).fine();
    let committed = |register: &Register| register.git(&["show", "--format=", "--name-only"]).lines().count();
    assert_eq!(
        (committed(&register), register.git(&["status", "--porcelain"]).as_str()),
        (150, "A  anders.txt\n")
    );
    let undone = register.run(&["undo", "--lang", "nl"]).fine();
    assert!(undone.out.contains("het inlezen van 150 samenwerkingen"), "{}", undone.out);
    register.git(&["commit", "-qm", "x"]);
    register.run(&["import", "a.csv"]).fine();
    assert_eq!((committed(&register), register.git(&["status", "--porcelain"]).as_str()), (150, ""));
    register.run(&["undo"]).fine();
    register.script(".git/hooks/pre-commit", "echo no imports today >&2; exit 1");
    let before = register.everything();
    register.run(&["import", "a.csv"]).refuses(3, "no imports today");
    assert_eq!(register.everything(), before);
}

#[test]
fn what_others_stage_while_very_many_are_committed_stays_out() {
    let rows = (0..150).map(|at| format!("Instelling {at}\n"));
    let list: String = std::iter::once("Partner\n".to_owned()).chain(rows).collect();
    let register = Register::new().file("a.csv", &list).commit();
    // While git is at work, somebody stages something in another window.
    let meanwhile = "unset GIT_INDEX_FILE; echo x > anders.txt; git add anders.txt";
    register.script(".git/hooks/pre-commit", meanwhile);
    register.run(&["import", "a.csv"]).fine();
    let committed = register.git(&["show", "--format=", "--name-only"]);
    assert!(committed.lines().count() == 150 && !committed.contains("anders.txt"), "{committed}");
    assert_eq!(register.git(&["status", "--porcelain"]), "A  anders.txt\n");
    assert!(std::fs::read_dir(register.path(".git")).unwrap().all(|it| {
        let name = it.unwrap().file_name();
        !name.to_string_lossy().starts_with(".tmp")
    }));
}
