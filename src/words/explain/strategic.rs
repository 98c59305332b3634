//! The framework: international and strategic partnerships.

use super::explanations;

explanations! {
    /// `no-knowledge-security-outcome`. Source: 001:436-441, 001:1025-1026, 000:137-141.
    NO_KNOWLEDGE_SECURITY_OUTCOME {
        says nl: "De uitkomst van de beslisboom kennisveiligheid is niet vastgelegd.",
            en: "The outcome of the knowledge-security decision tree is not recorded.";
        what nl: "De regel kijkt naar internationale en strategische samenwerkingen. Het dossier hoort te \
                vermelden op welke dag de beslisboom is doorlopen en wat de uitkomst was: is de samenwerking \
                toegestaan, en is die wenselijk? Voor wat er al was, is het een waarschuwing; voor een \
                formele of strategische samenwerking die nu wordt aangegaan, een fout; voor een informele \
                een opmerking.",
            en: "The rule looks at international and strategic partnerships. The dossier should state the \
                day on which the decision tree was gone through and its outcome: is the partnership allowed, \
                and is it desirable? Of what was there already it is a warning; of a formal or strategic \
                partnership that is entered now, an error; of an informal one, a note.";
        why nl: "Kennisveiligheid is een eigen vraag, naast de ethische afweging. De beslisboom zelf is een \
                bestaand instrument van de instelling; het register bewaart alleen de uitkomst. Uit het land \
                van een partner volgt nooit een oordeel.",
            en: "Knowledge security is a question of its own, beside the ethical consideration. The tree \
                itself is an instrument the institution already has; the register keeps only its outcome. No \
                judgement ever follows from a partner’s country.";
        source: KNOWLEDGE_SECURITY;
        example: r#"name          = "Onderzoek met Universidade Exemplo"
international = true
# [knowledge_security.…]
# allowed   = true
# desirable = true"#;
        way_out nl: "Doorloop de beslisboom met wie er bij u over kennisveiligheid adviseert en leg de \
                uitkomst vast met partners assess ID. Over een bepaalde samenwerking kan ook het Rijksbreed \
                Loket Kennisveiligheid adviseren; dat legt u vast met partners advise ID.",
            en: "Go through the tree with whoever advises on knowledge security in your institution, and \
                record the outcome with partners assess ID. On a particular partnership the National Contact \
                Point for Knowledge Security can advise too; record that with partners advise ID.";
    }

    /// `strategic-objectives`. Source: 001:1034-1070.
    STRATEGIC_OBJECTIVES {
        says nl: "Er zijn te weinig doelstellingen onderbouwd, of er staat niet bij hoe het er meer kunnen \
                worden.",
            en: "Too few objectives come with evidence, or it does not say how there could be more.";
        what nl: "De regel telt de doelstellingen met een onderbouwing in woorden: synergie, onderzoek, \
                financiën, triple helix, uitwisseling in de volle breedte en gezamenlijk onderwijs. De \
                categorie bepaalt hoeveel het er minstens zijn, vanaf het besluit om aan te gaan; in het \
                beleid zijn dat er drie van de zes. Daarnaast hoort er te staan hoe het aantal \
                kan groeien.",
            en: "The rule counts the objectives that come with evidence in words: synergy, research, \
                finance, triple helix, exchange in its full breadth, and joint education. The category says \
                how many there are at least, from the decision to enter; in the policy it is three of the \
                six. Beside them, potential should say how that number can grow.";
        why nl: "Een strategische samenwerking moet op meer terreinen tegelijk iets betekenen en ruimte \
                hebben om te groeien. De onderdelen die onder synergie worden genoemd, tellen niet apart. \
                Genoeg doelstellingen zijn nog geen besluit: daarvoor blijft de afweging nodig.",
            en: "A strategic partnership should matter in several fields at once, and have room to grow. The \
                points listed under synergy do not count separately. Enough objectives do not make a \
                decision: that still takes a consideration.";
        source: CRITERIA;
        example: r#"category = "strategic"

[strategic.objectives]
exchange  = "Studenten en docenten gaan over en weer."
education = "Twee gezamenlijke modules per studiejaar.""#;
        way_out nl: "Vul met partners set ID aan wat er is, met onderbouwing, zoals \
                strategic.objectives.research en strategic.potential. Is er geen derde doelstelling, \
                bespreek dan of deze categorie past; een besluit (partners decide ID) kan de categorie \
                bevestigen of intrekken.",
            en: "With partners set ID, add what there is, with evidence, such as \
                strategic.objectives.research and strategic.potential. If there is no third objective, talk \
                about whether this category fits; a decision (partners decide ID) can confirm or withdraw \
                it.";
    }

    /// `strategic-parts`. Source: 001:483-485, 001:557-566, 001:1019-1024.
    STRATEGIC_PARTS {
        says nl: "Een onderdeel dat bij een strategische samenwerking hoort, ontbreekt nog.",
            en: "A part that belongs to a strategic partnership is still missing.";
        what nl: "De regel kijkt naar vijf gegevens: hoe de partner is geselecteerd, de \
                overeenkomsten en de complementariteit, de dag waarop het bestuur zich eraan verbond, het \
                meerjarenplan en de mogelijkheden voor financiering.",
            en: "The rule looks at five facts under strategic: how the partner was selected, the \
                similarities and complementarity, the day on which the board committed itself, the \
                multi-year plan and the funding options.";
        why nl: "Strategische samenwerkingen zijn maatwerk en beginnen met een zorgvuldige keuze. Zonder de \
                steun van het bestuur en een plan voor meer jaren blijft het bij goede bedoelingen.",
            en: "Strategic partnerships are tailor-made and begin with a careful choice. Without the board’s \
                support and a plan for several years, they remain good intentions.";
        source: TAILORED;
        example: r#"category = "strategic"

[strategic]
selection       = "Voorgesteld door de faculteit, gekozen in de jaarlijkse ronde."
complementarity = "Zelfde vraagstukken, andere vakgebieden."
multi_year_plan = "Plan 2024-2028, in het contractbeheer."
funding_options = "Europese programma’s voor uitwisseling."
# board_commitment = 2024-05-14"#;
        way_out nl: "Vul het ontbrekende aan met partners set ID, bijvoorbeeld \
                strategic.board_commitment=2024-05-14. Het plan zelf hoeft niet in het register: een korte \
                weergave met een verwijzing is genoeg.",
            en: "Add what is missing with partners set ID, for instance \
                strategic.board_commitment=2024-05-14. The plan itself need not be in the register: a short \
                account with a reference will do.";
    }

    /// `strategic-only-exchange`. Source: 001:550-552.
    STRATEGIC_ONLY_EXCHANGE {
        says nl: "Deze strategische samenwerking bestaat alleen uit uitwisseling.",
            en: "This strategic partnership consists of exchange only.";
        what nl: "De regel kijkt bij categorieën met doelstellingen of bij de vormen iets anders staat \
                dan uitwisseling.",
            en: "For categories with objectives, the rule checks whether forms holds anything but exchange.";
        why nl: "Een strategische samenwerking gaat verder dan uitwisseling mogelijk maken: doelen, ambities \
                en structuren sluiten op elkaar aan. Voor uitwisseling alleen is er een eigen categorie.",
            en: "A strategic partnership goes further than making exchange possible: goals, ambitions and \
                structures match. Exchange by itself has a category of its own.";
        source: TAILORED;
        example: r#"category = "strategic"
forms    = ["exchange"]"#;
        way_out nl: "Doet u meer samen, vul dan met partners set ID ook de andere vormen in. Is \
                het uitwisseling en niets anders, dan past een andere categorie waarschijnlijk beter.",
            en: "If you do more together, add the other forms to forms with partners set ID. If it is \
                exchange and nothing else, another category probably fits better.";
    }
}
