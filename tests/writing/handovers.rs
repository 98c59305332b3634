//! `handover` and `assess`: who has it now, and what came out of the decision tree on knowledge security.

use super::advisor::{is_for_an_advisor, sits as advisor_sits};
use super::sitting::ESC;
use crate::fixture::{FORMAL, Register};

const FILE: &str = "register/partnerships/zorg/exemplo.toml";
const CONTACTS: &str = "[contacts.office]\nside = \"partner\"\nfunction = \"International office\"\n\n\
    [contacts.ours]\nside = \"us\"\nfunction = \"Coordinator\"\n\n";

/// The same partnership with two contacts on its network map.
fn with_contacts() -> Register {
    let text = FORMAL.replace("# ── dossier ──", &format!("{CONTACTS}# ── dossier ──"));
    Register::new().partnership("zorg/exemplo", &text).commit()
}

#[track_caller]
fn handed(register: &Register, args: &[&str]) -> String {
    register.run(&[&["handover", "exemplo"], args].concat()).fine();
    register.last_change()
}

#[test]
fn an_accepted_one_changes_the_head_in_the_same_commit() {
    let register = with_contacts();
    let ran = register.run(&["handover", "exemplo", "--role", "owner", "--to", "Dean", "--accepted"]).fine();
    assert_eq!(
        (ran.out.as_str(), ran.err.as_str()),
        (
            "exemplo · handover recorded 2026-03-14-NEW\nregister/partnerships/zorg/exemplo.toml · commit COMMIT\n",
            ""
        )
    );
    assert_eq!(
        register.last_change(),
        "-owner     = \"Programme manager\"\n+owner     = \"Dean\"\n+\n+[handovers.2026-03-14-NEW]\n\
         +date = 2026-03-14\n+role = \"owner\"\n+accepted = true\n+from = \"Programme manager\"\n+to = \"Dean\"\n"
    );
    let deputy = handed(&register, &["--role", "deputy", "--to", "Coordinator", "--accepted", "yes"]);
    assert!(deputy.contains("+deputy = \"Coordinator\"") && !deputy.contains("from"), "{deputy}");
}

#[test]
fn until_it_is_accepted_the_head_stays_and_a_later_one_completes_it() {
    let register = with_contacts();
    let ran = register.run(&["handover", "exemplo", "--role", "owner", "--to", "Dean"]).fine();
    assert_eq!(
        ran.err,
        "not accepted yet: the register keeps who has it now; once it is accepted, `partners handover exemplo --role \
         owner --accepted`\n"
    );
    assert!(!register.last_change().contains("owner  ") && !register.last_change().contains("accepted"));
    let refused = handed(&register, &["--role", "owner", "--to", "Dean", "--accepted", "nee"]);
    assert!(refused.contains("+accepted = false"), "{refused}");
    let done = handed(&register, &["--role", "owner", "--accepted", "--date", "today"]);
    assert!(done.starts_with("-owner     = \"Programme manager\"\n+owner     = \"Dean\"\n"), "{done}");
    assert!(done.contains("+from = \"Programme manager\"\n+to = \"Dean\"\n"), "{done}");
    // What was completed is not open any more: the next one has to be named.
    register.run(&["handover", "exemplo", "--role", "owner", "--accepted"]).refuses(2, "--to");
}

