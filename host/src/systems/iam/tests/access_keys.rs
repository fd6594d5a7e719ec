use super::super::access_keys::*;
use super::*;
use crate::access::Principals;
use crate::access::records::{ACCESS_KEYS, AccessKeyRecord, LAST_USES, LastUseRecord};
use crate::store::HostScope;

async fn key(ctx: &Ctx, name: &str) -> String {
    let made = call(ctx, create_access_key, json!({ "UserName": name })).await.unwrap();
    made["AccessKey"]["AccessKeyId"].as_str().unwrap().to_owned()
}

/// The keys of a user and their status.
async fn listed(ctx: &Ctx, name: &str) -> Vec<(String, String)> {
    let listed = call(ctx, list_access_keys, json!({ "UserName": name })).await.unwrap();
    let text = |key: &Value, name: &str| key[name].as_str().unwrap().to_owned();
    let keys = listed["AccessKeyMetadata"].as_array().unwrap();
    keys.iter().map(|key| (text(key, "AccessKeyId"), text(key, "Status"))).collect()
}

#[tokio::test(start_paused = true)]
async fn a_keys_secret_is_told_once_and_signs() {
    let host = host();
    let ctx = ctx(&host);
    user(&ctx, "Bob").await;
    let made = call(&ctx, create_access_key, json!({ "UserName": "bob" })).await.unwrap()["AccessKey"].clone();
    let (id, secret) = (made["AccessKeyId"].as_str().unwrap(), made["SecretAccessKey"].as_str().unwrap());
    assert!(id.len() == 20 && id.starts_with("AKIA") && secret.len() == 40);
    assert_eq!((&made["UserName"], &made["Status"]), (&json!("Bob"), &json!("Active")));
    let shown = call(&ctx, list_access_keys, json!({ "UserName": "bob" })).await.unwrap();
    let metadata = json!({
        "UserName": "Bob", "AccessKeyId": id, "Status": "Active", "CreateDate": made["CreateDate"],
    });
    assert_eq!(shown, json!({ "AccessKeyMetadata": [metadata], "IsTruncated": false }));
    let principals = Principals::new(&host).await.unwrap();
    let signer = principals.signer(id, None).await.unwrap().unwrap();
    assert_eq!((signer.secret.as_str(), signer.caller.arn.as_str()), (secret, "arn:aws:iam::111122223333:user/Bob"));
}

