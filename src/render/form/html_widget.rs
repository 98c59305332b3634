//! What on a page works with the site's script: hidden until the script is there.

use std::fmt::Write as _;

use super::html_text::text;
use super::widget::{Filters, SignalForm, Widget};
use crate::text::clean::Clean;
use crate::words::{Lang, site as words};

/// Something to use, as HTML.
pub(super) fn widget(lang: Lang, it: &Widget) -> String {
    match it {
        Widget::Filters(all) => filters(lang, all),
        Widget::SignalForm(form) => signal_form(form),
    }
}

fn filters(lang: Lang, all: &[Filters]) -> String {
    let said = |words: String| text(&Clean::line(&words));
    let mut out = format!(
        "<form class=\"filters\" id=\"filters\" role=\"search\" hidden>\n<label>{}<input type=\"search\" name=\"q\" autocomplete=\"off\"></label>\n",
        said(words::search(lang))
    );
    for filter in all {
        let _ = write!(
            out,
            "<label>{}<select name=\"{}\"><option value=\"\">{}</option>",
            text(&filter.name),
            filter.key,
            said(words::all(lang))
        );
        for (value, name) in &filter.options {
            let _ = write!(out, "<option value=\"{}\">{}</option>", text(value), text(name));
        }
        out.push_str("</select></label>\n");
    }
    let (shown, none, more) = (words::shown(lang), words::none_fits(lang), words::show_more(lang));
    let _ = write!(
        out,
        "</form>\n<p class=\"faint\" id=\"shown\" role=\"status\" data-shown=\"{}\" data-none=\"{}\" hidden></p>\n\
         <div id=\"found\" hidden></div>\n<p id=\"more\" hidden><button type=\"button\">{}</button></p>\n",
        said(shown),
        said(none),
        said(more)
    );
    out
}

fn signal_form(form: &SignalForm) -> String {
    let says = &form.says;
    let [partnership, role, words] = &form.labels;
    let mut out = format!(
        "<form class=\"composes\" id=\"signal\" data-partnership=\"{}\" data-role=\"{}\" data-text=\"{}\" hidden>\n\
         <label>{0}<input name=\"partnership\" list=\"partnerships\" autocomplete=\"off\"></label>\n<datalist id=\"partnerships\">",
        text(partnership),
        text(role),
        text(words)
    );
    for name in &form.partnerships {
        let _ = write!(out, "<option value=\"{}\">", text(name));
    }
    let _ = write!(
        out,
        "</datalist>\n<label>{}<select name=\"role\"><option value=\"\">{}</option>",
        text(role),
        text(&says.choose)
    );
    for (name, mail) in &form.roles {
        let _ = write!(out, "<option data-mail=\"{}\">{}</option>", text(mail), text(name));
    }
    let _ = write!(
        out,
        "</select></label>\n<label>{}<textarea name=\"text\" rows=\"6\" required></textarea></label>\n<p class=\"faint\">{}</p>\n\
         <p id=\"warning\" role=\"status\" hidden>{}</p>\n<label>{}<textarea id=\"composed\" rows=\"8\" readonly></textarea></label>\n\
         <p><button type=\"button\" id=\"copy\" data-done=\"{}\">{}</button> <a id=\"mail\" hidden>{}</a></p>\n</form>\n",
        text(words),
        text(&says.text_help),
        text(&says.warning),
        text(&says.composed),
        text(&says.copied),
        text(&says.copy),
        text(&says.mail)
    );
    out
}
