//! A file as plain data, in the order in which it is written: for whoever takes the whole of it along.

use toml::de::{DeTable, DeValue};

use super::without_mark;

/// A value of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Text, or a date as it is written.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number with a point.
    Real(f64),
    /// True or false.
    Flag(bool),
    /// A list.
    List(Vec<Data>),
    /// A table, by key.
    Table(Vec<(String, Data)>),
}

impl Data {
    /// The keys of a table; of anything else none.
    pub fn entries(&self) -> &[(String, Self)] {
        if let Self::Table(entries) = self { entries } else { &[] }
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

/// Everything a file says.
pub fn data(text: &str) -> Data {
    table(DeTable::parse_recoverable(without_mark(text)).0.get_ref())
}

fn table(table: &DeTable<'_>) -> Data {
    Data::Table(table.iter().map(|(key, it)| (key.get_ref().to_string(), value(it.get_ref()))).collect())
}

fn value(it: &DeValue<'_>) -> Data {
    match it {
        DeValue::String(text) => Data::Text(text.to_string()),
        DeValue::Boolean(flag) => Data::Flag(*flag),
        DeValue::Datetime(day) => Data::Text(day.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Data::Text(number.as_str().to_owned()), Data::Number),
        DeValue::Float(number) => match number.as_str().parse::<f64>() {
            Ok(real) if real.is_finite() => Data::Real(real),
            _ => Data::Text(number.as_str().to_owned()),
        },
        DeValue::Array(list) => Data::List(list.iter().map(|it| value(it.get_ref())).collect()),
        DeValue::Table(inner) => table(inner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_keeps_its_order_and_its_dates() {
        let text = "\u{feff}z = 2026-01-05\na = [1, 0x10]\n[own]\nb = 1.5\nc = inf\nd = { e = true }\n";
        let own = Data::Table(vec![
            ("b".to_owned(), Data::Real(1.5)),
            ("c".to_owned(), Data::Text("inf".to_owned())),
            ("d".to_owned(), Data::Table(vec![("e".to_owned(), Data::Flag(true))])),
        ]);
        let expected = vec![
            ("z".to_owned(), Data::Text("2026-01-05".to_owned())),
            ("a".to_owned(), Data::List(vec![Data::Number(1), Data::Number(16)])),
            ("own".to_owned(), own),
        ];
        assert_eq!(data(text), Data::Table(expected));
    }
}
