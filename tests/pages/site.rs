//! A site as it is written: whole or as it was, the same bytes from the same commit, nothing of anybody else's touched, and every
//! way on it leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use crate::fixture::program::copy;
use crate::fixture::terminal::in_terminal;
use crate::fixture::{FORMAL, Register};

fn example() -> Register {
    let register = Register::new();
    fs::remove_dir_all(register.path("register")).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&root.join("examples/voorbeeldhogeschool"), &register.path("register"));
    register.commit()
}

fn site(register: &Register) -> PathBuf {
    register.home().join("site")
}

/// Every file of a folder, by name, with its bytes and its time.
fn files(folder: &Path) -> BTreeMap<String, (Vec<u8>, i64, i64)> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let entries = entries.filter(|it| it.file_type().is_file());
    entries
        .map(|it| {
            let name = it.path().strip_prefix(folder).unwrap().display().to_string();
            let found = it.metadata().unwrap();
            (name, (fs::read(it.path()).unwrap(), found.mtime(), found.mtime_nsec()))
        })
        .collect()
}

fn publish<'a>(audience: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["publish", "../site", "--audience", audience, "--today", "2026-12-01"], more].concat()
}

#[test]
fn a_second_run_leaves_what_did_not_change_its_time_too() {
    let register = example();
    register.run(&publish("internal", &[])).fine();
    let before = files(&site(&register));
    std::thread::sleep(Duration::from_millis(30));
    assert_eq!(
        register.run(&publish("internal", &[])).fine().out.split(':').next(),
        Some("site ongewijzigd")
    );
    assert!(files(&site(&register)) == before);
    // A change in one dossier changes its pages and the lists, and no other dossier's.
    let file = "register/partnerships/business-recht/esimerkki.toml";
    register.write(file, &register.read(file).replace("Virtuele module", "Virtuele cursus"));
    let said = register.run(&publish("board", &[]));
    assert!(said.err.contains("wat nog niet in git is vastgelegd, staat niet op de site"), "{}", said.err);
    let all: String =
        files(&site(&register)).values().map(|it| String::from_utf8_lossy(&it.0).into_owned()).collect();
    assert!(all.contains("Virtuele module") && !all.contains("Virtuele cursus"));
    register.run(&publish("internal", &[]));
    let before = files(&site(&register));
    let register = register.commit();
    register.run(&publish("internal", &[])).fine();
    let after = files(&site(&register));
    let same = |name: &str| before.get(name).map(|it| (it.1, it.2)) == after.get(name).map(|it| (it.1, it.2));
    assert!(!same("p/esimerkki.html") && same("site.css") && same("site.js"));
    assert!(String::from_utf8_lossy(&after["p/esimerkki.html"].0).contains("Virtuele cursus"));
}

#[test]
fn the_same_commit_from_the_same_day_gives_the_same_bytes_everywhere() {
    let register = example();
    for audience in ["internal", "board", "public"] {
        register.run(&publish(audience, &[])).fine();
        let here = files(&site(&register));
        let clone = register.home().join(format!("clone-{audience}"));
        register.git(&["clone", "-q", ".", clone.to_str().unwrap()]);
        let there = clone.join("site");
        let arguments = ["publish", "site", "--audience", audience, "--today", "2026-12-01"];
        let mut command = register.command(&arguments);
        assert!(command.current_dir(&clone).output().unwrap().status.success());
        let there = files(&there);
        let names = |all: &BTreeMap<String, (Vec<u8>, i64, i64)>| all.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&here), names(&there), "{audience}");
        for (name, (bytes, ..)) in &here {
            assert!(*bytes == there[name].0, "{audience}: {name}");
        }
        fs::remove_dir_all(site(&register)).unwrap();
    }
}

