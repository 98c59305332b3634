//! `import`: partnerships from a list that others kept, csv, xlsx or ods. What each column is, is guessed and shown; what comes of
//! each row is said; and all that is new is one commit.

mod answers;
mod days;
mod differences;
mod duplicates;
mod exported;
mod exported_json;
mod file_talk;
mod guess;
mod kept;
mod layout;
mod lengths;
mod oddities;
mod persons;
mod plan;
mod policy;
mod reading;
mod rows;
mod rules;
mod several;
mod source;
mod talk;
mod tally;
mod unsaid;
mod values;

use std::cell::{Cell as Flagged, RefCell};
use std::path::PathBuf;

use clap::ValueEnum;

use self::answers::Answers;
use self::guess::Guess;
use self::kept::ListAnswers;
use self::rows::{Drawn, List};
use self::talk::{AskingRound, Verdict};
use self::values::Reader;
use crate::args::output::{Format, about};
use crate::args::verb::Verb;
use crate::args::writing::Writing;
use crate::command::write::interview;
use crate::command::write::recording::{Planned, save};
use crate::context::Context;
use crate::context::register;
use crate::disk::load::Loaded;
use crate::outcome::{Blame, Fault, Reply, RunOutcome};
use crate::record::WritePlan;
use crate::render::import as render;
use crate::report::import::{Column, Fate, Imported};
use crate::words::{
    Lang, commit as commit_words, import as words, import_columns as column_words, import_rows as row_words,
    overview, write as write_words,
};

/// Takes in partnerships from a csv, xlsx or ods file, and says what comes of every row
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
pub(crate) struct Import {
    /// The csv, xlsx or ods file, or what `export` wrote
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The sheet, when it is not the one that is best understood
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// The encoding of a csv file, such as windows-1250, utf-8 or cp850
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
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
    /// Goes on with the answers that were given before
    #[arg(long, help_heading = "Writing")]
    resume: bool,
}

/// What comes first in a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Dates {
    /// The day
    #[value(alias = "dag-eerst")]
    DayFirst,
    /// The month
    #[value(alias = "maand-eerst")]
    MonthFirst,
}

impl Verb for Import {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        if let Some(files) = exported::of_json(context, &self.file)? {
            return self.take_back(context, &files);
        }
        let said = self.encoding.as_deref().map(|label| source::encoding(context, label)).transpose()?;
        let mut book = source::book(context, &self.file, said)?;
        if let Some(files) = exported::of_book(context, &book) {
            return self.take_back(context, &files);
        }
        let loaded = register::all(context)?;
        let keys = guess::keys();
        let map = self.map.as_ref().map(|path| source::map(context, path, &keys)).transpose()?;
        let map = map.unwrap_or_default();
        let kept = match self.is_talked_over(context) {
            true => Some(ListAnswers::open(context, &self.file, self.resume)?),
            false if self.resume => {
                return Err(Fault::request(write_words::resume_needs_a_terminal(context.lang)));
            }
            false => None,
        };
        if let Some(kept) = &kept {
            book = file_talk::letters(kept, &self.file, book)?;
        }
        let (mut sheet, mut header) = layout::place(context, &self, &book, &map)?;
        if let Some(kept) = kept.as_ref().filter(|_| self.sheet.is_none()) {
            sheet = file_talk::sheet(kept, &layout::likely(&book, &map), sheet)?;
            header = guess::header(sheet, &map).map_or(header, |(header, _)| header);
        }
        let reader = Reader { lang: context.lang, policy: &loaded.register.policy };
        let guess = Guess { sheet, header, map: &map, reader, keys: &keys };
        let columns = guess.columns();
        let list = Imported {
            file: source::name(&self.file),
            sheet: Some(sheet.name.clone()).filter(|name| !name.is_empty()),
            dialect: book.dialect.map(|dialect| (dialect.encoding.name(), dialect.separator)),
            header: sheet.rows[header].number,
            notes: layout::notes(context, &book, sheet, header, (&columns, kept.is_some())),
            columns,
            rows: Vec::new(),
        };
        if let Some(kept) = &kept {
            return self.talk_over(kept, &guess, list);
        }
        if let Some(path) = &self.map_out {
            return Ok(Reply::fine(source::write_map(context, path, &list)? + "\n"));
        }
        layout::all_there(context, &map, &list)?;
        layout::has_partner(context, &list)?;
        let orders = layout::orders(context, &self, sheet, header, &list.columns, &|_, _| Ok(None))?;
        let (file, columns) = (list.file.clone(), list.columns.clone());
        self.finish(context, list, &|loaded, answers| {
            let list =
                List { file: &file, sheet, header, columns: &columns, orders: &orders, keys: &keys, answers };
            rows::draw(context, loaded, &list)
        })
    }
}

