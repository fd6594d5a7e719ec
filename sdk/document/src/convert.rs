//! GetDocument's change of format, and the hash of content.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::content::{ContentError, ContentErrorCode, Format, read};

/// The same document in another format: the same values, keys in the author's order. Comments are lost, and so is the layout.
/// Works for every type of document that is JSON or YAML.
///
/// # Errors
/// `InvalidDocumentContent` or `MaxDocumentSizeExceeded` if `content` is not what `from` says, or is too large or too deep.
pub fn convert(content: &str, from: Format, to: Format) -> Result<String, ContentError> {
    let root = read(content, from)?;
    let written = match to {
        _ if from == to => Ok(content.to_owned()),
        Format::Json => serde_json::to_string_pretty(&root).map_err(|error| error.to_string()),
        Format::Yaml => serde_saphyr::to_string(&root).map_err(|error| error.to_string()),
    };
    written.map_err(|reason| ContentError {
        code: ContentErrorCode::InvalidDocumentContent,
        message: format!("The document cannot be written in that format: {reason}"),
        line: None,
        column: None,
    })
}

/// DescribeDocument's Hash: SHA-256 of the content, 64 lower-case hex digits.
#[must_use]
pub fn content_hash(content: &str) -> String {
    Sha256::digest(content).iter().fold(String::new(), |mut hash, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hash, "{byte:02x}");
        hash
    })
}
