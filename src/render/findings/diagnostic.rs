//! A finding with the reader's own lines, and what is meant underlined.

use annotate_snippets::renderer::Style;
use annotate_snippets::{AnnotationKind, Group, Level as Title, Renderer, Snippet};

use crate::document::{Located, Locator};
use crate::finding::{Finding, Level};
use crate::model::FileId;
use crate::render::form::style::Style as TextStyle;
use crate::text::clean::Clean;
use crate::text::wrap::refitted;
use crate::words::{Lang, report};

/// A file to quote from.
pub struct Quoted<'t> {
    /// The path as it is shown.
    pub path: String,
    /// What finds spots in it; nothing when it could not be read.
    pub locator: Option<Locator<'t>>,
}

impl Quoted<'_> {
    /// Where a finding's place is; the first line of a file that could not be read.
    pub fn locate(&self, spot: &crate::model::place::Spot) -> Located {
        match &self.locator {
            Some(locator) => locator.locate(spot),
            None => Locator::new("").locate(&crate::model::place::Spot::File),
        }
    }
}

/// One finding, as people read it.
pub fn finding<'t>(
    lang: Lang,
    style: TextStyle,
    finding: &Finding,
    quoted: &dyn Fn(FileId) -> Option<&'t Quoted<'t>>,
) -> String {
    let title = match finding.level {
        Level::Error => Title::ERROR.with_name(report::level(lang, Level::Error.spelling())),
        Level::Warning => Title::WARNING.with_name(report::level(lang, Level::Warning.spelling())),
        Level::Note => Title::NOTE.with_name(report::level(lang, Level::Note.spelling())),
    };
    let (message, help) = (Clean::line(&finding.message), Clean::line(&finding.help));
    let labels: Vec<String> = finding.also.iter().map(|(_, label)| Clean::line(label).to_string()).collect();
    let mut group = Group::with_title(title.primary_title(message.as_str()).id(finding.rule));
    let places = std::iter::once((&finding.place, None))
        .chain(finding.also.iter().zip(&labels).map(|((place, _), label)| (place, Some(label.as_str()))));
    for (place, label) in places {
        let Some(file) = quoted(place.file) else { continue };
        let located = file.locate(&place.spot);
        // Those lines alone, so that a large file with much to say of it is not gone through for each.
        let (line, before, text) =
            file.locator.as_ref().map_or((1, 0, ""), |locator| locator.lines_around(&located));
        let bytes = located.bytes.start.saturating_sub(before)..located.bytes.end.saturating_sub(before);
        let kind = if label.is_none() { AnnotationKind::Primary } else { AnnotationKind::Context };
        let annotation = kind.span(on_characters(text, bytes)).label(label);
        let snippet = Snippet::source(text).line_start(line).path(file.path.as_str()).fold(true);
        group = group.element(snippet.annotation(annotation));
    }
    let hint = Title::HELP.with_name(report::level(lang, "help"));
    if !help.as_str().is_empty() {
        group = group.element(hint.message(help.as_str()));
    }
    // What is meant is underlined; only what can be typed has a hue.
    let (strong, faint) = (Style::new().bold(), Style::new().dimmed());
    let renderer = if style.color {
        let styled = Renderer::styled().error(strong).warning(strong).note(strong).help(strong).info(strong);
        styled.line_num(faint).context(faint).emphasis(strong)
    } else {
        Renderer::plain()
    };
    let drawn = renderer.term_width(style.width.unwrap_or(100).max(40)).render(&[group]);
    refitted(style.width, &drawn)
}

/// A span on whole characters, so that the renderer never meets half of one.
fn on_characters(text: &str, mut bytes: std::ops::Range<usize>) -> std::ops::Range<usize> {
    bytes.end = bytes.end.min(text.len());
    bytes.start = bytes.start.min(bytes.end);
    while !text.is_char_boundary(bytes.start) {
        bytes.start -= 1;
    }
    while !text.is_char_boundary(bytes.end) {
        bytes.end += 1;
    }
    bytes
}
