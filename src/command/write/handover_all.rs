//! `handover --all-of`: everything that one function holds is handed over in one commit, each dossier with entries and a head
//! of its own. Nothing is done by halves: what cannot be read, or not be changed, stops all of it.

use std::collections::BTreeSet;

use super::new_entry::date_of;
use super::recording::{Planned, save};
use crate::args::fields::{FieldFlags, Flagged as _};
use crate::args::known::known_unit;
use crate::args::writing::{Gathered, Writing, given};
use crate::ask::questions::{QuestionWriter, knowing};
use crate::ask::{FormQuestion, PickItem};
use crate::command::write::interview::{Subject, complete, question_writer};
use crate::context::Context;
use crate::context::picking::{self, ListQuestion};
use crate::context::register::{self, candidates};
use crate::disk::Loaded;
use crate::finding::Finding;
use crate::model::{
    Day, Draft, Handover, Head, KeyPath, Kind, Partnership, Register, Role, Shape, Side, Spot, Status, Value,
    Word as _, is_one_name,
};
use crate::outcome::{Fault, Reply};
use crate::record::{FreshIds, PartnershipEdit, WritePlan};
use crate::text::clean::Clean;
use crate::text::fold::{SoughtPart, compared};
use crate::text::near::nearest;
use crate::words::labels::RegisterLabels;
use crate::words::{Lang, ask, hall, handover_all as words, overview, questions as asked, write};

/// Whose everything is handed over.
#[derive(Clone, Copy)]
pub(super) struct AllOf<'a> {
    pub(super) function: &'a str,
    /// Only what is of this unit.
    pub(super) unit: Option<&'a str>,
}

/// What a function holds of one partnership: a role, and the keys of the head that name it there.
type HeldRoles = Vec<(Role, Vec<KeyPath>)>;

pub(super) fn hand_over_all(
    context: &Context,
    fields: &FieldFlags<Handover>,
    writing: &Writing,
    all: AllOf<'_>,
) -> Result<Reply, Fault> {
    let (lang, loaded) = (context.lang, register::all(context)?);
    is_whole(context, &loaded)?;
    let register = &loaded.register;
    let unit = all.unit.map(|unit| known_unit(lang, &register.policy, unit)).transpose()?;
    let function = function(context, register, all.function)?;
    let gathered = fitting(context, given(context, writing, fields)?)?;
    if holdings(register, context.today, function, unit, &gathered.draft).next().is_none() {
        let name = ask::cut(function);
        let labels = RegisterLabels::new(lang, &register.policy);
        return Err(Fault::request(match unit {
            Some(unit) => words::none_of_unit(lang, &name, Clean::line(labels.unit(unit)).as_str()),
            None => words::no_such_function(lang, &name),
        }));
    }
    let writer = question_writer(context, &register.policy);
    let name = Clean::line(function).to_string();
    let summary = |draft: &Draft| {
        let held: Vec<_> = holdings(register, context.today, function, unit, draft).collect();
        let to = Clean::line(draft.text(["to"]).unwrap_or("…")).to_string();
        let lead = words::about_to(lang, &name, &to, &words::dossiers(held.len()));
        format!("{lead}{}", write::below(listed(context, register, &held)))
    };
    // With this the answers of one function are kept apart from those of another, and gone on with.
    let about = format!("--all-of={name}");
    let subject = Subject {
        verb: "handover",
        name: &name,
        about: &about,
        opening: String::new(),
        summary: Some(&summary),
    };
    let form = |_: &Draft| questions(writer, register);
    let draft = complete(context, writing, &subject, gathered, &form, &Handover::flags())?;
    let to = draft.text(["to"]).unwrap_or_default();
    if is_one_name(function, to) {
        return Err(Fault::request(words::same_function(lang, &ask::cut(to))));
    }
    let ids = FreshIds::new();
    let said = save(context, writing, &|loaded| plan(context, loaded, &ids, (function, unit), &draft))?;
    let mut remarks = said.remarks.clone();
    let open = open_adjustments(register, context.today, function, unit);
    if !open.is_empty() {
        remarks += &(words::adjustments_stay(lang, &name, &open.join(", ")) + "\n");
    }
    if !draft.is_yes(["accepted"]) {
        remarks += &(words::not_accepted(lang, &name, Clean::line(to).as_str()) + "\n");
    }
    Ok(Reply { remarks, ..said })
}

/// Refuses what cannot be read: the function may stand there as well.
fn is_whole(context: &Context, loaded: &Loaded) -> Result<(), Fault> {
    let names_a_function = |key: &KeyPath| matches!(key.0[0].as_str(), "owner" | "deputy" | "contacts");
    let is_unread = |spot: &Spot| matches!(spot, Spot::Value(key) if names_a_function(key));
    let odd = loaded.findings.iter().filter(|it| it.rule == "wrong-type" && is_unread(&it.place.spot));
    let files: BTreeSet<_> = loaded.broken.iter().copied().chain(odd.map(Finding::file)).collect();
    if files.is_empty() {
        return Ok(());
    }
    let files: Vec<String> = files.iter().map(|file| context.shown(&loaded.files[file.0].path)).collect();
    let files = Clean::line(&files.join(", ")).to_string();
    Err(Fault::world(words::of_part(context.lang, &files)).hint(hall::left_out_hint(context.lang)))
}

