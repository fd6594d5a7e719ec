//! The process between the agent and a program; the only `unsafe` code of the agent.
//!
//! [`between`] adds a second `fork` to the start of a child: the first process stays, as the keeper, the second becomes the
//! program. Both run in a copy of a process that had many threads, of which only one is left, so that until `exec` (and in
//! the keeper for ever) nothing may allocate, lock, panic or unwind: there are only system calls here, and memory that was
//! made before.
//!
//! The keeper's life: it waits for the program, reports how it ended, and ends once it has no children left. When it is told
//! [`LEAVE`] it ends at once, and they go to the next subreaper above. When it is told [`KILL`], or the agent's end of the
//! stream is closed, it has the program's control group killed, if it has one, kills its children, takes in their children, and
//! so on until there are none.

#![allow(unsafe_code)]

use std::ffi::CString;
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, RawFd};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{CWD, Mode, OFlags, RawDir, ResolveFlags, openat, openat2};
use rustix::process::{
    Pid, PidfdFlags, Signal, WaitOptions, WaitStatus, getpid, kill_process, pidfd_open, set_child_subreaper, setsid,
    wait,
};
use rustix::thread::{
    CapabilitySet, CapabilitySets, set_capabilities, set_name, set_no_new_privs, set_thread_groups, set_thread_res_gid,
    set_thread_res_uid,
};

use super::Exit;
use super::group::GroupFds;
use super::user::Switch;

/// Order: kill all that is left, then end.
pub const KILL: u8 = b'k';
/// Order: end, and let all that is left live.
pub const LEAVE: u8 = b'l';
/// Bytes of the report on how the program ended.
pub const REPORT_BYTES: usize = 5;

/// Of `clone3`, since Linux 5.7. The constant of `libc` has a type that is too small for it.
const CLONE_INTO_CGROUP: u64 = 0x2_0000_0000;

/// How often adopted processes that have ended are taken note of while nothing else happens.
const REAP_EVERY: Timespec = Timespec { tv_sec: 0, tv_nsec: 200_000_000 };
/// How long to wait for killed processes before looking for what they left.
const KILL_EVERY: Timespec = Timespec { tv_sec: 0, tv_nsec: 2_000_000 };

/// What a report says.
#[must_use]
pub fn exit_of(report: [u8; REPORT_BYTES]) -> Exit {
    let [kind, value @ ..] = report;
    let value = i32::from_le_bytes(value);
    if kind == b's' { Exit::Signal(value) } else { Exit::Code(value) }
}

/// Puts a keeper between the agent and the child that `command` will start. `control` is the keeper's end of the stream; it
/// and the group have to stay open until the child was started.
pub fn between(
    command: &mut tokio::process::Command,
    control: RawFd,
    group: Option<GroupFds>,
    folder: Folder,
    switch: Option<Switch>,
) {
    let between = move || {
        // The program's processes are never of the keeper's session.
        setsid()?;
        set_child_subreaper(Some(getpid()))?;
        // SAFETY: this process has one thread, and what both sides do from here on are system calls.
        let in_group = group.and_then(|group| unsafe { fork_into(group.folder) });
        // SAFETY: as above.
        match in_group.unwrap_or_else(|| unsafe { libc::fork() }) {
            -1 => Err(io::Error::last_os_error()),
            0 => become_program(group.filter(|_| in_group.is_none()), &folder, switch.as_ref()),
            program => keep(program, control, group.map(|group| group.kill)),
        }
    };
    // SAFETY: the closure only makes system calls, on memory that was made before the fork. It returns in the process that
    // becomes the program, and never in the keeper.
    unsafe { command.pre_exec(between) };
}

/// Where the program starts.
pub enum Folder {
    /// At a path, links included.
    At(CString),
    /// Below a path, without any link from there on.
    Below(CString, CString),
}

