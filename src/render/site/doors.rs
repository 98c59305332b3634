//! The doors of a site, the same for everyone: how a partnership begins, where one can turn with a signal, and what this
//! register is.

use super::builder::SiteBuilder;
use crate::model::vocabulary::THEMES;
use crate::model::{Adviser, Policy, Reporter, Route, Word as _};
use crate::render::explain;
use crate::render::form::page::{Block, FactList, Page};
use crate::render::form::target::Target;
use crate::render::form::widget::{FormWords, SignalForm, Widget};
use crate::report::audience::listed::Listed;
use crate::text::clean::Clean;
use crate::words::explain::ROLES;
use crate::words::labels::{RegisterLabels, theme};
use crate::words::lists::capital;
use crate::words::site_doors::{ABOUT, BEGINNING, DoorPassage, SIGNAL};
use crate::words::{Bilingual, explaining, guide, site_doors as words};

/// Adds the doors.
pub(super) fn add(site: &mut SiteBuilder<'_>, all: &[Listed<'_>]) {
    let (labels, policy, lang) = (site.labels(), site.edition.policy, site.lang());
    let mut pages = [
        ("beginnen.html", beginning(labels)),
        ("signaal.html", signal(labels, policy, all)),
        ("over.html", about(labels, policy, &site.edition.about.institution)),
    ];
    for (_, page) in &mut pages {
        site.edition.about.end(lang, page);
    }
    for (name, page) in pages {
        site.page(name, name, page);
    }
}

fn passages(labels: RegisterLabels<'_>, page: &mut Page, all: &[DoorPassage]) {
    let said = |text: &Bilingual| labels.in_own_names(text.in_lang(labels.lang));
    for it in all {
        page.heading(&said(&it.heading));
        for text in it.paragraphs {
            page.text(&said(text));
        }
        if !it.bullets.is_empty() {
            page.bullets(it.bullets.iter().map(said));
        }
    }
}

fn beginning(labels: RegisterLabels<'_>) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    page.title(&words::begin_title(lang));
    page.text(&words::begin_lede(lang));
    page.heading(&words::whom_head(lang));
    page.text(&words::whom(lang, labels.of(Adviser::Governance)));
    passages(labels, &mut page, BEGINNING);
    page.heading(&words::themes_head(lang));
    page.text(&words::themes_intro(lang));
    let mut facts = FactList::default();
    for name in THEMES {
        let label = theme(name).map_or(name, |label| label.in_lang(lang));
        facts.add(label, guide::theme_about(name).map(|about| about.in_lang(lang)));
    }
    page.facts(facts);
    page
}

fn signal(labels: RegisterLabels<'_>, policy: &Policy, all: &[Listed<'_>]) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    page.title(&words::signal_title(lang));
    page.text(&words::signal_lede(lang));
    page.heading(&words::routes_head(lang));
    if policy.routes.is_empty() {
        page.text(&words::no_routes(lang));
    }
    let mut facts = FactList::default();
    for role in roles(policy) {
        let of_role = policy.routes.iter().filter(|route| route.who.as_deref().unwrap_or_default() == role);
        facts.add_all(&words::i_am(lang, &who(labels, role)), of_role.map(|route| route_said(labels, route)));
    }
    page.facts(facts);
    passages(labels, &mut page, SIGNAL);
    page.heading(&words::write_head(lang));
    page.text(&words::write_intro(lang));
    let labels_of_lines = [words::line_partnership(lang), words::line_role(lang), words::line_text(lang)];
    page.blocks.push(Block::Lines(Clean::new(
        &labels_of_lines.iter().flat_map(|it| [it.as_str(), ": \n"]).collect::<String>(),
    )));
    page.blocks.push(Block::Widget(Widget::SignalForm(Box::new(form(
        labels,
        policy,
        all,
        &labels_of_lines,
    )))));
    page
}

/// The roles of the routes, each once, in the order of the register.
fn roles(policy: &Policy) -> Vec<&str> {
    let mut roles: Vec<&str> = Vec::new();
    for route in &policy.routes {
        let who = route.who.as_deref().unwrap_or_default();
        if !roles.contains(&who) {
            roles.push(who);
        }
    }
    roles
}

fn who<'l>(labels: RegisterLabels<'l>, role: &'l str) -> String {
    Reporter::parse(role).map_or(role, |reporter| labels.of(reporter)).to_owned()
}

fn route_said(labels: RegisterLabels<'_>, route: &Route) -> String {
    let lang = labels.lang;
    let said =
        words::turn_to(lang, route.about.as_deref().unwrap_or("…"), route.to.as_deref().unwrap_or("…"));
    let channel = route.channel.as_deref().filter(|it| !it.trim().is_empty());
    channel.map_or_else(|| said.clone(), |channel| words::turn_to_channel(lang, &said, channel))
}

fn form(labels: RegisterLabels<'_>, policy: &Policy, all: &[Listed<'_>], lines: &[String; 3]) -> SignalForm {
    let lang = labels.lang;
    let clean = |text: String| Clean::line(&text);
    let role = |role: &str| {
        let channels = policy.routes.iter().filter(|it| it.who.as_deref().unwrap_or_default() == role);
        let mut mails = channels.filter_map(|it| it.channel.as_deref()).filter(|it| it.contains('@'));
        (clean(capital(&who(labels, role))), Clean::line(mails.next().unwrap_or_default()))
    };
    SignalForm {
        partnerships: all.iter().map(|it| Clean::line(it.name)).collect(),
        roles: roles(policy).into_iter().filter(|it| !it.is_empty()).map(role).collect(),
        labels: lines.clone().map(clean),
        says: FormWords {
            choose: clean(words::choose(lang)),
            text_help: clean(words::text_help(lang)),
            composed: clean(words::composed(lang)),
            copy: clean(words::copy(lang)),
            copied: clean(words::copied(lang)),
            mail: clean(words::open_mail(lang)),
            warning: clean(words::warning(lang)),
        },
    }
}

fn about(labels: RegisterLabels<'_>, policy: &Policy, institution: &str) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    page.title(&words::about_title(lang));
    page.text(&words::about_lede(lang, institution));
    own_words(labels, policy, &mut page);
    passages(labels, &mut page, ABOUT);
    let publish = policy.publish.as_ref();
    if let Some(address) = publish.and_then(|it| it.accessibility.as_deref()) {
        page.text(&words::accessibility(lang, address));
    }
    page.links(vec![
        (words::begin_title(lang), Target::File("beginnen.html".to_owned())),
        (words::signal_title(lang), Target::File("signaal.html".to_owned())),
    ]);
    page.heading(&words::help_head(lang));
    page.blocks.extend(explain::topic(lang, Some(policy), &ROLES).blocks.into_iter().skip(1));
    page.heading(&words::terms_head(lang));
    explain::terms(lang, Some(policy), &mut page);
    let rules = explain::rules_with_sources(lang, Some(policy));
    page.text(&explaining::title(lang));
    page.blocks.extend(rules.blocks.into_iter().filter(|it| !matches!(it, Block::Title(_) | Block::Foot(_))));
    page
}

/// When the institution works with others, and when not, in its own words.
pub(super) fn own_words(labels: RegisterLabels<'_>, policy: &Policy, page: &mut Page) {
    let lang = labels.lang;
    let about = policy.publish.as_ref().map(|it| &it.about);
    let own = about.and_then(|about| about.get(lang.pick("nl", "en")).or_else(|| about.values().next()));
    if let Some(own) = own.filter(|own| !own.trim().is_empty()) {
        page.heading(&words::own_words_head(lang));
        page.prose(own);
    }
}
