use std::time::Duration;

use muster_types::appconfig::{Application, CreateApplicationRequest, GetApplicationRequest};
use muster_types::muster::AuditEvent;
use serde_json::{Value, json};

use super::log::BLOCK_BYTES;
use super::lookup::{Found, Order, Place, Query, page};
use super::records::{BLOCK_MILLIS, CHANGES, CallerRecord, ChangeRecord, EventRecord, Kept, LOG, SIZES, SizeRecord};
use super::*;
use crate::access::Standing;
use crate::access::policy::Principal;
use crate::api::Operations;
use crate::operation::testing::{self, ACCOUNT, REGION, START_MILLIS, call, ctx, host};
use crate::operation::{Caller, Ctx, Error, Host};
use crate::store::{AccountScope, HostScope, Range, RegionScope, Table, Tx, View, encode};
use crate::work::Timers;

const OTHER: &str = "444455556666";

async fn operations(host: &Host) -> Operations {
    Operations::new(host.clone(), crate::registry()).await.unwrap()
}

fn scope(account: &str) -> RegionScope {
    RegionScope::new(account, REGION)
}

/// A user of an account who may do nothing.
fn nobody(account: &str) -> Caller {
    let (account, path, name) = (account.to_owned(), "/".to_owned(), "nobody".to_owned());
    let user = Principal::User { account, path, name, id: "AIDANOBODY".to_owned() };
    Caller::of(std::sync::Arc::new(Standing::testing(user, Vec::new())), Some("AKIANOBODY".to_owned()))
}

async fn all_of(host: &Host, account: &str, query: Query, order: Order, size: usize) -> Vec<AuditEvent> {
    let (mut all, mut place) = (Vec::new(), Some(Place::default()));
    while let Some(from) = place {
        let (found, next) = page(&host.store, account, &query, order, from, size).await.unwrap();
        assert!(found.len() <= size);
        all.extend(found.into_iter().map(Found::shown));
        place = next;
    }
    all
}

async fn history(host: &Host, account: &str) -> Vec<AuditEvent> {
    all_of(host, account, Query::default(), Order::NewestFirst, 50).await
}

/// The rows of changes, which are there without the log having been written.
async fn changes(host: &Host, account: &str) -> Vec<ChangeRecord> {
    let scope = AccountScope::new(account);
    let read = async |view: &View| Ok(view.scan(&CHANGES, &scope, Range::all(), 1_000).await?.rows);
    host.store.read(read).await.unwrap().into_iter().map(|(_, record)| record).collect()
}

fn put(name: &str) -> Value {
    json!({ "Name": name, "Value": "plain", "Type": "String" })
}

#[tokio::test(start_paused = true)]
async fn a_change_is_recorded_by_its_own_transaction_with_who_what_and_whether() {
    let host = host();
    let operations = operations(&host).await;
    let caller = Caller {
        access_key_id: Some("AKIAADMIN".to_owned()),
        run_id: Some("run".to_owned()),
        ..testing::administrator()
    };
    operations.call(("ssm", "PutParameter"), caller, scope(ACCOUNT), put("/app/db")).await.unwrap();
    let found = all_of(&host, ACCOUNT, Query::default(), Order::NewestFirst, 50).await;
    let [event] = &found[..] else { panic!("{}", found.len()) };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    assert_eq!(text(&event.principal), format!("arn:aws:iam::{ACCOUNT}:user/admin"));
    assert_eq!(text(&event.access_key_id), "AKIAADMIN");
    assert_eq!(text(&event.operation), "ssm:PutParameter");
    assert_eq!((text(&event.account_id), text(&event.region)), (ACCOUNT.to_owned(), REGION.to_owned()));
    assert_eq!(event.resources, Some(vec![format!("arn:aws:ssm:{REGION}:{ACCOUNT}:parameter/app/db")]));
    let shown = serde_json::to_value(event).unwrap();
    assert_eq!((&shown["Decision"], &shown["Outcome"]), (&json!("Allowed"), &json!("Succeeded")));
    assert_eq!((&shown["Changed"], &shown["RunId"]), (&json!(true), &json!("run")));
    assert_eq!(shown["EventTime"], START_MILLIS / 1_000);
    let parameters: Value = serde_json::from_str(&text(&event.parameters)).unwrap();
    assert_eq!(parameters, json!({ "Name": "/app/db", "Type": "String" }), "the model marks the value");
}

