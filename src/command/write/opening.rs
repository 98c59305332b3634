//! What an interview is about, shown before its first question: the text of the signal and the steps so far, the aim and what
//! was weighed before, the adjustment. Nobody should have to look it up to answer.

use std::borrow::Cow;

use super::new_entry::NewEntry;
use crate::model::{
    Adjustment, Entry, Evaluation, FollowUp, Given as _, Prose, Role, Signal, SignalSteps, Step,
};
use crate::text::clean::Clean;
use crate::text::wrap::wrap;
use crate::words::labels::{Labelled as _, RegisterLabels};
use crate::words::{Lang, dates, opening as words, signals};

/// So many lines of a text are shown; the rest is in the dossier.
const LONGEST: usize = 6;

/// Lines that fit, each harmless.
struct OpeningLines {
    columns: Option<usize>,
    lines: Vec<String>,
}

impl OpeningLines {
    fn new(entry: &NewEntry<'_>) -> Self {
        Self { columns: entry.context.style.width.map(|width| width.saturating_sub(1)), lines: Vec::new() }
    }

    /// A sentence.
    fn say(&mut self, sentence: &str) {
        let sentence = Clean::line(sentence).to_string();
        self.lines.extend(wrap(&sentence, self.columns).into_iter().map(Cow::into_owned));
    }

    /// A text of the register, a little in.
    fn quote(&mut self, text: &str) {
        let columns = self.columns.map(|columns| columns.saturating_sub(2));
        let text = Clean::new(text.trim()).to_string();
        let all: Vec<String> = text
            .lines()
            .flat_map(|line| wrap(line, columns).into_iter().map(Cow::into_owned).collect::<Vec<_>>())
            .collect();
        let is_cut = all.len() > LONGEST;
        for (at, line) in all.iter().take(LONGEST).enumerate() {
            let more = if is_cut && at + 1 == LONGEST { " …" } else { "" };
            self.lines.push(format!("  {line}{more}").trim_end().to_owned());
        }
    }

    fn told(&mut self, title: &str, text: Option<&Prose>) {
        if let Some(text) = text.filter(|text| Some(text).is_given()) {
            self.say(title);
            self.quote(text);
        }
    }

    fn drawn(self) -> String {
        self.lines.join("\n")
    }
}

/// The signal, the steps so far, and what is needed to close it.
pub(crate) fn of_signal(entry: &NewEntry<'_>) -> String {
    let Some(signal) = entry.partnership.dossier.signals.get(entry.about) else { return String::new() };
    let (lang, mut lines) = (entry.writer.lang, OpeningLines::new(entry));
    let labels = RegisterLabels::new(lang, entry.writer.policy);
    lines.say(&words::signal(lang, &dates::day(lang, signal.date), &signals::origin(labels, signal)));
    if let Some(summary) = signal.summary.as_ref() {
        lines.quote(summary);
    }
    let all = SignalSteps::of(entry.register, None);
    let taken: Vec<&Entry<FollowUp>> = all.on(signal.id.as_str()).iter().map(|it| it.step).collect();
    if taken.is_empty() {
        lines.say(&words::no_step_yet(lang));
    } else {
        lines.say(&words::steps_so_far(lang));
    }
    for step in taken {
        let name = labels.said(&step.step).unwrap_or_default();
        let gist = step.gist.as_ref().filter(|gist| Some(gist).is_given());
        let gist = gist.map(|gist| format!(": {}", gist.split_whitespace().collect::<Vec<_>>().join(" ")));
        lines.quote(&format!("{}, {name}{}", dates::day(lang, step.date), gist.unwrap_or_default()));
    }
    let lacks = all.lacks(signal.id.as_str());
    let needs = if lacks.is_empty() {
        words::is_closed(lang)
    } else {
        words::to_close(lang, &signals::missing(labels, &lacks))
    };
    lines.say(&needs);
    lines.drawn()
}

