//! `duplicate-id`: two partnerships or two entries bear one id.
//!
//! A file that stands in two folders is one fault: the entries that both copies hold are not named as well.

use std::collections::HashMap;

use super::{RegisterIndex, Rule, Run, Voice};
use crate::model::{Partnership, Place, Spot};
use crate::words::{consistency, explain};

pub(super) const RULE: Rule = Rule::of_integrity("duplicate-id", &explain::DUPLICATE_ID, Run::Register(run));

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    partnerships(whole, voice);
    entries(whole, voice);
}

fn partnerships(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let mut by_stem: HashMap<String, &Partnership> = HashMap::new();
    for partnership in &whole.register.partnerships {
        let first = *by_stem.entry(partnership.id.to_lowercase()).or_insert(partnership);
        if std::ptr::eq(first, partnership) {
            continue;
        }
        let message = if first.id == partnership.id {
            consistency::same_stem(whole.lang, &partnership.id)
        } else {
            consistency::same_stem_but_case(whole.lang, &partnership.id, &first.id)
        };
        voice.say(partnership, Spot::File, message, consistency::same_stem_help(whole.lang));
        voice.and(Place { file: first.file, spot: Spot::File }, consistency::other_file(whole.lang));
    }
}

fn entries(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    for (first, second) in whole.twice() {
        if !first.is_beside(second) && first.partnership.id.eq_ignore_ascii_case(&second.partnership.id) {
            continue;
        }
        let message = consistency::same_entry(whole.lang, second.id);
        let help = consistency::same_entry_help(whole.lang, second.kind.table());
        voice.say(second.partnership, second.place().spot, message, help);
        voice.and(first.place(), consistency::first_entry(whole.lang));
    }
}
