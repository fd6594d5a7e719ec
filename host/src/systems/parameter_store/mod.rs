//! Parameter Store: named values with versions, in a hierarchy of names.
//!
//! Invariants:
//! - `x` and `/x` are one parameter: rows are kept under the name with its first slash, and the record has the name as it was
//!   created;
//! - the newest version is in the parameter's own row, the 99 before it in rows of their own; a number is never used twice;
//! - the value of a SecureString is stored sealed, bound to its account, region, name and version, and opened for whoever asks for that and may use its key
//!   (`secure`): for no document, and for no plugin;
//! - the count of an account's parameters in a region changes in the transaction that makes or deletes one;
//! - what is not built is refused by name (`Unbuilt`) and stores nothing.
//!
//! Lists are in the order of the names with their first slash.

mod delete_parameter;
mod filters;
mod get_parameter;
mod get_parameters;
mod get_parameters_by_path;
#[doc(hidden)]
pub mod names;
mod put_parameter;
mod records;
mod secure;
#[cfg(test)]
mod tests;

use muster_types::ssm::{GetParametersByPathRequest, Parameter, ParameterType, PutParameterRequest};

use crate::access::Later;
use crate::operation::{Error, Reading, Registry, Resource, Result};
use crate::store::{AnyTable, Range, RegionScope, View};
use crate::systems::tags::{self, ResourceType};
use names::{Name, Reference};
use records::{PARAMETERS, ParameterRecord, VERSIONS};

use delete_parameter::delete_parameter;
use get_parameter::get_parameter;
use get_parameters::get_parameters;
use get_parameters_by_path::get_parameters_by_path;
use put_parameter::put_parameter;

/// Its tables.
pub(crate) static TABLES: &[&dyn AnyTable] = &[&records::PARAMETERS, &records::VERSIONS, &records::COUNTS];

/// Registers the operations.
pub fn register(on: &mut Registry) {
    on.operation(put_parameter)
        .touches(async |request, read| put_touched(request, read).await)
        .operation(get_parameter)
        .touches(async |request, read| touched(read.tx, read.scope, [&request.name]).await)
        .operation(get_parameters)
        .touches(async |request, read| touched(read.tx, read.scope, &request.names).await)
        .operation(get_parameters_by_path)
        .touches(async |request, read| Ok(path_touched(request, &read)))
        .operation(delete_parameter)
        .touches(async |request, read| touched(read.tx, read.scope, [&request.name]).await);
    on.at_most(40, "ssm", &["GetParameter", "GetParameters", "GetParametersByPath"])
        .at_most(3, "ssm", &["PutParameter"])
        .at_most(3, "ssm", &["DeleteParameter"]);
    for part in Unbuilt::ALL {
        on.part_not_built("ssm", "PutParameter", part.as_str());
    }
}

/// The parts of `PutParameter` that are not built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unbuilt {
    AdvancedTier,
    Image,
    Integration,
    Policies,
}

impl Unbuilt {
    const ALL: [Self; 4] = [Self::AdvancedTier, Self::Image, Self::Integration, Self::Policies];

    const fn as_str(self) -> &'static str {
        match self {
            Self::AdvancedTier => "Tier=Advanced",
            Self::Image => "DataType=aws:ec2:image",
            Self::Integration => "DataType=aws:ssm:integration",
            Self::Policies => "Policies",
        }
    }

    fn refused(self) -> Error {
        Error::not_implemented(format_args!("PutParameter with {}", self.as_str()))
    }
}

/// The type and value that a document's `{{ssm:reference}}` stands for: a name, its ARN, or either with `:version`; none
/// where there is no such parameter or version. A SecureString has no value here.
///
/// # Errors
/// `ValidationException` for a malformed name; the store's.
pub async fn lookup(view: &View, scope: &RegionScope, reference: &str) -> Result<Option<(ParameterType, String)>> {
    match find(view, scope, reference).await {
        // Documents are of their own account.
        Ok(found) if found.owner != *scope => Ok(None),
        Ok(found) => Ok(Some((found.record.kind, found.record.value))),
        Err(error) if matches!(&*error.code, "ParameterNotFound" | "ParameterVersionNotFound") => Ok(None),
        Err(error) => Err(error),
    }
}

/// Whether who asks for work may have the parameter that its document refers to: its value goes into the work for all to see who see that.
///
/// # Errors
/// `AccessDeniedException`; those of the store.
pub async fn check_reference(view: &View, scope: &RegionScope, reference: &str, asker: &Later) -> Result<()> {
    asker.may_use(view, "ssm", "ssm:GetParameters", touched(view, scope, [reference]).await?).await
}

/// Name, value and version of a parameter that is no secret; none if there is none, or a secret.
///
/// # Errors
/// As [`lookup`].
pub async fn plain_text(view: &View, scope: &RegionScope, name: &str) -> Result<Option<(String, String, u64)>> {
    match find(view, scope, name).await {
        // So are grants, by which plugins get here: no policy of another account was asked.
        Ok(found) if found.owner != *scope => Ok(None),
        Ok(found) => Ok(texts(found.record)),
        Err(error) if matches!(&*error.code, "ParameterNotFound" | "ParameterVersionNotFound") => Ok(None),
        Err(error) => Err(error),
    }
}

