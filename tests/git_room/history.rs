//! What revisions mean, where branches part, and what a commit holds.

use std::path::{Path, PathBuf};

use partners::git::{CommitId, LinePlace, PathChange, Refusal, Stored, Stretch};

use super::sandbox::{Sandbox, sandboxed};

fn commit(s: &Sandbox, revision: &str) -> CommitId {
    CommitId::parse(s.git(&["rev-parse", revision]).trim()).unwrap()
}

#[test]
fn a_revision_is_spelled_as_git_spells_it() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.git(&["commit", "-q", "--allow-empty", "-m", "second"]);
        s.git(&["tag", "-a", "v1", "-m", "tagged"]);
        s.git(&["branch", "side", "HEAD~1"]);
        for revision in
            ["HEAD", "main", "HEAD~1", "side", "v1", "HEAD^{/three}", &commit(s, "HEAD").as_str()[..7]]
        {
            let meant = commit(s, &format!("{revision}^{{commit}}"));
            assert_eq!(repository.resolve(revision).unwrap(), Some(meant), "{revision}");
        }
        for nothing in ["nowhere", "HEAD~9", "", "--all", "a b", "main:a.toml", "\u{1b}"] {
            assert_eq!(repository.resolve(nothing).unwrap(), None, "{nothing}");
        }
    });
}

#[test]
fn the_branch_that_counts_is_ours_else_origins() {
    sandboxed!(|s| {
        let repository = s.with_three();
        assert_eq!(repository.main("trunk").unwrap(), None);
        s.git(&["update-ref", "refs/remotes/origin/trunk", "HEAD"]);
        let main = repository.main("trunk").unwrap().unwrap();
        assert_eq!((main.name(), &main.tip), ("origin/trunk", &commit(s, "HEAD")));
        s.git(&["branch", "trunk"]);
        assert_eq!(repository.main("trunk").unwrap().unwrap().name(), "trunk");
        assert_eq!(repository.main("no such name").unwrap(), None);
    });
}

#[test]
fn where_branches_part_and_what_a_branch_held() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let base = commit(s, "HEAD");
        s.git(&["checkout", "-qb", "side"]);
        s.git(&["commit", "-q", "--allow-empty", "-m", "side"]);
        s.git(&["checkout", "-q", "main"]);
        s.git(&["commit", "-q", "--allow-empty", "-m", "main"]);
        let (main, side) = (commit(s, "main"), commit(s, "side"));
        assert_eq!(repository.merge_base(&main, &side).unwrap(), Some(base.clone()));
        s.git(&["merge", "-q", "--no-ff", "-m", "merge", "side"]);
        let tip = commit(s, "HEAD");
        assert_eq!(repository.parents(&tip).unwrap(), [main.clone(), side.clone()]);
        assert_eq!(repository.parents(&main).unwrap(), std::slice::from_ref(&base));
        assert!(repository.is_in(&side, &tip).unwrap() && repository.is_in(&tip, &tip).unwrap());
        assert!(!repository.is_in(&main, &side).unwrap());
        s.git(&["checkout", "-q", "--orphan", "other"]);
        s.git(&["commit", "-q", "-m", "other"]);
        assert_eq!(repository.merge_base(&tip, &commit(s, "other")).unwrap(), None);
        assert_eq!(repository.committed(&base).unwrap().seconds, 1_718_265_600);
    });
}

