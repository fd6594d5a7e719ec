//! Inventory of simulated nodes, in memory and in paused time.

mod deleting;
mod finding;
mod limits;
mod putting;

use std::ops::Range;
use std::time::Duration;

use muster_types::ssm::{GetInventoryRequest, ListInventoryEntriesRequest, PutInventoryRequest};
use serde_json::{Value, json};

use super::records::{BLOCKS, HEADS};
use crate::operation::testing::{self, call};
use crate::operation::{Ctx, Result};
use crate::store::{Range as Rows, View};
use crate::systems::nodes::testing::nodes_with;
use crate::work::Timers;

/// A host with some nodes, in the order of their ids.
struct Fleet {
    ctx: Ctx,
    nodes: Vec<String>,
}

impl Fleet {
    async fn new(count: u16) -> Self {
        Self::with(0..count, json!({})).await
    }

    async fn with(keys: Range<u16>, activation: Value) -> Self {
        let ctx = testing::ctx(&testing::host());
        let mut nodes = nodes_with(&ctx, keys, activation).await;
        nodes.sort();
        Self { ctx, nodes }
    }

    /// Puts items on the node of that number.
    async fn try_put(&self, node: usize, items: Value) -> Result<Value> {
        let request = json!({"InstanceId": self.nodes[node], "Items": items});
        call::<PutInventoryRequest, _>(&self.ctx, super::put_inventory, request).await
    }

    async fn put(&self, node: usize, item: Value) {
        assert_eq!(self.try_put(node, json!([item])).await.unwrap(), json!({}));
    }

    async fn try_list(&self, node: usize, type_name: &str) -> Result<Value> {
        let request = json!({"InstanceId": self.nodes[node], "TypeName": type_name});
        call::<ListInventoryEntriesRequest, _>(&self.ctx, super::list_inventory_entries, request).await
    }

    async fn list(&self, node: usize, type_name: &str) -> Value {
        self.try_list(node, type_name).await.unwrap()
    }

    async fn get(&self, request: Value) -> Value {
        call::<GetInventoryRequest, _>(&self.ctx, super::get_inventory, request).await.unwrap()
    }

    /// The numbers of the nodes that filters find, however many pages it takes.
    async fn found(&self, filters: Value, page: usize) -> Vec<usize> {
        let mut request = json!({"MaxResults": page});
        if filters != json!([]) {
            request["Filters"] = filters;
        }
        let mut found = Vec::new();
        loop {
            let mut answer = self.get(request.clone()).await;
            let entities = answer["Entities"].as_array().unwrap();
            assert!(entities.len() <= page);
            found.extend(entities.iter().map(|entity| self.nodes.iter().position(|id| entity["Id"] == **id).unwrap()));
            match answer["NextToken"].take() {
                Value::Null => return found,
                token => request["NextToken"] = token,
            }
        }
    }

    /// The rows of an aggregator.
    async fn rows(&self, aggregator: Value, type_name: &str) -> Value {
        let answer = self.get(json!({"Aggregators": [aggregator]})).await;
        answer["Entities"][0]["Data"][type_name]["Content"].clone()
    }

    /// Does what timers ask for until nothing more is due.
    async fn settle(&self) {
        let mut timers = Timers::new();
        super::reconcile(&mut timers);
        timers.settle(&self.ctx.host(), 1_000).await.unwrap();
    }

    async fn pass(&self, days: u64) {
        tokio::time::advance(Duration::from_secs(days * 24 * 60 * 60)).await;
    }

    /// How many rows are stored for nodes and their entries.
    async fn stored(&self) -> (usize, usize) {
        let scope = &self.ctx.scope;
        let read = self.ctx.store.read(async |view: &View| {
            let heads = view.scan(&HEADS, scope, Rows::all(), 2_000).await?.rows.len();
            Ok((heads, view.scan(&BLOCKS, scope, Rows::all(), 2_000).await?.rows.len()))
        });
        read.await.unwrap()
    }
}

fn item(type_name: &str, version: &str, content: Value) -> Value {
    json!({
        "TypeName": type_name, "SchemaVersion": version, "CaptureTime": "2026-01-02T03:04:05Z", "Content": content,
    })
}

/// AWS:Application with those names and versions.
fn applications(packages: &[(&str, &str)]) -> Value {
    let entry = |(name, version): &(&str, &str)| json!({"Name": name, "Version": version, "Architecture": "x86_64"});
    item("AWS:Application", "1.1", packages.iter().map(entry).collect())
}

fn hashed(mut item: Value, hash: &str) -> Value {
    item["ContentHash"] = json!(hash);
    item
}

fn without_content(mut item: Value) -> Value {
    item.as_object_mut().unwrap().remove("Content");
    item
}
