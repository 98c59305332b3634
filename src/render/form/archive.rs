//! Several files as one zip: the same files give the same bytes, whenever and wherever they are put in.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Files, each by its name, in the order in which they are named.
///
/// # Errors
///
/// What the writer says when there is too much of it.
pub fn archive(files: &[(&str, &[u8])]) -> Result<Vec<u8>, String> {
    let packed = CompressionMethod::Deflated;
    // A zip that tells no time begins in 1980.
    let options = SimpleFileOptions::default()
        .compression_method(packed)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, options).map_err(|error| error.to_string())?;
        archive.write_all(bytes).map_err(|error| error.to_string())?;
    }
    Ok(archive.finish().map_err(|error| error.to_string())?.into_inner())
}
