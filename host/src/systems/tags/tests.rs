use serde_json::{Value, json};

use super::*;
use crate::operation::testing::{call, code, ctx, host};
use crate::operation::{AnswerForm, Ctx, Registry, Result};
use crate::systems::nodes::testing::nodes;

fn tags(pairs: &[(&str, &str)]) -> Value {
    pairs.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect()
}

async fn add(ctx: &Ctx, id: &str, pairs: &[(&str, &str)]) -> Result<Value> {
    let input = json!({"ResourceType": "ManagedInstance", "ResourceId": id, "Tags": tags(pairs)});
    call(ctx, add_tags_to_resource, input).await
}

async fn list(ctx: &Ctx, id: &str) -> Result<Value> {
    let input = json!({"ResourceType": "ManagedInstance", "ResourceId": id});
    Ok(call(ctx, list_tags_for_resource, input).await?["TagList"].clone())
}

async fn remove(ctx: &Ctx, id: &str, keys: &[&str]) -> Result<Value> {
    let input = json!({"ResourceType": "ManagedInstance", "ResourceId": id, "TagKeys": keys});
    call(ctx, remove_tags_from_resource, input).await
}

#[tokio::test(start_paused = true)]
async fn tags_are_added_replaced_by_key_listed_by_key_and_removed() {
    let ctx = ctx(&host());
    let node = &nodes(&ctx, 1, json!({})).await[0];
    assert_eq!(list(&ctx, node).await.unwrap(), json!([]));
    assert_eq!(add(&ctx, node, &[("b", "1"), ("a", "")]).await.unwrap(), json!({}));
    assert_eq!(list(&ctx, node).await.unwrap(), tags(&[("a", ""), ("b", "1")]));
    add(&ctx, node, &[("b", "2"), ("B", "3")]).await.unwrap();
    assert_eq!(list(&ctx, node).await.unwrap(), tags(&[("B", "3"), ("a", ""), ("b", "2")]));
    assert_eq!(remove(&ctx, node, &["b", "never"]).await.unwrap(), json!({}));
    assert_eq!(list(&ctx, node).await.unwrap(), tags(&[("B", "3"), ("a", "")]));
    remove(&ctx, node, &["B", "a"]).await.unwrap();
    assert_eq!(list(&ctx, node).await.unwrap(), json!([]));
}

#[tokio::test(start_paused = true)]
async fn a_resource_that_is_not_there_is_refused_by_all_three_calls() {
    let ctx = ctx(&host());
    for (kind, id, expected) in [
        ("ManagedInstance", "mi-0123456789abcdef0", "InvalidResourceId"),
        ("ManagedInstance", "i-1234567890abcdef0", "ValidationException"),
        ("ManagedInstance", "mi-0123456789ABCDEF0", "ValidationException"),
        ("Parameter", "/no/such", "InvalidResourceId"),
        ("Document", "NoSuch", "InvalidResourceId"),
        ("MaintenanceWindow", "mw-0123456789abcdef0", "InvalidResourceId"),
        ("OpsItem", "oi-0123456789ab", "InvalidResourceId"),
    ] {
        let with = |more: Value| {
            let mut input = json!({"ResourceType": kind, "ResourceId": id});
            input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            input
        };
        let tags = json!({"Tags": [{"Key": "a", "Value": "b"}]});
        assert_eq!(code(call(&ctx, add_tags_to_resource, with(tags)).await), expected, "{id}");
        assert_eq!(code(call(&ctx, list_tags_for_resource, with(json!({}))).await), expected, "{id}");
        assert_eq!(
            code(call(&ctx, remove_tags_from_resource, with(json!({"TagKeys": ["a"]}))).await),
            expected,
            "{id}"
        );
    }
    let error = list(&ctx, "i-1234567890abcdef0").await.unwrap_err();
    assert_eq!(
        error.message,
        "resourceId i-1234567890abcdef0 should be in format mi-[0-9a-f]{17} for resource type ManagedInstance"
    );
}

