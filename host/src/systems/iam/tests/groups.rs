use super::super::groups::*;
use super::super::inline_policies::{delete_group_policy, put_group_policy};
use super::*;
use crate::access::policy::Context;
use crate::access::records::{USERS, UserRecord};
use crate::access::{allowed, of_user, standing};

async fn add(ctx: &Ctx, name: &str, group: &str) -> Result<Value> {
    call(ctx, add_user_to_group, json!({ "UserName": name, "GroupName": group })).await
}

async fn remove(ctx: &Ctx, name: &str, group: &str) -> Result<Value> {
    call(ctx, remove_user_from_group, json!({ "UserName": name, "GroupName": group })).await
}

/// The names of a user's groups.
async fn groups_of(ctx: &Ctx, name: &str) -> Vec<String> {
    let listed = call(ctx, list_groups_for_user, json!({ "UserName": name })).await.unwrap();
    let groups = listed["Groups"].as_array().unwrap();
    groups.iter().map(|group| group["GroupName"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test(start_paused = true)]
async fn a_group_is_made_shown_and_deleted() {
    let ctx = ctx(&host());
    let request = json!({ "GroupName": "Admins", "Path": "/division_abc/" });
    let made = call(&ctx, create_group, request.clone()).await.unwrap()["Group"].clone();
    let id = made["GroupId"].as_str().unwrap();
    assert!(id.len() == 21 && id.starts_with("AGPA"), "{id}");
    let shown = json!({
        "Path": "/division_abc/",
        "GroupName": "Admins",
        "GroupId": id,
        "Arn": "arn:aws:iam::111122223333:group/division_abc/Admins",
        "CreateDate": made["CreateDate"],
    });
    assert_eq!(made, shown);
    let got = call(&ctx, get_group, json!({ "GroupName": "admins" })).await.unwrap();
    assert_eq!(got, json!({ "Group": shown, "Users": [], "IsTruncated": false }));
    let again = call(&ctx, create_group, json!({ "GroupName": "ADMINS" })).await;
    assert_eq!(words(again), "EntityAlreadyExists: Group with name ADMINS already exists.");
    assert_eq!(arns(&ctx, "CreateGroup", request).await, ["arn:aws:iam::111122223333:group/division_abc/Admins"]);
    call(&ctx, delete_group, json!({ "GroupName": "Admins" })).await.unwrap();
    let gone = "NoSuchEntity: The group with name Admins cannot be found.";
    assert_eq!(words(call(&ctx, get_group, json!({ "GroupName": "Admins" })).await), gone);
    assert_eq!(words(call(&ctx, delete_group, json!({ "GroupName": "Admins" })).await), gone);
    assert_eq!(counts(&ctx).await.groups, 0);
}

#[tokio::test(start_paused = true)]
async fn an_account_has_300_groups_at_most() {
    let ctx = ctx(&host());
    pretend(&ctx, CountsRecord { groups: 299, ..CountsRecord::default() }).await;
    group(&ctx, "last").await;
    let more = call(&ctx, create_group, json!({ "GroupName": "more" })).await;
    assert_eq!(words(more), "LimitExceeded: Cannot exceed quota for GroupsPerAccount: 300");
}

#[tokio::test(start_paused = true)]
async fn groups_are_listed_by_name_in_pages_and_by_the_beginning_of_their_path() {
    let ctx = ctx(&host());
    for (name, path) in [("c", "/ops/"), ("B", "/"), ("a", "/ops/night/")] {
        call(&ctx, create_group, json!({ "GroupName": name, "Path": path })).await.unwrap();
    }
    let all = async |request| call(&ctx, list_groups, request).await;
    assert_eq!(pages(all, "Groups", "GroupName").await, ["a", "B", "c"]);
    let ops = async |more| call(&ctx, list_groups, with(json!({ "PathPrefix": "/ops/" }), more)).await;
    assert_eq!(pages(ops, "Groups", "GroupName").await, ["a", "c"]);
}

#[tokio::test(start_paused = true)]
async fn members_are_added_once_listed_in_pages_and_removed() {
    let ctx = ctx(&host());
    group(&ctx, "ops").await;
    group(&ctx, "night").await;
    for name in ["carl", "Ann", "bob"] {
        user(&ctx, name).await;
        add(&ctx, name, "OPS").await.unwrap();
        add(&ctx, name, "ops").await.unwrap();
    }
    add(&ctx, "bob", "night").await.unwrap();
    let members = async |more| call(&ctx, get_group, with(json!({ "GroupName": "ops" }), more)).await;
    assert_eq!(pages(members, "Users", "UserName").await, ["Ann", "bob", "carl"]);
    assert_eq!(groups_of(&ctx, "bob").await, ["night", "ops"]);
    let of_bob = async |more| call(&ctx, list_groups_for_user, with(json!({ "UserName": "bob" }), more)).await;
    assert_eq!(pages(of_bob, "Groups", "GroupName").await, ["night", "ops"]);
    remove(&ctx, "BOB", "ops").await.unwrap();
    remove(&ctx, "bob", "ops").await.unwrap();
    assert_eq!(groups_of(&ctx, "bob").await, ["night"]);
    assert_eq!(groups_of(&ctx, "carl").await, ["ops"]);
}

#[tokio::test(start_paused = true)]
async fn who_is_not_there_is_told_the_user_first() {
    let ctx = ctx(&host());
    group(&ctx, "ops").await;
    user(&ctx, "bob").await;
    let no_user = "NoSuchEntity: The user with name non-existent-user cannot be found.";
    let no_group = "NoSuchEntity: The group with name non-existent-group cannot be found.";
    assert_eq!(words(add(&ctx, "non-existent-user", "ops").await), no_user);
    assert_eq!(words(add(&ctx, "bob", "non-existent-group").await), no_group);
    assert_eq!(words(remove(&ctx, "non-existent-user", "non-existent-group").await), no_user);
    assert_eq!(words(remove(&ctx, "bob", "non-existent-group").await), no_group);
    let listed = call(&ctx, list_groups_for_user, json!({ "UserName": "non-existent-user" })).await;
    assert_eq!(words(listed), no_user);
}

#[tokio::test(start_paused = true)]
async fn a_user_is_in_ten_groups_at_most() {
    let ctx = ctx(&host());
    user(&ctx, "bob").await;
    for number in 0..11 {
        group(&ctx, &format!("g{number:02}")).await;
    }
    for number in 0..10 {
        add(&ctx, "bob", &format!("g{number:02}")).await.unwrap();
    }
    assert_eq!(words(add(&ctx, "bob", "g10").await), "LimitExceeded: Cannot exceed quota for GroupsPerUser: 10");
    // One who is in it stays.
    add(&ctx, "bob", "g00").await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_group_with_members_or_policies_is_not_deleted() {
    let ctx = ctx(&host());
    group(&ctx, "ops").await;
    user(&ctx, "bob").await;
    let delete = async || words(call(&ctx, delete_group, json!({ "GroupName": "ops" })).await);
    add(&ctx, "bob", "ops").await.unwrap();
    assert_eq!(delete().await, "DeleteConflict: Cannot delete entity, must remove users from group first.");
    remove(&ctx, "bob", "ops").await.unwrap();
    let policy = json!({ "GroupName": "ops", "PolicyName": "p", "PolicyDocument": READ });
    call(&ctx, put_group_policy, policy.clone()).await.unwrap();
    assert_eq!(delete().await, "DeleteConflict: Cannot delete entity, must delete policies first.");
    call(&ctx, delete_group_policy, policy).await.unwrap();
    assert_eq!(delete().await, "");
}

#[tokio::test(start_paused = true)]
async fn a_group_with_another_name_keeps_id_members_and_what_they_may() {
    let ctx = ctx(&host());
    let before = group(&ctx, "ops").await;
    user(&ctx, "bob").await;
    add(&ctx, "bob", "ops").await.unwrap();
    let policy = json!({ "GroupName": "ops", "PolicyName": "p", "PolicyDocument": READ });
    call(&ctx, put_group_policy, policy).await.unwrap();
    let may = async || {
        let read = ctx.store.read(async |view: &View| {
            let bob = of_user(view, ACCOUNT, "bob").await?.unwrap();
            standing(view, &bob).await
        });
        let bob = read.await.unwrap().unwrap();
        let parameter = Resource::new("arn:aws:ssm:eu-west-1:111122223333:parameter/a");
        allowed(&bob, "ssm", "ssm:GetParameter", &parameter, &Context::new()).is_ok()
    };
    assert!(may().await);

    let request = json!({ "GroupName": "ops", "NewGroupName": "Operators", "NewPath": "/new-path/" });
    assert_eq!(
        arns(&ctx, "UpdateGroup", request.clone()).await,
        ["arn:aws:iam::111122223333:group/ops", "arn:aws:iam::111122223333:group/new-path/Operators"]
    );
    call(&ctx, update_group, request).await.unwrap();

    assert_eq!(code(call(&ctx, get_group, json!({ "GroupName": "ops" })).await), "NoSuchEntity");
    let after = call(&ctx, get_group, json!({ "GroupName": "operators" })).await.unwrap();
    assert_eq!(after["Group"]["GroupId"], before["GroupId"]);
    assert_eq!(after["Group"]["Arn"], "arn:aws:iam::111122223333:group/new-path/Operators");
    assert_eq!(after["Users"][0]["UserName"], "bob");
    assert_eq!(groups_of(&ctx, "bob").await, ["Operators"]);
    assert!(may().await);
    // Whoever gets the old name has none of its members.
    group(&ctx, "ops").await;
    let other = call(&ctx, get_group, json!({ "GroupName": "ops" })).await.unwrap();
    assert_eq!(other["Users"], json!([]));
    remove(&ctx, "bob", "Operators").await.unwrap();
    assert!(!may().await);
}

#[tokio::test(start_paused = true)]
async fn a_groups_name_changes_in_case_alone_and_not_to_another_groups() {
    let ctx = ctx(&host());
    group(&ctx, "ops").await;
    group(&ctx, "night").await;
    call(&ctx, update_group, json!({ "GroupName": "ops", "NewGroupName": "Ops" })).await.unwrap();
    let got = call(&ctx, get_group, json!({ "GroupName": "ops" })).await.unwrap();
    assert_eq!(got["Group"]["GroupName"], "Ops");
    let taken = call(&ctx, update_group, json!({ "GroupName": "ops", "NewGroupName": "Night" })).await;
    assert_eq!(words(taken), "EntityAlreadyExists: Group with name Night already exists.");
    let nobody = call(&ctx, update_group, json!({ "GroupName": "nonexisting", "NewGroupName": "x" })).await;
    assert_eq!(words(nobody), "NoSuchEntity: The group with name nonexisting cannot be found.");
}

#[tokio::test(start_paused = true)]
async fn a_group_of_more_members_than_a_transaction_writes_gets_another_name() {
    let ctx = ctx(&host());
    let made = group(&ctx, "everybody").await;
    let id = made["GroupId"].as_str().unwrap();
    let scope = scope(&ctx);
    for some in 0..25 {
        let put = ctx.store.transact(async |tx: &mut Tx| {
            for number in some * 100..(some + 1) * 100 {
                let name = format!("u{number:04}");
                let member = UserRecord {
                    id: format!("AIDA{number:017}"),
                    name: name.clone(),
                    path: "/".to_owned(),
                    created_millis: 0,
                    policies: AttachedPolicies::default(),
                    boundary: None,
                    group_ids: vec![id.to_owned()],
                    tags: BTreeMap::new(),
                };
                tx.put(&USERS, &scope, &name, &member).await?;
            }
            Ok(())
        });
        put.await.unwrap();
    }
    call(&ctx, update_group, json!({ "GroupName": "everybody", "NewGroupName": "all" })).await.unwrap();
    let (mut members, mut marker) = (0, Value::Null);
    while members < 2_500 {
        let request = json!({ "GroupName": "all", "MaxItems": 1_000, "Marker": marker });
        let page = call(&ctx, get_group, request).await.unwrap();
        members += page["Users"].as_array().unwrap().len();
        marker = page["Marker"].clone();
    }
    assert_eq!((members, marker), (2_500, Value::Null));
}
