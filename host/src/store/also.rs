//! What goes with every change that is made by a handle, in the change's own transaction.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Store;
use super::error::{Error, Result};
use super::tx::Tx;
use super::work::Work;

/// Operations and bytes that are kept for what is added, beyond those that a closure may use: nobody's change is refused for it.
const ROOM: (usize, usize) = (4, 64 * 1024);

/// What is added to the transactions of a handle: see [`Store::also`].
pub trait Also: Send + Sync {
    /// Adds to a transaction whose closure ended well and has written something. It may be called again, as the closure may.
    fn add<'t>(&'t self, tx: &'t mut Tx) -> Pin<Box<dyn Future<Output = Result<()>> + Send + 't>>;

    /// What was added is durable.
    fn added(&self);
}

/// A transaction with what is added to it.
pub(super) async fn transact<T, E, F>(store: &Store<E>, also: &dyn Also, work: F) -> std::result::Result<T, E>
where
    F: for<'t> Work<&'t mut Tx, std::result::Result<T, E>>,
    T: Send,
    E: From<Error> + Send,
{
    let added = AtomicBool::new(false);
    let work = &work;
    let both = async |tx: &mut Tx| {
        let answer = work.run(tx).await?;
        let writes = tx.has_written();
        added.store(writes, Ordering::Relaxed);
        if writes {
            tx.make_room(ROOM.0, ROOM.1);
            also.add(tx).await?;
        }
        Ok(answer)
    };
    let answer = store.committed(both).await?;
    if added.load(Ordering::Relaxed) {
        also.added();
    }
    Ok(answer)
}
