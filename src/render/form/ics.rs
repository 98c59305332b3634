//! Days as a calendar (RFC 5545): an all-day event for each thing to do. It invites nobody, blocks no time and rings no bell, and its
//! events keep their names, so that a calendar that reads it again moves them rather than doubling them.

use super::about::About;
use crate::model::Day;
use crate::model::id::first_id_from;
use crate::text::clean::Clean;
use crate::words::Lang;

/// Something on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEvent {
    /// Its name among all events of this register, the same as long as it is the same thing.
    pub name: String,
    pub day: Day,
    /// What it is, in one line.
    pub summary: Clean,
    /// What there is to say of it, a line each.
    pub notes: Vec<Clean>,
}

/// A line is at most this long, in bytes.
const LONGEST: usize = 75;

/// Events as a calendar. It is stamped with the day that it was reckoned from.
pub fn ics(lang: Lang, about: &About, title: &str, events: &[CalendarEvent]) -> String {
    let language = if lang == Lang::Nl { "NL" } else { "EN" };
    let place = first_id_from(&about.institution);
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
        let notes: Vec<String> = event.notes.iter().map(text).collect();
        line(&mut out, "BEGIN:VEVENT");
        line(&mut out, &format!("UID:{}@{place}.partners", text(&Clean::line(&event.name))));
        line(&mut out, &format!("DTSTAMP:{}T000000Z", date(about.today)));
        line(&mut out, &format!("DTSTART;VALUE=DATE:{}", date(event.day)));
        line(&mut out, &format!("SUMMARY:{}", text(&event.summary)));
        if !notes.is_empty() {
            line(&mut out, &format!("DESCRIPTION:{}", notes.join("\\n")));
        }
        line(&mut out, "TRANSP:TRANSPARENT");
        line(&mut out, "END:VEVENT");
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
        };
        let out = ics(Lang::Nl, &about, "te doen", &[event]);
        let unfolded = out.replace("\r\n ", "");
        assert!(unfolded.contains(
            "\r\nBEGIN:VEVENT\r\nUID:evaluation.proef.first@proef.partners\r\nDTSTAMP:20261201T000000Z\r\n\
             DTSTART;VALUE=DATE:20261112\r\nSUMMARY:een\\; twee\\, drie \\\\ vier END:VEVENT<U+0007> é"
        ));
        assert!(
            unfolded
                .contains("\r\nDESCRIPTION:een\\; twee\\, drie \\\\ vier\\nEND:VEVENT<U+0007> \\nvijf\r\n")
        );
        assert_eq!(unfolded.matches("\r\nEND:VEVENT").count(), 1);
        assert!(out.split("\r\n").all(|line| line.len() <= LONGEST), "{out}");
        assert!(!out.replace("\r\n", "").contains(['\r', '\n']));
    }
}
