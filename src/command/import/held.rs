//! What is new held to the register's own rules, before anything is written: what keeps a row out, and what it will owe.

use super::rows::{List, New};
use crate::check::{self, Group, Seen};
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::disk::read::LIMIT;
use crate::disk::table::Cell;
use crate::document::read_partnership;
use crate::finding::{Finding, Level};
use crate::model::FileId;
use crate::model::place::Spot;
use crate::model::spread::spread;
use crate::report::import::{Column, Problem, Taken};
use crate::words::{import as words, integrity};

/// What the register's own rules say of a new partnership.
#[derive(Default)]
pub(super) struct Held {
    /// What keeps it out.
    pub(super) problems: Vec<Problem>,
    /// What it owes once it is in.
    pub(super) owed: Vec<String>,
}

/// Holds what is new to the rules, in the register as it will be.
pub(super) fn held(
    context: &Context,
    loaded: &Loaded,
    list: &List<'_>,
    new: &[New],
    texts: &[String],
) -> Vec<Held> {
    let (lang, base) = (context.lang, loaded.files.len());
    let mut held: Vec<Held> = Vec::new();
    held.resize_with(new.len(), Held::default);
    let readings = spread(new.len(), |at| read_partnership(lang, FileId(base + at), &new[at].id, &texts[at]));
    let mut register = loaded.register.clone();
    let mut findings = Vec::new();
    for reading in readings {
        findings.extend(reading.findings);
        register.partnerships.push(reading.facts);
    }
    register.partnerships.sort_by(|a, b| a.id.cmp(&b.id));
    let seen = Seen { broken: &loaded.broken, findings: &loaded.findings };
    findings.extend(check::run(&register, context.today, lang, seen));
    for (at, text) in texts.iter().enumerate().filter(|(_, text)| text.len() as u64 > LIMIT) {
        let message = integrity::too_large(lang, text.len() as u64);
        held[at].problems.push(Problem { column: None, value: String::new(), message, help: String::new() });
    }
    for finding in findings.iter().filter(|it| it.file().0 >= base && it.level == Level::Error) {
        let held = &mut held[finding.file().0 - base];
        let is_integrity = check::rule(finding.rule).is_none_or(|rule| rule.group == Group::Integrity);
        if is_integrity {
            held.problems.push(list.problem(new, base, finding));
        } else {
            held.owed.push(words::owes(lang, finding.rule, &finding.message));
        }
    }
    held
}

impl List<'_> {
    /// A finding about a new file, as it is about its row.
    fn problem(&self, new: &[New], base: usize, finding: &Finding) -> Problem {
        let key = match &finding.place.spot {
            Spot::Value(key) | Spot::Key(key) | Spot::Missing(key) | Spot::Header(key) => key.to_string(),
            Spot::File | Spot::Bytes(..) => String::new(),
        };
        let is_its = |column: &&Column| matches!(&column.taken, Taken::Key(it) if *it == key);
        let column = self.columns.iter().find(is_its).map(|column| column.place);
        let line = &self.sheet.rows[self.header + 1 + new[finding.file().0 - base].at];
        let value = column.and_then(|at| line.cells.get(at)).map(Cell::written).unwrap_or_default();
        Problem { column, value, message: finding.message.clone(), help: finding.help.clone() }
    }
}
