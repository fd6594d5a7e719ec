use super::super::roles::*;
use super::super::service_linked_roles::create_service_linked_role;
use super::super::{ROLES_LIMIT, attachments};
use super::stored::*;
use crate::access::records::{ALL, COUNTS, CountsRecord, LAST_USES, LastUseRecord, ROLES, RoleRecord};
use crate::operation::testing::code;
use crate::store::{HostScope, View};

fn named(name: &str) -> Value {
    json!({ "RoleName": name })
}

async fn shown(ctx: &Ctx, name: &str) -> Value {
    call(ctx, get_role, named(name)).await.unwrap()["Role"].clone()
}

#[tokio::test(start_paused = true)]
async fn a_role_is_made_shown_and_listed_each_with_what_aws_tells_there() {
    let ctx = fresh();
    let request = json!({
        "RoleName": "Reader", "Path": "/ops/", "Description": "reads", "AssumeRolePolicyDocument": TRUST,
        "Tags": [{ "Key": "team", "Value": "blue" }]
    });
    let made = call(&ctx, create_role, request).await.unwrap()["Role"].clone();
    let id = made["RoleId"].as_str().unwrap();
    assert!(id.len() == 21 && id.starts_with("AROA"), "{id}");
    assert_eq!(decoded(&made["AssumeRolePolicyDocument"]), serde_json::from_str::<Value>(TRUST).unwrap());
    let created = json!({
        "Path": "/ops/", "RoleName": "Reader", "RoleId": id, "Arn": "arn:aws:iam::111122223333:role/ops/Reader",
        "CreateDate": START_MILLIS / 1000, "AssumeRolePolicyDocument": made["AssumeRolePolicyDocument"],
        "Tags": [{ "Key": "team", "Value": "blue" }]
    });
    assert_eq!(made, created);
    let more = json!({ "Description": "reads", "MaxSessionDuration": 3600 });
    // Names are found without regard to case.
    assert_eq!(shown(&ctx, "reader").await, with(&with(&created, more.clone()), json!({ "RoleLastUsed": {} })));
    let mut listed = with(&created, more);
    listed.as_object_mut().unwrap().remove("Tags");
    let list = call(&ctx, list_roles, json!({})).await.unwrap();
    assert_eq!(list, json!({ "IsTruncated": false, "Roles": [listed] }));
}

#[tokio::test(start_paused = true)]
async fn who_names_a_role_that_there_is_not_is_told_so() {
    let ctx = fresh();
    let missing = says("NoSuchEntity", "The role with name no cannot be found.");
    let named = named("no");
    assert_eq!(refusal(call(&ctx, get_role, named.clone()).await), missing);
    assert_eq!(refusal(call(&ctx, update_role, named.clone()).await), missing);
    assert_eq!(refusal(call(&ctx, delete_role, named.clone()).await), missing);
    assert_eq!(refusal(call(&ctx, list_role_tags, named.clone()).await), missing);
    assert_eq!(refusal(call(&ctx, delete_role_permissions_boundary, named.clone()).await), missing);
    let described = with(&named, json!({ "Description": "d" }));
    assert_eq!(refusal(call(&ctx, update_role_description, described).await), missing);
    let trusting = with(&named, json!({ "PolicyDocument": TRUST }));
    assert_eq!(refusal(call(&ctx, update_assume_role_policy, trusting).await), missing);
    let tagged = with(&named, json!({ "Tags": [{ "Key": "k", "Value": "v" }] }));
    assert_eq!(refusal(call(&ctx, tag_role, tagged).await), missing);
    assert_eq!(refusal(call(&ctx, untag_role, with(&named, json!({ "TagKeys": ["k"] }))).await), missing);
    let bounded = with(&named, json!({ "PermissionsBoundary": policy(&ctx, "p").await }));
    assert_eq!(refusal(call(&ctx, put_role_permissions_boundary, bounded).await), missing);
}