impl Folder {
    /// Here, as the program's user: what that one may not enter it does not get to by a descriptor of the agent's.
    fn enter(&self) -> io::Result<()> {
        match self {
            Self::At(path) => rustix::process::chdir(path.as_c_str())?,
            Self::Below(granted, rest) => {
                let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
                let granted = openat(CWD, granted.as_c_str(), flags, Mode::empty())?;
                let beneath = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
                rustix::process::fchdir(openat2(granted, rest.as_c_str(), flags, Mode::empty(), beneath)?)?;
            }
        }
        Ok(())
    }
}

/// Forks, with the child in the control group from the beginning; none where the system does not allow that. To move a process
/// that runs already, the kernel waits until every processor has taken note: more than ten milliseconds on an idle machine.
///
/// # Safety
/// As of `fork`; and since the C library does not know of the child, that makes system calls only.
unsafe fn fork_into(group: RawFd) -> Option<libc::pid_t> {
    let args = libc::clone_args {
        flags: CLONE_INTO_CGROUP,
        exit_signal: u64::from(libc::SIGCHLD.cast_unsigned()),
        cgroup: u64::from(group.cast_unsigned()),
        pidfd: 0,
        child_tid: 0,
        parent_tid: 0,
        stack: 0,
        stack_size: 0,
        tls: 0,
        set_tid: 0,
        set_tid_size: 0,
    };
    // SAFETY: `args` is what the call reads, and says its own size; the caller answers for the rest.
    let forked = unsafe { libc::syscall(libc::SYS_clone3, &raw const args, size_of_val(&args)) };
    libc::pid_t::try_from(forked).ok().filter(|forked| *forked != -1)
}

/// `group` is the one that is still to be entered.
fn become_program(group: Option<GroupFds>, folder: &Folder, switch: Option<&Switch>) -> io::Result<()> {
    setsid()?;
    if let Some(group) = group {
        // SAFETY: open until the child was started, which is not yet.
        let procs = unsafe { BorrowedFd::borrow_raw(group.procs) };
        // Without it there is still the keeper.
        let _ = rustix::io::write(procs, b"0");
    }
    if let Some(switch) = switch {
        set_thread_groups(&switch.groups)?;
        set_thread_res_gid(switch.gid, switch.gid, switch.gid)?;
        set_thread_res_uid(switch.uid, switch.uid, switch.uid)?;
        set_no_new_privs(true)?;
        let none = CapabilitySet::empty();
        set_capabilities(None, CapabilitySets { effective: none, permitted: none, inheritable: none })?;
    }
    folder.enter()?;
    // Closed by `exec` and not here: the standard library still reports through one of them why `exec` failed.
    // SAFETY: no memory is involved; the descriptors stay valid until `exec`.
    let closed = unsafe { libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, libc::CLOSE_RANGE_CLOEXEC) };
    if closed == -1 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

fn keep(program: i32, control: RawFd, kill: Option<RawFd>) -> ! {
    close_all_but(control, kill.unwrap_or(control));
    // The keeper outlives every signal that it can: what it keeps would get loose.
    // SAFETY: `set` is written before it is read.
    unsafe {
        let mut set = MaybeUninit::uninit();
        libc::sigfillset(set.as_mut_ptr());
        libc::sigprocmask(libc::SIG_BLOCK, set.as_ptr(), std::ptr::null_mut());
    }
    let _ = set_name(c"muster-keeper");
    // SAFETY: `control` is open until this process ends, and only closed with it.
    let control = unsafe { BorrowedFd::borrow_raw(control) };
    // SAFETY: as above.
    let kill = kill.map(|kill| unsafe { BorrowedFd::borrow_raw(kill) });
    let program = Pid::from_raw(program);
    let ended = program.and_then(|program| pidfd_open(program, PidfdFlags::empty()).ok());

    let mut reported = false;
    loop {
        let mut fds = [
            PollFd::from_borrowed_fd(control, PollFlags::IN),
            PollFd::from_borrowed_fd(ended.as_ref().map_or(control, |fd| std::os::fd::AsFd::as_fd(fd)), PollFlags::IN),
        ];
        // Once the program was reported its descriptor is ready for ever.
        let fds = if reported { &mut fds[..1] } else { &mut fds[..] };
        let _ = poll(fds, Some(&REAP_EVERY));
        let ordered = !fds[0].revents().is_empty();
        let empty = reap(program, control, &mut reported);
        if empty {
            end();
        }
        if ordered {
            let mut order = [0; 1];
            match rustix::io::read(control, &mut order) {
                Ok(1) if order[0] == LEAVE => end(),
                Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
                _ => break,
            }
        }
    }
    loop {
        if let Some(kill) = kill {
            let _ = rustix::io::write(kill, b"1");
        }
        kill_children();
        let _ = poll(&mut [], Some(&KILL_EVERY));
        if reap(program, control, &mut reported) {
            end();
        }
    }
}