#[tokio::test(start_paused = true)]
async fn what_breaks_a_rule_of_tags_changes_nothing() {
    let ctx = ctx(&host());
    let node = &nodes(&ctx, 1, json!({})).await[0];
    let names: Vec<_> = (0..50).map(|number| format!("k{number:02}")).collect();
    let fifty: Vec<_> = names.iter().map(|name| (name.as_str(), "")).collect();
    add(&ctx, node, &fifty).await.unwrap();
    for (pairs, expected) in [
        (vec![("k00", "new"), ("k50", "")], "TooManyTagsError"),
        (vec![("k00", "new"), ("k00", "newer")], "ValidationException"),
        (vec![("k00", "new"), ("aws:k", "")], "ValidationException"),
        (vec![("k00", "new"), ("Aws:k", "")], "ValidationException"),
    ] {
        assert_eq!(code(add(&ctx, node, &pairs).await), expected, "{pairs:?}");
        assert_eq!(list(&ctx, node).await.unwrap(), tags(&fifty), "{pairs:?}");
    }
    // Fifty is not too many, and a key that is there takes no further place.
    add(&ctx, node, &[("k00", "new")]).await.unwrap();
    assert_eq!(list(&ctx, node).await.unwrap()[0], json!({"Key": "k00", "Value": "new"}));
    // Three letters are no prefix, and letters of several bytes are no trouble.
    remove(&ctx, node, &["k01", "k02"]).await.unwrap();
    add(&ctx, node, &[("aws", ""), ("äöü", "")]).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn tags_of_one_account_are_not_there_for_another() {
    let ctx = ctx(&host());
    let node = &nodes(&ctx, 1, json!({})).await[0];
    add(&ctx, node, &[("a", "b")]).await.unwrap();
    let mut other = ctx.clone();
    other.scope = RegionScope::new("444455556666", "eu-west-1");
    assert_eq!(code(list(&other, node).await), "InvalidResourceId");
    let found = other
        .store
        .read(async |view: &View| {
            resources_with(view, &other.scope, ResourceType::ManagedInstance, "a", &[], None, 10).await
        })
        .await
        .unwrap();
    assert_eq!(found, Tagged { ids: Vec::new(), more: false });
}

#[tokio::test(start_paused = true)]
async fn resources_are_found_by_tag_in_the_order_of_their_ids_a_part_at_a_time() {
    let ctx = ctx(&host());
    let mut ids = nodes(&ctx, 9, json!({})).await;
    ids.sort();
    for (number, id) in ids.iter().enumerate() {
        let role = ["web", "db", "cache"][number % 3];
        add(&ctx, id, &[("Role", role), ("long", &"x".repeat(250))]).await.unwrap();
    }
    let find = async |key: &str, values: &[&str], limit: usize| {
        let values: Vec<_> = values.iter().map(|value| (*value).to_owned()).collect();
        let mut found: Vec<String> = Vec::new();
        loop {
            let after = found.last().cloned();
            let part = ctx
                .store
                .read(async |view: &View| {
                    let kind = ResourceType::ManagedInstance;
                    resources_with(view, &ctx.scope, kind, key, &values, after.as_deref(), limit).await
                })
                .await
                .unwrap();
            assert!(part.ids.len() <= limit);
            found.extend(part.ids);
            if !part.more {
                return found;
            }
        }
    };
    let every = |remainders: &[usize]| -> Vec<String> {
        let wanted = ids.iter().enumerate().filter(|(number, _)| remainders.contains(&(number % 3)));
        wanted.map(|(_, id)| id.clone()).collect()
    };
    let long = "x".repeat(250);
    for limit in [1, 2, 3, 100] {
        assert_eq!(find("Role", &["web"], limit).await, every(&[0]));
        assert_eq!(find("Role", &["cache", "web", "web"], limit).await, every(&[0, 2]));
        assert_eq!(find("Role", &[], limit).await, ids);
        assert_eq!(find("long", &[&long], limit).await, ids);
        assert_eq!(find("Role", &["we"], limit).await, [""; 0]);
        assert_eq!(find("Rol", &[], limit).await, [""; 0]);
    }
    remove(&ctx, &ids[0], &["Role"]).await.unwrap();
    add(&ctx, &ids[3], &[("Role", "db")]).await.unwrap();
    assert_eq!(find("Role", &["web"], 100).await, [ids[6].clone()]);
}

#[tokio::test(start_paused = true)]
async fn a_parameter_is_named_with_or_without_its_first_slash() {
    let ctx = ctx(&host());
    let mut registry = Registry::new();
    crate::systems::parameter_store::register(&mut registry);
    let model = registry.models().find(|model| model.name == "PutParameter").unwrap();
    let put = json!({"Name": "/app/one", "Value": "1", "Type": "String"});
    registry.get(model).unwrap().prepare(put).unwrap().run(ctx.clone(), AnswerForm::Text).await.unwrap();
    let input = |id: &str| json!({"ResourceType": "Parameter", "ResourceId": id});
    let mut one = input("app/one");
    one["Tags"] = tags(&[("a", "b")]);
    call(&ctx, add_tags_to_resource, one).await.unwrap();
    for id in ["/app/one", "app/one"] {
        let listed = call(&ctx, list_tags_for_resource, input(id)).await.unwrap();
        assert_eq!(listed["TagList"], tags(&[("a", "b")]), "{id}");
    }
}
