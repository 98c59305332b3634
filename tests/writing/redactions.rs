//! Text that has to go on a legal ground: what goes, what stays to the byte, and what is said of git.

use partners::edit::{Tombstone, free_texts, redact};
use partners::model::{EntryId, Kind};

use crate::fixture::{FORMAL, Register};

const FILE: &str = "register/partnerships/zorg/exemplo.toml";
const GROUND: [&str; 4] =
    ["--ground", "Request for erasure, article 17 GDPR", "--by", "Data-protection officer"];
const LINE: &str = "redacted = { date = 2026-03-14, ground = \"Request for erasure, article 17 GDPR\", by = \"Data-protection officer\" }";

fn with(text: &str) -> Register {
    Register::new().partnership("zorg/exemplo", &format!("{FORMAL}{text}")).commit()
}

fn redacted(register: &Register, args: &[&str]) -> crate::fixture::Ran {
    register.run(&[&["redact"], args, &GROUND].concat())
}

const SIGNAL: &str = r#"
[signals.2026-01-05-s1gna1]
date     = 2026-01-05
kind     = "incident" # as reported
from     = "student"
via      = "Jan Jansen"   # the study coach
touches  = ["privacy", "of one student"]
summary  = """
Jan Jansen says
that "it" went wrong."""

[follow_ups.2026-01-06-f0110w]
date = 2026-01-06
signal = "2026-01-05-s1gna1"
step = "inquiry"
gist = "A talk."
"#;

