//! What is said of judgements, of who decides, and of who is asked.

use crate::messages;

messages! {
    pub fn not_both_positive(aspect: &str, judgement: &str, date: &str) {
        nl: "op {date} is besloten om aan te gaan; het oordeel over {aspect} luidde toen: {judgement}",
        en: "it was decided on {date} to enter; the judgement on {aspect} was then: {judgement}",
    }
    pub fn other_judgement(aspect: &str, judgement: &str) {
        nl: "over {aspect} was het oordeel: {judgement}",
        en: "on {aspect} the judgement was: {judgement}",
    }
    pub fn not_both_positive_help(id: &str) {
        nl: "bespreek het met elkaar, weeg opnieuw af en besluit opnieuw: `partners consider {id}`, `partners decide {id}`; is het oordeel verkeerd overgenomen, verbeter de afweging dan met `--corrects`",
        en: "talk it over, weigh again and decide again: `partners consider {id}`, `partners decide {id}`; if the judgement was copied wrongly, put the consideration right with `--corrects`",
    }
    pub fn profile_doubt(date: &str, board: &str) {
        nl: "over het profiel van de partner was twijfel, en het besluit van {date} om aan te gaan is niet door {board} genomen",
        en: "the partner’s profile was in doubt, and the decision of {date} to enter was not taken by {board}",
    }
    pub fn profile_doubt_help(id: &str, board: &str) {
        nl: "leg de twijfel voor aan {board} en leg dat besluit vast: `partners decide {id} --by bestuur`",
        en: "put the doubt before {board} and record its decision: `partners decide {id} --by board`",
    }
    pub fn undecided(aspect: &str, judgement: &str, date: &str) {
        nl: "het laatste oordeel over {aspect}, van {date}, luidt: {judgement}; daarover is nog niet besloten",
        en: "the last judgement on {aspect}, of {date}, is: {judgement}; nobody has decided on it yet",
    }
    pub fn undecided_by_board(judgement: &str, date: &str, board: &str) {
        nl: "het laatste oordeel over het profiel van de partner, van {date}, luidt: {judgement}; {board} heeft daarover nog niet besloten",
        en: "the last judgement on the partner’s profile, of {date}, is: {judgement}; {board} has not decided on it yet",
    }
    pub fn undecided_proposal_help(id: &str) {
        nl: "de twijfel blijft zichtbaar; bespreek die en leg vast wat is besloten: `partners decide {id}`",
        en: "the doubt stays in sight; talk it over and record what was decided: `partners decide {id}`",
    }
    pub fn negative_proposal_help(id: &str) {
        nl: "wat negatief is beoordeeld, wordt niet aangegaan; leg dat besluit vast: `partners decide {id} --outcome \"niet aangaan\"`",
        en: "what was judged negative is not entered; record that decision: `partners decide {id} --outcome decline`",
    }
    pub fn negative_help(id: &str, board: &str) {
        nl: "de vastlegging blijft geldig; bespreek het waar de samenwerking is aangegaan, in laatste instantie met {board}, en leg vast wat is besloten: `partners decide {id}`",
        en: "the record stays valid; talk it over where the partnership was entered, in the last resort with {board}, and record what was decided: `partners decide {id}`",
    }
    pub fn undecided_help(id: &str) {
        nl: "de samenwerking blijft geldig; bespreek de twijfel en leg vast wat is besloten: `partners decide {id}`",
        en: "the partnership stays valid; talk the doubt over and record what was decided: `partners decide {id}`",
    }
    pub fn undecided_proposal_by_board_help(id: &str, board: &str) {
        nl: "de twijfel blijft zichtbaar; leg die voor aan {board} (`partners show {id}`) en leg het besluit vast: `partners decide {id} --by bestuur`",
        en: "the doubt stays in sight; put it before {board} (`partners show {id}`) and record the decision: `partners decide {id} --by board`",
    }
    pub fn undecided_by_board_help(id: &str, board: &str) {
        nl: "de vastlegging blijft geldig; leg de twijfel voor aan {board} (`partners show {id}`) en leg het besluit vast: `partners decide {id} --by bestuur`",
        en: "the record stays valid; put the doubt before {board} (`partners show {id}`) and record the decision: `partners decide {id} --by board`",
    }
    pub fn governance_formal(governance: &str) {
        nl: "over deze formele samenwerking is geen contact met {governance} vastgelegd",
        en: "no contact with {governance} about this formal partnership is recorded",
    }
    pub fn governance_large(governance: &str) {
        nl: "over deze grootschalige samenwerking is geen contact met {governance} vastgelegd",
        en: "no contact with {governance} about this large-scale partnership is recorded",
    }
    pub fn governance_doubt(governance: &str, aspect: &str) {
        nl: "er is twijfel over {aspect}, en er is geen contact met {governance} vastgelegd",
        en: "there is doubt about {aspect}, and no contact with {governance} is recorded",
    }
    pub fn governance_help(id: &str, governance: &str) {
        nl: "neem contact op met {governance} en leg dat vast: `partners advise {id} --from bestuurszaken --kind benaderd`",
        en: "get in touch with {governance} and record it: `partners advise {id} --from governance --kind contacted`",
    }
    pub fn doubt_here() { nl: "hier staat de twijfel", en: "the doubt is here" }
}
