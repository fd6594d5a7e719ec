//! What is put is what is listed: whole, in its order, until something else is put.

use serde_json::{Value, json};

use super::{Fleet, applications, hashed, item, without_content};
use crate::api::Operations;
use crate::operation::Resource;
use crate::operation::testing::{bob, code};
use crate::store::Tx;
use crate::systems::inventory::records::{BLOCKS, HEADS};
use crate::systems::inventory::{Upload, collected};
use crate::systems::nodes::testing::deregister;

#[tokio::test(start_paused = true)]
async fn entries_are_listed_in_the_order_in_which_they_were_put_with_what_they_had() {
    let fleet = Fleet::new(2).await;
    let content = json!([
        {"Name": "zlib", "Version": "1.3", "Summary": "", "Publisher": "Dr. \u{1F980} \u{0} end"},
        {"Name": "bash"},
        {"Name": "bash", "Version": "5.2", "Architecture": "i386", "URL": "https://example.com"},
    ]);
    fleet.put(0, item("AWS:Application", "1.1", content.clone())).await;
    let listed = fleet.list(0, "AWS:Application").await;
    assert_eq!(listed["Entries"], content);
    assert_eq!(listed["SchemaVersion"], "1.1");
    assert_eq!(listed["CaptureTime"], "2026-01-02T03:04:05Z");
    // A known type of which the node said nothing.
    let other = fleet.list(1, "AWS:Application").await;
    assert_eq!((&other["Entries"], &other["CaptureTime"]), (&json!([]), &json!(null)));
}

#[tokio::test(start_paused = true)]
async fn what_is_put_replaces_the_whole_type_on_its_node_and_nothing_else() {
    let fleet = Fleet::new(2).await;
    let many: Vec<_> = (0..3_000).map(|number| format!("package-{number}")).collect();
    let many: Vec<_> = many.iter().map(|name| (name.as_str(), "1")).collect();
    fleet.put(0, applications(&many)).await;
    fleet.put(1, applications(&[("bash", "5.2")])).await;
    fleet.put(0, item("Custom:Rack", "1.0", json!([{"Row": "7"}]))).await;
    let (_, rows) = fleet.stored().await;
    assert!(rows > 10, "{rows}");

    fleet.put(0, applications(&[("dash", "0.5")])).await;
    let listed = fleet.list(0, "AWS:Application").await;
    assert_eq!(listed["Entries"], json!([{"Name": "dash", "Version": "0.5", "Architecture": "x86_64"}]));
    assert_eq!(fleet.list(1, "AWS:Application").await["Entries"][0]["Name"], "bash");
    assert_eq!(fleet.list(0, "Custom:Rack").await["Entries"], json!([{"Row": "7"}]));
    // Two parts of each node's applications, and the rack.
    assert_eq!(fleet.stored().await, (3, 5));

    fleet.put(0, applications(&[])).await;
    assert_eq!(fleet.list(0, "AWS:Application").await["Entries"], json!([]));
    assert_eq!(fleet.stored().await, (3, 3));
}

#[tokio::test(start_paused = true)]
async fn the_same_hash_leaves_content_and_time_as_they_were_and_another_demands_the_content() {
    let fleet = Fleet::new(1).await;
    let first = hashed(applications(&[("bash", "5.2")]), "one");
    fleet.put(0, first.clone()).await;
    let mut later = hashed(applications(&[("dash", "0.5")]), "one");
    later["CaptureTime"] = json!("2026-02-02T00:00:00Z");
    fleet.put(0, later.clone()).await;
    fleet.put(0, without_content(later)).await;
    let listed = fleet.list(0, "AWS:Application").await;
    assert_eq!(listed["Entries"][0]["Name"], "bash");
    assert_eq!(listed["CaptureTime"], "2026-01-02T03:04:05Z");

    let unknown = without_content(hashed(first.clone(), "two"));
    let refused = fleet.try_put(0, json!([unknown])).await.unwrap_err();
    assert_eq!(refused.code, "ItemContentMismatchException");
    assert_eq!(refused.members["TypeName"], "AWS:Application");
    // Content that came without a hash is not what any hash stands for.
    fleet.put(0, applications(&[("bash", "5.3")])).await;
    assert_eq!(code(fleet.try_put(0, json!([without_content(first)])).await), "ItemContentMismatchException");
}

