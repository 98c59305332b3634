//! The institution's policy: `register.toml`.

use std::collections::BTreeMap;

use super::country::is_country;
use super::day::{Day, Interval};
use super::facts::{Anything, Said, facts};
use super::vocabulary::{Language, RuleLevel, UnitKind};

facts! {
    /// The institution: its names, units, categories, intervals and rule levels.
    Policy {
        /// The version of the format.
        schema: Option<i64> = Required,
        /// What the institution is called.
        name: Option<String> = Required,
        /// Its country, by ISO 3166-1 alpha-2.
        country: Option<String>,
        /// The language of prompts and reports.
        language: Said<Language>,
        /// The branch that counts.
        main: Option<String>,
        /// Since when the framework applies.
        framework: Option<Day>,
        /// The first day of the academic year, as `09-01`.
        year_starts: Option<String>,
        /// Our own name in law.
        legal_name: Option<String>,
        /// Our own form in law.
        legal_form: Option<String>,
        /// Our own registered office.
        seat: Option<String>,
        /// Our own number in a public register.
        registration: Option<super::head::Registration>,
        /// The units.
        units: BTreeMap<String, Unit>,
        /// The categories.
        categories: BTreeMap<String, Category>,
        /// The institution's own names for bodies and services, by language.
        labels: Option<Labels>,
        /// What prompts offer; nothing is checked against it.
        offered: Option<Offered>,
        /// Where people can turn with a signal.
        routes: Vec<Route>,
        /// What the published pages say of the institution.
        publish: Option<Publish>,
        /// Input received for the yearly round, by year and unit.
        rounds: BTreeMap<String, BTreeMap<String, Day>>,
        /// The reminders that an institution sets for itself; unset means off.
        reminders: Option<Reminders>,
        /// The levels of the rules of the framework.
        rules: BTreeMap<String, String>,
        /// An institution's own keys.
        own: Anything,
    }

    /// A unit.
    Unit {
        /// In Dutch.
        nl: Option<String>,
        /// In English.
        en: Option<String>,
        /// Who looks after its folder at the forge.
        forge_team: Option<String>,
        /// Faculty, centre or service: the yearly round asks faculties and centres.
        kind: Said<UnitKind>,
    }

    /// A category.
    Category {
        /// In Dutch.
        nl: Option<String>,
        /// In English.
        en: Option<String>,
        /// Whether what the framework asks of strategic partnerships holds for it.
        strategic: Option<bool>,
        /// How often progress is monitored.
        monitor_every: Option<Interval>,
        /// How often the partnership itself is evaluated.
        evaluate_every: Option<Interval>,
        /// How many of the six objectives, at least.
        objectives: Option<i64>,
    }

    /// Names for bodies and services.
    Labels {
        /// In Dutch.
        nl: BTreeMap<String, String>,
        /// In English.
        en: BTreeMap<String, String>,
    }

    /// What prompts offer.
    Offered {
        /// The institution's values.
        values: Vec<String>,
        /// Its strategic ambitions.
        ambitions: Vec<String>,
        /// The frameworks it has committed itself to.
        frameworks: Vec<String>,
    }

    /// Where somebody can turn with a signal.
    Route {
        /// For whom.
        who: Option<String>,
        /// About what.
        about: Option<String>,
        /// To whom.
        to: Option<String>,
        /// A functional mailbox or a page.
        channel: Option<String>,
    }

    /// What the published pages say of the institution.
    Publish {
        /// The one hue, of what can be clicked.
        colour: Option<String>,
        /// Whether the public pages name informal ones too, without their partners.
        informal: Option<bool>,
        /// Under which licence.
        licence: Option<String>,
        /// The address of the institution's statement on accessibility.
        accessibility: Option<String>,
        /// When the institution works with others, and when not, in its own words, by language.
        about: BTreeMap<String, String>,
    }

    /// The numbers that the framework leaves open.
    Reminders {
        /// How long before an end date it is shown.
        before_end: Vec<Interval>,
        /// How often a contact is verified.
        verify_contacts: Option<Interval>,
        /// Within what time a reporter hears back.
        feedback_within: Option<Interval>,
        /// How long one that was drawn is not drawn again.
        sample_again: Option<Interval>,
    }
}

impl Policy {
    /// The category of a name.
    pub fn category(&self, name: Option<&str>) -> Option<&Category> {
        self.categories.get(name?)
    }

    /// Its country; one that is no code is none, and says nothing of who is abroad.
    pub fn known_country(&self) -> Option<&str> {
        self.country.as_deref().filter(|code| is_country(code))
    }

    /// The branch that counts, `main` when nothing is said.
    pub fn main_branch(&self) -> &str {
        self.main.as_deref().unwrap_or("main")
    }

    /// The first and the last day of the academic year that begins in a year of the calendar; nothing where its first day
    /// is written so that it is none.
    pub fn academic_year(&self, year: i32) -> Option<(Day, Day)> {
        let starts = self.year_starts.as_deref().unwrap_or("09-01");
        let first = |year: i32| super::day::written(&format!("{year:04}-{starts}"));
        // A year that begins on the last day of February begins on the 28th when there is no 29th.
        let first =
            |year| first(year).or_else(|| Day::from_ymd_opt(year, 2, 28).filter(|_| starts == "02-29"));
        Some((first(year)?, first(year + 1)?.pred_opt()?))
    }

    /// The level that the institution gives a rule, when it gives one that exists.
    pub fn level(&self, rule: &str) -> Option<RuleLevel> {
        use super::vocabulary::Word;
        RuleLevel::parse(self.rules.get(rule)?)
    }
}
