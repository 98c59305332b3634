//! The words that were written: blanks, people, what nobody sees; and partnerships that may be one.

use super::fixture::{Book, Draft, formal, informal};

const NO: [&str; 0] = [];

/// A formal one with a text in every kind of place.
fn with(place: &str, text: &str) -> Draft {
    match place {
        "name" => formal().but("Samenwerking met Stichting Verzonnen", text),
        "owner" => formal().but("Opleidingsmanager", text),
        "goal" | "deputy" => formal().but("schema = 1", &format!("schema = 1\n{place} = \"{text}\"")),
        "channel" => formal().but(
            "\n[decisions.",
            &format!(
                "\n[contacts.ons]\nside = \"us\"\nchannel = \"{text}\"\nverified = 2025-01-10\n\n[contacts.hun]\nside = \"partner\"\nverified = 2025-01-10\n\n[decisions."
            ),
        ),
        "reference" => formal().but("signed_by", &format!("reference = \"{text}\"\nsigned_by")),
        _ => formal().and(&format!("[monitoring.2025-01-10-m0n1tx]\ndate = 2025-01-10\nprogress = \"{text}\"")),
    }
}

#[test]
fn a_blank_is_no_text() {
    let finding = |place: &str| vec![format!("warning placeholder a {place}")];
    assert_eq!(with("progress", "…").said(), finding("monitoring.2025-01-10-m0n1tx.progress"));
    assert_eq!(with("goal", "[één concreet doel]").said(), finding("goal"));
    assert_eq!(with("owner", "n.t.b.").said(), finding("owner"));
    assert_eq!(with("reference", "TBD").said(), finding("agreement.reference"));
    assert_eq!(with("reference", "dossier [2024] 12").said(), NO);
    assert_eq!(with("goal", "Studenten leren een formulier invullen").said(), NO);
}

#[test]
fn people_are_recognised_where_a_function_or_a_text_belongs() {
    let finding = |place: &str| vec![format!("warning personal-data a {place}")];
    let progress = "monitoring.2025-01-10-m0n1tx.progress";
    assert_eq!(with("owner", "A.B. de Vries").said(), finding("owner"));
    assert_eq!(with("deputy", "mevrouw Jansen").said(), finding("deputy"));
    assert_eq!(with("channel", "j.jansen@hogeschool.example").said(), finding("contacts.ons.channel"));
    assert_eq!(with("channel", "06-12345678").said(), finding("contacts.ons.channel"));
    assert_eq!(with("channel", "070-1234567").said(), NO, "a switchboard");
    assert_eq!(with("progress", "Bel 070-1234567.").said(), finding(progress));
    assert_eq!(with("progress", "Volgens prof. Jansen loopt het.").said(), finding(progress));
    assert_eq!(
        with("progress", "A.B. de Vries schreef erover.").said(),
        NO,
        "initials alone may be an author’s"
    );
    assert_eq!(with("name", "Leerstoel prof. Jansen").said(), NO, "what something is called");
    assert_eq!(with("reference", "0612345678").said(), NO);
    let twice = with("progress", "Mail j.jansen@hogeschool.example of bel 06-12345678.");
    assert_eq!(twice.clone().said(), finding(progress), "one text, one finding");
    let findings = Book::new().with("a", twice).findings(partners::words::Lang::Nl);
    let said = format!("{}{}", findings[0].message, findings[0].help);
    assert!(!said.contains("jansen") && !said.contains("1234"), "what was found is not repeated: {said}");
}

#[test]
fn what_nobody_sees_is_named() {
    let draft = with("goal", "Samen\u{202e}leren");
    assert_eq!(draft.clone().said(), ["warning hidden-characters a goal"]);
    let findings = Book::new().with("a", draft).findings(partners::words::Lang::Nl);
    assert!(findings[0].message.contains("U+202E"), "{}", findings[0].message);
    assert_eq!(
        with("reference", "CB\u{200b}-2024").said(),
        ["warning hidden-characters a agreement.reference"]
    );
    assert_eq!(with("goal", "Één café in 東京").said(), NO);
    let own = formal().but("\n[decisions.", "\n[own]\ncode = \"a\u{202e}b\"\n\n[decisions.");
    assert_eq!(own.said(), NO, "an institution’s own keys are never judged");
}

