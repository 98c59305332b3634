//! `decide`: what a decision moves in the head, and what it asks for.

use crate::fixture::Register;

fn added(register: &Register, args: &[&str]) -> String {
    register.run(args).fine();
    register.last_change()
}

#[test]
fn renewing_moves_the_end_and_keeps_what_stands_beside_it() {
    let register = Register::with_two();
    let decide = [
        "decide",
        "exemplo",
        "--outcome",
        "renew",
        "--by",
        "board",
        "--reasons",
        "R.",
        "--ends",
        "2030-08-31",
        "--accept",
    ];
    assert_eq!(
        added(&register, &decide),
        "-ends      = 2028-08-31 # four years\n+ends      = 2030-08-31 # four years\n+\n+[decisions.2026-03-14-NEW]\n\
         +date = 2026-03-14\n+outcome = \"renew\"\n+by = \"board\"\n+reasons = \"R.\"\n"
    );
}

#[test]
fn two_decisions_on_one_date_know_which_came_first() {
    let register = Register::with_two();
    let decide =
        |outcome| ["decide", "gastcolleges", "--outcome", outcome, "--by", "team", "--reasons", "R."];
    assert!(!added(&register, &decide("suspend")).contains("after"));
    let second = added(&register, &decide("resume"));
    assert!(second.contains("+after = \"2026-03-14-NEW\""), "{second}");
    added(&register, &decide("end"));
    let text = register.read("register/partnerships/zorg/gastcolleges.toml");
    let ids: Vec<&str> = text.split("[decisions.").skip(2).map(|part| &part[..17]).collect();
    let after: Vec<&str> = text.split("after = \"").skip(1).map(|part| &part[..17]).collect();
    assert_eq!(after, ids[..2], "each names the one before it");
}

#[test]
fn the_head_follows_what_a_decision_says_of_the_category_and_of_the_end() {
    let register = Register::with_two();
    let decide = |more: &[&str]| {
        let common = ["decide", "exemplo", "--by", "board", "--reasons", "It fits."];
        register.run(&[&common[..], more].concat()).fine();
        register.read("register/partnerships/zorg/exemplo.toml")
    };
    let given = decide(&["--outcome", "continue", "--category", "exchange"]);
    assert!(given.split("[[partners]]").next().unwrap().contains("category = \"exchange\""), "{given}");
    let withdrawn = decide(&["--outcome", "continue", "--category", "none"]);
    assert!(!withdrawn.split("[[partners]]").next().unwrap().contains("category"), "{withdrawn}");
    let checked = register.run(&["check", "--format", "json"]);
    assert!(!checked.out.contains("category-differs"), "{}", checked.out);
    let ended = decide(&["--outcome", "end", "--ends", "2027-06-30"]);
    assert!(ended.contains("effective = 2027-06-30") && ended.contains("ends      = 2028-08-31"), "{ended}");
    let listed = register.run(&["list", "--format", "json"]).fine();
    assert!(listed.out.contains("\"status\": \"active\""), "it runs until that day: {}", listed.out);
}

#[test]
fn a_renewal_says_until_when_or_that_there_is_no_end() {
    let register = Register::with_two();
    let decide = |more: &[&str]| {
        let common = ["decide", "exemplo", "--by", "board", "--reasons", "R.", "--accept"];
        register.run(&[&common[..], more].concat())
    };
    let head = || {
        register
            .read("register/partnerships/zorg/exemplo.toml")
            .split("[[partners]]")
            .next()
            .unwrap()
            .to_owned()
    };
    let before = register.everything();
    decide(&["--outcome", "renew"]).refuses(2, "--ends");
    decide(&["--outcome", "renew", "--ends", "2026-01-01"])
        .refuses(2, "the last day 1 January 2026 is not after 14 March 2026");
    decide(&["--outcome", "renew", "--ends", "2026-03-14"]).refuses(2, "is not after");
    decide(&["--outcome", "renew", "--ends", "2026-09-01", "--effective", "2026-09-01"])
        .refuses(2, "is not after 1 September");
    decide(&["--outcome", "renew", "--ends", "never"]).refuses(2, "--ends");
    assert_eq!(register.everything(), before);
    decide(&["--outcome", "renew", "--ends", "2031-08-31"]).fine();
    assert!(head().contains("ends      = 2031-08-31"), "{}", head());
    decide(&["--outcome", "renew", "--ends", "none"]).fine();
    assert!(!head().contains("ends"), "{}", head());
    register.write("given.toml", "outcome = \"renew\"\nends = 2032-08-31\n");
    decide(&["--input", "given.toml"]).fine();
    assert!(head().contains("ends = 2032-08-31") || head().contains("ends      = 2032-08-31"), "{}", head());
    register.write("given.toml", "outcome = \"renew\"\nends = \"none\"\n");
    decide(&["--input", "given.toml"]).fine();
    assert!(!head().contains("ends"), "{}", head());
    let (code, screen) = register
        .sits(&["decide", "exemplo", "--outcome", "renew", "--by", "board", "--reasons", "R.", "--accept"])
        .answers("Op welke dag", "vandaag")
        .answers("Tot en met welke dag", "ooit")
        .sees("dat is geen datum")
        .sees("> ")
        .types("\u{15}31-8-2033\r")
        .answers("bezwaren", "")
        .sees("Zo vastleggen?")
        .types("j\r")
        .ends();
    assert!(code == 0 && head().contains("2033-08-31"), "{screen}\n{}", head());
}

