//! What is said of git and of a register's set-up: what is fine, and what is to be mended.

use super::Lang;
use crate::messages;

/// What is looked at, in a word or two.
pub fn name(lang: Lang, check: &str) -> &'static str {
    match check {
        "git" => lang.pick("git", "git"),
        "repository" => lang.pick("repository", "repository"),
        "state" => lang.pick("toestand", "state"),
        "left-over" => lang.pick("achtergebleven", "left over"),
        "index" => lang.pick("klaargezet", "index"),
        "identity" => lang.pick("wie u bent", "who you are"),
        "signing" => lang.pick("ondertekenen", "signing"),
        "hooks" => lang.pick("hulpscripts", "hooks"),
        "merge-driver" => lang.pick("samenvoegen", "merging"),
        "attribute" => lang.pick("welke bestanden", "which files"),
        "line-ends" => lang.pick("regeleinden", "line ends"),
        "history" => lang.pick("geschiedenis", "history"),
        "contents" => lang.pick("inhoud", "contents"),
        "files" => lang.pick("bestanden", "files"),
        "work-trees" => lang.pick("werkmappen", "work trees"),
        "capitals" => lang.pick("hoofdletters", "capitals"),
        "place" => lang.pick("plaats", "place"),
        "sharing" => lang.pick("delen", "sharing"),
        _ => lang.pick("register", "register"),
    }
}

/// How it stands.
pub fn state(lang: Lang, state: &str) -> &'static str {
    match state {
        "fine" => lang.pick("goed", "fine"),
        "note" => lang.pick("let op", "note"),
        _ => lang.pick("herstel", "fix"),
    }
}

/// All in all.
pub fn summary(lang: Lang, to_mend: usize) -> String {
    match (lang, to_mend) {
        (Lang::Nl, 0) => "alles is in orde".to_owned(),
        (Lang::En, 0) => "everything is in order".to_owned(),
        (Lang::Nl, 1) => "1 punt te herstellen".to_owned(),
        (Lang::En, 1) => "1 thing to fix".to_owned(),
        (Lang::Nl, _) => format!("{to_mend} punten te herstellen"),
        (Lang::En, _) => format!("{to_mend} things to fix"),
    }
}

