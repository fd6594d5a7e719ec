//! One server.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, ExitStatus};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use rustix::process::{Pid, Signal, kill_process};

use crate::certificate;
use crate::folder::{Folder, LOOK_EVERY, PATIENCE, Port, password};
use crate::programs::{run_well, write};

/// The role that owns the databases; not a superuser, as no program's role is in production.
pub(crate) const ROLE: &str = "muster";

/// By what name a standby is known to its primary.
pub(crate) const STANDBY: &str = "standby";

/// The name of the log in the folder.
const LOG: &str = "log";

/// What all clusters are set to. `full_page_writes` stays on: also a killed process leaves pages half written.
const SETTINGS: &[(&str, &str)] = &[
    // The processes are killed, the machine is not.
    ("fsync", "off"),
    ("synchronous_commit", "on"),
    ("max_connections", "200"),
    ("shared_buffers", "64MB"),
    // As the README says.
    ("max_pred_locks_per_transaction", "1024"),
    ("listen_addresses", "127.0.0.1"),
    // In the cluster's folder, so that nothing of a killed server is left elsewhere.
    ("dynamic_shared_memory_type", "mmap"),
    // Without the errors of statements, of which serializable transactions make thousands.
    ("log_min_messages", "log"),
    ("log_line_prefix", "%m [%p] "),
    ("timezone", "UTC"),
    ("log_timezone", "UTC"),
];

/// A PostgreSQL server of a test's own; it ends with this value, or with the process.
pub struct Cluster {
    postmaster: Option<Child>,
    folder: Folder,
    ca_certificate: PathBuf,
    port: Port,
    password: String,
    databases: AtomicU32,
}

impl Cluster {
    /// A new cluster in a temporary folder, on a free port of 127.0.0.1, running.
    ///
    /// # Panics
    /// Where there is no PostgreSQL of version 15 or later; it says what is missing.
    #[must_use]
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// The same with settings of `postgresql.conf`, which go before those that every cluster has.
    #[must_use]
    pub fn start_with(settings: &[(&str, &str)]) -> Self {
        let cluster = Self::prepare();
        cluster.initialize();
        cluster.start_as(settings)
    }

    /// A cluster that takes connections over TCP with TLS alone. Its certificate is for `127.0.0.1` and `localhost`; to
    /// ask for TLS, and to check it, is up to the client.
    ///
    /// # Panics
    /// Where there is no `openssl` of version 3 or later.
    #[must_use]
    pub fn start_tls() -> Self {
        let cluster = Self::prepare();
        cluster.initialize();
        let [certificate, key] = certificate::make(&cluster.folder);
        let hba = "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n";
        write(&cluster.data().join("pg_hba.conf"), hba);
        cluster.start_as(&[("ssl", "on"), ("ssl_cert_file", &certificate), ("ssl_key_file", &key)])
    }

    /// The certificate, in PEM, of the authority that the server's certificate is of.
    ///
    /// # Panics
    /// If the cluster is without TLS.
    #[must_use]
    pub fn ca_certificate(&self) -> &Path {
        assert!(self.ca_certificate.exists(), "a cluster without TLS has no certificate");
        &self.ca_certificate
    }

