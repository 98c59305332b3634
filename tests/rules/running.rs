//! What is asked of a partnership that runs, and when.

use super::fixture::{Book, Draft, formal, informal};

const NO: [&str; 0] = [];

#[test]
fn what_runs_was_decided() {
    let undecided = || informal().without("decisions");
    let finding = ["error running-without-decision a missing:decisions"];
    assert_eq!(undecided().said(), finding);
    assert_eq!(
        formal().without("decisions").without("shared").said(),
        finding,
        "and nothing else is asked of it"
    );
    let on = |draft: Draft, day: &str| Book::new().with("a", draft).on(day).said();
    assert_eq!(on(undecided(), "2024-08-31"), NO);
    assert_eq!(on(undecided(), "2024-09-01"), finding);
    let signed = || formal().without("decisions").without("shared");
    assert_eq!(on(signed(), "2024-06-20"), finding, "the agreement is signed");
    assert_eq!(on(signed(), "2024-06-19"), ["warning date-in-future a agreement.signed"]);
    assert_eq!(informal().but("\"enter\"", "\"decline\"").said(), NO);
    assert_eq!(informal().but("\"enter\"", "\"entr\"").said_by("running-without-decision"), NO);
    let went_on = informal().but("\"enter\"", "\"continue\"");
    let out_of_order = "note decision-out-of-order a decisions.2024-06-12-dec1de.outcome";
    assert_eq!(went_on.said(), [out_of_order, "note running-without-decision a missing:decisions"]);
    let withdrawn = informal().decided(
        "2024-06-12",
        "dec2de",
        "enter",
        "team",
        "corrects = \"2024-06-12-dec1de\"\nwithdrawn = \"Nooit genomen.\"",
    );
    assert_eq!(withdrawn.said(), finding);
}

#[test]
fn what_is_void_owes_nothing() {
    let void =
        formal().without("advice").without("considerations").without("evaluation_plan").without("shared");
    assert_ne!(Draft(void.0.clone()).but("considers = \"2024-05-02-c0ns1d\"\n", "").said(), NO);
    let void = void.but("considers = \"2024-05-02-c0ns1d\"\n", "");
    let void = void.but(
        "schema = 1",
        "schema = 1\nvoid = { date = 2025-01-05, reason = \"Dubbel.\", by = \"Adviseur\" }",
    );
    assert_eq!(void.said(), NO);
}

#[test]
fn what_is_from_before_the_framework_is_to_be_reviewed() {
    let old = |draft: Draft| draft.but("starts = 2024-09-01", "starts = 2016-09-01\nbefore_framework = true");
    let bare =
        old(formal()).without("advice").without("considerations").without("decisions").without("shared");
    let bare = bare.without("evaluation_plan").but("owner = \"Opleidingsmanager\"\n", "");
    assert_eq!(bare.said(), ["note to-review a file"]);
    assert_eq!(old(informal()).without("decisions").said(), ["note to-review a file"]);
    assert_eq!(old(informal()).said(), NO, "an informal one that was decided anew");
    assert_eq!(old(formal()).said(), NO, "considered and decided, and not held to its start");
    assert_eq!(old(formal()).without("advice").said(), ["error governance-not-contacted a missing:advice"]);

    let unweighed = old(formal()).without("considerations").but("considers = \"2024-05-02-c0ns1d\"\n", "");
    assert_eq!(unweighed.clone().but("\"enter\"", "\"continue\"").said(), ["note to-review a file"]);
    assert_eq!(unweighed.said(), ["note to-review a file"], "decided, and not considered: not decided anew");

    let late = informal()
        .without("decisions")
        .but("starts = 2024-09-01", "starts = 2024-02-01\nbefore_framework = true");
    assert_eq!(
        late.said(),
        [
            "error before-framework-contradicted a before_framework",
            "error running-without-decision a missing:decisions"
        ],
        "it began since the framework applies"
    );
}

#[test]
fn a_formal_one_has_an_owner_from_the_decision_to_enter() {
    let without = || formal().but("owner = \"Opleidingsmanager\"\n", "");
    assert_eq!(without().said(), ["warning owner-missing a missing:owner"]);
    assert_eq!(formal().but("\"Opleidingsmanager\"", "\" \"").said(), ["warning owner-missing a owner"]);
    let on = |draft: Draft, day: &str| Book::new().with("a", draft).on(day).said_by_rule("owner-missing");
    assert_eq!(on(without(), "2024-07-01"), ["warning owner-missing a missing:owner"]);
    assert_eq!(on(without(), "2024-05-10"), NO, "not yet decided");
    assert_eq!(on(without().decided("2025-01-10", "endxxx", "end", "board", ""), "2025-02-01"), NO);
    assert_eq!(informal().said(), NO);
}

