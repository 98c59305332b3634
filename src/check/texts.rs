//! Every text of a partnership and of the policy, with its place and what it is for: for the rules that look at the words themselves.
//!
//! Each kind of table is taken apart whole, so that a key that is added to the format does not compile until it has been
//! decided here what it holds. What an institution keeps under `[own]` is never judged: it is only looked through for people,
//! since git forgets nobody.

use std::collections::BTreeMap;

use crate::model::{
    Adjustment, AdjustmentDone, Advice, Agreement, Anything, ByWord, Category, Common, Consideration,
    Contact, Content, Decision, Dossier, Entries, Evaluation, FollowUp, Handover, Head, KeyPath, Kind,
    KnowledgeSecurity, Labels, Monitoring, Offered, OneOrMore, Partner, Partnership, Policy, Preamble,
    Profile, Prose, Publish, RecordedException, Redacted, Registration, Risk, Route, Sample, Shared, Signal,
    Strategic, Submission, Theme, Unit, Void, Word,
};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// What something is called: a partnership, an organisation, a framework.
    Name,
    /// A function or a role.
    Function,
    Free,
    /// A functional mailbox or a switchboard.
    Channel,
    /// A number, an address or a reference that others gave out.
    Code,
    /// What an institution keeps as it likes.
    Own,
}

/// Where a text stands, without a copy of the keys.
#[derive(Clone, Copy)]
pub(super) enum At<'p> {
    Top,
    Key(&'p At<'p>, &'p str),
    Place(&'p At<'p>, usize),
}

impl At<'_> {
    /// The keys that lead there.
    pub(super) fn path(&self) -> KeyPath {
        match self {
            Self::Top => KeyPath::default(),
            Self::Key(above, key) => above.path().join(key),
            Self::Place(above, place) => above.path().join(&place.to_string()),
        }
    }
}

/// Who looks at each text.
pub(super) type Eye<'e> = &'e mut dyn FnMut(&At<'_>, Holds, &str);

/// Shows every text that stands. What was corrected is not looked at any more.
pub(super) fn each(partnership: &Partnership, eye: Eye<'_>) {
    partnership.head.look(&At::Top, eye);
    partnership.dossiers().for_each(|dossier| each_entry(dossier, eye));
}

/// Shows every text of the policy.
pub(super) fn each_of_policy(policy: &Policy, eye: Eye<'_>) {
    policy.look(&At::Top, eye);
}

/// A table that holds texts.
trait Looked {
    fn look(&self, at: &At<'_>, eye: Eye<'_>);
}

/// A value that is a text, or holds some.
trait Text {
    fn see(&self, at: &At<'_>, holds: Holds, eye: Eye<'_>);
}

impl Text for Option<String> {
    fn see(&self, at: &At<'_>, holds: Holds, eye: Eye<'_>) {
        if let Some(text) = self {
            eye(at, holds, text);
        }
    }
}

impl Text for Option<Prose> {
    fn see(&self, at: &At<'_>, holds: Holds, eye: Eye<'_>) {
        if let Some(text) = self {
            eye(at, holds, text);
        }
    }
}

impl Text for Vec<String> {
    fn see(&self, at: &At<'_>, holds: Holds, eye: Eye<'_>) {
        for (place, text) in self.iter().enumerate() {
            eye(&At::Place(at, place), holds, text);
        }
    }
}

impl Text for BTreeMap<String, String> {
    fn see(&self, at: &At<'_>, holds: Holds, eye: Eye<'_>) {
        for (name, text) in self {
            eye(&At::Key(at, name), holds, text);
        }
    }
}

impl Text for Anything {
    fn see(&self, at: &At<'_>, holds: Holds, eye: Eye<'_>) {
        fn below(at: &At<'_>, keys: &[String], seen: &mut dyn FnMut(&At<'_>)) {
            match keys {
                [] => seen(at),
                [key, rest @ ..] => below(&At::Key(at, key), rest, seen),
            }
        }
        for (path, text) in self.0.iter().flatten() {
            below(at, &path.0, &mut |at| eye(at, holds, text));
        }
    }
}

impl<W: Word> Text for ByWord<W> {
    fn see(&self, at: &At<'_>, holds: Holds, eye: Eye<'_>) {
        for (word, text) in &self.0 {
            eye(&At::Key(at, word.spelling()), holds, text);
        }
    }
}

impl<T: Looked> Text for Option<T> {
    fn see(&self, at: &At<'_>, _: Holds, eye: Eye<'_>) {
        if let Some(table) = self {
            table.look(at, eye);
        }
    }
}

impl<T: Looked> Text for Vec<T> {
    fn see(&self, at: &At<'_>, _: Holds, eye: Eye<'_>) {
        for (place, table) in self.iter().enumerate() {
            table.look(&At::Place(at, place), eye);
        }
    }
}

impl<T: Looked> Text for OneOrMore<T> {
    fn see(&self, at: &At<'_>, _: Holds, eye: Eye<'_>) {
        match self.0.as_slice() {
            [one] => one.look(at, eye),
            several => several.iter().enumerate().for_each(|(place, it)| it.look(&At::Place(at, place), eye)),
        }
    }
}

impl<T: Looked> Text for BTreeMap<String, T> {
    fn see(&self, at: &At<'_>, _: Holds, eye: Eye<'_>) {
        for (name, table) in self {
            table.look(&At::Key(at, name), eye);
        }
    }
}

/// Declares what each key holds, and which keys hold no text; for a key that holds tables, those say what they hold.
macro_rules! texts {
    ($($table:ident { $($key:ident: $holds:ident),* $(,)? } without { $($other:ident),* $(,)? })+) => {$(
        impl Looked for $table {
            fn look(&self, at: &At<'_>, eye: Eye<'_>) {
                let Self { $($key,)* $($other: _),* } = self;
                $($key.see(&At::Key(at, stringify!($key)), Holds::$holds, eye);)*
            }
        }
    )+};
}

