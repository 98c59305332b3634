//! The framework: signals and their feedback.

use super::explanations;

explanations! {
    /// `outcome-without-feedback`. Source: 000:271, 000:342-344, 003:282.
    OUTCOME_WITHOUT_FEEDBACK {
        says nl: "De uitkomst van dit signaal is vastgelegd, maar de terugkoppeling aan de melder nog niet.",
            en: "The outcome of this signal is recorded, but the feedback to the reporter is not.";
        what nl: "De regel kijkt naar signalen met een uitkomst en zonder terugkoppeling. Tot die er is, of \
                tot er staat waarom die niet mogelijk was, blijft het signaal open. Een termijn is er niet: \
                rapporten tonen hoeveel dagen het signaal oud is.",
            en: "The rule looks at signals with an outcome and without feedback. Until there is, or until \
                the reason why not is recorded, the signal stays open. There is no deadline: reports show \
                how many days old the signal is.";
        why nl: "Wie iets aankaart, verdient een antwoord, ook als er niets uit kwam. Terugkoppeling hoort \
                bij de afhandeling: pas dan weet de melder dat er naar het signaal is gekeken.",
            en: "Whoever raises something deserves an answer, even if nothing came of it. Feedback is part \
                of handling a signal: only then does the reporter know that somebody looked into it.";
        source: FEEDBACK;
        example: r#"[signals.2026-03-14-k7q2wd]
date    = 2026-03-14
from    = "staff"
summary = "Vraag over de zeggenschap bij de partner."

[follow_ups.2026-04-22-z3ya0e]
date   = 2026-04-22
signal = "2026-03-14-k7q2wd"
step   = "outcome"
gist   = "Besproken met de partner; de afspraken blijven staan.""#;
        way_out nl: "Laat de melder de uitkomst weten en leg dat vast met partners follow-up SIGNAAL --step \
                terugkoppeling. Kan dat niet, bijvoorbeeld omdat het signaal anoniem was, gebruik dan --step \
                \"terugkoppeling niet mogelijk\" en schrijf op waarom. Noem de melder nooit bij naam.",
            en: "Let the reporter know the outcome and record it with partners follow-up SIGNAL --step \
                feedback. If that cannot be done, for instance because the signal was anonymous, use --step \
                feedback-impossible and say why. Never name the reporter.";
    }
}
