//! The register as it will be: many files put in it at once, each read once, on all cores, and put in order once.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::load::{FileReading, too_large};
use super::read::LIMIT;
use super::{Loaded, RegisterFile, walk};
use crate::document::{read_partnership, read_policy};
use crate::model::{FileId, parallel};
use crate::words::Lang;

impl Loaded {
    /// Puts texts in place of files', or new files, or takes files away: their places in the list stay.
    pub fn put_all(&mut self, lang: Lang, changes: &[(&Path, Option<&str>)]) {
        let there: HashMap<&Path, usize> =
            self.files.iter().enumerate().map(|(at, file)| (file.path.as_path(), at)).collect();
        let known: Vec<Option<usize>> = changes.iter().map(|(path, _)| there.get(path).copied()).collect();
        let mut places = Vec::with_capacity(changes.len());
        for ((path, text), at) in changes.iter().zip(known) {
            let at = at.unwrap_or_else(|| {
                self.files.push(RegisterFile::new(path.to_path_buf(), None));
                self.files.len() - 1
            });
            (self.files[at].text, self.files[at].is_gone) = (text.map(str::to_owned), text.is_none());
            places.push(FileId(at));
        }
        let touched: HashSet<FileId> = places.iter().copied().collect();
        self.findings.retain(|finding| !touched.contains(&finding.file()));
        self.broken.retain(|file| !touched.contains(file));
        self.register.partnerships.retain(|partnership| !touched.contains(&partnership.file));
        let partnerships = parallel::map(places.iter().zip(changes), |(file, (path, text))| {
            let text = text.filter(|_| *file != FileId(0))?;
            Some(read_partnership(lang, *file, &walk::id_of(path), text))
        });
        for ((file, (path, text)), reading) in places.into_iter().zip(changes).zip(partnerships) {
            if let Some(reading) = reading {
                let partnership = self.take(file, FileReading::Facts(reading));
                self.register.partnerships.extend(partnership);
            } else if let Some(text) = text {
                let policy = self.take(file, FileReading::Facts(read_policy(lang, file, text)));
                self.register.policy = policy.unwrap_or_default();
            }
            // What is larger than what is ever read, nobody could read again.
            let bytes = text.map_or(0, |text| text.len() as u64);
            if bytes > LIMIT {
                self.findings.push(too_large(lang, file, Some(&walk::id_of(path)), bytes));
                self.broken.insert(file);
            }
        }
        self.register.partnerships.sort_by(|a, b| a.id.cmp(&b.id));
        self.today.into_iter().for_each(|today| self.register.reckon_from(today));
    }
}
