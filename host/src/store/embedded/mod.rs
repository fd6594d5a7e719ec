//! The embedded engine: transactions over one redb file, or over memory.
//!
//! Closures run one at a time on their caller's task, each in one poll, over three layers: the open batch (what has gathered), the
//! batch being committed, and the last durable state. A thread commits what has gathered and never waits for more. An answer is given
//! once everything it read or wrote is durable. In memory there is no thread: each transaction commits before it answers, so that a
//! runtime with paused time never waits for anything outside of it.
//!
//! Invariants:
//! - what a transaction writes is merged into the open batch as a whole, after its closure ended well, or not at all;
//! - the durable state is published before those who wait for it are told, so whoever was answered reads what the answer said;
//! - after a commit failed nothing is answered any more but errors: the layers above the durable state are gone.

mod batch;
mod layers;
mod writer;

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, RwLock};
use std::task::{Context, Poll, Waker};
use std::thread::JoinHandle;

use redb::backends::{FileBackend, InMemoryBackend};
use redb::{Database, DatabaseError, ReadOnlyTable, ReadableDatabase, ReadableTable, StorageError, TableDefinition};
use tokio::sync::Notify;

use super::closure::Turn;
use super::error::{Error, Result};
use super::table::space;
use super::tx::Tx;
use super::view::{Source, View};
use super::watch::{Changes, Watch, Watchers};
use super::work::Work;
use batch::{Batch, Landing};
pub(crate) use layers::{Bytes, Layers};

/// The one table of the file. Rows of all tables lie in it in the order of their keys, so a commit changes one tree.
const ROWS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("rows");
/// Where the number of the next event is kept.
const NEXT_EVENT: &[u8] = &[space::META, b'e'];
/// Where the version of the file's form is kept.
const FORMAT: &[u8] = &[space::META, b'f'];
const FORMAT_VERSION: u8 = 1;
/// Pages kept in memory. redb's own default, 1 GiB, is made for machines that do nothing else.
const CACHE_BYTES: usize = 256 * 1024 * 1024;

type Rows = ReadOnlyTable<&'static [u8], &'static [u8]>;

/// The last durable state, open for reading. It is replaced with each commit, so that no reading transaction lives long.
type Snapshot = Arc<Rows>;

/// The engine; dropping it commits what has gathered and closes the file.
#[derive(Debug)]
pub(crate) struct Embedded {
    shared: Arc<Shared>,
    writer: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    database: Mutex<Option<Database>>,
    state: Mutex<State>,
    durable: RwLock<std::result::Result<DurableState, Error>>,
    /// Tells the writer that there is something to commit or that it is to end.
    work: Condvar,
    /// Tells transactions that met a full batch that the next one is open.
    room: Notify,
    /// Done when the file is closed.
    ended: Landing,
    watchers: Watchers,
    /// In memory: the caller commits.
    inline: bool,
}

struct DurableState(Snapshot);

impl std::fmt::Debug for DurableState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DurableState")
    }
}

#[derive(Debug)]
struct State {
    open: Batch,
    committing: Option<Arc<Batch>>,
    next_event: u64,
    /// Why nothing begins any more.
    stopped: Option<Error>,
}

/// What became of one try of a closure.
enum Attempt<T, E> {
    /// The closure ran; the answer is given when the batch it depends on has landed.
    Ran(std::result::Result<T, E>, Option<Arc<Landing>>),
    /// The open batch is full.
    Full,
    Failed(Error),
    Panicked(Box<dyn Any + Send>),
}

