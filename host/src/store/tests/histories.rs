//! Histories of transactions that run at the same time, held against what the store promises: one order of all of them, which real
//! time agrees with.
//!
//! `MUSTER_SEED=…` gives the same transactions again. How they meet depends on the engine.

mod anomalies;
mod broken;
mod checker;
mod cycles;
mod history;
mod leased;
mod rows;
mod run;

use std::time::Duration;

use run::{AsPromised, Run, run, seed};

use super::engines::on_every;
use super::*;

/// Rounds of some hundred transactions; a few seconds on PostgreSQL.
const ROUNDS: u64 = 6;
/// Transactions that have not ended by then wait for each other for ever.
const LONGEST: Duration = Duration::from_secs(120);

fn assert_sound(run: &Run) {
    let found: Vec<_> = run.found.values().map(ToString::to_string).collect();
    assert!(found.is_empty(), "MUSTER_SEED={}\n{}", run.seed, found.join("\n"));
    // What did not happen shows nothing.
    let (committed, transactions) = (run.committed, run.transactions);
    assert!(committed * 2 > transactions, "MUSTER_SEED={}: {committed} of {transactions} committed", run.seed);
}

on_every! {
    async fn transactions_at_the_same_time_are_as_if_one_after_the_other(store: Store) {
        let seed = seed();
        let running = tokio::time::timeout(LONGEST, run(AsPromised(store.clone()), seed, ROUNDS)).await;
        let sound = running.unwrap_or_else(|_| panic!("MUSTER_SEED={seed}: they do not end"));
        assert_sound(&sound);
        rows::verify(&store).await;
    }
}
