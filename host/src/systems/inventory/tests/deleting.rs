//! Custom types that are deleted, and those that are disabled.

use muster_types::ssm::{DeleteInventoryRequest, DescribeInventoryDeletionsRequest, GetInventorySchemaRequest};
use serde_json::{Value, json};

use super::{Fleet, hashed, item, without_content};
use crate::operation::Result;
use crate::operation::testing::{call, code};
use crate::store::View;
use crate::systems::inventory::{self, delete_inventory, describe_inventory_deletions, get_inventory_schema};

const TOKEN: &str = "0a1b2c3d-0000-4000-8000-0123456789ab";

fn rack(version: &str) -> Value {
    item("Custom:Rack", version, json!([{"Row": "7"}]))
}

async fn delete(fleet: &Fleet, change: Value) -> Result<Value> {
    let mut request = json!({"TypeName": "Custom:Rack"});
    request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    call::<DeleteInventoryRequest, _>(&fleet.ctx, delete_inventory, request).await
}

async fn deletions(fleet: &Fleet, request: Value) -> Vec<Value> {
    let listed = call::<DescribeInventoryDeletionsRequest, _>(&fleet.ctx, describe_inventory_deletions, request).await;
    listed.unwrap()["InventoryDeletions"].as_array().unwrap().clone()
}

async fn schemas(fleet: &Fleet, request: Value) -> Vec<Value> {
    let listed = call::<GetInventorySchemaRequest, _>(&fleet.ctx, get_inventory_schema, request).await;
    listed.unwrap()["Schemas"].as_array().unwrap().clone()
}

#[tokio::test(start_paused = true)]
async fn a_dry_run_counts_and_a_deletion_counts_down_from_the_same() {
    let fleet = Fleet::with(0..120, json!({})).await;
    for node in 0..120 {
        fleet.put(node, rack(if node < 100 { "1.0" } else { "1.1" })).await;
    }
    let counts = |first, second| {
        json!({"TotalCount": 120, "RemainingCount": first + second, "SummaryItems": [
            {"Version": "1.0", "Count": 100, "RemainingCount": first},
            {"Version": "1.1", "Count": 20, "RemainingCount": second},
        ]})
    };
    let tried = delete(&fleet, json!({"DryRun": true})).await.unwrap();
    assert_eq!(tried, json!({"TypeName": "Custom:Rack", "DeletionSummary": counts(100, 20)}));
    fleet.settle().await;
    assert_eq!(fleet.stored().await.0, 120);

    let started = delete(&fleet, json!({"ClientToken": TOKEN})).await.unwrap();
    assert_eq!(started["DeletionSummary"], counts(100, 20));
    let id = json!({"DeletionId": started["DeletionId"]});
    let mut seen = Vec::new();
    let mut timers = crate::work::Timers::new();
    crate::systems::inventory::reconcile(&mut timers);
    loop {
        let shown = deletions(&fleet, id.clone()).await.remove(0);
        seen.push(shown["DeletionSummary"]["RemainingCount"].as_u64().unwrap());
        if shown["LastStatus"] == "Complete" {
            assert_eq!(shown["DeletionSummary"], counts(0, 0));
            break;
        }
        assert_eq!(timers.settle(&fleet.ctx.host(), 1).await.unwrap(), 1, "{shown}");
    }
    assert_eq!(seen, [120, 70, 20, 0]);
    assert_eq!(fleet.stored().await, (0, 0));
    // Data goes, the type stays.
    assert_eq!(schemas(&fleet, json!({"TypeName": "Custom:"})).await.len(), 1);

    // The same request again is the same deletion, another one is not.
    assert_eq!(delete(&fleet, json!({"ClientToken": TOKEN})).await.unwrap(), started);
    let other = delete(&fleet, json!({"ClientToken": TOKEN, "SchemaDeleteOption": "DeleteSchema"})).await;
    assert_eq!(code(other), "InvalidDeleteInventoryParametersException");
    fleet.pass(31).await;
    fleet.settle().await;
    assert_eq!(deletions(&fleet, json!({})).await, [Value::Null; 0]);
}

#[tokio::test(start_paused = true)]
async fn what_is_put_while_the_old_is_being_deleted_stays_and_the_old_hash_is_worth_nothing() {
    let fleet = Fleet::new(2).await;
    for node in 0..2 {
        fleet.put(node, hashed(rack("1.0"), "one")).await;
    }
    delete(&fleet, json!({})).await.unwrap();
    let same = json!([without_content(hashed(rack("1.0"), "one"))]);
    assert_eq!(code(fleet.try_put(0, same).await), "ItemContentMismatchException");
    fleet.put(0, hashed(rack("1.0"), "one")).await;
    fleet.settle().await;
    assert_eq!(fleet.list(0, "Custom:Rack").await["Entries"], json!([{"Row": "7"}]));
    assert_eq!(fleet.list(1, "Custom:Rack").await["Entries"], json!([]));
    let shown = deletions(&fleet, json!({})).await;
    assert_eq!(
        (&shown[0]["LastStatus"], &shown[0]["DeletionSummary"]["RemainingCount"]),
        (&json!("Complete"), &json!(0))
    );
    // What is left is what the next deletion counts.
    assert_eq!(delete(&fleet, json!({"DryRun": true})).await.unwrap()["DeletionSummary"]["TotalCount"], 1);
}

