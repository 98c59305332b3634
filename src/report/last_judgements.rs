//! What was last weighed of each aspect: a later look at the profile alone leaves the content as it was weighed before.

use crate::model::dossier::{Consideration, Content, Dossier, Profile};
use crate::model::{Day, Entry};

/// The content as it was last weighed by a day, and in which consideration.
pub fn content(dossier: &Dossier, today: Day) -> Option<(&Entry<Consideration>, &Content)> {
    let mut weighed = dossier.considerations.standing().filter(|it| it.date <= today).rev();
    weighed.find_map(|it| Some((it, it.facts.content.as_ref()?)))
}

/// The profile as it was last weighed by a day, and in which consideration.
pub fn profile(dossier: &Dossier, today: Day) -> Option<(&Entry<Consideration>, &Profile)> {
    let mut weighed = dossier.considerations.standing().filter(|it| it.date <= today).rev();
    weighed.find_map(|it| Some((it, it.facts.profile.as_ref()?)))
}
