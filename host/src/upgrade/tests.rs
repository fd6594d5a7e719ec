use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::time::sleep;

use super::*;
use crate::hosts::{self, HOSTS, Member, Membership};
use crate::operation::testing::{beside_of_form, first_host_of_form};
use crate::store::{Record, RegionScope, Table, View, encode};
use crate::work::Reconcilers;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct OldRecord {
    seconds: u64,
}

impl Record for OldRecord {
    const VERSION: u8 = 1;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct NewRecord {
    millis: u64,
}

impl Record for NewRecord {
    const VERSION: u8 = 2;
    const FORM: u32 = 2;

    fn older(_: u8, body: &[u8]) -> crate::store::Result<Self> {
        let OldRecord { seconds } = rmp_serde::from_slice(body).unwrap();
        Ok(Self { millis: 1_000 * seconds })
    }

    fn before(&self) -> crate::store::Result<Vec<u8>> {
        encode(&OldRecord { seconds: self.millis / 1_000 })
    }
}

static OLD: Table<RegionScope, u64, OldRecord> = Table::new("times");
static NEW: Table<RegionScope, u64, NewRecord> = Table::new("times");
static FIRST: Table<HostScope, u64, NewRecord> = Table::new("first");
static LAST: Table<HostScope, u64, NewRecord> = Table::new("zuletzt");

fn scope() -> RegionScope {
    RegionScope::new("111122223333", "eu-west-1")
}

/// A host of the release that brings that form, with its work.
struct Running {
    host: Host,
    membership: Membership,
    reconcilers: Reconcilers,
}

impl Running {
    async fn start(host: Host) -> Self {
        let membership = Membership::join(&host).await.unwrap();
        let mut timers = Timers::new();
        reconcile(&mut timers, vec![&LAST, &NEW, &FIRST]);
        Self { reconcilers: Reconcilers::start(host.clone(), timers), membership, host }
    }

    async fn stop(self) {
        self.reconcilers.stop().await;
        self.membership.leave().await.unwrap();
    }
}

async fn put_old(host: &Host, numbers: std::ops::Range<u64>) {
    for number in numbers {
        let record = OldRecord { seconds: number };
        host.store.transact(async |tx: &mut Tx| Ok(tx.put(&OLD, &scope(), &number, &record).await?)).await.unwrap();
    }
}

async fn old(host: &Host, number: u64) -> Result<Option<OldRecord>> {
    host.store.read(async |view: &View| Ok(view.get(&OLD, &scope(), &number).await?)).await
}

async fn form(host: &Host) -> FormRecord {
    host.store.read(async |view: &View| Ok(view.form().await?)).await.unwrap().unwrap()
}

#[tokio::test(start_paused = true)]
async fn hosts_are_replaced_one_after_the_other_and_then_the_records_are() {
    let n = Running::start(first_host_of_form(1)).await;
    put_old(&n.host, 0..100).await;
    let next = Running::start(beside_of_form(&n.host, 2, 2)).await;

    // Side by side, for as long as it takes: what the newer one writes, the older one reads.
    sleep(Duration::from_secs(600)).await;
    assert_eq!(form(&next.host).await.number, 1);
    let record = NewRecord { millis: 100_000 };
    let put = async |tx: &mut Tx| Ok(tx.put(&NEW, &scope(), &100, &record).await?);
    next.host.store.transact(put).await.unwrap();
    assert_eq!(old(&n.host, 100).await.unwrap(), Some(OldRecord { seconds: 100 }));

    let store = n.host.clone();
    n.stop().await;
    sleep(Duration::from_secs(60)).await;
    assert_eq!(form(&next.host).await, FormRecord { number: 2, release: RELEASE.to_owned(), renewing: None });
    for number in 0..101 {
        let refused = old(&store, number).await.unwrap_err();
        assert!(format!("{refused:?}").contains("written by a newer Muster"), "{refused:?}");
        let new = next.host.store.read(async |view: &View| Ok(view.get(&NEW, &scope(), &number).await?)).await;
        assert_eq!(new.unwrap(), Some(NewRecord { millis: 1_000 * number }));
    }
}

#[tokio::test(start_paused = true)]
async fn a_release_after_the_next_begins_when_the_first_is_no_more() {
    let n = Running::start(first_host_of_form(1)).await;
    let member = Member::new(uuid::Uuid::from_u128(2), "http://host-2.example:8750", false).of_form(3);
    let after_next = Host { member, ..n.host.clone() };
    let refused = hosts::enter(&after_next).await.unwrap_err();
    assert!(refused.message.contains("brings form 1 of the state, and this one"), "{refused:?}");
    assert_eq!(form(&n.host).await.number, 1);
    let first = n.host.clone();
    n.stop().await;
    hosts::enter(&after_next).await.unwrap();
    let refused = hosts::enter(&first).await.unwrap_err();
    assert!(refused.message.contains("brings form 3 of the state, and this one"), "{refused:?}");
    let after_next = Running::start(after_next).await;
    sleep(Duration::from_secs(60)).await;
    assert_eq!(form(&after_next.host).await.number, 3);
}

#[tokio::test(start_paused = true)]
async fn records_are_written_anew_from_where_a_killed_host_left_it() {
    let n = Running::start(first_host_of_form(1)).await;
    put_old(&n.host, 0..2_000).await;
    let second = Running::start(beside_of_form(&n.host, 2, 2)).await;
    let third = beside_of_form(&n.host, 3, 2);
    n.stop().await;
    let mut changes = third.store.watch();
    let half = loop {
        if let Some((table, after)) = form(&third).await.renewing
            && table == "times"
            && !after.is_empty()
        {
            break after;
        }
        changes.changed().await.unwrap();
    };
    drop(second.reconcilers);
    let left = form(&third).await.renewing.unwrap();
    assert!(left.1 >= half && left.0 == "times", "it is not done yet: {left:?}");
    drop(second.membership);
    let third = Running::start(third).await;
    sleep(Duration::from_secs(120)).await;
    assert_eq!(form(&third.host).await.renewing, None);
    assert!(old(&third.host, 1_999).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn an_older_host_that_wakes_up_after_that_ends() {
    let n = Running::start(first_host_of_form(1)).await;
    let id = n.host.member.id();
    let raised = FormRecord { number: 2, release: "9.8.7".to_owned(), renewing: None };
    // What the others did meanwhile: they took it for dead, and went on without it.
    let meanwhile = async |tx: &mut Tx| {
        tx.delete(&HOSTS, &HostScope, &id).await?;
        Ok(tx.set_form(&raised).await?)
    };
    n.host.store.transact(meanwhile).await.unwrap();
    let refused = hosts::enter(&n.host).await.unwrap_err();
    assert!(format!("{refused:?}").contains("the state is of Muster 9.8.7 (form 2)"), "{refused:?}");
    sleep(Duration::from_secs(10)).await;
    let closed = n.host.store.read(async |view: &View| Ok(view.form().await?)).await.unwrap_err();
    assert!(format!("{closed:?}").contains("the store is closed"), "{closed:?}");
}
