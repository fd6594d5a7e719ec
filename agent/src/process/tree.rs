//! Telling a whole tree of processes to stop.

use std::collections::HashMap;

use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};

/// Sends SIGTERM to everything below the keeper, and not to the keeper itself. What is started meanwhile is not told: it is
/// killed after the grace.
pub fn terminate(keeper: u32) {
    let Ok(keeper) = i32::try_from(keeper) else { return };
    let found = below(keeper);
    for &pid in &found {
        // Its number may be another process's by now. Once it is open it is the same one for good, so its parent is looked at
        // again after that.
        let Some(opened) = Pid::from_raw(pid).and_then(|pid| pidfd_open(pid, PidfdFlags::empty()).ok()) else {
            continue;
        };
        let stat = std::fs::read(format!("/proc/{pid}/stat")).unwrap_or_default();
        if parent_in(&stat).is_some_and(|parent| parent == keeper || found.contains(&parent)) {
            let _ = pidfd_send_signal(&opened, Signal::TERM);
        }
    }
}

/// Every process that descends from `root`, nearest first.
fn below(root: i32) -> Vec<i32> {
    let mut children: HashMap<i32, Vec<i32>> = HashMap::new();
    let Ok(entries) = std::fs::read_dir("/proc") else { return Vec::new() };
    for entry in entries.flatten() {
        let Some(pid) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        let Ok(stat) = std::fs::read(entry.path().join("stat")) else { continue };
        if let Some(parent) = parent_in(&stat) {
            children.entry(parent).or_default().push(pid);
        }
    }
    let mut found = children.remove(&root).unwrap_or_default();
    let mut next = 0;
    while let Some(pid) = found.get(next) {
        found.extend(children.remove(pid).unwrap_or_default());
        next += 1;
    }
    found
}

/// The parent in a `/proc/PID/stat`: the second field after the last parenthesis, since a program's name may hold any.
/// Allocates nothing: the keeper calls it too.
pub fn parent_in(stat: &[u8]) -> Option<i32> {
    let name_ends = stat.iter().rposition(|byte| *byte == b')')?;
    let mut fields = stat.get(name_ends + 1..)?.split(|byte| *byte == b' ').filter(|field| !field.is_empty());
    std::str::from_utf8(fields.nth(1)?).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_s_name_may_look_like_the_end_of_its_name() {
        assert_eq!(parent_in(b"77 (a) R 1 b) S 42 77 77 0 -1 4194304"), Some(42));
        assert_eq!(parent_in(b"77 (a"), None);
    }
}
