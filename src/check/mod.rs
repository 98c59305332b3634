//! The rules. The table is the product: order, levels and `explain` all come from it; one rule is one file.
//!
//! A rule says where the register is not as the format or the framework has it. It never judges a partnership,
//! and never fails a running one because somebody honestly recorded doubt later.

mod case;
mod rule;

pub use case::{Case, Voice};
pub use rule::{Group, Rule, Run};

use rayon::prelude::*;

use crate::finding::Finding;
use crate::model::{Day, Partnership, Register};
use crate::words::Lang;

/// Every rule, in the order in which they are explained.
pub const RULES: &[&Rule] = &[&owner_missing::RULE];

mod owner_missing;

/// The rule of an id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// Holds a register to every rule on a day. `broken` says which partnerships have lines that could not be read:
/// what seems to be missing from those may be there, so the framework's rules pass them over.
#[must_use]
pub fn run(
    register: &Register,
    today: Day,
    lang: Lang,
    broken: &(dyn Fn(&Partnership) -> bool + Sync),
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for rule in RULES {
        if let Run::Register(run) = rule.run {
            run(register, lang, &mut Voice::new(rule, &register.policy, &mut findings));
        }
    }
    let of_each = register.partnerships.par_iter().flat_map_iter(|partnership| {
        let case = Case::new(register, partnership, today, lang);
        let mut findings = Vec::new();
        for rule in RULES {
            if let Run::Each(run) = rule.run
                && (rule.group == Group::Integrity || (!broken(partnership) && case.is_held_to(rule)))
            {
                run(&case, &mut Voice::new(rule, &register.policy, &mut findings));
            }
        }
        findings
    });
    findings.par_extend(of_each);
    findings
}
