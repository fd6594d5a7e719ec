//! ListDocuments.

use std::collections::BTreeMap;

use muster_types::Timestamp;
use muster_types::ssm::{
    DocumentFilter, DocumentFormat, DocumentIdentifier, DocumentKeyValuesFilter, DocumentType, ListDocumentsRequest,
    ListDocumentsResult,
};

use super::describe::{platform_types, tag_list};
use super::ready_made::{ALL, OWNER};
use super::records::{DOCUMENTS, DocumentRecord, VERSIONS, VersionRecord};
use super::{DOCUMENTS_LIMIT, PAGE};
use crate::operation::{Ctx, Error, Result, page_size};
use crate::store::Range;
use crate::systems::tags::{self, ResourceType};

/// Values of the filter `Owner`, and what it means of the account's own documents and of those that come with the host.
const OWNERS: [(&str, Owners); 6] = [
    ("Self", Owners { own: true, ready_made: false }),
    ("Private", Owners { own: true, ready_made: false }),
    ("All", Owners { own: true, ready_made: true }),
    (OWNER, Owners { own: false, ready_made: true }),
    ("Public", Owners { own: false, ready_made: false }),
    ("ThirdParty", Owners { own: false, ready_made: false }),
];

#[derive(Clone, Copy, Debug)]
struct Owners {
    own: bool,
    ready_made: bool,
}

/// Lists the account's documents and those that come with the host by name, with what their default version is.
///
/// # Errors
/// `InvalidFilterKey`, `InvalidNextToken`; `ValidationException` for values and combinations that there are not.
pub async fn list_documents(ctx: Ctx, request: ListDocumentsRequest) -> Result<ListDocumentsResult> {
    let filters = Filters::parse(request.filters, request.document_filter_list)?;
    let limit = page_size(request.max_results, PAGE);
    let after: Option<String> = ctx.page_state(request.next_token.as_deref())?;
    let scope = &ctx.scope;
    let (found, more) = ctx
        .store
        .read(async |view| {
            let range = match &after {
                Some(after) => Range::all().after(after.as_str()),
                None => Range::all(),
            };
            // No more than an account may have: there is no need to stop in between.
            let own = view.scan(&DOCUMENTS, scope, range, DOCUMENTS_LIMIT).await?.rows;
            let mut named: Vec<_> = own.into_iter().map(|(name, record)| (name, record, None)).collect();
            let ready_made = ALL.iter().filter(|document| after.as_deref().is_none_or(|after| document.name > after));
            named.extend(ready_made.map(|document| (document.name.to_owned(), document.record(), Some(document))));
            named.sort_by(|(name, ..), (other, ..)| name.cmp(other));
            let mut found = Vec::new();
            for (name, record, ready_made) in named {
                if !filters.mean_name(&name, ready_made.is_some()) {
                    continue;
                }
                let version = match ready_made {
                    Some(document) => Some(document.version()?),
                    None => view.get(&VERSIONS, scope, &(record.id, record.default_version)).await?,
                };
                let Some(version) = version else { continue };
                let tags = tags::tags_of(view, scope, ResourceType::Document, &name).await?;
                if filters.mean(&name, &record.document_type, &version, &tags) {
                    if found.len() == limit {
                        return Ok((found, true));
                    }
                    let owner = if ready_made.is_some() { OWNER } else { &scope.account };
                    found.push(identifier(owner, name, &record, version, &tags));
                }
            }
            Ok((found, false))
        })
        .await?;
    let last = found.last().filter(|_| more).and_then(|last| last.name.as_ref());
    let next_token = last.map(|last| ctx.page_token(last)).transpose()?;
    Ok(ListDocumentsResult { document_identifiers: Some(found), next_token })
}

fn identifier(
    owner: &str,
    name: String,
    record: &DocumentRecord,
    version: VersionRecord,
    tags: &BTreeMap<String, String>,
) -> DocumentIdentifier {
    DocumentIdentifier {
        name: Some(name),
        created_date: Some(Timestamp::from_millis(version.created_millis)),
        owner: Some(owner.to_owned()),
        platform_types: Some(platform_types(&version)),
        document_version: Some(record.default_version.to_string()),
        document_type: DocumentType::parse(&record.document_type),
        schema_version: Some(version.schema_version),
        document_format: DocumentFormat::parse(&version.format),
        display_name: version.display_name,
        version_name: version.version_name,
        target_type: version.target_type,
        tags: Some(tag_list(tags)),
        ..DocumentIdentifier::default()
    }
}

