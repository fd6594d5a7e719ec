//! Programs that steps start on the node.
//!
//! Every child gets a keeper: a process of a few kilobytes between the agent and the program, into which all that the program
//! leaves behind falls (it is their subreaper). It is what makes these hold on any Linux, without control groups:
//!
//! - A tree can be killed whole, with children that called `setsid` and lost their parents.
//! - Whatever [`Child::leave`] was not called for is killed: also when the agent itself was, since then a started step is
//!   reported as interrupted.
//! - Daemons of a program that did what it should live on after [`Child::leave`].
//!
//! Where control groups can be made, the program has one beside its keeper: then even what starts others faster than a keeper
//! can look is killed. The group is killed by the agent too, since a program can end its keeper.
//!
//! Where there is none, a program that runs as the agent's own user can get loose: it may kill its keeper (`kill -9 $PPID`),
//! and nobody knows its processes after that. As another user it cannot.
//!
//! A child has a session of its own, no descriptor but its three streams, exactly the environment that it is given, and the
//! user that it is given or none: an agent that is not root refuses any other user. Its program is a [`Program`], whose file
//! nobody else can have put there.

use std::collections::BTreeMap;
use std::ffi::{CString, OsString};
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use muster_protocol::Stream;
use rustix::io::Errno;
use tokio::io::Interest;
use tokio::net::UnixStream;
use tokio::net::unix::pipe;
use tokio::time::Instant;

mod group;
mod keeper;
mod program;
mod tree;
mod user;

use group::Group;

pub use program::{By, Program, ProgramError};
pub use user::{User, UserError};

/// Bytes read from a stream at once.
const READ_BYTES: usize = 8 * 1024;
/// Bytes that are still read from a stream after its program ended, while a daemon goes on writing to it.
const REST_BYTES: usize = 1024 * 1024;
/// How often a killed group is looked at whose keeper does not tell that it is empty.
const LOOK_EVERY: Duration = Duration::from_millis(5);
/// How long a killed tree may take to be gone before the agent stops looking: a process can hang in the kernel for ever.
const GONE_WITHIN: Duration = Duration::from_secs(10);
/// Streams of left daemons that are read, to nowhere, so that a write does not end the daemon.
const DRAINED_STREAMS: usize = 256;

/// What to start.
#[derive(Clone, Debug)]
pub struct Command {
    /// Which file, and the name that it is told.
    pub program: Program,
    /// Without the program's own name.
    pub arguments: Vec<OsString>,
    /// The whole environment.
    pub environment: BTreeMap<OsString, OsString>,
    /// Where it starts; entered as `user`.
    pub folder: PathBuf,
    /// A folder that `folder` lies in, if it has to: from there on no link is followed.
    pub beneath: Option<PathBuf>,
    /// Whom it runs as.
    pub user: User,
    /// Its standard input, to its end.
    pub input: Vec<u8>,
}

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// By its own code.
    Code(i32),
    /// By a signal.
    Signal(i32),
    /// Its keeper was killed, and nobody knows.
    Unknown,
}

/// A program that was started, with all that it started. Dropped, all of it is killed.
pub struct Child {
    keeper: tokio::process::Child,
    /// The keeper reports the exit on it, and takes orders; its end is the end of the tree.
    control: UnixStream,
    /// None where there are none, and once nothing lives in it.
    group: Option<Group>,
    stdin: Option<Input>,
    streams: [Option<pipe::Receiver>; 2],
    /// Until when it has its grace, once it was told to stop.
    grace_until: Option<Instant>,
}

impl Command {
    fn entered(&self) -> io::Result<keeper::Folder> {
        let text = |path: &Path| CString::new(path.as_os_str().as_bytes());
        let Some(beneath) = &self.beneath else { return Ok(keeper::Folder::At(text(&self.folder)?)) };
        let rest = self.folder.strip_prefix(beneath).map_err(|_| io::Error::from_raw_os_error(libc::EXDEV))?;
        let rest = if rest.as_os_str().is_empty() { Path::new(".") } else { rest };
        Ok(keeper::Folder::Below(text(beneath)?, text(rest)?))
    }
}

