//! What the board may see, as a register of its own: every fact that is not named here is not in it. Of a signal it has the
//! text, the steps and the outcome; no contacts, no channel or case number of who reported, and nobody's commit.

use crate::model::{
    AdjustmentDone, Common, Dossier, Entries, Entry, FollowUp, Head, Partner, Partnership, Policy, Redacted,
    Register, Shared, Signal, Submission, Void,
};

/// What the board may see of a register.
#[derive(Clone, Debug)]
pub struct BoardRegister(Register);

impl BoardRegister {
    /// What the board may see of a register that is reckoned from a day.
    pub fn of(register: &Register) -> Self {
        let partnerships = register.partnerships.iter().map(partnership).collect();
        Self(Register { policy: policy(&register.policy), partnerships })
    }

    /// As a register in which nothing else stands.
    pub fn register(&self) -> &Register {
        &self.0
    }
}

/// Names, units, categories and intervals; not the institution's own keys.
fn policy(it: &Policy) -> Policy {
    let it = it.clone();
    Policy {
        schema: it.schema,
        name: it.name,
        country: it.country,
        language: it.language,
        framework: it.framework,
        year_starts: it.year_starts,
        units: it.units,
        categories: it.categories,
        labels: it.labels,
        routes: it.routes,
        publish: it.publish,
        rounds: it.rounds,
        reminders: it.reminders,
        rules: it.rules,
        ..Policy::default()
    }
}

fn partnership(it: &Partnership) -> Partnership {
    Partnership {
        file: it.file,
        id: it.id.clone(),
        head: Box::new(head(&it.head)),
        dossier: Box::new(dossier(&it.dossier)),
        framework: it.framework,
        today: it.today,
        ..Partnership::default()
    }
}

fn head(it: &Head) -> Head {
    let it = it.clone();
    Head {
        schema: it.schema,
        name: it.name,
        formality: it.formality,
        category: it.category,
        domains: it.domains,
        forms: it.forms,
        large_scale: it.large_scale,
        international: it.international,
        entered_at: it.entered_at,
        unit: it.unit,
        owner: it.owner,
        goal: it.goal,
        reached_when: it.reached_when,
        starts: it.starts,
        ends: it.ends,
        before_framework: it.before_framework,
        formerly: it.formerly,
        void: it.void.map(|void| Void { date: void.date, ..Void::default() }),
        partners: it.partners.into_iter().map(partner).collect(),
        agreement: it.agreement,
        themes: it.themes,
        evaluation_plan: it.evaluation_plan,
        strategic: it.strategic,
        ..Head::default()
    }
}

fn partner(it: Partner) -> Partner {
    Partner {
        name: it.name,
        kind: it.kind,
        country: it.country,
        legal_name: it.legal_name,
        legal_form: it.legal_form,
        seat: it.seat,
        registration: it.registration,
        ror: it.ror,
        schac: it.schac,
        erasmus_code: it.erasmus_code,
        website: it.website,
        signatory: it.signatory,
        contribution: it.contribution,
        via: it.via,
    }
}

fn dossier(it: &Dossier) -> Dossier {
    Dossier {
        considerations: each(&it.considerations, Clone::clone),
        decisions: each(&it.decisions, Clone::clone),
        shared: each(&it.shared, Shared::clone),
        advice: each(&it.advice, Clone::clone),
        knowledge_security: each(&it.knowledge_security, Clone::clone),
        signals: each(&it.signals, |it| Signal {
            concerns: it.concerns.clone(),
            summary: it.summary.clone(),
            ..Signal::default()
        }),
        follow_ups: each(&it.follow_ups, |it| FollowUp {
            signal: it.signal.clone(),
            step: it.step.clone(),
            gist: it.gist.clone(),
            ..FollowUp::default()
        }),
        evaluations: each(&it.evaluations, Clone::clone),
        adjustments: each(&it.adjustments, Clone::clone),
        adjustments_done: each(&it.adjustments_done, AdjustmentDone::clone),
        monitoring: each(&it.monitoring, Clone::clone),
        submissions: each(&it.submissions, Submission::clone),
        ..Dossier::default()
    }
}

/// Each entry with what is taken of its facts; of what any entry may carry, how it refers, and that its text had to go.
fn each<T>(entries: &Entries<T>, take: impl Fn(&T) -> T) -> Entries<T> {
    let entry = |it: &Entry<T>| Entry {
        id: it.id.clone(),
        date: it.date,
        common: common(&it.common),
        stands: it.stands,
        is_in_circle: it.is_in_circle,
        facts: take(&it.facts),
    };
    Entries::new(entries.all().map(entry).collect())
}

fn common(it: &Common) -> Common {
    let mut redacted = it.redacted.clone();
    for tombstone in &mut redacted.0 {
        *tombstone =
            Redacted { date: tombstone.date, ground: tombstone.ground.clone(), ..Redacted::default() };
    }
    Common {
        date: it.date,
        prompted_by: it.prompted_by.clone(),
        corrects: it.corrects.clone(),
        withdrawn: it.withdrawn.clone(),
        redacted,
    }
}
