//! The rules. The table is the product: order, levels and `explain` all come from it; one rule is one file.
//!
//! A rule says where the register is not as the format or the framework has it. It never judges a partnership,
//! and never fails a running one because somebody honestly recorded doubt later.

mod case;
mod corrections;
mod exceptions;
mod prefilter;
mod register_index;
mod rule;
mod since_baseline;
mod voice;

pub use self::register_index::{OwnedEntry, RegisterIndex, Seen};
pub use at_question::doubts;
pub use case::Case;
pub use rule::{Group, Rule, Run};
pub use since_baseline::findings_since;
pub use voice::Voice;

use std::collections::BTreeSet;

use crate::finding::Finding;
use crate::model::{Baseline, Day, FileId, KeyPath, Partnership, Policy, Register, parallel};
use crate::words::Lang;

/// What in a text below a header looks like information about a person, whatever it is kept as.
pub fn traces_of_a_person(header: &str, text: &str) -> Vec<crate::words::shortcomings::Trace> {
    person::traces_below(header, texts::Holds::Function, text)
}

/// The same, with names of people in running text: too little to say so of a file, enough to leave a cell of a list out. A
/// place or a network may be called as a person is; words below a header of somebody's own are seldom.
pub fn traces_in_words(header: &str, text: &str) -> Vec<crate::words::shortcomings::Trace> {
    let mut traces = traces_of_a_person(header, text);
    let is_own = !header.is_empty() && !person::is_of_places(header);
    if traces.is_empty() && is_own && person::names_somebody(text) {
        traces.push(crate::words::shortcomings::Trace::Name);
    }
    traces
}

/// Every rule, in the order in which they are explained.
pub const RULES: &[&Rule] = &[
    &reading::SYNTAX,
    &reading::ENCODING,
    &reading::TOO_LARGE,
    &reading::NOT_A_FILE,
    &reading::UNRESOLVED_MERGE,
    &reading::UNKNOWN_KEY,
    &reading::WRONG_TYPE,
    &reading::MISSING_KEY,
    &unknown_word::RULE,
    &file_name::RULE,
    &duplicate_id::RULE,
    &reading::ENTRY_ID,
    &dangling_reference::RULE,
    &ends_before_start::RULE,
    &identifier::RULE,
    &formality_missing::RULE,
    &before_framework_contradicted::RULE,
    &running_without_decision::RULE,
    &decision_out_of_order::RULE,
    &decision_without_reasons::RULE,
    &entered_without_consideration::RULE,
    &consideration_incomplete::RULE,
    &considered_after_decision::RULE,
    &entered_without_both_positive::RULE,
    &profile_doubt_not_decided_by_board::RULE,
    &not_signed_by_board_or_director::RULE,
    &governance_not_contacted::RULE,
    &no_evaluation_plan::RULE,
    &no_knowledge_security_outcome::RULE,
    &strategic_objectives::RULE,
    &strategic_parts::RULE,
    &strategic_only_exchange::RULE,
    &evaluation_incomplete::RULE,
    &no_adjustment_or_reason::RULE,
    &renewed_without_consideration::RULE,
    &renewed_without_end::RULE,
    &category_differs::RULE,
    &ended_without_board::RULE,
    &outcome_without_feedback::RULE,
    &not_shared_with_partner::RULE,
    &doubt_undecided::RULE,
    &owner_missing::RULE,
    &one_sided_contacts::RULE,
    &contact_unverified::RULE,
    &signed_before_agreed::RULE,
    &placeholder::RULE,
    &date_in_future::RULE,
    &personal_data::RULE,
    &hidden_characters::RULE,
    &possible_duplicate::RULE,
    &corrected_twice::RULE,
    &framework_date_missing::RULE,
    &country_missing::RULE,
    &to_review::RULE,
    &entry_changed::RULE,
    &entry_removed::RULE,
    &partnership_removed::RULE,
    &id_reused::RULE,
    &rules_lowered::RULE,
    &changed_since_considered::RULE,
];

