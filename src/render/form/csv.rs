//! Sheets as csv: in the reader's own dialect, quoted, and disarmed where a spreadsheet would take a text for a formula.

use std::borrow::Cow;

use super::sheet::{CellValue, Sheet};
use crate::words::Lang;

/// A sheet as csv: RFC 4180, with a byte-order mark so that Excel reads UTF-8, and with the separator that Excel expects in
/// the reader's language: `;` in Dutch, `,` in English. Days are ISO 8601, flags `true` and `false`. Text that a spreadsheet
/// would take for a formula is disarmed; [`rearmed`] is the way back.
pub fn csv(lang: Lang, sheet: &Sheet) -> String {
    let separator = if lang == Lang::Nl { b';' } else { b',' };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // A list in memory takes every row, and each row is as long as the columns.
    let _ = writer.write_record(sheet.columns.iter().map(|column| disarmed(column.as_str()).into_owned()));
    for row in &sheet.rows {
        let _ = writer
            .write_record((0..sheet.columns.len()).map(|at| row.get(at).map(plain).unwrap_or_default()));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn plain(value: &CellValue) -> String {
    match value {
        CellValue::Empty => String::new(),
        CellValue::Text(text) => disarmed(text.as_str()).into_owned(),
        CellValue::Day(day) => day.to_string(),
        CellValue::Number(number) => number.to_string(),
        CellValue::Flag(flag) => flag.to_string(),
    }
}

/// Text that no spreadsheet takes for a formula: what begins with `=`, `+`, `-`, `@`, a tab or a carriage return, also behind
/// white space or quotes, gets a `'` in front.
pub fn disarmed(text: &str) -> Cow<'_, str> {
    if is_armed(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// The text as it was before [`disarmed`]: the `'` goes from where it was put, and from nowhere else, so that what is exported
/// comes back the same.
pub fn rearmed(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_armed(rest) => rest,
        _ => text,
    }
}

/// The signs that begin a formula, wide ones too, whatever white space and quotes stand before them.
fn is_armed(text: &str) -> bool {
    let bare =
        text.trim_start_matches(|c: char| c == '\'' || (c.is_whitespace() && !matches!(c, '\t' | '\r')));
    bare.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Day;

    fn sheet() -> Sheet {
        let mut sheet = Sheet::new("Te doen", &["Wat", "Wanneer", "Dagen", "Ja of nee"]);
        sheet.row([
            "=HYPERLINK(\"https://x\";\"klik\")".into(),
            CellValue::from("2026-11-12".parse::<Day>().ok()),
            CellValue::from(-3),
            true.into(),
        ]);
        sheet.row([
            "een; twee\ndrie\u{1b}[31m, \"vier\"".into(),
            None::<Day>.into(),
            4.into(),
            CellValue::Empty,
        ]);
        sheet
    }

    #[test]
    fn csv_is_quoted_marked_and_disarmed_in_the_readers_own_dialect() {
        assert_eq!(
            csv(Lang::Nl, &sheet()),
            "\u{feff}Wat;Wanneer;Dagen;Ja of nee\r\n\
             \"'=HYPERLINK(\"\"https://x\"\";\"\"klik\"\")\";2026-11-12;-3;true\r\n\
             \"een; twee\ndrie<U+001B>[31m, \"\"vier\"\"\";;4;\r\n"
        );
        let english = csv(Lang::En, &sheet());
        assert!(english.starts_with("\u{feff}Wat,Wanneer,Dagen,Ja of nee\r\n"), "{english}");
    }

    #[test]
    fn a_formula_is_disarmed_and_comes_back_as_it_was() {
        for armed in ["=1", "+31 70", "- een", "@naam", "\tx", "\rx", " =1", "'=1", "''=1", "＝1", "\n-1"] {
            let safe = disarmed(armed);
            assert_eq!(safe, format!("'{armed}"));
            assert_eq!(rearmed(&safe), armed);
        }
        for harmless in ["", "'s-Gravenhage", "'t Hart", "a=1", "1-2", "'", "een\n=1"] {
            assert_eq!(disarmed(harmless), harmless);
            assert_eq!(rearmed(harmless), harmless);
        }
    }

    #[test]
    fn a_row_is_as_long_as_the_columns() {
        let mut sheet = Sheet::new("x", &["a", "b"]);
        sheet.row([CellValue::Number(1)]);
        sheet.row([1.into(), 2.into(), 3.into()]);
        assert_eq!(csv(Lang::En, &sheet), "\u{feff}a,b\r\n1,\r\n1,2\r\n");
    }
}
