//! What is said when the repository does not cooperate: what is the matter, and the command that mends it.

use super::Lang;
use crate::messages;

/// What was begun in a repository, by git's own word for it.
pub fn finish(lang: Lang, operation: &str) -> String {
    let stop = if operation == "bisect" { "reset" } else { "--abort" };
    match lang {
        Lang::Nl => {
            format!("rond het af, of breek het af met `git {operation} {stop}`, en probeer het opnieuw")
        }
        Lang::En => format!("finish it, or give it up with `git {operation} {stop}`, and try again"),
    }
}

messages! {
    pub fn bare(path: &str) {
        nl: "{path} is een kale repository, zonder bestanden om in te schrijven",
        en: "{path} is a bare repository, without files to write in",
    }
    pub fn bare_hint() { nl: "werk in een kloon ervan", en: "work in a clone of it" }
    pub fn reftable(path: &str) {
        nl: "de repository van {path} bewaart de verwijzingen als reftable; dat kan partners niet lezen",
        en: "the repository of {path} stores its references as a reftable, which partners cannot read",
    }
    pub fn reftable_hint() {
        nl: "zet die om: git refs migrate --ref-format=files",
        en: "convert it: git refs migrate --ref-format=files",
    }
    pub fn not_owner(path: &str) {
        nl: "de repository van {path} is van een andere gebruiker, en git vertrouwt die niet",
        en: "the repository of {path} belongs to another user, and git does not trust it",
    }
    pub fn not_owner_hint(path: &str) {
        nl: "vertrouwt u die toch: git config --global --add safe.directory {path}",
        en: "if you trust it: git config --global --add safe.directory {path}",
    }
    pub fn elsewhere(git_dir: &str, root: &str) {
        nl: "de bestanden van de repository {git_dir} staan in {root}, en daar weet git dat niet",
        en: "the repository {git_dir} has its files in {root}, and git does not know that there",
    }
    pub fn elsewhere_hint() {
        nl: "gebruik `git worktree` of een gewone kloon",
        en: "use `git worktree` or an ordinary clone",
    }
    pub fn unreadable(path: &str, said: &str) {
        nl: "git kan {path} niet lezen: {said}",
        en: "git cannot read {path}: {said}",
    }
    pub fn fsck_hint() { nl: "kijk de repository na: git fsck", en: "examine the repository: git fsck" }
    pub fn outside(path: &str, root: &str) {
        nl: "{path} hoort niet bij de repository {root}",
        en: "{path} is not part of the repository {root}",
    }
    pub fn no_repository(path: &str) {
        nl: "{path} staat niet in een git-repository, dus er is niets om in vast te leggen",
        en: "{path} is not in a git repository, so there is nothing to commit to",
    }
    pub fn no_repository_hint() {
        nl: "begin er een met `git init`, of schrijf zonder vastleggen met `--no-commit`",
        en: "begin one with `git init`, or write without committing with `--no-commit`",
    }
    pub fn no_program() { nl: "het programma git is niet gevonden", en: "the program git was not found" }
    pub fn no_program_hint() {
        nl: "installeer git (git-scm.com), of schrijf zonder vastleggen met `--no-commit`",
        en: "install git (git-scm.com), or write without committing with `--no-commit`",
    }
    pub fn program(said: &str) { nl: "git is niet te starten: {said}", en: "git cannot be started: {said}" }
    pub fn too_slow(command: &str, seconds: u64) {
        nl: "`{command}` gaf in {seconds} seconden geen antwoord en is gestopt",
        en: "`{command}` gave no answer in {seconds} seconds and was stopped",
    }
    pub fn too_long(command: &str) {
        nl: "`{command}` gaf meer antwoord dan veilig te lezen is",
        en: "`{command}` gave more of an answer than is safe to read",
    }
    pub fn failed(command: &str, said: &str) {
        nl: "`{command}` is mislukt: {said}",
        en: "`{command}` failed: {said}",
    }
    pub fn silent(command: &str, ended: &str) {
        nl: "`{command}` is mislukt, en git zei er niets bij ({ended})",
        en: "`{command}` failed, and git said nothing ({ended})",
    }
    pub fn waiting(what: &str, seconds: u64) {
        nl: "er wordt al {seconds} seconden gewacht op `{what}` …",
        en: "waiting for `{what}`, for {seconds} seconds already …",
    }
    pub fn unseen_made(said: &str) {
        nl: "het is vastgelegd, maar kon daarna niet worden nagekeken: {said}",
        en: "it is recorded, and could not be looked at afterwards: {said}",
    }
    pub fn unseen(said: &str) {
        nl: "of het is vastgelegd, kon niet worden nagekeken: {said}",
        en: "whether it is recorded could not be looked at: {said}",
    }
    pub fn unseen_hint() {
        nl: "er is niets teruggezet; de volgende opdracht van partners kijkt het na en brengt het in orde",
        en: "nothing was put back; the next command of partners looks at it and puts it in order",
    }
    pub fn not_made() {
        nl: "git antwoordde dat het is vastgelegd, maar er is geen commit gemaakt",
        en: "git answered that it was committed, but there is no commit",
    }
    pub fn not_staged(path: &str) {
        nl: "git antwoordde dat het alle bestanden heeft, maar {path} heeft het niet opgenomen; er is niets vastgelegd",
        en: "git answered that it has all files, but did not take up {path}; nothing was recorded",
    }
    pub fn not_in_commit(commit: &str) {
        nl: "de commit {commit} is gemaakt, maar wat vastgelegd moest worden staat er niet in: git, of een programma dat git bij het vastleggen start, heeft het weggelaten",
        en: "the commit {commit} was made, but what was to be recorded is not in it: a hook or git left it out",
    }
    pub fn not_in_commit_hint() {
        nl: "`partners doctor` noemt de programma's die git bij het vastleggen start; kijk wat die doen, en probeer het opnieuw",
        en: "see what the hooks do (`partners doctor` names them), and try again",
    }
    pub fn index_kind(setting: &str) {
        nl: "de index van git is van een soort die partners niet leest, door de instelling {setting}",
        en: "the index of git is of a kind that partners does not read, because of the setting {setting}",
    }
    pub fn index_kind_hint(command: &str) {
        nl: "zet die om: {command}",
        en: "convert it: {command}",
    }
    pub fn no_identity() { nl: "git weet nog niet wie u bent", en: "git does not know yet who you are" }
    pub fn no_identity_hint() {
        nl: "stel het één keer in: git config --global user.name \"…\" en git config --global user.email \"…\"",
        en: "say it once: git config --global user.name \"…\" and git config --global user.email \"…\"",
    }
    pub fn in_progress(operation: &str) {
        nl: "in deze repository is een `git {operation}` begonnen en niet afgemaakt",
        en: "a `git {operation}` was begun in this repository and not finished",
    }
    pub fn conflicted(paths: &str) {
        nl: "een samenvoeging is niet afgemaakt: {paths}",
        en: "a merge is unresolved: {paths}",
    }
    pub fn conflicted_hint() {
        nl: "voeg samen met `partners resolve`, en leg het vast met `git commit`",
        en: "merge with `partners resolve`, and commit it with `git commit`",
    }
    pub fn detached(at: &str) {
        nl: "er is geen branch uitgecheckt maar de commit {at}; wat hier wordt vastgelegd zou zoekraken",
        en: "no branch is checked out but the commit {at}; what is committed here would get lost",
    }
    pub fn detached_hint() {
        nl: "ga naar een branch (`git switch main`), of leg vast op een nieuwe met `--branch NAAM`",
        en: "go to a branch (`git switch main`), or commit on a new one with `--branch NAME`",
    }
    pub fn sparse() {
        nl: "hier is maar een deel van de bestanden uitgecheckt; dan is niet te zien of een kenmerk al bestaat",
        en: "only a part of the files is checked out here (sparse checkout), so whether an id exists already cannot be seen",
    }
    pub fn sparse_hint() { nl: "haal alles op: git sparse-checkout disable", en: "get all of it: git sparse-checkout disable" }
    pub fn shallow() {
        nl: "de geschiedenis is hier afgekapt, dus dit is niet terug te nemen",
        en: "the history is cut off here (shallow clone), so this cannot be taken back",
    }
    pub fn shallow_hint() { nl: "haal de rest: git fetch --unshallow", en: "get the rest: git fetch --unshallow" }
    pub fn index_locked(path: &str, age: &str) {
        nl: "een ander git-programma is bezig: {path} bestaat{age}",
        en: "another git program is busy: {path} exists{age}",
    }
    pub fn seconds_old(seconds: u64) { nl: " (al {seconds} seconden)", en: " (for {seconds} seconds)" }
    pub fn index_locked_hint() {
        nl: "wacht tot het klaar is; draait er niets meer, verwijder dan dat bestand",
        en: "wait until it is done; when nothing runs any more, remove that file",
    }
    pub fn locked(seconds: u64) {
        nl: "een ander venster van partners is aan het schrijven; na {seconds} seconden wachten is gestopt",
        en: "another window of partners is writing; gave up after waiting {seconds} seconds",
    }
    pub fn locked_by(command: &str, process: u32, since: u64, seconds: u64) {
        nl: "`{command}` (proces {process}) is hier al {since} seconden aan het schrijven; na {seconds} seconden wachten is gestopt",
        en: "`{command}` (process {process}) has been writing here for {since} seconds; gave up after waiting {seconds} seconds",
    }
    pub fn locked_hint() { nl: "probeer het straks nog eens; er is niets geschreven", en: "try again in a moment; nothing was written" }
    pub fn lock_failed(path: &str, said: &str) {
        nl: "{path} kan niet worden gemaakt ({said})",
        en: "{path} cannot be made ({said})",
    }
    pub fn branch_name(name: &str) {
        nl: "`{name}` kan geen naam van een branch zijn",
        en: "`{name}` cannot be the name of a branch",
    }
    pub fn branch_exists(name: &str) {
        nl: "de branch `{name}` bestaat al",
        en: "the branch `{name}` exists already",
    }
    pub fn branch_exists_hint() { nl: "kies een andere naam", en: "choose another name" }
    pub fn ignored(path: &str) {
        nl: "git moet {path} negeren (.gitignore), dus het zou nooit worden vastgelegd",
        en: "git is told to ignore {path} (.gitignore), so it would never be committed",
    }
    pub fn hidden(path: &str) {
        nl: "git mag niet naar {path} kijken (assume-unchanged of skip-worktree), dus het zou niets vastleggen",
        en: "git is told not to look at {path} (assume-unchanged or skip-worktree), so it would commit nothing",
    }
    pub fn hidden_hint(path: &str) {
        nl: "hef dat op: git update-index --no-assume-unchanged --no-skip-worktree {path}",
        en: "lift that: git update-index --no-assume-unchanged --no-skip-worktree {path}",
    }
    pub fn not_a_file(path: &str) { nl: "{path} is geen gewoon bestand", en: "{path} is not a regular file" }
    pub fn nothing() { nl: "er is niets veranderd om vast te leggen", en: "nothing changed, so there is nothing to commit" }
    pub fn refused(said: &str) {
        nl: "git heeft het vastleggen geweigerd: {said}",
        en: "git refused the commit: {said}",
    }
    pub fn refused_hint() {
        nl: "er is niets veranderd: alles is zoals het was",
        en: "nothing changed: the file and the index are as they were",
    }
    pub fn half_done(first: &str, then: &str) {
        nl: "het is mislukt ({first}), en kon niet worden hersteld ({then})",
        en: "it failed ({first}), and could not be put back ({then})",
    }
    pub fn half_done_hint() {
        nl: "de volgende opdracht van partners zet het alsnog terug; met `git status` is te zien hoe het ervoor staat",
        en: "the next command of partners puts it back; `git status` shows how things stand",
    }
    pub fn not_last() {
        nl: "dit is niet meer de laatste commit, dus het kan niet worden teruggenomen",
        en: "this is no longer the last commit, so it cannot be taken back",
    }
    pub fn not_ours(commit: &str) {
        nl: "de laatste commit ({commit}) is niet door partners gemaakt",
        en: "the last commit ({commit}) was not made by partners",
    }
    pub fn nothing_to_undo() {
        nl: "er is nog geen commit, dus niets om terug te nemen",
        en: "there is no commit yet, so nothing to take back",
    }
    pub fn landed(commit: &str, reference: &str) {
        nl: "commit {commit} staat al op {reference} en hoort nu bij de geschiedenis",
        en: "commit {commit} is on {reference} already and is part of the history now",
    }
    pub fn shared(commit: &str, reference: &str) {
        nl: "commit {commit} is al gedeeld (in {reference}), dus terugnemen zou hem alleen hier weghalen",
        en: "commit {commit} has been shared (in {reference}), so taking it back would only remove it here",
    }
    pub fn shared_hint() {
        nl: "zolang die niet op de hoofdbranch staat, mag u een aantekening nog aanpassen: partners edit SAMENWERKING",
        en: "until it is on the branch that counts, an entry may still be corrected: partners edit PARTNERSHIP",
    }
    pub fn held_elsewhere(commit: &str, reference: &str) {
        nl: "commit {commit} staat ook in {reference}, dus terugnemen zou hem alleen hier weghalen",
        en: "commit {commit} is in {reference} too, so taking it back would only remove it here",
    }
    pub fn landed_otherwise(keys: &str, branch: &str) {
        nl: "{keys} staat al op {branch} en kan niet meer worden veranderd of weggehaald",
        en: "{keys} is on {branch} already and cannot be changed or removed any more",
    }
    pub fn landed_otherwise_hint(id: &str) {
        nl: "zet het recht met een nieuwe aantekening van dezelfde soort met `corrects = \"{id}\"`; was dit uw laatste opdracht en is die nog niet gedeeld, dan neemt `partners undo` die terug",
        en: "put it right with a new entry of the same kind that carries `corrects = \"{id}\"`; if it was your last command and is not shared yet, `partners undo` takes it back",
    }
    pub fn landed_hint() {
        nl: "zet het recht met een nieuwe aantekening die de oude verbetert (`--corrects`)",
        en: "put it right with a new entry that carries `corrects`",
    }
    pub fn changed(path: &str) {
        nl: "{path} is sindsdien veranderd; terugnemen zou die verandering wegvegen",
        en: "{path} was changed since; taking back would wipe that change out",
    }
    pub fn changed_hint() {
        nl: "leg die verandering eerst vast, of zet die opzij met `git stash`",
        en: "commit that change first, or put it aside with `git stash`",
    }
    pub fn other_files(paths: &str) {
        nl: "de commit raakt ook andere bestanden: {paths}",
        en: "the commit touches other files too: {paths}",
    }
    pub fn file_left(path: &str, said: &str) {
        nl: "de commit is teruggenomen, maar {path} kon niet worden teruggezet: {said}",
        en: "the commit was taken back, but {path} could not be put back: {said}",
    }
    pub fn dirty(path: &str) {
        nl: "{path} heeft veranderingen die nog niet zijn vastgelegd; die zouden ongemerkt meegaan",
        en: "{path} has changes that are not committed yet; they would go along unnoticed",
    }
    pub fn removing(path: &str, entries: &str) {
        nl: "{path} heeft veranderingen die nog niet zijn vastgelegd, en die halen weg of veranderen wat al vastligt: {entries}",
        en: "{path} has changes that are not committed yet, and they take away or change what is recorded: {entries}",
    }
    pub fn removing_hint(path: &str) {
        nl: "leg die niet vast. `git diff HEAD {path}` toont wat er anders is; `git restore --staged --worktree {path}` zet het bestand terug zoals het was, en dan is die verandering weg. Wilt u iets verbeteren, maak dan een nieuwe aantekening met `--corrects`",
        en: "do not commit them. `git diff HEAD {path}` shows what is different; `git restore --staged --worktree {path}` puts the file back as it was, and the change is gone then. To put something right, make a new entry with `--corrects`",
    }
    pub fn dirty_hint(path: &str) {
        nl: "leg ze eerst vast (`git add {path} && git commit {path}`), of schrijf zonder vastleggen met `--no-commit`",
        en: "commit them first (`git add {path} && git commit {path}`), or write without committing with `--no-commit`",
    }
}