impl Embedded {
    /// Opens the file, which is made where it is not there, readable by its owner only.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let mut options = std::fs::OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options
            .open(path)
            .map_err(|error| Error::unavailable(format_args!("{} cannot be opened: {error}", path.display())))?;
        let database =
            guarded(|| redb::Builder::new().set_cache_size(CACHE_BYTES).create_with_backend(FileBackend::new(file)?))?
                .map_err(|error| opening(path, error))?;
        let embedded = Self::start(database, false)?;
        // A file that is durable and whose name is not would be gone after a power cut.
        sync_folder(path)
            .map_err(|error| Error::unavailable(format_args!("{} cannot be kept: {error}", path.display())))?;
        Ok(embedded)
    }

    /// A store in memory.
    pub(crate) fn in_memory() -> Result<Self> {
        let database = redb::Builder::new()
            .set_cache_size(CACHE_BYTES)
            .create_with_backend(InMemoryBackend::new())
            .map_err(Error::unavailable)?;
        Self::start(database, true)
    }

    /// A store over another backend, committed by its thread.
    #[cfg(test)]
    pub(crate) fn over(backend: impl redb::StorageBackend) -> Result<Self> {
        let database = redb::Builder::new().create_with_backend(backend).map_err(Error::unavailable)?;
        Self::start(database, false)
    }

    fn start(database: Database, inline: bool) -> Result<Self> {
        let next_event = guarded(|| prepare(&database))??;
        let snapshot = snapshot(&database)?;
        let shared = Arc::new(Shared {
            database: Mutex::new(Some(database)),
            state: Mutex::new(State { open: Batch::new(1), committing: None, next_event, stopped: None }),
            durable: RwLock::new(Ok(DurableState(snapshot))),
            work: Condvar::new(),
            room: Notify::new(),
            ended: Landing::default(),
            watchers: Watchers::default(),
            inline,
        });
        let writer = if inline {
            None
        } else {
            let shared = Arc::clone(&shared);
            let spawned =
                std::thread::Builder::new().name("store-writer".to_owned()).spawn(move || writer::run(&shared));
            Some(spawned.map_err(Error::unavailable)?)
        };
        Ok(Self { shared, writer })
    }

    pub(crate) async fn transact<T, E, F>(&self, work: F) -> std::result::Result<T, E>
    where
        F: for<'t> Work<&'t mut Tx, std::result::Result<T, E>>,
        T: Send,
        E: From<Error> + Send,
    {
        loop {
            let room = self.shared.room.notified();
            match self.shared.attempt(&work) {
                Attempt::Ran(answer, landing) => {
                    if let Some(landing) = landing {
                        landing.landed().await?;
                    }
                    return answer;
                }
                Attempt::Full => room.await,
                Attempt::Failed(error) => return Err(error.into()),
                Attempt::Panicked(panic) => resume_unwind(panic),
            }
        }
    }

    /// Runs the closure over the last durable state: no lock is held and nothing is waited for.
    pub(crate) fn read<T, E, F>(&self, work: F) -> std::result::Result<T, E>
    where
        F: for<'t> Work<&'t View, std::result::Result<T, E>>,
        E: From<Error> + Send,
    {
        let _turn = Turn::begin()?;
        let durable = self.shared.durable()?;
        let view = View::new(Source::Embedded(Layers::durable(durable)));
        match poll_once(work.run(&view)) {
            Poll::Ready(answer) => answer,
            Poll::Pending => Err(Error::Awaited.into()),
        }
    }

    pub(crate) fn watch(&self) -> Watch {
        self.shared.watchers.watch()
    }

    /// Tells everyone who watches that anything may have changed.
    pub(crate) fn look_again(&self) {
        self.shared.watchers.tell(&Changes { everything: true, ..Changes::default() });
    }

    /// Lets nothing more begin, commits what has gathered, closes the file.
    pub(crate) async fn close(&self) -> Result<()> {
        self.shared.end();
        self.shared.ended.landed().await
    }

    /// Forgets everything; in memory only.
    pub(crate) fn clear(&self) -> Result<()> {
        let _turn = Turn::begin()?;
        self.shared.clear()
    }
}

impl Drop for Embedded {
    fn drop(&mut self) {
        self.shared.end();
        if let Some(writer) = self.writer.take()
            && writer.join().is_err()
        {
            tracing::error!("the store's writer ended in a panic");
        }
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // A panic cannot leave the state half changed: closures run inside `catch_unwind`, and what follows them only moves values.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn durable(&self) -> Result<Snapshot> {
        match &*self.durable.read().unwrap_or_else(PoisonError::into_inner) {
            Ok(DurableState(snapshot)) => Ok(Arc::clone(snapshot)),
            Err(error) => Err(error.clone()),
        }
    }

