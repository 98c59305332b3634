//! What an editor shows of the schemas as a whole.

use crate::messages;

messages! {
    /// A partnership's file.
    pub fn partnership() { nl: "Een samenwerking in het register", en: "A partnership in the register" }
    /// The policy.
    pub fn register() { nl: "De instelling: register.toml", en: "The institution: register.toml" }
}
