//! The engine over PostgreSQL 15 or later, for as many hosts as there are.
//!
//! A transaction is one `SERIALIZABLE` transaction of the database: its closure reads as it goes, and what it writes is sent with its
//! `COMMIT` in one go, on a task of its own, so that a caller who goes away leaves all of it or nothing. It is tried again where it met
//! another one, or where the connection was lost and it is certain that it was not committed; whoever lost the answer asks (`settle`).
//!
//! Invariants:
//! - all rows lie in one table in the order of their keys, and every transaction is serializable, those that only read too;
//! - an error that a closure answers is answered after its reads were found to hold;
//! - what was committed is told here at once and to the other hosts by `NOTIFY` afterwards; whoever may have missed something is told that
//!   everything may have changed;
//! - events have their transaction's number and are read below the oldest one that has not ended, so that none is passed over.

mod announce;
mod connect;
mod contention;
mod export;
mod schema;
mod session;
mod settle;

use std::panic::resume_unwind;
use std::sync::Arc;
use std::time::{Duration, Instant};

use prometheus_client::metrics::counter::Counter;
use tokio::sync::{OwnedRwLockReadGuard, OwnedRwLockWriteGuard, OwnedSemaphorePermit, RwLock, Semaphore};
use tokio::time::timeout;
use tokio_postgres::error::SqlState;

use super::closure::{self, Ran, Turn};
use super::error::{Error, Result};
use super::measures::Measures;
use super::outbox::Position;
use super::tx::{Tx, Writes};
use super::view::{Source, View};
use super::watch::{Changes, Watch, Watchers};
use super::work::Work;
use announce::Announcer;
use connect::{Database, Pool};
use contention::Contention;
pub(crate) use export::{Export, Filling};
pub(crate) use session::Session;
use settle::Marks;

/// How often a transaction is tried that meets others.
const ATTEMPTS: u32 = 24;
/// Conflicts after which a transaction runs alone on this host. Rows that have nothing to do with each other conflict where they share a
/// page, which all do in a small database.
const ALONE_AFTER: u32 = 4;
/// How long it is tried again where the database cannot be reached: a restart or a fail-over takes seconds.
const OUTAGE: Duration = Duration::from_secs(20);
/// The longest wait before it is tried again, after a conflict and in an outage.
const CONFLICT_WAIT: Duration = Duration::from_millis(100);
const OUTAGE_WAIT: Duration = Duration::from_secs(1);
/// How long all of an outbox's events may take to be counted.
const COUNTING: Duration = Duration::from_secs(60);
/// Transactions that are under way at once, waiting ones too.
const UNDER_WAY: u32 = 1 << 20;

/// The engine. Dropping it ends its connections.
#[derive(Debug)]
pub(crate) struct Postgres {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    database: Database,
    pool: Pool,
    /// What must not wait for any other transaction has a connection of its own.
    apart: Pool,
    marks: Arc<Marks>,
    contention: Contention,
    watchers: Watchers,
    announcer: Announcer,
    /// What is added to a transaction's number to make an event's place.
    event_base: u64,
    under_way: Arc<Semaphore>,
    /// Held by each transaction for as long as it runs, exclusively by one that met others too often.
    running: Arc<RwLock<()>>,
    measures: Measures,
}

/// Why a transaction, or a part of one, did not come to its end.
#[derive(Debug, Clone, thiserror::Error)]
enum Failure {
    /// It met another one; it may be tried again.
    #[error("it met another transaction")]
    Conflict,
    /// The connection was lost, or the server takes no writes, before anything could be committed.
    #[error("{0}")]
    Lost(Arc<str>),
    /// All connections are in use for too long.
    #[error("all connections to the database are in use")]
    Busy,
    /// The answer to a `COMMIT` was lost, and how it ended could not be found out.
    #[error("{0}")]
    Unknown(Arc<str>),
    /// The database said no.
    #[error("{0}")]
    Refused(Arc<str>),
}

