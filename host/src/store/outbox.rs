//! The outbox: effects outside of the store, as events that are written with the change that causes them and handled afterwards.
//!
//! Invariants: an event is there exactly when its transaction is; each consumer meets every event in the order of the transactions,
//! at least once; an event goes when all registered consumers have handled it, or when it is too old or one too many.
//! A consumer makes its effect idempotent with the event's position.

use std::fmt;
use std::ops::{Bound, ControlFlow};

use serde::{Deserialize, Serialize};

use super::error::{Error, Limit, Result};
use super::key::{KeyReader, KeyWriter, after_prefix};
use super::record::{self, Record};
use super::scope::AnyScope;
use super::table::{checked, space};
use super::tx::Tx;
use super::view::View;
use super::{Engine, Store};

/// Events that are kept at most; older ones are given up for consumers that did not handle them.
const EVENTS: u64 = 1_000_000;
/// Events that [`Store::trim_outbox`] removes in one transaction.
const TRIMMED: usize = 1_000;
/// Dead letters that are kept for each consumer; the oldest go first.
const DEAD_LETTERS: u64 = 1_000;
/// Of a dead letter's reason; the rest of a longer one is cut off.
const REASON_BYTES: usize = 1_024;
/// What a dead letter has beside its event at most, so that every event can become one.
pub(crate) const LETTER_BYTES: usize = REASON_BYTES + 64;

/// An event's place in the order of all events. Opaque; as text it is an idempotency key.
///
/// It is the number of its transaction and its own in that one. On the embedded engine each event has a number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Position {
    number: u64,
    ordinal: u32,
}

impl Position {
    pub(crate) fn new(number: u64, ordinal: u32) -> Self {
        Self { number, ordinal }
    }

    pub(crate) fn row(self) -> Vec<u8> {
        [[space::EVENT].as_slice(), &self.bytes()].concat()
    }

    fn bytes(self) -> [u8; 12] {
        let mut bytes = [0; 12];
        bytes[..8].copy_from_slice(&self.number.to_be_bytes());
        bytes[8..].copy_from_slice(&self.ordinal.to_be_bytes());
        bytes
    }

    pub(crate) fn of_row(row: &[u8]) -> Result<Self> {
        Self::read(row.get(1..).unwrap_or_default())
    }

    /// The place of so many events before, where each event has a number of its own.
    pub(crate) fn before(self, events: u64) -> Option<Self> {
        self.number.checked_sub(events).map(|number| Self::new(number, 0))
    }

    /// The number of its transaction.
    pub(crate) fn number(self) -> u64 {
        self.number
    }

    fn read(bytes: &[u8]) -> Result<Self> {
        let mut reader = KeyReader::new(bytes);
        Ok(Self { number: u64::from_be_bytes(reader.fixed()?), ordinal: u32::from_be_bytes(reader.fixed()?) })
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "event-{}-{}", self.number, self.ordinal)
    }
}

/// Something that happened and has effects outside of the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its place.
    pub position: Position,
    /// When it happened, in milliseconds since the epoch.
    pub at_millis: u64,
    /// Whose it is.
    pub scope: AnyScope,
    /// What kind of thing happened.
    pub topic: String,
    /// To what.
    pub key: String,
    payload: Vec<u8>,
}

impl Event {
    /// What was emitted, as a `P`.
    pub fn payload<P: Record>(&self) -> Result<P> {
        record::decode(&self.payload)
    }

    fn read(position: Position, value: &[u8]) -> Result<Self> {
        let EventRecord { at_millis, scope, topic, key, payload } = record::decode(value)?;
        Ok(Self { position, at_millis, scope, topic, key, payload })
    }
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct EventRecord {
    at_millis: u64,
    scope: AnyScope,
    topic: String,
    key: String,
    #[serde(with = "byte_string")]
    payload: Vec<u8>,
}

impl Record for EventRecord {
    const VERSION: u8 = 1;
}

/// Bytes as MessagePack's binary instead of a list of numbers.
mod byte_string {
    use serde::de::{Deserializer, Error, Visitor};
    use serde::ser::Serializer;

    pub fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(bytes)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        struct Bytes;
        impl Visitor<'_> for Bytes {
            type Value = Vec<u8>;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("bytes")
            }

            fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<u8>, E> {
                Ok(bytes.to_vec())
            }
        }
        from.deserialize_bytes(Bytes)
    }
}

/// How far a consumer is.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
struct CursorRecord {
    handled: Position,
    /// How often the event after that failed.
    attempts: u32,
    dead_letters: u64,
}

