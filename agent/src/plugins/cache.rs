//! The plugins that this node has: fetched by digest, verified, compiled in a child process, kept.
//!
//! Invariants: nothing is loaded whose bytes do not have the digest that a command named; what several works need at once is
//! fetched and compiled once; the folder stays within [`FOLDER_BYTES`], where the least recently used goes first.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use ed25519_dalek::SigningKey;
use hyper::Method;
use muster_env::Env;
use muster_package::COMPONENT_BYTES;
use muster_runtime::{Artifacts, Config, Plugin, Runtime};
use sha2::{Digest, Sha256};
use tokio::io::AsyncWriteExt;

use super::Settings;
use crate::connection::random;
use crate::executor::Failure;
use crate::http::{HttpError, Sender};

/// Plugins that stay in memory: more than the documents of one fleet usually name.
const LOADED: usize = 32;
/// Bytes of all plugins and their compiled forms.
const FOLDER_BYTES: u64 = 1024 * 1024 * 1024;
/// How long compiling one plugin may take. The largest, with a language's runtime, take seconds.
const COMPILE_WITHIN: Duration = Duration::from_secs(300);
/// How long fetching one plugin may take, with all attempts: a host that sends a byte now and then answers for ever.
const FETCH_WITHIN: Duration = Duration::from_secs(600);
/// Attempts to fetch a plugin from a host that does not give it, before the step fails.
const ATTEMPTS: u32 = 4;
/// Attempts to find a host: two minutes of them, since one that is alone may be started again, or moved.
const ATTEMPTS_AWAY: u32 = 15;
const RETRY_FIRST: Duration = Duration::from_millis(500);
const RETRY_LONGEST: Duration = Duration::from_secs(10);

pub struct Cache {
    settings: Settings,
    runtime: Runtime,
    env: Env,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// By digest, with when it was used last: a count, not a time.
    loaded: HashMap<String, (Plugin, u64)>,
    uses: u64,
    /// Held while one plugin is being made ready.
    preparing: HashMap<String, Arc<tokio::sync::Mutex<()>>>,
}

/// Where compiled plugins are, and the key that seals them: the agent's own, for this purpose alone. Another release of the
/// agent may have another engine, so each has its folder.
pub fn artifacts(folder: &Path, key: &SigningKey) -> Artifacts {
    let seal = Sha256::new().chain_update(b"muster agent compiled plugins\n").chain_update(key.to_bytes()).finalize();
    Artifacts { folder: folder.join(concat!("compiled-", env!("CARGO_PKG_VERSION"))), key: seal.into() }
}

/// Compiles the plugin with `digest`, that is in `folder`, into the cache: what the child process does.
///
/// # Errors
/// If it is not there or not a plugin; the message is for people.
pub fn compile(folder: &Path, key: &SigningKey, digest: &str) -> Result<(), String> {
    let bytes = fs::read(path(folder, digest)).map_err(|error| format!("the plugin cannot be read: {error}"))?;
    let config = Config { artifacts: Some(artifacts(folder, key)), ..Config::default() };
    let runtime = Runtime::new(config, Env::system()).map_err(|error| error.to_string())?;
    runtime.load(&bytes).map(drop).map_err(|error| error.to_string())
}

impl Cache {
    pub fn new(settings: Settings, runtime: Runtime, env: Env) -> Self {
        Self { settings, runtime, env, state: Mutex::default() }
    }

    /// The plugin, if it can be called at once.
    pub fn loaded(&self, digest: &str) -> Option<Plugin> {
        let mut state = self.state();
        state.uses += 1;
        let now = state.uses;
        let (plugin, used) = state.loaded.get_mut(digest)?;
        *used = now;
        Some(plugin.clone())
    }

    /// The plugin, made ready if it is not.
    pub async fn load(self: &Arc<Self>, digest: &str) -> Result<Plugin, Failure> {
        if let Some(plugin) = self.loaded(digest) {
            return Ok(plugin);
        }
        if !is_digest(digest) {
            return Err(Failure::new("invalid", "The command names a plugin by something that is no digest."));
        }
        let turn = Arc::clone(self.state().preparing.entry(digest.to_owned()).or_default());
        let prepared = {
            let _turn = turn.lock().await;
            match self.loaded(digest) {
                Some(plugin) => Ok(plugin),
                None => self.make_ready(digest).await,
            }
        };
        drop(turn);
        // Whoever still waits for this turn holds it too.
        self.state().preparing.retain(|_, turn| Arc::strong_count(turn) > 1);
        prepared
    }

