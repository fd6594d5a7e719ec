//! Running a transaction's closure, the same on every engine: what it awaits, and where it may be begun.

use std::any::Any;
use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;

use super::error::{Error, Result};

thread_local! {
    static IN_CLOSURE: Cell<bool> = const { Cell::new(false) };
}

/// A closure's turn on this thread, for as long as it is polled: one that begins another transaction meets the mark of its own.
pub(super) struct Turn;

impl Turn {
    pub fn begin() -> Result<Self> {
        if IN_CLOSURE.replace(true) { Err(Error::Nested) } else { Ok(Self) }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        IN_CLOSURE.set(false);
    }
}

/// How many answers of the store a closure waits for at the moment. One that waits while this is zero waits for something else.
#[derive(Debug, Clone, Default)]
pub(super) struct Waiting(Arc<AtomicUsize>);

impl Waiting {
    /// One more, until what is given back is dropped.
    pub fn one(&self) -> impl Drop + use<> {
        struct One(Waiting);
        impl Drop for One {
            fn drop(&mut self) {
                self.0.0.fetch_sub(1, Ordering::Relaxed);
            }
        }
        self.0.fetch_add(1, Ordering::Relaxed);
        One(self.clone())
    }

    fn is_none(&self) -> bool {
        self.0.load(Ordering::Relaxed) == 0
    }
}

/// How a closure ended.
pub(super) enum Ran<A> {
    Answered(A),
    Failed(Error),
    Panicked(Box<dyn Any + Send>),
}

/// Runs a closure that waits for answers of a database in between, and for nothing else.
pub(super) async fn run<F: Future>(future: F, waiting: &Waiting) -> Ran<F::Output> {
    let mut future = pin!(future);
    poll_fn(|context| {
        let _turn = match Turn::begin() {
            Ok(turn) => turn,
            Err(error) => return Poll::Ready(Ran::Failed(error)),
        };
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(Poll::Ready(answer)) => Poll::Ready(Ran::Answered(answer)),
            Ok(Poll::Pending) if waiting.is_none() => Poll::Ready(Ran::Failed(Error::Awaited)),
            Ok(Poll::Pending) => Poll::Pending,
            Err(panic) => Poll::Ready(Ran::Panicked(panic)),
        }
    })
    .await
}
