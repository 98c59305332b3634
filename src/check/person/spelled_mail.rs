//! Mail addresses whose signs are written out, in words or in brackets: `j.jansen (at) school punt nl`. They are put together
//! again, so that they can be looked at as what they are.

use super::given_names::is_given;

/// The sign in the middle, in brackets.
const BRACKETED_AT: [&str; 9] =
    ["(at)", "[at]", "{at}", "<at>", "(@)", "[@]", "( at )", "[ at ]", "(apenstaartje)"];

/// The full stop, in brackets.
const BRACKETED_DOT: [&str; 8] = ["(dot)", "[dot]", "{dot}", "(punt)", "[punt]", "{punt}", "(.)", "[.]"];

/// The sign in the middle, in a word that means nothing else.
const SPELLED_AT: [&str; 6] =
    ["@", "apenstaartje", "apenstaart", "apestaartje", "apestaart", "[apenstaartje]"];

/// The text with its written-out addresses put together; nothing where there is none.
pub(super) fn put_together(text: &str) -> Option<String> {
    let mut lower = text.to_lowercase();
    for (signs, sign) in [(&BRACKETED_AT[..], " @ "), (&BRACKETED_DOT[..], " . ")] {
        for written in signs {
            if lower.contains(written) {
                lower = lower.replace(written, sign);
            }
        }
    }
    let words: Vec<&str> = lower.split_whitespace().collect();
    let dotted = joined(&words, |words, at| (["dot", "punt", "."].contains(&words[at])).then_some("."));
    let dotted: Vec<&str> = dotted.iter().map(String::as_str).collect();
    let put = joined(&dotted, |words, at| {
        let is_at = SPELLED_AT.contains(&words[at])
            || words[at] == "at" && is_domain(words[at + 1]) && is_name(words[at - 1]);
        is_at.then_some("@")
    });
    (put.len() < words.len()).then(|| put.join(" "))
}

/// The words, with those that are a sign joined to what stands on both sides.
fn joined(words: &[&str], sign: impl Fn(&[&str], usize) -> Option<&'static str>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(words.len());
    let mut at = 0;
    while at < words.len() {
        let is_between = at > 0 && at + 1 < words.len();
        let sign = if is_between { sign(words, at) } else { None };
        if let (Some(sign), Some(last)) = (sign, joined.last_mut()) {
            last.push_str(sign);
            last.push_str(words[at + 1]);
            at += 2;
        } else {
            joined.push(words[at].to_owned());
            at += 1;
        }
    }
    joined
}

/// Whether a word reads as a domain: `school.nl`.
fn is_domain(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',', ';', ')', '>', '?', '!']);
    word.rsplit_once('.').is_some_and(|(before, last)| {
        !before.is_empty() && (2..=10).contains(&last.len()) && last.chars().all(char::is_alphabetic)
    })
}

/// Whether a word is the name in an address: of two parts, or one that people are given.
fn is_name(word: &str) -> bool {
    word.split(['.', '_']).filter(|part| !part.is_empty()).count() > 1 || is_given(word)
}

#[cfg(test)]
mod tests {
    use super::put_together;

    #[test]
    fn an_address_is_put_together() {
        let put = |text| put_together(text).unwrap_or_default();
        assert_eq!(put("mail j.jansen (at) school punt nl"), "mail j.jansen@school.nl");
        assert_eq!(put("j.jansen at school.nl graag"), "j.jansen@school.nl graag");
        assert_eq!(put("jan dot jansen at staff dot school dot org"), "jan.jansen@staff.school.org");
        assert_eq!(put_together("we met at school.nl on Monday"), None);
        assert_eq!(put_together("meet at the school"), None);
    }
}
