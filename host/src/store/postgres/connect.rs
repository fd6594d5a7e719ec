//! Connections: what the URL of `--store` says, TLS, and the pool.
//!
//! Invariants: a password is never in an error or a log; a connection that leaves this machine is encrypted and the server's
//! certificate checked, unless the URL says `sslmode=disable`; a connection on which anything went wrong is not used again.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use deadpool::managed::{Manager, Metrics, Object, RecycleError, RecycleResult, Timeouts};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};
use tokio_postgres::error::Severity;
use tokio_postgres::types::ToSql;
use tokio_postgres::{AsyncMessage, Client, Config, NoTls, Statement};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::Failure;
use crate::store::error::{Error, Result};
use crate::store::table::space;

/// How long making a connection may take.
const CONNECT_TIME: Duration = Duration::from_secs(5);
/// How long connecting to one of several servers may take at least.
const LEAST_TIME: Duration = Duration::from_secs(2);
/// How long a transaction waits for a free connection, and for its turn with a row.
pub(super) const WAIT_TIME: Duration = Duration::from_secs(30);
/// How long what was sent may stay without a word of the server's machine.
const SILENT_TIME: Duration = Duration::from_secs(15);

/// What holds for each connection. Index scans only: a scan of the whole table would conflict with every writer, and statistics, which are
/// missing on a new table, are what it would be chosen by. No statement is ever cancelled by the server's clock: a `COMMIT` that waits
/// for a standby would answer well without it. Where one statement is a transaction (`Session::end`), its isolation is what is said here.
const SETTINGS: &str = "
    SET search_path = muster;
    SET default_transaction_isolation = 'serializable';
    SET synchronous_commit = on;
    SET statement_timeout = 0;
    SET lock_timeout = '15s';
    SET idle_in_transaction_session_timeout = '60s';
    SET enable_seqscan = off;
    SET enable_bitmapscan = off;
    SET enable_sort = off;
    SET plan_cache_mode = force_generic_plan;
    SET jit = off;
    SET client_min_messages = warning;";

/// Where the database is, from the URL.
#[derive(Clone)]
pub(super) struct Database {
    /// One for each server, of which one takes writes.
    servers: Arc<[Config]>,
    /// Which of them was the last that did: it is asked first.
    last: Arc<AtomicUsize>,
    tls: Option<MakeRustlsConnect>,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hosts: Vec<_> = self.servers.iter().flat_map(Config::get_hosts).collect();
        f.debug_struct("Database").field("hosts", &hosts).finish_non_exhaustive()
    }
}

impl Database {
    /// Reads the URL. `sslmode` is `disable` or `verify-full` (`require` is taken for it); without it, connections on this machine are plain and
    /// all others are encrypted. `sslrootcert` names a file with the authority's certificate; without it those of the system count.
    pub fn parse(url: &str) -> Result<Self> {
        let (url, mode, root) = tls_parameters(url)?;
        // The parser's error may quote what it could not read, the password among it.
        let mut config = Config::from_str(&url).map_err(|_| {
            unusable("it has to be of the form postgres://user:password@host:port/database?sslmode=verify-full")
        })?;
        if config.get_hosts().is_empty() {
            return Err(unusable("it names no host"));
        }
        let encrypted = match mode.as_deref() {
            None => !is_on_this_machine(&config),
            Some("disable") => false,
            Some("require" | "verify-full") => true,
            Some(_) => {
                return Err(unusable(
                    "sslmode is disable or verify-full: all others could be talked out of encryption or talk to anyone",
                ));
            }
        };
        config.ssl_mode(if encrypted { SslMode::Require } else { SslMode::Disable });
        let tls = if encrypted { Some(MakeRustlsConnect::new(tls_client(root.as_deref())?)) } else { None };
        Ok(Self { servers: servers(&config)?, last: Arc::default(), tls })
    }

