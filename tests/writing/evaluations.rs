//! `evaluate` in a terminal: each of its two questions recalls what there is to look back on.

use crate::fixture::{FORMAL, Register};

#[test]
fn the_two_questions_recall_the_aim_and_what_was_agreed() {
    let text = FORMAL.replace("starts    =", "goal      = \"Twenty exchanges\\na year.\"\nstarts    =");
    let preamble = "\n[agreement.preamble]\ntext = \"Both care for open knowledge.\"\n\n[evaluation_plan]";
    let with_preamble = text.replace("\n[evaluation_plan]", preamble);
    let recalls = [
        (&text, "De afweging van 2 mei 2024 over het profiel van de partner (positief): Yes."),
        (&with_preamble, "In de preambule staat: Both care for open knowledge."),
    ];
    for (text, recalled) in recalls {
        let register = Register::new().partnership("zorg/exemplo", text).commit();
        let (code, screen) = register
            .sits(&["evaluate", "exemplo"])
            .answers("aanleiding voor deze evaluatie?", "")
            .answers("Op welke dag is geëvalueerd?", "")
            .answers("Wie heeft geëvalueerd?", "")
            .answers("in lijn met onze doelen?", "Reached.")
            .answers("normen en waarden?", "They do.")
            .answers("Wat is de conclusie?", "")
            .answers("Welke bijstelling is afgesproken?", "")
            .answers("Waarom is er geen bijstelling nodig?", "All is well.")
            .sees("Zo vastleggen?")
            .types("\r")
            .ends();
        assert_eq!(code, 0, "{screen}");
        let one_line = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        for said in ["Het doel: Twenty exchanges a year.", recalled] {
            assert!(one_line.contains(said), "{said}: {screen}");
        }
    }
}
