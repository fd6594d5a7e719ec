//! Room for connections: where it gets scarce, whoever the host has waited for longest gives way to who comes.
//!
//! Whoever opens connections and says nothing on them would otherwise keep everybody else out. A client whose connection was closed while
//! it was idle opens another by itself, as it does when a host closes it after a minute.
//!
//! Invariants:
//! - no more connections are there than there are places;
//! - a request whose body is there is not cut off, and its answer begins to be sent.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use hyper::body::{Body as _, Frame, Incoming, SizeHint};
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// Of all places so many are kept free for who comes next: a connection that gives way needs a moment for it.
const SPARE_PART: usize = 16;

/// How often who waits for a place looks for somebody who gives way.
const LOOKS: Duration = Duration::from_millis(100);

/// The places.
pub struct Connections {
    free: Arc<Semaphore>,
    spare: usize,
    waited_for: Mutex<WaitedFor>,
}

/// The connections whose client has to do something next, in the order in which it came to that.
#[derive(Default)]
struct WaitedFor {
    turns: u64,
    by_turn: BTreeMap<u64, Arc<Notify>>,
}

/// A connection's place.
pub struct Place {
    of: Arc<Connections>,
    /// Since when its client is waited for; zero while the host has a request of it.
    turn: AtomicU64,
    give_way: Arc<Notify>,
    _taken: OwnedSemaphorePermit,
}

impl Connections {
    /// So many.
    pub fn new(places: usize) -> Arc<Self> {
        let free = Arc::new(Semaphore::new(places));
        Arc::new(Self { free, spare: places / SPARE_PART, waited_for: Mutex::default() })
    }

    /// A place, once there is one; none if there never will be.
    pub async fn place(self: &Arc<Self>) -> Option<Arc<Place>> {
        let taken = loop {
            if self.free.available_permits() <= self.spare
                && let Some((_, longest)) = self.lock().by_turn.pop_first()
            {
                longest.notify_one();
            }
            // Whoever was served at that moment may be waited for now.
            if let Ok(taken) = timeout(LOOKS, Arc::clone(&self.free).acquire_owned()).await {
                break taken.ok()?;
            }
        };
        let place = Place { of: Arc::clone(self), turn: AtomicU64::new(0), give_way: Arc::default(), _taken: taken };
        place.client_is_next();
        Some(Arc::new(place))
    }

    fn lock(&self) -> MutexGuard<'_, WaitedFor> {
        self.waited_for.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// The client has to send a request, or read an answer.
    fn client_is_next(&self) {
        let mut waited_for = self.of.lock();
        waited_for.turns += 1;
        let turn = waited_for.turns;
        waited_for.by_turn.remove(&self.turn.swap(turn, Relaxed));
        waited_for.by_turn.insert(turn, Arc::clone(&self.give_way));
    }

    /// The host has the request.
    fn host_is_next(&self) {
        self.of.lock().by_turn.remove(&self.turn.swap(0, Relaxed));
    }

    /// Whether it is the client who has to do something.
    pub fn waits(&self) -> bool {
        self.turn.load(Relaxed) != 0
    }

    /// Returns when the place is wanted for another.
    pub async fn wanted(&self) {
        self.give_way.notified().await;
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.host_is_next();
    }
}

/// The body of a request: at its end, it is the host who has to do something.
pub struct Coming {
    body: Incoming,
    place: Arc<Place>,
}

impl Coming {
    /// On that connection.
    pub fn new(body: Incoming, place: Arc<Place>) -> Self {
        let coming = Self { body, place };
        coming.look();
        coming
    }

    fn look(&self) {
        if self.body.is_end_stream() {
            self.place.host_is_next();
        }
    }
}

impl hyper::body::Body for Coming {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<hyper::Result<Frame<Bytes>>>> {
        let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
        match frame {
            None => self.place.host_is_next(),
            Some(_) => self.look(),
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// The body of an answer: once all of it is on its way, it is the client who has to do something.
pub struct Going {
    body: Body,
    place: Arc<Place>,
}

impl Going {
    /// On that connection.
    pub fn new(body: Body, place: Arc<Place>) -> Self {
        Self { body, place }
    }
}

impl hyper::body::Body for Going {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Going {
    fn drop(&mut self) {
        self.place.client_is_next();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether it is told to give way within a moment.
    async fn is_wanted(place: &Place) -> bool {
        tokio::time::timeout(std::time::Duration::from_millis(1), place.wanted()).await.is_ok()
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_is_waited_for_longest_gives_way_and_whoever_is_served_does_not() {
        let connections = Connections::new(4);
        let mut places = Vec::new();
        for _ in 0..4 {
            places.push(connections.place().await.unwrap());
        }
        // The first is served, the second was.
        places[0].host_is_next();
        places[1].host_is_next();
        places[1].client_is_next();
        let mut next = std::pin::pin!(connections.place());
        let moment = std::time::Duration::from_millis(1);
        assert!(tokio::time::timeout(moment, &mut next).await.is_err(), "there is no place yet");
        let mut wanted = Vec::new();
        for place in &places {
            wanted.push(is_wanted(place).await);
        }
        assert_eq!(wanted, [false, false, true, false]);
        places.remove(2);
        assert!(next.await.is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_gives_way_while_there_is_room() {
        let connections = Connections::new(32);
        let mut places = Vec::new();
        for _ in 0..30 {
            places.push(connections.place().await.unwrap());
        }
        assert!(!is_wanted(&places[0]).await);
        // From here on two are free at the most.
        places.push(connections.place().await.unwrap());
        assert!(is_wanted(&places[0]).await);
    }
}
