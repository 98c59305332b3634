//! The reports that account for something: the strategic round, the network map, open cycles, a year, and the register.

use clap::ValueEnum;

use super::report::Asked;
use crate::args::output::{Forms, How, Made};
use crate::outcome::Fault;
use crate::render::annual::{json, public as render_public, sheet};
use crate::render::{
    annual as render_annual, contacts as render_contacts, cycle as render_cycle, register as render_register,
    register_json, round as render_round, round_json,
};
use crate::report::year::Year;
use crate::report::{annual, annual_public, contacts, cycle, register, round};
use crate::words::annual as words;

/// For whom the account of a year is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Audience {
    /// Participation councils, supervisory board, staff and students
    #[default]
    Internal,
    /// Whoever is outside the institution: less
    Public,
}

type Report = Result<(Made, bool), Fault>;

pub(crate) fn round(asked: &Asked<'_>, how: &How, year: Option<&str>) -> Report {
    let Asked { context, whole, about, labels, unit } = *asked;
    let round = round::round(&whole.register, context.today, year_of(asked, year)?, unit);
    let forms = Forms {
        page: &|| render_round::page(labels, about, &round),
        json: &|| round_json::json(labels, about, &round),
        sheet: &|| render_round::sheet(labels, &round),
        days: Some(&|| render_round::days(labels, &round)),
    };
    Ok((how.make(context, about, &forms)?, round.is_open()))
}

pub(crate) fn contacts(asked: &Asked<'_>, how: &How) -> Report {
    let Asked { context, whole, about, labels, unit } = *asked;
    let map = contacts::contacts(&whole.register, context.today, unit);
    let forms = Forms {
        page: &|| render_contacts::page(labels, about, &map),
        json: &|| render_contacts::json(about, &map),
        sheet: &|| render_contacts::sheet(labels, &map),
        days: None,
    };
    Ok((how.make(context, about, &forms)?, map.is_open()))
}

pub(crate) fn cycle(asked: &Asked<'_>, how: &How) -> Report {
    let Asked { context, whole, about, labels, unit } = *asked;
    let cycle = cycle::cycle(&whole.register, context.today, unit);
    let forms = Forms {
        page: &|| render_cycle::page(labels, about, &cycle),
        json: &|| render_cycle::json(about, &cycle),
        sheet: &|| render_cycle::sheet(labels, &cycle),
        days: None,
    };
    Ok((how.make(context, about, &forms)?, !cycle.is_complete()))
}

/// An account asks for no action, so there is nothing in it that is due.
pub(crate) fn annual(asked: &Asked<'_>, how: &How, year: Option<&str>, audience: Audience) -> Report {
    let Asked { context, whole, about, labels, unit } = *asked;
    let annual = annual::annual(&whole.register, context.today, year_of(asked, year)?, unit);
    let made = match audience {
        Audience::Internal => {
            let forms = Forms {
                page: &|| render_annual::page(labels, about, &annual),
                json: &|| json::json(context.lang, about, &annual),
                sheet: &|| sheet::sheet(labels, &annual),
                days: None,
            };
            how.make(context, about, &forms)?
        }
        Audience::Public => {
            let public = annual_public::for_public(&whole.register, &annual);
            let forms = Forms {
                page: &|| render_public::page(labels, about, &public),
                json: &|| json::json_for_public(context.lang, about, &public),
                sheet: &|| sheet::sheet_for_public(labels, &public),
                days: None,
            };
            how.make(context, about, &forms)?
        }
    };
    Ok((made, false))
}

/// The register asks for no action either.
pub(crate) fn register(asked: &Asked<'_>, how: &How) -> Report {
    let Asked { context, whole, about, labels, unit } = *asked;
    let rows = register::register(&whole.register, context.today, unit);
    let policy = &whole.register.policy;
    let forms = Forms {
        page: &|| render_register::page(labels, about, policy, &rows),
        json: &|| register_json::json(about, &rows),
        sheet: &|| render_register::sheet(labels, policy, &rows),
        days: None,
    };
    Ok((how.make(context, about, &forms)?, false))
}

fn year_of(asked: &Asked<'_>, year: Option<&str>) -> Result<Year, Fault> {
    match year {
        Some(text) => text.parse().map_err(|()| Fault::request(words::no_year(asked.context.lang, text))),
        None => Ok(Year::of(asked.context.today)),
    }
}
