//! `sync`: fetches, merges by entry, checks, pushes. Nothing is forced, and no mark is ever left in a file.
//!
//! When nobody can be asked what only a person can tell, the merge is given up and everything is as it was. When what was
//! merged is not sound, the merge stays, so that it can be mended with the usual commands, and is not pushed.

use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::time::Duration;

use crate::args::verb::Verb;
use crate::context::Context;
use crate::git::CommitId;
use crate::outcome::{Fault, Reply};
use crate::record::news::News;
use crate::record::sharing::Sharing;
use crate::words::sync as words;

/// How often somebody else may be just before us.
const TURNS: usize = 30;

/// Fetches what others shared, merges it by entry, checks it, and shares what is here
#[derive(Debug, clap::Args)]
pub(crate) struct Sync {}

impl Verb for Sync {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let sharing = Sharing::begin(context)?;
        let mut told = Told::default();
        for turn in 0..TURNS {
            sharing.fetch()?;
            let commit = sharing.bring_in(&mut told)?;
            if sharing.is_there(&commit)? {
                return Ok(told.said(context, &sharing, None));
            }
            let news = sharing.to_share(&commit)?;
            match sharing.repository.push(&sharing.shared, &commit).map_err(|it| sharing.refused(it))? {
                Ok(()) => return Ok(told.said(context, &sharing, Some((news, commit)))),
                Err(said) if !sharing.was_overtaken(&commit, &said)? => {
                    return Err(sharing.not_accepted(&said));
                }
                Err(_) => wait(turn),
            }
        }
        Err(Fault::world(words::too_busy(context.lang, TURNS)).hint(words::too_busy_hint(context.lang)))
    }
}

/// Waits a little, and not as long as whoever else is waiting.
fn wait(turn: usize) {
    let random = RandomState::new().build_hasher().finish();
    let most = 20 * (turn as u64 + 1).min(25);
    std::thread::sleep(Duration::from_millis(10 + random % most));
}

/// What has come in so far, and what was decided about it.
#[derive(Default)]
pub(crate) struct Told {
    /// From where, and what.
    pub(crate) came_in: BTreeMap<String, News>,
    pub(crate) decided: Vec<String>,
}

impl Told {
    fn said(self, context: &Context, sharing: &Sharing<'_>, out: Option<(News, CommitId)>) -> Reply {
        let lang = context.lang;
        let place = sharing.place();
        let mut lines = self.decided;
        lines.extend(self.came_in.iter().map(|(from, news)| words::came_in(lang, from, &news.told(lang))));
        if let Some((news, commit)) = out {
            lines.push(words::went_out(lang, &place, &news.told(lang), commit.short()));
        }
        if lines.is_empty() {
            lines.push(words::even(lang, &place));
        }
        Reply::fine(lines.join("\n") + "\n")
    }
}
