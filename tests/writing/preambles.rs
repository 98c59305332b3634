//! The way of a preamble from its draft into the register, as the command says it.

use crate::fixture::Register;

#[test]
fn a_draft_goes_into_the_register_as_the_remark_says() {
    let register = Register::with_two();
    let before = register.everything();
    let drafted = register.run(&["guide", "exemplo", "--preamble"]).fine();
    assert_eq!(register.everything(), before, "a draft is not written");
    let said = "partners set exemplo agreement.preamble.kind=shared-values agreement.preamble.text=\"$(cat preamble.txt)\"";
    assert!(drafted.err.contains(said), "{}", drafted.err);
    let text = format!("agreement.preamble.text={}", drafted.out.trim_end());
    register.run(&["set", "exemplo", "agreement.preamble.kind=shared-values", &text]).fine();
    let shown = register.run(&["show", "exemplo", "--format", "json"]).fine().out;
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let preamble = &shown["agreement"]["preamble"];
    assert_eq!(preamble["kind"], "shared-values");
    assert_eq!(preamble["text"].as_str(), Some(drafted.out.trim_end()));
    let again = register.run(&["guide", "exemplo", "--preamble"]).fine();
    assert_eq!(again.out, drafted.out);
    assert!(again.err.contains("the register has a preamble already"), "{}", again.err);
}
