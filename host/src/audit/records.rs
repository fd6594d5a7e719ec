//! What is stored of requests.
//!
//! A change is a row. What only read or was refused is much more, and less is said of it: many share a row, which grows for as long as it
//! is the newest of its host.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::access::conditions::Source;
use crate::store::{AccountScope, Index, Record, Table};

/// By the time at which a request came, and its id.
pub(super) static CHANGES: Table<AccountScope, (u64, String), ChangeRecord> = Table::new("audit-changes");
/// By the time of a block's oldest request.
pub(super) static LOG: Table<AccountScope, (u64, Uuid), BlockRecord> =
    Table::new("audit-log").with_indexes(&[&LOG_BY_END]);
/// By the time after which a block has no request: while it grows, that is the end of its minute.
pub(super) static LOG_BY_END: Index<(u64, Uuid), BlockRecord, u64> =
    Index::new("by-end", |(oldest_millis, _), block| vec![block.end_millis(*oldest_millis)]);
/// How much there is of an account in each of those tables, by its name. It is written with the log: a host that is killed forgets to count the
/// changes of its last second.
pub(super) static SIZES: Table<AccountScope, String, SizeRecord> = Table::new("audit-sizes");

/// The time that the requests of a block are of, so that those of a moment are found in few.
pub(super) const BLOCK_MILLIS: u64 = 60_000;

/// What a row takes beside what is in it.
const ROW_BYTES: u64 = 200;
/// What a request takes beside its texts: the names of fields, numbers.
const EVENT_BYTES: u64 = 120;

/// Who asked, from where: the same for many requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallerRecord {
    /// The principal's ARN, or what stands for the owner of the host; empty where nobody proved to be anybody.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub arn: String,
    /// The key that signed, or that an unproven request names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_key_id: Option<String>,
    /// The peer and the client.
    pub source: Source,
}

/// A request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventRecord {
    /// When it came.
    pub at_millis: u64,
    /// Its id.
    pub request_id: String,
    /// As models name it, or as a model would: `SignIn` is no operation of any. Empty where it cannot be told.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub service: Cow<'static, str>,
    /// The same.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub operation: Cow<'static, str>,
    /// That of the credential.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub region: String,
    /// The ARNs that permission was asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// How many there were beyond those.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub resources_left_out: u64,
    /// Whether it was allowed.
    #[serde(default)]
    pub decision: DecisionRecord,
    /// The code that it was refused with; none where it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// How long it took; of a change until that was written.
    #[serde(default)]
    pub duration_micros: u64,
    /// Whether it changed anything.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub changed: bool,
    /// The request as JSON text, without what is secret; of changes alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<String>,
    /// Whether there was no room for that.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub parameters_left_out: bool,
    /// The ARN of the session that was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<String>,
    /// The execution whose action asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_id: Option<String>,
    /// Where this is no request: how many were not recorded.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub left_out: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// What was decided of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecisionRecord {
    /// Nothing: it was refused before.
    #[default]
    Undecided,
    /// It was allowed.
    Allowed,
    /// It was denied.
    Denied {
        /// The kind of policy; empty where a rule of the service denies it.
        by: String,
        /// Whether a statement does, and not the want of one.
        explicit: bool,
    },
    /// Nobody was asked: the signature is none, or does not hold.
    NotAuthenticated,
}

/// A request that changed something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeRecord {
    /// Who asked.
    pub caller: CallerRecord,
    /// For what.
    pub event: EventRecord,
}

impl Record for ChangeRecord {
    const VERSION: u8 = 1;
}

/// Requests of about one time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockRecord {
    /// Those who asked.
    pub callers: Vec<CallerRecord>,
    /// What they asked for, each by the number of who did; in no order.
    pub events: Vec<(usize, EventRecord)>,
    /// Whether no others will come. That it is not says nothing: a host may have been killed.
    #[serde(default)]
    pub closed: bool,
}

impl BlockRecord {
    /// The time after which it has no request, and never will, of one whose oldest is of that time.
    pub(super) fn end_millis(&self, oldest_millis: u64) -> u64 {
        if self.closed { self.newest_millis() } else { oldest_millis.saturating_add(BLOCK_MILLIS - 1) }
    }
}

impl Record for BlockRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SizeRecord {
    pub rows: u64,
    pub bytes: u64,
}

impl Record for SizeRecord {
    const VERSION: u8 = 1;
}

/// A row of the trail.
pub(super) trait Kept: Record {
    /// The time of its newest request.
    fn newest_millis(&self) -> u64;
    /// About what it takes. It is counted when a row is written and when it goes, so it says the same of the same row in every release.
    fn bytes(&self) -> u64;
}

impl Kept for ChangeRecord {
    fn newest_millis(&self) -> u64 {
        self.event.at_millis
    }

    fn bytes(&self) -> u64 {
        ROW_BYTES + self.caller.bytes() + self.event.bytes()
    }
}

impl Kept for BlockRecord {
    fn newest_millis(&self) -> u64 {
        self.events.iter().map(|(_, event)| event.at_millis).max().unwrap_or_default()
    }

    fn bytes(&self) -> u64 {
        let callers: u64 = self.callers.iter().map(CallerRecord::bytes).sum();
        let events: u64 = self.events.iter().map(|(_, event)| event.bytes()).sum();
        ROW_BYTES + callers + events
    }
}

impl CallerRecord {
    pub(super) fn bytes(&self) -> u64 {
        let texts = [Some(&self.arn), self.access_key_id.as_ref(), self.source.user_agent.as_ref()];
        EVENT_BYTES + texts.into_iter().flatten().map(|text| text.len() as u64).sum::<u64>()
    }
}

impl EventRecord {
    pub(super) fn bytes(&self) -> u64 {
        let some = [&self.code, &self.parameters, &self.session, &self.run_id];
        let texts = self.resources.iter().chain(some.into_iter().flatten()).chain([&self.request_id, &self.region]);
        let named = self.service.len() + self.operation.len();
        EVENT_BYTES + named as u64 + texts.map(|text| text.len() as u64 + 4).sum::<u64>()
    }
}
