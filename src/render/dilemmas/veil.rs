//! What the register knows to tell who, where and when, and what stands in its place. Every partnership is looked at: a text about
//! one may name another.

use crate::model::{Partnership, Register};
use crate::text::veil::Veil;
use crate::words::labels::RegisterLabels;
use crate::words::{Lang, countries, dates, dilemmas as words};

/// The veil over everything that the register knows by name.
pub(super) fn of(labels: RegisterLabels<'_>, register: &Register) -> Veil {
    let lang = labels.lang;
    let months = [Lang::Nl, Lang::En].into_iter().flat_map(dates::month_names).map(str::to_owned);
    let mut veil = Veil::new(&words::a_day(lang), &words::a_link(lang), months);
    let (unit, country) = (words::a_unit(lang), words::a_country(lang));
    for (id, it) in &register.policy.units {
        for name in [Some(id), it.nl.as_ref(), it.en.as_ref()].into_iter().flatten() {
            veil.hide(name, &unit);
        }
    }
    let ours = register.policy.country.as_deref().unwrap_or_default();
    for it in countries::all().filter(|it| !it.code.eq_ignore_ascii_case(ours)) {
        let names = it.names().filter(|name| name.chars().count() > 3);
        names.for_each(|name| veil.hide(name, &country));
    }
    for partnership in &register.partnerships {
        of_one(&mut veil, lang, ours, partnership);
    }
    veil
}

fn of_one(veil: &mut Veil, lang: Lang, ours: &str, partnership: &Partnership) {
    let (partner, place) = (words::a_partner(lang), words::a_place(lang));
    let head = &partnership.head;
    for it in &head.partners {
        for name in [&it.name, &it.legal_name, &it.via].into_iter().flatten() {
            veil.hide_name(name, &partner);
        }
        let marks = [&it.ror, &it.schac, &it.erasmus_code, &it.website];
        marks.into_iter().flatten().for_each(|mark| veil.hide(mark, &partner));
        if let Some(seat) = &it.seat {
            veil.hide(seat, &place);
        }
        if let Some(number) = it.registration.as_ref().and_then(|it| it.number.as_ref()) {
            veil.hide(number, &words::a_number(lang));
        }
        let code = it.country.as_deref().filter(|code| !code.eq_ignore_ascii_case(ours));
        let names =
            code.into_iter().flat_map(|code| [Lang::Nl, Lang::En].map(|lang| countries::name(lang, code)));
        // `Brazili` stands for Brazilië, Braziliaans and Brazilian.
        for name in names.flatten().filter(|name| name.chars().count() > 5 && !name.contains(' ')) {
            let stem: String = name.strip_suffix("land").filter(|it| it.len() > 4).map_or_else(
                || name.chars().take((name.chars().count() - 2).max(5)).collect(),
                str::to_owned,
            );
            veil.hide_stem(&stem, &words::a_country(lang));
        }
    }
    let partnership_label = words::a_partnership(lang);
    veil.hide(&partnership.id, &partnership_label);
    head.formerly.iter().for_each(|id| veil.hide(id, &partnership_label));
    veil.hide_name(partnership.name(), &partnership_label);
    let agreement = head.agreement.as_ref().and_then(|it| it.reference.as_ref());
    if let Some(reference) = agreement {
        veil.hide(reference, &words::a_number(lang));
    }
    partnership.functions().into_iter().for_each(|function| veil.hide(function, &words::a_function(lang)));
}
