//! Finding requests, the newest first or the oldest: one way for the operation, for `muster audit` and for its export.
//!
//! Changes and the rows of the log are read side by side, and what is given is in order: nothing is given before all rows are read that may
//! hold something which comes before it. What was both, a change whose answer was a refusal, is one.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use muster_types::Timestamp;
use muster_types::muster::{AuditEvent, EventDecision, EventOutcome};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::pending::OWNER;
use super::records::{
    BLOCK_MILLIS, BlockRecord, CHANGES, CallerRecord, ChangeRecord, DecisionRecord, EventRecord, LOG, LOG_BY_END,
};
use super::retention;
use crate::operation::{Result, Store};
use crate::store::{AccountScope, Range, View};

/// Rows of the log that are read at once, at first, and at most: so many of all hosts may be of one moment.
const BLOCKS: (usize, usize) = (16, 1_024);
/// Changes that are read at once.
const CHANGES_READ: usize = 200;
/// How often it is read on for one page: what is rare is found by many requests for pages, of which some are empty.
const READS: usize = 10;
/// Requests that are held while those of several accounts are put in order, and of each at least.
const HELD: (usize, usize) = (5_000, 50);

/// Which requests are wanted: all of these, and any of what is not said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Query {
    /// An ARN, or its last part.
    pub principal: Option<String>,
    /// `ssm:PutParameter`, or `PutParameter`.
    pub operation: Option<String>,
    /// An ARN.
    pub resource: Option<String>,
    /// An access key's id.
    pub access_key_id: Option<String>,
    /// A request's id.
    pub request_id: Option<String>,
    /// What became of it, as the model names that.
    pub outcome: Option<String>,
    /// From then on, in milliseconds since the epoch.
    pub since_millis: Option<u64>,
    /// Until then, the same.
    pub until_millis: Option<u64>,
}

/// In which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// As lists are.
    NewestFirst,
    /// As exports are.
    OldestFirst,
}

/// The time and id of a request: its place among others.
type Position = (u64, String);

/// How far somebody has read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The last request that was looked at.
    after: Option<Position>,
    /// The first row of the log that may hold others: the time of its end that comes first.
    from_millis: Option<u64>,
}

/// A request that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    account: String,
    caller: CallerRecord,
    event: EventRecord,
}

impl Query {
    fn matches(&self, found: &Found) -> bool {
        let Found { caller, event, .. } = found;
        let is = |wanted: &Option<String>, told: &str| wanted.as_ref().is_none_or(|wanted| wanted == told);
        let names = |wanted: &String| caller.arn == *wanted || caller.arn.rsplit(['/', ':']).next() == Some(wanted);
        let asks = |wanted: &String| match wanted.split_once(':') {
            Some((service, operation)) => event.service == service && event.operation == operation,
            None => event.operation == *wanted,
        };
        self.principal.as_ref().is_none_or(names)
            && self.operation.as_ref().is_none_or(asks)
            && self.resource.as_ref().is_none_or(|wanted| event.resources.contains(wanted))
            && is(&self.access_key_id, caller.access_key_id.as_deref().unwrap_or_default())
            && is(&self.request_id, &event.request_id)
            && is(&self.outcome, found.outcome().as_str())
    }
}

impl Found {
    fn outcome(&self) -> EventOutcome {
        match (&self.event.decision, &self.event.code) {
            (_, None) => EventOutcome::Succeeded,
            (DecisionRecord::Denied { .. } | DecisionRecord::NotAuthenticated, _) => EventOutcome::Denied,
            _ => EventOutcome::Failed,
        }
    }

    fn position(&self) -> Position {
        (self.event.at_millis, self.event.request_id.clone())
    }

    /// As the model has it.
    pub(super) fn shown(self) -> AuditEvent {
        let outcome = self.outcome();
        let Self { account, caller, event } = self;
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let is_request = event.left_out == 0;
        let by_owner = caller.arn == OWNER;
        let (decision, denied_by, explicit_deny) = match event.decision {
            DecisionRecord::Undecided => (EventDecision::None, None, None),
            DecisionRecord::Allowed => (EventDecision::Allowed, None, None),
            DecisionRecord::NotAuthenticated => (EventDecision::NotAuthenticated, None, None),
            DecisionRecord::Denied { by, explicit } => {
                let by = some(by);
                let explicit = by.as_ref().map(|_| explicit);
                (EventDecision::Denied, by, explicit)
            }
        };
        let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        AuditEvent {
            event_time: Some(Timestamp::from_millis(event.at_millis)),
            request_id: Some(event.request_id),
            account_id: some(account),
            principal: some(caller.arn),
            access_key_id: caller.access_key_id,
            source_ip: caller.source.ip.map(|ip| ip.to_canonical().to_string()),
            user_agent: caller.source.user_agent,
            tls: (is_request && !by_owner).then_some(caller.source.secure),
            operation: some(event.operation.into_owned()).map(|name| [&*event.service, ":", &name].concat()),
            region: some(event.region),
            resources: Some(event.resources).filter(|resources| !resources.is_empty()),
            resources_left_out: i32::try_from(event.resources_left_out).ok().filter(|count| *count > 0),
            decision: is_request.then_some(decision),
            denied_by,
            explicit_deny,
            outcome: is_request.then_some(outcome),
            error_code: event.code,
            duration_microseconds: is_request.then(|| number(event.duration_micros)),
            changed: is_request.then_some(event.changed),
            parameters: event.parameters,
            parameters_left_out: event.parameters_left_out.then_some(true),
            session_arn: event.session,
            run_id: event.run_id,
            left_out: Some(number(event.left_out)).filter(|count| *count > 0),
        }
    }
}

