//! What a version of a document is made of: its content, checked against the document model and the plugins in use.

use std::collections::{BTreeMap, BTreeSet};

use muster_document::{ContentError, Document, Format, Platform, Runbook};
use muster_types::ssm::{CreateDocumentRequest, DocumentFormat};

use super::inputs;
use super::records::{ParameterRecord, VersionRecord};
use crate::operation::{Error, Result};
use crate::plugins;
use crate::store::{RegionScope, View};
use crate::systems::automation;

/// The type of runbooks.
pub const AUTOMATION: &str = "Automation";

/// A version as a request gives it.
pub struct Given {
    /// The content.
    pub content: String,
    /// JSON or YAML.
    pub format: Format,
    /// CreateDocument's DocumentType.
    pub document_type: Option<&'static str>,
    /// The author's name for the version.
    pub version_name: Option<String>,
    /// For people.
    pub display_name: Option<String>,
    /// The kind of resource that it is for.
    pub target_type: Option<String>,
}

/// What a version's content says.
pub enum Parsed {
    /// Steps for nodes.
    Command(Document),
    /// Steps for the host.
    Runbook(Runbook),
}

/// The format that a request names; JSON where it names none.
///
/// # Errors
/// `InvalidDocumentContent` for TEXT, which is for another type of document.
pub fn format(format: Option<DocumentFormat>) -> Result<Format> {
    match format {
        None | Some(DocumentFormat::Json) => Ok(Format::Json),
        Some(DocumentFormat::Yaml) => Ok(Format::Yaml),
        Some(DocumentFormat::Text) => Err(Error::new("InvalidDocumentContent", "Invalid document format: TEXT")),
    }
}

/// The format of a stored version.
pub fn stored_format(format: &str) -> Format {
    if format == "YAML" { Format::Yaml } else { Format::Json }
}

/// A format by the API's name.
pub fn format_name(format: Format) -> &'static str {
    match format {
        Format::Json => "JSON",
        Format::Yaml => "YAML",
    }
}

/// The role that a request to make a document names in it, and so hands to the service; none where it is a parameter's to say, which who starts
/// the runbook is asked for.
pub fn passed_role(request: &CreateDocumentRequest) -> Option<String> {
    request.document_type.filter(|kind| kind.as_str() == AUTOMATION)?;
    // What cannot be read names none, and is refused when it is parsed.
    let format = format(request.document_format).ok()?;
    let role = Runbook::parse_accepted(&request.content, format).ok()?.assume_role?;
    (!role.is_empty() && !role.contains("{{")).then_some(role)
}

/// Checks a version's form. Patterns of parameters take longer than others should wait for a thread of the runtime.
///
/// # Errors
/// `InvalidDocumentContent`, `InvalidDocumentSchemaVersion`, `MaxDocumentSizeExceeded`.
pub async fn parse(given: &Given) -> Result<Parsed> {
    let (content, format, document_type) = (given.content.clone(), given.format, given.document_type);
    let parsed = tokio::task::spawn_blocking(move || match document_type {
        Some(AUTOMATION) => Runbook::parse(&content, format).map(Parsed::Runbook),
        other => Document::parse(&content, format, other).map(Parsed::Command),
    });
    parsed.await.map_err(Error::internal)?.map_err(refused)
}

/// Checks what the version says: that there is an action for each step, and each step's inputs as far as they are constants.
///
/// # Errors
/// `InvalidDocumentContent`.
pub async fn examine(
    view: &View,
    scope: &RegionScope,
    given: &Given,
    parsed: &Parsed,
    now: u64,
) -> Result<VersionRecord> {
    let platforms = match parsed {
        Parsed::Command(document) => examine_command(view, scope, document).await?,
        Parsed::Runbook(runbook) => examine_runbook(view, scope, runbook).await?,
    };
    let platforms = platforms.into_iter().map(|platform| platform.as_str().to_owned()).collect();
    Ok(version_record(given, parsed, platforms, now))
}

async fn examine_command(view: &View, scope: &RegionScope, document: &Document) -> Result<Vec<Platform>> {
    let mut offers = BTreeMap::new();
    for action in document.actions() {
        if let Some(offer) = plugins::resolve(view, &scope.account_scope(), "step", action).await? {
            offers.insert(action, offer);
        }
    }
    let platforms =
        document.platforms(|action| offers.get(action).map(|offer| platforms(&offer.platforms))).map_err(refused)?;
    for step in &document.steps {
        if let Some(offer) = offers.get(step.action.as_str()) {
            inputs::check_constants(step, &offer.inputs_schema)?;
        }
    }
    Ok(platforms.into_iter().collect())
}

/// The same for a runbook.
async fn examine_runbook(view: &View, scope: &RegionScope, runbook: &Runbook) -> Result<Vec<Platform>> {
    let mut offered = BTreeSet::new();
    for action in runbook.steps.iter().map(|step| step.action.as_str()) {
        if !offered.contains(action)
            && (automation::is_own_action(action)
                || plugins::resolve(view, &scope.account_scope(), "action", action).await?.is_some())
        {
            offered.insert(action);
        }
    }
    runbook.check_actions(|action| offered.contains(action)).map_err(refused)?;
    automation::check_inputs(runbook).map_err(refused)?;
    // The host does what a runbook says, whatever the nodes are.
    Ok(platforms(&[]))
}

fn refused(error: ContentError) -> Error {
    Error::new(error.code.as_str(), error.message)
}

/// What is stored of a version that runs on these platforms.
pub fn version_record(given: &Given, parsed: &Parsed, platforms: Vec<String>, now: u64) -> VersionRecord {
    let (schema_version, description, parameters) = match parsed {
        Parsed::Command(document) => (document.schema_version.as_str(), &document.description, &document.parameters),
        Parsed::Runbook(runbook) => ("0.3", &runbook.description, &runbook.parameters),
    };
    VersionRecord {
        created_millis: now,
        hash: muster_document::content_hash(&given.content),
        format: format_name(given.format).to_owned(),
        schema_version: schema_version.to_owned(),
        version_name: given.version_name.clone(),
        display_name: given.display_name.clone(),
        target_type: given.target_type.clone(),
        description: description.clone(),
        parameters: parameters
            .iter()
            .map(|parameter| ParameterRecord {
                name: parameter.name.clone(),
                parameter_type: parameter.parameter_type.as_str().to_owned(),
                description: parameter.description.clone(),
                default: parameter.default_text(),
            })
            .collect(),
        platforms,
    }
}

/// The platforms of an offer: all where it names none.
fn platforms(named: &[String]) -> Vec<Platform> {
    if named.is_empty() {
        return vec![Platform::Windows, Platform::Linux, Platform::MacOS];
    }
    named.iter().filter_map(|name| Platform::from_name(name)).collect()
}
