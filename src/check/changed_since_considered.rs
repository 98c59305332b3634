//! `changed-since-considered`: the partners, goal, forms or domains are not those that were weighed when the partnership
//! was last considered. Whether that asks for a new consideration is for people to say.

use super::{RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value;
use crate::model::{Spot, Weighed};
use crate::words::{explain, landed_entries as words, shape};

pub(super) const RULE: Rule =
    Rule::of_change("changed-since-considered", Level::Note, &explain::CHANGED_SINCE_CONSIDERED, run);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let Some(before) = whole.before else { return };
    for partnership in &whole.register.partnerships {
        let Some(considered) = before.considered.get(&partnership.id) else { continue };
        let now = Weighed::of(&partnership.head);
        let keys = now.differences(considered);
        let Some(first) = keys.first().filter(|_| whole.is_read_whole(partnership.file)) else { continue };
        let is_said = match *first {
            "partners" => !now.partners.is_empty(),
            "goal" => now.goal.is_some(),
            "forms" => !now.forms.is_empty(),
            _ => !now.domains.is_empty(),
        };
        let spot = match value(&[first]) {
            Spot::Value(path) if !is_said => Spot::Missing(path),
            spot => spot,
        };
        let message = words::changed_since(whole.lang, &shape::quoted(keys.iter().copied()));
        voice.say(partnership, spot, message, words::changed_since_help(whole.lang, &partnership.id));
    }
}
