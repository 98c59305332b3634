//! What a change is compared with: the merge base of a revision and HEAD, as a register of its own, and what the change did
//! to what had landed there. The work tree lands as a trial.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::as_of;
use super::line;
use super::line::Past;
use crate::check::{self, Before, Group};
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::disk::walk::id_of;
use crate::finding::Finding;
use crate::git::{CommitId, Refusal, Repository, Stored};
use crate::history::landed::{Changed, Landing, Ledger};
use crate::history::snapshot::Told;
use crate::model::FileId;
use crate::model::deviation::Departure;
use crate::model::place::Spot;
use crate::model::vocabulary::Outcome;
use crate::outcome::Fault;
use crate::words::landed_entries as words;

/// The number of a landing that has not happened.
const TRIAL: u32 = u32::MAX;

/// A change, seen from its base.
pub(crate) struct Base {
    /// The commit, in full.
    pub(crate) commit: CommitId,
    /// What was there, and what became of it.
    pub(crate) before: Before,
    /// What was found there already.
    older: Vec<Finding>,
}

impl Base {
    /// Compares the work tree with the merge base of a revision and HEAD. From here on the register's categories ask what
    /// they asked there.
    pub(crate) fn of(context: &Context, revision: &str, loaded: &mut Loaded) -> Result<Self, Fault> {
        let repository = line::repository(context)?;
        let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
        let commit = merge_base(context, &repository, revision)?;
        let mut past = Past::new(&repository, context.register()?).map_err(refused)?;
        let place = (&commit, past.register());
        let was = as_of::at(context.lang, &repository, place, &|_, _| true).map_err(refused)?;
        let mut ledger = Ledger::default();
        // The commit is on its own line, so there is one.
        let landings = past.line(&commit, None, 0).map_err(refused)?.unwrap_or_default();
        line::land(&mut ledger, &landings, &mut past).map_err(refused)?;
        let mut before = Before {
            commit: commit.short().to_owned(),
            has_policy: was.register.policy.schema.is_some() && !was.broken.contains(&FileId(0)),
            ..Before::default()
        };
        let numbers: Vec<Option<usize>> =
            was.register.partnerships.iter().map(|it| ledger.number(&it.id)).collect();
        let trial = trial(context.register()?, &repository, &mut past, &commit, loaded).map_err(refused)?;
        let departures = ledger.land(&trial, &mut past).map_err(refused)?;
        before.departures =
            departures.into_iter().map(|it| (shown_in(&past, context, loaded, &it), it)).collect();
        for (at, partnership) in was.register.partnerships.iter().enumerate() {
            let Some(now) = numbers[at].map(|number| ledger.records()[number].id.clone()) else { continue };
            let file = context.shown(&was.files[partnership.file.0].path);
            before.was.insert(now, (at, file));
        }
        for partnership in &loaded.register.partnerships {
            if let Some(weighed) = ledger.at(&partnership.id).and_then(|record| record.weighed.clone()) {
                before.considered.insert(partnership.id.clone(), weighed);
            }
        }
        let older = older(context, &was, &before);
        before.register = was.register;
        for partnership in &loaded.register.partnerships {
            let decided = |it: &crate::model::Partnership| -> Vec<String> {
                let entered = it.dossier.decisions_in_order().into_iter();
                entered.filter(|it| it.outcome == Outcome::Enter).map(|it| it.id.to_string()).collect()
            };
            let was = before.partnership(&partnership.id).map(decided).unwrap_or_default();
            if decided(partnership).first().is_some_and(|first| !was.contains(first)) {
                before.newly_entered.insert(partnership.id.clone());
            }
        }
        before.hold(&mut loaded.register.policy);
        Ok(Self { commit, before, older })
    }

    /// Parts what the change brings from what was there already: the same rule about the same thing, and no worse.
    pub(crate) fn part(&self, found: Vec<Finding>) -> (Vec<Finding>, Vec<Finding>) {
        let mut there: HashMap<(&str, Option<&str>), Vec<&Finding>> = HashMap::new();
        for finding in &self.older {
            there.entry((finding.rule, finding.partnership.as_deref())).or_default().push(finding);
        }
        let mut known = vec![false; found.len()];
        // What stands at the same key first; what moved is known by its words.
        for by_key in [true, false] {
            for (at, finding) in found.iter().enumerate().filter(|(_, finding)| !is_of_change(finding)) {
                let Some(same) = there.get_mut(&(finding.rule, finding.partnership.as_deref())) else {
                    continue;
                };
                let is_it = |it: &&Finding| {
                    it.level >= finding.level
                        && if by_key {
                            !matches!(it.place.spot, Spot::Bytes(..)) && it.place.spot == finding.place.spot
                        } else {
                            it.message == finding.message
                        }
                };
                if !known[at]
                    && let Some(place) = same.iter().position(is_it)
                {
                    same.swap_remove(place);
                    known[at] = true;
                }
            }
        }
        let (mut brought, mut older) = (Vec::new(), Vec::new());
        for (finding, is_known) in found.into_iter().zip(known) {
            let is_older = is_known || self.was_changed_before(&finding);
            if is_older { older.push(finding) } else { brought.push(finding) }
        }
        (brought, older)
    }

