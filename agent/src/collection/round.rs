//! One round: ask what to collect, run each collector, send what the host does not have.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use hyper::Method;
use muster_protocol::{
    COLLECTED_BYTES, COLLECTION_PATH, COLLECTOR_FAILURES, Collected, Collection, CollectorFailure, CollectorUse, Entry,
    FAILURE_CHARS, INVENTORY_PATH, ToHost, content_hash,
};
use muster_runtime::Inventory;
use tokio_util::sync::CancellationToken;

use super::{Collector, CollectorCall};
use crate::connection::random;
use crate::executor::Failure;
use crate::http::{HttpError, Sender};
use crate::outbox::Outbox;

/// Bytes of a [`Collection`]: what the manifests of some plugins with the largest grants have.
const COLLECTION_BYTES: usize = 4 * 1024 * 1024;
/// Attempts to send what was found before the node asks anew later. A host takes few at once, of a fleet that may send at one moment.
const ATTEMPTS: u32 = 6;
const RETRY_FIRST: Duration = Duration::from_secs(1);

pub(super) struct Round<'a> {
    pub collector: &'a dyn Collector,
    pub hosts: &'a Sender<'a>,
    pub outbox: &'a Outbox,
    pub stopping: &'a CancellationToken,
}

/// How a round ended.
pub(super) enum Ended {
    /// All that was to be run was run, and the host knows of it.
    Done { every_seconds: u32 },
    /// The host could not be reached, or had no room; or this node had none.
    Unreached,
    /// The host does not say what to collect.
    Refused,
}

/// Why what was found did not arrive.
enum Unsent {
    /// It may the next time.
    Unreached(HttpError),
    /// The host does not want it.
    Refused(HttpError),
}