#[test]
fn a_commit_holds_its_files_whatever_the_work_tree_does() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.write("register/partnerships/zorg/a.toml", "eins\n");
        s.write("register/partnerships/b.toml", "zwei\r\n");
        std::os::unix::fs::symlink("b.toml", s.path("register/partnerships/c.toml")).unwrap();
        s.git(&["add", "."]);
        s.git(&["commit", "-qm", "files"]);
        std::fs::remove_dir_all(s.path("register")).unwrap();
        let at = |folder: &str| repository.files_at(&commit(s, "HEAD"), Path::new(folder)).unwrap();
        let found = at("register");
        let names: Vec<_> = found.iter().map(|(path, _)| path.to_str().unwrap()).collect();
        let expected =
            ["b.toml", "c.toml", "zorg/a.toml"].map(|name| format!("register/partnerships/{name}"));
        assert_eq!(names, expected);
        assert_eq!(found[1].1, Stored::Link);
        let blob = found[0].1.blob().unwrap();
        assert_eq!(repository.blob(blob).unwrap(), b"zwei\r\n");
        assert_eq!(repository.blob_of(b"zwei\r\n").unwrap(), blob);
        assert_eq!(at("").len(), 6);
        assert_eq!(at("nowhere"), []);
        assert_eq!(at("a.toml"), []);
        let one = |path: &str| repository.file_at(&commit(s, "HEAD"), Path::new(path)).unwrap();
        assert_eq!(one("register/partnerships/b.toml"), Some(Stored::File(blob)));
        assert_eq!((one("register"), one("register/nothing.toml")), (None, None));
        let before = repository.files_at(&commit(s, "HEAD~1"), &PathBuf::from("register")).unwrap();
        assert_eq!(before, []);
    });
}

#[test]
fn what_was_cut_off_or_not_fetched_is_no_history() {
    sandboxed!(|s| {
        let repository = s.with_three();
        s.write("a.toml", "three\n");
        s.git(&["commit", "-qam", "second"]);
        assert!(!repository.is_cut_off() && !repository.is_partial());
        s.git(&["config", "uploadpack.allowFilter", "true"]);
        let url = format!("file://{}", s.repo().display());
        for (name, option) in [("shallow", "--depth=1"), ("partial", "--filter=blob:none")] {
            let to = s.root.join(name);
            s.git(&["clone", "-q", "--no-checkout", option, &url, to.to_str().unwrap()]);
            let clone = partners::git::Repository::discover(&to).unwrap().unwrap();
            assert_eq!((clone.is_cut_off(), clone.is_partial()), (name == "shallow", name == "partial"));
            if name == "partial" {
                let commit = clone.head().unwrap().unwrap();
                let blob = clone.files_at(&commit, Path::new("")).unwrap()[0].1.blob().unwrap();
                assert!(matches!(clone.blob(blob), Err(Refusal::Partial)));
                // What is said to mend it does.
                let at = to.to_str().unwrap();
                s.git(&["-C", at, "fetch", "-q", "--refetch", "--no-filter", "origin"]);
                let clone = partners::git::Repository::discover(&to).unwrap().unwrap();
                assert_eq!(clone.blob(blob).unwrap(), b"three\n");
            }
        }
        s.write(".git/info/grafts", &format!("{}\n", commit(s, "HEAD").as_str()));
        assert!(repository.is_cut_off());
    });
}

fn spelled(changes: &[PathChange]) -> Vec<String> {
    let sign = |it: &PathChange| match (it.before, it.after) {
        (None, _) => '+',
        (_, None) => '-',
        _ => '~',
    };
    changes.iter().map(|it| format!("{}{}", sign(it), it.path.display())).collect()
}

/// What stands in the folder `r` of the repository.
fn in_r() -> LinePlace<'static> {
    LinePlace { folder: Path::new(""), below: "r", beside: "other" }
}

