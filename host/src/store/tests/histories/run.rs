//! Runs transactions of random steps at the same time and writes down what they saw.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use muster_env::Env;

use super::checker::{Found, check};
use super::history::{Anomaly, History, Name, Outcome, Step, Transaction};
use super::rows::{self, LISTS, shelf};
use crate::store::*;

/// Tasks of a round, and transactions of a task.
const TASKS: u64 = 8;
const TRANSACTIONS: u64 = 12;

/// What a transaction is to do.
#[derive(Debug, Clone)]
pub struct Plan {
    pub scope: RegionScope,
    pub steps: Vec<Planned>,
    /// By [`Store::read`].
    pub only_reads: bool,
    /// It ends with an error of its own.
    pub refuses: bool,
    /// The caller goes away after so many turns.
    leaves_after: Option<u64>,
}

/// A step that is to be done.
#[derive(Debug, Clone, Copy)]
pub enum Planned {
    Append(Name, u64),
    Read(Name),
    /// The shelf that this list is on, perhaps from its end.
    Scan(Name, bool),
}

/// What a transaction answered.
#[derive(Debug)]
pub enum Answer {
    Committed(Vec<Step>),
    Refused(Vec<Step>),
    Failed,
    Unknown,
}

/// A way to run transactions: the store's own, or one that breaks its contract.
pub trait Way: Send + Sync + 'static {
    fn run(&self, plan: &Plan) -> impl Future<Output = Answer> + Send;
    /// The store that they run on.
    fn store(&self) -> &Store;
}

/// The store as it is.
pub struct AsPromised(pub Store);