#[tokio::test(start_paused = true)]
async fn a_name_is_taken_whatever_its_case_and_an_account_has_a_thousand_roles() {
    let ctx = fresh();
    role(&ctx, "Reader").await;
    let request = json!({ "RoleName": "reader", "AssumeRolePolicyDocument": TRUST });
    let taken = says("EntityAlreadyExists", "Role with name reader already exists.");
    assert_eq!(refusal(call(&ctx, create_role, request).await), taken);
    let counts = async |roles| {
        let full = CountsRecord { roles, ..CountsRecord::default() };
        let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&COUNTS, &account(), ALL, &full).await?));
        put.await.unwrap();
    };
    counts(ROLES_LIMIT - 1).await;
    role(&ctx, "last").await;
    let request = json!({ "RoleName": "more", "AssumeRolePolicyDocument": TRUST });
    let full = says("LimitExceeded", "Cannot exceed quota for RolesPerAccount: 1000");
    assert_eq!(refusal(call(&ctx, create_role, request).await), full);
    call(&ctx, delete_role, named("last")).await.unwrap();
    role(&ctx, "more").await;
}

#[tokio::test(start_paused = true)]
async fn a_trust_policy_is_checked_when_it_is_given() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let update = async |document: &str| {
        let request = json!({ "RoleName": "r", "PolicyDocument": document });
        refusal(call(&ctx, update_assume_role_policy, request).await)
    };
    let malformed = |words| says("MalformedPolicyDocument", words);
    assert_eq!(update("{").await, malformed("This policy contains invalid Json"));
    let with_action = TRUST.replace("sts:AssumeRole", "s3:GetObject");
    let words = "AssumeRole policy may only specify STS AssumeRole actions.";
    assert_eq!(update(&with_action).await, malformed(words));
    let with_resource = TRUST.replace(r#""Effect""#, r#""Resource":"*","Effect""#);
    assert_eq!(update(&with_resource).await, malformed("Has prohibited field Resource"));
    let of = |arn: &str| TRUST.replace(r#"{"Service":"ec2.amazonaws.com"}"#, &format!(r#"{{"AWS":"{arn}"}}"#));
    let nobody = "arn:aws:iam::111122223333:user/ann";
    let words = format!("Invalid principal in policy: \"AWS\":\"{nobody}\"");
    assert_eq!(update(&of(nobody)).await, malformed(&words));
    user(&ctx, "ann", |_| {}).await;
    assert_eq!(update(&of(nobody)).await, says("", ""));
    // A user of the same name who is made later is another: the one who was meant is shown by the id.
    user(&ctx, "ann", |ann| "AIDAOTHERANN".clone_into(&mut ann.id)).await;
    let trust = decoded(&shown(&ctx, "r").await["AssumeRolePolicyDocument"]);
    assert_eq!(trust["Statement"][0]["Principal"], json!({ "AWS": "AIDAANN" }));
    let long = TRUST.replace("ec2", &"e".repeat(2_048));
    assert_eq!(update(&long).await, says("LimitExceeded", "Cannot exceed quota for ACLSizePerRole: 2048"));
    let create = json!({ "RoleName": "s", "AssumeRolePolicyDocument": "{" });
    assert_eq!(refusal(call(&ctx, create_role, create).await), malformed("This policy contains invalid Json"));
}

#[tokio::test(start_paused = true)]
async fn an_update_changes_what_it_names_and_leaves_the_rest() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let change = json!({ "RoleName": "r", "Description": "updated", "MaxSessionDuration": 7200 });
    assert_eq!(call(&ctx, update_role, change).await.unwrap(), json!({}));
    assert_eq!(call(&ctx, update_role, named("r")).await.unwrap(), json!({}));
    let after = shown(&ctx, "r").await;
    assert_eq!((&after["Description"], &after["MaxSessionDuration"]), (&json!("updated"), &json!(7200)));
    let described = json!({ "RoleName": "r", "Description": "again" });
    let answer = call(&ctx, update_role_description, described).await.unwrap()["Role"].clone();
    assert_eq!((&answer["Description"], answer.get("MaxSessionDuration")), (&json!("again"), None));
    assert_eq!(shown(&ctx, "r").await["Description"], "again");
    let of_console = json!({ "RoleName": "r", "MaxSigninSessionDuration": 3600 });
    assert_eq!(code(call(&ctx, update_role, of_console).await), "NotImplementedException");
}

