//! Stores that are broken on purpose, each in one way, and that the checker says so.
//!
//! They read in one transaction of a store and write in another. In between others have their turn, and what the second does not look
//! at again may have changed. In memory and on one thread the same seed gives the same history.

use std::collections::BTreeMap;
use std::sync::Mutex;

use super::history::{Anomaly, Name, Step};
use super::rows::{self, LISTS, shelf};
use super::run::{Answer, Plan, Planned, Run, Stop, Way, answered, run, state, turns};
use crate::store::*;

/// Tries of a transaction that met others.
const TRIES: usize = 50;

/// What is done wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Nothing.
    None,
    /// Whatever was read may have changed.
    LooksAtNothing,
    /// What was read and is not written may have changed: snapshot isolation.
    LooksAtWhatItWrites,
    /// What a scan did not find may be there now: rows are locked, and no ranges.
    LooksAtWhatItFound,
    /// The second half of what is written follows the first; others that write wait so long, and those that only read do not.
    WritesInTwoParts,
    /// What is refused was written and is taken back.
    WritesBeforeItDecides,
    /// Who only reads is given an older state.
    ReadsOldStates,
}

struct Broken {
    store: Store,
    fault: Fault,
    /// What [`Fault::ReadsOldStates`] gives, and how often it did.
    old: Mutex<Option<(RegionScope, State, u64)>>,
    /// For [`Fault::WritesInTwoParts`].
    writing: tokio::sync::Mutex<()>,
}

type State = BTreeMap<Name, Vec<u64>>;

/// What a plan does with a state.
#[derive(Default)]
struct Done {
    steps: Vec<Step>,
    /// The lists that were read, and whether only scans did.
    read: BTreeMap<Name, bool>,
    written: BTreeMap<Name, Vec<u64>>,
}

impl Done {
    fn on(state: &State, plan: &Plan) -> Self {
        let mut done = Self::default();
        let mut now = state.clone();
        for step in &plan.steps {
            match *step {
                Planned::Append(list, element) => {
                    done.read.insert(list, false);
                    done.steps.push(Step::Append { list, element, found: Some(now[list].clone()) });
                    done.written.entry(list).or_default().push(element);
                    now.entry(list).or_default().push(element);
                }
                Planned::Read(list) => {
                    done.read.insert(list, false);
                    done.steps.push(Step::Read { list, found: now[list].clone() });
                }
                Planned::Scan(on, _) => {
                    let lists = || LISTS.into_iter().filter(|list| shelf(list) == shelf(on));
                    lists().for_each(|list| _ = done.read.entry(list).or_insert(true));
                    done.steps.push(Step::Scan { found: lists().map(|list| (list, now[list].clone())).collect() });
                }
            }
        }
        done
    }
}

impl Way for Broken {
    async fn run(&self, plan: &Plan) -> Answer {
        match self.attempts(plan).await {
            Ok(answer) => answer,
            Err(error) => answered(Err(Stop::Store(error))),
        }
    }

    fn store(&self) -> &Store {
        &self.store
    }
}

impl Broken {
    async fn attempts(&self, plan: &Plan) -> Result<Answer> {
        let scope = &plan.scope;
        let _writing = match self.fault {
            Fault::WritesInTwoParts if plan.steps.iter().any(|step| matches!(step, Planned::Append(..))) => {
                Some(self.writing.lock().await)
            }
            _ => None,
        };
        for _ in 0..TRIES {
            let state = match self.fault {
                Fault::ReadsOldStates if plan.only_reads => self.old_state(scope).await?,
                _ => state(&self.store, scope).await?,
            };
            let done = Done::on(&state, plan);
            if plan.refuses && (plan.only_reads || self.fault != Fault::WritesBeforeItDecides) {
                return Ok(Answer::Refused(done.steps));
            }
            if done.written.is_empty() {
                return Ok(Answer::Committed(done.steps));
            }
            turns(2).await;
            let (now, later) = match self.fault {
                Fault::WritesInTwoParts => done.written.iter().partition(|(list, _)| list.ends_with('1')),
                _ => (done.written.iter().collect(), BTreeMap::new()),
            };
            if !self.write(scope, &now, |list| self.looks_at(&done, &state, list).then(|| state[list].clone())).await? {
                continue;
            }
            turns(8).await;
            self.write(scope, &later, |_| None).await?;
            if plan.refuses {
                self.take_back(scope, &done.written).await?;
                return Ok(Answer::Refused(done.steps));
            }
            return Ok(Answer::Committed(done.steps));
        }
        Ok(Answer::Failed)
    }