texts! {
    Head {
        name: Name, owner: Function, deputy: Function, goal: Free, reached_when: Free, sources: Free, void: Free, partners: Free,
        agreement: Free, themes: Free, strategic: Free, contacts: Free, own: Own,
    } without {
        schema, formality, category, domains, forms, large_scale, international, entered_at, unit, starts, ends,
        before_framework, formerly, evaluation_plan,
    }
    Void { reason: Free, by: Function } without { date }
    Partner {
        name: Name, kind: Name, legal_name: Name, legal_form: Name, seat: Name, registration: Code, ror: Code,
        schac: Code, erasmus_code: Code, website: Code, signatory: Function, contribution: Free, via: Name,
    } without { country }
    Registration { number: Code } without { kind }
    Agreement {
        signed_by: Function, reference: Code, frameworks: Name, components: Name, preamble: Free,
    } without { signed, notice, renewal, renewal_term, notice_given }
    Preamble { text: Free } without { kind }
    Theme { title: Name, responsible: Function, when: Free, note: Free } without { state }
    Strategic {
        selection: Free, potential: Free, complementarity: Free, multi_year_plan: Free, funding_options: Free,
        impact: Free, objectives: Free, risks: Free,
    } without { board_commitment }
    Risk { risk: Free, control: Free } without {}
    Contact { of: Name, function: Function, channel: Channel, deputy: Function } without { side, level, verified }

    Policy {
        name: Name, country: Code, main: Code, legal_name: Name, legal_form: Name, seat: Name, registration: Code,
        units: Name, categories: Name, labels: Name, offered: Name, routes: Free,
        publish: Free,
    } without { schema, language, framework, year_starts, rounds, reminders, rules, own }
    Unit { nl: Name, en: Name, forge_team: Code } without { kind }
    Category { nl: Name, en: Name } without { strategic, monitor_every, evaluate_every, objectives }
    Labels { nl: Name, en: Name } without {}
    Offered { values: Name, ambitions: Name, frameworks: Name } without {}
    Publish { colour: Code, licence: Code, accessibility: Code, about: Free } without { informal }
    Route { who: Free, about: Free, to: Free, channel: Channel } without {}

    Common { withdrawn: Free, redacted: Free } without { date, prompted_by, corrects }
    Redacted { ground: Free, by: Function } without { date }
    Consideration { by: Function, reason: Free, content: Free, profile: Free } without { occasion }
    Content {
        impact: Free, mission: Free, values: Free, ambitions: Free, no_harm: Free, how: Free, scale: Free,
        touches: Free,
    } without { judgement, sdgs }
    Profile { sources: Free, compatible: Free, conduct: Free } without { judgement }
    Decision { consent: Function, dissent: Free, reasons: Free } without { outcome, by, effective, considers, category, after }
    Shared { how: Free, text: Free } without { about, to }
    Advice { reference: Code, gist: Free } without { from, kind }
    KnowledgeSecurity { by: Function, conditions: Free, reference: Code } without { allowed, desirable }
    Signal { via: Function, touches: Free, reference: Code, summary: Free } without { kind, cause, concerns, from }
    FollowUp { by: Function, to: Function, gist: Free } without { signal, step }
    Evaluation { by: Function, none_needed: Free, goals: Free, norms: Free } without { occasion, outcome }
    Adjustment { owner: Function, action: Free } without { evaluation, due }
    AdjustmentDone { effect: Free } without { adjustment }
    Monitoring { progress: Free, results: Free, attention: Free } without {}
    Sample { seed: Code } without { of }
    Handover { from: Function, to: Function } without { role, accepted }
    Submission { by: Function, reference: Code, question: Free } without { to }
    RecordedException { by: Function, reason: Free } without { rule, about, until }
}

fn each_entry(dossier: &Dossier, eye: Eye<'_>) {
    let Dossier {
        considerations,
        decisions,
        shared,
        advice,
        knowledge_security,
        signals,
        follow_ups,
        evaluations,
        adjustments,
        adjustments_done,
        monitoring,
        samples,
        handovers,
        submissions,
        exceptions,
    } = dossier;
    of_kind(Kind::Consideration, considerations, eye);
    of_kind(Kind::Decision, decisions, eye);
    of_kind(Kind::Shared, shared, eye);
    of_kind(Kind::Advice, advice, eye);
    of_kind(Kind::KnowledgeSecurity, knowledge_security, eye);
    of_kind(Kind::Signal, signals, eye);
    of_kind(Kind::FollowUp, follow_ups, eye);
    of_kind(Kind::Evaluation, evaluations, eye);
    of_kind(Kind::Adjustment, adjustments, eye);
    of_kind(Kind::AdjustmentDone, adjustments_done, eye);
    of_kind(Kind::Monitoring, monitoring, eye);
    of_kind(Kind::Sample, samples, eye);
    of_kind(Kind::Handover, handovers, eye);
    of_kind(Kind::Submission, submissions, eye);
    of_kind(Kind::Exception, exceptions, eye);
}

fn of_kind<T: Looked>(kind: Kind, entries: &Entries<T>, eye: Eye<'_>) {
    let top = At::Top;
    let table = At::Key(&top, kind.table());
    // One that withdraws another does not stand, and its reason is in the file all the same.
    for entry in entries.all().filter(|entry| entry.stands || entry.common.withdrawn.is_some()) {
        let at = At::Key(&table, entry.id.as_str());
        entry.common.look(&at, eye);
        entry.facts.look(&at, eye);
    }
}