    /// A new connection to the server that takes writes, with its settings made. `told` gets what the server says without being asked; it ends
    /// with the connection.
    pub async fn connect<T>(&self, told: T) -> std::result::Result<Client, Failure>
    where
        T: FnMut(AsyncMessage) + Clone + Send + 'static,
    {
        let (count, last) = (self.servers.len(), self.last.load(Ordering::Relaxed));
        // One that is silent leaves the others their time.
        let share = (2 * CONNECT_TIME / count as u32).max(LEAST_TIME);
        let mut failure = Failure::Lost("there is no server".into());
        for at in (last..last + count).map(|at| at % count) {
            match tokio::time::timeout(share, self.connect_to(&self.servers[at], told.clone())).await {
                Ok(Ok(client)) => {
                    self.last.store(at, Ordering::Relaxed);
                    return Ok(client);
                }
                Ok(Err(error)) => failure = Failure::of(&error),
                Err(_) => failure = Failure::Lost("connecting took too long".into()),
            }
        }
        Err(failure)
    }

    async fn connect_to(
        &self,
        server: &Config,
        told: impl FnMut(AsyncMessage) + Send + 'static,
    ) -> std::result::Result<Client, tokio_postgres::Error> {
        let client = match &self.tls {
            Some(tls) => {
                let (client, connection) = server.connect(tls.clone()).await?;
                tokio::spawn(drive(connection, told));
                client
            }
            None => {
                let (client, connection) = server.connect(NoTls).await?;
                tokio::spawn(drive(connection, told));
                client
            }
        };
        client.batch_execute(SETTINGS).await?;
        Ok(client)
    }
}

/// What the URL says, for each of its servers alone.
fn servers(config: &Config) -> Result<Arc<[Config]>> {
    let (hosts, addresses, ports) = (config.get_hosts(), config.get_hostaddrs(), config.get_ports());
    if (ports.len() > 1 && ports.len() != hosts.len()) || (!addresses.is_empty() && addresses.len() != hosts.len()) {
        return Err(unusable("it has to name one port, or one for each host"));
    }
    let alone = |(at, host): (usize, &Host)| {
        let mut server = Config::new();
        match host {
            Host::Tcp(name) => server.host(name),
            Host::Unix(path) => server.host_path(path),
        };
        if let Some(address) = addresses.get(at) {
            server.hostaddr(*address);
        }
        if let Some(port) = ports.get(at).or(ports.first()) {
            server.port(*port);
        }
        if let Some(user) = config.get_user() {
            server.user(user);
        }
        if let Some(password) = config.get_password() {
            server.password(password);
        }
        if let Some(name) = config.get_dbname() {
            server.dbname(name);
        }
        if let Some(options) = config.get_options() {
            server.options(options);
        }
        server
            .application_name(config.get_application_name().unwrap_or("muster"))
            .channel_binding(config.get_channel_binding())
            .ssl_mode(config.get_ssl_mode())
            .connect_timeout(CONNECT_TIME)
            .tcp_user_timeout(SILENT_TIME)
            .keepalives_idle(SILENT_TIME)
            .keepalives_interval(Duration::from_secs(5))
            .keepalives_retries(3)
            // Of several servers the one that takes writes.
            .target_session_attrs(TargetSessionAttrs::ReadWrite);
        server
    };
    Ok(hosts.iter().enumerate().map(alone).collect())
}

async fn drive<S, T>(mut connection: tokio_postgres::Connection<S, T>, mut told: impl FnMut(AsyncMessage))
where
    S: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
    T: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
{
    while let Some(message) = std::future::poll_fn(|context| connection.poll_message(context)).await {
        match message {
            Ok(message) => told(message),
            Err(error) => {
                tracing::debug!(%error, "a connection to PostgreSQL ended");
                return;
            }
        }
    }
}

