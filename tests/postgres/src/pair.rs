//! Two clusters, one of which follows the other synchronously, and takes its place.

use std::time::Instant;

use crate::Cluster;
use crate::cluster::STANDBY;
use crate::folder::{LOOK_EVERY, PATIENCE};

/// A primary and a standby with synchronous streaming replication: what the primary acknowledges, the standby has.
pub struct Pair {
    primary: Cluster,
    standby: Cluster,
}

impl Pair {
    /// Both on free ports of 127.0.0.1, running; the standby follows.
    #[must_use]
    pub fn start() -> Self {
        let primary = Cluster::start();
        let mut standby = Cluster::prepare();
        standby.follow(&primary);
        standby.launch();
        // After the standby was copied, so that it waits for none itself once it has taken over.
        primary.sql("postgres", &format!("ALTER SYSTEM SET synchronous_standby_names = '{STANDBY}'"));
        primary.sql("postgres", "SELECT pg_reload_conf()");
        let pair = Self { primary, standby };
        let follows = "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync' AND state = 'streaming'";
        wait(&pair.primary, follows, "1");
        pair
    }

    /// The one that takes writes until [`Pair::fail_over`]; gone after it.
    #[must_use]
    pub fn primary(&self) -> &Cluster {
        &self.primary
    }

    /// The one that follows, and takes writes after [`Pair::fail_over`].
    #[must_use]
    pub fn standby(&self) -> &Cluster {
        &self.standby
    }

    /// A new empty database on both; its URL names both and asks for the one that takes writes:
    /// `postgres://muster:<password>@127.0.0.1:<port>,127.0.0.1:<port>/<name>?target_session_attrs=read-write`.
    ///
    /// # Panics
    /// After [`Pair::fail_over`].
    #[must_use]
    pub fn database(&self) -> String {
        let (name, credentials) = (self.primary.new_database(), self.primary.credentials());
        let [first, second] = [self.primary.port(), self.standby.port()];
        format!("postgres://{credentials}@127.0.0.1:{first},127.0.0.1:{second}/{name}?target_session_attrs=read-write")
    }

    /// Kills the primary as a power cut would, and makes the standby take over; it takes writes when this returns.
    pub fn fail_over(&mut self) {
        self.primary.kill();
        self.standby.sql("postgres", &format!("SELECT pg_promote(true, {})", PATIENCE.as_secs()));
        wait(&self.standby, "SELECT pg_is_in_recovery()", "f");
    }
}

/// Waits until a query answers what it should.
fn wait(cluster: &Cluster, query: &str, answer: &str) {
    let until = Instant::now() + PATIENCE;
    loop {
        let got = cluster.sql("postgres", query);
        if got == answer {
            return;
        }
        assert!(Instant::now() < until, "{query}: {got:?}, not {answer:?}");
        std::thread::sleep(LOOK_EVERY);
    }
}
