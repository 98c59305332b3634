//! Who decides, advises, is accountable and evaluates.

use super::{Topic, topic};

/// Sources: 000:175-194, 000:226-228, 000:283-301, 000:307-311, 000:319-325, 000:358-370, 000:536-542; 001:1028-1032.
pub const ROLES: Topic = topic! {
    "Wie doet wat" / "Who does what":
        nl: "Iedereen weegt af. Studenten en medewerkers zien kansen voor samenwerking en vragen zich als \
            eersten af of die past. Collega’s gaan samenwerkingen zelf aan en onderhouden die ook zelf.",
        en: "Everyone weighs. Students and staff see chances to work together, and are the first to ask \
            whether it fits. Colleagues enter partnerships themselves and look after them too.";
        nl: "Veel wordt in een team afgewogen en besloten, met instemming van de leidinggevende. Voor een \
            informele samenwerking is zo’n besluit licht: een datum, door wie en waarom.",
        en: "Much is weighed and decided in a team, with its manager’s consent. For an informal partnership \
            such a decision is light: a date, by whom and why.";
        nl: "Een directeur kan een formele overeenkomst ondertekenen, net als {board}. \
            Signalen helpen directeuren en bestuurders om een samenwerking te beoordelen.",
        en: "A director can sign a formal agreement, as can {board}. Signals help directors and \
            board members to judge a partnership.";
        nl: "{Board} is eindverantwoordelijk voor elke formele samenwerking, wie er ook \
            tekende. Bij twijfel over het profiel van een partner besluit {board}; daar \
            ligt ook de laatste zeggenschap over verbreken, verlengen en beëindigen. Twijfel over de inhoud is geen zaak voor \
            {board}, maar voor het gesprek met elkaar en met {governance}.",
        en: "{Board} has final responsibility for every formal partnership, whoever signed. It \
            decides when a partner’s profile is in doubt, and has the last word on breaking off, renewing \
            and ending. Doubt about the content is not a matter for {board}, but for conversation with \
            each other and with {governance}.";
        nl: "{Governance} beheert het register en adviseert. Neem contact op bij een formele \
            overeenkomst, bij een grootschalige samenwerking en bij elke twijfel.",
        en: "{Governance} keeps the register and advises. Get in touch about a formal agreement, a large-scale \
            partnership and any doubt.";
        nl: "Adviseurs adviseren, binnen en buiten de instelling. Hun advies staat in het dossier en bepaalt \
            nooit het oordeel: dat blijft bij wie afweegt en besluit.",
        en: "Advisers advise, inside the institution and out. Their advice is in the dossier and never sets \
            the judgement, which stays with those who weigh and decide.";
        nl: "Evalueren: bij strategische partners neemt {strategy} elk jaar het initiatief voor een \
            ronde, samen met faculteiten en kenniscentra. Bij informele samenwerkingen trekt de betrokken \
            eenheid een steekproef. Wie een andere formele samenwerking evalueert, spreekt u per \
            samenwerking af.",
        en: "Evaluating: for strategic partners, {strategy} takes the initiative for a round each year, \
            together with faculties and knowledge centres. For informal partnerships, the unit concerned \
            draws a sample. Who evaluates any other formal partnership is agreed for that partnership.";
        nl: "Wie iets in het register invoert, is vaak een ander dan wie besloot. Daarom staat bij elk \
            besluit door wie het is genomen, als functie of orgaan; git toont daarnaast wie het heeft \
            opgeschreven.",
        en: "Whoever enters something in the register is often not the one who decided. That is why every \
            decision says by whom it was taken, as a function or body; git shows besides who wrote it down.";
        nl: "Eén ding doet niemand: de afweging uit handen geven. Niet aan een commissie, niet aan een lijst \
            en niet aan dit register. Het kader vraagt mensen om af te wegen; het register laat zien wat zij \
            hebben vastgelegd en wat nog ontbreekt, en oordeelt zelf nooit.",
        en: "One thing nobody does: give the weighing away. Not to a committee, not to a list and not to \
            this register. The framework asks people to weigh; the register shows what they have recorded \
            and what is still missing, and never judges by itself.";
};
