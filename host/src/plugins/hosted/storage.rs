//! Values that plugins keep on the host, each its own for an account and region.

use serde::{Deserialize, Serialize};

use crate::operation::Result;
use crate::store::{Range, Record, RegionScope, Table, Tx, View};

/// By (plugin, key).
static VALUES: Table<RegionScope, (String, String), ValueRecord> = Table::new("plugin-values");
/// How much each plugin keeps, by its name.
static SIZES: Table<RegionScope, String, SizeRecord> = Table::new("plugin-values-sizes");

/// Rows that are read at once: with values of 64 KiB, 4 MiB.
const PAGE: usize = 64;

#[derive(Serialize, Deserialize)]
struct ValueRecord {
    #[serde(with = "serde_bytes")]
    value: Vec<u8>,
}

impl Record for ValueRecord {
    const VERSION: u8 = 1;
}

/// Bytes of all keys and values.
#[derive(Serialize, Deserialize)]
struct SizeRecord {
    bytes: u64,
}

impl Record for SizeRecord {
    const VERSION: u8 = 1;
}

pub async fn get(view: &View, scope: &RegionScope, plugin: &str, key: &str) -> Result<Option<Vec<u8>>> {
    Ok(view.get(&VALUES, scope, &(plugin, key)).await?.map(|record| record.value))
}

/// Keeps a value; false, and nothing is kept, where all would then have more than the quota.
pub async fn put(
    tx: &mut Tx,
    scope: &RegionScope,
    plugin: &str,
    key: &str,
    value: &[u8],
    quota_bytes: u64,
) -> Result<bool> {
    let before = tx.get(&VALUES, scope, &(plugin, key)).await?;
    let kept = tx.get(&SIZES, scope, plugin).await?.map_or(0, |record| record.bytes);
    let freed = before.map_or(0, |record| size(key, &record.value));
    let bytes = kept.saturating_sub(freed) + size(key, value);
    if bytes > quota_bytes {
        return Ok(false);
    }
    tx.put(&VALUES, scope, &(plugin, key), &ValueRecord { value: value.to_vec() }).await?;
    tx.put(&SIZES, scope, plugin, &SizeRecord { bytes }).await?;
    Ok(true)
}

pub async fn remove(tx: &mut Tx, scope: &RegionScope, plugin: &str, key: &str) -> Result<()> {
    let Some(before) = tx.get(&VALUES, scope, &(plugin, key)).await? else { return Ok(()) };
    let kept = tx.get(&SIZES, scope, plugin).await?.map_or(0, |record| record.bytes);
    tx.delete(&VALUES, scope, &(plugin, key)).await?;
    let bytes = kept.saturating_sub(size(key, &before.value));
    Ok(tx.put(&SIZES, scope, plugin, &SizeRecord { bytes }).await?)
}

/// The keys that begin so, in the order of their bytes.
pub async fn keys(view: &View, scope: &RegionScope, plugin: &str, prefix: &str) -> Result<Vec<String>> {
    let mut keys = Vec::new();
    let mut range = Range::prefix((plugin,)).from((plugin, prefix));
    loop {
        let page = view.scan(&VALUES, scope, range, PAGE).await?;
        for ((_, key), _) in page.rows {
            if !key.starts_with(prefix) {
                return Ok(keys);
            }
            keys.push(key);
        }
        match page.next {
            Some(cursor) => range = Range::prefix((plugin,)).resume(&cursor),
            None => return Ok(keys),
        }
    }
}

fn size(key: &str, value: &[u8]) -> u64 {
    (key.len() + value.len()) as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::testing::{ctx, host};

    #[tokio::test(start_paused = true)]
    async fn a_plugin_keeps_what_its_quota_holds_and_sees_its_own_alone() {
        let ctx = ctx(&host());
        let scope = &ctx.scope;
        let kept = ctx.store.transact(async |tx: &mut Tx| {
            assert!(put(tx, scope, "acme/a", "k1", &[1; 8], 20).await?);
            assert!(put(tx, scope, "acme/a", "k2", &[2; 8], 20).await?);
            assert!(!put(tx, scope, "acme/a", "k3", b"", 21).await?, "a key takes room as well");
            assert!(put(tx, scope, "acme/a", "k1", &[3; 8], 20).await?, "what is replaced makes room");
            assert!(put(tx, scope, "acme/b", "k1", &[4; 8], 10).await?);
            remove(tx, scope, "acme/a", "k2").await?;
            remove(tx, scope, "acme/a", "k2").await?;
            assert!(put(tx, scope, "acme/a", "other", &[5; 5], 20).await?);
            Ok((
                get(tx, scope, "acme/a", "k1").await?,
                get(tx, scope, "acme/a", "k2").await?,
                keys(tx, scope, "acme/a", "").await?,
                keys(tx, scope, "acme/a", "k").await?,
            ))
        });
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let expected = (Some(vec![3; 8]), None, names(&["k1", "other"]), names(&["k1"]));
        assert_eq!(kept.await.unwrap(), expected);
    }
}
