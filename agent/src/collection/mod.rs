//! Inventory: when this node collects, and what becomes of what its collectors find.
//!
//! The node asks its host what to collect once it is connected for the first time, then as often as the host says, and when it is told
//! that something has changed. It runs the collectors one after another and sends what the host does not have.
//!
//! Invariants: no two collectors run at once, and none beside its own earlier run; two rounds begin five seconds apart at least,
//! however often the host asks; a collector that fails keeps no other from running; nothing of it outlives the agent.

use std::time::Duration;

use muster_env::Env;
use muster_protocol::CollectorUse;
use muster_runtime::Inventory;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use crate::connection::random;
use crate::executor::{Failure, Running};
use crate::http::Sender;
use crate::outbox::Outbox;

mod round;

use round::Round;

/// The shortest time from the beginning of one round to that of the next.
const LEAST_BETWEEN: Duration = Duration::from_secs(5);
/// The next round after one in which the host could not be reached, or somebody had no room; twice as long after each further one.
const RETRY_AFTER: Duration = Duration::from_secs(60);
/// How often that is doubled: up to 32 minutes.
const RETRY_DOUBLINGS: u32 = 5;
/// The next round after one that the host refused: it may know nothing of collecting.
const RETRY_REFUSED: Duration = Duration::from_secs(30 * 60);
/// What the host says of how often is held to this, in seconds.
const EVERY_SECONDS: std::ops::RangeInclusive<u32> = 10..=7 * 24 * 60 * 60;

/// Runs collectors.
pub trait Collector: Send + Sync + 'static {
    /// Runs one to its end: in the time that it has, or until soon after its call was cancelled. Nothing that it started is left then;
    /// dropping the future stops it too.
    fn collect(&self, call: CollectorCall) -> Running<Result<Vec<Inventory>, Failure>>;
}

/// One run of one collector.
pub struct CollectorCall {
    /// What is to be run.
    pub collector: CollectorUse,
    /// The account that the node belongs to.
    pub account: String,
    /// The region that the node belongs to.
    pub region: String,
    /// Names the round.
    pub run_id: String,
    /// Cancelled when the agent ends.
    pub cancel: CancellationToken,
}

/// That the host asked for a round, and when that is due.
pub(crate) struct Asked(watch::Sender<Option<Instant>>);

impl Default for Asked {
    fn default() -> Self {
        Self(watch::Sender::new(None))
    }
}

impl Asked {
    /// The host asks for a round at a random moment of so many seconds.
    pub fn within(&self, env: &Env, seconds: u32) {
        let due = Instant::now() + Duration::from_secs(seconds.into()).mul_f64(random(env));
        self.0.send_modify(|asked| *asked = Some(asked.map_or(due, |before| before.min(due))));
    }
}

/// Who collects, and for whom.
pub(crate) struct Collecting<'a> {
    pub collector: &'a dyn Collector,
    pub hosts: Sender<'a>,
    pub outbox: &'a Outbox,
    pub asked: &'a Asked,
    /// Whether the host has welcomed the node.
    pub connected: watch::Receiver<bool>,
    pub stopping: &'a CancellationToken,
}

impl Collecting<'_> {
    /// Collects until the agent stops, and what runs then has ended.
    pub async fn keep(mut self) {
        let mut not_before = Instant::now();
        let mut due = not_before;
        let mut unreached = 0;
        while self.wait_until(due, not_before).await {
            let began = Instant::now();
            // What is asked for from here on is another round.
            self.asked.0.send_replace(None);
            let Self { collector, hosts, outbox, stopping, .. } = &self;
            let ended = Round { collector: *collector, hosts, outbox, stopping }.run().await;
            due = began + self.next_after(&ended, unreached);
            unreached = if matches!(ended, round::Ended::Unreached) { unreached + 1 } else { 0 };
            not_before = began + LEAST_BETWEEN;
        }
    }

    /// How long after the beginning of a round the next one begins, with so many unreached ones before it. Nodes that began at one
    /// moment do not stay together.
    fn next_after(&self, ended: &round::Ended, unreached: u32) -> Duration {
        let env = self.hosts.env;
        match ended {
            round::Ended::Done { every_seconds } => {
                let every = (*every_seconds).clamp(*EVERY_SECONDS.start(), *EVERY_SECONDS.end());
                Duration::from_secs(every.into()).mul_f64(0.9 + random(env) / 5.0)
            }
            round::Ended::Unreached => {
                let after = RETRY_AFTER * (1 << unreached.min(RETRY_DOUBLINGS));
                after.mul_f64(0.5 + random(env) / 2.0)
            }
            round::Ended::Refused => RETRY_REFUSED,
        }
    }

    /// Waits until a round is due, or asked for, and the node connected; false if the agent stops first.
    async fn wait_until(&mut self, due: Instant, not_before: Instant) -> bool {
        let mut asked = self.asked.0.subscribe();
        let due = async {
            loop {
                let at = asked.borrow_and_update().map_or(due, |asked| asked.min(due)).max(not_before);
                tokio::select! {
                    () = sleep_until(at) => return,
                    // Its other end lives longer than this.
                    _ = asked.changed() => {}
                }
            }
        };
        let ready = async {
            due.await;
            self.connected.wait_for(|connected| *connected).await.is_ok()
        };
        self.stopping.run_until_cancelled(ready).await.unwrap_or(false)
    }
}