/// The next requests of an account that are wanted, `limit` at most, and where it goes on; fewer, and none too, where it takes long to find them.
///
/// # Errors
/// Those of the store.
pub async fn page(
    store: &Store,
    account: &str,
    query: &Query,
    order: Order,
    mut place: Place,
    limit: usize,
) -> Result<(Vec<Found>, Option<Place>)> {
    let mut wanted = Vec::new();
    for _ in 0..READS {
        let read = store.read(async |view: &View| step(view, account, query, order, &place).await);
        let (found, next) = read.await?;
        for found in found {
            place.after = Some(found.position());
            if query.matches(&found) {
                wanted.push(found);
            }
            if wanted.len() == limit {
                return Ok((wanted, Some(place)));
            }
        }
        match next {
            Some(next) => place = next,
            None => return Ok((wanted, None)),
        }
    }
    Ok((wanted, Some(place)))
}

/// The next requests, wanted or not, in order; where it goes on, if it does.
async fn step(
    view: &View,
    account: &str,
    query: &Query,
    order: Order,
    place: &Place,
) -> Result<(Vec<Found>, Option<Place>)> {
    let scope = AccountScope::new(account);
    let newest_first = order == Order::NewestFirst;
    // Whether the first of two requests comes before the second.
    let before = |one: &Position, other: &Position| if newest_first { one > other } else { one < other };
    let (since, until) = (query.since_millis.unwrap_or_default(), query.until_millis.unwrap_or(u64::MAX));

    let mut range = Range::all().from((since,)).through((until,));
    range = match (&place.after, newest_first) {
        (Some((at, id)), true) => range.until((*at, id.as_str())).reversed(),
        (None, true) => range.reversed(),
        (Some((at, id)), false) => range.after((*at, id.as_str())),
        (None, false) => range,
    };
    let changes = view.scan(&CHANGES, &scope, range, CHANGES_READ).await?;
    // Behind the last one that was read there are others.
    let last_change = changes.next.and(changes.rows.last()).map(|(position, _)| position.clone());
    let changes: BTreeMap<Position, Found> = changes
        .rows
        .into_iter()
        .map(|(position, ChangeRecord { caller, event })| {
            (position, Found { account: account.to_owned(), caller, event })
        })
        .collect();

    let mut limit = BLOCKS.0;
    loop {
        // One more than is looked into: where others begin.
        let mut rows: Vec<_> = if newest_first {
            let from = place.from_millis.unwrap_or(until.saturating_add(BLOCK_MILLIS));
            let range = Range::all().from(since).through(from).reversed();
            view.scan_index(&LOG, &LOG_BY_END, &scope, range, limit + 1).await?.rows
        } else {
            let from = place.from_millis.unwrap_or(since.saturating_sub(BLOCK_MILLIS));
            view.scan(&LOG, &scope, Range::all().from((from,)).through((until,)), limit + 1).await?.rows
        };
        let first_end = |oldest: u64, block: &BlockRecord| if newest_first { block.end_millis(oldest) } else { oldest };
        let next_block =
            (rows.len() > limit).then(|| rows.pop()).flatten().map(|((oldest, _), block)| first_end(oldest, &block));
        let mut all = changes.clone();
        // Of each row where its first end is, and what comes last of it.
        let mut ends = Vec::with_capacity(rows.len());
        for ((oldest, _), block) in rows {
            let first_end = first_end(oldest, &block);
            let mut last: Option<Position> = None;
            for (number, event) in block.events {
                let position = (event.at_millis, event.request_id.clone());
                let is_next = place.after.as_ref().is_none_or(|after| before(after, &position));
                if !is_next || !(since..=until).contains(&event.at_millis) {
                    continue;
                }
                if last.as_ref().is_none_or(|last| before(last, &position)) {
                    last = Some(position.clone());
                }
                let caller = block.callers.get(number).cloned().unwrap_or_default();
                match all.get_mut(&position) {
                    // What the client was told in the end.
                    Some(Found { event: change, .. }) => {
                        (change.code, change.decision) = (event.code, event.decision);
                        change.duration_micros = event.duration_micros;
                    }
                    None => {
                        all.insert(position, Found { account: account.to_owned(), caller, event });
                    }
                }
            }
            ends.push((first_end, last));
        }
        // Whether all is read that comes before it.
        let is_last_try = limit >= BLOCKS.1;
        let is_whole = |position: &Position| {
            let of_log = next_block.is_none_or(|next| if newest_first { position.0 > next } else { position.0 < next });
            (of_log || is_last_try) && last_change.as_ref().is_none_or(|last| !before(last, position))
        };
        let mut found: Vec<Found> =
            all.into_iter().filter(|(position, _)| is_whole(position)).map(|(_, found)| found).collect();
        if newest_first {
            found.reverse();
        }
        // The first row with something that was not given is where it goes on.
        let unread = ends.iter().find(|(_, last)| last.as_ref().is_some_and(|last| !is_whole(last)));
        let from_millis = unread.map(|(first_end, _)| *first_end).or(next_block);
        let after = found.last().map(Found::position).or_else(|| place.after.clone());
        let next = Place { after, from_millis };
        if next_block.is_none() && last_change.is_none() {
            return Ok((found, None));
        }
        if next != *place {
            // Rows that are all read leave changes alone to go on with.
            let from_millis = next.from_millis.or(Some(if newest_first { 0 } else { u64::MAX }));
            return Ok((found, Some(Place { from_millis, ..next })));
        }
        limit *= 2;
    }
}

