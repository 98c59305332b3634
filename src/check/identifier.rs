//! `identifier`: a number that cannot be right. A ROR id ends in a checksum (ISO/IEC 7064, mod 97-10), a number of the
//! Dutch business register has eight digits; numbers of other registers are free.

use super::register_index::POLICY;
use super::{RegisterIndex, Rule, Run, Voice};
use crate::model::id::ALPHABET;
use crate::model::{KeyPath, Registration, Spot};
use crate::words::{consistency, explain};

pub(super) const RULE: Rule = Rule::of_integrity("identifier", &explain::IDENTIFIER, Run::Register(run));

/// What a ROR id begins with.
const ROR: &str = "https://ror.org/";

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let lang = whole.lang;
    if let Some(number) = wrong_kvk(whole.register.policy.registration.as_ref()) {
        let spot = Spot::Value(["registration", "number"].into());
        voice.say_of_file(POLICY, spot, consistency::kvk(lang, number), consistency::kvk_help(lang));
    }
    for partnership in &whole.register.partnerships {
        for (at, partner) in partnership.head.partners.iter().enumerate() {
            let path = |keys: &[&str]| {
                let start = KeyPath::from(["partners", &at.to_string()]);
                Spot::Value(keys.iter().fold(start, |path, key| path.join(key)))
            };
            if let Some(number) = wrong_kvk(partner.registration.as_ref()) {
                let spot = path(&["registration", "number"]);
                voice.say(partnership, spot, consistency::kvk(lang, number), consistency::kvk_help(lang));
            }
            let Some(ror) = partner.ror.as_deref() else { continue };
            let message = match checked(ror) {
                Checked::Right => continue,
                Checked::NoRor => consistency::ror_form(lang, ror),
                Checked::Mistyped => consistency::ror_checksum(lang, ror),
            };
            voice.say(partnership, path(&["ror"]), message, consistency::ror_help(lang));
        }
    }
}

fn wrong_kvk(registration: Option<&Registration>) -> Option<&str> {
    let registration =
        registration.filter(|it| it.kind.as_deref().is_some_and(|it| it.eq_ignore_ascii_case("kvk")))?;
    let number = registration.number.as_deref()?;
    let is_right = number.len() == 8 && number.bytes().all(|byte| byte.is_ascii_digit());
    (!is_right).then_some(number)
}

#[derive(Debug, PartialEq, Eq)]
enum Checked {
    Right,
    NoRor,
    Mistyped,
}

/// A zero, a number of six characters in base 32, and two digits that check it.
fn checked(ror: &str) -> Checked {
    let Some(id) = ror.strip_prefix(ROR).map(|id| id.strip_suffix('/').unwrap_or(id)) else {
        return Checked::NoRor;
    };
    let (Some(number), Some(check)) = (id.strip_prefix('0').and_then(|id| id.get(..6)), id.get(7..)) else {
        return Checked::NoRor;
    };
    let value = |c: char| ALPHABET.iter().position(|it| char::from(*it) == c);
    let read = number.chars().try_fold(0, |sum, c| Some(sum * 32 + value(c.to_ascii_lowercase())?));
    match (read, check.parse::<usize>()) {
        (Some(read), Ok(check)) if id.len() == 9 && id.bytes().all(|byte| byte != b'+') => {
            if check == 98 - (read * 100) % 97 { Checked::Right } else { Checked::Mistyped }
        }
        _ => Checked::NoRor,
    }
}

#[cfg(test)]
mod tests {
    use super::{Checked, checked};

    #[test]
    fn the_checksum_of_a_ror_id_is_reckoned() {
        for right in ["https://ror.org/04dkp9463", "https://ror.org/021zvq422", "https://ror.org/02mhbdp94/"]
        {
            assert_eq!(checked(right), Checked::Right, "{right}");
        }
        for mistyped in
            ["https://ror.org/04dkp9464", "https://ror.org/04dkq9463", "https://ror.org/021zvq400"]
        {
            assert_eq!(checked(mistyped), Checked::Mistyped, "{mistyped}");
        }
        for other in [
            "",
            "04dkp9463",
            "https://ror.org/",
            "https://ror.org/04dkp946",
            "https://ror.org/14dkp9463",
            "https://ror.org/04dkp94+3",
            "https://ror.org/04dkl9463",
            "https://ror.org/04dkp94633",
            "https://ror.org/0é",
        ] {
            assert_eq!(checked(other), Checked::NoRor, "{other}");
        }
    }
}
