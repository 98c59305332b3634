//! `init`, as a newcomer meets it: the real program, in a home, a configuration and a repository of its own.

#![cfg(unix)]

mod newcomer;

use std::fs;
use std::path::Path;

use newcomer::Newcomer;

use crate::fixture::AS_INFORMAL;

const OWN: [&str; 5] =
    [".gitattributes", ".schema/partnership.json", ".schema/register.json", ".taplo.toml", "register.toml"];

fn ready_made(forge: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/ci").join(forge);
    let files = walkdir::WalkDir::new(&folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    let named = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
        (path, fs::read_to_string(entry.path()).unwrap())
    };
    files.map(named).collect()
}

#[test]
fn a_newcomer_has_a_register_a_partnership_and_a_clean_check() {
    let newcomer = Newcomer::new();
    let said = newcomer.fine(&["init"]);
    assert!(said.contains("register aangemaakt") && said.contains("branch main"), "{said}");
    assert_eq!(newcomer.git(&["branch", "--show-current"]), "main");
    assert_eq!(newcomer.git(&["ls-tree", "-r", "--name-only", "HEAD"]), OWN.join("\n"));
    assert_eq!(
        newcomer.git(&["log", "--format=%s|%(trailers:unfold)"]).trim(),
        "register aangemaakt|Partners-Command: init"
    );
    assert_eq!(newcomer.git(&["status", "--porcelain"]), "");
    let policy = newcomer.read("register.toml");
    for line in [
        "name     = \"Voorbeeldhogeschool\"",
        "country  = \"NL\"",
        "language = \"nl\"",
        "main     = \"main\"",
    ] {
        assert!(policy.contains(line), "{line}");
    }
    assert_eq!(newcomer.read(".gitattributes"), "*.toml -text merge=partners\n");
    newcomer.fine(&["check", "--strict"]);
    let add = [&["add", "Buurthuis De Proef"][..], &AS_INFORMAL, &["--reasons", "Studenten lopen er stage."]]
        .concat();
    newcomer.fine(&add);
    newcomer.fine(&["check"]);
    assert_eq!(newcomer.git(&["rev-list", "--count", "HEAD"]), "2");
    newcomer.is_untouched_by(&["init"], 2, "staat al een register");
    newcomer.is_untouched_by(&["init", "partnerships/nieuw"], 2, "ligt in het register");
}

#[test]
fn each_language_begins_with_its_own_comments_and_checks_clean() {
    for (language, comment, made) in
        [("nl", "# De categorieën.", "aangemaakt"), ("en", "# The categories.", "register made")]
    {
        let newcomer = Newcomer::new();
        let said = newcomer.fine(&[
            "init",
            "register",
            "--name",
            "\"Quoted\" \\ Ünïversity",
            "--country",
            "be",
            "--language",
            language,
        ]);
        assert!(said.contains(made), "{said}");
        let policy = newcomer.read("register/register.toml");
        assert!(policy.contains(comment) && policy.contains("country  = \"BE\""), "{policy}");
        let (code, said) = newcomer.partners(&["check", "--strict", "--format", "json"]);
        assert_eq!(code, 0, "{said}");
        assert!(said.contains("\"files\": 1"), "{said}");
        assert!(newcomer.work().join("register/.git").exists());
    }
}

#[test]
fn what_is_commented_out_can_be_used_as_it_stands() {
    for language in ["nl", "en"] {
        let newcomer = Newcomer::new();
        newcomer.fine(&["init", "--language", language]);
        let is_code = |line: &str| {
            let rest = line.strip_prefix("# ")?;
            let key = rest.split(['=', ' ', '.']).next()?;
            let is_key = key.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-'));
            (rest.starts_with('[') || (rest.contains(" = ") && is_key)).then(|| rest.to_owned())
        };
        let policy = newcomer.read("register.toml");
        let used = policy.lines().filter(|line| is_code(line).is_some()).count();
        assert!(used >= 25, "{used}");
        // Keys of the head go before the first table.
        let text: String =
            policy.lines().map(|line| is_code(line).unwrap_or_else(|| line.to_owned()) + "\n").collect();
        newcomer.write("register.toml", &text);
        let (code, said) = newcomer.partners(&["check"]);
        assert_eq!(code, 0, "{said}");
    }
}