/// Whether a start failed since the way from [`Command::beneath`] to the folder leads through a link or out of it.
#[must_use]
pub fn is_by_a_link(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::ELOOP | libc::EXDEV))
}

struct Input {
    pipe: pipe::Sender,
    bytes: Vec<u8>,
    /// How many of them are written.
    written: usize,
}

impl Child {
    /// Starts `command`.
    ///
    /// # Errors
    /// If the program cannot be started: it is gone, not executable, the folder cannot be entered (by a link where none is
    /// allowed: [`is_by_a_link`]), the user cannot be taken, or the machine has no room for it.
    pub fn start(command: &Command) -> io::Result<Self> {
        let (control, keepers_end) = std::os::unix::net::UnixStream::pair()?;
        control.set_nonblocking(true)?;
        let folder = command.entered()?;
        let mut start = tokio::process::Command::new(command.program.file());
        start
            .arg0(command.program.name())
            .args(&command.arguments)
            .env_clear()
            .envs(&command.environment)
            .stdin(if command.input.is_empty() { Stdio::null() } else { Stdio::piped() })
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let group = Group::new();
        let fds = group.as_ref().map(Group::fds);
        keeper::between(&mut start, keepers_end.as_raw_fd(), fds, folder, command.user.switch());
        let mut keeper = start.spawn()?;
        drop(keepers_end);

        let stdin = keeper.stdin.take().map(|pipe| pipe.into_owned_fd()).transpose()?;
        let stdin = stdin.map(pipe::Sender::from_owned_fd).transpose()?;
        let stdin = stdin.map(|pipe| Input { pipe, bytes: command.input.clone(), written: 0 });
        let stdout = keeper.stdout.take().map(|pipe| pipe.into_owned_fd()).transpose()?;
        let stderr = keeper.stderr.take().map(|pipe| pipe.into_owned_fd()).transpose()?;
        let control = UnixStream::from_std(control)?;
        let streams = [receiver(stdout)?, receiver(stderr)?];
        Ok(Self { keeper, control, group, stdin, streams, grace_until: None })
    }

    /// Feeds the program's input and gives its output to `output` until the program itself has ended; what it left behind
    /// may still run. May be dropped and called again.
    pub async fn run(&mut self, mut output: impl FnMut(Stream, &[u8])) -> Exit {
        let mut buffer = vec![0; READ_BYTES];
        let exit = loop {
            let [stdout, stderr] = &self.streams;
            // None of them first: a daemon that floods one of the streams would hide the other, and the program's end.
            tokio::select! {
                () = readable(stdout.as_ref()) => self.read(Stream::Stdout, &mut buffer, &mut output),
                () = readable(stderr.as_ref()) => self.read(Stream::Stderr, &mut buffer, &mut output),
                () = writable(self.stdin.as_ref()) => self.feed(),
                exit = self.exited() => break exit,
            }
        };
        if exit == Exit::Unknown {
            self.kill_group();
        }
        for stream in [Stream::Stdout, Stream::Stderr] {
            let Some(pipe) = &self.streams[index(stream)] else { continue };
            let mut rest = 0;
            while rest < REST_BYTES {
                // Of the kernel itself: the runtime may have heard of the program's end and not yet of what it wrote before.
                match rustix::io::read(pipe, &mut buffer) {
                    Err(Errno::INTR) => {}
                    Ok(read @ 1..) => {
                        output(stream, &buffer[..read]);
                        rest += read;
                    }
                    _ => break,
                }
            }
        }
        exit
    }