#[test]
fn a_folder_of_somebody_else_is_left_alone_and_what_others_put_in_a_site_stays() {
    let register = example();
    let folder = site(&register);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("brief.txt"), "van mij").unwrap();
    register.run(&publish("public", &[])).refuses(2, "is niet leeg en niet van een eerdere site");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    fs::remove_file(folder.join("brief.txt")).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o750)).unwrap();
    register.run(&publish("public", &[])).fine();
    fs::create_dir_all(folder.join(".git/objects")).unwrap();
    fs::write(folder.join(".git/objects/ab"), "object").unwrap();
    fs::write(folder.join("CNAME"), "samenwerken.example").unwrap();
    std::os::unix::fs::symlink("CNAME", folder.join("link")).unwrap();
    // A name that is the site's own no longer goes; an earlier id leads on.
    let file = "register/partnerships/business-recht/esimerkki.toml";
    let text = register.read(file).replacen("schema", "formerly = [\"esimerkki\"]\nschema", 1);
    register.write("register/partnerships/business-recht/virtueel.toml", &text);
    fs::remove_file(register.path(file)).unwrap();
    let register = register.commit();
    register.run(&publish("public", &[])).fine();
    assert_eq!(fs::read_to_string(folder.join("CNAME")).unwrap(), "samenwerken.example");
    assert_eq!(fs::read_to_string(folder.join(".git/objects/ab")).unwrap(), "object");
    assert_eq!(fs::read_link(folder.join("link")).unwrap(), Path::new("CNAME"));
    assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o777, 0o750);
    let moved = fs::read_to_string(folder.join("p/esimerkki.html")).unwrap();
    assert!(moved.contains("href=\"../p/virtueel.html\""), "{moved}");
    register.run(&["publish", "../site/CNAME", "--audience", "public"]).refuses(2, "is geen map");
    // What is no longer on it goes.
    fs::remove_file(register.path("register/partnerships/business-recht/virtueel.toml")).unwrap();
    let register = register.commit();
    assert!(register.run(&publish("public", &[])).fine().out.contains("weg"));
    assert!(!folder.join("p/virtueel.html").exists() && folder.join("CNAME").exists());
}

/// Killed at whatever moment, the site is the old one or the new one, whole.
#[test]
fn a_run_that_is_stopped_leaves_a_whole_site() {
    let register = example();
    register.run(&publish("internal", &[])).fine();
    let folder = site(&register);
    let whole = |audience: &str| -> BTreeMap<String, Vec<u8>> {
        register.run(&publish(audience, &[])).fine();
        files(&folder).into_iter().map(|(name, (bytes, ..))| (name, bytes)).collect()
    };
    let (old, new) = (whole("internal"), whole("public"));
    let mut killed = 0;
    for nth in 0..14 {
        assert!(whole("internal") == old);
        let mut child = register
            .command(&publish("public", &[]))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(6 * nth));
        killed += i32::from(child.kill().is_ok() && !child.wait().unwrap().success());
        let now: BTreeMap<String, Vec<u8>> =
            files(&folder).into_iter().map(|(name, (bytes, ..))| (name, bytes)).collect();
        assert!(now == old || now == new, "half a site after {nth}");
    }
    assert!(killed > 3, "{killed}");
    assert!(whole("public") == new);
    let left = fs::read_dir(register.home())
        .unwrap()
        .filter(|it| it.as_ref().unwrap().file_name().to_string_lossy().contains("partners-new"));
    assert_eq!(left.count(), 0);
}

