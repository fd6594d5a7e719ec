use super::super::access_keys::*;
use super::super::groups::add_user_to_group;
use super::super::inline_policies::{delete_user_policy, put_user_policy};
use super::super::users::*;
use super::*;
use crate::access::records::{USERS, UserRecord};
use crate::access::{PrincipalRecord, Principals, Who, standing};
use crate::operation::PageKey;
use crate::store::AccountScope;

const ADMINISTRATOR: &str = "arn:aws:iam::aws:policy/AdministratorAccess";

async fn get(ctx: &Ctx, name: &str) -> Result<Value> {
    call(ctx, get_user, json!({ "UserName": name })).await.map(|answer| answer["User"].clone())
}

#[tokio::test(start_paused = true)]
async fn a_user_is_made_shown_and_deleted() {
    let ctx = ctx(&host());
    let request = json!({ "UserName": "Bob", "Path": "/division_abc/subdivision_xyz/" });
    let made = call(&ctx, create_user, request).await.unwrap()["User"].clone();
    let id = made["UserId"].as_str().unwrap();
    assert!(id.len() == 21 && id.starts_with("AIDA"), "{id}");
    let shown = json!({
        "Path": "/division_abc/subdivision_xyz/",
        "UserName": "Bob",
        "UserId": id,
        "Arn": "arn:aws:iam::111122223333:user/division_abc/subdivision_xyz/Bob",
        "CreateDate": made["CreateDate"],
    });
    assert_eq!(made, shown);
    assert_eq!(get(&ctx, "bob").await.unwrap(), shown);
    call(&ctx, delete_user, json!({ "UserName": "BOB" })).await.unwrap();
    let gone = "NoSuchEntity: The user with name Bob cannot be found.";
    assert_eq!(words(get(&ctx, "Bob").await), gone);
    assert_eq!(words(call(&ctx, delete_user, json!({ "UserName": "Bob" })).await), gone);
}

#[tokio::test(start_paused = true)]
async fn a_name_is_one_users_whatever_its_case_and_a_user_made_again_is_another() {
    let ctx = ctx(&host());
    let first = user(&ctx, "Bob").await;
    let again = call(&ctx, create_user, json!({ "UserName": "bob" })).await;
    assert_eq!(words(again), "EntityAlreadyExists: User with name bob already exists.");
    call(&ctx, delete_user, json!({ "UserName": "Bob" })).await.unwrap();
    assert_ne!(user(&ctx, "Bob").await["UserId"], first["UserId"]);
}

#[tokio::test(start_paused = true)]
async fn an_account_has_5000_users_at_most_and_deleted_ones_do_not_count() {
    let ctx = ctx(&host());
    pretend(&ctx, CountsRecord { users: 4_999, ..CountsRecord::default() }).await;
    user(&ctx, "last").await;
    let more = call(&ctx, create_user, json!({ "UserName": "more" })).await;
    assert_eq!(words(more), "LimitExceeded: Cannot exceed quota for UsersPerAccount: 5000");
    call(&ctx, delete_user, json!({ "UserName": "last" })).await.unwrap();
    assert_eq!(counts(&ctx).await.users, 4_999);
}

#[tokio::test(start_paused = true)]
async fn who_names_nobody_is_shown_themselves_and_only_users_can_be() {
    let ctx = ctx(&host());
    user(&ctx, "ann").await;
    let own = call(&by_user(&ctx, "ann"), get_user, json!({})).await.unwrap();
    assert_eq!(own["User"]["UserName"], "ann");
    assert_eq!(
        words(call(&by_role(&ctx), get_user, json!({})).await),
        "ValidationError: Must specify userName when calling with non-User credentials"
    );
    assert_eq!(code(touches(&by_role(&ctx), "GetUser", json!({})).await), "ValidationError");
    assert_eq!(arns(&by_user(&ctx, "ann"), "GetUser", json!({})).await, ["arn:aws:iam::111122223333:user/ann"]);
}

