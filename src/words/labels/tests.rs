//! Nothing that a file can hold is without a name.

use std::collections::BTreeSet;

use super::*;
use crate::model::vocabulary::{COMPONENTS, THEMES};
use crate::model::{Common, Dossier, Facts as _, Head, Schema, Shape};

fn schemas() -> Vec<&'static Schema> {
    let mut waiting = vec![Head::SCHEMA, Dossier::SCHEMA, Common::SCHEMA, Policy::SCHEMA];
    let (mut seen, mut all) = (BTreeSet::new(), Vec::new());
    while let Some(schema) = waiting.pop() {
        if !seen.insert(schema.name) {
            continue;
        }
        all.push(schema);
        waiting.extend(schema.keys.iter().filter_map(|key| match key.shape {
            Shape::Table(inner)
            | Shape::Tables(inner)
            | Shape::TableOrTables(inner)
            | Shape::Named(inner)
            | Shape::Entries(inner) => Some(inner),
            _ => None,
        }));
    }
    all
}

#[test]
fn every_key_of_every_schema_has_a_name() {
    let all = schemas();
    assert!(all.len() > 30, "{}", all.len());
    for schema in all {
        for it in schema.keys {
            for lang in [Lang::Nl, Lang::En] {
                let label = key(lang, schema.name, it.name);
                assert!(
                    label.is_some_and(|label| !label.is_empty()),
                    "{}.{} has no name",
                    schema.name,
                    it.name
                );
            }
        }
    }
}

#[test]
fn every_word_of_every_vocabulary_has_a_name() {
    for schema in schemas() {
        for key in schema.keys {
            if let Shape::Word(words) | Shape::Words(words) | Shape::ByWord(words) = key.shape {
                for word in words {
                    let label = of_vocabulary(words, word);
                    assert!(
                        label.is_some_and(|it| !it.nl.is_empty() && !it.en.is_empty()),
                        "{}: {word}",
                        key.name
                    );
                }
            }
        }
    }
    for theme in THEMES {
        assert!(super::theme(theme).is_some(), "{theme}");
    }
    for component in COMPONENTS {
        assert!(super::component(component).is_some(), "{component}");
    }
}

#[test]
fn the_institutions_own_names_go_first_for_bodies_only() {
    use crate::model::vocabulary::{Adviser, Body, Objective};
    let mut own = super::super::super::model::policy::Labels::default();
    own.nl.insert("board".to_owned(), "Raad van Bestuur".to_owned());
    own.nl.insert("research".to_owned(), "iets anders".to_owned());
    let policy = Policy { labels: Some(own), ..Policy::default() };
    let labels = RegisterLabels::new(Lang::Nl, &policy);
    assert_eq!(labels.of(Body::Board), "Raad van Bestuur");
    assert_eq!(labels.of(Adviser::Governance), "bestuurszaken");
    assert_eq!(labels.of(Objective::Research), "onderzoeksvoorstellen");
    assert_eq!(RegisterLabels::new(Lang::En, &policy).of(Body::Board), "executive board");
}
