//! The account of a year for the outside. It takes a value that holds no more than the outside may see.

use super::json::json_for_public;
use super::sheet::sheet_for_public;
use super::{counting, number};
use crate::render::form::page::{Block, Page};
use crate::render::form::report::{Edition, Report};
use crate::render::form::sheet::Sheet;
use crate::report::annual_counts::CountedKind;
use crate::report::annual_public::{ForPublic, Named};
use crate::text::clean::Clean;
use crate::words::annual as words;
use crate::words::labels::RegisterLabels;

impl Report for ForPublic<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let year = self.year.to_string();
        let mut page = Page::default();
        if self.is_quiet {
            about.alone(
                lang,
                &mut page,
                &words::title(lang, &year, &about.at(lang), true),
                &words::nothing(lang, &year, &about.at(lang), true),
            );
            return page;
        }
        page.title(&words::title(lang, &year, &about.at(lang), true));
        page.text(&words::readers(lang, true));
        if !self.is_whole {
            page.text(&words::so_far(lang, self.until));
        }
        let running = self.running.iter().map(|(running, all)| number(labels, running.spelling(), *all));
        say(&mut page, &words::running_head(lang, self.until), running.map(Block::Item).collect());
        let (decided, further): (Vec<_>, Vec<_>) =
            self.counted.iter().partition(|(what, _)| what.is_of_decisions());
        let decided = decided.into_iter().flat_map(|(what, all)| counted(labels, self, *what, *all));
        say(&mut page, &words::decided_head(lang), decided.collect());
        let evaluated = self.evaluated().into_iter().filter(|(_, all)| *all > 0);
        let evaluated = evaluated.map(|(what, all)| Block::Item(number(labels, what, all)));
        say(&mut page, &words::evaluated_head(lang), evaluated.collect());
        let further = further.into_iter();
        let further = further.map(|(what, all)| Block::Item(number(labels, what.spelling(), *all)));
        say(&mut page, &words::further_head(lang), further.collect());
        if let Some(steps) = &self.follow_up {
            page.heading(&words::signals_head(lang));
            let steps: Vec<&str> = steps.iter().map(|step| labels.of(*step)).collect();
            page.text(&words::followed_up(lang, &steps));
        }
        counting(labels, &mut page, true);
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        json_for_public(labels.for_machines().lang, about, self)
    }

    fn is_public(&self) -> bool {
        true
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet_for_public(edition, self)
    }
}

fn say(page: &mut Page, head: &str, blocks: Vec<Block>) {
    if !blocks.is_empty() {
        page.heading(head);
        page.blocks.extend(blocks);
    }
}

/// A number, with the partnerships that may be named, or the grounds in general.
fn counted(labels: RegisterLabels<'_>, it: &ForPublic<'_>, what: CountedKind, all: usize) -> Vec<Block> {
    let mut item = number(labels, what.spelling(), all);
    if what == CountedKind::Declined {
        let grounds = words::grounds(labels.lang, it.grounds.iter().map(|ground| ground.spelling()));
        item.notes.push((Clean::default(), vec![Clean::line(&grounds)]));
    }
    let named = it.named.get(&what).map(Vec::as_slice).unwrap_or_default();
    let mut blocks = vec![Block::Item(item)];
    if !named.is_empty() {
        blocks.push(Block::Bullets(named.iter().map(self::named).collect()));
    }
    blocks
}

/// A partnership, with the partners that its name does not tell, and what it is for.
pub(crate) fn named(it: &Named<'_>) -> Clean {
    let others: Vec<&str> =
        it.partners.iter().copied().filter(|partner| !it.name.contains(partner)).collect();
    let others = if others.is_empty() { String::new() } else { format!(" ({})", others.join("; ")) };
    let goal = it.goal.map(|goal| format!(": {goal}")).unwrap_or_default();
    Clean::line(&format!("{}{others}{goal}", it.name))
}