#[tokio::test(start_paused = true)]
async fn a_context_is_part_of_every_entry() {
    let fleet = Fleet::new(1).await;
    let mut compliance = item("AWS:ComplianceItem", "1.0", json!([{"Id": "KB1"}, {"Id": "KB2"}]));
    compliance["Context"] = json!({"ComplianceType": "Patch"});
    fleet.put(0, compliance).await;
    let expected = json!([{"Id": "KB1", "ComplianceType": "Patch"}, {"Id": "KB2", "ComplianceType": "Patch"}]);
    assert_eq!(fleet.list(0, "AWS:ComplianceItem").await["Entries"], expected);
}

#[tokio::test(start_paused = true)]
async fn a_type_that_a_node_stops_speaking_of_is_dropped_after_thirty_days() {
    let fleet = Fleet::new(1).await;
    let kept = hashed(applications(&[("bash", "5.2")]), "one");
    fleet.put(0, kept.clone()).await;
    fleet.put(0, item("Custom:Rack", "1.0", json!([{"Row": "7"}]))).await;
    fleet.pass(20).await;
    fleet.put(0, without_content(kept)).await;
    fleet.pass(11).await;
    fleet.settle().await;
    assert_eq!(code(fleet.try_list(0, "Custom:Rack").await), "InvalidTypeNameException", "no node has it");
    assert_eq!(fleet.list(0, "AWS:Application").await["Entries"][0]["Name"], "bash");
    fleet.pass(20).await;
    fleet.settle().await;
    assert_eq!(fleet.stored().await, (0, 0));
}

#[tokio::test(start_paused = true)]
async fn a_custom_type_goes_with_the_last_node_that_has_it_and_its_spelling_too() {
    let fleet = Fleet::new(3).await;
    for node in 0..2 {
        fleet.put(node, item("Custom:Rack", "1.0", json!([{"Row": "7"}]))).await;
    }
    let misspelled = json!([item("Custom:Rack", "1.0", json!([{"row": "8"}]))]);
    for node in 0..2 {
        deregister(&fleet.ctx, &fleet.nodes[node]).await;
        assert_eq!(code(fleet.try_put(2, misspelled.clone()).await), "InvalidItemContentException", "{node}");
        fleet.settle().await;
    }
    fleet.try_put(2, misspelled).await.unwrap();
    assert_eq!(fleet.list(2, "Custom:Rack").await["Entries"], json!([{"row": "8"}]));
}

#[tokio::test(start_paused = true)]
async fn a_deregistered_node_leaves_no_inventory() {
    let fleet = Fleet::new(2).await;
    let many: Vec<_> = (0..9_000).map(|number| json!({"Key": format!("{number:0200}")})).collect();
    for node in 0..2 {
        for name in 0..5 {
            fleet.put(node, item(&format!("Custom:T{name}"), "1.0", json!(many))).await;
        }
        fleet.put(node, applications(&[("bash", "5.2")])).await;
    }
    deregister(&fleet.ctx, &fleet.nodes[0]).await;
    assert_eq!(fleet.found(json!([{"Key": "AWS:Application.Name", "Values": ["bash"]}]), 50).await, [1]);
    fleet.settle().await;
    let (scope, node) = (&fleet.ctx.scope, fleet.nodes[0].as_str());
    let read = fleet.ctx.store.read(async |view| {
        let heads = view.scan(&HEADS, scope, crate::store::Range::prefix((node,)), 10).await?;
        let applications = view.scan(&BLOCKS, scope, crate::store::Range::prefix(("AWS:Application", 0)), 10).await?;
        Ok((heads.rows.len(), applications.rows.len()))
    });
    assert_eq!(read.await.unwrap(), (0, 1));
    assert_eq!(fleet.list(1, "Custom:T4").await["Entries"].as_array().unwrap().len(), 50);
}

