//! Many files at once in the register as it will be: each is read once, on all cores, and put in order once.

use std::collections::HashSet;
use std::path::Path;

use super::load::{Loaded, RegisterFile, too_large};
use super::read::LIMIT;
use super::walk;
use crate::document::read_partnership;
use crate::model::{FileId, parallel};
use crate::words::Lang;

impl Loaded {
    /// Puts texts in place of files', or new files, or takes files away: the register as it will be.
    pub fn put_all(&mut self, lang: Lang, changes: &[(&Path, Option<&str>)]) {
        let there: HashSet<&Path> = self.files.iter().map(|file| file.path.as_path()).collect();
        let (old, new): (Vec<_>, Vec<_>) =
            changes.iter().copied().partition(|(path, _)| there.contains(path));
        let (gone, others): (Vec<_>, Vec<_>) = old.into_iter().partition(|(_, text)| text.is_none());
        let gone: HashSet<&Path> = gone.into_iter().map(|(path, _)| path).collect();
        self.take_away(&gone);
        for (path, text) in others {
            self.put(lang, path, text);
        }
        let base = self.files.len();
        let readings = parallel::map(new.iter().enumerate(), |(at, (path, text))| {
            text.map(|text| read_partnership(lang, FileId(base + at), &walk::id_of(path), text))
        });
        for ((path, text), reading) in new.iter().zip(readings) {
            let file = FileId(self.files.len());
            let (path, text) = (path.to_path_buf(), text.map(str::to_owned));
            self.files.push(RegisterFile { path, is_gone: text.is_none(), text, fault: None });
            let Some(reading) = reading else { continue };
            self.findings.extend(reading.findings);
            if !reading.is_whole {
                self.broken.insert(file);
            }
            if reading.is_newer {
                self.newer.insert(file);
            }
            self.register.partnerships.push(reading.facts);
        }
        self.register.partnerships.sort_by(|a, b| a.id.cmp(&b.id));
        self.see_sizes(lang, changes);
    }

    /// Says of each text that is larger than what is ever read, that nobody could read it again.
    fn see_sizes(&mut self, lang: Lang, changes: &[(&Path, Option<&str>)]) {
        for (path, text) in changes {
            let bytes = text.map_or(0, |text| text.len() as u64);
            let file = self.files.iter().position(|file| bytes > LIMIT && file.path == *path).map(FileId);
            self.findings.extend(file.map(|file| too_large(lang, file, Some(&walk::id_of(path)), bytes)));
            self.broken.extend(file);
        }
    }

    /// Takes files away: their places in the list stay.
    fn take_away(&mut self, paths: &HashSet<&Path>) {
        let mut gone = HashSet::new();
        for (at, file) in
            self.files.iter_mut().enumerate().filter(|(_, file)| paths.contains(file.path.as_path()))
        {
            (file.text, file.is_gone) = (None, true);
            gone.insert(FileId(at));
        }
        self.findings.retain(|finding| !gone.contains(&finding.file()));
        self.broken.retain(|file| !gone.contains(file));
        self.register.partnerships.retain(|partnership| !gone.contains(&partnership.file));
    }
}
