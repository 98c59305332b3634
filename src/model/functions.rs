//! The functions that a partnership names: who looks after it, decided, weighed, followed up, and can be reached.

use super::register::Partnership;

impl Partnership {
    /// Every function that it names, on either side, as often as it does.
    pub fn functions(&self) -> Vec<&str> {
        let (head, dossier) = (&self.head, &self.dossier);
        let mut all: Vec<Option<&String>> = vec![head.owner.as_ref(), head.deputy.as_ref()];
        all.extend(head.void.iter().map(|it| it.by.as_ref()));
        all.extend(head.partners.iter().map(|it| it.signatory.as_ref()));
        all.extend(
            head.contacts
                .values()
                .flat_map(|it| [it.function.as_ref(), it.deputy.as_ref(), it.channel.as_ref()]),
        );
        all.extend(dossier.considerations.all().map(|it| it.by.as_ref()));
        all.extend(dossier.decisions.all().map(|it| it.consent.as_ref()));
        all.extend(dossier.knowledge_security.all().map(|it| it.by.as_ref()));
        all.extend(dossier.signals.all().map(|it| it.via.as_ref()));
        all.extend(dossier.follow_ups.all().flat_map(|it| [it.by.as_ref(), it.to.as_ref()]));
        all.extend(dossier.evaluations.all().map(|it| it.by.as_ref()));
        all.extend(dossier.adjustments.all().map(|it| it.owner.as_ref()));
        all.extend(dossier.handovers.all().flat_map(|it| [it.from.as_ref(), it.to.as_ref()]));
        all.extend(dossier.submissions.all().map(|it| it.by.as_ref()));
        all.extend(dossier.exceptions.all().map(|it| it.by.as_ref()));
        all.into_iter().flatten().map(String::as_str).filter(|it| !it.trim().is_empty()).collect()
    }
}
