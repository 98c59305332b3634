//! Wherever a register is: in a work tree of its own, a submodule, a folder of something larger; with git's line ends, and
//! with names of 64 digits. The same work comes together in all of them.

use super::office::{Advisor, Office, signal};

const FILE: &str = "partnerships/zorg/exemplo.toml";

fn writes(advisor: &Advisor, tail: &str) {
    advisor.append(FILE, &signal(tail, "Seen."));
    advisor.commit("an entry");
}

/// Ann shares; whoever else works somewhere shares too, with the driver that git calls and with one command.
#[track_caller]
fn come_together(ann: &Advisor, elsewhere: &Advisor) {
    writes(ann, "aaaaaa");
    ann.run(&["sync"]).fine();
    writes(elsewhere, "bbbbbb");
    elsewhere.run(&["sync"]).fine();
    writes(ann, "cccccc");
    ann.run(&["sync"]).fine();
    // Without `sync`, by git alone.
    writes(elsewhere, "dddddd");
    elsewhere.run(&["init", "--merge-driver"]).fine();
    elsewhere.git(&["pull", "-q", "--no-rebase", "--no-edit", "origin", "main"]);
    let whole: String =
        ["aaaaaa", "bbbbbb", "cccccc", "dddddd"].iter().map(|tail| signal(tail, "Seen.")).collect();
    let text = elsewhere.read(FILE);
    assert!(text.ends_with(&whole), "{text}");
    // And by hand, after git alone could not.
    writes(ann, "ffffff");
    ann.git(&["push", "-q"]);
}

/// In conflict, in a place where git merges line by line.
#[track_caller]
fn is_resolved(elsewhere: &Advisor) {
    writes(elsewhere, "eeeeee");
    elsewhere.git(&["config", "--remove-section", "merge.partners"]);
    assert!(
        !elsewhere.try_git(&["pull", "-q", "--no-rebase", "--no-edit", "origin", "main"]).status.success()
    );
    elsewhere.run(&["resolve"]).ends(0, &["merged", "git commit --no-edit"]);
    elsewhere.git(&["commit", "-q", "--no-edit"]);
    let text = elsewhere.read(FILE);
    assert!(text.ends_with(&(signal("eeeeee", "Seen.") + &signal("ffffff", "Seen."))), "{text}");
    elsewhere.run(&["sync"]).fine();
    elsewhere.run(&["check"]).fine();
    assert_eq!(elsewhere.git(&["status", "--porcelain"]), "");
}

#[test]
fn in_the_root_a_folder_or_deep_inside_something_larger() {
    for below in ["", "register", "a b/re'gis\"ter/ø"] {
        let office = Office::with(below, &[]);
        let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
        come_together(&ann, &bob);
        is_resolved(&bob);
    }
}

#[test]
fn with_names_of_64_digits() {
    let office = Office::with("register", &["--object-format=sha256"]);
    let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
    assert_eq!(bob.git(&["rev-parse", "HEAD"]).trim().len(), 64);
    come_together(&ann, &bob);
    is_resolved(&bob);
}

#[test]
fn in_a_work_tree_beside_another() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
    bob.git(&["switch", "-q", "-c", "elsewhere"]);
    let beside = office.root().join("beside");
    bob.git(&["worktree", "add", "-q", beside.to_str().unwrap(), "main"]);
    let beside = bob.at(beside);
    come_together(&ann, &beside);
    is_resolved(&beside);
    assert_eq!(bob.git(&["status", "--porcelain"]), "");
}

#[test]
fn in_a_submodule() {
    let office = Office::new();
    let ann = office.advisor("ann");
    let outer = ann.at(office.root().join("outer"));
    std::fs::create_dir(outer.folder()).unwrap();
    outer.git(&["init", "-q"]);
    outer.git(&["submodule", "--quiet", "add", office.forge().to_str().unwrap(), "inner"]);
    outer.git(&["commit", "-qm", "with a submodule"]);
    let inner = ann.at(outer.folder().join("inner"));
    come_together(&ann, &inner);
    is_resolved(&inner);
    let of_outer = outer.try_git(&["config", "--get-regexp", "^merge"]).stdout;
    assert!(of_outer.is_empty(), "the outer one is left as it was");
}

#[test]
fn with_line_ends_that_git_would_convert() {
    for autocrlf in ["true", "input"] {
        let office = Office::new();
        let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
        bob.git(&["config", "core.autocrlf", autocrlf]);
        bob.git(&["rm", "-q", "--cached", "-r", "."]);
        bob.git(&["reset", "-q", "--hard"]);
        come_together(&ann, &bob);
        is_resolved(&bob);
        assert!(!bob.read(FILE).contains('\r'), "no line ends are converted");
    }
}

#[test]
fn with_windows_line_ends_in_the_file_itself() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
    ann.write(FILE, &ann.read(FILE).replace('\n', "\r\n"));
    ann.commit("on Windows");
    ann.run(&["sync"]).fine();
    bob.run(&["sync"]).fine();
    for (advisor, tail) in [(&ann, "aaaaaa"), (&bob, "bbbbbb")] {
        advisor.append(FILE, &signal(tail, "Seen.").replace('\n', "\r\n"));
        advisor.commit("an entry");
        advisor.run(&["sync"]).fine();
    }
    let both = (signal("aaaaaa", "Seen.") + &signal("bbbbbb", "Seen.")).replace('\n', "\r\n");
    assert!(bob.read(FILE).ends_with(&both));
    assert_eq!(bob.read(FILE).matches('\n').count(), bob.read(FILE).matches("\r\n").count());
}
