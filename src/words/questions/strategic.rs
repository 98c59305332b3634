//! What is asked of a strategic partnership (001:546-568, 001:1012-1070).

use super::questions;

questions! {
    SELECTION {
        nl: "Hoe is deze partner gekozen?", "Voorgesteld van bovenaf of vanuit een faculteit of kenniscentrum, en waarom juist deze.";
        en: "How was this partner chosen?", "Proposed from above or by a faculty or knowledge centre, and why this one.";
    }
    OBJECTIVES {
        nl: "Welke doelstellingen omvat de samenwerking?", "";
        en: "Which objectives does the partnership cover?", "";
    }
    SYNERGY {
        nl: "Waaruit blijkt de synergie met onze profileringsdoelen?", "Kwaliteit van onderwijs en onderzoek, een duurzame en rechtvaardige wereld, inclusie, cocreatie met het werkveld, een grootstedelijke omgeving. Samen tellen die als één doelstelling.";
        en: "What shows the synergy with the goals of our profile?", "Quality of education and research, a sustainable and just world, inclusion, co-creation with practice, a large city. Together they count as one objective.";
    }
    RESEARCH {
        nl: "Waaruit blijkt de bereidheid om samen onderzoeksvoorstellen te ontwikkelen?", "Voorstellen die leiden tot gezamenlijk gefinancierd onderzoek en gezamenlijke publicaties: hoeveel, hoe goed en hoe breed?";
        en: "What shows the willingness to develop research proposals together?", "Proposals that lead to jointly funded research and joint publications: how many, how good and how broad?";
    }
    FINANCIAL {
        nl: "Waaruit blijkt de bereidheid tot financiële samenwerking?", "Toegang tot subsidies en beurzen, Europese financiering, of middelen via cocreatie met het werkveld.";
        en: "What shows the commitment to financial cooperation?", "Access to grants and scholarships, European funding, or means through co-creation with practice.";
    }
    TRIPLE_HELIX {
        nl: "Waaruit blijkt dat wij samen kansen voor triple helix benutten?", "Tussen ons, de partner, en publieke en private ondernemingen.";
        en: "What shows that we use triple-helix opportunities together?", "Between us, the partner, and public and private enterprises.";
    }
    EXCHANGE {
        nl: "Waaruit blijkt de bereidheid tot uitwisseling in de volle breedte?", "Van docenten, medewerkers en studenten; ook virtueel, en in interdisciplinaire of vernieuwende projecten.";
        en: "What shows the willingness to exchange in full breadth?", "Of lecturers, staff and students; virtually too, and in interdisciplinary or innovative projects.";
    }
    EDUCATION {
        nl: "Waaruit blijkt de bereidheid om samen onderwijs te ontwikkelen?", "Bijvoorbeeld modules, minoren of een joint degree.";
        en: "What shows the willingness to develop education together?", "For instance modules, minors or a joint degree.";
    }
    POTENTIAL {
        nl: "Hoe kan het aantal doelstellingen verder groeien?", "Er moet ruimte zijn voor meer dan waarmee u begint.";
        en: "How can the number of objectives grow further?", "There should be room for more than you begin with.";
    }
    COMPLEMENTARITY {
        nl: "Waarin komen wij overeen, en waarin vullen wij elkaar aan?", "De analyse van overeenkomsten en complementariteit, in het kort of met een verwijzing.";
        en: "Where are we alike, and where do we complement each other?", "The analysis of similarities and complementarity, in short or by reference.";
    }
    STRATEGIC_IMPACT {
        nl: "Welke impact heeft de samenwerking op ons onderwijs, ons onderzoek en onze ondersteunende diensten?", "In het kort, of met een verwijzing naar de analyse.";
        en: "What impact does the partnership have on our education, our research and our support services?", "In short, or by reference to the analysis.";
    }
    RISK {
        nl: "Welke uitdaging of welk risico ziet u?", "In woorden: er hoort geen score bij. Zijn er meer, voeg die later toe met `partners edit`.";
        en: "Which challenge or risk do you see?", "In words: no score belongs to it. If there are more, add them later with `partners edit`.";
    }
    CONTROL {
        nl: "Hoe wordt dat beheerst?", "Of waar het al wordt bijgehouden: het register heeft geen eigen risicoanalyse.";
        en: "How is that controlled?", "Or where it is kept already: the register has no risk analysis of its own.";
    }
    MULTI_YEAR_PLAN {
        nl: "Wat houdt het meerjarenplan in?", "In het kort, met een verwijzing naar waar het staat.";
        en: "What does the multi-year plan hold?", "In short, with a reference to where it is.";
    }
    FUNDING_OPTIONS {
        nl: "Welke mogelijkheden zijn er om gezamenlijke activiteiten te financieren?", "Een inventarisatie; nog niets hoeft vast te staan.";
        en: "Which options are there to fund joint activities?", "An inventory; nothing needs to be settled yet.";
    }
    BOARD_COMMITMENT {
        nl: "Op welke dag heeft het bestuur zich eraan verbonden?", "Bij een strategische samenwerking verbindt het bestuur zich er volledig aan.";
        en: "On which day did the board commit itself?", "Full commitment at board level belongs to a strategic partnership.";
    }
    BEFORE_FRAMEWORK {
        nl: "De samenwerking begon voordat het kader gold. Is deze toen al aangegaan?", "Dan volgt er geen oordeel achteraf: de samenwerking staat als te herijken, tot er opnieuw is afgewogen en besloten.";
        en: "It began before the framework applied. Was it entered then?", "It is then not judged in hindsight: it is listed to review, until it is weighed and decided again.";
    }
    SHARED_YET {
        nl: "Sinds welke dag weet de partner van het besluit?", "De afweging wordt ook aan de partner bekendgemaakt. Nog niet gebeurd? Sla over en leg het later vast met `partners share`.";
        en: "Since which day does the partner know of the decision?", "The consideration is made known to the partner too. Not yet? Pass over and record it later with `partners share`.";
    }
}
