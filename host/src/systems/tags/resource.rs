//! Which resource a request for tags means.

use super::{ResourceType, tags_of};
use crate::operation::{Error, Resource, Result};
use crate::store::{RegionScope, View};
use crate::systems::{automation, documents, nodes, parameter_store};

/// The id under which the resource's tags are kept.
///
/// # Errors
/// `InvalidResourceId` where there is no such resource, `ValidationException` where a node's id has another form.
pub(super) async fn existing(view: &View, scope: &RegionScope, kind: ResourceType, id: &str) -> Result<String> {
    let found = match kind {
        ResourceType::ManagedInstance => {
            if !nodes::is_node_id(id) {
                return Err(Error::new(
                    "ValidationException",
                    format!("resourceId {id} should be in format mi-[0-9a-f]{{17}} for resource type ManagedInstance"),
                ));
            }
            nodes::node(view, scope, id).await?.map(|node| node.id)
        }
        ResourceType::Parameter => parameter(view, scope, id).await?,
        ResourceType::Document => documents::exists(view, scope, id).await?.then(|| id.to_owned()),
        ResourceType::Automation => automation::exists(view, scope, id).await?.then(|| id.to_owned()),
        // The systems that have these are not there yet, so nothing of theirs exists.
        _ => None,
    };
    found.ok_or_else(|| {
        Error::new("InvalidResourceId", format!("There is no {} {id} in this account and region.", kind.as_str()))
    })
}

/// A parameter may be named with or without its first slash.
async fn parameter(view: &View, scope: &RegionScope, id: &str) -> Result<Option<String>> {
    let other = id.strip_prefix('/').map_or_else(|| format!("/{id}"), str::to_owned);
    for name in [id, &other] {
        if parameter_store::exists(view, scope, name).await? {
            return Ok(Some(name.to_owned()));
        }
    }
    Ok(None)
}

/// The resource as authorization sees it, whether it exists or not.
pub(super) async fn touched(view: &View, scope: &RegionScope, kind: ResourceType, id: &str) -> Result<Vec<Resource>> {
    let id = existing(view, scope, kind, id).await.unwrap_or_else(|_| id.to_owned());
    Ok(vec![Resource::new(arn(scope, kind, &id)).tagged(tags_of(view, scope, kind, &id).await?)])
}

/// The ARN of the resource.
pub(super) fn arn(scope: &RegionScope, kind: ResourceType, id: &str) -> String {
    let name = match kind {
        ResourceType::ManagedInstance => "managed-instance",
        ResourceType::Parameter => "parameter",
        ResourceType::Document => "document",
        ResourceType::MaintenanceWindow => "maintenancewindow",
        ResourceType::PatchBaseline => "patchbaseline",
        ResourceType::OpsItem => "opsitem",
        ResourceType::OpsMetadata => "opsmetadata",
        ResourceType::Automation => "automation-execution",
        ResourceType::Association => "association",
        ResourceType::CloudConnector => "cloud-connector",
    };
    format!("arn:aws:ssm:{}:{}:{name}/{}", scope.region, scope.account, id.trim_start_matches('/'))
}
