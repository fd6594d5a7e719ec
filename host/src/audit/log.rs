//! The log of requests that change nothing: kept in memory, written each second.
//!
//! Each account has a share of the memory and strangers have a rate, so that nobody's requests push out another's. What there is no room for
//! is counted, and so is what could not be written.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use muster_env::Env;
use tokio::sync::Notify;
use tokio::time::Instant;
use uuid::Uuid;

use super::records::{BLOCK_MILLIS, BlockRecord, CHANGES, CallerRecord, EventRecord, Kept as _, LOG, SizeRecord};
use super::{Pending, STRANGERS, retention};
use crate::access::conditions::Source;
use crate::operation::{Resource, Result, Store};
use crate::store::{AccountScope, Tx};

/// How often the log is written. A host that is killed forgets so much of it.
const EVERY: Duration = Duration::from_secs(1);
/// Bytes that wait to be written, as [`Kept::bytes`] counts them; in memory they take about twice as much.
const WAITING_BYTES: u64 = 8 * 1024 * 1024;
/// Those of one account: another finds room beside it.
const SHARE_BYTES: u64 = WAITING_BYTES / 2;
/// Bytes of a row: enough for a hundred requests to share what a row takes, and few to read for one of them.
pub(super) const BLOCK_BYTES: u64 = 16 * 1024;
/// Rows that are written in a transaction.
const BLOCKS: usize = 32;
/// Requests of strangers that are recorded, a second and at once. At this rate, their history holds a few hours of a flood.
const STRANGERS_RATE: (f64, f64) = (10.0, 100.0);

/// Where requests are recorded. Clones are the same.
#[derive(Clone)]
pub struct Trail(Arc<Shared>);

struct Shared {
    store: Store,
    env: Env,
    waiting: Mutex<Waiting>,
    /// The newest row of each account, which grows; whoever writes has it alone.
    open: tokio::sync::Mutex<BTreeMap<String, Block>>,
    /// Half of the room is taken.
    full: Notify,
}

struct Waiting {
    accounts: HashMap<String, OfAccount>,
    bytes: u64,
    strangers: Bucket,
}

#[derive(Default)]
struct OfAccount {
    requests: Vec<(CallerRecord, EventRecord)>,
    bytes: u64,
    left_out: u64,
    changes: SizeRecord,
}

struct Bucket {
    left: f64,
    at: Instant,
}

impl Bucket {
    fn take(&mut self) -> bool {
        let (rate, most) = STRANGERS_RATE;
        let now = Instant::now();
        self.left = (self.left + now.duration_since(self.at).as_secs_f64() * rate).min(most);
        self.at = now;
        let taken = self.left >= 1.0;
        self.left -= f64::from(u8::from(taken));
        taken
    }
}

impl Trail {
    /// That of a store.
    #[must_use]
    pub fn new(store: Store, env: Env) -> Self {
        let strangers = Bucket { left: STRANGERS_RATE.1, at: Instant::now() };
        let waiting = Mutex::new(Waiting { accounts: HashMap::new(), bytes: 0, strangers });
        Self(Arc::new(Shared { store, env, waiting, open: tokio::sync::Mutex::default(), full: Notify::new() }))
    }

    /// A request that has come.
    #[must_use]
    pub fn begin(&self, request_id: String, source: Source) -> Pending {
        Pending::begin(Some(self.clone()), self.0.env.now_millis(), request_id, source)
    }