    /// Whether a head differed in the base already from what was considered.
    fn was_changed_before(&self, finding: &Finding) -> bool {
        let id = finding.partnership.as_deref().unwrap_or_default();
        let considered = self.before.considered.get(id);
        let was = self.before.partnership(id).map(|it| crate::model::weighed::Weighed::of(&it.head));
        finding.rule == "changed-since-considered"
            && considered.zip(was).is_some_and(|(considered, was)| !was.differences(considered).is_empty())
    }
}

/// Whether a finding is about the change itself, and so cannot be older than it.
pub(crate) fn is_of_change(finding: &Finding) -> bool {
    check::rule(finding.rule).is_some_and(|rule| rule.group == Group::Change)
}

fn merge_base(context: &Context, repository: &Repository, revision: &str) -> Result<CommitId, Fault> {
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    let lang = context.lang;
    let head = repository.head().map_err(refused)?.ok_or_else(|| Fault::world(words::no_head(lang)))?;
    let Some(other) = repository.resolve(revision).map_err(refused)? else {
        let branch = revision.strip_prefix("origin/").unwrap_or(revision);
        return Err(Fault::world(words::no_base(lang, revision)).hint(words::no_base_hint(lang, branch)));
    };
    let base = repository.merge_base(&other, &head).map_err(refused)?;
    let unrelated = || Fault::world(words::unrelated(lang, revision));
    base.ok_or_else(|| unrelated().hint(words::unrelated_hint(lang, revision)))
}

/// The work tree, as if it landed on the base.
fn trial(
    register: &Path,
    repository: &Repository,
    past: &mut Past<'_>,
    commit: &CommitId,
    loaded: &Loaded,
) -> Result<Landing, Refusal> {
    let mut was: BTreeMap<PathBuf, Stored> = past.files_at(commit)?.into_iter().collect();
    let mut changes = Vec::new();
    for file in loaded.files.iter().skip(1).filter(|file| !file.is_gone) {
        let path = past.register().join(file.path.strip_prefix(register).unwrap_or(&file.path));
        let stored = was.remove(&path);
        let bytes = file.text.as_deref().map(str::as_bytes);
        let is_same = match (bytes, stored.and_then(Stored::blob)) {
            (Some(bytes), Some(blob)) => repository.blob_of(bytes)? == blob,
            _ => false,
        };
        if !is_same {
            let after = told(past, loaded, &file.path)?;
            let before = stored.map(|stored| past.told(stored)).transpose()?.flatten();
            changes.push(Changed { stem: id_of(&path), path, before, after });
        }
    }
    for (path, stored) in was {
        let before = past.told(stored)?;
        changes.push(Changed { stem: id_of(&path), path, before, after: None });
    }
    Ok(Landing { number: TRIAL, changes, merged: Vec::new() })
}

/// What a file of the work tree tells; nothing where no regular file stands, and nothing readable where it cannot be read.
fn told(past: &mut Past<'_>, loaded: &Loaded, path: &Path) -> Result<Option<Arc<Told>>, Refusal> {
    let Some(at) = loaded.files.iter().position(|file| file.path == path) else { return Ok(None) };
    let is_said = |rule: &str| loaded.findings.iter().any(|it| it.file() == FileId(at) && it.rule == rule);
    let file = &loaded.files[at];
    match &file.text {
        Some(text) if !is_said("encoding") => past.tell_loose(text.clone().into_bytes()).map(Some),
        None if is_said("not-a-file") && file.fault.is_none() => Ok(None),
        _ => Ok(Some(Arc::new(Told::unread("")))),
    }
}

/// The file that something is shown in: its own, else the policy.
fn shown_in(past: &Past<'_>, context: &Context, loaded: &Loaded, departure: &Departure) -> FileId {
    let within = departure.path.strip_prefix(past.register()).unwrap_or(&departure.path);
    let path = context.register().map(|register| register.join(within)).unwrap_or_default();
    FileId(loaded.files.iter().position(|file| file.path == path).unwrap_or(0))
}

/// What was found in the base already, on the same day and by the same levels, by the ids of today.
fn older(context: &Context, was: &Loaded, before: &Before) -> Vec<Finding> {
    let seen = check::Seen { broken: &was.broken, findings: &was.findings };
    let of_rules = check::run(&was.register, context.today, context.lang, seen);
    let ids: HashMap<&str, &str> = before
        .was
        .iter()
        .filter_map(|(now, (at, _))| Some((was.register.partnerships.get(*at)?.id.as_str(), now.as_str())))
        .collect();
    let mut all: Vec<Finding> = was.findings.iter().cloned().chain(of_rules).collect();
    for finding in &mut all {
        let now = finding.partnership.as_deref().and_then(|id| ids.get(id));
        if let Some(now) = now {
            finding.partnership = Some((*now).to_owned());
        }
    }
    all
}
