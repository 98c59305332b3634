//! `file-name`: the name of a file cannot be the id of a partnership.

use super::{Case, Rule, Run, Voice};
use crate::model::Spot;
use crate::model::id::{is_partnership_id, partnership_id_from};
use crate::words::{consistency, explain};

pub(super) const RULE: Rule = Rule::of_integrity("file-name", &explain::FILE_NAME, Run::Each(run));

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let stem = &case.partnership.id;
    if is_partnership_id(stem) {
        return;
    }
    let from_stem = Some(partnership_id_from(stem)).filter(|id| !id.is_empty());
    let id = from_stem.unwrap_or_else(|| partnership_id_from(case.partnership.name()));
    let id = if is_partnership_id(&id) { &id } else { "universidade-exemplo" };
    let help = consistency::file_name_help(case.lang, stem, id);
    voice.say(case.partnership, Spot::File, consistency::file_name(case.lang, stem), help);
}
