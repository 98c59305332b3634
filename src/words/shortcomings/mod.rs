//! What is said where the framework asks for something that is not there: what is wrong in this case, and what to
//! write or which command to run.

pub(crate) mod course;
pub(crate) mod deciding;
pub(crate) mod entering;
pub(crate) mod evaluating;
pub(crate) mod running;
pub(crate) mod strategic;
pub(crate) mod terms;
pub(crate) mod texts;

pub use course::*;
pub use deciding::*;
pub use entering::*;
pub use evaluating::*;
pub use running::*;
pub use strategic::*;
pub use terms::*;
pub use texts::*;
