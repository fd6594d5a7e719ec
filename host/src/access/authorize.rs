//! Whether a caller may do what a request asks: each resource that it touches, with all that conditions ask for.

use std::sync::Arc;

use muster_types::OperationModel;
use serde_json::Value;

use super::conditions;
use super::policy::{Asked, Context, Decision, Explanation, Rule, explain_by};
use super::resource_policies;
use super::standing::{AskerRecord, Standing, Who, standing};
use crate::operation::{Caller, Ctx, Error, Prepared, Resource, Result};
use crate::store::{RegionScope, View};

/// Whether the caller may do this. `facts` are the condition keys of the request; `tagging` says whether it brings tags, which takes the
/// permission to tag as well.
///
/// # Errors
/// `AccessDeniedException`, in the words that clients parse; those of the store.
pub async fn authorize(
    ctx: &Ctx,
    model: &OperationModel,
    request: &dyn Prepared,
    facts: &Context,
    tagging: bool,
) -> Result<()> {
    refuse_credentials(&ctx.caller, model)?;
    refuse_temporary(&ctx.caller.standing, model)?;
    // Unsigned operations have no caller: they check what they are given.
    if model.unsigned || request.is_open() {
        return Ok(());
    }
    let own = [action_prefix(model), ":", model.name].concat();
    let mut touched = request.resources(ctx).await?;
    if touched.is_empty() {
        touched.push(Resource::any());
    }
    ctx.audit.touches(&touched);
    let tag_action = tagging.then(|| tag_action(model)).flatten().filter(|action| *action != own);
    let (standing, service) = (&ctx.caller.standing, model.service.name);
    for resource in &touched {
        allowed(standing, service, resource.action.unwrap_or(&own), resource, facts)?;
        if let Some(action) = &tag_action
            && resource.action.is_none()
        {
            allowed(standing, service, action, resource, facts)?;
        }
    }
    Ok(())
}

/// Operations whose answer is a key, a token or something that is as good as either: a link to sign in, or the code of an activation, by which
/// whoever reads it in an execution's outputs registers a machine, which is sent what nodes are sent.
const CREDENTIALS: [(&str, &str); 7] = [
    ("iam", "CreateAccessKey"),
    ("muster", "CreateSignInLink"),
    ("ssm", "CreateActivation"),
    ("sts", "AssumeRole"),
    ("sts", "AssumeRoleWithWebIdentity"),
    ("sts", "GetFederationToken"),
    ("sts", "GetSessionToken"),
];

/// What a plugin is never given, whatever it is granted: with credentials of its own it would be a client like any other, from whom nothing is
/// kept that is kept from plugins, secrets above all.
fn refuse_credentials(caller: &Caller, model: &OperationModel) -> Result<()> {
    let (service, operation) = (model.service.name, model.name);
    if !caller.by_plugin || !CREDENTIALS.contains(&(service, operation)) {
        return Ok(());
    }
    let message =
        format!("A plugin is given no credentials, whoever started it: it may not call {service}:{operation}.");
    Err(Error::new("AccessDeniedException", message))
}

/// What a user's temporary credentials are never good for, whatever policies say ("Comparing the AWS STS API operations").
fn refuse_temporary(standing: &Standing, model: &OperationModel) -> Result<()> {
    let what = match standing.record.who {
        Who::Role { .. } => return Ok(()),
        _ if standing.record.session.is_none() => return Ok(()),
        Who::User { .. } => "GetSessionToken",
        Who::Federated { .. } => "GetFederationToken",
    };
    let of_users = matches!(standing.record.who, Who::User { .. });
    let allowed = match model.service.name {
        "iam" => false,
        // The others refuse them in their own words.
        "sts" => model.name != "AssumeRole" || of_users,
        _ => true,
    };
    if allowed {
        return Ok(());
    }
    let message = format!("Cannot call {}:{} with the credentials of {what}", model.service.name, model.name);
    Err(Error::new("AccessDeniedException", message))
}