#[test]
fn of_several_contacts_it_says_which() {
    let register = with_contacts();
    let ran =
        register.run(&["handover", "exemplo", "--role", "contact", "--to", "Desk"]).refuses(2, "--contact");
    assert!(!ran.err.contains("--to"), "{}", ran.err);
    let named = ["--role", "contact", "--contact", "office", "--to", "Desk", "--accepted"];
    let change = handed(&register, &named);
    assert!(
        change.starts_with("-function = \"International office\"\n+function = \"Desk\"\n")
            && !change.contains("+contact = "),
        "{change}"
    );
    let by_function = ["--role", "contact", "--from", "Coordinator", "--to", "Team lead", "--accepted"];
    assert!(
        handed(&register, &by_function)
            .starts_with("-function = \"Coordinator\"\n+function = \"Team lead\"\n")
    );
    handed(&register, &["--role", "contact", "--contact", "office", "--to", "Front office"]);
    assert!(
        handed(&register, &["--role", "contact", "--accepted"])
            .starts_with("-function = \"Desk\"\n+function = \"Front office\"\n"),
        "the one that is open is meant"
    );
    let before = register.everything();
    let ran = register.run(&["handover", "exemplo", "--role", "contact", "--contact", "ofice", "--accepted"]);
    let ran = ran.refuses(2, "`ofice` is not on the network map, which has: `office`, `ours`");
    assert!(ran.err.contains("--to"), "all at once: {}", ran.err);
    Register::with_two()
        .run(&["handover", "exemplo", "--role", "contact", "--to", "Desk"])
        .refuses(2, "there is no contact on the network map yet");
    assert_eq!(register.everything(), before);
}

#[test]
fn in_a_terminal_it_offers_what_is_open() {
    let register = with_contacts();
    handed(&register, &["--role", "owner", "--to", "Dean"]);
    let (code, screen) = register
        .sits(&["handover", "exemplo"])
        .answers("Wat wordt overgedragen?", "")
        .sees("[Dean] > ")
        .types("\r")
        .answers("Heeft de opvolger de overdracht aanvaard?", "j")
        .answers("Op welke dag?", "")
        .sees("[Programme manager] > ")
        .types("\r")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert!(code == 0 && screen.contains("overdracht vastgelegd"), "{screen}");
    assert!(register.read(FILE).contains("owner     = \"Dean\""));
}

#[test]
fn the_outcome_of_the_decision_tree_and_no_tree() {
    let register = Register::with_two();
    let ran = register.run(&["assess", "exemplo"]).refuses(2, "--allowed");
    assert!(ran.err.contains("--desirable") && ran.err.contains("--by"), "{}", ran.err);
    let args = [
        "--allowed",
        "yes",
        "--desirable",
        "false",
        "--by",
        "Knowledge-security adviser",
        "--reference",
        "KV-7",
    ];
    let ran = register.run(&[&["assess", "exemplo", "--date", "2026-03-01"], &args[..]].concat()).fine();
    assert!(
        ran.out.starts_with("exemplo · knowledge-security outcome recorded 2026-03-01-NEW\n"),
        "{}",
        ran.out
    );
    assert_eq!(
        register.last_change(),
        "+\n+[knowledge_security.2026-03-01-NEW]\n+date = 2026-03-01\n+by = \"Knowledge-security adviser\"\n+allowed = true\n\
         +desirable = false\n+reference = \"KV-7\"\n"
    );
    // One answer is an outcome.
    register.run(&["assess", "exemplo", "--allowed", "false", "--by", "Adviser"]).fine();
    let (code, screen) = register
        .sits(&["assess", "exemplo"])
        .answers("toegestaan?", "j")
        .answers("wenselijk?", "n")
        .answers("Op welke dag", "gisteren")
        .answers("Welke functie", "Adviseur kennisveiligheid")
        .answers("voorwaarden", "")
        .answers("terug te vinden", "KV-8")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert!(code == 0 && screen.contains("uitkomst kennisveiligheid vastgelegd"), "{screen}");
    assert!(register.last_change().contains(
        "+date = 2026-03-13\n+by = \"Adviseur kennisveiligheid\"\n+allowed = true\n+desirable = false\n"
    ));
}

