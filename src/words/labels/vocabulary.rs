//! What the words of the closed vocabularies are called. A word that lacks a language does not compile.

use crate::model::{
    AdviceKind, Adviser, Aspect, Body, Cause, Conclusion, ConsiderationOccasion, ContactLevel, Domain,
    EvaluationOccasion, ExceptedRule, Form, Formality, Judgement, Language, Objective, Outcome, PlanFrom,
    PlanMode, Renewal, Reporter, Role, RuleLevel, SharedWith, Side, SignalKind, Signatory, Step, SubmittedTo,
    ThemeState, UneaseLevel, UnitKind, Word,
};
use crate::words::Bilingual;

/// A word that has a name in both languages.
pub trait Labelled: Word {
    /// Whether it is a body or service, for which an institution may have a name of its own.
    const IS_BODY: bool;
    /// What it is called.
    fn label(self) -> Bilingual;
}

/// What people say of a word beside what it is called.
pub fn also_called(spelling: &str) -> Option<Bilingual> {
    Some(match spelling {
        "accepted" => Bilingual { nl: "aanvaard", en: "accepted" },
        "at-end" => Bilingual { nl: "aan het einde", en: "at the end" },
        "by-decision" => Bilingual { nl: "verlengt na een besluit", en: "renews by decision" },
        "automatic" => Bilingual { nl: "verlengt vanzelf", en: "renews by itself" },
        _ => return None,
    })
}

macro_rules! labelled {
    ($($type:ident $($body:literal)? { $($variant:ident: $nl:literal / $en:literal),+ $(,)? })+) => {
        $(impl Labelled for $type {
            const IS_BODY: bool = !<[&str]>::is_empty(&[$($body)?]);
            fn label(self) -> Bilingual {
                match self { $(Self::$variant => Bilingual { nl: $nl, en: $en }),+ }
            }
        })+

        /// Whether the words of a vocabulary are bodies or services, for which an institution may have names of its own.
        pub fn are_bodies(words: &[&str]) -> bool {
            $(if words == $type::SPELLINGS { return $type::IS_BODY; })+
            false
        }

        /// The spellings of the bodies and services, for which an institution may have names of its own.
        pub fn bodies() -> Vec<&'static str> {
            let mut all = Vec::new();
            $(if $type::IS_BODY { all.extend($type::SPELLINGS.iter().copied()); })+
            all
        }

        /// What a word is called, by the spellings of its vocabulary.
        pub fn of_vocabulary(words: &[&str], spelling: &str) -> Option<Bilingual> {
            $(if words == $type::SPELLINGS { return $type::parse(spelling).map(Labelled::label); })+
            None
        }
    };
}

