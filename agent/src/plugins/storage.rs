//! Values that plugins keep on this node, in a file of their own beside the agent's log.
//!
//! Invariants: a plugin sees its own values alone; its keys and values together never have more bytes than its quota; what was stored is
//! on the disk when the call returns.

use std::fs::{OpenOptions, Permissions};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use muster_runtime::{Failure, codes};
use redb::backends::FileBackend;
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};

/// By plugin, a zero byte, which no plugin's name has, and key.
const VALUES: TableDefinition<'_, &[u8], &[u8]> = TableDefinition::new("values");
/// Bytes of all keys and values of a plugin, by its name: a number of eight bytes, the lowest first.
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

    /// Keeps a value, unless all that the plugin keeps would have more bytes than its quota: that is `too-large`.
    pub async fn put(
        self: &Arc<Self>,
        plugin: &str,
        key: &str,
        value: Vec<u8>,
        quota_bytes: u64,
    ) -> Result<(), Failure> {
        let fits = self.change(plugin, key, Some(value), quota_bytes).await?;
        let message = || format!("the plugin may keep {quota_bytes} bytes, of keys and values together");
        if fits { Ok(()) } else { Err(Failure::new(codes::TOO_LARGE, message())) }
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

    /// Puts or removes; false, and nothing has changed, if the quota does not allow it.
    async fn change(
        self: &Arc<Self>,
        plugin: &str,
        key: &str,
        value: Option<Vec<u8>>,
        quota_bytes: u64,
    ) -> Result<bool, Failure> {
        let (row, of, key_bytes) = (row(plugin, key), plugin.as_bytes().to_vec(), key.len());
        self.with(move |database| {
            let size = |value: &[u8]| (key_bytes + value.len()) as u64;
            let transaction = database.begin_write()?;
            {
                let mut values = transaction.open_table(VALUES)?;
                let mut sizes = transaction.open_table(SIZES)?;
                let before = values.get(row.as_slice())?.map(|value| size(value.value()));
                let all = sizes.get(of.as_slice())?.map(|bytes| number(bytes.value())).unwrap_or_default();
                let rest = all - before.unwrap_or_default();
                let all = rest + value.as_deref().map(size).unwrap_or_default();
                if value.is_some() && all > quota_bytes {
                    return Ok(false);
                }
                match value {
                    Some(value) => drop(values.insert(row.as_slice(), value.as_slice())?),
                    None if before.is_none() => return Ok(true),
                    None => drop(values.remove(row.as_slice())?),
                }
                sizes.insert(of.as_slice(), all.to_le_bytes().as_slice())?;
            }
            transaction.commit()?;
            Ok(true)
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

fn number(bytes: &[u8]) -> u64 {
    bytes.try_into().map(u64::from_le_bytes).unwrap_or_default()
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
        put(&storage, "acme/a", "k1", &[1; 8], 20).await.unwrap();
        put(&storage, "acme/a", "k2", &[2; 8], 20).await.unwrap();
        assert_eq!(put(&storage, "acme/a", "k3", b"", 20).await, Err("too-large".to_owned()));
        assert_eq!(put(&storage, "acme/a", "k2", &[2; 9], 20).await, Err("too-large".to_owned()));
        assert_eq!(storage.get("acme/a", "k2").await.unwrap(), Some(vec![2; 8]), "nothing has changed");
        put(&storage, "acme/a", "k1", &[3; 6], 20).await.unwrap();
        put(&storage, "acme/a", "k3", b"", 20).await.unwrap();
        storage.remove("acme/a", "k2").await.unwrap();
        drop(storage);
        let storage = self::storage(&folder);
        put(&storage, "acme/a", "k2", &[2; 8], 20).await.unwrap();
        assert_eq!(put(&storage, "acme/a", "k4", b"", 20).await, Err("too-large".to_owned()));
    }

    #[tokio::test]
    async fn plugins_do_not_see_each_other_s_values_nor_use_each_other_s_room() {
        let folder = tempfile::tempdir().unwrap();
        let storage = storage(&folder);
        for (plugin, value) in [("acme/a", b"a"), ("acme/ab", b"b"), ("acme/b", b"c")] {
            put(&storage, plugin, "key", value, 4).await.unwrap();
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
            put(&storage, "acme/a", key, b"", 100).await.unwrap();
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