#[test]
fn a_forge_gets_the_ready_files_byte_for_byte() {
    for forge in ["github", "gitlab", "forgejo"] {
        let newcomer = Newcomer::new();
        newcomer.fine(&["init", "--ci", forge]);
        let mut expected: Vec<String> = OWN.iter().map(|path| (*path).to_owned()).collect();
        for (path, text) in ready_made(forge) {
            assert_eq!(newcomer.read(&path), text, "{path}");
            expected.push(path);
        }
        expected.sort();
        assert_eq!(newcomer.git(&["ls-tree", "-r", "--name-only", "HEAD"]), expected.join("\n"));
    }
    let newcomer = Newcomer::new();
    newcomer.fine(&["init", "--ci", "github", "--ci", "forgejo"]);
    assert!(newcomer.work().join(".github/workflows/partners-check.yml").exists());
    assert!(newcomer.work().join(".forgejo/workflows/partners-check.yml").exists());
    Newcomer::new().is_untouched_by(&["init", "--ci", "gitbub"], 2, "github");
}

#[test]
fn a_forge_s_files_say_where_the_program_comes_from() {
    let newcomer = Newcomer::new();
    let said = newcomer.fine(&[
        "init",
        "--ci",
        "github",
        "--source",
        "https://forge.example/a/partners.git",
        "--tag",
        "v9.9.9",
    ]);
    assert!(!said.contains("PARTNERS_SOURCE"), "{said}");
    for name in ["check", "merge", "monthly"] {
        let text = newcomer.read(&format!(".github/workflows/partners-{name}.yml"));
        assert!(text.contains("  PARTNERS_SOURCE: \"https://forge.example/a/partners.git\"\n"), "{text}");
        assert!(text.contains("  PARTNERS_TAG: \"v9.9.9\"\n"), "{text}");
    }
    let newcomer = Newcomer::new();
    newcomer.fine(&["init", "--ci", "gitlab", "--source", "git@forge.example:a/partners.git"]);
    let version = concat!("  PARTNERS_TAG: \"v", env!("CARGO_PKG_VERSION"), "\"\n");
    assert!(newcomer.read(".gitlab-ci.yml").contains(version), "the version at hand, where none is named");
    let said = Newcomer::new().fine(&["init", "--ci", "gitlab"]);
    assert!(said.contains("PARTNERS_SOURCE") && said.contains("--source"), "{said}");
    for odd in ["https://forge.example/$(id)", "a\"b", "--upload-pack=x", "a b"] {
        Newcomer::new().is_untouched_by(
            &["init", "--ci", "github", &format!("--source={odd}")],
            2,
            "git-adres",
        );
    }
}

#[test]
fn a_forge_is_told_who_looks_after_which_folder() {
    let newcomer = Newcomer::new();
    newcomer.git(&["init", "-q"]);
    newcomer.fine(&["init", "register", "--ci", "forgejo"]);
    let text = newcomer.read(".forgejo/CODEOWNERS");
    assert!(
        text.contains("# /register/register.toml ") && text.contains("# /register/partnerships/eenheid/ "),
        "{text}"
    );
    assert!(text.lines().all(|line| line.starts_with('#')), "nobody is named who was not: {text}");
}

