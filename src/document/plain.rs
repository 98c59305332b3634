//! The plain reader: TOML as nearly every file of a register is written, read in one pass without a copy. What it is not
//! sure of it does not judge: then there is no answer, and the TOML crate reads the file, with all its sentences. Where
//! it does answer, the answer is the crate's own, byte for byte; a test holds it to that.
//!
//! Plain are bare keys, headers that open a new table, and values that TOML 1.0 and 1.1 read alike.

use super::plain_value::Cursor;
use super::tree::{Node, SpannedKey, SpannedTable, SpannedValue};

/// Looking through a larger table key by key would take too long.
const MOST_KEYS: usize = 256;

/// The crate has a limit of its own, and no file of a register comes near it.
const MOST_LEVELS: usize = 16;

/// Room that is made at once.
const KEYS: usize = 8;

/// What a plain text says; nothing where it is not plain.
pub(super) fn read(text: &str) -> Option<SpannedTable<'_>> {
    let mut cursor = Cursor::new(text);
    let mut root = body(&mut cursor)?;
    while !cursor.is_at_end() {
        let header = header(&mut cursor)?;
        open(&mut root, header, &mut cursor)?;
    }
    Some(root)
}

/// A header: its keys, its bytes, and whether it opens one more of several tables.
struct Header<'t> {
    above: Vec<SpannedKey<'t>>,
    key: SpannedKey<'t>,
    span: std::ops::Range<usize>,
    is_one_of_several: bool,
}

fn header<'t>(cursor: &mut Cursor<'t>) -> Option<Header<'t>> {
    let start = cursor.at();
    cursor.take(b'[')?;
    let is_one_of_several = cursor.take(b'[').is_some();
    let mut above = Vec::new();
    let mut key = cursor.key()?;
    while above.len() < MOST_LEVELS && cursor.take(b'.').is_some() {
        above.push(std::mem::replace(&mut key, cursor.key()?));
    }
    cursor.take(b']')?;
    if is_one_of_several {
        cursor.take(b']')?;
    }
    let span = start..cursor.at();
    cursor.end_of_line()?;
    Some(Header { above, key, span, is_one_of_several })
}

/// The keys and values up to the next header.
fn body<'t>(cursor: &mut Cursor<'t>) -> Option<SpannedTable<'t>> {
    let mut table = SpannedTable(Vec::with_capacity(KEYS));
    loop {
        cursor.skip_empty()?;
        if cursor.is_at_end() || cursor.peek() == Some(b'[') {
            return Some(table);
        }
        let key = cursor.key()?;
        cursor.skip_space();
        cursor.take(b'=')?;
        cursor.skip_space();
        let value = cursor.value()?;
        cursor.end_of_line()?;
        add(&mut table, key, value)?;
    }
}

/// Adds a key that is not there yet.
pub(super) fn add<'t>(table: &mut SpannedTable<'t>, key: SpannedKey<'t>, node: Node<'t>) -> Option<()> {
    let is_new = table.0.len() < MOST_KEYS && table.get(&key.name).is_none();
    is_new.then(|| table.0.push((key, node)))
}

/// Puts the table under a header in its place.
fn open<'t>(root: &mut SpannedTable<'t>, header: Header<'t>, cursor: &mut Cursor<'t>) -> Option<()> {
    let mut place = root;
    for key in header.above {
        if place.get(&key.name).is_none() {
            let span = key.span.clone();
            let implied = Node { value: SpannedValue::Table(SpannedTable::default()), span };
            add(place, SpannedKey { name: key.name.clone(), span: key.span }, implied)?;
        }
        place = below(place.get_mut(&key.name)?, cursor)?;
    }
    let table = Node { value: SpannedValue::Table(body(cursor)?), span: header.span.clone() };
    if !header.is_one_of_several {
        return add(place, header.key, table);
    }
    match place.get_mut(&header.key.name) {
        None => add(place, header.key, Node { value: SpannedValue::List(vec![table]), span: header.span }),
        Some(Node { value: SpannedValue::List(several), span }) if cursor.stands_at(span.start, "[[") => {
            several.push(table);
            Some(())
        }
        Some(_) => None,
    }
}

/// The table that a header's next key stands in: a table under a header, or the last of several.
fn below<'n, 't>(node: &'n mut Node<'t>, cursor: &Cursor<'t>) -> Option<&'n mut SpannedTable<'t>> {
    let is_closed = cursor.stands_at(node.span.start, "{");
    match &mut node.value {
        SpannedValue::Table(table) if !is_closed => Some(table),
        SpannedValue::List(several) if cursor.stands_at(node.span.start, "[[") => match several.last_mut() {
            Some(Node { value: SpannedValue::Table(table), .. }) => Some(table),
            _ => None,
        },
        _ => None,
    }
}
