//! `list`: the partnerships, filtered.

use crate::args::fields::Vocabulary;
use crate::args::known::{
    known_category, known_country, known_form, known_formality, known_status, known_unit,
};
use crate::args::output::{ListOutput, OutputForm, about};
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{Form, Formality, Policy, Word as _};
use crate::outcome::{Fault, Reply};
use crate::render::form::report::Edition;
use crate::report::list::{Filter, list};
use crate::words::Lang;

/// Shows the partnerships, as far as they fit the words and the filters
#[derive(Debug, clap::Args)]
pub(crate) struct ListVerb {
    /// With these words in the name, a partner's name or the id
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    /// Of a unit; each of these filters may be repeated
    #[arg(long, value_name = "UNIT")]
    unit: Vec<String>,
    /// In a category
    #[arg(long, value_name = "CATEGORY")]
    category: Vec<String>,
    /// Of a status
    #[arg(long, value_name = "STATUS", add = Vocabulary::Statuses)]
    status: Vec<String>,
    /// Formal or informal
    #[arg(long, value_name = "FORMALITY", add = Vocabulary::Words(Formality::SPELLINGS))]
    formality: Vec<String>,
    /// With a partner in a country, by its name or code
    #[arg(long, value_name = "COUNTRY")]
    country: Vec<String>,
    /// Only international ones
    #[arg(long)]
    international: bool,
    /// With this in a partner's name
    #[arg(long, value_name = "NAME")]
    partner: Vec<String>,
    /// Of a form of cooperation
    #[arg(long, value_name = "FORM", add = Vocabulary::Words(Form::SPELLINGS))]
    form: Vec<String>,
    /// With this in the function that is responsible
    #[arg(long, value_name = "FUNCTION")]
    owner: Vec<String>,
    /// Also what is void
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    output: ListOutput,
}

impl Verb for ListVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::seen(context)?;
        let policy = &whole.register.policy;
        let listing = list(&whole.register, context.today, self.filter(context, policy)?);
        let about = about(context, policy, self.output.form(context)? == OutputForm::Json)?;
        let reply = self.output.deliver(context, Edition::new(context.lang, policy, &about), &listing)?;
        drop(listing);
        let whole = if self.international { whole.asked_who_is_abroad(context.lang) } else { whole };
        Ok(whole.reply(reply))
    }
}

impl ListVerb {
    fn filter(&self, context: &Context, policy: &Policy) -> Result<Filter, Fault> {
        let lang = context.lang;
        let units = self.unit.iter().map(|unit| known_unit(lang, policy, unit).map(str::to_owned));
        let categories = self.category.iter().map(|it| known_category(lang, policy, it).map(str::to_owned));
        Ok(Filter {
            words: self.words.clone(),
            units: units.collect::<Result<_, _>>()?,
            categories: categories.collect::<Result<_, _>>()?,
            statuses: self.status.iter().map(|it| known_status(lang, it)).collect::<Result<_, _>>()?,
            formalities: self
                .formality
                .iter()
                .map(|it| known_formality(lang, it))
                .collect::<Result<_, _>>()?,
            countries: self.country.iter().map(|it| country(lang, it)).collect::<Result<_, _>>()?,
            partners: self.partner.clone(),
            forms: self.form.iter().map(|it| known_form(lang, it)).collect::<Result<_, _>>()?,
            owners: self.owner.clone(),
            is_international: self.international,
            all: self.all,
        })
    }
}

fn country(lang: Lang, text: &str) -> Result<String, Fault> {
    known_country(lang, text).map(str::to_owned).map_err(Fault::request)
}
