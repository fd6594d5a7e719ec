//! What a command will do, settled from its document, its parameters and the plugins in use.

use std::collections::BTreeMap;

use muster_document::{BoundStep, Document, ParameterError, Resolved, ResolvedType, total_execution_seconds};
use muster_protocol::PluginUse;
use muster_types::ssm::DocumentHashType;

use super::pacing::Rate;
use super::records::{CommandRecord, TargetRecord};
use crate::access::{self, AskerRecord, Later};
use crate::operation::{Error, Result};
use crate::plugins;
use crate::store::{RegionScope, View};
use crate::systems::documents::{self, inputs};
use crate::systems::parameter_store;

/// What a request asks for.
pub struct Asked {
    /// A name or an ARN.
    pub document_name: String,
    /// `$DEFAULT`, `$LATEST` or a number.
    pub document_version: Option<String>,
    /// What the content's hash has to be.
    pub document_hash: Option<(String, Option<DocumentHashType>)>,
    /// The document's parameters.
    pub parameters: BTreeMap<String, Vec<String>>,
    /// Nodes by id.
    pub instance_ids: Vec<String>,
    /// Or nodes by what they are.
    pub targets: Vec<TargetRecord>,
    /// For people.
    pub comment: String,
    /// How many nodes at once.
    pub max_concurrency: Rate,
    /// After how many errors to stop.
    pub max_errors: Rate,
    /// In what time a node has to have it.
    pub timeout_seconds: u64,
    /// The ARN of who asks.
    pub asked_by: String,
    /// Who that is; none where an earlier release wrote the execution that asks.
    pub asker: Option<AskerRecord>,
}

/// The command that is asked for, made at `now`.
///
/// # Errors
/// `InvalidDocument`, `InvalidDocumentVersion`, `InvalidParameters`, `MaxDocumentSizeExceeded`.
pub async fn prepare(view: &View, scope: &RegionScope, asked: &Asked, now: u64) -> Result<CommandRecord> {
    let found = documents::find(view, scope, &asked.document_name, asked.document_version.as_deref(), None).await?;
    check_hash(asked, &found)?;
    let document = found.parse()?;
    let steps = bind(view, scope, asked, &document, now).await?;
    let mut plugins = BTreeMap::new();
    for step in &steps {
        // What the document was checked against may have been another version, and an input with a template could not be.
        let Some(offer) = plugins::resolve(view, &scope.account_scope(), "step", &step.action).await? else {
            let message = format!("No plugin in use offers the action {} of the step {}.", step.action, step.name);
            return Err(Error::new("InvalidDocument", message));
        };
        inputs::check_bound(step, &offer.inputs_schema)?;
        let plugin = PluginUse {
            plugin: offer.plugin,
            version: offer.version,
            digest: offer.digest,
            platforms: offer.platforms,
        };
        plugins.insert(step.action.clone(), plugin);
    }
    let timeout_millis = asked.timeout_seconds * 1000;
    Ok(CommandRecord {
        document_name: asked.document_name.clone(),
        document_version: asked.document_version.clone().unwrap_or_else(|| "$DEFAULT".to_owned()),
        resolved_version: found.version,
        comment: asked.comment.clone(),
        parameters: asked.parameters.clone(),
        instance_ids: asked.instance_ids.clone(),
        targets: asked.targets.clone(),
        max_concurrency: asked.max_concurrency,
        max_errors: asked.max_errors,
        timeout_seconds: asked.timeout_seconds,
        requested_millis: now,
        deliver_before_millis: now + timeout_millis,
        expires_millis: now + timeout_millis + total_execution_seconds(&steps) * 1000,
        asked_by: asked.asked_by.clone(),
        asker: asked.asker.clone(),
        platforms: found.platforms,
        steps,
        plugins,
    })
}

fn check_hash(asked: &Asked, found: &documents::Found) -> Result<()> {
    let Some((hash, kind)) = &asked.document_hash else { return Ok(()) };
    let actual = match kind {
        Some(DocumentHashType::Sha1) => found.sha1(),
        _ => found.hash.clone(),
    };
    if hash.eq_ignore_ascii_case(&actual) {
        return Ok(());
    }
    Err(Error::new(
        "InvalidDocument",
        format!(
            "The hash of the document {} is not the one that was given. Look at its content anew.",
            asked.document_name
        ),
    ))
}

/// The document's steps with every parameter in its place, those of Parameter Store too.
async fn bind(
    view: &View,
    scope: &RegionScope,
    asked: &Asked,
    document: &Document,
    now: u64,
) -> Result<Vec<BoundStep>> {
    let refused = |error: ParameterError| {
        let message = match error.message.as_str() {
            "The document does not support parameters." => {
                format!("document {} does not support parameters.", asked.document_name)
            }
            other => other.to_owned(),
        };
        Error::new(error.code.as_str(), message)
    };
    let mut arguments = document.bind(&asked.parameters).map_err(refused)?;
    if !arguments.references().is_empty() {
        let mut found = BTreeMap::new();
        let asker = match &asked.asker {
            Some(asker) => {
                Some(Later::load(view, scope, asker, now).await?.ok_or_else(|| access::gone(&asked.asked_by))?)
            }
            None => None,
        };
        for reference in arguments.references() {
            if let Some(asker) = &asker {
                parameter_store::check_reference(view, scope, reference, asker).await?;
            }
            if let Some((kind, value)) = parameter_store::lookup(view, scope, reference).await? {
                found.insert(reference.clone(), Resolved { resolved_type: resolved_type(kind), value });
            }
        }
        arguments = document.resolve(arguments, &found).map_err(refused)?;
    }
    document.interpolate(&arguments).map_err(refused)
}

fn resolved_type(kind: muster_types::ssm::ParameterType) -> ResolvedType {
    use muster_types::ssm::ParameterType as P;
    match kind {
        P::String => ResolvedType::String,
        P::StringList => ResolvedType::StringList,
        P::SecureString => ResolvedType::SecureString,
    }
}
