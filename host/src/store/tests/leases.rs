//! Leases, on every engine.

use super::engines::on_every;
use super::*;

/// When the tests' clocks begin.
const NOW: u64 = 1_767_225_600_000;

async fn take(store: &Store, holder: &str, now_millis: u64) -> Option<Lease> {
    store.transact(async |tx| tx.take_lease("shard", holder, now_millis).await).await.unwrap()
}

/// Writes under the lease.
async fn write(store: &Store, lease: &Lease, label: &str) -> Result<()> {
    store
        .transact(async |tx| {
            tx.fence(lease).await?;
            tx.put(&ITEMS, &region(), "a", &item(1, label)).await
        })
        .await
}

async fn written(store: &Store) -> Option<String> {
    let found = store.read(async |view| view.get(&ITEMS, &region(), "a").await).await.unwrap();
    found.map(|found| found.label)
}

on_every! {
    async fn a_lease_has_one_holder_until_its_time_has_run_out(store: Store) {
        let first = take(&store, "one", NOW).await.unwrap();
        assert_eq!((first.name(), first.holder(), first.revision()), ("shard", "one", 1));
        assert_eq!(take(&store, "two", NOW).await, None);
        assert_eq!(take(&store, "one", NOW).await, None, "nor is it taken twice by the same");
        assert_eq!(take(&store, "two", NOW + LEASE_MILLIS - 1).await, None);
        let second = take(&store, "two", NOW + LEASE_MILLIS).await.unwrap();
        assert_eq!((second.holder(), second.revision()), ("two", 2));
    }

    async fn a_holder_that_slept_past_the_end_commits_nothing_once_another_has_the_lease(store: Store) {
        let first = take(&store, "one", NOW).await.unwrap();
        write(&store, &first, "one").await.unwrap();
        let second = take(&store, "two", NOW + LEASE_MILLIS).await.unwrap();
        write(&store, &second, "two").await.unwrap();
        let late = write(&store, &first, "one, late").await;
        assert!(matches!(&late, Err(Error::LeaseLost(name)) if &**name == "shard"), "{late:?}");
        let renewed = store.transact(async |tx| tx.renew_lease(&first, NOW + LEASE_MILLIS).await).await;
        assert!(matches!(renewed, Err(Error::LeaseLost(_))), "{renewed:?}");
        assert!(!store.transact(async |tx| tx.release_lease(&first).await).await.unwrap());
        write(&store, &second, "two, again").await.unwrap();
        assert_eq!(written(&store).await.as_deref(), Some("two, again"));
    }

    async fn a_lease_that_was_taken_without_hearing_so_is_found_by_its_holder(store: Store) {
        let of = async |holder| store.read(async |view| view.leases_of(holder).await).await.unwrap().remove("shard");
        assert_eq!(of("one").await, None);
        let lease = take(&store, "one", NOW).await;
        assert_eq!(of("one").await, lease);
        assert_eq!(of("two").await, None);
        write(&store, &lease.unwrap(), "one").await.unwrap();
        take(&store, "two", NOW + LEASE_MILLIS).await.unwrap();
        assert_eq!(of("one").await, None);
    }

    async fn a_transaction_that_goes_on_behind_a_lost_lease_leaves_nothing(store: Store) {
        let first = take(&store, "one", NOW).await.unwrap();
        take(&store, "two", NOW + LEASE_MILLIS).await.unwrap();
        let done = store
            .transact(async |tx| {
                let _ = tx.fence(&first).await;
                tx.put(&ITEMS, &region(), "a", &item(1, "one")).await
            })
            .await;
        assert!(matches!(done, Err(Error::LeaseLost(_))), "{done:?}");
        assert_eq!(written(&store).await, None);
    }

    async fn a_holder_that_slept_and_whose_lease_nobody_took_goes_on(store: Store) {
        let lease = take(&store, "one", NOW).await.unwrap();
        write(&store, &lease, "late").await.unwrap();
        store.transact(async |tx| tx.renew_lease(&lease, NOW + 2 * LEASE_MILLIS).await).await.unwrap();
        assert_eq!(take(&store, "two", NOW + 3 * LEASE_MILLIS - 1).await, None);
        assert!(take(&store, "two", NOW + 3 * LEASE_MILLIS).await.is_some());
    }

    async fn a_released_lease_is_free_at_once_and_its_revision_goes_on(store: Store) {
        let first = take(&store, "one", NOW).await.unwrap();
        assert!(store.transact(async |tx| tx.release_lease(&first).await).await.unwrap());
        assert!(!store.transact(async |tx| tx.release_lease(&first).await).await.unwrap());
        let late = write(&store, &first, "one").await;
        assert!(matches!(late, Err(Error::LeaseLost(_))), "{late:?}");
        let again = take(&store, "one", NOW).await.unwrap();
        assert_eq!(again.revision(), 2);
        let late = write(&store, &first, "one").await;
        assert!(matches!(late, Err(Error::LeaseLost(_))), "the same holder under an earlier revision: {late:?}");
        write(&store, &again, "one").await.unwrap();
    }

    async fn what_a_holder_had_that_is_no_more_is_free(store: Store) {
        let all = ["a", "b", "c"];
        store
            .transact(async |tx| {
                for (name, holder) in all.into_iter().zip(["gone", "well", "gone"]) {
                    assert!(tx.take_lease(name, holder, NOW).await?.is_some());
                }
                Ok(())
            })
            .await
            .unwrap();
        assert_eq!(store.transact(async |tx| tx.release_leases_of("gone").await).await.unwrap(), 2);
        for (name, free) in all.into_iter().zip([true, false, true]) {
            let taken = store.transact(async |tx| tx.take_lease(name, "other", NOW).await).await.unwrap();
            assert_eq!(taken.is_some(), free, "{name}");
        }
    }
}
