//! What an interview says around its questions.

use crate::messages;

messages! {
    pub fn read_on() { nl: "Enter: verder", en: "Enter: on" }
    pub fn opening(name: &str) {
        nl: "\n{name}\nEén vraag tegelijk. Met Ctrl-C stopt u: uw antwoorden blijven bewaard.\n",
        en: "\n{name}\nOne question at a time. You can stop with Ctrl-C at any moment: your answers are kept.\n",
    }
    pub fn preamble_then(help: &str, text: &str) {
        nl: "{help} In de preambule staat: {text}",
        en: "{help} The preamble says: {text}",
    }
    pub fn weighed_then(help: &str, on: &str, text: &str) {
        nl: "{help} Bij de afweging van {on}: {text}",
        en: "{help} In the consideration of {on}: {text}",
    }
    pub fn go_on(draft: &str) {
        nl: "Er zijn nog antwoorden bewaard {draft}. Daarmee verdergaan?",
        en: "Answers are still kept {draft}. Go on with them?",
    }
    pub fn go_on_with_which() {
        nl: "Er zijn vaker antwoorden bewaard. Waarmee gaat u verder?",
        en: "Answers were kept more than once. Which do you go on with?",
    }
    pub fn begin_anew() { nl: "opnieuw beginnen; de andere blijven bewaard", en: "begin again; the others stay kept" }
    pub fn quoted(name: &str) { nl: "‘{name}’", en: "“{name}”" }
    pub fn no_name_yet() { nl: "iets dat nog geen naam heeft", en: "something that has no name yet" }
    pub fn draft_of(name: &str, day: &str, number: usize) {
        nl: "over {name}, van {day} ({number})",
        en: "about {name}, of {day} ({number})",
    }
    pub fn draft(name: &str, number: usize) { nl: "over {name} ({number})", en: "about {name} ({number})" }
    pub fn also_waiting(draft: &str, command: &str) {
        nl: "er wachten nog antwoorden {draft}; verder daarmee:\n{command}",
        en: "answers {draft} are still waiting; go on with them:\n{command}",
    }
    pub fn put_aside(command: &str) {
        nl: "Die antwoorden zijn opzij gezet en niet weg; u krijgt ze terug met:\n{command}",
        en: "Those answers were put aside and are not gone; you get them back with:\n{command}",
    }
    pub fn go_on_editing(id: &str) {
        nl: "Van {id} is nog een tekst bewaard die niet is vastgelegd. Daarmee verdergaan?",
        en: "A text of {id} that was not recorded is still kept. Go on with it?",
    }
    pub fn text_put_aside(file: &str) {
        nl: "de tekst die nog niet was vastgelegd is opzij gezet en niet weg: {file}",
        en: "the text that was not recorded yet was put aside and is not gone: {file}",
    }
    pub fn no_text_to_resume() {
        nl: "er is geen bewaarde tekst om mee verder te gaan",
        en: "there is no kept text to go on with",
    }
    pub fn nothing_kept() {
        nl: "er was nog niets geantwoord, dus er is niets bewaard",
        en: "nothing was answered yet, so nothing was kept",
    }
    pub fn nothing_to_resume() {
        nl: "er zijn geen bewaarde antwoorden om mee verder te gaan",
        en: "there are no kept answers to go on with",
    }
    pub fn stopped() { nl: "Gestopt; er is niets vastgelegd.", en: "Stopped; nothing was recorded." }
    pub fn resume_hint(command: &str) {
        nl: "uw antwoorden zijn bewaard; verder met: {command}",
        en: "your answers are kept; go on with: {command}",
    }
    pub fn no_terminal() {
        nl: "hier is geen terminal om in te vragen",
        en: "there is no terminal here to ask in",
    }
    pub fn keys_unkept() {
        nl: "< gaat een vraag terug. Tab vult een woord aan. Ctrl-C stopt, en er verandert niets.",
        en: "< goes back one question. Tab completes a word. Ctrl-C stops, and nothing changes.",
    }
    pub fn record_it_keys_unkept() {
        nl: "j legt vast · n stopt, en er verandert niets · < terug · een nummer: die vraag opnieuw",
        en: "y records · n stops, and nothing changes · < back · a number: that question again",
    }
}
