//! The framework: evaluating, adjusting, renewing and ending.

use super::explanations;

explanations! {
    /// `no-evaluation-plan`. Source: 000:293-297, 001:485-487, 001:566.
    NO_EVALUATION_PLAN {
        says nl: "Er is niet vastgelegd wanneer deze samenwerking wordt geëvalueerd.",
            en: "It is not recorded when this partnership is evaluated.";
        what nl: "De regel kijkt bij formele en strategische samenwerkingen, vanaf de dag dat zij lopen, of \
                er een evaluatieplan is: periodiek of na afloop. Een categorie met een eigen ritme geldt als \
                plan; met zo’n categorie is alleen na afloop evalueren niet genoeg.",
            en: "For formal and strategic partnerships, from the day they run, the rule looks for an \
                evaluation plan: periodic or after the end. A category with a rhythm of its own counts as a \
                plan; with such a category, evaluating only after the end is not enough.";
        why nl: "Door te evalueren ziet u of de samenwerking nog bij de doelen past en of de partner zich \
                aan de afspraken houdt. Hoe vaak, zegt het kader niet: dat spreekt u per samenwerking af. \
                Alleen voor internationale strategische partners ligt het vast: elk jaar monitoren, om de twee \
                jaar evalueren.",
            en: "By evaluating you see whether the partnership still fits the goals and whether the partner \
                keeps to what was agreed. The framework does not say how often: you agree that per \
                partnership. Only for international strategic partners is it fixed: monitoring every year, \
                evaluating every other year.";
        source: EVALUATING;
        example: r#"formality = "formal"
starts    = 2024-09-01
# [evaluation_plan]
# mode = "at-end""#;
        way_out nl: "Spreek met de partner een moment af en leg het vast: partners set ID \
                evaluation_plan.mode=\"na afloop\", of evaluation_plan.mode=periodiek evaluation_plan.every=… \
                met de termijn die u samen kiest.",
            en: "Agree on a moment with the partner and record it: partners set ID \
                evaluation_plan.mode=at-end, or mode=periodic with the interval that you choose together in \
                evaluation_plan.every.";
    }

    /// `evaluation-incomplete`. Source: 000:293-297.
    EVALUATION_INCOMPLETE {
        says nl: "Deze evaluatie beantwoordt niet beide vragen.",
            en: "This evaluation does not answer both questions.";
        what nl: "Een evaluatie heeft twee antwoorden. Past de samenwerking nog bij onze doelen? En \
                houdt de partner zich aan de normen en waarden die zijn afgesproken?",
            en: "An evaluation has two answers. Is the partnership still in line with our goals (goals)? And \
                does the partner keep to the norms and values that were agreed (norms)?";
        why nl: "Beide vragen zijn nodig, want ook hier gaat het om de inhoud én om de partner. Met één \
                antwoord blijft de helft van het beeld weg.",
            en: "Both questions are needed, because here too it is about the content and about the partner. \
                With one answer, half of the picture is missing.";
        source: PRACTICE;
        example: r#"[evaluations.2026-06-01-9a2cfk]
date     = 2026-06-01
occasion = "periodic"
outcome  = "continue"
goals    = "De modules trekken studenten uit drie opleidingen."
# norms  = "…""#;
        way_out nl: "Staat de evaluatie nog niet op de hoofdbranch, vul die dan aan met partners edit ID. \
                Anders legt u de volledige evaluatie vast met partners evaluate ID --corrects EVALUATIE.",
            en: "If the evaluation is not on the main branch yet, complete it with partners edit ID. \
                Otherwise record the complete one with partners evaluate ID --corrects EVALUATION.";
    }

    /// `no-adjustment-or-reason`. Source: 003:12, 003:274-280.
    NO_ADJUSTMENT_OR_REASON {
        says nl: "Uit deze evaluatie volgt geen bijstelling, en er staat niet bij waarom die niet nodig is.",
            en: "No adjustment follows from this evaluation, and it does not say why none is needed.";
        what nl: "De regel kijkt of een evaluatie eindigt in minstens één bijstelling, of in een reden \
                waarom die niet nodig is. Beide zijn goede uitkomsten.",
            en: "The rule checks whether an evaluation ends in at least one adjustment, or in a reason why \
                none is needed (none_needed). Both are good outcomes.";
        why nl: "Een cyclus is pas rond als u met de uitkomst iets doet. De handreiking van de inspectie \
                gaat over sociale veiligheid, maar dit geldt hier net zo goed. Daarom blijft het bij een \
                waarschuwing.",
            en: "A cycle is complete only when you do something with the outcome. The inspectorate’s \
                guidance is about social safety, but this holds here just as well. That is why it stays at a \
                warning.";
        source: CYCLE;
        example: r#"[evaluations.2026-06-01-9a2cfk]
date     = 2026-06-01
occasion = "periodic"
outcome  = "adjust"
goals    = "De modules trekken studenten uit drie opleidingen."
norms    = "De afspraken over begeleiding zijn deels nagekomen."
# none_needed = "…""#;
        way_out nl: "Voeg in partners edit ID een bijstelling toe onder de kop [adjustments.new], met wat er \
                gebeurt, wie het doet en wanneer. Is er niets bij te stellen, leg dan vast waarom niet, \
                zo nodig met partners evaluate ID --corrects EVALUATIE.",
            en: "In partners edit ID, add an adjustment under the heading [adjustments.new], with what \
                happens, who does it and when. If there is nothing to adjust, give that reason in \
                none_needed, if need be with partners evaluate ID --corrects EVALUATION.";
    }

    /// `renewed-without-consideration`. Source: 000:273-277.
    RENEWED_WITHOUT_CONSIDERATION {
        says nl: "Deze samenwerking is verlengd zonder nieuwe afweging of evaluatie.",
            en: "This partnership was renewed without a new consideration or evaluation.";
        what nl: "De regel kijkt bij formele en strategische samenwerkingen of er tussen het vorige besluit \
                en de verlenging opnieuw is afgewogen. Een evaluatie in die tijd telt ook.",
            en: "For formal and strategic partnerships, the rule checks whether there was another weighing \
                between the previous decision and the renewal. An evaluation in that time counts as well.";
        why nl: "Verlengen is ook een keuze. De omstandigheden, de kennis en de partner kunnen sinds de \
                start veranderd zijn, en dan past het oude antwoord misschien niet meer.",
            en: "Renewing is a choice too. Circumstances, knowledge and the partner may have changed since \
                the start, and the old answer may no longer fit.";
        source: PRACTICE;
        example: r#"[decisions.2024-06-12-4f7kd2]
date    = 2024-06-12
outcome = "enter"
by      = "board"
reasons = "Past bij ons onderwijs en bij de stad."

[decisions.2028-05-20-r8vnq4]
date    = 2028-05-20
outcome = "renew"
by      = "board"
reasons = "Past bij ons onderwijs en bij de stad.""#;
        way_out nl: "Is er wel geëvalueerd of afgewogen, leg dat dan vast met de datum van toen. Is dat niet \
                gebeurd, doe het dan nu met partners consider ID of partners evaluate ID en leg daarna met \
                partners decide ID een besluit vast dat erop rust; de bevinding wordt dan een opmerking.",
            en: "If it was evaluated or weighed, record that with the date it had. If not, do so now with \
                partners consider ID or partners evaluate ID, and then record a decision that rests on it \
                with partners decide ID; the finding then becomes a note.";
    }

    /// `ended-without-board`. Source: 000:287-291, 000:364-366.
    ENDED_WITHOUT_BOARD {
        says nl: "Deze formele samenwerking is voortijdig beëindigd zonder vastgelegd besluit van {board}.",
            en: "This formal partnership was ended early without a recorded decision by {board}.";
        what nl: "De regel kijkt of een formele samenwerking vóór de einddatum is beëindigd, en door wie \
                dat is besloten. Het blijft een waarschuwing.",
            en: "The rule checks whether a formal partnership was ended before its end date, and who decided \
                that. It stays a warning.";
        why nl: "Het gesprek begint op het niveau waar de samenwerking is aangegaan, en het bestuur komt er \
                pas in het uiterste geval aan te pas. Over het beëindigen van formele samenwerkingen heeft \
                {board} wel het laatste woord.",
            en: "The conversation starts at the level where the partnership was entered, and the board comes \
                in only as a last resort. Yet on ending formal partnerships, {board} has the \
                last word.";
        source: PRACTICE_AND_WORKING;
        example: r#"formality = "formal"
ends      = 2028-08-31

[decisions.2026-09-10-c5mh7p]
date    = 2026-09-10
outcome = "end"
by      = "director"
reasons = "Past bij ons onderwijs en bij de stad.""#;
        way_out nl: "Leg het besluit voor aan {board} en leg vast wat daar is besloten met \
                partners decide ID --outcome beëindigen --by bestuur. Had {board} al besloten, verbeter het \
                besluit dan met --corrects BESLUIT.",
            en: "Put the decision before {board} and record what was decided with partners decide \
                ID --outcome end --by board. If the board had already decided, correct the decision with \
                --corrects DECISION.";
    }
}
