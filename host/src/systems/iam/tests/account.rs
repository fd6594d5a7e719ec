use super::super::account::*;
use super::super::attachments::attach_role_policy;
use super::super::authorization_details::get_account_authorization_details;
use super::super::managed_policies::delete_policy;
use super::super::policy_versions::{create_policy_version, delete_policy_version};
use super::stored::*;
use crate::access::records::{ACCOUNTS, AccountRecord};
use crate::operation::testing::code;
use crate::store::HostScope;

const HOST: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

async fn with_accounts() -> Ctx {
    let ctx = fresh();
    let put = ctx.store.transact(async |tx: &mut Tx| {
        for number in [ACCOUNT, "444455556666"] {
            let record = AccountRecord { created_millis: START_MILLIS, alias: None };
            tx.put(&ACCOUNTS, &HostScope, number, &record).await?;
        }
        Ok(())
    });
    put.await.unwrap();
    ctx
}

#[tokio::test(start_paused = true)]
async fn a_summary_has_every_key_of_the_model_and_counts_what_there_is() {
    let ctx = fresh();
    let summary = async || call(&ctx, get_account_summary, json!({})).await.unwrap()["SummaryMap"].clone();
    let before = summary().await;
    let keys: Vec<_> = before.as_object().unwrap().keys().map(String::as_str).collect();
    let mut expected = muster_types::iam::SummaryKeyType::VALUES.to_vec();
    expected.sort_unstable();
    assert_eq!(keys, expected);
    // AWS's defaults.
    for (key, quota) in [
        ("UsersQuota", 5_000),
        ("GroupsQuota", 300),
        ("RolesQuota", 1_000),
        ("PoliciesQuota", 1_500),
        ("InstanceProfilesQuota", 1_000),
        ("PolicySizeQuota", 6_144),
        ("VersionsPerPolicyQuota", 5),
        ("AssumeRolePolicySizeQuota", 2_048),
        ("UserPolicySizeQuota", 2_048),
        ("GroupPolicySizeQuota", 5_120),
        ("RolePolicySizeQuota", 10_240),
        ("AccessKeysPerUserQuota", 2),
        ("GroupsPerUserQuota", 10),
        ("AttachedPoliciesPerUserQuota", 10),
        ("AttachedPoliciesPerGroupQuota", 10),
        ("AttachedPoliciesPerRoleQuota", 10),
    ] {
        assert_eq!(before[key], quota, "{key}");
    }
    role(&ctx, "r").await;
    let arn = policy(&ctx, "p").await;
    let version = json!({ "PolicyArn": arn, "PolicyDocument": LIST_BUCKET });
    call(&ctx, create_policy_version, version).await.unwrap();
    let counted = |summary: &Value| ["Roles", "Policies", "PolicyVersionsInUse"].map(|key| summary[key].clone());
    assert_eq!(counted(&summary().await), [1, 1, 2]);
    call(&ctx, delete_policy_version, json!({ "PolicyArn": arn, "VersionId": "v2" })).await.unwrap();
    call(&ctx, delete_policy, json!({ "PolicyArn": arn })).await.unwrap();
    assert_eq!(counted(&summary().await), [1, 0, 0]);
}

#[tokio::test(start_paused = true)]
async fn an_account_has_one_alias_which_no_other_has() {
    let ctx = with_accounts().await;
    let mut other = ctx.clone();
    other.scope.account = "444455556666".to_owned();
    let alias = |alias: &str| json!({ "AccountAlias": alias });
    let listed = async |ctx: &Ctx| call(ctx, list_account_aliases, json!({})).await.unwrap();
    assert_eq!(listed(&ctx).await, json!({ "AccountAliases": [], "IsTruncated": false }));
    call(&ctx, create_account_alias, alias("acme")).await.unwrap();
    let taken = says("EntityAlreadyExists", "The account alias acme already exists.");
    assert_eq!(refusal(call(&other, create_account_alias, alias("acme")).await), taken);
    let missing = says("NoSuchEntity", "The account alias acme cannot be found.");
    assert_eq!(refusal(call(&other, delete_account_alias, alias("acme")).await), missing);
    // "If you create a new alias for your AWS account, the new alias overwrites the previous alias."
    call(&ctx, create_account_alias, alias("acme-two")).await.unwrap();
    assert_eq!(listed(&ctx).await["AccountAliases"], json!(["acme-two"]));
    call(&other, create_account_alias, alias("acme")).await.unwrap();
    call(&ctx, delete_account_alias, alias("acme-two")).await.unwrap();
    assert_eq!(listed(&ctx).await["AccountAliases"], json!([]));
    assert_eq!(code(call(&ctx, delete_account_alias, alias("acme-two")).await), "NoSuchEntity");
    assert_eq!(code(call(&ctx, create_account_alias, alias("123456789012")).await), "ValidationError");
}

