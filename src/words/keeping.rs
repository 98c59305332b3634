//! What handovers and samples say.

use crate::messages;

messages! {
    /// The next one has not accepted yet.
    pub fn not_accepted(id: &str, role: &str) {
        nl: "nog niet aangenomen: in het register blijft staan wie er nu over gaat; is het aangenomen, dan `partners handover {id} --role {role} --accepted`",
        en: "not accepted yet: the register keeps who has it now; once it is accepted, `partners handover {id} --role {role} --accepted`",
    }
    /// There is no contact to hand over.
    pub fn no_contacts(id: &str) {
        nl: "--role: er staat nog geen contact op de netwerkkaart; zet er een neer met `partners set {id}`",
        en: "--role: there is no contact on the network map yet; add one with `partners set {id}`",
    }
    /// Not one of the contacts.
    pub fn no_such_contact(name: &str, known: &str) {
        nl: "--contact: `{name}` staat niet op de netwerkkaart; daar staan: {known}",
        en: "--contact: `{name}` is not on the network map, which has: {known}",
    }
}
