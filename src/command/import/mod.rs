//! `import`: partnerships from a list that others kept, csv or xlsx. What each column is, is guessed and shown; what comes of
//! each row is said; and all that is new is one commit.

mod days;
mod guess;
mod held;
mod known;
mod rows;
mod source;
mod values;

use std::cell::{Cell as Flagged, RefCell};
use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::ValueEnum;

use self::days::{Evidence, Order};
use self::guess::{Guess, Map};
use self::rows::{Drawn, List};
use self::values::Reader;
use super::entry::register_lang;
use super::flags::Flag;
use super::reading::{Format, about, shown};
use super::save::{Plan, save};
use super::writing::Writing;
use super::{interview, load};
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::disk::table::{Book, Cell, Sheet};
use crate::outcome::{Fault, Outcome, Said};
use crate::render::import as render;
use crate::report::import::{Column, Imported, Taken, letters};
use crate::words::{
    commit as commit_words, import as words, import_file as file_words, overview, write as write_words,
};

/// Takes in partnerships from a csv or xlsx file. What each column is taken for is guessed from its header, in Dutch or
/// English, and from what it holds.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// The csv or xlsx file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The sheet, when it is not the first that is understood
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Says what each column is: a TOML file of lines such as "Header" = "key"
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// Writes what is guessed to such a file, and imports nothing
    #[arg(long, value_name = "FILE")]
    map_out: Option<PathBuf>,
    /// What comes first in days such as 03/04/2024
    #[arg(long, value_enum, value_name = "WORD")]
    dates: Option<Dates>,
    /// Writes nothing when any row is refused
    #[arg(long)]
    strict: bool,
    /// How it is written
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
    /// Says what would come of every row, and writes nothing
    #[arg(long, help_heading = "Writing")]
    dry_run: bool,
    /// Writes without committing
    #[arg(long, help_heading = "Writing")]
    no_commit: bool,
    /// Commits on a new branch
    #[arg(long, value_name = "NAME", conflicts_with = "no_commit", help_heading = "Writing")]
    branch: Option<String>,
}

/// What comes first in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Dates {
    /// The day
    DayFirst,
    /// The month
    MonthFirst,
}

impl Import {
    pub(super) fn run(self, context: &Context) -> Result<Said, Fault> {
        let loaded = load::all(context)?;
        let book = source::book(context, &self.file)?;
        let keys = guess::keys();
        let map = self.map.as_ref().map(|path| source::map(context, path, &keys)).transpose()?;
        let map = map.unwrap_or_default();
        let (sheet, header) = self.place(context, &book, &map)?;
        let reader = Reader { lang: context.lang, policy: &loaded.register.policy };
        let columns = Guess { sheet, header, map: &map, reader, keys: &keys }.columns();
        let mut list = Imported {
            file: source::name(&self.file),
            sheet: Some(sheet.name.clone()).filter(|name| !name.is_empty()),
            dialect: book.dialect.map(|dialect| (dialect.encoding.name(), dialect.separator)),
            header: sheet.rows[header].number,
            columns,
            rows: Vec::new(),
        };
        if let Some(path) = &self.map_out {
            return Ok(Said::fine(source::write_map(context, path, &list)? + "\n"));
        }
        all_there(context, &map, &list)?;
        let orders = self.orders(context, sheet, header, &list.columns, &keys)?;
        let (file, columns) = (list.file.clone(), list.columns.clone());
        let at = List { file: &file, sheet, header, columns: &columns, orders: &orders, keys: &keys };
        let drawn = rows::draw(context, &loaded, &at)?;
        list.rows = drawn.rows;
        if self.dry_run {
            return self.says(
                context,
                &loaded,
                &list,
                String::new(),
                write_words::dry_run(context.lang) + "\n",
                true,
            );
        }
        let fates = list.fates();
        if self.strict && fates.refused > 0 {
            let fault =
                Fault::register(words::strict(context.lang, &words::rows(context.lang, fates.refused)));
            return Err(fault.showing(self.written(context, &loaded, &list, false)?));
        }
        if context.surroundings.is_terminal && fates.new > 0 {
            let page = [render::columns(context.lang, &list), render::page(context.lang, &list, false)];
            let seen: String = page.iter().map(|page| shown(context.style, Format::Text, page)).collect();
            if !interview::confirm(context, &seen, &words::question(context.lang))? {
                return Err(Fault::request(write_words::nothing_written(context.lang)));
            }
        }
        self.save(context, &at, list)
    }