mod at_question;
mod before_framework_contradicted;
mod category_differs;
mod changed_since_considered;
mod consideration_incomplete;
mod considered_after_decision;
mod contact_unverified;
mod corrected_twice;
mod country_missing;
mod dangling_reference;
mod date_in_future;
mod decision_out_of_order;
mod decision_without_reasons;
mod doubt_undecided;
mod duplicate_id;
mod ended_without_board;
mod ends_before_start;
mod entered_without_both_positive;
mod entered_without_consideration;
mod entry_changed;
mod entry_removed;
mod evaluation_incomplete;
mod file_name;
mod formality_missing;
mod framework_date_missing;
mod governance_not_contacted;
mod hidden_characters;
mod id_reused;
mod identifier;
mod no_adjustment_or_reason;
mod no_evaluation_plan;
mod no_knowledge_security_outcome;
mod not_shared_with_partner;
mod not_signed_by_board_or_director;
mod one_sided_contacts;
mod outcome_without_feedback;
mod owner_missing;
mod partnership_removed;
mod person;
mod personal_data;
mod placeholder;
mod possible_duplicate;
mod profile_doubt_not_decided_by_board;
mod reading;
mod renewed_without_consideration;
mod renewed_without_end;
mod rules_lowered;
mod running_without_decision;
mod signed_before_agreed;
mod strategic_objectives;
mod strategic_only_exchange;
mod strategic_parts;
mod texts;
mod to_review;
mod unknown_word;

/// The rule of an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// Whether a finding says that the format itself is broken, which nothing makes good.
pub fn is_of_format(finding: &Finding) -> bool {
    rule(finding.rule).is_none_or(|rule| rule.group == Group::Integrity)
}

/// Whether a finding is about a change itself, and so cannot be older than it.
pub fn is_of_change(finding: &Finding) -> bool {
    rule(finding.rule).is_some_and(|rule| rule.group == Group::Change)
}

/// Holds a register to every rule on a day. From a file that could not be read whole, what seems to be missing may be
/// there: the framework's rules pass it over.
pub fn run(register: &Register, today: Day, lang: Lang, seen: Seen<'_>) -> Vec<Finding> {
    run_over_base(register, today, lang, seen, &BTreeSet::new())
}

/// All that is not in order: what was found on reading, and what the rules find.
pub fn findings(register: &Register, today: Day, lang: Lang, seen: Seen<'_>) -> Vec<Finding> {
    [seen.findings, &run(register, today, lang, seen)].concat()
}

/// The same for a change: of `newly_entered`, the ids of partnerships whose decision to enter is not in the base, more
/// is asked than of what was there already.
pub fn run_over_base(
    register: &Register,
    today: Day,
    lang: Lang,
    seen: Seen<'_>,
    newly_entered: &BTreeSet<String>,
) -> Vec<Finding> {
    held(&RegisterIndex::new(register, today, lang, seen, newly_entered), &register.policy)
}

/// All that is not in order in a change, with what it did to what was there before. The levels are those from before; the
/// register's categories must ask what they asked then ([`Baseline::hold`]), so that a change cannot lower them for itself.
fn findings_of_change(
    register: &Register,
    today: Day,
    lang: Lang,
    seen: Seen<'_>,
    before: &Baseline,
) -> Vec<Finding> {
    let mut whole = RegisterIndex::new(register, today, lang, seen, &before.newly_entered);
    whole.before = Some(before);
    [seen.findings, &held(&whole, before.levels())].concat()
}

fn held(whole: &RegisterIndex<'_>, levels: &Policy) -> Vec<Finding> {
    let (register, today, seen) = (whole.register, whole.today, whole.seen);
    let mut findings: Vec<Finding> = Vec::new();
    let of_register = |found: &mut dyn FnMut(_)| {
        for rule in RULES {
            if let Some(run) = rule.run.across_all() {
                run(whole, &mut Voice::new(rule, levels, &mut findings));
            }
        }
        register.partnerships.iter().for_each(found);
    };
    let ((), of_each) = parallel::map_as_found(of_register, |partnership: &Partnership| {
        let case = Case::new(whole, partnership, today);
        let is_read_whole = whole.is_read_whole(partnership.file);
        let mut findings = Vec::new();
        for rule in RULES {
            if let Some(run) = rule.run.at_each()
                && (rule.group == Group::Integrity || (is_read_whole && case.is_held_to(rule)))
            {
                run(&case, &mut Voice::new(rule, levels, &mut findings));
            }
        }
        if is_read_whole {
            findings.extend(corrections::notes(whole, partnership, today, &findings));
        }
        findings
    });
    findings.extend(of_each.into_iter().flatten());
    exceptions::apply(whole, &mut findings);
    without_echoes(findings, seen.findings)
}

/// Leaves out what is said of a key of which the reading already said that it cannot be used: one fault, one finding.
fn without_echoes(mut findings: Vec<Finding>, of_reading: &[Finding]) -> Vec<Finding> {
    let said: BTreeSet<(FileId, &KeyPath)> =
        of_reading.iter().filter_map(|it| Some((it.file(), it.place.spot.path()?))).collect();
    if !said.is_empty() {
        findings.retain(|it| {
            is_of_change(it) || it.place.spot.path().is_none_or(|path| !said.contains(&(it.file(), path)))
        });
    }
    findings
}
