//! The socket in the data folder by which its owner asks a host that runs: the host has the store's file, and nobody else can open it.
//!
//! One request, a line of JSON, and its answer: a backup, or another line of JSON. Who else can reach the folder is refused by who they
//! are.

use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader, BufWriter};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Semaphore;
use tokio::task::{JoinHandle, JoinSet};

use super::{accounts, explain, log, sign_in};
use crate::audit::{self, Trail};
use crate::backup;
use crate::operation::Host;

/// The socket's name.
const SOCKET: &str = "admin.sock";
/// Requests that are answered at once; others wait.
const AT_ONCE: usize = 4;
/// Backups among them.
const BACKUPS: usize = 2;
/// How long a request may take to arrive.
const REQUEST_PATIENCE: Duration = Duration::from_secs(10);
/// How long a reader may keep a piece of its backup waiting: meanwhile the file keeps what was replaced since.
const READER_PATIENCE: Duration = Duration::from_secs(60);
/// A request is no longer than this.
const REQUEST_BYTES: u64 = 64 * 1024;
/// An answer is no longer than this, but for a backup.
const ANSWER_BYTES: u64 = 16 * 1024 * 1024;
/// How long it is waited after a connection could not be accepted.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// The address of a socket has at most 107 bytes.
const ADDRESS_BYTES: usize = 107;

/// What the owner of the folder asks.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Request {
    /// A backup, with blobs or without.
    Backup {
        /// Whether blobs are in it.
        blobs: bool,
    },
    /// All accounts.
    Accounts,
    /// Another account.
    CreateAccount {
        /// 12 digits; random ones if not given.
        account: Option<String>,
    },
    /// A new key for an account's administrator.
    RecoverAccount {
        /// Which.
        account: String,
    },
    /// A link by which somebody signs in at a browser.
    SignIn {
        /// The ARN of a user or a role, or a user's name.
        principal: String,
        /// The account of the name; the first if not given.
        account: Option<String>,
    },
    /// Why somebody may do something, or may not.
    Explain(explain::Question),
    /// Requests that were made.
    Audit(audit::Asked),
    /// Another filter of the log.
    Log {
        /// As in `MUSTER_LOG`.
        filter: String,
    },
}

/// A line of JSON: what was asked for, or why not.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Answer {
    Ok(Value),
    Error(String),
}

/// The socket of a host that runs.
pub struct Admin {
    task: JoinHandle<()>,
    path: PathBuf,
}

impl Admin {
    /// Listens in the data folder, of which this process has the store. What it changes of accounts is recorded.
    ///
    /// # Errors
    /// One sentence.
    pub fn start(host: Host, trail: Trail, data_dir: &Path) -> Result<Self, String> {
        let path = data_dir.join(SOCKET);
        let listener =
            listen(data_dir).map_err(|error| format!("{} cannot be listened on: {error}", path.display()))?;
        Ok(Self { task: tokio::spawn(serve(listener, host, trail)), path })
    }

    /// Ends what is being made.
    pub async fn stop(self) {
        self.task.abort();
        let _ = self.task.await;
        let _ = std::fs::remove_file(&self.path);
    }
}