    /// Tells the whole tree to stop (SIGTERM), kills what is left of it after `grace`, and returns when it is gone.
    /// What it still writes goes to `output`. May be dropped and called again: it is told once, and has one grace.
    pub async fn stop(&mut self, grace: Duration, mut output: impl FnMut(Stream, &[u8])) {
        let until = if let Some(until) = self.grace_until {
            until
        } else {
            if let Some(keeper) = self.keeper.id() {
                tree::terminate(keeper);
            }
            *self.grace_until.insert(Instant::now() + grace)
        };
        let _ = tokio::time::timeout_at(until, self.run(&mut output)).await;
        // Children of the program may take the rest of the grace.
        if tokio::time::timeout_at(until, self.gone()).await.is_err() {
            self.order(keeper::KILL);
            self.kill_group();
            let _ = tokio::time::timeout(GONE_WITHIN, self.run(&mut output)).await;
            let _ = tokio::time::timeout(GONE_WITHIN, self.gone()).await;
        }
        if let Some(group) = self.group.take() {
            // A keeper that somebody killed left all that it kept.
            group.kill();
            let empty = async {
                while group.is_populated() {
                    tokio::time::sleep(LOOK_EVERY).await;
                }
            };
            let _ = tokio::time::timeout(GONE_WITHIN, empty).await;
        }
    }

    /// Lets what the program left behind live on.
    pub fn leave(mut self) {
        static DRAINS: tokio::sync::Semaphore = tokio::sync::Semaphore::const_new(DRAINED_STREAMS);
        self.order(keeper::LEAVE);
        if let Some(group) = self.group.take() {
            group.leave();
        }
        for stream in self.streams.iter_mut().filter_map(Option::take) {
            let Ok(permit) = DRAINS.try_acquire() else { continue };
            tokio::spawn(async move {
                let _permit = permit;
                let mut nowhere = [0; 1024];
                while stream.readable().await.is_ok() {
                    match stream.try_read(&mut nowhere) {
                        Ok(0) => break,
                        Err(error) if error.kind() != io::ErrorKind::WouldBlock => break,
                        _ => {}
                    }
                }
            });
        }
    }

    /// Whether nothing of the tree is left.
    pub fn is_gone(&mut self) -> bool {
        !matches!(self.keeper.try_wait(), Ok(None))
    }

    fn read(&mut self, stream: Stream, buffer: &mut [u8], output: &mut impl FnMut(Stream, &[u8])) {
        let slot = &mut self.streams[index(stream)];
        match slot.as_ref().map(|pipe| pipe.try_read(buffer)) {
            Some(Ok(read @ 1..)) => output(stream, &buffer[..read]),
            Some(Err(error)) if error.kind() == io::ErrorKind::WouldBlock => {}
            _ => *slot = None,
        }
    }

    fn feed(&mut self) {
        let Some(Input { pipe, bytes, written }) = &mut self.stdin else { return };
        match pipe.try_write(&bytes[*written..]) {
            Ok(more) if *written + more < bytes.len() => *written += more,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            // All is written, or nobody reads any more, which is the program's own choice.
            _ => self.stdin = None,
        }
    }

    /// The keeper's report: it comes as one piece, before the stream's end.
    async fn exited(&self) -> Exit {
        loop {
            if self.control.ready(Interest::READABLE).await.is_err() {
                return Exit::Unknown;
            }
            let mut report = [0; keeper::REPORT_BYTES];
            match self.control.try_read(&mut report) {
                Ok(keeper::REPORT_BYTES) => return keeper::exit_of(report),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                _ => return Exit::Unknown,
            }
        }
    }

    /// Returns when the keeper has ended, since nothing of the tree is left.
    async fn gone(&mut self) {
        let _ = self.keeper.wait().await;
    }

    fn kill_group(&self) {
        if let Some(group) = &self.group {
            group.kill();
        }
    }

    fn order(&self, order: u8) {
        // A keeper that is gone needs no orders.
        let _ = self.control.try_write(&[order]);
    }
}

fn index(stream: Stream) -> usize {
    match stream {
        Stream::Stdout => 0,
        Stream::Stderr => 1,
    }
}

fn receiver(fd: Option<OwnedFd>) -> io::Result<Option<pipe::Receiver>> {
    fd.map(pipe::Receiver::from_owned_fd).transpose()
}

/// Never, if there is nothing to read from.
async fn readable(pipe: Option<&pipe::Receiver>) {
    match pipe {
        Some(pipe) => drop(pipe.readable().await),
        None => std::future::pending().await,
    }
}

/// Never, if there is nothing to write.
async fn writable(stdin: Option<&Input>) {
    match stdin {
        Some(input) => drop(input.pipe.writable().await),
        None => std::future::pending().await,
    }
}
