//! Mail addresses: whether one is a person's own, or a mailbox of an office.

use std::sync::LazyLock;

use super::given_names::is_given;
use super::spelled_mail::put_together;

/// Whether a text holds a mail address that is a person's own, also where its signs are written out.
pub(super) fn is_personal(text: &str) -> bool {
    holds_one(text) || put_together(text).is_some_and(|text| holds_one(&text))
}

fn holds_one(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let is_local = |c: char| c.is_alphanumeric() || "._%+'-".contains(c);
        let is_domain = |c: char| c.is_alphanumeric() || ".-".contains(c);
        let local = text[..at].rsplit(|c| !is_local(c)).next().unwrap_or_default();
        let domain = text[at + 1..].split(|c| !is_domain(c)).next().unwrap_or_default();
        let domain = domain.trim_end_matches(['.', '-']).to_lowercase();
        let local = local.trim_matches(['.', '-', '\'']).to_lowercase();
        !local.is_empty() && domain.contains('.') && is_of_a_person(&local, &domain)
    })
}

/// Parts of a domain under which students have their mail.
const OF_STUDENTS: [&str; 5] = ["student", "students", "studenten", "stud", "alumni"];

/// Whoever offers mail to anybody, by the name before the country.
const OF_ANYBODY: &str = "\
    gmail googlemail hotmail outlook icloud yahoo ymail protonmail gmx ziggo kpnmail hetnet xs4all \
    upcmail casema telenet skynet aol msn live zonnet planet";

fn is_of_a_person(local: &str, domain: &str) -> bool {
    let local = local.split('+').next().unwrap_or_default();
    let labels: Vec<&str> = domain.split('.').collect();
    let mut above = labels.iter().rev().skip(1);
    let host = above.find(|label| !["co", "com"].contains(label));
    let is_of_anybody = host.is_some_and(|label| is_in(OF_ANYBODY, label));
    let parts: Vec<&str> = local.split(['.', '_']).filter(|part| !part.is_empty()).collect();
    if parts.iter().any(|part| is_of_an_office(part)) {
        return false;
    }
    if labels.iter().any(|label| OF_STUDENTS.contains(label)) {
        return true;
    }
    if is_of_anybody {
        return !OFFICES.iter().any(|office| local.contains(office));
    }
    is_number(local)
        || is_named(&parts)
        || parts.len() == 1 && (is_given_alone(local) || is_surname_glued(local))
}

/// A given name, with a number behind it perhaps.
fn is_given_alone(local: &str) -> bool {
    let name = local.trim_end_matches(|c: char| c.is_ascii_digit());
    is_given(name) || name.split_once('-').is_some_and(|(one, other)| is_given(one) && is_given(other))
}

/// Surnames that many have, as they stand in addresses: after initials or a given name they are nobody else's.
const SURNAMES: &str = "\
    jansen janssen devries vries vandenberg vandeberg berg bakker vandijk dijk visser janssens smit meijer meyer deboer \
    boer mulder degroot groot bos vos peters hendriks vanleeuwen leeuwen dekker brouwer dewit wit dijkstra smits degraaf \
    graaf vandermeer meer kok jacobs dehaan haan vermeulen vandenheuvel heuvel veenstra kuipers postma hoekstra \
    koster prins blom willems hermans kuiper huisman verhoeven schouten yilmaz kaya demir elidrissi benali nguyen \
    smith jones brown taylor wilson johnson williams miller davies evans muller schmidt schneider fischer weber meier \
    garcia silva santos souza costa rossi ferrari \
    price hughes clark clarke lewis walker hall young allen wright king scott green baker adams nelson hill roberts turner \
    phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson \
    vanderlinden linden vanderveen veen vandenbosch bosch vandervelde velde schipper scholten timmermans martens claes maes \
    goossens wouters peeters mertens lambert dubois laurent petit moreau bernard larsson andersson nilsson hansen olsen larsen \
    nowak kowalski novak horvat popescu ivanov petrov khan singh patel kumar chen wang tanaka yamamoto suzuki okafor mensah";

/// Initials or a given name, and a surname: `jdevries`, `fatimabenali`, `jansenj`.
fn is_surname_glued(local: &str) -> bool {
    let is_first = |part: &str| (1..=3).contains(&part.len()) || is_given(part);
    let is_glued = |surname: &str| {
        local.strip_suffix(surname).is_some_and(|part| !part.is_empty() && is_first(part))
            || local.strip_prefix(surname).is_some_and(|part| part.len() == 1)
    };
    local.bytes().all(|byte| byte.is_ascii_lowercase())
        && SURNAMES.split_whitespace().any(|surname| surname.len() > 3 && is_glued(surname))
}