messages! {
    pub fn version(version: &str) { nl: "versie {version}", en: "version {version}" }
    pub fn too_old(version: &str, oldest: &str) {
        nl: "versie {version} is te oud; nodig is {oldest} of nieuwer (git-scm.com)",
        en: "version {version} is too old; {oldest} or newer is needed (git-scm.com)",
    }
    pub fn repository(digits: usize) {
        nl: "te gebruiken; commits hebben namen van {digits} tekens",
        en: "can be used; commits have names of {digits} digits",
    }
    pub fn on_branch(branch: &str) {
        nl: "op branch {branch}, en er is niets half af",
        en: "on branch {branch}, and nothing is half done",
    }
    pub fn index_unread() {
        nl: "wat git klaarzet voor de volgende commit, kan niet worden gelezen; daardoor is niet gezien welke bestanden git samenvoegt en met welke regeleinden. Zo legt u het oude opzij en maakt git het opnieuw, naar de laatste commit; uw bestanden blijven zoals ze zijn",
        en: "what git keeps ready for the next commit cannot be read, so it was not seen which files git merges, and with which line ends. This puts the old one aside, and git makes it again from the last commit; your files stay as they are",
    }
    pub fn temporary(names: &str) {
        nl: "tijdelijke bestanden van een opdracht die werd gestopt; er staat niets in wat nog nodig is, en ze kunnen weg: {names}",
        en: "temporary files of a command that was stopped; nothing in them is needed any more, and they can go: {names}",
    }
    pub fn old_locks(names: &str) {
        nl: "vergrendelingen die al langer dan tien minuten staan: een git-programma is gestopt en liet ze achter. Draait er geen git meer, dan kunnen ze weg: {names}",
        en: "locks that have been there for more than ten minutes: a git program was stopped and left them. When no git runs any more, they can go: {names}",
    }
    pub fn lost_drafts(names: &str) {
        nl: "concepten bij een samenwerking of aantekening die niet meer in dit register staat: {names}. Lees eerst na of er nog iets in staat wat u wilt bewaren; daarna kunnen ze weg",
        en: "drafts about a partnership or an entry that is no longer in this register: {names}. First read whether anything in them is to be kept; then they can go",
    }
    pub fn half_done(operation: &str) {
        nl: "een `git {operation}` is begonnen en niet afgemaakt; rond het af, of breek het af",
        en: "a `git {operation}` was begun and not finished; finish it, or give it up",
    }
    pub fn unfinished(subject: &str, files: &str) {
        nl: "een eerdere opdracht is gestopt voordat alles in git was vastgelegd: {files} ({subject}); geef die opdracht opnieuw, dan wordt het afgemaakt",
        en: "an earlier command was stopped before all was committed: {files} ({subject}); give that command again, and it is finished",
    }
    pub fn detached() {
        nl: "er is geen branch uitgecheckt; wat hier wordt vastgelegd zou zoekraken",
        en: "no branch is checked out; what is committed here would get lost",
    }
    pub fn locked(path: &str) {
        nl: "{path} bestaat: een ander git-programma is bezig, of is gestopt en liet dit achter; draait er niets meer, verwijder dit bestand dan",
        en: "{path} exists: another git program is busy, or stopped and left this; when nothing runs any more, remove it",
    }
    pub fn nobody() { nl: "git weet nog niet wie u bent", en: "git does not know who you are" }
    pub fn signed(format: &str) {
        nl: "elke commit wordt ondertekend ({format})",
        en: "each commit is signed ({format})",
    }
    pub fn no_key() {
        nl: "commits moeten worden ondertekend met ssh, en git weet niet met welke sleutel",
        en: "commits are to be signed with ssh, and git does not know with which key",
    }
    pub fn unsigned() {
        nl: "commits worden niet ondertekend; dat hoeft ook niet",
        en: "commits are not signed, nor need they be",
    }
    pub fn no_hooks() { nl: "geen", en: "none" }
    pub fn hooks(names: &str) {
        nl: "deze draaien mee als er wordt vastgelegd of gedeeld: {names}",
        en: "these run when something is committed or shared: {names}",
    }
    pub fn idle_hooks(names: &str) {
        nl: "deze mogen niet draaien, en git slaat ze zonder melding over: {names}",
        en: "these may not be run, and git passes them over in silence: {names}",
    }
    pub fn driver(program: &str) {
        nl: "per aantekening en sleutel, door {program}",
        en: "by entry and key, by {program}",
    }
    pub fn other_driver(line: &str) {
        nl: "git roept iets anders aan dan dit programma: {line}",
        en: "git calls something else than this program: {line}",
    }
    pub fn attribute() {
        nl: "git voegt de bestanden van het register samen per aantekening en sleutel",
        en: "git merges the register's files by entry and key",
    }
    pub fn no_attribute() {
        nl: "git weet niet dat de bestanden van het register per aantekening worden samengevoegd",
        en: "git does not know that the register's files are merged by entry",
    }
    pub fn line_ends() {
        nl: "git laat de regeleinden van het register zoals ze zijn",
        en: "git leaves the register's line ends as they are",
    }
    pub fn line_ends_converted(setting: &str) {
        nl: "git kan de regeleinden van het register omzetten (core.autocrlf = {setting}); dan lijkt elke regel veranderd",
        en: "git may convert the register's line ends (core.autocrlf = {setting}); then every line looks changed",
    }
    pub fn whole_history() { nl: "volledig", en: "whole" }
    pub fn cut_off() {
        nl: "afgekapt: wat eerder vastlag is niet te zien en niet te toetsen",
        en: "cut off (shallow clone): what was recorded before can be neither seen nor checked",
    }
    pub fn all_contents() { nl: "alles is opgehaald", en: "all of it was fetched" }
    pub fn all_files() { nl: "alles is uitgecheckt", en: "all of them are checked out" }
    pub fn one_work_tree() { nl: "alleen deze", en: "only this one" }
    pub fn work_trees(names: &str) { nl: "ook: {names}", en: "also: {names}" }
    pub fn work_trees_gone(names: &str) {
        nl: "de map is weg van: {names}",
        en: "the folder is gone of: {names}",
    }
    pub fn capitals() {
        nl: "git weet hoe deze schijf met hoofdletters omgaat",
        en: "git knows how this disk deals with capitals",
    }
    pub fn capitals_wrong() {
        nl: "git gaat anders om met hoofdletters in namen dan deze schijf; daardoor kan een bestand verdwijnen",
        en: "git treats capitals in names differently from this disk; a file can disappear that way",
    }
    pub fn place(path: &str) { nl: "{path}", en: "{path}" }
    pub fn cloud(path: &str) {
        nl: "de repository staat in {path}, een map die tussen computers wordt gesynchroniseerd; daar kan de repository van beschadigd raken. Werk in een kloon daarbuiten",
        en: "the repository is in {path}, which is kept in step between machines, and that damages git. Work in a clone outside it",
    }
    pub fn shared() { nl: "met `partners sync`", en: "with `partners sync`" }
    pub fn not_shared() {
        nl: "er is nog geen adres om mee te delen",
        en: "there is no address to share with yet (remote)",
    }
    pub fn register(main: &str) {
        nl: "register.toml is te lezen, en de branch die telt ({main}) is er",
        en: "register.toml can be read, and the branch that counts ({main}) is there",
    }
    pub fn register_broken() {
        nl: "register.toml is niet zoals het formaat het vraagt",
        en: "register.toml is not as the format has it",
    }
    pub fn no_main(main: &str) {
        nl: "register.toml noemt {main} als de branch die telt, en die is er niet",
        en: "register.toml names {main} as the branch that counts, and it is not there",
    }
    pub fn unchecked() {
        nl: "de rest is niet na te gaan zolang dat zo is",
        en: "the rest cannot be looked at as long as that is so",
    }
}
