use super::super::managed_policies::*;
use super::super::policy_versions::{
    create_policy_version, delete_policy_version, get_policy_version, list_policy_versions, set_default_policy_version,
};
use super::super::roles::put_role_permissions_boundary;
use super::super::{POLICIES_LIMIT, attachments};
use super::stored::*;
use crate::access::managed;
use crate::access::records::{ALL, COUNTS, CountsRecord};
use crate::operation::testing::code;

const NONE: &str = "arn:aws:iam::111122223333:policy/none";
const HOST: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

fn of(arn: &str) -> Value {
    json!({ "PolicyArn": arn })
}

async fn shown(ctx: &Ctx, arn: &str) -> Value {
    call(ctx, get_policy, of(arn)).await.unwrap()["Policy"].clone()
}

async fn version(ctx: &Ctx, arn: &str, more: Value) -> Result<Value> {
    call(ctx, create_policy_version, with(&with(&of(arn), json!({ "PolicyDocument": LIST_BUCKET })), more)).await
}

/// The ids of the versions that a list gives, and which is in effect.
async fn versions(ctx: &Ctx, arn: &str) -> (Vec<String>, String) {
    let listed = call(ctx, list_policy_versions, of(arn)).await.unwrap();
    let default = listed["Versions"].as_array().unwrap().iter().find(|version| version["IsDefaultVersion"] == true);
    (each(&listed["Versions"], "VersionId"), default.unwrap()["VersionId"].as_str().unwrap().to_owned())
}

#[tokio::test(start_paused = true)]
async fn a_policy_is_made_shown_and_listed_each_with_what_aws_tells_there() {
    let ctx = fresh();
    let request = json!({
        "PolicyName": "Lists", "Path": "/test/path/", "Description": "testing", "PolicyDocument": LIST_BUCKET,
        "Tags": [{ "Key": "k", "Value": "v" }]
    });
    let made = call(&ctx, create_policy, request).await.unwrap()["Policy"].clone();
    let id = made["PolicyId"].as_str().unwrap();
    assert!(id.len() == 21 && id.starts_with("ANPA"), "{id}");
    let arn = "arn:aws:iam::111122223333:policy/test/path/Lists";
    let listed = json!({
        "PolicyName": "Lists", "PolicyId": id, "Arn": arn, "Path": "/test/path/", "DefaultVersionId": "v1",
        "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 0, "IsAttachable": true,
        "CreateDate": START_MILLIS / 1000, "UpdateDate": START_MILLIS / 1000
    });
    let tags = json!({ "Tags": [{ "Key": "k", "Value": "v" }] });
    assert_eq!(made, with(&listed, tags.clone()));
    assert_eq!(shown(&ctx, arn).await, with(&with(&listed, tags), json!({ "Description": "testing" })));
    let list = call(&ctx, list_policies, json!({ "Scope": "Local" })).await.unwrap();
    assert_eq!(list, json!({ "IsTruncated": false, "Policies": [listed] }));
    // An ARN means the policy of just that path and name.
    for other in ["arn:aws:iam::111122223333:policy/Lists", "arn:aws:iam::111122223333:policy/test/path/lists"] {
        let missing = says("NoSuchEntity", &format!("Policy {other} was not found."));
        assert_eq!(refusal(call(&ctx, get_policy, of(other)).await), missing);
    }
    let words = "Invalid ARN:  Could not be parsed!";
    assert_eq!(
        refusal(call(&ctx, get_policy, of("no-arn-but-of-20-characters")).await),
        says("ValidationError", words)
    );
}

#[tokio::test(start_paused = true)]
async fn a_policy_that_cannot_be_is_refused() {
    let ctx = fresh();
    policy(&ctx, "Lists").await;
    let create = async |name: &str, document: &str| {
        refusal(call(&ctx, create_policy, json!({ "PolicyName": name, "PolicyDocument": document })).await)
    };
    let words = "A policy called lists already exists. Duplicate names are not allowed.";
    assert_eq!(create("lists", LIST_BUCKET).await, says("EntityAlreadyExists", words));
    assert_eq!(create("p", "{").await, says("MalformedPolicyDocument", "Syntax errors in policy."));
    let long = LIST_BUCKET.replace("s3:ListBucket", &format!("s3:{}", "x".repeat(6_144)));
    assert_eq!(create("p", &long).await, says("LimitExceeded", "Cannot exceed quota for PolicySize: 6144"));
    let twice = json!({
        "PolicyName": "p", "PolicyDocument": LIST_BUCKET,
        "Tags": [{ "Key": "k", "Value": "1" }, { "Key": "k", "Value": "2" }]
    });
    assert_eq!(refusal(call(&ctx, create_policy, twice).await), says("InvalidInput", "Duplicate tag keys found."));
    let full = CountsRecord { policies: POLICIES_LIMIT, ..CountsRecord::default() };
    let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&COUNTS, &account(), ALL, &full).await?));
    put.await.unwrap();
    let words = "Cannot exceed quota for PoliciesPerAccount: 1500";
    assert_eq!(create("p", LIST_BUCKET).await, says("LimitExceeded", words));
}