#[test]
fn a_register_that_is_there_gets_what_a_forge_runs_and_who_looks_after_which_folder() {
    let newcomer = Newcomer::new();
    newcomer.git(&["init", "-q"]);
    newcomer.fine(&["init", "register", "--units", "Business", "--units", "Zorg en Welzijn"]);
    let policy = newcomer.read("register/register.toml");
    assert!(policy.contains("[units.business]\n"), "{policy}");
    let looked_after =
        policy.replace("[units.business]\n", "[units.business]\nforge_team = \"@hogeschool/business\"\n");
    newcomer.write("register/register.toml", &looked_after);
    newcomer.git(&["commit", "-qam", "who looks after it"]);
    for (forge, owners) in [
        ("github", ".github/CODEOWNERS"),
        ("gitlab", ".gitlab/CODEOWNERS"),
        ("forgejo", ".forgejo/CODEOWNERS"),
    ] {
        let said = newcomer.fine(&["init", "--ci", forge, "--source", "https://forge.example/p.git"]);
        assert!(said.contains("voor het gitplatform toegevoegd") && said.contains(owners), "{said}");
        let text = newcomer.read(owners);
        assert!(text.contains("\n/register/partnerships/business/    @hogeschool/business\n"), "{text}");
        assert!(text.contains("\n# /register/partnerships/zorg-en-welzijn/ "), "{text}");
        let named = text.lines().filter(|line| !line.starts_with('#')).count();
        assert!(named == 1 && !text.contains("eenheid/"), "nobody is named who was not: {text}");
        assert_eq!(newcomer.git(&["status", "--porcelain"]), "");
        assert_eq!(
            newcomer.git(&["log", "-1", "--format=%s|%(trailers:unfold)"]).trim(),
            "bestanden voor het gitplatform toegevoegd|Partners-Command: init"
        );
    }
    let check = newcomer.read(".github/workflows/partners-check.yml");
    assert!(check.contains("PARTNERS_REGISTER: \"register\"") && check.contains("forge.example"), "{check}");
    assert_eq!(newcomer.read("register/register.toml"), looked_after, "the register stays as it is");
    // What is there already stays, and is named; and what says something of a new register is refused, as ever.
    let said = newcomer.fine(&["init", "--ci", "github"]);
    assert!(said.contains("niet aangeraakt: .github/workflows/partners-check.yml"), "{said}");
    newcomer.is_untouched_by(&["init", "--ci", "github", "--name", "Ander"], 2, "staat al een register");
    // A new one names the folders of its units, and no team.
    let newcomer = Newcomer::new();
    newcomer.fine(&["init", "--ci", "github", "--units", "Business"]);
    let text = newcomer.read(".github/CODEOWNERS");
    assert!(text.contains("\n# /partnerships/business/ ") && !text.contains("eenheid/"), "{text}");
}

#[test]
fn in_a_repository_the_register_may_be_a_folder_and_only_its_files_are_committed() {
    let newcomer = Newcomer::new();
    newcomer.git(&["init", "-q", "-b", "master"]);
    newcomer.write("readme.md", "ours\n");
    newcomer.git(&["add", "."]);
    newcomer.git(&["commit", "-qm", "ours"]);
    newcomer.write("readme.md", "edited\n");
    newcomer.write("staged.md", "staged\n");
    newcomer.git(&["add", "staged.md"]);
    newcomer.write(".github/workflows/partners-check.yml", "mine\n");
    let said = newcomer.fine(&["init", "werk/samen werking", "--ci", "github"]);
    assert!(said.contains("niet aangeraakt: .github/workflows/partners-check.yml"), "{said}");
    assert!(!said.contains("git-repository"), "{said}");
    assert_eq!(newcomer.read(".github/workflows/partners-check.yml"), "mine\n");
    let monthly = newcomer.read(".github/workflows/partners-monthly.yml");
    assert!(monthly.contains("\n  PARTNERS_REGISTER: \"werk/samen werking\"\n"), "{monthly}");
    let shown = newcomer.git(&["-c", "core.quotePath=false", "show", "--format=", "--name-status", "HEAD"]);
    let folder = "werk/samen werking";
    let mut expected = vec![
        "A\t.github/CODEOWNERS".to_owned(),
        "A\t.github/workflows/partners-merge.yml".to_owned(),
        "A\t.github/workflows/partners-monthly.yml".to_owned(),
        "A\t.taplo.toml".to_owned(),
    ];
    expected
        .extend(OWN.iter().filter(|path| **path != ".taplo.toml").map(|path| format!("A\t{folder}/{path}")));
    expected.sort();
    assert_eq!(shown, expected.join("\n"));
    assert_eq!(
        newcomer.git(&["status", "--porcelain"]),
        " M readme.md\nA  staged.md\n?? .github/workflows/partners-check.yml"
    );
    assert!(newcomer.read(".taplo.toml").contains("\"./werk/samen werking/.schema/register.json\""));
    assert!(newcomer.read("werk/samen werking/register.toml").contains("main     = \"master\""));
    newcomer.fine(&["--register", folder, "check", "--strict"]);
}