    async fn make_ready(self: &Arc<Self>, digest: &str) -> Result<Plugin, Failure> {
        let file = path(&self.settings.folder, digest);
        if !has_digest(&file, digest).await {
            self.fetch(digest, &file).await?;
        }
        let plugin = match self.compile_and_load(digest).await {
            Ok(plugin) => plugin,
            Err(why) => {
                // It would stay for as long as there is room.
                let _ = tokio::fs::remove_file(&file).await;
                return Err(Failure::new("unavailable", format!("The plugin could not be made ready: {why}.")));
            }
        };
        self.keep(digest, plugin.clone());
        Ok(plugin)
    }

    async fn compile_and_load(self: &Arc<Self>, digest: &str) -> Result<Plugin, String> {
        if let Some(compiler) = &self.settings.compiler
            && !self.is_compiled(digest)
        {
            self.compile_in_child(compiler, digest).await?;
        }
        let cache = Arc::clone(self);
        let wanted = digest.to_owned();
        let load = move || -> Result<Plugin, String> {
            let file = path(&cache.settings.folder, &wanted);
            let bytes = fs::read(&file).map_err(|error| error.to_string())?;
            let plugin = cache.runtime.load(&bytes).map_err(|error| error.to_string())?;
            // On the very bytes that were loaded.
            if plugin.inspection().digest != wanted {
                return Err("its file changed while it was read".to_owned());
            }
            cache.used(&file);
            cache.stay_within_bounds(&wanted);
            Ok(plugin)
        };
        tokio::task::spawn_blocking(load).await.map_err(|error| error.to_string())?
    }

    async fn fetch(self: &Arc<Self>, digest: &str, file: &Path) -> Result<(), Failure> {
        let late = |_| {
            let within = FETCH_WITHIN.as_secs();
            Failure::new("unavailable", format!("The plugin could not be fetched: it took more than {within} s."))
                .passing()
        };
        tokio::time::timeout(FETCH_WITHIN, self.fetch_in_attempts(digest, file)).await.map_err(late)??;
        // Here already: what was fetched may never be compiled.
        let (cache, fetched) = (Arc::clone(self), digest.to_owned());
        let cleaned = tokio::task::spawn_blocking(move || cache.stay_within_bounds(&fetched)).await;
        cleaned.map_err(|error| Failure::new("unavailable", error.to_string()))
    }

    async fn fetch_in_attempts(&self, digest: &str, file: &Path) -> Result<(), Failure> {
        let mut wait = RETRY_FIRST;
        let (mut answered, mut away) = (0, 0);
        loop {
            let Err(error) = self.fetch_once(digest, file).await else { return Ok(()) };
            let (attempts, most) = if error.is_away() { (&mut away, ATTEMPTS_AWAY) } else { (&mut answered, ATTEMPTS) };
            *attempts += 1;
            if !error.is_passing() || *attempts == most {
                let failure = Failure::new("unavailable", format!("The plugin could not be fetched: {error}."));
                return Err(if error.is_passing() { failure.passing() } else { failure });
            }
            tracing::info!(digest, attempts, "a plugin was not fetched yet: {error}");
            // A fleet that was told of a plugin at one moment asks at one moment, and would again.
            tokio::time::sleep(wait.mul_f64(0.5 + random(&self.env))).await;
            wait = (wait * 2).min(RETRY_LONGEST);
        }
    }

    async fn fetch_once(&self, digest: &str, file: &Path) -> Result<(), HttpError> {
        let Settings { hosts, identity, folder, .. } = &self.settings;
        let path = format!("/_muster/agent/plugins/{digest}");
        let sender = Sender { hosts, identity, env: &self.env };
        let mut answer = sender.request(Method::GET, &path, Vec::new()).await?;

        let disk = |error: io::Error| HttpError::Local(format!("{}: {error}", folder.display()));
        tokio::fs::create_dir_all(folder).await.map_err(disk)?;
        // One turn for each digest: nobody else writes this file.
        let beside = Partial(file.with_extension("part"));
        let mut to = tokio::fs::File::create(&beside.0).await.map_err(disk)?;
        let (mut hash, mut bytes) = (Sha256::new(), 0);
        while let Some(piece) = answer.piece().await? {
            bytes += piece.len();
            if bytes > COMPONENT_BYTES {
                return Err(HttpError::Local(format!("it has more than {COMPONENT_BYTES} bytes")));
            }
            hash.update(&piece);
            to.write_all(&piece).await.map_err(disk)?;
        }
        if hex(&hash.finalize()) != digest {
            return Err(HttpError::Local("what came does not have its digest".to_owned()));
        }
        to.sync_all().await.map_err(disk)?;
        tokio::fs::rename(&beside.0, file).await.map_err(disk)
    }