    fn looks_at(&self, done: &Done, state: &State, list: Name) -> bool {
        match self.fault {
            Fault::LooksAtNothing => false,
            Fault::LooksAtWhatItWrites => done.written.contains_key(list),
            Fault::LooksAtWhatItFound => done.read.get(list).is_some_and(|by_scan| !by_scan || !state[list].is_empty()),
            Fault::None | Fault::WritesInTwoParts | Fault::WritesBeforeItDecides | Fault::ReadsOldStates => {
                done.read.contains_key(list)
            }
        }
    }

    /// Adds elements to lists, where those lists that are said hold what they are said to hold; whether they did.
    async fn write(
        &self,
        scope: &RegionScope,
        added: &BTreeMap<&Name, &Vec<u64>>,
        expected: impl Fn(Name) -> Option<Vec<u64>> + Send + Sync,
    ) -> Result<bool> {
        self.store
            .transact(async |tx| {
                let mut now = State::new();
                for list in LISTS {
                    let found = rows::get(tx, scope, list, &mut Vec::new()).await?;
                    if expected(list).is_some_and(|expected| expected != found) {
                        return Ok(false);
                    }
                    now.insert(list, found);
                }
                for (list, added) in added {
                    let elements = [now[*list].as_slice(), added].concat();
                    rows::put(tx, scope, list, &now[*list], elements).await?;
                }
                Ok(true)
            })
            .await
    }

    async fn take_back(&self, scope: &RegionScope, written: &BTreeMap<Name, Vec<u64>>) -> Result<()> {
        self.store
            .transact(async |tx| {
                for (list, gone) in written {
                    let found = rows::get(tx, scope, list, &mut Vec::new()).await?;
                    let left = found.iter().copied().filter(|element| !gone.contains(element)).collect();
                    rows::put(tx, scope, list, &found, left).await?;
                }
                Ok(())
            })
            .await
    }

    async fn old_state(&self, scope: &RegionScope) -> Result<State> {
        if let Some((of, old, given)) = &mut *self.old.lock().unwrap()
            && of == scope
            && *given < 5
        {
            *given += 1;
            return Ok(old.clone());
        }
        let state = state(&self.store, scope).await?;
        *self.old.lock().unwrap() = Some((scope.clone(), state.clone(), 0));
        Ok(state)
    }
}

async fn histories(fault: Fault) -> Run {
    let store = Store::in_memory().unwrap();
    let run = run(Broken { store, fault, old: Mutex::new(None), writing: tokio::sync::Mutex::new(()) }, 1, 10).await;
    for found in run.found.values() {
        println!("{found}");
    }
    assert!(run.committed * 2 > run.transactions, "{} of {} committed", run.committed, run.transactions);
    run
}

#[tokio::test]
async fn one_that_looks_again_at_all_that_it_read_is_not_broken() {
    assert_eq!(histories(Fault::None).await.anomalies(), []);
}

#[tokio::test]
async fn one_that_loses_updates_is_caught() {
    assert!(histories(Fault::LooksAtNothing).await.anomalies().contains(&Anomaly::LostUpdate));
}

#[tokio::test]
async fn one_with_snapshots_alone_is_caught_by_write_skew_and_phantoms() {
    assert_eq!(histories(Fault::LooksAtWhatItWrites).await.anomalies(), [Anomaly::WriteSkew, Anomaly::Phantom]);
}

#[tokio::test]
async fn one_that_guards_rows_and_no_ranges_is_caught_by_phantoms() {
    assert_eq!(histories(Fault::LooksAtWhatItFound).await.anomalies(), [Anomaly::Phantom]);
}

#[tokio::test]
async fn one_that_tears_its_commits_is_caught() {
    let anomalies = histories(Fault::WritesInTwoParts).await.anomalies();
    assert!(anomalies.contains(&Anomaly::Torn), "{anomalies:?}");
    // One who saw a half by way of another, or after another was told of it.
    let like_it = [Anomaly::Torn, Anomaly::ReadSkew, Anomaly::StaleRead];
    assert!(anomalies.iter().all(|anomaly| like_it.contains(anomaly)), "{anomalies:?}");
}

#[tokio::test]
async fn one_that_shows_what_it_takes_back_is_caught() {
    assert!(histories(Fault::WritesBeforeItDecides).await.anomalies().contains(&Anomaly::AbortedRead));
}

#[tokio::test]
async fn one_that_forgets_what_it_acknowledged_is_caught() {
    assert_eq!(histories(Fault::ReadsOldStates).await.anomalies(), [Anomaly::StaleRead]);
}
