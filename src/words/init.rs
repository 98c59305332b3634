//! What `init` asks, writes and says.

use super::Lang;
use super::questions::questions;
use crate::messages;

/// `register.toml` as it begins, with its comments in the register's language.
pub fn template(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => include_str!("init/register.nl.toml"),
        Lang::En => include_str!("init/register.en.toml"),
    }
}

questions! {
    NAME {
        nl: "Hoe heet de instelling?", "Zoals die boven een overzicht staat: Voorbeeldhogeschool Zuiderdam.";
        en: "What is the institution called?", "As it stands above a report: Sample University of Applied Sciences.";
    }
    COUNTRY {
        nl: "In welk land staat de instelling?", "De naam van het land. Met een partner in een ander land is een samenwerking internationaal.";
        en: "In which country is it?", "The name of the country. With a partner in another country a partnership is international.";
    }
    LANGUAGE {
        nl: "In welke taal werkt het register?", "De taal van vragen, overzichten en commits; met --lang kan ieder een andere kiezen.";
        en: "Which language does the register use?", "That of prompts, reports and commits; with --lang anybody can choose the other.";
    }
    UNITS {
        nl: "Welke eenheden heeft de instelling?", "Faculteiten, kenniscentra en diensten, elk op een eigen regel of met ; ertussen. Een samenwerking hoort bij één daarvan. Nog niet bekend: sla over.";
        en: "Which units does it have?", "Faculties, knowledge centres and services, each on a line of its own or with ; between them. A partnership belongs to one of them. Not known yet: pass over.";
    }
    FORGE {
        nl: "Waar komt de repository te staan?", "Dan komen er bestanden bij voor de controle van voorstellen en het maandoverzicht. Nog niet bekend? Sla over.";
        en: "Where will the repository be kept?", "Then files are added for the check on proposals and the monthly report. Not known yet: pass over.";
    }
}

messages! {
    pub fn title() { nl: "Een nieuw register", en: "A new register" }
    pub fn exists(place: &str) {
        nl: "in {place} staat al een register",
        en: "there is a register in {place} already",
    }
    pub fn exists_hint() {
        nl: "gebruik het zoals het is (`partners init --merge-driver` richt alleen het samenvoegen in, `--ci` voegt de bestanden voor een gitplatform toe), of noem een andere map: partners init MAP",
        en: "use it as it is (`partners init --merge-driver` only sets up merging, `--ci` adds the files for a forge), or name another folder: partners init DIR",
    }
    pub fn inside(place: &str) {
        nl: "deze map ligt in het register van {place}",
        en: "this folder lies in the register of {place}",
    }
    pub fn no_name() {
        nl: "de map heeft geen naam om over te nemen; noem de instelling met --name",
        en: "the folder has no name to take over; name the institution with --name",
    }
    pub fn odd_folder(place: &str) {
        nl: "de map {place} heeft een teken in de naam waar andere programma's iets anders in lezen; kies een map zonder aanhalingstekens, $ of \\",
        en: "the folder {place} has a character in its name in which other programs read something else; choose a folder without quotation marks, $ or \\",
    }
    pub fn forge_added(files: &str) {
        nl: "voor het gitplatform toegevoegd: {files}",
        en: "added for the forge: {files}",
    }
    pub fn made(files: &str) { nl: "register aangemaakt: {files}", en: "register made: {files}" }
    pub fn repository(place: &str) {
        nl: "git-repository aangemaakt in {place}, op branch main",
        en: "git repository made in {place}, on branch main",
    }
    pub fn repository_later(place: &str) {
        nl: "in {place} zou een git-repository komen, op branch main",
        en: "a git repository would be made in {place}, on branch main",
    }
    pub fn left(files: &str) {
        nl: "bestond al en is niet aangeraakt: {files}",
        en: "existed already and was not touched: {files}",
    }
    pub fn repository_left(place: &str) {
        nl: "de git-repository die in {place} was begonnen, kon niet weer weg",
        en: "the git repository that was begun in {place} could not be taken away again",
    }
    pub fn source_hint() {
        nl: "schrijf in de nieuwe bestanden voor uw gitplatform waar partners vandaan komt: het git-adres bij `PARTNERS_SOURCE`, de versie bij `PARTNERS_TAG` (of geef ze hier met --source en --tag)",
        en: "write in the new files for your forge where partners comes from: the git address at PARTNERS_SOURCE, the version at PARTNERS_TAG (or give them here with --source and --tag)",
    }
    pub fn odd_source(text: &str) {
        nl: "`{text}` heeft een teken waar een gitplatform iets anders in leest; een git-adres of de naam van een versie heeft letters, cijfers en tekens als / : . - @",
        en: "`{text}` has a character in which a forge reads something else; a git address or a tag has letters, digits and signs such as / : . - @",
    }
    pub fn next(flag: &str) {
        nl: "de eerste samenwerking: partners{flag} add",
        en: "the first partnership: partners{flag} add",
    }
}
