//! A new partnership's file: its head, in the order of the format.

use super::write::{lines, tables, value};
use crate::model::{Draft, Facts, Head, KeyPath, Partner, Shape, Value};

/// The head of a new partnership, from answers by key; partners are at `partners.0`, `partners.1` and on.
pub fn create(draft: &Draft) -> String {
    let mut draft = draft.clone();
    draft.put(["schema"].into(), Value::Number(crate::model::FORMAT_VERSION));
    let is_plain = |shape: Shape| {
        !matches!(shape, Shape::Table(_) | Shape::Tables(_) | Shape::Named(_) | Shape::Anything)
    };
    let mut text = String::new();
    for key in Head::SCHEMA.keys.iter().filter(|key| is_plain(key.shape)) {
        text.push_str(&lines(&[key.name], &draft));
    }
    let partner_keys: Vec<&str> = Partner::SCHEMA.keys.iter().map(|key| key.name).collect();
    let partners = draft.below("partners");
    for at in 0.. {
        let partner = partners.below(&at.to_string());
        if partner.is_empty() {
            break;
        }
        text += "\n[[partners]]\n";
        text += &lines(&partner_keys, &partner);
        let registration = partner.below("registration");
        if !registration.is_empty() {
            text += "registration = ";
            text += &inline(&registration);
            text += "\n";
        }
    }
    for key in Head::SCHEMA.keys {
        let below = draft.below(key.name);
        let tables = tables(key.name, key.shape, &below);
        if !tables.is_empty() {
            text += "\n";
            text += &tables;
        }
    }
    text
}

fn inline(draft: &Draft) -> String {
    let part = |(path, answer): &(KeyPath, Value)| Some(format!("{} = {}", path.0.first()?, value(answer)));
    format!("{{ {} }}", draft.answers.iter().filter_map(part).collect::<Vec<_>>().join(", "))
}
