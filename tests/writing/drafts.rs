//! `consider --like`: what an earlier consideration said is a draft in the next one; what it judged never is.

use crate::fixture::Register;

#[test]
fn its_words_are_offered_and_its_judgements_are_asked_anew() {
    let register = Register::with_two();
    let (code, screen) = register
        .sits(&["consider", "exemplo", "--like", "c0ns"])
        .answers("Wat is de aanleiding", "heroverweging")
        .answers("Op welke dag", "")
        .answers("Wie heeft dit afgewogen?", "Decaan")
        .answers("[Students learn in the neighbourhood.]", "")
        .answers("[Education that helps the city.]", "Education that helps everybody.")
        .answers("[Curious.]", "")
        .answers("[Learning together]", "-")
        .answers("[Nobody is harmed.]", "")
        .answers("SDG", "")
        .answers("vorm", "")
        .answers("intensiteit", "")
        .answers("oordeel over de inhoud?", "twijfel")
        .answers("[Yes.]", "")
        .answers("[Yes, see the annual report.]", "")
        .answers("opgezocht", "")
        .sees("profiel van de partner?")
        .sees("> ")
        .types("\r")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert_eq!(
        register.last_change(),
        "+\n+[considerations.2026-03-14-NEW]\n+date = 2026-03-14\n+occasion = \"reconsideration\"\n+by = \"Decaan\"\n\
         +[considerations.2026-03-14-NEW.content]\n+judgement = \"doubt\"\n+mission = \"Education that helps everybody.\"\n\
         +values = \"Curious.\"\n+no_harm = \"Nobody is harmed.\"\n+impact = \"Students learn in the neighbourhood.\"\n\
         +[considerations.2026-03-14-NEW.profile]\n+compatible = \"Yes.\"\n+conduct = \"Yes, see the annual report.\"\n"
    );
    assert!(!screen.contains("[positief]"), "no judgement is offered: {screen}");
}
