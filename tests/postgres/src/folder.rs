//! A folder that servers work in, and who ends them and removes it.

use std::fs;
use std::io::Read as _;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::net::{AddressFamily, SocketType, sockopt};
use rustix::process::{Pid, Signal, kill_process};

use crate::programs::{Programs, run};

/// How long a server may take until it does what it was told to; long, for machines that do much else.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// Between two looks at what nothing tells about.
pub const LOOK_EVERY: Duration = Duration::from_millis(5);
/// How much of a log a panic shows.
const LOG_SHOWN_BYTES: usize = 4096;

/// A temporary folder. What works in it ends, and it goes, with this value or with the process, however that ends.
pub struct Folder {
    programs: Programs,
    path: PathBuf,
    keeper: Child,
}

impl Folder {
    pub fn new() -> Self {
        let programs = Programs::find();
        let path = programs.folder();
        let keeper = Command::new("sh")
            .args(["-c", include_str!("../keeper.sh"), "keeper"])
            .arg(&path)
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            // Not of the group that a terminal, or whoever runs the tests, kills as a whole.
            .process_group(0)
            .spawn()
            .unwrap_or_else(|error| panic!("no keeper for {}: {error}", path.display()));
        Self { programs, path, keeper }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Where PostgreSQL's programs are.
    pub fn programs(&self) -> &Path {
        self.programs.path()
    }

    /// A program of PostgreSQL's, or of the system's if the name is a path; it works in this folder.
    pub fn command(&self, name: &str) -> Command {
        self.programs.command(name, &self.path)
    }

    /// Starts a server that writes to a log in this folder.
    pub fn spawn(&self, mut server: Command, log: &str) -> Child {
        let name = server.get_program().to_owned();
        let file = fs::OpenOptions::new().create(true).append(true).open(self.path.join(log));
        file.and_then(|file| server.stderr(file.try_clone()?).stdout(file).process_group(0).spawn())
            .unwrap_or_else(|error| panic!("{} cannot be started: {error}", name.display()))
    }

    /// The end of a log.
    pub fn log(&self, log: &str) -> String {
        let mut bytes = Vec::new();
        let _ = fs::File::open(self.path.join(log)).and_then(|mut file| file.read_to_end(&mut bytes));
        String::from_utf8_lossy(&bytes[bytes.len().saturating_sub(LOG_SHOWN_BYTES)..]).into_owned()
    }

    /// Runs statements as the superuser of the server on `port` whose socket is in this folder; what they answered, or why
    /// they failed.
    pub fn sql(&self, port: u16, database: &str, statements: &str) -> Result<String, String> {
        let mut psql = self.command("psql");
        psql.args(["--no-psqlrc", "--quiet", "--no-align", "--tuples-only", "--set=ON_ERROR_STOP=1"])
            .args(["--username=postgres", "--dbname", database, "--port", &port.to_string(), "--host"])
            .arg(&self.path);
        // By its input, so that a password in it does not get into the list of processes.
        run(&mut psql, statements).map(|answer| answer.trim_end().to_owned())
    }

    /// Ends all that works in a folder, by SIGKILL.
    pub fn kill(&self, within: &Path) {
        loop {
            let left = processes(within);
            if left.is_empty() {
                return;
            }
            for process in left {
                let _ = kill_process(process, Signal::KILL);
            }
            std::thread::sleep(LOOK_EVERY);
        }
    }

    /// Stops all that works in a folder where it is.
    pub fn pause(&self, within: &Path) {
        let until = Instant::now() + PATIENCE;
        let mut before = Vec::new();
        loop {
            let now = processes(within);
            let still = now.iter().all(|process| paused(*process));
            // One that was not yet still when it was looked for others may have begun one.
            if still && now == before {
                return;
            }
            assert!(Instant::now() < until, "{} cannot be paused", within.display());
            for process in &now {
                let _ = kill_process(*process, Signal::STOP);
            }
            before = if still { now } else { Vec::new() };
            std::thread::sleep(LOOK_EVERY);
        }
    }

    /// Lets all that works in a folder go on.
    pub fn resume(&self, within: &Path) {
        for process in processes(within) {
            let _ = kill_process(process, Signal::CONT);
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The end of its input: it ends what is left, and removes the folder.
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// What works in a folder or below it, which all of a server's processes do: what a killed postmaster leaves has another
/// parent than those that it had.
fn processes(within: &Path) -> Vec<Pid> {
    let all = fs::read_dir("/proc").unwrap_or_else(|error| panic!("/proc: {error}"));
    all.flatten()
        .filter(|entry| fs::read_link(entry.path().join("cwd")).is_ok_and(|folder| folder.starts_with(within)))
        .filter_map(|entry| Pid::from_raw(entry.file_name().to_str()?.parse().ok()?))
        .collect()
}

/// Whether a process is stopped by a signal (or gone).
fn paused(process: Pid) -> bool {
    let file = Path::new("/proc").join(process.as_raw_nonzero().to_string()).join("stat");
    // 4711 (name, which may have anything in it) T …
    fs::read_to_string(file)
        .map_or(true, |text| text.rsplit_once(") ").is_some_and(|(_, rest)| rest.starts_with(['T', 't', 'Z'])))
}

/// A free port that nobody else is given as long as this value lives, also while nothing listens there. It is bound and
/// never listens; with `SO_REUSEADDR` on both sides a server can do so all the same.
pub struct Port {
    pub number: u16,
    _reserved: OwnedFd,
}

impl Port {
    pub fn reserve() -> Self {
        let bind = || {
            let flags = rustix::net::SocketFlags::CLOEXEC;
            let socket = rustix::net::socket_with(AddressFamily::INET, SocketType::STREAM, flags, None)?;
            sockopt::set_socket_reuseaddr(&socket, true)?;
            rustix::net::bind(&socket, &SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
            let number = SocketAddr::try_from(rustix::net::getsockname(&socket)?)?.port();
            Ok(Self { number, _reserved: socket })
        };
        bind().unwrap_or_else(|error: rustix::io::Errno| panic!("no free port: {error}"))
    }
}

/// Nobody else's.
pub fn password() -> String {
    let mut bytes = [0; 16];
    fs::File::open("/dev/urandom")
        .and_then(|mut file| file.read_exact(&mut bytes))
        .unwrap_or_else(|error| panic!("/dev/urandom: {error}"));
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
