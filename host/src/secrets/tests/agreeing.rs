//! A host's key at its start, and hosts that share a store while they get another.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use uuid::Uuid;

use super::super::records::{CURRENT, HOST_KEY, HostKeyRecord};
use super::super::{
    HostKey, HostKeyOptions, HostKeySource, HostKeys, INSTALLATION, Keys, Sealed, WRAPPED_KEYS, at_start, reconcile,
};
use super::{ACCOUNT, PLACE, again, env};
use crate::hosts::{self, Member};
use crate::operation::testing::first_host;
use crate::operation::{Host, Store};
use crate::store::{HostScope, Range, Tx, View};
use crate::work::Timers;

fn store() -> Store {
    crate::store::Store::in_memory().unwrap().with_error()
}

/// The keys of a host that is started with what is in the folder.
async fn started(store: &Store, folder: &Path) -> Result<Keys, String> {
    at_start(store, &env(), &HostKeyOptions::default(), Some(folder)).await
}

fn named(path: &Path) -> HostKeySource {
    HostKeySource::File(path.to_owned())
}

#[tokio::test]
async fn the_first_start_makes_a_key_for_its_owner_alone_and_later_ones_use_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = store();
    let first = started(&store, folder.path()).await.unwrap();
    let mode = fs::metadata(folder.path().join("host.key")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(started(&store, folder.path()).await.unwrap().host_ids(), first.host_ids());
}

#[tokio::test]
async fn a_key_that_was_lost_is_not_replaced_by_another() {
    let folder = tempfile::tempdir().unwrap();
    let store = store();
    let first = started(&store, folder.path()).await.unwrap();
    let path = folder.path().join("host.key");
    fs::remove_file(&path).unwrap();
    let (said, id) = (started(&store, folder.path()).await.err().unwrap(), first.host_ids()[0]);
    assert_eq!(
        said,
        format!(
            "the keys of this state are wrapped with the host key {id}, and {} is not there: put it there again, or say where it is (--host-key)",
            path.display()
        )
    );
    assert!(!path.exists());
}

