//! The one hue of a site, of what can be clicked: as the institution chose it, held to what can be read on paper and in the
//! dark. It never says how good something is.

/// What a hue must stand out with from what is behind it.
const ENOUGH: f64 = 4.5;
const WHITE: [u8; 3] = [255, 255, 255];
const NIGHT: [u8; 3] = [0x17, 0x17, 0x1a];

/// Why a hue is refused.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum HueFault {
    /// It is not written as `#0b4f6c`.
    Unreadable,
    /// So much it stands out, on white.
    Pale(f64),
}

/// The style of a hue: itself in the light, and as light as it must be in the dark.
///
/// # Errors
///
/// When it cannot be read on white, or is no hue.
pub fn style(written: &str) -> Result<String, HueFault> {
    let hue = read(written).ok_or(HueFault::Unreadable)?;
    let stands_out = contrast(hue, WHITE);
    if stands_out < ENOUGH {
        return Err(HueFault::Pale(stands_out));
    }
    let lighter = |step: u8| {
        hue.map(|part| part + u8::try_from((255 - u16::from(part)) * u16::from(step) / 20).unwrap_or(0))
    };
    let dark = (0..=20).map(lighter).find(|it| contrast(*it, NIGHT) >= ENOUGH).unwrap_or(WHITE);
    Ok(format!(
        ":root {{ --hue: {} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ --hue: {} }} }}\n\
         @media print {{ :root {{ --hue: #000 }} }}\n",
        written_as(hue),
        written_as(dark)
    ))
}

fn read(written: &str) -> Option<[u8; 3]> {
    let digits = written.trim().strip_prefix('#').filter(|it| it.len() == 6 && it.is_ascii())?;
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

fn written_as(hue: [u8; 3]) -> String {
    format!("#{:02x}{:02x}{:02x}", hue[0], hue[1], hue[2])
}

/// How much two colours stand out from each other, as WCAG reckons it.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126_f64.mul_add(red, 0.7152_f64.mul_add(green, 0.0722 * blue))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hue_is_held_to_what_can_be_read() {
        let said = style("#0b4f6c").unwrap();
        assert!(said.starts_with(":root { --hue: #0b4f6c }"), "{said}");
        assert_eq!(style("rood"), Err(HueFault::Unreadable));
        assert!(matches!(style("#ffcc00"), Err(HueFault::Pale(number)) if number < 2.0));
        assert!((contrast(WHITE, [0, 0, 0]) - 21.0).abs() < 0.01);
    }
}
