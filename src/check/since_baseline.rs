//! What a change brings, parted from what was there already: the same rule about the same thing, and no worse.

use std::collections::HashMap;

use super::{Seen, findings, findings_of_change, is_of_change};
use crate::finding::Finding;
use crate::model::{Baseline, Day, Register, Spot, Weighed};
use crate::words::Lang;

/// What a change brings, and what was to be found there already; `before` says what was seen when that was read.
pub fn findings_since(
    register: &Register,
    today: Day,
    lang: Lang,
    seen: Seen<'_>,
    (baseline, before): (&Baseline, Seen<'_>),
) -> (Vec<Finding>, Vec<Finding>) {
    let found = findings_of_change(register, today, lang, seen, baseline);
    part(found, &found_before(baseline, today, lang, before), baseline)
}

/// What was to be found before a change already, on the same day and by the same levels, by the ids of today.
fn found_before(baseline: &Baseline, today: Day, lang: Lang, seen: Seen<'_>) -> Vec<Finding> {
    let register = &baseline.register;
    let ids: HashMap<&str, &str> = baseline
        .was
        .iter()
        .filter_map(|(now, (at, _))| Some((register.partnerships.get(*at)?.id.as_str(), now.as_str())))
        .collect();
    let mut all = findings(register, today, lang, seen);
    for finding in &mut all {
        let now = finding.partnership.as_deref().and_then(|id| ids.get(id));
        if let Some(now) = now {
            finding.partnership = Some((*now).to_owned());
        }
    }
    all
}

/// Parts what a change brings from what was there already, given what was found before.
fn part(found: Vec<Finding>, before: &[Finding], baseline: &Baseline) -> (Vec<Finding>, Vec<Finding>) {
    let mut there: HashMap<(&str, Option<&str>), Vec<&Finding>> = HashMap::new();
    for finding in before {
        there.entry((finding.rule, finding.partnership.as_deref())).or_default().push(finding);
    }
    let mut known = vec![false; found.len()];
    // What stands at the same key first; what moved is known by its words.
    for by_key in [true, false] {
        for (at, finding) in found.iter().enumerate().filter(|(_, finding)| !is_of_change(finding)) {
            let Some(same) = there.get_mut(&(finding.rule, finding.partnership.as_deref())) else {
                continue;
            };
            let is_it = |it: &&Finding| {
                it.level >= finding.level
                    && if by_key {
                        // What counts several is another thing when it counts others.
                        !matches!(it.place.spot, Spot::Bytes(..))
                            && it.rule != "framework-date-missing"
                            && it.place.spot == finding.place.spot
                    } else {
                        it.message == finding.message
                    }
            };
            if !known[at]
                && let Some(place) = same.iter().position(is_it)
            {
                same.swap_remove(place);
                known[at] = true;
            }
        }
    }
    let (mut brought, mut older) = (Vec::new(), Vec::new());
    for (finding, is_known) in found.into_iter().zip(known) {
        let is_older = is_known || was_changed_before(&finding, baseline);
        if is_older { older.push(finding) } else { brought.push(finding) }
    }
    (brought, older)
}

/// Whether a head differed before the change already from what was considered.
fn was_changed_before(finding: &Finding, baseline: &Baseline) -> bool {
    let id = finding.partnership.as_deref().unwrap_or_default();
    let considered = baseline.considered.get(id);
    let was = baseline.partnership(id).map(|it| Weighed::of(&it.head));
    finding.rule == "changed-since-considered"
        && considered.zip(was).is_some_and(|(considered, was)| !was.differences(considered).is_empty())
}