/// What a step does to the signal: that it closes it, or what is still needed after it.
pub(crate) fn after_step(entry: &NewEntry<'_>, step: Option<Step>) -> Option<String> {
    let lang = entry.writer.lang;
    let mut lacks = SignalSteps::of(entry.register, None).lacks(entry.about);
    let was_open = !lacks.is_empty();
    match step? {
        Step::Outcome => lacks.retain(|it| *it != Step::Outcome),
        Step::FeedbackImpossible => lacks.retain(|it| *it != Step::Feedback),
        // Feedback of before the outcome closes nothing.
        Step::Feedback if !lacks.contains(&Step::Outcome) => lacks.retain(|it| *it != Step::Feedback),
        _ => {}
    }
    let labels = RegisterLabels::new(lang, entry.writer.policy);
    match (was_open, lacks.is_empty()) {
        (true, true) => Some(words::closes(lang)),
        (true, false) => Some(words::stays_open(lang, &signals::missing(labels, &lacks))),
        (false, _) => None,
    }
}

/// The adjustment that was agreed.
pub(crate) fn of_adjustment(entry: &NewEntry<'_>) -> String {
    let Some(adjustment) = entry.partnership.dossier.adjustments.get(entry.about) else {
        return String::new();
    };
    let mut lines = OpeningLines::new(entry);
    adjustment_lines(entry.writer.lang, &mut lines, adjustment);
    lines.drawn()
}

fn adjustment_lines(lang: Lang, lines: &mut OpeningLines, adjustment: &Entry<Adjustment>) {
    let owner = adjustment.owner.as_deref().unwrap_or_default();
    let due = adjustment.due.map(|due| dates::day(lang, due)).unwrap_or_default();
    lines.say(&words::adjustment(lang, &dates::day(lang, adjustment.date), owner, &due));
    if let Some(action) = &adjustment.action {
        lines.quote(action);
    }
}

/// Who has it now.
pub(crate) fn of_handover(entry: &NewEntry<'_>) -> String {
    let (lang, head, mut lines) = (entry.writer.lang, &entry.partnership.head, OpeningLines::new(entry));
    let holders = [(Role::Owner, &head.owner), (Role::Deputy, &head.deputy)];
    for (role, function) in holders {
        if let Some(function) = function {
            let role = role.label().in_lang(lang);
            lines.say(&words::holds_now(lang, role, function));
        }
    }
    lines.drawn()
}

/// The aim, what was weighed before, the last evaluation and what is still to be adjusted.
pub(crate) fn of_evaluation(entry: &NewEntry<'_>) -> String {
    let (lang, today, mut lines) = (entry.writer.lang, entry.writer.today, OpeningLines::new(entry));
    let (head, dossier) = (&entry.partnership.head, &entry.partnership.dossier);
    lines.told(&words::goal(lang), head.goal.as_ref());
    lines.told(&words::reached_when(lang), head.reached_when.as_ref());
    let judged = |judgement: Option<crate::model::Judgement>| {
        judgement.map_or_else(|| "–".to_owned(), |it| it.label().in_lang(lang).to_owned())
    };
    if let Some((of, content)) = dossier.last_content(today) {
        let on = dates::day(lang, of.date);
        lines.say(&words::weighed_content(lang, &on, &judged(content.judgement.known())));
        let text = content.impact.as_ref().or(content.mission.as_ref());
        if let Some(text) = text {
            lines.quote(text);
        }
    }
    if let Some((of, profile)) = dossier.last_profile(today) {
        let on = dates::day(lang, of.date);
        lines.say(&words::weighed_profile(lang, &on, &judged(profile.judgement.known())));
        if let Some(text) = &profile.compatible {
            lines.quote(text);
        }
    }
    let last: Option<&Entry<Evaluation>> = dossier.evaluations.last_by(today);
    if let Some(last) = last {
        lines.say(&words::last_evaluated(lang, &dates::day(lang, last.date)));
        if let Some(text) = &last.goals {
            lines.quote(text);
        }
    }
    for adjustment in dossier.adjustments.standing().filter(|it| dossier.done(it, today).is_none()) {
        adjustment_lines(lang, &mut lines, adjustment);
    }
    let steps = SignalSteps::of(entry.register, Some(today));
    for signal in dossier.signals.standing().filter(|it| !steps.lacks(it.id.as_str()).is_empty()) {
        open_signal(entry, &mut lines, signal);
    }
    lines.drawn()
}

fn open_signal(entry: &NewEntry<'_>, lines: &mut OpeningLines, signal: &Entry<Signal>) {
    let lang = entry.writer.lang;
    let labels = RegisterLabels::new(lang, entry.writer.policy);
    lines.say(&words::open_signal(lang, &dates::day(lang, signal.date), &signals::origin(labels, signal)));
    if let Some(text) = &signal.summary {
        lines.quote(text);
    }
}
