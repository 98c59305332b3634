//! The document around a page: what it may load, the way through the site it is of, and what stands at its foot and on each
//! sheet of paper. A page of its own has no site, and holds its style itself.

use super::about::About;
use super::html_style::STYLE;
use super::html_text::{digest, prose, text};
use super::target::{Reach, Target};
use crate::text::clean::Clean;
use crate::words::{Lang, pages as words, site};

/// What a page of a site may load: its own files.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/// What stands around a page; nothing of it around a page of its own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Frame<'f> {
    pub reach: Reach<'f>,
    /// The parts of the site, each with where it is.
    pub menu: &'f [(Clean, Target)],
    /// The part that this page is, or is of.
    pub current: Option<&'f Target>,
    /// The way to this page from the front.
    pub trail: &'f [(Clean, Target)],
    /// For whom it is, said at its top.
    pub scope: Option<&'f Clean>,
    /// What the foot says beside the page's own.
    pub foot: &'f [Clean],
    /// Whether the index of the list is loaded.
    pub has_index: bool,
    /// Whether a search engine may keep it.
    pub is_public: bool,
}

/// A page with what stands around it.
pub(super) fn document(
    lang: Lang,
    about: &About,
    title: &Clean,
    frame: &Frame<'_>,
    body: &str,
    feet: &[&Clean],
) -> String {
    let institution = Clean::line(&about.institution);
    let parts = [title.as_str(), institution.as_str()].into_iter().filter(|it| !it.is_empty());
    let mut named: Vec<&str> = parts.collect();
    named.dedup();
    let head: Vec<&str> = named.iter().rev().copied().collect();
    let [named, head, stamp] =
        [named.join(" · "), head.join(" · "), about.stamp(lang)].map(|it| text(&Clean::line(&it)));
    let code = if lang == Lang::Nl { "nl" } else { "en" };
    let robots = if frame.is_public { "" } else { "<meta name=\"robots\" content=\"noindex\">\n" };
    let (policy, loads) = loads(frame);
    let skip = text(&Clean::line(&words::skip(lang)));
    let (header, trail) = (header(lang, about, frame), trail(lang, frame, title));
    let feet: String =
        feet.iter().flat_map(|words| ["<p>".to_owned(), prose(words), "</p>\n".to_owned()]).collect();
    format!(
        "<!doctype html>\n<html lang=\"{code}\" data-head=\"{head}\" data-foot=\"{stamp}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n{robots}<title>{named}</title>\n{loads}</head>\n<body>\n\
         <a class=\"skip\" href=\"#inhoud\">{skip}</a>\n{header}{trail}{body}<footer>\n{feet}</footer>\n</body>\n</html>\n"
    )
}

fn loads(frame: &Frame<'_>) -> (String, String) {
    if frame.reach.files.is_none() {
        let policy =
            format!("default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'", digest(STYLE));
        return (policy, format!("<style>{STYLE}</style>\n"));
    }
    let at = |name: &str| "../".repeat(frame.reach.depth) + name;
    let script = |name: &str| format!("<script src=\"{}\" defer></script>\n", at(name));
    let mut loads = format!("<link rel=\"stylesheet\" href=\"{}\">\n", at("site.css"));
    if frame.has_index {
        loads += &script("index.js");
    }
    loads += &script("site.js");
    (POLICY.to_owned(), loads)
}

fn header(lang: Lang, about: &About, frame: &Frame<'_>) -> String {
    let Some(home) = frame.reach.address(&Target::File("index.html".to_owned())) else {
        return String::new();
    };
    let mut out = format!(
        "<header data-root=\"{}\">\n<a href=\"{home}\">{}</a>\n<nav aria-label=\"{}\">\n<ul>\n",
        "../".repeat(frame.reach.depth),
        text(&Clean::line(&about.institution)),
        text(&Clean::line(&site::menu(lang)))
    );
    for (name, target) in frame.menu {
        let Some(address) = frame.reach.address(target) else { continue };
        let current = if frame.current == Some(target) { " aria-current=\"page\"" } else { "" };
        out.extend(["<li><a href=\"", address.as_str(), "\"", current, ">", &text(name), "</a></li>\n"]);
    }
    let search = text(&Clean::line(&site::search_site(lang)));
    out.extend(["</ul>\n</nav>\n<form id=\"jump\" role=\"search\" hidden><input type=\"search\" name=\"q\" autocomplete=\"off\" aria-label=\""]);
    out.extend([search.as_str(), "\" placeholder=\"", &search, "\"></form>\n</header>\n"]);
    out
}

fn trail(lang: Lang, frame: &Frame<'_>, title: &Clean) -> String {
    let step = |(name, target): &(Clean, Target)| {
        let name = text(name);
        frame.reach.address(target).map_or(name.clone(), |it| format!("<a href=\"{it}\">{name}</a>"))
    };
    let steps: Vec<String> = frame.trail.iter().map(step).chain([text(title)]).collect();
    if steps.len() == 1 {
        return String::new();
    }
    let here = text(&Clean::line(&site::you_are_here(lang)));
    format!("<nav class=\"trail\" aria-label=\"{here}\">{}</nav>\n", steps.join(" › "))
}