/// What work that goes on after a request holds against the policies of who asked for it, as they are now.
pub struct Later {
    standing: Arc<Standing>,
    facts: Context,
}

impl Later {
    /// For work of the account and region; none where who asked is gone.
    ///
    /// # Errors
    /// As [`standing`].
    pub async fn load(view: &View, scope: &RegionScope, asker: &AskerRecord, now_millis: u64) -> Result<Option<Self>> {
        let facts = conditions::of_request(now_millis, &asker.source, &scope.region, &Value::Null);
        Ok(standing(view, &asker.principal).await?.map(|standing| Self { standing, facts }))
    }

    /// Whether who asked may do this to a resource.
    ///
    /// # Errors
    /// `AccessDeniedException`.
    pub fn may(&self, service: &str, action: &str, resource: &Resource) -> Result<()> {
        allowed(&self.standing, service, action, resource, &self.facts)
    }

    /// The same of a resource that may have policies of its own.
    ///
    /// # Errors
    /// As [`may`](Self::may); those of the store.
    pub async fn may_use(&self, view: &View, service: &str, action: &str, resources: Vec<Resource>) -> Result<()> {
        let resources = resource_policies::attached(view, resources).await?;
        resources.iter().try_for_each(|resource| self.may(service, action, resource))
    }
}

/// That who asked for something is gone.
#[must_use]
pub fn gone(arn: &str) -> Error {
    let message = format!("{arn}, who asked for this, is gone, and nobody acts in that name any more.");
    Error::new("AccessDeniedException", message)
}

/// Whether somebody may do one thing to one resource.
///
/// # Errors
/// `AccessDeniedException`.
pub fn allowed(standing: &Standing, service: &str, action: &str, resource: &Resource, facts: &Context) -> Result<()> {
    decided(standing, service, action, resource, Rule::EitherInOneAccount, facts)
}

/// Whether somebody may use a key, whose policy, which it comes with, has to allow it.
///
/// # Errors
/// `AccessDeniedException`.
pub fn may_use_key(standing: &Standing, action: &str, key: &Resource, facts: &Context) -> Result<()> {
    decided(standing, "kms", action, key, Rule::KeyAlways, facts)
}

fn decided(
    standing: &Standing,
    service: &str,
    action: &str,
    resource: &Resource,
    rule: Rule,
    facts: &Context,
) -> Result<()> {
    #[cfg(test)]
    ASKED_FOR.with_borrow_mut(|asked| asked.push(resource.arn.clone()));
    let context = condition_keys(standing, service, resource, facts);
    match explained(standing, action, resource, rule, &context).decision {
        Decision::Allowed(_) => Ok(()),
        Decision::Denied(denial) => Err(Error::new("AccessDeniedException", denial.to_string()).because(denial)),
    }
}

/// All condition keys by which a request of a service for a resource is decided; `facts` are those of the request.
#[must_use]
pub fn condition_keys(standing: &Standing, service: &str, resource: &Resource, facts: &Context) -> Context {
    let mut context = facts.clone();
    context.extend(standing.facts());
    for prefix in tag_prefixes(service) {
        context.set_tags(prefix, resource.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    }
    for (key, values) in &resource.keys {
        context.set_all(key, values);
    }
    context
}

/// The decision on one resource, by its own policies too, and what each statement had to do with it: what requests are decided by, and what
/// is explained.
#[must_use]
pub fn explained<'a>(
    standing: &'a Standing,
    action: &'a str,
    resource: &'a Resource,
    rule: Rule,
    context: &'a Context,
) -> Explanation<'a> {
    let policies = standing.policies(resource.policy.as_ref());
    let by = |arn: &'a str| {
        // What has no ARN is the caller's own.
        let asked = Asked { principal: &standing.principal, action, resource: arn, owner: None, context };
        explain_by(rule, &asked, &policies)
    };
    let explanation = by(&resource.arn);
    match &resource.alias {
        Some(alias) => either(explanation, by(alias)),
        None => explanation,
    }
}