async fn details(ctx: &Ctx, more: Value) -> Value {
    call(ctx, get_account_authorization_details, more).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn details_tell_everything_that_is_said_of_everybody() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    let own = |policies: &mut AttachedPolicies| {
        policies.managed = vec![arn.clone()];
        policies.inline = BTreeMap::from([("own".to_owned(), LIST_BUCKET.to_owned())]);
    };
    group(&ctx, "All", |all| own(&mut all.policies)).await;
    user(&ctx, "ann", |ann| {
        own(&mut ann.policies);
        ann.group_ids = vec!["AGPAALL".to_owned()];
        ann.tags = BTreeMap::from([("team".to_owned(), "blue".to_owned())]);
    })
    .await;
    role(&ctx, "r").await;
    profile(&ctx, "box", Some("r")).await;
    call(&ctx, attach_role_policy, json!({ "RoleName": "r", "PolicyArn": HOST })).await.unwrap();

    let all = details(&ctx, json!({})).await;
    let document = all["UserDetailList"][0]["UserPolicyList"][0]["PolicyDocument"].clone();
    assert_eq!(decoded(&document), serde_json::from_str::<Value>(LIST_BUCKET).unwrap());
    let inline = json!([{ "PolicyName": "own", "PolicyDocument": document }]);
    let attached = json!([{ "PolicyName": "p", "PolicyArn": arn }]);
    let user = json!({
        "Path": "/", "UserName": "ann", "UserId": "AIDAANN", "Arn": "arn:aws:iam::111122223333:user/ann",
        "CreateDate": START_MILLIS / 1000, "UserPolicyList": inline, "GroupList": ["All"],
        "AttachedManagedPolicies": attached, "Tags": [{ "Key": "team", "Value": "blue" }]
    });
    assert_eq!(all["UserDetailList"], json!([user]));
    let group = json!({
        "Path": "/", "GroupName": "All", "GroupId": "AGPAALL", "Arn": "arn:aws:iam::111122223333:group/All",
        "CreateDate": START_MILLIS / 1000, "GroupPolicyList": inline, "AttachedManagedPolicies": attached
    });
    assert_eq!(all["GroupDetailList"], json!([group]));
    let role = &all["RoleDetailList"][0];
    assert_eq!(role["RoleLastUsed"], json!({}));
    assert_eq!(role["AttachedManagedPolicies"][0]["PolicyName"], "AdministratorAccess");
    let profile = &role["InstanceProfileList"][0];
    assert_eq!((&profile["InstanceProfileName"], &profile["Roles"][0]["RoleName"]), (&json!("box"), &json!("r")));
    // Of the host's policies, that which is used.
    assert_eq!(each(&all["Policies"], "PolicyName"), ["p", "AdministratorAccess"]);
    let policy = &all["Policies"][0];
    assert_eq!((&policy["AttachmentCount"], &policy["PolicyVersionList"][0]["VersionId"]), (&json!(2), &json!("v1")));
    assert_eq!(all["IsTruncated"], false);
}

#[tokio::test(start_paused = true)]
async fn details_are_of_the_kinds_that_are_asked_for_page_by_page() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    for name in ["ann", "bob", "eve"] {
        user(&ctx, name, |user| user.policies.managed = vec![arn.clone(), HOST.to_owned()]).await;
    }
    group(&ctx, "all", |_| {}).await;
    role(&ctx, "r").await;
    let names = |page: &Value| {
        let lists = [("UserDetailList", "UserName"), ("GroupDetailList", "GroupName"), ("RoleDetailList", "RoleName")];
        let named = lists.into_iter().chain([("Policies", "PolicyName")]);
        named.flat_map(|(list, name)| each(&page[list], name)).collect::<Vec<_>>()
    };
    let only = async |kind: &str| names(&details(&ctx, json!({ "Filter": [kind] })).await);
    assert_eq!(only("User").await, ["ann", "bob", "eve"]);
    assert_eq!(only("Group").await, ["all"]);
    assert_eq!(only("Role").await, ["r"]);
    assert_eq!(only("LocalManagedPolicy").await, ["p"]);
    assert_eq!(only("AWSManagedPolicy").await, ["AdministratorAccess"]);

    let everything = names(&details(&ctx, json!({})).await);
    for size in 1..=everything.len() {
        let (mut all, mut asked) = (Vec::new(), json!({ "MaxItems": size }));
        loop {
            let page = details(&ctx, asked).await;
            let part = names(&page);
            assert!(!part.is_empty() && part.len() <= size, "{part:?}");
            all.extend(part);
            if page["IsTruncated"] == false {
                break;
            }
            asked = json!({ "MaxItems": size, "Marker": page["Marker"] });
        }
        assert_eq!(all, everything, "in pages of {size}");
    }
}
