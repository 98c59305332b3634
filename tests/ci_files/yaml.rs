//! The few shapes of YAML that our files for a forge have; another shape fails the test.

use std::collections::BTreeMap;

/// Lines that are run together, in one shell.
#[derive(Debug, PartialEq)]
pub(crate) struct Step {
    /// The job they belong to.
    pub(crate) job: String,
    pub(crate) lines: String,
}

/// A file for a forge: its steps in order, and what it sets for all of them.
#[derive(Debug)]
pub(crate) struct File {
    pub(crate) steps: Vec<Step>,
    pub(crate) variables: BTreeMap<String, String>,
}

/// Takes the `run:`, `before_script:` and `script:` out of a file, and its `env:` or `variables:`.
pub(crate) fn read(text: &str) -> File {
    let mut file = File { steps: Vec::new(), variables: BTreeMap::new() };
    let lines: Vec<&str> = text.lines().collect();
    let (mut top, mut job) = (String::new(), String::new());
    for (at, line) in lines.iter().enumerate() {
        let (depth, bare) = (indent(line), line.trim_start().trim_start_matches("- "));
        if bare.is_empty() || bare.starts_with('#') {
            continue;
        }
        if depth == 0 {
            bare.split(':').next().unwrap().clone_into(&mut top);
            job.clone_from(&top);
        } else if depth == 2 && top == "jobs" {
            bare.trim_end_matches(':').clone_into(&mut job);
        } else if top == "env" || top == "variables" {
            let (key, value) = bare.split_once(": ").unwrap();
            file.variables.insert(key.to_owned(), value.trim_matches('"').to_owned());
        } else if top != "defaults"
            && let Some(said) = run(bare, &below(&lines[at..]))
        {
            assert!(!said.contains("${{"), "a forge would fill in something here: {said}");
            file.steps.push(Step { job: job.clone(), lines: said });
        }
    }
    file
}

fn run(bare: &str, block: &[&str]) -> Option<String> {
    if bare == "script:" || bare == "before_script:" {
        let depth = indent(block[0]);
        // A dash begins a line of its own, or, with a bar, several.
        let line = |line: &&str| match line.trim_start().strip_prefix("- ") {
            Some("|") => None,
            Some(one) => Some(one.to_owned()),
            None if indent(line) > depth => Some(line.trim_start().to_owned()),
            None => panic!("{line}"),
        };
        return Some(block.iter().filter_map(line).collect::<Vec<_>>().join("\n"));
    }
    match bare.strip_prefix("run:")?.trim() {
        "|" => Some(block.iter().map(|line| line.trim_start()).collect::<Vec<_>>().join("\n")),
        one => {
            assert!(!one.starts_with(['>', '"', '\'']) && !one.is_empty(), "{bare}");
            Some(one.to_owned())
        }
    }
}

/// The lines that belong to the first one.
fn below<'l>(lines: &[&'l str]) -> Vec<&'l str> {
    let depth = indent(lines[0]);
    let inside = |line: &&&str| line.trim().is_empty() || indent(line) > depth;
    lines[1..].iter().take_while(inside).filter(|line| !line.trim().is_empty()).copied().collect()
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

#[test]
fn every_line_that_is_run_is_found() {
    let file = read(
        "env:\n  A: .\n  B: ${{ vars.B }}\ndefaults:\n  run:\n    shell: bash\njobs:\n  one:\n    steps:\n      # run: not\n      \
         - run: a | b\n      - name: x\n        run: |\n          c\n\n          d\n      - uses: e\n  two:\n    steps:\n      - run: f\n",
    );
    let step = |job: &str, lines: &str| Step { job: job.to_owned(), lines: lines.to_owned() };
    assert_eq!(file.steps, [step("one", "a | b"), step("one", "c\nd"), step("two", "f")]);
    assert_eq!(file.variables["A"], ".");
    assert_eq!(file.variables.len(), 2);
    let file = read(
        "variables:\n  # x\n  G: \"0\"\n.all:\n  before_script:\n    - a\n    - b\none:\n  extends: .all\n  script:\n    - c\n    - |\n      d\n        e\n",
    );
    assert_eq!(file.steps, [step(".all", "a\nb"), step("one", "c\nd\ne")]);
    assert_eq!(file.variables["G"], "0");
}