#[tokio::test(start_paused = true)]
async fn versions_are_numbered_once_and_listed_from_the_newest() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    let second = version(&ctx, &arn, json!({ "SetAsDefault": true })).await.unwrap();
    let expected = json!({ "VersionId": "v2", "IsDefaultVersion": true, "CreateDate": START_MILLIS / 1000 });
    assert_eq!(second, json!({ "PolicyVersion": expected }));
    version(&ctx, &arn, json!({})).await.unwrap();
    assert_eq!(versions(&ctx, &arn).await, (vec!["v3".into(), "v2".into(), "v1".into()], "v2".into()));
    assert_eq!(shown(&ctx, &arn).await["DefaultVersionId"], "v2");
    let v2 = with(&of(&arn), json!({ "VersionId": "v2" }));
    let got = call(&ctx, get_policy_version, v2.clone()).await.unwrap()["PolicyVersion"].clone();
    assert_eq!(decoded(&got["Document"]), serde_json::from_str::<Value>(LIST_BUCKET).unwrap());
    call(&ctx, set_default_policy_version, with(&of(&arn), json!({ "VersionId": "v1" }))).await.unwrap();
    call(&ctx, delete_policy_version, v2).await.unwrap();
    assert_eq!(versions(&ctx, &arn).await, (vec!["v3".into(), "v1".into()], "v1".into()));
    for _ in 0..3 {
        version(&ctx, &arn, json!({})).await.unwrap();
    }
    let words = "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.";
    assert_eq!(refusal(version(&ctx, &arn, json!({})).await), says("LimitExceeded", words));
    assert_eq!(versions(&ctx, &arn).await.0, ["v6", "v5", "v4", "v3", "v1"]);
    let page = call(&ctx, list_policy_versions, with(&of(&arn), json!({ "MaxItems": 4 }))).await.unwrap();
    let more = json!({ "MaxItems": 4, "Marker": page["Marker"] });
    let last = call(&ctx, list_policy_versions, with(&of(&arn), more)).await.unwrap();
    assert_eq!((each(&last["Versions"], "VersionId"), &last["IsTruncated"]), (vec!["v1".into()], &json!(false)));
    assert_eq!(refusal(version(&ctx, NONE, json!({})).await).0, "NoSuchEntity");
    assert_eq!(code(version(&ctx, &arn, json!({ "PolicyDocument": "{" })).await), "MalformedPolicyDocument");
}

#[tokio::test(start_paused = true)]
async fn a_version_that_there_is_not_is_named_with_its_policy() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    for (arn, id) in [(NONE, "v1"), (&arn, "v9"), (&arn, "v1.2")] {
        let request = with(&of(arn), json!({ "VersionId": id }));
        let words = format!("Policy {arn} version {id} does not exist or is not attachable.");
        let missing = says("NoSuchEntity", &words);
        assert_eq!(refusal(call(&ctx, get_policy_version, request.clone()).await), missing);
        assert_eq!(refusal(call(&ctx, delete_policy_version, request.clone()).await), missing);
        assert_eq!(refusal(call(&ctx, set_default_policy_version, request).await), missing);
    }
    let default = with(&of(&arn), json!({ "VersionId": "v1" }));
    let words = "Cannot delete the default version of a policy.";
    assert_eq!(refusal(call(&ctx, delete_policy_version, default).await), says("DeleteConflict", words));
}

#[tokio::test(start_paused = true)]
async fn white_space_is_not_counted_and_bounded_all_the_same() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    let wide = LIST_BUCKET.replacen('{', &format!("{{{}", " ".repeat(70_000)), 1);
    version(&ctx, &arn, json!({ "PolicyDocument": wide })).await.unwrap();
    version(&ctx, &arn, json!({ "PolicyDocument": wide })).await.unwrap();
    assert_eq!(code(version(&ctx, &arn, json!({ "PolicyDocument": wide })).await), "LimitExceeded");
}

