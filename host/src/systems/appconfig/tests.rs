use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::contents::CONTENT_BYTES;
use super::records::{HOSTED, PIECES, USES};
use super::*;
use crate::api::Operations;
use crate::operation::Ctx;
use crate::operation::testing::{ACCOUNT, REGION, bob, call, code, ctx, host};
use crate::store::{Range, View};

async fn application(ctx: &Ctx, name: &str) -> String {
    let made = call(ctx, create_application, json!({ "Name": name })).await.unwrap();
    made["Id"].as_str().unwrap().to_owned()
}

async fn profile(ctx: &Ctx, application: &str, name: &str) -> String {
    let request = json!({ "ApplicationId": application, "Name": name, "LocationUri": "hosted" });
    let made = call(ctx, create_configuration_profile, request).await.unwrap();
    made["Id"].as_str().unwrap().to_owned()
}

/// A profile of an application: what requests name it by.
async fn named(ctx: &Ctx) -> Value {
    let application = application(ctx, "shop").await;
    let profile = profile(ctx, &application, "limits").await;
    json!({ "ApplicationId": application, "ConfigurationProfileId": profile })
}

fn with(value: &Value, more: Value) -> Value {
    let mut value = value.clone();
    value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    value
}

async fn put(ctx: &Ctx, of: &Value, content: &[u8], more: Value) -> Result<Value> {
    let request = json!({ "Content": STANDARD.encode(content), "ContentType": "text/plain" });
    call(ctx, create_hosted_configuration_version, with(&with(of, request), more)).await
}

async fn number(ctx: &Ctx, of: &Value, more: Value) -> i64 {
    put(ctx, of, b"x", more).await.unwrap()["VersionNumber"].as_i64().unwrap()
}

async fn get(ctx: &Ctx, of: &Value, number: i64) -> Result<Value> {
    call(ctx, get_hosted_configuration_version, with(of, json!({ "VersionNumber": number }))).await
}

async fn delete(ctx: &Ctx, of: &Value, number: i64) -> Result<Value> {
    call(ctx, delete_hosted_configuration_version, with(of, json!({ "VersionNumber": number }))).await
}

/// The numbers that a list of versions gives, and whether it goes on.
async fn numbers(ctx: &Ctx, of: &Value, more: Value) -> (Vec<i64>, Option<String>) {
    let listed = call(ctx, list_hosted_configuration_versions, with(of, more)).await.unwrap();
    let items = listed["Items"].as_array().unwrap();
    let token = listed.get("NextToken").map(|token| token.as_str().unwrap().to_owned());
    (items.iter().map(|item| item["VersionNumber"].as_i64().unwrap()).collect(), token)
}

/// What is kept of contents: pieces, and bytes that count.
async fn kept(ctx: &Ctx) -> (usize, u64) {
    ctx.store
        .read(async |view: &View| {
            let pieces = view.scan(&PIECES, &ctx.scope, Range::all(), 2_000).await?.rows.len();
            Ok((pieces, view.get(&USES, &ctx.scope, HOSTED).await?.unwrap_or_default().bytes))
        })
        .await
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_application_is_made_shown_changed_and_deleted() {
    let ctx = ctx(&host());
    let made = call(&ctx, create_application, json!({ "Name": "shop", "Description": "sells" })).await.unwrap();
    let id = made["Id"].as_str().unwrap();
    assert!(id.len() == 7 && id.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_lowercase()), "{id}");
    assert_eq!(made, json!({ "Id": id, "Name": "shop", "Description": "sells" }));
    let named = json!({ "ApplicationId": id });
    assert_eq!(call(&ctx, get_application, named.clone()).await.unwrap(), made);
    let changed = call(&ctx, update_application, with(&named, json!({ "Name": "store" }))).await.unwrap();
    assert_eq!(changed, json!({ "Id": id, "Name": "store", "Description": "sells" }));
    assert_eq!(call(&ctx, get_application, named.clone()).await.unwrap(), changed);
    call(&ctx, delete_application, named.clone()).await.unwrap();
    let gone = "ResourceNotFoundException";
    assert_eq!(code(call(&ctx, get_application, named.clone()).await), gone);
    assert_eq!(code(call(&ctx, update_application, named.clone()).await), gone);
    assert_eq!(code(call(&ctx, delete_application, named).await), gone);
}