/// The URL without the parameters of TLS that the parser does not know, and those.
fn tls_parameters(url: &str) -> Result<(String, Option<String>, Option<PathBuf>)> {
    let Some((base, query)) = url.split_once('?') else {
        return Ok((url.to_owned(), None, None));
    };
    let (mut mode, mut root, mut rest) = (None, None, Vec::new());
    for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let value = || {
            let decoded = percent_encoding::percent_decode_str(value).decode_utf8();
            decoded.map(std::borrow::Cow::into_owned).map_err(|_| unusable("a parameter is not UTF-8"))
        };
        match name {
            "sslmode" => mode = Some(value()?),
            "sslrootcert" => root = Some(PathBuf::from(value()?)),
            _ => rest.push(parameter),
        }
    }
    let url = if rest.is_empty() { base.to_owned() } else { format!("{base}?{}", rest.join("&")) };
    Ok((url, mode, root))
}

fn is_on_this_machine(config: &Config) -> bool {
    config.get_hosts().iter().all(|host| match host {
        Host::Tcp(name) => name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback()),
        Host::Unix(_) => true,
    }) && config.get_hostaddrs().iter().all(IpAddr::is_loopback)
}

fn tls_client(root: Option<&Path>) -> Result<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    match root {
        Some(path) => {
            let unreadable = |error: &dyn fmt::Display| unusable(&format!("{}: {error}", path.display()));
            let certificates = CertificateDer::pem_file_iter(path).map_err(|error| unreadable(&error))?;
            for certificate in certificates {
                let certificate = certificate.map_err(|error| unreadable(&error))?;
                roots.add(certificate).map_err(|error| unreadable(&error))?;
            }
        }
        None => {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
    }
    if roots.is_empty() {
        return Err(unusable(
            "there is no certificate of an authority to check the server's by; name one by sslrootcert",
        ));
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    Ok(builder.map_err(|error| unusable(&error.to_string()))?.with_root_certificates(roots).with_no_client_auth())
}

fn unusable(why: &str) -> Error {
    Error::encoding(format!("the store's URL cannot be used: {why}"))
}

/// A connection with its statements prepared.
#[derive(Debug)]
pub(super) struct Connection {
    pub client: Client,
    pub statements: Statements,
    /// Whether the server gave a warning since this was last set to no.
    pub warned: Arc<AtomicBool>,
    /// Whether a transaction is open on it whose end is not known.
    pub dirty: bool,
}

/// What is asked of the database.
#[derive(Debug)]
pub(super) struct Statements {
    pub get: Statement,
    pub scan: Statement,
    pub scan_reversed: Statement,
    pub put: Statement,
    pub delete: Statement,
    pub emit: Statement,
    pub mark: Statement,
    pub horizon: Statement,
    pub nth_newest: Statement,
}

/// Entries of the index that one statement counts: some milliseconds.
const COUNTED: u64 = 10_000;

impl Connection {
    /// The row of the event that `newer` others come after.
    pub async fn event_before(&self, mut newer: u64) -> std::result::Result<Option<Vec<u8>>, tokio_postgres::Error> {
        self.client.batch_execute("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY").await?;
        let (start, mut end) = (vec![space::EVENT], vec![space::EVENT + 1]);
        let found = loop {
            let step = newer.min(COUNTED);
            let bounds: [&(dyn ToSql + Sync); 3] = [&start, &end, &step.cast_signed()];
            let found = self.client.query_opt(&self.statements.nth_newest, &bounds).await?;
            newer -= step;
            match found.map(|row| row.get(0)) {
                // It is one of those itself for what is before it.
                Some(row) if newer > 0 => (newer, end) = (newer - 1, row),
                found => break found,
            }
        };
        self.client.batch_execute("COMMIT").await?;
        Ok(found)
    }
}

impl Statements {
    async fn prepare(client: &Client) -> std::result::Result<Self, tokio_postgres::Error> {
        let (get, scan, scan_reversed, put, delete, emit, mark, horizon, nth_newest) = tokio::try_join!(
            client.prepare("SELECT key, value FROM rows WHERE key = ANY($1::bytea[])"),
            client.prepare("SELECT key, value FROM rows WHERE key >= $1 AND key < $2 ORDER BY key LIMIT $3"),
            client.prepare("SELECT key, value FROM rows WHERE key >= $1 AND key < $2 ORDER BY key DESC LIMIT $3"),
            client.prepare(
                "WITH mark AS (INSERT INTO commits (host, number, committed) VALUES ($1, $2, true)) \
                 INSERT INTO rows (key, value) SELECT * FROM unnest($3::bytea[], $4::bytea[]) \
                 ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            ),
            client.prepare("DELETE FROM rows WHERE key = ANY($1::bytea[])"),
            // An event's place is the transaction's number and the event's in it, which the database alone knows.
            client.prepare(
                "INSERT INTO rows (key, value) \
                 SELECT $1::bytea || int8send($2::bigint + pg_current_xact_id()::text::bigint) || int4send(at::int), value \
                 FROM unnest($3::bytea[]) WITH ORDINALITY AS event (value, at)",
            ),
            client.prepare("INSERT INTO commits (host, number, committed) VALUES ($1, $2, true)"),
            client.prepare("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"),
            client.prepare("SELECT key FROM rows WHERE key >= $1 AND key < $2 ORDER BY key DESC OFFSET $3 LIMIT 1"),
        )?;
        Ok(Self { get, scan, scan_reversed, put, delete, emit, mark, horizon, nth_newest })
    }
}

pub(super) type Pool = deadpool::managed::Pool<Connections>;
pub(super) type Pooled = Object<Connections>;

/// Makes the pool's connections.
#[derive(Debug)]
pub(super) struct Connections {
    database: Database,
    /// Connections that were made before this are not used again.
    lost: Mutex<Instant>,
}

impl Connections {
    /// A connection was lost.
    pub fn lost(&self) {
        *self.lost.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }
}

impl Manager for Connections {
    type Type = Connection;
    type Error = Failure;

    async fn create(&self) -> std::result::Result<Connection, Failure> {
        let warned = Arc::new(AtomicBool::new(false));
        let client = self.database.connect(warnings(&warned)).await?;
        let statements = match tokio::time::timeout(CONNECT_TIME, Statements::prepare(&client)).await {
            Ok(prepared) => prepared.map_err(|error| Failure::of(&error))?,
            Err(_) => return Err(Failure::Lost("preparing took too long".into())),
        };
        Ok(Connection { client, statements, warned, dirty: false })
    }

    async fn recycle(&self, connection: &mut Connection, metrics: &Metrics) -> RecycleResult<Failure> {
        let lost = *self.lost.lock().unwrap_or_else(PoisonError::into_inner);
        if connection.dirty || connection.client.is_closed() || metrics.created < lost {
            return Err(RecycleError::message("it cannot be used again"));
        }
        Ok(())
    }
}

/// Sees to it that a warning of the server is noted, and is in the log.
pub(super) fn warnings(warned: &Arc<AtomicBool>) -> impl FnMut(AsyncMessage) + Clone + Send + use<> {
    let warned = Arc::clone(warned);
    move |message| {
        if let AsyncMessage::Notice(notice) = message
            && notice.parsed_severity() == Some(Severity::Warning)
        {
            tracing::warn!(code = notice.code().code(), "PostgreSQL warns: {}", notice.message());
            warned.store(true, Ordering::Relaxed);
        }
    }
}

/// A pool of at most so many connections.
pub(super) fn pool(database: Database, connections: usize) -> Result<Pool> {
    let timeouts = Timeouts { wait: Some(WAIT_TIME), create: Some(3 * CONNECT_TIME), recycle: None };
    Pool::builder(Connections { database, lost: Mutex::new(Instant::now()) })
        .max_size(connections)
        .timeouts(timeouts)
        .runtime(deadpool::Runtime::Tokio1)
        .build()
        .map_err(Error::unavailable)
}