#[tokio::test(start_paused = true)]
async fn a_policy_is_deleted_only_where_nothing_uses_it_and_it_has_one_version() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    role(&ctx, "r").await;
    let delete = async || refusal(call(&ctx, delete_policy, of(&arn)).await);
    let attached = says("DeleteConflict", "Cannot delete a policy attached to entities.");
    let on_role = json!({ "RoleName": "r", "PolicyArn": arn });
    call(&ctx, attachments::attach_role_policy, on_role.clone()).await.unwrap();
    assert_eq!(delete().await, attached);
    call(&ctx, attachments::detach_role_policy, on_role).await.unwrap();
    let bounded = json!({ "RoleName": "r", "PermissionsBoundary": arn });
    call(&ctx, put_role_permissions_boundary, bounded).await.unwrap();
    assert_eq!(delete().await, attached);
    let lifted = json!({ "RoleName": "r" });
    call(&ctx, super::super::roles::delete_role_permissions_boundary, lifted).await.unwrap();
    version(&ctx, &arn, json!({})).await.unwrap();
    assert_eq!(delete().await.0, "DeleteConflict");
    call(&ctx, delete_policy_version, with(&of(&arn), json!({ "VersionId": "v2" }))).await.unwrap();
    assert_eq!(delete().await, says("", ""));
    assert_eq!(delete().await, says("NoSuchEntity", &format!("Policy {arn} was not found.")));
}

#[tokio::test(start_paused = true)]
async fn attachments_and_boundaries_are_counted_apart() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    // Another whose ARN begins with the first one's.
    let longer = policy(&ctx, "pp").await;
    let attach = |user: &mut UserRecord| user.policies.managed = vec![arn.clone(), longer.clone()];
    user(&ctx, "ann", attach).await;
    user(&ctx, "bob", |bob| bob.boundary = Some(arn.clone())).await;
    group(&ctx, "all", |all| all.policies.managed = vec![arn.clone()]).await;
    let counts = |policy: &Value| {
        [&policy["AttachmentCount"], &policy["PermissionsBoundaryUsageCount"]].map(|count| count.as_i64().unwrap())
    };
    assert_eq!(counts(&shown(&ctx, &arn).await), [2, 1]);
    assert_eq!(counts(&shown(&ctx, &longer).await), [1, 0]);
    let list = call(&ctx, list_policies, json!({ "Scope": "Local" })).await.unwrap();
    assert_eq!(list["Policies"].as_array().unwrap().iter().map(counts).collect::<Vec<_>>(), [[2, 1], [1, 0]]);
}

