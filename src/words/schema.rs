//! What an editor shows of the schemas as a whole.

use crate::messages;

messages! {
    pub fn partnership() { nl: "Een samenwerking in het register", en: "A partnership in the register" }
    pub fn register() { nl: "De instelling: register.toml", en: "The institution: register.toml" }
}
