//! The text that the site's page composes is a draft: the summary is written anew, and nothing of the text is kept.

use crate::fixture::Register;

const TEXT: &str =
    "Samenwerking: Exchange\nRol: Student\nSignaal: Piet zei iets geheims,\nen daarna nog iets.\n";

#[test]
fn a_composed_text_is_a_draft_of_which_only_the_role_is_kept() {
    for (text, from) in
        [(TEXT.to_owned(), "student"), ("Role: Staff\nSignal: Piet zei iets geheims\n".to_owned(), "staff")]
    {
        let register = Register::with_two();
        let before = register.everything();
        let refused = register.run_with_input(&["signal", "exemplo", "--input", "-"], &text);
        refused.refuses(2, "the summary is written by whoever records the signal");
        assert_eq!(register.everything(), before);
        register
            .run_with_input(
                &["signal", "exemplo", "--input", "-", "--summary", "A question about access."],
                &text,
            )
            .fine();
        let file = register.read("register/partnerships/zorg/exemplo.toml");
        assert!(
            file.contains(&format!("from = \"{from}\"")) && file.contains("A question about access."),
            "{file}"
        );
        assert!(!register.git(&["log", "-p", "--all"]).contains("geheims"));
    }
}

#[test]
fn fields_and_what_is_neither_are_read_as_before() {
    let register = Register::with_two();
    let fields = "from = \"staff\"\nsummary = \"A question.\"\n";
    register.run_with_input(&["signal", "exemplo", "--input", "-"], fields).fine();
    assert!(register.read("register/partnerships/zorg/exemplo.toml").contains("A question."));
    let neither = register.run_with_input(&["signal", "exemplo", "--input", "-"], "Hallo: iets\n");
    assert_eq!(neither.code, 2, "{}", neither.err);
    // A role that nobody knows is asked for, like any that was left out.
    let unknown = "Rol: Bakker\nSignaal: x\n";
    let refused = register.run_with_input(&["signal", "exemplo", "--input", "-", "--summary", "Q."], unknown);
    assert_eq!(refused.code, 2, "{}", refused.err);
}
