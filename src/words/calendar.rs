//! What a calendar says of what is to be done, and of what is not to be done any more.

use crate::messages;

messages! {
    pub fn overdue_since(day: &str) { nl: "over tijd sinds {day}", en: "overdue since {day}" }
    pub fn no_more() {
        nl: "Dit hoeft niet meer: het is gedaan, of het is vervallen.",
        en: "Not to be done any more: it is done, or no longer asked.",
    }
}
