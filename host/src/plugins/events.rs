//! ListPluginEvents, and what plugins on the host publish.
//!
//! Invariants:
//! - an event is in the account and region of the call that published it, under the name and version of the plugin that was called;
//! - of a plugin there are never more events, nor more bytes of them, than its limits: the oldest go in the transaction of the new one;
//! - an event is gone an hour after its seven days at the latest.

use muster_types::Timestamp;
use muster_types::muster::{ListPluginEventsRequest, ListPluginEventsResponse, PluginEvent};
use serde::{Deserialize, Serialize};

use super::PAGE;
use crate::operation::{Ctx, Result, page_size};
use crate::store::{Cursor, Descending, Index, Range, Record, RegionScope, Table, Tx, View};
use crate::work::HOUR_MILLIS;
use crate::work::retention::Retention;

/// By a number that goes up, the newest first.
pub(super) static EVENTS: Table<RegionScope, Descending<u64>, EventRecord> =
    Table::new("plugin-events").with_indexes(&[&EVENTS_BY_NAMES]);
/// By (plugin, name) as they are asked for: of both, of one of them, of any. What is not asked for is empty.
static EVENTS_BY_NAMES: Index<Descending<u64>, EventRecord, (String, String)> = Index::new("by-names", |_, event| {
    let any = String::new;
    vec![
        (any(), any()),
        (event.plugin.clone(), any()),
        (any(), event.name.clone()),
        (event.plugin.clone(), event.name.clone()),
    ]
});
/// How much there is of each plugin, by its name.
pub(super) static SIZES: Table<RegionScope, String, SizeRecord> = Table::new("plugin-events-sizes");

/// Events of a plugin that are kept in an account and region: enough to see what it does, and no log.
const EVENTS_LIMIT: u64 = 1_000;

/// Bytes of them, so that a thousand large ones do not fill the host.
const BYTES_LIMIT: u64 = 16 << 20;

/// What an event takes beside its detail: its names, here and in the index. It also bounds how many small events one large event
/// displaces, which one transaction has to do.
const ROW_BYTES: u64 = 1 << 10;

/// Events that one transaction forgets: with details of 64 KiB, it reads 3 MiB.
const PIECE: usize = 50;

/// An event that a plugin published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct EventRecord {
    pub plugin: String,
    pub version: String,
    /// At most 128 bytes.
    pub name: String,
    /// JSON text of at most 64 KiB.
    pub detail: String,
    /// Of an action the id of its execution, of a validator one of the call's own.
    pub run_id: String,
    pub published_millis: u64,
}

impl Record for EventRecord {
    const VERSION: u8 = 1;
}

impl EventRecord {
    fn bytes(&self) -> u64 {
        ROW_BYTES + self.detail.len() as u64
    }
}

#[derive(Default, Serialize, Deserialize)]
pub(super) struct SizeRecord {
    events: u64,
    bytes: u64,
}

impl Record for SizeRecord {
    const VERSION: u8 = 1;
}

impl SizeRecord {
    fn is_within_limits(&self) -> bool {
        self.events <= EVENTS_LIMIT && self.bytes <= BYTES_LIMIT
    }
}

/// What plugins published, the newest first.
///
/// # Errors
/// `ValidationException` for a token of another request.
pub(super) async fn list_plugin_events(ctx: Ctx, request: ListPluginEventsRequest) -> Result<ListPluginEventsResponse> {
    let limit = page_size(request.max_results, PAGE);
    let start = ctx.page_state::<Vec<u8>>(request.next_token.as_deref())?.map(|bytes| Cursor::from_bytes(&bytes));
    let names = (request.plugin_name.unwrap_or_default(), request.event_name.unwrap_or_default());
    let page = ctx
        .store
        .read(async |view: &View| {
            let mut range = Range::prefix((&names.0, &names.1));
            if let Some(start) = &start {
                range = range.resume(start);
            }
            Ok(view.scan_index(&EVENTS, &EVENTS_BY_NAMES, &ctx.scope, range, limit).await?)
        })
        .await?;
    let next_token = page.next.map(|cursor| ctx.page_token(&cursor.as_bytes())).transpose()?;
    let shown = |(_, event): (Descending<u64>, EventRecord)| PluginEvent {
        plugin_name: Some(event.plugin),
        plugin_version: Some(event.version),
        event_name: Some(event.name),
        detail: Some(event.detail),
        run_id: Some(event.run_id),
        published_time: Some(Timestamp::from_millis(event.published_millis)),
    };
    Ok(ListPluginEventsResponse { events: Some(page.rows.into_iter().map(shown).collect()), next_token })
}

