//! What is said where the framework asks for something that is not there: what is wrong in this case, and what to
//! write or which command to run.

mod deciding;
mod entering;
mod evaluating;
mod running;
mod terms;

pub use deciding::*;
pub use entering::*;
pub use evaluating::*;
pub use running::*;
pub use terms::*;
