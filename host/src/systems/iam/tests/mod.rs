use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::*;
use crate::access::Standing;
use crate::access::policy::Principal;
use crate::access::records::{ALL, AttachedPolicies, COUNTS, CountsRecord, ROLES, RoleRecord, TrustRecord, key_of};
use crate::operation::testing::{ACCOUNT, call, code, ctx, empty_host as host};
use crate::operation::{Caller, Ctx, Resource, Result};
use crate::store::{Tx, View};

mod access_keys;
mod account;
mod attachments;
mod groups;
mod inline_policies;
mod instance_profiles;
mod managed_policies;
mod oidc_providers;
mod roles;
mod simulation;
mod stored;
mod users;

/// A policy that allows one thing.
const READ: &str =
    r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ssm:GetParameter","Resource":"*"}}"#;

async fn user(ctx: &Ctx, name: &str) -> Value {
    call(ctx, super::users::create_user, json!({ "UserName": name })).await.unwrap()["User"].clone()
}

async fn group(ctx: &Ctx, name: &str) -> Value {
    call(ctx, super::groups::create_group, json!({ "GroupName": name })).await.unwrap()["Group"].clone()
}

/// A role that nodes assume, of which nothing else is set.
async fn role(ctx: &Ctx, path: &str, name: &str) {
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
    let role = RoleRecord {
        id: format!("AROAEXAMPLE{}", name.to_uppercase()),
        name: name.to_owned(),
        path: path.to_owned(),
        created_millis: ctx.env.now_millis(),
        description: None,
        trust: TrustRecord { document: document.to_owned(), ids: BTreeMap::new() },
        max_session_seconds: 3_600,
        policies: AttachedPolicies::default(),
        boundary: None,
        tags: BTreeMap::from([("team".to_owned(), "web".to_owned())]),
    };
    let scope = scope(ctx);
    let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&ROLES, &scope, &key_of(&role.name), &role).await?));
    put.await.unwrap();
}

/// How many of each kind the account has.
async fn counts(ctx: &Ctx) -> CountsRecord {
    let scope = scope(ctx);
    ctx.store.read(async |view: &View| crate::access::counts(view, &scope).await).await.unwrap()
}

/// Pretends that the account has so many of each kind.
async fn pretend(ctx: &Ctx, counts: CountsRecord) {
    let scope = scope(ctx);
    let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&COUNTS, &scope, ALL, &counts).await?));
    put.await.unwrap();
}

/// The same request from that user.
fn by_user(ctx: &Ctx, name: &str) -> Ctx {
    let principal = Principal::User {
        account: ACCOUNT.to_owned(),
        path: "/".to_owned(),
        name: name.to_owned(),
        id: "AIDAOTHER".to_owned(),
    };
    Ctx { caller: Caller::of(Arc::new(Standing::testing(principal, Vec::new())), None), ..ctx.clone() }
}

/// The same request from a session of a role.
fn by_role(ctx: &Ctx) -> Ctx {
    let principal = Principal::RoleSession {
        account: ACCOUNT.to_owned(),
        path: "/".to_owned(),
        role: "web".to_owned(),
        role_id: "AROAEXAMPLE".to_owned(),
        session: "one".to_owned(),
    };
    Ctx { caller: Caller::of(Arc::new(Standing::testing(principal, Vec::new())), None), ..ctx.clone() }
}

/// What authorization is told that a request touches.
async fn touches(ctx: &Ctx, operation: &str, input: Value) -> Result<Vec<Resource>> {
    let registry = crate::registry();
    let model = muster_types::iam::SERVICE.operation(operation).unwrap();
    registry.get(model).unwrap().prepare(input).unwrap().resources(ctx).await
}

/// The ARNs among that.
async fn arns(ctx: &Ctx, operation: &str, input: Value) -> Vec<String> {
    touches(ctx, operation, input).await.unwrap().into_iter().map(|resource| resource.arn).collect()
}

/// The words of a refusal.
fn words<T>(result: Result<T>) -> String {
    result.err().map(|error| error.to_string()).unwrap_or_default()
}

/// All pages of a list, one item each: the names that `of` gives.
async fn pages<F, Fut>(list: F, items: &str, of: &str) -> Vec<String>
where
    F: Fn(Value) -> Fut,
    Fut: Future<Output = Result<Value>>,
{
    let (mut names, mut marker) = (Vec::new(), Value::Null);
    loop {
        let page = list(json!({ "MaxItems": 1, "Marker": marker })).await.unwrap();
        let shown = page[items].as_array().unwrap();
        assert!(shown.len() <= 1, "{page}");
        names.extend(shown.iter().map(|item| item.get(of).unwrap_or(item).as_str().unwrap().to_owned()));
        assert_eq!(page["IsTruncated"], json!(page.get("Marker").is_some()), "{page}");
        match page.get("Marker") {
            Some(next) => marker = next.clone(),
            None => return names,
        }
    }
}

fn with(mut value: Value, more: Value) -> Value {
    value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    value
}