/// The values of an attribute.
fn all<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let begins = format!(" {attribute}=\"");
    page.split(begins.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_way_on_a_site_leads_somewhere_and_no_page_asks_for_anything_else() {
    let register = example();
    for audience in ["internal", "board", "public"] {
        register.run(&publish(audience, &[])).fine();
        let folder = site(&register);
        let files = files(&folder);
        let pages: BTreeMap<&String, String> = files
            .iter()
            .filter(|(name, _)| Path::new(name).extension().is_some_and(|it| it == "html"))
            .map(|(name, (bytes, ..))| (name, String::from_utf8(bytes.clone()).unwrap()))
            .collect();
        for (name, page) in &pages {
            let place = Path::new(name).parent().unwrap();
            let ids: BTreeSet<&str> = all(page, "id").into_iter().collect();
            assert_eq!(ids.len(), all(page, "id").len(), "{audience} {name}: an id stands twice");
            for address in all(page, "href").into_iter().chain(all(page, "src")) {
                if address.starts_with("mailto:") || address.starts_with("https://") {
                    continue;
                }
                let (file, id) = address.split_once('#').unwrap_or((address, ""));
                let mut path = PathBuf::new();
                for part in place.join(file).components() {
                    if part.as_os_str() == ".." {
                        path.pop();
                    } else {
                        path.push(part);
                    }
                }
                let target = if file.is_empty() { (*name).clone() } else { path.display().to_string() };
                assert!(files.contains_key(&target), "{audience} {name}: {address}");
                let is_there = id.is_empty() || all(&pages[&target], "id").contains(&id);
                assert!(is_there, "{audience} {name}: {address}");
            }
            assert!(page.contains("content=\"default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'\""), "{name}");
            assert!(
                all(page, "style").is_empty() && !page.contains("<style") && !page.contains(" onc"),
                "{name}"
            );
            assert_eq!((page.matches("<h1>").count(), page.matches("<main ").count()), (1, 1), "{name}");
            let of = page.contains("Voorbeeldhogeschool Zuiderdam · ");
            assert!(of && page.contains("1\u{a0}december\u{a0}2026 · commit "), "{name}");
        }
        let has = |name: &str| files.contains_key(name);
        for name in [
            "index.html",
            "register.html",
            "p/universidade-exemplo.html",
            "eenheid/business-recht.html",
            "land/BR.html",
            "categorie/strategic.html",
            "signaal.html",
            "beginnen.html",
            "over.html",
            "verantwoording-2026.html",
        ] {
            assert!(has(name), "{audience}: {name}");
        }
        for name in [
            "bestuur.html",
            "p/universidade-exemplo-bestuur.html",
            "p/universidade-exemplo-tekenen.html",
            "signalen.html",
            "ronde-2026.html",
            "cyclus.html",
        ] {
            assert_eq!(has(name), audience != "public", "{audience}: {name}");
        }
        for name in [
            "p/universidade-exemplo-partner.html",
            "jaar.html",
            "contacten.html",
            "wijzigingen.html",
            "feed.atom",
            "audit.html",
        ] {
            assert_eq!(has(name), audience == "internal", "{audience}: {name}");
        }
        // Signals are counted nowhere, and nothing says how good something is.
        let front = &pages[&"index.html".to_owned()];
        assert!(!front.contains("over tijd zijn") && !front.contains('%'), "{front}");
        fs::remove_dir_all(&folder).unwrap();
    }
}

/// Each figure says what it shows and how it is read; each mark has a name and leads on; and the same stands beneath as a table.
#[test]
fn a_figure_is_marks_with_names_and_the_same_as_a_table() {
    let register = example();
    register.run(&publish("internal", &[])).fine();
    let page = fs::read_to_string(site(&register).join("index.html")).unwrap();
    for title in
        ["Het jaar vooruit", "Signalen, van ontvangst tot terugkoppeling", "Waar wij samenwerken", "Landen"]
    {
        let figure = page
            .split(&format!("\">{title}</h2>\n<figure>\n<figcaption>"))
            .nth(1)
            .unwrap_or_else(|| panic!("{title}"));
        let figure = figure.split("</figure>").next().unwrap();
        let (drawing, table) =
            figure.split_once("<details>\n<summary>Hetzelfde als tabel</summary>").unwrap();
        assert!(drawing.contains(&format!("role=\"group\" aria-label=\"{title}\"")), "{title}");
        let links: Vec<&str> = drawing.split("<a href=\"").skip(1).collect();
        assert!(
            !links.is_empty() && table.contains("<table>") && table.contains("<th scope=\"row\">"),
            "{title}"
        );
        for link in links {
            let name = link.split(" aria-label=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
            assert!(name.contains(": ") || name.contains(", "), "{name}");
        }
        // Ink only: no colour says how good something is.
        assert!(
            !drawing.contains("fill=") && !drawing.contains("stroke=") && !drawing.contains('%'),
            "{title}"
        );
    }
    assert!(page.contains("aria-label=\"Monitoring: Gezonde havenstad, met Universitas Contoh, 30 september 2026, 62 dagen over tijd\""), "{page}");
    assert!(page.contains("wacht op terugkoppeling, sinds 29 september 2026"));
    // The board's has no task about a contact.
    register.run(&publish("board", &[])).fine();
    let page = fs::read_to_string(site(&register).join("index.html")).unwrap();
    assert!(page.contains("Het jaar vooruit") && !page.contains("Contact nagaan"));
}

#[test]
fn browse_makes_the_pages_for_nobody_else_to_read_and_says_where() {
    let register = Register::new().partnership("zorg/exemplo", FORMAL).commit();
    let out = register.run(&["browse", "exemplo", "--no-open"]).fine().out;
    assert_eq!(out, "ROOT/repo/.git/partners/browse/p/exemplo.html\n");
    let folder = register.path(".git/partners/browse");
    assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o777, 0o700);
    assert!(fs::read_to_string(folder.join("p/exemplo.html")).unwrap().contains("Universidade Exemplo"));
    assert_eq!(register.run(&["browse"]).fine().out, "ROOT/repo/.git/partners/browse/index.html\n");
    assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o777, 0o700);
    assert_eq!(register.git(&["status", "--porcelain"]), "");
    register.run(&["browse", "bestaat-niet"]).refuses(2, "bestaat-niet");
}