impl Record for CursorRecord {
    const VERSION: u8 = 1;
}

/// An event that a consumer gave up on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadLetter {
    /// The event.
    pub event: Event,
    /// Why its last attempt failed.
    pub reason: String,
    /// When that was, in milliseconds since the epoch.
    pub failed_millis: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct DeadLetterRecord {
    reason: String,
    failed_millis: u64,
    event: EventRecord,
}

impl Record for DeadLetterRecord {
    const VERSION: u8 = 1;
}

/// What becomes of an event whose handling failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It comes again; it has failed this often.
    Again {
        /// Attempts so far.
        attempts: u32,
    },
    /// The consumer goes on with the next event: this one is a dead letter now, or was settled before.
    Dead,
}

/// What [`Store::trim_outbox`] removed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Trimmed {
    /// Events removed.
    pub removed: usize,
    /// How many of those some registered consumer had not handled.
    pub unhandled: usize,
}

/// Up to where the consumer of a stored cursor has handled events.
pub(crate) fn handled(cursor: &[u8]) -> Result<Position> {
    Ok(record::decode::<CursorRecord>(cursor)?.handled)
}

fn cursor_row(consumer: &str) -> Result<Vec<u8>> {
    let mut writer = KeyWriter::append(vec![space::CURSOR]);
    writer.text(consumer);
    checked(writer.finish())
}

fn dead_letters_base(consumer: &str) -> Result<Vec<u8>> {
    let mut writer = KeyWriter::append(vec![space::DEAD_LETTER]);
    writer.text(consumer);
    checked(writer.finish())
}

fn dead_letter_row(consumer: &str, position: Position) -> Result<Vec<u8>> {
    let mut row = dead_letters_base(consumer)?;
    row.extend(position.bytes());
    Ok(row)
}

impl Tx {
    /// Adds an event; consumers see it once this transaction is durable. `key` says what it happened to.
    pub async fn emit<P: Record>(
        &mut self,
        at_millis: u64,
        topic: &'static str,
        scope: impl Into<AnyScope>,
        key: &str,
        payload: &P,
    ) -> Result<()> {
        let scope = scope.into();
        let encoded = self.encode(payload).await.and_then(|payload| {
            record::encode(&EventRecord { at_millis, scope, topic: topic.to_owned(), key: key.to_owned(), payload })
        });
        let staged = encoded.and_then(|event| self.stage_event(event));
        self.noting(staged)
    }

    /// Says that the consumer has handled the events up to the position, in the transaction of what it did.
    pub async fn event_handled(&mut self, consumer: &str, position: Position) -> Result<()> {
        let mut cursor = self.cursor(consumer).await?.unwrap_or_default();
        if position > cursor.handled {
            cursor = CursorRecord { handled: position, attempts: 0, ..cursor };
            self.put_cursor(consumer, cursor)?;
        }
        Ok(())
    }

    /// Says that the consumer could not handle the event: it comes again until it has failed `attempts` times, then it becomes a dead
    /// letter. Of a thousand dead letters the oldest goes.
    pub async fn event_failed(
        &mut self,
        consumer: &str,
        event: &Event,
        reason: &str,
        now_millis: u64,
        attempts: u32,
    ) -> Result<Failure> {
        let mut cursor = self.cursor(consumer).await?.unwrap_or_default();
        if event.position <= cursor.handled {
            return Ok(Failure::Dead);
        }
        cursor.attempts += 1;
        if cursor.attempts < attempts {
            self.put_cursor(consumer, cursor)?;
            return Ok(Failure::Again { attempts: cursor.attempts });
        }
        let letter = DeadLetterRecord {
            reason: reason[..reason.floor_char_boundary(REASON_BYTES)].to_owned(),
            failed_millis: now_millis,
            event: EventRecord {
                at_millis: event.at_millis,
                scope: event.scope.clone(),
                topic: event.topic.clone(),
                key: event.key.clone(),
                payload: event.payload.clone(),
            },
        };
        if cursor.dead_letters >= DEAD_LETTERS
            && let Some(oldest) = self.dead_letters(consumer, 1).await?.first()
        {
            let staged = self.stage(dead_letter_row(consumer, oldest.event.position)?, None);
            self.noting(staged)?;
            cursor.dead_letters -= 1;
        }
        let encoded = record::encode(&letter)?;
        let staged = self.stage(dead_letter_row(consumer, event.position)?, Some(&encoded));
        self.noting(staged)?;
        let dead_letters = cursor.dead_letters + 1;
        self.put_cursor(consumer, CursorRecord { handled: event.position, attempts: 0, dead_letters })?;
        Ok(Failure::Dead)
    }