#[test]
fn people_are_looked_for_among_an_institution_s_own_data_and_nothing_else_is() {
    let own = |lines: &str| formal().but("\n[decisions.", &format!("\n[own]\n{lines}\n\n[decisions."));
    let said = |lines: &str| own(lines).said();
    assert_eq!(said("note = \"bel j.jansen@exemplo.example\""), ["warning personal-data a own.note"]);
    assert_eq!(
        said("[own.deep]\nlist = [\"a\", \"06-12345678\"]"),
        ["warning personal-data a own.deep.list.1"]
    );
    assert_eq!(said("crm = \"P-0173\"\nstraat = \"Dr. Areilza 32\"\ntext = \"TBD\"\nyear = 2026"), NO);
}

#[test]
fn the_same_partners_at_the_same_time_may_be_one_partnership() {
    let second = || informal().but("dec1de", "dec2de");
    let book = |second: Draft| Book::new().with("a", informal()).with("b", second).said();
    let finding = ["note possible-duplicate b file"];
    assert_eq!(book(second()), finding);
    assert_eq!(book(second().with_another()), NO);
    assert_eq!(book(second().but("schema = 1", "schema = 1\nunit = \"zorg\"")), NO, "another unit");
    assert_eq!(book(second().but("schema = 1", "schema = 1\nends = 2024-09-01")), finding);
    let later = second().but("starts = 2024-09-01", "starts = 2025-01-01");
    let ended = informal().but("schema = 1", "schema = 1\nends = 2024-12-31");
    assert_eq!(Book::new().with("a", ended).with("b", later).said(), NO, "one after the other");
    assert_eq!(book(second().but("\"enter\"", "\"decline\"")), NO, "what was refused is no partnership");
    let old = "starts = 2016-09-01\nbefore_framework = true";
    let old = second().but("starts = 2024-09-01", old).without("decisions");
    assert_eq!(book(old), ["note to-review b file"], "it is reviewed first");
    let off = Book::new().with("a", informal()).with("b", second());
    assert_eq!(off.policy("[rules]\npossible-duplicate = \"off\"\n").said(), NO);
}

#[test]
fn what_is_written_in_one_from_before_the_framework_is_looked_at_too() {
    let old = |more: &str| {
        let draft = informal().but("formality", "before_framework = true\nformality");
        let text = draft.but("2024-09-01", "2019-09-01").0.replace("2024-06-12", "2019-06-12");
        Draft(text).and(more).said()
    };
    let review = "note to-review a file";
    assert_eq!(old(""), [review]);
    let mobile = "[monitoring.2025-01-04-aaaaaa]\ndate = 2025-01-04\nprogress = \"Bel 06 12345678.\"";
    assert_eq!(old(mobile), [review, "warning personal-data a monitoring.2025-01-04-aaaaaa.progress"]);
    let blank = "[monitoring.2025-01-04-aaaaaa]\ndate = 2025-01-04\nprogress = \"invullen\"";
    assert_eq!(old(blank), [review, "warning placeholder a monitoring.2025-01-04-aaaaaa.progress"]);
    let later = "[monitoring.2026-01-04-aaaaaa]\ndate = 2026-01-04\nprogress = \"Goed.\"";
    assert_eq!(old(later), [review, "warning date-in-future a monitoring.2026-01-04-aaaaaa.date"]);
}

#[test]
fn a_filler_is_no_reason_and_may_answer_a_question() {
    let reasons = |text: &str| informal().but("Past bij het tweede jaar.", text).said_by("placeholder");
    let found = ["warning placeholder a decisions.2024-06-12-dec1de.reasons"];
    for filler in ["-", "x", "n.v.t.", "nvt", "geen", "ja"] {
        assert_eq!(reasons(filler), found, "{filler}");
    }
    assert_eq!(reasons("Ja, want studenten vragen erom."), NO);
    let mission = formal().but("Onderwijs dat de stad helpt.", "n.v.t.").said_by("placeholder");
    assert_eq!(mission, ["warning placeholder a considerations.2024-05-02-c0ns1d.content.mission"]);
    assert_eq!(
        formal().but("Ja, zie het jaarverslag.", "ja").said_by("placeholder"),
        NO,
        "a question that yes answers"
    );
}
