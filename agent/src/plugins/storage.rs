//! Values that plugins keep on this node, in a file of their own beside the agent's log.
//!
//! Invariants: a plugin sees its own values alone; it never has more keys, nor keys and values of more bytes together, than it may keep;
//! what was stored is on the disk when the call returns.

use std::fs::{OpenOptions, Permissions};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use muster_package::{Kept, TooMuch};
use muster_runtime::{Failure, codes};
use redb::backends::FileBackend;
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};

/// By plugin, a zero byte, which no plugin's name has, and key.
const VALUES: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("values");
/// How many keys a plugin has and how many bytes they and their values count, by its name: two numbers of eight bytes, the lowest first.
const SIZES: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("sizes");
/// redb's own default is made for servers.
const CACHE_BYTES: usize = 1024 * 1024;
/// Read and written by the agent's user alone.
const MODE: u32 = 0o600;

/// What all plugins keep. The file is opened when the first of them keeps something or looks for it.
pub struct Storage {
    path: PathBuf,
    open: Mutex<Option<Arc<Database>>>,
}

impl Storage {
    /// In that file, made when it is needed.
    pub fn new(path: PathBuf) -> Self {
        Self { path, open: Mutex::default() }
    }

    pub async fn get(self: &Arc<Self>, plugin: &str, key: &str) -> Result<Option<Vec<u8>>, Failure> {
        let row = row(plugin, key);
        self.with(move |database| {
            let values = database.begin_read()?.open_table(VALUES)?;
            Ok(values.get(row.as_slice())?.map(|value| value.value().to_vec()))
        })
        .await
    }

    /// Keeps a value, unless all that the plugin keeps would be more than it may: that is `too-large`.
    pub async fn put(
        self: &Arc<Self>,
        plugin: &str,
        key: &str,
        value: Vec<u8>,
        quota_bytes: u64,
    ) -> Result<(), Failure> {
        let kept = self.change(plugin, key, Some(value), quota_bytes).await?;
        kept.map_err(|too_much| Failure::new(codes::TOO_LARGE, too_much))
    }

    /// Forgets a value, if there is one.
    pub async fn remove(self: &Arc<Self>, plugin: &str, key: &str) -> Result<(), Failure> {
        self.change(plugin, key, None, u64::MAX).await.map(drop)
    }

    /// The keys that begin so, in the order of their bytes.
    pub async fn keys(self: &Arc<Self>, plugin: &str, prefix: &str) -> Result<Vec<String>, Failure> {
        let (from, plugin_bytes) = (row(plugin, prefix), plugin.len() + 1);
        self.with(move |database| {
            let values = database.begin_read()?.open_table(VALUES)?;
            let mut keys = Vec::new();
            for entry in values.range(from.as_slice()..)? {
                let (row, _) = entry?;
                if !row.value().starts_with(&from) {
                    break;
                }
                keys.push(String::from_utf8_lossy(&row.value()[plugin_bytes..]).into_owned());
            }
            Ok(keys)
        })
        .await
    }

    /// Puts or removes; nothing has changed where it would be too much.
    async fn change(
        self: &Arc<Self>,
        plugin: &str,
        key: &str,
        value: Option<Vec<u8>>,
        quota_bytes: u64,
    ) -> Result<Result<(), TooMuch>, Failure> {
        let (row, of, key) = (row(plugin, key), plugin.as_bytes().to_vec(), key.to_owned());
        self.with(move |database| {
            let transaction = database.begin_write()?;
            {
                let mut values = transaction.open_table(VALUES)?;
                let mut sizes = transaction.open_table(SIZES)?;
                let before = values.get(row.as_slice())?.map(|value| value.value().len());
                let mut kept = sizes.get(of.as_slice())?.map(|kept| numbers(kept.value())).unwrap_or_default();
                if let Some(bytes) = before {
                    kept = kept.without(&key, bytes);
                }
                match value {
                    Some(value) => {
                        kept = match kept.with(&key, value.len(), quota_bytes) {
                            Ok(kept) => kept,
                            Err(too_much) => return Ok(Err(too_much)),
                        };
                        values.insert(row.as_slice(), value.as_slice())?;
                    }
                    None if before.is_none() => return Ok(Ok(())),
                    None => drop(values.remove(row.as_slice())?),
                }
                let kept = [kept.keys, kept.bytes].map(u64::to_le_bytes).concat();
                sizes.insert(of.as_slice(), kept.as_slice())?;
            }
            transaction.commit()?;
            Ok(Ok(()))
        })
        .await
    }

