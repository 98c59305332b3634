//! The pages from a register as an audience may see it: for who works with it all that is in it, for the board a register in
//! which the rest does not stand. The same functions make both.

use std::collections::{BTreeMap, HashMap};

use super::builder::{Each, SiteBuilder, SiteFiles, SitePage};
use super::dossier::DossierPage;
use super::{changes, data, doors, figures, lists, today};
use crate::model::task::TaskHistory;
use crate::model::{
    CommitMeaning, Day, FileDifference, Partnership, Register, Requirement, Status, TomlValue, What, Year,
};
use crate::render::annual::beside::YearInNumbers;
use crate::render::board::sign::to_sign;
use crate::render::dossier::WithFile;
use crate::render::form::page::{Block, Page};
use crate::render::form::report::{Edition, Report};
use crate::render::form::target::Target;
use crate::render::{annual as annual_page, due, signals};
use crate::report::annual::Told;
use crate::report::audience::listed::{self, Listed};
use crate::report::board::{ForBoard, for_board_among};
use crate::report::signals::{self as signal_report, OpenSignals, Steps};
use crate::report::window::Month;
use crate::report::{annual, contacts, cycle, dossier, due as due_report, partner, round};
use crate::text::clean::Clean;
use crate::words::labels::RegisterLabels;
use crate::words::{dates, site as words};

/// What only those who work with the register see beside it.
#[derive(Debug)]
pub struct Inside<'i> {
    /// The institution's own keys, by the partnership's id.
    pub own: &'i BTreeMap<String, TomlValue>,
    /// What happened in git, the newest first.
    pub past: &'i [CommitMeaning],
    /// What the register has had to do.
    pub tasks: &'i TaskHistory,
    /// The branch that counts.
    pub main: Option<&'i str>,
    /// What an audit of the whole history found.
    pub audit: Option<Page>,
}

/// The site.
pub(super) fn site(mut site: SiteBuilder<'_>, register: &Register, inside: Option<&Inside<'_>>) -> SiteFiles {
    let (labels, lang, day) = (site.labels(), site.lang(), site.edition.about.today);
    let listed = listed::all(register, day);
    lists::add(&mut site, &listed, &|target, page| of_unit(labels, register, day, target, page));
    doors::add(&mut site, &listed);
    today::add(&mut site, register);
    let rows: BTreeMap<&str, &Listed<'_>> = listed.iter().map(|it| (it.id, it)).collect();
    let dossiers = Dossiers {
        edition: site.edition,
        register,
        open: &OpenSignals::by(register, day),
        rows: &rows,
        pasts: &inside.map(|it| by_partnership(register, it.past)).unwrap_or_default(),
        inside,
    };
    let asked = register.partnerships.iter().filter_map(|partnership| {
        let sheet = dossiers.for_board(partnership);
        (!sheet.asked.is_empty()).then(|| dossiers.sheet(sheet))
    });
    board(&mut site, asked.collect());
    reports(&mut site, register);
    data::add(&mut site, register, inside.map(|it| it.tasks));
    if let Some(inside) = inside {
        let map = contacts::contacts(register, day, None).for_browser(site.edition);
        site.page("contacten.html", "contacten.html", map);
        if let Some(audit) = &inside.audit {
            let mut audit = audit.clone();
            site.edition.about.end(lang, &mut audit);
            site.page("audit.html", "audit.html", audit);
        }
        changes::add(&mut site, inside);
        year_ahead(&mut site, register);
    }
    site.finished(&Each {
        pieces: &register.partnerships,
        names: &|partnership| dossiers.names(partnership),
        pages: &|partnership| dossiers.pages(partnership),
    })
}

/// What is needed for the pages of each partnership.
struct Dossiers<'d> {
    edition: Edition<'d>,
    register: &'d Register,
    open: &'d OpenSignals<'d>,
    rows: &'d BTreeMap<&'d str, &'d Listed<'d>>,
    /// What happened to each in git, by its id.
    pasts: &'d HashMap<&'d str, Vec<Past<'d>>>,
    inside: Option<&'d Inside<'d>>,
}

