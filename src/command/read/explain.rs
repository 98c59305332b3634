//! `explain`: the rules, one rule, or a subject of the framework.

use crate::args::output::PageOutput;
use crate::args::verb::Verb;
use crate::check::{self, RULES, Rule};
use crate::context::Context;
use crate::context::register::{ReadableRegister, selected};
use crate::model::{FileId, Policy};
use crate::outcome::{Fault, Reply};
use crate::render::explain as render;
use crate::render::form::about::About;
use crate::render::form::page::Page;
use crate::text::fold::SoughtPart;
use crate::text::near::nearest;
use crate::words::explain::{PRIVACY, ROLES, SIGNALS, TERMS};
use crate::words::labels::RegisterLabels;
use crate::words::{Lang, explaining as words, overview};

/// What is explained beside the rules.
pub(crate) const TOPICS: [&str; 4] = ["signals", "roles", "terms", "privacy"];

/// So many rules are named to whoever said a word of them.
const SEVERAL: usize = 6;

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
        let reply = Reply::fine(self.output.page(context, &about, &page)?);
        // What the institution says of itself may be part of it, and cannot be missing without a word.
        match selected(context, &|_, _| false) {
            Ok(mut loaded) => {
                loaded.broken.retain(|file| *file == FileId(0));
                loaded.findings.retain(|finding| finding.file() == FileId(0));
                Ok(ReadableRegister::of(context, loaded).reply(reply))
            }
            Err(_) => Ok(reply),
        }
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
            None => return Err(unknown(context, policy, name)),
        },
    })
}

fn unknown(context: &Context, policy: Option<&Policy>, name: &str) -> Fault {
    let lang = context.lang;
    let fault = Fault::request(words::no_such_rule(lang, name));
    if let Some(near) = nearest(name, RULES.iter().map(|rule| rule.id).chain(TOPICS)) {
        return fault.hint(overview::did_you_mean(lang, near));
    }
    // Who knows a word of it need not know its name.
    let part = SoughtPart::of(name);
    let says = |rule: &&&Rule| {
        let texts =
            [Lang::Nl, Lang::En].map(|lang| render::in_own_names(lang, policy, rule.explanation.says));
        part.as_ref().is_some_and(|part| texts.iter().any(|text| part.is_in(text)))
    };
    let found: Vec<&str> = RULES.iter().filter(says).map(|rule| rule.id).take(SEVERAL).collect();
    if found.is_empty() {
        return fault.hint(words::see_all(lang));
    }
    fault.hint(overview::did_you_mean(lang, &found.join("`, `"))).hint(words::see_all(lang))
}