/// Keeps an event, in place of the plugin's oldest where there would be too many.
///
/// # Errors
/// Those of the store.
pub(super) async fn publish(tx: &mut Tx, scope: &RegionScope, event: &EventRecord) -> Result<()> {
    let newest = tx.scan(&EVENTS, scope, Range::all(), 1).await?.rows;
    let number = newest.first().map_or(1, |(Descending(number), _)| number + 1);
    let mut size = tx.get(&SIZES, scope, &event.plugin).await?.unwrap_or_default();
    size.events += 1;
    size.bytes += event.bytes();
    tx.put(&EVENTS, scope, &Descending(number), event).await?;
    tx.put(&SIZES, scope, &event.plugin, &size).await?;
    while !size.is_within_limits()
        && let Some((key, oldest)) = oldest(tx, scope, &event.plugin).await?
    {
        size = remove(tx, scope, key, &oldest).await?;
    }
    Events::remember(tx, scope, event.published_millis)
}

async fn oldest(view: &View, scope: &RegionScope, plugin: &str) -> Result<Option<(Descending<u64>, EventRecord)>> {
    let of_plugin = Range::prefix((plugin, "")).reversed();
    Ok(view.scan_index(&EVENTS, &EVENTS_BY_NAMES, scope, of_plugin, 1).await?.rows.pop())
}

/// Removes an event; what is left of its plugin.
async fn remove(tx: &mut Tx, scope: &RegionScope, key: Descending<u64>, event: &EventRecord) -> Result<SizeRecord> {
    let mut size = tx.get(&SIZES, scope, &event.plugin).await?.unwrap_or_default();
    size.events = size.events.saturating_sub(1);
    size.bytes = size.bytes.saturating_sub(event.bytes());
    tx.delete(&EVENTS, scope, &key).await?;
    if size.events == 0 {
        tx.delete(&SIZES, scope, &event.plugin).await?;
    } else {
        tx.put(&SIZES, scope, &event.plugin, &size).await?;
    }
    Ok(size)
}

/// What plugins published.
pub(super) struct Events;

impl Retention for Events {
    const TIMER: &'static str = "plugin-events-retention";
    const KEPT_MILLIS: u64 = 7 * 24 * HOUR_MILLIS;

