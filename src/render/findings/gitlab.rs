//! Findings as GitLab's code quality report, and the fingerprint by which a forge knows a finding again.

use std::collections::BTreeMap;

use super::diagnostic::Quoted;
use super::{Checked, key};
use crate::finding::{Finding, Level};
use crate::model::FileId;
use crate::render::form::json::{JsonObject, document};
use crate::text::clean::Clean;

/// As GitLab reads it.
pub fn gitlab(checked: &Checked<'_>) -> String {
    let mut known = IssuedFingerprints::default();
    let violations = checked.findings.iter().filter_map(|finding| {
        let file = checked.quoted.get(&finding.file())?;
        let at = file.locate(&finding.place.spot);
        let lines = JsonObject::default().with("begin", at.start.line).with("end", at.end.line);
        let violation = JsonObject::default()
            .with("description", Clean::line(&finding.message))
            .with("check_name", finding.rule)
            .with("fingerprint", known.fingerprint(finding, file))
            .with("severity", severity(finding.level))
            .with("location", JsonObject::default().with("path", &file.path).with("lines", lines))
            .with("content", JsonObject::default().with("body", Clean::line(&finding.help)));
        Some(violation)
    });
    document(&violations.collect::<Vec<_>>())
}

fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "major",
        Level::Warning => "minor",
        Level::Note => "info",
    }
}

/// The fingerprints that were given, so that none is given twice.
#[derive(Default)]
pub(crate) struct IssuedFingerprints(BTreeMap<(FileId, String), usize>);

impl IssuedFingerprints {
    /// A fingerprint from the rule, the partnership and the key: it stays when lines move, when the file moves to another
    /// unit, and in another language. Where there is no key, the line itself stands in for it; what is alike is numbered.
    pub(crate) fn fingerprint(&mut self, finding: &Finding, file: &Quoted<'_>) -> String {
        let of = finding.partnership.as_deref().unwrap_or(&file.path);
        let what = key(&finding.place.spot).unwrap_or_else(|| {
            let line = file.locate(&finding.place.spot).start.line;
            let text = file.locator.as_ref().map(crate::document::Locator::text).unwrap_or_default();
            text.lines().nth(line - 1).unwrap_or_default().trim().to_owned()
        });
        let said = format!("{}\n{of}\n{what}", finding.rule);
        let nth = self.0.entry((finding.file(), said.clone())).or_default();
        *nth += 1;
        format!("{:032x}", digest(&format!("{said}\n{nth}")))
    }
}

/// FNV-1a of 128 bits: the same on every machine, and nobody's secret.
fn digest(text: &str) -> u128 {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    text.bytes().fold(START, |digest, byte| (digest ^ u128::from(byte)).wrapping_mul(PRIME))
}
