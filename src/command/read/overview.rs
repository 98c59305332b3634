//! Without a command: the register today.

use crate::args::output::PageOutput;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::outcome::{Fault, Reply};
use crate::report::overview::overview;

/// Shows the register today.
pub(crate) fn run(output: &PageOutput, context: &Context) -> Result<Reply, Fault> {
    let whole = ReadableRegister::seen(context)?;
    let out = output.write(context, &whole.register.policy, &overview(&whole.register, context.today))?;
    Ok(whole.reply(Reply::fine(out)))
}
