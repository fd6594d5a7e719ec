//! The engines that the suite runs on, and a fresh store on each.

use tempfile::TempDir;

use super::*;

/// Connections of a test's store: tests run beside each other, over one server.
const CONNECTIONS: usize = 12;

/// What a store can be kept in.
#[derive(Debug, Clone, Copy)]
pub(super) enum Engine {
    File,
    Memory,
    Postgres,
}

/// A store with nothing in it, and what it lives in.
#[derive(Debug)]
pub(super) struct Fresh {
    pub store: Store,
    /// Dropped after the store.
    _folder: Option<TempDir>,
}

impl Engine {
    pub async fn fresh(self) -> Fresh {
        match self {
            Self::File => {
                let folder = tempfile::tempdir().unwrap();
                let store = Store::open(folder.path().join("store.redb")).unwrap();
                Fresh { store, _folder: Some(folder) }
            }
            Self::Postgres => {
                let url = muster_test_postgres::shared().database();
                Fresh { store: Store::connect(&url, CONNECTIONS).await.unwrap(), _folder: None }
            }
            Self::Memory => Fresh { store: Store::in_memory().unwrap(), _folder: None },
        }
    }
}

/// Runs each test once on every engine.
macro_rules! on_every {
    ($($(#[$attribute:meta])* async fn $name:ident($store:ident: Store) $body:block)*) => {
        $(
            $(#[$attribute])*
            mod $name {
                use super::*;

                async fn check($store: Store) $body

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn on_a_file() {
                    let fresh = $crate::store::tests::engines::Engine::File.fresh().await;
                    check(fresh.store.clone()).await;
                }

                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn on_postgresql() {
                    let fresh = $crate::store::tests::engines::Engine::Postgres.fresh().await;
                    check(fresh.store.clone()).await;
                }

                #[tokio::test]
                async fn in_memory() {
                    let fresh = $crate::store::tests::engines::Engine::Memory.fresh().await;
                    check(fresh.store.clone()).await;
                }
            }
        )*
    };
}
pub(super) use on_every;
