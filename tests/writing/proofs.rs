//! What is written was proved first: where an entry cannot stand without touching something else, nothing is written.

use partners::edit::{Unfit, append};
use partners::model::dossier::Kind;
use partners::model::place::KeyPath;
use partners::model::{Day, EntryId};

use super::saboteur::leaves_all;
use crate::fixture::{FORMAL, Register};

#[test]
fn an_entry_beside_one_between_braces_is_not_written() {
    let text = FORMAL.replacen("[[partners]]", "signals = {}\n\n[[partners]]", 1);
    let register = Register::new().partnership("zorg/exemplo", &text).commit();
    let signal = ["signal", "exemplo", "--from", "staff", "--summary", "S."];
    let ran = leaves_all(&register, &signal, 2, "cannot be changed without touching something else");
    assert!(ran.err.contains("change it by hand: partners edit exemplo"), "{}", ran.err);
}

#[test]
fn what_brings_more_than_its_own_entry_is_refused() {
    let (id, day) = ("2026-03-14-pwnxxx", "2026-03-14".parse::<Day>().unwrap());
    assert_eq!(EntryId::written(id).date(), Some(day));
    let own = format!("[signals.{id}]\ndate = 2026-03-14\nfrom = \"staff\"\nsummary = \"S.\"\n");
    let appended = |entry: &str| append(FORMAL, Kind::Signal, &EntryId::written(id), entry);
    assert_eq!(appended(&own), Ok(format!("{FORMAL}\n{own}")));
    let entangled = Err(Unfit::Entangled(KeyPath::from(["signals", id])));
    for more in [
        "[signals.2026-03-14-0therx]\ndate = 2026-03-14\n",
        "[decisions.2026-03-14-0therx]\ndate = 2026-03-14\n",
        "[[partners]]\nname = \"Another\"\n",
        "[agreement.own]\nword = 1\n",
        "[decisions.2024-06-12-dec1de.own]\nword = 1\n",
        "[agreement]\n",
    ] {
        assert_eq!(appended(&format!("{own}{more}")), entangled, "{more}");
    }
}
