//! One transaction of the database: its reads as they come, and its end.

use std::collections::HashMap;
use std::ops::{Bound, ControlFlow};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{join, join4};
use tokio::sync::OnceCell;
use tokio_postgres::error::{DbError, Severity};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Row, Statement};

use super::connect::{Connection, Pooled, Statements};
use super::contention::RowTurn;
use super::settle::{self, Mark};
use super::{Failure, Running, Shared, in_time};
use crate::store::closure::Waiting;
use crate::store::embedded::Bytes;
use crate::store::error::{Error, Result};
use crate::store::outbox::Position;
use crate::store::table::space;
use crate::store::tx::Writes;
use crate::store::view::RowChanges;

/// How long an answer may take. One that waits for a standby may take longer than any other.
const ANSWER_TIME: Duration = Duration::from_secs(30);
/// Rows that a scan asks for at first where nobody said how many it needs, and at most.
const SCANNED: (usize, usize) = (100, 2_001);

/// Rows that were read: a value, or none where there is no such row.
type Read = HashMap<Vec<u8>, Option<Arc<[u8]>>>;

/// What a transaction has of the database. Nothing is begun before something is read or written.
pub(crate) struct Session {
    shared: Arc<Shared>,
    read_only: bool,
    connection: OnceCell<Pooled>,
    begun: AtomicBool,
    /// Whether the server has said that it is begun.
    open: AtomicBool,
    pub(super) waiting: Waiting,
    /// What was read: it cannot change before the transaction ends.
    read: Mutex<Read>,
    /// The row that it began with.
    first: Mutex<Option<Vec<u8>>>,
    /// Its turn with that row, where that is contended.
    turn: Mutex<Option<RowTurn>>,
    /// What it holds as one that runs, until it has ended or waits to learn how.
    running: Option<Running>,
    /// The first thing that went wrong, whatever the closure made of it.
    failure: Mutex<Option<Failure>>,
}

impl Session {
    pub(super) fn new(shared: Arc<Shared>, read_only: bool, running: Running, turn: Option<RowTurn>) -> Self {
        Self {
            shared,
            read_only,
            running: Some(running),
            connection: OnceCell::new(),
            begun: AtomicBool::new(false),
            open: AtomicBool::new(false),
            waiting: Waiting::default(),
            read: Mutex::default(),
            first: Mutex::default(),
            turn: Mutex::new(turn),
            failure: Mutex::default(),
        }
    }

    /// The value of a row.
    pub async fn get(&self, row: &[u8]) -> Result<Option<Bytes>> {
        if let Some(read) = lock(&self.read).get(row) {
            return Ok(read.clone().map(Bytes::Shared));
        }
        self.fetch(&[row]).await?;
        Ok(lock(&self.read).get(row).cloned().flatten().map(Bytes::Shared))
    }

    /// Reads rows that will be asked for, in one go.
    pub async fn fetch(&self, rows: &[&[u8]]) -> Result<()> {
        let unread: Vec<&[u8]> = {
            let read = lock(&self.read);
            rows.iter().copied().filter(|row| !read.contains_key(*row)).collect()
        };
        let Some(first) = unread.first() else {
            return Ok(());
        };
        let found = self.ask(first, |statements| &statements.get, &[&unread]).await?;
        let mut read = lock(&self.read);
        for row in &unread {
            read.insert(row.to_vec(), None);
        }
        for row in &found {
            read.insert(row.get(0), Some(Arc::from(row.get::<_, &[u8]>(1))));
        }
        Ok(())
    }

