//! Forgetting requests: after ninety days, and the oldest of an account that has too many.
//!
//! What is too much goes when more is written, what is too old by a timer.

use std::collections::BTreeSet;

use super::STRANGERS;
use super::records::{CHANGES, Kept, LOG, SIZES, SizeRecord};
use crate::operation::{Host, Result, Store};
use crate::store::{AccountScope, Key, Range, Table, Tx, View};
use crate::work::{HOUR_MILLIS, Timers};

/// The kind of the hourly work ([`hourly`](crate::work::hourly)).
pub const TIMER: &str = "audit-retention";

/// How long a request is kept: as long as CloudTrail's event history.
const KEPT_MILLIS: u64 = 90 * 24 * HOUR_MILLIS;

/// Bytes of an account's changes that are kept, and of its log beside them: half a million changes, or some three million reads, and what a
/// host of a hundred accounts has room for.
pub const BYTES: u64 = 512 * 1024 * 1024;

/// The same of all strangers together.
pub const STRANGERS_BYTES: u64 = 64 * 1024 * 1024;

/// Rows that one transaction removes, each with those of its index: it reads 2 MiB.
const PIECE: usize = 100;

/// Accounts that are listed at once.
const ACCOUNTS: usize = 500;

/// Bytes of each table that are kept of an account.
pub(super) fn most(account: &str) -> u64 {
    if account == STRANGERS { STRANGERS_BYTES } else { BYTES }
}

/// Registers the timer.
pub fn reconcile(on: &mut Timers) {
    on.hourly(TIMER, forget);
}

async fn forget(host: Host) -> Result<()> {
    let now = host.env.now_millis();
    for account in accounts(&host.store).await? {
        trim(&host.store, &CHANGES, &account, now).await?;
        trim(&host.store, &LOG, &account, now).await?;
    }
    Ok(())
}

/// The accounts that have a history.
///
/// # Errors
/// Those of the store.
pub(super) async fn accounts(store: &Store) -> Result<BTreeSet<String>> {
    let (mut accounts, mut after) = (BTreeSet::new(), None);
    loop {
        let read = store.read(async |view: &View| {
            let changed = view.scopes(&CHANGES, after.as_ref(), ACCOUNTS).await?;
            let logged = view.scopes(&LOG, after.as_ref(), ACCOUNTS).await?;
            Ok((changed, logged))
        });
        let (changed, logged) = read.await?;
        // Behind the lesser of two full lists, the other may lack some.
        let full = [&changed, &logged].into_iter().filter(|list| list.len() == ACCOUNTS).filter_map(|list| list.last());
        let next = full.min().cloned();
        let seen = changed.into_iter().chain(logged);
        accounts.extend(seen.filter(|scope| next.as_ref().is_none_or(|next| scope <= next)).map(|scope| scope.account));
        match next {
            Some(next) => after = Some(next),
            None => return Ok(accounts),
        }
    }
}

/// Counts what was written of a table; what there is now.
///
/// # Errors
/// Those of the store.
pub(super) async fn grown(tx: &mut Tx, scope: &AccountScope, table: &str, by: &SizeRecord) -> Result<SizeRecord> {
    let mut size = tx.get(&SIZES, scope, table).await?.unwrap_or_default();
    size.rows += by.rows;
    size.bytes += by.bytes;
    tx.put(&SIZES, scope, table, &size).await?;
    Ok(size)
}

/// Removes what is too old and too much of a table.
///
/// # Errors
/// Those of the store.
pub(super) async fn trim<K: Key, R: Kept>(
    store: &Store,
    table: &Table<AccountScope, K, R>,
    account: &str,
    now_millis: u64,
) -> Result<()> {
    let (scope, keep_from_millis) = (AccountScope::new(account), now_millis.saturating_sub(KEPT_MILLIS));
    loop {
        let removed = store
            .transact(async |tx: &mut Tx| {
                let mut size = tx.get(&SIZES, &scope, table.name()).await?.unwrap_or_default();
                let oldest = tx.scan(table, &scope, Range::all(), PIECE).await?;
                let mut removed = 0;
                for (key, record) in &oldest.rows {
                    if record.newest_millis() >= keep_from_millis && size.bytes <= most(account) {
                        break;
                    }
                    tx.delete(table, &scope, key).await?;
                    size.rows = size.rows.saturating_sub(1);
                    size.bytes = size.bytes.saturating_sub(record.bytes());
                    removed += 1;
                }
                if removed > 0 {
                    tx.put(&SIZES, &scope, table.name(), &size).await?;
                }
                Ok(removed)
            })
            .await?;
        if removed < PIECE {
            return Ok(());
        }
    }
}
