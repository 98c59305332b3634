//! `--as-of`: the day or the commit as of which a reading command reads the register.

// A docstring here would stand in the help of every command that takes the flag, instead of its own.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct AsOfFlag {
    /// The register as it was committed: at the end of a day on the main branch, or in a commit
    #[arg(long = "as-of", value_name = "DATE|REV", display_order = 800)]
    as_of: Option<String>,
}

impl AsOfFlag {
    /// The day or the commit, as it was typed.
    pub(crate) fn text(&self) -> Option<&str> {
        self.as_of.as_deref()
    }
}