impl Failure {
    fn of(error: &tokio_postgres::Error) -> Self {
        let Some(said) = error.as_db_error() else {
            // Its own words do not hold what was sent.
            let source = std::error::Error::source(error).map_or_else(String::new, |source| format!(": {source}"));
            return Self::Lost(format!("{error}{source}").into());
        };
        let code = said.code();
        let why: Arc<str> = format!("{} ({})", said.message(), code.code()).into();
        if [SqlState::T_R_SERIALIZATION_FAILURE, SqlState::T_R_DEADLOCK_DETECTED, SqlState::LOCK_NOT_AVAILABLE]
            .contains(code)
        {
            return Self::Conflict;
        }
        // A server that stops, starts, is full or follows another (which says of serializable transactions that it does not have them):
        // another connection may do.
        let elsewhere = ["08", "53", "57P"].iter().any(|class| code.code().starts_with(class));
        if elsewhere
            || [SqlState::READ_ONLY_SQL_TRANSACTION, SqlState::FEATURE_NOT_SUPPORTED].contains(code)
            || *code == SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT
        {
            return Self::Lost(why);
        }
        Self::Refused(why)
    }
}

impl Postgres {
    /// Opens the store in the database that the URL names, with at most so many connections, and makes its tables where they are not there.
    pub(crate) async fn open(url: &str, connections: usize) -> Result<Self> {
        let database = Database::parse(url)?;
        let client = database.connect(|_| ()).await.map_err(Error::unreachable)?;
        schema::locked(&client, async || {
            schema::prepare(&client).await?;
            schema::advise(&client).await?;
            Self::start(database, &client, connections).await
        })
        .await
    }

    /// Begins to work over a database that has its form, while the schema's lock is held.
    async fn start(database: Database, client: &tokio_postgres::Client, connections: usize) -> Result<Self> {
        let event_base = schema::opened(client).await?;
        let shared = Arc::new(Shared {
            database: database.clone(),
            pool: connect::pool(database.clone(), connections)?,
            apart: connect::pool(database.clone(), 1)?,
            marks: Marks::new(),
            contention: Contention::default(),
            watchers: Watchers::default(),
            announcer: Announcer::new(),
            event_base,
            under_way: Arc::new(Semaphore::new(UNDER_WAY as usize)),
            running: Arc::default(),
            measures: Measures::default(),
        });
        let listening = announce::listen(&Arc::downgrade(&shared), &database).await;
        let listening = listening.map_err(Error::unreachable)?;
        announce::echo(&shared, &database).await.map_err(Error::unreachable)?;
        tokio::spawn(announce::run(Arc::downgrade(&shared), database, listening));
        Ok(Self { shared })
    }

    /// `apart` says that it has the connection that is kept for the like of it, and waits for nobody's turn.
    pub(crate) async fn transact<T, E, F>(&self, apart: bool, work: F) -> std::result::Result<T, E>
    where
        F: for<'t> Work<&'t mut Tx, std::result::Result<T, E>>,
        T: Send,
        E: From<Error> + Send,
    {
        drop(Turn::begin()?);
        let under_way = Arc::clone(&self.shared.under_way).acquire_owned().await.map_err(|_| Error::Closed)?;
        // A commit whose caller has gone has it as well.
        let under_way = Arc::new(under_way);
        let mut retry = Retry::new(&self.shared.measures.conflicts);
        let mut contended: Option<Vec<u8>> = None;
        loop {
            let running = self.shared.running(apart, retry.conflicts).await;
            // In this order: who has a turn never waits for whoever wants to run alone.
            let turn = match &contended {
                Some(row) if !apart => self.shared.contention.turn(row).await.map_err(|failure| failure.error())?,
                _ => None,
            };
            let session = Session::new(Arc::clone(&self.shared), false, running, turn);
            let waiting = session.waiting.clone();
            let mut tx = Tx::new(View::new(Source::Postgres(Box::new(session))));
            let ran = closure::run(work.run(&mut tx), &waiting).await;
            let (source, writes) = tx.finish();
            let session = source.into_session();
            let answer = match ran {
                Ran::Answered(answer) => answer,
                Ran::Failed(error) => return Err(error.into()),
                Ran::Panicked(panic) => resume_unwind(panic),
            };
            // A bound that was met makes half of a change of it; an error leaves none.
            let (answer, writes) = match (answer, writes) {
                (Ok(answer), Ok(writes)) => (Ok(answer), writes),
                (Ok(_), Err(refused)) => (Err(E::from(refused)), Writes::default()),
                (Err(error), _) => (Err(error), Writes::default()),
            };
            let Some((failure, first)) = self.conclude(session, writes, &under_way).await? else { return answer };
            retry.after(&failure).await?;
            if let (Failure::Conflict, Some(first)) = (failure, first) {
                self.shared.contention.met(&first);
                contended = Some(first);
            }
        }
    }

