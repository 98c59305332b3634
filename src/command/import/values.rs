//! What a cell says, as the value of a key: words by any of their names, countries, days, numbers of public registers.

use std::borrow::Cow;

use super::days::{self, NoDay, Order};
use super::lengths;
use super::unsaid::{Unsaid, is_no_end, is_nothing};
use crate::check::traces_in_words;
use crate::disk::table::SourceCell;
use crate::model::{Formality, Misfit, Policy, Renewal, Shape, Signatory, Value, Word as _};
use crate::outcome::misfit::misfit;
use crate::text::fold::folded;
use crate::text::hidden::has_control;
use crate::text::near::nearest;
use crate::words::{Lang, columns, countries, import_cells as words, integrity, labels, shortcomings};

/// Who reads: the language of what is said, and the words of the register.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) lang: Lang,
    pub(super) policy: &'a Policy,
}

/// What a cell came to.
#[derive(Debug, PartialEq)]
pub(super) enum CellReading {
    Value(Value),
    /// A value that was mended on the way: what was done.
    Mended(Value, String),
    /// Nothing: the cell is empty, or says so in words.
    Nothing,
    /// Words in place of a day or a term, that leave it open.
    Unsaid(Unsaid),
    /// Information about a person: what it looks like.
    Personal(String),
    /// Something that does not enter the register: why.
    Kept(String),
    /// It cannot be that: what is wrong, and what to do.
    Wrong(String, String),
}

/// A key as it is of the first partner, whichever partner it is of.
pub(super) fn first_partner(key: &str) -> Cow<'_, str> {
    let rest = key.strip_prefix("partners.").and_then(|rest| rest.split_once('.'));
    match rest {
        Some((nth, rest)) if nth != "0" => Cow::Owned(format!("partners.0.{rest}")),
        _ => Cow::Borrowed(key),
    }
}

