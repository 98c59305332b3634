//! What the command line has wrong: the sentence, and the way out.

use crate::messages;

messages! {
    pub fn unknown_flag(flag: &str) { nl: "`{flag}` bestaat hier niet", en: "there is no `{flag}` here" }
    pub fn too_much(word: &str) { nl: "`{word}` is hier te veel", en: "`{word}` is one word too many here" }
    pub fn unknown_command(word: &str) {
        nl: "er is geen opdracht `{word}`",
        en: "there is no command `{word}`",
    }
    pub fn no_command() { nl: "er ontbreekt een opdracht", en: "a command is missing" }
    pub fn missing(arguments: &str) { nl: "er ontbreekt nog: {arguments}", en: "still missing: {arguments}" }
    pub fn no_value(argument: &str) {
        nl: "bij `{argument}` ontbreekt de waarde",
        en: "`{argument}` lacks its value",
    }
    pub fn wrong_value(value: &str, argument: &str) {
        nl: "`{value}` past niet bij `{argument}`",
        en: "`{value}` does not fit `{argument}`",
    }
    pub fn other_number(argument: &str) {
        nl: "bij `{argument}` hoort een ander aantal waarden",
        en: "`{argument}` takes another number of values",
    }
    pub fn no_equals(argument: &str) {
        nl: "schrijf een `=` tussen `{argument}` en de waarde",
        en: "write a `=` between `{argument}` and its value",
    }
    pub fn conflict(argument: &str, other: &str) {
        nl: "`{argument}` gaat niet samen met {other}",
        en: "`{argument}` does not go together with {other}",
    }
    pub fn no_characters() {
        nl: "de opdrachtregel bevat bytes die geen tekst zijn",
        en: "the command line holds bytes that are no text",
    }
    pub fn not_understood() {
        nl: "deze opdracht is niet te begrijpen",
        en: "this request cannot be understood",
    }
    pub fn did_you_mean(word: &str) { nl: "bedoelde u `{word}`?", en: "did you mean `{word}`?" }
    pub fn legal(words: &str) { nl: "mogelijk: {words}", en: "possible: {words}" }
    pub fn see_help(command: &str) {
        nl: "`{command} --help` laat zien wat er kan",
        en: "`{command} --help` shows what there is",
    }
}
