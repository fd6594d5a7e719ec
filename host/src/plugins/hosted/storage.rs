//! Values that plugins keep on the host, each its own for an account and region.

use muster_package::{Kept, TooMuch};
use serde::{Deserialize, Serialize};

use crate::operation::Result;
use crate::store::{Range, Record, RegionScope, Table, Tx, View};

/// By (plugin, key).
pub(in crate::plugins) static VALUES: Table<RegionScope, (String, String), ValueRecord> = Table::new("plugin-values");
/// How much each plugin keeps, by its name.
pub(in crate::plugins) static SIZES: Table<RegionScope, String, SizeRecord> = Table::new("plugin-values-sizes");

/// Rows that are read at once: with values of 64 KiB, 4 MiB.
const PAGE: usize = 64;

#[derive(Serialize, Deserialize)]
pub(in crate::plugins) struct ValueRecord {
    #[serde(with = "serde_bytes")]
    value: Vec<u8>,
}

impl Record for ValueRecord {
    const VERSION: u8 = 1;
}

#[derive(Serialize, Deserialize)]
pub(in crate::plugins) struct SizeRecord {
    kept: Kept,
}

impl Record for SizeRecord {
    const VERSION: u8 = 1;
}

pub async fn get(view: &View, scope: &RegionScope, plugin: &str, key: &str) -> Result<Option<Vec<u8>>> {
    Ok(view.get(&VALUES, scope, &(plugin, key)).await?.map(|record| record.value))
}

/// Keeps a value, unless all that the plugin keeps would be more than it may.
pub async fn put(
    tx: &mut Tx,
    scope: &RegionScope,
    plugin: &str,
    key: &str,
    value: &[u8],
    quota_bytes: u64,
) -> Result<std::result::Result<(), TooMuch>> {
    let kept = match without(tx, scope, plugin, key).await?.0.with(key, value.len(), quota_bytes) {
        Ok(kept) => kept,
        Err(too_much) => return Ok(Err(too_much)),
    };
    tx.put(&VALUES, scope, &(plugin, key), &ValueRecord { value: value.to_vec() }).await?;
    tx.put(&SIZES, scope, plugin, &SizeRecord { kept }).await?;
    Ok(Ok(()))
}

pub async fn remove(tx: &mut Tx, scope: &RegionScope, plugin: &str, key: &str) -> Result<()> {
    let (kept, true) = without(tx, scope, plugin, key).await? else { return Ok(()) };
    tx.delete(&VALUES, scope, &(plugin, key)).await?;
    Ok(tx.put(&SIZES, scope, plugin, &SizeRecord { kept }).await?)
}

/// What the plugin keeps but for this key, and whether it has that.
async fn without(tx: &mut Tx, scope: &RegionScope, plugin: &str, key: &str) -> Result<(Kept, bool)> {
    let before = tx.get(&VALUES, scope, &(plugin, key)).await?;
    let kept = tx.get(&SIZES, scope, plugin).await?.map_or(Kept::default(), |record| record.kept);
    Ok(before.map_or((kept, false), |record| (kept.without(key, record.value.len()), true)))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::testing::{ctx, host};

    #[tokio::test(start_paused = true)]
    async fn a_plugin_keeps_what_its_quota_holds_and_sees_its_own_alone() {
        let ctx = ctx(&host());
        let scope = &ctx.scope;
        let kept = ctx.store.transact(async |tx: &mut Tx| {
            // Each of them counts 64 bytes beside its own.
            let (one, two) = (10 + 64, 20 + 2 * 64);
            put(tx, scope, "acme/a", "k1", &[1; 8], two).await?.unwrap();
            put(tx, scope, "acme/a", "k2", &[2; 8], two).await?.unwrap();
            let key_alone = put(tx, scope, "acme/a", "k3", b"", two + 65).await?;
            assert_eq!(key_alone, Err(TooMuch::Bytes(two + 65)), "a key takes room as well");
            put(tx, scope, "acme/a", "k1", &[3; 8], two).await?.expect("what is replaced makes room");
            put(tx, scope, "acme/b", "k1", &[4; 8], one).await?.unwrap();
            remove(tx, scope, "acme/a", "k2").await?;
            remove(tx, scope, "acme/a", "k2").await?;
            put(tx, scope, "acme/a", "other", &[5; 5], two).await?.unwrap();
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
    #[tokio::test(start_paused = true)]
    async fn all_keys_that_a_plugin_may_have_are_listed_and_one_more_is_refused() {
        let ctx = ctx(&host());
        let scope = &ctx.scope;
        let key = |number: usize| format!("{number:05}");
        for hundred in 0..100 {
            let kept = ctx.store.transact(async |tx: &mut Tx| {
                for number in 0..100 {
                    put(tx, scope, "acme/a", &key(hundred * 100 + number), b"", u64::MAX).await?.unwrap();
                }
                Ok(())
            });
            kept.await.unwrap();
        }
        let one_more = ctx.store.transact(async |tx: &mut Tx| put(tx, scope, "acme/a", "more", b"", u64::MAX).await);
        assert_eq!(one_more.await.unwrap(), Err(TooMuch::Keys));
        let listed = ctx.store.read(async |view: &View| keys(view, scope, "acme/a", "").await).await.unwrap();
        assert_eq!(listed, (0..10_000).map(key).collect::<Vec<_>>());
    }
}
