//! Forgetting what was kept for its time: one timer for each hour from which something is kept, of its account and region.
//!
//! Invariant: what is kept from an hour on is looked at when all of that hour is old enough.

use std::future::Future;

use super::{Timers, next_hour};
use crate::operation::{Host, Result};
use crate::store::{RegionScope, Timer, Tx};

/// What an account keeps in a region for a while.
pub trait Retention: 'static {
    /// The kind of the timers.
    const TIMER: &'static str;
    /// For how long.
    const KEPT_MILLIS: u64;

    /// Removes some of what is old enough now, in a transaction of its own; whether there may be more.
    ///
    /// # Errors
    /// Those of the store.
    fn forget(tx: &mut Tx, scope: &RegionScope, now: u64) -> impl Future<Output = Result<bool>> + Send;

    /// Sees to it that what is kept from now on is forgotten in time.
    ///
    /// # Errors
    /// Those of the store.
    fn remember(tx: &mut Tx, scope: &RegionScope, now: u64) -> Result<()> {
        Ok(tx.at(next_hour(now) + Self::KEPT_MILLIS, Self::TIMER, scope, "")?)
    }
}

impl Timers {
    /// Has it forgotten: a piece, and the next as long as there is more.
    ///
    /// # Panics
    /// As [`timer`](Self::timer).
    pub fn retention<R: Retention>(&mut self) -> &mut Self {
        self.timer(R::TIMER, forget::<R>)
    }
}

async fn forget<R: Retention>(host: Host, timer: Timer) -> Result<()> {
    let now = host.env.now_millis();
    let Some(scope) = timer.scope.region() else { return Ok(()) };
    host.store
        .transact(async |tx: &mut Tx| {
            if tx.take_timer(&timer).await? && R::forget(tx, scope, now).await? {
                tx.at(now, R::TIMER, scope, "")?;
            }
            Ok(())
        })
        .await
}