#[test]
fn what_is_there_stays_and_attributes_get_one_line_more() {
    let newcomer = Newcomer::new();
    newcomer.git(&["init", "-q"]);
    newcomer.write(".gitattributes", "*.png binary");
    newcomer.write(".taplo.toml", "# mine\n");
    newcomer.is_untouched_by(&["init"], 3, ".gitattributes");
    newcomer.git(&["add", ".gitattributes"]);
    newcomer.git(&["commit", "-qm", "ours"]);
    newcomer.fine(&["init"]);
    assert_eq!(newcomer.read(".gitattributes"), "*.png binary\n*.toml -text merge=partners\n");
    assert_eq!(newcomer.read(".taplo.toml"), "# mine\n");
    assert_eq!(newcomer.git(&["status", "--porcelain"]), "?? .taplo.toml");
    assert!(newcomer.read("register.toml").contains("main     = \"trunk\""));
}

#[test]
fn an_interrupted_init_can_be_done_again() {
    let newcomer = Newcomer::new();
    newcomer.fine(&["init", "--no-commit", "--ci", "gitlab"]);
    assert!(!newcomer.git(&["status", "--porcelain"]).is_empty());
    fs::remove_file(newcomer.work().join("register.toml")).unwrap();
    newcomer.fine(&["init", "--ci", "gitlab"]);
    assert_eq!(newcomer.git(&["status", "--porcelain"]), "");
    assert_eq!(newcomer.git(&["ls-tree", "-r", "--name-only", "HEAD"]).lines().count(), OWN.len() + 2);
}

#[test]
fn what_cannot_be_a_register_is_refused_and_nothing_is_left() {
    let newcomer = Newcomer::new();
    newcomer.write("file", "text");
    std::os::unix::fs::symlink("nowhere", newcomer.work().join("broken")).unwrap();
    newcomer.is_untouched_by(&["init", "file"], 2, "is een bestand");
    newcomer.is_untouched_by(&["init", "broken"], 2, "koppeling naar iets dat er niet is");
    newcomer.is_untouched_by(&["init", "file/below"], 3, "fout: ");
    if cfg!(target_os = "linux") {
        newcomer.is_untouched_by(&["init", "/proc/partners"], 3, "fout: ");
    }
    newcomer.is_untouched_by(&["init", "new", "--country", "Narnia", "--language", "fr"], 2, "--language");
    newcomer.is_untouched_by(&["init", "new", "--country", "Narnia"], 2, "twee letters");
    newcomer.is_untouched_by(&["init", "new", "--name", " "], 2, "--name");
    newcomer.is_untouched_by(&["--lang", "en", "init", "new", "--dry-run"], 0, "+name     = \"new\"");
    newcomer.write("register/register.toml", "schema = 1\nname = \"X\"\n");
    newcomer.is_untouched_by(&["init"], 2, "staat al een register");
    newcomer.git(&["init", "-q"]);
    newcomer.is_untouched_by(&["init", "a$b"], 2, "ander");
    newcomer.write(".gitignore", ".schema\n");
    newcomer.is_untouched_by(&["init", "elders"], 3, ".schema");
}

#[test]
fn without_an_identity_nothing_is_begun() {
    let newcomer = Newcomer::nameless();
    newcomer.is_untouched_by(&["init"], 3, "git weet nog niet wie");
    newcomer.is_untouched_by(&["init", "diep/in/een/map", "--ci", "github"], 3, "git weet nog niet wie");
    assert!(!newcomer.work().join(".git").exists());
    newcomer.fine(&["init", "--no-commit"]);
    assert_eq!(newcomer.git(&["branch", "--show-current"]), "main");
}

#[test]
fn a_hook_that_refuses_leaves_everything_as_it_was() {
    let newcomer = Newcomer::new();
    newcomer.git(&["init", "-q"]);
    newcomer.write(".git/hooks/pre-commit", "#!/bin/sh\necho no >&2\nexit 1\n");
    let hook = newcomer.work().join(".git/hooks/pre-commit");
    fs::set_permissions(hook, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    newcomer.is_untouched_by(&["init", "register", "--ci", "forgejo"], 3, "no");
    assert_eq!(newcomer.git(&["status", "--porcelain"]), "");
    newcomer.is_untouched_by(&["init"], 3, "no");
}
