//! The framework: who decides, on what grounds, and who is asked.

use super::explanations;

explanations! {
    /// `decision-without-reasons`. Source: 000:226, 000:350-356.
    DECISION_WITHOUT_REASONS {
        says nl: "Bij dit besluit staat geen reden.",
            en: "This decision gives no reasons.";
        what nl: "De regel kijkt of bij elk besluit een reden staat. Voor een informele \
                samenwerking is één korte reden genoeg.",
            en: "The rule checks whether every decision has its reasons. For an informal partnership one \
                short reason is enough.";
        why nl: "Elk besluit moet achteraf uit te leggen zijn, formeel of informeel, om samen te werken of \
                juist niet. Zonder reden blijft alleen over dát het zo besloten is.",
            en: "Every decision must be explainable afterwards, formal or informal, to cooperate or not to. \
                Without reasons, all that is left is that it was so decided.";
        source: WORKING;
        example: r#"[decisions.2024-06-12-4f7kd2]
date    = 2024-06-12
outcome = "continue"
by      = "director"
# reasons = "…""#;
        way_out nl: "Vraag de reden na bij wie besloot. Staat het besluit nog niet op de hoofdbranch, vul \
                het dan aan met partners edit ID; anders legt u het besluit mét de reden vast met partners \
                decide ID --corrects BESLUIT.",
            en: "Ask whoever decided for the reasons. If the decision is not on the main branch yet, \
                complete it with partners edit ID; otherwise record it again, with its reasons, with \
                partners decide ID --corrects DECISION.";
    }

    /// `entered-without-both-positive`. Source: 000:224.
    ENTERED_WITHOUT_BOTH_POSITIVE {
        says nl: "De samenwerking is aangegaan terwijl niet beide aspecten positief waren beoordeeld.",
            en: "The partnership was entered while not both aspects had been judged positive.";
        what nl: "De regel kijkt alleen naar het moment van aangaan. De inhoud hoort dan positief beoordeeld \
                te zijn, en het profiel ook; bij twijfel over het profiel kan {board} \
                besluiten. Latere twijfel over een lopende samenwerking valt hier niet onder.",
            en: "The rule looks only at the moment of entering. The content should then be judged positive, \
                and so should the profile; when the profile is in doubt, {board} can decide. \
                Later doubt about a running partnership is not what this rule is about.";
        why nl: "Inhoud en profiel zijn twee afzonderlijke vragen. Een sterk antwoord op de ene maakt \
                twijfel over de andere niet goed. De oordelen zijn van mensen; het register telt niets op en \
                vult niets in.",
            en: "Content and profile are two questions in their own right. A strong answer to one does not \
                make up for doubt about the other. The judgements are people’s; the register adds nothing up \
                and fills nothing in.";
        source: WEIGHING;
        example: r#"[considerations.2024-05-02-x1v9tm.content]
judgement = "doubt"

[considerations.2024-05-02-x1v9tm.profile]
judgement = "positive"

[decisions.2024-06-12-4f7kd2]
date    = 2024-06-12
outcome = "enter"
by      = "board"
reasons = "Past bij ons onderwijs en bij de stad.""#;
        way_out nl: "Praat over de twijfel: met elkaar, met {governance} en zo nodig met de partner. Weeg \
                daarna opnieuw af met partners consider ID en leg het besluit vast met partners decide ID; \
                voldoet dat latere besluit, dan wordt de bevinding een opmerking. Is een oordeel verkeerd \
                overgenomen, verbeter dat dan met een afweging die de oude verbetert (--corrects).",
            en: "Talk about the doubt: with each other, with {governance} and if need be with the partner. \
                Then weigh again with partners consider ID and record the decision with partners decide ID; \
                once a later decision keeps the rule, the finding becomes a note. If a judgement was copied \
                wrongly, put it right with a consideration that corrects the old one.";
    }

    /// `profile-doubt-not-decided-by-board`. Source: 000:226-228.
    PROFILE_DOUBT_NOT_DECIDED_BY_BOARD {
        says nl: "Er was twijfel over het profiel van de partner, maar het besluit kwam niet van {board}.",
            en: "There was doubt about the partner’s profile, but the decision was not {board}’s.";
        what nl: "Bij het aangaan was de inhoud positief beoordeeld en was er over het profiel twijfel. De \
                regel kijkt of het besluit dan van {board} komt. Twijfel over de inhoud valt \
                hier niet onder; die bespreekt u met elkaar en met {governance}.",
            en: "On entering, the content was judged positive and the profile was in doubt. The rule checks \
                whether the decision was then {board}’s. It is not about doubt on the content, \
                which you talk over with each other and with {governance}.";
        why nl: "Twijfel is een gewone uitkomst van een afweging. Gaat die over het profiel van de partner, \
                dan legt het kader het besluit bij {board}, want juist dan moet goed uit te \
                leggen zijn waarom u samenwerkt.",
            en: "Doubt is an ordinary outcome of weighing. When it concerns the partner’s profile, the \
                framework leaves the decision to {board}, because that is when it must be very \
                clear why you cooperate.";
        source: WEIGHING;
        example: r#"[considerations.2024-05-02-x1v9tm.profile]
judgement = "doubt"

[decisions.2024-06-12-4f7kd2]
date    = 2024-06-12
outcome = "enter"
by      = "director"
reasons = "Past bij ons onderwijs en bij de stad.""#;
        way_out nl: "Leg de twijfel voor aan {board}; partners show ID toont het dossier. \
                Leg het besluit daarna vast met partners decide ID --by bestuur. Is de twijfel intussen weg, \
                dan volstaat een nieuwe afweging met een besluit dat erop rust.",
            en: "Put the doubt before {board}; partners show ID shows the dossier. Then record \
                the decision with partners decide ID --by board. If the doubt has gone in the meantime, a \
                new consideration and a decision that rests on it will do.";
    }

    /// `doubt-undecided`. Source: 000:191-194, 000:226-228, 000:281-291.
    DOUBT_UNDECIDED {
        says nl: "Het laatste oordeel is twijfel of negatief, en daarna is er nog geen besluit genomen.",
            en: "The last judgement is doubt or negative, and no decision has been taken since.";
        what nl: "De regel kijkt naar het laatste oordeel over de inhoud en over het profiel. Ligt er daarna \
                geen besluit, of bij het profiel geen besluit van {board}, dan verschijnt \
                deze opmerking. De samenwerking blijft geldig.",
            en: "The rule looks at the last judgement on the content and on the profile. If no decision \
                followed, or for the profile none by {board}, this note appears. The partnership \
                stays valid.";
        why nl: "Twijfel die eerlijk is opgeschreven, is waardevol en moet zichtbaar blijven tot iemand er \
                iets mee heeft gedaan. Daarom is dit een opmerking en nooit een fout.",
            en: "Doubt that was honestly written down is valuable, and should stay in sight until somebody \
                has acted on it. That is why this is a note and never an error.";
        source: PRACTICE;
        example: r#"[considerations.2026-04-20-b8ce3f]
date     = 2026-04-20
occasion = "reconsideration"
[considerations.2026-04-20-b8ce3f.profile]
judgement = "doubt""#;
        way_out nl: "Voer het gesprek op het niveau waar de samenwerking is aangegaan, en vraag zo nodig \
                advies (partners advise ID). Leg vast wat is besloten met partners decide ID: doorgaan, \
                bijstellen, opschorten of beëindigen. Bij twijfel over het profiel besluit {board}.",
            en: "Have the conversation at the level where the partnership was entered, and ask for advice if \
                need be (partners advise ID). Record what was decided with partners decide ID: to continue, \
                adjust, suspend or end. On doubt about the profile, {board} decides.";
    }

    /// `governance-not-contacted`. Source: 000:358-362.
    GOVERNANCE_NOT_CONTACTED {
        says nl: "Er is geen contact met {governance} vastgelegd.",
            en: "No contact with {governance} is recorded.";
        what nl: "De regel kijkt naar formele samenwerkingen, naar grootschalige samenwerkingen en naar elke \
                samenwerking waarover twijfel bestaat. Het dossier hoort dan een contact met {governance} \
                te bevatten. Of een samenwerking grootschalig is, bepaalt u zelf; daar hoort geen getal bij.",
            en: "The rule looks at formal partnerships, large-scale ones and any about which there is doubt. \
                The dossier should then hold a contact with {governance}. Whether a partnership is large-scale \
                is for you to say; there is no number for it.";
        why nl: "{Governance} ziet het geheel, kan meedenken en beheert het register van formele \
                overeenkomsten. Het gaat om contact; toestemming hoeft u er niet te vragen.",
            en: "{Governance} sees the whole, can help you think it through and keeps the register of formal \
                agreements. It is about contact; you do not need its permission.";
        source: WORKING;
        example: r#"formality   = "informal"
large_scale = true
# [advice.…]
# from = "governance"
# kind = "contacted""#;
        way_out nl: "Neem contact op en leg dat vast met partners advise ID --from bestuurszaken --kind \
                benaderd. Kreeg u advies, gebruik dan --kind advies en vat het in één zin samen.",
            en: "Get in touch, and record it with partners advise ID --from governance --kind contacted. If \
                you were given advice, use --kind advice and sum it up in one sentence.";
    }
}
