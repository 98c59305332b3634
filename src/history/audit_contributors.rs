//! Whose commits an audit counts, and whose signatures they carry.

use std::path::Path;

use super::AuditSummary;
use super::audit_cache::hex;
use crate::disk::drafts;
use crate::git::{self, CommitId, Refusal, Repository, Result, Signature};
use crate::model::Contributor;

/// A mark of the file of allowed signers and of what says under which name somebody goes, when there is one of them.
pub(super) fn signers(repository: &Repository) -> Result<Option<String>> {
    let (file, mut marked) = (repository.allowed_signers()?, repository.mail_map());
    if let Some(file) = &file {
        let bytes = drafts::noted(file).unwrap_or_default();
        marked.extend(format!("\n{}\n{bytes}", file.display()).as_bytes());
    }
    Ok((!marked.is_empty()).then(|| hex(&git::fingerprint(&marked))))
}

/// Whose commits an audit saw.
pub(super) struct Contributors {
    /// Those with most first.
    pub(super) people: Vec<Contributor>,
    /// A mark of what their signatures were verified against.
    pub(super) signers: Option<String>,
    /// Where the history began.
    pub(super) roots: Vec<CommitId>,
}

/// Whose commits they are. `earlier` is what was known up to the commit `after`.
pub(super) fn contributors(
    root: &Path,
    tip: &CommitId,
    earlier: &AuditSummary,
    after: Option<&CommitId>,
) -> Result<Contributors> {
    let repository = &Repository::discover_any(root)?.ok_or_else(Refusal::gone)?;
    let (signers, allowed) = (signers(repository)?, repository.allowed_signers()?);
    let is_same = earlier.tip.is_empty() || signers == earlier.signers;
    let mut people = if is_same { earlier.people.clone() } else { Vec::new() };
    let authorship = repository.authors(tip, after.filter(|_| is_same))?;
    for (author, authored) in authorship.authors {
        let known = people.iter().position(|it| it.name == author.name && it.email == author.email);
        let at = known.unwrap_or_else(|| {
            people.push(Contributor { name: author.name, email: author.email, ..Contributor::default() });
            people.len() - 1
        });
        let person = &mut people[at];
        person.commits += authored.commits;
        person.signed += authored.signed.len();
        if let Some(allowed) = &allowed {
            let verdicts = repository.verify(&authored.signed, allowed)?;
            let number = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count();
            *person.own.get_or_insert(0) += number(Signature::Own);
            *person.others.get_or_insert(0) += number(Signature::Others);
        }
    }
    people.sort_by(|one, other| {
        (other.commits, &one.name, &one.email).cmp(&(one.commits, &other.name, &other.email))
    });
    Ok(Contributors { people, signers, roots: authorship.roots })
}
