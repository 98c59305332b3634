//! Findings as the XML of `JUnit`: each rule without a finding is a test that passed, each finding that makes `check` fail is one
//! that failed, and what does not make it fail is a test that passed and says so.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Checked, key};
use crate::check::RULES;
use crate::finding::{Finding, Level};
use crate::text::clean::Clean;
use crate::words::{Lang, report as words};

/// As a CI server reads it that shows tests; `is_strict` makes warnings fail.
pub fn junit(lang: Lang, checked: &Checked<'_>, is_strict: bool) -> String {
    let fails =
        |finding: &&Finding| finding.level == Level::Error || (is_strict && finding.level == Level::Warning);
    let failures = checked.findings.iter().filter(fails).count();
    let broken: BTreeSet<&str> = checked.findings.iter().map(|finding| finding.rule).collect();
    let fine = RULES.iter().filter(|rule| !broken.contains(rule.id));
    let tests = fine.clone().count() + checked.findings.len();
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(
        out,
        "<testsuites name=\"partners check\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" time=\"0\">"
    );
    let _ = writeln!(
        out,
        "  <testsuite name=\"{}\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"0\" time=\"0\">",
        text(&checked.register)
    );
    for rule in fine {
        let name = text(&words::no_findings(lang));
        let _ = writeln!(out, "    <testcase classname=\"{}\" name=\"{name}\" time=\"0\"/>", rule.id);
    }
    for finding in checked.findings {
        out += &testcase(lang, checked, finding, fails(&finding));
    }
    out + "  </testsuite>\n</testsuites>\n"
}

fn testcase(lang: Lang, checked: &Checked<'_>, finding: &Finding, has_failed: bool) -> String {
    let Some(file) = checked.quoted.get(&finding.file()) else { return String::new() };
    let at = file.locate(&finding.place.spot).start;
    let place = format!("{}:{}:{}", file.path, at.line, at.column);
    // A test keeps its name when lines move, as far as there is a key to name it by.
    let key = key(&finding.place.spot);
    let named = key.map_or_else(|| place.clone(), |key| format!("{} {key}", file.path));
    let level = words::level(lang, finding.level.spelling());
    let said = format!("{level}: {}\n{}\n{place}\n", finding.message, finding.help);
    let body = if has_failed {
        let message = text(&format!("{level}: {}", finding.message));
        format!("<failure type=\"{}\" message=\"{message}\">{}</failure>", finding.rule, text(&said))
    } else {
        format!("<system-out>{}</system-out>", text(&said))
    };
    format!(
        "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\" line=\"{}\" time=\"0\">{body}</testcase>\n",
        finding.rule,
        text(&named),
        text(&file.path),
        at.line
    )
}

/// Text that stays text, also between quotes, of signs that XML has.
fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 16);
    for c in Clean::new(words).as_str().chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}
