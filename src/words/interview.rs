//! What an interview says around its questions.

use crate::messages;

messages! {
    pub fn opening(name: &str) {
        nl: "\n{name}\nEén vraag tegelijk. Met Ctrl-C stopt u: uw antwoorden blijven bewaard.\n",
        en: "\n{name}\nOne question at a time. You can stop with Ctrl-C at any moment: your answers are kept.\n",
    }
    pub fn aim_then(help: &str, aim: &str) { nl: "{help} Het doel was: {aim}", en: "{help} The goal was: {aim}" }
    pub fn preamble_then(help: &str, text: &str) {
        nl: "{help} In de preambule staat: {text}",
        en: "{help} The preamble says: {text}",
    }
    pub fn weighed_then(help: &str, on: &str, text: &str) {
        nl: "{help} Bij de afweging van {on}: {text}",
        en: "{help} In the consideration of {on}: {text}",
    }
    pub fn go_on(number: usize) {
        nl: "Er zijn nog antwoorden bewaard van een eerdere keer ({number}). Daarmee verdergaan?",
        en: "Answers of an earlier time are still kept ({number}). Go on with them?",
    }
    pub fn nothing_to_resume() {
        nl: "er zijn geen bewaarde antwoorden om mee verder te gaan",
        en: "there are no kept answers to go on with",
    }
    pub fn stopped() { nl: "gestopt; er is niets geschreven", en: "stopped; nothing was written" }
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