    async fn compile_in_child(&self, compiler: &Path, digest: &str) -> Result<(), String> {
        let data_dir = self.settings.folder.parent().unwrap_or(Path::new("/"));
        let child = tokio::process::Command::new(compiler)
            .args(["compile", "--data-dir"])
            .arg(data_dir)
            .arg(digest)
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .output();
        let output = tokio::time::timeout(COMPILE_WITHIN, child).await;
        let output = output.map_err(|_| "compiling it took too long".to_owned())?.map_err(|error| error.to_string())?;
        if output.status.success() {
            return Ok(());
        }
        let said: String = String::from_utf8_lossy(&output.stderr).trim().chars().take(1000).collect();
        Err(format!("its compiler ended with {}: {said}", output.status))
    }

    fn is_compiled(&self, digest: &str) -> bool {
        artifacts(&self.settings.folder, &self.settings.identity.key).has(&self.runtime, digest)
    }

    fn keep(&self, digest: &str, plugin: Plugin) {
        let mut state = self.state();
        let now = state.uses;
        state.loaded.insert(digest.to_owned(), (plugin, now));
        if state.loaded.len() > LOADED {
            let oldest = state.loaded.iter().min_by_key(|(_, (_, used))| *used).map(|(digest, _)| digest.clone());
            oldest.and_then(|digest| state.loaded.remove(&digest));
        }
    }

    /// Notes the use in the file's time, so that it is known after a restart.
    fn used(&self, file: &Path) {
        let touch = || fs::File::options().append(true).open(file)?.set_modified(SystemTime::now());
        if let Err(error) = touch() {
            tracing::debug!(file = %file.display(), "the use of a plugin could not be noted: {error}");
        }
    }

