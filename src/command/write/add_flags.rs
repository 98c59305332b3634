//! The flags of `add`: all that a new partnership may hold, its head and up to five entries.

use crate::args::fields::{Flag, Flagged, of_schema};
use crate::model::{Consideration, Decision, Facts, Head, KeyPath, KnowledgeSecurity, Partner, Shape};

/// A new partnership.
#[derive(Debug)]
pub(crate) struct NewPartnership;

/// The first keys of what becomes an entry, or is asked only to know what to ask next.
pub(crate) const NOT_OF_HEAD: [&str; 7] =
    ["consideration", "decision", "advice", "knowledge_security", "shared", "objectives", "more"];

impl Flagged for NewPartnership {
    fn flags() -> Vec<Flag> {
        let not_given = ["schema", "void", "own", "formerly"];
        let is_given = |flag: &Flag| !not_given.contains(&flag.key.0[0].as_str());
        let mut flags: Vec<Flag> =
            of_schema(Head::SCHEMA, &KeyPath::default()).into_iter().filter(is_given).map(of_head).collect();
        flags.extend(of_schema(Partner::SCHEMA, &["partners", "0"].into()).into_iter().map(of_partner));
        let considered = of_schema(Consideration::SCHEMA, &["consideration"].into());
        flags.extend(considered.into_iter().map(|flag| match flag.name.as_str() {
            "by" => flag.renamed("considered-by"),
            "sources" => flag.renamed("profile-sources"),
            _ => flag,
        }));
        let on = |name: &str, key: &str, doc| Flag::named(name, [key, "date"].into(), Shape::Day, doc);
        flags.push(on(
            "considered-on",
            "consideration",
            "The day of the consideration; else that of the decision.",
        ));
        let assessed = of_schema(KnowledgeSecurity::SCHEMA, &["knowledge_security"].into());
        flags.extend(assessed.into_iter().map(|flag| match flag.name.as_str() {
            "by" => flag.renamed("assessed-by"),
            "reference" => flag.renamed("assessment-reference"),
            _ => flag,
        }));
        let assessed_on =
            "The day on which the knowledge-security decision tree was gone through; else today.";
        flags.push(on("assessed-on", "knowledge_security", assessed_on));
        let decided = of_schema(Decision::SCHEMA, &["decision"].into());
        let is_of_new = |flag: &Flag| !["considers", "after", "category"].contains(&flag.name.as_str());
        flags.extend(decided.into_iter().filter(is_of_new).map(|flag| match flag.name.as_str() {
            "outcome" => flag.renamed("decide"),
            _ => flag,
        }));
        flags.push(on("date", "decision", "The day of the decision; else today."));
        flags.push(on("governance-contacted", "advice", "The day on which governance was contacted."));
        flags.push(on("shared-on", "shared", "The day on which the partner was told of the decision."));
        let how = "How the partner was told.";
        flags.push(Flag::named("shared-how", ["shared", "how"].into(), Shape::Prose, how));
        flags
    }
}

/// The flags of the head whose own name another one needs.
fn of_head(flag: Flag) -> Flag {
    let key = flag.key.to_string();
    match key.as_str() {
        "agreement.preamble.kind" => flag.renamed("preamble-kind"),
        "agreement.preamble.text" => flag.renamed("preamble-text"),
        "evaluation_plan.from" => flag.renamed("count-from"),
        "strategic.impact" => flag.renamed("strategic-impact"),
        "strategic.objectives.synergy" => flag.shown("What shows the synergy with the goals of our profile."),
        "strategic.objectives.research" => {
            flag.shown("What shows that research proposals are developed together.")
        }
        "strategic.objectives.financial" => flag.shown("What shows the commitment to financial cooperation."),
        "strategic.objectives.triple-helix" => {
            flag.shown("What shows that triple-helix opportunities are used.")
        }
        "strategic.objectives.exchange" => {
            flag.shown("What shows the willingness to exchange in full breadth.")
        }
        "strategic.objectives.education" => flag.shown("What shows that education is developed together."),
        _ => flag,
    }
}

/// The first partner is named as the partnership, unless somebody says otherwise.
fn of_partner(flag: Flag) -> Flag {
    match flag.key.to_string().as_str() {
        "partners.0.name" => flag.renamed("partner"),
        "partners.0.kind" => flag.renamed("partner-kind"),
        "partners.0.registration.kind" => flag.renamed("registration-kind"),
        "partners.0.registration.number" => flag.renamed("registration"),
        _ => flag,
    }
}
