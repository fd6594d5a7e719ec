//! Forgetting events: those that every consumer has handled go within an hour, all others after a week.

use crate::operation::{Host, Result};

use super::{HOUR_MILLIS, Timers};

/// The kind of the hourly work ([`hourly`](super::hourly)).
pub const TIMER: &str = "outbox-retention";

/// How long an event waits for a consumer that does not come.
const KEPT_MILLIS: u64 = 7 * 24 * HOUR_MILLIS;

/// Registers the timer.
pub fn reconcile(on: &mut Timers) {
    on.hourly(TIMER, forget);
}

async fn forget(host: Host) -> Result<()> {
    let now = host.env.now_millis();
    host.store.trim_outbox(now.saturating_sub(KEPT_MILLIS)).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::operation::testing;
    use crate::store::{AccountScope, Record, Tx};
    use crate::work::Reconcilers;

    #[derive(serde::Serialize, serde::Deserialize)]
    struct Said;

    impl Record for Said {
        const VERSION: u8 = 1;
    }

    #[tokio::test(start_paused = true)]
    async fn events_go_when_everyone_has_them_and_after_a_week_in_any_case() {
        let host = testing::host();
        super::super::hourly::begin(&host, TIMER).await.unwrap();
        let mut timers = Timers::new();
        reconcile(&mut timers);
        let work = Reconcilers::start(host.clone(), timers);
        let (reader, idle) = (host.store.outbox("reader"), host.store.outbox("idle"));
        reader.register().await.unwrap();
        idle.register().await.unwrap();
        let scope = AccountScope::new(testing::ACCOUNT);
        for _ in 0..3 {
            let now = host.env.now_millis();
            host.store.transact(async |tx: &mut Tx| Ok(tx.emit(now, "said", &scope, "a", &Said).await?)).await.unwrap();
        }
        let events = reader.next(10).await.unwrap();
        for consumer in [&reader, &idle] {
            consumer.handled(events[0].position).await.unwrap();
        }
        // What a consumer that is new finds is what is kept.
        let kept = async |name: &str| host.store.outbox(name).next(10).await.unwrap().len();
        tokio::time::sleep(Duration::from_secs(2 * 3600)).await;
        assert_eq!(kept("second").await, 2);
        reader.handled(events[2].position).await.unwrap();
        tokio::time::sleep(Duration::from_secs(6 * 24 * 3600)).await;
        assert_eq!(kept("third").await, 2);
        tokio::time::sleep(Duration::from_secs(24 * 3600)).await;
        assert_eq!(kept("fourth").await, 0);
        work.stop().await;
    }
}