#[test]
fn a_formal_one_is_signed_by_the_board_or_a_director() {
    let rule = "not-signed-by-board-or-director";
    let finding = |place: &str| vec![format!("error {rule} a {place}")];
    assert_eq!(formal().without("agreement").said(), finding("missing:agreement"));
    let unsigned = || formal().but("signed = 2024-06-20\n", "");
    assert_eq!(unsigned().said(), finding("missing:agreement.signed"));
    let by = |by: &str| formal().but("signed_by = \"board\"", by).said();
    assert_eq!(by(""), finding("missing:agreement.signed_by"));
    assert_eq!(by("signed_by = \"\""), finding("agreement.signed_by"));
    assert_eq!(by("signed_by = \"manager\""), finding("agreement.signed_by"));
    assert_eq!(by("signed_by = \"director\""), NO);
    let later = formal().but("signed = 2024-06-20", "signed = 2025-03-02");
    assert_eq!(
        later.said(),
        [format!("error {rule} a agreement.signed"), "warning date-in-future a agreement.signed".to_owned()]
    );
    let on = |draft: Draft, day: &str| Book::new().with("a", draft).on(day).said_by_rule(rule);
    assert_eq!(on(unsigned(), "2024-08-31"), [format!("note {rule} a missing:agreement.signed")]);
    assert_eq!(on(unsigned(), "2024-05-10"), NO, "before it is decided");
    assert_eq!(on(unsigned().decided("2025-01-10", "endxxx", "end", "board", ""), "2025-02-01"), NO);
    assert_eq!(informal().but("schema = 1", "schema = 1\nlarge_scale = true").said_by(rule), NO);
}

#[test]
fn the_network_map_has_both_sides_and_is_verified() {
    let contact = |name: &str, side: &str, more: &str| {
        format!("[contacts.{name}]\nside = \"{side}\"\nfunction = \"Bureau\"\n{more}\n\n")
    };
    let with =
        |draft: Draft, contacts: &str| draft.but("\n[decisions.", &format!("\n{contacts}[decisions.")).said();
    let (ours, theirs) = (contact("ons", "us", "verified = 2025-01-10"), contact("hun", "partner", ""));
    let one_sided = "warning one-sided-contacts a header:contacts";
    let unverified = "note contact-unverified a missing:contacts.hun.verified";
    assert_eq!(with(formal(), &ours), [one_sided]);
    assert_eq!(with(formal(), &theirs), [unverified, one_sided]);
    assert_eq!(with(formal(), &format!("{ours}{theirs}")), [unverified]);
    assert_eq!(with(informal(), &theirs), NO);
    let unknown = contact("hun", "", "verified = 2025-01-10").replace("side = \"\"\n", "");
    assert_eq!(with(formal(), &format!("{ours}{unknown}")), NO, "whose it is, is not said");
}

#[test]
fn talk_first_and_sign_later() {
    let theme = |draft: Draft, state: &str| {
        let theme = format!("\n[themes.data]\n{state}\n\n[decisions.");
        draft.but("\n[decisions.", &theme)
    };
    let open = || theme(formal(), "state = \"open\"");
    let finding = ["note signed-before-agreed a themes.data.state"];
    assert_eq!(open().said(), finding);
    assert_eq!(theme(formal(), "state = \"agreed\"").said(), NO);
    assert_eq!(theme(formal(), "state = \"not-relevant\"").said(), NO);
    assert_eq!(theme(formal(), "note = \"Per brief.\"").said(), NO);
    let on = |day: &str| Book::new().with("a", open()).on(day).said_by_rule("signed-before-agreed");
    assert_eq!(on("2024-06-20"), finding);
    assert_eq!(on("2024-06-19"), NO, "it is not signed yet");
    let informal = informal().but("\n[decisions.", "\n[agreement]\nsigned = 2024-06-20\n\n[decisions.");
    assert_eq!(theme(informal, "state = \"open\"").said(), NO);
}