/// The same of those below a path, however deep, in the order of their names; none where there are more than `limit`, secrets with them.
///
/// # Errors
/// `ValidationException` for what is no path; the store's.
pub async fn plain_texts_below(
    view: &View,
    scope: &RegionScope,
    path: &str,
    limit: usize,
) -> Result<Option<Vec<(String, String, u64)>>> {
    let range = Range::prefix(format!("{}/", names::path(path)?));
    let page = view.scan(&PARAMETERS, scope, range, limit).await?;
    let found = page.rows.into_iter().filter_map(|(_, record)| texts(record));
    // Secrets are left out after the page was read, so that only its end tells whether it is all.
    Ok(page.next.is_none().then(|| found.collect()))
}

fn texts(record: ParameterRecord) -> Option<(String, String, u64)> {
    (record.kind != ParameterType::SecureString).then_some((record.name, record.value, record.version))
}

/// Whether there is a parameter that was created under exactly this name, with or without its first slash as given.
///
/// # Errors
/// The store's.
pub async fn exists(view: &View, scope: &RegionScope, name: &str) -> Result<bool> {
    let Ok(parsed) = Name::parse(name) else { return Ok(false) };
    Ok(view.get(&PARAMETERS, scope, &parsed).await?.is_some_and(|record| record.name == name))
}

/// A version of a parameter that was asked for.
struct Found {
    record: ParameterRecord,
    /// The name as the answer has it.
    name: String,
    selector: Option<String>,
    /// Whose it is: another account may have shared it.
    owner: RegionScope,
}

impl Found {
    /// `record.value` is what is to be shown.
    fn into_parameter(self) -> Parameter {
        let Self { record, name, selector, owner } = self;
        Parameter {
            arn: Some(names::arn(&owner, &record.name)),
            name: Some(name),
            r#type: Some(record.kind),
            value: Some(record.value),
            version: Some(record.version.cast_signed()),
            selector,
            source_result: None,
            last_modified_date: Some(muster_types::Timestamp::from_millis(record.modified_millis)),
            data_type: Some(record.data_type),
        }
    }
}

/// The version of the parameter that a name, an ARN, or either with a selector is.
async fn find(view: &View, scope: &RegionScope, text: &str) -> Result<Found> {
    let Reference { name, selector, by_arn, owner } = Reference::parse(scope, text)?;
    let Some(current) = view.get(&PARAMETERS, &owner, &name).await? else { return Err(not_found()) };
    let record = match &selector {
        None => current,
        Some(selector) => match selector.parse::<u64>() {
            Ok(version) if version == current.version => current,
            Ok(version) => view
                .get(&VERSIONS, &owner, &(name.as_str(), version))
                .await?
                .ok_or_else(|| version_not_found("version", selector, name.asked()))?,
            // Nothing attaches labels yet, so no version has one.
            Err(_) => return Err(version_not_found("label", selector, name.asked())),
        },
    };
    let name = if by_arn { record.name.clone() } else { name.asked().to_owned() };
    Ok(Found { record, name, selector: selector.map(|selector| format!(":{selector}")), owner })
}

fn not_found() -> Error {
    Error::new("ParameterNotFound", "Parameter name not found.")
}

fn version_not_found(what: &str, which: &str, name: &str) -> Error {
    Error::new(
        "ParameterVersionNotFound",
        format!("Systems Manager could not find {what} {which} of {name}. Verify the version and try again."),
    )
}

/// The parameters that a request names, whether they exist or not. A version or a label is no part of what is touched.
///
/// # Errors
/// Those of the store.
pub async fn touched(
    view: &View,
    scope: &RegionScope,
    names: impl IntoIterator<Item = impl AsRef<str>>,
) -> Result<Vec<Resource>> {
    let mut touched = Vec::new();
    for given in names {
        let parsed =
            Reference::parse(scope, given.as_ref()).ok().filter(|parsed| names::may_be_stored(scope, &parsed.name));
        let Some(Reference { name, owner, .. }) = parsed else {
            touched.push(Resource::new(names::arn(scope, given.as_ref())));
            continue;
        };
        let resource = Resource::new(names::arn(&owner, name.asked()));
        touched.push(match view.get(&PARAMETERS, &owner, &name).await? {
            Some(record) => resource.tagged(tags::tags_of(view, &owner, ResourceType::Parameter, &record.name).await?),
            None => resource,
        });
    }
    Ok(touched)
}

/// What PutParameter touches.
async fn put_touched(request: &PutParameterRequest, read: Reading<'_>) -> Result<Vec<Resource>> {
    let touched = touched(read.tx, read.scope, [&request.name]).await?;
    let with_keys = touched.into_iter().map(|resource| {
        resource
            .with_some("ssm:Overwrite", request.overwrite.map(|overwrite| overwrite.to_string()))
            .with_some("ssm:Policies", request.policies.as_ref().map(|_| "true"))
    });
    Ok(with_keys.collect())
}

/// What GetParametersByPath touches: the path alone, and nothing below it.
fn path_touched(request: &GetParametersByPathRequest, read: &Reading<'_>) -> Vec<Resource> {
    // A slash at its end makes it no other path.
    let path = names::path(&request.path).unwrap_or(&request.path);
    let path = Resource::new(names::arn(read.scope, path));
    vec![path.with("ssm:Recursive", request.recursive.unwrap_or_default().to_string())]
}

/// The ARN of the parameter that a row is of.
#[cfg(test)]
pub fn arn_of_row(row: &[u8]) -> Option<String> {
    use crate::store::noting::key_of;
    let older = || key_of(&VERSIONS, row).map(|(scope, (name, _))| (scope, name));
    let (scope, name) = key_of(&PARAMETERS, row).or_else(older)?;
    Some(names::arn(&scope, &name))
}