impl Round<'_> {
    /// Ends early, in whatever way, when the agent stops.
    pub async fn run(&self) -> Ended {
        let Some(asked) = self.stopping.run_until_cancelled(self.ask()).await else { return Ended::Unreached };
        let collection = match asked {
            Ok(collection) => collection,
            Err(error) if error.is_passing() => {
                tracing::info!("the host could not be asked what to collect: {error}");
                return Ended::Unreached;
            }
            Err(error) => {
                tracing::warn!("the host does not say what to collect: {error}");
                return Ended::Refused;
            }
        };
        let run_id = self.hosts.env.uuid().to_string();
        let (mut is_reached, mut failures) = (true, Vec::new());
        let mut given = BTreeMap::new();
        for collector in &collection.collectors {
            let mut failed = |failure: Failure| failures.push(told(&collector.name, failure));
            match self.collect(&collection, collector, &run_id).await {
                Ok(found) => is_reached &= self.send_new(&collection, found, &mut given, &mut failed).await,
                Err(failure) => {
                    is_reached &= !failure.is_passing;
                    failed(failure);
                }
            }
            // What was stopped with the agent has not failed.
            if self.stopping.is_cancelled() {
                return Ended::Unreached;
            }
        }
        failures.truncate(COLLECTOR_FAILURES);
        self.outbox.push_live(ToHost::CollectionEnded { failures });
        if is_reached { Ended::Done { every_seconds: collection.every_seconds } } else { Ended::Unreached }
    }

    async fn ask(&self) -> Result<Collection, HttpError> {
        let answer = self.hosts.request(Method::GET, COLLECTION_PATH, Vec::new()).await?;
        let wrong = |error| HttpError::Local(format!("the host's answer is not understood: {error}"));
        serde_json::from_slice(&answer.whole(COLLECTION_BYTES).await?).map_err(wrong)
    }

    /// What the collector finds, in the form in which it is sent.
    async fn collect(
        &self,
        collection: &Collection,
        collector: &CollectorUse,
        run_id: &str,
    ) -> Result<Vec<Collected>, Failure> {
        let call = CollectorCall {
            collector: collector.clone(),
            account: collection.account.clone(),
            region: collection.region.clone(),
            run_id: run_id.to_owned(),
            cancel: self.stopping.child_token(),
        };
        let found = self.collector.collect(call).await?;
        let captured_millis = self.hosts.env.now_millis();
        let mut types = BTreeSet::new();
        let collected = |inventory: Inventory| {
            let Inventory { type_name, schema_version, entries } = inventory;
            if !types.insert(type_name.clone()) {
                return Err(Failure::new("bad-output", format!("It gave {type_name} twice.")));
            }
            let entries = entries.into_iter().map(|pairs| entry(&type_name, pairs)).collect::<Result<Vec<_>, _>>()?;
            Ok(Collected {
                collector: collector.name.clone(),
                content_hash: content_hash(&type_name, &schema_version, &entries),
                type_name,
                schema_version,
                captured_millis,
                entries,
            })
        };
        found.into_iter().map(collected).collect()
    }

    /// Sends what the host does not have; false if it could not be reached. A type that the host has of another collector of this
    /// round, as `given` says, stays that one's: they would replace each other's for ever.
    async fn send_new(
        &self,
        collection: &Collection,
        found: Vec<Collected>,
        given: &mut BTreeMap<String, String>,
        failed: &mut impl FnMut(Failure),
    ) -> bool {
        for collected in found {
            if let Some(other) = given.get(&collected.type_name) {
                let message = format!("{other} has given {} already, and it is kept.", collected.type_name);
                failed(Failure::new("type-taken", message));
                continue;
            }
            let mut has = || given.insert(collected.type_name.clone(), collected.collector.clone());
            if collection.known.get(&collected.type_name) == Some(&collected.content_hash) {
                has();
                continue;
            }
            match self.stopping.run_until_cancelled(self.send(&collected)).await {
                Some(Ok(())) => {
                    has();
                    tracing::debug!(type_name = collected.type_name, "inventory was sent");
                }
                Some(Err(Unsent::Unreached(error))) => {
                    tracing::info!(type_name = collected.type_name, "inventory was not sent yet: {error}");
                    return false;
                }
                Some(Err(Unsent::Refused(error))) => {
                    let code = match &error {
                        HttpError::Refused(_, problem) => problem.code.as_str(),
                        _ => "unavailable",
                    };
                    failed(Failure::new(code, format!("{} was not taken: {error}.", collected.type_name)));
                }
                None => return false,
            }
        }
        true
    }

    async fn send(&self, collected: &Collected) -> Result<(), Unsent> {
        let local = |why: String| Unsent::Refused(HttpError::Local(why));
        let body = serde_json::to_vec(collected).map_err(|error| local(error.to_string()))?;
        if body.len() > COLLECTED_BYTES {
            return Err(local(format!("it has {} bytes, and may have {COLLECTED_BYTES}", body.len())));
        }
        let mut wait = RETRY_FIRST;
        let mut attempt = 1;
        loop {
            match self.hosts.request(Method::POST, INVENTORY_PATH, body.clone()).await {
                Ok(_) => return Ok(()),
                Err(error) if error.is_passing() && attempt < ATTEMPTS => {
                    tracing::debug!(type_name = collected.type_name, attempt, "inventory was not sent yet: {error}");
                    tokio::time::sleep(wait.mul_f64(0.5 + random(self.hosts.env))).await;
                    wait *= 2;
                    attempt += 1;
                }
                Err(error) if error.is_passing() => return Err(Unsent::Unreached(error)),
                Err(error) => return Err(Unsent::Refused(error)),
            }
        }
    }
}

/// A failure as the node's log and the host are told of it.
fn told(collector: &str, failure: Failure) -> CollectorFailure {
    tracing::warn!(collector, "a collector failed: {failure}");
    let Failure { code, message, .. } = failure;
    CollectorFailure { collector: collector.to_owned(), code, message: message.chars().take(FAILURE_CHARS).collect() }
}

/// An entry, which has no name twice.
fn entry(type_name: &str, pairs: Vec<(String, String)>) -> Result<Entry, Failure> {
    let mut entry = BTreeMap::new();
    for (name, value) in pairs {
        if let Some(before) = entry.insert(name, value) {
            let message = format!("An entry of {type_name} has an attribute twice, once with the value {before:?}.");
            return Err(Failure::new("bad-output", message));
        }
    }
    Ok(entry)
}
