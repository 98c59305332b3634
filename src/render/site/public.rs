//! The pages that everyone may see. They take a value that holds no more than that.

use super::builder::{Each, SiteBuilder, SiteFiles};
use super::{data, doors, lists};
use crate::model::{Policy, RunningTerm, Status};
use crate::render::annual::beside::YearInNumbers;
use crate::render::form::page::{FactList, Page, PageItem, paragraphs};
use crate::render::form::report::Report as _;
use crate::render::form::target::Target;
use crate::render::head;
use crate::render::public_register::standing;
use crate::report::annual_public::ForPublic;
use crate::report::audience::listed::{Listed, ListedPartner};
use crate::report::audience::public::{PublicPartner, PublicPartnership, PublicRegister, PublicStanding};
use crate::text::clean::Clean;
use crate::words::labels::RegisterLabels;
use crate::words::{dates, overview, pages, show, site as words};

/// The site.
pub(super) fn site(
    mut site: SiteBuilder<'_>,
    it: &PublicRegister<'_>,
    accounts: &[ForPublic<'_>],
) -> SiteFiles {
    let (labels, lang) = (site.labels(), site.lang());
    let all = it.by_name();
    let listed: Vec<Listed<'_>> = all.iter().map(|it| listed(it)).collect();
    lists::add(&mut site, &listed, &|_, _| {});
    doors::add(&mut site, &listed);
    data::add_public(&mut site, it);
    let mut front = front(labels, &it.policy, &site.edition.about.institution, &listed);
    site.edition.about.end(lang, &mut front);
    site.page("index.html", "index.html", front);
    let this_year = format!("verantwoording-{}.html", site.edition.about.today.format("%Y"));
    let pages = accounts.len().min(2);
    for (nth, account) in accounts.iter().take(pages).enumerate() {
        let name = format!("verantwoording-{}.html", account.year);
        let mut page = account.for_browser(site.edition);
        if let Some(before) = accounts.get(nth + 1) {
            let before = YearInNumbers::of_public(before);
            YearInNumbers::of_public(account).put_beside(&before, labels, &mut page);
        }
        let others = accounts.iter().take(pages).filter(|other| other.year != account.year);
        let others = others.map(|other| {
            let year = other.year.to_string();
            (words::account_of(lang, &year), Target::File(format!("verantwoording-{year}.html")))
        });
        page.links(others.collect());
        site.page(&name, &this_year, page);
    }
    let about = site.edition.about;
    let pages = |(partnership, listed): &(&&PublicPartnership<'_>, &Listed<'_>)| {
        let mut page = of_partnership(labels, partnership);
        about.end(lang, &mut page);
        vec![lists::page_of(labels, listed, page)]
    };
    let pieces: Vec<_> = all.iter().zip(&listed).collect();
    site.finished(&Each { pieces: &pieces, names: &|(_, it)| vec![lists::address(it.id)], pages: &pages })
}

/// With whom and what for, how it is weighed, where to turn, and how one begins; nothing of what is to be done.
fn front(labels: RegisterLabels<'_>, policy: &Policy, institution: &str, all: &[Listed<'_>]) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    page.title(&words::public_title(lang, institution));
    page.text(&words::public_lede(lang, all.len()));
    page.heading(&words::with_whom_head(lang));
    page.links(vec![(words::partnerships(lang), Target::File(lists::REGISTER.to_owned()))]);
    page.items(all.iter().take(MOST).map(|it| {
        let mut notes = FactList::default();
        notes.add("", it.goal);
        PageItem::new(it.name, "", notes).to(Target::Partnership(it.id.to_owned()))
    }));
    page.heading(&words::how_we_weigh_head(lang));
    page.text(&words::how_decided(lang));
    doors::own_words(labels, policy, &mut page);
    page.heading(&words::turn_head(lang));
    page.text(&words::turn_short(lang));
    page.links(vec![(words::where_to_turn(lang), Target::File("signaal.html".to_owned()))]);
    page.heading(&words::begin_head(lang));
    page.text(&words::begin_short(lang));
    page.links(vec![(words::begin(lang), Target::File("beginnen.html".to_owned()))]);
    page
}

/// So many stand on the front page; the list has all.
const MOST: usize = 40;

/// As it stands in the lists.
fn listed<'r>(it: &PublicPartnership<'r>) -> Listed<'r> {
    let partner = |it: &PublicPartner<'r>| ListedPartner { name: it.name, seat: None, country: it.country };
    Listed {
        id: it.id,
        formerly: it.formerly,
        name: it.name,
        status: match it.standing {
            PublicStanding::Upcoming => Status::Upcoming,
            PublicStanding::Running => Status::Active,
            PublicStanding::Over => Status::Expired,
        },
        weight: it.weight,
        unit: it.unit,
        category: it.category,
        partners: it.partners.iter().map(partner).collect(),
        goal: it.goal,
        term: term(it),
    }
}

fn term(it: &PublicPartnership<'_>) -> RunningTerm {
    RunningTerm { starts: it.starts, ends: it.ends, runs_until: it.runs_until, ended: None }
}

/// One partnership: its goal, with whom, for how long, that it was entered, and what was said of that in public.
fn of_partnership(labels: RegisterLabels<'_>, it: &PublicPartnership<'_>) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    page.title(it.name);
    page.prose(it.goal.unwrap_or(&pages::no_goal(lang)));
    let mut facts = FactList::default();
    let category = it.category.map(|category| labels.category(category));
    let (status, weight) = (standing(labels, it.standing), lists::weight_word(labels, it.weight));
    let parts: Vec<&str> = [Some(&*status), Some(&*weight), category].into_iter().flatten().collect();
    facts.add(&overview::status_head(lang), Some(parts.join(" · ")));
    facts.add_all(&words::partners_head(lang), it.partners.iter().map(|it| partner(labels, *it)));
    facts.add(&show::term_name(lang), show::term(lang, term(it)));
    facts.add(&overview::unit_head(lang), it.unit.map(|unit| labels.unit(unit)));
    let forms: Vec<&str> = it.forms.iter().map(|form| labels.of(*form)).collect();
    facts.add(&words::forms_head(lang), Some(forms.join(", ")));
    page.facts(facts);
    page.heading(&words::decided_head(lang));
    page.text(&it.entered.map_or_else(
        || words::not_entered_known(lang),
        |it| words::entered(lang, it.date, it.by.map(|by| labels.of(by))),
    ));
    for it in &it.said {
        page.facts(FactList(vec![(Clean::line(&dates::day(lang, it.date)), paragraphs(it.text))]));
    }
    page.text(&words::how_decided(lang));
    page
}

fn partner(labels: RegisterLabels<'_>, it: PublicPartner<'_>) -> String {
    let country = it.country.map(|code| head::country(labels.lang, code));
    [Some(it.name), country].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
