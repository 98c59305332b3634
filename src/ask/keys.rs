//! The keys of a terminal one at a time, for what is drawn anew at each of them. A terminal whose keys cannot be had one at
//! a time has none: there, whoever asks does so line by line.

/// A key, as far as it means something in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyPress {
    Letter(char),
    Enter,
    /// Esc, Ctrl-C, Ctrl-D, or the terminal is gone.
    Leave,
    /// So many lines down; up when it is less than nothing.
    Move(isize),
    /// So many lines are one screen.
    Page(isize),
    Erase,
    EraseWord,
    EraseAll,
    Other,
}

/// A terminal that gives each key as it is pressed, until this goes.
pub(super) struct Keys {
    #[cfg(unix)]
    before: rustix::termios::Termios,
}

impl Keys {
    /// Takes the keys one at a time; nothing where that cannot be.
    pub(super) fn open() -> Option<Self> {
        #[cfg(unix)]
        return unix::taken().map(|before| Self { before });
        #[cfg(not(unix))]
        None
    }

    /// How many columns and rows there are at this moment.
    pub(super) fn size() -> (usize, usize) {
        #[cfg(unix)]
        return unix::size();
        #[cfg(not(unix))]
        (80, 24)
    }

    /// The next key.
    pub(super) fn next() -> KeyPress {
        #[cfg(unix)]
        return unix::next();
        #[cfg(not(unix))]
        KeyPress::Leave
    }
}

#[cfg(unix)]
impl Drop for Keys {
    fn drop(&mut self) {
        unix::give_back(&self.before);
    }
}

#[cfg(unix)]
mod unix {
    use std::io;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::{Errno, read};
    use rustix::termios::{
        InputModes, LocalModes, OptionalActions, SpecialCodeIndex, Termios, tcgetattr, tcgetwinsize,
        tcsetattr,
    };

    use super::KeyPress;

    /// How long the rest of an arrow key may take, also from far away: after that it was Esc.
    const REST_OF_KEY: Timespec = Timespec { tv_sec: 0, tv_nsec: 60_000_000 };

    /// How the terminal was, now that it gives each key.
    pub(super) fn taken() -> Option<Termios> {
        let before = tcgetattr(io::stdin()).ok()?;
        let mut raw = before.clone();
        raw.local_modes &= !(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG | LocalModes::IEXTEN);
        raw.input_modes &= !(InputModes::ICRNL | InputModes::IXON);
        raw.special_codes[SpecialCodeIndex::VMIN] = 1;
        raw.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(io::stdin(), OptionalActions::Drain, &raw).ok()?;
        Some(before)
    }

    pub(super) fn give_back(before: &Termios) {
        let _ = tcsetattr(io::stdin(), OptionalActions::Drain, before);
    }

    pub(super) fn size() -> (usize, usize) {
        let size = tcgetwinsize(io::stdin()).map(|size| (size.ws_col, size.ws_row));
        let (columns, rows) = size.ok().filter(|(columns, _)| *columns > 0).unwrap_or((80, 24));
        (usize::from(columns), usize::from(rows))
    }

    pub(super) fn next() -> KeyPress {
        let Some(first) = byte() else { return KeyPress::Leave };
        match first {
            0x03 | 0x04 => KeyPress::Leave,
            b'\r' | b'\n' => KeyPress::Enter,
            0x7f | 0x08 => KeyPress::Erase,
            0x15 => KeyPress::EraseAll,
            0x17 => KeyPress::EraseWord,
            0x0e | b'\t' => KeyPress::Move(1),
            0x10 => KeyPress::Move(-1),
            0x1b if !is_waiting() => KeyPress::Leave,
            0x1b => sequence(),
            0..0x20 => KeyPress::Other,
            first => letter(first),
        }
    }

    /// One byte and no more: what is typed after it is for whoever asks next.
    fn byte() -> Option<u8> {
        let mut one = [0];
        loop {
            match read(io::stdin(), &mut one) {
                Ok(1) => return Some(one[0]),
                Err(Errno::INTR) => {}
                _ => return None,
            }
        }
    }

    fn is_waiting() -> bool {
        let stdin = io::stdin();
        poll(&mut [PollFd::new(&stdin, PollFlags::IN)], Some(&REST_OF_KEY)).is_ok_and(|ready| ready > 0)
    }

    /// What a key sends that has no letter.
    fn sequence() -> KeyPress {
        let Some(b'[' | b'O') = byte() else { return KeyPress::Other };
        let mut parameters = Vec::new();
        while let Some(next) = byte() {
            match (next, parameters.as_slice()) {
                (b'A' | b'Z', []) => return KeyPress::Move(-1),
                (b'B', []) => return KeyPress::Move(1),
                (b'~', [b'5']) => return KeyPress::Page(-1),
                (b'~', [b'6']) => return KeyPress::Page(1),
                (0x40..=0x7e, _) => return KeyPress::Other,
                (other, _) => parameters.push(other),
            }
        }
        KeyPress::Leave
    }

    /// A letter, which may take up to four bytes.
    fn letter(first: u8) -> KeyPress {
        let more = match first {
            0xc0..0xe0 => 1,
            0xe0..0xf0 => 2,
            0xf0..0xf8 => 3,
            _ => 0,
        };
        let mut bytes = vec![first];
        bytes.extend((0..more).map_while(|_| byte()));
        let text = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next());
        text.map_or(KeyPress::Other, KeyPress::Letter)
    }
}