    /// Something that the host's owner does to somebody of an account, by an ARN; no request asks for it.
    #[must_use]
    pub fn begin_of_owner(&self, account: &str, name: &'static str, arn: &str) -> Pending {
        let pending = self.begin(self.0.env.uuid().to_string(), Source::default());
        pending.is_of_owner(account);
        pending.does(muster_types::muster::SERVICE.name, name);
        pending.touches(&[Resource::new(arn)]);
        pending
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        // Each change is whole before anything that could panic.
        self.0.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a request in an account's history, if there is room.
    pub(super) fn note(&self, account: &str, caller: CallerRecord, event: EventRecord) {
        let bytes = caller.bytes() + event.bytes();
        let mut waiting = self.waiting();
        let Waiting { accounts, bytes: all, strangers } = &mut *waiting;
        let of = entry(accounts, account);
        let fits = *all + bytes <= WAITING_BYTES && of.bytes + bytes <= SHARE_BYTES;
        if !fits || (account == STRANGERS && !strangers.take()) {
            of.left_out += 1;
            return;
        }
        of.requests.push((caller, event));
        of.bytes += bytes;
        *all += bytes;
        if *all > WAITING_BYTES / 2 {
            self.0.full.notify_one();
        }
    }

    /// Counts a change, whose record is written.
    pub(super) fn count(&self, account: &str, bytes: u64) {
        let mut waiting = self.waiting();
        let size = &mut entry(&mut waiting.accounts, account).changes;
        size.rows += 1;
        size.bytes += bytes;
    }

    /// Writes what waits.
    pub async fn write(&self) {
        let mut open = self.0.open.lock().await;
        let accounts = {
            let mut waiting = self.waiting();
            waiting.bytes = 0;
            std::mem::take(&mut waiting.accounts)
        };
        let now = self.0.env.now_millis();
        open.retain(|_, block| block.key.0 + BLOCK_MILLIS > now);
        for (account, of) in accounts {
            let (requests, left_out, changes) = (of.requests.len() as u64, of.left_out, of.changes.clone());
            match self.written(&account, of, open.remove(&account), now).await {
                Ok(Some(block)) => _ = open.insert(account, block),
                Ok(None) => {}
                Err(error) => {
                    tracing::warn!(%error, requests, "requests were not recorded");
                    let mut waiting = self.waiting();
                    let of = entry(&mut waiting.accounts, &account);
                    of.left_out += requests + left_out;
                    // Counted twice, where only what came after it failed: better than not at all.
                    of.changes.rows += changes.rows;
                    of.changes.bytes += changes.bytes;
                }
            }
        }
    }

    /// Writes what waits of one account; the row that can grow.
    async fn written(
        &self,
        account: &str,
        of: OfAccount,
        open: Option<Block>,
        now_millis: u64,
    ) -> Result<Option<Block>> {
        let scope = AccountScope::new(account);
        let OfAccount { mut requests, left_out, changes, .. } = of;
        if left_out > 0 {
            let request_id = self.0.env.uuid().to_string();
            let event = EventRecord { at_millis: now_millis, request_id, left_out, ..EventRecord::default() };
            requests.push((CallerRecord::default(), event));
        }
        requests.sort_by_key(|(_, event)| event.at_millis);
        let (full, open) = blocks(requests, open, || self.0.env.uuid());
        let changed: Vec<&Block> = full.iter().chain(&open).filter(|block| block.is_changed).collect();
        for part in changed.chunks(BLOCKS) {
            let write = async |tx: &mut Tx| {
                let mut grown = SizeRecord::default();
                for block in part {
                    tx.put(&LOG, &scope, &block.key, &block.record).await?;
                    grown.rows += u64::from(block.counted_bytes == 0);
                    grown.bytes += block.bytes - block.counted_bytes;
                }
                retention::grown(tx, &scope, LOG.name(), &grown).await
            };
            let size = self.0.store.transact(write).await?;
            if size.bytes > retention::most(account) {
                retention::trim(&self.0.store, &LOG, account, now_millis).await?;
            }
        }
        if changes.rows > 0 {
            let write = async |tx: &mut Tx| retention::grown(tx, &scope, CHANGES.name(), &changes).await;
            let size = self.0.store.transact(write).await?;
            if size.bytes > retention::most(account) {
                retention::trim(&self.0.store, &CHANGES, account, now_millis).await?;
            }
        }
        Ok(open.map(|block| Block { counted_bytes: block.bytes, is_changed: false, ..block }))
    }

    /// Forgets what waits: for a store that was emptied.
    pub async fn clear(&self) {
        self.0.open.lock().await.clear();
        let mut waiting = self.waiting();
        waiting.bytes = 0;
        waiting.accounts.clear();
    }
}

/// Writes the log each second, or when half of its room is taken.
pub async fn keep(trail: Trail) {
    loop {
        let _ = tokio::time::timeout(EVERY, trail.0.full.notified()).await;
        trail.write().await;
    }
}

fn entry<'a>(accounts: &'a mut HashMap<String, OfAccount>, account: &str) -> &'a mut OfAccount {
    accounts.entry(account.to_owned()).or_default()
}

/// A row of the log, as it is written or will be.
struct Block {
    key: (u64, Uuid),
    record: BlockRecord,
    bytes: u64,
    /// Those of the row that is stored; 0 where it is not.
    counted_bytes: u64,
    /// Whether the row that is stored is another.
    is_changed: bool,
}

impl Block {
    fn new(id: Uuid, caller: CallerRecord, event: EventRecord) -> Self {
        let key = (event.at_millis, id);
        let record = BlockRecord::default();
        let bytes = record.bytes();
        let mut block = Self { key, record, bytes, counted_bytes: 0, is_changed: true };
        block.add(caller, event);
        block
    }

    /// Whether there is room for a request, by size and time.
    fn takes(&self, event: &EventRecord) -> bool {
        let oldest = self.key.0;
        self.bytes < BLOCK_BYTES && (oldest..oldest + BLOCK_MILLIS).contains(&event.at_millis)
    }

    fn add(&mut self, caller: CallerRecord, event: EventRecord) {
        self.is_changed = true;
        self.bytes += event.bytes();
        let known = self.record.callers.iter().position(|known| *known == caller);
        let number = known.unwrap_or_else(|| {
            self.bytes += caller.bytes();
            self.record.callers.push(caller);
            self.record.callers.len() - 1
        });
        self.record.events.push((number, event));
    }

    fn closed(mut self) -> Self {
        self.is_changed = true;
        self.record.closed = true;
        self
    }
}

/// Puts requests, which are in the order of time, into rows; those that are full or new, and the one that can grow further. What is older than
/// that one took long, and has rows of its own.
fn blocks(
    requests: Vec<(CallerRecord, EventRecord)>,
    mut open: Option<Block>,
    id: impl Fn() -> Uuid,
) -> (Vec<Block>, Option<Block>) {
    let (mut done, mut late) = (Vec::new(), None);
    for (caller, event) in requests {
        let is_late = open.as_ref().is_some_and(|open: &Block| event.at_millis < open.key.0);
        let head = if is_late { &mut late } else { &mut open };
        match head {
            Some(block) if block.takes(&event) => block.add(caller, event),
            _ => done.extend(head.replace(Block::new(id(), caller, event)).map(Block::closed)),
        }
    }
    done.extend(late.map(Block::closed));
    (done, open)
}
