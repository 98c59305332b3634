//! `list`: the partnerships, filtered.

use crate::args::known::{known_category, known_country, known_form, known_status, known_unit};
use crate::args::output::Format;
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::outcome::{Fault, Reply};
use crate::report::list::{Filter, list};
use crate::words::Lang;

/// Shows the partnerships, as far as they fit the filters
#[derive(Debug, clap::Args)]
pub(crate) struct ListVerb {
    /// Of one unit
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    /// In one category
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    /// Of one status, such as active or to-review
    #[arg(long, value_name = "STATUS")]
    status: Option<String>,
    /// With a partner in one country, such as BR
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// With this in a partner's name
    #[arg(long, value_name = "NAME")]
    partner: Option<String>,
    /// Of one form, such as joint-research
    #[arg(long, value_name = "FORM")]
    form: Option<String>,
    /// Also what is void
    #[arg(long)]
    all: bool,
    /// How it is written
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

impl Verb for ListVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let whole = ReadableRegister::seen(context)?;
        let (lang, policy) = (context.lang, &whole.register.policy);
        let filter = Filter {
            unit: self.unit.as_deref().map(|unit| known_unit(lang, policy, unit)).transpose()?,
            category: self.category.as_deref().map(|it| known_category(lang, policy, it)).transpose()?,
            status: self.status.as_deref().map(|status| known_status(lang, status)).transpose()?,
            country: self.country.as_deref().map(|it| country(lang, it)).transpose()?,
            partner: self.partner.as_deref(),
            form: self.form.as_deref().map(|form| known_form(lang, form)).transpose()?,
            all: self.all,
        };
        let rows = list(&whole.register, context.today, &filter);
        let out = self.format.write(context, policy, &rows)?;
        Ok(whole.reply(Reply::fine(out)))
    }
}

fn country(lang: Lang, text: &str) -> Result<&'static str, Fault> {
    known_country(lang, text).map_err(Fault::request)
}
