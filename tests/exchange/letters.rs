//! Encodings: guessed and said so, or named by whoever knows.

use crate::fixture::Register;

/// `Partner;Land` with Polish and Czech names, as Windows writes them in Central Europe.
const CENTRAL: &[u8] =
    b"Partner;Land\nUczelnia Przyk\xb3adowa w \xa3odzi;PL\nVysok\xe1 \x9akola P\xf8\xedklad;CZ\n";

fn with(name: &str, bytes: &[u8]) -> Register {
    let register = Register::new().commit();
    std::fs::write(register.path(name), bytes).unwrap();
    register
}

#[test]
fn a_guess_is_said_with_names_in_it() {
    let register = with("a.csv", b"Partner;Land\nMusterhochschule S\xfcd;DE\nUniversit\xe4t Beispiel;DE\n");
    let ran = register.run(&["import", "a.csv", "--lang", "nl"]).fine();
    let said = "de letters zijn gelezen als Windows-1252; kloppen deze? \"Musterhochschule Süd\" en \"Universität Beispiel\"";
    assert!(ran.out.contains(said), "{}", ran.out);
    let plain = with("a.csv", "Partner\nUniversität\n".as_bytes());
    assert!(!plain.run(&["import", "a.csv"]).fine().out.contains("letters"));
}

#[test]
fn what_is_said_is_followed() {
    for label in ["windows-1250", "CP1250", "x-cp1250"] {
        let register = with("a.csv", CENTRAL);
        let ran = register.run(&["import", "a.csv", "--encoding", label, "--lang", "nl"]).fine();
        assert!(!ran.out.contains("letters"), "{}", ran.out);
        assert!(
            register
                .read("register/partnerships/uczelnia-przykladowa-w-lodzi.toml")
                .contains("Przykładowa w Łodzi")
        );
    }
    let register = with("a.csv", b"Partner\nUniversit\x84t D\x81sseldorf\n");
    register.run(&["import", "a.csv", "--encoding", "cp850"]).fine();
    assert!(
        register.read("register/partnerships/universitat-dusseldorf.toml").contains("Universität Düsseldorf")
    );
}

#[test]
fn what_cannot_be_is_refused() {
    let register = with("a.csv", CENTRAL);
    register.run(&["import", "a.csv", "--encoding", "utf-8"]).refuses(2, "a.csv is not written in UTF-8");
    let ran = register
        .run(&["import", "a.csv", "--encoding", "klingon"])
        .refuses(2, "the encoding `klingon` is not known");
    assert!(ran.err.contains("windows-1250"), "{}", ran.err);
    register
        .run(&["import", "a.csv", "--encoding", "shift_jis"])
        .refuses(2, "the encoding `shift_jis` is not read");
    assert_eq!(register.commits(), 1);
}

#[test]
fn two_bytes_a_character_are_known_without_a_mark() {
    let list = "Partner;Land\nUniwersytet Łódź;PL\nÉcole – Modèle;FR\n";
    for unit in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
        let register = with("a.csv", &list.encode_utf16().flat_map(unit).collect::<Vec<u8>>());
        register.run(&["import", "a.csv"]).fine();
        assert!(register.read("register/partnerships/uniwersytet-lodz.toml").contains("Uniwersytet Łódź"));
        assert!(register.read("register/partnerships/ecole-modele.toml").contains("École – Modèle"));
    }
}

#[test]
fn letters_that_went_wrong_before_are_shown() {
    let said = |list: &str| {
        let register = with("a.csv", list.as_bytes());
        register.run(&["import", "a.csv", "--lang", "nl"]).fine().out
    };
    for garbled in ["UniversitÃ© GÃ©nÃ©rale", "Uniwersytet ÅÃ³dÅº", "College â€“ Proef"] {
        let out = said(&format!("Partner;Land\n{garbled};FR\n"));
        assert!(out.contains("hier lijken letters al verkeerd in de lijst te staan: \""), "{out}");
    }
    for right in ["Universidade de São Paulo", "ÂNGELO College", "Ålesund høyskole", "Â College"] {
        assert!(!said(&format!("Partner;Land\n{right};FR\n")).contains("verkeerd"), "{right}");
    }
}
