//! `explain`: the rules, one rule, or a subject of the framework.

use crate::args::output::PageOutput;
use crate::args::verb::Verb;
use crate::check::{self, RULES};
use crate::context::Context;
use crate::model::Policy;
use crate::outcome::{Fault, Reply};
use crate::render::explain as render;
use crate::render::form::about::About;
use crate::render::form::page::Page;
use crate::text::near::nearest;
use crate::words::explain::{PRIVACY, ROLES, SIGNALS, TERMS};
use crate::words::labels::RegisterLabels;
use crate::words::{explaining as words, overview};

/// What is explained beside the rules.
pub(crate) const TOPICS: [&str; 4] = ["signals", "roles", "terms", "privacy"];

/// Explains the rules, one rule, or what signals, roles, terms and privacy are about
#[derive(Debug, clap::Args)]
pub(crate) struct ExplainVerb {
    /// A rule, or signals, roles, terms or privacy, in either language; left out, all rules
    #[arg(value_name = "RULE")]
    about: Option<String>,
    #[command(flatten)]
    output: PageOutput,
}

impl Verb for ExplainVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        // Without a register there is still something to explain.
        let policy = crate::context::register::policy(context);
        let page = page(context, policy.as_ref(), self.about.as_deref())?;
        let institution = policy.and_then(|policy| policy.name).unwrap_or_default();
        let about = About::of_register(String::new(), institution, context.today);
        self.output.page(context, &about, &page).map(Reply::fine)
    }
}

fn page(context: &Context, policy: Option<&Policy>, about: Option<&str>) -> Result<Page, Fault> {
    let lang = context.lang;
    let Some(about) = about else { return Ok(render::rules(lang, policy)) };
    let about = words::topic(about).unwrap_or(about);
    Ok(match about {
        "signals" | "roles" => {
            let mut page = render::topic(lang, policy, if about == "signals" { &SIGNALS } else { &ROLES });
            if let Some(policy) = policy {
                render::routes(RegisterLabels::new(lang, policy), policy, &mut page);
            }
            page
        }
        "privacy" => render::topic(lang, policy, &PRIVACY),
        "terms" => {
            let mut page = render::topic(lang, policy, &TERMS);
            render::terms(lang, policy, &mut page);
            page
        }
        name => match check::rule(name) {
            Some(rule) => render::rule(lang, policy, rule),
            None => return Err(unknown(context, name)),
        },
    })
}

fn unknown(context: &Context, name: &str) -> Fault {
    let lang = context.lang;
    let names = RULES.iter().map(|rule| rule.id).chain(TOPICS);
    let hint = match nearest(name, names) {
        Some(near) => overview::did_you_mean(lang, near),
        None => words::see_all(lang),
    };
    Fault::request(words::no_such_rule(lang, name)).hint(hint)
}
