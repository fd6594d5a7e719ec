//! `CreateServiceLinkedRole`: roles that a service of Muster's assumes, and that nobody else changes.

use std::collections::BTreeMap;

use muster_types::iam::{CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse, Role};
use serde_json::json;

use crate::access::records::{AttachedPolicies, ROLES, RoleRecord, TrustRecord, key_of};
use crate::access::{arn, new_id};
use crate::operation::{Ctx, Error, Registry, Resource, Result};
use crate::store::Tx;

use super::entity::{self, SERVICE_PATH};
use super::roles::SESSION_SECONDS;
use super::{scope, shown};

/// The services that have such a role, and its name: those of AWS's that Muster has. None of them takes a suffix.
const SERVICES: [(&str, &str); 5] = [
    ("ssm.amazonaws.com", "AWSServiceRoleForAmazonSSM"),
    // AWS writes it so.
    ("ssm-incidents.amazonaws.com", "AWSServiceRoleforIncidentManager"),
    ("ssm-quicksetup.amazonaws.com", "AWSServiceRoleForSSMQuickSetup"),
    ("opsdatasync.ssm.amazonaws.com", "AWSServiceRoleForSystemsManagerOpsDataSync"),
    ("accountdiscovery.ssm.amazonaws.com", "AWSServiceRoleForAmazonSSM_AccountDiscovery"),
];

/// Registers the operation.
pub fn register(on: &mut Registry) {
    on.operation(create_service_linked_role).touches(async |request, read| {
        let service = &request.aws_service_name;
        // Of a service that there is not, nothing is made whatever is allowed.
        let name = name_of(service).unwrap_or("*");
        let role = Resource::new(arn::role(&read.scope.account, &path_of(service), name));
        Ok(vec![role.with("iam:AWSServiceName", service)])
    });
}

/// Makes the role of a service, whatever the quota of roles says, as at AWS.
///
/// # Errors
/// `InvalidInput` for a service that has none, for a suffix, and where it is there already; those of the store.
pub async fn create_service_linked_role(
    ctx: Ctx,
    request: CreateServiceLinkedRoleRequest,
) -> Result<CreateServiceLinkedRoleResponse> {
    let refused = |message: String| Error::new("InvalidInput", message);
    let service = &request.aws_service_name;
    let name = name_of(service).ok_or_else(|| refused(format!("{service} has no service-linked role.")))?;
    if request.custom_suffix.is_some() {
        return Err(refused(format!("Custom suffix is not allowed for {service}")));
    }
    let trusted = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Principal": { "Service": service }, "Action": "sts:AssumeRole" }]
    });
    let role = RoleRecord {
        id: new_id(&ctx.env, "AROA"),
        name: name.to_owned(),
        path: path_of(service),
        created_millis: ctx.env.now_millis(),
        description: request.description,
        trust: TrustRecord { document: trusted.to_string(), ids: BTreeMap::new() },
        max_session_seconds: SESSION_SECONDS,
        policies: AttachedPolicies::default(),
        boundary: None,
        tags: BTreeMap::new(),
    };
    let (scope, key) = (scope(&ctx), key_of(name));
    let made = ctx.store.transact(async |tx: &mut Tx| {
        if tx.exists(&ROLES, &scope, &key).await? {
            return Err(refused(format!(
                "Service role name {name} has been taken in this account, please try a different suffix."
            )));
        }
        entity::count(tx, &scope, |counts| {
            counts.roles += 1;
            Ok(())
        })
        .await?;
        tx.put(&ROLES, &scope, &key, &role).await?;
        shown::role(tx, &scope, &role).await
    });
    let made = Role { description: None, max_session_duration: None, role_last_used: None, ..made.await? };
    Ok(CreateServiceLinkedRoleResponse { role: Some(made) })
}

fn name_of(service: &str) -> Option<&'static str> {
    SERVICES.iter().find(|(known, _)| *known == service).map(|(_, name)| *name)
}

fn path_of(service: &str) -> String {
    [SERVICE_PATH, service, "/"].concat()
}