impl<'d> Dossiers<'d> {
    /// The addresses of a partnership's pages.
    fn names(&self, partnership: &Partnership) -> Vec<String> {
        let status = partnership.status(self.edition.about.today);
        let has = [
            (true, ""),
            (true, "-bestuur"),
            (is_to_be_signed(partnership, status), "-tekenen"),
            (self.has_letter(status), "-partner"),
        ];
        let there = has.into_iter().filter(|(is_there, _)| *is_there);
        there.map(|(_, which)| file(&partnership.id, which)).collect()
    }

    fn has_letter(&self, status: Status) -> bool {
        self.inside.is_some() && !matches!(status, Status::Noted | Status::Void)
    }

    /// A partnership's page, and its sheets for the board, for who signs and for the partner.
    fn pages(&self, partnership: &'d Partnership) -> Vec<(String, SitePage)> {
        let Self { edition, register, open, .. } = *self;
        let (labels, lang, day, id) =
            (edition.labels, edition.labels.lang, edition.about.today, partnership.id.as_str());
        let alone = |(event, touched): &Past<'_>| CommitMeaning {
            commit: event.commit.clone(),
            touched: vec![(*touched).clone()],
        };
        let past: Vec<CommitMeaning> = self.pasts.get(id).into_iter().flatten().map(alone).collect();
        let whole = dossier::whole_among(register, open, partnership, day);
        let own = self.inside.and_then(|it| it.own.get(id));
        let dossier = DossierPage { whole: &whole, own, past: &past, is_inside: self.inside.is_some() };
        let mut page = dossier.page(labels, edition.about);
        page.links(sheets(labels, id));
        let mut pages = vec![match self.rows.get(id) {
            Some(row) => lists::page_of(labels, row, page),
            None => (lists::address(id), SitePage::below(lists::REGISTER, Vec::new(), page)),
        }];
        let mut add = |which: &str, part: &str, what: &str, page: Page| {
            let page = SitePage::below(part, way(labels, partnership), titled(page, what));
            pages.push((file(id, which), page));
        };
        let sheet = self.for_board(partnership);
        if is_to_be_signed(partnership, whole.status) {
            let to_sign = to_sign(labels, edition.policy, edition.about, &sheet);
            add("-tekenen", lists::REGISTER, &words::sheet_to_sign(lang), to_sign);
        }
        add("-bestuur", "bestuur.html", &words::sheet_for_board(lang), self.sheet(sheet));
        if self.has_letter(whole.status) {
            let letter = self.sheet(partner::for_partner(partnership, day));
            add("-partner", lists::REGISTER, &words::letter(lang), letter);
        }
        pages
    }

    /// What the board needs; whose contacts it does not see it is not told are missing.
    fn for_board(&self, partnership: &'d Partnership) -> ForBoard<'d> {
        let day = self.edition.about.today;
        let mut sheet = for_board_among(self.register, self.open, partnership, day);
        sheet.lacks.retain(|lack| self.inside.is_some() || !matches!(lack, Requirement::Contact(_)));
        sheet
    }

    /// A sheet without the file behind it.
    fn sheet<R>(&self, report: R) -> Page
    where
        for<'f> WithFile<'f, R>: Report,
    {
        let nothing = TomlValue::Table(Vec::new());
        WithFile { report, file: &nothing, past: &[] }.for_browser(self.edition)
    }
}

/// The file of a partnership's page, or of one of its sheets.
fn file(id: &str, which: &str) -> String {
    lists::address(id).replace(".html", &format!("{which}.html"))
}

/// A sheet that says what it is: it lies on a table, and stands in a list of windows.
fn titled(mut page: Page, what: &str) -> Page {
    for block in &mut page.blocks {
        if let Block::Title(title) = block {
            *title = Clean::line(&format!("{what}: {title}"));
        }
    }
    page
}

