//! Finding a version of a document by what requests call it.

use muster_document::{Document, Format, Runbook};
use sha1::{Digest, Sha1};

use super::content::{AUTOMATION, stored_format};
use super::name::own_name;
use super::ready_made::{self, OWNER, ReadyMade};
use super::records::{CONTENTS, DOCUMENTS, DocumentRecord, VERSIONS, VERSIONS_BY_NAME, VersionRecord};
use crate::operation::{Error, Result, hex};
use crate::store::{Range, RegionScope, View};

/// A version of a document with its content.
pub struct Found {
    /// The document's name.
    pub name: String,
    /// The version's number.
    pub version: u64,
    /// The content.
    pub content: String,
    /// Its SHA-256, 64 hex digits.
    pub hash: String,
    /// Platforms on which a step of it runs, as AWS spells them.
    pub platforms: Vec<String>,
    /// How the content is written.
    pub format: Format,
    document_type: String,
}

impl Found {
    /// The content's SHA-1, 40 hex digits: a hash of old clients.
    #[must_use]
    pub fn sha1(&self) -> String {
        hex(&Sha1::digest(&self.content))
    }

    /// The document that the content says.
    ///
    /// # Errors
    /// `InvalidDocument` for a document that is no Command document; internal, where it was right when it was stored and is not now.
    pub fn parse(&self) -> Result<Document> {
        if self.document_type == AUTOMATION {
            let message = format!("The document {} is of type {AUTOMATION} and not Command.", self.name);
            return Err(Error::new("InvalidDocument", message));
        }
        Document::parse_accepted(&self.content, self.format).map_err(Error::internal)
    }

    /// The runbook that the content says; none if it is of another type.
    ///
    /// # Errors
    /// Internal, where it was right when it was stored and is not now.
    pub fn runbook(&self) -> Result<Option<Runbook>> {
        match self.document_type == AUTOMATION {
            true => Runbook::parse_accepted(&self.content, self.format).map(Some).map_err(Error::internal),
            false => Ok(None),
        }
    }
}

/// A version of a document, by a name or an ARN; the default version where none is named.
///
/// # Errors
/// `InvalidDocument`, `InvalidDocumentVersion`.
pub async fn find(
    view: &View,
    scope: &RegionScope,
    given: &str,
    version: Option<&str>,
    version_name: Option<&str>,
) -> Result<Found> {
    let seen = see(view, scope, given, version, version_name).await?;
    Ok(Found {
        content: seen.content(view, scope).await?,
        name: seen.name,
        version: seen.number,
        hash: seen.version.hash,
        platforms: seen.version.platforms,
        format: stored_format(&seen.version.format),
        document_type: seen.record.document_type,
    })
}

/// A version of a document that an account sees: its own, or one that comes with the host.
pub struct Seen {
    /// The document's name.
    pub name: String,
    /// The document.
    pub record: DocumentRecord,
    /// The version's number.
    pub number: u64,
    /// The version.
    pub version: VersionRecord,
    ready_made: Option<&'static ReadyMade>,
}

impl Seen {
    /// Whose it is, for an account that sees it.
    #[must_use]
    pub fn owner<'a>(&self, account: &'a str) -> &'a str {
        if self.ready_made.is_some() { OWNER } else { account }
    }

    /// The version's content.
    ///
    /// # Errors
    /// Internal, where there is none; those of the store.
    pub async fn content(&self, view: &View, scope: &RegionScope) -> Result<String> {
        if let Some(ready_made) = self.ready_made {
            return Ok(ready_made.content.to_owned());
        }
        match view.get(&CONTENTS, scope, &(self.record.id, self.number)).await? {
            Some(stored) => Ok(stored.content),
            None => {
                Err(Error::internal(format!("version {} of the document {} has no content", self.number, self.name)))
            }
        }
    }
}

/// A version that the account sees, by a name or an ARN; the default version where none is named.
///
/// # Errors
/// `InvalidDocument`, `InvalidDocumentVersion`.
pub async fn see(
    view: &View,
    scope: &RegionScope,
    given: &str,
    version: Option<&str>,
    version_name: Option<&str>,
) -> Result<Seen> {
    if let Some(found) = ready_made::named(scope, given) {
        found.check_version(version, version_name)?;
        let (record, version) = (found.record(), found.version()?);
        let number = record.default_version;
        return Ok(Seen { name: found.name.to_owned(), record, number, version, ready_made: Some(found) });
    }
    let (name, record) = document(view, scope, given).await?;
    let (number, version) = self::version(view, scope, &record, version, version_name).await?;
    Ok(Seen { name, record, number, version, ready_made: None })
}

/// A document of the account by a name or an ARN, and its name.
///
/// # Errors
/// `InvalidDocument`.
pub async fn document(view: &View, scope: &RegionScope, given: &str) -> Result<(String, DocumentRecord)> {
    if let Some(name) = own_name(scope, given)
        && let Some(record) = view.get(&DOCUMENTS, scope, name).await?
    {
        return Ok((name.to_owned(), record));
    }
    Err(unknown(given))
}

/// The refusal of a document that there is not.
pub fn unknown(given: &str) -> Error {
    Error::new("InvalidDocument", format!("Document with name {given} does not exist."))
}

/// The refusal of a version that there is not.
pub fn unknown_version() -> Error {
    Error::new("InvalidDocumentVersion", "The document version is not valid or does not exist.")
}

/// A version by its number, `$LATEST`, `$DEFAULT` or its VersionName; the default version where nothing is said. Where both are
/// given they have to mean the same.
///
/// # Errors
/// `InvalidDocumentVersion`.
pub async fn version(
    view: &View,
    scope: &RegionScope,
    record: &DocumentRecord,
    version: Option<&str>,
    version_name: Option<&str>,
) -> Result<(u64, VersionRecord)> {
    let number = match (version, version_name) {
        (None, None) | (Some("$DEFAULT"), None) => Some(record.default_version),
        (Some("$LATEST"), None) => Some(record.latest_version),
        (Some(number), None) => number.parse().ok(),
        (asked, Some(name)) => {
            let range = Range::prefix((record.id, name));
            let named = view.scan_index(&VERSIONS, &VERSIONS_BY_NAME, scope, range, 1).await?;
            let number = named.rows.first().map(|((_, number), _)| *number);
            let asked = match asked {
                None => number,
                Some("$DEFAULT") => Some(record.default_version),
                Some("$LATEST") => Some(record.latest_version),
                Some(other) => other.parse().ok(),
            };
            number.filter(|number| asked == Some(*number))
        }
    };
    let number = number.ok_or_else(unknown_version)?;
    let found = view.get(&VERSIONS, scope, &(record.id, number)).await?;
    found.map(|version| (number, version)).ok_or_else(unknown_version)
}
