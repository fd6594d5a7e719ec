//! A cluster: its folder, its server, and who ends both.

use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::Read as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use rustix::net::{AddressFamily, SocketType, sockopt};
use rustix::process::{Pid, Signal, kill_process};

use crate::certificate;
use crate::programs::{Programs, run, write};

/// How long a server may take until it answers, or has ended; long, for machines that do much else.
const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks at what nothing tells about.
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// How much of a server's log a panic shows.
const LOG_SHOWN_BYTES: usize = 4096;

/// The role that owns the databases; not a superuser, as no program's role is in production.
const ROLE: &str = "muster";

/// By what name a standby is known to its primary.
pub(crate) const STANDBY: &str = "standby";

/// What all clusters are set to. `full_page_writes` stays on: also a killed process leaves pages half written.
const SETTINGS: &[(&str, &str)] = &[
    // The processes are killed, the machine is not.
    ("fsync", "off"),
    ("synchronous_commit", "on"),
    ("max_connections", "200"),
    ("shared_buffers", "64MB"),
    ("listen_addresses", "127.0.0.1"),
    // In the cluster's folder, so that nothing of a killed server is left elsewhere.
    ("dynamic_shared_memory_type", "mmap"),
    ("log_line_prefix", "%m [%p] "),
    ("timezone", "UTC"),
    ("log_timezone", "UTC"),
];

