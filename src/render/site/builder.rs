//! A site being made: first its pages by their names, then, once it is known which there are, each within its frame.

use std::collections::{BTreeMap, HashSet};

use super::lists;
use crate::model::{Policy, parallel};
use crate::render::form::about::{About, AskedUnit};
use crate::render::form::html::framed;
use crate::render::form::html_frame::Frame;
use crate::render::form::html_style::STYLE;
use crate::render::form::page::Page;
use crate::render::form::report::Edition;
use crate::render::form::target::{Reach, Target};
use crate::report::audience::Audience;
use crate::text::clean::Clean;
use crate::words::labels::RegisterLabels;
use crate::words::{Lang, site as words};

/// The files of a site, by their names.
pub type SiteFiles = BTreeMap<String, Vec<u8>>;

/// A site being made.
pub(super) struct SiteBuilder<'s> {
    pub(super) edition: Edition<'s>,
    pub(super) audience: Audience,
    pages: BTreeMap<String, SitePage>,
    files: SiteFiles,
    /// Earlier addresses, and where each leads.
    moved: BTreeMap<String, (String, Target)>,
}

/// A page of a site, before its frame is around it.
pub(super) struct SitePage {
    page: Page,
    trail: Vec<(Clean, Target)>,
    unit: Option<AskedUnit>,
    /// The part of the site that it is of, by its file.
    part: String,
}

impl SitePage {
    /// A page of a part of the site, to which a way leads.
    pub(super) fn below(part: &str, trail: Vec<(String, Target)>, page: Page) -> Self {
        let trail = trail.into_iter().map(|(name, target)| (Clean::line(&name), target)).collect();
        Self { page, trail, unit: None, part: part.to_owned() }
    }
}

/// Pages of which there are many: which each piece has, and what is on them. They are made when they are written, each piece
/// by itself, and are not kept.
pub(super) struct Each<'e, P> {
    pub(super) pieces: &'e [P],
    pub(super) names: &'e dyn Fn(&'e P) -> Vec<String>,
    pub(super) pages: &'e (dyn Fn(&'e P) -> Vec<(String, SitePage)> + Sync),
}

impl<'s> SiteBuilder<'s> {
    pub(super) fn new(
        lang: Lang,
        policy: &'s Policy,
        about: &'s About,
        audience: Audience,
        hue: &str,
    ) -> Self {
        let style = format!("{STYLE}{hue}");
        let mut files = SiteFiles::new();
        files.insert("site.css".to_owned(), style.trim_start().as_bytes().to_vec());
        files.insert("site.js".to_owned(), include_bytes!("site.js").to_vec());
        let edition = Edition::new(lang, policy, about);
        Self { edition, audience, pages: BTreeMap::new(), files, moved: BTreeMap::new() }
    }

    pub(super) fn labels(&self) -> RegisterLabels<'s> {
        self.edition.labels
    }

    pub(super) fn lang(&self) -> Lang {
        self.edition.labels.lang
    }

    /// Adds a page of a part of the site, at an address.
    pub(super) fn page(&mut self, name: &str, part: &str, page: Page) {
        self.pages.insert(name.to_owned(), SitePage::below(part, Vec::new(), page));
    }

    /// Adds a page to which a way leads, about one unit or about all.
    pub(super) fn below(
        &mut self,
        name: &str,
        part: &str,
        trail: Vec<(String, Target)>,
        unit: Option<AskedUnit>,
        page: Page,
    ) {
        self.pages.insert(name.to_owned(), SitePage { unit, ..SitePage::below(part, trail, page) });
    }

    /// Adds a file beside the pages.
    pub(super) fn file(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.insert(name.to_owned(), bytes);
    }

    /// Lets an earlier address lead on.
    pub(super) fn moved(&mut self, name: &str, now: (String, Target)) {
        self.moved.insert(name.to_owned(), now);
    }

    /// The parts of the site, each that there is.
    fn menu(&self) -> Vec<(Clean, Target)> {
        let lang = self.lang();
        let is_public = self.audience == Audience::Public;
        let year = self.edition.about.today.format("%Y").to_string();
        let account = format!("verantwoording-{year}.html");
        let parts = [
            (if is_public { words::home(lang) } else { words::today(lang) }, "index.html"),
            (words::partnerships(lang), "register.html"),
            (words::board(lang), "bestuur.html"),
            (words::signals(lang), "signalen.html"),
            (words::ahead(lang), "jaar.html"),
            (words::account(lang), &account),
            (words::changes(lang), "wijzigingen.html"),
            (words::begin(lang), "beginnen.html"),
            (words::where_to_turn(lang), "signaal.html"),
            (words::about(lang), "over.html"),
        ];
        let there = parts.into_iter().filter(|(_, file)| self.pages.contains_key(*file));
        there.map(|(name, file)| (Clean::line(&name), Target::File(file.to_owned()))).collect()
    }

    /// Every file of the site.
    pub(super) fn finished<P: Sync>(mut self, each: &Each<'_, P>) -> SiteFiles {
        let lang = self.lang();
        let menu = self.menu();
        let mut names: HashSet<String> = each.pieces.iter().flat_map(each.names).collect();
        names.extend(self.pages.keys().chain(self.files.keys()).chain(self.moved.keys()).cloned());
        let publish = self.edition.policy.publish.as_ref();
        let licence = publish.and_then(|it| it.licence.as_deref());
        let mut foot: Vec<Clean> =
            licence.map(|it| Clean::line(&words::licence(lang, it))).into_iter().collect();
        let audience = match self.audience {
            Audience::Internal => words::is_internal(lang),
            Audience::Board => words::is_for_board(lang),
            Audience::Public => words::is_public(lang),
        };
        let scope = Clean::line(&words::made(lang, &audience));
        foot.push(scope.clone());
        let plain = Frame {
            menu: &menu,
            scope: Some(&scope),
            foot: &foot,
            is_public: self.audience == Audience::Public,
            ..Frame::default()
        };
        let about = self.edition.about;
        let reach = |name: &str| Reach { files: Some(&names), depth: name.matches('/').count() };
        let written = |name: &str, it: &SitePage| {
            let current = Target::File(it.part.clone());
            let frame = Frame {
                reach: reach(name),
                current: Some(&current),
                trail: &it.trail,
                has_index: name == lists::REGISTER,
                ..plain
            };
            let about = About { unit: it.unit.clone(), ..about.clone() };
            framed(lang, &about, &it.page, &frame).into_bytes()
        };
        let of_piece = |piece| -> Vec<(String, Vec<u8>)> {
            let pages = (each.pages)(piece).into_iter();
            pages
                .map(|(name, page)| {
                    let bytes = written(&name, &page);
                    (name, bytes)
                })
                .collect()
        };
        for (name, (said, target)) in self.moved {
            let mut page = Page::default();
            page.title(&words::moved(lang, &said));
            page.links(vec![(said, target)]);
            about.end(lang, &mut page);
            let frame = Frame { reach: reach(&name), scope: None, ..plain };
            self.files.insert(name, framed(lang, about, &page, &frame).into_bytes());
        }
        // What stands at an address goes before what once stood there.
        self.files.extend(parallel::map(each.pieces, of_piece).into_iter().flatten());
        self.files.extend(parallel::map(&self.pages, |(name, page)| (name.clone(), written(name, page))));
        self.files
    }
}
