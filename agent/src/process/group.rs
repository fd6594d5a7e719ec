//! Control groups of children, where this machine lets the agent make some.
//!
//! A keeper finds what it has to kill by looking, and a program that starts others faster than that is never caught. A control
//! group is killed by the kernel, all at once. So where there is a version 2 hierarchy whose part the agent is in can be
//! written, as root or because it was delegated, each program runs in a group of its own there; where not, the keeper alone
//! does what it can. No controller is used, so the agent may stay in the group that its children's are in.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::fd::{AsRawFd, RawFd};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

/// Groups in which something still lived when their child was done with, and whose removal is tried again. Those of more are
/// left to the agent's next start.
const LEFT: usize = 256;
/// How the names of groups begin; then the agent's process and a number.
const NAME: &str = "muster-";

static LEFT_GROUPS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// One child's group. Dropped, all that lives in it is killed, and it is removed once nothing does.
pub struct Group {
    folder: PathBuf,
    opened: File,
    procs: File,
    kill: File,
    /// What lives in it was let live.
    left: bool,
}

/// What the child and its keeper need of it, without a life of its own.
#[derive(Clone, Copy)]
pub struct GroupFds {
    /// In which a process can be started.
    pub folder: RawFd,
    /// `0` written here moves the process that writes.
    pub procs: RawFd,
    /// `1` written here kills all.
    pub kill: RawFd,
}

impl Group {
    /// A new group, none where none can be made.
    pub fn new() -> Option<Self> {
        static MADE: AtomicU64 = AtomicU64::new(0);
        let parent = parent()?;
        remove_left();
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        Self::make(parent.join(format!("{NAME}{}-{number}", std::process::id()))).ok()
    }

    fn make(folder: PathBuf) -> std::io::Result<Self> {
        fs::create_dir(&folder)?;
        let open = |file: &str| OpenOptions::new().write(true).open(folder.join(file));
        let opened = File::open(&folder).and_then(|opened| Ok((opened, open("cgroup.procs")?, open("cgroup.kill")?)));
        match opened {
            Ok((opened, procs, kill)) => Ok(Self { folder, opened, procs, kill, left: false }),
            Err(error) => {
                let _ = fs::remove_dir(&folder);
                Err(error)
            }
        }
    }

    pub fn fds(&self) -> GroupFds {
        GroupFds { folder: self.opened.as_raw_fd(), procs: self.procs.as_raw_fd(), kill: self.kill.as_raw_fd() }
    }

    /// Kills all that lives in it.
    pub fn kill(&self) {
        // It can only fail for a group that is gone.
        let _ = (&self.kill).write_all(b"1");
    }

    /// Whether something lives in it.
    pub fn is_populated(&self) -> bool {
        fs::read_to_string(self.folder.join("cgroup.events"))
            .is_ok_and(|events| events.lines().any(|line| line == "populated 1"))
    }

    /// Lets live what lives in it.
    pub fn leave(mut self) {
        self.left = true;
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if !self.left {
            self.kill();
        }
        if fs::remove_dir(&self.folder).is_err() {
            let mut left = LEFT_GROUPS.lock().unwrap_or_else(PoisonError::into_inner);
            if left.len() < LEFT {
                left.push(std::mem::take(&mut self.folder));
            }
        }
    }
}

/// Removes the groups in which nothing lives any more.
fn remove_left() {
    let mut left = LEFT_GROUPS.lock().unwrap_or_else(PoisonError::into_inner);
    left.retain(|folder| fs::remove_dir(folder).is_err_and(|error| error.kind() != std::io::ErrorKind::NotFound));
}

/// The group that the agent is in, if it can make others there that the kernel kills: looked for once.
fn parent() -> Option<&'static Path> {
    static PARENT: OnceLock<Option<PathBuf>> = OnceLock::new();
    let found = PARENT.get_or_init(|| {
        let read = |path| fs::read_to_string(path).ok();
        let parent = own_group(&read("/proc/self/cgroup")?, &read("/proc/self/mountinfo")?)?;
        remove_of_others(&parent);
        match Group::make(parent.join(format!("{NAME}{}", std::process::id()))) {
            Ok(_) => {
                tracing::info!(group = %parent.display(), "children run in control groups of their own");
                Some(parent)
            }
            Err(error) => {
                tracing::info!(group = %parent.display(), "children have no control groups: {error}");
                None
            }
        }
    });
    found.as_deref()
}

/// Removes what agents before this one left, where nothing lives in it any more.
fn remove_of_others(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let agent = name.to_str().and_then(|name| name.strip_prefix(NAME)?.split('-').next());
        if let Some(agent) = agent
            && !Path::new("/proc").join(agent).exists()
        {
            let _ = fs::remove_dir(entry.path());
        }
    }
}

/// The folder of the group that a process is in, from its `cgroup` and its `mountinfo` in `/proc`.
fn own_group(cgroup: &str, mountinfo: &str) -> Option<PathBuf> {
    let group = Path::new(cgroup.lines().find_map(|line| line.strip_prefix("0::"))?);
    mountinfo.lines().find_map(|line| {
        let (mount, kind) = line.split_once(" - ")?;
        if kind.split(' ').next() != Some("cgroup2") {
            return None;
        }
        let mut fields = mount.split(' ').skip(3);
        let (root, at) = (fields.next()?, fields.next()?);
        // A group outside of what is mounted here is named by `..`, and out of reach.
        let below = group.strip_prefix(root).ok().filter(|below| !below.starts_with(".."))?;
        Some(Path::new(at).join(below))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_agent_s_group_is_found_where_the_hierarchy_is_mounted() {
        // From machines with version 2 alone, with both, and from within a container.
        let alone = "29 23 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate\n";
        let both = "30 29 0:27 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n\
                    31 29 0:28 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu\n";
        let container = "900 899 0:26 /docker/abc /sys/fs/cgroup ro,nosuid - cgroup2 cgroup rw\n";
        let found = |cgroup, mounts| own_group(cgroup, mounts).map(|path| path.display().to_string());
        let service = "0::/system.slice/muster-agent.service\n";
        assert_eq!(found(service, alone).as_deref(), Some("/sys/fs/cgroup/system.slice/muster-agent.service"));
        assert_eq!(found("9:cpu:/x\n0::/\n", both).as_deref(), Some("/sys/fs/cgroup/unified/"));
        assert_eq!(found("0::/docker/abc\n", container).as_deref(), Some("/sys/fs/cgroup/"));
        assert_eq!(found("0::/../other\n", alone), None);
        assert_eq!(found("0::/elsewhere\n", container), None);
        assert_eq!(found("4:cpu:/x\n", both), None);
    }
}