#[tokio::test(start_paused = true)]
async fn names_are_not_unique_and_lists_are_in_the_order_of_creation() {
    let ctx = ctx(&host());
    let mut made = Vec::new();
    for _ in 0..3 {
        made.push(application(&ctx, "same").await);
        tokio::time::advance(std::time::Duration::from_millis(1)).await;
    }
    let first = call(&ctx, list_applications, json!({ "MaxResults": 2 })).await.unwrap();
    let second = call(&ctx, list_applications, json!({ "NextToken": first["NextToken"] })).await.unwrap();
    let ids = |page: &Value| -> Vec<Value> {
        page["Items"].as_array().unwrap().iter().map(|item| item["Id"].clone()).collect()
    };
    assert_eq!([ids(&first), ids(&second)].concat(), made);
    assert_eq!(second.get("NextToken"), None);

    let mut profiles = Vec::new();
    for _ in 0..3 {
        profiles.push(profile(&ctx, &made[0], "same").await);
    }
    profiles.sort_unstable();
    let of = json!({ "ApplicationId": made[0], "MaxResults": 2 });
    let first = call(&ctx, list_configuration_profiles, of.clone()).await.unwrap();
    let next = with(&of, json!({ "NextToken": first["NextToken"] }));
    let second = call(&ctx, list_configuration_profiles, next).await.unwrap();
    assert_eq!([ids(&first), ids(&second)].concat(), profiles, "made in one millisecond: by id");
    assert_eq!(second.get("NextToken"), None);
    let flags = with(&of, json!({ "Type": "AWS.AppConfig.FeatureFlags" }));
    assert_eq!(call(&ctx, list_configuration_profiles, flags).await.unwrap(), json!({ "Items": [] }));
}

#[tokio::test(start_paused = true)]
async fn an_account_has_a_hundred_applications_and_an_application_a_hundred_profiles() {
    let ctx = ctx(&host());
    let id = application(&ctx, "one").await;
    for _ in 1..100 {
        application(&ctx, "another").await;
    }
    let quota = "ServiceQuotaExceededException";
    assert_eq!(code(call(&ctx, create_application, json!({ "Name": "a" })).await), quota);
    for _ in 0..100 {
        profile(&ctx, &id, "p").await;
    }
    let request = json!({ "ApplicationId": id, "Name": "p", "LocationUri": "hosted" });
    assert_eq!(code(call(&ctx, create_configuration_profile, request).await), quota);
}