fn listen(data_dir: &Path) -> io::Result<UnixListener> {
    // Of a host that was killed. Whoever has the store is the only one here.
    match std::fs::remove_file(data_dir.join(SOCKET)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let address = Address::of(data_dir)?;
    let listener = UnixListener::bind(&address.path)?;
    std::fs::set_permissions(&address.path, PermissionsExt::from_mode(0o600))?;
    Ok(listener)
}

async fn serve(listener: UnixListener, host: Host, trail: Trail) {
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let backups = Arc::new(Semaphore::new(BACKUPS));
    let mut connections = JoinSet::new();
    loop {
        // Whoever is one too many waits in the kernel's queue.
        let Ok(place) = Arc::clone(&room).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                let (host, trail, backups) = (host.clone(), trail.clone(), Arc::clone(&backups));
                connections.spawn(async move {
                    answer(stream, &host, &trail, &backups).await;
                    drop(place);
                });
                while connections.try_join_next().is_some() {}
            }
            Err(error) => {
                tracing::warn!(%error, "a connection to the admin socket could not be accepted");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
}

async fn answer(stream: UnixStream, host: &Host, trail: &Trail, backups: &Semaphore) {
    let own = rustix::process::geteuid().as_raw();
    match stream.peer_cred() {
        Ok(peer) if peer.uid() == own || peer.uid() == 0 => {}
        peer => {
            tracing::warn!(?peer, "somebody else asked at the admin socket");
            return;
        }
    }
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    let mut limited = (&mut stream).take(REQUEST_BYTES);
    let request = match tokio::time::timeout(REQUEST_PATIENCE, limited.read_line(&mut line)).await {
        Ok(Ok(_)) => serde_json::from_str(&line),
        _ => return,
    };
    let mut stream = stream.into_inner();
    let answered = match request {
        Ok(Request::Backup { blobs }) => {
            let Ok(_place) = backups.acquire().await else { return };
            return backup(stream, host, blobs).await;
        }
        Ok(Request::Audit(asked)) => {
            let told = audit::stream(&host.store, &asked, &mut BufWriter::new(stream), READER_PATIENCE).await;
            return match told {
                Ok(requests) => tracing::info!(requests, "the audit trail was read by the host's owner"),
                Err(why) => tracing::warn!(why, "the audit trail was not read to its end"),
            };
        }
        Ok(Request::Accounts) => accounts::list(host).await,
        Ok(Request::CreateAccount { account }) => accounts::create(host, trail, account.as_deref()).await,
        Ok(Request::RecoverAccount { account }) => accounts::recover(host, trail, &account).await,
        Ok(Request::SignIn { principal, account }) => {
            sign_in::sign_in(host, trail, &principal, account.as_deref()).await
        }
        Ok(Request::Explain(question)) => explain::explain(host, &question).await,
        Ok(Request::Log { filter }) => log::set(&filter).map(Value::String),
        Err(_) => Err("the host that runs is of another release, and does not know this request".to_owned()),
    };
    let answer = match answered {
        Ok(value) => Answer::Ok(value),
        Err(why) => Answer::Error(why),
    };
    let Ok(mut line) = serde_json::to_vec(&answer) else { return };
    line.push(b'\n');
    // Whoever has gone meanwhile is not told.
    let _ = tokio::time::timeout(READER_PATIENCE, stream.write_all(&line)).await;
}

async fn backup(stream: UnixStream, host: &Host, blobs: bool) {
    let blobs = blobs.then_some(&host.blobs);
    match backup::dump(&host.store, blobs, &host.env, stream, Some(READER_PATIENCE)).await {
        Ok((counts, _)) => tracing::info!(rows = counts.rows, blobs = counts.blobs, "a backup was made"),
        Err(error) => tracing::warn!(error, "a backup was not made"),
    }
}

/// Asks the host that runs on the folder for a backup; none where no host does.
///
/// # Errors
/// One sentence.
pub async fn ask_for_backup(data_dir: &Path, blobs: bool) -> Result<Option<UnixStream>, String> {
    asked(data_dir, &Request::Backup { blobs }).await
}

/// Asks the host that runs on the folder for requests that were made, which it tells a line for each.
///
/// # Errors
/// As `ask`.
pub async fn ask_for_audit(data_dir: &Path, wanted: audit::Asked) -> Result<UnixStream, String> {
    asked(data_dir, &Request::Audit(wanted)).await?.ok_or_else(|| no_host(data_dir))
}

fn no_host(data_dir: &Path) -> String {
    format!("no host runs on {}; start it, or name its folder by --data-dir", data_dir.display())
}

/// Asks the host that runs on the folder.
///
/// # Errors
/// One sentence: why not, or that no host runs there.
pub async fn ask(data_dir: &Path, request: &Request) -> Result<Value, String> {
    let stream = asked(data_dir, request).await?.ok_or_else(|| no_host(data_dir))?;
    let mut line = String::new();
    let read = BufReader::new(stream.take(ANSWER_BYTES)).read_line(&mut line).await;
    read.map_err(|error| format!("the host did not answer: {error}"))?;
    match serde_json::from_str(&line) {
        Ok(Answer::Ok(value)) => Ok(value),
        Ok(Answer::Error(why)) => Err(why),
        Err(_) => Err("the host did not answer; its log tells why".to_owned()),
    }
}

async fn asked(data_dir: &Path, request: &Request) -> Result<Option<UnixStream>, String> {
    let failed = |error: io::Error| format!("the host at {} cannot be asked: {error}", data_dir.join(SOCKET).display());
    let address = match Address::of(data_dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        address => address.map_err(failed)?,
    };
    let mut stream = match UnixStream::connect(&address.path).await {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) => {
            return Ok(None);
        }
        stream => stream.map_err(failed)?,
    };
    let mut request = serde_json::to_vec(request).map_err(|error| error.to_string())?;
    request.push(b'\n');
    stream.write_all(&request).await.map_err(failed)?;
    Ok(Some(stream))
}

/// The socket's path, short enough to be its address.
struct Address {
    path: PathBuf,
    /// By which the path leads there.
    _folder: std::fs::File,
}

impl Address {
    fn of(data_dir: &Path) -> io::Result<Self> {
        use std::os::fd::AsRawFd as _;
        let folder = std::fs::File::open(data_dir)?;
        let mut path = data_dir.join(SOCKET);
        if path.as_os_str().len() > ADDRESS_BYTES {
            path = PathBuf::from(format!("/proc/self/fd/{}/{SOCKET}", folder.as_raw_fd()));
        }
        Ok(Self { path, _folder: folder })
    }
}