/// By both names of a resource.
fn either<'a>(one: Explanation<'a>, other: Explanation<'a>) -> Explanation<'a> {
    let decision = match (one.decision, other.decision) {
        (Decision::Denied(denial), _) | (_, Decision::Denied(denial)) if denial.is_explicit() => {
            Decision::Denied(denial)
        }
        (Decision::Denied(_), allowed @ Decision::Allowed(_)) => allowed,
        (decision, _) => decision,
    };
    // Both are of the same statements, in one order.
    let statements = one.statements.into_iter().zip(other.statements);
    let closer = statements.map(|(one, other)| if other.missed.is_none() { other } else { one });
    Explanation { decision, statements: closer.collect() }
}

/// The first part of an action's name in policies: the service's signing name, except for the tagging API.
fn action_prefix(model: &OperationModel) -> &'static str {
    match model.service.signing_name {
        "tagging" => "tag",
        name => name,
    }
}

/// The keys under which a policy finds a resource's tags.
fn tag_prefixes(service: &str) -> &'static [&'static str] {
    match service {
        "ssm" => &["aws:ResourceTag", "ssm:resourceTag"],
        // Of a role that is to be assumed.
        "iam" | "sts" => &["aws:ResourceTag", "iam:ResourceTag"],
        _ => &["aws:ResourceTag"],
    }
}

/// What it takes to give tags to what an operation makes.
fn tag_action(model: &OperationModel) -> Option<String> {
    match model.service.name {
        "ssm" => Some("ssm:AddTagsToResource".to_owned()),
        "appconfig" => Some("appconfig:TagResource".to_owned()),
        "iam" => model.name.strip_prefix("Create").map(|made| ["iam:Tag", made].concat()),
        "sts" => Some("sts:TagSession".to_owned()),
        _ => None,
    }
}

#[cfg(test)]
thread_local! {
    static ASKED_FOR: std::cell::RefCell<Vec<String>> = const { std::cell::RefCell::new(Vec::new()) };
}

/// What this thread asked a permission for since the last call.
#[cfg(test)]
pub fn asked_for() -> Vec<String> {
    ASKED_FOR.take()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::Operations;
    use crate::operation::testing::{administrator, ctx, host};

    #[tokio::test(start_paused = true)]
    async fn a_plugin_is_given_no_credentials_whoever_started_it() {
        let host = host();
        let operations = Operations::new(host.clone(), crate::registry()).await.unwrap();
        let scope = ctx(&host).scope;
        let plugin = Caller { by_plugin: true, ..administrator() };
        let role = "arn:aws:iam::111122223333:role/web";
        for (service, operation, input) in [
            ("iam", "CreateAccessKey", json!({ "UserName": "admin" })),
            ("muster", "CreateSignInLink", json!({})),
            ("ssm", "CreateActivation", json!({ "IamRole": "node" })),
            ("sts", "AssumeRole", json!({ "RoleArn": role, "RoleSessionName": "one" })),
            (
                "sts",
                "AssumeRoleWithWebIdentity",
                json!({ "RoleArn": role, "RoleSessionName": "one", "WebIdentityToken": "none" }),
            ),
            ("sts", "GetFederationToken", json!({ "Name": "guest" })),
            ("sts", "GetSessionToken", json!({})),
        ] {
            let called = operations.call((service, operation), plugin.clone(), scope.clone(), input).await;
            let refused = called.unwrap_err();
            // The query protocol leaves out the end of the code.
            assert!(refused.code.starts_with("AccessDenied"), "{refused:?}");
            let says =
                format!("A plugin is given no credentials, whoever started it: it may not call {service}:{operation}.");
            assert_eq!(refused.message, says);
        }
        let who = operations.call(("sts", "GetCallerIdentity"), plugin, scope.clone(), json!({})).await;
        assert!(who.is_ok());
        let own =
            operations.call(("iam", "CreateAccessKey"), administrator(), scope, json!({ "UserName": "admin" })).await;
        assert!(own.is_ok());
    }
}
