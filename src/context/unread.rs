//! That something is not there can only be said where all could be read in which it may stand; else it could not be seen.

use super::repository;
use crate::context::Context;
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::words::hall;

/// That what was named is not there: the request is wrong; or, with the second sentence, that it is not in what could be read.
pub(crate) fn not_there(context: &Context, (none, none_read): (String, String), unread: &[String]) -> Fault {
    let unseen = repository::unseen(context);
    if unread.is_empty() && unseen.is_none() {
        return Fault::request(none);
    }
    let mut fault = Fault::world(none_read);
    if !unread.is_empty() {
        let files = Clean::line(&unread.join(", "));
        fault =
            fault.hint(hall::left_out(context.lang, files.as_str())).hint(hall::left_out_hint(context.lang));
    }
    unseen.iter().flat_map(|it| it.lines()).fold(fault, |fault, line| fault.hint(line.to_owned()))
}
