//! `sync`: fetches, merges by entry, checks, pushes. Nothing is forced, and no mark is ever left in a file.
//!
//! When nobody can be asked what only a person can tell, the merge is given up and everything is as it was. When what was
//! merged is not sound, the merge stays, so that it can be mended with the usual commands, and is not pushed.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::arbiter::TerminalArbiter;
use super::resolution_text::sentence;
use crate::args::verb::Verb;
use crate::command::write::interview::yes_or_no;
use crate::command::write::recording::of_unrecorded;
use crate::context::Context;
use crate::git::SharedBranch;
use crate::outcome::recording::{place, site};
use crate::outcome::{Fault, OrFault as _, Reply, healing};
use crate::record::Obstacle;
use crate::record::conflict::Resolution;
use crate::record::sync::News;
use crate::record::sync::{Sharing, SharingArbiter, SharingReport};
use crate::text::clean::Clean;
use crate::text::wrap::refitted;
use crate::words::{Lang, overview, sync as words};

/// How many ids are named before the rest is only counted.
const NAMED: usize = 6;

/// Fetches what others shared, merges it by entry, checks it, and shares what is here
#[derive(Debug, clap::Args)]
pub(crate) struct Sync {}

impl Verb for Sync {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let begin = |site| Sharing::begin(site, &context.asked.program);
        let sharing = match begin(site(context)?) {
            // Of whoever closed the window while they were asked, the merge stayed behind.
            Err(Obstacle::MergeUnderWay)
                if context.surroundings.is_terminal
                    && yes_or_no(context, &words::begin_again(context.lang), false)? =>
            {
                let repository = site(context)?.repository().or_fault(context)?;
                repository.abort_merge().map_err(Obstacle::from).or_fault(context)?;
                begin(site(context)?).or_fault(context)?
            }
            other => other.or_fault(context)?,
        };
        let mut sharing = sharing;
        healing::tell(context, sharing.healed.take());
        let report = sharing
            .share(&TerminalArbiter(context))
            .map_err(|unrecorded| of_unrecorded(context, unrecorded))?;
        Ok(said(context, &sharing.remote, report))
    }
}

impl SharingArbiter for TerminalArbiter<'_> {
    fn must_agree(&self, remote: &SharedBranch, open: &[Resolution<'_>], others: &[PathBuf]) -> Fault {
        let context = self.0;
        let mut before: String = open.iter().map(|it| sentence(context, it) + "\n").collect();
        if !others.is_empty() {
            let names = others.iter().map(|path| Clean::line(&path.display().to_string()).to_string());
            let names = names.collect::<Vec<_>>().join(", ");
            before += &(words::others_conflict(context.lang, &names) + "\n");
        }
        let sentence = words::must_agree(context.lang, &place(remote));
        Fault::register(sentence).hint(words::must_agree_hint(context.lang)).showing(before)
    }
}

fn said(context: &Context, remote: &SharedBranch, report: SharingReport<'_>) -> Reply {
    let lang = context.lang;
    let mut lines: Vec<String> = report.decided.iter().map(|it| sentence(context, it)).collect();
    lines.extend(
        report
            .came_in
            .iter()
            .map(|(from, news)| words::came_in(lang, Clean::line(from).as_str(), &in_short(lang, news))),
    );
    if let Some((news, commit)) = report.went_out {
        lines.push(words::went_out(lang, &place(remote), &in_short(lang, &news), commit.short()));
    }
    if lines.is_empty() {
        lines.push(words::even(lang, &place(remote)));
    }
    Reply::fine(refitted(context.style.width, &(lines.join("\n") + "\n")))
}

/// In a few words: `2 partnerships (a, b) and 1 entry (2026-…)`.
fn in_short(lang: Lang, news: &News) -> String {
    let mut parts = Vec::new();
    if !news.partnerships.is_empty() {
        parts.push(overview::partnerships(lang, news.partnerships.len()) + &listed(&news.partnerships));
    }
    if !news.entries.is_empty() {
        parts.push(words::entries(lang, news.entries.len()) + &listed(&news.entries));
    }
    if news.others > 0 && news.partnerships.is_empty() {
        parts.push(words::settings(lang));
    }
    if parts.is_empty() { words::nothing_of_the_register(lang) } else { parts.join(", ") }
}

fn listed(ids: &BTreeSet<String>) -> String {
    let clean = |id: &String| Clean::line(id).to_string();
    let named: Vec<String> = ids.iter().take(NAMED).map(clean).collect();
    let more = if ids.len() > NAMED { ", …" } else { "" };
    format!(" ({}{more})", named.join(", "))
}
