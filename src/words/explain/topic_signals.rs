//! What a signal is, what it leads to, and whom people can turn to.

use super::{Topic, topic};

/// Sources: 000:256-271, 000:281-291, 000:340-348, 000:536-590; 003:282; 004:1414-1415, 004:1444-1446.
pub const SIGNALS: Topic = topic! {
    "Signalen" / "Signals":
        nl: "Een signaal is een aanleiding om nog eens naar een samenwerking te kijken. Het kader spreekt \
            ook van een rode vlag. Het kan een verzoek uit de eigen organisatie zijn, een bericht van een \
            andere onderwijsinstelling, een actuele gebeurtenis of een incident. Iedereen kan op elk moment \
            een signaal geven, over een lopende of een toekomstige samenwerking, ook als die niet in het \
            register staat.",
        en: "A signal is a reason to take another look at a partnership. The framework also calls it a red \
            flag. It can be a request from within the organisation, a message from another institution, a \
            current event or an incident. Anyone can give a signal at any time, about a running or a future \
            partnership, also one that is not in the register.";
        nl: "Een signaal leidt tot nader onderzoek, een gesprek of een evaluatie. Het verandert uit zichzelf \
            nooit de status van een samenwerking: dat doet alleen een besluit van mensen. Signalen worden \
            niet opgeteld. Veel signalen betekenen niet dat het slecht gaat, en geen enkel signaal betekent \
            niet dat er niets speelt.",
        en: "A signal leads to further inquiry, a conversation or an evaluation. By itself it never changes \
            a partnership’s status: only a decision by people does. Signals are not added up. Many signals \
            do not mean that things are bad, and the absence of signals does not mean that nothing is the \
            matter.";
        nl: "Onzekerheid of schroom bespreekt u in beginsel eerst op het niveau waar de samenwerking is \
            aangegaan: het team, de eenheid of de instelling. {Governance} kan daarbij adviseren, en u kunt \
            altijd ook met de partner praten. Alleen in het uiterste geval besluit {board} \
            over verbreken of verlengen.",
        en: "Uncertainty or unease is in principle first talked about at the level where the partnership was \
            entered: the team, the unit or the institution. {Governance} can advise, and you can always talk \
            to the partner as well. Only in the last resort does {board} decide on breaking off \
            or renewing.";
        nl: "Een signaal is open tot zijn uitkomst is vastgelegd en de melder terugkoppeling heeft gehad, of \
            tot er staat waarom dat niet kon. Een termijn geeft het kader niet. Rapporten tonen daarom de \
            leeftijd van een signaal in dagen en noemen het nooit te laat.",
        en: "A signal is open until its outcome is recorded and the reporter has had feedback, or until the \
            reason why that was not possible is recorded. The framework gives no deadline. Reports therefore \
            show a signal’s age in days and never call it overdue.";
        nl: "Een signaal over het profiel van een partner staat ook bij de andere samenwerkingen met die \
            partner, want elke samenwerking wordt voor zich afgewogen. Het telt daar niet nog eens mee. Het \
            blijft er staan tot het signaal is afgerond, of tot die samenwerking het zelf heeft beantwoord: \
            met een stap bij het signaal in het eigen dossier, of met een afweging, evaluatie, besluit of \
            andere aantekening die naar het signaal verwijst. Dat het is ontvangen of \
            doorverwezen, is nog geen antwoord.",
        en: "A signal about a partner’s profile also shows on the other partnerships with that partner, \
            since each partnership is weighed by itself. It is not counted again there. It stays until the \
            signal is closed, or until that partnership has answered it itself: with a step on the signal in \
            its own dossier, or with a consideration, evaluation, decision or other entry that refers to the \
            signal (prompted_by). That it was acknowledged or referred is no answer yet.";
        nl: "Dit register is geen meldpunt. Mensen gaan met hun signaal naar wie zij kennen; een adviseur \
            legt daarna vast wat voor de samenwerking van belang is. In het kader van De Haagse Hogeschool \
            gaan studenten naar hun docent of naar hun studieloopbaanbegeleider, mentor, tutor of coach, en \
            medewerkers naar hun directe leidinggevende. Waar mensen bij uw instelling \
            terechtkunnen, staat in register.toml.",
        en: "This register is not the place to report. People take their signal to somebody they know; an \
            adviser then records what matters to the partnership. In the framework of De Haagse Hogeschool, \
            students turn to their lecturer or to their study career counsellor, mentor, tutor or coach, and \
            staff to their line manager. Your institution lists its own ways under [[routes]] in \
            register.toml.";
        nl: "Ook wie hulp zoekt, kan ergens terecht. Bij De Haagse Hogeschool ondersteunen de teamcoaches \
            van HRM gesprekken in een team. De dienst OKC heeft adviseurs voor kennisveiligheid en sociale \
            veiligheid, die de meldprocedures kennen. Bestuurszaken adviseert over ontwikkelingen buiten de \
            instelling en over het profiel van een partner; het Inclusion Office en team Strategie adviseren \
            over de afweging zelf. Van buiten kunnen onder meer de Vereniging Hogescholen, het ministerie \
            van OCW en het Rijksbreed Loket Kennisveiligheid advies geven.",
        en: "There is help, too. At De Haagse Hogeschool, the team coaches of Human Resources support \
            conversations in a team. The OKC department has advisers on knowledge security and social \
            safety, who know the reporting procedures. Governance advises on developments outside the \
            institution and on a partner’s profile; the Inclusion Office and team Strategie advise on the \
            consideration itself. From outside, the Vereniging Hogescholen, the ministry of OCW and the \
            National Contact Point for Knowledge Security, among others, can give advice.";
        nl: "Een signaal legt u vast met partners signal ID, of met partners signal --about gevolgd door een \
            naam als de samenwerking nog niet in het register staat. Elke stap voegt u toe met partners \
            follow-up SIGNAAL. Verwijst u een signaal door, wacht dan tot de ander het heeft aanvaard, zodat \
            niemand van het kastje naar de muur gaat.",
        en: "You record a signal with partners signal ID, or with partners signal --about followed by a name \
            if the partnership is not in the register yet. Each step is added with partners follow-up \
            SIGNAL. If you refer a signal, wait until the other person has accepted it, so that nobody is \
            sent from pillar to post.";
        nl: "Schrijf op wat er aan de hand zou zijn en wat dat met de samenwerking te maken heeft, liefst \
            als vraag of als zorg. Schrijf niet op wie het zei: een rol is genoeg. Laat namen van studenten, \
            medewerkers en anderen weg. Zorgen over het gedrag van een student horen hier nooit thuis; \
            daarvoor heeft uw instelling eigen aanspreekpunten.",
        en: "Write down what is said to be the matter and what it has to do with the partnership, preferably \
            as a question or a concern. Do not write down who said it: a role is enough. Leave out the names \
            of students, staff and others. Concerns about a student’s behaviour never belong here; your \
            institution has its own people for that.";
};
