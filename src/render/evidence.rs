//! What an auditor gets of one dossier: what can be read, and verified, without this program.

use super::form::archive::archive;
use crate::model::digest::sha256;

/// One dossier with everything behind it.
#[derive(Clone, Debug)]
pub struct DossierEvidence<'e> {
    /// The dossier as a page.
    pub page: String,
    /// The file itself, byte by byte.
    pub file: &'e str,
    /// Its history in words.
    pub history: String,
    /// How it is verified.
    pub verify: String,
}

impl DossierEvidence<'_> {
    /// As a zip: the same evidence gives the same bytes.
    ///
    /// # Errors
    ///
    /// What the writer says when there is too much of it.
    pub fn zipped(&self) -> Result<Vec<u8>, String> {
        let parts = [
            ("VERIFY.md", self.verify.as_str()),
            ("dossier.html", &self.page),
            ("dossier.toml", self.file),
            ("history.md", &self.history),
        ];
        let sums: Vec<String> = parts.iter().map(|(name, text)| format!("{}  {name}\n", hex(text))).collect();
        let sums = sums.concat();
        let mut files: Vec<(&str, &[u8])> = parts.map(|(name, text)| (name, text.as_bytes())).to_vec();
        files.push(("SHA256SUMS", sums.as_bytes()));
        archive(&files)
    }
}

fn hex(text: &str) -> String {
    sha256(text).map(|word| format!("{word:08x}")).concat()
}
