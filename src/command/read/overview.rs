//! Without a command: the register today; on a terminal it ends in the question what to do.

use super::next_step::{self, NextStep};
use crate::args::output::PageOutput;
use crate::command::write::interview::{asker, drafts};
use crate::command::write::waiting;
use crate::context::Context;
use crate::context::register::ReadableRegister;
use crate::model::{Partnership, Register};
use crate::outcome::{Fault, Reply};
use crate::report::overview::overview;
use crate::text::wrap::refitted;
use crate::words::overview as words;

/// Shows the register today.
pub(crate) fn run(output: &PageOutput, context: &Context) -> Result<Reply, Fault> {
    let whole = ReadableRegister::seen(context)?;
    let (register, mut overview) = (&whole.register, overview(&whole.register, context.today));
    let begun = if context.as_of.is_none() { begun(context, register)? } else { Vec::new() };
    let typed = |words: &Vec<String>| waiting::typed(words).trim_start_matches("partners ").to_owned();
    overview.drafts = begun.iter().map(|(about, words)| (typed(words), about.clone())).collect();
    let is_plain = output.written.is_none() && output.out.is_none() && context.as_of.is_none();
    let is_asked = is_plain && context.surroundings.is_terminal;
    overview.asks_what_next = is_asked;
    let out = output.write(context, &register.policy, &overview)?;
    if !is_asked {
        return Ok(whole.reply(Reply::fine(out)));
    }
    let mut asker = asker(context)?;
    asker.turn_to(out.trim_end());
    if !whole.remarks.is_empty() {
        asker.turn_to(&refitted(context.style.width, whole.remarks.trim_end()));
    }
    let next = next_step::chosen(context, &mut asker, (&overview, begun), out.lines().count());
    let reply = whole.reply(Reply { next, ..Reply::default() });
    Ok(Reply { remarks: String::new(), ..reply })
}

/// The answers that wait: what they are about, and the words of the command that goes on with them.
fn begun(context: &Context, register: &Register) -> Result<Vec<NextStep>, Fault> {
    let folder = drafts(context)?;
    let kept = waiting::waiting(&folder).into_iter().map(|it| (it.described(context.lang), it.words()));
    let name = |id: &str| register.get(id).map_or(id, Partnership::name).to_owned();
    let edited = waiting::edited(&folder).into_iter().map(|id| {
        let about = words::edited(context.lang, &name(&id));
        (about, vec!["edit".to_owned(), id, "--resume".to_owned()])
    });
    Ok(kept.chain(edited).collect())
}