    /// The server's port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port.number
    }

    /// A new empty database; its URL, `postgres://muster:<password>@127.0.0.1:<port>/<name>`. Its owner is no superuser.
    #[must_use]
    pub fn database(&self) -> String {
        let name = self.new_database();
        format!("postgres://{}@127.0.0.1:{}/{name}", self.credentials(), self.port())
    }

    /// Runs statements as the superuser; what they answered, a row on a line, its columns with `|` between them.
    ///
    /// # Panics
    /// If one of them fails.
    pub fn sql(&self, database: &str, statements: &str) -> String {
        self.folder.sql(self.port(), database, statements).unwrap_or_else(|error| panic!("{error}"))
    }

    /// Ends the server as a power cut would: postmaster and children by SIGKILL.
    pub fn kill(&mut self) {
        if let Some(mut postmaster) = self.postmaster.take() {
            // It first, so that it begins no others meanwhile.
            let _ = postmaster.kill();
            let _ = postmaster.wait();
        }
        self.folder.kill(&self.data());
    }

    /// Starts the server again, over the same folder and on the same port, and waits until it answers; one that runs is
    /// stopped first.
    pub fn restart(&mut self) {
        self.stop();
        self.launch();
    }

    /// Stops the server in order: what is under way is rolled back, and clients are told.
    pub fn stop(&mut self) {
        self.resume();
        let Some(mut postmaster) = self.postmaster.take() else { return };
        // Its fast shutdown.
        let _ = kill_process(Pid::from_child(&postmaster), Signal::INT);
        let until = Instant::now() + PATIENCE;
        while ended(&mut postmaster).is_none() {
            if Instant::now() > until {
                self.postmaster = Some(postmaster);
                panic!("the server does not stop: {}", self.folder.log(LOG));
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    /// Stops all processes of the server where they are, until [`Cluster::resume`]; connections stay open and silent.
    pub fn pause(&self) {
        self.folder.pause(&self.data());
    }

    /// Lets a paused server go on.
    pub fn resume(&self) {
        self.folder.resume(&self.data());
    }

    /// A folder and a port, but no data yet.
    pub(crate) fn prepare() -> Self {
        let folder = Folder::new();
        Self {
            postmaster: None,
            ca_certificate: folder.path().join(certificate::AUTHORITY),
            folder,
            port: Port::reserve(),
            password: password(),
            databases: AtomicU32::new(0),
        }
    }

    fn initialize(&self) {
        let mut initdb = self.folder.command("initdb");
        initdb
            .args(["--pgdata=data", "--no-sync", "--no-instructions", "--username=postgres", "--encoding=UTF8"])
            .args(["--locale=C", "--auth-local=trust", "--auth-host=scram-sha-256"]);
        run_well(&mut initdb);
    }

    /// The data of another cluster, which this one then follows; not started.
    pub(crate) fn follow(&self, other: &Self) {
        let source = format!("host='{}' port={} user=postgres", other.folder.path().display(), other.port());
        let mut backup = self.folder.command("pg_basebackup");
        backup.args(["--pgdata=data", "--no-sync", "--checkpoint=fast", "--wal-method=stream", "--dbname", &source]);
        run_well(&mut backup);
        self.configure(&[("primary_conninfo", &source), ("cluster_name", STANDBY)]);
        write(&self.data().join("standby.signal"), "");
    }

    fn start_as(mut self, settings: &[(&str, &str)]) -> Self {
        self.configure(settings);
        self.launch();
        self.sql("postgres", &format!("CREATE ROLE {ROLE} LOGIN PASSWORD '{}'", self.password));
        self
    }

    /// Name and password of the role that owns the databases, as they stand in a URL.
    pub(crate) fn credentials(&self) -> String {
        format!("{ROLE}:{}", self.password)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn configure(&self, settings: &[(&str, &str)]) {
        let file = self.data().join("postgresql.conf");
        let folder = self.folder.path().to_string_lossy();
        let own = [("port", &*self.port().to_string()), ("unix_socket_directories", &*folder)];
        let mut text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        // The last one holds.
        for (name, value) in SETTINGS.iter().chain(&own).chain(settings) {
            let _ = writeln!(text, "{name} = '{}'", value.replace('\'', "''"));
        }
        write(&file, &text);
    }

    /// Starts the server and waits until it answers.
    pub(crate) fn launch(&mut self) {
        let mut server = self.folder.command("postgres");
        server.arg("-D").arg(self.data());
        let postmaster = self.postmaster.insert(self.folder.spawn(server, LOG));
        let id = postmaster.id().to_string();
        let lock = self.folder.path().join("data/postmaster.pid");
        let until = Instant::now() + PATIENCE;
        loop {
            let text = fs::read_to_string(&lock).unwrap_or_default();
            let mut lines = text.lines();
            // Of a server that was killed there is still the old one.
            if lines.next() == Some(&id) && lines.nth(6).is_some_and(|status| status.trim() == "ready") {
                return;
            }
            let status = ended(postmaster);
            if status.is_some() || Instant::now() > until {
                panic!("the server does not get ready ({status:?}): {}", self.folder.log(LOG));
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    pub(crate) fn new_database(&self) -> String {
        let name = format!("muster_{}", self.databases.fetch_add(1, Ordering::Relaxed) + 1);
        self.sql("postgres", &format!("CREATE DATABASE {name} OWNER {ROLE}"));
        name
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.kill();
    }
}

fn ended(child: &mut Child) -> Option<ExitStatus> {
    child.try_wait().unwrap_or_else(|error| panic!("a server cannot be waited for: {error}"))
}
