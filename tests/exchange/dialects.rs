//! Files as programs write them: separators, quotation marks and encodings, and those that are no table at all.

use crate::fixture::Register;

fn names(register: &Register) -> Vec<String> {
    let list = register.run(&["list", "--format", "json"]).fine();
    let read: serde_json::Value = serde_json::from_str(&list.out).unwrap();
    let rows = read["partnerships"].as_array().unwrap();
    rows.iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

fn bytes(register: &Register, name: &str, bytes: &[u8]) {
    std::fs::write(register.path(name), bytes).unwrap();
}

#[test]
fn every_encoding_and_separator_gives_the_same_names() {
    let text = "Instelling;Land\r\nUniversität „Köln”;Duitsland\r\n\"Łódź; \"\"Poli\"\"\r\ntwee\";PL\r\n";
    let wide: Vec<u8> =
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let commas = text.replace(';', ",").replace("Łódź,", "Łódź;");
    let tabs = text.replace(';', "\t").replace("Łódź\t", "Łódź;");
    let named = format!("sep=;\r\n{text}");
    let old = text.replace("\r\n", "\r");
    for (kind, file) in [
        ("plain", text.as_bytes()),
        ("with a mark", &marked),
        ("UTF-16", &wide),
        ("commas", commas.as_bytes()),
        ("tabs", tabs.as_bytes()),
        ("sep=", named.as_bytes()),
        ("old line ends", old.as_bytes()),
    ] {
        let register = Register::new().commit();
        bytes(&register, "a.csv", file);
        register.run(&["import", "a.csv"]).fine();
        assert_eq!(names(&register), ["Łódź; \"Poli\"\ntwee", "Universität „Köln”"], "{kind}");
    }
    let register = Register::new().commit();
    bytes(&register, "a.csv", b"Instelling;Land\r\nUniversit\xe4t \x84K\xf6ln\x94 \x96 \x80;Belgi\xeb\r\n");
    let ran = register.run(&["import", "a.csv", "--dry-run", "--lang", "nl"]).fine();
    assert!(
        ran.out.contains("Kolommen (csv, Windows-1252, gescheiden door puntkomma's; koppen in rij 1)"),
        "{}",
        ran.out
    );
    register.run(&["import", "a.csv"]).fine();
    assert_eq!(names(&register), ["Universität „Köln” – €"]);
}

#[test]
fn what_made_a_formula_harmless_is_taken_off() {
    let register =
        Register::new().file("a.csv", "Partner;Nota\n'=cmd();'+31 70\n's-Gravenhage;'t\n").commit();
    register.run(&["import", "a.csv"]).fine();
    assert_eq!(names(&register), ["=cmd()", "'s-Gravenhage"]);
    let text = register.read("register/partnerships/cmd.toml");
    assert!(text.contains("nota = \"+31 70\""), "{text}");
}

#[test]
fn what_is_no_table_is_refused_in_a_sentence() {
    let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    for (name, file, says) in [
        ("locked.xlsx", locked.as_slice(), "locked.xlsx is protected with a password"),
        (
            "old.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1...",
            "old.xls is a file of the kind xls, which is not read",
        ),
        ("half.xlsx", b"PK\x03\x04 and then nothing", "half.xlsx is damaged or not complete"),
        ("empty.csv", b"", "empty.csv is empty"),
        ("bytes.csv", b"a;b\n\0\0\0;c\n", "bytes.csv is neither csv nor xlsx"),
        (
            "open.csv",
            b"Partner;Land\nA;NL\n\"B;BE\nC;FR\n",
            "row 3, column A: a quotation mark begins here that nothing closes",
        ),
        ("paper.pdf", b"%PDF-1.7", "paper.pdf is a file of the kind pdf"),
        (
            "other.json",
            b"{\"format\": \"partners.list/1\"}",
            "other.json is JSON, but not of `partners export`",
        ),
        ("nameless.csv", b"Kleur;Maat\nrood;3\n", "there is no row of headers that has a name or a partner"),
    ] {
        let register = Register::new().commit();
        bytes(&register, name, file);
        let ran = register.run(&["import", name]).refuses(2, says);
        assert_eq!(ran.err.lines().filter(|line| line.starts_with("error: ")).count(), 1, "{}", ran.err);
    }
    Register::new().commit().run(&["import", "nowhere.csv"]).refuses(2, "nowhere.csv does not exist");
    Register::new().commit().run(&["import", "register"]).refuses(2, "register is not a regular file");
}