#[tokio::test(start_paused = true)]
async fn users_are_listed_by_name_in_pages_and_by_the_beginning_of_their_path() {
    let ctx = ctx(&host());
    for (name, path) in [("carl", "/ops/night/"), ("Ann", "/"), ("bob", "/ops/")] {
        let request = json!({ "UserName": name, "Path": path, "Tags": [{ "Key": "a", "Value": "b" }] });
        call(&ctx, create_user, request).await.unwrap();
    }
    let list = async |request| call(&ctx, list_users, request).await;
    assert_eq!(pages(list, "Users", "UserName").await, ["Ann", "bob", "carl"]);
    let ops = async |more| call(&ctx, list_users, with(json!({ "PathPrefix": "/ops" }), more)).await;
    assert_eq!(pages(ops, "Users", "UserName").await, ["bob", "carl"]);
    let listed = call(&ctx, list_users, json!({ "PathPrefix": "/ops/night/" })).await.unwrap();
    assert_eq!(listed["IsTruncated"], false);
    // "this operation does not return the following attributes, even though they are an attribute of the returned object:
    // PermissionsBoundary, Tags"
    assert_eq!(listed["Users"][0].get("Tags"), None);
    let model = muster_types::iam::SERVICE.operation("ListUsers").unwrap();
    let ctx = Ctx { page: PageKey::new([1; 32]).bind(model, &ctx.scope, &ctx.caller.user_id, &Value::Null), ..ctx };
    assert_eq!(code(call(&ctx, list_users, json!({ "Marker": "AAAA" })).await), "ValidationError");
}

#[tokio::test(start_paused = true)]
async fn a_user_with_another_name_keeps_id_keys_groups_and_policies() {
    let host = host();
    let ctx = ctx(&host);
    let before = user(&ctx, "bob").await;
    group(&ctx, "ops").await;
    call(&ctx, add_user_to_group, json!({ "UserName": "bob", "GroupName": "ops" })).await.unwrap();
    let policy = json!({ "UserName": "bob", "PolicyName": "p", "PolicyDocument": READ });
    call(&ctx, put_user_policy, policy).await.unwrap();
    let key = call(&ctx, create_access_key, json!({ "UserName": "bob" })).await.unwrap()["AccessKey"].clone();
    let id = key["AccessKeyId"].as_str().unwrap();
    let principals = Principals::new(&host).await.unwrap();
    let signer = async || principals.signer(id, None).await.unwrap().unwrap().caller;
    assert_eq!(signer().await.arn, "arn:aws:iam::111122223333:user/bob");

    let request = json!({ "UserName": "bob", "NewUserName": "Robert", "NewPath": "/ops/" });
    call(&ctx, update_user, request).await.unwrap();

    assert_eq!(code(get(&ctx, "bob").await), "NoSuchEntity");
    let after = get(&ctx, "Robert").await.unwrap();
    assert_eq!(after["UserId"], before["UserId"]);
    assert_eq!(after["Arn"], "arn:aws:iam::111122223333:user/ops/Robert");
    assert_eq!(signer().await.arn, "arn:aws:iam::111122223333:user/ops/Robert");
    let keys = call(&ctx, list_access_keys, json!({ "UserName": "robert" })).await.unwrap();
    assert_eq!(keys["AccessKeyMetadata"][0]["AccessKeyId"], id);
    assert_eq!(keys["AccessKeyMetadata"][0]["UserName"], "Robert");
    let groups = call(&ctx, super::super::groups::list_groups_for_user, json!({ "UserName": "Robert" })).await.unwrap();
    assert_eq!(groups["Groups"][0]["GroupName"], "ops");
    let members = call(&ctx, super::super::groups::get_group, json!({ "GroupName": "ops" })).await.unwrap();
    assert_eq!(members["Users"][0]["UserName"], "Robert");
    let policies = call(&ctx, super::super::inline_policies::list_user_policies, json!({ "UserName": "Robert" })).await;
    assert_eq!(policies.unwrap()["PolicyNames"], json!(["p"]));

    // Nothing of the old name is left to whoever gets it next.
    user(&ctx, "bob").await;
    let keys = call(&ctx, list_access_keys, json!({ "UserName": "bob" })).await.unwrap();
    assert_eq!(keys["AccessKeyMetadata"], json!([]));
}

