//! What the command line has wrong: the sentence, and the way out.

use crate::messages;

messages! {
    /// A flag that is not there.
    pub fn unknown_flag(flag: &str) {
        nl: "`{flag}` bestaat hier niet",
        en: "there is no `{flag}` here",
    }
    /// A word too many.
    pub fn too_much(word: &str) {
        nl: "`{word}` is hier te veel",
        en: "`{word}` is one word too many here",
    }
    /// A command that is not there.
    pub fn unknown_command(word: &str) {
        nl: "er is geen opdracht `{word}`",
        en: "there is no command `{word}`",
    }
    /// A command is wanted.
    pub fn no_command() {
        nl: "er ontbreekt een opdracht",
        en: "a command is missing",
    }
    /// What is wanted is not there.
    pub fn missing(arguments: &str) {
        nl: "er ontbreekt nog: {arguments}",
        en: "still missing: {arguments}",
    }
    /// A flag without its value.
    pub fn no_value(argument: &str) {
        nl: "bij `{argument}` ontbreekt wat het moet zijn",
        en: "`{argument}` lacks its value",
    }
    /// A value that does not fit.
    pub fn wrong_value(value: &str, argument: &str) {
        nl: "`{value}` past niet bij `{argument}`",
        en: "`{value}` does not fit `{argument}`",
    }
    /// Too many or too few values.
    pub fn other_number(argument: &str) {
        nl: "bij `{argument}` hoort een ander aantal waarden",
        en: "`{argument}` takes another number of values",
    }
    /// A value must follow an equals sign.
    pub fn no_equals(argument: &str) {
        nl: "schrijf een `=` tussen `{argument}` en de waarde",
        en: "write a `=` between `{argument}` and its value",
    }
    /// Two that do not go together.
    pub fn conflict(argument: &str, other: &str) {
        nl: "`{argument}` gaat niet samen met {other}",
        en: "`{argument}` does not go together with {other}",
    }
    /// Bytes that are no text.
    pub fn no_characters() {
        nl: "de opdrachtregel bevat bytes die geen tekst zijn",
        en: "the command line holds bytes that are no text",
    }
    /// Anything else.
    pub fn not_understood() {
        nl: "deze opdracht is niet te begrijpen",
        en: "this request cannot be understood",
    }
    /// What may have been meant.
    pub fn did_you_mean(word: &str) {
        nl: "bedoelde u `{word}`?",
        en: "did you mean `{word}`?",
    }
    /// What may stand there.
    pub fn legal(words: &str) {
        nl: "mogelijk: {words}",
        en: "possible: {words}",
    }
    /// How to get help.
    pub fn see_help(command: &str) {
        nl: "`{command} --help` laat zien wat er kan",
        en: "`{command} --help` shows what there is",
    }
}
