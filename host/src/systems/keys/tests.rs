use std::sync::Arc;

use serde_json::{Value, json};

use super::*;
use crate::access::Standing;
use crate::access::policy::{Kind, Named, Policy, Principal};
use crate::operation::testing::{ACCOUNT, call, code, ctx, host};
use crate::operation::{Caller, Ctx, Registry};
use crate::systems::parameter_store;

/// Asks an operation of Parameter Store as a registered one, since its functions are its own.
async fn ssm(ctx: &Ctx, operation: &'static str, input: Value) -> Result<Value> {
    let mut registry = Registry::new();
    parameter_store::register(&mut registry);
    let model = muster_types::ssm::SERVICE.operation(operation).unwrap();
    let prepared = registry.get(model).unwrap().prepare(input).unwrap();
    match prepared.run(ctx.clone(), crate::operation::AnswerForm::Value).await? {
        crate::operation::Answer::Value(value) => Ok(value),
        crate::operation::Answer::Text(_) => panic!("a value was asked for"),
    }
}

async fn make(ctx: &Ctx, alias: &str) -> Value {
    call(ctx, create_key, json!({ "Alias": alias })).await.unwrap()["Key"].clone()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

async fn put(ctx: &Ctx, name: &str, key: &str) -> Result<Value> {
    let request = json!({ "Name": name, "Value": "hunter2", "Type": "SecureString", "KeyId": key, "Overwrite": true });
    ssm(ctx, "PutParameter", request).await
}

async fn opened(ctx: &Ctx, name: &str) -> Result<String> {
    let found = ssm(ctx, "GetParameter", json!({ "Name": name, "WithDecryption": true })).await?;
    Ok(text(&found["Parameter"]["Value"]))
}

/// The same request from a user who is under that policy.
fn by_bob(ctx: &Ctx, policy: Option<&str>) -> Ctx {
    let bob = Principal::User {
        account: ACCOUNT.to_owned(),
        path: "/".to_owned(),
        name: "bob".to_owned(),
        id: "AIDABOB".to_owned(),
    };
    let named = |text| Named {
        name: "inline policy p of user bob".to_owned(),
        policy: Policy::parse(text, Kind::Identity).unwrap(),
    };
    let standing = Standing::testing(bob, policy.map(named).into_iter().collect());
    Ctx { caller: Caller::of(Arc::new(standing), None), ..ctx.clone() }
}

fn identity(effect: &str, action: &str, resource: &str) -> String {
    let statement = json!({ "Effect": effect, "Action": action, "Resource": resource });
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

#[tokio::test(start_paused = true)]
async fn a_parameter_names_its_key_by_id_arn_alias_or_the_aliass_arn() {
    let ctx = ctx(&host());
    let key = make(&ctx, "alias/payments").await;
    let (id, arn) = (text(&key["KeyId"]), text(&key["Arn"]));
    assert_eq!(arn, format!("arn:aws:kms:eu-west-1:111122223333:key/{id}"));
    assert_eq!((&key["State"], &key["Version"]), (&json!("Enabled"), &json!(1)));
    let alias_arn = "arn:aws:kms:eu-west-1:111122223333:alias/payments";
    for (number, name) in [&*id, &*arn, "alias/payments", alias_arn].into_iter().enumerate() {
        let parameter = format!("/p/{number}");
        put(&ctx, &parameter, name).await.unwrap();
        assert_eq!(opened(&ctx, &parameter).await.unwrap(), "hunter2");
        let described = call(&ctx, describe_key, json!({ "KeyId": name })).await.unwrap();
        assert_eq!(described["Key"], key);
    }
    for (name, says) in [
        ("alias/other", "Alias arn:aws:kms:eu-west-1:111122223333:alias/other is not found."),
        (
            "00000000-0000-4000-8000-000000000000",
            "Key 'arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000' does not exist",
        ),
        (
            "arn:aws:kms:eu-west-2:111122223333:alias/payments",
            "Alias arn:aws:kms:eu-west-2:111122223333:alias/payments is not found.",
        ),
    ] {
        let refused = put(&ctx, "/other", name).await.unwrap_err();
        assert_eq!((&*refused.code, &*refused.message), ("InvalidKeyId", says));
    }
    let listed = call(&ctx, list_keys, json!({})).await.unwrap();
    assert_eq!(listed, json!({ "Keys": [key] }));
}

#[tokio::test(start_paused = true)]
async fn a_key_is_used_by_those_whom_its_policy_and_their_own_allow() {
    let ctx = ctx(&host());
    let key = make(&ctx, "alias/payments").await;
    let arn = text(&key["Arn"]);
    put(&ctx, "/db/password", &arn).await.unwrap();
    let decrypt = identity("Allow", "kms:Decrypt", &arn);

    // The account's policies decide.
    let refused = opened(&by_bob(&ctx, None), "/db/password").await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        format!(
            "AccessDeniedException: User: arn:aws:iam::111122223333:user/bob is not authorized to perform: kms:Decrypt on resource: {arn} \
             because no identity-based policy allows the kms:Decrypt action"
        )
    );
    assert_eq!(opened(&by_bob(&ctx, Some(&decrypt)), "/db/password").await.unwrap(), "hunter2");
    assert_eq!(code(put(&by_bob(&ctx, Some(&decrypt)), "/db/password", &arn).await), "AccessDeniedException");
    let encrypt = identity("Allow", "kms:Encrypt", &arn);
    put(&by_bob(&ctx, Some(&encrypt)), "/db/password", &arn).await.unwrap();

    // The key's names one user, for one thing: the account's policies allow nothing any more, not even the administrator's.
    let policy = |statement: Value| json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string();
    let set = async |statement| {
        call(&ctx, put_key_policy, json!({ "KeyId": arn, "Policy": policy(statement) })).await.unwrap();
    };
    set(json!({ "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:user/admin" }, "Action": "kms:Encrypt", "Resource": "*" }))
        .await;
    put(&ctx, "/db/password", &arn).await.unwrap();
    assert_eq!(code(put(&by_bob(&ctx, Some(&encrypt)), "/db/password", &arn).await), "AccessDeniedException");
    assert_eq!(code(opened(&by_bob(&ctx, Some(&decrypt)), "/db/password").await), "AccessDeniedException");
    assert_eq!(code(opened(&ctx, "/db/password").await), "AccessDeniedException");

    // What it is used for is a condition.
    let of_parameter = |name: &str| {
        json!({
            "Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*",
            "Condition": { "StringEquals": {
                "kms:EncryptionContext:PARAMETER_ARN": format!("arn:aws:ssm:eu-west-1:111122223333:parameter{name}"),
                "kms:ViaService": "ssm.eu-west-1.amazonaws.com",
                "kms:CallerAccount": "111122223333",
            } },
        })
    };
    set(of_parameter("/db/other")).await;
    assert_eq!(code(opened(&ctx, "/db/password").await), "AccessDeniedException");
    set(of_parameter("/db/password")).await;
    assert_eq!(opened(&ctx, "/db/password").await.unwrap(), "hunter2");

    // A Deny of either ends it.
    let deny = identity("Deny", "kms:Decrypt", "*");
    assert_eq!(code(opened(&by_bob(&ctx, Some(&deny)), "/db/password").await), "AccessDeniedException");
    set(json!({ "Effect": "Deny", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*" })).await;
    assert_eq!(code(opened(&ctx, "/db/password").await), "AccessDeniedException");

    // Sealed, it is shown to whoever may read the parameter.
    let sealed = ssm(&by_bob(&ctx, None), "GetParameter", json!({ "Name": "/db/password" })).await.unwrap();
    assert_ne!(sealed["Parameter"]["Value"], "hunter2");
}

#[tokio::test(start_paused = true)]
async fn a_policy_that_is_none_or_names_nobody_is_refused() {
    let ctx = ctx(&host());
    make(&ctx, "alias/payments").await;
    let nobody = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": { "AWS": "arn:aws:iam::111122223333:user/nobody" }, "Action": "kms:*", "Resource": "*"
    }] });
    for document in ["{", &identity("Allow", "kms:*", "*"), &nobody.to_string()] {
        let refused = call(&ctx, put_key_policy, json!({ "KeyId": "alias/payments", "Policy": document })).await;
        assert_eq!(code(refused), "ValidationException", "{document}");
        let refused = call(&ctx, create_key, json!({ "Alias": "alias/other", "Policy": document })).await;
        assert_eq!(code(refused), "ValidationException", "{document}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_is_not_deleted_while_any_version_of_a_parameter_is_sealed_with_it() {
    let ctx = ctx(&host());
    make(&ctx, "alias/old").await;
    make(&ctx, "alias/new").await;
    let delete = async |key: &str| call(&ctx, delete_key, json!({ "KeyId": key })).await;
    put(&ctx, "/p", "alias/old").await.unwrap();
    put(&ctx, "/p", "alias/new").await.unwrap();
    let refused = delete("alias/old").await.unwrap_err();
    let says = "ConflictException: Version 1 of the parameter /p is sealed with this key, and perhaps others.";
    assert_eq!(refused.to_string(), says);
    // The version goes when a hundred came after it.
    for _ in 0..98 {
        put(&ctx, "/p", "alias/new").await.unwrap();
    }
    assert_eq!(code(delete("alias/old").await), "ConflictException");
    put(&ctx, "/p", "alias/new").await.unwrap();
    delete("alias/old").await.unwrap();
    assert_eq!(code(call(&ctx, describe_key, json!({ "KeyId": "alias/old" })).await), "ResourceNotFoundException");

    assert_eq!(code(delete("alias/new").await), "ConflictException");
    ssm(&ctx, "DeleteParameter", json!({ "Name": "/p" })).await.unwrap();
    delete("alias/new").await.unwrap();
    assert_eq!(call(&ctx, list_keys, json!({})).await.unwrap(), json!({ "Keys": [] }));
    assert_eq!(code(put(&ctx, "/p", "alias/new").await), "InvalidKeyId");
}

#[tokio::test(start_paused = true)]
async fn what_an_earlier_version_sealed_opens_and_the_newest_seals() {
    let ctx = ctx(&host());
    let key = make(&ctx, "alias/payments").await;
    put(&ctx, "/first", "alias/payments").await.unwrap();
    put(&ctx, "/own", "alias/aws/ssm").await.unwrap();
    for name in ["alias/payments", "alias/aws/ssm"] {
        let rotated = call(&ctx, rotate_key, json!({ "KeyId": name })).await.unwrap();
        assert_eq!(rotated, json!({ "Version": 2 }));
        let described = call(&ctx, describe_key, json!({ "KeyId": name })).await.unwrap();
        assert_eq!(described["Key"]["Version"], 2);
    }
    put(&ctx, "/second", "alias/payments").await.unwrap();
    for name in ["/first", "/second", "/own"] {
        assert_eq!(opened(&ctx, name).await.unwrap(), "hunter2", "{name}");
    }
    // The form of what is sealed: a byte, the key's id, the version.
    for (name, version) in [("/first", 1), ("/second", 2)] {
        let sealed = ssm(&ctx, "GetParameter", json!({ "Name": name })).await.unwrap();
        let sealed = text(&sealed["Parameter"]["Value"]);
        let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, sealed).unwrap();
        assert_eq!(uuid::Uuid::from_slice(&bytes[1..17]).unwrap().to_string(), text(&key["KeyId"]));
        assert_eq!(bytes[17..21], u32::to_be_bytes(version));
    }
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_disabled_neither_seals_nor_opens_until_it_is_enabled_again() {
    let ctx = ctx(&host());
    let key = make(&ctx, "alias/payments").await;
    put(&ctx, "/p", "alias/payments").await.unwrap();
    let state = async |state: &str| {
        call(&ctx, set_key_state, json!({ "KeyId": "alias/payments", "State": state })).await.unwrap();
    };
    state("Disabled").await;
    let says = format!("InvalidKeyId: {} is disabled.", text(&key["Arn"]));
    assert_eq!(opened(&ctx, "/p").await.unwrap_err().to_string(), says);
    assert_eq!(put(&ctx, "/p", "alias/payments").await.unwrap_err().to_string(), says);
    ssm(&ctx, "GetParameter", json!({ "Name": "/p" })).await.unwrap();
    state("Enabled").await;
    assert_eq!(opened(&ctx, "/p").await.unwrap(), "hunter2");
}

#[tokio::test(start_paused = true)]
async fn an_alias_is_one_keys_and_the_accounts_own_is_not_to_be_had() {
    let ctx = ctx(&host());
    make(&ctx, "alias/payments").await;
    assert_eq!(code(call(&ctx, create_key, json!({ "Alias": "alias/payments" })).await), "ConflictException");
    assert_eq!(code(call(&ctx, create_key, json!({ "Alias": "alias/aws/ssm" })).await), "ValidationException");
    assert_eq!(code(call(&ctx, delete_key, json!({ "KeyId": "alias/aws/ssm" })).await), "ValidationException");
    assert_eq!(
        code(call(&ctx, describe_key, json!({ "KeyId": "alias/aws/ssm" })).await),
        "ResourceNotFoundException",
        "it is made with the first thing that it seals"
    );
}

#[tokio::test(start_paused = true)]
async fn an_account_has_a_hundred_keys_in_a_region_in_pages() {
    let ctx = ctx(&host());
    for number in 0..100 {
        make(&ctx, &format!("alias/{number}")).await;
    }
    assert_eq!(code(call(&ctx, create_key, json!({ "Alias": "alias/one-more" })).await), "QuotaExceededException");
    let (mut sizes, mut token) = (Vec::new(), Value::Null);
    loop {
        let mut request = json!({ "MaxResults": 40 });
        if token.is_string() {
            request["NextToken"] = token;
        }
        let page = call(&ctx, list_keys, request).await.unwrap();
        sizes.push(page["Keys"].as_array().unwrap().len());
        token = page["NextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(sizes, [40, 40, 20]);
}