/// A number of a student or of a member of staff: up to two letters and five to nine digits.
fn is_number(local: &str) -> bool {
    let digits = local.trim_start_matches(|c: char| c.is_alphabetic());
    local.len() - digits.len() <= 2
        && (5..=9).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// An initial or a first name, and what looks like a surname: `j.jansen`, `jan.de.vries`, `jansen_j`.
fn is_named(parts: &[&str]) -> bool {
    let letters = |part: &str| {
        part.trim_end_matches(|c: char| c.is_ascii_digit()).chars().filter(|c| c.is_alphabetic()).count()
    };
    let is_word = |part: &&str| {
        part.trim_end_matches(|c: char| c.is_ascii_digit())
            .chars()
            .all(|c| c.is_alphabetic() || c == '-' || c == '\'')
    };
    (2..=5).contains(&parts.len())
        && parts.iter().all(|part| is_word(part) && letters(part) > 0)
        && parts.iter().any(|part| letters(part) > 1)
}

fn is_of_an_office(part: &str) -> bool {
    OFFICES.iter().any(|office| part.starts_with(office)) || is_in(DESKS, part)
}

fn is_in(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|it| it == word)
}

/// The beginnings below, apart: nearly every contact has a mailbox to be looked at.
static OFFICES: LazyLock<Vec<&str>> = LazyLock::new(|| BEGINNINGS.split(' ').collect());

/// What the name of a mailbox begins with when it is an office's, a service's or a subject's.
const BEGINNINGS: &str = "\
    academ accept account accreditat aanmeld afstud archie aula balie beurs beurzen bachelor cateri crediteur debiteur delta doctora \
    estate event exam facturen factuur graduat housing huisvest human inschrijv integrit invoice kantoor lokaal master meldpunt \
    minor ombuds opleiding payable payment planning programm reception receptie registrar rooster secur signaal stage timetab \
    vacature vastgoed veilig vertrouw welcome welkom zaken \
    accreditat admin advies afdeling algemeen alumni beheer beleid bestuur bibliothe board \
    buurt bureau business campus career centr circular collab college commissie communic community \
    compliance contact contract coordinat coördinat customer department dienst digital direct diversi \
    duurza educat energ engage enquir erasmus europ exchange facult facilit finan foundation gemeente \
    general global health helpdesk incoming informati inkoop innovat institu intern jurid kennis klacht \
    klant kwaliteit lector librar loket marketing mobilit network netwerk office onderwijs onderzoek \
    outgoing partner personeel policy praktijk privacy project recepti registr relation research \
    samenwerk school secretar servic stichting strateg student studie support sustain vereniging";

/// Names of mailboxes that are words of their own.
const DESKS: &str = "\
    abroad affairs art care city data desk division eu events grants help hello hr hub ict impact info \
    it joint lab law legal library local mail media minor news outreach pers pilot post press program \
    programma programme quality rector security stage study team transfer uas unit web zorg";

#[cfg(test)]
mod tests {
    use super::is_personal;

    #[test]
    fn a_persons_own_address_is_recognised() {
        for text in [
            "j.jansen@hogeschool.example",
            "J.P.deVries@hogeschool.example.",
            "Mail jan.jansen@exemplo.example voor meer.",
            "anna-maria.van.den.berg@exemplo.example",
            "jansen.j@exemplo.example",
            "jan_jansen2@exemplo.example",
            "12345678@hogeschool.example",
            "s1234567@hogeschool.example",
            "voorbeeld@student.hogeschool.example",
            "jansenfamilie@gmail.com",
            "jansenfamilie@hotmail.co.uk",
            "<mailto:a.b.costa@exemplo.example>",
            "J.JANSEN@STAFF.EU.HOGESCHOOL.EXAMPLE",
            "sofia@exemplo.example",
            "jdevries@exemplo.example",
            "j.jansen [at] hogeschool [punt] nl",
            "jan.jansen(at)hogeschool.nl",
            "fatima apenstaartje exemplo punt nl",
            "j dot jansen at exemplo dot org",
        ] {
            assert!(is_personal(text), "{text}");
        }
    }

    #[test]
    fn a_mailbox_of_an_office_is_left_alone() {
        for text in [
            "international@exemplo.example",
            "international.office@exemplo.example",
            "study.abroad@exemplo.example",
            "human.relations@exemplo.example",
            "info@student.hogeschool.example",
            "bestuurszaken@hogeschool.example",
            "r.d.support@exemplo.example",
            "stichtingverzonnen@gmail.com",
            "kennisveiligheid-loket@hogeschool.example",
            "welcome@exemplo.example",
            "https://mastodon.example/@exemplo",
            "@exemplo, en a @ b.example",
            "module2026@hogeschool.example",
        ] {
            assert!(!is_personal(text), "{text}");
        }
    }
}