#[tokio::test(start_paused = true)]
async fn lists_have_policies_of_the_host_and_of_the_account_by_name() {
    let ctx = fresh();
    let request = json!({ "PolicyName": "administratoraccess", "Path": "/own/", "PolicyDocument": LIST_BUCKET });
    call(&ctx, create_policy, request).await.unwrap();
    let zebra = policy(&ctx, "Zebra").await;
    policy(&ctx, "Aardvark").await;
    let names = async |more: Value| each(&call(&ctx, list_policies, more).await.unwrap()["Policies"], "PolicyName");

    let mut all = Vec::new();
    let mut marker = Value::Null;
    loop {
        let asked = if marker.is_null() { json!({}) } else { json!({ "Marker": marker }) };
        let page = call(&ctx, list_policies, with(&asked, json!({ "MaxItems": 2 }))).await.unwrap();
        all.extend(each(&page["Policies"], "PolicyName"));
        if page["IsTruncated"] == false {
            break;
        }
        marker = page["Marker"].clone();
    }
    assert_eq!(all[..3], ["Aardvark", "AdministratorAccess", "administratoraccess"]);
    assert_eq!((all.len(), all.last().unwrap().as_str()), (managed::all().len() + 3, "Zebra"));

    assert_eq!(names(json!({ "Scope": "Local" })).await, ["Aardvark", "administratoraccess", "Zebra"]);
    assert_eq!(names(json!({ "Scope": "AWS" })).await.len(), managed::all().len());
    assert_eq!(names(json!({ "PathPrefix": "/own/" })).await, ["administratoraccess"]);
    user(&ctx, "ann", |ann| {
        ann.policies.managed = vec![HOST.to_owned()];
        ann.boundary = Some(zebra.clone());
    })
    .await;
    assert_eq!(names(json!({ "OnlyAttached": true })).await, ["AdministratorAccess"]);
    assert_eq!(names(json!({ "PolicyUsageFilter": "PermissionsPolicy" })).await, ["AdministratorAccess"]);
    assert_eq!(names(json!({ "PolicyUsageFilter": "PermissionsBoundary" })).await, ["Zebra"]);
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_the_host_is_read_as_others_are_and_not_changed() {
    let ctx = fresh();
    let policy = shown(&ctx, HOST).await;
    assert_eq!((&policy["DefaultVersionId"], &policy["Tags"]), (&json!("v1"), &json!([])));
    assert_eq!(versions(&ctx, HOST).await, (vec!["v1".into()], "v1".into()));
    let v1 = with(&of(HOST), json!({ "VersionId": "v1" }));
    let got = call(&ctx, get_policy_version, v1.clone()).await.unwrap();
    let document = decoded(&got["PolicyVersion"]["Document"]);
    assert_eq!(document["Statement"], json!([{ "Effect": "Allow", "Action": ["*"], "Resource": "*" }]));
    assert_eq!(call(&ctx, list_policy_tags, of(HOST)).await.unwrap()["Tags"], json!([]));
    let outside = says("InvalidInput", "Policy is outside your own account.");
    assert_eq!(refusal(version(&ctx, HOST, json!({})).await), outside);
    assert_eq!(refusal(call(&ctx, delete_policy, of(HOST)).await), outside);
    assert_eq!(refusal(call(&ctx, set_default_policy_version, v1.clone()).await), outside);
    assert_eq!(refusal(call(&ctx, delete_policy_version, v1).await), outside);
    let tagged = with(&of(HOST), json!({ "Tags": [{ "Key": "k", "Value": "v" }] }));
    assert_eq!(refusal(call(&ctx, tag_policy, tagged).await), outside);
    assert_eq!(refusal(call(&ctx, untag_policy, with(&of(HOST), json!({ "TagKeys": ["k"] }))).await), outside);
}

#[tokio::test(start_paused = true)]
async fn tags_of_a_policy_are_told_apart_by_case() {
    let ctx = fresh();
    let arn = policy(&ctx, "p").await;
    let tag = async |tags: Value| refusal(call(&ctx, tag_policy, with(&of(&arn), json!({ "Tags": tags }))).await);
    assert_eq!(tag(json!([{ "Key": "a", "Value": "1" }, { "Key": "A", "Value": "2" }])).await, says("", ""));
    assert_eq!(tag(json!([{ "Key": "a", "Value": "3" }])).await, says("", ""));
    let listed = async |more: Value| call(&ctx, list_policy_tags, with(&of(&arn), more)).await.unwrap();
    let first = listed(json!({ "MaxItems": 1 })).await;
    assert_eq!((&first["Tags"], &first["IsTruncated"]), (&json!([{ "Key": "A", "Value": "2" }]), &json!(true)));
    let second = listed(json!({ "MaxItems": 1, "Marker": first["Marker"] })).await;
    assert_eq!(second, json!({ "IsTruncated": false, "Tags": [{ "Key": "a", "Value": "3" }] }));
    call(&ctx, untag_policy, with(&of(&arn), json!({ "TagKeys": ["a"] }))).await.unwrap();
    assert_eq!(listed(json!({})).await["Tags"], json!([{ "Key": "A", "Value": "2" }]));
    let missing = says("NoSuchEntity", &format!("Policy {NONE} was not found."));
    let tags = json!({ "Tags": [{ "Key": "k", "Value": "v" }] });
    assert_eq!(refusal(call(&ctx, tag_policy, with(&of(NONE), tags)).await), missing);
    assert_eq!(refusal(call(&ctx, untag_policy, with(&of(NONE), json!({ "TagKeys": ["k"] }))).await), missing);
    assert_eq!(refusal(call(&ctx, list_policy_tags, of(NONE)).await), missing);
    assert_eq!(refusal(call(&ctx, list_policy_versions, of(NONE)).await), missing);
}

#[tokio::test(start_paused = true)]
async fn an_arn_with_a_name_that_is_too_long_names_nothing() {
    let ctx = fresh();
    let of = |characters: usize| json!({ "PolicyArn": format!("arn:aws:iam::111122223333:policy/{}", "p".repeat(characters)) });
    assert_eq!(code(call(&ctx, get_policy, of(129)).await), "NoSuchEntity");
    assert_eq!(code(call(&ctx, get_policy, of(2_000)).await), "ValidationError");
}