#[tokio::test(start_paused = true)]
async fn a_profile_is_made_shown_changed_and_deleted_only_without_versions() {
    let ctx = ctx(&host());
    let application = application(&ctx, "shop").await;
    let role = "arn:aws:iam::111122223333:role/reader";
    let request = json!({
        "ApplicationId": application, "Name": "limits", "Description": "of orders", "LocationUri": "hosted",
        "RetrievalRoleArn": role, "Validators": []
    });
    let made = call(&ctx, create_configuration_profile, request).await.unwrap();
    let id = made["Id"].as_str().unwrap();
    let mut expected = json!({
        "ApplicationId": application, "Id": id, "Name": "limits", "Description": "of orders", "LocationUri": "hosted",
        "RetrievalRoleArn": role, "Type": "AWS.Freeform"
    });
    assert_eq!(made, expected);
    let named = json!({ "ApplicationId": application, "ConfigurationProfileId": id });
    let change = json!({ "Description": "", "KmsKeyIdentifier": "", "Validators": [] });
    call(&ctx, update_configuration_profile, with(&named, change)).await.unwrap();
    expected["Description"] = json!("");
    assert_eq!(call(&ctx, get_configuration_profile, named.clone()).await.unwrap(), expected);
    let listed =
        call(&ctx, list_configuration_profiles, json!({ "ApplicationId": application, "Type": "AWS.Freeform" })).await;
    let summary = json!({
        "ApplicationId": application, "Id": id, "Name": "limits", "LocationUri": "hosted", "Type": "AWS.Freeform"
    });
    assert_eq!(listed.unwrap()["Items"], json!([summary]));

    let version = number(&ctx, &named, json!({})).await;
    let refused = call(&ctx, delete_configuration_profile, named.clone()).await.unwrap_err();
    let words = format!(
        "Cannot delete configuration profile {id} because there are still hosted configuration versions existing under it."
    );
    assert_eq!((refused.code.as_ref(), refused.message), ("BadRequestException", words));
    let application = json!({ "ApplicationId": application });
    assert_eq!(code(call(&ctx, delete_application, application.clone()).await), "BadRequestException");
    delete(&ctx, &named, version).await.unwrap();
    call(&ctx, delete_configuration_profile, with(&named, json!({ "DeletionProtectionCheck": "APPLY" })))
        .await
        .unwrap();
    assert_eq!(code(call(&ctx, get_configuration_profile, named).await), "ResourceNotFoundException");
    call(&ctx, delete_application, application).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_a_profile_cannot_have_is_refused_by_name() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    let good = json!({ "ApplicationId": of["ApplicationId"], "Name": "p", "LocationUri": "hosted" });
    for (change, code, word) in [
        (json!({ "LocationUri": "ssm-parameter://limits" }), "BadRequestException", "ssm-parameter://limits"),
        (json!({ "LocationUri": "s3://bucket/key" }), "BadRequestException", "s3://bucket/key"),
        (json!({ "LocationUri": "Hosted" }), "BadRequestException", "Hosted"),
        (json!({ "Type": "AWS.Other" }), "BadRequestException", "AWS.Other"),
        (json!({ "Type": "AWS.AppConfig.FeatureFlags" }), "NotImplementedException", "Type=AWS.AppConfig.FeatureFlags"),
        (json!({ "KmsKeyIdentifier": "alias/k" }), "NotImplementedException", "KmsKeyIdentifier"),
    ] {
        let refused = call(&ctx, create_configuration_profile, with(&good, change)).await.unwrap_err();
        assert_eq!(refused.code, code, "{refused}");
        assert!(refused.message.contains(word) && !refused.message.contains("secret"), "{refused}");
    }
    for change in [json!({ "KmsKeyIdentifier": "alias/k" })] {
        assert_eq!(code(call(&ctx, update_configuration_profile, with(&of, change)).await), "NotImplementedException");
    }
    let listed =
        call(&ctx, list_configuration_profiles, json!({ "ApplicationId": of["ApplicationId"] })).await.unwrap();
    assert_eq!(listed["Items"].as_array().unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_version_comes_out_byte_for_byte_and_never_changes() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    // Longer than a piece, and no text.
    let long: Vec<u8> = (0..300_000_u32).map(|at| (at % 251) as u8).collect();
    let more = json!({ "ContentType": "application/x-any; charset=utf-8", "Description": "one", "VersionLabel": "v1" });
    let made = put(&ctx, &of, &long, more).await.unwrap();
    let expected = with(
        &of,
        json!({
            "VersionNumber": 1, "Content": STANDARD.encode(&long), "ContentType": "application/x-any; charset=utf-8",
            "Description": "one", "VersionLabel": "v1"
        }),
    );
    assert_eq!(made, expected);
    assert_eq!(put(&ctx, &of, b"", json!({})).await.unwrap()["VersionNumber"], 2);
    assert_eq!(get(&ctx, &of, 1).await.unwrap(), expected);
    assert_eq!(get(&ctx, &of, 2).await.unwrap()["Content"], "");
}

#[tokio::test(start_paused = true)]
async fn deleting_versions_frees_what_they_kept() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    let largest = vec![b'x'; CONTENT_BYTES];
    put(&ctx, &of, &largest, json!({})).await.unwrap();
    put(&ctx, &of, b"x", json!({})).await.unwrap();
    assert_eq!(kept(&ctx).await, (17, 2_097_152 + 1 + 2 * 4_096));
    delete(&ctx, &of, 1).await.unwrap();
    assert_eq!(kept(&ctx).await, (1, 1 + 4_096));
    assert_eq!(get(&ctx, &of, 2).await.unwrap()["Content"], STANDARD.encode("x"));
    delete(&ctx, &of, 2).await.unwrap();
    assert_eq!(kept(&ctx).await, (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_configuration_beyond_the_quota_is_too_large_and_stores_nothing() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    let refused = put(&ctx, &of, &vec![b'x'; CONTENT_BYTES + 512], json!({})).await.unwrap_err();
    assert_eq!(refused.code, "PayloadTooLargeException");
    let members = json!({ "Measure": "KILOBYTES", "Limit": 2048.0, "Size": 2048.5 });
    assert_eq!(Value::Object(*refused.members), members);
    assert_eq!(kept(&ctx).await, (0, 0));
}

#[tokio::test(start_paused = true)]
async fn an_account_keeps_a_gigabyte_of_configurations() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    ctx.store
        .transact(async |tx: &mut crate::store::Tx| {
            let used = records::UseRecord { bytes: 1_073_741_824 - 4_096 };
            Ok(tx.put(&USES, &ctx.scope, HOSTED, &used).await?)
        })
        .await
        .unwrap();
    assert_eq!(code(put(&ctx, &of, b"x", json!({})).await), "ServiceQuotaExceededException");
    assert_eq!(put(&ctx, &of, b"", json!({})).await.unwrap()["VersionNumber"], 1);
}

#[tokio::test(start_paused = true)]
async fn numbers_go_up_and_are_not_given_again() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    for expected in 1..=3 {
        assert_eq!(number(&ctx, &of, json!({})).await, expected);
    }
    delete(&ctx, &of, 3).await.unwrap();
    assert_eq!(number(&ctx, &of, json!({})).await, 4);
    delete(&ctx, &of, 4).await.unwrap();
    assert_eq!(code(delete(&ctx, &of, 4).await), "ResourceNotFoundException");
    // The newest that exists is 2.
    for wrong in [0, 1, 3, 4, -1] {
        assert_eq!(
            code(put(&ctx, &of, b"x", json!({ "LatestVersionNumber": wrong })).await),
            "ConflictException",
            "{wrong}"
        );
    }
    assert_eq!(numbers(&ctx, &of, json!({})).await.0, [2, 1]);
    assert_eq!(number(&ctx, &of, json!({ "LatestVersionNumber": 2 })).await, 5);
}

