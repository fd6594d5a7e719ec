//! Blobs that stay and blobs that go.

use std::time::Duration;

use muster_env::Env;

use super::collect::{GOING_MILLIS, TIMER, claim};
use super::sweep::STEP_MILLIS;
use super::*;
use crate::operation::testing::{self, code};
use crate::plugins::{PLUGIN_VERSIONS, PluginVersionRecord};
use crate::store::{Blobs, Import, Owner, Timer};

const DAY_MILLIS: u64 = 24 * 60 * 60 * 1000;

/// What the record is called that refers to a blob.
const KEY: (&str, &str) = ("acme/disk", "1.0.0");

fn version(digest: &BlobDigest) -> PluginVersionRecord {
    PluginVersionRecord {
        digest: digest.to_string(),
        component_bytes: 1,
        manifest: String::new(),
        imports: Vec::new(),
        kinds: Vec::new(),
        published_millis: 0,
        published_by: String::new(),
    }
}

/// Writes a record that refers to the blob, as an upload does.
async fn keep(host: &Host, put: &Put) -> Result<()> {
    host.store
        .transact(async |tx: &mut Tx| {
            refer(tx, put).await?;
            Ok(tx.put(&PLUGIN_VERSIONS, &HostScope, &KEY, &version(&put.digest)).await?)
        })
        .await
}

/// Removes the record that refers to the blob.
async fn forget(host: &Host, digest: &BlobDigest) {
    let now = host.env.now_millis();
    host.store
        .transact(async |tx: &mut Tx| {
            tx.delete(&PLUGIN_VERSIONS, &HostScope, &KEY).await?;
            release(tx, digest, now)
        })
        .await
        .unwrap();
}

async fn settle(host: &Host) {
    let mut timers = Timers::new();
    reconcile(&mut timers);
    timers.settle(host, 1_000).await.unwrap();
}

async fn pass(millis: u64) {
    tokio::time::advance(Duration::from_millis(millis)).await;
}

async fn exists(host: &Host, digest: &BlobDigest) -> bool {
    host.blobs.exists(digest).await.unwrap()
}

/// What is under way of the blob, and when which timers are due.
async fn under_way(host: &Host, digest: &BlobDigest) -> (Option<BlobRecord>, Vec<u64>) {
    let digest = digest.to_string();
    let row = host.store.read(async |view: &View| Ok(view.get(&BLOBS, &HostScope, digest.as_str()).await?)).await;
    let timers = host.store.due(u64::MAX, None, 100).await.unwrap();
    let timers = timers.iter().filter(|timer| timer.id == digest).map(|timer| timer.due_millis);
    (row.unwrap(), timers.collect())
}

/// The first timer of the blob.
async fn timer(host: &Host, digest: &BlobDigest) -> Timer {
    let digest = digest.to_string();
    let timers = host.store.due(u64::MAX, None, 100).await.unwrap();
    timers.into_iter().find(|timer| timer.id == digest).unwrap()
}

