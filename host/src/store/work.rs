//! The form of a transaction's closure.

use std::future::Future;

/// An async closure that takes `A`, may borrow from its surroundings, may run more than once, and whose future is `Send`.
///
/// Plain `AsyncFn(&mut Tx)` cannot say that its future is `Send` and fails with "not general enough"; boxed futures would need
/// `'static`. Naming the future a second time through `Fn(A) -> Fut` says it, and the compiler reports mistakes at the closure.
pub trait Work<A, R>: AsyncFn(A) -> R + Send + Sync {
    /// Runs it once.
    fn run(&self, argument: A) -> impl Future<Output = R> + Send;
}

impl<F, A, R, Fut> Work<A, R> for F
where
    F: AsyncFn(A) -> R + Fn(A) -> Fut + Send + Sync,
    Fut: Future<Output = R> + Send,
{
    fn run(&self, argument: A) -> impl Future<Output = R> + Send {
        self(argument)
    }
}
