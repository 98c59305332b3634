//! `history` and `why`: what each commit meant, who made it, and with what it landed.

use super::made::{going_on, made, prints_as_expected};

#[test]
fn the_history_reads_as_expected() {
    let register = made();
    going_on(&register);
    prints_as_expected(
        &register,
        &[
            ("history.nl.txt", &["history", "--lang", "nl"]),
            ("history.en.md", &["history", "--last", "4", "--format", "md"]),
            ("history.json", &["history", "--format", "json"]),
            ("history.one.nl.txt", &["history", "exchange", "--lang", "nl"]),
            ("history.one.en.md", &["history", "exchange", "--format", "md"]),
            ("why.owner.nl.txt", &["why", "exchange", "owner", "--lang", "nl"]),
            ("why.agreement.en.txt", &["why", "exchange", "agreement"]),
            ("why.decision.nl.txt", &["why", "exchange", "renewd", "--lang", "nl"]),
            ("why.decision.en.md", &["why", "exchange", "dec1de", "--format", "md"]),
            ("why.redacted.en.txt", &["why", "exchange", "s1gna1"]),
            ("why.keys.nl.txt", &["why", "exchange", "--lang", "nl"]),
            ("why.json", &["why", "exchange", "signals.s1gna1.summary", "--format", "json"]),
        ],
    );
}
