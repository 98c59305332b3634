//! What is in doubt about a list, and what somebody says of it; where nobody is asked, what is in doubt is left out and named.

/// What somebody said.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
pub(super) struct Answers {
    /// Whether cells that look like information about a person are taken in all the same.
    pub(super) keeps_people: bool,
    /// Whether rows are taken in that a spreadsheet does not show.
    pub(super) keeps_hidden: bool,
    /// Whether totals and notes are taken in as partnerships.
    pub(super) keeps_odd: bool,
    /// Whether several names in one cell are several partners.
    pub(super) splits: bool,
    /// Whether what differs from the register is taken over.
    pub(super) takes_over: bool,
}

impl Default for Answers {
    fn default() -> Self {
        Self { keeps_people: false, keeps_hidden: false, keeps_odd: false, splits: true, takes_over: false }
    }
}

/// How often there is doubt of a kind, and where first.
#[derive(Clone, Debug, Default)]
pub(super) struct DoubtfulPlaces {
    pub(super) count: usize,
    pub(super) shown: Vec<String>,
}

impl DoubtfulPlaces {
    /// So many places are shown.
    const SHOWN: usize = 3;

    pub(super) fn add(&mut self, place: impl FnOnce() -> String) {
        self.count += 1;
        if self.shown.len() < Self::SHOWN {
            self.shown.push(place());
        }
    }
}

/// What there is doubt about.
#[derive(Clone, Debug, Default)]
pub(super) struct Doubts {
    pub(super) people: DoubtfulPlaces,
    pub(super) hidden: DoubtfulPlaces,
    pub(super) odd: DoubtfulPlaces,
    pub(super) several: DoubtfulPlaces,
    /// The values that differ from the register.
    pub(super) differing: DoubtfulPlaces,
}

impl Doubts {
    /// Whether there is any.
    pub(super) fn any(&self) -> bool {
        [&self.people, &self.hidden, &self.odd, &self.several, &self.differing]
            .iter()
            .any(|doubt| doubt.count > 0)
    }
}
