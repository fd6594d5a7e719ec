//! Telling the other hosts what was committed here, and hearing what was committed there: `NOTIFY` on a connection of its own.
//!
//! A notification inside a transaction would make all commits of the database wait for each other. So it is sent afterwards, many
//! changes in one. What is lost with a host or a connection is made up for: whoever connects anew is told that everything may have changed,
//! and so is everyone now and then. The same connection says that this host uses the store, and looks after what nobody else does: marks of
//! commits that nobody will ask for, and transactions that hold all events back.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError, Weak};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::sync::{Notify, watch};
use tokio::time::{Instant, timeout};
use tokio_postgres::{AsyncMessage, Client};

use super::connect::Database;
use super::{Failure, Shared, answered, pause, schema};
use crate::store::scope::AnyScope;
use crate::store::watch::Changes;

const CHANNEL: &str = "muster";
/// Bytes of a notification; the server takes 7,999.
const NOTIFICATION_BYTES: usize = 7_500;
/// Notifications that tell of one lot of changes; what takes more is told as everything.
const NOTIFICATIONS: usize = 64;
/// How long a notification may take, and how often the connection is tried where there is nothing to tell.
const ANSWER_TIME: Duration = Duration::from_secs(5);
/// How often everyone looks at everything.
const RESCAN: Duration = Duration::from_secs(30);
/// When it is told once more that there are events: they are read only once all transactions that began before them have ended.
const EVENTS_AGAIN: Duration = Duration::from_secs(1);
/// The wait before a connection is tried again, at most.
const AGAIN: Duration = Duration::from_millis(500);
/// When a transaction is old that others wait for.
const OLD: Duration = Duration::from_secs(60);
/// The oldest transaction that has a number and has not ended, and whose it is.
const OLDEST: &str = "
    SELECT held::text, who
    FROM (
        SELECT backend_xid, format('process %s, application %L, database %L', pid, application_name, datname)
        FROM pg_stat_activity
        UNION ALL
        SELECT transaction, format('prepared transaction %L, database %L', gid, database) FROM pg_prepared_xacts
    ) AS transactions (held, who)
    WHERE held = pg_snapshot_xmin(pg_current_snapshot())::xid
    LIMIT 1";

/// What is to be announced.
#[derive(Debug)]
pub(super) struct Announcer {
    /// Which of those who announce this is.
    from: String,
    pending: Mutex<Changes>,
    some: Notify,
    /// Whether all was announced, or cannot be.
    idle: watch::Sender<bool>,
    /// Told when something is heard that this one announced.
    heard: watch::Sender<()>,
}

impl Announcer {
    pub fn new() -> Self {
        Self {
            from: uuid::Builder::from_random_bytes(rand::random()).into_uuid().simple().to_string(),
            pending: Mutex::default(),
            some: Notify::new(),
            idle: watch::Sender::new(true),
            heard: watch::Sender::new(()),
        }
    }