impl Reader<'_> {
    /// What a cell says of a key.
    pub(super) fn read(self, key: &str, shape: Shape, cell: &SourceCell, order: Order) -> CellReading {
        if cell.is_blank() {
            return CellReading::Nothing;
        }
        if let Some(fault) = cell.fault() {
            return CellReading::Wrong(
                words::formula_fault(self.lang, fault),
                words::formula_fault_help(self.lang),
            );
        }
        if matches!(cell, SourceCell::Uncomputed) {
            return CellReading::Wrong(words::uncomputed(self.lang), words::uncomputed_help(self.lang));
        }
        let plain = first_partner(key);
        let key = &*plain;
        let found = match (key, shape) {
            (_, Shape::Day) => self.day(key, cell, order),
            (_, Shape::Interval) => self.length(&cell.written()),
            ("partners.0.website", _) => self.website(cell),
            ("partners.0.country", _) => self.country(&cell.written()),
            ("partners.0.ror", _) => self.text(cell).map(|text| Value::Text(ror(&text))).into(),
            ("partners.0.registration.number", _) => self.kvk(cell),
            ("unit", _) => self.of_list(key, &cell.written(), &self.units()),
            ("category", _) => self.of_list(key, &cell.written(), &self.categories()),
            ("agreement.signed_by", _) => self.signed_by(&cell.written()),
            (_, Shape::Flag) => self.flag(cell),
            ("formality", _) if flag(cell).is_some() => {
                let word = if flag(cell) == Some(true) { Formality::Formal } else { Formality::Informal };
                CellReading::Value(Value::Text(word.spelling().to_owned()))
            }
            (_, Shape::Word(legal)) => self.word(&cell.written(), legal),
            (_, Shape::Words(legal)) => self.words(&cell.written(), legal),
            (_, Shape::Text) => self.text(cell).map(Value::Text).into(),
            (_, Shape::Prose) => self.text(cell).map(Value::Prose).into(),
            (_, shape) => match Value::parse(shape, &cell.written()) {
                Ok(value) => CellReading::Value(value),
                Err(why) => CellReading::Wrong(misfit(self.lang, &cell.written(), &why), String::new()),
            },
        };
        let is_name = matches!(key, "name" | "partners.0.name");
        let is_text = matches!(shape, Shape::Text | Shape::Prose) && !is_name;
        let is_open =
            is_text && !matches!(key, "agreement.reference" | "unit" | "category") && !key.contains("name");
        match found {
            CellReading::Wrong(..) if is_nothing(&cell.written()) => CellReading::Nothing,
            CellReading::Value(_) if is_text && is_nothing(&cell.written()) => CellReading::Nothing,
            CellReading::Value(_) if is_open && !is_identifier(key) => self.impersonal("", cell, found),
            found => found,
        }
    }

    /// A cell of the institution's own column.
    pub(super) fn own(self, header: &str, cell: &SourceCell) -> CellReading {
        let value = |text: String| if text.contains('\n') { Value::Prose(text) } else { Value::Text(text) };
        match cell {
            SourceCell::Uncomputed => {
                CellReading::Wrong(words::uncomputed(self.lang), words::uncomputed_help(self.lang))
            }
            cell if cell.is_blank() => CellReading::Nothing,
            cell => self.impersonal(header, cell, self.text(cell).map(value).into()),
        }
    }

    /// What a cell came to, when nothing in it looks like information about a person.
    fn impersonal(self, header: &str, cell: &SourceCell, found: CellReading) -> CellReading {
        let traces = cell.text().map(|text| traces_in_words(header, text)).unwrap_or_default();
        match found {
            CellReading::Value(_) if !traces.is_empty() => {
                CellReading::Personal(shortcomings::personal(self.lang, &traces))
            }
            found => found,
        }
    }

    /// An address: where a cell leads to, when what it shows is none.
    fn website(self, cell: &SourceCell) -> CellReading {
        match cell {
            SourceCell::Linked(linked) if !linked.text.contains('.') || linked.text.contains(' ') => {
                self.text(&SourceCell::Text(linked.target.clone())).map(Value::Text).into()
            }
            cell => self.text(cell).map(Value::Text).into(),
        }
    }

    /// A length of time, however people write it.
    fn length(self, text: &str) -> CellReading {
        match lengths::length(text) {
            Some(length) => CellReading::Value(Value::Text(length)),
            None => match Unsaid::of(text) {
                Some(unsaid) => CellReading::Unsaid(unsaid),
                None => CellReading::Wrong(misfit(self.lang, text, &Misfit::Interval), String::new()),
            },
        }
    }

    /// Whether a cell can be the value of a key.
    pub(super) fn fits(self, key: &str, shape: Shape, cell: &SourceCell) -> bool {
        let is = |order| {
            !matches!(self.read(key, shape, cell, order), CellReading::Wrong(..) | CellReading::Kept(_))
        };
        let is_ror = || cell.written().to_lowercase().contains("ror.org/");
        if &*first_partner(key) == "partners.0.ror" { is_ror() } else { is(Order::Day) || is(Order::Month) }
    }

    /// Text as it is: what stands at its ends and shows nothing is left out, and every line end is one.
    fn text(self, cell: &SourceCell) -> Result<String, (String, String)> {
        let text = cell.written().replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim();
        if has_control(text) {
            return Err((misfit(self.lang, text, &Misfit::Control), String::new()));
        }
        Ok(text.to_owned())
    }

    fn day(self, key: &str, cell: &SourceCell, order: Order) -> CellReading {
        match days::day(cell, order) {
            Ok(day) if key == "ends" && is_no_end(day) => CellReading::Unsaid(Unsaid::Endless),
            Ok(day) => CellReading::Value(Value::Day(day)),
            Err(_) if Unsaid::of(&cell.written()) == Some(Unsaid::Endless) && key != "ends" => {
                CellReading::Wrong(words::no_day(self.lang, &cell.written()), words::day_help(self.lang))
            }
            Err(_) if Unsaid::of(&cell.written()).is_some() => {
                CellReading::Unsaid(Unsaid::of(&cell.written()).unwrap_or(Unsaid::Unknown))
            }
            Err(NoDay::Part) => CellReading::Wrong(
                words::part_of_a_day(self.lang, &cell.written()),
                words::day_help(self.lang),
            ),
            Err(NoDay::Other) => {
                CellReading::Wrong(words::no_day(self.lang, &cell.written()), words::day_help(self.lang))
            }
        }
    }

    fn country(self, text: &str) -> CellReading {
        if let Some(code) = countries::code_of(text) {
            return CellReading::Value(Value::Text(code.to_owned()));
        }
        // Of a code that is none, no name is near.
        let near = countries::nearest(self.lang, text).filter(|_| text.trim().chars().count() > 3);
        let help = near.map(|near| integrity::did_you_mean(self.lang, near));
        CellReading::Wrong(
            words::no_country(self.lang, text),
            help.unwrap_or_else(|| words::country_help(self.lang)),
        )
    }

    /// Eight digits; a zero in front that a spreadsheet took for nothing is put back.
    fn kvk(self, cell: &SourceCell) -> CellReading {
        let text = cell.written();
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let is_number = text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | '-'));
        match digits.len() {
            8 => CellReading::Value(Value::Text(digits)),
            7 if is_number => {
                let number = format!("0{digits}");
                let remark = words::zero_put_back(self.lang, &number);
                CellReading::Mended(Value::Text(number), remark)
            }
            _ => CellReading::Wrong(words::no_kvk(self.lang, &text), words::kvk_help(self.lang)),
        }
    }

    fn units(self) -> Vec<(String, Vec<String>)> {
        let units = self.policy.units.iter();
        units
            .map(|(id, unit)| (id.clone(), [&unit.nl, &unit.en].into_iter().flatten().cloned().collect()))
            .collect()
    }

    fn categories(self) -> Vec<(String, Vec<String>)> {
        let categories = self.policy.categories.iter();
        let labels =
            |it: &crate::model::policy::Category| [&it.nl, &it.en].into_iter().flatten().cloned().collect();
        categories.map(|(id, category)| (id.clone(), labels(category))).collect()
    }

    /// A word of the institution's own list, by its id or any of its names.
    fn of_list(self, key: &str, text: &str, list: &[(String, Vec<String>)]) -> CellReading {
        if list.is_empty() && key == "unit" {
            // Without a list of units any unit goes.
            return self.text(&SourceCell::Text(text.to_owned())).map(Value::Text).into();
        }
        let names = |(id, labels): &(String, Vec<String>)| -> Vec<String> {
            labels.iter().chain([id]).cloned().collect()
        };
        for compare in [as_named as fn(&str) -> String, as_called] {
            let wanted = compare(text);
            let mut alike = list.iter().filter(|it| names(it).iter().any(|name| compare(name) == wanted));
            if let (Some((id, _)), None, false) = (alike.next(), alike.next(), wanted.is_empty()) {
                return CellReading::Value(Value::Text(id.clone()));
            }
        }
        let names: Vec<&str> =
            list.iter().flat_map(|(id, labels)| labels.iter().chain([id])).map(String::as_str).collect();
        let of_reader =
            |labels: &[String]| if self.lang == Lang::Nl { 0 } else { labels.len().saturating_sub(1) };
        let called = list.iter().map(|(id, labels)| labels.get(of_reader(labels)).unwrap_or(id));
        let help = match nearest(text, names.iter().copied()) {
            Some(near) => integrity::did_you_mean(self.lang, near),
            None if list.is_empty() => words::none_listed_help(self.lang),
            None => words::not_listed_help(self.lang, &called.cloned().collect::<Vec<_>>().join(", ")),
        };
        let message = if key == "unit" { words::no_unit_of_ours } else { words::no_category };
        CellReading::Wrong(message(self.lang, text), help)
    }

    fn flag(self, cell: &SourceCell) -> CellReading {
        match flag(cell) {
            Some(flag) => CellReading::Value(Value::Flag(flag)),
            None => CellReading::Wrong(misfit(self.lang, &cell.written(), &Misfit::Flag), String::new()),
        }
    }

    fn word(self, text: &str, legal: &'static [&'static str]) -> CellReading {
        match word(text, legal) {
            Some(word) => CellReading::Value(Value::Text(word.to_owned())),
            None if legal == Renewal::SPELLINGS && flag(&SourceCell::Text(text.to_owned())) == Some(true) => {
                CellReading::Kept(words::renewal_kept(self.lang))
            }
            None => self.no_word(text, legal),
        }
    }

    fn words(self, text: &str, legal: &'static [&'static str]) -> CellReading {
        if let Some(word) = word(text, legal) {
            return CellReading::Value(Value::Texts(vec![word.to_owned()]));
        }
        let mut found: Vec<String> = Vec::new();
        for part in text.split([',', ';', '\n', '/', '+']).map(str::trim).filter(|part| !part.is_empty()) {
            match word(part, legal) {
                Some(word) if !found.iter().any(|it| it == word) => found.push(word.to_owned()),
                Some(_) => {}
                None => return self.no_word(part, legal),
            }
        }
        CellReading::Value(Value::Texts(found))
    }

    /// A word that is none of those that are known: which there are, as the reader says them.
    fn no_word(self, text: &str, legal: &'static [&'static str]) -> CellReading {
        let said = |word: &&str| {
            let label = labels::of_vocabulary(legal, word).map(|label| label.in_lang(self.lang));
            label.unwrap_or(word).to_owned()
        };
        let all: Vec<String> = legal.iter().map(said).collect();
        CellReading::Wrong(words::no_word(self.lang, text), words::choose_from(self.lang, &all.join(", ")))
    }

    /// The board or a director; any other text may be somebody's name.
    fn signed_by(self, text: &str) -> CellReading {
        let wanted = folded(text);
        let own = self.policy.labels.iter().flat_map(|labels| labels.nl.iter().chain(&labels.en));
        let own = own.filter(|(_, label)| folded(label) == wanted).map(|(word, _)| word.as_str());
        let known = word(text, Signatory::SPELLINGS).or_else(|| columns::signatory(&wanted));
        let found = own.chain(known).find(|word| Signatory::SPELLINGS.contains(word));
        match found {
            Some(word) => CellReading::Value(Value::Text(word.to_owned())),
            None => CellReading::Kept(words::signatory_kept(self.lang)),
        }
    }
}