    /// Works on the open file, on a thread that may wait for the disk.
    async fn with<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Database) -> Result<T, redb::Error> + Send + 'static,
    ) -> Result<T, Failure> {
        let storage = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || {
            let database = storage.database()?;
            let done = work(&database);
            if done.is_err() {
                // redb does nothing more after a failed write; a file that is opened anew may be well.
                *storage.lock() = None;
            }
            done
        });
        let failed = |why: String| {
            tracing::error!("what plugins keep cannot be read or written: {why}");
            Failure::new(codes::UNAVAILABLE, "the node cannot keep or find values now; its log says why")
        };
        done.await.map_err(|error| failed(error.to_string()))?.map_err(|error| failed(error.to_string()))
    }

    fn database(&self) -> Result<Arc<Database>, redb::Error> {
        let mut open = self.lock();
        if let Some(database) = &*open {
            return Ok(Arc::clone(database));
        }
        let file =
            OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(MODE).open(&self.path)?;
        file.set_permissions(Permissions::from_mode(MODE))?;
        let database = Database::builder().set_cache_size(CACHE_BYTES).create_with_backend(FileBackend::new(file)?)?;
        // Reading before the first write would find no table.
        let transaction = database.begin_write()?;
        transaction.open_table(VALUES)?;
        transaction.open_table(SIZES)?;
        transaction.commit()?;
        Ok(Arc::clone(open.insert(Arc::new(database))))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Arc<Database>>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn row(plugin: &str, key: &str) -> Vec<u8> {
    [plugin.as_bytes(), &[0], key.as_bytes()].concat()
}

fn numbers(bytes: &[u8]) -> Kept {
    let (keys, bytes) = bytes.split_at(bytes.len() / 2);
    let [keys, bytes] = [keys, bytes].map(|bytes| bytes.try_into().map(u64::from_le_bytes).unwrap_or_default());
    Kept { keys, bytes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn storage(folder: &tempfile::TempDir) -> Arc<Storage> {
        Arc::new(Storage::new(folder.path().join("storage.redb")))
    }

    async fn put(storage: &Arc<Storage>, plugin: &str, key: &str, value: &[u8], quota: u64) -> Result<(), String> {
        storage.put(plugin, key, value.to_vec(), quota).await.map_err(|failure| failure.code)
    }

    #[tokio::test]
    async fn what_is_kept_is_there_after_a_restart_and_gone_when_it_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let first = storage(&folder);
        assert!(!first.path.exists(), "nobody needs it yet");
        assert_eq!(first.get("acme/a", "k").await.unwrap(), None);
        put(&first, "acme/a", "k", b"one", 100).await.unwrap();
        put(&first, "acme/a", "k", b"two", 100).await.unwrap();
        let mode = std::fs::metadata(&first.path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        drop(first);

        let second = storage(&folder);
        assert_eq!(second.get("acme/a", "k").await.unwrap(), Some(b"two".to_vec()));
        second.remove("acme/a", "k").await.unwrap();
        second.remove("acme/a", "k").await.unwrap();
        assert_eq!(second.get("acme/a", "k").await.unwrap(), None);
    }

    #[tokio::test]
    async fn a_quota_is_of_keys_and_values_together_and_what_is_replaced_or_forgotten_makes_room() {
        let folder = tempfile::tempdir().unwrap();
        let storage = storage(&folder);
        // Each of them counts 64 bytes beside its own.
        let quota = 20 + 2 * 64;
        put(&storage, "acme/a", "k1", &[1; 8], quota).await.unwrap();
        put(&storage, "acme/a", "k2", &[2; 8], quota).await.unwrap();
        assert_eq!(put(&storage, "acme/a", "k3", b"", quota).await, Err("too-large".to_owned()));
        assert_eq!(put(&storage, "acme/a", "k2", &[2; 9], quota).await, Err("too-large".to_owned()));
        assert_eq!(storage.get("acme/a", "k2").await.unwrap(), Some(vec![2; 8]), "nothing has changed");
        storage.remove("acme/a", "k2").await.unwrap();
        put(&storage, "acme/a", "k3", &[3; 8], quota).await.unwrap();
        drop(storage);
        let storage = self::storage(&folder);
        put(&storage, "acme/a", "k3", &[4; 8], quota).await.unwrap();
        assert_eq!(put(&storage, "acme/a", "k4", b"", quota).await, Err("too-large".to_owned()));
    }

    #[tokio::test]
    async fn keys_are_counted_whatever_they_hold() {
        let folder = tempfile::tempdir().unwrap();
        let storage = storage(&folder);
        put(&storage, "acme/a", "k", b"", 1_000).await.unwrap();
        let full = [10_000_u64, 10_000 * 65].map(u64::to_le_bytes).concat();
        let filled = storage.with(move |database| {
            let transaction = database.begin_write()?;
            transaction.open_table(SIZES)?.insert(b"acme/a".as_slice(), full.as_slice())?;
            Ok(transaction.commit()?)
        });
        filled.await.unwrap();
        assert_eq!(put(&storage, "acme/a", "l", b"", u64::MAX).await, Err("too-large".to_owned()));
        put(&storage, "acme/a", "k", b"is there already", u64::MAX).await.unwrap();
        storage.remove("acme/a", "k").await.unwrap();
        put(&storage, "acme/a", "l", b"", u64::MAX).await.unwrap();
    }

    #[tokio::test]
    async fn plugins_do_not_see_each_other_s_values_nor_use_each_other_s_room() {
        let folder = tempfile::tempdir().unwrap();
        let storage = storage(&folder);
        for (plugin, value) in [("acme/a", b"a"), ("acme/ab", b"b"), ("acme/b", b"c")] {
            put(&storage, plugin, "key", value, 4 + 64).await.unwrap();
        }
        assert_eq!(storage.get("acme/a", "key").await.unwrap(), Some(b"a".to_vec()));
        assert_eq!(storage.keys("acme/a", "").await.unwrap(), ["key"]);
        storage.remove("acme/a", "key").await.unwrap();
        assert_eq!(storage.get("acme/ab", "key").await.unwrap(), Some(b"b".to_vec()));
        assert!(storage.keys("acme/a", "").await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn keys_are_those_that_begin_so_in_the_order_of_their_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let storage = storage(&folder);
        for key in ["b", "a\u{0}", "\u{fc}", "ab", "a"] {
            put(&storage, "acme/a", key, b"", 1_000).await.unwrap();
        }
        assert_eq!(storage.keys("acme/a", "").await.unwrap(), ["a", "a\u{0}", "ab", "b", "\u{fc}"]);
        assert_eq!(storage.keys("acme/a", "a").await.unwrap(), ["a", "a\u{0}", "ab"]);
        assert!(storage.keys("acme/a", "c").await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_file_that_cannot_be_used_is_unavailable_and_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let storage = storage(&folder);
        std::fs::create_dir(&storage.path).unwrap();
        assert_eq!(storage.get("acme/a", "k").await.unwrap_err().code, "unavailable");
        std::fs::remove_dir(&storage.path).unwrap();
        assert_eq!(storage.get("acme/a", "k").await.unwrap(), None);
    }
}