/// Whether somebody signs it, or could: not what is informal, and nothing that is over or was never to be.
fn is_to_be_signed(partnership: &Partnership, status: Status) -> bool {
    let is_over =
        matches!(status, Status::Noted | Status::Declined | Status::Ended | Status::Expired | Status::Void);
    !is_over && (!partnership.is_informal() || partnership.head.agreement.is_some())
}

/// Its sheets, as far as they are there.
fn sheets(labels: RegisterLabels<'_>, id: &str) -> Vec<(String, Target)> {
    let lang = labels.lang;
    vec![
        (words::sheet_for_board(lang), Target::File(file(id, "-bestuur"))),
        (words::sheet_to_sign(lang), Target::File(file(id, "-tekenen"))),
        (words::letter(lang), Target::File(file(id, "-partner"))),
    ]
}

fn way(labels: RegisterLabels<'_>, partnership: &Partnership) -> Vec<(String, Target)> {
    let all = (words::partnerships(labels.lang), Target::File(lists::REGISTER.to_owned()));
    vec![all, (partnership.name().to_owned(), Target::Partnership(partnership.id.clone()))]
}

/// All that ask a decision of the board, as one document.
fn board(site: &mut SiteBuilder<'_>, asked: Vec<Page>) {
    let lang = site.lang();
    let mut page = Page::default();
    page.title(&words::asked_title(lang));
    page.text(&if asked.is_empty() { words::asked_nothing(lang) } else { words::asked_lede(lang) });
    page.blocks.extend(asked.into_iter().map(|sheet| Block::Sheet(Box::new(sheet))));
    site.edition.about.end(lang, &mut page);
    site.page("bestuur.html", "bestuur.html", page);
}

/// The reports that stand as they are: signals, the round, the cycle and the accounts.
fn reports(site: &mut SiteBuilder<'_>, register: &Register) {
    let (edition, lang, day) = (site.edition, site.lang(), site.edition.about.today);
    let mut open = signal_report::signals(register, day, None).for_browser(edition);
    let mut drawn = Page::default();
    drawn.figure(figures::lifelines(site.labels(), register, day));
    let at = open.blocks.iter().position(|it| matches!(it, Block::Heading(_) | Block::Foot(_)));
    let at = at.unwrap_or(open.blocks.len());
    open.blocks.splice(at..at, drawn.blocks);
    closed_signals(site.labels(), register, day, &mut open);
    site.page("signalen.html", "signalen.html", open);
    let year = Year::of(day);
    let strategic = round::round(register, day, year, None).for_browser(edition);
    site.page(&format!("ronde-{year}.html"), "ronde", strategic);
    site.page("cyclus.html", "cyclus.html", cycle::cycle(register, day, None).for_browser(edition));
    let this_year = format!("verantwoording-{year}.html");
    let years: Vec<Year> = std::iter::once(year).chain(year.first().pred_opt().map(Year::of)).collect();
    for one in &years {
        let account = annual::annual(register, day, *one, None);
        let mut page = account.for_browser(edition);
        if let Some(before) = one.first().pred_opt().map(Year::of) {
            let before = YearInNumbers::of(&annual::annual(register, day, before, None));
            YearInNumbers::of(&account).put_beside(&before, site.labels(), &mut page);
        }
        let others = years.iter().filter(|other| *other != one).map(|other| {
            let target = Target::File(format!("verantwoording-{other}.html"));
            (words::account_of(lang, &other.to_string()), target)
        });
        page.links(others.collect());
        site.page(&format!("verantwoording-{one}.html"), &this_year, page);
    }
}

/// Below the open ones, those that were closed in the year before today, with their outcome.
fn closed_signals(labels: RegisterLabels<'_>, register: &Register, day: Day, page: &mut Page) {
    let since = day.checked_sub_months(chrono::Months::new(12)).unwrap_or(day);
    let steps = Steps::by(register, day);
    let mut closed = Vec::new();
    for partnership in &register.partnerships {
        for (signal, on) in steps.received(partnership) {
            if on.is_some_and(|on| on >= since && on <= day) {
                let taken = steps.on(signal.id.as_str()).iter().map(|it| it.step).collect();
                let told = Told { partnership, signal, steps: taken, lacks: Vec::new(), withdrawn: None };
                closed.push((on, annual_page::signal(labels, &told)));
            }
        }
    }
    closed.sort_by_key(|(on, _)| std::cmp::Reverse(*on));
    if !closed.is_empty() {
        page.heading(&words::closed_head(labels.lang));
        page.items(closed.into_iter().map(|(_, item)| item));
    }
}

