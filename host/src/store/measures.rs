//! What a store counts of its own work.

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::histogram::Histogram;

use crate::metrics::{Metrics, SECONDS};

/// The counts. Clones count together.
#[derive(Clone, Debug)]
pub struct Measures {
    /// How long transactions took until they were durable, or refused.
    pub(super) transactions: Histogram,
    /// How long commits took: in the folder, each of all that had gathered.
    pub(super) commits: Histogram,
    /// Transactions that met others, and were tried again.
    pub(super) conflicts: Counter,
}

impl Default for Measures {
    fn default() -> Self {
        Self { transactions: Histogram::new(SECONDS), commits: Histogram::new(SECONDS), conflicts: Counter::default() }
    }
}

impl Measures {
    /// Has them told.
    pub fn tell(&self, metrics: &mut Metrics) {
        let Self { transactions, commits, conflicts } = self.clone();
        metrics.add(
            "muster_store_transaction_seconds",
            "How long transactions took until they were durable",
            transactions,
        );
        metrics.add(
            "muster_store_commit_seconds",
            "How long commits took, each of one transaction or of many",
            commits,
        );
        metrics.add("muster_store_conflicts", "Transactions that met others and were tried again", conflicts);
    }
}
