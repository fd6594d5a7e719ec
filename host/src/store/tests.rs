//! What every engine of the store must do. The conformance suite runs on each of them.

mod backends;
mod blobs;
mod conformance;
mod crashes;
mod delivery;
mod engines;
mod export;
mod forms;
mod full;
mod histories;
mod keys;
mod layers;
mod leases;
mod model;
mod postgres;
mod together;

use serde::{Deserialize, Serialize};

use super::*;

/// What an operation would answer with: an error of its own, made from the store's.
#[derive(Debug, thiserror::Error)]
pub(super) enum OperationError {
    #[error("there is not enough")]
    NotEnough,
    #[error(transparent)]
    Store(#[from] Error),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ItemRecord {
    pub count: i64,
    pub label: String,
}

impl Record for ItemRecord {
    const VERSION: u8 = 1;
}

pub(super) fn item(count: i64, label: &str) -> ItemRecord {
    ItemRecord { count, label: label.to_owned() }
}

pub(super) static BY_LABEL: Index<String, ItemRecord, (String, Descending<i64>)> =
    Index::new("by-label", |_, record| vec![(record.label.clone(), Descending(record.count))]);
pub(super) static ITEMS: Table<RegionScope, String, ItemRecord> = Table::new("items");
pub(super) static LABELLED: Table<RegionScope, String, ItemRecord> = Table::new("labelled").with_indexes(&[&BY_LABEL]);

pub(super) static HOST_ITEMS: Table<HostScope, (String, u64), ItemRecord> = Table::new("host-items");
pub(super) static BY_NAME: Index<String, ItemRecord, (String, i64)> =
    Index::new("by-name", |name, record| vec![(name.clone(), record.count)]);
pub(super) static NAMED: Table<RegionScope, String, ItemRecord> = Table::new("named").with_indexes(&[&BY_NAME]);

pub(super) fn region() -> RegionScope {
    RegionScope::new("123456789012", "eu-central-1")
}

/// Waits until so many events can be read: on a database of many hosts those wait for whatever began before them.
pub(super) async fn readable(store: &Store, count: usize) {
    let read = async || store.outbox("nobody").next(count).await.unwrap().len();
    while read().await < count {
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    }
}
