//! An id becomes the name of a file: none leads out of the register, whichever verb takes it and however it is spelled.

use crate::fixture::Register;

const CLIMBS: [&str; 9] =
    ["../evil", "..", "a/../../evil", "/tmp/evil", "a\\..\\evil", "con", ".git", "evil\n", "évil"];

#[test]
fn no_id_leads_out_of_the_register() {
    let register = Register::with_two();
    let before = register.everything();
    for id in CLIMBS {
        let add = ["add", "Z", "--id", id, "--formality", "informal", "--unit", "zorg", "--partner", "Z"];
        let decided = ["--decide", "enter", "--by", "team", "--reasons", "It fits."];
        let added = register.run(&[&add[..], &decided].concat());
        assert_eq!(added.code, 2, "{id:?}: {}{}", added.out, added.err);
        let renamed = register.run(&["rename", "gastcolleges", id]);
        assert_eq!(renamed.code, 2, "{id:?}: {}{}", renamed.out, renamed.err);
        let shown = register.run(&["show", id]);
        assert_eq!(shown.code, 2, "{id:?}: {}{}", shown.out, shown.err);
    }
    assert_eq!(register.everything(), before);
}