/// What `muster audit` asks for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// Of which account; of all if not given.
    pub account: Option<String>,
    /// Which.
    pub query: Query,
    /// In which order.
    pub order: Order,
    /// How many; all if not given.
    pub limit: Option<u64>,
}

/// A line of the answer.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// A request, in the model's form with the time as text.
    Event(Value),
    /// That these were all; how many.
    End(u64),
    /// Why there are no more, in a sentence.
    Error(String),
}

/// An account on the way.
struct Account {
    name: String,
    held: VecDeque<Found>,
    place: Option<Place>,
}

/// Writes what is asked for as lines of JSON, as fast as they are read, and gives up on a reader that takes longer for one than `patience`.
///
/// # Errors
/// One sentence: the reader has gone.
pub async fn stream(
    store: &Store,
    asked: &Asked,
    to: &mut (impl AsyncWrite + Unpin),
    patience: Duration,
) -> std::result::Result<u64, String> {
    let mut told = 0;
    let ended = match streamed(store, asked, to, patience, &mut told).await {
        Ok(()) => Line::End(told),
        Err(Ended::Reader(why)) => return Err(why),
        Err(Ended::Store(error)) => Line::Error(error.to_string()),
    };
    line(to, &ended, patience).await?;
    to.flush().await.map_err(|error| error.to_string())?;
    Ok(told)
}

enum Ended {
    Reader(String),
    Store(crate::operation::Error),
}

async fn streamed(
    store: &Store,
    asked: &Asked,
    to: &mut (impl AsyncWrite + Unpin),
    patience: Duration,
    told: &mut u64,
) -> std::result::Result<(), Ended> {
    let Asked { account, query, order, limit } = asked;
    let names = match account {
        Some(account) => [account.clone()].into(),
        None => retention::accounts(store).await.map_err(Ended::Store)?,
    };
    let mut accounts: Vec<Account> =
        names.into_iter().map(|name| Account { name, held: VecDeque::new(), place: Some(Place::default()) }).collect();
    let wanted = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
    let held = (HELD.0 / accounts.len().max(1)).max(HELD.1).min(wanted);
    while limit.is_none_or(|limit| *told < limit) {
        for account in &mut accounts {
            while let (true, Some(place)) = (account.held.is_empty(), account.place.take()) {
                let (found, next) =
                    page(store, &account.name, query, *order, place, held).await.map_err(Ended::Store)?;
                account.held.extend(found);
                account.place = next;
            }
        }
        accounts.retain(|account| !account.held.is_empty());
        let first = |account: &&mut Account| account.held.front().map(Found::position);
        let next = match order {
            Order::NewestFirst => accounts.iter_mut().max_by_key(first),
            Order::OldestFirst => accounts.iter_mut().min_by_key(first),
        };
        let Some(found) = next.and_then(|account| account.held.pop_front()) else { return Ok(()) };
        let at = Timestamp::from_millis(found.event.at_millis).iso8601();
        let mut event = serde_json::to_value(found.shown())
            .map_err(|error| Ended::Store(crate::operation::Error::internal(error)))?;
        event["EventTime"] = Value::String(at);
        line(to, &Line::Event(event), patience).await.map_err(Ended::Reader)?;
        *told += 1;
    }
    Ok(())
}

async fn line(to: &mut (impl AsyncWrite + Unpin), line: &Line, patience: Duration) -> std::result::Result<(), String> {
    let mut text = serde_json::to_vec(line).map_err(|error| error.to_string())?;
    text.push(b'\n');
    match tokio::time::timeout(patience, to.write_all(&text)).await {
        Ok(written) => written.map_err(|error| error.to_string()),
        Err(_) => Err("the reader takes too long".to_owned()),
    }
}
