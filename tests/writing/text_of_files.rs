//! Text that comes from a file or from standard input: without the mark that editors put before it, and each cause of no text said.

use crate::fixture::Register;

#[test]
fn what_stands_before_a_text_does_not_come_along() {
    let register = Register::with_two()
        .file("text.txt", "\u{feff}Regel een\r\nregel twee\r\n")
        .file("fields.toml", "\u{feff}from = \"staff\"\nsummary = \"Uit velden\"\n")
        .commit();
    register.run(&["signal", "exemplo", "--from", "staff", "--summary", "@text.txt"]).fine();
    register.run(&["signal", "exemplo", "--input", "fields.toml"]).fine();
    let given = "\u{feff}from = \"staff\"\nsummary = \"Van de invoer\"\n";
    assert_eq!(register.run_with_input(&["signal", "exemplo", "--input", "-"], given).code, 0);
    let text = register.read("register/partnerships/zorg/exemplo.toml");
    assert!(text.contains("Regel een\nregel twee") && !text.contains('\u{feff}'), "{text}");
}

#[test]
fn each_cause_of_no_text_has_its_own_sentence() {
    let register = Register::with_two().commit();
    let wide: Vec<u8> = "\u{feff}from = \"staff\"\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [
        ("wide.toml", wide.as_slice()),
        ("latin.toml", b"from = \"staff\"\nsummary = \"caf\xe9\"\n"),
        ("binary.toml", b"PK\x03\x04\0\0\xff"),
        ("long.toml", &[b'x'; (1 << 20) + 1]),
    ] {
        std::fs::write(register.path(name), bytes).unwrap();
    }
    std::fs::create_dir(register.path("folder.toml")).unwrap();
    for (name, said) in [
        ("wide.toml", "wide.toml was saved as UTF-16"),
        ("latin.toml", "latin.toml is not UTF-8: line 2"),
        ("binary.toml", "binary.toml is no text"),
        ("long.toml", "long.toml is larger than 1 MiB"),
        ("folder.toml", "folder.toml is a folder; name an ordinary file"),
        ("nowhere.toml", "nowhere.toml is not there"),
    ] {
        register.run(&["signal", "exemplo", "--input", name]).refuses(2, said);
        let long = format!("@{name}");
        register.run(&["signal", "exemplo", "--from", "staff", "--summary", &long]).refuses(2, said);
    }
}