#[tokio::test(start_paused = true)]
async fn a_user_has_two_keys_at_most_active_or_not() {
    let ctx = ctx(&host());
    user(&ctx, "bob").await;
    user(&ctx, "bobby").await;
    let first = key(&ctx, "bob").await;
    key(&ctx, "bob").await;
    let inactive = json!({ "UserName": "bob", "AccessKeyId": first, "Status": "Inactive" });
    call(&ctx, update_access_key, inactive).await.unwrap();
    let third = call(&ctx, create_access_key, json!({ "UserName": "bob" })).await;
    assert_eq!(words(third), "LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2");
    key(&ctx, "bobby").await;
    assert_eq!((listed(&ctx, "bob").await.len(), listed(&ctx, "bobby").await.len()), (2, 1));
    let list = async |more| call(&ctx, list_access_keys, with(json!({ "UserName": "bob" }), more)).await;
    let mut ids: Vec<_> = listed(&ctx, "bob").await.into_iter().map(|(id, _)| id).collect();
    ids.sort();
    assert_eq!(pages(list, "AccessKeyMetadata", "AccessKeyId").await, ids);
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_not_active_signs_nothing_until_it_is_again_and_a_deleted_one_never() {
    let host = host();
    let ctx = ctx(&host);
    user(&ctx, "bob").await;
    let id = key(&ctx, "bob").await;
    let principals = Principals::new(&host).await.unwrap();
    let signs = async || principals.signer(&id, None).await.unwrap().is_some();
    for (status, may) in [("Inactive", false), ("Active", true)] {
        let request = json!({ "UserName": "bob", "AccessKeyId": id, "Status": status });
        call(&ctx, update_access_key, request).await.unwrap();
        assert_eq!(listed(&ctx, "bob").await, [(id.clone(), status.to_owned())]);
        assert_eq!(signs().await, may);
    }
    call(&ctx, delete_access_key, json!({ "UserName": "bob", "AccessKeyId": id })).await.unwrap();
    assert!(!signs().await);
    assert_eq!(listed(&ctx, "bob").await, []);
    let expired = json!({ "UserName": "bob", "AccessKeyId": id, "Status": "Expired" });
    assert_eq!(code(call(&ctx, update_access_key, expired).await), "ValidationError");
}

#[tokio::test(start_paused = true)]
async fn who_names_no_user_means_their_own_keys() {
    let ctx = ctx(&host());
    user(&ctx, "ann").await;
    let ann = by_user(&ctx, "ann");
    let made = call(&ann, create_access_key, json!({})).await.unwrap()["AccessKey"].clone();
    assert_eq!(made["UserName"], "ann");
    let id = &made["AccessKeyId"];
    call(&ann, update_access_key, json!({ "AccessKeyId": id, "Status": "Inactive" })).await.unwrap();
    let listed = call(&ann, list_access_keys, json!({})).await.unwrap();
    assert_eq!(listed["AccessKeyMetadata"][0]["Status"], "Inactive");
    let role = call(&by_role(&ctx), delete_access_key, json!({ "AccessKeyId": id })).await;
    assert_eq!(words(role), "ValidationError: Must specify userName when calling with non-User credentials");
    call(&ann, delete_access_key, json!({ "AccessKeyId": id })).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn another_users_key_and_another_accounts_are_not_there() {
    let ctx = ctx(&host());
    user(&ctx, "ann").await;
    user(&ctx, "bob").await;
    let bobs = key(&ctx, "bob").await;
    let foreign = "AKIAFOREIGNFOREIGN12";
    let record = AccessKeyRecord {
        account: "999999999999".to_owned(),
        user: "ann".to_owned(),
        secret: "s".repeat(40),
        sealed: None,
        active: true,
        created_millis: 0,
    };
    let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&ACCESS_KEYS, &HostScope, foreign, &record).await?));
    put.await.unwrap();
    assert_eq!(listed(&ctx, "ann").await, []);
    for id in [bobs.as_str(), foreign, "AKIAIOSFODNN7EXAMPLE"] {
        let no_such = format!("NoSuchEntity: The Access Key with id {id} cannot be found.");
        let of_ann = json!({ "UserName": "ann", "AccessKeyId": id });
        assert_eq!(words(call(&ctx, delete_access_key, of_ann.clone()).await), no_such);
        let update = with(of_ann, json!({ "Status": "Inactive" }));
        assert_eq!(words(call(&ctx, update_access_key, update).await), no_such);
    }
    for refused in [
        code(call(&ctx, create_access_key, json!({ "UserName": "x" })).await),
        code(call(&ctx, list_access_keys, json!({ "UserName": "x" })).await),
        code(call(&ctx, delete_access_key, json!({ "UserName": "x", "AccessKeyId": bobs })).await),
    ] {
        assert_eq!(refused, "NoSuchEntity");
    }
    let last_used = call(&ctx, get_access_key_last_used, json!({ "AccessKeyId": foreign })).await;
    assert_eq!(code(last_used), "AccessDeniedException");
    assert_eq!(arns(&ctx, "GetAccessKeyLastUsed", json!({ "AccessKeyId": foreign })).await, ["*"]);
}

#[tokio::test(start_paused = true)]
async fn a_keys_last_use_is_told_with_its_user_and_goes_with_the_key() {
    let ctx = ctx(&host());
    user(&ctx, "Bob").await;
    let id = key(&ctx, "Bob").await;
    let last_used = async || call(&ctx, get_access_key_last_used, json!({ "AccessKeyId": id })).await.unwrap();
    let never = json!({ "ServiceName": "N/A", "Region": "N/A" });
    assert_eq!(last_used().await, json!({ "UserName": "Bob", "AccessKeyLastUsed": never }));
    let used = LastUseRecord {
        account: ACCOUNT.to_owned(),
        used_millis: 1_767_225_600_999,
        region: "eu-west-1".to_owned(),
        service: "ssm".to_owned(),
    };
    let put = ctx.store.transact(async |tx: &mut Tx| Ok(tx.put(&LAST_USES, &HostScope, &id, &used).await?));
    put.await.unwrap();
    let told = last_used().await["AccessKeyLastUsed"].clone();
    assert_eq!((&told["ServiceName"], &told["Region"]), (&json!("ssm"), &json!("eu-west-1")));
    assert!(told.get("LastUsedDate").is_some());
    assert_eq!(
        arns(&ctx, "GetAccessKeyLastUsed", json!({ "AccessKeyId": id })).await,
        ["arn:aws:iam::111122223333:user/Bob"]
    );
    call(&ctx, delete_access_key, json!({ "UserName": "Bob", "AccessKeyId": id })).await.unwrap();
    let left = ctx.store.read(async |view: &View| Ok(view.exists(&LAST_USES, &HostScope, &id).await?));
    assert!(!left.await.unwrap());
}
