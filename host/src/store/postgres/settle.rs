//! Finding out whether a transaction was committed whose answer was lost.
//!
//! Each transaction that writes leaves its mark, a row of `commits` that is there exactly if it was committed. Whoever lost the answer
//! writes the same row, saying no. Where the database takes that, the transaction was not committed and never will be, however late what was
//! sent of it arrives; where the mark is there, or appears while the write waits for the transaction to end, it was. The answer to that write
//! is that of a commit too: all before it is as durable as it is itself, also on a server that has taken another's place.
//!
//! `pg_xact_status` would not do: after a crash, and on a standby that was promoted, a transaction's number may be another's.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::sync::Semaphore;
use tokio::time::timeout;
use tokio_postgres::Client;

use super::connect::Database;
use super::{Failure, OUTAGE, OUTAGE_WAIT, pause};

/// How long one question may take. Longer than the server lets it wait for the transaction's end.
const ANSWER_TIME: Duration = Duration::from_secs(16);

/// Questions asked at once, each on a connection of its own: a server that comes back has few to spare.
const QUESTIONS: usize = 16;
/// How long after a transaction was to end it may be asked for. A process that slept for a day finds its marks removed (`schema`), which means
/// nothing then. By the wall clock, as no other counts what a machine sleeps.
const ASKED_WITHIN: Duration = Duration::from_secs(60 * 60);

/// The mark of a transaction that waits for its end, written over where it is there: so that it is a commit in any case.
const ASK: &str = "
    INSERT INTO commits (host, number, committed) VALUES ($1, $2, false)
    ON CONFLICT (host, number) DO UPDATE SET committed = commits.committed
    RETURNING committed";

/// The marks of this process's transactions.
#[derive(Debug)]
pub(super) struct Marks {
    /// Whose they are.
    pub host: i64,
    numbers: Mutex<Numbers>,
    questions: Semaphore,
}

#[derive(Debug, Default)]
struct Numbers {
    next: i64,
    /// Of those whose end is not known yet.
    open: BTreeSet<i64>,
}

/// One mark, which is kept until this is dropped.
#[derive(Debug)]
pub(super) struct Mark {
    marks: Arc<Marks>,
    pub number: i64,
    made: SystemTime,
}

impl Marks {
    pub fn new() -> Arc<Self> {
        Arc::new(Self { host: rand::random(), numbers: Mutex::default(), questions: Semaphore::new(QUESTIONS) })
    }

    pub fn next(self: &Arc<Self>) -> Mark {
        let mut numbers = self.numbers();
        let number = numbers.next;
        numbers.next += 1;
        numbers.open.insert(number);
        Mark { marks: Arc::clone(self), number, made: SystemTime::now() }
    }

    /// The first that is still kept.
    fn first(&self) -> i64 {
        let numbers = self.numbers();
        numbers.open.first().copied().unwrap_or(numbers.next)
    }

    /// Removes the marks that nobody will ask for. Those that say no stay: what they keep out may still be on its way.
    pub async fn tidy(&self, client: &Client) -> Result<(), tokio_postgres::Error> {
        let tidy = "DELETE FROM commits WHERE host = $1 AND number < $2 AND committed";
        client.execute(tidy, &[&self.host, &self.first()]).await.map(|_| ())
    }

    fn numbers(&self) -> MutexGuard<'_, Numbers> {
        self.numbers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Mark {
    pub fn host(&self) -> i64 {
        self.marks.host
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        self.marks.numbers().open.remove(&self.number);
    }
}

/// How the transaction with the mark ended: well, or [`Failure::Lost`] where it never will, or [`Failure::Unknown`] where the database does
/// not say in time.
pub(super) async fn settle(database: &Database, mark: &Mark, lost: Failure) -> Result<(), Failure> {
    let asking = async {
        for outages in 0.. {
            let turn = mark.marks.questions.acquire().await;
            match timeout(ANSWER_TIME, ask(database, mark)).await {
                Ok(Ok(true)) => return Ok(()),
                Ok(Ok(false)) => return Err(Failure::Lost(lost.to_string().into())),
                Ok(Err(failure)) => tracing::debug!(%failure, "how a transaction ended cannot be asked"),
                Err(_) => tracing::debug!("how a transaction ended was not answered in time"),
            }
            drop(turn);
            pause(OUTAGE_WAIT, outages).await;
        }
        Err(lost.clone())
    };
    let since = mark.made.elapsed().unwrap_or_else(|ahead| ahead.duration());
    let settled = if since < ASKED_WITHIN { timeout(OUTAGE, asking).await.ok() } else { None };
    let settled = settled.unwrap_or_else(|| Err(lost.clone()));
    match &settled {
        Ok(()) => tracing::info!(why = %lost, "a commit whose answer was lost was done"),
        Err(Failure::Unknown(_)) => tracing::error!(why = %lost, "whether a commit was done cannot be found out"),
        Err(_) => tracing::info!(why = %lost, "a commit whose answer was lost was not done"),
    }
    settled
}

/// Whether it was committed, once that is as durable as anything.
async fn ask(database: &Database, mark: &Mark) -> Result<bool, Failure> {
    let warned = Arc::new(AtomicBool::new(false));
    let client = database.connect(super::connect::warnings(&warned)).await?;
    let asked = async {
        // A serializable one would fail at a mark that was written meanwhile.
        client.batch_execute("SET default_transaction_isolation = 'read committed'").await?;
        client.query_one(ASK, &[&mark.host(), &mark.number]).await
    };
    let committed = asked.await.map_err(|error| Failure::of(&error))?.get(0);
    if warned.load(Ordering::Relaxed) {
        return Err(Failure::Lost("the server warned that the answer may not be durable".into()));
    }
    Ok(committed)
}
