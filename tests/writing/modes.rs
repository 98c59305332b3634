//! Who may read and write a file is for its owner to say: what is written to it changes nothing of that.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;

use crate::fixture::Register;

const FILE: &str = "register/partnerships/zorg/exemplo.toml";

#[test]
fn a_file_keeps_its_mode_whatever_is_written_to_it() {
    let register = Register::with_two();
    let mode = |file: &str| fs::metadata(register.path(file)).unwrap().permissions().mode() & 0o7777;
    for wanted in [0o640, 0o600, 0o664] {
        fs::set_permissions(register.path(FILE), Permissions::from_mode(wanted)).unwrap();
        for args in [
            &["signal", "exemplo", "--from", "staff", "--summary", "S."][..],
            &["set", "exemplo", "owner=Dean", "deputy=Vice-dean"],
            &["set", "exemplo", "deputy="],
            &["edit", "exemplo"],
        ] {
            register.run_with("EDITOR", &format!("sed -i s/Dean/Dean{wanted}/"), args).fine();
            assert_eq!(format!("{:o}", mode(FILE)), format!("{wanted:o}"), "{args:?}");
        }
    }
}
