//! Both sides woven into one: unit by unit and key by key, with what contradicts itself apart.

use std::collections::BTreeSet;

use super::items::{Three, between, changed, item, one_of};
use super::order::order;
use super::units::{FileUnit, Name, Section, Units};
use super::value::{are_same_entries, is_equal};
use super::{Contradiction, Part, value};
use crate::model::KeyPath;

/// Weaves two sides. A key in `forced` is a contradiction wherever the sides differ; `end` is a line end.
pub(super) fn weave(
    base: Option<&Units<'_>>,
    ours: &Units<'_>,
    theirs: &Units<'_>,
    forced: &BTreeSet<KeyPath>,
    end: &str,
) -> Vec<Part> {
    let weaver = Weaver { ours, theirs, forced };
    let mut parts = Vec::new();
    let mut gap: Option<String> = None;
    let was = base.map(Units::names).unwrap_or_default();
    let named = (base.map(Units::by_name).unwrap_or_default(), ours.by_name(), theirs.by_name());
    for name in order(&was, &ours.names(), &theirs.names()) {
        let three = (named.0.get(&name).copied(), named.1.get(&name).copied(), named.2.get(&name).copied());
        let woven = weaver.unit(&name, three);
        if woven.iter().all(|part| matches!(part, Part::Text(text) if text.is_empty())) {
            continue;
        }
        if let Some(gap) = gap {
            parts.push(Part::Text(gap));
        }
        parts.extend(woven);
        gap = Some(weaver.gap_behind(base, three).unwrap_or_else(|| end.to_owned()));
    }
    // What ends a file parts nothing.
    let last = |units: &Units<'_>| units.0.last().map(|unit| unit.gap.to_owned()).unwrap_or_default();
    parts.push(Part::Text(one_of(base.map(last).as_deref(), &last(ours), &last(theirs))));
    parts
}

struct Weaver<'w, 't> {
    ours: &'w Units<'t>,
    theirs: &'w Units<'t>,
    forced: &'w BTreeSet<KeyPath>,
}

impl Weaver<'_, '_> {
    /// The blank lines behind a unit, where it was not the last of its file.
    fn gap_behind(&self, base: Option<&Units<'_>>, three: Three<'_, FileUnit<'_>>) -> Option<String> {
        let of = |units: &Units<'_>, unit: Option<&FileUnit<'_>>| {
            unit.filter(|unit| !units.is_last(unit)).map(|unit| unit.gap.to_owned())
        };
        let was = base.and_then(|base| of(base, three.0));
        match (of(self.ours, three.1), of(self.theirs, three.2)) {
            (Some(our), Some(their)) => {
                let one = changed(was.as_deref(), &our, &their).map(str::to_owned);
                Some(one.unwrap_or_else(|| our.max(their)))
            }
            (our, their) => our.or(their),
        }
    }

    fn unit(&self, name: &Name, three: Three<'_, FileUnit<'_>>) -> Vec<Part> {
        let whole = |unit: &FileUnit<'_>| [unit.lead(), &unit.body(), unit.tail].concat();
        let path = self.path(name);
        let is_entry = matches!(name, Name::Entry(..));
        let (Some(our), Some(their)) = (three.1, three.2) else {
            return one_sided(&path, is_entry, three, &whole);
        };
        let was = three.0;
        let tail = between(was.map(|it| it.tail), our.tail, their.tail);
        let mut parts = if is_entry { entry(&path, was, our, their) } else { self.sections(name, three) };
        parts.push(Part::Text(tail));
        parts
    }

