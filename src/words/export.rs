//! What an export says of itself: of what is public, of a folder of lines, and of what an auditor gets.

use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// What an auditor reads first: of what it is, and how to verify it without this program.
pub fn verify(
    lang: Lang,
    name: &str,
    (commit, path): (&str, &str),
    today: Day,
    has_main: Option<&str>,
) -> String {
    let day = dates::day(lang, today);
    let landed = has_main.map(|main| landed(lang, commit, main)).unwrap_or_default();
    verify_text(lang, name, commit, path, &day, &landed)
}

messages! {
    pub fn public_title() { nl: "Samenwerkingen, voor iedereen", en: "Partnerships, for everybody" }
    pub fn entered_head() { nl: "Aangegaan op", en: "Entered on" }
    pub fn entered_by_head() { nl: "Aangegaan door", en: "Entered by" }
    pub fn said_head() { nl: "Bekendgemaakt", en: "Made known" }
    pub fn partner_head() { nl: "Partner", en: "Partner" }
    pub fn upcoming() { nl: "begint nog", en: "yet to start" }
    pub fn running() { nl: "loopt", en: "running" }
    pub fn over() { nl: "voorbij", en: "over" }
    pub fn needs_folder() {
        nl: "`ndjson` is een map met voor elk soort gegeven een bestand",
        en: "ndjson is a folder with a file for each kind of thing",
    }
    pub fn needs_folder_hint() { nl: "noem die map met `--out MAP`", en: "name that folder with `--out FOLDER`" }
    pub fn is_a_file(path: &str) { nl: "{path} is een bestand, geen map", en: "{path} is a file, not a folder" }
    pub fn foreign(file: &str) {
        nl: "in die map staat al {file}, dat niet bij deze uitvoer hoort",
        en: "that folder already holds {file}, which is not part of this export",
    }
    pub fn foreign_hint() {
        nl: "noem een lege map, of haal weg wat er staat: dan staat er nooit meer dan u bedoelt",
        en: "name an empty folder, or take away what is there: then it never holds more than you mean",
    }
    pub fn folder_written(folder: &str, files: usize) {
        nl: "geschreven: {folder} ({files} bestanden)",
        en: "written: {folder} ({files} files)",
    }
    pub fn which_dossier() { nl: "van welke samenwerking?", en: "of which partnership?" }
    pub fn which_dossier_hint() {
        nl: "noem die: `partners export KENMERK --evidence BESTAND.zip`",
        en: "name it: `partners export ID --evidence FILE.zip`",
    }
    pub fn not_committed(file: &str) {
        nl: "{file} is anders dan wat er is vastgelegd, dus er valt niets mee te bewijzen",
        en: "{file} differs from what is committed, so that nothing can be proved with it",
    }
    pub fn not_committed_hint() {
        nl: "leg het vast, of vraag wat er is vastgelegd: voeg `--as-of HEAD` toe",
        en: "commit it, or ask for what is committed: add `--as-of HEAD`",
    }
    pub fn no_archive(said: &str) { nl: "het zip-bestand is niet gemaakt ({said})", en: "the zip file was not made ({said})" }
    fn landed(commit: &str, main: &str) {
        nl: "\n4. Staat die vastlegging op de hoofdbranch? `yes` betekent ja.\n\n       git merge-base --is-ancestor {commit} {main} && echo yes\n",
        en: "\n4. Is that commit on the main branch? `yes` means that it is.\n\n       git merge-base --is-ancestor {commit} {main} && echo yes\n",
    }
    fn verify_text(name: &str, commit: &str, path: &str, day: &str, landed: &str) {
        nl: "# Nagaan zonder dit programma\n\nDit is het dossier van ‘{name}’, zoals het was in de vastlegging\n{commit},\ngerekend op {day}. `dossier.toml` is het bestand zelf, `dossier.html` laat hetzelfde zien voor mensen, en\n`history.md` vertelt van elke vastlegging wat die veranderde, wanneer en door wie.\n\n1. Is er sinds het maken niets veranderd aan deze bestanden? In de map waarin u ze uitpakte:\n\n       sha256sum -c SHA256SUMS\n\n2. Is `dossier.toml` wat het register toen zei? In een kopie (`git clone`) van het register; de uitkomst is die van\n   `dossier.toml` in `SHA256SUMS`:\n\n       git cat-file blob {commit}:{path} | sha256sum\n\n3. Klopt `history.md`? Dezelfde vastleggingen, met wat elk veranderde:\n\n       git log --follow -p {commit} -- {path}\n{landed}\nWat dit niet bewijst: dat de geschiedenis als geheel nooit is herschreven. Dat blijkt alleen uit een vastlegging die\niemand eerder buiten het register heeft bewaard; die moet er nog in voorkomen (`git merge-base --is-ancestor`). Wat nooit\nis vastgelegd, staat hier niet; dat is geen oordeel.\n",
        en: "# Verifying without this program\n\nThis is the dossier of “{name}”, as committed in\n{commit},\nreckoned from {day}. `dossier.toml` is the file itself, `dossier.html` shows the same to people, and `history.md` tells\nof each commit what it changed, when, and by whom.\n\n1. Has nothing in these files changed since they were made? In the folder where you unpacked them:\n\n       sha256sum -c SHA256SUMS\n\n2. Is `dossier.toml` what the register said then? In a clone of the register; the outcome is that of `dossier.toml` in\n   `SHA256SUMS`:\n\n       git cat-file blob {commit}:{path} | sha256sum\n\n3. Is `history.md` right? The same commits, with what each changed:\n\n       git log --follow -p {commit} -- {path}\n{landed}\nWhat this does not prove: that the history as a whole was never rewritten. Only a commit that somebody kept outside the\nregister earlier can show that; it must still be in it (`git merge-base --is-ancestor`). What was never recorded is not\nhere; that is no judgement.\n",
    }
}