#[tokio::test(start_paused = true)]
async fn a_role_is_deleted_only_without_policies_and_instance_profiles() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let conflict = |what: &str| says("DeleteConflict", &format!("Cannot delete entity, must {what} first."));
    let delete = async || refusal(call(&ctx, delete_role, named("r")).await);

    let arn = policy(&ctx, "p").await;
    let attached = json!({ "RoleName": "r", "PolicyArn": arn });
    call(&ctx, attachments::attach_role_policy, attached.clone()).await.unwrap();
    assert_eq!(delete().await, conflict("detach all policies"));
    call(&ctx, attachments::detach_role_policy, attached).await.unwrap();

    let inline = async |policies: &[&str]| {
        let change = ctx.store.transact(async |tx: &mut Tx| {
            super::super::entity::change::<RoleRecord>(tx, &account(), "r", |role| {
                role.policies.inline = policies.iter().map(|name| (name.to_string(), LIST_BUCKET.to_owned())).collect();
                Ok(())
            })
            .await
        });
        change.await.unwrap();
    };
    inline(&["own"]).await;
    assert_eq!(delete().await, conflict("delete policies"));
    inline(&[]).await;

    profile(&ctx, "box", Some("r")).await;
    assert_eq!(delete().await, conflict("remove roles from instance profile"));
    profile(&ctx, "box", None).await;

    assert_eq!(delete().await, says("", ""));
    assert_eq!(code(call(&ctx, get_role, named("r")).await), "NoSuchEntity");
}

#[tokio::test(start_paused = true)]
async fn lists_are_by_name_go_on_page_by_page_and_may_be_of_a_path() {
    let ctx = fresh();
    for (name, path) in [("c", "/a/"), ("A", "/"), ("b", "/a/b/")] {
        let request = json!({ "RoleName": name, "Path": path, "AssumeRolePolicyDocument": TRUST });
        call(&ctx, create_role, request).await.unwrap();
    }
    let first = call(&ctx, list_roles, json!({ "MaxItems": 2 })).await.unwrap();
    assert_eq!(
        (each(&first["Roles"], "RoleName"), &first["IsTruncated"]),
        (vec!["A".into(), "b".into()], &json!(true))
    );
    let second = call(&ctx, list_roles, json!({ "MaxItems": 2, "Marker": first["Marker"] })).await.unwrap();
    assert_eq!((each(&second["Roles"], "RoleName"), &second["IsTruncated"]), (vec!["c".into()], &json!(false)));
    let of_path = call(&ctx, list_roles, json!({ "PathPrefix": "/a/" })).await.unwrap();
    assert_eq!(each(&of_path["Roles"], "RoleName"), ["b", "c"]);
    let none = call(&ctx, list_roles, json!({ "PathPrefix": "/none/" })).await.unwrap();
    assert_eq!(none, json!({ "IsTruncated": false, "Roles": [] }));
    assert_eq!(code(call(&ctx, list_roles, json!({ "Marker": "AAAA" })).await), "ValidationException");
}

#[tokio::test(start_paused = true)]
async fn as_many_roles_are_listed_at_once_as_may_be_asked_for() {
    let ctx = fresh();
    let trusted: Vec<_> = (0..30).map(|number| format!("arn:aws:iam::111122223333:user/{number}")).collect();
    for number in 0..30 {
        user(&ctx, &number.to_string(), |_| {}).await;
    }
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Principal": { "AWS": trusted }, "Action": "sts:AssumeRole" }]
    });
    for number in 0..80 {
        let request = json!({ "RoleName": format!("r{number:03}"), "AssumeRolePolicyDocument": trust.to_string() });
        call(&ctx, create_role, request).await.unwrap();
    }
    let all = call(&ctx, list_roles, json!({ "MaxItems": 1000 })).await.unwrap();
    assert_eq!(all["Roles"].as_array().unwrap().len(), 80);
}