    fn sections(&self, name: &Name, three: Three<'_, FileUnit<'_>>) -> Vec<Part> {
        let of = |unit: Option<&FileUnit<'_>>| -> Vec<Vec<String>> {
            unit.iter().flat_map(|unit| &unit.sections).map(|section| section.path.clone()).collect()
        };
        let mut parts = Vec::new();
        for path in order(&of(three.0), &of(three.1), &of(three.2)) {
            let sections = (section(three.0, &path), section(three.1, &path), section(three.2, &path));
            parts.extend(self.section(&self.path_in(name, &path), sections));
        }
        parts
    }

    fn section(&self, path: &KeyPath, three: Three<'_, Section<'_>>) -> Vec<Part> {
        let whole = |section: &Section<'_>| [section.lead, &section.body()].concat();
        let (Some(our), Some(their)) = (three.1, three.2) else {
            return one_sided(path, false, three, &whole);
        };
        let was = three.0;
        let lead = between(was.map(|it| it.lead), our.lead, their.lead);
        let header = one_of(was.map(|it| it.header), our.header, their.header);
        let mut parts = vec![Part::Text(lead + &header)];
        let keys = |section: &Section<'_>| -> Vec<Vec<String>> {
            section.items.iter().map(|item| item.key.clone()).collect()
        };
        for key in order(&was.map(keys).unwrap_or_default(), &keys(our), &keys(their)) {
            let find = |section: &'_ Section<'_>| section.items.iter().position(|item| item.key == key);
            let was = was.and_then(|was| Some(&was.items[find(was)?]));
            let (our, their) = (find(our).map(|at| &our.items[at]), find(their).map(|at| &their.items[at]));
            let path = KeyPath([path.0.as_slice(), &key].concat());
            parts.extend(item((was, our, their), &path, self.forced.contains(&path)));
        }
        parts
    }

    fn path(&self, name: &Name) -> KeyPath {
        match name {
            Name::Top => KeyPath::default(),
            Name::Table(path) => KeyPath(path.clone()),
            Name::Entry(id, kind, _) => [kind.as_str(), id.as_str()].into(),
            Name::Listed(list, _) => KeyPath(list.clone()).join(&self.place(name, list).to_string()),
        }
    }

    /// The path of a table in a unit.
    fn path_in(&self, name: &Name, path: &[String]) -> KeyPath {
        match name {
            Name::Listed(list, _) => KeyPath([self.path(name).0.as_slice(), &path[list.len()..]].concat()),
            _ => KeyPath(path.to_vec()),
        }
    }

    /// Where in its list something stands.
    fn place(&self, name: &Name, list: &[String]) -> usize {
        let in_list = |units: &Units<'_>| {
            let mut mine =
                units.0.iter().filter(|it| matches!(&it.name, Name::Listed(path, _) if path == list));
            mine.position(|unit| unit.name == *name)
        };
        in_list(self.ours).or_else(|| in_list(self.theirs)).unwrap_or_default()
    }
}

/// What comes of a part that not both sides have.
fn one_sided<T>(
    key: &KeyPath,
    is_entry: bool,
    three: Three<'_, T>,
    whole: &dyn Fn(&T) -> String,
) -> Vec<Part> {
    match three {
        (None, Some(only), None) | (None, None, Some(only)) => vec![Part::Text(whole(only))],
        (Some(was), Some(left), None) | (Some(was), None, Some(left))
            if is_entry || !is_equal(&whole(was), &whole(left)) =>
        {
            vec![Part::Contradiction(Contradiction::of(key, is_entry, three, whole))]
        }
        _ => Vec::new(),
    }
}

fn section<'u, 't>(unit: Option<&'u FileUnit<'t>>, path: &[String]) -> Option<&'u Section<'t>> {
    unit?.sections.iter().find(|section| section.path == path)
}

/// An entry that both sides have. It never changes, save that what it says may have been redacted.
fn entry(key: &KeyPath, was: Option<&FileUnit<'_>>, our: &FileUnit<'_>, their: &FileUnit<'_>) -> Vec<Part> {
    let lead = between(was.map(FileUnit::lead), our.lead(), their.lead());
    let is_redacted = |one: &FileUnit<'_>, other: &FileUnit<'_>| {
        let was = was.filter(|was| are_same_entries(&was.body(), &other.body()));
        was.is_some_and(|was| value::is_redacted(&was.body(), &one.body()))
    };
    let one = if are_same_entries(&our.body(), &their.body()) {
        one_of(was.map(FileUnit::body).as_deref(), &our.body(), &their.body())
    } else if is_redacted(our, their) {
        our.body()
    } else if is_redacted(their, our) {
        their.body()
    } else {
        let contradiction = Contradiction::of(key, true, (was, Some(our), Some(their)), &FileUnit::body);
        return vec![Part::Text(lead), Part::Contradiction(contradiction)];
    };
    vec![Part::Text(lead + &one)]
}