/// Not even the streams of the program may stay open in the keeper, or their end would never be seen.
fn close_all_but(one: RawFd, other: RawFd) {
    let close = |from: RawFd, to: RawFd| {
        if from <= to {
            // Neither is negative: the numbers are those of open descriptors, or 0.
            let (from, to) = (from.cast_unsigned(), to.cast_unsigned());
            // SAFETY: nothing else in this process uses these descriptors.
            unsafe { libc::syscall(libc::SYS_close_range, from, to, 0) };
        }
    };
    let (low, high) = if one < other { (one, other) } else { (other, one) };
    close(0, low - 1);
    close(low + 1, high - 1);
    close(high + 1, RawFd::MAX);
}

/// Takes note of every child that has ended, and reports the program. True if no child is left.
fn reap(program: Option<Pid>, control: BorrowedFd<'_>, reported: &mut bool) -> bool {
    loop {
        match wait(WaitOptions::NOHANG) {
            Ok(Some((pid, status))) => {
                if Some(pid) == program && (status.exited() || status.signaled()) {
                    *reported = true;
                    let _ = rustix::io::write(control, &report_of(status));
                }
            }
            Ok(None) => return false,
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return true,
        }
    }
}

fn report_of(status: WaitStatus) -> [u8; REPORT_BYTES] {
    let (kind, value) = match status.terminating_signal() {
        Some(signal) => (b's', signal),
        None => (b'c', status.exit_status().unwrap_or(0)),
    };
    let [a, b, c, d] = value.to_le_bytes();
    [kind, a, b, c, d]
}

/// Kills the children that there are now. Theirs become this process's, and are found the next time.
fn kill_children() {
    let own = getpid().as_raw_pid();
    let Ok(proc) = openat(CWD, c"/proc", OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty()) else {
        return;
    };
    let mut buffer = [MaybeUninit::uninit(); 4096];
    let mut entries = RawDir::new(&proc, &mut buffer);
    while let Some(Ok(entry)) = entries.next() {
        let Some(pid) = number(entry.file_name().to_bytes()) else { continue };
        if parent_of(&proc, entry.file_name()) == Some(own)
            && let Some(pid) = Pid::from_raw(pid)
        {
            let _ = kill_process(pid, Signal::KILL);
        }
    }
}

/// The parent of the process whose folder in `/proc` is `name`.
fn parent_of(proc: &impl std::os::fd::AsFd, name: &std::ffi::CStr) -> Option<i32> {
    let folder = openat(proc, name, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty()).ok()?;
    let stat = openat(&folder, c"stat", OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).ok()?;
    let mut text = [0; 512];
    let read = rustix::io::read(&stat, &mut text).ok()?;
    super::tree::parent_in(text.get(..read)?)
}

fn number(text: &[u8]) -> Option<i32> {
    std::str::from_utf8(text).ok()?.parse().ok()
}

fn end() -> ! {
    // SAFETY: ends the process without running anything of the one that it is a copy of.
    unsafe { libc::_exit(0) }
}