labelled! {
    Formality { Formal: "formeel" / "formal", Informal: "informeel" / "informal" }
    Domain { Education: "onderwijs" / "education", Research: "onderzoek" / "research",
        Operations: "bedrijfsvoering" / "operations" }
    Form {
        Exchange: "uitwisseling" / "exchange", JointResearch: "gezamenlijk onderzoek" / "joint research",
        JointEducation: "gezamenlijk onderwijs" / "joint education",
        JointPublications: "gezamenlijke publicaties" / "joint publications",
        VirtualCollaboration: "virtuele samenwerking" / "virtual collaboration",
        JointDegree: "joint of double degree" / "joint or double degree",
        InternationalProjects: "internationale projecten en modules" / "international projects and modules",
        Other: "anders" / "other",
    }
    UneaseLevel { Team: "team" / "team", Unit: "eenheid" / "unit", Institution: "instelling" / "institution" }
    Body "own names first" { Team: "team" / "team", Manager: "leidinggevende" / "manager",
        Director: "directeur" / "director", Board: "bestuur" / "executive board" }
    Renewal { ByDecision: "na een besluit" / "by decision", Automatic: "vanzelf" / "automatic",
        None: "geen" / "none" }
    ThemeState { Open: "open" / "open", Agreed: "afgesproken" / "agreed",
        NotRelevant: "niet van toepassing" / "not relevant" }
    PlanMode { Periodic: "periodiek" / "periodic", AtEnd: "na afloop" / "after the end" }
    PlanFrom { Last: "vanaf de vorige evaluatie" / "from the last evaluation",
        Start: "vanaf het begin, op vaste data" / "from the start, on fixed dates" }
    Objective {
        Synergy: "aantoonbare synergie" / "demonstrable synergy",
        Research: "onderzoeksvoorstellen" / "research proposals",
        Financial: "financiële samenwerking" / "financial cooperation",
        TripleHelix: "kansen voor triple helix" / "triple-helix opportunities",
        Exchange: "uitwisseling in volle breedte" / "exchange in its full breadth",
        Education: "gezamenlijk onderwijs" / "joint education",
    }
    Side { Us: "wij" / "us", Partner: "partner" / "partner" }
    ContactLevel { Operational: "uitvoering" / "operational", Policy: "beleid" / "policy" }
    ConsiderationOccasion {
        Entering: "aangaan" / "entering", Evaluation: "evaluatie" / "evaluation",
        Monitoring: "monitoring" / "monitoring", Renewal: "verlenging" / "renewal",
        Reconsideration: "heroverweging" / "reconsideration",
    }
    Judgement { Positive: "positief" / "positive", Doubt: "twijfel" / "doubt", Negative: "negatief" / "negative" }
    Outcome {
        Enter: "aangaan" / "enter", Decline: "niet aangaan" / "decline", Continue: "voortzetten" / "continue",
        Adjust: "bijstellen" / "adjust", Renew: "verlengen" / "renew", Suspend: "opschorten" / "suspend",
        Resume: "hervatten" / "resume", End: "beëindigen" / "end",
    }
    Adviser "own names first" {
        Governance: "bestuurszaken" / "governance", Strategy: "strategieteam" / "strategy team",
        Inclusion: "adviseur inclusie" / "inclusion adviser", Legal: "juridische zaken" / "legal affairs",
        KnowledgeSecurity: "adviseur kennisveiligheid" / "knowledge-security adviser",
        DataProtection: "functionaris gegevensbescherming" / "data-protection officer",
        SocialSafety: "adviseur sociale veiligheid" / "adviser on social safety", Hrm: "HRM" / "HRM",
        VerenigingHogescholen: "Vereniging Hogescholen" / "Vereniging Hogescholen",
        Ocw: "ministerie van OCW" / "ministry of OCW",
        LoketKennisveiligheid: "Rijksbreed Loket Kennisveiligheid" / "National Contact Point for Knowledge Security",
        Other: "een ander" / "somebody else",
    }
    AdviceKind { Contacted: "benaderd" / "contacted", Advice: "advies" / "advice" }
    SignalKind {
        Request: "verzoek uit de organisatie" / "request from the organisation",
        OtherInstitution: "bericht van een andere instelling" / "message from another institution",
        Event: "actuele gebeurtenis" / "current event", Incident: "incident" / "incident",
        Other: "andere aanleiding" / "other occasion",
    }
    Cause {
        External: "een ontwikkeling van buiten" / "an external development",
        NewInformation: "nieuwe informatie" / "new information",
        PartnerAction: "handelen van de partner" / "an act of the partner",
    }
    Aspect { Content: "inhoud" / "content", Profile: "profiel" / "profile" }
    Reporter {
        Student: "student" / "student", Staff: "medewerker" / "member of staff",
        OtherInstitution: "andere instelling" / "another institution",
        Outside: "iemand van buiten" / "somebody from outside", Anonymous: "anoniem" / "anonymous",
    }
    Step {
        Acknowledged: "ontvangst bevestigd" / "acknowledged", Inquiry: "nader onderzoek" / "further inquiry",
        Conversation: "gesprek" / "conversation",
        PartnerConversation: "gesprek met de partner" / "conversation with the partner",
        Referred: "doorverwezen" / "referred", Accepted: "doorverwijzing aanvaard" / "referral accepted",
        Evaluation: "evaluatie" / "evaluation", Outcome: "uitkomst" / "outcome",
        Feedback: "terugkoppeling" / "feedback",
        FeedbackImpossible: "terugkoppeling niet mogelijk" / "feedback not possible",
        Note: "toelichting" / "note",
    }
    EvaluationOccasion {
        Periodic: "periodiek" / "periodic", AtEnd: "na afloop" / "after the end",
        Signal: "na een signaal" / "after a signal", Sample: "steekproef" / "sample",
        Renewal: "voor de verlenging" / "for the renewal",
    }
    Conclusion {
        Continue: "voortzetten" / "continue", Adjust: "bijstellen" / "adjust",
        Reconsider: "heroverwegen" / "reconsider", End: "beëindigen" / "end",
    }
    SharedWith { Partner: "de partner" / "the partner", Public: "iedereen" / "the public" }
    SubmittedTo "own names first" { Board: "bestuur" / "executive board", Director: "directeur" / "director" }
    ExceptedRule {
        PersonalData: "persoonsgegevens" / "personal data", HiddenCharacters: "verborgen tekens" / "hidden characters",
        Placeholder: "invulplek" / "placeholder", PossibleDuplicate: "mogelijk dubbel" / "possible duplicate",
    }
    UnitKind { Faculty: "faculteit" / "faculty", Centre: "kenniscentrum" / "knowledge centre", Service: "dienst" / "service" }
    Role { Owner: "verantwoordelijke" / "owner", Deputy: "vervanger" / "deputy", Contact: "contact" / "contact" }
    Signatory "own names first" { Board: "bestuur" / "executive board", Director: "directeur" / "director" }
    Language { Dutch: "Nederlands" / "Dutch", English: "Engels" / "English" }
    RuleLevel { Off: "uit" / "off", Note: "opmerking" / "note", Warning: "waarschuwing" / "warning",
        Error: "fout" / "error" }
}
