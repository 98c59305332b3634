//! Traps about entering: who weighs, what is asked, and of whom.

use super::book::{Book, formal, informal};

const NO: [&str; 0] = [];

/// X4: both aspects positive is a conjunction of two human judgements. A field that is filled in judges nothing, and no
/// number of good answers makes up for a doubt.
#[test]
fn both_positive_is_never_reckoned_from_what_is_filled_in() {
    let unjudged = formal().but("judgement = \"positive\"\nimpact", "impact");
    let key = "considerations.2024-05-02-c0ns1d.content.judgement";
    assert_eq!(unjudged.said(), [format!("error consideration-incomplete one {key}")]);
    let doubt = formal().but("judgement = \"positive\"\nimpact", "judgement = \"doubt\"\nimpact");
    assert_eq!(doubt.said(), [format!("error entered-without-both-positive one {key}")]);
}

/// X6: the board or any director signs.
#[test]
fn any_director_may_sign() {
    assert_eq!(formal().said(), NO);
    assert_eq!(formal().but("signed_by = \"director\"", "signed_by = \"board\"").said(), NO);
}

/// X8: contact with governance is recorded; advice is not asked.
#[test]
fn contact_is_enough_and_advice_is_not_permission() {
    assert_eq!(formal().said(), NO, "contacted, and no advice given");
    let other = formal().but("from = \"governance\"", "from = \"legal\"");
    assert_eq!(other.said(), ["error governance-not-contacted one advice"]);
}

/// X15: light, and still explainable.
#[test]
fn an_informal_one_owes_one_reason_and_nothing_else() {
    assert_eq!(informal().said(), NO);
    let silent = informal().but("reasons = \"It fits the second year.\"\n", "");
    assert_eq!(silent.said(), ["error decision-without-reasons one decisions.2024-06-12-1nf0rm.reasons"]);
}

/// X18: the four categories do not cover everything.
#[test]
fn a_category_is_never_asked_for() {
    assert_eq!(formal().said(), NO);
    assert!(!formal().0.contains("category"));
}

/// X20: the regions of the past are no rule, and no country is.
#[test]
fn no_country_is_another_reason_to_ask() {
    let of = |country: &str| formal().but("country = \"NL\"", &format!("country = \"{country}\"")).said();
    for country in ["BR", "CN", "RU", "BE", "US"] {
        assert_eq!(
            of(country),
            ["warning no-knowledge-security-outcome one knowledge_security"],
            "{country}"
        );
    }
}

/// X3: the decision tree is somebody else’s. Its outcome is recorded, and whatever it is, not judged.
#[test]
fn the_outcome_of_the_tree_is_recorded_and_not_judged() {
    let abroad = |allowed: bool, desirable: bool| {
        formal().but("country = \"NL\"", "country = \"BR\"").and(&format!(
            "[knowledge_security.2024-04-02-knwsec]\ndate = 2024-04-02\nby = \"Adviser\"\nallowed = {allowed}\ndesirable = {desirable}"
        ))
    };
    for (allowed, desirable) in [(true, true), (true, false), (false, false)] {
        assert_eq!(abroad(allowed, desirable).said(), NO, "{allowed} {desirable}");
    }
}

/// X23: a refusal is a decision about one partnership, and no list.
#[test]
fn a_new_partnership_with_a_refused_partner_passes_without_a_word() {
    let refused = informal()
        .but("outcome = \"enter\"", "outcome = \"decline\"")
        .but("1nf0rm", "refvsd")
        .judged("2024-06-01", "refvsd", "profile", "negative");
    let book = Book::new().with("refused", refused).with("anew", formal());
    assert_eq!(book.said(), NO);
    assert_eq!(book.code(), Some(0));
    assert!(!book.out(&["show", "anew"]).to_lowercase().contains("decline"), "nor is it told on the new one");
}

/// X38: a profile is judged for one partnership, and dated.
#[test]
fn a_judgement_of_one_partnership_is_not_held_against_another() {
    let doubted =
        informal().but("unit = \"zorg\"\n", "").judged("2025-01-10", "d0vbtx", "profile", "negative");
    let book = Book::new().with("doubted", doubted).with("other", formal());
    let key = "considerations.2025-01-10-d0vbtx.profile.judgement";
    assert_eq!(book.said(), [format!("note doubt-undecided doubted {key}")]);
}

/// X28 and X44: large in scale and formal are two flags, both set by people.
#[test]
fn large_scale_and_formal_are_independent() {
    let large = informal().head("large_scale = true");
    assert_eq!(large.said(), ["warning governance-not-contacted one advice"]);
    let formal_and_small = formal().head("large_scale = false");
    assert_eq!(formal_and_small.said(), NO);
}

/// X29: what was there already cannot have been weighed beforehand.
#[test]
fn what_is_from_before_the_framework_is_to_review_and_nothing_else() {
    let bare = "schema = 1\nname = \"Exchange since long\"\nformality = \"formal\"\nstarts = 2009-09-01\nbefore_framework = true\n[[partners]]\nname = \"Stichting Verzonnen\"\ncountry = \"CN\"\n";
    let book = Book::new().with("one", super::book::Draft(bare.to_owned()));
    assert_eq!(book.said(), ["note to-review one file"]);
    assert_eq!(book.code(), Some(0));
    assert_eq!(book.due("2026-12-31"), NO, "and nothing of it is overdue");
    assert!(book.out(&["list", "--status", "to-review"]).contains("Exchange since long"));
}

/// X30: a preamble is optional, and so is each part of an agreement.
#[test]
fn without_a_preamble_or_components_all_is_fine() {
    assert!(!formal().0.contains("preamble") && !formal().0.contains("components"));
    assert_eq!(formal().said(), NO);
}
