//! Days, months and years wherever one is typed; what could be two days is refused with both.

use crate::fixture::Register;

/// The day that an entry of monitoring was recorded for.
fn recorded(register: &Register, day: &str) -> String {
    register.run(&["monitor", "exemplo", "--progress", "Well.", "--date", day]).fine();
    let change = register.last_change();
    change.lines().find_map(|line| line.strip_prefix("+date = ")).unwrap_or(&change).to_owned()
}

#[test]
fn a_day_is_written_as_people_write_it_in_a_flag() {
    let register = Register::with_two();
    for (typed, day) in [
        ("2026-03-12", "2026-03-12"),
        ("12-3-2026", "2026-03-12"),
        ("12 maart 2026", "2026-03-12"),
        ("12 March 2026", "2026-03-12"),
        ("today", "2026-03-14"),
        ("gisteren", "2026-03-13"),
        ("-3d", "2026-03-11"),
        ("13/3/2026", "2026-03-13"),
    ] {
        assert_eq!(recorded(&register, typed), day, "{typed}");
    }
}

#[test]
fn what_could_be_two_days_is_refused_with_both_wherever_it_is_typed() {
    let register = Register::with_two();
    let said = "`12/1/2026` can be 12 January 2026 or 1 December 2026; write 2026-01-12 or 2026-12-01";
    for command in [
        &["monitor", "exemplo", "--progress", "x", "--date", "12/1/2026"][..],
        &["set", "exemplo", "ends=12/1/2026"],
        &["list", "--today", "12/1/2026"],
        &["list", "--as-of", "12/1/2026"],
        &["report", "due", "--until", "12/1/2026"],
    ] {
        register.run(command).refuses(2, said);
    }
    register.run_with("PARTNERS_TODAY", "12/1/2026", &["list"]).refuses(2, said);
    register.run(&["set", "exemplo", "ends=5/5/2029"]).fine();
    assert!(register.last_change().contains("+ends      = 2029-05-05"), "{}", register.last_change());
}

#[test]
fn the_day_to_reckon_from_the_window_and_the_past_are_typed_likewise() {
    let register = Register::with_two();
    let due =
        |args: &[&str]| register.run(&[&["report", "due", "--format", "json"], args].concat()).fine().out;
    for (today, until) in [
        ("1-12-2026", "2026-12-31"),
        ("1 december 2026", "2026-12-31"),
        ("+90d", "+202d"),
        ("vandaag", "2 juli 2029"),
    ] {
        let out = due(&["--today", today, "--until", until]);
        assert!(out.contains("\"today\": \"20"), "{out}");
    }
    assert!(due(&["--today", "1 december 2026"]).contains("\"today\": \"2026-12-01\""));
    assert!(due(&["--until", "+90d"]).contains("\"until\": \"2026-06-12\""), "from today, 2026-03-14");
    for month in ["2026-12", "december 2026", "December 2026", "12-2026"] {
        assert!(due(&["--month", month]).contains("\"until\": \"2026-12-31\""), "{month}");
    }
    let of_environment =
        register.run_with("PARTNERS_TODAY", "1-12-2026", &["report", "due", "--format", "json"]);
    assert!(of_environment.fine().out.contains("\"today\": \"2026-12-01\""));
    let then = register.run(&["list", "--as-of", "14 maart 2026"]).fine().out;
    assert_eq!(then, register.run(&["list", "--as-of", "2026-03-14"]).fine().out);
    register
        .run(&["report", "month", "--month", "november"])
        .refuses(2, "the year as well, such as `november 2026`");
    register
        .run(&["report", "due", "--until", "November"])
        .refuses(2, "the year as well, such as `November 2026`");
    register.run(&["report", "month", "--month", "13-2026"]).refuses(2, "`13-2026` is not a month");
}

#[test]
fn an_academic_year_begins_when_the_register_says() {
    let register = Register::with_two();
    let annual = |year: &str| register.run(&["report", "annual", "--year", year]);
    assert!(annual("2023-2024").fine().out.contains("2023-2024"));
    for wrong in ["2023-2025", "2024-2023", "23-24", "2024-", "soon"] {
        annual(wrong).refuses(2, &format!("`{wrong}` is not a year"));
    }
    // The decision is of 12 June 2024: in the year that begins on 1 September before it, not in one that begins in June.
    let reasons = "It fits our education.";
    assert!(annual("2023-2024").out.contains(reasons) && !annual("2024-2025").out.contains(reasons));
    let policy = register.read("register/register.toml");
    register
        .write("register/register.toml", &policy.replacen("main =", "year_starts = \"06-01\"\nmain =", 1));
    assert!(annual("2024-2025").out.contains(reasons) && !annual("2023-2024").out.contains(reasons));
    register
        .write("register/register.toml", &policy.replacen("main =", "year_starts = \"13-01\"\nmain =", 1));
    annual("2024-2025").refuses(3, "register.toml (year_starts)");
}

#[test]
fn a_window_ends_with_the_day_the_week_the_month_or_the_year_that_is_typed() {
    let register = Register::with_two();
    let until = |flag: &str, typed: &str| {
        let document = register.document(&["report", "due", flag, typed]);
        document["until"].as_str().unwrap().to_owned()
    };
    for (typed, day) in [
        ("2027-03", "2027-03-31"),
        ("februari 2028", "2028-02-29"),
        ("2026-W50", "2026-12-13"),
        ("week 50 2026", "2026-12-13"),
        ("2026", "2026-12-31"),
        ("2026-2027", "2027-08-31"),
        ("2026/2027", "2027-08-31"),
        ("+90d", "2026-06-12"),
        ("2026-12-01", "2026-12-01"),
    ] {
        assert_eq!(until("--until", typed), day, "{typed}");
    }
    assert_eq!(until("--month", "2026-2027"), "2027-08-31");
    for wrong in ["2026-W54", "2026-2028", "soon", "2026-13"] {
        register.run(&["report", "due", "--until", wrong]).refuses(2, wrong);
    }
    let refused = register.run(&["report", "due", "--until", "soon"]);
    assert!(refused.err.contains("+90d, 2026-W50, 2027-03 or 2026-2027"), "{}", refused.err);
    register.run(&["report", "month", "--month", "2026-2027"]).refuses(2, "report annual --year 2026-2027");
}
