//! Telling reconcilers and the agents' gateway what changed, after it is durable.
//!
//! Invariants: a change is told after its commit and never lost; what a watcher has not taken yet is merged, so a slow one holds a
//! bounded set. A watcher that cannot be told exactly is told [`Changes::everything`].

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::Notify;

use super::scope::AnyScope;

/// More mailboxes than this in what one watcher has not taken: it is told to look at everything.
const MAILBOXES: usize = 4_096;

/// What changed since a watcher last asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The names of the tables with records put or deleted.
    pub tables: BTreeSet<Cow<'static, str>>,
    /// The nodes that were sent a message.
    pub mailboxes: BTreeSet<(AnyScope, String)>,
    /// The earliest of the timers that were set, in milliseconds since the epoch.
    pub earliest_timer_millis: Option<u64>,
    /// Whether events were emitted.
    pub events: bool,
    /// Whether anything may have changed: look at all that concerns you.
    pub everything: bool,
}

impl Changes {
    /// That anything may have changed.
    pub(crate) fn anything() -> Self {
        Self { everything: true, ..Self::default() }
    }

    pub(crate) fn mail(&mut self, scope: AnyScope, node: &str) {
        if self.mailboxes.len() >= MAILBOXES {
            self.everything = true;
            self.mailboxes.clear();
        }
        if !self.everything {
            self.mailboxes.insert((scope, node.to_owned()));
        }
    }

    pub(crate) fn timer(&mut self, due_millis: u64) {
        self.earliest_timer_millis = Some(self.earliest_timer_millis.map_or(due_millis, |set| set.min(due_millis)));
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        self.tables.extend(other.tables.iter().cloned());
        self.events |= other.events;
        if let Some(due_millis) = other.earliest_timer_millis {
            self.timer(due_millis);
        }
        self.everything |= other.everything;
        for (scope, node) in &other.mailboxes {
            self.mail(scope.clone(), node);
        }
        if self.everything {
            self.mailboxes.clear();
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One who is told of changes.
#[derive(Debug)]
pub struct Watch {
    told: Arc<Told>,
}

#[derive(Debug, Default)]
struct Told {
    changes: Mutex<Option<Changes>>,
    closed: std::sync::atomic::AtomicBool,
    notify: Notify,
}

impl Watch {
    /// Waits until something changed since the last call and takes it; none after the store was closed. The first call answers at
    /// once with [`Changes::everything`], so that whoever starts watching looks at what was there before. Dropping the future loses
    /// nothing.
    pub async fn changed(&mut self) -> Option<Changes> {
        loop {
            if let Some(changes) = self.take() {
                return Some(changes);
            }
            if self.told.closed.load(std::sync::atomic::Ordering::Acquire) {
                return self.take();
            }
            // `notify_one` keeps one permit, so a change between the look and the wait is not missed.
            self.told.notify.notified().await;
        }
    }

    /// What changed since the last call, without waiting.
    pub fn take(&self) -> Option<Changes> {
        self.told.changes.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Everyone who watches.
#[derive(Debug, Default)]
pub(crate) struct Watchers {
    told: Mutex<Vec<Weak<Told>>>,
}

impl Watchers {
    pub(crate) fn watch(&self) -> Watch {
        let told = Arc::new(Told { changes: Mutex::new(Some(Changes::anything())), ..Told::default() });
        self.told.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&told));
        Watch { told }
    }

    pub(crate) fn tell(&self, changes: &Changes) {
        if changes.is_empty() {
            return;
        }
        self.each(|told| {
            told.changes.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_default().merge(changes);
            told.notify.notify_one();
        });
    }

    pub(crate) fn close(&self) {
        self.each(|told| {
            told.closed.store(true, std::sync::atomic::Ordering::Release);
            told.notify.notify_one();
        });
    }

    fn each(&self, tell: impl Fn(&Told)) {
        self.told
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|told| told.upgrade().inspect(|told| tell(told)).is_some());
    }
}
