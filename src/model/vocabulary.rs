//! The closed vocabularies of the format. Words are read generously: one that is not known survives reading, as
//! [`Said::Unknown`](super::Said), and becomes a finding.

/// A word of a closed vocabulary.
pub trait Word: Copy + PartialEq + 'static {
    /// Every word, in the order in which it is offered.
    const ALL: &'static [Self];
    /// Every spelling, in the same order.
    const SPELLINGS: &'static [&'static str];
    /// The word as files write it.
    fn spelling(self) -> &'static str;
    /// The word that is spelled so.
    fn parse(spelling: &str) -> Option<Self>;
}

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($variant:ident = $spelling:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $(#[doc = concat!("`", $spelling, "`")] $variant),+ }

        impl Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            const SPELLINGS: &'static [&'static str] = &[$($spelling),+];
            fn spelling(self) -> &'static str {
                match self { $(Self::$variant => $spelling),+ }
            }
            fn parse(spelling: &str) -> Option<Self> {
                match spelling { $($spelling => Some(Self::$variant),)+ _ => None }
            }
        }
    )+};
}

words! {
    /// Formal: recorded and signed by the board or a director (000:173-181).
    Formality { Formal = "formal", Informal = "informal" }
    /// What a partnership is about (000:62-64).
    Domain { Education = "education", Research = "research", Operations = "operations" }
    /// The seven forms of cooperation, and what is none of them (001:498-504).
    Form {
        Exchange = "exchange", JointResearch = "joint-research", JointEducation = "joint-education",
        JointPublications = "joint-publications", VirtualCollaboration = "virtual-collaboration",
        JointDegree = "joint-degree", InternationalProjects = "international-projects", Other = "other",
    }
    /// Where a partnership was entered, and unease about it is first discussed (000:281-285).
    UneaseLevel { Team = "team", Unit = "unit", Institution = "institution" }
    /// Who decided.
    Body { Team = "team", Manager = "manager", Director = "director", Board = "board" }
    /// What happens at the end of an agreement.
    Renewal { ByDecision = "by-decision", Automatic = "automatic", None = "none" }
    /// How far a theme of the conversation has come.
    ThemeState { Open = "open", Agreed = "agreed", NotRelevant = "not-relevant" }
    /// When a partnership is evaluated (000:293).
    PlanMode { Periodic = "periodic", AtEnd = "at-end" }
    /// What a periodic plan counts from.
    PlanFrom { Last = "last", Start = "start" }
    /// The six objectives of a strategic partnership; the points under synergy are not objectives (001:1040-1070).
    Objective {
        Synergy = "synergy", Research = "research", Financial = "financial", TripleHelix = "triple-helix",
        Exchange = "exchange", Education = "education",
    }
    /// Whose side a contact is on.
    Side { Us = "us", Partner = "partner" }
    /// The level of a contact (004).
    ContactLevel { Operational = "operational", Policy = "policy" }
    /// Why it was considered (000:273-277).
    ConsiderationOccasion {
        Entering = "entering", Evaluation = "evaluation", Monitoring = "monitoring", Renewal = "renewal",
        Reconsideration = "reconsideration",
    }
    /// A person's judgement of one aspect; the tool never makes one (000:224-228).
    Judgement { Positive = "positive", Doubt = "doubt", Negative = "negative" }
    /// What was decided.
    Outcome {
        Enter = "enter", Decline = "decline", Continue = "continue", Adjust = "adjust", Renew = "renew",
        Suspend = "suspend", Resume = "resume", End = "end",
    }
    /// Who was contacted, or gave advice (000:137-141, 191-194, 358-360).
    Adviser {
        Governance = "governance", Strategy = "strategy", Inclusion = "inclusion", Legal = "legal",
        KnowledgeSecurity = "knowledge-security", DataProtection = "data-protection",
        SocialSafety = "social-safety", Hrm = "hrm",
        VerenigingHogescholen = "vereniging-hogescholen", Ocw = "ocw",
        LoketKennisveiligheid = "loket-kennisveiligheid", Other = "other",
    }
    /// Contacted only, or advice given.
    AdviceKind { Contacted = "contacted", Advice = "advice" }
    /// The kinds of signal (000:260-263), and an incident (000:372).
    SignalKind {
        Request = "request", OtherInstitution = "other-institution", Event = "event", Incident = "incident",
        Other = "other",
    }
    /// What changed (000:277-281).
    Cause { External = "external", NewInformation = "new-information", PartnerAction = "partner-action" }
    /// The two aspects of a consideration (000:196-198).
    Aspect { Content = "content", Profile = "profile" }
    /// The role of who reported; never a name.
    Reporter {
        Student = "student", Staff = "staff", OtherInstitution = "other-institution", Outside = "outside",
        Anonymous = "anonymous",
    }
    /// A step on a signal (000:263-271).
    Step {
        Acknowledged = "acknowledged", Inquiry = "inquiry", Conversation = "conversation",
        PartnerConversation = "partner-conversation", Referred = "referred", Accepted = "accepted",
        Evaluation = "evaluation", Outcome = "outcome", Feedback = "feedback",
        FeedbackImpossible = "feedback-impossible", Note = "note",
    }
    /// Why it was evaluated (000:293-301).
    EvaluationOccasion {
        Periodic = "periodic", AtEnd = "at-end", Signal = "signal", Sample = "sample", Renewal = "renewal",
    }
    /// The conclusion of an evaluation; only a decision changes status.
    Conclusion { Continue = "continue", Adjust = "adjust", Reconsider = "reconsider", End = "end" }
    /// Whom a consideration or decision was made known to.
    SharedWith { Partner = "partner", Public = "public" }
    /// Before whom a question was put.
    SubmittedTo { Board = "board", Director = "director" }
    /// A rule about a text, of which somebody may record that what it found is none.
    ExceptedRule {
        PersonalData = "personal-data", HiddenCharacters = "hidden-characters", Placeholder = "placeholder",
        PossibleDuplicate = "possible-duplicate",
    }
    /// What kind of unit it is (001:1028-1032).
    UnitKind { Faculty = "faculty", Centre = "centre", Service = "service" }
    /// What was handed over (004).
    Role { Owner = "owner", Deputy = "deputy", Contact = "contact" }
    /// Who signed; others are a finding of the framework (000:173-175).
    Signatory { Board = "board", Director = "director" }
    /// The language of prompts and reports.
    Language { Dutch = "nl", English = "en" }
    /// The level an institution gives a rule of the framework.
    RuleLevel { Off = "off", Note = "note", Warning = "warning", Error = "error" }
}

/// The eleven themes of the conversation guide (002:84-137); an institution may add its own.
pub const THEMES: [&str; 11] = [
    "content",
    "organisation",
    "administration",
    "finance",
    "staff",
    "consultation",
    "data",
    "communication",
    "quality",
    "rights",
    "duration",
];

/// The fourteen parts that often recur in an agreement (002:164-182); none is mandatory.
pub const COMPONENTS: [&str; 14] = [
    "parties",
    "subject",
    "commitments",
    "administration",
    "certification",
    "finance",
    "consultation",
    "quality",
    "infrastructure",
    "communication",
    "confidentiality",
    "personal-data",
    "duration",
    "annexes",
];