/// Two dossiers in which one function has several roles, one of another unit, and a void one.
fn with_much() -> Register {
    let ours = "[contacts.ours]\nside = \"us\"\nfunction = \"programme  Manager\"\ndeputy = \"Programme manager\"\n\n\
        [contacts.theirs]\nside = \"partner\"\nfunction = \"Programme manager\"\n\n";
    let text = FORMAL.replace("# ── dossier ──", &format!("{ours}# ── dossier ──"));
    let other = crate::fixture::INFORMAL
        .replace("unit = \"zorg\"", "unit = \"business-school\"\ndeputy = \"Programme manager\"");
    let void = "void = { date = 2026-01-05, reason = \"Twice.\", by = \"Policy advisor\" }\nowner = \"Programme manager\"\nunit";
    let void = crate::fixture::INFORMAL.replace("unit", void).replace("1nf0rm", "v01d01");
    Register::new()
        .partnership("zorg/exemplo", &text)
        .partnership("business-school/gastcolleges", &other)
        .partnership("zorg/vergist", &void)
        .commit()
}

#[test]
fn all_that_one_function_holds_goes_in_one_commit() {
    let register = with_much();
    let before = register.git(&["rev-list", "--count", "HEAD"]);
    let all = ["handover", "--all-of", "PROGRAMME manager", "--to", "Dean", "--accepted"];
    let trial = register.run(&[&all[..], &["--dry-run"]].concat()).fine();
    assert!(
        trial.out.contains("+owner     = \"Dean\"") && trial.out.contains("+deputy = \"Dean\""),
        "{}",
        trial.out
    );
    assert_eq!(register.git(&["rev-list", "--count", "HEAD"]), before);
    let ran = register.run(&all).fine();
    assert_eq!(
        ran.out,
        "from Programme manager to Dean: handover recorded in 2 dossiers\n  exemplo · Exchange with Universidade Exemplo (owner, \
         contact and deputy)\n  gastcolleges · Guest lectures by Stichting Verzonnen (deputy)\n\
         register/partnerships/zorg/exemplo.toml, register/partnerships/business-school/gastcolleges.toml · commit COMMIT\n"
    );
    assert_eq!(ran.err, "");
    let count = |it: &str| it.trim().parse::<u32>().unwrap();
    assert_eq!(count(&register.git(&["rev-list", "--count", "HEAD"])), count(&before) + 1);
    let message = register.git(&["log", "-1", "--format=%B"]);
    assert!(
        message.contains("2 dossiers") && !message.contains("Dean") && !message.contains("anager"),
        "{message}"
    );
    let text = register.read("register/partnerships/zorg/exemplo.toml");
    for line in [
        "owner     = \"Dean\"",
        "function = \"Dean\"\ndeputy = \"Dean\"",
        "side = \"partner\"\nfunction = \"Programme manager\"",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert_eq!(text.matches("[handovers.").count(), 3, "one for each role: {text}");
    assert!(text.contains("accepted = true\nfrom = \"Programme manager\"\nto = \"Dean\""), "{text}");
    assert!(
        register.read("register/partnerships/zorg/vergist.toml").contains("owner = \"Programme manager\"")
    );
    register.run(&all).refuses(2, "`PROGRAMME manager`");
    assert_eq!(register.run(&["check"]).code, 0);
}

#[test]
fn all_of_one_unit_and_until_they_are_accepted_the_heads_stay() {
    let register = with_much();
    let of_zorg = ["handover", "--all-of", "Programme manager", "--to", "Dean", "--unit", "Health"];
    let ran = register.run(&of_zorg).fine();
    assert!(ran.err.contains("not accepted yet: the register keeps Programme manager"), "{}", ran.err);
    assert!(
        !register.last_change().contains("owner") || !register.last_change().contains("-owner"),
        "{}",
        register.last_change()
    );
    assert!(
        !register.read("register/partnerships/business-school/gastcolleges.toml").contains("[handovers.")
    );
    register.run(&of_zorg).refuses(2, "nothing was changed");
    register.run(&[&of_zorg[..], &["--accepted"]].concat()).fine();
    assert!(register.read("register/partnerships/zorg/exemplo.toml").contains("owner     = \"Dean\""));
    assert!(
        register
            .read("register/partnerships/business-school/gastcolleges.toml")
            .contains("deputy = \"Programme manager\"")
    );
}

#[test]
fn what_cannot_be_handed_over_whole_is_refused_whole() {
    let register = with_much();
    let all = ["handover", "--all-of", "Programme manager", "--to", "Dean", "--accepted"];
    register
        .run(&["handover", "--all-of", "Programme manger", "--to", "Dean"])
        .refuses(2, "did you mean `Programme manager`");
    register
        .run(&["handover", "--all-of", "Programme manager", "--to", "programme Manager"])
        .refuses(2, "itself");
    register.run(&["handover", "--all-of", "Programme manager"]).refuses(2, "--to");
    register.run(&["handover", "exemplo", "--unit", "zorg", "--to", "Dean"]).refuses(2, "--unit");
    register.run(&[&all[..], &["--from", "Dean"]].concat()).refuses(2, "--from");
    let taken = register.run(&["handover", "--all-of", "manager", "--to", "Dean", "--dry-run"]).fine();
    assert!(taken.err.contains("Programme manager"), "{}", taken.err);
    let head = register.git(&["rev-parse", "HEAD"]);
    register.write("register/partnerships/zorg/broken.toml", "schema = 1\nowner = = 1\n");
    register.run(&all).refuses(3, "zorg/broken.toml");
    register.write(
        "register/partnerships/zorg/broken.toml",
        "schema = 1\nname = \"x\"\nowner = 1\n[[partners]]\nname = \"y\"\n",
    );
    register.run(&all).refuses(3, "zorg/broken.toml");
    assert_eq!(register.git(&["rev-parse", "HEAD"]), head);
    assert!(!register.read("register/partnerships/zorg/exemplo.toml").contains("Dean"));
}

#[test]
fn somebody_who_leaves_hands_all_over_with_words_alone() {
    let register = with_much();
    let (code, screen) = advisor_sits(&register, &["handover"])
        .sees("Om welke samenwerking gaat het?")
        .types("alles waar")
        .sees("▸ alles waar één functie over gaat")
        .types("\r")
        .sees("Van welke functie wordt alles overgedragen?")
        .types("programme man")
        .sees("▸ Programme manager · ")
        .types("\r")
        .answers("Welke functie neemt het over?", "Decaan")
        .answers("aanvaard?", "ja")
        .answers("Op welke dag?", "")
        .sees("Over te dragen van Programme manager naar Decaan")
        .sees("Zo vastleggen? [J/n] ")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);
    let text = register.read(FILE);
    assert!(text.contains("owner     = \"Decaan\"") && text.contains("to = \"Decaan\""), "{text}");

    // Nothing is taken for a function that is none, or could be more than one.
    for said in ["--all-of=manager", "--all-of=qqq", "--all-of"] {
        let (code, screen) = register
            .sits_within(80, &["handover", "--to", "Rector", said])
            .sees("Van welke functie")
            .sees("▸ ")
            .types(ESC)
            .ends();
        assert!(code == 2 && !screen.contains("fout"), "{said}: {screen}");
    }
    register.run(&["handover", "--to", "Rector", "--all-of"]).refuses(2, "--all-of");
}

#[test]
fn one_role_is_handed_over_in_four_answers() {
    let register = with_contacts();
    let sitting = advisor_sits(&register, &["handover", "universidade"])
        .answers("Wat wordt overgedragen?", "")
        .answers("Welke functie neemt het over?", "Decaan")
        .answers("aanvaard?", "nee")
        .answers("Op welke dag?", "")
        .sees("[Programme manager] > ")
        .types("\r");
    let (code, screen) = sitting.sees("Zo vastleggen? [J/n] ").types("\r").ends();
    assert_eq!(code, 0, "{screen}");
    is_for_an_advisor(&screen);
    let last = screen.rsplit("Zo vastleggen?").next().unwrap();
    assert!(last.contains("nog niet aanvaard"), "{screen}");
    assert!(last.lines().all(|line| line.chars().count() <= 80), "what is said last fits: {screen}");
}
