//! ListCollectorFailures, and how the host comes to know of them.
//!
//! A node tells after each collection which of its collectors failed. There is a row for each of those alone, and a node on which the
//! same happens as the last time, or nothing, costs no write.

use std::collections::BTreeMap;

use muster_package::plain;
use muster_protocol::{COLLECTOR_FAILURES, CollectorFailure, FAILURE_CHARS};
use muster_types::Timestamp;
use muster_types::muster::{self, ListCollectorFailuresRequest, ListCollectorFailuresResponse};
use serde::{Deserialize, Serialize};

use super::PAGE;
use crate::operation::{Ctx, Host, Result, page_size};
use crate::store::{Range, Record, RegionScope, Table, Tx, View};
use crate::systems::nodes;

/// By (node, collector).
pub(super) static FAILURES: Table<RegionScope, (String, String), FailureRecord> =
    Table::new("inventory-collector-failures");

/// Bytes of a collector's name, which is part of a key, and of a code.
const NAME_BYTES: usize = 128;
/// Bytes of a message: as many characters as a node may tell.
const MESSAGE_BYTES: usize = 4 * FAILURE_CHARS;

/// A collector that failed the last time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct FailureRecord {
    code: String,
    message: String,
    /// When it was first told of. Milliseconds since 1970.
    since_millis: u64,
}

impl Record for FailureRecord {
    const VERSION: u8 = 1;
}

/// The collectors that failed on some node the last time, by node and name.
///
/// # Errors
/// `ValidationException` for a token of another request.
pub(super) async fn list_collector_failures(
    ctx: Ctx,
    request: ListCollectorFailuresRequest,
) -> Result<ListCollectorFailuresResponse> {
    let limit = page_size(request.max_results, PAGE);
    let after = ctx.page_state::<(String, String)>(request.next_token.as_deref())?;
    let rows = ctx
        .store
        .read(async |view: &View| {
            let mut range = Range::all();
            if let Some((node_id, collector)) = &after {
                range = range.after((node_id.as_str(), collector.as_str()));
            }
            Ok(view.scan(&FAILURES, &ctx.scope, range, limit + 1).await?.rows)
        })
        .await?;
    let next_token = match rows.get(limit - 1) {
        Some((last, _)) if rows.len() > limit => Some(ctx.page_token(last)?),
        _ => None,
    };
    let item = |((node_id, collector), failure): ((String, String), FailureRecord)| muster::CollectorFailure {
        node_id: Some(node_id),
        collector_name: Some(collector),
        code: Some(failure.code),
        message: Some(failure.message),
        since: Some(Timestamp::from_millis(failure.since_millis)),
    };
    Ok(ListCollectorFailuresResponse { failures: Some(rows.into_iter().take(limit).map(item).collect()), next_token })
}

/// The node has collected, and these collectors failed.
///
/// # Errors
/// Those of the store.
pub async fn collection_ended(
    host: &Host,
    scope: &RegionScope,
    node_id: &str,
    failures: &[CollectorFailure],
) -> Result<()> {
    let now = host.env.now_millis();
    let failed: BTreeMap<String, (String, String)> = failures
        .iter()
        .take(COLLECTOR_FAILURES)
        .map(|CollectorFailure { collector, code, message }| {
            (shown(collector, NAME_BYTES), (shown(code, NAME_BYTES), shown(message, MESSAGE_BYTES)))
        })
        .collect();
    let is_known = |before: &BTreeMap<String, FailureRecord>| {
        let same = |(name, (code, message)): (&String, &(String, String))| {
            before.get(name).is_some_and(|failure| failure.code == *code && failure.message == *message)
        };
        before.len() == failed.len() && failed.iter().all(same)
    };
    if is_known(&host.store.read(async |view: &View| known(view, scope, node_id).await).await?) {
        return Ok(());
    }
    host.store
        .transact(async |tx: &mut Tx| {
            if nodes::node(tx, scope, node_id).await?.is_none() {
                return Ok(());
            }
            let before = known(tx, scope, node_id).await?;
            for name in before.keys().filter(|name| !failed.contains_key(*name)) {
                tx.delete(&FAILURES, scope, &(node_id, name.as_str())).await?;
            }
            for (name, (code, message)) in &failed {
                let same = before.get(name).filter(|failure| failure.code == *code && failure.message == *message);
                if same.is_none() {
                    let failure = FailureRecord { code: code.clone(), message: message.clone(), since_millis: now };
                    tx.put(&FAILURES, scope, &(node_id, name.as_str()), &failure).await?;
                }
            }
            Ok(())
        })
        .await
}

/// The text as it is shown, cut to so many bytes after that: what must be shown as its escape gets ten times as long.
fn shown(text: &str, most: usize) -> String {
    let mut shown = plain(&text[..text.floor_char_boundary(most)]);
    shown.truncate(shown.floor_char_boundary(most));
    shown
}

/// Forgets those of a node that is gone.
pub(super) async fn forget(tx: &mut Tx, scope: &RegionScope, node_id: &str) -> Result<()> {
    for name in known(tx, scope, node_id).await?.keys() {
        tx.delete(&FAILURES, scope, &(node_id, name.as_str())).await?;
    }
    Ok(())
}

async fn known(view: &View, scope: &RegionScope, node_id: &str) -> Result<BTreeMap<String, FailureRecord>> {
    let rows = view.scan(&FAILURES, scope, Range::prefix((node_id,)), COLLECTOR_FAILURES).await?.rows;
    Ok(rows.into_iter().map(|((_, name), failure)| (name, failure)).collect())
}