#[test]
fn the_texts_go_and_everything_else_stays() {
    let register = with(SIGNAL);
    let ran = redacted(&register, &["s1gna1"]).fine();
    assert_eq!(
        ran.out,
        "exemplo · text removed 2026-01-05-NEW\nregister/partnerships/zorg/exemplo.toml · commit COMMIT\n"
    );
    assert_eq!(
        register.last_change(),
        format!(
            "-via      = \"Jan Jansen\"   # the study coach\n-touches  = [\"privacy\", \"of one student\"]\n-summary  = \"\"\"\n-Jan Jansen says\n-that \"it\" went wrong.\"\"\"\n+{LINE}\n"
        )
    );
    let left = "[signals.2026-01-05-s1gna1]\ndate     = 2026-01-05\nkind     = \"incident\" # as reported\nfrom     = \"student\"\n";
    assert!(
        register.read(FILE).contains(&format!("{left}{LINE}\n\n[follow_ups.")),
        "{}",
        register.read(FILE)
    );
    assert_eq!(
        register.last_commit(),
        "Ann <ann@example.org>\nexemplo: text removed\n\nPartnership: exemplo\nEntry: 2026-01-05-NEW\nPartners-Command: redact\n\nM\tregister/partnerships/zorg/exemplo.toml\n".replace("\n\nM", "\n\n\nM")
    );
    for said in [
        "git does not forget",
        "decision of the institution",
        "data-protection officer",
        "governance",
        "whoever manages the git storage",
        "a comment behind a #",
    ] {
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    assert!(!format!("{}{}", ran.out, ran.err).contains("Jansen"));
    assert!(!register.path(".git/partners/pending").exists());
    let dutch = register.run(&["--lang", "nl", "redact", "f0110w", "--ground", "AVG", "--by", "FG"]).fine();
    for said in [
        "tekst verwijderd",
        "git vergeet niet",
        "besluit van de instelling",
        "functionaris gegevensbescherming",
        "bestuurszaken",
        "beheerder van de git-opslag",
    ] {
        assert!(format!("{}{}", dutch.out, dutch.err).contains(said), "{said} in {}", dutch.err);
    }
    register.run(&["check"]).fine();
}

#[test]
fn it_is_done_only_where_there_is_a_text() {
    let register = with(SIGNAL);
    redacted(&register, &["s1gna1"]).fine();
    let before = register.everything();
    redacted(&register, &["s1gna1"]).refuses(2, "has no free text");
    redacted(&register, &["2024-06-20-shared"]).refuses(2, "has no free text");
    redacted(&register, &["2024"]).refuses(2, "2024-05-02-c0ns1d (consideration, exemplo)");
    redacted(&register, &["nothing"]).refuses(2, "no entry in this register is called `nothing`");
    redacted(&register, &["f0110w", "--key", "step"])
        .refuses(2, "`step` is no free text here; what can go: gist");
    redacted(&register, &["f0110w", "--key", "signal"]).refuses(2, "what can go: gist");
    redacted(&register, &["f0110w", "--key", "date"]).refuses(2, "what can go: gist");
    let ran = register.run(&["redact", "f0110w", "--by", "FG"]).refuses(2, "--ground");
    assert!(!ran.err.contains("--date"), "{}", ran.err);
    register.run(&["redact", "f0110w", "--ground", "   ", "--by", "FG"]).refuses(2, "--ground");
    assert_eq!(register.everything(), before);
}

#[test]
fn more_may_go_later_and_what_was_said_of_the_first_stays() {
    let register = with(SIGNAL);
    let landed = register.git(&["rev-parse", "HEAD"]);
    redacted(&register, &["s1gna1", "--key", "summary"]).fine();
    let again =
        ["redact", "s1gna1", "--key", "via", "--ground", "Article 6", "--by", "FG", "--date", "2026-03-15"];
    register.run(&again).fine();
    let second = "{ date = 2026-03-15, ground = \"Article 6\", by = \"FG\" }";
    let first = LINE.strip_prefix("redacted = ").unwrap();
    assert_eq!(
        register.last_change(),
        format!("-via      = \"Jan Jansen\"   # the study coach\n-{LINE}\n+redacted = [{first}, {second}]\n")
    );
    redacted(&register, &["s1gna1"]).fine();
    assert!(
        register.read(FILE).contains(&format!("redacted = [{first}, {second}, {first}]\n")),
        "{}",
        register.read(FILE)
    );
    redacted(&register, &["s1gna1"]).refuses(2, "has no free text");
    register.run(&["check", "--base", landed.trim()]).fine();
    register.run(&["audit"]).fine();
    let shown = register.run(&["show", "exemplo"]).fine().out;
    assert!(shown.contains("Article 6") && shown.contains("article 17"), "{shown}");
    // What is said of the first is on record too.
    register.write(FILE, &register.read(FILE).replace("Article 6", "Article 7"));
    let ran = register.run(&["check", "--base", landed.trim()]);
    assert_eq!(ran.code, 0, "against what it was before both it is one redaction: {}", ran.out);
    let ran = register.run(&["check", "--base", "HEAD"]);
    assert!(ran.code == 1 && ran.out.contains("entry-changed"), "{}", ran.out);
}

#[test]
fn only_the_named_texts_go() {
    let register = with("");
    redacted(&register, &["c0ns1d", "--key", "profile", "--key", "content.no_harm"]).fine();
    assert_eq!(
        register.last_change(),
        format!(
            "+{LINE}\n-no_harm = \"Nobody is harmed.\"\n-compatible = \"Yes.\"\n-conduct = \"Yes, see the annual report.\"\n"
        )
    );
    let text = register.read(FILE);
    let header = format!("occasion = \"entering\"\n{LINE}\n[considerations.2024-05-02-c0ns1d.content]\n");
    assert!(text.contains(&header) && text.contains("impact = \"Students learn"), "{text}");
    register.run(&["check"]).fine();
}

#[test]
fn a_trial_shows_no_text_where_others_may_read_along() {
    let register = with(SIGNAL);
    let before = register.everything();
    let ran = redacted(&register, &["s1gna1", "--dry-run"]).fine();
    assert_eq!(register.everything(), before);
    assert!(ran.out.contains("-(5 lines that go, not shown here)\n+redacted = {"), "{}", ran.out);
    assert!(!ran.out.contains("Jansen") && ran.err.contains("nothing was written"), "{}{}", ran.out, ran.err);
}

#[test]
fn on_a_terminal_a_word_is_typed_out() {
    let register = with(SIGNAL);
    let before = register.everything();
    let sitting = |typed: &str| {
        register
            .sits(&["redact", "s1gna1"])
            .answers("Welke tekst moet weg?", "")
            .answers("Op welke wettelijke grond", "Verzoek om wissing, artikel 17 AVG")
            .answers("Welke functie", "Functionaris gegevensbescherming")
            .answers("Op welke dag", "vandaag")
            .sees("Zo vastleggen?")
            .types("j\r")
            .sees("signaal van 5 januari 2026: de tekst verdwijnt van via,")
            .sees("Typ het woord `verwijderen`")
            .sees("> ")
            .types(typed)
            .ends()
    };
    let (code, screen) = sitting("j\r");
    assert!(code == 2 && screen.contains("dat is niet het woord"), "{screen}");
    assert_eq!(register.everything(), before);
    let (code, screen) = register
        .sits(&["redact", "s1gna1", "--resume"])
        .sees("Zo vastleggen?")
        .types("j\r")
        .sees("Typ het woord")
        .sees("> ")
        .types("Verwijderen\r")
        .ends();
    assert!(
        code == 0 && screen.contains("tekst verwijderd") && screen.contains("git vergeet niet"),
        "{screen}"
    );
    assert!(
        register
            .last_change()
            .contains("+redacted = { date = 2026-03-14, ground = \"Verzoek om wissing, artikel 17 AVG\"")
    );
    let (code, screen) = register.sits(&["redact", "s1gna1"]).ends();
    assert!(code == 2 && screen.contains("heeft geen vrije tekst"), "{screen}");
    let (code, screen) =
        register.sits(&["redact", "f0110w", "--dry-run", "--ground", "AVG", "--by", "FG"]).ends();
    assert!(code == 0 && screen.contains("-gist = \"A talk.\""), "{screen}");
}

#[test]
fn on_a_terminal_the_texts_are_chosen_by_what_they_are_called() {
    let register = with(SIGNAL);
    let (code, screen) = register
        .sits_within(80, &["redact", "s1gna1"])
        .sees("1 alle teksten")
        .answers("Enter: alle teksten", "via, thema's en kaders")
        .answers("Op welke wettelijke grond", "AVG")
        .answers("Welke functie", "FG")
        .answers("Op welke dag", "")
        .sees("Wat weggaat: via, thema's en kaders")
        .sees("Zo vastleggen?")
        .types("j\r")
        .sees("verdwijnt van via, thema's en kaders.")
        .sees("> ")
        .types("2026-01-05-s1gna1\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    let text = register.read(FILE);
    assert!(text.contains("summary  =") && !text.contains("via "), "{text}");
    assert!(!text.contains("texts"), "what was asked is no key: {text}");

    // The text that takes another entry back goes only when it is named.
    let taken_back = "\n[signals.2026-01-05-aaaa11]\ndate = 2026-01-05\nfrom = \"staff\"\nsummary = \"A.\"\n\n[signals.2026-01-06-bbbb11]\ndate = 2026-01-06\nfrom = \"staff\"\ncorrects = \"2026-01-05-aaaa11\"\nwithdrawn = \"Jansen was mistaken.\"\nsummary = \"B.\"\n";
    let register = with(taken_back);
    let (_, screen) = register
        .sits_within(80, &["redact", "bbbb11"])
        .sees("Welke tekst moet weg?")
        .answers("waarom ingetrokken", "")
        .sees("Zonder antwoord op deze vraag")
        .sees("> ")
        .types("\x03")
        .ends();
    assert!(!screen.contains("alle teksten"), "{screen}");
}

#[test]
fn an_entry_that_takes_another_back_does_not_come_to_count_by_surprise() {
    let text = "\n[signals.2026-01-05-aaaa11]\ndate = 2026-01-05\nfrom = \"staff\"\nsummary = \"A.\"\n\n[signals.2026-01-06-bbbb11]\ndate = 2026-01-06\nfrom = \"staff\"\ncorrects = \"2026-01-05-aaaa11\"\nwithdrawn = \"Jansen was mistaken.\"\nsummary = \"B.\"\n";
    let register = with(text);
    let ran = redacted(&register, &["bbbb11"]).refuses(2, "would itself come to count");
    assert!(
        ran.err.contains("--key") && ran.err.contains("summary") && ran.err.contains("withdrawn"),
        "{}",
        ran.err
    );
    let ran = redacted(&register, &["bbbb11", "--key", "withdrawn"]).fine();
    assert!(ran.err.contains("2026-01-06-NEW itself counts now"), "{}", ran.err);
    assert_eq!(register.last_change(), format!("-withdrawn = \"Jansen was mistaken.\"\n+{LINE}\n"));
}

#[test]
fn however_it_is_written() {
    let tombstone = Tombstone {
        date: "2026-03-14".parse().unwrap(),
        ground: "Request for erasure, article 17 GDPR".to_owned(),
        by: "Data-protection officer".to_owned(),
    };
    let of = |kind: Kind, text: &str| {
        let id = EntryId::written("2026-01-05-aaaa11");
        let lost = free_texts(text, kind, &id, &|_| false).unwrap();
        redact(text, kind, &id, &lost, &tombstone)
    };
    let plain = |text: &str, wanted: &str| {
        assert_eq!(of(Kind::Signal, text).as_deref(), Ok(wanted.replace("LINE", LINE).as_str()), "{text}");
    };
    plain(
        "[signals.2026-01-05-aaaa11]\ndate = 2026-01-05\nsummary = 'x'",
        "[signals.2026-01-05-aaaa11]\ndate = 2026-01-05\nLINE\n",
    );
    plain(
        "[signals.2026-01-05-aaaa11]\nsummary = 'x'\ndate = 2026-01-05",
        "[signals.2026-01-05-aaaa11]\ndate = 2026-01-05\nLINE\n",
    );
    plain(
        "\u{feff}a = 1\r\n[signals . \"2026-01-05-aaaa11\"] # s\r\n  summary = \"\"\"x\r\n#y\"\"\" # z\r\n  date = 2026-01-05\r\n",
        "\u{feff}a = 1\r\n[signals . \"2026-01-05-aaaa11\"] # s\r\n  date = 2026-01-05\r\nLINE\r\n",
    );
    plain(
        "[signals.2026-01-05-aaaa11]\ndate = 2026-01-05\nfrom = \"Jansen\"\nunheard = { a = 1, b = \"x\" }\n\n[signals.2026-01-05-bbbb11]\nsummary = \"x\"\n",
        "[signals.2026-01-05-aaaa11]\ndate = 2026-01-05\nunheard = { a = 1 }\nLINE\n\n[signals.2026-01-05-bbbb11]\nsummary = \"x\"\n",
    );
    let header = "[considerations.2026-01-05-aaaa11]\ndate = 2026-01-05\n";
    let judged = |text: &str| of(Kind::Consideration, &format!("{header}{text}"));
    let left = |text: &str| Ok(format!("{header}{text}").replace("LINE", LINE));
    assert_eq!(
        judged(
            "content = { judgement = \"positive\", impact = \"x\", sdgs = [4] }\nprofile = { conduct = \"y\" }\n"
        ),
        left("content = { judgement = \"positive\", sdgs = [4] }\nLINE\n")
    );
    assert_eq!(
        judged("content.judgement = \"doubt\"\ncontent.impact = \"x\"\noccasion = \"entering\"\n"),
        left("content.judgement = \"doubt\"\noccasion = \"entering\"\nLINE\n")
    );
    assert_eq!(
        judged("[considerations.2026-01-05-aaaa11.content]\nimpact = \"x\"\n"),
        left("LINE\n[considerations.2026-01-05-aaaa11.content]\n")
    );
    // Without a header of its own there is no place for the tombstone that touches nothing else.
    assert!(of(Kind::Signal, "signals = { 2026-01-05-aaaa11 = { summary = \"x\" } }\n").is_err());
    assert!(of(Kind::Consideration, "[considerations.2026-01-05-aaaa11.content]\nimpact = \"x\"\n").is_err());
}

#[test]
fn killed_before_its_commit_and_asked_once_more() {
    let register = with(SIGNAL);
    register.script(".git/hooks/pre-commit", "kill -KILL $(ps -o ppid= -p $PPID) $PPID");
    assert_eq!(redacted(&register, &["s1gna1"]).code, -1);
    std::fs::remove_file(register.path(".git/hooks/pre-commit")).unwrap();
    let _ = std::fs::remove_file(register.path(".git/index.lock"));
    let ran = redacted(&register, &["s1gna1"]).fine();
    assert!(ran.err.contains("recorded already") && ran.err.contains("git does not forget"), "{}", ran.err);
    assert_eq!((register.commits(), register.git(&["status", "--porcelain"]).as_str()), (2, ""));
    // What was noted for such a case held the text, and is gone.
    let kept = std::fs::read_dir(register.path(".git/partners")).into_iter().flatten();
    let kept: Vec<String> =
        kept.map(|it| std::fs::read_to_string(it.unwrap().path()).unwrap_or_default()).collect();
    assert!(!kept.concat().contains("Jansen"), "{kept:?}");
}
