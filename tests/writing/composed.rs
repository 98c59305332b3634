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

#[test]
fn what_the_text_is_about_is_said_by_who_records_it() {
    let register = Register::with_two();
    let before = register.everything();
    let run = |text: &str| {
        register.run_with_input(&["signal", "--input", "-", "--summary", "A question.", "--lang", "en"], text)
    };
    let named = run("Partnership: Universidade Exemplo\nRole: Student\nSignal: iets\n");
    named.refuses(2, "the text names ‘Universidade Exemplo’, which may be:");
    let unknown = run("Partnership: Kazam\nRole: Student\nSignal: iets\n");
    unknown.refuses(2, "the text names ‘Kazam’; no partnership in the register is called so");
    run("Role: Student\nSignal: iets\n").refuses(2, "which partnership the signal is about was not said");
    assert_eq!(register.everything(), before);
}

#[test]
fn at_a_terminal_it_is_chosen_from_those_that_the_text_names() {
    let register = Register::with_two().file("brief.txt", TEXT).commit();
    let sitting = register.sits(&["signal", "--input", "brief.txt"]);
    let (_, screen) = sitting
        .sees("Exchange with Universidade Exemplo")
        .types("\r")
        .sees("Dit is wat iemand schreef")
        .sees("> ")
        .types("\x03")
        .ends();
    assert!(!screen.contains("Guest lectures"), "what it does not name is not in the list:\n{screen}");
}