#[tokio::test]
async fn a_host_with_another_key_is_told_which_it_wants() {
    let [folder, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let store = store();
    let first = started(&store, folder.path()).await.unwrap();
    let path = other.path().join("key");
    let others = HostKey::create(&path, &muster_env::Env::system()).unwrap();
    let mut options = HostKeyOptions { current: Some(named(&path)), previous: Vec::new() };
    let said = at_start(&store, &env(), &options, Some(folder.path())).await.err().unwrap();
    assert_eq!(
        said,
        format!(
            "keys of this state are wrapped with the host key {}, and this host has {}: start it with that key too (--host-key, or \
             --previous-host-key while it is replaced)",
            first.host_ids()[0],
            others.id()
        )
    );
    options.previous.push(named(&folder.path().join("host.key")));
    let both = at_start(&store, &env(), &options, Some(folder.path())).await.unwrap();
    assert_eq!(both.host_ids(), [others.id(), first.host_ids()[0]]);
}

/// A host of that number with these keys, which has not entered.
fn with_keys(host: &Host, number: u128, current: &HostKey, others: &[&HostKey]) -> Host {
    let keys = HostKeys::new(again(current), others.iter().map(|key| again(key)).collect());
    let member = Member::new(Uuid::from_u128(number), format!("http://host-{number}.example:8750"), false);
    Host { keys: Keys::new(keys), member, ..host.clone() }
}

async fn refused(host: &Host) -> String {
    let error = hosts::enter(host).await.unwrap_err();
    assert_eq!(error.code, "ConflictException", "{error:?}");
    error.message
}

/// Seals a value with the account's default key, and the keys of so many more accounts.
async fn sealed(host: &Host, accounts: u32) -> Sealed {
    for number in 0..accounts {
        let draft = host.keys.draft(&number.to_string(), &host.env);
        let seal = async |tx: &mut Tx| host.keys.seal(tx, &draft, b"other", PLACE).await;
        host.store.transact(seal).await.unwrap();
    }
    let draft = host.keys.draft(ACCOUNT, &host.env);
    host.store.transact(async |tx: &mut Tx| host.keys.seal(tx, &draft, b"hunter2", PLACE).await).await.unwrap()
}

/// What it opens to for a host.
async fn opened(host: &Host, sealed: &Sealed) -> Vec<u8> {
    let read = async |view: &View| host.keys.open(view, (ACCOUNT, "default"), sealed, PLACE).await;
    host.store.read(read).await.unwrap().expose().clone()
}

async fn record(host: &Host) -> HostKeyRecord {
    let read = async |view: &View| Ok(view.get(&HOST_KEY, &HostScope, CURRENT).await?);
    host.store.read(read).await.unwrap().unwrap()
}

#[tokio::test(start_paused = true)]
async fn hosts_get_another_key_one_after_the_other_and_then_nothing_needs_the_old_one() {
    let [old, new] = [7, 8].map(|seed| HostKey::random(&muster_env::Env::simulated(seed, 0)));
    let any = first_host();
    let leave = async |tx: &mut Tx| {
        tx.delete(&hosts::HOSTS, &HostScope, &any.member.id()).await?;
        Ok(tx.delete(&HOST_KEY, &HostScope, CURRENT).await?)
    };
    any.store.transact(leave).await.unwrap();
    let before = with_keys(&any, 1, &old, &[]);
    hosts::enter(&before).await.unwrap();
    let value = sealed(&before, 120).await;
    let mut timers = Timers::new();
    reconcile(&mut timers);

    // Too early: it would wrap what the other cannot unwrap.
    let said = refused(&with_keys(&any, 2, &new, &[&old])).await;
    assert_eq!(
        said,
        format!(
            "The host at http://host-1.example:8750 does not have the host key {}, which this one wraps with: start each host with it as \
             --previous-host-key first.",
            new.id()
        )
    );
    let said = refused(&with_keys(&any, 2, &new, &[])).await;
    assert!(said.contains(&format!("wraps with the host key {}, which this host does not have", old.id())), "{said}");

    let first = with_keys(&any, 1, &old, &[&new]);
    hosts::enter(&first).await.unwrap();
    timers.settle(&first, 100).await.unwrap();
    assert_eq!(record(&any).await.current, old.id());
    let second = with_keys(&any, 2, &new, &[&old]);
    hosts::enter(&second).await.unwrap();
    assert_eq!(record(&any).await, HostKeyRecord { current: new.id(), retired: vec![old.id()] });

    timers.settle(&second, 100).await.unwrap();
    let left = async |view: &View| Ok(view.scan(&WRAPPED_KEYS, &HostScope, Range::all(), 1_000).await?.rows);
    let keys = any.store.read(left).await.unwrap();
    assert_eq!(keys.len(), 121);
    for ((account, _), key) in keys {
        assert!(key.versions().values().all(|version| version.host_key() == new.id()), "{account}");
    }
    // The host that wraps with the old one works on, and does not bring it back.
    assert_eq!(opened(&first, &value).await, b"hunter2");
    hosts::enter(&first).await.unwrap();
    assert_eq!(record(&any).await.current, new.id());

    let later = sealed(&first, 0).await;
    hosts::enter(&with_keys(&any, 1, &new, &[&old])).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_secs(30)).await;
    timers.settle(&second, 100).await.unwrap();
    let without = with_keys(&any, 1, &new, &[]);
    hosts::enter(&without).await.unwrap();
    assert_eq!(opened(&without, &value).await, b"hunter2");
    assert_eq!(opened(&without, &later).await, b"hunter2");
    let draft = without.keys.draft(INSTALLATION, &without.env);
    without.store.transact(async |tx: &mut Tx| without.keys.seal(tx, &draft, b"x", PLACE).await).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn keys_that_are_damaged_hold_up_no_other_and_are_tried_again_in_an_hour() {
    let [old, new] = [7, 8].map(|seed| HostKey::random(&muster_env::Env::simulated(seed, 0)));
    let any = first_host();
    let leave = async |tx: &mut Tx| {
        tx.delete(&hosts::HOSTS, &HostScope, &any.member.id()).await?;
        Ok(tx.delete(&HOST_KEY, &HostScope, CURRENT).await?)
    };
    any.store.transact(leave).await.unwrap();
    let before = with_keys(&any, 1, &old, &[]);
    hosts::enter(&before).await.unwrap();
    let value = sealed(&before, 60).await;
    // What is another account's does not come out here; these are more than are wrapped at once.
    let place = |number: u32| (format!("0000000000{number:02}"), "default".to_owned());
    let damage = async |tx: &mut Tx| {
        let (account, name) = (ACCOUNT, "default");
        let moved = tx.get(&WRAPPED_KEYS, &HostScope, &(account, name)).await?.unwrap();
        for number in 0..55 {
            tx.put(&WRAPPED_KEYS, &HostScope, &place(number), &moved).await?;
        }
        Ok::<_, crate::operation::Error>(())
    };
    any.store.transact(damage).await.unwrap();

    let host = with_keys(&any, 1, &new, &[&old]);
    hosts::enter(&host).await.unwrap();
    let mut timers = Timers::new();
    reconcile(&mut timers);
    timers.settle(&host, 100).await.unwrap();
    let left = async |view: &View| Ok(view.scan(&WRAPPED_KEYS, &HostScope, Range::all(), 1_000).await?.rows);
    let keys = any.store.read(left).await.unwrap();
    let old_ones = keys.iter().filter(|(_, key)| key.versions().values().any(|version| version.host_key() == old.id()));
    assert_eq!((keys.len(), old_ones.count()), (116, 55));
    assert_eq!(opened(&host, &value).await, b"hunter2");
    let due = any.store.next_due_millis().await.unwrap().unwrap();
    assert!(due > host.env.now_millis() + 3_000_000, "it goes on trying");
}

#[tokio::test(start_paused = true)]
async fn a_key_that_is_kept_opens_nothing_in_the_place_of_another() {
    let host = first_host();
    let value = sealed(&host, 0).await;
    assert_eq!(opened(&host, &value).await, b"hunter2");
    let moved = async |tx: &mut Tx| {
        let key = tx.get(&WRAPPED_KEYS, &HostScope, &(ACCOUNT, "default")).await?.unwrap();
        tx.put(&WRAPPED_KEYS, &HostScope, &("444455556666", "default"), &key).await?;
        Ok::<_, crate::operation::Error>(())
    };
    host.store.transact(moved).await.unwrap();
    let read = async |view: &View| host.keys.open(view, ("444455556666", "default"), &value, PLACE).await;
    assert!(host.store.read(read).await.is_err(), "another account's key was taken from what was kept");
    assert_eq!(opened(&host, &value).await, b"hunter2");
}
