//! Inventory that meets a bound.

use serde_json::{Value, json};

use super::{Fleet, applications, item};
use crate::operation::testing::code;
use crate::store::Tx;
use crate::systems::inventory::{CUSTOM_TYPES_LIMIT, NODE_BYTES, TYPE_VERSIONS_LIMIT, Upload, collected};

/// About that many megabytes.
fn large(type_name: &str, megabytes: usize) -> Value {
    item(type_name, "1.0", json!(vec![json!({"Text": "x".repeat(4_000)}); 260 * megabytes]))
}

#[tokio::test(start_paused = true)]
async fn an_account_has_twenty_custom_types_and_what_there_is_goes_on() {
    let fleet = Fleet::new(2).await;
    for number in 0..CUSTOM_TYPES_LIMIT {
        fleet.put(0, item(&format!("Custom:T{number}"), "1.0", json!([]))).await;
    }
    let more = json!([item("Custom:More", "1.0", json!([])), applications(&[("bash", "5.2")])]);
    assert_eq!(code(fleet.try_put(1, more).await), "CustomSchemaCountLimitExceededException");
    assert_eq!(fleet.list(1, "AWS:Application").await["Entries"], json!([]), "all or nothing");
    fleet.put(1, item("Custom:T0", "1.0", json!([{"A": "b"}]))).await;
}

#[tokio::test(start_paused = true)]
async fn a_node_s_collectors_do_not_use_up_the_account_s_custom_types() {
    let fleet = Fleet::new(2).await;
    let collect = async |node: usize, name: &str| {
        let (id, now) = (&fleet.nodes[node], fleet.ctx.env.now_millis());
        let upload = Upload::of_node(id, json!([item(name, "1.0", json!([{"A": "b"}]))])).unwrap();
        fleet.ctx.store.transact(async |tx: &mut Tx| collected(tx, &fleet.ctx.scope, id, &upload, now).await).await
    };
    for number in 0..10 {
        collect(0, &format!("Custom:T{number}")).await.unwrap();
    }
    assert_eq!(code(collect(0, "Custom:More").await), "CustomSchemaCountLimitExceededException");
    collect(0, "Custom:T0").await.unwrap();
    collect(0, "Custom:T9").await.unwrap();
    collect(1, "Custom:More").await.unwrap();
    // Whoever may call PutInventory knows what it is for.
    fleet.put(0, item("Custom:Own", "1.0", json!([]))).await;
}

#[tokio::test(start_paused = true)]
async fn a_node_has_ten_megabytes_however_often_it_says_them() {
    let fleet = Fleet::new(1).await;
    for round in 0..2 {
        for name in ["Custom:A", "Custom:B", "Custom:C"] {
            fleet.put(0, large(name, 3 - round)).await;
        }
    }
    for name in ["Custom:A", "Custom:B", "Custom:C"] {
        fleet.put(0, large(name, 3)).await;
    }
    let refused = fleet.try_put(0, json!([large("Custom:D", 2)])).await.unwrap_err();
    assert_eq!(refused.code, "TotalSizeLimitExceededException");
    assert!(refused.message.contains(&NODE_BYTES.to_string()), "{}", refused.message);
    // In place of what was there before, the same is not more.
    fleet.put(0, large("Custom:A", 1)).await;
    fleet.put(0, large("Custom:D", 2)).await;
}

#[tokio::test(start_paused = true)]
async fn content_and_entries_that_are_too_long_are_refused_by_name() {
    let fleet = Fleet::new(1).await;
    let refused = fleet.try_put(0, json!([large("Custom:A", 4)])).await.unwrap_err();
    assert_eq!((&*refused.code, &refused.members["TypeName"]), ("ItemSizeLimitExceededException", &json!("Custom:A")));
    // Fifty values of 4,096 characters, each of three bytes.
    let long: serde_json::Map<_, _> =
        (0..50).map(|number| (format!("k{number}"), json!("\u{2603}".repeat(4_096)))).collect();
    let refused = fleet.try_put(0, json!([item("Custom:A", "1.0", json!([long]))])).await;
    assert_eq!(code(refused), "ItemSizeLimitExceededException");
    // Fifty of one byte each are fine, and ten thousand entries without anything in them.
    let wide: serde_json::Map<_, _> = (0..50).map(|number| (format!("k{number}"), json!("x".repeat(4_000)))).collect();
    fleet.put(0, item("Custom:A", "1.0", json!([wide, wide]))).await;
    assert_eq!(fleet.list(0, "Custom:A").await["Entries"], json!([wide, wide]));
    fleet.put(0, item("Custom:A", "1.0", json!(vec![json!({}); 10_000]))).await;
    let both = json!([large("Custom:A", 2), large("Custom:B", 2)]);
    assert_eq!(code(fleet.try_put(0, both).await), "TotalSizeLimitExceededException");
}

#[tokio::test(start_paused = true)]
async fn the_most_that_a_call_can_bring_fits_a_transaction_also_in_place_of_as_much() {
    let fleet = Fleet::new(1).await;
    // Attributes that no two entries share are what takes the most beside its text.
    let sparse = |letter: char| {
        let entries: Vec<_> = (0..10_000)
            .map(|entry| {
                let pairs = (0..10).map(|pair| (format!("{letter}{entry:05}{pair:04}"), json!("0123456789")));
                pairs.collect::<serde_json::Map<_, _>>()
            })
            .collect();
        item("Custom:A", "1.0", json!(entries))
    };
    for letter in ['a', 'b'] {
        fleet.put(0, sparse(letter)).await;
    }
    let found = fleet.found(json!([{"Key": "Custom:A.b099990009", "Values": ["0123456789"]}]), 50).await;
    assert_eq!(found, [0]);
}

#[tokio::test(start_paused = true)]
async fn nodes_have_a_hundred_versions_of_a_custom_type() {
    let fleet = Fleet::with(0..101, json!({})).await;
    for version in 0..TYPE_VERSIONS_LIMIT {
        fleet.put(version, item("Custom:A", &format!("1.{version}"), json!([]))).await;
    }
    let more = json!([item("Custom:A", "2.0", json!([]))]);
    assert_eq!(
        code(fleet.try_put(TYPE_VERSIONS_LIMIT, more.clone()).await),
        "UnsupportedInventorySchemaVersionException"
    );
    fleet.put(0, item("Custom:A", "1.1", json!([]))).await;
    fleet.try_put(TYPE_VERSIONS_LIMIT, more).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn attributes_that_differ_only_in_case_are_refused() {
    let fleet = Fleet::new(2).await;
    fleet.put(0, item("Custom:A", "1.0", json!([{"Row": "7"}]))).await;
    let refused = fleet.try_put(1, json!([item("Custom:A", "1.0", json!([{"row": "7"}]))])).await.unwrap_err();
    assert_eq!(refused.code, "InvalidItemContentException");
    assert!(refused.message.contains("Row") && refused.message.contains("row"), "{}", refused.message);
}
