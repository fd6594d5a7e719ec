//! What a benchmark reads of a process and a disk.

use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// Resident memory of a process in bytes.
///
/// # Panics
/// If there is no such process.
#[must_use]
pub fn resident_bytes(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kibibytes.unwrap_or_else(|| panic!("the memory of {pid} cannot be read")) * 1024
}

/// Descriptors that a process has open.
///
/// # Panics
/// If there is no such process.
#[must_use]
pub fn open_descriptors(pid: u32) -> usize {
    let open = std::fs::read_dir(format!("/proc/{pid}/fd"));
    open.unwrap_or_else(|error| panic!("the descriptors of {pid}: {error}")).count()
}

/// Processor time that a process has used, all its threads together.
///
/// # Panics
/// If there is no such process.
#[must_use]
pub fn processor_time(pid: u32) -> Duration {
    // Linux has counted these in hundredths of a second on every architecture for a long time.
    const TICKS_A_SECOND: u64 = 100;
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    // What follows the name, which may have any characters in it; user and system time are fields 14 and 15 of all.
    let fields: Vec<&str> = stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<u64>().ok());
    let (user, system) =
        ticks(11).zip(ticks(12)).unwrap_or_else(|| panic!("the processor time of {pid} cannot be read"));
    Duration::from_millis((user + system) * 1000 / TICKS_A_SECOND)
}

/// How often a second a small write to a file in this folder can be made durable, one after the other.
///
/// # Panics
/// If the folder cannot be written.
#[must_use]
pub fn syncs_a_second(folder: &Path) -> f64 {
    const MEASURED: Duration = Duration::from_secs(1);
    let path = folder.join("sync-floor");
    let mut file = std::fs::File::create(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let began = Instant::now();
    let mut syncs = 0;
    while began.elapsed() < MEASURED {
        let written = file.write_all(&[0; 128]).and_then(|()| file.sync_data());
        written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        syncs += 1;
    }
    let rate = f64::from(syncs) / began.elapsed().as_secs_f64();
    let _ = std::fs::remove_file(path);
    rate
}
