//! Pages for a browser: a dossier, and the site around it, for each of three audiences. A site is its files by name; whoever
//! writes them knows nothing of what is in them.

mod builder;
mod changes;
mod data;
mod doors;
pub mod dossier;
mod figures;
pub mod hue;
pub mod inside;
mod lists;
mod public;
mod today;

pub use builder::SiteFiles;

use builder::SiteBuilder;
use inside::Inside;

use super::form::about::About;
use crate::model::Register;
use crate::report::annual_public::ForPublic;
use crate::report::audience::Audience;
use crate::report::audience::board::BoardRegister;
use crate::report::audience::public::PublicRegister;
use crate::words::Lang;

/// The site for who works with the register.
pub fn for_inside(
    lang: Lang,
    about: &About,
    hue: &str,
    register: &Register,
    inside: &Inside<'_>,
) -> SiteFiles {
    let site = SiteBuilder::new(lang, &register.policy, about, Audience::Internal, hue);
    inside::site(site, register, Some(inside))
}

/// The site for the board.
pub fn for_board(lang: Lang, about: &About, hue: &str, it: &BoardRegister) -> SiteFiles {
    let register = it.register();
    let site = SiteBuilder::new(lang, &register.policy, about, Audience::Board, hue);
    inside::site(site, register, None)
}

/// The site for everyone.
pub fn for_public(
    lang: Lang,
    about: &About,
    hue: &str,
    it: &PublicRegister<'_>,
    accounts: &[ForPublic<'_>],
) -> SiteFiles {
    let site = SiteBuilder::new(lang, &it.policy, about, Audience::Public, hue);
    public::site(site, it, accounts)
}