impl From<Result<Value, (String, String)>> for CellReading {
    fn from(found: Result<Value, (String, String)>) -> Self {
        found.map_or_else(|(message, help)| Self::Wrong(message, help), Self::Value)
    }
}

/// A word of a vocabulary, by its spelling, what it is called, or what people often write for it.
fn word(text: &str, legal: &'static [&'static str]) -> Option<&'static str> {
    let wanted = folded(text);
    let is_called = |word: &&str| {
        labels::of_vocabulary(legal, word)
            .is_some_and(|label| folded(label.nl) == wanted || folded(label.en) == wanted)
    };
    let spelled = legal.iter().find(|word| folded(word) == wanted);
    spelled.or_else(|| legal.iter().find(|word| is_called(word))).copied().or_else(|| {
        let word = columns::word_for(&wanted)?;
        legal.iter().find(|it| **it == word).copied()
    })
}

/// Yes or no, as people and spreadsheets write it.
pub(super) fn flag(cell: &SourceCell) -> Option<bool> {
    match cell {
        SourceCell::Flag(flag) => Some(*flag),
        SourceCell::Number(number) => [("1", true), ("0", false)]
            .into_iter()
            .find(|(it, _)| *it == number.to_string())
            .map(|(_, it)| it),
        cell => match folded(&cell.written()).as_str() {
            "ja" | "j" | "yes" | "y" | "true" | "waar" | "x" | "1" => Some(true),
            "nee" | "n" | "no" | "false" | "onwaar" | "0" => Some(false),
            _ => None,
        },
    }
}