    /// Removes a dead letter, once someone dealt with it; whether it was there.
    pub async fn remove_dead_letter(&mut self, consumer: &str, position: Position) -> Result<bool> {
        let row = dead_letter_row(consumer, position)?;
        self.count(1)?;
        if self.get_row(&row).await?.is_none() {
            return Ok(false);
        }
        let staged = self.stage(row, None);
        self.noting(staged)?;
        let mut cursor = self.cursor(consumer).await?.unwrap_or_default();
        cursor.dead_letters = cursor.dead_letters.saturating_sub(1);
        self.put_cursor(consumer, cursor)?;
        Ok(true)
    }

    fn put_cursor(&mut self, consumer: &str, cursor: CursorRecord) -> Result<()> {
        let staged = cursor_row(consumer)
            .and_then(|row| record::encode(&cursor).map(|value| (row, value)))
            .and_then(|(row, value)| self.stage(row, Some(&value)));
        self.noting(staged)
    }

    /// Removes some; whether there may be more.
    async fn trim(&mut self, keep_from_millis: u64, too_many_through: Option<Position>) -> Result<(Trimmed, bool)> {
        let handled_by_all = self.slowest_consumer().await?;
        let end = self.events_end().await?;
        let mut unhandled = 0;
        let mut gone = Vec::new();
        let more = self
            .scan_rows(
                (Bound::Included(vec![space::EVENT]), Bound::Excluded(end)),
                false,
                Some(TRIMMED + 1),
                |row, value| {
                    if gone.len() == TRIMMED {
                        return Ok(ControlFlow::Break(()));
                    }
                    let position = Position::of_row(row)?;
                    let handled = handled_by_all.is_some_and(|through| position <= through);
                    let late = too_many_through.is_some_and(|oldest| position < oldest)
                        || record::decode::<EventRecord>(value)?.at_millis < keep_from_millis;
                    // Events stand in the order of their commits, whose times may differ a little from it; the next call takes the rest.
                    if !handled && !late {
                        return Ok(ControlFlow::Break(()));
                    }
                    unhandled += usize::from(!handled && handled_by_all.is_some());
                    gone.push(row.to_vec());
                    Ok(ControlFlow::Continue(()))
                },
            )
            .await?
            && gone.len() == TRIMMED;
        let trimmed = Trimmed { removed: gone.len(), unhandled };
        for row in gone {
            let staged = self.stage(row, None);
            self.noting(staged)?;
        }
        Ok((trimmed, more))
    }
}

