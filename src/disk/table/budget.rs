//! What reading a table may build: a small archive can hold more than a machine has, and one text can stand in a million cells.

use super::Unreadable;

/// How many cells there may be.
const CELLS: usize = 4 << 20;
/// How many bytes of text may stand in them together.
const TEXT: usize = 192 << 20;
/// How long the text of one cell may be: as long as the file of a partnership.
pub(super) const OF_ONE: usize = 1 << 20;

/// As much of a text as shows that it is too long for a cell.
pub(super) fn beginning(text: &str) -> &str {
    let mut ends = (0..=text.len().min(OF_ONE + 4)).rev();
    let end = ends.find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..end]
}

/// What may still be built.
#[derive(Debug)]
pub(super) struct Budget {
    cells: usize,
    text: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { cells: CELLS, text: TEXT }
    }
}

impl Budget {
    /// A text that is about to be built.
    pub(super) fn text(&mut self, length: usize) -> Result<(), Unreadable> {
        self.text = self.text.checked_sub(length).filter(|_| length <= OF_ONE).ok_or(Unreadable::TooLarge)?;
        Ok(())
    }

    /// Cells that are kept, the empty ones between them too.
    pub(super) fn cells(&mut self, count: usize) -> Result<(), Unreadable> {
        self.cells = self.cells.checked_sub(count).ok_or(Unreadable::TooLarge)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_long_text_is_too_large_and_so_are_many_short_ones() {
        let mut budget = Budget::default();
        assert!(budget.text(OF_ONE).is_ok());
        assert!(matches!(budget.text(OF_ONE + 1), Err(Unreadable::TooLarge)));
        assert!((0..TEXT / OF_ONE - 1).all(|_| budget.text(OF_ONE).is_ok()));
        assert!(budget.text(1).is_err() && budget.cells(CELLS).is_ok() && budget.cells(1).is_err());
    }
}