    /// Removes what was used least recently, with its compiled form, until the rest fits; never the one named.
    fn stay_within_bounds(&self, in_use: &str) {
        let folder = &self.settings.folder;
        let compiled = artifacts(folder, &self.settings.identity.key).folder;
        // Those of other releases are of no use.
        for entry in entries(folder) {
            let name = entry.file_name();
            if name.to_string_lossy().starts_with("compiled-") && entry.path() != compiled {
                let _ = fs::remove_dir_all(entry.path());
            }
        }
        let mut plugins: HashMap<String, (SystemTime, u64, Vec<PathBuf>)> = HashMap::new();
        for entry in entries(folder).chain(entries(&compiled)) {
            let Ok(metadata) = entry.metadata() else { continue };
            let name = entry.file_name();
            let Some(digest) = name.to_str().and_then(|name| name.get(..64)).filter(|name| is_digest(name)) else {
                continue;
            };
            let (used, bytes, files) =
                plugins.entry(digest.to_owned()).or_insert((SystemTime::UNIX_EPOCH, 0, Vec::new()));
            *used = (*used).max(metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH));
            *bytes += metadata.len();
            files.push(entry.path());
        }
        let mut total: u64 = plugins.values().map(|(_, bytes, _)| bytes).sum();
        let mut oldest_first: Vec<_> = plugins.into_iter().filter(|(digest, _)| digest != in_use).collect();
        oldest_first.sort_unstable_by_key(|(_, (used, ..))| *used);
        for (digest, (_, bytes, files)) in oldest_first {
            if total <= FOLDER_BYTES {
                return;
            }
            tracing::info!(digest, "a plugin that was not used for long is removed");
            files.iter().for_each(|file| drop(fs::remove_file(file)));
            total -= bytes;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A file that is removed unless it was renamed.
struct Partial(PathBuf);

impl Drop for Partial {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

fn path(folder: &Path, digest: &str) -> PathBuf {
    folder.join(format!("{digest}.wasm"))
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

async fn has_digest(file: &Path, digest: &str) -> bool {
    match tokio::fs::read(file).await {
        Ok(bytes) => hex(&Sha256::digest(&bytes)) == digest,
        Err(_) => false,
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn entries(folder: &Path) -> impl Iterator<Item = fs::DirEntry> {
    fs::read_dir(folder).into_iter().flatten().flatten()
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::SigningKey;

    use super::*;
    use crate::hosts::Hosts;
    use crate::identity::Identity;
    use crate::trust::Trust;

    /// A host that answers nobody.
    const NOBODY: &str = "http://127.0.0.1:9";

    /// A cache in `folder`.
    fn cache(folder: &Path, host: &str) -> Arc<Cache> {
        let identity = Identity {
            node_id: "mi-0123456789abcdef0".to_owned(),
            account: "123456789012".to_owned(),
            region: "us-east-1".to_owned(),
            host: host.to_owned(),
            authority: None,
            key: SigningKey::from_bytes(&[7; 32]),
        };
        let (folder, hosts) = (folder.to_owned(), Hosts::new(host.parse().unwrap(), Trust::default()));
        let config = Config { artifacts: Some(artifacts(&folder, &identity.key)), ..Config::default() };
        let runtime = Runtime::new(config, Env::system()).unwrap();
        let settings =
            Settings { data_folder: folder.clone(), folder, own_folders: Vec::new(), compiler: None, hosts, identity };
        Arc::new(Cache::new(settings, runtime, Env::system()))
    }

    /// Its answer to a request never ends, and never stops either.
    async fn trickling_host() -> String {
        use tokio::io::AsyncReadExt;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await.unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n").await.unwrap();
            while stream.write_all(b"x").await.is_ok() {
                tokio::time::sleep(Duration::from_secs(20)).await;
            }
        });
        host
    }

    /// A host that has no room, or does not know the plugin; how often it was asked.
    async fn refusing_host(status: &'static str) -> (String, Arc<std::sync::atomic::AtomicU32>) {
        use tokio::io::AsyncReadExt;
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(std::sync::atomic::AtomicU32::new(0));
        let count = Arc::clone(&asked);
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let _ = stream.read(&mut [0; 4096]).await.unwrap();
                count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                let answer = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n");
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        (host, asked)
    }

    #[tokio::test(start_paused = true)]
    async fn what_a_host_without_room_did_not_send_is_missing_for_a_moment_and_what_it_does_not_know_for_good() {
        for (status, attempts, is_passing) in [("503 Service Unavailable", ATTEMPTS, true), ("404 Not Found", 1, false)]
        {
            let folder = tempfile::tempdir().unwrap();
            let (host, asked) = refusing_host(status).await;
            let failure = cache(folder.path(), &host).load(&"0".repeat(64)).await.unwrap_err();
            assert_eq!((&*failure.code, failure.is_passing), ("unavailable", is_passing), "{status}");
            assert_eq!(asked.load(std::sync::atomic::Ordering::Relaxed), attempts, "{status}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_host_that_is_away_for_a_minute_is_asked_when_it_is_back() {
        use tokio::io::AsyncReadExt as _;
        let folder = tempfile::tempdir().unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let began = tokio::time::Instant::now();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_secs(60)).await;
            let listener = tokio::net::TcpListener::bind(address).await.unwrap();
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await.unwrap();
            stream.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        });
        let failure = cache(folder.path(), &format!("http://{address}")).load(&"0".repeat(64)).await.unwrap_err();
        assert!(failure.message.contains("404") && !failure.is_passing, "{}", failure.message);
        assert!((60..75).contains(&began.elapsed().as_secs()));
    }

    #[tokio::test(start_paused = true)]
    async fn a_plugin_that_comes_a_byte_now_and_then_is_given_up_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let cache = cache(folder.path(), &trickling_host().await);
        let began = tokio::time::Instant::now();
        let failure = cache.load(&"0".repeat(64)).await.unwrap_err();
        assert_eq!((&*failure.code, began.elapsed().as_secs()), ("unavailable", 600));
        assert!(entries(folder.path()).next().is_none());
    }

    #[tokio::test]
    async fn what_has_its_digest_and_is_no_plugin_does_not_stay() {
        let folder = tempfile::tempdir().unwrap();
        let bytes = b"no plugin";
        let digest = hex(&Sha256::digest(bytes));
        let file = path(folder.path(), &digest);
        fs::write(&file, bytes).unwrap();
        let failure = cache(folder.path(), NOBODY).load(&digest).await.unwrap_err();
        assert_eq!(failure.code, "unavailable");
        assert!(!file.exists());
    }

    #[tokio::test]
    async fn what_is_fetched_and_does_not_load_makes_room_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let old: Vec<PathBuf> = ["1", "2"].map(|digit| path(folder.path(), &digit.repeat(64))).into();
        for file in &old {
            // Without any bytes on the disk.
            fs::File::create(file).unwrap().set_len(FOLDER_BYTES).unwrap();
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.readable().await.unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nno plugin").await.unwrap();
            std::future::pending::<()>().await;
        });
        let failure = cache(folder.path(), &host).load(&hex(&Sha256::digest(b"no plugin"))).await.unwrap_err();
        assert!(failure.message.starts_with("The plugin could not be made ready"), "{failure}");
        assert!(old.iter().all(|file| !file.exists()));
    }

    #[test]
    fn what_another_engine_compiled_is_not_compiled() {
        let folder = tempfile::tempdir().unwrap();
        let cache = cache(folder.path(), NOBODY);
        let digest = "0".repeat(64);
        let compiled = artifacts(folder.path(), &cache.settings.identity.key).folder;
        fs::create_dir_all(&compiled).unwrap();
        fs::write(compiled.join(format!("{digest}-0123456789abcdef.compiled")), "").unwrap();
        assert!(!cache.is_compiled(&digest));
    }
}