#[tokio::test(start_paused = true)]
async fn a_disabled_version_is_ignored_and_a_higher_one_counts() {
    let fleet = Fleet::new(1).await;
    fleet.put(0, rack("1.9")).await;
    delete(&fleet, json!({"SchemaDeleteOption": "DisableSchema"})).await.unwrap();
    fleet.settle().await;
    for version in ["1.0", "1.9"] {
        fleet.put(0, rack(version)).await;
        assert_eq!(fleet.list(0, "Custom:Rack").await["Entries"], json!([]), "{version}");
    }
    fleet.put(0, rack("1.10")).await;
    assert_eq!(fleet.list(0, "Custom:Rack").await["Entries"], json!([{"Row": "7"}]));
}

#[tokio::test(start_paused = true)]
async fn what_is_ignored_is_known_by_its_hash_until_it_counts_again() {
    let fleet = Fleet::new(1).await;
    let known = async || {
        let now = fleet.ctx.env.now_millis();
        let read = async |view: &View| inventory::known(view, &fleet.ctx.scope, &fleet.nodes[0], now).await;
        fleet.ctx.store.read(read).await.unwrap().remove("Custom:Rack")
    };
    fleet.put(0, hashed(rack("1.0"), "one")).await;
    delete(&fleet, json!({"SchemaDeleteOption": "DisableSchema"})).await.unwrap();
    // While it is being deleted, the old is not touched.
    fleet.put(0, hashed(rack("1.0"), "one")).await;
    assert_eq!(known().await, None);
    fleet.settle().await;
    fleet.put(0, hashed(rack("1.0"), "one")).await;
    assert_eq!(known().await.as_deref(), Some("one"));
    let listed = fleet.list(0, "Custom:Rack").await;
    assert_eq!((&listed["Entries"], &listed["CaptureTime"]), (&json!([]), &json!(null)));
    assert_eq!(fleet.found(json!([{"Key": "Custom:Rack.Row", "Values": ["7"]}]), 50).await, [0; 0]);
    assert_eq!(delete(&fleet, json!({"DryRun": true})).await.unwrap()["DeletionSummary"]["TotalCount"], 0);
    // Other content, and the same again.
    fleet.put(0, hashed(rack("0.9"), "two")).await;
    fleet.put(0, hashed(rack("0.9"), "two")).await;
    assert_eq!(known().await.as_deref(), Some("two"));

    fleet.put(0, hashed(rack("1.1"), "two")).await;
    assert_eq!(fleet.list(0, "Custom:Rack").await["Entries"], json!([{"Row": "7"}]));
    // What counts stays in place of what is ignored, and keeps its own hash.
    fleet.put(0, hashed(rack("1.0"), "one")).await;
    assert_eq!(known().await.as_deref(), Some("two"));
    assert_eq!(delete(&fleet, json!({"DryRun": true})).await.unwrap()["DeletionSummary"]["TotalCount"], 1);

    delete(&fleet, json!({"SchemaDeleteOption": "DisableSchema"})).await.unwrap();
    fleet.settle().await;
    fleet.put(0, hashed(rack("1.0"), "one")).await;
    assert_eq!(known().await.as_deref(), Some("one"));
    delete(&fleet, json!({"SchemaDeleteOption": "DeleteSchema"})).await.unwrap();
    assert_eq!(known().await, None, "it may be made again");
    fleet.put(0, hashed(rack("1.0"), "one")).await;
    fleet.settle().await;
    assert_eq!(fleet.list(0, "Custom:Rack").await["Entries"], json!([{"Row": "7"}]));
    assert_eq!(fleet.stored().await, (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_type_that_was_deleted_with_its_schema_is_unknown_at_once_and_can_be_made_again() {
    let fleet = Fleet::new(2).await;
    fleet.put(0, rack("1.0")).await;
    fleet.put(1, rack("1.0")).await;
    delete(&fleet, json!({"SchemaDeleteOption": "DeleteSchema"})).await.unwrap();
    assert_eq!(schemas(&fleet, json!({"TypeName": "Custom:"})).await, [Value::Null; 0]);
    assert_eq!(code(delete(&fleet, json!({})).await), "InvalidTypeNameException");
    // Other attributes, in another case, are no trouble now.
    fleet.put(0, item("Custom:Rack", "0.1", json!([{"row": "8"}]))).await;
    fleet.settle().await;
    let [schema] = &schemas(&fleet, json!({"TypeName": "Custom:"})).await[..] else { panic!("one schema") };
    let attributes = json!([{"Name": "row", "DataType": "string"}]);
    assert_eq!((&schema["Version"], &schema["Attributes"]), (&json!("0.1"), &attributes));
    assert_eq!(fleet.list(0, "Custom:Rack").await["Entries"], json!([{"row": "8"}]));
    assert_eq!(fleet.stored().await, (1, 1));
}

#[tokio::test(start_paused = true)]
async fn schemas_are_listed_by_name_and_aggregators_see_what_they_can_count() {
    let fleet = Fleet::new(1).await;
    fleet.put(0, rack("1.0")).await;
    fleet.put(0, item("Custom:Empty", "1.0", json!([]))).await;
    let all = schemas(&fleet, json!({})).await;
    let names: Vec<_> = all.iter().map(|schema| schema["TypeName"].as_str().unwrap()).collect();
    assert!(names.is_sorted() && names.contains(&"AWS:Application") && names.contains(&"Custom:Rack"), "{names:?}");
    let detailed = &schemas(&fleet, json!({"TypeName": "AWS:InstanceD"})).await;
    assert_eq!(detailed.len(), 1);
    assert_eq!(detailed[0]["Attributes"][1], json!({"Name": "CPUCores", "DataType": "number"}));
    let counted = &schemas(&fleet, json!({"TypeName": "AWS:Application", "Aggregator": true})).await[0];
    let attributes = json!([{"Name": "Name", "DataType": "string"}, {"Name": "Version", "DataType": "string"}]);
    assert_eq!((&counted["Version"], &counted["Attributes"]), (&json!("1.1"), &attributes));
}
