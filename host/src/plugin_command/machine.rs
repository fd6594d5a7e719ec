//! What a call has on this machine alone: its output, values in memory, programs as whoever runs it.

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::process::Stdio;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use bytes::Bytes;
use muster_package::{Kept, plain};
use muster_runtime::{Capabilities, Command, Exit, Failure, Finished, Level, Stream, codes};
use rustix::process::{Pid, Signal, geteuid, kill_process_group};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::process::Child;

/// Bytes of a program's output that are handed on at once.
const PIECE_BYTES: usize = 16 << 10;

/// Has no facts, parameters, operations: those are a node's and a host's.
#[derive(Default)]
pub(super) struct Machine {
    stored: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl Machine {
    fn values(&self) -> MutexGuard<'_, BTreeMap<String, Vec<u8>>> {
        self.stored.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Capabilities for Machine {
    async fn run_process(&self, command: Command) -> Result<Finished, Failure> {
        let own = own_name();
        if own.as_ref() != Some(&command.user) {
            let own = own.unwrap_or_else(|| "a user without a name".to_owned());
            let why = format!("programs run as {own} here, and the grant names {}", command.user);
            return Err(Failure::new(codes::UNAVAILABLE, why));
        }
        run(command).await
    }

    async fn stored(&self, key: &str) -> Result<Option<Vec<u8>>, Failure> {
        Ok(self.values().get(key).cloned())
    }

    async fn store(&self, key: &str, value: Vec<u8>, quota_bytes: u64) -> Result<(), Failure> {
        let mut values = self.values();
        let mut others = values.iter().filter(|(other, _)| *other != key);
        let others =
            others.try_fold(Kept::default(), |kept, (other, value)| kept.with(other, value.len(), quota_bytes));
        let kept = others.and_then(|others| others.with(key, value.len(), quota_bytes));
        kept.map_err(|too_much| Failure::new(codes::TOO_LARGE, too_much))?;
        values.insert(key.to_owned(), value);
        Ok(())
    }

    async fn forget(&self, key: &str) -> Result<(), Failure> {
        self.values().remove(key);
        Ok(())
    }

    async fn stored_keys(&self, prefix: &str) -> Result<Vec<String>, Failure> {
        Ok(self.values().keys().filter(|key| key.starts_with(prefix)).cloned().collect())
    }

    async fn publish(&self, name: &str, detail: String) -> Result<(), Failure> {
        eprintln!("event {}: {}", plain(name), plain(&detail));
        Ok(())
    }

    fn write(&self, stream: Stream, piece: Bytes) {
        // Who closed the pipe does not want it.
        let _ = match stream {
            Stream::Stdout => io::stdout().write_all(&piece),
            Stream::Stderr => io::stderr().write_all(&piece),
        };
    }

    fn log(&self, level: Level, message: &str, fields: &[(String, String)]) {
        let level = match level {
            Level::Debug => "debug",
            Level::Info => "info",
            Level::Warning => "warning",
            Level::Error => "error",
        };
        let fields: String = fields.iter().map(|(name, value)| format!(" {name}={value}")).collect();
        eprintln!("{level}: {}", plain(&format!("{message}{fields}")));
    }

    fn progress(&self, done: u64, total: Option<u64>, doing: &str) {
        let total = total.map_or_else(String::new, |total| format!(" of {total}"));
        eprintln!("progress: {done}{total} {}", plain(doing));
    }
}

/// The name of the user that this process runs as, from `/etc/passwd`.
fn own_name() -> Option<String> {
    let own = geteuid().as_raw().to_string();
    let passwd = std::fs::read_to_string("/etc/passwd").ok()?;
    passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1) == Some(own.as_str())).then(|| name.to_owned())
    })
}

/// A child and its process group, killed where it is dropped before its end.
struct Group(Child);

impl Group {
    fn signal(&self, signal: Signal) {
        let pid = self.0.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        // It may have ended meanwhile.
        let _ = pid.map(|pid| kill_process_group(pid, signal));
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        self.signal(Signal::KILL);
    }
}

async fn run(command: Command) -> Result<Finished, Failure> {
    let Command { program, arguments, environment, folder, user: _, input, output, timeout, grace } = command;
    let failed = |error: io::Error| {
        let code = if error.kind() == io::ErrorKind::NotFound { codes::NOT_FOUND } else { codes::UNAVAILABLE };
        Failure::new(code, format!("{program} cannot be run: {error}"))
    };
    let child = tokio::process::Command::new(&program)
        .args(arguments)
        .env_clear()
        .envs(environment)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .process_group(0)
        .kill_on_drop(true)
        .spawn()
        .map_err(failed)?;
    let mut group = Group(child);
    let (stdin, stdout, stderr) = (group.0.stdin.take(), group.0.stdout.take(), group.0.stderr.take());
    let fed = async {
        if let Some(mut stdin) = stdin {
            // A program does not have to read what it is given.
            let _ = stdin.write_all(&input).await;
        }
    };
    let (to_run, most) = (output.to_run(), output.capture_bytes());
    let written = async {
        let stdout = taken(stdout, to_run.then_some(Stream::Stdout), most);
        tokio::join!(fed, stdout, taken(stderr, to_run.then_some(Stream::Stderr), most))
    };
    let mut written = Box::pin(written);
    let ended = async {
        let all = &mut written;
        let ((), stdout, stderr) = all.await;
        (stdout, stderr)
    };
    let Ok((stdout, stderr)) = tokio::time::timeout(timeout, ended).await else {
        group.signal(Signal::TERM);
        let left = tokio::time::timeout(grace, &mut written).await;
        group.signal(Signal::KILL);
        let written = match left {
            Ok(written) => written,
            // One that left the group may hold the streams open.
            Err(_) => tokio::time::timeout(grace, written).await.unwrap_or_default(),
        };
        let ((), stdout, stderr) = written;
        let _ = group.0.wait().await;
        return Ok(finished(Exit::TimedOut, stdout, stderr));
    };
    let status = group.0.wait().await.map_err(failed)?;
    let exit = match status.code() {
        Some(code) => Exit::Code(code),
        None => Exit::Signal(std::os::unix::process::ExitStatusExt::signal(&status).unwrap_or_default()),
    };
    Ok(finished(exit, stdout, stderr))
}

fn finished(exit: Exit, (stdout, more): (Vec<u8>, bool), (stderr, still_more): (Vec<u8>, bool)) -> Finished {
    Finished { exit, stdout, stderr, truncated: more || still_more }
}

/// Reads a stream to its end: what is captured of it, and whether there was more.
async fn taken(stream: Option<impl AsyncRead + Unpin>, to: Option<Stream>, most: usize) -> (Vec<u8>, bool) {
    let (mut captured, mut more) = (Vec::new(), false);
    let Some(mut stream) = stream else { return (captured, more) };
    let mut piece = vec![0; PIECE_BYTES];
    while let Ok(length) = stream.read(&mut piece).await {
        if length == 0 {
            break;
        }
        let piece = &piece[..length];
        match to {
            Some(Stream::Stdout) => drop(io::stdout().write_all(piece)),
            Some(Stream::Stderr) => drop(io::stderr().write_all(piece)),
            None => {}
        }
        let room = most.saturating_sub(captured.len()).min(length);
        captured.extend_from_slice(&piece[..room]);
        more |= room < length;
    }
    (captured, more && most > 0)
}