/// Another host on the same store and the same place of blobs says that the blob is going; and falls silent.
async fn claimed(host: &Host, digest: &BlobDigest) -> Option<BlobRecord> {
    let timer = timer(host, digest).await;
    let (id, now) = (host.env.uuid(), host.env.now_millis());
    host.store.transact(async |tx: &mut Tx| claim(tx, &timer, digest, id, now).await).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn what_was_put_and_never_referred_to_is_gone_after_the_grace_time() {
    let host = testing::host();
    let put = put(&host, "half an upload").await.unwrap();
    pass(GRACE_MILLIS - 1).await;
    settle(&host).await;
    assert!(exists(&host, &put.digest).await);
    pass(1).await;
    settle(&host).await;
    assert!(!exists(&host, &put.digest).await);
    assert_eq!(under_way(&host, &put.digest).await, (None, Vec::new()));
    assert_eq!(code(keep(&host, &put).await), "ServiceUnavailable", "and nothing refers to it any more");
}

#[tokio::test(start_paused = true)]
async fn what_was_announced_and_never_put_leaves_nothing() {
    let host = testing::host();
    let put = announce(&host, BlobDigest::of(b"never put")).await.unwrap();
    pass(GRACE_MILLIS).await;
    settle(&host).await;
    assert_eq!(under_way(&host, &put.digest).await, (None, Vec::new()));
}

#[tokio::test(start_paused = true)]
async fn a_blob_stays_for_as_long_as_a_record_refers_to_it() {
    let host = testing::host();
    let put = put(&host, "a component").await.unwrap();
    keep(&host, &put).await.unwrap();
    pass(GRACE_MILLIS).await;
    settle(&host).await;
    assert!(exists(&host, &put.digest).await);
    assert_eq!(under_way(&host, &put.digest).await, (None, Vec::new()));

    // Looked at for no reason, and after the record is gone.
    host.store.transact(async |tx: &mut Tx| release(tx, &put.digest, 1)).await.unwrap();
    settle(&host).await;
    assert!(exists(&host, &put.digest).await);
    forget(&host, &put.digest).await;
    settle(&host).await;
    assert!(!exists(&host, &put.digest).await);
    assert_eq!(under_way(&host, &put.digest).await, (None, Vec::new()));
}

#[tokio::test(start_paused = true)]
async fn a_timer_of_an_earlier_release_is_heeded() {
    let host = testing::host();
    let digest = host.blobs.put("of an earlier release").await.unwrap();
    let set = async |tx: &mut Tx| Ok(tx.at(1, "plugin-blob-unused", HostScope, &digest.to_string())?);
    host.store.transact(set).await.unwrap();
    settle(&host).await;
    assert!(!exists(&host, &digest).await);
}

#[tokio::test(start_paused = true)]
async fn two_that_put_the_same_at_once_both_refer_to_it() {
    let host = testing::host();
    let first = put(&host, "the same").await.unwrap();
    pass(GRACE_MILLIS / 2).await;
    let second = put(&host, "the same").await.unwrap();
    // The first would have been late by now.
    pass(GRACE_MILLIS / 2 + 1).await;
    settle(&host).await;
    assert_eq!(under_way(&host, &first.digest).await.1.len(), 1, "one timer, for the second");
    keep(&host, &first).await.unwrap();
    keep(&host, &second).await.unwrap();
    pass(GRACE_MILLIS).await;
    settle(&host).await;
    assert!(exists(&host, &first.digest).await);
}

#[tokio::test(start_paused = true)]
async fn what_is_put_again_while_it_is_collected_stays() {
    let host = testing::host();
    let first = put(&host, "again").await.unwrap();
    pass(GRACE_MILLIS).await;
    let going = claimed(&host, &first.digest).await.unwrap();
    assert!(going.going);
    assert_eq!(code(keep(&host, &first).await), "ServiceUnavailable", "it is going already");

    // It is put again while the other host's request to remove it is on its way.
    let again = tokio::spawn({
        let host = host.clone();
        async move { put(&host, "again").await }
    });
    pass(LOOK_MILLIS * 3).await;
    assert!(!again.is_finished());
    host.blobs.delete(&first.digest).await.unwrap();
    let digest = first.digest;
    let ended = async |tx: &mut Tx| collect::ended(tx, &digest, &going, None).await;
    host.store.transact(ended).await.unwrap();
    let again = again.await.unwrap().unwrap();
    assert_eq!(code(keep(&host, &first).await), "ServiceUnavailable", "what the first had put is gone");
    keep(&host, &again).await.unwrap();
    pass(GOING_MILLIS + GRACE_MILLIS).await;
    settle(&host).await;
    assert_eq!(host.blobs.get(&again.digest, 100).await.unwrap().unwrap(), "again");
    assert_eq!(under_way(&host, &again.digest).await, (None, Vec::new()));
}

#[tokio::test(start_paused = true)]
async fn a_removal_whose_host_fell_silent_is_begun_again_and_not_before_its_request_is_dead() {
    let host = testing::host();
    let first = put(&host, "silent").await.unwrap();
    pass(GRACE_MILLIS).await;
    claimed(&host, &first.digest).await.unwrap();
    settle(&host).await;
    assert!(exists(&host, &first.digest).await, "it is the other host's to remove");
    assert_eq!(code(put(&host, "silent").await), "ServiceUnavailable");
    // What waited has let time pass.
    pass(GOING_MILLIS - 2 * WAIT_MILLIS).await;
    settle(&host).await;
    assert!(exists(&host, &first.digest).await);
    pass(2 * WAIT_MILLIS).await;
    settle(&host).await;
    assert!(!exists(&host, &first.digest).await);
    assert_eq!(under_way(&host, &first.digest).await, (None, Vec::new()));
    let again = put(&host, "silent").await.unwrap();
    keep(&host, &again).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_host_that_was_paused_within_a_removal_ends_nothing_that_is_anothers() {
    let host = testing::host();
    let first = put(&host, "paused").await.unwrap();
    pass(GRACE_MILLIS).await;
    let paused = claimed(&host, &first.digest).await.unwrap();
    pass(GOING_MILLIS).await;
    let other = claimed(&host, &first.digest).await.unwrap();
    assert_ne!(paused.id, other.id);
    let digest = first.digest;
    host.store.transact(async |tx: &mut Tx| collect::ended(tx, &digest, &paused, None).await).await.unwrap();
    assert_eq!(under_way(&host, &digest).await, (Some(other.clone()), vec![other.until_millis]));
}

#[tokio::test(start_paused = true)]
async fn of_two_hosts_that_see_the_same_timer_one_removes() {
    let host = testing::host();
    let put = put(&host, "seen twice").await.unwrap();
    pass(GRACE_MILLIS).await;
    let timer = timer(&host, &put.digest).await;
    let (now, digest) = (host.env.now_millis(), put.digest);
    let mut claims = Vec::new();
    for _ in 0..2 {
        let id = host.env.uuid();
        let claim = async |tx: &mut Tx| claim(tx, &timer, &digest, id, now).await;
        claims.push(host.store.transact(claim).await.unwrap().is_some());
    }
    assert_eq!(claims, [true, false]);
}

#[tokio::test(start_paused = true)]
async fn a_host_whose_clock_is_ahead_collects_nothing_that_was_announced_anew() {
    let host = testing::host();
    let first = put(&host, "ahead").await.unwrap();
    // It looked before the announcement was made longer.
    let seen = timer(&host, &first.digest).await;
    pass(GRACE_MILLIS / 2).await;
    let second = put(&host, "ahead").await.unwrap();
    collect::collect(host.clone(), seen).await.unwrap();
    let ahead = host.env.now_millis() + GRACE_MILLIS - 1;
    let timer = timer(&host, &first.digest).await;
    let (id, digest) = (host.env.uuid(), first.digest);
    let claimed = host.store.transact(async |tx: &mut Tx| claim(tx, &timer, &digest, id, ahead).await).await.unwrap();
    assert_eq!(claimed, None);
    assert_eq!(under_way(&host, &digest).await.1.len(), 1, "its timer is still there");
    keep(&host, &second).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn what_is_no_digest_is_told_once() {
    let host = testing::host();
    host.store.transact(async |tx: &mut Tx| Ok(tx.at(1, TIMER, HostScope, "../etc")?)).await.unwrap();
    let timer = host.store.due(1, None, 1).await.unwrap().remove(0);
    assert!(collect::collect(host.clone(), timer).await.unwrap_err().is_internal());
    assert_eq!(host.store.due(1, None, 1).await.unwrap(), []);
}

#[tokio::test(start_paused = true)]
async fn a_sweep_finds_what_no_row_tells_of_and_leaves_the_rest() {
    // The place of blobs says when they were made, by a clock of its own.
    let now = Env::system().now_millis();
    let host = Host { env: Env::simulated(1, now), ..testing::host() };
    begin(&host).await.unwrap();
    begin(&host).await.unwrap();
    assert_eq!(host.store.due(u64::MAX, None, 10).await.unwrap().len(), 1, "one sweep, however often it is begun");
    let mut unknown = Vec::new();
    for number in 0..20 {
        unknown.push(host.blobs.put(format!("of a state that is gone, {number}")).await.unwrap());
    }
    let referred = put(&host, "referred to").await.unwrap();
    keep(&host, &referred).await.unwrap();
    // None of them is a day old in the first step, and all are in those that come two days later.
    pass(2 * DAY_MILLIS).await;
    let late = put(&host, "about to be referred to").await.unwrap();
    for _ in 0..=256 {
        settle(&host).await;
        pass(STEP_MILLIS).await;
        // As uploads do that take their time.
        announce(&host, late.digest).await.unwrap();
    }
    for digest in &unknown {
        assert!(!exists(&host, digest).await);
    }
    assert!(exists(&host, &referred.digest).await);
    keep(&host, &late).await.unwrap();
    assert!(exists(&host, &late.digest).await);
}

#[tokio::test(start_paused = true)]
async fn a_sweep_leaves_alone_what_was_put_today() {
    let now = Env::system().now_millis();
    let host = Host { env: Env::simulated(1, now), ..testing::host() };
    let fresh = host.blobs.put("put today").await.unwrap();
    begin(&host).await.unwrap();
    // Each step is done before the day has passed: as many at once as there are.
    for _ in 0..256 {
        let timer = host.store.due(u64::MAX, None, 1).await.unwrap().remove(0);
        sweep::sweep(host.clone(), timer).await.unwrap();
    }
    settle(&host).await;
    assert!(exists(&host, &fresh).await);
}

#[tokio::test]
async fn a_sweep_goes_on_where_what_uploads_left_cannot_be_removed() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::local(folder.path()).unwrap();
    let unknown = blobs.put("of a state that is gone").await.unwrap();
    // A folder is no file that could be removed.
    std::fs::create_dir(folder.path().join(&unknown.to_string()[..2]).join(format!("{unknown}#1"))).unwrap();
    let two_days_later = Env::system().now_millis() + 2 * DAY_MILLIS;
    let host = Host { blobs, env: Env::simulated(1, two_days_later), ..testing::host() };
    begin(&host).await.unwrap();
    for _ in 0..256 {
        let timers = host.store.due(u64::MAX, None, 10).await.unwrap();
        let timer = timers.into_iter().find(|timer| timer.kind == sweep::TIMER).unwrap();
        sweep::sweep(host.clone(), timer).await.unwrap();
    }
    settle(&host).await;
    assert!(!exists(&host, &unknown).await);
}

/// A store with all that is in another, as a restore makes it.
async fn restored(host: &Host) -> Host {
    let (mut export, mut import) = (host.store.export().await.unwrap(), Import::in_memory().unwrap());
    while let Some(rows) = export.next().await.unwrap() {
        import.add(rows).await.unwrap();
    }
    Host { store: import.finish().await.unwrap().with_error(), ..host.clone() }
}

async fn refusal(host: &Host) -> String {
    let refused = place::settle(&host.store, &host.env, &host.blobs).await.unwrap_err();
    let checked = check(&host.store, &host.blobs).await.unwrap_err();
    assert!(matches!(refused, store::Error::Foreign(_)), "{refused}");
    assert_eq!(refused.to_string(), checked.to_string());
    refused.to_string()
}

#[tokio::test]
async fn a_host_that_was_given_another_place_than_the_others_of_its_store_puts_nothing_there() {
    let host = testing::first_host();
    let first = put(&host, "a component").await.unwrap();
    keep(&host, &first).await.unwrap();
    let owner = host.blobs.owner().await.unwrap().unwrap();
    put(&host, "another component").await.unwrap();
    assert_eq!(host.blobs.owner().await.unwrap(), Some(owner));

    let other = Host { blobs: Blobs::in_memory(), ..testing::beside(&host, 2) };
    assert_eq!(code(put(&other, "a third one").await), "ServiceUnavailable");
    let said = refusal(&other).await;
    assert!(said.contains(&owner.place.to_string()) && said.contains("--blobs"), "{said}");
    assert_eq!(other.blobs.digests().await.unwrap(), [].into());

    // Two that start at once: each has made its own place the store's, and one is first to tell the store.
    let of_store = Owner { store: owner.store, place: Uuid::from_u128(7) };
    other.blobs.own(of_store).await.unwrap();
    let said = refusal(&other).await;
    assert!(said.contains(&owner.place.to_string()) && said.contains(&of_store.place.to_string()), "{said}");
}

#[tokio::test(start_paused = true)]
async fn a_restored_store_leaves_the_blobs_alone_of_the_one_that_lives() {
    let host = testing::host();
    let first = put(&host, "a component").await.unwrap();
    keep(&host, &first).await.unwrap();
    let owner = host.blobs.owner().await.unwrap().unwrap();

    let restored = restored(&host).await;
    let said = refusal(&restored).await;
    assert!(said.contains(&owner.store.to_string()) && said.contains("--blobs"), "{said}");
    forget(&restored, &first.digest).await;
    let timer = timer(&restored, &first.digest).await;
    assert_eq!(code(collect::collect(restored.clone(), timer).await), "ServiceUnavailable");
    begin(&restored).await.unwrap();
    let due = restored.store.due(u64::MAX, None, 10).await.unwrap();
    let step = due.into_iter().find(|timer| timer.kind == sweep::TIMER).unwrap();
    assert_eq!(code(sweep::sweep(restored.clone(), step).await), "ServiceUnavailable");
    assert!(exists(&host, &first.digest).await);

    // It is told which place is its own.
    let own = Host { blobs: Blobs::in_memory(), ..restored };
    put(&own, "a component").await.unwrap();
    assert_ne!(own.blobs.owner().await.unwrap().unwrap().store, owner.store);
}

#[tokio::test]
async fn a_place_that_a_start_made_the_stores_and_did_not_come_to_tell_the_store_is_the_stores() {
    let host = testing::host();
    let put_at = async |host: &Host| put(host, "a component").await.map(drop);
    let id = Uuid::from_u128(1);
    place::said(&host.store, id, None).await.unwrap();
    let owner = Owner { store: id, place: Uuid::from_u128(2) };
    host.blobs.own(owner).await.unwrap();
    put_at(&host).await.unwrap();
    // From now on no other place is.
    host.blobs.disown().await.unwrap();
    assert_eq!(code(put_at(&host).await), "ServiceUnavailable");
    let said = refusal(&host).await;
    assert!(said.contains(&format!("write `{owner}` to memory/of-store")), "{said}");
    host.blobs.own(owner).await.unwrap();
    put_at(&host).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_hosts_that_start_at_once_all_do_that_were_given_the_same_place_and_else_one() {
    for round in 0..40 {
        let (host, same) = (testing::first_host(), round % 2 == 0);
        let start = || {
            let blobs = if same { host.blobs.clone() } else { Blobs::in_memory() };
            let store = host.store.clone();
            tokio::spawn(async move { place::settle(&store, &Env::system(), &blobs).await })
        };
        let starts: Vec<_> = (0..8).map(|_| start()).collect();
        let mut started = 0;
        for start in starts {
            match start.await.unwrap() {
                Ok(()) => started += 1,
                Err(error) => assert!(matches!(error, store::Error::Foreign(_)), "{error}"),
            }
        }
        assert_eq!(started, if same { 8 } else { 1 }, "round {round}");
    }
}