/// An error of a closure.
pub enum Stop {
    Refused(Vec<Step>),
    Store(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

impl Way for AsPromised {
    async fn run(&self, plan: &Plan) -> Answer {
        let scope = &plan.scope;
        let store = self.0.with_error::<Stop>();
        let answer = if plan.only_reads {
            store
                .read(async |view| {
                    let mut steps = Vec::new();
                    for step in &plan.steps {
                        look(view, scope, *step, &mut steps).await?;
                    }
                    if plan.refuses { Err(Stop::Refused(steps)) } else { Ok(steps) }
                })
                .await
        } else {
            store
                .transact(async |tx| {
                    let mut steps = Vec::new();
                    for step in &plan.steps {
                        let Planned::Append(list, element) = *step else {
                            look(tx, scope, *step, &mut steps).await?;
                            continue;
                        };
                        let found = rows::get(tx, scope, list, &mut steps).await?;
                        let elements = [found.as_slice(), &[element]].concat();
                        rows::put(tx, scope, list, &found, elements).await?;
                        steps.push(Step::Append { list, element, found: Some(found) });
                    }
                    if plan.refuses { Err(Stop::Refused(steps)) } else { Ok(steps) }
                })
                .await
        };
        answered(answer)
    }

    fn store(&self) -> &Store {
        &self.0
    }
}

async fn look(view: &View, scope: &RegionScope, step: Planned, steps: &mut Vec<Step>) -> Result<()> {
    match step {
        Planned::Read(list) | Planned::Append(list, _) => {
            let found = rows::get(view, scope, list, steps).await?;
            steps.push(Step::Read { list, found });
        }
        Planned::Scan(list, reversed) => {
            let found = rows::scan(view, scope, shelf(list), reversed, steps).await?;
            steps.push(Step::Scan { found });
        }
    }
    Ok(())
}

/// What an answer of the store's says of the transaction.
pub fn answered(answer: std::result::Result<Vec<Step>, Stop>) -> Answer {
    match answer {
        Ok(steps) => Answer::Committed(steps),
        Err(Stop::Refused(steps)) => Answer::Refused(steps),
        Err(Stop::Store(Error::Conflict)) => Answer::Failed,
        Err(Stop::Store(Error::Damaged(what))) => {
            Answer::Refused(vec![Step::Fault(Anomaly::Inconsistent, what.to_string())])
        }
        Err(Stop::Store(
            error @ (Error::Limit { .. } | Error::Encoding(_) | Error::Awaited | Error::Nested | Error::InUse(_)),
        )) => panic!("a transaction as it is allowed was refused: {error}"),
        Err(Stop::Store(_)) => Answer::Unknown,
    }
}

/// What all lists hold.
pub async fn state(store: &Store, scope: &RegionScope) -> Result<BTreeMap<Name, Vec<u64>>> {
    store
        .read(async |view| {
            let mut state = BTreeMap::new();
            for list in LISTS {
                // What is wrong by itself is found by the transactions.
                state.insert(list, rows::get(view, scope, list, &mut Vec::new()).await?);
            }
            Ok(state)
        })
        .await
}

/// What came of some rounds.
#[derive(Debug)]
pub struct Run {
    /// The seed, to run them again.
    pub seed: u64,
    pub found: BTreeMap<Anomaly, Found>,
    pub transactions: usize,
    pub committed: usize,
}

impl Run {
    pub fn anomalies(&self) -> Vec<Anomaly> {
        self.found.keys().copied().collect()
    }
}

/// The seed of `MUSTER_SEED`, or a new one.
pub fn seed() -> u64 {
    match std::env::var("MUSTER_SEED") {
        Ok(seed) => seed.parse().expect("MUSTER_SEED is a number"),
        Err(_) => u64::from_le_bytes(Env::system().bytes()),
    }
}

/// Runs rounds of transactions and looks at what they saw. Each round begins with lists that are not there.
pub async fn run(way: impl Way, seed: u64, rounds: u64) -> Run {
    let way = Arc::new(way);
    let mut run = Run { seed, found: BTreeMap::new(), transactions: 0, committed: 0 };
    for number in 0..rounds {
        let scope = RegionScope::new("123456789012", format!("round-{number}"));
        let history = round(&way, &scope, seed.wrapping_add(number << 32)).await;
        let committed = history.transactions.iter().filter(|transaction| transaction.outcome == Outcome::Committed);
        run.committed += committed.count();
        run.transactions += history.transactions.len();
        for found in check(&history) {
            run.found.entry(found.anomaly).or_insert(found);
        }
    }
    run
}

async fn round(way: &Arc<impl Way>, scope: &RegionScope, seed: u64) -> History {
    let clock = Arc::new(AtomicU64::new(1));
    let tasks = (0..TASKS).map(|task| {
        let (way, clock, scope) = (Arc::clone(way), Arc::clone(&clock), scope.clone());
        tokio::spawn(async move {
            let env = Env::simulated(seed.wrapping_add(task), 0);
            let mut transactions = Vec::new();
            for number in 0..TRANSACTIONS {
                turns(below(&env, 4)).await;
                let plan = plan(&env, &scope, task * 10_000 + number * 10);
                let began = clock.fetch_add(1, Ordering::SeqCst);
                let answer = with_a_caller(&*way, &plan).await;
                let ended = clock.fetch_add(1, Ordering::SeqCst);
                let (outcome, steps) = recorded(&plan, answer);
                transactions.push(Transaction { steps, outcome, began, ended });
            }
            transactions
        })
    });
    let tasks: Vec<_> = tasks.collect();
    let mut transactions = Vec::new();
    for task in tasks {
        transactions.extend(task.await.unwrap());
    }
    transactions.sort_by_key(|transaction| transaction.began);
    History { transactions, left: state(way.store(), scope).await.unwrap() }
}

/// Runs a transaction for a caller who may go away.
async fn with_a_caller(way: &impl Way, plan: &Plan) -> Answer {
    let Some(leaves_after) = plan.leaves_after else {
        return way.run(plan).await;
    };
    tokio::select! {
        biased;
        answer = way.run(plan) => answer,
        () = turns(leaves_after) => Answer::Unknown,
    }
}

fn recorded(plan: &Plan, answer: Answer) -> (Outcome, Vec<Step>) {
    let appends = plan.steps.iter().filter_map(|step| match *step {
        Planned::Append(list, element) => Some(Step::Append { list, element, found: None }),
        Planned::Read(_) | Planned::Scan(..) => None,
    });
    match answer {
        Answer::Committed(steps) => (Outcome::Committed, steps),
        Answer::Refused(steps) => (Outcome::Refused, steps),
        Answer::Unknown if !plan.refuses => (Outcome::Unknown, appends.collect()),
        Answer::Unknown | Answer::Failed => (Outcome::Failed, appends.collect()),
    }
}

/// Lets others have so many turns.
pub async fn turns(count: u64) {
    for _ in 0..count {
        tokio::task::yield_now().await;
    }
}

fn below(env: &Env, end: u64) -> u64 {
    u64::from_le_bytes(env.bytes()) % end
}

fn plan(env: &Env, scope: &RegionScope, first_element: u64) -> Plan {
    let only_reads = below(env, 4) == 0;
    let steps = (0..1 + below(env, 4)).map(|number| {
        let list = LISTS[below(env, LISTS.len() as u64) as usize];
        match below(env, 10) {
            0..5 if !only_reads => Planned::Append(list, first_element + number),
            0..7 => Planned::Read(list),
            kind => Planned::Scan(list, kind == 9),
        }
    });
    Plan {
        scope: scope.clone(),
        steps: steps.collect(),
        only_reads,
        refuses: below(env, 10) == 0,
        leaves_after: (below(env, 16) == 0).then(|| below(env, 64)),
    }
}