#[tokio::test(start_paused = true)]
async fn what_changes_nothing_is_in_the_log_once_that_is_written() {
    let host = host();
    let operations = operations(&host).await;
    let admin = testing::administrator();
    let get = json!({ "Name": "/a" });
    operations.call(("ssm", "GetParameter"), admin.clone(), scope(ACCOUNT), get.clone()).await.unwrap_err();
    operations.call(("ssm", "PutParameter"), admin.clone(), scope(ACCOUNT), put("/a")).await.unwrap();
    operations.call(("ssm", "GetParameter"), admin.clone(), scope(ACCOUNT), get.clone()).await.unwrap();
    operations.call(("ssm", "GetParameter"), nobody(ACCOUNT), scope(ACCOUNT), get).await.unwrap_err();
    operations.call(("ssm", "PutParameter"), admin, scope(ACCOUNT), json!({})).await.unwrap_err();
    assert_eq!(changes(&host, ACCOUNT).await.len(), 1);
    assert_eq!(history(&host, ACCOUNT).await.len(), 1);
    operations.audit().write().await;
    let shown = |event: &AuditEvent| {
        let event = serde_json::to_value(event).unwrap();
        ["Operation", "Decision", "DeniedBy", "Outcome", "ErrorCode"]
            .map(|name| event[name].as_str().unwrap_or_default().to_owned())
    };
    let mut found: Vec<_> = history(&host, ACCOUNT).await.iter().map(shown).collect();
    found.sort();
    let mut expected = [
        ["ssm:GetParameter", "Allowed", "", "Failed", "ParameterNotFound"],
        ["ssm:PutParameter", "Allowed", "", "Succeeded", ""],
        ["ssm:GetParameter", "Allowed", "", "Succeeded", ""],
        ["ssm:GetParameter", "Denied", "identity", "Denied", "AccessDeniedException"],
        ["ssm:PutParameter", "None", "", "Failed", "ValidationException"],
    ];
    expected.sort();
    assert_eq!(found, expected);
}

#[tokio::test(start_paused = true)]
async fn what_is_touched_more_than_once_is_one_and_what_there_is_no_room_for_is_counted() {
    let host = host();
    let trail = operations(&host).await.audit().clone();
    let pending = trail.begin("one".to_owned(), Default::default());
    pending.is_of(&testing::administrator(), &scope(ACCOUNT));
    let arns: Vec<_> = (0..150).map(|number| Resource::new(format!("arn:aws:ssm:::thing/{number}"))).collect();
    pending.touches(&arns[..60]);
    pending.touches(&arns[..60]);
    pending.touches(&arns[60..]);
    pending.finish(None);
    trail.write().await;
    let [event] = &history(&host, ACCOUNT).await[..] else { panic!("it is one") };
    let resources = event.resources.as_deref().unwrap_or_default();
    assert_eq!((resources.len(), event.resources_left_out), (100, Some(50)));
    assert_eq!(resources[99], arns[99].arn);
}

static MADE: Table<HostScope, String, SizeRecord> = Table::new("audit-tests-made");