#[test]
fn a_long_line_tells_no_more_where_it_is_cut() {
    sandboxed!(|s| {
        let repository = s.with_three();
        // Longer than what is compared at once, twice over; each file is written once, and once taken away.
        let stream = (0..600).fold("reset refs/heads/long\n\n".to_owned(), |stream, at| {
            let change = match at % 3 {
                2 => format!("D r/{}.toml", at - 2),
                _ => format!("M 644 inline r/{at}.toml\ndata 2\n{}\n", at % 10),
            };
            stream + &format!("commit refs/heads/long\ncommitter Ann <a@b.nl> {at} +0000\ndata 0\n{change}\n")
        });
        let stream = std::fs::File::open(s.write("stream", &stream)).unwrap();
        let mut import = std::process::Command::new("git");
        import.args(["fast-import", "--quiet"]).current_dir(s.repo()).stdin(stream);
        assert!(import.status().unwrap().success());
        let tip = commit(s, "long");
        for (from, count) in [(None, 600), (Some(commit(s, "long~300")), 300)] {
            let mut line = Vec::new();
            let mut landed = |stretch: Stretch| {
                line.splice(..0, repository.line_commits(&stretch, in_r()).unwrap());
            };
            assert!(repository.stretches(&tip, from.as_ref(), &mut landed).unwrap());
            assert_eq!(line.len(), count);
            for (landing, at) in line.iter().zip(600 - count..) {
                let told = if at % 3 == 2 { format!("-r/{}.toml", at - 2) } else { format!("+r/{at}.toml") };
                assert_eq!(spelled(&landing.changes), [told]);
            }
        }
    });
}

#[test]
fn a_line_tells_what_each_commit_changed_of_each_parent() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let save = |message: &str| {
            s.git(&["add", "--all"]);
            s.git(&["commit", "-qm", message]);
        };
        s.write("r/a.toml", "1\n");
        s.write("r/x/b.toml", "1\n");
        s.write("r/x.toml", "1\n");
        s.write("r/x-y.toml", "1\n");
        save("first");
        s.git(&["checkout", "-qb", "side"]);
        s.write("r/x/b.toml", "2\n");
        s.write("r/x/c.toml", "1\n");
        save("side");
        s.git(&["checkout", "-q", "main"]);
        std::fs::remove_file(s.path("r/a.toml")).unwrap();
        s.write("r/a.toml/inner.toml", "1\n");
        s.write("other", "1\n");
        save("a file becomes a folder");
        s.git(&["merge", "-q", "--no-ff", "-m", "merge", "side"]);
        std::fs::remove_file(s.path("r/x.toml")).unwrap();
        std::os::unix::fs::symlink("a.toml", s.path("r/x.toml")).unwrap();
        save("a file becomes a link");
        let (tip, folder) = (commit(s, "main"), Path::new("r"));
        let walk = |from: Option<&CommitId>| {
            let mut line = Vec::new();
            let mut landed = |stretch: Stretch| {
                line.splice(..0, repository.line_commits(&stretch, in_r()).unwrap());
            };
            assert!(repository.stretches(&tip, from, &mut landed).unwrap());
            line
        };
        let line = walk(None);
        let changes: Vec<_> = line.iter().map(|it| spelled(&it.changes)).collect();
        assert_eq!(changes[0], [""; 0]);
        assert_eq!(changes[1], ["+r/a.toml", "+r/x-y.toml", "+r/x.toml", "+r/x/b.toml"]);
        assert_eq!(changes[2], ["-r/a.toml", "+r/a.toml/inner.toml"]);
        assert_eq!(changes[3], ["~r/x/b.toml", "+r/x/c.toml"]);
        assert_eq!(changes[4], ["~r/x.toml"]);
        assert_eq!(line[4].changes[0].after, Some(Stored::Link));
        assert_eq!(line[3].parents, [commit(s, "main~2"), commit(s, "side")]);
        assert_eq!(spelled(&line[3].merged[0]), ["-r/a.toml", "+r/a.toml/inner.toml"]);
        assert!(line.iter().all(|it| it.merged.len() + 1 == it.parents.len().max(1)));
        assert_eq!(walk(Some(&commit(s, "main~2"))), line[3..]);
        assert_eq!(walk(Some(&tip)), []);
        assert!(!repository.stretches(&tip, Some(&commit(s, "side")), &mut |_| {}).unwrap());
        let (from, to) = (commit(s, "main~2"), commit(s, "side"));
        let across = repository.changes(&from, &to, folder).unwrap();
        assert_eq!(spelled(&across), ["+r/a.toml", "-r/a.toml/inner.toml", "~r/x/b.toml", "+r/x/c.toml"]);
    });
}