    /// Shows `each` the rows between the bounds in order, `staged` over what is stored, until it breaks. About `wanted` rows are asked for.
    pub async fn scan(
        &self,
        staged: &RowChanges,
        (start, end): (Bound<&[u8]>, Bound<&[u8]>),
        reversed: bool,
        wanted: Option<usize>,
        mut each: impl FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>> + Send,
    ) -> Result<()> {
        let (mut start, mut end) = (inclusive(start), exclusive(end));
        let mut count = wanted.unwrap_or(SCANNED.0).clamp(1, SCANNED.1);
        while start < end {
            let statement: fn(&Statements) -> &Statement =
                if reversed { |statements| &statements.scan_reversed } else { |statements| &statements.scan };
            let found = self.ask(&start, statement, &[&start, &end, &(count as i64)]).await?;
            let whole = found.len() < count;
            let stored: Vec<(&[u8], &[u8])> = found.iter().map(|row| (row.get(0), row.get(1))).collect();
            // What lies between the bounds of this piece.
            let (from, to) = match (stored.last(), whole, reversed) {
                (Some((last, _)), false, false) => (start.clone(), inclusive(Bound::Excluded(last))),
                (Some((last, _)), false, true) => (last.to_vec(), end.clone()),
                _ => (start.clone(), end.clone()),
            };
            if merge(&stored, staged, (&from, &to), reversed, &mut each)?.is_break() || whole {
                return Ok(());
            }
            if reversed {
                end = from;
            } else {
                start = to;
            }
            count = (count * 2).min(SCANNED.1);
        }
        Ok(())
    }

    /// Where events end that are whole: below every transaction that has not ended. A greater number may still come from before it.
    pub async fn events_end(&self) -> Result<Vec<u8>> {
        let found = self.ask(&[space::EVENT], |statements| &statements.horizon, &[]).await?;
        let oldest: i64 = found.first().map_or(0, |row| row.get(0));
        Ok(Position::new(self.shared.event_base.saturating_add(oldest.cast_unsigned()), 0).row())
    }