/// What a unit has to do, and which signals it has; nothing of a country or a category.
fn of_unit(labels: RegisterLabels<'_>, register: &Register, day: Day, target: &Target, page: &mut Page) {
    let Target::Unit(unit) = target else { return };
    let lang = labels.lang;
    let until = Month::of(day).last();
    let items = due_report::due(register, day, until, Some(unit));
    let (_, items) = due_report::apart(&items);
    page.heading(&words::to_do_head(lang));
    if items.is_empty() {
        page.text(&words::nothing_to_do(lang, labels.unit(unit), &dates::day(lang, until)));
    } else {
        page.table(due::table(labels, items));
    }
    let until = day.checked_add_months(chrono::Months::new(12)).unwrap_or(day);
    page.figure(figures::year_ahead(labels, day, &due_report::due(register, day, until, Some(unit))));
    let open = signal_report::open(register, day, Some(unit));
    if !open.is_empty() {
        page.heading(&words::signals(lang));
        page.items(open.iter().map(|it| signals::item(labels, it, true)));
    }
}

/// What is to be done in the year ahead, month by month.
fn year_ahead(site: &mut SiteBuilder<'_>, register: &Register) {
    let (labels, lang, day) = (site.labels(), site.lang(), site.edition.about.today);
    let until = day.checked_add_months(chrono::Months::new(12)).unwrap_or(day);
    let mut items = due_report::due(register, day, until, None);
    items.retain(|it| {
        it.obligation.what != What::Feedback && it.obligation.due.is_none_or(|due| due <= until)
    });
    let mut page = Page::default();
    page.title(&words::ahead(lang));
    page.text(&words::ahead_lede(lang, &dates::day(lang, until)));
    page.figure(figures::year_ahead(labels, day, &items));
    let past = items.iter().filter(|it| it.obligation.due.is_none_or(|due| due < day));
    let past: Vec<_> = past.collect();
    if !past.is_empty() {
        page.heading(&words::until_today(lang));
        page.table(due::table_with_units(labels, past));
    }
    let mut months: BTreeMap<Day, Vec<_>> = BTreeMap::new();
    for item in &items {
        if let Some(due) = item.obligation.due.filter(|due| *due >= day) {
            months.entry(Month::of(due).first()).or_default().push(item);
        }
    }
    for (month, items) in months {
        page.heading(&crate::words::lists::capital(&dates::month(lang, month)));
        page.table(due::table_with_units(labels, items));
    }
    site.edition.about.end(lang, &mut page);
    site.page("jaar.html", "jaar.html", page);
}

/// What a commit did to one partnership.
type Past<'p> = (&'p CommitMeaning, &'p FileDifference);

/// What happened to each partnership, also under the ids it had before, the newest first.
fn by_partnership<'d>(register: &'d Register, past: &'d [CommitMeaning]) -> HashMap<&'d str, Vec<Past<'d>>> {
    let former =
        |it: &'d Partnership| it.head.formerly.iter().map(|earlier| (earlier.as_str(), it.id.as_str()));
    let mut now: HashMap<&str, &str> = register.partnerships.iter().flat_map(former).collect();
    now.extend(register.partnerships.iter().map(|it| (it.id.as_str(), it.id.as_str())));
    let mut all: HashMap<&str, Vec<Past<'_>>> = HashMap::new();
    for event in past {
        for touched in &event.touched {
            if let Some(id) = touched.id.as_deref().and_then(|id| now.get(id)) {
                all.entry(id).or_default().push((event, touched));
            }
        }
    }
    all
}
