//! The head of a partnership: what is so now, and may be edited.

use std::collections::BTreeMap;

use super::day::{Day, Interval};
use super::facts::{Anything, ByWord, Prose, Said, facts};
use super::vocabulary::{
    ContactLevel, Domain, Form, Formality, Objective, PlanFrom, PlanMode, Renewal, Side, ThemeState,
    UneaseLevel,
};

facts! {
    /// The head of a partnership.
    Head {
        /// The version of the format.
        schema: Option<i64> = Required,
        /// What the partnership is called.
        name: Option<String> = Required,
        /// Formal or informal.
        formality: Said<Formality>,
        /// A category of the institution's own list.
        category: Option<String>,
        /// What it is about.
        domains: Vec<Said<Domain>>,
        /// The forms of cooperation.
        forms: Vec<Said<Form>>,
        /// Large in scale, in a person's judgement.
        large_scale: Option<bool>,
        /// International; left out, it follows from the partners' countries.
        international: Option<bool>,
        /// Where unease is first discussed; left out, it follows from who decided to enter.
        entered_at: Said<UneaseLevel>,
        /// The unit it belongs to.
        unit: Option<String>,
        /// The function that is responsible.
        owner: Option<String>,
        /// The function that stands in.
        deputy: Option<String>,
        /// One concrete goal.
        goal: Option<Prose>,
        /// How it will be known that the goal is reached.
        reached_when: Option<Prose>,
        /// The first day.
        starts: Option<Day>,
        /// The last day; left out, it is open-ended.
        ends: Option<Day>,
        /// Entered before the framework applied.
        before_framework: Option<bool>,
        /// Where the head's facts come from.
        sources: Vec<String>,
        /// Earlier ids.
        formerly: Vec<String>,
        /// That it should not have been here; it owes nothing.
        void: Option<Void>,
        /// An institution's own keys.
        own: Anything,
        /// With whom.
        partners: Vec<Partner> = Required,
        /// The agreement.
        agreement: Option<Agreement>,
        /// The themes of the conversation.
        themes: BTreeMap<String, Theme>,
        /// When it is evaluated.
        evaluation_plan: Option<EvaluationPlan>,
        /// What a strategic partnership shows.
        strategic: Option<Strategic>,
        /// The network map.
        contacts: BTreeMap<String, Contact>,
    }

    /// That a partnership should not have been in the register.
    Void {
        /// Since when.
        date: Option<Day>,
        /// Why.
        reason: Option<Prose>,
        /// The function that said so.
        by: Option<String>,
    }

    /// One partner.
    Partner {
        /// What it is called.
        name: Option<String> = Required,
        /// What kind of organisation it is, freely.
        kind: Option<String>,
        /// The country, by ISO 3166-1 alpha-2.
        country: Option<String>,
        /// The name in law.
        legal_name: Option<String>,
        /// The form in law.
        legal_form: Option<String>,
        /// The registered office.
        seat: Option<String>,
        /// The number in a public register.
        registration: Option<Registration>,
        /// The identifier of the Research Organization Registry.
        ror: Option<String>,
        /// The SCHAC home organisation.
        schac: Option<String>,
        /// The Erasmus code.
        erasmus_code: Option<String>,
        /// The website.
        website: Option<String>,
        /// The function that signs.
        signatory: Option<String>,
        /// What it brings.
        contribution: Option<Prose>,
        /// The umbrella through which it runs.
        via: Option<String>,
    }

    /// A number in a public register.
    Registration {
        /// Which register: `kvk` is the Dutch one.
        kind: Option<String>,
        /// The number in it.
        number: Option<String>,
    }

    /// The agreement.
    Agreement {
        /// When it was signed.
        signed: Option<Day>,
        /// Who signed for us: the board or a director.
        signed_by: Option<String>,
        /// Where contract management keeps it.
        reference: Option<String>,
        /// How long before the end it must be given notice of.
        notice: Option<Interval>,
        /// What happens at its end.
        renewal: Said<Renewal>,
        /// How long each automatic renewal runs.
        renewal_term: Option<Interval>,
        /// When notice was given, by whichever side.
        notice_given: Option<Day>,
        /// The frameworks it names.
        frameworks: Vec<String>,
        /// The parts it has.
        components: Vec<String>,
        /// Its preamble.
        preamble: Option<Preamble>,
    }

    /// A preamble.
    Preamble {
        /// What kind: shared values, both parties' own, principles.
        kind: Option<String>,
        /// Its text.
        text: Option<Prose>,
    }

    /// A theme of the conversation.
    Theme {
        /// What an institution's own theme is called.
        title: Option<String>,
        /// How far it has come.
        state: Said<ThemeState>,
        /// Who is responsible.
        responsible: Option<String>,
        /// By when.
        when: Option<String>,
        /// What was said of it.
        note: Option<Prose>,
    }

    /// When a partnership is evaluated.
    EvaluationPlan {
        /// Periodically, or at the end.
        mode: Said<PlanMode>,
        /// How often.
        every: Option<Interval>,
        /// What it counts from.
        from: Said<PlanFrom>,
    }

    /// What a strategic partnership shows (001:546-568, 1012-1070).
    Strategic {
        /// How it was chosen.
        selection: Option<Prose>,
        /// The potential to extend the number of objectives.
        potential: Option<Prose>,
        /// The analysis of similarities and complementarity.
        complementarity: Option<Prose>,
        /// When the board committed itself.
        board_commitment: Option<Day>,
        /// The multi-year plan.
        multi_year_plan: Option<Prose>,
        /// The ways to fund it.
        funding_options: Option<Prose>,
        /// The impact on education, research and support services.
        impact: Option<Prose>,
        /// The objectives, with evidence.
        objectives: ByWord<Objective>,
        /// Risks and controls.
        risks: BTreeMap<String, Risk>,
    }

    /// A risk.
    Risk {
        /// What may happen.
        risk: Option<Prose>,
        /// What is done about it.
        control: Option<Prose>,
    }

    /// A contact, by function.
    Contact {
        /// Whose side it is on.
        side: Said<Side>,
        /// Which party, when there are several.
        of: Option<String>,
        /// The function.
        function: Option<String>,
        /// A functional mailbox or switchboard.
        channel: Option<String>,
        /// The function that stands in.
        deputy: Option<String>,
        /// The level.
        level: Said<ContactLevel>,
        /// When it was last verified.
        verified: Option<Day>,
    }
}
