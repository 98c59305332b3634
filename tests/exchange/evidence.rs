//! One dossier for an auditor: whoever gets it can read it and verify it with `sha256sum` and git alone.

use std::io::Read as _;
use std::process::Command;

use crate::fixture::{FORMAL, Register};

const EVIDENCE: [&str; 4] = ["export", "exemplo", "--evidence", "exemplo.zip"];

/// Unpacks a zip of the repository.
fn unpack(register: &Register, name: &str) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(register.path(name)).unwrap()).unwrap();
    let read = |at: usize| {
        let mut file = zip.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        (file.name().to_owned(), text)
    };
    (0..5).map(read).collect()
}

#[test]
fn what_an_auditor_gets_can_be_verified_without_the_program() {
    // Where it stands, a shell would see more than one word and a command.
    let register = Register::new().partnership("zorg & welzijn; 'x'/exemplo", FORMAL).commit();
    register.run(&["set", "exemplo", "ends=2029-01-31"]).fine();
    register.run(&EVIDENCE).fine();
    let files = unpack(&register, "exemplo.zip");
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["VERIFY.md", "dossier.html", "dossier.toml", "history.md", "SHA256SUMS"]);
    for (name, text) in &files {
        register.write(&format!("out/{name}"), text);
    }
    let sums = Command::new("sha256sum")
        .args(["-c", "SHA256SUMS"])
        .current_dir(register.path("out"))
        .output()
        .unwrap();
    assert!(sums.status.success(), "{}", String::from_utf8_lossy(&sums.stdout));
    assert_eq!(String::from_utf8_lossy(&sums.stdout).matches(": OK").count(), 4);
    // Each command that it names is one that works, and says so.
    let verify = &files[0].1;
    let commands: Vec<&str> = verify.lines().filter_map(|line| line.strip_prefix("       ")).collect();
    let [_, blob, log, main] = commands.as_slice() else { panic!("{verify}") };
    let shell = |command: &str| {
        let output = Command::new("sh").args(["-c", command]).current_dir(register.repo()).output().unwrap();
        assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let sum = shell(blob).split(' ').next().unwrap().to_owned();
    assert!(files[4].1.contains(&format!("{sum}  dossier.toml\n")), "{}", files[4].1);
    assert_eq!(shell(log).matches("\ncommit ").count() + 1, 2);
    assert_eq!(shell(main), "yes\n");
    assert!(files[1].1.contains("Exchange with Universidade Exemplo"));
    let head = register.git(&["rev-parse", "--short=10", "HEAD"]);
    assert!(files[3].1.contains(head.trim()) && files[3].1.contains("Ann"), "{}", files[3].1);
    // The same commit gives the same bytes.
    register.run(&["export", "exemplo", "--evidence", "again.zip"]).fine();
    assert!(
        std::fs::read(register.path("again.zip")).unwrap()
            == std::fs::read(register.path("exemplo.zip")).unwrap()
    );
}

#[test]
fn what_is_not_committed_proves_nothing() {
    let register = Register::with_two();
    register.run(&["export", "--evidence", "x.zip"]).refuses(2, "of which partnership?");
    register.run(&["set", "exemplo", "ends=2029-01-31", "--no-commit"]).fine();
    register.run(&EVIDENCE).refuses(3, "--as-of HEAD");
    register.run(&[&EVIDENCE[..], &["--as-of", "HEAD"]].concat()).fine();
    let toml = &unpack(&register, "exemplo.zip")[2].1;
    assert_eq!(*toml, register.git(&["show", "HEAD:register/partnerships/zorg/exemplo.toml"]));
    let alone = Register::without_repository().partnership("zorg/exemplo", FORMAL);
    assert_eq!(alone.run(&EVIDENCE).code, 3);
}