#[test]
fn what_was_over_is_entered_anew_with_both_its_days() {
    let register = Register::with_two();
    let decide = |more: &[&str]| {
        let common = ["decide", "exemplo", "--by", "board", "--reasons", "R.", "--accept"];
        register.run(&[&common[..], more].concat())
    };
    decide(&["--outcome", "end", "--date", "2026-03-01"]).fine();
    let refused = decide(&["--outcome", "enter"]).refuses(2, "--starts");
    assert!(refused.err.contains("--ends"), "{}", refused.err);
    decide(&["--outcome", "enter", "--starts", "2026-04-01", "--ends", "none"]).fine();
    let text = register.read("register/partnerships/zorg/exemplo.toml");
    let head = text.split("[[partners]]").next().unwrap();
    assert!(head.contains("starts    = 2026-04-01") && !head.contains("ends"), "{head}");
    let listed = register.run(&["list", "--format", "json"]).fine();
    assert!(listed.out.contains("\"status\": \"upcoming\""), "{}", listed.out);
}

#[test]
fn what_a_team_decided_says_who_agreed() {
    let register = Register::with_two();
    let (code, screen) = register
        .sits(&["decide", "exemplo", "--outcome", "suspend", "--reasons", "R."])
        .answers("Op welke dag", "vandaag")
        .answers("Wie", "team")
        .answers("Vanaf welke dag", "1-5-2026")
        .answers("Welke functie stemde", "Opleidingsmanager")
        .answers("bezwaren", "")
        .sees("Zo vastleggen?")
        .types("j\r")
        .ends();
    let text = register.read("register/partnerships/zorg/exemplo.toml");
    assert!(code == 0 && text.contains("effective = 2026-05-01\n"), "{screen}\n{text}");
    assert!(text.contains("consent = \"Opleidingsmanager\"\n"), "{text}");
}

#[test]
fn the_last_day_moves_only_by_a_decision_that_moves_it() {
    let register = Register::with_two();
    let before = register.everything();
    let decide = |more: &[&str]| {
        let common = ["decide", "exemplo", "--by", "board", "--reasons", "R.", "--accept", "--outcome"];
        register.run(&[&common[..], more].concat())
    };
    for outcome in ["continue", "adjust", "suspend"] {
        decide(&[outcome, "--ends", "2030-01-01"]).refuses(2, "`--ends` goes with renewing");
    }
    decide(&["end", "--ends", "2027-06-30", "--effective", "2027-07-30"]).refuses(2, "give one");
    assert_eq!(register.everything(), before);
    let nothing = ["consider", "exemplo", "--occasion", "renewal"];
    register.run(&nothing).refuses(2, "a consideration says something");
    register.run(&[&nothing[..], &["--reason", "It works."]].concat()).fine();
}

#[test]
fn declining_what_is_over_is_asked_about_and_said() {
    let register = Register::with_two();
    let end = ["decide", "gastcolleges", "--outcome", "end", "--by", "team", "--reasons", "R."];
    register.run(&end).fine();
    let decline = ["decide", "gastcolleges", "--outcome", "decline", "--by", "team", "--reasons", "R."];
    let commits = register.commits();
    let (code, screen) = register
        .sits(&decline)
        .sees("is al voorbij; een besluit om niet aan te gaan")
        .sees("[j/N]")
        .types("\r")
        .ends();
    assert_eq!((code, register.commits()), (2, commits), "{screen}");
    let ran = register.run(&decline).fine();
    assert!(ran.err.contains("is over already") && ran.err.contains("partners add"), "{}", ran.err);
}

#[test]
fn a_partner_that_nobody_named_is_said_to_be_called_as_the_partnership_is() {
    let register = Register::new().commit();
    let add = ["add", "Guest lectures", "--formality", "informal", "--unit", "zorg", "--decide", "enter"];
    let add = [&add[..], &["--by", "team", "--reasons", "R."]].concat();
    let ran = register.run(&add).fine();
    let way_out = "to name another: partners set guest-lectures partners.0.name=";
    assert!(ran.err.contains("no partner was named") && ran.err.contains(way_out), "{}", ran.err);
    register.run(&["set", "guest-lectures", "partners.0.name=A school"]).fine();
    let named = [&add[..], &["--partner", "A school"]].concat();
    let named = named.iter().map(|it| if *it == "Guest lectures" { "Lessons" } else { it });
    assert!(!register.run(&named.collect::<Vec<_>>()).fine().err.contains("no partner was named"));
}

#[test]
fn what_formal_means_is_explained_to_whoever_asks() {
    let register = Register::new().commit();
    let (_, screen) = register
        .sits(&["add", "X"])
        .sees("formeel of informeel?")
        .sees("> ")
        .types("?\r")
        .sees("171-181")
        .sees("> ")
        .types("\x03")
        .ends();
    let said = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.contains("Informeel blijft licht: een besluit, de datum, wie het nam en één reden"),
        "{said}"
    );
}