    async fn forget(tx: &mut Tx, scope: &RegionScope, now: u64) -> Result<bool> {
        let oldest = tx.scan(&EVENTS, scope, Range::all().reversed(), PIECE).await?.rows;
        for (key, event) in &oldest {
            if event.published_millis + Self::KEPT_MILLIS > now {
                return Ok(false);
            }
            remove(tx, scope, *key, event).await?;
        }
        Ok(oldest.len() == PIECE)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use serde_json::{Value, json};

    use super::*;
    use crate::operation::testing::{START_MILLIS, call, code, ctx, host};
    use crate::work::Timers;

    fn event(ctx: &Ctx, plugin: &str, name: &str, detail: String) -> EventRecord {
        EventRecord {
            plugin: plugin.to_owned(),
            version: "1.2.0".to_owned(),
            name: name.to_owned(),
            detail,
            run_id: "run".to_owned(),
            published_millis: ctx.env.now_millis(),
        }
    }

    async fn publish_one(ctx: &Ctx, plugin: &str, name: &str, detail: impl ToString) {
        let event = event(ctx, plugin, name, detail.to_string());
        ctx.store.transact(async |tx: &mut Tx| publish(tx, &ctx.scope, &event).await).await.unwrap();
    }

    async fn page(ctx: &Ctx, request: Value) -> Value {
        call(ctx, list_plugin_events, request).await.unwrap()
    }

    /// The details of all pages.
    async fn details(ctx: &Ctx, mut request: Value) -> Vec<String> {
        let mut details = Vec::new();
        loop {
            let page = page(ctx, request.clone()).await;
            let events = page["Events"].as_array().unwrap();
            details.extend(events.iter().map(|event| event["Detail"].as_str().unwrap().to_owned()));
            match page.get("NextToken") {
                Some(token) => request["NextToken"] = token.clone(),
                None => return details,
            }
        }
    }

    #[tokio::test(start_paused = true)]
    async fn events_are_listed_the_newest_first_by_plugin_and_by_name_a_page_at_a_time() {
        let ctx = ctx(&host());
        for (plugin, name, detail) in [
            ("acme/a", "moved", 1),
            ("acme/a", "stopped", 2),
            ("acme/b", "moved", 3),
            ("acme/a", "moved", 4),
            ("acme/a", "moved/far", 5),
        ] {
            publish_one(&ctx, plugin, name, detail).await;
        }
        for (request, expected) in [
            (json!({}), vec!["5", "4", "3", "2", "1"]),
            (json!({ "MaxResults": 2 }), vec!["5", "4", "3", "2", "1"]),
            (json!({ "PluginName": "acme/a", "MaxResults": 1 }), vec!["5", "4", "2", "1"]),
            (json!({ "EventName": "moved", "MaxResults": 2 }), vec!["4", "3", "1"]),
            (json!({ "PluginName": "acme/a", "EventName": "moved", "MaxResults": 2 }), vec!["4", "1"]),
            (json!({ "PluginName": "acme/c" }), vec![]),
            (json!({ "PluginName": "acme/b", "EventName": "stopped" }), vec![]),
        ] {
            assert_eq!(details(&ctx, request.clone()).await, expected, "{request}");
        }
        let shown = &page(&ctx, json!({ "PluginName": "acme/b" })).await["Events"][0];
        let expected = json!({
            "PluginName": "acme/b", "PluginVersion": "1.2.0", "EventName": "moved", "Detail": "3", "RunId": "run",
            "PublishedTime": START_MILLIS / 1_000,
        });
        assert_eq!(*shown, expected);
        let listed = call(&ctx, list_plugin_events, json!({ "NextToken": "AAAA" })).await;
        assert_eq!(code(listed), "ValidationException");
    }

    #[tokio::test(start_paused = true)]
    async fn another_account_or_region_neither_sees_an_event_nor_loses_one_for_it() {
        let ctx = ctx(&host());
        publish_one(&ctx, "acme/a", "moved", "own").await;
        for (account, region) in [("444455556666", "eu-west-1"), ("111122223333", "eu-west-2")] {
            let other = Ctx { scope: RegionScope::new(account, region), ..ctx.clone() };
            for request in [json!({}), json!({ "PluginName": "acme/a" }), json!({ "EventName": "moved" })] {
                assert!(details(&other, request.clone()).await.is_empty(), "{account} {region} {request}");
            }
            for number in 0..=EVENTS_LIMIT {
                publish_one(&other, "acme/a", "moved", number).await;
            }
        }
        assert_eq!(details(&ctx, json!({})).await, ["own"]);
    }

    #[tokio::test(start_paused = true)]
    async fn of_a_plugin_the_latest_thousand_events_are_kept() {
        let ctx = ctx(&host());
        publish_one(&ctx, "acme/b", "moved", "other").await;
        for number in 1..=1_003 {
            publish_one(&ctx, "acme/a", "moved", number).await;
        }
        let expected: Vec<String> = (4..=1_003).rev().map(|number: u32| number.to_string()).collect();
        assert_eq!(details(&ctx, json!({ "PluginName": "acme/a" })).await, expected);
        assert_eq!(details(&ctx, json!({ "PluginName": "acme/b" })).await, ["other"]);
    }

    #[tokio::test(start_paused = true)]
    async fn of_a_plugin_sixteen_mebibytes_are_kept_and_a_large_event_displaces_many_small_ones() {
        let ctx = ctx(&host());
        for _ in 0..700 {
            publish_one(&ctx, "acme/a", "small", "0").await;
        }
        // Each takes 1 KiB beside its detail: the large ones 65 KiB, the small ones 1,025 bytes.
        let large = "7".repeat(64 << 10);
        let mut published = 0;
        for (until, small_left, large_left) in [(241, 700, 241), (242, 653, 242), (252, 3, 252), (260, 0, 252)] {
            while published < until {
                publish_one(&ctx, "acme/a", "large", &large).await;
                published += 1;
            }
            assert_eq!(details(&ctx, json!({ "EventName": "small" })).await.len(), small_left, "{until}");
            assert_eq!(details(&ctx, json!({ "EventName": "large" })).await.len(), large_left, "{until}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_is_forgotten_after_seven_days_and_a_later_one_is_not() {
        const DAY: Duration = Duration::from_secs(86_400);
        const HOUR: Duration = Duration::from_secs(3_600);
        let host = host();
        let ctx = ctx(&host);
        let mut timers = Timers::new();
        super::super::reconcile(&mut timers);
        // More than one transaction forgets.
        for number in 0..120 {
            publish_one(&ctx, if number < 3 { "acme/a" } else { "acme/b" }, "moved", number).await;
        }
        tokio::time::advance(5 * DAY).await;
        publish_one(&ctx, "acme/a", "moved", "later").await;
        tokio::time::advance(2 * DAY).await;
        timers.settle(&host, 100).await.unwrap();
        assert_eq!(details(&ctx, json!({})).await.len(), 121);
        tokio::time::advance(HOUR).await;
        timers.settle(&host, 100).await.unwrap();
        assert_eq!(details(&ctx, json!({})).await, ["later"]);
        let sizes = async |ctx: &Ctx| {
            let rows =
                ctx.store.read(async |view: &View| Ok(view.scan(&SIZES, &ctx.scope, Range::all(), 10).await?.rows));
            let sizes = rows.await.unwrap().into_iter();
            sizes.map(|(plugin, size)| (plugin, size.events, size.bytes)).collect::<Vec<_>>()
        };
        assert_eq!(sizes(&ctx).await, [("acme/a".to_owned(), 1, 1_024 + 5)]);
        tokio::time::advance(5 * DAY).await;
        timers.settle(&host, 100).await.unwrap();
        assert!(details(&ctx, json!({})).await.is_empty() && sizes(&ctx).await.is_empty());
        let due = host.store.due(u64::MAX, None, 10).await.unwrap();
        assert!(due.is_empty(), "{due:?}");
    }
}
