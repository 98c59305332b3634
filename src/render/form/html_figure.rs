//! A drawing as inline SVG: in ink, each mark with a name and, where it leads somewhere, a link with room around it.

use std::fmt::Write as _;

use super::figure::{DrawnShape, Figure, Glyph, LineKind, WordsKind};
use super::html_text::{prose, text};
use super::target::Reach;
use crate::words::{Lang, pages as words};

/// The heading is the part's own; here stand how to read it, the drawing and the key.
pub(super) fn figure(lang: Lang, reach: Reach<'_>, it: &Figure) -> String {
    let mut out = format!(
        "<figcaption>{}</figcaption>\n<div class=\"drawing\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n",
        prose(&it.how),
        text(&it.title)
    );
    let has_links = it.shapes.iter().any(|shape| matches!(shape, DrawnShape::Mark { target: Some(target), .. } if reach.address(target).is_some()));
    let role = if has_links { "group" } else { "img" };
    let (width, height) = (it.width, it.height);
    let _ = writeln!(
        out,
        "<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"{role}\" aria-label=\"{}\">",
        text(&it.title)
    );
    for shape in &it.shapes {
        one(&mut out, reach, shape);
    }
    out.push_str("</svg>\n</div>\n");
    if !it.key.is_empty() {
        let _ = write!(out, "<ul class=\"key\" aria-label=\"{}\">", words::key(lang));
        for (glyph, name) in &it.key {
            let _ = write!(
                out,
                "<li><svg viewBox=\"-8 -8 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">"
            );
            mark(&mut out, *glyph, (0, 0));
            let _ = write!(out, "</svg> {}</li>", prose(name));
        }
        out.push_str("</ul>\n");
    }
    out
}

fn one(out: &mut String, reach: Reach<'_>, shape: &DrawnShape) {
    let _ = match shape {
        DrawnShape::Line { from, to, kind } => {
            let class = match kind {
                LineKind::Thin => "thin",
                LineKind::Heavy => "heavy",
                LineKind::Solid => "solid",
                LineKind::Dotted => "dotted",
            };
            writeln!(out, "<path class=\"{class}\" d=\"M{} {}L{} {}\"/>", from.0, from.1, to.0, to.1)
        }
        DrawnShape::Ground { at, width, height } => {
            writeln!(
                out,
                "<rect class=\"ground\" x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{height}\"/>",
                at.0, at.1
            )
        }
        DrawnShape::Words { at, words, kind } => {
            let class = match kind {
                WordsKind::Name => "",
                WordsKind::Aside => " class=\"aside\"",
                WordsKind::AsideBefore => " class=\"aside before\"",
            };
            writeln!(out, "<text{class} x=\"{}\" y=\"{}\">{}</text>", at.0, at.1, text(words))
        }
        DrawnShape::Mark { at, glyph, label, target } => {
            let address = target.as_ref().and_then(|target| reach.address(target));
            let label = text(label);
            match &address {
                Some(address) => {
                    let _ =
                        write!(out, "<a href=\"{address}\" aria-label=\"{label}\"><title>{label}</title>");
                    let _ = write!(
                        out,
                        "<rect class=\"room\" x=\"{}\" y=\"{}\" width=\"24\" height=\"24\"/>",
                        at.0 - 12,
                        at.1 - 12
                    );
                }
                None => {
                    let _ = write!(out, "<g><title>{label}</title>");
                }
            }
            mark(out, *glyph, *at);
            writeln!(out, "{}", if address.is_some() { "</a>" } else { "</g>" })
        }
    };
}

fn mark(out: &mut String, glyph: Glyph, (x, y): (i32, i32)) {
    let (class, outline) = glyph.outline();
    let _ = write!(out, "<path class=\"mark {class}\" transform=\"translate({x} {y})\" d=\"{outline}\"/>");
}
