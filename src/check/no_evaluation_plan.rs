//! `no-evaluation-plan`: it is not recorded when it is evaluated (000:293-297, 001:485-487, 001:566).
//!
//! Asked of formal and strategic partnerships that run; before that it is a note. A category that is evaluated every so
//! often is a plan, and then evaluating at the end only is too little.

use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::Said;
use crate::model::place::Spot;
use crate::model::vocabulary::PlanMode;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "no-evaluation-plan",
    group: Group::Framework,
    level: Level::Error,
    explanation: &explain::NO_EVALUATION_PLAN,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.is_entered() || !case.is_formal_or_strategic() {
        return;
    }
    if let Some(Lack { spot, message, help }) = lack(case) {
        voice.say_once_it_runs(case, (Level::Error, spot), message, &help);
    }
}

/// What a plan lacks.
struct Lack {
    spot: Spot,
    message: String,
    help: String,
}

fn lack(case: &Case<'_>) -> Option<Lack> {
    let (lang, id) = (case.lang, &case.partnership.id);
    let name = case.head().category.as_deref();
    let of_category = case.register.policy.category(name).and_then(|category| category.evaluate_every);
    let Some(plan) = &case.head().evaluation_plan else {
        return of_category.is_none().then(|| Lack {
            spot: Spot::Missing(["evaluation_plan"].into()),
            message: shortcomings::no_plan(lang),
            help: shortcomings::no_plan_help(lang, id),
        });
    };
    match (&plan.mode, of_category, plan.every) {
        (Said::Known(PlanMode::AtEnd), Some(every), _) => {
            let every = shortcomings::interval(lang, every);
            Some(Lack {
                spot: Spot::Value(["evaluation_plan", "mode"].into()),
                message: shortcomings::plan_only_at_end(lang, name.unwrap_or_default(), &every),
                help: shortcomings::plan_only_at_end_help(lang, id),
            })
        }
        (Said::Nothing, None, _) => Some(Lack {
            spot: Spot::Missing(["evaluation_plan", "mode"].into()),
            message: shortcomings::plan_without_mode(lang),
            help: shortcomings::plan_without_mode_help(lang, id),
        }),
        (Said::Known(PlanMode::Periodic), None, None) => Some(Lack {
            spot: Spot::Missing(["evaluation_plan", "every"].into()),
            message: shortcomings::plan_without_interval(lang),
            help: shortcomings::plan_without_interval_help(lang, id),
        }),
        _ => None,
    }
}
