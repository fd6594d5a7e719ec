//! One suite for both engines.

/// Runs each test once over a file and once in memory.
macro_rules! on_both {
    ($($(#[$attribute:meta])* async fn $name:ident($store:ident: Store) $body:block)*) => {
        $(
            mod $name {
                use super::super::*;

                async fn check($store: Store) $body

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn on_a_file() {
                    let folder = tempfile::tempdir().unwrap();
                    check(Store::open(folder.path().join("store.redb")).unwrap()).await;
                }

                #[tokio::test]
                async fn in_memory() {
                    check(Store::in_memory().unwrap()).await;
                }
            }
        )*
    };
}

on_both! {
    async fn what_was_put_is_there_until_it_is_deleted(store: Store) {
        let scope = region();
        store.transact(async |tx| tx.put(&ITEMS, &scope, "a", &item(1, "x")).await).await.unwrap();
        let found = store.read(async |view| view.get(&ITEMS, &scope, "a").await).await.unwrap();
        assert_eq!(found, Some(item(1, "x")));
        let was_there = store.transact(async |tx| tx.delete(&ITEMS, &scope, "a").await).await.unwrap();
        assert!(was_there);
        assert_eq!(store.read(async |view| view.get(&ITEMS, &scope, "a").await).await.unwrap(), None);
    }

    async fn an_operation_answers_with_its_own_error_and_leaves_nothing(store: Store) {
        let store = store.with_error::<OperationError>();
        let scope = region();
        let name = String::from("a");
        let take = async || -> std::result::Result<i64, OperationError> {
            let left = store
                .transact(async |tx| {
                    tx.put(&ITEMS, &scope, &name, &item(5, "x")).await?;
                    let found = tx.get(&ITEMS, &scope, &name).await?.ok_or(OperationError::NotEnough)?;
                    if found.count < 10 {
                        return Err(OperationError::NotEnough);
                    }
                    Ok(found.count)
                })
                .await?;
            Ok(left)
        };
        assert!(matches!(take().await, Err(OperationError::NotEnough)));
        assert_eq!(store.read(async |view| Ok(view.get(&ITEMS, &scope, &name).await?)).await.unwrap(), None);
    }

    async fn a_transaction_can_be_spawned(store: Store) {
        let task = tokio::spawn(async move {
            let scope = region();
            let label = String::from("x");
            store.transact(async |tx| tx.put(&LABELLED, &scope, "a", &item(1, &label)).await).await?;
            store.read(async |view| Ok(view.scan(&LABELLED, &scope, Range::all(), 10).await?.rows.len())).await
        });
        assert_eq!(task.await.unwrap().unwrap(), 1);
    }
}