/// Works out what comes of a list, after what somebody said of what is in doubt.
type Drawer<'d> = dyn Fn(&Loaded, Answers) -> Result<Drawn, Fault> + 'd;

impl Import {
    /// Whether the list is gone through with somebody.
    fn is_talked_over(&self, context: &Context) -> bool {
        let is_only_looked_at = self.dry_run || self.map_out.is_some() || self.format == Format::Json;
        context.surroundings.is_terminal && !is_only_looked_at
    }

    /// Goes through a list with somebody, until they say that it may be imported; what cannot be is mended there.
    fn talk_over(&self, kept: &ListAnswers<'_>, guess: &Guess<'_>, list: Imported) -> Result<Reply, Fault> {
        let context = kept.context;
        let (lang, loaded) = (context.lang, register::all(context)?);
        let mut list = Imported { columns: talk::as_answered(kept, list.columns), ..list };
        layout::all_there(context, guess.map, &list)?;
        let (notes, mut round, mut remark) = (list.notes.clone(), AskingRound::Open, String::new());
        loop {
            if self.map.is_none() {
                list.columns = talk::columns(kept, guess, (list.columns, round), &remark)?;
            }
            let asked = |column: &Column, example: &str| talk::day_order(kept, round, column, example);
            let orders = layout::has_partner(context, &list).and_then(|()| {
                layout::orders(context, self, guess.sheet, guess.header, &list.columns, &asked)
            });
            let orders = match orders {
                Err(fault) if fault.blame == Blame::Request && self.map.is_none() => {
                    (remark, round) =
                        (column_words::choose_otherwise(lang, &fault.sentence), AskingRound::All);
                    continue;
                }
                orders => orders?,
            };
            let draw = |loaded: &Loaded, answers, list: &Imported| {
                let (file, columns) = (&list.file, &list.columns);
                let Guess { sheet, header, keys, .. } = *guess;
                let list = List { file, sheet, header, columns, orders: &orders, keys, answers };
                rows::draw(context, loaded, &list)
            };
            let mut drawn = draw(&loaded, Answers::default(), &list)?;
            let answers = talk::doubts(kept, round, &drawn.doubts)?;
            if drawn.doubts.any() {
                drawn = draw(&loaded, answers, &list)?;
            }
            list.notes.clone_from(&notes);
            list.take(&mut drawn);
            let has_changes = !(drawn.changes.is_empty() || self.strict && list.fates().refused > 0);
            // It is drawn once more when it is saved: of a long list one drawing at a time fits.
            drop(drawn.changes);
            let pages =
                [render::columns(lang, &list, true), render::page(lang, &list.without_commands(), false)];
            let seen: Vec<String> = pages.map(|page| Format::Text.page(context.style, &page)).into();
            match talk::verdict(context, &seen.join("\n"), &list.columns, has_changes)? {
                Verdict::Import => {
                    let plan = plan::plan(context, &loaded.register.policy, &drawn.to_review)?;
                    let drawn_of = list.clone();
                    let saved = self.save(context, &|loaded| draw(loaded, answers, &drawn_of), list, true)?;
                    return Ok(Reply { out: saved.out + &plan, ..saved });
                }
                Verdict::Again => round = AskingRound::All,
                Verdict::Column(at) => round = AskingRound::One(at),
            }
            remark.clear();
        }
    }

    /// Takes back what an export wrote.
    fn take_back(&self, context: &Context, files: &[exported::ReturningFile]) -> Result<Reply, Fault> {
        let list = Imported { file: source::name(&self.file), ..Imported::default() };
        self.finish(context, list, &|loaded, _| exported::draw(context, loaded, files))
    }