#[tokio::test(start_paused = true)]
async fn what_a_node_reports_goes_the_same_way_and_a_refusal_leaves_the_transaction_usable() {
    let fleet = Fleet::new(1).await;
    let node = &fleet.nodes[0];
    let now = fleet.ctx.env.now_millis();
    let good = Upload::of_node(node, json!([applications(&[("bash", "5.2")])])).unwrap();
    let unknown = without_content(hashed(item("Custom:Rack", "1.0", json!([])), "x"));
    let refused = Upload::of_node(node, json!([item("Custom:Shelf", "1.0", json!([{"A": "b"}])), unknown])).unwrap();
    fleet
        .ctx
        .store
        .transact(async |tx: &mut Tx| {
            let error = collected(tx, &fleet.ctx.scope, node, &refused, now).await.unwrap_err();
            assert_eq!(error.code, "ItemContentMismatchException");
            collected(tx, &fleet.ctx.scope, node, &good, now).await
        })
        .await
        .unwrap();
    assert_eq!(fleet.list(0, "AWS:Application").await["Entries"][0]["Name"], "bash");
    assert_eq!(fleet.stored().await, (1, 2));
}

#[tokio::test(start_paused = true)]
async fn a_hostile_node_is_held_to_the_services_own_model() {
    let node = "mi-0123456789abcdef0";
    let entry = |value: serde_json::Value| json!([item("Custom:T", "1.0", value)]);
    for (items, expected) in [
        (json!("x"), "SerializationException"),
        (json!([{"TypeName": 7}]), "SerializationException"),
        (json!([]), "ValidationException"),
        (json!([item("Custom:T", "one", json!([]))]), "ValidationException"),
        (entry(json!([{"": "x"}])), "ValidationException"),
        (entry(json!([{"k".repeat(65): "x"}])), "ValidationException"),
        (entry(json!([{"K": "x".repeat(4097)}])), "ValidationException"),
        (entry(json!(vec![json!({}); 10_001])), "ValidationException"),
        (
            entry(json!([(0..51).map(|n| (format!("k{n}"), json!(""))).collect::<serde_json::Map<_, _>>()])),
            "ValidationException",
        ),
        (json!(vec![item("Custom:T", "1.0", json!([])); 31]), "ValidationException"),
        (json!([item("AWS:Tag", "1.0", json!([]))]), "InvalidTypeNameException"),
    ] {
        assert_eq!(
            code(Upload::of_node(node, items.clone())),
            expected,
            "{}",
            items.to_string().get(..200).unwrap_or("")
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_permission_to_put_inventory_is_of_types_and_of_no_node() {
    let fleet = Fleet::new(1).await;
    let items = json!([applications(&[("bash", "5.2")]), item("Custom:Rack", "1.0", json!([{"Row": "7"}]))]);
    let request = json!({"InstanceId": fleet.nodes[0], "Items": items});
    let registry = crate::registry();
    let model = muster_types::ssm::SERVICE.operation("PutInventory").unwrap();
    let touched = registry.get(model).unwrap().prepare(request).unwrap().resources(&fleet.ctx).await.unwrap();
    let of_type = |name: &str| Resource::any().with("ssm:InventoryTypeName", name);
    assert_eq!(touched, [of_type("AWS:Application"), of_type("Custom:Rack")]);
}

#[tokio::test(start_paused = true)]
async fn a_permission_for_one_type_lets_no_other_through_beside_it() {
    let fleet = Fleet::new(1).await;
    let operations = Operations::new(fleet.ctx.host(), crate::registry()).await.unwrap();
    let statements = json!([{
        "Effect": "Allow", "Action": "ssm:PutInventory", "Resource": "*",
        "Condition": { "StringEquals": { "ssm:InventoryTypeName": "Custom:Rack" } }
    }]);
    let put = async |items: Value| {
        let input = json!({"InstanceId": fleet.nodes[0], "Items": items});
        let called = operations.call(("ssm", "PutInventory"), bob(&statements), fleet.ctx.scope.clone(), input).await;
        called.map(drop).map_err(|error| error.code)
    };
    let (rack, other) = (item("Custom:Rack", "1.0", json!([{"Row": "7"}])), applications(&[("bash", "5.2")]));
    assert_eq!(put(json!([rack])).await, Ok(()));
    for items in [json!([other]), json!([rack, other]), json!([other, rack])] {
        assert_eq!(put(items).await, Err("AccessDeniedException".to_owned()));
    }
    assert_eq!(fleet.list(0, "AWS:Application").await["Entries"], json!([]));
}
