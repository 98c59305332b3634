//! Long work at a terminal: it tells how far it is, and whoever stops it finds nothing half done; off a terminal nothing is told.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use crate::fixture::{FORMAL, Register};

const CTRL_C: &str = "\x03";
/// So many files take longer to write than somebody needs to press two keys.
const MANY: usize = 3000;

fn many() -> Register {
    let register = Register::new();
    (0..MANY)
        .fold(register, |it, nth| {
            it.partnership(
                &format!("zorg/exemplo-{nth}"),
                &FORMAL.replace("Universidade", &format!("U{nth}")),
            )
        })
        .commit()
}

/// What stands in a folder, hidden names too, and each file's text.
fn everything(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let all = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let name = |path: &Path| path.strip_prefix(folder).unwrap().display().to_string();
    all.map(|it| (name(it.path()), fs::read(it.path()).unwrap_or_default())).collect()
}

#[test]
fn a_site_that_is_stopped_while_it_is_written_leaves_the_old_one_and_nothing_beside_it() {
    let register = many();
    let site = register.home().join("web/site");
    let args = ["publish", "../web/site", "--audience", "public", "--lang", "nl"];
    // Off a terminal nothing of it is told.
    let ran = register.run(&args).fine();
    assert_eq!(ran.err, "");
    assert!(
        ran.out.starts_with("site geschreven: ../web/site (") && ran.out.lines().count() == 1,
        "{}",
        ran.out
    );
    let name = register.path(&format!("register/partnerships/zorg/exemplo-{}.toml", MANY - 1));
    let mut register = register;
    let (mut is_stopped, mut tries) = (false, 0);
    while !is_stopped {
        tries += 1;
        assert!(tries < 10, "the key came too late each time");
        let changed =
            fs::read_to_string(&name).unwrap().replace(" Exemplo", &format!(" Outra{tries} Exemplo"));
        fs::write(&name, changed).unwrap();
        register = register.commit();
        let before = everything(site.parent().unwrap());
        let sitting = register.sits(&args).sees("de pagina’s maken …");
        let begun = Instant::now();
        while !site.with_file_name(".site.partners-new").exists() && begun.elapsed() < Duration::from_secs(60)
        {
            thread::sleep(Duration::from_millis(1));
        }
        let (code, screen) = sitting.types(CTRL_C).ends();
        is_stopped = code == 130;
        if is_stopped {
            assert!(screen.trim_end().ends_with("gestopt; ../web/site is zoals het was"), "{screen}");
            assert!(everything(site.parent().unwrap()) == before, "the old site, and nothing beside it");
        } else {
            assert!(code == 0 && screen.trim_end().ends_with("nieuw of veranderd)"), "{code}: {screen}");
        }
    }
    // What nobody stops is told until it is there.
    let (code, screen) = register.sits(&args).sees("de pagina’s maken …").ends();
    assert_eq!(code, 0, "{screen}");
    assert!(screen.trim_end().ends_with("nieuw of veranderd)"), "{screen}");
    assert!(fs::read_to_string(site.join(format!("p/exemplo-{}.html", MANY - 1))).unwrap().contains("Outra"));
}

#[test]
fn a_list_that_is_stopped_while_it_is_taken_in_leaves_no_file_and_can_be_taken_in_again() {
    let mut list = "Partner;Eenheid;Formeel\n".to_owned();
    for nth in 0..6000 {
        writeln!(list, "Universidade {nth} Exemplo;zorg;formeel").unwrap();
    }
    let register = Register::new().file("a.csv", &list).commit();
    let args = ["import", "a.csv", "--format", "json"];
    register.sits(&args).sees("schrijven en vastleggen …").types(CTRL_C).goes();
    let left = everything(&register.path("register/partnerships"));
    assert!(left.len() == 1 || register.git(&["status", "--porcelain"]).is_empty(), "{} files", left.len());
    assert_eq!(register.git(&["status", "--porcelain"]), "");
    let ran = register.run(&["import", "a.csv"]);
    assert!(ran.out.contains("6000"), "{ran:?}");
    assert_eq!(register.git(&["ls-files", "register/partnerships"]).lines().count(), 6000);
}

#[test]
fn an_export_that_is_stopped_leaves_the_files_of_the_one_before() {
    let register = many();
    let out = register.home().join("web");
    fs::create_dir(&out).unwrap();
    let args = ["export", "--format", "ndjson", "--out", "../web/lines"];
    register.sits(&args).sees("bestanden maken …").types(CTRL_C).goes();
    let made = everything(&out);
    let names: Vec<&String> = made.iter().map(|(name, _)| name).collect();
    assert!(names.len() == 1 || names.iter().any(|it| it.ends_with("partnerships.ndjson")), "{names:?}");
    assert!(!names.iter().any(|it| it.contains("tmp")), "nothing half written: {names:?}");
}

#[test]
fn what_is_looked_through_is_told_and_can_be_stopped_at_once() {
    let register = many();
    for (args, told) in
        [(&["check"][..], "bestanden nakijken …"), (&["audit", "--fresh"], "geschiedenis nagaan …")]
    {
        register.sits(args).sees(told).types(CTRL_C).goes();
        assert_eq!(register.git(&["status", "--porcelain"]), "", "{args:?}");
    }
}