    /// Commits, on a task of its own where there is something to write; what went wrong, and the row that the transaction began with. Its
    /// turn with that row is over in any case.
    async fn conclude(
        &self,
        mut session: Session,
        writes: Writes,
        under_way: &Arc<OwnedSemaphorePermit>,
    ) -> Result<Option<(Failure, Option<Vec<u8>>)>> {
        if let Some(failure) = session.failure() {
            return Ok(Some((failure, session.first())));
        }
        if writes.is_empty() {
            let ended = session.commit(&writes).await;
            return Ok(ended.err().map(|failure| (failure, session.first())));
        }
        let (shared, under_way) = (Arc::clone(&self.shared), Arc::clone(under_way));
        let committing = tokio::spawn(async move {
            let _under_way = under_way;
            let began = Instant::now();
            let ended = session.commit(&writes).await;
            shared.measures.commits.observe(began.elapsed().as_secs_f64());
            // One whose end is not known may have changed something.
            if let Ok(()) | Err(Failure::Unknown(_)) = ended {
                shared.watchers.tell(&writes.changes);
                shared.announcer.announce(&writes.changes);
            }
            ended.err().map(|failure| (failure, session.first()))
        });
        committing.await.map_err(|_| Error::Unknown("the host ended while it committed".into()))
    }

    pub(crate) async fn read<T, E, F>(&self, apart: bool, work: F) -> std::result::Result<T, E>
    where
        F: for<'t> Work<&'t View, std::result::Result<T, E>>,
        T: Send,
        E: From<Error> + Send,
    {
        drop(Turn::begin()?);
        let _under_way = self.shared.under_way.acquire().await.map_err(|_| Error::Closed)?;
        let mut retry = Retry::new(&self.shared.measures.conflicts);
        loop {
            let running = self.shared.running(apart, retry.conflicts).await;
            let session = Session::new(Arc::clone(&self.shared), true, running, None);
            let waiting = session.waiting.clone();
            let view = View::new(Source::Postgres(Box::new(session)));
            let ran = closure::run(work.run(&view), &waiting).await;
            let mut session = view.into_parts().0.into_session();
            let answer = match ran {
                Ran::Answered(answer) => answer,
                Ran::Failed(error) => return Err(error.into()),
                Ran::Panicked(panic) => resume_unwind(panic),
            };
            let failure = match session.failure() {
                Some(failure) => Some(failure),
                None => session.commit(&Writes::default()).await.err(),
            };
            // Who waits before trying again holds no connection.
            drop(session);
            match failure {
                None => return answer,
                Some(failure) => retry.after(&failure).await?,
            }
        }
    }

    /// All rows of one durable state.
    pub(crate) async fn export(&self) -> Result<Export> {
        Export::begin(&self.shared).await
    }

