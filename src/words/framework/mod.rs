//! What is said where the framework asks for something that is not there: what is wrong in this case, and what to
//! write or which command to run.

mod deciding;
mod entering;
mod evaluating;
mod running;
mod strategic;
mod terms;
mod texts;

pub use deciding::*;
pub use entering::*;
pub use evaluating::*;
pub use running::*;
pub use strategic::*;
pub use terms::*;
pub use texts::*;
