//! What does not fit a figure is led on to: nothing of it is silently left out, and signals are not counted.

use std::fmt::Write as _;
use std::fs;

use crate::fixture::{FORMAL, Register};

fn with_signals(number: usize) -> Register {
    let mut text = FORMAL.to_owned();
    for nth in 0..number {
        writeln!(text, "\n[signals.2026-01-{:02}-sgn{nth:03}]\ndate = 2026-01-{:02}\nkind = \"event\"\nfrom = \"staff\"\nsummary = \"Nummer {nth}.\"", nth % 28 + 1, nth % 28 + 1).unwrap();
    }
    Register::new().partnership("zorg/exemplo", &text).commit()
}

fn front(register: &Register) -> String {
    register.run(&["publish", "../site", "--audience", "internal", "--lang", "nl"]);
    fs::read_to_string(register.home().join("site/index.html")).unwrap()
}

#[test]
fn signals_beyond_what_is_drawn_are_led_on_to_and_never_counted() {
    let said = "Eerdere signalen staan in de lijst";
    let page = front(&with_signals(24));
    assert!(page.contains("Signalen, van ontvangst tot terugkoppeling") && !page.contains(said));
    let page = front(&with_signals(30));
    let figure = page.split("Signalen, van ontvangst tot terugkoppeling</h2>").nth(1).unwrap();
    let figure = figure.split("</figure>").next().unwrap();
    let led = format!("<a href=\"signalen.html\" aria-label=\"{said}\">");
    assert!(
        figure.contains(&led) && figure.contains(&format!("<a href=\"signalen.html\">{said}</a>")),
        "{figure}"
    );
    for number in ["+6", "30 signalen", "nog 6"] {
        assert!(!figure.contains(number), "{number}");
    }
}

#[test]
fn what_of_a_year_does_not_fit_leads_on_also_where_there_is_no_unit() {
    let register = (0..9).fold(Register::new(), |it, nth| {
        let text = FORMAL.replace("unit      = \"zorg\"\n", "");
        let text = text.replace("mode = \"at-end\"", "mode = \"periodic\"\nevery = \"20 months\"");
        it.partnership(&format!("los/exemplo-{nth}"), &text)
    });
    let page = front(&register.commit());
    let figure = page.split("Het jaar vooruit</h2>").nth(1).unwrap().split("</figure>").next().unwrap();
    assert!(figure.contains("<a href=\"jaar.html\" aria-label=\"en nog "), "{figure}");
}
