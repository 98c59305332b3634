//! What is said when work is shared with others.

use super::Lang;
use crate::messages;

/// So many entries.
pub fn entries(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Nl => super::report::count(count, "nieuwe aantekening", "nieuwe aantekeningen"),
        Lang::En => super::report::count(count, "new entry", "new entries"),
    }
}

messages! {
    pub fn settings() { nl: "de inrichting van het register", en: "the set-up of the register" }
    pub fn nothing_of_the_register() { nl: "niets van het register", en: "nothing of the register" }
    pub fn came_in(from: &str, news: &str) { nl: "opgehaald van {from}: {news}", en: "in from {from}: {news}" }
    pub fn went_out(to: &str, news: &str, commit: &str) {
        nl: "gedeeld met {to}: {news} · commit {commit}",
        en: "shared with {to}: {news} · commit {commit}",
    }
    pub fn even(with: &str) { nl: "alles is gelijk aan {with}", en: "everything is up to date with {with}" }
    pub fn subject(partnerships: usize, entries: usize) {
        nl: "samengevoegd: samenwerkingen {partnerships}, aantekeningen {entries}",
        en: "merged: partnerships {partnerships}, entries {entries}",
    }
    pub fn no_remote() {
        nl: "deze repository heeft geen adres om mee te delen, dus er is niets op te halen en niets te delen",
        en: "this repository has no address to share with (remote), so there is nothing to fetch and nothing to share",
    }
    pub fn no_remote_hint() {
        nl: "geef er een: git remote add origin ADRES, en daarna opnieuw: partners sync",
        en: "give it one: git remote add origin ADDRESS, and then again: partners sync",
    }
    pub fn no_commit() {
        nl: "er is nog niets vastgelegd om te delen",
        en: "nothing has been committed yet that could be shared",
    }
    pub fn unfinished(files: &str) {
        nl: "deze bestanden van het register hebben veranderingen die nog niet zijn vastgelegd: {files}",
        en: "these files of the register have changes that are not committed yet: {files}",
    }
    pub fn unfinished_hint(folder: &str) {
        nl: "leg ze vast (`git add {folder}` en `git commit`), of zet ze opzij met `git stash --include-untracked`",
        en: "commit them (`git add {folder}` and `git commit`), or put them aside with `git stash --include-untracked`",
    }
    pub fn replaced(branch: &str) {
        nl: "de geschiedenis van {branch} is aan de andere kant vervangen: die heeft niets meer gemeen met die van hier, dus er is niets samengevoegd",
        en: "the history of {branch} was replaced at the other side: it has nothing in common with the one here any more, so nothing was merged",
    }
    pub fn replaced_hint(branch: &str) {
        nl: "vraag wie de repository beheert wat daar is gebeurd, en laat uw eigen commits staan; `partners audit` hier zegt wat er vastlag, en `git log {branch}` wat er nu staat",
        en: "ask whoever looks after the repository what happened there, and leave your own commits as they are; `partners audit` here says what was on record, and `git log {branch}` what is there now",
    }
    pub fn cut_off() {
        nl: "de geschiedenis is hier afgekapt, dus waar beide kanten uiteengingen is niet te zien",
        en: "the history is cut off here (shallow clone), so where both sides parted cannot be seen",
    }
    pub fn begin_again() {
        nl: "Het samenvoegen van een eerdere keer is niet afgemaakt. Opnieuw beginnen? Wat is vastgelegd blijft; wat daarna met de hand in bestanden is gewijzigd, gaat weg.",
        en: "Merging was not finished an earlier time. Begin again? What was recorded stays; what was changed in files by hand since goes.",
    }
    pub fn begun_hint() {
        nl: "maak de samenvoeging af met `partners resolve` en `git commit`, of breek die af met `git merge --abort`",
        en: "finish it with `partners resolve` and `git commit`, or give it up with `git merge --abort`",
    }
    pub fn must_agree(from: &str) {
        nl: "hierover moeten beide kanten het eerst eens worden; er is niets samengevoegd met {from} en niets gedeeld",
        en: "both sides have to agree on this first; nothing was merged with {from} and nothing was shared",
    }
    pub fn must_agree_hint() {
        nl: "spreek af wat klopt, en kies het in een terminal met `partners sync`",
        en: "agree on what is right, and choose it in a terminal with `partners sync`",
    }
    pub fn others_conflict(files: &str) {
        nl: "ook buiten het register is iets in conflict ({files}); voeg dat samen met `git pull` en deel dan met `partners sync`",
        en: "something outside the register is in conflict too ({files}); merge that with `git pull` and then share with `partners sync`",
    }
    pub fn not_shared(errors: &str, commit: &str) {
        nl: "dit is niet gedeeld, want zo klopt het register niet ({errors}); wat samengevoegd is staat hier in commit {commit}",
        en: "this was not shared, because the register would no longer be consistent ({errors}); what was merged stands here in commit {commit}",
    }
    pub fn not_shared_hint() {
        nl: "herstel het (`partners check` wijst alles aan), en deel dan opnieuw met `partners sync`",
        en: "fix it (`partners check` shows all of it), and then share again with `partners sync`",
    }
    pub fn refused(to: &str, said: &str) {
        nl: "{to} neemt dit niet aan: {said}",
        en: "{to} does not accept this: {said}",
    }
    pub fn refused_hint(branch: &str) {
        nl: "mag u niet rechtstreeks op {branch} delen, stel het dan voor vanaf een eigen branch: git switch -c NAAM && partners sync",
        en: "if you may not share on {branch} directly, propose it from a branch of your own: git switch -c NAME && partners sync",
    }
    pub fn too_busy(times: usize) {
        nl: "telkens deelde iemand anders net iets eerder; na {times} keer is gestopt",
        en: "each time somebody else had shared just before; gave up after {times} times",
    }
    pub fn too_busy_hint() {
        nl: "niets is verloren: uw werk staat hier; probeer het straks nog eens",
        en: "nothing is lost: your work stands here; try again in a moment",
    }
}