    pub fn announce(&self, changes: &Changes) {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner).merge(changes);
        self.idle.send_replace(false);
        self.some.notify_one();
    }

    /// Waits until what was committed is announced, for as long as that may take.
    pub async fn drained(&self) {
        let _ = timeout(ANSWER_TIME, self.idle.subscribe().wait_for(|idle| *idle)).await;
    }

    fn take(&self) -> Changes {
        std::mem::take(&mut *self.pending.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn settle(&self) {
        let pending = self.pending.lock().unwrap_or_else(PoisonError::into_inner);
        if pending.is_empty() {
            self.idle.send_replace(true);
        }
    }
}

/// A connection that hears what other hosts announce, and says that this one uses the store. What it announces itself need not wait for the
/// disk.
pub(super) async fn listen(shared: &Weak<Shared>, database: &Database) -> Result<Client, Failure> {
    let told = shared.clone();
    let client = database.connect(move |message| hear(&told, &message)).await?;
    let begin =
        format!("SET default_transaction_isolation = 'read committed'; SET synchronous_commit = off; LISTEN {CHANNEL}");
    let uses = "SELECT pg_try_advisory_lock_shared($1)";
    let beginning = async {
        client.batch_execute(&begin).await?;
        client.query_one(uses, &[&schema::USE_LOCK]).await
    };
    if !answered(ANSWER_TIME, beginning).await?.get::<_, bool>(0) {
        return Err(Failure::Refused("a state is being restored into the database".into()));
    }
    Ok(client)
}

/// Finds out whether something is heard that is announced on another connection.
pub(super) async fn echo(store: &Shared, database: &Database) -> Result<(), Failure> {
    let mut heard = store.announcer.heard.subscribe();
    let other = database.connect(|_| ()).await?;
    let nothing = Notification { from: store.announcer.from.as_str().into(), ..Notification::default() };
    let text = serde_json::to_string(&nothing).unwrap_or_default();
    answered(ANSWER_TIME, other.execute("SELECT pg_notify($1, $2)", &[&CHANNEL, &text])).await?;
    match timeout(ANSWER_TIME, heard.changed()).await {
        Ok(_) => Ok(()),
        Err(_) => Err(Failure::Refused(
            "what a connection is set to, and listens to, does not last: where a pooler (PgBouncer) is between, it has to be in session mode"
                .into(),
        )),
    }
}

/// Announces and listens until the store is gone.
pub(super) async fn run(shared: Weak<Shared>, database: Database, mut listening: Client) {
    let mut unread: Option<Unread> = None;
    loop {
        if let Err(failure) = speak(&shared, &listening, &mut unread).await {
            tracing::warn!(%failure, "the connection that tells of changes was lost, and is tried again");
        }
        listening = loop {
            // Hosts that lost their connections together do not all come back at once.
            pause(AGAIN, u32::MAX).await;
            if shared.strong_count() == 0 {
                return;
            }
            match listen(&shared, &database).await {
                Ok(client) => break client,
                Err(failure @ Failure::Refused(_)) => tracing::warn!(%failure, "changes of other hosts are not heard"),
                Err(failure) => tracing::debug!(%failure, "the database cannot be reached to hear of changes"),
            }
        };
        // Another server may have taken the other's place, and its transactions have other numbers.
        if let Some(unread) = &mut unread {
            unread.until = None;
        }
        if let Some(store) = shared.upgrade() {
            store.watchers.tell(&Changes::anything());
        }
    }
}

/// Sends what is pending, until the connection or the store is gone.
async fn speak(shared: &Weak<Shared>, client: &Client, unread: &mut Option<Unread>) -> Result<(), Failure> {
    let mut rescan = Instant::now() + RESCAN;
    let mut oldest: Option<Oldest> = None;
    loop {
        let Some(store) = shared.upgrade() else { return Ok(()) };
        let mut changes = store.announcer.take();
        let sent = async {
            if changes.events {
                *unread = Some(Unread { again: Instant::now() + EVENTS_AGAIN, until: None });
            } else if let Some(waiting) = unread.as_mut().filter(|waiting| waiting.again <= Instant::now()) {
                if !waiting.look(client).await? {
                    *unread = None;
                }
                changes.events = true;
                store.watchers.tell(&Changes { events: true, ..Changes::default() });
            }
            answered(ANSWER_TIME, send(client, &store.announcer.from, &changes)).await
        };
        if let Err(failure) = sent.await {
            store.announcer.announce(&changes);
            return Err(failure);
        }
        store.announcer.settle();
        if Instant::now() >= rescan {
            rescan = Instant::now() + RESCAN;
            store.watchers.tell(&Changes::anything());
            answered(ANSWER_TIME, store.marks.tidy(client)).await?;
            oldest = Oldest::look(client, oldest).await?;
        }
        // A store that is dropped meanwhile is found gone at the next look.
        let wait = if unread.is_some() { EVENTS_AGAIN } else { ANSWER_TIME };
        let _ = timeout(wait, store.announcer.some.notified()).await;
    }
}

/// Events that were announced, and may not be read before all transactions have ended that began before them.
struct Unread {
    /// When it is looked and told once more.
    again: Instant,
    /// The first transaction that is after all of theirs.
    until: Option<i64>,
}

impl Unread {
    /// Whether they are to be told of after this time too.
    async fn look(&mut self, client: &Client) -> Result<bool, Failure> {
        let open = "SELECT pg_snapshot_xmin(now)::text::bigint, pg_snapshot_xmax(now)::text::bigint \
                    FROM pg_current_snapshot() AS now";
        let open = answered(ANSWER_TIME, client.query_one(open, &[])).await?;
        self.again = Instant::now() + EVENTS_AGAIN;
        let until = *self.until.get_or_insert(open.get(1));
        Ok(open.get::<_, i64>(0) < until)
    }
}

/// The oldest transaction that writes, of any database of the server: no event after it can be read before it has ended.
struct Oldest {
    transaction: String,
    since: Instant,
    warned: bool,
}

impl Oldest {
    async fn look(client: &Client, before: Option<Self>) -> Result<Option<Self>, Failure> {
        let Some(found) = answered(ANSWER_TIME, client.query_opt(OLDEST, &[])).await? else { return Ok(None) };
        let (transaction, who): (String, String) = (found.get(0), found.get(1));
        let same = before.filter(|before| before.transaction == transaction);
        let mut oldest = same.unwrap_or_else(|| Self { transaction, since: Instant::now(), warned: false });
        let seconds = oldest.since.elapsed().as_secs();
        if seconds >= OLD.as_secs() && !oldest.warned {
            tracing::warn!(
                seconds,
                "a transaction on the database's server does not end, and all events wait for it: {who}"
            );
            oldest.warned = true;
        }
        Ok(Some(oldest))
    }
}

async fn send(client: &Client, from: &str, changes: &Changes) -> Result<(), tokio_postgres::Error> {
    let notifications = Notification::of(from, changes);
    if notifications.is_empty() {
        // Whether anyone is there at all.
        return client.batch_execute("").await;
    }
    for notification in &notifications {
        let Ok(text) = serde_json::to_string(notification) else { continue };
        client.execute("SELECT pg_notify($1, $2)", &[&CHANNEL, &text]).await?;
    }
    Ok(())
}

fn hear(shared: &Weak<Shared>, message: &AsyncMessage) {
    let (AsyncMessage::Notification(said), Some(store)) = (message, shared.upgrade()) else { return };
    if said.channel() != CHANNEL {
        return;
    }
    match serde_json::from_str::<Notification<'_>>(said.payload()) {
        Ok(notification) if notification.from == store.announcer.from => {
            store.announcer.heard.send_replace(());
        }
        Ok(notification) => store.watchers.tell(&notification.into_changes()),
        // A newer host's, perhaps.
        Err(_) => store.watchers.tell(&Changes::anything()),
    }
}

