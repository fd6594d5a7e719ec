//! Work that is done every hour, such as forgetting: each kind has one timer, which is the host's.
//!
//! Invariant: the work is done before its timer is taken. So it is done again where it was stopped, and bears being done twice.

use std::future::Future;

use super::{Timers, next_hour};
use crate::operation::{Host, Result};
use crate::store::{HostScope, Timer, Tx};

impl Timers {
    /// Names the function whose work is done every hour, once that has begun ([`begin`]).
    ///
    /// # Panics
    /// As [`timer`](Self::timer).
    pub fn hourly<F, Fut>(&mut self, kind: &'static str, work: F) -> &mut Self
    where
        F: Fn(Host) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<()>> + Send + 'static,
    {
        self.timer(kind, move |host, timer| {
            let work = work(host.clone());
            async move {
                let now = host.env.now_millis();
                work.await?;
                again(&host, &timer, kind, now).await
            }
        })
    }
}

/// Has it done every hour from now on, whoever began that before.
///
/// # Errors
/// Those of the store.
pub async fn begin(host: &Host, kind: &'static str) -> Result<()> {
    let due = next_hour(host.env.now_millis());
    host.store.transact(async |tx: &mut Tx| Ok(tx.at(due, kind, HostScope, "")?)).await
}

async fn again(host: &Host, timer: &Timer, kind: &'static str, now: u64) -> Result<()> {
    host.store
        .transact(async |tx: &mut Tx| {
            if tx.take_timer(timer).await? {
                tx.at(next_hour(now), kind, HostScope, "")?;
            }
            Ok(())
        })
        .await
}