    /// The sheet and the place of its headers.
    fn place<'b>(&self, context: &Context, book: &'b Book, map: &Map) -> Result<(&'b Sheet, usize), Fault> {
        let found = match &self.sheet {
            Some(name) => {
                let sheet = source::sheet(context, book, name)?;
                guess::header(sheet, map).map(|header| (sheet, header))
            }
            None => book.sheets.iter().find_map(|sheet| Some((sheet, guess::header(sheet, map)?))),
        };
        found.ok_or_else(|| {
            let file = source::name(&self.file);
            Fault::request(file_words::no_header(context.lang, &file))
                .hint(file_words::no_header_help(context.lang))
        })
    }

    /// What comes first in the days of each column: as is said, as the column tells, as another column of the list tells, or
    /// as somebody answers.
    fn orders(
        &self,
        context: &Context,
        sheet: &Sheet,
        header: usize,
        columns: &[Column],
        keys: &[Flag],
    ) -> Result<BTreeMap<usize, Order>, Fault> {
        let is_of_days = |column: &&Column| {
            let Taken::Key(key) = &column.taken else { return false };
            matches!(guess::shape(keys, key), Some(crate::model::facts::Shape::Day))
        };
        let lang = context.lang;
        let (mut orders, mut open) = (BTreeMap::new(), Vec::new());
        for column in columns.iter().filter(is_of_days) {
            let rows = &sheet.rows[header + 1..];
            let cells = rows.iter().filter_map(|row| Some((row.number, row.cells.get(column.place)?)));
            let named = words::column(lang, &letters(column.place), &column.header);
            match (self.dates, days::evidence(cells)) {
                (Some(Dates::DayFirst), _) => drop(orders.insert(column.place, Order::Day)),
                (Some(Dates::MonthFirst), _) => drop(orders.insert(column.place, Order::Month)),
                (None, Evidence::Told(order)) => drop(orders.insert(column.place, order)),
                (None, Evidence::Both(day, month)) => {
                    let fault = Fault::request(words::mixed_days(lang, &named, day, month));
                    return Err(fault.hint(words::mixed_days_help(lang)));
                }
                (None, Evidence::Open(row)) => open.push((column.place, named, row)),
                (None, Evidence::None) => {}
            }
        }
        let told: Vec<Order> = orders.values().copied().collect();
        let told = told.first().copied().filter(|first| told.iter().all(|order| order == first));
        for (place, named, row) in open {
            let example = sheet.rows.iter().find(|it| it.number == row).and_then(|it| it.cells.get(place));
            let example = example.map(Cell::written).unwrap_or_default();
            let order = match told {
                Some(order) => order,
                None => asked(context, &named, example.trim())?,
            };
            orders.insert(place, order);
        }
        Ok(orders)
    }

    /// Saves what is new, worked out once more on what is there at that moment.
    fn save(&self, context: &Context, at: &List<'_>, list: Imported) -> Result<Said, Fault> {
        let writing = Writing {
            no_commit: self.no_commit,
            branch: self.branch.clone(),
            // What is there already must be recordable, whatever it lacks: each row says what it then owes.
            accept: true,
            ..Writing::default()
        };
        let (list, has_nothing) = (RefCell::new(list), Flagged::new(false));
        let ended = save(context, &writing, &|loaded| {
            let Drawn { rows, changes } = rows::draw(context, loaded, at)?;
            let number = changes.len();
            list.borrow_mut().rows = rows;
            has_nothing.set(number == 0);
            if number == 0 {
                return Err(Fault::request(words::nothing_new(context.lang)));
            }
            Ok(Plan {
                verb: "import",
                subject: commit_words::imported(register_lang(loaded), number),
                trailers: vec![("Partnerships", number.to_string())],
                said: words::done(context.lang, &overview::partnerships(context.lang, number)),
                changes,
            })
        });
        let list = list.into_inner();
        let loaded = load::all(context)?;
        match ended {
            Ok(said) => {
                let told = self.says(context, &loaded, &list, said.out, said.remarks, false)?;
                Ok(Said { afterwards: said.afterwards, ..told })
            }
            Err(fault)
                if list.fates().new == 0 && list.rows.iter().any(|_| true) && fault.hints.is_empty() =>
            {
                self.says(
                    context,
                    &loaded,
                    &list,
                    words::nothing_new(context.lang) + "\n",
                    fault.before,
                    false,
                )
            }
            Err(fault) => Err(fault),
        }
    }

    /// What is said in the end; a row that was refused is something to mend.
    fn says(
        &self,
        context: &Context,
        loaded: &Loaded,
        list: &Imported,
        done: String,
        remarks: String,
        is_trial: bool,
    ) -> Result<Said, Fault> {
        let out = self.written(context, loaded, list, is_trial)?;
        let out = if self.format == Format::Json || done.is_empty() { out } else { format!("{out}\n{done}") };
        let outcome = if list.fates().refused > 0 { Outcome::Findings } else { Outcome::Fine };
        Ok(Said { out, remarks, outcome, is_trial, ..Said::default() })
    }

    fn written(
        &self,
        context: &Context,
        loaded: &Loaded,
        list: &Imported,
        is_trial: bool,
    ) -> Result<String, Fault> {
        if self.format == Format::Json {
            let about = about(context, &loaded.register.policy, self.format)?;
            return Ok(render::json(&about, list, is_trial));
        }
        Ok(shown(context.style, self.format, &render::page(context.lang, list, is_trial)))
    }
}

/// What a map says must be there.
fn all_there(context: &Context, map: &Map, list: &Imported) -> Result<(), Fault> {
    let is_there = |header: &&String| list.columns.iter().any(|column| column.header == **header);
    let missing: Vec<String> = map.keys().filter(|header| !is_there(header)).cloned().collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Fault::request(file_words::not_in_list(context.lang, &missing))
        .hint(file_words::map_help(context.lang)))
}

/// What comes first, as somebody answers.
fn asked(context: &Context, column: &str, example: &str) -> Result<Order, Fault> {
    let lang = context.lang;
    if context.surroundings.is_terminal {
        for (question, order) in [
            (words::is_day_first(lang, column, example), Order::Day),
            (words::is_month_first(lang, column, example), Order::Month),
        ] {
            if interview::confirm(context, "", &question)? {
                return Ok(order);
            }
        }
    }
    Err(Fault::request(words::open_days(lang, column, example)).hint(words::open_days_help(lang)))
}