/// The function that is meant of those that hold anything, as it is written there.
fn function<'r>(context: &Context, register: &'r Register, said: &str) -> Result<&'r str, Fault> {
    let (lang, said) = (context.lang, said.trim());
    let all = functions(register, context.today);
    if let Some(exact) = all.iter().find(|name| is_one_name(name, said)) {
        return Ok(exact);
    }
    let part = SoughtPart::of(said);
    let found: Vec<&str> =
        all.iter().copied().filter(|name| part.as_ref().is_some_and(|part| part.is_in(name))).collect();
    if found.len() != 1 {
        let begun = if found.is_empty() { "" } else { said };
        let asked = ListQuestion { said, begun, question: words::which_function(lang) };
        if let Some(at) = picking::pick(context, &asked, &offered(context, register, &all))? {
            return Ok(all[at]);
        }
    }
    if all.is_empty() && said.is_empty() {
        return Err(Fault::request(words::no_function(lang)));
    }
    let fault = Fault::request(words::no_such_function(lang, &ask::cut(said)));
    match found.as_slice() {
        [one] => {
            context.remark(&hall::taken_as(lang, &ask::cut(said), Clean::line(one).as_str()));
            Ok(one)
        }
        [] => Err(match nearest(said, all.iter().copied()) {
            Some(near) => fault.hint(overview::did_you_mean(lang, Clean::line(near).as_str())),
            None if all.is_empty() => fault,
            None => fault.hint(words::functions_hint(lang, &candidates(context, &all))),
        }),
        many => Err(Fault::request(hall::ambiguous_word(lang, &ask::cut(said), &candidates(context, many)))),
    }
}

/// Every function that holds anything, once.
fn functions(register: &Register, today: Day) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    let there = register.partnerships.iter().filter(|it| it.course(today).status != Status::Void);
    for name in there.flat_map(|it| names(&it.head)).map(|(_, _, name)| name) {
        if !all.iter().any(|known| is_one_name(known, name)) {
            all.push(name);
        }
    }
    all.sort_by_key(|name| compared(name));
    all
}

/// The same, as they can be typed for another.
pub(super) fn known_functions(register: &Register) -> Vec<(String, String)> {
    functions(register, Day::MAX).into_iter().map(|name| (name.to_owned(), name.to_owned())).collect()
}

/// The same as a list, each with in how many dossiers it stands.
fn offered(context: &Context, register: &Register, all: &[&str]) -> Vec<PickItem> {
    let item = |name: &&str| {
        let held = holdings(register, context.today, name, None, &Draft::default()).count();
        let label = format!("{} · {}", Clean::line(name), words::dossiers(held));
        PickItem { label, ..PickItem::default() }
    };
    all.iter().map(item).collect()
}

/// What makes no sense where everything is handed over.
fn fitting(context: &Context, mut gathered: Gathered) -> Result<Gathered, Fault> {
    for key in ["from", "contact", "corrects", "withdrawn"] {
        if gathered.draft.get(&[key].into()).is_some() {
            return Err(Fault::request(write::without_effect(context.lang, &format!("--{key}"))));
        }
    }
    gathered.wrong.retain(|(key, _)| key.0[0] != "role" || !gathered.draft.is_empty());
    Ok(gathered)
}

fn questions(asker: QuestionWriter<'_>, register: &Register) -> Vec<FormQuestion> {
    let accepted = asker.may(["accepted"], Shape::Flag, asked::ACCEPTED);
    vec![
        knowing(asker.must(["to"], Shape::Text, asked::HANDED_TO), known_functions(register)),
        FormQuestion { is_required: asker.is_present, ..accepted },
        asker.day(["date"], asked::HANDED_ON),
    ]
}

/// Every function that a head names on our side: in which role, by which key, and what it is called.
fn names(head: &Head) -> Vec<(Role, KeyPath, &str)> {
    let mut all: Vec<(Role, KeyPath, Option<&str>)> = vec![
        (Role::Owner, ["owner"].into(), head.owner.as_deref()),
        (Role::Deputy, ["deputy"].into(), head.deputy.as_deref()),
    ];
    for (name, contact) in head.contacts.iter().filter(|(_, it)| it.side != Side::Partner) {
        all.push((Role::Contact, ["contacts", name, "function"].into(), contact.function.as_deref()));
        all.push((Role::Deputy, ["contacts", name, "deputy"].into(), contact.deputy.as_deref()));
    }
    all.into_iter().filter_map(|(role, key, name)| Some((role, key, name?))).collect()
}