/// Changes as they are told to other hosts.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Notification<'a> {
    #[serde(borrow)]
    from: Cow<'a, str>,
    tables: Vec<Cow<'static, str>>,
    mailboxes: Vec<(AnyScope, Vec<String>)>,
    earliest_timer_millis: Option<u64>,
    events: bool,
    everything: bool,
}

impl<'a> Notification<'a> {
    fn of(from: &'a str, changes: &Changes) -> Vec<Self> {
        if changes.is_empty() {
            return Vec::new();
        }
        let mut told = vec![Self {
            from: from.into(),
            tables: changes.tables.iter().cloned().collect(),
            earliest_timer_millis: changes.earliest_timer_millis,
            events: changes.events,
            everything: changes.everything,
            ..Self::default()
        }];
        let mut by_scope: BTreeMap<&AnyScope, Vec<&String>> = BTreeMap::new();
        for (scope, node) in &changes.mailboxes {
            by_scope.entry(scope).or_default().push(node);
        }
        let mut room = 0;
        for (scope, nodes) in by_scope {
            let scope_bytes = serde_json::to_string(scope).map_or(NOTIFICATION_BYTES, |text| text.len()) + 8;
            let mut open = false;
            for node in nodes {
                // A character takes six bytes at most, as `\u0000`.
                let bytes = 6 * node.len() + 3;
                let needed = bytes + if open { 0 } else { scope_bytes };
                if room < needed {
                    told.push(Self { from: from.into(), ..Self::default() });
                    room = NOTIFICATION_BYTES - 256;
                    open = false;
                }
                let last = told.last_mut().map(|last| &mut last.mailboxes);
                let Some(mailboxes) = last else { continue };
                if !open {
                    mailboxes.push((scope.clone(), Vec::new()));
                    room = room.saturating_sub(scope_bytes);
                    open = true;
                }
                if let Some((_, nodes)) = mailboxes.last_mut() {
                    nodes.push(node.clone());
                }
                room = room.saturating_sub(bytes);
            }
        }
        let fits = |notification: &Self| {
            serde_json::to_string(notification).is_ok_and(|text| text.len() <= NOTIFICATION_BYTES + 256)
        };
        if told.len() > NOTIFICATIONS || !told.iter().all(fits) {
            return vec![Self { from: from.into(), everything: true, ..Self::default() }];
        }
        told
    }

    fn into_changes(self) -> Changes {
        let mailboxes = self
            .mailboxes
            .into_iter()
            .flat_map(|(scope, nodes)| nodes.into_iter().map(move |node| (scope.clone(), node)));
        Changes {
            tables: self.tables.into_iter().collect(),
            mailboxes: mailboxes.collect(),
            earliest_timer_millis: self.earliest_timer_millis,
            events: self.events,
            everything: self.everything,
        }
    }
}
