//! Small sentences that several verbs say.

use crate::model::Misfit;
use crate::text::near::nearest;
use crate::words::ask::two_days;
use crate::words::{Lang, integrity, labels, shape, write as words};

/// Why a text cannot be a value, in one sentence.
pub(crate) fn misfit(lang: Lang, text: &str, why: &Misfit) -> String {
    let text = crate::text::clean::Clean::line(text);
    let text = text.as_str();
    match why {
        Misfit::Day => words::no_day(lang, text),
        Misfit::EitherDay(one, other) => two_days(lang, text, *one, *other),
        Misfit::Flag => words::no_flag(lang, text),
        Misfit::Number(least, most) if *most == i64::MAX => words::no_number(lang, text, *least),
        Misfit::Number(least, most) => integrity::out_of_bounds(lang, text, *least, *most),
        Misfit::Interval => words::no_interval(lang, text),
        Misfit::Word(legal, near) => {
            let offered = |word: &str| labels::offered(lang, legal, word);
            let near = near.map(offered);
            let legal: Vec<String> = legal.iter().map(|word| offered(word)).collect();
            let near = near.or_else(|| nearest(text, legal.iter().map(String::as_str)).map(str::to_owned));
            let near = near.map(|near| format!("{} ", integrity::did_you_mean(lang, &near)));
            let near = near.unwrap_or_default();
            let legal = integrity::legal_words(lang, &shape::quoted(legal.iter().map(String::as_str)));
            format!("{}; {near}{legal}", integrity::unknown_word(lang, text))
        }
        Misfit::Empty => words::is_empty(lang),
        Misfit::Control => words::has_control(lang),
        Misfit::Shape => words::no_shape(lang),
    }
}