/// CreateApplication as `made` does it, and GetApplication, which fails after it has written.
async fn with_operation(host: &Host) -> Operations {
    let mut registry = Registry::new();
    let twice = async |ctx: Ctx, request: CreateApplicationRequest| {
        for _ in 0..2 {
            let write =
                async |tx: &mut Tx| Ok(tx.put(&MADE, &HostScope, &request.name, &SizeRecord::default()).await?);
            ctx.store.transact(write).await?;
        }
        Ok(Application::default())
    };
    let late = async |ctx: Ctx, request: GetApplicationRequest| {
        let write =
            async |tx: &mut Tx| Ok(tx.put(&MADE, &HostScope, &request.application_id, &SizeRecord::default()).await?);
        ctx.store.transact(write).await?;
        let refuse = async |tx: &mut Tx| {
            tx.put(&MADE, &HostScope, "never", &SizeRecord::default()).await?;
            Err::<(), _>(Error::new("ConflictException", "Too late."))
        };
        ctx.store.transact(refuse).await?;
        Ok(Application::default())
    };
    registry
        .operation(twice)
        .touches(async |_, _| Ok(vec![Resource::any()]))
        .operation(late)
        .touches(async |_, _| Ok(vec![Resource::any()]));
    Operations::new(host.clone(), registry).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_request_of_several_transactions_has_one_record_and_one_that_fails_after_a_change_tells_both() {
    let host = host();
    let operations = with_operation(&host).await;
    let admin = testing::administrator();
    let made = json!({ "Name": "one" });
    operations.call(("appconfig", "CreateApplication"), admin.clone(), scope(ACCOUNT), made).await.unwrap();
    assert_eq!(changes(&host, ACCOUNT).await.len(), 1);
    let named = json!({ "ApplicationId": "abc1234" });
    operations.call(("appconfig", "GetApplication"), admin, scope(ACCOUNT), named).await.unwrap_err();
    operations.audit().write().await;
    for order in [Order::NewestFirst, Order::OldestFirst] {
        for size in [1, 2, 50] {
            let query = Query { operation: Some("GetApplication".to_owned()), ..Query::default() };
            let found = all_of(&host, ACCOUNT, query, order, size).await;
            let [event] = &found[..] else { panic!("{}", found.len()) };
            let event = serde_json::to_value(event).unwrap();
            assert_eq!((&event["Outcome"], &event["ErrorCode"]), (&json!("Failed"), &json!("ConflictException")));
            assert_eq!(
                (&event["Changed"], &event["Parameters"]),
                (&json!(true), &json!(r#"{"ApplicationId":"abc1234"}"#))
            );
            assert_eq!(all_of(&host, ACCOUNT, Query::default(), order, size).await.len(), 2);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_change_that_uses_all_that_a_transaction_may_is_recorded_too() {
    let host = host();
    let trail = Trail::new(host.store.clone(), host.env.clone());
    let pending = trail.begin("id".to_owned(), crate::access::conditions::Source::default());
    let store = pending.in_changes_of(&host.store);
    let name = |number: usize| format!("{number:04}");
    let filled = async |rows: usize| {
        store
            .transact(async |tx: &mut Tx| {
                for number in 0..rows {
                    tx.put(&MADE, &HostScope, &name(number), &SizeRecord::default()).await?;
                }
                Ok(())
            })
            .await
    };
    filled(2_000).await.unwrap();
    assert_eq!(changes(&host, STRANGERS).await.len(), 1);
    assert!(filled(2_001).await.is_err(), "the bound itself is as it was");
}

#[tokio::test(start_paused = true)]
async fn a_request_whose_client_goes_away_is_recorded_as_such() {
    let host = host();
    let operations = operations(&host).await;
    let pending = operations.audit().begin("gone".to_owned(), crate::access::conditions::Source::default());
    pending.is_of(&testing::administrator(), &scope(ACCOUNT));
    drop(pending);
    operations.audit().write().await;
    let found = history(&host, ACCOUNT).await;
    assert_eq!(found[0].error_code.as_deref(), Some("ClientGone"));
}

#[tokio::test(start_paused = true)]
async fn nothing_that_is_secret_gets_into_a_row() {
    let host = host();
    let operations = operations(&host).await;
    let asked = async |service: &str, operation: &str, input: Value| {
        operations.call((service, operation), testing::administrator(), scope(ACCOUNT), input).await.unwrap()
    };
    let planted = "planted-secret";
    asked("ssm", "PutParameter", json!({ "Name": "/s", "Value": planted, "Type": "String" })).await;
    let application = asked("appconfig", "CreateApplication", json!({ "Name": "one" })).await["Id"].clone();
    let profile = json!({ "ApplicationId": application, "Name": "one", "LocationUri": "hosted" });
    let profile = asked("appconfig", "CreateConfigurationProfile", profile).await["Id"].clone();
    // "planted-secret" in base64.
    let version = json!({
        "ApplicationId": application, "ConfigurationProfileId": profile, "Content": "cGxhbnRlZC1zZWNyZXQ=",
        "ContentType": "text/plain",
    });
    asked("appconfig", "CreateHostedConfigurationVersion", version).await;
    asked("iam", "CreateUser", json!({ "UserName": "ann" })).await;
    let key = asked("iam", "CreateAccessKey", json!({ "UserName": "ann" })).await;
    let activation = asked("ssm", "CreateActivation", json!({ "IamRole": "node" })).await;
    let session = asked("sts", "GetSessionToken", json!({})).await;
    asked("ssm", "GetParameter", json!({ "Name": "/s" })).await;
    operations.audit().write().await;
    let secrets = [
        &json!(planted),
        &json!("cGxhbnRlZC1zZWNyZXQ"),
        &key["AccessKey"]["SecretAccessKey"],
        &activation["ActivationCode"],
        &session["Credentials"]["SecretAccessKey"],
        &session["Credentials"]["SessionToken"],
    ]
    .map(|secret| secret.as_str().unwrap().to_owned());
    let account = AccountScope::new(ACCOUNT);
    let read = async |view: &View| {
        let changes = view.scan(&CHANGES, &account, Range::all(), 100).await?.rows;
        let log = view.scan(&LOG, &account, Range::all(), 100).await?.rows;
        Ok((changes, log))
    };
    let (changes, log) = host.store.read(read).await.unwrap();
    assert_eq!((changes.len(), log.len()), (7, 1));
    let rows = changes.iter().map(|(_, row)| encode(row)).chain(log.iter().map(|(_, row)| encode(row)));
    for row in rows.map(|row| String::from_utf8_lossy(&row.unwrap()).into_owned()) {
        for secret in &secrets {
            assert!(!row.contains(secret.as_str()), "{secret} is in {row}");
        }
    }
}

/// Requests of one caller at some times, of which each third is a change, by their ids.
async fn planted(host: &Host, trail: &Trail, times: &[u64]) {
    for (number, at_millis) in times.iter().enumerate() {
        let event = EventRecord { at_millis: *at_millis, request_id: format!("{number:05}"), ..EventRecord::default() };
        let caller = CallerRecord { arn: format!("caller-{}", number % 5), ..CallerRecord::default() };
        if number % 3 == 0 {
            let record = ChangeRecord { caller, event };
            let key = (*at_millis, record.event.request_id.clone());
            let account = AccountScope::new(ACCOUNT);
            host.store
                .transact(async |tx: &mut Tx| Ok(tx.put(&CHANGES, &account, &key, &record).await?))
                .await
                .unwrap();
        } else {
            trail.note(ACCOUNT, caller, event);
        }
        if number % 40 == 39 {
            trail.write().await;
        }
    }
    trail.write().await;
}

#[tokio::test(start_paused = true)]
async fn requests_are_found_in_order_from_either_end_whatever_the_size_of_a_page() {
    let host = host();
    let trail = Trail::new(host.store.clone(), host.env.clone());
    // Most come one after the other; some took minutes, and some are of one moment.
    let times: Vec<u64> = (0..2_000_u64)
        .map(|number| match number % 17 {
            0 => START_MILLIS + (number * 7_919) % 400_000,
            1..4 => START_MILLIS + number / 100 * 20_000,
            _ => START_MILLIS + number * 200,
        })
        .collect();
    planted(&host, &trail, &times).await;
    let mut expected: Vec<(u64, String)> =
        times.iter().enumerate().map(|(number, at)| (*at, format!("{number:05}"))).collect();
    expected.sort();
    let id = |event: AuditEvent| (u64::try_from(event.event_time.unwrap().0).unwrap(), event.request_id.unwrap());
    for size in [7, 50, 5_000] {
        let found = all_of(&host, ACCOUNT, Query::default(), Order::OldestFirst, size).await;
        assert_eq!(found.into_iter().map(id).collect::<Vec<_>>(), expected, "pages of {size}");
        let mut found = all_of(&host, ACCOUNT, Query::default(), Order::NewestFirst, size).await;
        found.reverse();
        assert_eq!(found.into_iter().map(id).collect::<Vec<_>>(), expected, "pages of {size}");
    }
    for (since, until) in [(0, 100_000), (100_000, 300_000), (399_999, 400_000), (20_000, 20_000)] {
        let (since, until) = (START_MILLIS + since, START_MILLIS + until);
        let within: Vec<_> = expected.iter().filter(|(at, _)| (since..=until).contains(at)).cloned().collect();
        let query = Query { since_millis: Some(since), until_millis: Some(until), ..Query::default() };
        let found = all_of(&host, ACCOUNT, query.clone(), Order::OldestFirst, 50).await;
        assert_eq!(found.into_iter().map(id).collect::<Vec<_>>(), within);
        let mut found = all_of(&host, ACCOUNT, query, Order::NewestFirst, 50).await;
        found.reverse();
        assert_eq!(found.into_iter().map(id).collect::<Vec<_>>(), within);
    }
    let query = Query { principal: Some("caller-3".to_owned()), ..Query::default() };
    assert_eq!(all_of(&host, ACCOUNT, query, Order::NewestFirst, 50).await.len(), 400);
}

#[tokio::test(start_paused = true)]
async fn who_reads_on_while_a_row_grows_misses_nothing_of_it() {
    let host = host();
    let trail = Trail::new(host.store.clone(), host.env.clone());
    let note = |number: u64| {
        let (at_millis, request_id) = (START_MILLIS + number * 100, format!("{number:05}"));
        trail.note(ACCOUNT, CallerRecord::default(), EventRecord { at_millis, request_id, ..EventRecord::default() });
    };
    (0..20).for_each(note);
    trail.write().await;
    let (mut ids, mut place) = (Vec::new(), Some(Place::default()));
    for number in 20.. {
        let Some(from) = place else { break };
        let read = page(&host.store, ACCOUNT, &Query::default(), Order::NewestFirst, from, 3).await.unwrap();
        ids.extend(read.0.into_iter().map(|found| found.shown().request_id.unwrap()));
        place = read.1;
        note(number);
        trail.write().await;
    }
    assert_eq!(ids, (0..20).rev().map(|number| format!("{number:05}")).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn many_requests_share_a_row_which_grows_for_a_minute() {
    let host = host();
    let trail = Trail::new(host.store.clone(), host.env.clone());
    let note = |number: u64| {
        let request_id = number.to_string();
        let event = EventRecord { at_millis: host.env.now_millis(), request_id, ..EventRecord::default() };
        trail.note(ACCOUNT, CallerRecord::default(), event);
    };
    let rows = async || {
        let account = AccountScope::new(ACCOUNT);
        let read = async |view: &View| Ok(view.scan(&LOG, &account, Range::all(), 1_000).await?.rows);
        host.store.read(read).await.unwrap()
    };
    for number in 0..59 {
        note(number);
        trail.write().await;
        tokio::time::advance(Duration::from_secs(1)).await;
    }
    assert_eq!(rows().await.len(), 1);
    tokio::time::advance(Duration::from_millis(BLOCK_MILLIS)).await;
    for number in 0..1_000 {
        note(number);
    }
    trail.write().await;
    let rows = rows().await;
    let sizes: Vec<u64> = rows.iter().map(|(_, block)| block.bytes()).collect();
    assert!(sizes.iter().all(|size| *size < BLOCK_BYTES + 1_024), "{sizes:?}");
    assert!((8..20).contains(&rows.len()), "{sizes:?}");
    assert_eq!(size(&host, ACCOUNT, LOG.name()).await, (rows.len() as u64, sizes.iter().sum()));
}

async fn size(host: &Host, account: &str, table: &str) -> (u64, u64) {
    let account = AccountScope::new(account);
    let read = async |view: &View| Ok(view.get(&SIZES, &account, table).await?.unwrap_or_default());
    let size: SizeRecord = host.store.read(read).await.unwrap();
    (size.rows, size.bytes)
}

#[tokio::test(start_paused = true)]
async fn a_flood_of_strangers_or_of_another_account_displaces_nothing_and_is_counted() {
    let host = host();
    let trail = Trail::new(host.store.clone(), host.env.clone());
    let flood = async |account: &str, requests: usize| {
        for number in 0..requests {
            let event = EventRecord {
                at_millis: host.env.now_millis(),
                request_id: format!("{number:06}"),
                resources: vec!["r".repeat(1_000)],
                ..EventRecord::default()
            };
            trail.note(account, CallerRecord::default(), event);
        }
    };
    flood(STRANGERS, 10_000).await;
    flood(OTHER, 10_000).await;
    flood(ACCOUNT, 1_000).await;
    trail.write().await;
    assert_eq!(history(&host, ACCOUNT).await.len(), 1_000);
    let counted = async |account: &str| {
        let all = history(&host, account).await;
        let left_out: i64 = all.iter().filter_map(|event| event.left_out).sum();
        (all.iter().filter(|event| event.left_out.is_none()).count(), left_out)
    };
    assert_eq!(counted(STRANGERS).await, (100, 9_900));
    let (told, left_out) = counted(OTHER).await;
    assert!((3_000..4_000).contains(&told), "about half of 8 MiB: {told}");
    assert_eq!(told as i64 + left_out, 10_000);
    tokio::time::advance(Duration::from_secs(2)).await;
    flood(STRANGERS, 1_000).await;
    trail.write().await;
    assert_eq!(counted(STRANGERS).await, (120, 9_900 + 980));
}

#[tokio::test(start_paused = true)]
async fn requests_are_forgotten_after_ninety_days_and_the_oldest_where_there_are_too_many() {
    const DAY: Duration = Duration::from_secs(86_400);
    let host = host();
    let trail = Trail::new(host.store.clone(), host.env.clone());
    let mut timers = Timers::new();
    retention::reconcile(&mut timers);
    crate::work::hourly::begin(&host, retention::TIMER).await.unwrap();
    let now = host.env.now_millis();
    planted(&host, &trail, &[now; 400]).await;
    tokio::time::advance(45 * DAY).await;
    let later = host.env.now_millis();
    let event = EventRecord { at_millis: later, request_id: "later".to_owned(), ..EventRecord::default() };
    trail.note(ACCOUNT, CallerRecord::default(), event);
    trail.write().await;
    tokio::time::advance(44 * DAY).await;
    timers.settle(&host, 1).await.unwrap();
    assert_eq!(history(&host, ACCOUNT).await.len(), 401);
    tokio::time::advance(DAY + Duration::from_secs(7_200)).await;
    timers.settle(&host, 1).await.unwrap();
    assert_eq!(history(&host, ACCOUNT).await.len(), 1);

    // Four changes, counted as if they were a little too much.
    let later = host.env.now_millis();
    planted(&host, &trail, &(0..10).map(|number| later + number).collect::<Vec<_>>()).await;
    let bytes = changes(&host, ACCOUNT).await.iter().map(Kept::bytes).sum::<u64>();
    let too_much = SizeRecord { rows: 4, bytes: retention::BYTES + bytes / 3 };
    let account = AccountScope::new(ACCOUNT);
    host.store
        .transact(async |tx: &mut Tx| Ok(tx.put(&SIZES, &account, CHANGES.name(), &too_much).await?))
        .await
        .unwrap();
    trail.count(ACCOUNT, 1);
    trail.write().await;
    let left: Vec<u64> = changes(&host, ACCOUNT).await.iter().map(|change| change.event.at_millis - later).collect();
    assert_eq!(left, [6, 9], "the oldest went");
    assert!(size(&host, ACCOUNT, CHANGES.name()).await.1 <= retention::BYTES);
}

#[tokio::test(start_paused = true)]
async fn an_account_looks_up_its_own_requests_a_page_at_a_time() {
    let host = host();
    let ctx = ctx(&host);
    let operations = operations(&host).await;
    for number in 0..5 {
        let name = format!("/own/{number}");
        operations.call(("ssm", "PutParameter"), testing::administrator(), scope(ACCOUNT), put(&name)).await.unwrap();
        tokio::time::advance(Duration::from_secs(1)).await;
    }
    operations.call(("ssm", "PutParameter"), nobody(OTHER), scope(OTHER), put("/other")).await.unwrap_err();
    operations.audit().write().await;
    let looked_up = async |mut request: Value| {
        let mut names = Vec::new();
        loop {
            let page = call(&ctx, lookup_events::lookup_events, request.clone()).await.unwrap();
            for event in page["Events"].as_array().unwrap() {
                names.push(event["Resources"][0].as_str().unwrap().rsplit('/').next().unwrap().to_owned());
            }
            match page.get("NextToken") {
                Some(token) => request["NextToken"] = token.clone(),
                None => return names,
            }
        }
    };
    assert_eq!(looked_up(json!({ "MaxResults": 2 })).await, ["4", "3", "2", "1", "0"]);
    let arn = format!("arn:aws:ssm:{REGION}:{ACCOUNT}:parameter/own/3");
    assert_eq!(looked_up(json!({ "ResourceArn": arn })).await, ["3"]);
    assert_eq!(looked_up(json!({ "Principal": "admin", "Operation": "ssm:PutParameter" })).await.len(), 5);
    assert!(looked_up(json!({ "Outcome": "Denied" })).await.is_empty(), "another account's");
    assert_eq!(looked_up(json!({ "EndTime": START_MILLIS / 1_000 + 1 })).await, ["1", "0"]);
    let wrong = call(&ctx, lookup_events::lookup_events, json!({ "NextToken": "AAAA" })).await;
    assert_eq!(testing::code(wrong), "ValidationException");
    let others = history(&host, OTHER).await;
    assert_eq!(others.len(), 1);
}

#[test]
fn parameters_are_cut_and_what_is_secret_or_content_is_left_out() {
    let model = |service: &muster_types::Service, name: &str| service.operation(name).unwrap().input;
    let put = model(&muster_types::ssm::SERVICE, "PutParameter");
    let input = json!({
        "Name": "/a", "Value": "secret", "Description": "é".repeat(200), "Overwrite": true,
        "Tags": [{ "Key": "k", "Value": "v" }],
    });
    let expected = format!(
        r#"{{"Description":"{}…","Name":"/a","Overwrite":true,"Tags":[{{"Key":"k","Value":"v"}}]}}"#,
        "é".repeat(128)
    );
    assert_eq!(parameters::redacted(put, &input), Some(expected));
    let send = model(&muster_types::ssm::SERVICE, "SendCommand");
    let input = json!({ "DocumentName": "d", "Parameters": { "commands": ["secret"] } });
    assert_eq!(parameters::redacted(send, &input).as_deref(), Some(r#"{"DocumentName":"d"}"#));
    let assume = model(&muster_types::sts::SERVICE, "AssumeRole");
    let input = json!({ "RoleArn": "r", "TokenCode": "123456" });
    assert_eq!(parameters::redacted(assume, &input).as_deref(), Some(r#"{"RoleArn":"r"}"#));
    let many: Vec<Value> = (0..1_000).map(|number| json!({ "Key": number.to_string(), "Value": "v" })).collect();
    assert_eq!(parameters::redacted(put, &json!({ "Tags": many })), None);
}
