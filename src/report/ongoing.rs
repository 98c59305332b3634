//! Which partnerships are still somebody's concern. Ended is not done: a formal or strategic one stays until its final
//! evaluation is there (000:293).

use crate::model::due::obligations;
use crate::model::{Day, Partnership, Register, Status, What};

/// Whether a partnership is still somebody's concern on a day.
pub fn is_current(register: &Register, partnership: &Partnership, today: Day) -> bool {
    match partnership.status(today) {
        Status::Void | Status::Declined => false,
        Status::Ended => {
            let owed = obligations(register, partnership, today);
            owed.iter().any(|obligation| obligation.what == What::FinalEvaluation)
        }
        _ => true,
    }
}