#[tokio::test(start_paused = true)]
async fn tags_of_a_role_are_told_apart_without_regard_to_case() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let tag = async |tags: Value| refusal(call(&ctx, tag_role, json!({ "RoleName": "r", "Tags": tags })).await);
    let listed = async |more: Value| call(&ctx, list_role_tags, with(&named("r"), more)).await.unwrap();
    assert_eq!(listed(json!({})).await, json!({ "IsTruncated": false, "Tags": [] }));
    tag(json!([{ "Key": "b", "Value": "2" }, { "Key": "a", "Value": "1" }])).await;
    tag(json!([{ "Key": "A", "Value": "3" }])).await;
    let first = listed(json!({ "MaxItems": 1 })).await;
    assert_eq!((&first["Tags"], &first["IsTruncated"]), (&json!([{ "Key": "A", "Value": "3" }]), &json!(true)));
    let second = listed(json!({ "MaxItems": 1, "Marker": first["Marker"] })).await;
    assert_eq!(second, json!({ "IsTruncated": false, "Tags": [{ "Key": "b", "Value": "2" }] }));
    let twice = "Duplicate tag keys found. Please note that Tag keys are case insensitive.";
    let both = json!([{ "Key": "x", "Value": "" }, { "Key": "X", "Value": "" }]);
    assert_eq!(tag(both).await, says("InvalidInput", twice));
    let many: Vec<_> = (0..49).map(|number| json!({ "Key": number.to_string(), "Value": "" })).collect();
    assert_eq!(tag(json!(many)).await.0, "LimitExceeded");
    call(&ctx, untag_role, json!({ "RoleName": "r", "TagKeys": ["a", "none"] })).await.unwrap();
    assert_eq!(listed(json!({})).await["Tags"], json!([{ "Key": "b", "Value": "2" }]));
}

#[tokio::test(start_paused = true)]
async fn a_boundary_is_a_policy_that_there_is() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let arn = policy(&ctx, "p").await;
    let put = async |boundary: &str| {
        let request = json!({ "RoleName": "r", "PermissionsBoundary": boundary });
        refusal(call(&ctx, put_role_permissions_boundary, request).await)
    };
    let other = "arn:aws:iam::111122223333:not_a_policy/invalid";
    let invalid = says("InvalidInput", &format!("ARN {other} is not valid."));
    assert_eq!(put(other).await, invalid);
    let none = "arn:aws:iam::111122223333:policy/none";
    let missing = says("NoSuchEntity", &format!("Scope ARN: {none} does not exist or is not attachable."));
    assert_eq!(put(none).await, missing);
    let create = async |boundary: &str| {
        let request = json!({ "RoleName": "s", "AssumeRolePolicyDocument": TRUST, "PermissionsBoundary": boundary });
        refusal(call(&ctx, create_role, request).await)
    };
    assert_eq!((create(other).await, create(none).await), (invalid, missing));
    assert_eq!(put(&arn).await, says("", ""));
    let boundary = shown(&ctx, "r").await["PermissionsBoundary"].clone();
    assert_eq!(boundary["PermissionsBoundaryArn"], json!(arn));
    assert_eq!(create("arn:aws:iam::aws:policy/AdministratorAccess").await, says("", ""));
    call(&ctx, delete_role_permissions_boundary, named("r")).await.unwrap();
    assert_eq!(shown(&ctx, "r").await.get("PermissionsBoundary"), None);
}

#[tokio::test(start_paused = true)]
async fn what_a_role_was_last_used_for_is_told_to_its_account() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let id = shown(&ctx, "r").await["RoleId"].as_str().unwrap().to_owned();
    let used = async |account: &str| {
        let record = LastUseRecord {
            account: account.to_owned(),
            used_millis: START_MILLIS + 1_500,
            region: "eu-west-1".to_owned(),
            service: "ssm".to_owned(),
        };
        let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&LAST_USES, &HostScope, &id, &record).await?));
        put.await.unwrap();
        shown(&ctx, "r").await["RoleLastUsed"].clone()
    };
    assert_eq!(used("444455556666").await, json!({}));
    assert_eq!(used(ACCOUNT).await, json!({ "LastUsedDate": START_MILLIS / 1000 + 1, "Region": "eu-west-1" }));
    call(&ctx, delete_role, named("r")).await.unwrap();
    let left = ctx.store.read(async |view: &View| Ok(view.exists(&LAST_USES, &HostScope, &id).await?));
    assert!(!left.await.unwrap());
}