#[test]
fn browse_opens_the_page_on_a_terminal_and_says_where_there_is_no_browser() {
    let register = Register::new().partnership("zorg/exemplo", FORMAL).commit();
    let opened = register.home().join("opened");
    register.script(
        "way/xdg-open",
        &format!("printf '%s' \"$1\" > '{}.new'; mv '{0}.new' '{0}'", opened.display()),
    );
    let browsed = |ways: &str| {
        let mut command = register.command(&["browse", "exemplo"]);
        command.env("PATH", ways).env("TERM", "xterm-256color");
        let mut session = in_terminal(&command, (120, 24), Duration::from_secs(60));
        let mut seen = String::new();
        session.read_to_string(&mut seen).ok();
        seen
    };
    let path = std::env::var("PATH").unwrap();
    let seen = browsed(&format!("{}:{path}", register.path("way").display()));
    assert!(seen.contains("browse/p/exemplo.html") && !seen.contains("no browser was found"), "{seen}");
    let waited = std::time::Instant::now();
    while !opened.exists() && waited.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(10));
    }
    let page = register.path(".git/partners/browse/p/exemplo.html");
    assert_eq!(fs::read_to_string(&opened).unwrap(), page.display().to_string());

    // Programs without one that opens a browser.
    fs::create_dir(register.path("bare")).unwrap();
    for program in ["git", "sh", "stty", "sleep"] {
        let at = std::env::split_paths(&path).map(|it| it.join(program)).find(|it| it.exists()).unwrap();
        std::os::unix::fs::symlink(at, register.path("bare").join(program)).unwrap();
    }
    let seen = browsed(&register.path("bare").display().to_string());
    assert!(seen.contains("browse/p/exemplo.html") && seen.contains("no browser was found here"), "{seen}");
}

#[test]
fn a_hue_that_cannot_be_read_is_refused_with_its_number() {
    let register = example();
    let policy = register.read("register/register.toml");
    register.write("register/register.toml", &format!("{policy}\n[publish]\ncolour = \"#ffcc00\"\n"));
    let register = register.commit();
    register.run(&publish("public", &[])).refuses(1, "het contrast is 1.5 op 1");
    assert!(!site(&register).exists());
    register.write("register/register.toml", &format!("{policy}\n[publish]\ncolour = \"#0b4f6c\"\n"));
    let register = register.commit();
    register.run(&publish("public", &[])).fine();
    let style = fs::read_to_string(site(&register).join("site.css")).unwrap();
    assert!(style.contains("--hue: #0b4f6c"), "{style}");
}

#[test]
fn a_register_without_a_commit_is_not_published() {
    let register = Register::new().partnership("zorg/exemplo", FORMAL);
    register.run(&publish("public", &[])).refuses(3, "nothing is committed yet");
    assert!(!site(&register).exists());
}
