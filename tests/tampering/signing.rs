//! Whose commits are signed, and with an allowed signer's own key or another's. Nothing that the repository's configuration
//! names is started for it.

use std::process::{Command, Stdio};

use super::story::begun;
use super::told::Told;

/// Makes a key, and gives the line that allows it; nothing where there is no `ssh-keygen`.
fn key(told: &Told, name: &str, principal: &str) -> Option<String> {
    let path = told.path().join(name);
    let mut keygen = Command::new("ssh-keygen");
    keygen.args(["-q", "-t", "ed25519", "-N", "", "-C", name, "-f"]).arg(&path).stdout(Stdio::null());
    keygen.status().ok()?;
    let public = std::fs::read_to_string(path.with_extension("pub")).unwrap();
    Some(format!("{principal} namespaces=\"git\" {public}"))
}

fn signed(told: &Told, key: &str) {
    let path = told.path().join(key);
    let setting = format!("user.signingKey={}", path.display());
    told.git(&[
        "-c",
        "gpg.format=ssh",
        "-c",
        &setting,
        "commit",
        "-q",
        "-S",
        "--allow-empty",
        "-m",
        "signed",
    ]);
}

#[test]
fn signatures_are_counted_and_verified_against_a_named_file_only() {
    let told = begun().told();
    let (Some(ann), Some(carol)) =
        (key(&told, "ann", "ann@example.org"), key(&told, "carol", "carol@example.org"))
    else {
        return std::io::Write::write_all(&mut std::io::stderr(), b"NOT CHECKED: no ssh-keygen\n").unwrap();
    };
    key(&told, "mallory", "").unwrap();
    for name in ["ann", "ann", "carol", "mallory"] {
        signed(&told, name);
    }
    let author = || {
        let (code, document) = told.audited(&[]);
        assert_eq!(code, 0, "{document}");
        let it = &document["authors"][0];
        ["commits", "signed", "verified", "verified_other"].map(|key| it[key].as_u64())
    };
    assert_eq!(author(), [Some(5), Some(4), None, None]);
    let allowed = told.path().join("allowed");
    std::fs::write(&allowed, ann + &carol).unwrap();
    told.git(&["config", "gpg.ssh.allowedSignersFile", allowed.to_str().unwrap()]);
    // What would sing if it were asked.
    let canary = told.path().join("canary");
    std::fs::write(&canary, format!("#!/bin/sh\ntouch {}\n", told.path().join("fired").display())).unwrap();
    std::fs::set_permissions(&canary, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    for name in ["gpg.program", "gpg.ssh.program", "gpg.openpgp.program", "gpg.x509.program", "core.pager"] {
        told.git(&["config", name, canary.to_str().unwrap()]);
    }
    assert_eq!(author(), [Some(5), Some(4), Some(2), Some(1)]);
    assert!(!told.path().join("fired").exists());
    // Whoever is allowed no more is not believed from then on, whatever was kept.
    std::fs::write(&allowed, carol).unwrap();
    assert_eq!(author(), [Some(5), Some(4), Some(0), Some(1)]);
    let out = String::from_utf8(told.run(&["audit"]).stdout).unwrap();
    assert!(out.contains("Signatures were verified against allowed."), "{out}");
}