/// What a function holds: each partnership with its roles there, in order of id.
fn holdings<'r>(
    register: &'r Register,
    today: Day,
    function: &'r str,
    unit: Option<&'r str>,
    draft: &Draft,
) -> impl Iterator<Item = (&'r Partnership, HeldRoles)> {
    let role = draft.text(["role"]).and_then(Role::parse);
    let of_unit = move |it: &&Partnership| unit.is_none_or(|unit| it.head.unit.as_deref() == Some(unit));
    let is_there = move |it: &&Partnership| it.course(today).status != Status::Void;
    register.partnerships.iter().filter(of_unit).filter(is_there).filter_map(move |partnership| {
        let mut roles: HeldRoles = Vec::new();
        for (of, key, name) in names(&partnership.head) {
            if !is_one_name(name, function) || role.is_some_and(|role| role != of) {
                continue;
            }
            match roles.iter_mut().find(|(role, _)| *role == of) {
                Some((_, keys)) => keys.push(key),
                None => roles.push((of, vec![key])),
            }
        }
        (!roles.is_empty()).then_some((partnership, roles))
    })
}

/// Whether the same handover was recorded and waits to be accepted.
fn waits(partnership: &Partnership, role: Role, function: &str, to: &str) -> bool {
    let is_it = |name: &Option<String>, other: &str| name.as_deref().is_some_and(|it| is_one_name(it, other));
    let last =
        partnership.dossier.handovers.standing().rfind(|it| it.role == role && is_it(&it.from, function));
    last.is_some_and(|it| it.accepted != Some(true) && is_it(&it.to, to))
}

/// What is handed over, a line each.
fn listed(context: &Context, register: &Register, held: &[(&Partnership, HeldRoles)]) -> Vec<String> {
    let labels = RegisterLabels::new(context.lang, &register.policy);
    let line = |(partnership, roles): &(&Partnership, HeldRoles)| {
        let roles: Vec<&str> = roles.iter().map(|(role, _)| labels.of(*role)).collect();
        let name = Clean::line(partnership.name()).to_string();
        words::held(context.lang, &partnership.id, &name, &roles)
    };
    held.iter().map(line).collect()
}

fn plan(
    context: &Context,
    loaded: &Loaded,
    ids: &FreshIds,
    (function, unit): (&str, Option<&str>),
    draft: &Draft,
) -> Planned {
    is_whole(context, loaded)?;
    let (register, date) = (&loaded.register, date_of(context, draft));
    let to = draft.text(["to"]).unwrap_or_default();
    let is_accepted = draft.is_yes(["accepted"]);
    let (mut trailers, mut changes, mut done, mut nth) = (Vec::new(), Vec::new(), Vec::new(), 0);
    for (partnership, mut roles) in holdings(register, context.today, function, unit, draft) {
        roles.retain(|(role, _)| is_accepted || !waits(partnership, *role, function, to));
        if roles.is_empty() {
            continue;
        }
        let mut edit = PartnershipEdit::of(loaded, &partnership.id)?;
        trailers.push(("Partnership", partnership.id.clone()));
        for (role, keys) in &roles {
            let mut entry = draft.clone();
            entry.put(["role"].into(), Value::Text(role.spelling().to_owned()));
            entry.put(["from"].into(), Value::Text(function.to_owned()));
            let id = ids.nth(nth, date, loaded);
            nth += 1;
            for key in keys.iter().filter(|_| is_accepted) {
                edit.set(key, &Value::Text(to.to_owned()))?;
            }
            edit.add(Kind::Handover, &id, date, &entry)?;
            trailers.push(("Entry", id.to_string()));
        }
        changes.push(edit.done());
        done.push((partnership, roles));
    }
    let number = words::dossiers(done.len());
    let names = (Clean::line(function).to_string(), Clean::line(to).to_string());
    let lead = words::handed(context.lang, &names.0, &names.1, &number);
    let own = Lang::of_register(&register.policy);
    Ok(WritePlan {
        verb: "handover",
        subject: words::recorded(own, &number),
        trailers,
        summary: format!("{lead}{}", write::below(listed(context, register, &done))),
        changes,
    })
}

/// The open adjustments that name the function: an entry says for ever whom it named.
fn open_adjustments(register: &Register, today: Day, function: &str, unit: Option<&str>) -> Vec<String> {
    let of = register
        .partnerships
        .iter()
        .filter(|it| unit.is_none_or(|unit| it.head.unit.as_deref() == Some(unit)));
    let open = of.flat_map(|partnership| {
        let standing = partnership.dossier.adjustments.standing();
        let of_function =
            standing.filter(|it| it.owner.as_deref().is_some_and(|owner| is_one_name(owner, function)));
        let open = of_function.filter(|it| partnership.dossier.done(it, today).is_none());
        open.map(|it| format!("{} ({})", it.id, partnership.id))
    });
    open.collect()
}