/// What a list is asked for: all of the filters, each with any of its values.
#[derive(Debug, Default)]
struct Filters(Vec<Filter>);

#[derive(Debug)]
enum Filter {
    NamePrefix(Vec<String>),
    Owner(Owners),
    Platform(Vec<String>),
    Type(Vec<String>),
    TargetType(Vec<String>),
    Tag(String, Vec<String>),
    Keyword(Vec<String>),
}

impl Filters {
    fn parse(filters: Option<Vec<DocumentKeyValuesFilter>>, legacy: Option<Vec<DocumentFilter>>) -> Result<Self> {
        let invalid = |message: &str| Error::new("ValidationException", message);
        let filters = filters.unwrap_or_default();
        let legacy = legacy.unwrap_or_default();
        if !filters.is_empty() && !legacy.is_empty() {
            return Err(invalid("DocumentFilterList and Filters cannot be combined. Give one of them."));
        }
        let legacy = legacy.into_iter().map(|filter| (filter.key.as_str().to_owned(), vec![filter.value]));
        let filters =
            filters.into_iter().map(|filter| (filter.key.unwrap_or_default(), filter.values.unwrap_or_default()));
        let mut parsed = Vec::new();
        for (key, values) in legacy.chain(filters) {
            parsed.push(match key.as_str() {
                "Name" => Filter::NamePrefix(values),
                "Owner" => Filter::Owner(owner(&values)?),
                "PlatformTypes" => Filter::Platform(values),
                "DocumentType" => Filter::Type(values),
                "TargetType" => Filter::TargetType(values),
                "SearchKeyword" => Filter::Keyword(values),
                other => match other.strip_prefix("tag:").filter(|key| !key.is_empty()) {
                    Some(key) => Filter::Tag(key.to_owned(), values),
                    None => {
                        let keys = "Name, Owner, PlatformTypes, DocumentType, TargetType, SearchKeyword and tag:<key>";
                        let message = format!("{other} is not a key of a filter. Keys are {keys}.");
                        return Err(Error::new("InvalidFilterKey", message));
                    }
                },
            });
        }
        if parsed.iter().filter(|filter| matches!(filter, Filter::Tag(..))).count() > 1 {
            return Err(invalid("Only one tag key can be a filter."));
        }
        Ok(Self(parsed))
    }

    /// Whether a document of that name can be meant.
    fn mean_name(&self, name: &str, is_ready_made: bool) -> bool {
        self.0.iter().all(|filter| match filter {
            Filter::NamePrefix(prefixes) => prefixes.iter().any(|prefix| name.starts_with(prefix.as_str())),
            Filter::Owner(owners) if is_ready_made => owners.ready_made,
            Filter::Owner(owners) => owners.own,
            _ => true,
        })
    }

    /// Whether a document of a name that can be meant is.
    fn mean(&self, name: &str, document_type: &str, version: &VersionRecord, tags: &BTreeMap<String, String>) -> bool {
        self.0.iter().all(|filter| match filter {
            Filter::NamePrefix(_) | Filter::Owner(_) => true,
            Filter::Platform(values) => values.iter().any(|value| version.platforms.contains(value)),
            Filter::Type(values) => values.iter().any(|value| value == document_type),
            Filter::TargetType(values) => {
                // A document for every type is one for each of them.
                version.target_type.as_ref().is_some_and(|target| target == "/" || values.contains(target))
            }
            Filter::Tag(key, values) => tags.get(key).is_some_and(|value| values.is_empty() || values.contains(value)),
            Filter::Keyword(words) => words.iter().any(|word| is_about(name, version, word)),
        })
    }
}

fn owner(values: &[String]) -> Result<Owners> {
    let [value] = values else {
        return Err(Error::new("ValidationException", "Owner filter can only have one value."));
    };
    match OWNERS.iter().find(|(name, _)| name == value) {
        Some((_, owners)) => Ok(*owners),
        None => {
            let message =
                format!("{value} is not an owner. Values are Amazon, Private, Public, Self, ThirdParty and All.");
            Err(Error::new("ValidationException", message))
        }
    }
}

/// Whether a word stands in a document's name, display name or description, in any case.
fn is_about(name: &str, version: &VersionRecord, word: &str) -> bool {
    let word = word.to_lowercase();
    [Some(name), version.display_name.as_deref(), version.description.as_deref()]
        .into_iter()
        .flatten()
        .any(|text| text.to_lowercase().contains(&word))
}
