//! What is new held to the register's own rules, before anything is written: what keeps a row out, and what it will owe.

use super::rows::List;
use crate::check::{self, Seen};
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::disk::read::LIMIT;
use crate::disk::table::SourceCell;
use crate::document::read_partnership;
use crate::finding::{Finding, Level};
use crate::model::{FileId, Policy, Register, Spot, parallel};
use crate::report::import::{Column, Problem, Taken};
use crate::words::{Lang, import as words, integrity};

/// What the register's own rules say of a new partnership.
#[derive(Default)]
pub(super) struct RuleProblems {
    pub(super) problems: Vec<Problem>,
    /// What it owes once it is in.
    pub(super) owed: Vec<String>,
}

/// A file that would be new.
pub(super) struct NewFile<'n> {
    pub(super) id: &'n str,
    pub(super) text: &'n str,
}

/// Holds what is new to the rules, in the register as it will be; `place` says where a problem is to be looked for.
pub(super) fn held(
    context: &Context,
    loaded: &Loaded,
    policy: &Policy,
    new: &[NewFile<'_>],
    place: &dyn Fn(usize, &Finding) -> Problem,
) -> Vec<RuleProblems> {
    let (lang, base) = (context.lang, loaded.files.len());
    let mut held: Vec<RuleProblems> = Vec::new();
    held.resize_with(new.len(), RuleProblems::default);
    let readings = parallel::map(new.iter().enumerate(), |(at, file)| {
        read_partnership(lang, FileId(base + at), file.id, file.text)
    });
    let mut register = Register { policy: policy.clone(), ..loaded.register.clone() };
    let mut findings = Vec::new();
    for reading in readings {
        findings.extend(reading.findings);
        register.partnerships.push(reading.facts);
    }
    register.partnerships.sort_by(|a, b| a.id.cmp(&b.id));
    register.reckon_from(context.today);
    let seen = Seen { broken: &loaded.broken, findings: &loaded.findings };
    findings.extend(check::run(&register, context.today, lang, seen));
    for (at, it) in new.iter().enumerate().filter(|(_, it)| it.text.len() as u64 > LIMIT) {
        let message = integrity::too_large(lang, it.text.len() as u64);
        held[at].problems.push(Problem { column: None, value: String::new(), message, help: String::new() });
    }
    for finding in findings.iter().filter(|it| it.file().0 >= base && it.level == Level::Error) {
        let held = &mut held[finding.file().0 - base];
        if check::is_of_format(finding) {
            held.problems.push(place(finding.file().0 - base, finding));
        } else {
            held.owed.push(finding.message.clone());
        }
    }
    held
}

/// The key that a finding is about.
pub(super) fn key_of(finding: &Finding) -> String {
    match &finding.place.spot {
        Spot::Value(key) | Spot::Key(key) | Spot::Missing(key) | Spot::Header(key) => key.to_string(),
        Spot::File | Spot::Bytes(..) => String::new(),
    }
}

impl List<'_> {
    /// A finding about the file of a row, as it is about that row.
    pub(super) fn problem(&self, lang: Lang, at: usize, finding: &Finding) -> Problem {
        let key = key_of(finding);
        let is_its = |column: &&Column| {
            matches!(&column.taken, Taken::Key(it) if *it == key)
                || column.partly.as_deref() == Some(key.as_str())
        };
        let column = self.columns.iter().find(is_its).map(|column| column.place);
        let line = &self.sheet.rows[self.header + 1 + at];
        let value = column.and_then(|at| line.cells.get(at)).map(SourceCell::written).unwrap_or_default();
        Problem { column, value, message: finding.message.clone(), help: words::mend_in_list(lang) }
    }
}
