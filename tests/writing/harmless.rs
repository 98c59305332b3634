//! Whatever a register holds, an interview shows it without harm: nothing of it steers the terminal or hides on it.

use partners::text::hidden::hidden;

use super::sitting::{CTRL_C, Sitting};
use crate::fixture::{FORMAL, POLICY, Register};

/// What changes a title, rings a bell, turns the direction of reading and shows nothing, as TOML has it.
const HARMFUL: &str = "\\u001b]0;x\\u0007\\u202eRaad\\u200b";
const SHOWN: &str = "<U+001B>]0;x<U+0007><U+202E>Raad<U+200B>";

#[track_caller]
fn is_harmless(sitting: Sitting<'_>) {
    let (code, screen) = sitting.sees("Zo vastleggen?").types(CTRL_C).ends();
    assert!(code == 2 && screen.contains(SHOWN), "{screen:?}");
    let steers: Vec<char> = screen.chars().filter(|c| *c != '\n' && hidden(*c).is_some()).collect();
    assert_eq!(steers, [], "{screen:?}");
}

#[test]
fn the_names_of_bodies_are_shown_completed_and_typed_back_without_harm() {
    let labels = format!("{POLICY}\n[labels.nl]\nboard = \"{HARMFUL}\"\n");
    let name = FORMAL.replace("\"Exchange with", &format!("\"{HARMFUL} with"));
    let register = Register::new().file("register/register.toml", &labels).partnership("zorg/exemplo", &name);
    let register = register.commit();
    let sitting = register
        .sits(&["decide", "exemplo"])
        .answers("1. ", "enter")
        .answers("2. ", "vandaag")
        .sees("3. ")
        .sees(SHOWN)
        .sees("> ")
        .types("<U+\t")
        .sees(SHOWN)
        .types("\r")
        .answers("4. ", "Er is haast.")
        .answers("5. ", "<")
        .answers("4. ", "<")
        .sees(&format!("[{SHOWN}] > "))
        .types("\r")
        .answers("5. ", "");
    is_harmless(sitting);
}

#[test]
fn the_names_of_partners_and_themes_are_offered_without_harm() {
    let text = FORMAL.replace("\"Universidade Exemplo\"", &format!("\"{HARMFUL}\""));
    let text = text.replace("[agreement]", &format!("[themes.own]\ntitle = \"{HARMFUL}\"\n\n[agreement]"));
    let register = Register::new().partnership("zorg/exemplo", &text).commit();
    let set = || register.sits(&["set", "exemplo"]).sees("Wat wilt u wijzigen?");
    let theme = set().sees("> ").types("een thema\r").sees("2. ").sees(SHOWN).sees("> ").types("own\r");
    is_harmless(theme.answers("3. ", "niet van toepassing").answers("4/", "Daarom."));
    std::fs::remove_file(register.path(".git/partners/set-exemplo.draft")).unwrap();
    let other = set().sees("> ").types("een partner\r").sees("2. ").sees(SHOWN).sees("> ").types("1\r");
    let other = other.sees("Welk gegeven?").sees("> ").types("1\r");
    let other = other.sees("Wat wordt het").sees(SHOWN).sees("> ").types("\r").sees("stuurtekens");
    is_harmless(other.sees("> ").types("\u{15}Stichting Verzonnen\r"));
}

#[test]
fn the_names_of_units_are_picked_without_harm() {
    let policy = POLICY.replace("nl = \"Zorg\"", &format!("nl = \"{HARMFUL}\""));
    let register =
        Register::new().file("register/register.toml", &policy).partnership("zorg/exemplo", FORMAL).commit();
    let add = register.sits(&["add"]).answers("Hoe heet", "Gastcolleges recht").answers("2. ", "informal");
    let add = add.sees("3/").sees(SHOWN).sees("> ").types("zorg\r").answers("4/", "Rechtswinkel");
    let add = add.answers("5/", "enter").answers("6/", "vandaag");
    is_harmless(add.answers("7/", "team").answers("8/", "Past bij jaar twee."));
}