    /// The place of the event that `newer` others come after. They are counted some at a time, in a transaction that conflicts with nobody.
    pub(crate) async fn event_before(&self, newer: u64) -> Result<Option<Position>> {
        let mut connection = self.shared.pool.get().await.map_err(|error| Failure::from(error).error())?;
        connection.dirty = true;
        let counted = timeout(COUNTING, connection.event_before(newer)).await;
        let counted = counted.map_err(|_| Error::unreachable("counting its events took too long"))?;
        let counted = counted.map_err(schema::failed)?;
        connection.dirty = false;
        counted.map(|row| Position::of_row(&row)).transpose()
    }

    pub(crate) fn watch(&self) -> Watch {
        self.shared.watchers.watch()
    }

    pub(crate) fn measures(&self) -> &Measures {
        &self.shared.measures
    }

    /// Tells everyone who watches here that anything may have changed.
    pub(crate) fn look_again(&self) {
        self.shared.watchers.tell(&Changes::anything());
    }

    /// Lets nothing more begin, waits for what was begun, tells the other hosts of it, and ends the connections.
    pub(crate) async fn close(&self) -> Result<()> {
        // Those that wait for a place before this come first, those after it find that it is closed.
        let all = self.shared.under_way.acquire_many(UNDER_WAY).await;
        self.shared.under_way.close();
        drop(all);
        self.shared.announcer.drained().await;
        self.shared.pool.close();
        self.shared.apart.close();
        self.shared.watchers.close();
        Ok(())
    }
}

/// What a transaction holds while it runs.
enum Running {
    Beside(#[expect(dead_code, reason = "held, not read")] OwnedRwLockReadGuard<()>),
    Alone(#[expect(dead_code, reason = "held, not read")] OwnedRwLockWriteGuard<()>),
    Apart,
}

impl Shared {
    async fn running(&self, apart: bool, conflicts: u32) -> Running {
        let running = Arc::clone(&self.running);
        if apart {
            Running::Apart
        } else if conflicts < ALONE_AFTER {
            Running::Beside(running.read_owned().await)
        } else {
            Running::Alone(running.write_owned().await)
        }
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        self.shared.under_way.close();
        self.shared.pool.close();
        self.shared.apart.close();
        self.shared.watchers.close();
    }
}

/// What it comes to, unless that takes too long.
async fn in_time<T>(within: Duration, answer: impl Future<Output = T>) -> std::result::Result<T, Failure> {
    timeout(within, answer).await.map_err(|_| Failure::Lost("an answer took too long".into()))
}

/// What the database answers, where it does so in time and well.
async fn answered<T>(
    within: Duration,
    answer: impl Future<Output = std::result::Result<T, tokio_postgres::Error>>,
) -> std::result::Result<T, Failure> {
    in_time(within, answer).await?.map_err(|error| Failure::of(&error))
}

/// When a transaction is tried again, and whether.
struct Retry<'s> {
    /// Counts all conflicts of the store.
    met: &'s Counter,
    conflicts: u32,
    outages: u32,
    began: Instant,
}

impl<'s> Retry<'s> {
    fn new(met: &'s Counter) -> Self {
        Self { met, conflicts: 0, outages: 0, began: Instant::now() }
    }

    /// Waits before it is tried again, or answers why it is not.
    async fn after(&mut self, failure: &Failure) -> Result<()> {
        match failure {
            Failure::Conflict if self.conflicts < ATTEMPTS => {
                self.conflicts += 1;
                self.met.inc();
                pause(CONFLICT_WAIT, self.conflicts).await;
            }
            Failure::Lost(_) if self.began.elapsed() < OUTAGE => {
                self.outages += 1;
                pause(OUTAGE_WAIT, 4 + self.outages).await;
            }
            _ => return Err(failure.error()),
        }
        Ok(())
    }
}

/// Waits for a part of so many milliseconds as two to the power of `times` is, and no longer than `longest`.
async fn pause(longest: Duration, times: u32) {
    // The generator is its thread's own, and must not live across the wait.
    let part = rand::random::<f64>();
    tokio::time::sleep(longest.min(Duration::from_millis(1 << times.min(16))).mul_f64(part)).await;
}
