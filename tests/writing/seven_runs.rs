//! Runs of an advisor in a window of 80 columns and 24 rows, in Dutch, with the answers counted: what is not in `advisor`,
//! and what is easy to get wrong while answering.

use super::advisor::{answered, is_for_an_advisor, sits};
use super::choosing::{EVALUATED, SIGNALS};
use super::sitting::{CTRL_C, ESC};
use crate::fixture::{FORMAL, INFORMAL, Register};

/// Ids, keys and words of files, git or English, which nobody who answers needs to see before it is recorded.
#[track_caller]
fn speaks_dutch(screen: &str) {
    is_for_an_advisor(screen);
    let before = screen.split("Zo vastleggen?").next().unwrap_or_default();
    for foreign in
        ["2026-03-14-", ".toml", "owner", "deputy", "signals`", "incident`", "ergeet niets", "accepted"]
    {
        assert!(!before.contains(foreign), "{foreign} in:\n{before}");
    }
}

#[test]
fn a_signal_about_a_partner_of_whom_only_the_name_is_known() {
    let register = Register::with_two();
    let sitting = sits(&register, &["signal"])
        .sees("Om welke samenwerking gaat het?")
        .types("Hogeschool Onbekend")
        .sees("een partner die nog niet in het register staat")
        .types("\r")
        .sees("Hogeschool Onbekend");
    let answers = [
        ("Van wie", "docent"),
        ("Wat voor signaal", "4"),
        ("Wat is er veranderd?", ""),
        ("Op welke dag", "gisteren"),
        ("inhoud of het profiel", "profiel"),
        ("Via welke functie", "geen"),
        ("Wat is het signaal?", "De krant schrijft over ontslagen."),
        ("één persoon?", "nee"),
        ("wat hier niet mag staan?", "geen"),
    ];
    let sitting = answered(sitting, &answers);
    let (code, screen) =
        sitting.sees("6 Via: –").sees("9 Vindplaats: –").sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    speaks_dutch(&screen);
    assert!(screen.contains("partners explain signalen"), "{screen}");
    let text = register.last_change();
    assert!(text.contains("name = \"Hogeschool Onbekend\"") && !text.contains("geen"), "{text}");
}

#[test]
fn a_handover_in_five_answers() {
    let text = FORMAL.replace("ends      =", "deputy = \"Coordinator\"\nends      =");
    let register = Register::new().partnership("zorg/exemplo", &text).commit();
    let sitting = sits(&register, &["handover", "universidade"])
        .sees("Nu verantwoordelijke: Programme manager")
        .sees("Nu vervanger: Coordinator");
    let answers = [
        ("Wat wordt overgedragen?", ""),
        ("Welke functie neemt het over?", "Decaan"),
        ("opvolger de overdracht aanvaard?", "j"),
        ("Op welke dag?", "geen idee"),
    ];
    let sitting = answered(sitting, &answers)
        .sees("`geen idee` is geen bestaande datum.")
        .sees("of typ uw antwoord erachter.")
        .sees("> geen idee")
        .types("gisteren\r")
        .sees("= vrijdag 13 maart 2026")
        .answers("Welke functie draagt het over?", "");
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    speaks_dutch(&screen);
    assert!(register.last_change().contains("+date = 2026-03-13\n"), "{}", register.last_change());
}

/// Six faults: a row twice, a country that does not exist, a column of addresses of persons, a day that is not known yet, two
/// partners in a cell, and a row that is no partnership.
const LIST: &str = "Partner;Land;Vorm;Ingangsdatum;Einddatum;E-mail contactpersoon\n\
    Universidade Nova;Brazilië;uitwisseling;1-9-2024;31-8-2028;j.jansen@hogeschool.example\n\
    Universidade Nova;Brazilië;uitwisseling;1-9-2024;31-8-2028;j.jansen@hogeschool.example\n\
    Hochschule Muster;Duitslnd;uitwisseling;2-1-2025;31-1-2029;ana@muster.example\n\
    Haute École Exempleville;België;uitwisseling;n.t.b.;31-12-2029;\n\
    Fictief Fonds / Verzonnen Bank;Nederland;uitwisseling;1-2-2023;;x@y.example\n\
    Totaal;6;;;;\n";

#[test]
fn a_first_list_with_six_faults_in_nine_answers() {
    let register = Register::new().file("lijst.csv", LIST).commit();
    let mut sitting = sits(&register, &["import", "lijst.csv"]);
    for heading in ["Partner", "Land", "Vorm", "Ingangsdatum", "Einddatum", "E-mail contactpersoon"] {
        sitting = sitting.answers(&format!("\"{heading}\": wat is dit?"), "");
    }
    let (code, screen) = sitting
        .sees("geen samenwerking (een totaal")
        .sees("[j/N] ")
        .types("\r")
        .sees("1 herhaald")
        .sees("Duitslnd")
        .sees("bedoelt u")
        .sees("rij 7 (Totaal)")
        .sees("Enter: verder ")
        .types("\r")
        .sees("\"n.t.b.\"")
        .sees("misschien twee partners")
        .sees("kolom F \"E-mail")
        .sees("Zo inlezen? [j/N] ")
        .types("j\r")
        .sees("Wilt u een plan?")
        .sees("> ")
        .types("\r")
        .ends();
    assert_eq!(code, 1, "{screen}");
    speaks_dutch(screen.split("samenwerkingen ingelezen").next().unwrap());
    let all = register.git(&["grep", "-h", "-e", "", "HEAD", "--", "register/partnerships"]);
    assert!(!all.contains('@') && all.contains("country = \"BR\""), "{all}");
}

