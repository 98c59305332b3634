//! Lists of institutions as the world publishes them, understood without a map.

use crate::fixture::Register;

/// What each column is taken for, in order.
fn taken(list: &str) -> Vec<String> {
    let register = Register::new().file("a.csv", list).commit();
    let ran = register.run(&["import", "a.csv", "--dry-run", "--format", "json"]);
    let read: serde_json::Value =
        serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}{}", ran.out, ran.err));
    assert_eq!(read["refused"], 0, "{}", ran.out);
    let columns = read["columns"].as_array().unwrap();
    columns.iter().map(|column| column["key"].as_str().unwrap_or("-").to_owned()).collect()
}

#[test]
fn a_list_of_universities() {
    assert_eq!(
        taken(
            "Institution name,Country,City,ROR,Website,Erasmus code\nKU Voorbeeld,Belgium,Leuven,,https://x.example,B LEUVEN99\n"
        ),
        [
            "partners.0.name",
            "partners.0.country",
            "partners.0.seat",
            "partners.0.ror",
            "partners.0.website",
            "partners.0.erasmus_code"
        ]
    );
}

#[test]
fn the_open_ror_dump() {
    let first = "id,name,types,status,links,aliases,country.country_name,country.country_code,established\n\
        https://ror.org/021zvq422,The Hague Example,Education,active,https://x.example,,Netherlands,NL,2003\n";
    assert_eq!(
        taken(first),
        [
            "partners.0.ror",
            "partners.0.name",
            "partners.0.kind",
            "own.status",
            "partners.0.website",
            "own.aliases",
            "partners.0.country",
            "partners.0.country",
            "own.established"
        ]
    );
    let second = "id,names.types.ror_display,types,links.type.website,locations.geonames_details.country_code,\
        locations.geonames_details.country_name,locations.geonames_details.name\n\
        https://ror.org/021zvq422,The Hague Example,education,https://x.example,NL,The Netherlands,The Hague\n";
    assert_eq!(taken(second)[6], "partners.0.seat");
    assert_eq!(taken(second)[0], "partners.0.ror");
}

#[test]
fn rankings_and_handbooks() {
    assert_eq!(
        taken("Rank,Name,Country/Territory,Overall Score\n1,University of X,United Kingdom,98.5\n"),
        ["own.rank", "partners.0.name", "partners.0.country", "own.overall-score"]
    );
    assert_eq!(
        taken("2025 Rank,Institution Name,Location,Size\n1,MIX,United States,M\n2,ICX,China (Mainland),L\n"),
        ["own.2025-rank", "partners.0.name", "partners.0.country", "own.size"]
    );
    assert_eq!(
        taken(
            "Country,Institution,City,Province,Phone,WWW,Institution Type\nAngola,U X,Luanda,Luanda,+244,x.example,Public\n"
        ),
        [
            "partners.0.country",
            "partners.0.name",
            "partners.0.seat",
            "own.province",
            "-",
            "own.www",
            "partners.0.kind"
        ]
    );
}

#[test]
fn a_column_is_what_its_values_are() {
    let soort = |value: &str| taken(&format!("Partner;Soort;Getekend\nX;{value};ja\n"))[1..].to_vec();
    assert_eq!(soort("uitwisseling"), ["forms", "own.getekend"]);
    assert_eq!(soort("formeel"), ["formality", "own.getekend"]);
    assert_eq!(soort("Exchange partner"), ["category", "own.getekend"]);
    assert_eq!(soort("Stichting"), ["partners.0.kind", "own.getekend"]);
    assert_eq!(
        taken("Naam;Partner;Faculteit;Looptijd t/m\nUitwisseling met X;X;Zorg;onbepaalde tijd\n"),
        ["name", "partners.0.name", "unit", "ends"]
    );
    assert_eq!(taken("Partner;Land;Startdatum\nX;;\n"), ["partners.0.name", "partners.0.country", "starts"]);
    // Half of it fits no unit of register.toml: then it is not the units that are meant.
    assert_eq!(taken("Partner;Afdeling\nX;Inkoop\nY;Verkoop\n"), ["partners.0.name", "own.afdeling"]);
}

#[test]
fn every_value_is_read_by_any_of_its_names() {
    let list = "Partner;Eenheid;Categorie;Formeel;Vorm;Domein;Grootschalig;Getekend door;Ondertekend op;Kenmerk;Opzegtermijn;Rechtsvorm\n\
        X;health;uitwisselingspartner;ja;Uitwisseling, gezamenlijk onderzoek;onderwijs / research;nee;CvB;20 juni 2018;CB-1;6 maanden;n.v.t.\n";
    let register = Register::new().file("a.csv", list).commit();
    register.run(&["import", "a.csv"]).fine();
    let text = register.read("register/partnerships/zorg/x.toml");
    for line in [
        "unit = \"zorg\"",
        "category = \"exchange\"",
        "formality = \"formal\"",
        "forms = [\"exchange\", \"joint-research\"]",
        "domains = [\"education\", \"research\"]",
        "large_scale = false",
        "signed = 2018-06-20",
        "signed_by = \"board\"",
        "reference = \"CB-1\"",
        "notice = \"6 months\"",
    ] {
        assert!(text.contains(&format!("{line}\n")), "{line} is not in:\n{text}");
    }
    assert!(!text.contains("legal_form"), "{text}");
    let register =
        Register::new().file("a.csv", "Partner;Getekend door\nX;J. Jansen\nY;directeur\n").commit();
    let ran = register.run(&["import", "a.csv"]).fine();
    assert!(ran.out.contains("row 2, column B \"Getekend door\" (X): not taken in"), "{}", ran.out);
    assert!(!register.git(&["show"]).contains("Jansen"));
}

#[test]
fn a_sure_header_makes_an_odd_value_a_mistake() {
    let register = Register::new().file("a.csv", "Partner;Land;Startdatum\nX;Narnia;2019\n").commit();
    let ran = register.run(&["import", "a.csv"]);
    assert_eq!(ran.code, 1, "{}{}", ran.out, ran.err);
    for said in [
        "row 2, column B \"Land\" (X): `Narnia` is not a country that is known\n",
        "row 2, column C \"Startdatum\" (X): `2019` is a year or a month, and not a day\n",
        "nothing new; the register is as it was\n",
    ] {
        assert!(ran.out.contains(said), "{said} is not in:\n{}", ran.out);
    }
    assert_eq!(register.commits(), 1);
}