#[tokio::test(start_paused = true)]
async fn a_first_version_may_say_that_there_is_none() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    for wrong in [1, -1] {
        assert_eq!(code(put(&ctx, &of, b"x", json!({ "LatestVersionNumber": wrong })).await), "ConflictException");
    }
    assert_eq!(number(&ctx, &of, json!({ "LatestVersionNumber": 0 })).await, 1);
}

#[tokio::test(start_paused = true)]
async fn a_label_is_one_version_s_until_that_is_deleted() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    assert_eq!(number(&ctx, &of, json!({ "VersionLabel": "v1" })).await, 1);
    assert_eq!(code(put(&ctx, &of, b"y", json!({ "VersionLabel": "v1" })).await), "ConflictException");
    let other = named(&ctx).await;
    assert_eq!(number(&ctx, &other, json!({ "VersionLabel": "v1" })).await, 1);
    delete(&ctx, &of, 1).await.unwrap();
    assert_eq!(number(&ctx, &of, json!({ "VersionLabel": "v1" })).await, 2);
    for member in ["VersionLabel", "Description"] {
        assert_eq!(code(put(&ctx, &of, b"x", json!({ member: "snö" })).await), "BadRequestException");
    }
}

#[tokio::test(start_paused = true)]
async fn versions_are_listed_newest_first_and_by_label() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    for at in 1..=60 {
        let label = if at % 2 == 0 { json!({ "VersionLabel": format!("even-{at}") }) } else { json!({}) };
        number(&ctx, &of, label).await;
    }
    let (first, token) = numbers(&ctx, &of, json!({})).await;
    assert_eq!(first, (11..=60).rev().collect::<Vec<_>>(), "fifty where nothing is said");
    assert_eq!(numbers(&ctx, &of, json!({ "NextToken": token })).await, ((1..=10).rev().collect(), None));
    assert_eq!(numbers(&ctx, &of, json!({ "VersionLabel": "even-4" })).await, (vec![4], None));
    assert_eq!(numbers(&ctx, &of, json!({ "VersionLabel": "even" })).await, (vec![], None));
    let begun = json!({ "VersionLabel": "even-4*", "MaxResults": 4 });
    let (first, token) = numbers(&ctx, &of, begun.clone()).await;
    assert_eq!(first, [48, 46, 44, 42]);
    assert_eq!(numbers(&ctx, &of, with(&begun, json!({ "NextToken": token }))).await, (vec![40, 4], None));
    assert_eq!(numbers(&ctx, &of, json!({ "VersionLabel": "*" })).await.0.len(), 30, "those that have a label");
    let item = call(&ctx, list_hosted_configuration_versions, with(&of, json!({ "VersionLabel": "even-2" }))).await;
    let expected = with(&of, json!({ "VersionNumber": 2, "ContentType": "text/plain", "VersionLabel": "even-2" }));
    assert_eq!(item.unwrap()["Items"], json!([expected]));
}