/// A ROR id as the format has it, whatever part of its address was written.
fn ror(text: &str) -> String {
    let id = text.trim_end_matches('/').rsplit('/').next().unwrap_or(text).trim();
    let is_id = id.len() == 9 && id.starts_with('0') && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_id { format!("https://ror.org/{}", id.to_lowercase()) } else { text.to_owned() }
}

/// A name as it is compared: `en`, `and` and `&` are one.
fn as_named(text: &str) -> String {
    let text = text.replace(['&', '+'], " en ");
    let words = folded(&text);
    words
        .split(' ')
        .map(|word| if matches!(word, "and" | "und" | "et") { "en" } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

/// The same, without the word for what kind of unit it is.
fn as_called(text: &str) -> String {
    const KINDS: [&str; 12] = [
        "faculteit",
        "faculty",
        "of",
        "van",
        "voor",
        "academie",
        "academy",
        "school",
        "for",
        "de",
        "the",
        "dienst",
    ];
    let named = as_named(text);
    named.split(' ').filter(|word| !KINDS.contains(word)).collect::<Vec<_>>().join(" ")
}

/// Whether a key holds a number, an address or a code that others gave out.
fn is_identifier(key: &str) -> bool {
    ["ror", "number", "schac", "erasmus_code", "website", "reference", "country", "seat"]
        .iter()
        .any(|end| key.ends_with(end))
}
