//! Files as people write them: comments everywhere, keys in any order, odd spacing, other line ends, dotted and quoted keys.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};

/// Lines of a head; each becomes one with a comment or odd spacing.
const HEAD: [&str; 14] = [
    "schema|1",
    "name|\"Exchange with \\\"Exemplo\\\"\"",
    "\"formality\"|'formal'",
    "category|\"strategic\"",
    "domains|[ \"education\",\n  # c900 between\n  \"research\", ]",
    "goal|\"\"\"\nOne concrete aim: é 東京.\n  # no comment\n[no.header]\n\"\"\"",
    "deputy|'''\nC:\\path\n\"quoted\" '''",
    "large_scale|false",
    "evaluation_plan.mode|\"periodic\"",
    "evaluation_plan . \"every\"|\"24 months\"",
    "starts|2024-09-01",
    "ends|2028-08-31",
    "void|{ date = 2026-01-05, reason = \"# no comment\", by = \"Adviser\" }",
    "sources|[]",
];

/// Tables, in whatever order.
const BLOCKS: [&str; 12] = [
    "[own]\n\"a b\" = 1\ncrm.number = \"P-1\" # c901\n",
    "[[partners]]\nname = \"One\"\nregistration = { kind = \"kvk\", number = \"00000000\" }\n\n[[partners]] # c902\n  name = \"Two\"\n",
    "  [ agreement ] # c903\n  signed = 2024-06-20\n# c904 above\n  signed_by   =   \"board\"   # c905\n",
    "[themes.data]\nstate = \"agreed\"\n",
    "[themes.\"our own\"]\ntitle = \"Own\" # c906\n\n",
    "[strategic.objectives]\nsynergy = \"s\"\n[strategic]\npotential = \"p\"\n",
    "[contacts]\n[contacts.office] # c907\nside = \"partner\"\n",
    "[considerations.2024-05-02-x1v9]\ndate = 2024-05-02\noccasion = \"entering\"\n[considerations.2024-05-02-x1v9.content]\njudgement = \"positive\"\nvalues = '''Curious.'''\n",
    "[signals.\"2026-03-14-k7q2\"]\nsummary = \"\"\"S\n\n# no comment\"\"\"\ndate = 2026-03-14\n",
    "[decisions] # c908\n[decisions.2024-06-12-4f7k]\ndate = 2024-06-12\noutcome = \"enter\" #c909\nby = \"board\"",
    "[signals.2020-01-01-zzzz]\ndate = 2020-01-01\nfrom = \"staff\"\ntouches = [\n\t\"human rights\", # c910\n]\n",
    "[advice.2024-05-10-m3tt]\n\tdate\t=\t2024-05-10\n",
];

/// A file that can be read.
pub(super) fn file() -> impl Strategy<Value = String> {
    let head = subsequence(HEAD.to_vec(), 0..=HEAD.len()).prop_shuffle();
    let blocks = subsequence(BLOCKS.to_vec(), 0..=BLOCKS.len()).prop_shuffle();
    let looks = vec(any::<u8>(), HEAD.len() + BLOCKS.len());
    (head, blocks, looks, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(head, blocks, looks, crlf, mark, ends)| {
            let (mut text, mut comments) = (String::new(), 0);
            let mut comment = || {
                comments += 1;
                format!("# c{comments} é")
            };
            for (line, look) in head.iter().zip(&looks) {
                let (key, value) = line.split_once('|').unwrap();
                let (space, after) = (["", " ", "   ", "\t"][usize::from(look % 4)], look / 4 % 4);
                let indent = ["", "", "  ", "\t"][usize::from(look / 16 % 4)];
                if after == 1 {
                    text.extend([indent, &comment(), "\n\n"]);
                }
                text.extend([indent, key, space, "=", space, value, space]);
                if after == 2 {
                    text.push_str(&comment());
                }
                text.push_str(if after == 3 { "\n \t\n" } else { "\n" });
            }
            for (block, look) in blocks.iter().zip(looks.iter().rev()) {
                text.push_str(
                    &[
                        String::new(),
                        "\n".to_owned(),
                        format!("{}\n", comment()),
                        format!("\n \n{}\n\n", comment()),
                    ][usize::from(look % 4)],
                );
                text.push_str(block);
                text.push_str(if block.ends_with('\n') { "" } else { "\n" });
            }
            if !ends {
                text.truncate(text.trim_end_matches('\n').len());
            }
            let text = if crlf { text.replace('\n', "\r\n") } else { text };
            if mark { format!("\u{feff}{text}") } else { text }
        },
    )
}

/// Holds something to be so for so many of what is made.
pub(super) fn for_each<S: Strategy>(cases: u32, made: &S, mut holds: impl FnMut(S::Value)) {
    let mut runner = TestRunner::new_with_rng(
        Config::default(),
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    for _ in 0..cases {
        holds(made.new_tree(&mut runner).unwrap().current());
    }
}

/// The comments that were made: each has a number of its own.
pub(super) fn comments(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text
        .match_indices("# c")
        .chain(text.match_indices("#c"))
        .map(|(at, _)| text[at..].trim_start_matches(['#', ' ']))
        .map(|rest| &rest[..=rest[1..].bytes().take_while(u8::is_ascii_digit).count()])
        .collect();
    found.sort_unstable();
    found
}