impl View {
    /// The first `limit` (at most 2,000) events that the consumer has not handled. One that was never registered begins with the
    /// oldest there is.
    pub async fn events(&self, consumer: &str, limit: usize) -> Result<Vec<Event>> {
        Limit::ScanRows.check(limit)?;
        let handled = self.cursor(consumer).await?.unwrap_or_default().handled;
        let bounds = (Bound::Excluded(handled.row()), Bound::Excluded(self.events_end().await?));
        let mut events = Vec::new();
        self.scan_rows(bounds, false, Some(limit), |row, value| {
            if events.len() < limit {
                events.push(Event::read(Position::of_row(row)?, value)?);
            }
            Ok(if events.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })
        .await?;
        Ok(events)
    }

    /// The consumer's first `limit` (at most 2,000) dead letters, the oldest first.
    pub async fn dead_letters(&self, consumer: &str, limit: usize) -> Result<Vec<DeadLetter>> {
        Limit::ScanRows.check(limit)?;
        let base = dead_letters_base(consumer)?;
        let mut letters = Vec::new();
        let bounds = (Bound::Included(base.clone()), Bound::Excluded(after_prefix(&base)));
        self.scan_rows(bounds, false, Some(limit), |row, value| {
            if letters.len() < limit {
                let position = Position::read(&row[base.len()..])?;
                let DeadLetterRecord { reason, failed_millis, event } = record::decode(value)?;
                let EventRecord { at_millis, scope, topic, key, payload } = event;
                let event = Event { position, at_millis, scope, topic, key, payload };
                letters.push(DeadLetter { event, reason, failed_millis });
            }
            Ok(if letters.len() < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })
        .await?;
        Ok(letters)
    }

    async fn cursor(&self, consumer: &str) -> Result<Option<CursorRecord>> {
        self.count(1)?;
        self.get_row(&cursor_row(consumer)?).await?.map(|value| record::decode(&value)).transpose()
    }

    /// The place of the newest event.
    async fn newest_event(&self) -> Result<Option<Position>> {
        let mut newest = None;
        let all = (Bound::Included(vec![space::EVENT]), Bound::Excluded(vec![space::EVENT + 1]));
        self.scan_rows(all, true, Some(1), |row, _| {
            newest = Some(Position::of_row(row)?);
            Ok(ControlFlow::Break(()))
        })
        .await?;
        Ok(newest)
    }

    /// Up to where every registered consumer has handled the events; none where nobody is registered.
    async fn slowest_consumer(&self) -> Result<Option<Position>> {
        let mut slowest: Option<Position> = None;
        self.scan_rows(
            (Bound::Included(vec![space::CURSOR]), Bound::Excluded(vec![space::CURSOR + 1])),
            false,
            None,
            |_, value| {
                let handled = handled(value)?;
                slowest = Some(slowest.map_or(handled, |slowest| slowest.min(handled)));
                Ok(ControlFlow::Continue(()))
            },
        )
        .await?;
        Ok(slowest)
    }
}

/// One consumer's end of the outbox, for consumers whose effects are not in the store. One whose effects are uses the same verbs of
/// [`Tx`] in the transaction of the effect.
#[derive(Debug)]
pub struct Outbox {
    store: Store<Error>,
    consumer: String,
}

impl Outbox {
    pub(crate) fn new(store: Store<Error>, consumer: String) -> Self {
        Self { store, consumer }
    }

    /// Makes the consumer one whose events are kept for it, from the oldest that there is. Before it handles its first.
    pub async fn register(&self) -> Result<()> {
        self.store
            .transact(async |tx| match tx.cursor(&self.consumer).await? {
                Some(_) => Ok(()),
                None => tx.put_cursor(&self.consumer, CursorRecord::default()),
            })
            .await
    }

    /// Lets go of what is kept for a consumer that is no more: its cursor and, at most a thousand, its dead letters.
    pub async fn unregister(&self) -> Result<()> {
        self.store
            .transact(async |tx| {
                for letter in tx.dead_letters(&self.consumer, DEAD_LETTERS as usize).await? {
                    let staged = tx.stage(dead_letter_row(&self.consumer, letter.event.position)?, None);
                    tx.noting(staged)?;
                }
                let staged = tx.stage(cursor_row(&self.consumer)?, None);
                tx.noting(staged)
            })
            .await
    }

    /// The next events to handle, in order, at most `limit` (at most 2,000).
    pub async fn next(&self, limit: usize) -> Result<Vec<Event>> {
        self.store.read(async |view| view.events(&self.consumer, limit).await).await
    }

    /// Says that the events up to the position are handled.
    pub async fn handled(&self, position: Position) -> Result<()> {
        self.store.transact(async |tx| tx.event_handled(&self.consumer, position).await).await
    }

    /// Says that the event could not be handled; see [`Tx::event_failed`].
    pub async fn failed(&self, event: &Event, reason: &str, now_millis: u64, attempts: u32) -> Result<Failure> {
        self.store.transact(async |tx| tx.event_failed(&self.consumer, event, reason, now_millis, attempts).await).await
    }

    /// The consumer's dead letters, the oldest first, at most `limit` (at most 2,000).
    pub async fn dead_letters(&self, limit: usize) -> Result<Vec<DeadLetter>> {
        self.store.read(async |view| view.dead_letters(&self.consumer, limit).await).await
    }

    /// Removes a dead letter; whether it was there.
    pub async fn remove_dead_letter(&self, position: Position) -> Result<bool> {
        self.store.transact(async |tx| tx.remove_dead_letter(&self.consumer, position).await).await
    }
}

impl Store<Error> {
    /// The place of the oldest of the `newest` newest events, where there are more.
    async fn oldest_event_of(&self, newest: u64) -> Result<Option<Position>> {
        match &*self.engine {
            Engine::Postgres(engine) => engine.event_before(newest - 1).await,
            // Their numbers have no gaps.
            Engine::Embedded(_) => {
                let last = self.read(async |view| view.newest_event().await).await?;
                Ok(last.and_then(|last| last.before(newest - 1)))
            }
        }
    }

    pub(crate) async fn trim(&self, keep_from_millis: u64) -> Result<Trimmed> {
        // Counted once: a million is many.
        let too_many_through = self.oldest_event_of(EVENTS).await?;
        let mut all = Trimmed::default();
        loop {
            let (some, more) = self.transact(async |tx| tx.trim(keep_from_millis, too_many_through).await).await?;
            all.removed += some.removed;
            all.unhandled += some.unhandled;
            if !more {
                return Ok(all);
            }
        }
    }
}
