//! One dossier as `partners.show/1`: the whole file as data, with what follows from it.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

use super::due::ItemV1;
use super::form::about::About;
use super::form::json::ValueV1;
use super::signals::SignalV1;
use crate::model::TomlValue;
use crate::report::dossier::WholeDossier;
use crate::words::labels::Labels;

/// The keys that are ours; a file's own of such a name is a finding of `check`, and is passed over here.
const OURS: [&str; 14] = [
    "format",
    "register",
    "revision",
    "dirty",
    "today",
    "id",
    "status",
    "accountable",
    "due",
    "ahead",
    "open_signals",
    "for",
    "asked",
    "not_recorded",
];

#[derive(serde::Serialize)]
struct ShowV1<'a> {
    #[serde(flatten)]
    about: super::form::about::HeadV1<'a>,
    id: &'a str,
    status: &'static str,
    accountable: Option<&'static str>,
    due: Vec<ItemV1<'a>>,
    ahead: Vec<ItemV1<'a>>,
    open_signals: Vec<SignalV1<'a>>,
    #[serde(flatten)]
    file: FileData<'a>,
}

/// A report on one dossier, and what its file says.
#[derive(Clone, Copy, Debug)]
pub struct WithFile<'f, T> {
    pub report: T,
    pub file: &'f TomlValue,
}

/// As machines read it.
pub fn json(labels: Labels<'_>, about: &About, whole: &WholeDossier<'_>, file: &TomlValue) -> String {
    let open = whole.signals.iter().chain(&whole.signals_elsewhere).cloned().collect::<Vec<_>>();
    super::form::json::document(&ShowV1 {
        about: about.head("partners.show/1"),
        id: &whole.partnership.id,
        status: whole.status.spelling(),
        accountable: whole.partnership.is_formal().then_some("board"),
        due: ItemV1::all(labels, &whole.due),
        ahead: ItemV1::all(labels, &whole.ahead),
        open_signals: SignalV1::of_one(&open),
        file: FileData(file.entries().iter().map(|(key, value)| (key.as_str(), value.clone())).collect()),
    })
}

/// A file's keys, in its own order.
pub(super) struct FileData<'a>(pub(super) Vec<(&'a str, TomlValue)>);

impl Serialize for FileData<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, value) in self.0.iter().filter(|(key, _)| !OURS.contains(key)) {
            map.serialize_entry(key, &ValueV1(value))?;
        }
        map.end()
    }
}