#[tokio::test(start_paused = true)]
async fn a_configuration_is_valid_where_nothing_is_demanded_of_it() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    number(&ctx, &of, json!({ "VersionLabel": "+1" })).await;
    for named in ["1", "+1", "01"] {
        let request = with(&of, json!({ "ConfigurationVersion": named }));
        assert_eq!(call(&ctx, validate_configuration, request).await.unwrap(), json!({}));
    }
    for named in ["2", "v1", "+", "99999999999999999999"] {
        let request = with(&of, json!({ "ConfigurationVersion": named }));
        let refused = call(&ctx, validate_configuration, request).await.unwrap_err();
        assert_eq!(refused.members["ResourceName"], "HostedConfigurationVersion", "{named}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_outermost_that_is_missing_is_named() {
    let ctx = ctx(&host());
    let of = named(&ctx).await;
    for (change, resource_name, word) in [
        (json!({ "ApplicationId": "none" }), "Application", "application none"),
        (json!({ "ConfigurationProfileId": "none" }), "ConfigurationProfile", "configuration profile none"),
        (json!({}), "HostedConfigurationVersion", "version 7"),
    ] {
        let of = with(&of, change);
        let refused = get(&ctx, &of, 7).await.unwrap_err();
        assert_eq!(refused.code, "ResourceNotFoundException");
        assert_eq!(refused.members["ResourceName"], resource_name);
        assert!(refused.message.contains(word), "{refused}");
        assert_eq!(delete(&ctx, &of, 7).await.unwrap_err().members["ResourceName"], resource_name);
    }
    let nowhere = with(&of, json!({ "ApplicationId": "none" }));
    assert_eq!(code(put(&ctx, &nowhere, b"x", json!({})).await), "ResourceNotFoundException");
    for number in [0, -1] {
        assert_eq!(code(get(&ctx, &of, number).await), "ResourceNotFoundException");
    }
}

#[tokio::test(start_paused = true)]
async fn tags_come_with_what_they_are_on_and_go_with_it() {
    let ctx = ctx(&host());
    let request = json!({ "Name": "shop", "Tags": { "Team": "web" } });
    let made = call(&ctx, create_application, request).await.unwrap();
    let application = made["Id"].as_str().unwrap();
    let request = json!({ "ApplicationId": application, "Name": "p", "LocationUri": "hosted", "Tags": { "a": "" } });
    let made = call(&ctx, create_configuration_profile, request).await.unwrap();
    let profile = made["Id"].as_str().unwrap();
    let arn = format!("arn:aws:appconfig:{REGION}:{ACCOUNT}:application/{application}");
    let profile_arn = format!("{arn}/configurationprofile/{profile}");
    let list = async |arn: &str| call(&ctx, list_tags_for_resource, json!({ "ResourceArn": arn })).await;
    assert_eq!(list(&arn).await.unwrap(), json!({ "Tags": { "Team": "web" } }));
    assert_eq!(list(&profile_arn).await.unwrap(), json!({ "Tags": { "a": "" } }));

    let tag = async |tags: Value| call(&ctx, tag_resource, json!({ "ResourceArn": arn, "Tags": tags })).await;
    tag(json!({ "Team": "shop", "Stage": "1" })).await.unwrap();
    let request = json!({ "ResourceArn": arn, "TagKeys": ["Stage", "never"] });
    call(&ctx, untag_resource, request).await.unwrap();
    assert_eq!(list(&arn).await.unwrap(), json!({ "Tags": { "Team": "shop" } }));
    assert_eq!(code(tag(json!({ "AWS:x": "" })).await), "BadRequestException");
    let fifty: Value = (0..50).map(|at| (format!("k{at}"), json!(""))).collect::<serde_json::Map<_, _>>().into();
    assert_eq!(code(tag(fifty).await), "BadRequestException", "with the one that is there they are 51");

    let other_region = arn.replace(REGION, "eu-west-9");
    let nothing = [&format!("{arn}x"), &format!("{profile_arn}x"), &other_region, &format!("{arn}/environment/abcd")];
    for arn in nothing {
        assert_eq!(code(list(arn).await), "ResourceNotFoundException", "{arn}");
    }

    let of = json!({ "ApplicationId": application, "ConfigurationProfileId": profile });
    call(&ctx, delete_configuration_profile, of).await.unwrap();
    call(&ctx, delete_application, json!({ "ApplicationId": application })).await.unwrap();
    for (kind, id) in [
        (tags::APPLICATION, application.to_owned()),
        (tags::CONFIGURATION_PROFILE, tags::profile_key(application, profile)),
    ] {
        let left = ctx
            .store
            .read(async |view: &View| crate::systems::tags::tags_of(view, &ctx.scope, kind, &id).await)
            .await
            .unwrap();
        assert!(left.is_empty(), "{left:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn whoever_gives_a_profile_a_role_passes_it_to_appconfig() {
    let ctx = ctx(&host());
    let operations = Operations::new(ctx.host(), crate::registry()).await.unwrap();
    let of = named(&ctx).await;
    let made = json!({ "ApplicationId": of["ApplicationId"], "Name": "p", "LocationUri": "hosted" });
    let role = "arn:aws:iam::111122223333:role/reader";
    let denied = format!(
        "User: arn:aws:iam::111122223333:user/bob is not authorized to perform: iam:PassRole on resource: {role} because no \
         identity-based policy allows the iam:PassRole action"
    );
    let changes = json!({ "Effect": "Allow", "Action": "appconfig:*", "Resource": "*" });
    let passes = |service: &str| {
        let condition = json!({ "StringEquals": { "iam:PassedToService": service } });
        json!({ "Effect": "Allow", "Action": "iam:PassRole", "Resource": role, "Condition": condition })
    };
    for (operation, input) in [("CreateConfigurationProfile", made), ("UpdateConfigurationProfile", of)] {
        let ask = async |statements: Value, input: &Value| {
            let (caller, scope) = (bob(&statements), ctx.scope.clone());
            let called = operations.call(("appconfig", operation), caller, scope, input.clone()).await;
            called.map(drop).map_err(|error| error.message)
        };
        let given = with(&input, json!({ "RetrievalRoleArn": role }));
        assert_eq!(ask(json!([changes]), &given).await, Err(denied.clone()));
        assert_eq!(ask(json!([changes, passes("ssm.amazonaws.com")]), &given).await, Err(denied.clone()));
        assert_eq!(ask(json!([changes, passes("appconfig.amazonaws.com")]), &given).await, Ok(()));
        assert_eq!(ask(json!([changes]), &input).await, Ok(()), "without a role");
    }
}

#[tokio::test(start_paused = true)]
async fn a_role_that_is_empty_is_passed_to_nobody() {
    let ctx = ctx(&host());
    let registry = crate::registry();
    let of = json!({ "ApplicationId": "abc1234", "ConfigurationProfileId": "abc1234", "RetrievalRoleArn": "" });
    for (operation, input) in [
        ("CreateConfigurationProfile", with(&of, json!({ "Name": "p", "LocationUri": "hosted" }))),
        ("UpdateConfigurationProfile", of),
    ] {
        let model = muster_types::appconfig::SERVICE.operation(operation).unwrap();
        let touched = registry.get(model).unwrap().prepare(input).unwrap().resources(&ctx).await.unwrap();
        assert!(touched.iter().all(|resource| resource.action.is_none()), "{touched:?}");
    }
}