/// Names and trust from the pages of the services; the words from public logs of Terraform and aws-nuke.
#[tokio::test(start_paused = true)]
async fn the_role_of_a_service_is_made_once_and_changed_by_nobody() {
    let ctx = fresh();
    let of_ssm = json!({ "AWSServiceName": "ssm.amazonaws.com" });
    let made = call(&ctx, create_service_linked_role, of_ssm.clone()).await.unwrap()["Role"].clone();
    let name = "AWSServiceRoleForAmazonSSM";
    let arn = format!("arn:aws:iam::111122223333:role/aws-service-role/ssm.amazonaws.com/{name}");
    assert_eq!((&made["RoleName"], &made["Arn"]), (&json!(name), &json!(arn)));
    let trust = decoded(&made["AssumeRolePolicyDocument"]);
    assert_eq!(trust["Statement"][0]["Principal"], json!({ "Service": "ssm.amazonaws.com" }));

    let words = format!("Service role name {name} has been taken in this account, please try a different suffix.");
    let again = call(&ctx, create_service_linked_role, of_ssm.clone()).await;
    assert_eq!(refusal(again), says("InvalidInput", &words));
    let suffixed = call(&ctx, create_service_linked_role, with(&of_ssm, json!({ "CustomSuffix": "x" }))).await;
    let words = "Custom suffix is not allowed for ssm.amazonaws.com";
    assert_eq!(refusal(suffixed), says("InvalidInput", words));
    let other = call(&ctx, create_service_linked_role, json!({ "AWSServiceName": "lex.amazonaws.com" })).await;
    assert_eq!(code(other), "InvalidInput");

    let words =
        format!("Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS");
    let protected = says("UnmodifiableEntity", &words);
    let named = named(name);
    let arn = policy(&ctx, "p").await;
    let and = |more: Value| with(&named, more);
    assert_eq!(refusal(call(&ctx, delete_role, named.clone()).await), protected);
    assert_eq!(refusal(call(&ctx, update_role, and(json!({ "MaxSessionDuration": 7200 }))).await), protected);
    let trusting = and(json!({ "PolicyDocument": TRUST }));
    assert_eq!(refusal(call(&ctx, update_assume_role_policy, trusting).await), protected);
    let bounded = and(json!({ "PermissionsBoundary": arn }));
    assert_eq!(refusal(call(&ctx, put_role_permissions_boundary, bounded).await), protected);
    assert_eq!(refusal(call(&ctx, delete_role_permissions_boundary, named.clone()).await), protected);
    let attached = and(json!({ "PolicyArn": arn }));
    assert_eq!(refusal(call(&ctx, attachments::attach_role_policy, attached.clone()).await), protected);
    assert_eq!(refusal(call(&ctx, attachments::detach_role_policy, attached).await), protected);
    // Its account may describe and tag it.
    call(&ctx, update_role, and(json!({ "Description": "d" }))).await.unwrap();
    call(&ctx, tag_role, and(json!({ "Tags": [{ "Key": "k", "Value": "v" }] }))).await.unwrap();
    call(&ctx, untag_role, and(json!({ "TagKeys": ["k"] }))).await.unwrap();
    let forged = json!({
        "RoleName": "r", "Path": "/aws-service-role/ssm.amazonaws.com/", "AssumeRolePolicyDocument": TRUST
    });
    assert_eq!(code(call(&ctx, create_role, forged).await), "ValidationError");
    let kept = ctx.store.read(async |view: &View| Ok(view.exists(&ROLES, &account(), "r").await?));
    assert!(!kept.await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_trust_policy_is_read_before_its_principals_are_looked_up() {
    let ctx = fresh();
    let make = async |name: &str, trust: &str| {
        call(&ctx, create_role, json!({ "RoleName": name, "AssumeRolePolicyDocument": trust })).await
    };
    let nobody = |number: usize| format!("\"arn:aws:iam::111122223333:user/nobody-{number:03}\"");
    let of = |count: usize| {
        let all = (0..count).map(nobody).collect::<Vec<_>>().join(",");
        TRUST.replace(r#""Service":"ec2.amazonaws.com""#, &format!("\"AWS\":[{all}]"))
    };
    let words = "Invalid principal in policy: \"AWS\":\"arn:aws:iam::111122223333:user/nobody-000\"";
    assert_eq!(refusal(make("r", &of(1)).await), says("MalformedPolicyDocument", words));
    assert_eq!(
        refusal(make("r", &of(2_500)).await),
        says("LimitExceeded", "Cannot exceed quota for ACLSizePerRole: 2048")
    );
    // Nothing was made.
    make("r", TRUST).await.unwrap();
    let update = json!({ "RoleName": "none", "PolicyDocument": "{" });
    assert_eq!(code(call(&ctx, update_assume_role_policy, update).await), "MalformedPolicyDocument");
}

#[tokio::test(start_paused = true)]
async fn tags_of_long_keys_have_markers_that_requests_take() {
    let ctx = fresh();
    role(&ctx, "r").await;
    // Each has 128 characters of three bytes, and they differ in the last.
    let keys: Vec<_> = ["一", "丁", "七"].map(|last| ["あ".repeat(127).as_str(), last].concat()).to_vec();
    let tags: Vec<_> = keys.iter().map(|key| json!({ "Key": key, "Value": "" })).collect();
    call(&ctx, tag_role, json!({ "RoleName": "r", "Tags": tags })).await.unwrap();
    let mut marker = Value::Null;
    for key in &keys {
        let page = json!({ "RoleName": "r", "MaxItems": 1, "Marker": marker });
        let page = call(&ctx, list_role_tags, page).await.unwrap();
        assert_eq!(each(&page["Tags"], "Key"), [key.as_str()]);
        marker = page["Marker"].clone();
        assert!(marker.as_str().is_none_or(|marker| marker.len() <= 320));
    }
    assert!(marker.is_null());
}

#[tokio::test(start_paused = true)]
async fn a_list_goes_on_behind_what_was_deleted_between_its_pages() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let tags = json!([{ "Key": "a", "Value": "" }, { "Key": "b", "Value": "" }, { "Key": "c", "Value": "" }]);
    call(&ctx, tag_role, json!({ "RoleName": "r", "Tags": tags })).await.unwrap();
    let page = async |marker: Value| {
        let asked = json!({ "RoleName": "r", "MaxItems": 2, "Marker": marker });
        call(&ctx, list_role_tags, asked).await.unwrap()
    };
    let first = page(Value::Null).await;
    assert_eq!(each(&first["Tags"], "Key"), ["a", "b"]);
    call(&ctx, untag_role, json!({ "RoleName": "r", "TagKeys": ["b"] })).await.unwrap();
    assert_eq!(each(&page(first["Marker"].clone()).await["Tags"], "Key"), ["c"]);
}

#[tokio::test(start_paused = true)]
async fn keys_of_tags_are_one_whatever_their_case_and_not_aws_own() {
    let ctx = fresh();
    role(&ctx, "r").await;
    let tag =
        async |key: &str| call(&ctx, tag_role, json!({ "RoleName": "r", "Tags": [{ "Key": key, "Value": "" }] })).await;
    tag("Ärger").await.unwrap();
    call(&ctx, untag_role, json!({ "RoleName": "r", "TagKeys": ["äRGER"] })).await.unwrap();
    let left = call(&ctx, list_role_tags, json!({ "RoleName": "r" })).await.unwrap();
    assert_eq!(left["Tags"], json!([]));
    assert_eq!(code(tag("AWS:team").await), "InvalidInput");
}