    async fn ask(
        &self,
        first: &[u8],
        statement: fn(&Statements) -> &Statement,
        parameters: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>> {
        let _waiting = self.waiting.one();
        if let Some(failure) = &*lock(&self.failure) {
            return Err(failure.error());
        }
        let asked = async {
            let connection = self.connection(first).await?;
            let query = connection.client.query(statement(&connection.statements), parameters);
            let begin = self.begin(connection);
            let (begun, found) = in_time(ANSWER_TIME, join(begin, query)).await?;
            begun?;
            found.map_err(|error| Failure::of(&error))
        };
        asked.await.map_err(|failure| {
            self.lost(&failure);
            let error = failure.error();
            lock(&self.failure).get_or_insert(failure);
            error
        })
    }

    /// The connection, once it is this transaction's turn with the row that it begins with.
    async fn connection(&self, first: &[u8]) -> std::result::Result<&Pooled, Failure> {
        let connecting = async || {
            let is_apart = matches!(self.running, Some(Running::Apart));
            if lock(&self.turn).is_none() && !self.read_only && !is_apart {
                let turn = self.shared.contention.turn(first).await?;
                *lock(&self.turn) = turn;
            }
            *lock(&self.first) = Some(first.to_vec());
            let pool = if is_apart { &self.shared.apart } else { &self.shared.pool };
            let mut connection = pool.get().await.map_err(Failure::from)?;
            connection.dirty = true;
            Ok(connection)
        };
        self.connection.get_or_try_init(connecting).await
    }

    /// Begins on the connection, where that was not done. It is sent when it is first polled, before what is sent after it.
    async fn begin(&self, connection: &Connection) -> std::result::Result<(), Failure> {
        if self.begun.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        let begin = if self.read_only {
            "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY"
        } else {
            "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE"
        };
        connection.client.batch_execute(begin).await.map_err(|error| Failure::of(&error))?;
        self.open.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// The row that it began with, if it has begun.
    pub fn first(&self) -> Option<Vec<u8>> {
        lock(&self.first).clone()
    }

    /// Where its connection was lost, those beside it that were made before are not used again: to be met one after the other, each may
    /// take as long as this one.
    fn lost(&self, failure: &Failure) {
        if let (Failure::Lost(_) | Failure::Unknown(_), Some(_)) = (failure, self.connection.get()) {
            self.shared.pool.manager().lost();
        }
    }

    /// What went wrong while it read.
    pub(super) fn failure(&self) -> Option<Failure> {
        lock(&self.failure).clone()
    }

    /// Writes what there is to write and ends the transaction well, in one go. What is left of it is only how it ended.
    pub(super) async fn commit(&mut self, writes: &Writes) -> std::result::Result<(), Failure> {
        let mark = (!writes.is_empty()).then(|| self.shared.marks.next());
        let ended = self.end(writes, mark.as_ref()).await;
        if let Err(failure) = &ended {
            self.lost(failure);
            lock(&self.failure).get_or_insert_with(|| failure.clone());
        }
        match (ended, mark) {
            (Err(unknown @ Failure::Unknown(_)), Some(mark)) => {
                // Others may have its turns meanwhile, and none its connection, on which a transaction may be.
                *lock(&self.turn) = None;
                self.running = None;
                if let Some(connection) = self.connection.take() {
                    drop(Pooled::take(connection));
                }
                settle::settle(&self.shared.database, &mark, unknown).await
            }
            (ended, _) => ended,
        }
    }

    async fn end(&mut self, writes: &Writes, mark: Option<&Mark>) -> std::result::Result<(), Failure> {
        let mut events: Vec<&[u8]> = Vec::with_capacity(writes.events.len());
        events.extend(writes.events.iter().map(|event| &**event));
        let (mut keys, mut values, mut gone) = (Vec::<&[u8]>::new(), Vec::<&[u8]>::new(), Vec::<&[u8]>::new());
        for (key, value) in &writes.rows {
            match value {
                Some(value) => {
                    keys.push(key);
                    values.push(value);
                }
                None => gone.push(key),
            }
        }
        let first = keys.first().or(gone.first()).copied();
        if first.is_none() && events.is_empty() && self.connection.get().is_none() {
            return Ok(());
        }
        let connection = self.connection(first.unwrap_or(&[space::EVENT])).await?;
        if connection.client.is_closed() {
            return Err(Failure::Lost("the connection was closed".into()));
        }
        let Connection { client, statements, warned, .. } = &**connection;
        warned.store(false, Ordering::Relaxed);
        let prefix: &[u8] = &[space::EVENT];
        let base = self.shared.event_base.cast_signed();
        // Where nothing was begun, one statement is a transaction by itself: each other one costs an answer, for which somebody wakes. Several
        // are sent once it is certain that they are in one.
        let is_single = !keys.is_empty() && gone.is_empty() && events.is_empty() && !self.begun.load(Ordering::Relaxed);
        if is_single {
            self.begun.store(true, Ordering::Relaxed);
        } else {
            in_time(ANSWER_TIME, self.begin(connection)).await??;
            // Nobody may have waited for the answer.
            if !self.open.load(Ordering::Relaxed) {
                return Err(Failure::Lost("the transaction may not have begun".into()));
            }
        }
        let put = async {
            let put = match mark {
                None => return Ok(()),
                Some(mark) if keys.is_empty() => client.execute(&statements.mark, &[&mark.host(), &mark.number]).await,
                Some(mark) => client.execute(&statements.put, &[&mark.host(), &mark.number, &keys, &values]).await,
            };
            put.map(|_| ())
        };
        let delete = some(!gone.is_empty(), async || client.execute(&statements.delete, &[&gone]).await);
        let emit =
            some(!events.is_empty(), async || client.execute(&statements.emit, &[&prefix, &base, &events]).await);
        let commit = async { if is_single { Ok(()) } else { client.batch_execute("COMMIT").await } };
        // Each is sent when it is first polled, in this order, before any answer is waited for.
        let ended = tokio::time::timeout(ANSWER_TIME, join4(put, delete, emit, commit)).await;
        let unknown = |why: Arc<str>| if mark.is_none() { Failure::Lost(why) } else { Failure::Unknown(why) };
        let Ok((put, delete, emitted, committed)) = ended else {
            return Err(unknown("the answer took too long".into()));
        };
        let (put, committed) = if is_single { (Ok(()), put) } else { (put, committed) };
        let warned = warned.load(Ordering::Relaxed);
        // Answered, or refused by a server that goes on, a COMMIT has ended the transaction in any case. What ends the session, or the
        // server, may come after the commit.
        let is_over = match &committed {
            Ok(()) => true,
            Err(refused) => refused.as_db_error().and_then(DbError::parsed_severity) == Some(Severity::Error),
        };
        if is_over && let Some(connection) = self.connection.get_mut() {
            connection.dirty = false;
        }
        if let Some(refused) = put.err().or(delete.err()).or(emitted.err()) {
            // The server said no, which ended the transaction: its COMMIT, which answers well all the same, was none. What nobody
            // answered may have been done.
            let said_no = refused.as_db_error().is_some();
            let failure = Failure::of(&refused);
            return Err(if said_no { failure } else { unknown(failure.to_string().into()) });
        }
        if let Err(refused) = committed {
            let failure = Failure::of(&refused);
            return Err(if is_over { failure } else { unknown(failure.to_string().into()) });
        }
        // It came before the answer: somebody ended the wait for a standby, which may not have the transaction.
        if warned {
            return Err(unknown("the server warned that the commit may not be durable".into()));
        }
        Ok(())
    }
}

/// Whatever became of it, the connection goes back without a transaction on it, or not at all.
impl Drop for Session {
    fn drop(&mut self) {
        let Some(mut connection) = self.connection.take().filter(|connection| connection.dirty) else {
            return;
        };
        if !*self.begun.get_mut() {
            connection.dirty = false;
            return;
        }
        // What another connection may do, this one does not.
        if let Some(Failure::Lost(_) | Failure::Unknown(_)) = self.failure() {
            return;
        }
        let rolling_back = async move {
            let rolled_back = tokio::time::timeout(ANSWER_TIME, connection.client.batch_execute("ROLLBACK")).await;
            connection.dirty = !matches!(rolled_back, Ok(Ok(())));
        };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(rolling_back);
        }
    }
}

async fn some(
    wanted: bool,
    work: impl AsyncFnOnce() -> std::result::Result<u64, tokio_postgres::Error>,
) -> std::result::Result<(), tokio_postgres::Error> {
    if wanted { work().await.map(|_| ()) } else { Ok(()) }
}

/// Shows `each` what is stored between `from` and `to` and what is staged over it.
fn merge(
    stored: &[(&[u8], &[u8])],
    staged: &RowChanges,
    (from, to): (&[u8], &[u8]),
    reversed: bool,
    each: &mut impl FnMut(&[u8], &[u8]) -> Result<ControlFlow<()>>,
) -> Result<ControlFlow<()>> {
    let mut staged = staged.range::<[u8], _>((Bound::Included(from), Bound::Excluded(to)));
    let mut next_staged = move || if reversed { staged.next_back() } else { staged.next() };
    let mut stored = stored.iter().copied().peekable();
    let mut over = next_staged();
    loop {
        let staged_first = match (stored.peek(), over) {
            (None, None) => return Ok(ControlFlow::Continue(())),
            (Some(_), None) => false,
            (None, Some(_)) => true,
            (Some((row, _)), Some((key, _))) => {
                if *row == key.as_slice() {
                    stored.next();
                    true
                } else if reversed {
                    key.as_slice() > *row
                } else {
                    key.as_slice() < *row
                }
            }
        };
        let flow = match (staged_first, over) {
            (true, Some((key, value))) => {
                over = next_staged();
                match value {
                    Some(value) => each(key, value)?,
                    None => ControlFlow::Continue(()),
                }
            }
            _ => match stored.next() {
                Some((key, value)) => each(key, value)?,
                None => ControlFlow::Continue(()),
            },
        };
        if flow.is_break() {
            return Ok(flow);
        }
    }
}

/// The first key that the bound lets in.
fn inclusive(start: Bound<&[u8]>) -> Vec<u8> {
    match start {
        Bound::Included(key) => key.to_vec(),
        Bound::Excluded(key) => [key, &[0]].concat(),
        Bound::Unbounded => Vec::new(),
    }
}

/// The first key that the bound lets out.
fn exclusive(end: Bound<&[u8]>) -> Vec<u8> {
    match end {
        Bound::Included(key) => [key, &[0]].concat(),
        Bound::Excluded(key) => key.to_vec(),
        Bound::Unbounded => vec![0xFF],
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing under these locks can panic half way.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl From<deadpool::managed::PoolError<Failure>> for Failure {
    fn from(error: deadpool::managed::PoolError<Failure>) -> Self {
        match error {
            deadpool::managed::PoolError::Backend(failure) => failure,
            deadpool::managed::PoolError::Timeout(deadpool::managed::TimeoutType::Wait) => Self::Busy,
            other => Self::Lost(other.to_string().into()),
        }
    }
}

impl Failure {
    /// What it means to whoever asked.
    pub fn error(&self) -> Error {
        match self {
            Self::Conflict => Error::Conflict,
            Self::Unknown(why) => Error::Unknown(why.clone()),
            Self::Busy | Self::Lost(_) | Self::Refused(_) => Error::unreachable(self),
        }
    }
}