#[test]
fn what_is_typed_behind_an_answer_that_did_not_do_counts() {
    let register = Register::with_two();
    let sitting = sits(&register, &["add"])
        .answers("Hoe heet", "Gastcolleges recht")
        .answers("Is de samenwerking", "Universidade")
        .sees("> Universidade")
        .types("2\r")
        .sees("3/8")
        .answers("Bij welke eenheid", "Techniek")
        .sees("of typ uw antwoord erachter.")
        .sees("> Techniek")
        .types("?\r")
        .sees("Staat de eenheid er niet bij")
        .sees("> Techniek")
        .types("Business\r")
        .sees("4/8")
        .answers("Hoe heet de partner?", "Universidade Exemplo")
        .answers("Wat is er besloten?", "aangaan")
        .answers("Op welke dag", "maart 2026")
        .sees("`maart 2026`: schrijf ook de dag erbij")
        .sees("> maart 2026")
        .types("<\r")
        .sees("Wat is er besloten?");
    let (code, screen) = sitting.sees("> ").types(CTRL_C).ends();
    assert_eq!(code, 2, "{screen}");
}

#[test]
fn in_a_narrow_window_no_word_is_torn_where_an_answer_is_offered() {
    let register = Register::with_two();
    let sitting = register.sits_in((34, 18), &["share", "exemplo"]);
    let sitting = sitting.sees("Enter: besluit van 12").sees("] > ");
    let sitting = sitting.types("qqqqq\r").sees("staat er niet bij.").sees("> qqqqq").types(CTRL_C);
    let (code, screen) = sitting.ends();
    assert_eq!(code, 2, "{screen}");
    let prompt = screen.lines().find(|line| line.starts_with("[besluit")).unwrap_or_default();
    assert!(prompt.contains("…] >") && prompt.chars().count() <= 34, "{screen}");
}

#[test]
fn what_is_no_partnership_is_not_called_one() {
    let register = Register::with_two();
    let other =
        FORMAL.replace("\"Programme manager\"", "\"Programme coordinator\"").replace("c0ns1d", "c0ns1e");
    let other =
        other.replace("gvrnnc", "gvrnnd").replace("dec1de", "dec1df").replace("20-shared", "20-shareb");
    register.write("register/partnerships/zorg/ander.toml", &other);
    let register = register.commit();
    let args = ["--lang", "nl", "handover", "--all-of", "programme", "--to", "Dean", "--accepted"];
    let said = register.run(&args).refuses(2, "`programme` kan op meer dan één slaan: Programme coordinator");
    assert!(!said.err.contains("samenwerking of aantekening"), "{}", said.err);
    assert!(
        register.run(&["--lang", "nl", "list", "--status", "lopend"]).fine().out.contains("Exchange with")
    );
}

#[test]
fn who_has_nothing_open_is_known_all_the_same() {
    let text = format!("{INFORMAL}\n{SIGNALS}{EVALUATED}");
    let register =
        Register::new().partnership("zorg/exemplo", FORMAL).partnership("zorg/gastcolleges", &text);
    let register = register.commit();
    for (verb, kind) in [("follow-up", "signaal"), ("adjusted", "bijstelling")] {
        let (code, screen) = sits(&register, &[verb, "exemplo"])
            .sees(&format!("Bij Exchange with Universidade Exemplo staat geen {kind} open."))
            .sees("▸ ")
            .types(ESC)
            .ends();
        assert!(code == 2 && !screen.contains("Niets heet hier"), "{screen}");
    }
}

#[test]
fn what_an_evaluation_is_about_is_read_page_by_page_and_the_aim_is_told_again() {
    let long = "Twintig uitwisselingen per jaar, en een gezamenlijke minor over steden en water. ".repeat(6);
    let goal = format!("starts    = 2024-09-01\ngoal = \"{}\"", long.trim());
    let text = FORMAL
        .replace("starts    = 2024-09-01", &goal)
        .replace("compatible = \"Yes.\"", &format!("compatible = \"{long}\""));
    let text =
        text.replace("impact = \"Students learn in the neighbourhood.\"", &format!("impact = \"{long}\""));
    let register = Register::new().partnership("zorg/exemplo", &text).commit();
    let sitting = sits(&register, &["evaluate", "exemplo"])
        .sees("Het doel:")
        .sees("Enter: verder ")
        .types("\r")
        .sees("profiel van de partner")
        .answers("Wat is de aanleiding", "")
        .answers("Op welke dag", "")
        .answers("Wie heeft geëvalueerd?", "")
        .sees("onze doelen?")
        .sees("> ")
        .types("?\r")
        .sees("Het doel: Twintig uitwisselingen");
    let (code, _) = sitting.sees("> ").types(CTRL_C).ends();
    assert_eq!(code, 2);
    let stopped = sits(&register, &["evaluate", "exemplo"]).sees("Daarmee verdergaan? [J/n]").types("n\r");
    let stopped = stopped.sees("Enter: verder ").types(CTRL_C);
    assert_eq!(stopped.ends().0, 2, "who stops while reading stops");
}
