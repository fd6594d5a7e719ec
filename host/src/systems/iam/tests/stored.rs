//! Users, groups, roles, policies and profiles that are there when a test begins.
//!
//! Words and shapes of the tests that use these are those that AWS answered to the tests of localstack (`tests/aws/services/iam`, recorded in
//! 2026), where nothing else is said.

pub use std::collections::BTreeMap;

pub use serde_json::{Value, json};

pub use crate::access::records::{
    AttachedPolicies, GROUPS, GroupRecord, INSTANCE_PROFILES, InstanceProfileRecord, USERS, UserRecord, key_of,
};
pub use crate::operation::testing::{ACCOUNT, START_MILLIS, call, ctx, empty_host as host};
pub use crate::operation::{Ctx, Result};
pub use crate::store::{AccountScope, Tx};

use super::super::managed_policies::create_policy;
use super::super::roles::create_role;

/// The trust policy of localstack's tests.
pub const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

/// A policy that allows one thing.
pub const LIST_BUCKET: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]}"#;

pub fn with(value: &Value, more: Value) -> Value {
    let mut value = value.clone();
    value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    value
}

/// The code and the words of a refusal.
pub fn refusal<T>(result: Result<T>) -> (String, String) {
    result.err().map(|error| (error.code.into_owned(), error.message)).unwrap_or_default()
}

/// What `refusal` gives for these.
pub fn says(code: &str, words: &str) -> (String, String) {
    (code.to_owned(), words.to_owned())
}

/// A document as a client reads it.
pub fn decoded(document: &Value) -> Value {
    let text = percent_encoding::percent_decode_str(document.as_str().unwrap()).decode_utf8().unwrap();
    serde_json::from_str(&text).unwrap()
}

/// The values of a member of each of a list's items.
pub fn each(list: &Value, member: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|item| item[member].as_str().unwrap().to_owned()).collect()
}

pub async fn role(ctx: &Ctx, name: &str) {
    call(ctx, create_role, json!({ "RoleName": name, "AssumeRolePolicyDocument": TRUST })).await.unwrap();
}

/// A policy of that name; its ARN.
pub async fn policy(ctx: &Ctx, name: &str) -> String {
    let made = call(ctx, create_policy, json!({ "PolicyName": name, "PolicyDocument": LIST_BUCKET })).await.unwrap();
    made["Policy"]["Arn"].as_str().unwrap().to_owned()
}

pub fn account() -> AccountScope {
    AccountScope::new(ACCOUNT)
}

/// A user as the store has it.
pub async fn user(ctx: &Ctx, name: &str, change: impl Fn(&mut UserRecord) + Send + Sync) {
    let mut user = UserRecord {
        id: format!("AIDA{}", name.to_uppercase()),
        name: name.to_owned(),
        path: "/".to_owned(),
        created_millis: START_MILLIS,
        policies: AttachedPolicies::default(),
        boundary: None,
        group_ids: Vec::new(),
        tags: BTreeMap::new(),
    };
    change(&mut user);
    let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&USERS, &account(), &key_of(name), &user).await?));
    put.await.unwrap();
}

/// A group as the store has it.
pub async fn group(ctx: &Ctx, name: &str, change: impl Fn(&mut GroupRecord) + Send + Sync) {
    let mut group = GroupRecord {
        id: format!("AGPA{}", name.to_uppercase()),
        name: name.to_owned(),
        path: "/".to_owned(),
        created_millis: START_MILLIS,
        policies: AttachedPolicies::default(),
    };
    change(&mut group);
    let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&GROUPS, &account(), &key_of(name), &group).await?));
    put.await.unwrap();
}

/// An instance profile as the store has it.
pub async fn profile(ctx: &Ctx, name: &str, role: Option<&str>) {
    let profile = InstanceProfileRecord {
        id: format!("AIPA{}", name.to_uppercase()),
        name: name.to_owned(),
        path: "/".to_owned(),
        created_millis: START_MILLIS,
        role: role.map(key_of),
        tags: BTreeMap::new(),
    };
    let put = ctx
        .store
        .transact(async |tx: &mut Tx| Ok(tx.put(&INSTANCE_PROFILES, &account(), &key_of(name), &profile).await?));
    put.await.unwrap();
}

pub fn fresh() -> Ctx {
    ctx(&host())
}
