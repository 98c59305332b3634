//! What comes of a list that is imported: what each column was taken for, and the fate of every row.

/// A list, and what comes of it.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    pub file: String,
    /// The sheet, when the file has sheets.
    pub sheet: Option<String>,
    /// How the file was read: encoding and separator of a csv file.
    pub dialect: Option<(&'static str, Option<char>)>,
    /// The row of the headers.
    pub header: usize,
    /// The columns that have a header or hold something.
    pub columns: Vec<Column>,
    pub rows: Vec<ImportedRow>,
    /// What there is to know of the list as a whole: what was not read, what was guessed.
    pub notes: Vec<String>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub place: usize,
    pub header: String,
    pub taken: Taken,
    /// Whether neither its header nor a map says so for sure.
    pub is_guess: bool,
    /// The key of its header, when most of it does not fit that: what does, goes there.
    pub partly: Option<String>,
}

/// What a column is taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A key of a partnership.
    Key(String),
    /// The institution's own, under this key of `[own]`.
    Own(String),
    /// People, who do not enter the register.
    Person,
    /// Left out, because the map says so.
    LeftOut,
}

/// A row.
#[derive(Clone, Debug)]
pub struct ImportedRow {
    /// Its number, as a spreadsheet shows it.
    pub number: usize,
    pub name: String,
    pub fate: Fate,
    /// What there is to know of it.
    pub remarks: Vec<String>,
    /// Cells that do not enter the register, whatever comes of the row.
    pub left_out: Vec<Problem>,
}

/// What comes of a row.
#[derive(Clone, Debug)]
pub enum Fate {
    /// A new partnership, of this id.
    New(String),
    /// It is in the register already, under this id.
    Present(String),
    /// It says the same as this row above it.
    Repeated(usize),
    /// It is there already, and says something else there: what, and the id, unless a row above says it.
    Differs(Option<String>, Vec<Problem>),
    /// It is there already, under this id, and what the list says otherwise is taken over.
    TakenOver(String),
    /// It is no partnership, or is not shown: why it is left out.
    LeftOut(String),
    /// It cannot be taken in.
    Refused(Vec<Problem>),
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place of its column, from 0; nothing when it is about the row as a whole.
    pub column: Option<usize>,
    pub value: String,
    pub message: String,
    pub help: String,
}

/// How many rows have which fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fates {
    pub new: usize,
    /// In the register already.
    pub present: usize,
    /// Equal to a row above.
    pub repeated: usize,
    /// There already, and otherwise.
    pub differing: usize,
    /// Of the register, changed to what the list says.
    pub taken_over: usize,
    pub left_out: usize,
    pub refused: usize,
}

impl Imported {
    /// How many rows have which fate.
    pub fn fates(&self) -> Fates {
        let mut fates = Fates::default();
        for row in &self.rows {
            match row.fate {
                Fate::New(_) => fates.new += 1,
                Fate::Present(_) => fates.present += 1,
                Fate::Repeated(_) => fates.repeated += 1,
                Fate::Differs(..) => fates.differing += 1,
                Fate::TakenOver(_) => fates.taken_over += 1,
                Fate::LeftOut(_) => fates.left_out += 1,
                Fate::Refused(_) => fates.refused += 1,
            }
        }
        fates
    }

    /// The header above a place; nothing when there is none.
    pub fn header_of(&self, place: usize) -> Option<&str> {
        let column = self.columns.iter().find(|column| column.place == place)?;
        Some(column.header.as_str()).filter(|header| !header.is_empty())
    }
}

/// The letters that a spreadsheet shows above a column, counted from 0.
pub fn letters(column: usize) -> String {
    let (mut left, mut letters) = (column + 1, Vec::new());
    while left > 0 {
        letters.push(b'A' + u8::try_from((left - 1) % 26).unwrap_or(0));
        left = (left - 1) / 26;
    }
    letters.iter().rev().map(|it| char::from(*it)).collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_named_as_a_spreadsheet_names_them() {
        let named = [0, 5, 25, 26, 701, 702].map(letters);
        assert_eq!(named, ["A", "F", "Z", "AA", "ZZ", "AAA"]);
    }
}