    /// Says what comes of it, asks where somebody is there to ask, and saves what is new.
    fn finish(&self, context: &Context, mut list: Imported, draw: &Drawer<'_>) -> Result<Reply, Fault> {
        let loaded = register::all(context)?;
        let answers = Answers::default();
        let mut drawn = draw(&loaded, answers)?;
        list.take(&mut drawn);
        let has_changes = !drawn.changes.is_empty();
        drop(drawn.changes);
        let (lang, fates) = (context.lang, list.fates());
        if self.dry_run {
            return self.says(context, &list, "", write_words::dry_run(lang) + "\n", true);
        }
        if self.strict && fates.refused > 0 {
            let remark = words::strict(lang, &words::rows(lang, fates.refused)) + "\n";
            let said = self.says(context, &list, "", remark, false)?;
            return Ok(Reply { is_trial: true, ..said });
        }
        let is_seen = self.is_talked_over(context) && has_changes;
        if is_seen {
            let seen = Format::Text.page(context.style, &render::page(lang, &list, false));
            if !interview::confirm(context, &seen, &words::question(lang))? {
                return Err(Fault::stopped(write_words::nothing_written(lang)));
            }
        }
        self.save(context, &|loaded| draw(loaded, answers), list, is_seen)
    }

    /// Saves what is new, worked out once more on what is there at that moment.
    fn save(
        &self,
        context: &Context,
        draw: &dyn Fn(&Loaded) -> Result<Drawn, Fault>,
        list: Imported,
        is_seen: bool,
    ) -> Result<Reply, Fault> {
        let writing = Writing {
            no_commit: self.no_commit,
            branch: self.branch.clone(),
            // What is there already must be recordable, whatever it lacks: each row says what it then owes.
            accept: true,
            ..Writing::default()
        };
        let (list, has_nothing) = (RefCell::new(list), Flagged::new(false));
        let progress = context.progress();
        let ended = save(context, &writing, &|loaded| -> Planned {
            let mut drawn = draw(loaded)?;
            let changes = std::mem::take(&mut drawn.changes);
            list.borrow_mut().take(&mut drawn);
            let fates = list.borrow().fates();
            has_nothing.set(changes.is_empty());
            if changes.is_empty() {
                return Err(Fault::request(words::nothing_new(context.lang)).into());
            }
            progress.tell(|| row_words::rows_written(context.lang, list.borrow().rows.len()));
            let of_register = Lang::of_register(&loaded.register.policy);
            let subject = if fates.new > 0 {
                commit_words::imported(of_register, fates.new)
            } else {
                commit_words::import_changed(
                    of_register,
                    &overview::partnerships(of_register, fates.taken_over),
                )
            };
            let done = words::done(
                context.lang,
                &overview::partnerships(context.lang, fates.new + fates.taken_over),
            );
            Ok(WritePlan {
                verb: "import",
                subject,
                trailers: vec![("Partnerships", (fates.new + fates.taken_over).to_string())],
                summary: done,
                changes,
            })
        });
        drop(progress);
        let list = list.into_inner();
        match ended {
            Ok(said) => {
                let done = said.out.clone();
                let told = self.says(context, &list, &done, said.remarks, false)?;
                // Whoever said yes has just seen what comes of the rows.
                let out = if is_seen && self.format != Format::Json { said.out } else { told.out };
                Ok(Reply { out, afterwards: said.afterwards, ..told })
            }
            Err(fault) if has_nothing.get() => {
                self.says(context, &list, &(words::nothing_new(context.lang) + "\n"), fault.before, false)
            }
            Err(fault) => Err(fault),
        }
    }

    /// What is said in the end; a row that was refused is something to mend.
    fn says(
        &self,
        context: &Context,
        list: &Imported,
        done: &str,
        remarks: String,
        is_trial: bool,
    ) -> Result<Reply, Fault> {
        let mut out = if self.format == Format::Json {
            let policy = register::all(context)?.register.policy;
            render::json(&about(context, &policy, true)?, list, is_trial)
        } else {
            self.format.page(context.style, &render::page(context.lang, list, is_trial))
        };
        if self.format != Format::Json && !done.is_empty() {
            out += "\n";
            out += done;
        }
        let fates = list.fates();
        let is_fine = fates.refused + fates.differing == 0;
        let outcome = if is_fine { RunOutcome::Fine } else { RunOutcome::Findings };
        Ok(Reply { out, remarks, outcome, is_trial, ..Reply::default() })
    }
}

impl Imported {
    /// The same for who is asked about all of it, and so needs no command to take anything over.
    fn without_commands(&self) -> Self {
        let mut list = self.clone();
        for row in &mut list.rows {
            if let Fate::Differs(Some(_), problems) = &mut row.fate {
                for problem in problems {
                    problem.help.clear();
                }
            }
        }
        list
    }

    /// Takes over what came of the rows; what is known of the list itself stays.
    fn take(&mut self, drawn: &mut Drawn) {
        self.rows = std::mem::take(&mut drawn.rows);
        self.notes.retain(|note| !drawn.notes.contains(note));
        self.notes.append(&mut drawn.notes);
    }
}