#[test]
fn governance_is_contacted() {
    let without = || formal().without("advice");
    let on = |draft: Draft, day: &str| {
        Book::new().with("a", draft).on(day).said_by_rule("governance-not-contacted")
    };
    let finding = |level: &str| vec![format!("{level} governance-not-contacted a missing:advice")];
    assert_eq!(without().said(), finding("error"));
    assert_eq!(on(without(), "2024-08-31"), finding("warning"), "before it runs");
    assert_eq!(on(without(), "2024-05-10"), finding("note"), "before it is decided");
    assert_eq!(on(without(), "2024-05-01"), NO, "before it is considered");
    assert_eq!(
        on(without().decided("2025-01-10", "endxxx", "end", "board", ""), "2025-02-01"),
        finding("warning")
    );
    let other = formal().but("from = \"governance\"", "from = \"legal\"");
    assert_eq!(other.said(), finding("error"));
    assert_eq!(formal().but("kind = \"contacted\"", "kind = \"advice\"").said(), NO);
    assert_eq!(formal().but("\"governance\"", "\"bestuurszaken\"").said_by("governance-not-contacted"), NO);

    assert_eq!(informal().but("schema = 1", "schema = 1\nlarge_scale = true").said(), finding("warning"));
    assert_eq!(informal().but("schema = 1", "schema = 1\nlarge_scale = false").said(), NO);
    let doubt = || {
        informal().weighed("2025-01-10", "d0vbtx", "doubt", "").decided(
            "2025-01-20",
            "g0xnaa",
            "continue",
            "team",
            "",
        )
    };
    assert_eq!(doubt().said(), finding("warning"));
    let gone = doubt().weighed("2025-02-10", "g0nexx", "positive", "");
    assert_eq!(gone.said(), NO);
}

#[test]
fn a_formal_one_has_an_evaluation_plan() {
    let without = || formal().without("evaluation_plan");
    assert_eq!(without().said(), ["error no-evaluation-plan a missing:evaluation_plan"]);
    let on =
        |draft: Draft, day: &str| Book::new().with("a", draft).on(day).said_by_rule("no-evaluation-plan");
    assert_eq!(on(without(), "2024-08-31"), ["note no-evaluation-plan a missing:evaluation_plan"]);
    assert_eq!(on(without(), "2024-05-10"), NO);
    let category = |draft: Draft| draft.but("schema = 1", "schema = 1\ncategory = \"living-lab\"");
    assert_eq!(category(without()).said(), NO);
    assert_eq!(category(formal()).said(), ["error no-evaluation-plan a evaluation_plan.mode"]);
    let periodic = || formal().but("mode = \"at-end\"", "mode = \"periodic\"");
    assert_eq!(periodic().said(), ["error no-evaluation-plan a missing:evaluation_plan.every"]);
    assert_eq!(category(periodic()).said(), NO);
    assert_eq!(periodic().but("\"periodic\"", "\"periodic\"\nevery = \"2 years\"").said(), NO);
    let unclear = formal().but("mode = \"at-end\"", "every = \"2 years\"");
    assert_eq!(unclear.said(), ["error no-evaluation-plan a missing:evaluation_plan.mode"]);
    let strategic = informal().but("schema = 1", "schema = 1\ncategory = \"strategic\"");
    assert!(strategic.said().contains(&"error no-evaluation-plan a missing:evaluation_plan".to_owned()));
}

#[test]
fn the_partner_knows() {
    let finding = ["warning not-shared-with-partner a missing:shared"];
    assert_eq!(formal().without("shared").said(), finding);
    let about = |id: &str| formal().but("about = \"2024-06-12-dec1de\"", &format!("about = \"{id}\""));
    assert_eq!(about("2024-05-02-c0ns1d").said(), NO);
    let on = |draft: Draft, day: &str| {
        Book::new().with("a", draft).on(day).said_by_rule("not-shared-with-partner")
    };
    assert_eq!(on(formal().without("shared"), "2024-08-31"), NO, "not yet running");
    let declined = formal().without("agreement").without("shared").but("\"enter\"", "\"decline\"");
    assert_eq!(declined.said(), finding);
    let corrected = formal().but("by = \"director\"", "by = \"board\"").decided(
        "2024-06-12",
        "dec2de",
        "enter",
        "director",
        "corrects = \"2024-06-12-dec1de\"",
    );
    assert_eq!(corrected.said(), NO, "what stands in its place was shared");
    let again = formal()
        .decided("2024-12-01", "endxxx", "end", "board", "")
        .decided("2025-02-01", "agann2", "enter", "board", "considers = \"2025-01-15-agann2\"")
        .weighed("2025-01-15", "agann2", "positive", "positive");
    assert_eq!(again.said_by("not-shared-with-partner"), finding, "what was shared is of an earlier period");
}

#[test]
fn an_entry_is_not_of_a_day_to_come() {
    let entry = |day: &str| format!("[monitoring.{day}-m0n1tx]\ndate = {day}\nprogress = \"Goed.\"\n");
    let finding = ["warning date-in-future a monitoring.2025-03-02-m0n1tx.date"];
    assert_eq!(informal().and(&entry("2025-03-02")).said(), finding);
    assert_eq!(informal().and(&entry("2025-03-01")).said(), NO);
    let corrected = informal()
        .and(&entry("2025-03-02"))
        .and(&format!("{}corrects = \"2025-03-02-m0n1tx\"", entry("2025-02-02")));
    assert_eq!(corrected.said(), ["note date-in-future a monitoring.2025-03-02-m0n1tx.date"]);
}
