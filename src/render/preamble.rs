//! The draft of a preamble: as text, as Markdown, and as `partners.preamble/1`; and the remarks beside it.

use super::form::json::JsonObject;
use super::form::page::Page;
use super::form::report::{Edition, Report};
use super::form::style::Style;
use crate::model::{Aspect, Side};
use crate::report::preamble::{Lead, Missing, MissingReason, PreambleDraft, Sentence};
use crate::text::clean::Clean;
use crate::text::wrap::wrapped;
use crate::words::labels::{RegisterLabels, theme};
use crate::words::lists::{and, capital};
use crate::words::preamble as words;

impl Report for PreambleDraft<'_> {
    /// The draft, and nothing else.
    fn page(&self, Edition { labels, .. }: Edition<'_>) -> Page {
        let mut page = Page::default();
        for passage in &self.passages {
            let sentences = passage.sentences.iter().map(|it| sentence(labels, it));
            if let Some(lead) = &passage.lead {
                page.text(&led_in(labels, lead));
                page.bullets(sentences);
            } else {
                sentences.for_each(|it| page.text(&it));
            }
        }
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let missing = self.missing.iter().map(|it| {
            let why = match it.why {
                MissingReason::Absent => "not-recorded",
                MissingReason::Blank => "blank",
                MissingReason::Removed => "redacted",
                MissingReason::Judged(..) => "not-positive",
            };
            JsonObject::default().with("key", key_of(it)).with("why", why)
        });
        edition
            .about
            .document("partners.preamble/1")
            .with("id", &self.partnership.id)
            .with("kind", self.kind.spelling())
            .with("text", self.text(edition, Style::default()))
            .list("missing", missing)
            .written()
    }
}

fn led_in(labels: RegisterLabels<'_>, lead: &Lead<'_>) -> String {
    let lang = labels.lang;
    match lead {
        Lead::Considered => words::considered(lang),
        Lead::Ours(ours) => words::ours(lang, ours),
        Lead::Theirs(partners) => words::theirs(lang, &and(lang, partners)),
        Lead::Principles => words::principles(lang),
    }
}

fn sentence(labels: RegisterLabels<'_>, sentence: &Sentence<'_>) -> String {
    let lang = labels.lang;
    let text = |text: &str| words::ended(text);
    match sentence {
        Sentence::Parties(all, name) => words::parties(lang, &and(lang, all), &text(name)),
        Sentence::Goal(it) => words::goal(lang, &text(it)),
        Sentence::About(domains, forms) => {
            words::about(lang, &and(lang, &labels.all(domains)), &and(lang, &labels.all(forms)))
        }
        Sentence::Values(ours, values) => words::values(lang, ours, &and(lang, values)),
        Sentence::Mission(ours, it) => words::mission(lang, ours, &text(it)),
        Sentence::Fit(ours, it) => words::fit(lang, ours, &text(it)),
        Sentence::Ambitions(ours, all) => words::ambitions(lang, ours, &all.join("; ")),
        Sentence::Impact(it) => words::impact(lang, &text(it)),
        Sentence::Compatible(it) => words::compatible(lang, &text(it)),
        Sentence::NoHarm(it) => words::no_harm(lang, &text(it)),
        Sentence::How(it) => words::how(lang, &text(it)),
        Sentence::Contribution(partner, it) => words::contribution(lang, partner, &text(it)),
        Sentence::Theme(name, it, note) => {
            let own = it.title.as_deref().filter(|title| !title.trim().is_empty());
            let label = theme(name).map_or(*name, |label| label.in_lang(lang));
            words::theme(lang, &capital(own.unwrap_or(label)), &text(note))
        }
        Sentence::Sdgs(goals) => words::sdgs(lang, goals),
        Sentence::Frameworks(all) => words::frameworks(lang, &and(lang, all)),
        Sentence::Evaluation(every) => words::evaluation(lang, *every),
        Sentence::Closing => words::closing(lang),
    }
}

/// What is said beside the draft: what it lacks, and how it gets into the register.
pub fn remarks(labels: RegisterLabels<'_>, style: Style, preamble: &PreambleDraft<'_>) -> String {
    let lang = labels.lang;
    let mut whys: Vec<MissingReason> = Vec::new();
    for it in &preamble.missing {
        if !whys.contains(&it.why) {
            whys.push(it.why);
        }
    }
    let mut lines = vec![words::is_a_draft(lang)];
    if preamble.is_recorded {
        lines.push(words::is_recorded(lang));
    }
    for why in whys {
        let of_it = preamble.missing.iter().filter(|it| it.why == why);
        let all = of_it.map(|it| named(labels, it)).collect::<Vec<_>>().join(", ");
        lines.push(match why {
            MissingReason::Absent => words::absent(lang, &all),
            MissingReason::Blank => words::blank(lang, &all),
            MissingReason::Removed => words::removed(lang, &all),
            MissingReason::Judged(aspect, judgement) => {
                words::judged(lang, labels.of(aspect), labels.of(judgement), &all)
            }
        });
    }
    let id = preamble.partnership.id.as_str();
    lines.push(words::how_to_record(lang, id));
    let lines = lines.iter().map(|line| Clean::line(line));
    let mut out: String = lines.map(|line| wrapped(style.width, &line)).collect();
    // A command is not broken, so that it can be copied.
    out.push_str(&words::command(lang, id, preamble.kind.spelling()));
    out.push('\n');
    out
}

/// What is missing, and where it would stand when its name alone does not say so.
fn named(labels: RegisterLabels<'_>, missing: &Missing) -> String {
    let name = labels.key(missing.schema, missing.key);
    let place = match missing.schema {
        "Content" => labels.of(Aspect::Content),
        "Profile" => labels.of(Aspect::Profile),
        "Partner" => labels.of(Side::Partner),
        "Policy" | "Offered" => "register.toml",
        _ => return name.to_owned(),
    };
    format!("{name} ({place})")
}

/// Where the material would stand: in the head, in its consideration, or in `register.toml`.
fn key_of(missing: &Missing) -> String {
    match missing.schema {
        "Policy" => format!("register.toml: {}", missing.key),
        "Offered" => format!("register.toml: offered.{}", missing.key),
        "Partner" => format!("partners.{}", missing.key),
        "Content" => format!("considerations.content.{}", missing.key),
        "Profile" => format!("considerations.profile.{}", missing.key),
        "Agreement" => format!("agreement.{}", missing.key),
        "Theme" => format!("themes.{}", missing.key),
        _ => missing.key.to_owned(),
    }
}
