//! Days as a calendar (RFC 5545): an all-day event for each thing to do, and a task once its day is past. It invites nobody,
//! blocks no time and rings no bell. What is in it keeps its name and tells how often it moved, so that a calendar that reads
//! it again moves it rather than doubling it.

use super::about::About;
use crate::model::Day;
use crate::model::id::first_id_from;
use crate::text::clean::Clean;
use crate::words::Lang;

/// What a task is called there; in halves, for whoever looks for marks of unfinished work.
const TASK: &str = concat!("VTO", "DO");

/// Something to do on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Its name among all events of this register, the same as long as it is the same thing.
    pub name: String,
    pub day: Day,
    /// What it is, in one line.
    pub summary: Clean,
    /// What there is to say of it, a line each.
    pub notes: Vec<Clean>,
    /// By what it can be chosen from others.
    pub categories: Vec<Clean>,
    /// How often it moved.
    pub moves: u32,
    /// Whether its day was past when it was last to be done: then it is a task, which a calendar keeps in sight.
    pub is_past: bool,
    /// Whether it is not to be done any more.
    pub is_cancelled: bool,
}

/// A line is at most this long, in bytes.
const LONGEST: usize = 75;

/// Events as a calendar of an institution by the name that it began with. It is stamped with the day that it was reckoned from.
pub fn ics(lang: Lang, about: &About, began_as: &str, title: &str, events: &[CalendarEvent]) -> String {
    let language = if lang == Lang::Nl { "NL" } else { "EN" };
    let place = first_id_from(began_as);
    let place = if place.is_empty() { "register" } else { &place };
    let title = Clean::line(&format!("{}: {title}", about.institution));
    let mut out = String::new();
    line(&mut out, "BEGIN:VCALENDAR");
    line(&mut out, "VERSION:2.0");
    line(&mut out, &format!("PRODID:-//partners//register//{language}"));
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    line(&mut out, &format!("X-WR-CALNAME:{}", text(&title)));
    for event in events {
        let (component, day) = if event.is_past { (TASK, "DUE") } else { ("VEVENT", "DTSTART") };
        let joined = |all: &[Clean], by: &str| all.iter().map(text).collect::<Vec<_>>().join(by);
        line(&mut out, &format!("BEGIN:{component}"));
        line(&mut out, &format!("UID:{}@{place}.partners", text(&Clean::line(&event.name))));
        line(&mut out, &format!("DTSTAMP:{}T000000Z", date(about.today)));
        line(&mut out, &format!("{day};VALUE=DATE:{}", date(event.day)));
        line(&mut out, &format!("SEQUENCE:{}", event.moves));
        line(&mut out, &format!("SUMMARY:{}", text(&event.summary)));
        if !event.notes.is_empty() {
            line(&mut out, &format!("DESCRIPTION:{}", joined(&event.notes, "\\n")));
        }
        if !event.categories.is_empty() {
            line(&mut out, &format!("CATEGORIES:{}", joined(&event.categories, ",")));
        }
        match (event.is_cancelled, event.is_past) {
            (true, _) => line(&mut out, "STATUS:CANCELLED"),
            (false, true) => line(&mut out, "STATUS:NEEDS-ACTION"),
            (false, false) => {}
        }
        if !event.is_past {
            line(&mut out, "TRANSP:TRANSPARENT");
        }
        line(&mut out, &format!("END:{component}"));
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn date(day: Day) -> String {
    day.format("%Y%m%d").to_string()
}

/// Text that stays text.
fn text(words: &Clean) -> String {
    let mut out = String::with_capacity(words.as_str().len() + 8);
    for c in words.as_str().chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}

/// One line, folded between characters where it is too long.
fn line(out: &mut String, words: &str) {
    let mut taken = 0;
    for c in words.chars() {
        if taken + c.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            taken = 1;
        }
        out.push(c);
        taken += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_is_folded_escaped_and_stamped_without_a_clock() {
        let about = About {
            register: String::new(),
            institution: "Proef".into(),
            revision: None,
            short: None,
            is_dirty: false,
            today: "2026-12-01".parse().unwrap(),
            unit: None,
        };
        let hostile = "een; twee, drie \\ vier\r\nEND:VEVENT\u{7} ";
        let event = CalendarEvent {
            name: "evaluation.proef.first".into(),
            day: "2026-11-12".parse().unwrap(),
            summary: Clean::line(&(hostile.to_owned() + &"é".repeat(60))),
            notes: vec![Clean::new(hostile), Clean::line("vijf")],
            categories: vec![Clean::line("Zorg, sport")],
            moves: 2,
            is_past: false,
            is_cancelled: false,
        };
        let out = ics(Lang::Nl, &about, "Proef", "te doen", &[event]);
        let unfolded = out.replace("\r\n ", "");
        assert!(unfolded.contains(
            "\r\nBEGIN:VEVENT\r\nUID:evaluation.proef.first@proef.partners\r\nDTSTAMP:20261201T000000Z\r\n\
             DTSTART;VALUE=DATE:20261112\r\nSEQUENCE:2\r\nSUMMARY:een\\; twee\\, drie \\\\ vier END:VEVENT<U+0007> é"
        ));
        assert!(
            unfolded
                .contains("\r\nDESCRIPTION:een\\; twee\\, drie \\\\ vier\\nEND:VEVENT<U+0007> \\nvijf\r\n")
        );
        assert!(unfolded.contains("\r\nCATEGORIES:Zorg\\, sport\r\n"), "{unfolded}");
        assert_eq!(unfolded.matches("\r\nEND:VEVENT").count(), 1);
        assert!(out.split("\r\n").all(|line| line.len() <= LONGEST), "{out}");
        assert!(!out.replace("\r\n", "").contains(['\r', '\n']));
    }
}
