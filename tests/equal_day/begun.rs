//! What began on the very day of the framework is not from before it, whoever writes it down; and what landed a number of
//! days after its date is within that number.

use super::Register;
use crate::fixture::FORMAL;

/// The day of the framework in the policy of every test, and the day before.
const FRAMEWORK: &str = "2024-01-01";
const EVE: &str = "2023-12-31";

#[test]
fn a_row_of_a_list_that_began_on_the_day_of_the_framework_is_not_marked_as_older() {
    let list = format!(
        "naam;land;begindatum;eenheid\nStichting Op de Dag;NL;{FRAMEWORK};zorg\nStichting Vooravond;NL;{EVE};zorg\n"
    );
    let register = Register::new().commit().file("lijst.csv", &list);
    register.run(&["import", "lijst.csv"]).fine();
    let marked = |id: &str| {
        let files = register.git(&["ls-files", "register/partnerships"]);
        let file = files.lines().find(|file| file.ends_with(id)).unwrap_or_else(|| panic!("{files}"));
        register.read(file).contains("before_framework = true")
    };
    assert_eq!([marked("stichting-op-de-dag.toml"), marked("stichting-vooravond.toml")], [false, true]);
}

#[test]
fn an_interview_asks_whether_it_was_entered_before_only_of_what_began_before() {
    let asked = |starts: &str| {
        let register = Register::new().commit();
        let args =
            ["add", "Oud", "--formality", "formal", "--unit", "zorg", "--owner", "Decaan", "--country", "NL"];
        let (_, screen) = register
            .sits(&args)
            .answers("Hoe heet de partner?", "Stichting Oud")
            .answers("In welke categorie", "")
            .answers("Wanneer begint", starts)
            .sees("> ")
            .types("\x03")
            .ends();
        screen.contains("Is deze toen al aangegaan?")
    };
    assert_eq!([asked(FRAMEWORK), asked(EVE)], [false, true]);
}

#[test]
fn what_landed_a_number_of_days_after_its_date_is_not_beyond_that_number() {
    let register = Register::new().partnership("zorg/exemplo", FORMAL).commit();
    let landed = register.git(&["log", "-1", "--format=%cs"]);
    let beyond = |days: i64| {
        let audited = register.run(&["audit", "--format", "json", "--apart", &days.to_string()]).fine();
        let document: serde_json::Value = serde_json::from_str(&audited.out).unwrap();
        document["apart"]
            .as_array()
            .unwrap()
            .iter()
            .map(|it| it["days"].as_i64().unwrap())
            .collect::<Vec<_>>()
    };
    let all = beyond(0);
    let least = *all.iter().min().unwrap();
    assert!(least > 0, "{landed}: {all:?}");
    assert_eq!(beyond(least - 1).len(), all.len());
    assert!(!beyond(least).contains(&least), "{least} days is not beyond {least} days");
}
