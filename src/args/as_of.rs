//! `--as-of`: the day or the commit as of which a reading command reads the register.

/// As of when a reading command reads the register.
#[derive(Clone, Debug, Default, clap::Args)]
pub(crate) struct Then {
    /// The register as it was committed: at the end of a day on the main branch, or in a commit
    #[arg(long = "as-of", value_name = "DATE|REV", display_order = 800)]
    as_of: Option<String>,
}

impl Then {
    /// What was asked.
    pub(crate) fn said(&self) -> Option<&str> {
        self.as_of.as_deref()
    }
}