/// A PostgreSQL server of a test's own; it ends with this value, or with the process.
pub struct Cluster {
    programs: Programs,
    folder: PathBuf,
    ca_certificate: PathBuf,
    port: u16,
    /// Bound and never listening: nobody else is given the port while the server is down.
    _reserved: OwnedFd,
    password: String,
    databases: AtomicU32,
    postmaster: Option<Child>,
    keeper: Child,
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
        let [certificate, key] = certificate::make(&cluster.programs, &cluster.folder);
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
        self.port
    }

    /// A new empty database; its URL, `postgres://muster:<password>@127.0.0.1:<port>/<name>`. Its owner is no superuser.
    #[must_use]
    pub fn database(&self) -> String {
        let name = self.new_database();
        format!("postgres://{}@127.0.0.1:{}/{name}", self.credentials(), self.port)
    }

    /// Runs statements as the superuser; what they answered, a row on a line, its columns with `|` between them.
    ///
    /// # Panics
    /// If one of them fails.
    pub fn sql(&self, database: &str, statements: &str) -> String {
        let mut psql = self.programs.command("psql", &self.folder);
        psql.args(["--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--set=ON_ERROR_STOP=1"])
            .args(["--username=postgres", "--dbname", database, "--port", &self.port.to_string(), "--host"])
            .arg(&self.folder);
        // A password that is in the statements does not get into the list of processes.
        run(&mut psql, statements).trim_end().to_owned()
    }

    /// Ends the server as a power cut would: postmaster and children by SIGKILL.
    pub fn kill(&mut self) {
        let Some(mut postmaster) = self.postmaster.take() else { return };
        // It first, so that it begins no others meanwhile.
        let _ = postmaster.kill();
        let _ = postmaster.wait();
        loop {
            let left = self.processes();
            if left.is_empty() {
                return;
            }
            for process in left {
                let _ = kill_process(process, Signal::KILL);
            }
            std::thread::sleep(LOOK_EVERY);
        }
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
                panic!("the server does not stop: {}", self.log());
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    /// Stops all processes of the server where they are, until [`Cluster::resume`]; connections stay open and silent.
    pub fn pause(&self) {
        let Some(postmaster) = &self.postmaster else { return };
        // It first, so that it begins no others meanwhile.
        let postmaster = Pid::from_child(postmaster);
        let until = Instant::now() + PATIENCE;
        let _ = kill_process(postmaster, Signal::STOP);
        while self.processes().into_iter().any(|process| !paused(process)) {
            assert!(Instant::now() < until, "the server cannot be paused: {}", self.log());
            if paused(postmaster) {
                for process in self.processes() {
                    let _ = kill_process(process, Signal::STOP);
                }
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    /// Lets a paused server go on.
    pub fn resume(&self) {
        for process in self.processes() {
            let _ = kill_process(process, Signal::CONT);
        }
    }

    /// A folder, a port and a keeper, but no data yet.
    pub(crate) fn prepare() -> Self {
        let programs = Programs::find();
        let folder = programs.folder();
        let keeper = Command::new("sh")
            .args(["-c", include_str!("../keeper.sh"), "keeper"])
            .arg(&folder)
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // Not of the group that a terminal, or whoever runs the tests, kills as a whole.
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("no keeper for {}: {error}", folder.display()));
        let (reserved, port) = reserve().unwrap_or_else(|error| panic!("no free port: {error}"));
        Self {
            programs,
            ca_certificate: folder.join(certificate::AUTHORITY),
            folder,
            port,
            _reserved: reserved,
            password: password(),
            databases: AtomicU32::new(0),
            postmaster: None,
            keeper,
        }
    }

    fn initialize(&self) {
        let mut initdb = self.programs.command("initdb", &self.folder);
        initdb
            .args(["--pgdata=data", "--no-sync", "--no-instructions", "--username=postgres", "--encoding=UTF8"])
            .args(["--locale=C", "--auth-local=trust", "--auth-host=scram-sha-256"]);
        run(&mut initdb, "");
    }

    /// The data of another cluster, which this one then follows; not started.
    pub(crate) fn follow(&self, other: &Self) {
        let source = format!("host='{}' port={} user=postgres", other.folder.display(), other.port);
        let mut backup = self.programs.command("pg_basebackup", &self.folder);
        backup.args(["--pgdata=data", "--no-sync", "--checkpoint=fast", "--wal-method=stream", "--dbname", &source]);
        run(&mut backup, "");
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
        self.folder.join("data")
    }

    fn configure(&self, settings: &[(&str, &str)]) {
        let file = self.data().join("postgresql.conf");
        let folder = self.folder.to_string_lossy();
        let own = [("port", &*self.port.to_string()), ("unix_socket_directories", &*folder)];
        let mut text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        // The last one holds.
        for (name, value) in SETTINGS.iter().chain(&own).chain(settings) {
            let _ = writeln!(text, "{name} = '{}'", value.replace('\'', "''"));
        }
        write(&file, &text);
    }

    /// Starts the server and waits until it answers.
    pub(crate) fn launch(&mut self) {
        let file = self.folder.join("log");
        let log = OpenOptions::new().create(true).append(true).open(&file);
        let log = log.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let errors = log.try_clone().unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut server = self.programs.command("postgres", &self.folder);
        server.arg("-D").arg(self.data()).stdout(log).stderr(errors).process_group(0);
        let child = server.spawn().unwrap_or_else(|error| panic!("postgres cannot be started: {error}"));
        let postmaster = self.postmaster.insert(child);
        let id = postmaster.id().to_string();
        let lock = self.folder.join("data/postmaster.pid");
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
                panic!("the server does not get ready ({status:?}): {}", self.log());
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    pub(crate) fn new_database(&self) -> String {
        let name = format!("muster_{}", self.databases.fetch_add(1, Ordering::Relaxed) + 1);
        self.sql("postgres", &format!("CREATE DATABASE {name} OWNER {ROLE}"));
        name
    }

    /// The end of the server's log.
    fn log(&self) -> String {
        let mut bytes = Vec::new();
        let _ = fs::File::open(self.folder.join("log")).and_then(|mut file| file.read_to_end(&mut bytes));
        String::from_utf8_lossy(&bytes[bytes.len().saturating_sub(LOG_SHOWN_BYTES)..]).into_owned()
    }

    /// The server's processes, known by the folder that all of them work in: what a killed postmaster leaves has another
    /// parent.
    fn processes(&self) -> Vec<Pid> {
        let data = self.data();
        let all = fs::read_dir("/proc").unwrap_or_else(|error| panic!("/proc: {error}"));
        all.flatten()
            .filter(|entry| fs::read_link(entry.path().join("cwd")).is_ok_and(|folder| folder == data))
            .filter_map(|entry| Pid::from_raw(entry.file_name().to_str()?.parse().ok()?))
            .collect()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.kill();
        // The end of its input; it removes the folder.
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// A port that is bound, and so given to nobody who asks for a free one. With `SO_REUSEADDR` on both sides a server can
/// listen there all the same, as long as this one does not.
fn reserve() -> rustix::io::Result<(OwnedFd, u16)> {
    let flags = rustix::net::SocketFlags::CLOEXEC;
    let socket = rustix::net::socket_with(AddressFamily::INET, SocketType::STREAM, flags, None)?;
    sockopt::set_socket_reuseaddr(&socket, true)?;
    rustix::net::bind(&socket, &SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
    let address = SocketAddr::try_from(rustix::net::getsockname(&socket)?)?;
    Ok((socket, address.port()))
}

fn password() -> String {
    let mut bytes = [0; 16];
    fs::File::open("/dev/urandom")
        .and_then(|mut file| file.read_exact(&mut bytes))
        .unwrap_or_else(|error| panic!("/dev/urandom: {error}"));
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn ended(child: &mut Child) -> Option<ExitStatus> {
    child.try_wait().unwrap_or_else(|error| panic!("a server cannot be waited for: {error}"))
}

/// Whether a process is stopped by a signal (or gone).
fn paused(process: Pid) -> bool {
    let file = Path::new("/proc").join(process.as_raw_nonzero().to_string()).join("stat");
    // 4711 (name, which may have anything in it) T …
    fs::read_to_string(file)
        .map_or(true, |text| text.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with(['T', 't', 'Z'])))
}
