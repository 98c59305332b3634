//! A table for a spreadsheet: typed cells, and only [`Clean`] text. `csv` and `workbook` write it.

use crate::model::Day;
use crate::text::clean::Clean;

/// A table for a spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub name: Clean,
    /// What its columns are called.
    pub columns: Vec<Clean>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<CellValue>>,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum CellValue {
    /// Nothing.
    #[default]
    Empty,
    /// Text; its line ends stay.
    Text(Clean),
    Day(Day),
    Number(i64),
    Flag(bool),
}

/// A column: what it is called, and what stands in it for each thing.
pub type SheetColumn<'c, T> = (String, &'c dyn Fn(&T) -> CellValue);

impl Sheet {
    /// A sheet with a row for each of some things.
    pub fn of<'t, T: 't>(
        name: &str,
        columns: &[SheetColumn<'_, T>],
        all: impl IntoIterator<Item = &'t T>,
    ) -> Self {
        let heads: Vec<&str> = columns.iter().map(|(head, _)| head.as_str()).collect();
        let mut sheet = Self::new(name, &heads);
        for it in all {
            sheet.row(columns.iter().map(|(_, value)| value(it)));
        }
        sheet
    }

    /// A sheet without rows.
    pub fn new(name: &str, columns: &[impl AsRef<str>]) -> Self {
        let columns = columns.iter().map(|column| Clean::line(column.as_ref())).collect();
        Self { name: Clean::line(name), columns, rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, values: impl IntoIterator<Item = CellValue>) {
        self.rows.push(values.into_iter().collect());
    }
}

impl From<&str> for CellValue {
    fn from(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() { Self::Empty } else { Self::Text(Clean::new(text)) }
    }
}

impl From<&String> for CellValue {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for CellValue {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<Day> for CellValue {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<i64> for CellValue {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for CellValue {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl<T: Into<Self>> From<Option<T>> for CellValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}
