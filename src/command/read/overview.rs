//! Without a command: the register today.

use crate::args::reading::{Format, about, shown};
use crate::context::Context;
use crate::context::register::Whole;
use crate::outcome::{Fault, Reply};
use crate::render::overview as render;
use crate::report::overview::overview;
use crate::words::labels::Labels;

/// Shows the register today.
pub(crate) fn run(format: Format, context: &Context) -> Result<Reply, Fault> {
    let whole = Whole::seen(context)?;
    let about = about(context, &whole.register.policy, format)?;
    let labels = Labels::new(context.lang, &whole.register.policy);
    let today = overview(&whole.register, context.today);
    let out = match format {
        Format::Text => render::text(labels, context.style, &about, &today),
        Format::Md => shown(context.style, format, &render::page(labels, &about, &today)),
        Format::Json => render::json(labels, &about, &today),
    };
    Ok(whole.says(out))
}
