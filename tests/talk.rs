//! Two reports for people who talk: what the knowledge-security desk looks at, by unit and never by country; and dilemmas, in which
//! nothing tells who, where or when.

use serde_json::{Value, json};

use crate::fixture::{FORMAL, INFORMAL, POLICY, Register};

fn ids(all: &Value) -> Vec<&str> {
    all.as_array().unwrap().iter().map(|it| it["partnership"].as_str().unwrap()).collect()
}

/// A partnership with somebody abroad.
fn abroad(text: &str) -> String {
    let there = text.replace("country = \"NL\"", "country = \"BR\"");
    assert!(text.contains("[[partners]]"));
    if there == text { text.replacen("[[partners]]", "[[partners]]\ncountry = \"BR\"", 1) } else { there }
}

fn outcome(date: &str, rest: &str) -> String {
    format!(
        "\n[knowledge_security.{date}-kkkk]\ndate = {date}\nby = \"Knowledge-security adviser\"\n{rest}\n"
    )
}

const BOTH: &str = "allowed = true\ndesirable = true";

#[test]
fn the_desk_sees_what_has_no_outcome_yet_also_from_before_the_framework() {
    let old = "schema = 1\nname = \"Old one\"\nformality = \"formal\"\nunit = \"zorg\"\nstarts = 2019-09-01\nbefore_framework = true\n\
        [[partners]]\nname = \"Somebody\"\ncountry = \"BR\"\n";
    let ended = "\n[decisions.2026-01-05-eeee]\ndate = 2026-01-05\noutcome = \"end\"\nby = \"board\"\nreasons = \"x\"\n";
    let register = Register::new()
        .partnership("zorg/absent", &abroad(FORMAL))
        .partnership(
            "zorg/half",
            &(abroad(FORMAL) + &outcome("2024-05-01", "allowed = true"))
                .replace("-gvrnnc", "-gvrnnd")
                .replace("-c0ns1d", "-c0ns2d")
                .replace("-dec1de", "-dec2de")
                .replace("-shared", "-sharee"),
        )
        .partnership(
            "zorg/done",
            &(abroad(INFORMAL) + &outcome("2024-05-01", BOTH)).replace("-1nf0rm", "-1nf2rm"),
        )
        .partnership("zorg/light", &abroad(INFORMAL))
        .partnership("zorg/old", old)
        .partnership("zorg/over", &(abroad(INFORMAL) + ended).replace("-1nf0rm", "-1nf3rm"))
        .commit();
    let found = register.document(&["report", "security"]);
    assert_eq!(ids(&found["partnerships"]), ["absent", "half", "old"]);
    assert_eq!(ids(&found["informal"]), ["light"], "apart, and what has its outcome or is over is not there");
    let rows = found["partnerships"].as_array().unwrap();
    let of = |key: &str| rows.iter().map(|row| row[key].clone()).collect::<Vec<_>>();
    assert_eq!(of("missing"), [json!("outcome"), json!("answer"), json!("outcome")]);
    assert_eq!(
        of("asked"),
        [json!(true), json!(true), json!(false)],
        "of one from before it is asked with the review"
    );
    // What check asks, and nothing else.
    let checked: Value = serde_json::from_str(&register.run(&["check", "--format", "json"]).out).unwrap();
    let mut asked: Vec<&str> = checked["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["rule"] == "no-knowledge-security-outcome")
        .map(|it| it["partnership"].as_str().unwrap())
        .collect();
    asked.sort_unstable();
    assert_eq!(asked, ["absent", "half", "light"]);
    assert_eq!(register.run(&["report", "security", "--exit-code"]).code, 1);
    let said = register.prints(&["report", "security"]);
    assert!(said.contains("Informal, as information: nothing more is asked of these\n"), "{said}");
    for form in ["text", "md", "html", "json", "csv"] {
        let said = register.prints(&["report", "security", "--format", form]);
        assert!(!said.contains("BR") && !said.contains("Bra"), "no country: {said}");
    }
}

#[test]
fn the_desk_sees_conditions_and_what_changed_since_and_is_asked_nothing_again() {
    let conditions = format!("{BOTH}\nconditions = \"No data leaves the country.\"");
    let signal = "\n[signals.2026-02-01-ssss]\ndate = 2026-02-01\nfrom = \"staff\"\nconcerns = \"profile\"\nsummary = \"x\"\n";
    let earlier = signal.replace("2026-02-01", "2024-03-01");
    let adjusted = "\n[decisions.2026-01-05-jjjj]\ndate = 2026-01-05\noutcome = \"adjust\"\nby = \"board\"\nreasons = \"x\"\n";
    let register = |text: String| Register::new().partnership("zorg/exemplo", &text).commit();
    let of = |text: String| register(text).document(&["report", "security"])["partnerships"].clone();
    let text = abroad(FORMAL) + &outcome("2024-05-01", BOTH);
    assert_eq!(of(text.clone() + &earlier), json!([]), "what came before the outcome was known to it");
    let with = of(abroad(FORMAL) + &outcome("2024-05-01", &conditions));
    assert_eq!(
        (&with[0]["outcome"]["conditions"], &with[0]["missing"]),
        (&json!("No data leaves the country."), &Value::Null)
    );
    let changed = of(text.clone() + signal + adjusted);
    let whats: Vec<&str> =
        changed[0]["changed"].as_array().unwrap().iter().map(|it| it["what"].as_str().unwrap()).collect();
    assert_eq!(whats, ["adjusted", "signal"]);
    assert_eq!((&changed[0]["asked"], &changed[0]["missing"]), (&json!(false), &Value::Null));
    assert_eq!(register(text + signal).run(&["report", "security", "--exit-code"]).code, 0);
}

const TALK: &str = r#"
[considerations.2026-01-07-qqqq]
date = 2026-01-07
occasion = "reconsideration"
by = "Programme manager"
[considerations.2026-01-07-qqqq.profile]
judgement = "doubt"
conduct = "Since 3 May 2025 the Universidade Exemplo in Brazil closes debates, a Brazilian colleague wrote to office@exemplo.example. The programme manager of Health asked Exemplo’s rector; see https://exemplo.example/x."

[decisions.2026-01-09-wwww]
date = 2026-01-09
outcome = "continue"
by = "board"
considers = "2026-01-07-qqqq"
dissent = "The dean of Health would stop with Universidade Exemplo."
reasons = "We go on talking with Exemplo until September 2026."

[signals.2026-01-10-zzzz]
date = 2026-01-10
from = "staff"
summary = "Still open."
"#;

#[test]
fn nothing_in_a_dilemma_tells_who_where_or_when() {
    let register = Register::new()
        .partnership("zorg/exemplo", &(abroad(FORMAL) + TALK))
        .file("register/register.toml", POLICY)
        .commit();
    let names = [
        "xemplo",
        "Universidade",
        "Brazil",
        "Health",
        "rogramme manager",
        "2025",
        "2026-01",
        "May",
        "zorg",
        "business",
    ];
    for form in ["text", "md", "html", "json", "csv"] {
        for lang in ["nl", "en"] {
            let said = register.prints(&["report", "dilemmas", "--format", form, "--lang", lang]);
            // Where it comes from and as of which day is said of the report, not of a dilemma.
            let head = |line: &&str| {
                !["\"register\"", "\"today\"", "\"revision\"", "\"institution\"", "14 "]
                    .iter()
                    .any(|it| line.contains(it))
            };
            let said: String = said.lines().filter(head).collect::<Vec<_>>().join("\n");
            for name in names {
                assert!(!said.contains(name), "{name} in {form}: {said}");
            }
            assert!(
                said.contains(if lang == "nl" { "Lees het nog een keer" } else { "Read it once more" }),
                "{said}"
            );
            assert!(!said.contains("Still open"), "only what was closed");
            assert!(
                !said.contains("stop with") && !said.contains("stop met"),
                "no dissent unless asked: {said}"
            );
        }
    }
    let said = register.prints(&["report", "dilemmas", "--dissent"]);
    assert!(said.contains("Since [date] the [partner] in [country] closes debates, a [country] colleague wrote to [address]."), "{said}");
    assert!(said.contains("The [function] of [unit] asked [partner] rector; see [address]."), "{said}");
    assert!(said.contains("Continue: We go on talking with [partner] until [date]."), "{said}");
    assert!(said.contains("The dean of [unit] would stop with [partner]."), "{said}");
}

#[test]
fn dilemmas_are_chosen_one_by_one_and_never_counted() {
    let closed = TALK.to_owned()
        + "\n[follow_ups.2026-01-12-vvvv]\ndate = 2026-01-12\nsignal = \"2026-01-10-zzzz\"\nstep = \"outcome\"\ngist = \"It was settled.\"\n\
        [follow_ups.2026-01-12-wwww]\ndate = 2026-01-12\nsignal = \"2026-01-10-zzzz\"\nstep = \"feedback\"\n";
    let register = Register::new().partnership("zorg/exemplo", &(FORMAL.to_owned() + &closed)).commit();
    let all = register.document(&["report", "dilemmas"]);
    let picks: Vec<&str> =
        all["dilemmas"].as_array().unwrap().iter().map(|it| it["pick"].as_str().unwrap()).collect();
    assert_eq!(picks, ["qqqq", "zzzz"]);
    assert_eq!(all["dilemmas"][0]["dissent"], json!([]));
    let both = register.document(&["report", "dilemmas", "--pick", "zzzz", "--pick", "qqqq", "--dissent"]);
    let kinds: Vec<&str> =
        both["dilemmas"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["signal", "doubt"], "in the order in which they were chosen");
    assert_eq!(both["dilemmas"][0]["pick"], Value::Null, "what is taken along does not say from where");
    assert_eq!(both["dilemmas"][1]["dissent"].as_array().unwrap().len(), 1);
    let one = register.prints(&["report", "dilemmas", "--pick", "zzzz"]);
    assert!(
        one.contains("It was settled.") && !one.contains("zzzz") && !one.contains("closes debates"),
        "{one}"
    );
    let none = register.run(&["report", "dilemmas", "--pick", "aaaa"]);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
    assert!(none.err.contains("no dilemma is called `aaaa`"), "{}", none.err);
    let other = register.prints(&["report", "dilemmas", "--unit", "business-school"]);
    assert!(
        other.starts_with(
            "No doubt, refusal, closed signal or evaluation is recorded in Business School to talk about."
        ),
        "{other}"
    );
}

#[test]
fn a_refusal_and_an_evaluation_tell_why_and_what_came_of_it() {
    let declined = FORMAL
        .split("\n[decisions.")
        .next()
        .unwrap()
        .replace("starts    = 2024-09-01\n", "")
        .replace("ends      = 2028-08-31 # four years\n", "");
    let declined = declined.split("\n[agreement]").next().unwrap().to_owned()
        + "\n[decisions.2026-01-09-wwww]\ndate = 2026-01-09\noutcome = \"decline\"\nby = \"board\"\nreasons = \"Not now.\"\n\
        [decisions.2026-02-09-vvvv]\ndate = 2026-02-09\noutcome = \"enter\"\nby = \"board\"\nreasons = \"After all.\"\n";
    let evaluated = INFORMAL.to_owned()
        + "\n[evaluations.2026-01-10-eeee]\ndate = 2026-01-10\noccasion = \"sample\"\noutcome = \"adjust\"\ngoals = \"Mostly.\"\nnorms = \"Yes.\"\n\
        [adjustments.2026-01-10-aaaa]\ndate = 2026-01-10\nevaluation = \"2026-01-10-eeee\"\naction = \"Fewer forms.\"\n\
        [adjustments_done.2026-02-01-dddd]\ndate = 2026-02-01\nadjustment = \"2026-01-10-aaaa\"\neffect = \"Less work.\"\n";
    let register = Register::new()
        .partnership("zorg/exemplo", &declined)
        .partnership("zorg/gastcolleges", &evaluated)
        .commit();
    let all = register.document(&["report", "dilemmas"]);
    let [refusal, evaluation] = all["dilemmas"].as_array().unwrap().as_slice() else { panic!("{all}") };
    assert_eq!((&refusal["kind"], &evaluation["kind"]), (&json!("refusal"), &json!("evaluation")));
    assert_eq!(refusal["texts"].as_array().unwrap().last().unwrap()["text"], "Not now.");
    assert_eq!(refusal["came_of_it"], json!([{ "what": "enter", "text": "enter: After all." }]));
    assert_eq!(
        evaluation["came_of_it"][1],
        json!({ "what": "adjustment-done", "text": "Fewer forms. Effect: Less work." })
    );
}
