//! What on a page of a site only works with its script, and says so by not being there without it: the search in the list,
//! and the form that composes a text.

use crate::text::clean::Clean;

/// Something to use on a page.
#[derive(Clone, Debug)]
pub enum Widget {
    /// The search and the filters above the list: what each is called, and what can be chosen, by value and name.
    Filters(Vec<Filters>),
    /// The form that composes a signal on the reader's own machine.
    SignalForm(Box<SignalForm>),
}

/// What one filter offers.
#[derive(Clone, Debug)]
pub struct Filters {
    /// The key of the index that it looks at.
    pub key: &'static str,
    pub name: Clean,
    pub options: Vec<(Clean, Clean)>,
}

/// What the form offers, and how the lines of the text that it composes begin.
#[derive(Clone, Debug)]
pub struct SignalForm {
    pub partnerships: Vec<Clean>,
    /// The roles, each with the address that its route has, where that is one of mail.
    pub roles: Vec<(Clean, Clean)>,
    /// How the lines begin: the partnership, the role, the text.
    pub labels: [Clean; 3],
    /// What the fields, the button, the link and the warning say.
    pub says: FormWords,
}

/// What a form says.
#[derive(Clone, Debug)]
pub struct FormWords {
    pub choose: Clean,
    pub text_help: Clean,
    pub composed: Clean,
    pub copy: Clean,
    pub copied: Clean,
    pub mail: Clean,
    pub warning: Clean,
}