    fn attempt<T, E, F>(&self, work: &F) -> Attempt<T, E>
    where
        F: for<'t> Work<&'t mut Tx, std::result::Result<T, E>>,
        E: From<Error> + Send,
    {
        let _turn = match Turn::begin() {
            Ok(turn) => turn,
            Err(error) => return Attempt::Failed(error),
        };
        let mut state = self.state();
        if let Some(error) = &state.stopped {
            return Attempt::Failed(error.clone());
        }
        if state.open.is_full() {
            return Attempt::Full;
        }
        let durable = match self.durable() {
            Ok(durable) => durable,
            Err(error) => return Attempt::Failed(error),
        };
        let open = std::mem::take(&mut state.open);
        let mut tx = Tx::new(View::new(Source::Embedded(Layers::new(open, state.committing.clone(), durable))));
        // Dropping the future, which may run the closure's own code, belongs to what is caught.
        let polled = catch_unwind(AssertUnwindSafe(|| poll_once(work.run(&mut tx))));
        let (source, writes) = tx.finish();
        let layers = source.into_layers();
        let depends_on = layers.depends_on.load(Ordering::Relaxed);
        state.open = layers.open;

        let (answer, writes) = match polled {
            Err(panic) => return Attempt::Panicked(panic),
            Ok(Poll::Pending) => (Err(E::from(Error::Awaited)), None),
            Ok(Poll::Ready(Err(error))) => (Err(error), None),
            Ok(Poll::Ready(Ok(value))) => match writes {
                Ok(writes) => (Ok(value), Some(writes)),
                Err(refused) => (Err(E::from(refused)), None),
            },
        };
        let landing = match writes.filter(|writes| !writes.is_empty()) {
            Some(writes) => {
                let first = state.open.is_empty();
                let State { open, next_event, .. } = &mut *state;
                open.merge(writes, next_event);
                let landing = Arc::clone(&open.landing);
                if self.inline {
                    let batch = self.take_batch(&mut state);
                    let committed = self.commit(&batch);
                    drop(state);
                    self.landed(&batch, committed);
                } else if first {
                    self.work.notify_one();
                }
                Some(landing)
            }
            None if depends_on == 0 => None,
            None if depends_on == state.open.number => Some(Arc::clone(&state.open.landing)),
            None => state
                .committing
                .as_ref()
                .filter(|batch| batch.number == depends_on)
                .map(|batch| Arc::clone(&batch.landing)),
        };
        Attempt::Ran(answer, landing)
    }

    fn take_batch(&self, state: &mut State) -> Arc<Batch> {
        let next = Batch::new(state.open.number + 1);
        let batch = Arc::new(std::mem::replace(&mut state.open, next));
        state.committing = Some(Arc::clone(&batch));
        batch
    }

    /// Writes the batch to the file and publishes the state it makes.
    fn commit(&self, batch: &Batch) -> Result<()> {
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(database) = database.as_ref() else {
            return Err(Error::Closed);
        };
        let snapshot = guarded(|| -> Result<Snapshot> {
            let mut transaction = database.begin_write().map_err(Error::unavailable)?;
            // After a crash the file opens at once instead of being walked whole. Memory does not outlive a crash.
            transaction.set_quick_repair(!self.inline);
            {
                let mut rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
                for (key, value) in &batch.rows {
                    match value {
                        Some(value) => rows.insert(key.as_slice(), &**value).map_err(storage)?,
                        None => rows.remove(key.as_slice()).map_err(storage)?,
                    };
                }
            }
            transaction.commit().map_err(Error::unavailable)?;
            snapshot(database)
        })
        .flatten()?;
        *self.durable.write().unwrap_or_else(PoisonError::into_inner) = Ok(DurableState(snapshot));
        Ok(())
    }

    /// Settles a batch: whoever waits for it is answered, whoever watches is told; after a failure everything stops.
    fn landed(&self, batch: &Batch, committed: Result<()>) {
        let mut state = self.state();
        state.committing = None;
        match committed {
            Ok(()) => {
                drop(state);
                self.watchers.tell(&batch.changes);
                batch.landing.land(Ok(()));
            }
            Err(error) => {
                tracing::error!(%error, "a commit failed; the store stops until the host is restarted");
                let error = Error::unavailable(error);
                self.stop(&mut state, &error);
                batch.landing.land(Err(error));
            }
        }
    }

    fn stop(&self, state: &mut State, error: &Error) {
        state.stopped = Some(error.clone());
        *self.durable.write().unwrap_or_else(PoisonError::into_inner) = Err(error.clone());
        state.open.landing.land(Err(error.clone()));
        self.room.notify_waiters();
        self.watchers.close();
    }