#[tokio::test(start_paused = true)]
async fn whoever_is_meant_by_a_unique_id_is_meant_under_another_name_too() {
    let ctx = ctx(&host());
    let made = user(&ctx, "bob").await;
    let record = PrincipalRecord {
        account: ACCOUNT.to_owned(),
        who: Who::User { key: "bob".to_owned(), id: made["UserId"].as_str().unwrap().to_owned() },
        session: None,
    };
    let stands = async || ctx.store.read(async |view: &View| standing(view, &record).await).await.unwrap();
    call(&ctx, update_user, json!({ "UserName": "bob", "NewUserName": "robert" })).await.unwrap();
    let arn = stands().await.unwrap().principal.arn().unwrap();
    assert_eq!(arn, "arn:aws:iam::111122223333:user/robert");
    user(&ctx, "bob").await;
    assert_eq!(stands().await.unwrap().principal.arn().unwrap(), arn);
    call(&ctx, delete_user, json!({ "UserName": "robert" })).await.unwrap();
    assert!(stands().await.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_name_changes_in_case_alone_and_not_to_another_users() {
    let ctx = ctx(&host());
    user(&ctx, "bob").await;
    user(&ctx, "ann").await;
    call(&ctx, update_user, json!({ "UserName": "bob", "NewUserName": "Bob" })).await.unwrap();
    assert_eq!(get(&ctx, "bob").await.unwrap()["UserName"], "Bob");
    let taken = call(&ctx, update_user, json!({ "UserName": "bob", "NewUserName": "ANN" })).await;
    assert_eq!(words(taken), "EntityAlreadyExists: User with name ANN already exists.");
    let nobody = call(&ctx, update_user, json!({ "UserName": "nonexistent-user", "NewUserName": "x" })).await;
    assert_eq!(words(nobody), "NoSuchEntity: The user with name nonexistent-user cannot be found.");
    assert_eq!(counts(&ctx).await.users, 2);
}

#[tokio::test(start_paused = true)]
async fn a_change_of_name_needs_the_permission_for_both_names() {
    let ctx = ctx(&host());
    let request = json!({ "UserName": "bob", "Path": "/ops/", "Tags": [{ "Key": "team", "Value": "night" }] });
    call(&ctx, create_user, request).await.unwrap();
    let both = touches(&ctx, "UpdateUser", json!({ "UserName": "bob", "NewUserName": "robert" })).await.unwrap();
    let tags = BTreeMap::from([("team".to_owned(), "night".to_owned())]);
    let of = |name: &str| Resource::new(format!("arn:aws:iam::111122223333:user/ops/{name}")).tagged(tags.clone());
    assert_eq!(both, [of("bob"), of("robert")]);
    let request = json!({ "UserName": "nobody", "NewPath": "/a/" });
    assert_eq!(
        arns(&ctx, "UpdateUser", request).await,
        ["arn:aws:iam::111122223333:user/nobody", "arn:aws:iam::111122223333:user/a/nobody"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_user_is_deleted_when_nothing_refers_to_it_any_more() {
    let ctx = ctx(&host());
    user(&ctx, "bob").await;
    group(&ctx, "ops").await;
    let bob = json!({ "UserName": "bob" });
    let delete = async || words(call(&ctx, delete_user, bob.clone()).await);

    let key = call(&ctx, create_access_key, bob.clone()).await.unwrap()["AccessKey"]["AccessKeyId"].clone();
    assert_eq!(delete().await, "DeleteConflict: Cannot delete entity, must delete access keys first.");
    call(&ctx, delete_access_key, with(bob.clone(), json!({ "AccessKeyId": key }))).await.unwrap();

    let policy = with(bob.clone(), json!({ "PolicyName": "p", "PolicyDocument": READ }));
    call(&ctx, put_user_policy, policy).await.unwrap();
    assert_eq!(delete().await, "DeleteConflict: Cannot delete entity, must delete policies first.");
    call(&ctx, delete_user_policy, with(bob.clone(), json!({ "PolicyName": "p" }))).await.unwrap();

    let attached = async |managed: Vec<String>| {
        let scope = AccountScope::new(ACCOUNT);
        let change = ctx.store.transact(async |tx: &mut Tx| {
            let attach = |user: &mut UserRecord| {
                user.policies.managed.clone_from(&managed);
                Ok(())
            };
            entity::change(tx, &scope, "bob", attach).await
        });
        change.await.unwrap();
    };
    attached(vec![ADMINISTRATOR.to_owned()]).await;
    assert_eq!(delete().await, "DeleteConflict: Cannot delete entity, must detach all policies first.");
    attached(Vec::new()).await;

    let member = json!({ "UserName": "bob", "GroupName": "ops" });
    call(&ctx, add_user_to_group, member.clone()).await.unwrap();
    assert_eq!(delete().await, "DeleteConflict: Cannot delete entity, must remove users from group first.");
    call(&ctx, super::super::groups::remove_user_from_group, member).await.unwrap();

    // A boundary does not hold it back.
    let boundary = with(bob.clone(), json!({ "PermissionsBoundary": ADMINISTRATOR }));
    call(&ctx, put_user_permissions_boundary, boundary).await.unwrap();
    assert_eq!(delete().await, "");
    assert_eq!(counts(&ctx).await.users, 0);
}

#[tokio::test(start_paused = true)]
async fn a_users_tags_are_added_replaced_listed_and_removed() {
    let ctx = ctx(&host());
    let tag = |key: &str, value: &str| json!({ "Key": key, "Value": value });
    let request = json!({ "UserName": "bob", "Tags": [tag("Team", "Platform"), tag("Environment", "Test")] });
    let made = call(&ctx, create_user, request).await.unwrap();
    assert_eq!(made["User"]["Tags"], json!([tag("Environment", "Test"), tag("Team", "Platform")]));
    call(&ctx, tag_user, json!({ "UserName": "bob", "Tags": [tag("team", "Ops"), tag("a", "")] })).await.unwrap();
    let listed = call(&ctx, list_user_tags, json!({ "UserName": "bob" })).await.unwrap();
    assert_eq!(
        listed,
        json!({ "Tags": [tag("Environment", "Test"), tag("a", ""), tag("team", "Ops")], "IsTruncated": false })
    );
    let list = async |more| call(&ctx, list_user_tags, with(json!({ "UserName": "bob" }), more)).await;
    assert_eq!(pages(list, "Tags", "Key").await, ["Environment", "a", "team"]);
    let gone = json!({ "UserName": "bob", "TagKeys": ["TEAM", "Environment", "never-there"] });
    call(&ctx, untag_user, gone).await.unwrap();
    assert_eq!(get(&ctx, "bob").await.unwrap()["Tags"], json!([tag("a", "")]));

    for refused in [
        code(call(&ctx, tag_user, json!({ "UserName": "x", "Tags": [] })).await),
        code(call(&ctx, untag_user, json!({ "UserName": "x", "TagKeys": [] })).await),
        code(call(&ctx, list_user_tags, json!({ "UserName": "x" })).await),
    ] {
        assert_eq!(refused, "NoSuchEntity");
    }
    let twice = json!({ "UserName": "bob", "Tags": [tag("k", "1"), tag("K", "2")] });
    assert_eq!(code(call(&ctx, tag_user, twice).await), "InvalidInput");
    let many: Vec<_> = (0..50).map(|number| tag(&format!("k{number}"), "v")).collect();
    assert_eq!(
        words(call(&ctx, tag_user, json!({ "UserName": "bob", "Tags": many })).await),
        "LimitExceeded: The number of tags has reached the maximum limit."
    );
}

#[tokio::test(start_paused = true)]
async fn a_users_boundary_is_a_managed_policy_that_there_is() {
    let ctx = ctx(&host());
    user(&ctx, "bob").await;
    let put = async |name: &str, arn: &str| {
        let request = json!({ "UserName": name, "PermissionsBoundary": arn });
        call(&ctx, put_user_permissions_boundary, request).await
    };
    let missing = "arn:aws:iam::111122223333:policy/missing-policy";
    let no_such = format!("NoSuchEntity: Scope ARN: {missing} does not exist or is not attachable.");
    assert_eq!(words(put("bob", missing).await), no_such);
    let request = json!({ "UserName": "ann", "PermissionsBoundary": missing });
    assert_eq!(words(call(&ctx, create_user, request).await), no_such);
    assert_eq!(words(put("bob", "AdministratorAccess!").await), "InvalidInput: ARN AdministratorAccess! is not valid.");
    assert_eq!(code(put("nobody", ADMINISTRATOR).await), "NoSuchEntity");
    assert_eq!(get(&ctx, "bob").await.unwrap().get("PermissionsBoundary"), None);

    put("bob", ADMINISTRATOR).await.unwrap();
    let shown = get(&ctx, "bob").await.unwrap()["PermissionsBoundary"].clone();
    assert_eq!(shown["PermissionsBoundaryArn"], ADMINISTRATOR);
    let scope = scope(&ctx);
    let read = ctx.store.read(async |view: &View| Ok(view.get(&USERS, &scope, "bob").await?));
    assert_eq!(read.await.unwrap().unwrap().boundary.as_deref(), Some(ADMINISTRATOR));
    for _ in 0..2 {
        call(&ctx, delete_user_permissions_boundary, json!({ "UserName": "bob" })).await.unwrap();
    }
    assert_eq!(get(&ctx, "bob").await.unwrap().get("PermissionsBoundary"), None);
    let nobody = call(&ctx, delete_user_permissions_boundary, json!({ "UserName": "nobody" })).await;
    assert_eq!(code(nobody), "NoSuchEntity");
}

#[tokio::test(start_paused = true)]
async fn conditions_see_the_boundary_that_a_request_sets_and_the_one_that_a_user_has() {
    let ctx = ctx(&host());
    let of = async |operation: &str, input: Value| touches(&ctx, operation, input).await.unwrap()[0].keys.clone();
    let seen = vec![("iam:PermissionsBoundary", vec![ADMINISTRATOR.to_owned()])];
    let asked = json!({ "UserName": "bob", "PermissionsBoundary": ADMINISTRATOR, "Path": "/ops/" });
    assert_eq!(of("CreateUser", asked.clone()).await, seen);
    assert_eq!(arns(&ctx, "CreateUser", asked.clone()).await, ["arn:aws:iam::111122223333:user/ops/bob"]);
    assert_eq!(of("CreateUser", json!({ "UserName": "bob" })).await, []);
    call(&ctx, create_user, asked.clone()).await.unwrap();
    assert_eq!(of("PutUserPermissionsBoundary", asked).await, seen);
    let policy = json!({ "UserName": "bob", "PolicyName": "p", "PolicyDocument": READ });
    for operation in ["DeleteUserPermissionsBoundary", "PutUserPolicy", "DeleteUserPolicy"] {
        assert_eq!(of(operation, policy.clone()).await, seen, "{operation}");
    }
    assert_eq!(of("DeleteUser", policy).await, []);
}

#[tokio::test(start_paused = true)]
async fn users_of_a_path_are_found_among_thousands_of_others() {
    let ctx = ctx(&host());
    let (scope, total) = (scope(&ctx), 2_100);
    for begin in (0..total).step_by(300) {
        let put = ctx.store.transact(async |tx: &mut Tx| {
            for number in begin..begin + 300 {
                let user = crate::access::records::UserRecord {
                    id: format!("AIDA{number}"),
                    name: format!("u{number:04}"),
                    path: if number == total - 1 { "/ops/" } else { "/" }.to_owned(),
                    created_millis: 0,
                    policies: AttachedPolicies::default(),
                    boundary: None,
                    group_ids: Vec::new(),
                    tags: BTreeMap::new(),
                };
                tx.put(&crate::access::records::USERS, &scope, &user.name, &user).await?;
            }
            Ok(())
        });
        put.await.unwrap();
    }
    let list = async |more| call(&ctx, list_users, with(json!({ "PathPrefix": "/ops/" }), more)).await;
    // A page may be empty, and yet there is another: one request does not look at all that there may be.
    assert_eq!(pages(list, "Users", "UserName").await, ["u2099"]);
}
