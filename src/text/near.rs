//! The nearest spelling of a word that is not known.

/// The candidate that is nearest to what was written, when one is near enough to be meant.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    within(3, written, candidates)
}

/// The candidate that is nearest of a few, of which up to half the letters may be other ones.
pub fn nearest_of_few<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    within(2, written, candidates)
}

/// The nearest of which no more than one in so many letters is another.
fn within<'a>(share: usize, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase().replace('_', "-");
    candidates
        .into_iter()
        .map(|candidate| (distance(&written, &candidate.to_lowercase().replace('_', "-")), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count().max(3) / share)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// How many letters are added, dropped, changed or swapped with their neighbour between two words.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len() > 64 || b.len() > 64 {
        return usize::MAX;
    }
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            let mut least = (row[j - 1] + 1).min(rows[i - 1][j] + 1).min(rows[i - 1][j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_its_word_and_another_word_finds_none() {
        let words = ["positive", "doubt", "negative"];
        assert_eq!(nearest("postive", words), Some("positive"));
        assert_eq!(nearest("duobt", words), Some("doubt"));
        assert_eq!(nearest("maybe", words), None);
        assert_eq!(
            (nearest("bored", ["board"]), super::nearest_of_few("bored", ["board"])),
            (None, Some("board"))
        );
        assert_eq!(nearest("large-scale", ["large_scale"]), Some("large_scale"));
    }
}