    /// Lets nothing more begin. The writer, or in memory the caller, closes the file.
    fn end(&self) {
        let mut state = self.state();
        state.stopped.get_or_insert(Error::Closed);
        if self.inline {
            drop(state);
            self.close_file();
        } else {
            self.work.notify_one();
        }
    }

    fn close_file(&self) {
        {
            let mut durable = self.durable.write().unwrap_or_else(PoisonError::into_inner);
            if durable.is_ok() {
                *durable = Err(Error::Closed);
            }
        }
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner).take();
        let closed = match database.map(|database| guarded(|| database.close())) {
            None | Some(Ok(Ok(()))) => Ok(()),
            Some(Ok(Err(error))) => Err(Error::unavailable(error)),
            Some(Err(error)) => Err(error),
        };
        self.watchers.close();
        self.room.notify_waiters();
        self.ended.land(closed);
    }

    fn clear(&self) -> Result<()> {
        if !self.inline {
            return Err(Error::unavailable("only a store in memory can be cleared"));
        }
        let mut state = self.state();
        if let Some(error) = &state.stopped {
            return Err(error.clone());
        }
        let database = self.database.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(database) = database.as_ref() else {
            return Err(Error::Closed);
        };
        let transaction = database.begin_write().map_err(Error::unavailable)?;
        transaction.delete_table(ROWS).map_err(Error::unavailable)?;
        transaction.commit().map_err(Error::unavailable)?;
        state.next_event = prepare(database)?;
        *self.durable.write().unwrap_or_else(PoisonError::into_inner) = Ok(DurableState(snapshot(database)?));
        self.watchers.tell(&Changes { everything: true, ..Changes::default() });
        Ok(())
    }
}

/// Makes the table where it is not there, checks the file's form, and says which number the next event has.
fn prepare(database: &Database) -> Result<u64> {
    let transaction = database.begin_write().map_err(Error::unavailable)?;
    let next_event = {
        let mut rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
        let format = rows.get(FORMAT).map_err(storage)?.map(|value| value.value().to_vec());
        match format.as_deref() {
            None => {
                rows.insert(FORMAT, [FORMAT_VERSION].as_slice()).map_err(storage)?;
            }
            Some([FORMAT_VERSION]) => {}
            Some(other) => return Err(Error::form(other, FORMAT_VERSION)),
        }
        let next = rows.get(NEXT_EVENT).map_err(storage)?;
        match next.map(|value| value.value().try_into().map(u64::from_be_bytes)) {
            None => 1,
            Some(Ok(next)) => next,
            Some(Err(_)) => return Err(Error::damaged("the number of the next event is not one")),
        }
    };
    transaction.commit().map_err(Error::unavailable)?;
    Ok(next_event)
}

fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::File::open(folder)?.sync_all()
}

fn snapshot(database: &Database) -> Result<Snapshot> {
    let transaction = database.begin_read().map_err(Error::unavailable)?;
    let rows = transaction.open_table(ROWS).map_err(Error::unavailable)?;
    Ok(Arc::new(rows))
}

/// redb panics on some damage that it meets; here that is an error.
fn guarded<T>(work: impl FnOnce() -> T) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| {
        let why = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("reading it failed");
        Error::damaged(why)
    })
}

fn storage(error: StorageError) -> Error {
    match error {
        StorageError::Corrupted(what) => Error::damaged(what),
        other => Error::unavailable(other),
    }
}

fn opening(path: &Path, error: DatabaseError) -> Error {
    let path = path.display().to_string();
    match error {
        DatabaseError::DatabaseAlreadyOpen => Error::InUse(path.into()),
        DatabaseError::Storage(StorageError::Corrupted(what)) => Error::damaged(format!("{path}: {what}")),
        DatabaseError::Storage(StorageError::Io(error))
            if matches!(error.kind(), std::io::ErrorKind::InvalidData | std::io::ErrorKind::UnexpectedEof) =>
        {
            Error::damaged(format!("{path}: {error}"))
        }
        other => Error::unavailable(format_args!("{path} cannot be opened: {other}")),
    }
}

fn poll_once<F: Future>(future: F) -> Poll<F::Output> {
    pin!(future).poll(&mut Context::from_waker(Waker::noop()))
}

/// How far a transaction depends on what is not durable: the number of the newest batch that it read from, 0 for none.
type DependsOn = AtomicU64;
